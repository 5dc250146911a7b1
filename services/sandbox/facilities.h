// SPDX-License-Identifier: GPL-3.0-or-later
// What every system of the sandbox is built on. References to what Provider owns, or what outlives it; sandbox thread.
#pragma once

#include "sandbox/admission.h"
#include "sandbox/dpopcheck.h"
#include "sandbox/faults.h"
#include "sandbox/statementcheck.h"
#include "sandbox/tokendesk.h"

namespace tokenwatch::sandbox {

struct Facilities {
    const QString &url; ///< "http://127.0.0.1:PORT", the issuer
    const Registry &registry;
    SessionStore &sessions;
    const TokenIssuer &issuer;
    TokenDesk &desk;
    const Admission &admission;
    Faults &faults;
    StatementCheck &statements;
    DpopCheck &dpop;
};

} // namespace tokenwatch::sandbox
