// SPDX-License-Identifier: GPL-3.0-or-later
// Every way for a client to say who it is, accepted or refused by a provider that nobody here wrote.
#include "interoproom.h"

#include <QRegularExpression>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class InteropClientAuthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void everyMethodBringsAToken_data();
    void everyMethodBringsAToken(); // S5-02
    void aKeyThatTheProviderDoesNotKnowIsRefused();
    void anotherIssuersMetadataIsNotBelieved();
    void theWrongSecretIsRefusedOnce_data();
    void theWrongSecretIsRefusedOnce(); // S5-34

private:
    /// A way for a client to prove itself: `handedOver` names what the operator was given for it.
    struct Proof {
        QByteArray title;
        QString client;
        QString method;
        QString handedOver = u"secret"_s;
        QJsonObject more = {};
    };
    [[nodiscard]] QList<Proof> proofs() const;

    InteropRoom m_room;
};

void InteropClientAuthTest::initTestCase()
{
    const QByteArray wrong = m_room.open();
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

QList<InteropClientAuthTest::Proof> InteropClientAuthTest::proofs() const
{
    const QString issuer = m_room.provider().issuer(u"http"_s);
    QList<Proof> all{
        {"basic", u"basic"_s, u"client_secret_basic"_s},
        {"basic by itself", u"basic"_s, u""_s},
        {"post", u"post"_s, u"client_secret_post"_s},
        {"post found out", u"post"_s, u""_s},
        {"HS256", u"secret-jwt"_s, u"client_secret_jwt"_s},
        {"HS512", u"secret-jwt"_s, u"client_secret_jwt"_s, u"secret"_s, {{u"signing_alg"_s, u"HS512"_s}}},
        {"to the issuer", u"key-ES256"_s, u"private_key_jwt"_s, u"key_jwk"_s, {{u"assertion_audience"_s, issuer}}},
        {"discovered", u"basic"_s, u""_s, u"secret"_s, {{u"issuer"_s, issuer}}},
        {"discovered, with a key", u"key-RS256"_s, u"private_key_jwt"_s, u"key_jwk"_s, {{u"issuer"_s, issuer}}},
    };
    for (const QString &algorithm : {u"RS256"_s, u"PS256"_s, u"ES256"_s, u"EdDSA"_s}) {
        const QString client = u"key-"_s + algorithm;
        all.append({"JWK " + algorithm.toLatin1(), client, u"private_key_jwt"_s, u"key_jwk"_s});
        all.append({"PEM " + algorithm.toLatin1(),
                    client,
                    u"private_key_jwt"_s,
                    u"key_pem"_s,
                    {{u"signing_alg"_s, algorithm}, {u"key_id"_s, client}}});
    }
    return all;
}

/// All at once: each begins with its secret, and they wait beside each other.
void InteropClientAuthTest::everyMethodBringsAToken_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("client");
    QTest::addColumn<QByteArray>("secret");
    for (const Proof &proof : proofs()) {
        static const QRegularExpression others(u"[^a-z0-9]+"_s);
        const QString name = QString::fromLatin1(proof.title).toLower().replace(others, u"-"_s);
        QJsonObject grant = m_room.grant(u"client_credentials"_s, proof.client, u"http"_s);
        if (!proof.method.isEmpty())
            grant[u"client_auth"_s] = proof.method;
        for (auto it = proof.more.begin(); it != proof.more.end(); ++it)
            grant[it.key()] = it.value();
        if (grant.contains(u"issuer"_s))
            grant.remove(u"token_url"_s);
        const QByteArray secret = m_room.provider().client(proof.client)[proof.handedOver].toString().toUtf8();
        const QString slot = proof.handedOver == u"secret"_s ? u"client_secret"_s : u"private_key"_s;
        const QByteArray wrong = m_room.add({.name = name, .grant = grant, .secrets = {{slot, secret}}});
        QVERIFY2(wrong.isEmpty(), wrong.constData());
        QTest::newRow(proof.title.constData()) << name << proof.client << secret;
    }
}

