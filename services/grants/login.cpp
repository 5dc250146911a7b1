// SPDX-License-Identifier: GPL-3.0-or-later
// The grant "login" (S5): its row for the catalogue. The flow is loginflow.
#include "grants/descriptors.h"
#include "grants/loginflow.h"

namespace tokenwatch {

GrantDescriptor loginGrant()
{
    static constexpr const char *probes[] = {"configured", "common"};
    static constexpr FieldRule fields[] = {
        {.name = "auth_url", .type = FieldType::Url, .required = true},
        {.name = "email"},
        {.name = "username"},
        {.name = "probe", .type = FieldType::Choice, .defaultValue = "configured", .choices = probes},
        {.name = "username_field"},
        {.name = "password_field"},
        {.name = "token_field"},
        {.name = "client_id"},
        {.name = "scope"},
    };
    static constexpr SlotRule secretSlots[] = {{.name = "password"}, {.name = "client_secret"}};
    static constexpr const char *oneOf[] = {"password", "client_secret"};
    return {.type = "login",
            .fields = fields,
            .secretSlots = secretSlots,
            .needsOneOf = oneOf,
            .hasPrimaryCredentials = [](const GrantSpec &) { return true; },
            .usesPassword = true,
            .start = LoginFlow::start};
}

} // namespace tokenwatch
