// SPDX-License-Identifier: GPL-3.0-or-later
// How far a token can be believed, in words: what its form tells, and what came of checking its signature. Pure.
#pragma once

#include "domain/tokenclaims.h"
#include "models/look.h"
#include "texts/viewpoint.h"

namespace tokenwatch {

struct SignatureView {
    QString title;       ///< "JWT, RS256, signature valid"; without a full stop
    QString explanation; ///< sentences
    QString iconName;
    Family family = Family::Off;
    bool canBeChecked = false; ///< there is something to gain by asking the issuer for its keys
};

/// `issuer`: as the source names it; empty: it does not.
[[nodiscard]] SignatureView signatureView(const TokenClaims &token, const QString &issuer,
                                          const texts::Viewpoint &view);

} // namespace tokenwatch
