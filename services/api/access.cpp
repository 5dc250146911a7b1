// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/access.h"

#include "crypto/mac.h"
#include "http/ownaddress.h"

namespace tokenwatch::api {

using namespace Qt::StringLiterals;

namespace {

bool hasKey(const http::Request &request, const Secret &key)
{
    const QByteArray authorization = request.header("Authorization");
    const bool bearer = authorization.left(7).compare("Bearer ", Qt::CaseInsensitive) == 0;
    const QByteArray given = bearer ? authorization.mid(7).trimmed() : request.header("X-Api-Key");
    return !key.isEmpty() && crypto::equal(given, key.reveal());
}

Refusal refused(int status, ErrorKind kind, QString where, QString text)
{
    return {status,
            Error{.kind = kind, .httpStatus = status, .where = std::move(where), .serverText = std::move(text)}};
}

} // namespace

std::optional<Refusal> refusal(const http::Request &request, const AccessRules &rules)
{
    if (!http::isForOwnHost(request, rules.port))
        return refused(421, ErrorKind::NotAllowed, u"Host"_s, u"this address is not served here"_s);
    if (http::isFromForeignPage(request, rules.port))
        return refused(403, ErrorKind::NotAllowed, u"Origin"_s, u"web pages may not use this API"_s);
    if (request.peer.local) {
        if (request.peer.uid != rules.uid)
            return refused(403, ErrorKind::NotAllowed, u"socket"_s, u"this socket serves another user"_s);
        return std::nullopt;
    }
    if (!rules.key || !hasKey(request, *rules.key))
        return refused(401, ErrorKind::NotAllowed, u"Authorization"_s,
                       u"the key is missing or wrong; it is in agent.json"_s);
    return std::nullopt;
}

} // namespace tokenwatch::api
