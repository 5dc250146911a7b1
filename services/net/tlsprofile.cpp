// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tlsprofile.h"

#include "crypto/keys.h"

#include <QFile>
#include <QFileInfo>
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

/// PKCS #8, PKCS #1 or SEC 1. `where` is what the key came in.
Expected<QSslKey> keyFrom(const QByteArray &pem, const QString &where)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        if (const QSslKey key(pem, algorithm); !key.isNull())
            return key;
    }
    // Said by both forms: "BEGIN ENCRYPTED PRIVATE KEY" and "Proc-Type: 4,ENCRYPTED".
    if (pem.contains("ENCRYPTED"))
        return failure(ErrorKind::InvalidInput, where, u"is encrypted; only a key without a passphrase can be used"_s);
    return failure(ErrorKind::InvalidInput, where, u"holds no private RSA or EC key in PEM form"_s);
}

/// Only where both are of a kind that can be compared; otherwise the handshake tells.
bool belongTogether(const QSslKey &key, const QSslCertificate &certificate)
{
    const Secret pem = Secret::take(key.toPem());
    const auto own = crypto::Key::fromPem(pem.reveal());
    const auto certified = crypto::Key::fromPem(certificate.toPem());
    if (!own || !certified)
        return true;
    const crypto::KeyParts &a = own->parts(), &b = certified->parts();
    return a.kind == b.kind && a.n == b.n && a.e == b.e && a.x == b.x && a.y == b.y;
}

Expected<> showClientCertificate(QSslConfiguration &tls, const TransportProfile &profile)
{
    if (profile.clientCertFile.isEmpty()) {
        if (profile.clientKey)
            return failure(ErrorKind::InvalidInput, u"transport.client_cert_file"_s,
                           u"must name the certificate of the client key"_s);
        return {};
    }
    const auto chain = certificatesOf(profile.clientCertFile);
    if (!chain)
        return tl::unexpected(chain.error());
    const auto pem = pemOf(profile.clientCertFile);
    if (!pem)
        return tl::unexpected(pem.error());
    const bool apart = profile.clientKey && !profile.clientKey->isEmpty();
    const QString where = apart ? u"tls_client_key"_s : profile.clientCertFile;
    const auto key =
        apart ? keyFrom(QByteArray::fromRawData(profile.clientKey->reveal().data(), profile.clientKey->reveal().size()),
                        where)
              : keyFrom(*pem, where);
    if (!key)
        return tl::unexpected(key.error());
    if (!belongTogether(*key, chain->first()))
        return failure(ErrorKind::InvalidInput, where,
                       u"is not the key of the first certificate in "_s + profile.clientCertFile);
    tls.setLocalCertificateChain(*chain);
    tls.setPrivateKey(*key);
    return {};
}

} // namespace

Expected<> checkCaFile(const QString &path)
{
    const auto refuse = [&path](const QByteArray &code) -> Expected<> {
        Error error = failure(ErrorKind::InvalidInput, path).value();
        error.code = code;
        return failure(std::move(error));
    };
    if (!QFileInfo(path).isAbsolute())
        return refuse("relative"); // whatever directory the program runs in
    // A pipe would keep its reader waiting.
    const auto pem = QFileInfo(path).isFile() ? pemOf(path) : failure(ErrorKind::InvalidInput, path);
    if (!pem)
        return refuse("unreadable");
    return QSslCertificate::fromData(*pem, QSsl::Pem).isEmpty() ? refuse("no_certificate") : Expected<>();
}

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
    if (const auto shown = showClientCertificate(tls, profile); !shown)
        return tl::unexpected(shown.error());
    return tls;
}

} // namespace tokenwatch
