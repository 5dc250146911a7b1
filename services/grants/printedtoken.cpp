// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/printedtoken.h"

#include <QRegularExpression>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

struct Assignment {
    QByteArray name, value;
};

/// The lines `NAME=value` and `export NAME="value"` of a text; other lines count for nothing.
std::vector<Assignment> assignmentsIn(const QByteArray &text)
{
    static const QRegularExpression shape(u"\\A\\s*(?:export\\s+)?([A-Za-z_][A-Za-z0-9_]*)=(.+?)\\s*\\z"_s);
    std::vector<Assignment> found;
    for (const QByteArray &line : text.split('\n')) {
        const auto match = shape.match(QString::fromLatin1(line));
        if (!match.hasMatch())
            continue;
        QByteArray value = match.captured(2).toLatin1();
        const char quote = value.front();
        if (value.size() >= 2 && (quote == '"' || quote == '\'') && value.endsWith(quote))
            value = value.sliced(1, value.size() - 2);
        found.push_back({match.captured(1).toLatin1(), value});
    }
    return found;
}

/// Not every name: a bare token in base64 may look like a line that assigns nothing but "=".
bool namesAnAccessToken(QByteArray name)
{
    name = name.toUpper();
    return (name == "TOKEN" || name.endsWith("_TOKEN")) && name != "REFRESH_TOKEN" && name != "ID_TOKEN" &&
           !name.endsWith("_REFRESH_TOKEN") && !name.endsWith("_ID_TOKEN");
}

/// The value of the line asked for, else of ACCESS_TOKEN, else of the one line that names an access token.
Expected<QByteArray> tokenInLines(const QByteArray &text, const PrintedRules &rules)
{
    const auto assignments = assignmentsIn(text);
    const Assignment *found = nullptr;
    int candidates = 0;
    for (const Assignment &assignment : assignments) {
        if (assignment.name == rules.tokenField.toLatin1())
            return assignment.value;
        if (rules.tokenField.isEmpty() && namesAnAccessToken(assignment.name)) {
            if (assignment.name.toUpper() == "ACCESS_TOKEN")
                return assignment.value;
            found = &assignment;
            ++candidates;
        }
    }
    if (candidates > 1)
        return failure(rules.kind, rules.where, u"several lines name a token; say which one in token_field"_s);
    if (found)
        return found->value;
    if (!rules.tokenField.isEmpty() && !assignments.empty())
        return failure(rules.kind, rules.where, u"no line is named as token_field says"_s);
    return text;
}

Expected<Token> tokenFromText(const QByteArray &text, const PrintedRules &rules, Moment now)
{
    auto line = tokenInLines(text, rules);
    if (!line)
        return failure(std::move(line.error()));
    const QByteArray access = bareToken(line->trimmed()).trimmed();
    if (!isUsableToken(access))
        return failure(rules.kind, rules.where,
                       text.contains('\n') ? u"more than one line, and none is a token"_s
                                           : u"holds characters that no token has"_s);
    Token token;
    token.access = Secret(access);
    token.type = "Bearer";
    token.receivedAt = now.wall;
    const auto jwt = jose::decode(access);
    const Expiry expiry = expiryOfKept({}, jwt ? &*jwt : nullptr, now.wall, rules.relative);
    token.expiresAt = expiry.at;
    token.expiryOrigin = expiry.origin;
    return token;
}

/// Why there is no token, in words: what readToken() says of a provider's answer does not fit here.
QString reasonOf(const Error &error)
{
    if (error.kind == ErrorKind::MalformedAnswer)
        return error.serverText.isEmpty() ? u"is not readable JSON"_s : error.serverText;
    if (error.kind == ErrorKind::NoToken)
        return u"no token in it; looked for access_token, accessToken, access, token"_s;
    const QString code = QString::fromLatin1(error.code);
    if (error.serverText.isEmpty())
        return code.isEmpty() ? u"says that there is no token"_s : code;
    return code.isEmpty() ? error.serverText : code + u": "_s + error.serverText;
}

Expected<Token> tokenFromJson(const QByteArray &text, const PrintedRules &rules, Moment now)
{
    const HttpResponse answer{
        .status = 200, .headers = {{"Content-Type", "application/json"}}, .body = text, .url = QUrl()};
    auto token = readToken(answer, {.tokenField = rules.tokenField, .known = {}, .kept = rules.relative}, now);
    if (token)
        return token;
    if (token.error().kind == ErrorKind::UnusableToken)
        return failure(ErrorKind::UnusableToken, rules.where, token.error().serverText);
    return failure(rules.kind, rules.where, reasonOf(token.error()));
}

} // namespace

Expected<Token> readPrintedToken(const Secret &printed, const PrintedRules &rules, Moment now)
{
    QByteArrayView view = printed.reveal();
    if (view.startsWith("\xEF\xBB\xBF")) // as editors and shells on Windows begin a text
        view = view.sliced(3);
    const QByteArray text = view.trimmed().toByteArray();
    if (text.isEmpty())
        return failure(rules.kind, rules.where, u"is empty"_s);
    const bool isJson = text.startsWith('{') || text.startsWith('[');
    auto token = isJson ? tokenFromJson(text, rules, now) : tokenFromText(text, rules, now);
    if (!token)
        return token;
    if (token->expiresAt && *token->expiresAt <= now.wall)
        return failure(rules.kind, rules.where, u"the token in it ended at "_s + toRfc3339(*token->expiresAt));
    token->refresh.wipe();
    token->refreshExpiresAt.reset();
    return token;
}

} // namespace tokenwatch
