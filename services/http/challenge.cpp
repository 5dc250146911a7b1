// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/challenge.h"

#include "http/characters.h"

#include <algorithm>
#include <optional>

namespace tokenwatch::http {

namespace {

/// More than anybody sends; whoever sends more is not listened to.
constexpr qsizetype mostChallenges = 16;
constexpr qsizetype mostParameters = 32;

bool isToken68Byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           QByteArrayView("-._~+/").contains(c);
}

bool isTextByte(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte == '\t' || (byte >= ' ' && byte != 0x7f);
}

/// What is left to read.
class ChallengeCursor
{
public:
    explicit ChallengeCursor(QByteArrayView text)
        : m_rest(text)
    {}

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    /// Spaces and tabs; whether there were any.
    bool skipBlanks()
    {
        return !take([](char c) { return c == ' ' || c == '\t'; }).isEmpty();
    }
    /// Empty elements of a list are nothing (RFC 9110 5.6.1). Whether there was a comma.
    bool skipCommas()
    {
        return take([](char c) { return c == ' ' || c == '\t' || c == ','; }).contains(',');
    }
    [[nodiscard]] QByteArray token() { return take(isTokenByte).toByteArray(); }
    bool skip(char c)
    {
        if (!m_rest.startsWith(c))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }
    /// A list's element ends here.
    [[nodiscard]] bool atElementEnd() const { return m_rest.isEmpty() || m_rest.startsWith(','); }

    /// 1*( ALPHA / … ) *"=", up to the end of the element; nothing, and nothing read, if it is something else.
    [[nodiscard]] std::optional<QByteArray> token68()
    {
        const QByteArrayView before = m_rest;
        const QByteArrayView letters = take(isToken68Byte);
        const QByteArrayView padding = take([](char c) { return c == '='; });
        skipBlanks();
        if (!letters.isEmpty() && atElementEnd())
            return letters.toByteArray() + padding.toByteArray();
        m_rest = before;
        return std::nullopt;
    }

    /// token BWS "=" BWS ( token / quoted-string ); nothing, and nothing read, if it is something else.
    [[nodiscard]] std::optional<std::pair<QByteArray, QByteArray>> parameter()
    {
        const QByteArrayView before = m_rest;
        const QByteArray name = token().toLower();
        skipBlanks();
        if (!name.isEmpty() && skip('=')) {
            skipBlanks();
            if (const auto value = m_rest.startsWith('"') ? quoted() : plain()) {
                skipBlanks();
                if (atElementEnd())
                    return std::pair{name, *value};
            }
        }
        m_rest = before;
        return std::nullopt;
    }

private:
    template <class Belongs>
    QByteArrayView take(Belongs belongs)
    {
        const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), belongs);
        const QByteArrayView taken = m_rest.first(end - m_rest.begin());
        m_rest = m_rest.sliced(taken.size());
        return taken;
    }
    std::optional<QByteArray> plain()
    {
        const QByteArray value = token();
        return value.isEmpty() ? std::nullopt : std::optional(value);
    }
    std::optional<QByteArray> quoted()
    {
        QByteArray value;
        for (qsizetype i = 1; i < m_rest.size(); ++i) {
            if (m_rest[i] == '"') {
                m_rest = m_rest.sliced(i + 1);
                return value;
            }
            if (m_rest[i] == '\\' && ++i == m_rest.size())
                break;
            if (!isTextByte(m_rest[i]))
                break;
            value += m_rest[i];
        }
        return std::nullopt;
    }

    QByteArrayView m_rest;
};

bool isRepeated(const Challenge &challenge, const QByteArray &name)
{
    return std::any_of(challenge.parameters.begin(), challenge.parameters.end(),
                       [&](const auto &parameter) { return parameter.first == name; });
}

} // namespace

QByteArray Challenge::parameter(QByteArrayView name) const
{
    for (const auto &[key, value] : parameters) {
        if (key == name)
            return value;
    }
    return {};
}

QList<Challenge> readChallenges(QByteArrayView value)
{
    QList<Challenge> challenges;
    ChallengeCursor cursor(value);
    while (challenges.size() < mostChallenges) {
        cursor.skipCommas();
        if (cursor.atEnd())
            break;
        Challenge challenge;
        challenge.scheme = cursor.token();
        const bool apart = cursor.skipBlanks();
        if (challenge.scheme.isEmpty() || (!apart && !cursor.atElementEnd()))
            break;
        const bool over = cursor.skipCommas();
        auto parameter = cursor.parameter();
        if (!parameter && !over && !cursor.atElementEnd()) {
            const auto token68 = cursor.token68();
            if (!token68)
                break;
            challenge.token68 = *token68;
        }
        bool clear = true;
        for (; parameter; parameter = cursor.parameter()) {
            clear = challenge.parameters.size() < mostParameters && !isRepeated(challenge, parameter->first);
            if (!clear)
                break;
            challenge.parameters.append(*parameter);
            cursor.skipCommas();
        }
        if (!clear)
            break;
        challenges.append(challenge);
    }
    return challenges;
}

QByteArray challengeError(QByteArrayView value)
{
    const QList<Challenge> challenges = readChallenges(value);
    for (const Challenge &challenge : challenges) {
        if (const QByteArray error = challenge.parameter("error"); !error.isEmpty())
            return error;
    }
    return {};
}

} // namespace tokenwatch::http
