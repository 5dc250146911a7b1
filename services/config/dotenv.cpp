// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/dotenv.h"

#include <QRegularExpression>

namespace tokenwatch::config {

using namespace Qt::StringLiterals;

namespace {

QChar unescaped(QChar c)
{
    switch (c.unicode()) {
    case u'n':
        return u'\n';
    case u'r':
        return u'\r';
    case u't':
        return u'\t';
    default:
        return c;
    }
}

bool isEscape(QChar c)
{
    return u"nrt\"\\$"_s.contains(c);
}

/// Only a comment may follow a closing quote.
bool isRestOfLine(QStringView rest)
{
    const QStringView trimmed = rest.trimmed();
    return trimmed.isEmpty() || trimmed.startsWith(u'#');
}

std::optional<QString> quotedValue(QStringView text)
{
    const QChar quote = text.front();
    QString value;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == quote)
            return isRestOfLine(text.sliced(i + 1)) ? std::optional(value) : std::nullopt;
        // An unknown escape keeps its backslash, as in a shell.
        const bool escapes = quote == u'"' && c == u'\\' && i + 1 < text.size() && isEscape(text.at(i + 1));
        value += escapes ? unescaped(text.at(++i)) : c;
    }
    return std::nullopt;
}

std::optional<QString> valueOf(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.startsWith(u'"') || trimmed.startsWith(u'\''))
        return quotedValue(trimmed);
    // '#' begins a comment after a blank only: it is a common character of passwords.
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'#' && (i == 0 || text.at(i - 1).isSpace()))
            return text.first(i).trimmed().toString();
    }
    return trimmed.toString();
}

} // namespace

Expected<Variables> readDotenv(QByteArrayView text)
{
    static const QRegularExpression shape(u"\\A\\s*(?:export\\s+)?([A-Za-z_][A-Za-z0-9_.]*)\\s*=(.*)\\z"_s);
    QByteArray bytes = text.toByteArray();
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    Variables variables;
    int number = 0;
    for (QByteArray line : bytes.split('\n')) {
        ++number;
        if (line.endsWith('\r'))
            line.chop(1);
        const auto refuse = [number](const QString &why) {
            return failure(ErrorKind::InvalidInput, u"line %1"_s.arg(number), why);
        };
        if (!line.isValidUtf8() || line.contains('\0'))
            return refuse(u"is not UTF-8 text"_s);
        const QString whole = QString::fromUtf8(line);
        if (isRestOfLine(whole))
            continue;
        const auto match = shape.match(whole);
        if (!match.hasMatch())
            return refuse(u"is not of the form NAME=value"_s);
        const auto value = valueOf(match.capturedView(2));
        if (!value)
            return refuse(u"has a quote that is not closed, or something after it"_s);
        variables.insert(match.captured(1), *value);
    }
    return variables;
}

} // namespace tokenwatch::config
