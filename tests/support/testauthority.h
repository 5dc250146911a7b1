// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate authority in a temporary folder, and the certificates it issues. Needs the openssl program. For tests,
// any thread.
#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

namespace tokenwatch {

class TestAuthority
{
public:
    struct Wish {
        QString subject = QStringLiteral("Server");
        QString names = QStringLiteral("IP:127.0.0.1"); ///< subjectAltName; empty: none
        int days = 2;                                   ///< below 0: it has expired
        bool rsa = false;
        bool inTheFuture = false; ///< valid from 2090 on
    };
    struct Issued {
        QString certificateFile, keyFile; ///< PEM; the key in PKCS #8
        QSslCertificate certificate;
        QSslKey key;
    };

    explicit TestAuthority(const QString &name);

    [[nodiscard]] QString file() const { return path(QStringLiteral("ca.pem")); }
    [[nodiscard]] QList<QSslCertificate> roots() const { return QSslCertificate::fromPath(file()); }
    [[nodiscard]] Issued issue(const Wish &wish);
    /// The issued key in another form, by arguments to `openssl`, "IN" and "OUT" being files; the file's name.
    [[nodiscard]] QString convertedKey(const Issued &issued, QStringList arguments);
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] static QByteArray contents(const QString &file);

private:
    void issueForLater(const QString &base);
    void run(const QStringList &arguments);

    QTemporaryDir m_folder;
    int m_issued = 0;
};

} // namespace tokenwatch
