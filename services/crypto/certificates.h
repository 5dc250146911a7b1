// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates made while the program runs, for a server that plays one on loopback: an authority of its own, and what
// it issues, right or wrong on purpose. Keys are P-256 and leave only as PEM. Values; thread-safe.
#pragma once

#include "domain/secret.h"
#include "domain/time.h"

#include <memory>

namespace tokenwatch::crypto {

struct CertificateWish {
    QByteArray commonName;
    QByteArray names; ///< subjectAltName as OpenSSL writes it: "IP:127.0.0.1,DNS:localhost"
    WallTime validFrom, validUntil;
};

/// Both as PEM.
struct IssuedCertificate {
    QByteArray certificate;
    Secret key; ///< PKCS #8
};

class CertificateAuthority
{
public:
    CertificateAuthority(const QByteArray &name, WallTime validFrom, WallTime validUntil);
    ~CertificateAuthority();
    CertificateAuthority(CertificateAuthority &&) noexcept;

    /// PEM: for whoever is to trust it.
    [[nodiscard]] QByteArray certificate() const;
    /// For a server. Names that OpenSSL cannot read end the program: they are the program's own.
    [[nodiscard]] IssuedCertificate issue(const CertificateWish &wish) const;

private:
    struct Private;
    std::unique_ptr<const Private> d;
};

/// Vouched for by nobody but itself.
[[nodiscard]] IssuedCertificate selfSigned(const CertificateWish &wish);

} // namespace tokenwatch::crypto
