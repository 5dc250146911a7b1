// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/clerkflow.h"

#include "domain/address.h"
#include "grants/formbody.h"
#include "grants/tokenendpoint.h"

#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView cookieName = "__client";

/// RFC 6265 4.1.1, cookie-octet: nothing that would end the cookie or the header.
bool isCookieValue(QByteArrayView value)
{
    return !value.isEmpty() && std::all_of(value.begin(), value.end(), [](char c) {
        return c > ' ' && c <= '~' && c != '"' && c != ',' && c != ';' && c != '\\';
    });
}

std::optional<QByteArray> valueIn(const QByteArray &pair)
{
    const qsizetype border = pair.indexOf('=');
    if (border <= 0 || pair.first(border).trimmed() != cookieName)
        return std::nullopt;
    return pair.sliced(border + 1).trimmed();
}

/// The cookie that the answer sets; nothing if it sets none, or takes it away.
std::optional<QByteArray> rotatedCookie(const HeaderList &headers)
{
    for (const auto &[name, header] : headers) {
        if (name.compare("Set-Cookie", Qt::CaseInsensitive) != 0)
            continue;
        // Some transports join several cookies with a line feed.
        for (const QByteArray &line : header.split('\n')) {
            const auto value = valueIn(line.split(';').first());
            if (value && isCookieValue(*value))
                return value;
        }
    }
    return std::nullopt;
}

/// A part of a path that stays one part.
bool isPathPart(const QString &text)
{
    return text != "."_L1 && text != ".."_L1 && !text.contains(u'/');
}

std::optional<WallTime> clerkIssuedAt(const Secret &access)
{
    const auto jwt = jose::decode(access.reveal());
    return jwt ? jwt->issuedAt() : std::nullopt;
}

} // namespace

Expected<QByteArray> clerkCookie(QByteArrayView entered)
{
    QByteArray text = entered.trimmed().toByteArray();
    if (text.startsWith("Cookie:"))
        text = text.sliced(7).trimmed();
    for (const QByteArray &pair : text.split(';')) {
        if (const auto value = valueIn(pair)) {
            text = *value;
            break;
        }
    }
    if (text.isEmpty())
        return failure(ErrorKind::InvalidInput, u"client_cookie"_s, u"is empty"_s);
    if (!isCookieValue(text))
        return failure(ErrorKind::InvalidInput, u"client_cookie"_s, u"is not the value of the cookie __client"_s);
    return text;
}

ClerkFlow::ClerkFlow(FlowContext context, QUrl address)
    : m_context(std::move(context))
    , m_address(std::move(address))
    , m_cookie(m_context.current, &m_context.current->refresh)
{}

Expected<std::unique_ptr<GrantFlow>> ClerkFlow::start(FlowContext context)
{
    auto address = readAddress(context.grant.text(u"frontend_api"_s), context.allowHttp);
    if (!address)
        return failure(ErrorKind::InvalidInput, u"grant.frontend_api"_s, address.error().serverText);
    QByteArray path = address->path(QUrl::FullyEncoded).toLatin1();
    while (path.endsWith('/'))
        path.chop(1);
    path += "/v1/client/sessions";
    const auto addPart = [&path](const QString &part) { path += '/' + QUrl::toPercentEncoding(part); };
    for (const QString &field : {u"session_id"_s, u"template"_s}) {
        const QString part = context.grant.text(field);
        if (!isPathPart(part))
            return failure(ErrorKind::InvalidInput, u"grant."_s + field, u"must not contain a path"_s);
        if (!part.isEmpty())
            addPart(part);
        if (field == "session_id"_L1)
            path += "/tokens";
    }
    if (!context.current || context.current->refresh.isEmpty())
        return failure(ErrorKind::MissingCredentials, u"client_cookie"_s);
    address->setPath(QString::fromLatin1(path), QUrl::StrictMode);
    address->setQuery(QString());
    return std::unique_ptr<GrantFlow>(new ClerkFlow(std::move(context), *address));
}

Step ClerkFlow::next(Answer answer, Moment now)
{
    if (!std::exchange(m_hasBegun, true))
        return request(false);
    const auto *response = std::get_if<Expected<HttpResponse>>(&answer);
    if (!response)
        return Done(failure(ErrorKind::Internal));
    if (!*response)
        return Done(failure(response->error()));
    if (auto rotated = rotatedCookie((*response)->headers); rotated && *rotated != m_cookie->reveal()) {
        m_cookie = std::make_shared<const Secret>(Secret::take(std::move(*rotated)));
        m_isRotated = true;
    }
    auto token = read(**response, now);
    if (!token) {
        const bool wantsToken = token.error().httpStatus == 422 && token.error().code == "missing_expired_token";
        if (wantsToken && holdsToken() && !m_sentToken)
            return request(true);
        return Done(std::move(token));
    }
    return Done(fresher(std::move(*token), now));
}

Step ClerkFlow::request(bool withToken)
{
    m_sentToken = withToken;
    HttpRequest request{.method = "POST", .url = m_address, .headers = {}, .body = {}};
    request.headers.emplaceBack("Accept", "application/json");
    request.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    request.headers.emplaceBack("Cookie", cookieName.toByteArray() + '=' + m_cookie->reveal().toByteArray());
    // In the body: as a query it would end up in logs.
    if (withToken)
        request.body = FormBody().add("expired_token", m_context.current->access.reveal()).encoded();
    // The cookie is used, not used up: a session of a minute must not be journaled each minute.
    return Send{std::move(request), Spends::Nothing};
}

Expected<Token> ClerkFlow::read(const HttpResponse &answer, Moment now) const
{
    ResponseRules rules;
    rules.known = knownSecrets(m_context);
    rules.known.push_back(m_cookie);
    return readToken(answer, rules, now);
}

/// A staler token never overwrites a fresher one, as long as that one is of use.
Expected<Token> ClerkFlow::fresher(Token received, Moment now) const
{
    const Token &held = *m_context.current;
    const auto heldSince = clerkIssuedAt(held.access);
    const auto receivedSince = clerkIssuedAt(received.access);
    const bool isStaler = held.isValidAt(now.wall) && heldSince && receivedSince && *receivedSince < *heldSince;
    if (isStaler && !m_isRotated)
        return failure(ErrorKind::MalformedAnswer, hostOf(m_address), u"an older token than the one that is there"_s);
    Token token = isStaler ? held.duplicate() : std::move(received);
    token.refresh = m_cookie->duplicate();
    token.refreshExpiresAt.reset();
    return token;
}

} // namespace tokenwatch
