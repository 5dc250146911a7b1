// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that the grants over a token endpoint have in common: fields and secret slots (contract 4). A grant joins them
// with its own. Static data.
#pragma once

#include "domain/grantform.h"

#include <array>
#include <cstddef>

namespace tokenwatch::rows {

inline constexpr const char *clientAuthMethods[] = {"client_secret_basic", "client_secret_post", "client_secret_jwt",
                                                    "private_key_jwt",     "tls_client_auth",    "none"};
inline constexpr const char *signingAlgorithms[] = {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256",
                                                    "ES384", "ES512", "EdDSA", "HS256", "HS384", "HS512"};

/// Where. `issuer` alone is enough: the rest is discovered.
inline constexpr FieldRule server[] = {
    {.name = "token_url", .type = FieldType::Url, .required = true, .orElse = "issuer"},
    {.name = "issuer", .type = FieldType::Url},
};
/// Whose. Grants that are nothing without a client have a row of their own.
inline constexpr FieldRule client[] = {{.name = "client_id"}};
/// How the client proves it.
inline constexpr FieldRule clientProof[] = {
    {.name = "client_auth", .type = FieldType::Choice, .choices = clientAuthMethods},
    {.name = "key_id"},
    {.name = "signing_alg", .type = FieldType::Choice, .choices = signingAlgorithms},
    {.name = "assertion_audience"},
};
/// What for.
inline constexpr FieldRule scope[] = {{.name = "scope"}};
inline constexpr FieldRule target[] = {
    {.name = "audience"},
    {.name = "resource"},
    {.name = "extra", .type = FieldType::TextMap},
};
/// What else the provider is used for.
inline constexpr FieldRule services[] = {
    {.name = "dpop", .type = FieldType::Boolean},
    {.name = "revocation_url", .type = FieldType::Url},
    {.name = "introspection_url", .type = FieldType::Url},
};

/// What ClientAuth may ask for.
inline constexpr SlotRule clientSlots[] = {
    {.name = "client_secret"}, {.name = "private_key"}, {.name = "tls_client_key"}};

/// One after the other.
template <class Rule, std::size_t... N>
[[nodiscard]] constexpr std::array<Rule, (N + ...)> joined(const Rule (&...parts)[N])
{
    std::array<Rule, (N + ...)> all{};
    std::size_t next = 0;
    const auto append = [&](const auto &part) {
        for (const Rule &rule : part)
            all[next++] = rule;
    };
    (append(parts), ...);
    return all;
}

} // namespace tokenwatch::rows
