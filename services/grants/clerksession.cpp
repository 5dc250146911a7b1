// SPDX-License-Identifier: GPL-3.0-or-later
// The grant "clerk_session" (S3): its row for the catalogue. The flow is clerkflow.
#include "grants/clerkflow.h"
#include "grants/descriptors.h"
#include "grants/pastedtoken.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

Expected<Token> adoptCookie(const GrantSpec &, QByteArrayView slot, const Secret &entered, Moment now)
{
    if (slot != "client_cookie")
        return failure(ErrorKind::InvalidInput, QString::fromLatin1(slot), u"is not a slot to adopt from"_s);
    auto cookie = clerkCookie(entered.reveal());
    if (!cookie)
        return failure(std::move(cookie.error()));
    return pastedRenewal(slot, Secret::take(std::move(*cookie)), now);
}

} // namespace

GrantDescriptor clerkSessionGrant()
{
    static constexpr FieldRule fields[] = {
        {.name = "frontend_api", .type = FieldType::Url, .required = true},
        {.name = "session_id", .required = true},
        {.name = "template"},
    };
    static constexpr SlotRule secretSlots[] = {{.name = "client_cookie", .required = true, .consumable = true}};
    return {.type = "clerk_session",
            .fields = fields,
            .secretSlots = secretSlots,
            .hasPrimaryCredentials = [](const GrantSpec &) { return false; },
            .start = ClerkFlow::start,
            .adopt = adoptCookie};
}

} // namespace tokenwatch
