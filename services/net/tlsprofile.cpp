// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tlsprofile.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestPem = 4 * 1024 * 1024;

Expected<QByteArray> pemOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::InvalidInput, path, u"can’t be read: "_s + cleaned(file.errorString()));
    return file.read(largestPem);
}

Expected<QList<QSslCertificate>> certificatesOf(const QString &path)
{
    const auto pem = pemOf(path);
    if (!pem)
        return tl::unexpected(pem.error());
    QList<QSslCertificate> certificates = QSslCertificate::fromData(*pem, QSsl::Pem);
    if (certificates.isEmpty())
        return failure(ErrorKind::InvalidInput, path, u"holds no certificate in PEM form"_s);
    return certificates;
}

QSslKey keyFrom(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        if (const QSslKey key(pem, algorithm); !key.isNull())
            return key;
    }
    return {};
}

} // namespace

Expected<QSslConfiguration> tlsConfiguration(const TransportProfile &profile, const QString &rootsFile)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    tls.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    if (!rootsFile.isEmpty() || !profile.caFile.isEmpty()) {
        QList<QSslCertificate> roots;
        if (rootsFile.isEmpty()) {
            roots = QSslConfiguration::systemCaCertificates();
        } else {
            const auto given = certificatesOf(rootsFile);
            if (!given)
                return tl::unexpected(given.error());
            roots = *given;
        }
        if (!profile.caFile.isEmpty()) {
            const auto own = certificatesOf(profile.caFile);
            if (!own)
                return tl::unexpected(own.error());
            roots += *own;
        }
        tls.setCaCertificates(roots);
    }
    if (!profile.clientCertFile.isEmpty()) {
        const auto chain = certificatesOf(profile.clientCertFile);
        if (!chain)
            return tl::unexpected(chain.error());
        const auto pem = pemOf(profile.clientCertFile);
        const QSslKey key = pem ? keyFrom(*pem) : QSslKey();
        if (key.isNull())
            return failure(ErrorKind::InvalidInput, profile.clientCertFile, u"holds no private key in PEM form"_s);
        tls.setLocalCertificateChain(*chain);
        tls.setPrivateKey(key);
    }
    return tls;
}

} // namespace tokenwatch
