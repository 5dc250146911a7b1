// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tlsfault.h"

#include "log/redactor.h"

#include <QDateTime>
#include <algorithm>
#include <array>

namespace tokenwatch::tls {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestIssuer = 120;

Error tlsError(const QString &host, const char *code, const QString &text)
{
    return {.kind = ErrorKind::TlsFailed,
            .code = code,
            .where = host,
            .serverText = cleaned(log::redacted(text)),
            .retryAfter = {}};
}

/// A name, or else the organisation; a certificate may say anything.
QString issuerOf(const QSslCertificate &certificate)
{
    return cleaned(log::redacted(cleaned(certificate.issuerDisplayName())), longestIssuer);
}

QString namesOf(const QSslCertificate &certificate)
{
    const auto alternatives = certificate.subjectAlternativeNames();
    const QStringList names = alternatives.isEmpty()
                                  ? certificate.subjectInfo(QSslCertificate::CommonName)
                                  : alternatives.values(QSsl::DnsEntry) + alternatives.values(QSsl::IpAddressEntry);
    return names.join(u", "_s);
}

QString dayOf(const QDateTime &instant)
{
    return instant.toUTC().date().toString(Qt::ISODate);
}

/// None: the issuer is not trusted, on which everything else depends.
std::optional<QSslError::SslError> mildMistake(const QList<QSslError> &mistakes)
{
    std::optional<QSslError::SslError> found;
    for (const QSslError &mistake : mistakes) {
        switch (mistake.error()) {
        case QSslError::HostNameMismatch:
            found = mistake.error();
            break;
        case QSslError::CertificateExpired:
        case QSslError::CertificateNotYetValid:
            if (found != QSslError::HostNameMismatch)
                found = mistake.error();
            break;
        default: // the enum is Qt's and grows; whatever else it is, nothing speaks for this certificate
            return std::nullopt;
        }
    }
    return found;
}

Error withIssuer(Error error, const QSslCertificate &certificate)
{
    error.issuer = issuerOf(certificate);
    return error;
}

struct HandshakeWords {
    QLatin1StringView part;
    const char *code;
};

// OpenSSL's reasons (openssl/sslerr.h); alerts are what the server says.
constexpr std::array handshakeWords{
    HandshakeWords{"unsupported protocol"_L1, oldProtocol},
    HandshakeWords{"wrong ssl version"_L1, oldProtocol},
    HandshakeWords{"alert protocol version"_L1, oldProtocol},
    HandshakeWords{"no protocols available"_L1, oldProtocol},
    HandshakeWords{"wrong version number"_L1, noTls},
    HandshakeWords{"packet length too long"_L1, noTls},
    HandshakeWords{"http request"_L1, noTls},
    HandshakeWords{"alert certificate required"_L1, clientCertificate},
    HandshakeWords{"alert bad certificate"_L1, clientCertificate},
    HandshakeWords{"alert unknown ca"_L1, clientCertificate},
    HandshakeWords{"alert certificate unknown"_L1, clientCertificate},
    HandshakeWords{"alert certificate expired"_L1, clientCertificate},
    HandshakeWords{"alert certificate revoked"_L1, clientCertificate},
    HandshakeWords{"alert unsupported certificate"_L1, clientCertificate},
};

} // namespace

Error certificateError(const QString &host, const QList<QSslError> &mistakes, const QSslCertificate &certificate)
{
    const auto mild = mildMistake(mistakes);
    if (mild == QSslError::HostNameMismatch)
        return otherNameError(host, certificate);
    if (mild == QSslError::CertificateExpired)
        return withIssuer(tlsError(host, expired, dayOf(certificate.expiryDate())), certificate);
    if (mild == QSslError::CertificateNotYetValid)
        return withIssuer(tlsError(host, notYetValid, dayOf(certificate.effectiveDate())), certificate);
    const QString words = mistakes.isEmpty() ? QString() : mistakes.first().errorString();
    return withIssuer(tlsError(host, untrusted, words), certificate);
}

Error otherNameError(const QString &host, const QSslCertificate &certificate)
{
    return withIssuer(tlsError(host, otherName, namesOf(certificate)), certificate);
}

Error handshakeError(const QString &host, const QString &words)
{
    const auto known = std::find_if(handshakeWords.begin(), handshakeWords.end(), [&words](const HandshakeWords &row) {
        return words.contains(row.part, Qt::CaseInsensitive);
    });
    return tlsError(host, known == handshakeWords.end() ? "" : known->code, words);
}

} // namespace tokenwatch::tls
