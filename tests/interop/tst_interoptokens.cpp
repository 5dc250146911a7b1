// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked and told about tokens once they are here: how long they live (RFC 7662), whether they are genuine
// (RFC 7519), for which resource they are (RFC 8707), and that they are given up (RFC 7009).
#include "interoproom.h"

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class InteropTokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aLifetimeThatNobodyToldIsAskedFor();
    void aTokenForAResourceIsVerifiedByTheProvidersKeys(); // S3-01
    void aResourceThatTheProviderDoesNotKnowIsRefused();
    void clearingRevokesAtTheProvider_data();
    void clearingRevokesAtTheProvider(); // S5-24

private:
    [[nodiscard]] NewSource source(const QString &name, const QString &client) const;
    /// With a refresh token from a login elsewhere, which `refreshToken` is told.
    [[nodiscard]] NewSource refreshing(const QString &name, const QString &client, const QString &issuer,
                                       QByteArray &refreshToken);

    InteropRoom m_room;
};

void InteropTokensTest::initTestCase()
{
    const QByteArray wrong = m_room.open();
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

NewSource InteropTokensTest::source(const QString &name, const QString &client) const
{
    return {.name = name,
            .grant = m_room.discovered(u"client_credentials"_s, client, u"http"_s),
            .secrets = {{u"client_secret"_s, m_room.provider().client(client)[u"secret"_s].toString().toUtf8()}}};
}

NewSource InteropTokensTest::refreshing(const QString &name, const QString &client, const QString &issuer,
                                        QByteArray &refreshToken)
{
    const QJsonObject handedOver = m_room.provider().client(client);
    refreshToken = m_room.provider().refreshTokenFor(client, issuer);
    NewSource source{.name = name,
                     .grant = m_room.discovered(u"refresh_token"_s, client, issuer),
                     .secrets = {{u"refresh_token"_s, refreshToken}}};
    if (handedOver.contains(u"secret"_s))
        source.secrets[u"client_secret"_s] = handedOver[u"secret"_s].toString().toUtf8();
    if (handedOver.contains(u"key_jwk"_s)) {
        source.grant[u"client_auth"_s] = u"private_key_jwt"_s;
        source.secrets[u"private_key"_s] = handedOver[u"key_jwk"_s].toString().toUtf8();
    }
    if (issuer == u"https"_s)
        source.more = {{u"tls"_s, QJsonObject{{u"ca_file"_s, m_room.provider().caFile()}}}};
    return source;
}

void InteropTokensTest::aLifetimeThatNobodyToldIsAskedFor()
{
    const QByteArray wrong = m_room.add(source(u"silent"_s, u"silent"_s));
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    QVERIFY(!m_room.token(u"silent"_s).isEmpty());
    QTRY_COMPARE(m_room.agent().source(u"silent"_s)[u"expiry_origin"_s], u"introspection"_s);
    const int left = m_room.agent().source(u"silent"_s)[u"expires_in"_s].toInt();
    QVERIFY2(left > 500 && left <= 600, QByteArray::number(left).constData());
}

void InteropTokensTest::aTokenForAResourceIsVerifiedByTheProvidersKeys()
{
    NewSource resource = source(u"resource"_s, u"basic"_s);
    resource.grant[u"resource"_s] = u"https://api.example/jwt"_s;
    resource.grant[u"scope"_s] = u"read"_s;
    const QByteArray wrong = m_room.add(resource);
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    const QByteArray token = m_room.token(u"resource"_s);
    QVERIFY2(!token.isEmpty(), m_room.agent().log().constData());
    QCOMPARE(m_room.agent().source(u"resource"_s)[u"expiry_origin"_s], u"expires_in"_s);

    const QString keys = m_room.provider().issuer(u"http"_s) + u"/jwks"_s;
    const auto verify = [&](const QByteArray &jwt) {
        return m_room.agent().ask({u"jwt"_s, u"verify"_s, u"--jwks"_s, keys}, jwt);
    };
    const Ran genuine = verify(token);
    QVERIFY2(genuine.exit == 0, genuine.err.constData());
    QVERIFY2(genuine.out.contains("https://api.example/jwt"), genuine.out.constData());
    // One letter of what it says.
    QByteArray forged = token;
    char &letter = forged[forged.indexOf('.') + 5];
    letter = letter == 'A' ? 'B' : 'A';
    QCOMPARE(verify(forged).exit, 1);
}

void InteropTokensTest::aResourceThatTheProviderDoesNotKnowIsRefused()
{
    NewSource unknown = source(u"unknown-resource"_s, u"basic"_s);
    unknown.grant[u"resource"_s] = u"https://other.example/"_s;
    QVERIFY(m_room.add(unknown).isEmpty());
    const Ran refused = m_room.refreshUntilRefused(u"unknown-resource"_s);
    QCOMPARE(refused.exit, 1);
    QVERIFY2(isOneSentence(refused.err), refused.err.constData());
    QCOMPARE(m_room.agent().source(u"unknown-resource"_s)[u"needs_user"_s], true);
}

void InteropTokensTest::clearingRevokesAtTheProvider_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<bool>("revoke");
    QTest::newRow("only cleared") << u"keeps"_s << u"http"_s << false;
    QTest::newRow("by a client with a secret") << u"keeps"_s << u"http"_s << true;
    QTest::newRow("by a public client") << u"public"_s << u"http"_s << true;
    QTest::newRow("by a client with a key, over https") << u"key-ES256"_s << u"https"_s << true;
}

void InteropTokensTest::clearingRevokesAtTheProvider()
{
    QFETCH(QString, client);
    QFETCH(QString, issuer);
    QFETCH(bool, revoke);
    const QString name = (client + (revoke ? u"-revoked"_s : u"-cleared"_s)).toLower();
    QByteArray refreshToken;
    const QByteArray wrong = m_room.add(refreshing(name, client, issuer, refreshToken));
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    const QByteArray token = m_room.token(name);
    QVERIFY2(!token.isEmpty(), m_room.agent().log().constData());

    const Ran clear =
        m_room.agent().ctl(QStringList{u"clear"_s, name} + (revoke ? QStringList{u"--revoke"_s} : QStringList()));
    QVERIFY2(clear.exit == 0, clear.err.constData());
    QTRY_COMPARE(m_room.provider().introspect(token, issuer)[u"active"_s], !revoke);
    if (client == u"keeps"_s)
        QCOMPARE(m_room.provider().introspect(refreshToken, issuer)[u"active"_s], !revoke);
    QCOMPARE(m_room.agent().source(name)[u"has_token"_s], false);
}

QTEST_GUILESS_MAIN(InteropTokensTest)
#include "tst_interoptokens.moc"
