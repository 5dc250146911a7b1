// SPDX-License-Identifier: GPL-3.0-or-later
// Refresh tokens at a provider that rotates them, and takes the whole grant away when a spent one comes back.
#include "interoproom.h"

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class InteropRefreshTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void everyRefreshRotates();                // S2-13
    void aRefreshTokenThatStaysIsKept();       // S5-33
    void shortTokensAreRenewedByThemselves();
    void theReplayOfASpentTokenEndsTheGrant();
    void aGrantTakenAwayIsToldAndNotAskedAgain();
    void aRevokedTokenIsRefusedByTheResourceUntilRefreshed(); // S5-17

private:
    [[nodiscard]] NewSource source(const QString &name, const QString &client);
    /// What the provider answers to whoever presents this refresh token as client `basic`.
    [[nodiscard]] Page present(const QByteArray &refreshToken);

    InteropRoom m_room;
    QByteArray m_lastGiven; ///< the refresh token of the last source()
};

void InteropRefreshTest::initTestCase()
{
    const QByteArray wrong = m_room.open();
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

NewSource InteropRefreshTest::source(const QString &name, const QString &client)
{
    m_lastGiven = m_room.provider().refreshTokenFor(client, u"http"_s);
    return {.name = name,
            .grant = m_room.grant(u"refresh_token"_s, client, u"http"_s),
            .secrets = {{u"client_secret"_s, m_room.provider().client(client)[u"secret"_s].toString().toUtf8()},
                        {u"refresh_token"_s, m_lastGiven}}};
}

Page InteropRefreshTest::present(const QByteArray &refreshToken)
{
    const QJsonObject client = m_room.provider().client(u"basic"_s);
    return m_room.provider().browser().post(
        QUrl(m_room.provider().issuer(u"http"_s) + u"/token"_s),
        formOf({{"grant_type", "refresh_token"}, {"refresh_token", refreshToken}}),
        basicAuthorization(client[u"client_id"_s].toString().toUtf8(), client[u"secret"_s].toString().toUtf8()));
}

void InteropRefreshTest::everyRefreshRotates()
{
    const QByteArray wrong = m_room.add(source(u"rotates"_s, u"basic"_s));
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    QSet<QByteArray> seen;
    for (int i = 0; i < 4; ++i) {
        const QByteArray token = m_room.token(u"rotates"_s);
        QVERIFY2(!token.isEmpty(), m_room.agent().log().constData());
        QVERIFY(!seen.contains(token));
        seen.insert(token);
        QCOMPARE(m_room.provider().callApi(m_room.authorization(u"rotates"_s), u"http"_s).status, 200);
        QVERIFY(m_room.renew(u"rotates"_s));
    }
    QCOMPARE(m_room.provider().introspect(m_lastGiven, u"http"_s)[u"active"_s], false);
}

void InteropRefreshTest::aRefreshTokenThatStaysIsKept()
{
    QVERIFY(m_room.add(source(u"keeps"_s, u"keeps"_s)).isEmpty());
    const QByteArray first = m_room.token(u"keeps"_s);
    QVERIFY(!first.isEmpty());
    QVERIFY(m_room.renew(u"keeps"_s));
    QVERIFY(m_room.token(u"keeps"_s) != first);
    QCOMPARE(m_room.provider().introspect(m_lastGiven, u"http"_s)[u"active"_s], true);
}

void InteropRefreshTest::shortTokensAreRenewedByThemselves()
{
    QVERIFY(m_room.add(source(u"brief"_s, u"brief"_s)).isEmpty());
    const QByteArray first = m_room.token(u"brief"_s);
    QVERIFY(!first.isEmpty());
    const auto generation = [this] { return m_room.agent().source(u"brief"_s)[u"generation"_s].toInt(); };
    const int before = generation();
    QTRY_VERIFY_WITH_TIMEOUT(generation() >= before + 2, 15000);
    QCOMPARE(m_room.provider().introspect(first, u"http"_s)[u"active"_s], false);
    QCOMPARE(m_room.provider().callApi(m_room.authorization(u"brief"_s), u"http"_s).status, 200);
    // It would go on asking, and other tests count the requests.
    QCOMPARE(m_room.agent().ctl({u"source"_s, u"remove"_s, u"brief"_s}).exit, 0);
}

void InteropRefreshTest::theReplayOfASpentTokenEndsTheGrant()
{
    QVERIFY(m_room.add(source(u"replayed"_s, u"basic"_s)).isEmpty());
    const QByteArray spent = m_lastGiven;
    const QByteArray authorization = m_room.authorization(u"replayed"_s);
    QVERIFY(!m_room.token(u"replayed"_s).isEmpty());

    const Page replay = present(spent);
    QCOMPARE(replay.status, 400);
    QVERIFY2(replay.body.contains("invalid_grant"), replay.body.constData());
    QCOMPARE(m_room.provider().callApi(authorization, u"http"_s).status, 401);

    (void)m_room.provider().requests();
    const Ran refused = m_room.refreshUntilRefused(u"replayed"_s);
    QCOMPARE(refused.exit, 1);
    QVERIFY2(isOneSentence(refused.err, {spent}), refused.err.constData());
    QCOMPARE(m_room.provider().tokenRequests(), 1);
    const QJsonObject status = m_room.agent().source(u"replayed"_s);
    QCOMPARE(status[u"state"_s], u"failing"_s);
    QCOMPARE(status[u"needs_user"_s], true);
    QCOMPARE(status[u"next_refresh_at"_s], QJsonValue());

    // Whoever asks again is heard, once; what a person brings anew is used at once.
    QCOMPARE(m_room.refresh(u"replayed"_s).exit, 1);
    QVERIFY(m_room.provider().tokenRequests() <= 1);
    const QByteArray anew = m_room.provider().refreshTokenFor(u"basic"_s, u"http"_s);
    QCOMPARE(m_room.agent().ctl({u"secret"_s, u"set"_s, u"replayed"_s, u"refresh_token"_s}, anew).exit, 0);
    QTRY_COMPARE(m_room.agent().source(u"replayed"_s)[u"state"_s], u"fresh"_s);
}

void InteropRefreshTest::aGrantTakenAwayIsToldAndNotAskedAgain()
{
    QVERIFY(m_room.add(source(u"withdrawn"_s, u"keeps"_s)).isEmpty());
    QVERIFY(!m_room.token(u"withdrawn"_s).isEmpty());
    QVERIFY(m_room.provider().withdraw(m_lastGiven, u"http"_s));
    (void)m_room.provider().requests();
    const Ran refused = m_room.refreshUntilRefused(u"withdrawn"_s);
    QCOMPARE(refused.exit, 1);
    QVERIFY2(isOneSentence(refused.err, {m_lastGiven}), refused.err.constData());
    QCOMPARE(m_room.provider().tokenRequests(), 1);
    QCOMPARE(m_room.agent().source(u"withdrawn"_s)[u"needs_user"_s], true);
}

void InteropRefreshTest::aRevokedTokenIsRefusedByTheResourceUntilRefreshed()
{
    QVERIFY(m_room.add(source(u"revoked"_s, u"basic"_s)).isEmpty());
    const QByteArray token = m_room.token(u"revoked"_s);
    QVERIFY(!token.isEmpty());
    const QJsonObject client = m_room.provider().client(u"basic"_s);
    QCOMPARE(m_room.provider()
                 .browser()
                 .post(QUrl(m_room.provider().issuer(u"http"_s) + u"/token/revocation"_s), formOf({{"token", token}}),
                       basicAuthorization(client[u"client_id"_s].toString().toUtf8(),
                                          client[u"secret"_s].toString().toUtf8()))
                 .status,
             200);
    const Page refused = m_room.provider().callApi("Bearer " + token, u"http"_s);
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.challenge, "Bearer error=\"invalid_token\"");
    QVERIFY(m_room.renew(u"revoked"_s));
    QCOMPARE(m_room.provider().callApi(m_room.authorization(u"revoked"_s), u"http"_s).status, 200);
}

QTEST_GUILESS_MAIN(InteropRefreshTest)
#include "tst_interoprefresh.moc"
