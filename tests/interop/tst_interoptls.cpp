// SPDX-License-Identifier: GPL-3.0-or-later
// https with a private certificate authority, and clients that are known by their certificate (RFC 8705).
#include "interoproom.h"

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class InteropTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aPrivateAuthorityIsTrustedByTheSourceThatNamesIt(); // S5-32
    void withoutItNothingIsSent();                           // S5-32
    void metadataIsFoundThere();
    void aCertificateProvesTheClient_data();
    void aCertificateProvesTheClient();
    void withoutItsCertificateTheClientIsRefused();

private:
    /// {"tls":{"ca_file":…}} and more of `tls`.
    [[nodiscard]] QJsonObject trust(QJsonObject tls = {}) const;
    [[nodiscard]] NewSource basic(const QString &name, const QJsonObject &more) const;

    InteropRoom m_room;
};

void InteropTlsTest::initTestCase()
{
    const QByteArray wrong = m_room.open();
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

QJsonObject InteropTlsTest::trust(QJsonObject tls) const
{
    tls[u"ca_file"_s] = m_room.provider().caFile();
    return {{u"tls"_s, tls}};
}

NewSource InteropTlsTest::basic(const QString &name, const QJsonObject &more) const
{
    return {.name = name,
            .grant = m_room.grant(u"client_credentials"_s, u"basic"_s, u"https"_s),
            .secrets = {{u"client_secret"_s, m_room.provider().client(u"basic"_s)[u"secret"_s].toString().toUtf8()}},
            .more = more};
}

void InteropTlsTest::aPrivateAuthorityIsTrustedByTheSourceThatNamesIt()
{
    const QByteArray wrong = m_room.add(basic(u"trusted"_s, trust()));
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    QVERIFY(!m_room.token(u"trusted"_s).isEmpty());
    QCOMPARE(m_room.provider().callApi(m_room.authorization(u"trusted"_s), u"https"_s).status, 200);
}

void InteropTlsTest::withoutItNothingIsSent()
{
    (void)m_room.provider().requests();
    QVERIFY(m_room.add(basic(u"untrusted"_s, {})).isEmpty());
    const Ran refused = m_room.refreshUntilRefused(u"untrusted"_s);
    QCOMPARE(refused.exit, 1);
    QVERIFY2(isOneSentence(refused.err), refused.err.constData());
    QVERIFY2(refused.err.contains("certificate"), refused.err.constData());
    QCOMPARE(m_room.provider().requests().size(), 0);
    QCOMPARE(m_room.agent().source(u"untrusted"_s)[u"has_token"_s], false);
}

void InteropTlsTest::metadataIsFoundThere()
{
    NewSource source = basic(u"discovered"_s, trust());
    source.grant = m_room.discovered(u"client_credentials"_s, u"basic"_s, u"https"_s);
    QVERIFY(m_room.add(source).isEmpty());
    QVERIFY(!m_room.token(u"discovered"_s).isEmpty());
}

void InteropTlsTest::aCertificateProvesTheClient_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<bool>("keyInFile");
    QTest::newRow("from the authority") << u"mtls"_s << false;
    QTest::newRow("its own") << u"own-mtls"_s << false;
    QTest::newRow("certificate and key in one file") << u"mtls"_s << true;
}

void InteropTlsTest::aCertificateProvesTheClient()
{
    QFETCH(QString, client);
    QFETCH(bool, keyInFile);
    const QString name = client + (keyInFile ? u"-file"_s : u""_s);
    const QJsonObject handedOver = m_room.provider().client(client);
    NewSource source{
        .name = name,
        .grant = m_room.grant(u"client_credentials"_s, client, u"https"_s),
        .more = trust({{u"client_cert_file"_s, handedOver[keyInFile ? u"together_file"_s : u"certificate_file"_s]}})};
    source.grant[u"client_auth"_s] = u"tls_client_auth"_s;
    if (!keyInFile)
        source.secrets[u"tls_client_key"_s] = handedOver[u"key_pem"_s].toString().toUtf8();
    (void)m_room.provider().requests();
    const QByteArray wrong = m_room.add(source);
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    const QByteArray token = m_room.token(name);
    QVERIFY2(!token.isEmpty(), m_room.agent().log().constData());
    const QJsonObject known = m_room.provider().introspect(token, u"https"_s);
    QCOMPARE(known[u"client_id"_s].toString(), client);
    // The token is worth something only beside the certificate (RFC 8705 3).
    QCOMPARE(known[u"cnf"_s].toObject().contains(u"x5t#S256"_s), client == u"mtls"_s);
}

void InteropTlsTest::withoutItsCertificateTheClientIsRefused()
{
    NewSource source{.name = u"bare"_s,
                     .grant = m_room.grant(u"client_credentials"_s, u"mtls"_s, u"https"_s),
                     .more =
                         trust({{u"client_cert_file"_s, m_room.provider().client(u"own-mtls"_s)[u"together_file"_s]}})};
    source.grant[u"client_auth"_s] = u"tls_client_auth"_s;
    QVERIFY(m_room.add(source).isEmpty());
    QTRY_COMPARE(m_room.lastStatus(u"bare"_s), 401);
    const Ran refused = m_room.refreshUntilRefused(u"bare"_s);
    QCOMPARE(refused.exit, 1);
    QVERIFY2(isOneSentence(refused.err), refused.err.constData());
}

QTEST_GUILESS_MAIN(InteropTlsTest)
#include "tst_interoptls.moc"
