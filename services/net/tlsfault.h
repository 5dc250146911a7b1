// SPDX-License-Identifier: GPL-3.0-or-later
// Why a TLS connection did not come about, as an Error that names the cause: its `code` is one of those below, its
// `issuer` whoever issued the certificate. What a stranger wrote into a certificate is made safe to show. Pure; any
// thread.
#pragma once

#include "domain/error.h"

#include <QSslCertificate>
#include <QSslError>

namespace tokenwatch::tls {

// `serverText` is what stands behind each.
inline constexpr auto untrusted = "certificate_untrusted";       ///< the library's words
inline constexpr auto expired = "certificate_expired";           ///< its last day, as a date
inline constexpr auto notYetValid = "certificate_not_yet_valid"; ///< its first day, as a date
inline constexpr auto otherName = "certificate_other_name";      ///< the names it is for
inline constexpr auto oldProtocol = "protocol_too_old";          ///< the library's words, as below
inline constexpr auto noTls = "no_tls";                          ///< something else answers at this port
inline constexpr auto clientCertificate = "client_certificate";  ///< the server wants one, or another one
// Anything else has no code.

/// The certificate was refused here. Of several mistakes the one that the others depend on counts.
[[nodiscard]] Error certificateError(const QString &host, const QList<QSslError> &mistakes,
                                     const QSslCertificate &certificate);
[[nodiscard]] Error otherNameError(const QString &host, const QSslCertificate &certificate);

/// The handshake failed, or the server refused this side; `words` are the library's.
[[nodiscard]] Error handshakeError(const QString &host, const QString &words);

} // namespace tokenwatch::tls
