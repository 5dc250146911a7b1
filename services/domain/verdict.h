// SPDX-License-Identifier: GPL-3.0-or-later
// What an error means. judge() is the only place that decides it (docs/architecture.md, step 6).
#pragma once

#include "domain/error.h"
#include "domain/token.h"

namespace tokenwatch {

/// What a request uses up at the provider.
enum class Spends {
    Nothing,    ///< client credentials, a probe
    Attempt,    ///< a password: nothing is consumed, but refusals may lock the account
    Credential, ///< a rotating refresh token: it may be gone once sent. Only this is journaled
};

enum class Verdict {
    Refreshed, ///< there is a new token
    Transient, ///< keep the token, back off, try again
    Ambiguous, ///< sent, no usable answer: one retry with the same credential, then re-read the store
    Refused,   ///< needs a person, or the primary credentials
    Abandoned, ///< nobody wants the answer any more
};

[[nodiscard]] QByteArray wireName(Verdict verdict);

/// Pure and exhaustive over ErrorKind.
[[nodiscard]] Verdict judge(const Error &error, Spends spends);

/// A 400, 401 or 403 that gives no reason gets one more try before it counts as refused for good.
[[nodiscard]] bool isBareRefusal(const Error &error);

/// States, not outcomes: the vault is locked or absent, the network is away, a credential is missing.
[[nodiscard]] bool isStateNotOutcome(ErrorKind kind);

/// The end of one refresh.
struct Outcome {
    Verdict verdict = Verdict::Abandoned;
    TokenPtr token;      ///< the best valid token afterwards, new or old; null if none
    bool durable = true; ///< false: served from memory, not on disk yet ("unsaved")
    std::optional<Error> error;
};

/// The end of a clear: the token is gone from this computer. Whether the provider knows is another matter.
struct Cleared {
    bool revoked = false;            ///< the provider was told, and agreed
    std::optional<Error> notRevoked; ///< it should have been told and was not; Unsupported: it offers no way
};

} // namespace tokenwatch
