// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens bound to a key (RFC 9449), at a provider that wants nonces and at one that does not.
#include "interoproom.h"

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class InteropDpopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void tokensAreBoundToOneKey_data();
    void tokensAreBoundToOneKey();
    void aRotatedRefreshTokenStaysBound();
    void aBoundTokenIsNoBearerToken(); // S5-25

private:
    [[nodiscard]] NewSource source(const QString &name, const QString &client, const QString &issuer);
    [[nodiscard]] QString keyOf(const QString &name, const QString &issuer);

    InteropRoom m_room;
};

void InteropDpopTest::initTestCase()
{
    const QByteArray wrong = m_room.open();
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

NewSource InteropDpopTest::source(const QString &name, const QString &client, const QString &issuer)
{
    NewSource source{
        .name = name,
        .grant = m_room.grant(u"client_credentials"_s, client, issuer),
        .secrets = {{u"client_secret"_s, m_room.provider().client(client)[u"secret"_s].toString().toUtf8()}}};
    source.grant[u"dpop"_s] = true;
    return source;
}

/// The thumbprint of the key that the source's token is bound to, as the provider knows it.
QString InteropDpopTest::keyOf(const QString &name, const QString &issuer)
{
    const QJsonObject known = m_room.provider().introspect(m_room.token(name), issuer);
    return known[u"token_type"_s] == u"DPoP"_s ? known[u"cnf"_s][u"jkt"_s].toString() : QString();
}

void InteropDpopTest::tokensAreBoundToOneKey_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<int>("firstRequests");
    QTest::newRow("without nonces") << u"http"_s << 1;
    QTest::newRow("with nonces") << u"nonce"_s << 2;
}

void InteropDpopTest::tokensAreBoundToOneKey()
{
    QFETCH(QString, issuer);
    QFETCH(int, firstRequests);
    const QString name = u"bound-"_s + issuer;
    (void)m_room.provider().requests();
    const QByteArray wrong = m_room.add(source(name, u"bound"_s, issuer));
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    const QString key = keyOf(name, issuer);
    QVERIFY2(!key.isEmpty(), m_room.agent().log().constData());
    const QJsonArray requests = m_room.provider().requests();
    int tokens = 0;
    for (const QJsonValue &request : requests) {
        if (!request[u"path"_s].toString().endsWith(u"/token"_s))
            continue;
        ++tokens;
        QCOMPARE(request[u"dpop"_s], true);
    }
    QCOMPARE(tokens, firstRequests);

    // The same key again, and a nonce that is still good is used at once.
    QVERIFY(m_room.renew(name));
    QCOMPARE(m_room.provider().tokenRequests(), 1);
    QCOMPARE(keyOf(name, issuer), key);
}

void InteropDpopTest::aRotatedRefreshTokenStaysBound()
{
    NewSource rotating = source(u"rotating"_s, u"bound"_s, u"nonce"_s);
    rotating.grant[u"type"_s] = u"refresh_token"_s;
    rotating.secrets[u"refresh_token"_s] = m_room.provider().refreshTokenFor(u"bound"_s, u"nonce"_s);
    const QByteArray wrong = m_room.add(rotating);
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    const QString key = keyOf(u"rotating"_s, u"nonce"_s);
    QVERIFY2(!key.isEmpty(), m_room.agent().log().constData());
    QVERIFY(m_room.renew(u"rotating"_s));
    QVERIFY(m_room.renew(u"rotating"_s));
    QCOMPARE(keyOf(u"rotating"_s, u"nonce"_s), key);
}

void InteropDpopTest::aBoundTokenIsNoBearerToken()
{
    QVERIFY(m_room.add(source(u"not-bearer"_s, u"bound"_s, u"http"_s)).isEmpty());
    const QByteArray token = m_room.token(u"not-bearer"_s);
    QVERIFY(!token.isEmpty());
    const Ran header = m_room.agent().ctl({u"header"_s, u"not-bearer"_s});
    QVERIFY(header.exit != 0);
    QVERIFY2(isOneSentence(header.err, {token}), header.err.constData());
    QCOMPARE(m_room.provider().callApi("Bearer " + token, u"http"_s).status, 401);
}

QTEST_GUILESS_MAIN(InteropDpopTest)
#include "tst_interopdpop.moc"
