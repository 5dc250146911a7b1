// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/access.h"

#include "http/credentials.h"
#include "http/ownaddress.h"

namespace tokenwatch::api {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Refusal> shutOut(int status, QString where, QString text)
{
    return tl::unexpected(Refusal{status,
                                  {.kind = ErrorKind::NotAllowed,
                                   .httpStatus = status,
                                   .where = std::move(where),
                                   .serverText = std::move(text)}});
}

} // namespace

tl::expected<Visitor, Refusal> letIn(const http::Request &request, const AccessRules &rules, CallerDesk &desk)
{
    if (!http::isForOwnHost(request, rules.port))
        return shutOut(421, u"Host"_s, u"this address is not served here"_s);
    if (http::isFromForeignPage(request, rules.port))
        return shutOut(403, u"Origin"_s, u"web pages may not use this API"_s);
    if (request.peer.local) {
        if (request.peer.uid != rules.uid)
            return shutOut(403, u"socket"_s, u"this socket serves another user"_s);
        return CallerDesk::visitor(request.peer);
    }
    auto visitor = desk.admit(http::bearerToken(request).value_or(request.header("X-Api-Key")));
    if (!visitor)
        return tl::unexpected(
            Refusal{visitor.error().kind == ErrorKind::NotAllowed ? 401 : 429, std::move(visitor.error())});
    if (!visitor->mayManage() && !isForPrograms(request))
        return tl::unexpected(
            Refusal{403, {.kind = ErrorKind::NotAllowed, .code = "key_role", .where = visitor->caller.name}});
    return std::move(*visitor);
}

bool isForPrograms(const http::Request &request)
{
    const bool reads = request.method == "GET" || request.method == "HEAD";
    if (request.path == "/api/token" || request.path == "/api/token/header" || request.path == "/api/token/status")
        return reads;
    // Without the generation it saw, a program in a loop would refresh for ever.
    return request.method == "POST" && request.path == "/api/token/refresh" &&
           request.parameter(u"if_generation"_s).has_value();
}

} // namespace tokenwatch::api
