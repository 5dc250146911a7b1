// SPDX-License-Identifier: GPL-3.0-or-later
// The TLS side of a TransportProfile: TLS 1.2 or later, verified against the system's roots (or SSL_CERT_FILE) and the
// profile's own, with the profile's client certificate. There is no way to ignore an error. Service thread.
#pragma once

#include "domain/error.h"
#include "domain/source.h"

#include <QSslConfiguration>

namespace tokenwatch {

/// InvalidInput naming the file or the slot (tls_client_key) that cannot be read, holds no certificate or no key, holds
/// an encrypted key, or one that is not the certificate's.
[[nodiscard]] Expected<QSslConfiguration> tlsConfiguration(const TransportProfile &profile, const QString &rootsFile);

/// Whether it can be trusted from: InvalidInput with the code "relative", "unreadable" or "no_certificate".
[[nodiscard]] Expected<> checkCaFile(const QString &path);

} // namespace tokenwatch
