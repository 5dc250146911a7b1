// SPDX-License-Identifier: GPL-3.0-or-later
// How a data plane of S1 behaves (S1-13). A transfer keeps the settings it was started with. A value; any thread.
#pragma once

#include "domain/time.h"

namespace tokenwatch::sandbox {

struct EdrSettings {
    /// `tx.edc.dataplane.token.expiry`. 0: the access lifetime of the client "connector".
    Seconds expiry{0};
    /// `tx.edc.dataplane.token.expiry.tolerance`: how far ahead of this clock `iat` may be.
    Seconds tolerance{5};
    /// `tx.edc.dataplane.token.refresh.endpoint`. Empty: the public base.
    QString refreshEndpoint = {};
    /// As the original does it: any resolvable key may sign for any issuer, and the ends of authentication token and
    /// refresh token are not looked at.
    bool faithful = false;
    /// The lost-response rule (S1-09): the refresh token that was last replaced still gives the present one.
    bool keepsPrevious = false;
};

} // namespace tokenwatch::sandbox
