// SPDX-License-Identifier: GPL-3.0-or-later
// Errors as whole, translated sentences: what happened, why, what to do (ui/screens 10).
// Pure; the only place that puts an Error into words, for the window, the API and tokenctl alike.
#pragma once

#include "domain/clockreading.h"
#include "domain/error.h"

#include <QString>

namespace tokenwatch::texts {

/// What the error does not know itself. Empty fields are left out of the sentences.
struct ErrorContext {
    QString source; ///< display name of the source
    QString host;   ///< of the provider
};

/// Three sentences, each ending with a full stop. `why` may be empty, the others never are.
struct ErrorMessage {
    QString what;
    QString why;
    QString toDo;
    /// "what. why. what to do."
    [[nodiscard]] QString sentence() const;
};

[[nodiscard]] ErrorMessage errorMessage(const Error &error, const ErrorContext &context = {});

/// errorMessage().sentence()
[[nodiscard]] QString errorSentence(const Error &error, const ErrorContext &context = {});

/// Why a token that was cleared here may still be accepted there; without an error there was none to revoke.
[[nodiscard]] QString notRevokedSentence(const std::optional<Error> &error, const ErrorContext &context = {});

/// What a difference of clocks may have to do with a refusal; empty where there is none worth telling.
[[nodiscard]] QString clockSuspicion(const ClockReading &reading);

/// For the status bar, without a full stop: how far off this clock may be at most; empty before the first answer.
[[nodiscard]] QString clockLine(const ClockStatus &clock);

/// This computer's clock against the Date of a provider's answer; `ahead` is negative for a clock that is behind.
[[nodiscard]] ErrorMessage clockMessage(Milliseconds ahead, const QString &host);

/// What to do where the service behind the gateway cannot be reached: nothing retries by itself there.
[[nodiscard]] QString serviceHint();

/// A few words for a table cell: "503 Unavailable", "401 invalid_token", "timed out".
[[nodiscard]] QString shortError(const Error &error);

/// "503 Service Unavailable"; the number alone if it is not a known status. Not translated: it is the protocol's word.
[[nodiscard]] QString httpStatusText(int status);

} // namespace tokenwatch::texts
