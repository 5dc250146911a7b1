// SPDX-License-Identifier: GPL-3.0-or-later
// All that the Claims tab says about one token: how far it can be believed, what it claims and what that means, what is
// alarming about it and what differs from the token before. A pure function; made anew when it ticks.
#pragma once

#include "domain/source.h"
#include "domain/tokenclaims.h"
#include "models/detailrows.h"
#include "models/signatureview.h"
#include "texts/viewpoint.h"

namespace tokenwatch {

/// What the source's definition lets one expect of its tokens; fields that are not known are empty.
struct ClaimExpectation {
    QString host; ///< of the endpoint
    QStringList audiences;
    QString issuer = {}; ///< an address
};
[[nodiscard]] ClaimExpectation expectationOf(const Source &source);

struct ClaimAlert {
    QString title; ///< a sentence without its full stop
    QString body;  ///< sentences
    Family family = Family::Warn;
    friend bool operator==(const ClaimAlert &, const ClaimAlert &) = default;
};

struct ClaimsView {
    SignatureView signature;
    std::vector<ClaimAlert> alerts;
    std::vector<DetailRow> rows; ///< differences are marked; empty for an opaque token
    QString comparison;          ///< with the token before; a sentence, or empty
    qsizetype length = 0;        ///< of the token's text, in characters
};

[[nodiscard]] ClaimsView claimsView(const TokenClaims &token, const ClaimExpectation &expected,
                                    const texts::Viewpoint &view);

} // namespace tokenwatch
