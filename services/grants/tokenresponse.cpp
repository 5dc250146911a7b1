// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/tokenresponse.h"

#include "grants/expiry.h"
#include "grants/quirks.h"
#include "ports/httpdate.h"

#include <QJsonArray>
#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// A token found, and the object it was found in: what is said beside it counts before what the root says.
struct Found {
    QByteArray token;
    QJsonObject beside;
};

QJsonValue firstOf(std::span<const quirks::Name> names, const QJsonObject &beside, const QJsonObject &root)
{
    for (const QJsonObject *place : {&beside, &root}) {
        for (const quirks::Name &quirk : names) {
            const QJsonValue value = place->value(QLatin1String(quirk.name));
            if (!value.isUndefined() && !value.isNull())
                return value;
        }
    }
    return QJsonValue::Undefined;
}

std::optional<Found> tokenAtField(const QJsonObject &root, const QString &field)
{
    const QByteArray path = field.toUtf8();
    const QString token = valueAt(root, QLatin1String(path)).toString();
    if (token.isEmpty())
        return std::nullopt;
    const qsizetype parent = path.lastIndexOf('.');
    return Found{bareToken(token.toUtf8()),
                 parent < 0 ? root : valueAt(root, QLatin1String(path.constData(), parent)).toObject()};
}

std::optional<Found> tokenInBody(const QJsonObject &root)
{
    for (const quirks::Name &container : quirks::containers()) {
        const QLatin1String path(container.name);
        const QJsonObject object = path.isEmpty() ? root : valueAt(root, path).toObject();
        for (const quirks::Name &quirk : quirks::accessNames()) {
            const QString token = object.value(QLatin1String(quirk.name)).toString();
            if (!token.isEmpty())
                return Found{bareToken(token.toUtf8()), object};
        }
    }
    return std::nullopt;
}

std::optional<QByteArray> tokenInCookies(const HeaderList &headers)
{
    for (const quirks::Name &quirk : quirks::cookieNames()) {
        for (const auto &[name, value] : headers) {
            if (name.compare("Set-Cookie", Qt::CaseInsensitive) != 0)
                continue;
            // Some transports join several cookies with a line feed.
            for (const QByteArray &line : value.split('\n')) {
                const QByteArray pair = line.split(';').first().trimmed();
                const qsizetype border = pair.indexOf('=');
                if (border > 0 && pair.first(border) == quirk.name && border + 1 < pair.size())
                    return pair.sliced(border + 1);
            }
        }
    }
    return std::nullopt;
}

std::optional<Found> tokenInHeaders(const HeaderList &headers)
{
    for (const quirks::Name &quirk : quirks::headerNames()) {
        QByteArray token = bareToken(headerValue(headers, quirk.name));
        if (!token.isEmpty())
            return Found{std::move(token), {}};
    }
    if (auto cookie = tokenInCookies(headers))
        return Found{std::move(*cookie), {}};
    return std::nullopt;
}

/// As to be sent; nothing if this program cannot use it.
std::optional<QByteArray> typeToSend(const QJsonValue &said, const ResponseRules &rules)
{
    if (!said.isString() || said.toString().isEmpty())
        return "Bearer";
    const QString type = said.toString().toLower();
    if (rules.provesPossession && type == "dpop"_L1)
        return "DPoP";
    if (rules.notApplicable && type == "n_a"_L1)
        return "Bearer";
    for (const quirks::Type &quirk : quirks::tokenTypes()) {
        if (type == QLatin1String(quirk.said))
            return quirk.sent ? std::optional<QByteArray>(quirk.sent) : std::nullopt;
    }
    return std::nullopt;
}

QByteArray scopeFrom(const QJsonValue &said)
{
    QStringList scopes;
    if (said.isArray()) {
        const QJsonArray array = said.toArray();
        for (const auto &scope : array)
            scopes.append(scope.toString());
    } else {
        scopes = QString(said.toString()).replace(u',', u' ').split(u' ');
    }
    scopes.removeAll(QString());
    return cleaned(scopes.join(u' '), 2000).toUtf8();
}

Expected<Token> tokenFrom(const Found &found, const QJsonObject &root, const HttpResponse &response,
                          const ResponseRules &rules, Moment now)
{
    if (!isUsableToken(found.token))
        return failure(answerError(ErrorKind::UnusableToken, response,
                                   u"the token contains characters that must not be in a header"_s));
    const QJsonValue saidType = firstOf(quirks::typeNames(), found.beside, root);
    const auto type = typeToSend(saidType, rules);
    if (!type)
        return failure(answerError(ErrorKind::UnusableToken, response,
                                   u"token_type \"%1\""_s.arg(cleaned(saidType.toString(), 40))));

    Token token;
    token.access = Secret(found.token);
    token.type = *type;
    token.refresh = Secret(firstOf(quirks::refreshNames(), found.beside, root).toString().toUtf8());
    token.scope = scopeFrom(firstOf(quirks::scopeNames(), found.beside, root));
    token.receivedAt = now.wall;

    const auto jwt = jose::decode(found.token);
    const auto date = serverDate(response);
    const jose::Jwt *claims = jwt ? &*jwt : nullptr;
    const Expiry expiry = rules.kept ? expiryOfKept({found.beside, root}, claims, now.wall, *rules.kept)
                                     : expiryOf({found.beside, root}, claims, now.wall, date);
    token.expiresAt = expiry.at;
    token.expiryOrigin = expiry.origin;
    if (const auto lifetime = lifetimeFrom(firstOf(quirks::refreshExpiryNames(), found.beside, root),
                                           providerClock(now.wall, date, nullptr)))
        token.refreshExpiresAt = now.wall + *lifetime;
    return token;
}

} // namespace

bool isUsableToken(QByteArrayView token)
{
    return !token.isEmpty() && std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c <= '~'; });
}

QByteArray bareToken(QByteArrayView text)
{
    constexpr QByteArrayView scheme = "bearer ";
    const bool hasScheme =
        text.size() > scheme.size() && text.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0;
    return text.sliced(hasScheme ? scheme.size() : 0).toByteArray();
}

Expected<Token> readToken(const HttpResponse &response, const ResponseRules &rules, Moment now)
{
    const AnswerBody body = readBody(response);
    if (response.status < 200 || response.status >= 300)
        return failure(providerError(response, body, rules.known, now.wall));
    switch (body.kind) {
    case AnswerBody::Kind::Html:
        return failure(answerError(ErrorKind::CaptivePortal, response));
    case AnswerBody::Kind::List:
        return failure(answerError(ErrorKind::MalformedAnswer, response, u"a list, not a JSON object"_s));
    case AnswerBody::Kind::Malformed:
        return failure(answerError(ErrorKind::MalformedAnswer, response, cleaned(body.text)));
    case AnswerBody::Kind::Object:
        if (deniesSuccess(body.object))
            return failure(providerError(response, body, rules.known, now.wall));
        break;
    case AnswerBody::Kind::Empty:
    case AnswerBody::Kind::Text:
        break;
    }

    std::optional<Found> found =
        rules.tokenField.isEmpty() ? tokenInBody(body.object) : tokenAtField(body.object, rules.tokenField);
    if (!found && rules.headersToo && rules.tokenField.isEmpty())
        found = tokenInHeaders(response.headers);
    if (!found)
        return failure(answerError(ErrorKind::NoToken, response, cleaned(rules.tokenField)));
    return tokenFrom(*found, body.object, response, rules, now);
}

} // namespace tokenwatch
