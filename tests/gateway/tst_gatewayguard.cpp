// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewayroom.h"

#include "jose/jws.h"

#include <QJsonArray>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

/// The guard before a source (S3-01 to -05).
class TestGatewayGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_key = jose::Jwk::generateRs256("k1"); }
    void whoeverIsLetInGetsTheSourcesToken(); // S3-01, S3-05, S3-18
    void whoeverIsNotIsToldWhy_data();        // S3-02, S3-19
    void whoeverIsNotIsToldWhy();
    void publicPathsNeedNoSession_data(); // S3-03
    void publicPathsNeedNoSession();
    void withoutKeysNobodyIsJudged();
    void theKeyIsNeededBesides();

private:
    static constexpr auto issuer = "https://clerk.example";

    [[nodiscard]] QByteArray session(const GatewayRoom &room, const QJsonObject &changes = {}) const
    {
        const qint64 now = std::chrono::floor<Seconds>(room.now().time_since_epoch()).count();
        QJsonObject claims{{u"iss"_s, QString::fromLatin1(issuer)}, {u"sub"_s, u"user_1"_s}, {u"sid"_s, u"sess_1"_s},
                           {u"azp"_s, u"https://app.example"_s},    {u"iat"_s, now},         {u"exp"_s, now + 60}};
        for (auto it = changes.begin(); it != changes.end(); ++it)
            claims.insert(it.key(), it.value());
        return jose::sign(claims, {{u"kid"_s, u"k1"_s}}, *m_key, jose::Algorithm::RS256).value();
    }
    void serve(GatewayRoom &room, std::optional<QStringList> publicPaths = {}) const
    {
        room.provide(300);
        Source source = room.behindGateway(u"billing"_s);
        source.gateway->guard =
            GatewayGuard{QString::fromLatin1(issuer), {u"https://app.example"_s}, std::move(publicPaths)};
        room.put(source);
        room.serve();
        const QJsonObject set{{u"keys"_s, QJsonArray{m_key->publicJson()}}};
        room.keySet = jose::JwkSet::read(QJsonDocument(set).toJson());
        QVERIFY(room.keySet.has_value());
    }
    static QByteArray asked(GatewayRoom &room, const QByteArray &fields, const QByteArray &target = "/billing/x")
    {
        return room.ask(room.request("GET " + target, fields));
    }

    std::optional<jose::Jwk> m_key;
};

void TestGatewayGuard::whoeverIsLetInGetsTheSourcesToken()
{
    GatewayRoom room;
    serve(room);
    const QByteArray token = session(room);
    QCOMPARE(statusOf(asked(room, "Authorization: Bearer " + token + "\r\n")), 200);
    QCOMPARE(statusOf(asked(room, "X-Unified-API-Key: " + token + "\r\n")), 200);
    QCOMPARE(statusOf(asked(room, "Cookie: __session=" + token + "\r\n")), 200);
    QCOMPARE(fieldOf(room.arrived().value(0), "Authorization"), QByteArray("Bearer A1"));
    QVERIFY(!room.arrived().value(0).contains(token));
    QCOMPARE(room.keySetsAsked.value(0), QUrl(u"https://clerk.example/.well-known/jwks.json"_s));
    QCOMPARE(room.issued, 1); // a session is never renewed here
}

void TestGatewayGuard::whoeverIsNotIsToldWhy_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("expired") << QJsonObject{{u"exp"_s, 1'000'000}} << u"token-expired"_s;
    QTest::newRow("other issuer") << QJsonObject{{u"iss"_s, u"https://evil.example"_s}} << u"token-invalid-issuer"_s;
    QTest::newRow("other party") << QJsonObject{{u"azp"_s, u"https://evil.example"_s}}
                                 << u"token-invalid-authorized-parties"_s;
    QTest::newRow("not yet") << QJsonObject{{u"nbf"_s, qint64(4'000'000'000)}} << u"token-not-active-yet"_s;
}

void TestGatewayGuard::whoeverIsNotIsToldWhy()
{
    QFETCH(QJsonObject, changes);
    GatewayRoom room;
    serve(room);
    const QByteArray answer = asked(room, "Authorization: Bearer " + session(room, changes) + "\r\n");
    QCOMPARE(statusOf(answer), 401);
    QTEST(QJsonDocument::fromJson(bodyOf(answer)).object()[u"reason"_s].toString(), "reason");
    QCOMPARE(room.arrived().size(), 0);
}

void TestGatewayGuard::publicPathsNeedNoSession_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("own");
    QTest::addColumn<int>("status");
    QTest::newRow("usual") << QByteArray("/billing/health") << false << 200;
    QTest::newRow("usual below") << QByteArray("/billing/webhooks/a") << false << 200;
    QTest::newRow("not it") << QByteArray("/billing/healthy") << false << 401;
    QTest::newRow("not at the root") << QByteArray("/billing/x/health") << false << 401;
    QTest::newRow("own") << QByteArray("/billing/open/a") << true << 200;
    QTest::newRow("usual, but own") << QByteArray("/billing/health") << true << 401;
}

void TestGatewayGuard::publicPathsNeedNoSession()
{
    QFETCH(QByteArray, target);
    QFETCH(bool, own);
    QFETCH(int, status);
    GatewayRoom room;
    serve(room, own ? std::optional(QStringList{u"/open/*"_s}) : std::nullopt);
    QCOMPARE(statusOf(asked(room, {}, target)), status);
}

void TestGatewayGuard::withoutKeysNobodyIsJudged()
{
    GatewayRoom room;
    serve(room);
    room.keySet = failure(ErrorKind::TimedOut);
    QCOMPARE(statusOf(asked(room, "Authorization: Bearer " + session(room) + "\r\n")), 503);
    QCOMPARE(statusOf(asked(room, {})), 401); // for that no keys are needed
    QCOMPARE(room.arrived().size(), 0);
}

void TestGatewayGuard::theKeyIsNeededBesides()
{
    GatewayRoom room;
    serve(room);
    QCOMPARE(statusOf(room.ask("GET /billing/health HTTP/1.1\r\nHost: " + room.host() + "\r\nAuthorization: Bearer " +
                               session(room) + "\r\n\r\n")),
             401);
}

QTEST_GUILESS_MAIN(TestGatewayGuard)
#include "tst_gatewayguard.moc"
