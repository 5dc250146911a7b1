// SPDX-License-Identifier: GPL-3.0-or-later
// What a person must do so that a sign-in goes on. A value; any thread.
#pragma once

#include "domain/time.h"

#include <QString>
#include <QUrl>
#include <optional>

namespace tokenwatch {

struct SignInPrompt {
    QUrl address;                   ///< to open in a browser, on this computer or another (device flow)
    QString userCode;               ///< to type there; empty: nothing to type
    QUrl completeAddress;           ///< with the code inside (RFC 8628 3.2, verification_uri_complete); may be empty
    std::optional<WallTime> endsAt; ///< the provider forgets the sign-in then
    friend bool operator==(const SignInPrompt &, const SignInPrompt &) = default;
};

} // namespace tokenwatch
