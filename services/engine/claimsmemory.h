// SPDX-License-Identifier: GPL-3.0-or-later
// What the present token of a source says of itself, and what the one before said, so that people see what changed.
// Keeps no token: of the one before only its claims, as they were encoded. Service thread; owned by TokenService.
#pragma once

#include "domain/token.h"
#include "domain/tokenclaims.h"

#include <unordered_map>

namespace tokenwatch {

class ClaimsMemory
{
public:
    /// Each token that is served; the same one may be noted again.
    void note(const SourceId &id, const Token &token);
    void forget(const SourceId &id) { m_seen.erase(id); }
    [[nodiscard]] TokenClaims claims(const SourceId &id, const Token &token) const;

private:
    struct Seen {
        Generation generation;
        QByteArray present, before; ///< the second part of a JWT
    };
    struct IdHash {
        std::size_t operator()(const SourceId &id) const { return qHash(id); }
    };
    std::unordered_map<SourceId, Seen, IdHash> m_seen;
};

} // namespace tokenwatch
