// SPDX-License-Identifier: GPL-3.0-or-later
// What a sandbox is started with. Everything has a default that suits `--sandbox`; tests fix the key.
#pragma once

#include "sandbox/edrsettings.h"
#include "sandbox/registry.h"

namespace tokenwatch::sandbox {

struct SandboxOptions {
    QString database = QStringLiteral(":memory:"); ///< with a file and the same key, sessions survive a restart
    /// Everything secret is derived from it; random if not given.
    std::shared_ptr<const Secret> key = {};
    std::vector<Client> clients = {}; ///< none: the clients of the demonstration (demosources.h)
    User user = {.id = 1, .email = QStringLiteral("demo@shop.example")};
    /// A refresh token that was just replaced is accepted again for this long. 0: at once a replay (S2-07).
    Seconds reuseGrace{0};
    /// The authorization page agrees at once; `prompt=consent` shows it all the same.
    bool autoApprove = false;
    /// Proofs of possession must hold a nonce of the sandbox's own (RFC 9449 8).
    bool dpopNonces = false;
    /// The origins that Clerk's session tokens may have been made for (`azp`); none: any.
    QStringList authorizedParties = {};
    /// Clerk gives a token only for the one before it (`missing_expired_token`).
    bool clerkWantsToken = false;
    EdrSettings edr = {}; ///< what transfers of S1 are started with
};

} // namespace tokenwatch::sandbox
