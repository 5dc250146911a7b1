// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/devicegrant.h"

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The poll of a sign-in that still waits: too early ones lengthen the interval for good (RFC 8628 3.5).
OAuthError notYet(DeviceSignIn &signIn, BootTime now)
{
    const bool early = signIn.polledAt && now - *signIn.polledAt < signIn.interval;
    signIn.polledAt = now;
    if (!early)
        return {"authorization_pending", u"The person has not decided yet."_s};
    signIn.interval += 5s;
    return {"slow_down", u"Wait %1 s between two polls."_s.arg(signIn.interval.count())};
}

} // namespace

DeviceGrant::DeviceGrant(const Facilities &facilities, DeviceCodes &codes, IdTokens &idTokens)
    : OAuthGrant("urn:ietf:params:oauth:grant-type:device_code")
    , m_facilities(facilities)
    , m_codes(codes)
    , m_idTokens(idTokens)
{}

OAuthResult<IssuedTokens> DeviceGrant::redeem(const Client &client, const Visit &visit)
{
    const QString code = visit.submission.value(u"device_code"_s);
    if (code.isEmpty())
        return refusal("invalid_request", u"device_code is missing."_s);
    DeviceSignIn *signIn = m_codes.byDeviceCode(code);
    if (!signIn || signIn->clientId != client.id)
        return refusal("invalid_grant", u"The device code is unknown, or another client's."_s);
    if (signIn->state == DeviceSignIn::State::Redeemed)
        return refusal("invalid_grant", u"The device code was used before."_s);
    if (visit.now.wall >= signIn->endsAt)
        return refusal("expired_token", u"The device code is more than 10 minutes old."_s);
    switch (signIn->state) {
    case DeviceSignIn::State::Waiting:
        return tl::unexpected(notYet(*signIn, visit.now.boot));
    case DeviceSignIn::State::Denied:
        return refusal("access_denied", u"The person said no."_s);
    case DeviceSignIn::State::Approved:
    case DeviceSignIn::State::Redeemed:
        break;
    }
    const User &user = m_facilities.registry.user();
    auto tokens = m_facilities.desk.issue(client, &user, type(), signIn->scope, TokenDesk::Refreshable::Yes,
                                          visit.now.wall, {.boundKey = visit.provenKey});
    if (!tokens)
        return storageRefusal(tokens.error());
    signIn->state = DeviceSignIn::State::Redeemed;
    m_idTokens.describe(*tokens, client, {.userId = user.id, .at = signIn->decidedAt}, visit.now.wall);
    return std::move(*tokens);
}

} // namespace tokenwatch::sandbox
