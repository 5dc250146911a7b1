// SPDX-License-Identifier: GPL-3.0-or-later
// The grant "edr" (S1): its row for the catalogue, and what becomes of an EDR that is entered. The flow is edrflow.
//
// Modes (S1-19): "auto" renews before expiry. "force" is the same here: whoever asks for a refresh always gets one from
// the provider, in every mode that renews. "none" leaves it to somebody else, who enters each new EDR (S1-24).
#include "grants/descriptors.h"
#include "grants/edrflow.h"
#include "grants/pastedtoken.h"

#include "json/strictjson.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// What is said counts from now; but nobody believes that a token outlives its own exp (it may be old when entered).
void setEdrExpiry(Token &token, std::optional<Seconds> expiresIn)
{
    if (expiresIn) {
        token.expiresAt = token.receivedAt + *expiresIn;
        token.expiryOrigin = ExpiryOrigin::ExpiresIn;
    }
    const auto jwt = jose::decode(token.access.reveal());
    const auto claimed = jwt ? jwt->expiresAt() : std::nullopt;
    if (claimed && (!token.expiresAt || *claimed < *token.expiresAt)) {
        token.expiresAt = *claimed;
        token.expiryOrigin = ExpiryOrigin::ExpClaim;
    }
}

Expected<Token> adoptEdr(const GrantSpec &, QByteArrayView slot, const Secret &entered, Moment now)
{
    if (slot != "edr")
        return failure(ErrorKind::InvalidInput, QString::fromLatin1(slot), u"is not a slot to adopt from"_s);
    const auto object = json::readObject(entered.reveal(), {.depth = 16, .bytes = 64 * 1024});
    if (!object)
        return failure(ErrorKind::InvalidInput, u"edr"_s, object.error().serverText);
    auto edr = Edr::read(*object);
    if (!edr)
        return failure(ErrorKind::InvalidInput, u"edr."_s + edr.error().where, edr.error().serverText);
    auto token = pastedAccess("edr.authorization", edr->authorization, now);
    if (!token)
        return token;
    token->refresh = std::move(edr->refreshToken);
    token->flowMemory = edr->memory();
    setEdrExpiry(*token, edr->expiresIn);
    return token;
}

} // namespace

GrantDescriptor edrGrant()
{
    static constexpr const char *modes[] = {"auto", "force", "none"};
    static constexpr FieldRule fields[] = {
        {.name = "did"},
        {.name = "key_id"},
        {.name = "mode", .type = FieldType::Choice, .defaultValue = "auto", .choices = modes},
        {.name = "refresh_url", .type = FieldType::Url},
        {.name = "audience"},
        {.name = "transfer_process_id"},
        {.name = "asset_id"},
        {.name = "agreement_id"},
        {.name = "provider_id"},
        {.name = "contract_negotiation_id"},
    };
    static constexpr SlotRule secretSlots[] = {{.name = "edr", .required = true, .consumable = true},
                                               {.name = "private_key"}};
    return {.type = "edr",
            .fields = fields,
            .secretSlots = secretSlots,
            .hasPrimaryCredentials = [](const GrantSpec &) { return false; },
            .renewsWith =
                [](const GrantSpec &grant) {
                    return grant.text(u"mode"_s) == "none"_L1 ? RenewsWith::Nothing : RenewsWith::RefreshToken;
                },
            .start = EdrFlow::start,
            .adopt = adoptEdr};
}

} // namespace tokenwatch
