// SPDX-License-Identifier: GPL-3.0-or-later
// The grant "session_refresh" (S4, S3 internal): its row for the catalogue. The flow is sessionflow.
#include "grants/descriptors.h"
#include "grants/expiry.h"
#include "grants/pastedtoken.h"
#include "grants/sessionflow.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// A session that was begun elsewhere: its token for the style "bearer", its refresh token for "body".
Expected<Token> adoptSession(const GrantSpec &, QByteArrayView slot, const Secret &entered, Moment now)
{
    if (slot == "refresh_token")
        return pastedRenewal(slot, entered, now);
    if (slot != "token")
        return failure(ErrorKind::InvalidInput, QString::fromLatin1(slot), u"is not a slot to adopt from"_s);
    auto token = pastedAccess(slot, entered, now);
    if (!token)
        return token;
    const auto jwt = jose::decode(token->access.reveal());
    const Expiry expiry = expiryOfKept({}, jwt ? &*jwt : nullptr, now.wall, Relative::Unknown);
    token->expiresAt = expiry.at;
    token->expiryOrigin = expiry.origin;
    return token;
}

} // namespace

GrantDescriptor sessionRefreshGrant()
{
    static constexpr const char *styles[] = {"bearer", "body"};
    static constexpr FieldRule fields[] = {
        {.name = "refresh_url", .type = FieldType::Url, .required = true},
        {.name = "style", .type = FieldType::Choice, .defaultValue = "bearer", .choices = styles},
        {.name = "login_url", .type = FieldType::Url},
        {.name = "email"},
        {.name = "username_field"},
        {.name = "password_field"},
        {.name = "token_field"},
    };
    static constexpr SlotRule secretSlots[] = {
        {.name = "password"}, {.name = "token", .consumable = true}, {.name = "refresh_token", .consumable = true}};
    return {.type = "session_refresh",
            .fields = fields,
            .secretSlots = secretSlots,
            .hasPrimaryCredentials = [](const GrantSpec &grant) { return !grant.text(u"login_url"_s).isEmpty(); },
            .renewsWith =
                [](const GrantSpec &grant) {
                    return grant.text(u"style"_s) == "body"_L1 ? RenewsWith::RefreshToken : RenewsWith::AccessToken;
                },
            .usesPassword = true,
            .start = SessionFlow::start,
            .adopt = adoptSession};
}

} // namespace tokenwatch
