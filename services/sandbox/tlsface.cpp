// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tlsface.h"

#include <QSslCertificate>
#include <QSslKey>

namespace tokenwatch::sandbox {

using namespace std::chrono_literals;

namespace {

constexpr auto validity = 24h * 365;
constexpr auto tolerance = 24h; ///< clients whose clocks are behind trust it, too

} // namespace

TlsFace::TlsFace(WallTime now)
    : m_authority("Tokenwatch sandbox: nothing here is real", now - tolerance, now + validity)
{}

const QSslConfiguration &TlsFace::configuration(TlsTrouble trouble, WallTime now)
{
    const auto known = m_made.find(trouble);
    return known != m_made.end() ? known->second : m_made.emplace(trouble, made(trouble, now)).first->second;
}

QSslConfiguration TlsFace::made(TlsTrouble trouble, WallTime now) const
{
    crypto::CertificateWish wish{.commonName = "localhost",
                                 .names = "IP:127.0.0.1,DNS:localhost",
                                 .validFrom = now - tolerance,
                                 .validUntil = now + validity};
    if (trouble == TlsTrouble::Expired) {
        wish.validFrom = now - 30 * tolerance;
        wish.validUntil = now - tolerance;
    } else if (trouble == TlsTrouble::WrongHost) {
        wish.commonName = "idp.example";
        wish.names = "DNS:idp.example";
    }
    const crypto::IssuedCertificate issued =
        trouble == TlsTrouble::SelfSigned ? crypto::selfSigned(wish) : m_authority.issue(wish);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(issued.certificate));
    configuration.setPrivateKey(QSslKey(issued.key.reveal().toByteArray(), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (trouble == TlsTrouble::TooOld) {
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        configuration.setProtocol(QSsl::TlsV1_1);
        QT_WARNING_POP
    }
    return configuration;
}

} // namespace tokenwatch::sandbox
