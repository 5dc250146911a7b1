// SPDX-License-Identifier: GPL-3.0-or-later
// The TLS side of a TransportProfile: TLS 1.2 or later, verified against the system's roots (or SSL_CERT_FILE) and the
// profile's own, with the profile's client certificate. There is no way to ignore an error. Service thread.
#pragma once

#include "domain/error.h"
#include "domain/source.h"

#include <QSslConfiguration>

namespace tokenwatch {

/// InvalidInput naming the file that cannot be read or holds no certificate (or no key).
[[nodiscard]] Expected<QSslConfiguration> tlsConfiguration(const TransportProfile &profile, const QString &rootsFile);

} // namespace tokenwatch
