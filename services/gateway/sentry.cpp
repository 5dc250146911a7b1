// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/sentry.h"

#include "gateway/answeredlater.h"
#include "jose/jwt.h"

namespace tokenwatch::gateway {

using namespace Qt::StringLiterals;

namespace {

Guard guardFor(const GatewayGuard &rules)
{
    GuardPolicy policy{.issuer = rules.issuer, .authorizedParties = rules.authorizedParties};
    if (rules.publicPaths)
        policy.publicPaths = *rules.publicPaths;
    return Guard(std::move(policy));
}

QUrl keySetOf(const QString &issuer)
{
    QString address = issuer;
    while (address.endsWith(u'/'))
        address.chop(1);
    return QUrl(address + u"/.well-known/jwks.json"_s);
}

} // namespace

Pending judgeRequest(GatewayDoors &doors, const GatewayGuard &rules, const http::Request &request,
                     std::function<void(Judgement)> then)
{
    const Guard guard = guardFor(rules);
    const auto answerLater = [&doors, &then](const Judgement &judgement) {
        return doors.clock.after(Milliseconds(0), [then = std::move(then), judgement] { then(judgement); });
    };
    if (guard.isPublic(request))
        return answerLater({});
    // What is refused without any key costs no fetch.
    const auto unread = guard.check(request, failure(ErrorKind::Offline), doors.clock.now().wall);
    if (unread || unread.error().reason != GuardRefusal::Reason::KeysUnavailable)
        return answerLater(unread ? Judgement() : unread.error().response());
    const auto jwt = jose::decode(*Guard::tokenIn(request));
    const QByteArray kid = jwt->header.value("kid"_L1).toString().toLatin1();
    return answeredLater<jose::JwkSet>(
        doors.clock,
        [&](Then<jose::JwkSet> answer) { return doors.keysAt(keySetOf(rules.issuer), kid, std::move(answer)); },
        [&clock = doors.clock, guard, request, then = std::move(then)](const Expected<jose::JwkSet> &keys) {
            const auto caller = guard.check(request, keys, clock.now().wall);
            then(caller ? Judgement() : caller.error().response());
        });
}

} // namespace tokenwatch::gateway
