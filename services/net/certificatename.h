// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a certificate is for a host, more strictly than Qt asks: the common name counts only where there are no
// alternative names at all (RFC 9525 6.3). Pure; any thread.
#pragma once

#include <QSslCertificate>

namespace tokenwatch {

[[nodiscard]] bool namesHost(const QSslCertificate &certificate, const QString &host);

} // namespace tokenwatch
