// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a token endpoint's answer: a Token, or an Error that says why there is none. Walks the tables of quirks.h.
// Pure; any thread.
#pragma once

#include "domain/token.h"
#include "grants/expiry.h"
#include "grants/providererror.h"

namespace tokenwatch {

struct ResponseRules {
    QString tokenField;                ///< "data.session.jwt": the token is there and nowhere else; empty: look around
    bool headersToo = false;           ///< a login may answer in the Authorization header or in a cookie
    KnownSecrets known;                ///< of the request
    std::optional<Relative> kept = {}; ///< the token may be older than its arrival: expiryOfKept()
    bool provesPossession = false;     ///< the request carried a DPoP proof: token_type DPoP can be used (RFC 9449 5)
    bool notApplicable = false;        ///< token_type N_A can be used, as Bearer (RFC 8693 2.2.1)
};

/// Errors: Redirected, HttpStatus, ProviderRefused, CaptivePortal, MalformedAnswer, NoToken, UnusableToken.
/// The token's refresh is empty if the answer holds none: keeping the old one is the flow's business.
[[nodiscard]] Expected<Token> readToken(const HttpResponse &response, const ResponseRules &rules, Moment now);

/// Printable ASCII without blanks: fit for a header, an environment variable and a log line.
[[nodiscard]] bool isUsableToken(QByteArrayView token);

/// Without a "Bearer " before it. Line breaks stay: a token that holds one is refused, not repaired.
[[nodiscard]] QByteArray bareToken(QByteArrayView text);

} // namespace tokenwatch
