// SPDX-License-Identifier: GPL-3.0-or-later
// What the sandbox's https port shows of itself: the certificate of an authority that is made anew at each start, or
// one that is wrong on purpose. Sandbox thread; nothing is written anywhere.
#pragma once

#include "crypto/certificates.h"
#include "sandbox/faultkinds.h"

#include <QSslConfiguration>
#include <map>

namespace tokenwatch::sandbox {

class TlsFace
{
public:
    explicit TlsFace(WallTime now);

    /// PEM of the authority that a client has to trust.
    [[nodiscard]] QByteArray authority() const { return m_authority.certificate(); }
    /// For the next connection.
    [[nodiscard]] const QSslConfiguration &configuration(TlsTrouble trouble, WallTime now);

private:
    [[nodiscard]] QSslConfiguration made(TlsTrouble trouble, WallTime now) const;

    const crypto::CertificateAuthority m_authority;
    std::map<TlsTrouble, QSslConfiguration> m_made;
};

} // namespace tokenwatch::sandbox
