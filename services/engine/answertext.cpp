// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/answertext.h"

#include "log/redactor.h"
#include "log/secretshapes.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 4000;
/// Far beyond what is shown, so that nothing shown was cut out of the middle of a secret.
constexpr qsizetype mostLookedAt = 64 * 1024;
/// No token is shorter; "bearer" and the like are.
constexpr qsizetype leastToken = 8;

/// A token that nobody found may have any name: of an answer that reports success, its members and numbers remain.
QString withoutPossibleTokens(const QString &text)
{
    static const QRegularExpression quoted(uR"re("((?:[^"\\]|\\.)*)"(\s*:)?)re"_s);
    static const QRegularExpression run(u"[^\\s<>]{16,}"_s);
    if (!text.contains(u'"'))
        return QString(text).replace(run, log::redactionMark.toString());
    QString result;
    qsizetype from = 0;
    for (auto found = quoted.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString value = match.captured(1);
        const bool isName = match.hasCaptured(2);
        const bool isProse = std::any_of(value.cbegin(), value.cend(), [](QChar c) { return c.isSpace(); });
        result += text.mid(from, match.capturedStart() - from);
        if (isName || isProse || value.size() < leastToken)
            result += match.captured();
        else
            result += u'"' + log::redactionMark.toString() + u'"';
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

/// Line by line; everything else that steers a terminal or turns text around goes.
QString readable(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = cleaned(line, mostShown);
    return lines.join(u'\n').trimmed().left(mostShown);
}

} // namespace

QString answerText(const HttpResponse &response, const AnswerSecrets &known)
{
    QString text = QString::fromUtf8(response.body.left(mostLookedAt));
    // A server that repeats a secret says it in its own way: by value first.
    for (const auto &secret : known)
        text = log::redacted(text, {secret.get()});
    text = log::redacted(text);
    if (response.status >= 200 && response.status < 300)
        text = withoutPossibleTokens(text);
    QString tight = text;
    tight.removeIf([](QChar c) { return c.isSpace() || !c.isPrint(); });
    // Broken into pieces, a secret is none of the shapes above.
    const bool isInPieces = std::any_of(known.cbegin(), known.cend(),
                                        [&tight](const auto &secret) { return secret && log::holds(tight, *secret); });
    return isInPieces ? log::redactionMark.toString() : readable(text);
}

} // namespace tokenwatch