void InteropClientAuthTest::everyMethodBringsAToken()
{
    QFETCH(QString, name);
    QFETCH(QString, client);
    QFETCH(QByteArray, secret);
    // It fetches its token as soon as it has its secret.
    const QByteArray token = m_room.token(name);
    QVERIFY2(!token.isEmpty(), m_room.agent().log().constData());
    const QJsonObject known = m_room.provider().introspect(token, u"http"_s);
    QCOMPARE(known[u"active"_s], true);
    QCOMPARE(known[u"client_id"_s], m_room.provider().client(client)[u"client_id"_s]);
    QCOMPARE(m_room.provider().callApi(m_room.authorization(name), u"http"_s).status, 200);
    QVERIFY(m_room.agent().source(name)[u"expires_in"_s].toInt() > 500);
    QVERIFY(!m_room.agent().log().contains(secret));
}

void InteropClientAuthTest::aKeyThatTheProviderDoesNotKnowIsRefused()
{
    QJsonObject grant = m_room.grant(u"client_credentials"_s, u"key-ES256"_s, u"http"_s);
    grant[u"client_auth"_s] = u"private_key_jwt"_s;
    const QByteArray key = m_room.provider().client(u"key-EdDSA"_s)[u"key_jwk"_s].toString().toUtf8();
    const QByteArray wrong =
        m_room.add({.name = u"unknown-key"_s, .grant = grant, .secrets = {{u"private_key"_s, key}}});
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    QTRY_COMPARE(m_room.lastStatus(u"unknown-key"_s), 401);
    const Ran refused = m_room.refreshUntilRefused(u"unknown-key"_s);
    QCOMPARE(refused.exit, 1);
    QVERIFY2(isOneSentence(refused.err, {key}), refused.err.constData());
}

void InteropClientAuthTest::anotherIssuersMetadataIsNotBelieved()
{
    // The same server by another name: its metadata says who it is.
    QJsonObject grant = m_room.discovered(u"client_credentials"_s, u"basic"_s, u"http"_s);
    grant[u"issuer"_s] = m_room.provider().issuer(u"http"_s).replace(u"127.0.0.1"_s, u"localhost"_s);
    (void)m_room.provider().requests();
    const QByteArray wrong = m_room.add(
        {.name = u"another"_s,
         .grant = grant,
         .secrets = {{u"client_secret"_s, m_room.provider().client(u"basic"_s)[u"secret"_s].toString().toUtf8()}}});
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    const Ran refused = m_room.refreshUntilRefused(u"another"_s);
    QCOMPARE(refused.exit, 1);
    QVERIFY2(isOneSentence(refused.err) && refused.err.contains("issuer"), refused.err.constData());
    QCOMPARE(m_room.provider().tokenRequests(), 0);
}

void InteropClientAuthTest::theWrongSecretIsRefusedOnce_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("method");
    QTest::newRow("basic") << u"basic"_s << u"client_secret_basic"_s;
    QTest::newRow("post") << u"post"_s << u"client_secret_post"_s;
    QTest::newRow("not the registered method") << u"basic"_s << u"client_secret_post"_s;
}

void InteropClientAuthTest::theWrongSecretIsRefusedOnce()
{
    QFETCH(QString, client);
    QFETCH(QString, method);
    const QString name = u"wrong-"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
    QJsonObject grant = m_room.grant(u"client_credentials"_s, client, u"http"_s);
    grant[u"client_auth"_s] = method;
    (void)m_room.provider().requests();
    const QByteArray wrong =
        m_room.add({.name = name, .grant = grant, .secrets = {{u"client_secret"_s, "canary-wrong-secret+"}}});
    QVERIFY2(wrong.isEmpty(), wrong.constData());

    QTRY_COMPARE(m_room.lastStatus(name), 401);
    QCOMPARE(m_room.agent().source(name)[u"needs_user"_s], true);
    QCOMPARE(m_room.provider().tokenRequests(), 1);
    const Ran refused = m_room.refreshUntilRefused(name);
    QCOMPARE(refused.exit, 1);
    QVERIFY2(isOneSentence(refused.err, {"canary-wrong-secret"}), refused.err.constData());
    QCOMPARE(m_room.provider().tokenRequests(), 1);
}

QTEST_GUILESS_MAIN(InteropClientAuthTest)
#include "tst_interopclientauth.moc"
