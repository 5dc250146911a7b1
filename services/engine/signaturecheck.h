// SPDX-License-Identifier: GPL-3.0-or-later
// Checks the signature of a source's present token, when a person asks: with the published keys of an issuer that the
// source trusts, and of nobody whom only the token names. Remembers what came of it for as long as the token is the
// same. Service thread; owned by TokenService.
#pragma once

#include "domain/pending.h"
#include "domain/tokenclaims.h"
#include "engine/sourcestates.h"
#include "jose/jwks.h"
#include "ports/clock.h"

#include <unordered_map>

namespace tokenwatch {

/// Whose keys are wanted, and for what.
struct KeyQuestion {
    QString issuer;   ///< an address
    QByteArray keyId; ///< of the token's header; empty: it names none
    QString caFile;   ///< the source's own authorities; empty: the system's
};
/// Told by net. https, or http to loopback; nothing secret is sent, and it takes no longer than an attempt.
using FindKeys = std::function<Pending(const KeyQuestion &, Then<jose::JwkSet>)>;

class SignatureCheck
{
public:
    SignatureCheck(Clock &clock, const SourceStates &states, FindKeys findKeys);

    /// NoSuchSource, NoValidToken; everything else is a report. May answer inside the call.
    [[nodiscard]] Pending check(const SourceId &id, Then<SignatureReport> then);
    /// What came of the last check of this token.
    [[nodiscard]] std::optional<SignatureReport> last(const SourceId &id, Generation generation) const;
    void forget(const SourceId &id) { m_last.erase(id); }

private:
    void conclude(const SourceId &id, SignatureReport report, const Then<SignatureReport> &then);

    struct IdHash {
        std::size_t operator()(const SourceId &id) const { return qHash(id); }
    };
    Clock &m_clock;
    const SourceStates &m_states;
    const FindKeys m_findKeys;
    std::unordered_map<SourceId, SignatureReport, IdHash> m_last;
};

/// The issuer whose keys count for a token of this source: the one the source names; else the one the token names, if
/// that is where the source's tokens come from, or whom the source's gateway asks for. Empty: nobody.
[[nodiscard]] QString trustedIssuer(const Source &source, const QJsonObject &claims);

} // namespace tokenwatch
