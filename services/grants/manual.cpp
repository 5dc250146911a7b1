// SPDX-License-Identifier: GPL-3.0-or-later
// A token that a person pasted (S5-19). It cannot be renewed; its end is watched.
#include "grants/descriptors.h"
#include "grants/pastedtoken.h"

#include "domain/timing.h"
#include "jose/jwt.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// What the person said, else the token's own exp, else "never" where the source says so, else an assumption.
void setExpiry(Token &token, const QString &said)
{
    if (const auto instant = fromRfc3339(said)) {
        token.expiresAt = *instant;
        token.expiryOrigin = ExpiryOrigin::ExpiresAt;
        return;
    }
    const auto jwt = jose::decode(token.access.reveal());
    if (const auto claimed = jwt ? jwt->expiresAt() : std::nullopt) {
        // Our own clock counts: a pasted token may be old, its iat says nothing of now.
        token.expiresAt = std::min(*claimed, token.receivedAt + Timing::longestLifetime);
        token.expiryOrigin = ExpiryOrigin::ExpClaim;
        return;
    }
    if (said == "never"_L1)
        return;
    token.expiresAt = token.receivedAt + Timing::assumedLifetime;
    token.expiryOrigin = ExpiryOrigin::Assumed;
}

Expected<Token> adoptManual(const GrantSpec &grant, QByteArrayView slot, const Secret &entered, Moment now)
{
    if (slot != "token")
        return failure(ErrorKind::InvalidInput, QString::fromLatin1(slot), u"is not a slot to adopt from"_s);
    auto token = pastedAccess(slot, entered, now);
    if (token)
        setExpiry(*token, grant.text(u"expires_at"_s));
    return token;
}

} // namespace

GrantDescriptor manualGrant()
{
    static constexpr FieldRule fields[] = {{.name = "expires_at", .type = FieldType::InstantOrNever}};
    static constexpr SlotRule secretSlots[] = {{.name = "token", .required = true, .consumable = true}};
    return {.type = "manual",
            .fields = fields,
            .secretSlots = secretSlots,
            .hasPrimaryCredentials = [](const GrantSpec &) { return false; },
            .start = [](FlowContext) -> Expected<std::unique_ptr<GrantFlow>> {
                return failure(ErrorKind::MissingCredentials, u"token"_s);
            },
            .adopt = adoptManual};
}

} // namespace tokenwatch
