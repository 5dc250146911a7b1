// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/secretshapes.h"

#include <QByteArray>

#include <algorithm>

namespace tokenwatch::log {

namespace {

bool isAsciiAlphanumeric(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}
bool isWordPart(QChar c)
{
    return isAsciiAlphanumeric(c) || c == u'_' || c == u'-';
}
bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'';
}
bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}
/// Where a value without quotes ends, in forms, URLs, headers, logs and shell lines.
bool endsBareValue(QChar c)
{
    return c.isSpace() || isQuote(c) || QStringView(u"&;,<>()[]{}\\").contains(c);
}
/// RFC 7235 2.1, and the percent sign of encoded ones.
bool isCredentialPart(QChar c)
{
    return isAsciiAlphanumeric(c) || QStringView(u"-._~+/=%:•").contains(c);
}

bool sameWord(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}
bool isScheme(QStringView word)
{
    return sameWord(word, u"bearer") || sameWord(word, u"basic") || sameWord(word, u"dpop");
}

class ShapeScanner
{
public:
    explicit ShapeScanner(QStringView text)
        : m_text(text)
    {
        m_out.reserve(text.size());
    }

    QString run()
    {
        while (m_at < m_text.size()) {
            if (isWordPart(m_text[m_at]) && !atPrivateKey())
                word();
            else if (atPrivateKey())
                privateKey();
            else if (m_text.sliced(m_at).startsWith(u"://"))
                userInfo();
            else
                keepTo(m_at + 1);
        }
        return m_out;
    }

private:
    /// How a value is quoted: by what, after how many backslashes ("\"" inside a JSON string), or percent-encoded.
    struct Quoting {
        QChar quote; ///< null: none
        qsizetype backslashes = 0;
        bool percent = false;
        [[nodiscard]] bool isNone() const { return quote.isNull() && !percent; }
        [[nodiscard]] qsizetype length() const { return percent ? 3 : quote.isNull() ? 0 : backslashes + 1; }
    };

    void keepTo(qsizetype end)
    {
        m_out += m_text.sliced(m_at, end - m_at);
        m_at = end;
    }
    void hideTo(qsizetype end)
    {
        m_out += redactionMark;
        m_at = end;
    }

    template <class Predicate>
    [[nodiscard]] qsizetype skip(qsizetype at, Predicate &&belongs) const
    {
        while (at < m_text.size() && belongs(m_text[at]))
            ++at;
        return at;
    }
    [[nodiscard]] bool startsWith(qsizetype at, QStringView what) const
    {
        return m_text.sliced(at).startsWith(what, Qt::CaseInsensitive);
    }

    [[nodiscard]] bool atPrivateKey() const
    {
        if (m_text[m_at] != u'-' || !startsWith(m_at, u"-----BEGIN "))
            return false;
        return m_text.sliced(m_at, std::min<qsizetype>(60, m_text.size() - m_at)).contains(u"PRIVATE KEY");
    }
    void privateKey()
    {
        const qsizetype end = m_text.indexOf(u"-----END ", m_at);
        const qsizetype dashes = end < 0 ? -1 : m_text.indexOf(u"-----", end + 9);
        hideTo(dashes < 0 ? m_text.size() : dashes + 5);
    }

    void userInfo()
    {
        keepTo(m_at + 3);
        const qsizetype end =
            skip(m_at, [](QChar c) { return !endsBareValue(c) && c != u'/' && c != u'?' && c != u'#'; });
        const qsizetype mark = m_text.sliced(m_at, end - m_at).lastIndexOf(u'@');
        if (mark > 0)
            hideTo(m_at + mark);
    }

    void word()
    {
        const qsizetype end = skip(m_at, isWordPart);
        const QStringView name = m_text.sliced(m_at, end - m_at);
        if (jwt(name, end) || clientKey(name) || (isScheme(name) && credentials(end)))
            return;
        const NameKind kind = nameKind(name);
        if (kind == NameKind::Harmless || !assignment(kind, end))
            keepTo(end);
    }

    /// A JWT, or the base64 of one ("eyJ" is the base64 of '{"', "ZXlK" that of "eyJ").
    bool jwt(QStringView name, qsizetype end)
    {
        constexpr qsizetype certain = 20;
        for (const QStringView start : {QStringView(u"eyJ"), QStringView(u"ZXlK")}) {
            const qsizetype at = name.indexOf(start);
            if (at < 0)
                continue;
            const bool goesOn =
                end < m_text.size() && (m_text[end] == u'.' || m_text[end] == u'+' || m_text[end] == u'/');
            if (name.size() - at < certain && !goesOn)
                continue;
            keepTo(m_at + at);
            hideTo(skip(end, [](QChar c) { return isWordPart(c) || QStringView(u".+/=").contains(c); }));
            return true;
        }
        return false;
    }

    /// One of this program's own keys for programs.
    bool clientKey(QStringView name)
    {
        constexpr qsizetype certain = 16;
        const qsizetype at = name.indexOf(u"twk_");
        if (at < 0 || name.size() - at < certain)
            return false;
        const qsizetype end = m_at + name.size();
        keepTo(m_at + at);
        hideTo(end);
        return true;
    }

