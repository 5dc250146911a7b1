// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/certificates.h"
#include "crypto/keys.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tokenwatch;
using namespace tokenwatch::crypto;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestCertificates : public QObject
{
    Q_OBJECT

    const WallTime m_now = toWallTime(QDateTime::currentDateTimeUtc());
    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }
    /// What the openssl program says of `certificate` for a server at `address`.
    QByteArray verdict(const QByteArray &authority, const QByteArray &certificate, const QString &address) const
    {
        QProcess openssl;
        openssl.setProcessChannelMode(QProcess::MergedChannels);
        openssl.start(u"openssl"_s, {u"verify"_s, u"-x509_strict"_s, u"-purpose"_s, u"sslserver"_s, u"-verify_ip"_s,
                                     address, u"-CAfile"_s, file(u"ca"_s, authority), file(u"leaf"_s, certificate)});
        return openssl.waitForFinished() ? openssl.readAll() : QByteArray("did not run");
    }

private Q_SLOTS:
    void whatIsWrongIsWrongForOthersToo_data()
    {
        QTest::addColumn<CertificateWish>("wish");
        QTest::addColumn<QByteArray>("verdict");
        const CertificateWish good{
            .commonName = "localhost", .names = "IP:127.0.0.1", .validFrom = m_now - 1h, .validUntil = m_now + 1h};
        QTest::newRow("good") << good << QByteArray(": OK");
        CertificateWish old = good;
        old.validUntil = m_now - 1min;
        QTest::newRow("expired") << old << QByteArray("certificate has expired");
        CertificateWish elsewhere = good;
        elsewhere.names = "IP:127.0.0.2,DNS:idp.example";
        QTest::newRow("another host") << elsewhere << QByteArray("IP address mismatch");
    }
    void whatIsWrongIsWrongForOthersToo()
    {
        QFETCH(const CertificateWish, wish);
        QFETCH(const QByteArray, verdict);
        const CertificateAuthority authority("An authority", m_now - 1h, m_now + 1h);
        const IssuedCertificate issued = authority.issue(wish);
        const QByteArray said = this->verdict(authority.certificate(), issued.certificate, u"127.0.0.1"_s);
        QVERIFY2(said.contains(verdict), said.constData());
        // The key is its own, and nobody else's.
        const auto key = Key::fromPem(issued.key.reveal());
        QVERIFY(key && key->isPrivate());
        QCOMPARE(key->parts().x, Key::fromPem(issued.certificate)->parts().x);
        QVERIFY(key->parts().x != Key::fromPem(authority.certificate())->parts().x);
        QVERIFY(!authority.certificate().contains("PRIVATE"));
    }

    void nobodyVouchesForASelfSignedOne()
    {
        const CertificateAuthority authority("An authority", m_now - 1h, m_now + 1h);
        const IssuedCertificate issued = selfSigned(
            {.commonName = "localhost", .names = "IP:127.0.0.1", .validFrom = m_now - 1h, .validUntil = m_now + 1h});
        const QByteArray said = verdict(authority.certificate(), issued.certificate, u"127.0.0.1"_s);
        QVERIFY2(said.contains("self-signed certificate") || said.contains("self signed certificate"),
                 said.constData());
    }
};

QTEST_GUILESS_MAIN(TestCertificates)
#include "tst_certificates.moc"
