// SPDX-License-Identifier: GPL-3.0-or-later
// What the files that put errors into words share. Private to texts.
#pragma once

#include "texts/errortexts.h"

#include <QCoreApplication>

namespace tokenwatch::texts {

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

/// The other side's words as a sentence; it may bring its own full stop. Empty: it gave none.
[[nodiscard]] QString quoted(const Error &error);
[[nodiscard]] QString withoutStop(QString text);
/// Two sentences as one text; either may be empty.
[[nodiscard]] QString joined(const QString &first, const QString &second);

/// The client itself, not what it asked for; Keycloak says unauthorized_client with a 401.
[[nodiscard]] bool refusesClient(const Error &error);
/// Other credentials may help: not where the address is wrong, or what is asked for.
[[nodiscard]] bool blamesCredentials(const Error &error);

// Errors of the road.
[[nodiscard]] ErrorMessage timeOutMessage(const Error &error, const QString &host);
[[nodiscard]] ErrorMessage tlsMessage(const Error &error, const QString &host);

// Errors of this side.
[[nodiscard]] ErrorMessage inputMessage(const Error &error);
[[nodiscard]] ErrorMessage inUseMessage(const Error &error);
[[nodiscard]] ErrorMessage coolingMessage(const Error &error);
[[nodiscard]] ErrorMessage notAllowedMessage(const Error &error, const ErrorContext &context);
[[nodiscard]] ErrorMessage unsupportedMessage(const Error &error, const ErrorContext &context);

} // namespace tokenwatch::texts