    /// What follows "Bearer", "Basic" or "DPoP", unless it is prose or a parameter of a challenge (realm="…").
    bool credentials(qsizetype end)
    {
        qsizetype start = skip(end, isBlank);
        if (start == end && startsWith(start, u"%20"))
            start += 3;
        else if (start == end && startsWith(start, u"+"))
            start += 1;
        if (start == end)
            return false;
        const qsizetype stop = skip(start, isCredentialPart);
        const QStringView value = m_text.sliced(start, stop - start);
        const bool isParameter = value.endsWith(u'=') && stop < m_text.size() && isQuote(m_text[stop]);
        if (value.isEmpty() || isParameter || isProse(m_text.sliced(m_at, end - m_at), value))
            return false;
        keepTo(start);
        hideTo(stop);
        return true;
    }
    static bool isProse(QStringView scheme, QStringView value)
    {
        if (sameWord(scheme, u"basic")) {
            const QByteArray pair = QByteArray::fromBase64(value.toLatin1());
            const bool plain =
                std::all_of(value.begin(), value.end(), [](QChar c) { return c.isLower() || c == u'.'; });
            return plain && !pair.contains(':');
        }
        while (value.endsWith(u'.') || value.endsWith(u':'))
            value.chop(1);
        for (const QStringView common :
             {u"token", u"tokens", u"scheme", u"authentication", u"header", u"is", u"or", u"and"}) {
            if (sameWord(value, common))
                return true;
        }
        return false;
    }

    [[nodiscard]] Quoting quoting(qsizetype at) const
    {
        Quoting found;
        if (startsWith(at, u"%22")) {
            found.percent = true;
            return found;
        }
        const qsizetype quote = skip(at, [](QChar c) { return c == u'\\'; });
        if (quote < m_text.size() && isQuote(m_text[quote])) {
            found.quote = m_text[quote];
            found.backslashes = quote - at;
        }
        return found;
    }

    /// NAME, separator, value. Hides the value and leaves the rest; false when this is no assignment.
    bool assignment(NameKind kind, qsizetype end)
    {
        qsizetype at = end;
        const Quoting key = quoting(at);
        at = skip(at + key.length(), isBlank);
        if (at >= m_text.size())
            return false;
        const bool equals = m_text[at] == u'=' || startsWith(at, u"%3D");
        const bool colon = m_text[at] == u':' || startsWith(at, u"%3A");
        if (!equals && !colon)
            return false;
        if (kind == NameKind::SecretIfAssigned && colon && key.isNone())
            return false;
        const bool encoded = m_text[at] == u'%';
        at += encoded ? 3 : 1;
        if (equals && at < m_text.size() && m_text[at] == u'>')
            ++at; // "=>"
        at = skip(at, isBlank);
        const Quoting opening = quoting(at);
        const qsizetype start = at + opening.length();
        const qsizetype stop = opening.isNone()
                                   ? bareValueEnd(start, kind == NameKind::HeaderLine && colon && key.isNone(), encoded)
                                   : quotedValueEnd(start, opening);
        const QStringView value = m_text.sliced(start, stop - start);
        const bool hide = kind == NameKind::Code ? isAuthorizationCode(value) : !isLiteral(value);
        keepTo(start);
        if (hide)
            hideTo(stop);
        return true;
    }

    [[nodiscard]] qsizetype bareValueEnd(qsizetype start, bool toEndOfLine, bool encoded) const
    {
        if (start < m_text.size() && m_text[start] == u'[') {
            const qsizetype closing = m_text.indexOf(u']', start);
            return closing < 0 ? m_text.size() : closing + 1;
        }
        if (toEndOfLine)
            return skip(start, [](QChar c) { return c != u'\n' && c != u'\r' && !isQuote(c) && c != u'\\'; });
        qsizetype stop = bareRunEnd(start, encoded);
        // "token=Bearer abc": the scheme belongs to the value.
        if (stop < m_text.size() && isBlank(m_text[stop]) && isScheme(m_text.sliced(start, stop - start)))
            stop = bareRunEnd(skip(stop, isBlank), encoded);
        return stop;
    }
    /// After an encoded separator an encoded '&' ends the value; after a plain one it is part of it.
    [[nodiscard]] qsizetype bareRunEnd(qsizetype at, bool encoded) const
    {
        while (at < m_text.size() && !endsBareValue(m_text[at]) && !(encoded && startsWith(at, u"%26")))
            ++at;
        return at;
    }

    [[nodiscard]] qsizetype quotedValueEnd(qsizetype start, const Quoting &opening) const
    {
        if (opening.percent) {
            const qsizetype closing = m_text.indexOf(u"%22", start);
            return closing < 0 ? m_text.size() : closing;
        }
        // A quote after more backslashes than the opening one has is part of the value.
        qsizetype backslashes = 0;
        for (qsizetype at = start; at < m_text.size(); ++at) {
            if (m_text[at] == opening.quote && backslashes <= opening.backslashes)
                return at - backslashes;
            backslashes = m_text[at] == u'\\' ? backslashes + 1 : 0;
        }
        return m_text.size();
    }

    /// Says nothing; an object's members are looked at one by one.
    static bool isLiteral(QStringView value)
    {
        return value.isEmpty() || value == QStringView(u"null") || value == QStringView(u"true") ||
               value == QStringView(u"false");
    }
    /// "invalid_grant" and 404 are codes that people need to read; "SplxlOBeZQQYbYS6WxSbIA" is not.
    static bool isAuthorizationCode(QStringView value)
    {
        const bool isName =
            std::all_of(value.begin(), value.end(), [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'_'; });
        const bool isStatus =
            value.size() <= 5 && std::all_of(value.begin(), value.end(), [](QChar c) { return c.isDigit(); });
        return !isName && !isStatus;
    }

    const QStringView m_text;
    qsizetype m_at = 0;
    QString m_out;
};

} // namespace

QString withoutSecretShapes(QStringView text)
{
    return ShapeScanner(text).run();
}

} // namespace tokenwatch::log
