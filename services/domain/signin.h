// SPDX-License-Identifier: GPL-3.0-or-later
// What a person must do so that a sign-in goes on, and how far it has come. Values; any thread.
#pragma once

#include "domain/error.h"
#include "domain/ids.h"

#include <QMetaType>
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

/// The sign-in of a source, as far as it has come. There is at most one pending in the whole program.
struct SignIn {
    enum class Phase {
        Starting,  ///< the provider is being asked how
        Waiting,   ///< for the person; `prompt` says what to do
        Succeeded, ///< the token is stored and served
        Failed,    ///< `error` says why; what the source had before is untouched
        Cancelled, ///< by a person, an edit, or the end of the program
    };
    SourceId source;
    Phase phase = Phase::Starting;
    std::optional<SignInPrompt> prompt;
    std::optional<Error> error;
    friend bool operator==(const SignIn &, const SignIn &) = default;

    [[nodiscard]] bool isPending() const { return phase == Phase::Starting || phase == Phase::Waiting; }
};

} // namespace tokenwatch

Q_DECLARE_METATYPE(tokenwatch::SignIn)
