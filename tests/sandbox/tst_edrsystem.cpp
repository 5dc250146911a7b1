// SPDX-License-Identifier: GPL-3.0-or-later
// The data endpoint of S1, and which methods its paths know.
#include "edrbench.h"

using namespace tokenwatch;
using namespace tokenwatch::sandbox;

class TestEdrSystem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRawTokenOpensTheData();
    void whatIsNoTokenOfTheProviderIsForbidden_data();
    void whatIsNoTokenOfTheProviderIsForbidden();
    void aTokenFromTheFutureIsToleratedForSeconds();
    void otherMethodsAreNotAllowed();
};

namespace {

qint64 secondsOf(WallTime instant)
{
    return std::chrono::floor<Seconds>(instant).time_since_epoch().count();
}

QString providerKeyId(const EdrBench &bench)
{
    return QString(bench.did).replace(u":consumer"_s, u":provider"_s) + u"#key-1"_s;
}

QStringList dataErrors(const HttpReply &reply)
{
    QStringList errors;
    const QJsonArray list = reply.json().value(u"errors"_s).toArray();
    for (const QJsonValue &error : list)
        errors.append(error.toString());
    return errors;
}

} // namespace

// S1-11
void TestEdrSystem::theRawTokenOpensTheData()
{
    EdrBench bench;
    const ReceivedEdr edr = bench.started({{u"assetId"_s, u"urn:asset:1"_s}});
    const QByteArray token = edr.authorization.toLatin1();
    const HttpReply reply = bench.data(token, "/edc/public/some/path?with=query");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.text(u"assetId"_s), u"urn:asset:1"_s);
    QCOMPARE(reply.text(u"path"_s), u"/some/path"_s);
    for (const QByteArray &method :
         {QByteArray("POST"), QByteArray("PUT"), QByteArray("PATCH"), QByteArray("DELETE"), QByteArray("HEAD")})
        QCOMPARE(bench.send(requestBytes(method, "/edc/public", "Authorization: " + token + "\r\n")).status, 200);

    const HttpReply missing = bench.send(requestBytes("GET", "/edc/public"));
    QCOMPARE(missing.status, 401);
    QCOMPARE(dataErrors(missing), QStringList{u"Missing Authorization Header"_s});
    // It can be made to fail like any other endpoint.
    QVERIFY(bench.server.addFault({.name = "unavailable", .count = 1, .endpoint = u"/edc/public"_s}));
    QCOMPARE(bench.data(token).status, 503);
    QCOMPARE(bench.data(token).status, 200);
    // Raw means raw.
    const HttpReply scheme = bench.data("Bearer " + token);
    QCOMPARE(scheme.status, 403);
    QCOMPARE(dataErrors(scheme), QStringList{u"Failed to decode token"_s});
}

// S1-11
void TestEdrSystem::whatIsNoTokenOfTheProviderIsForbidden_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QJsonObject>("changed");
    QTest::addColumn<QStringList>("errors");
    const QJsonValue none;
    const QString subject = u"The 'iss' and 'sub' claims must be non-null and identical."_s;
    const QStringList unverified{u"Token verification failed"_s};
    QTest::newRow("garbage") << u"garbage"_s << QJsonObject() << QStringList{u"Failed to decode token"_s};
    QTest::newRow("blank") << u" "_s << QJsonObject() << QStringList{u"Failed to decode token"_s};
    QTest::newRow("tampered") << u"tampered"_s << QJsonObject() << unverified;
    QTest::newRow("signed by the consumer") << u"foreign"_s << QJsonObject() << unverified;
    QTest::newRow("the refresh token") << u"refresh"_s << QJsonObject()
                                       << QStringList{subject, u"Required claim 'aud' not present on token."_s};
    QTest::newRow("expired") << u"own"_s << QJsonObject{{u"exp"_s, 1000}} << QStringList{u"Token has expired (exp)"_s};
    QTest::newRow("without an end") << u"own"_s << QJsonObject{{u"exp"_s, none}}
                                    << QStringList{u"Required expiration time (exp) claim is missing in token"_s};
    QTest::newRow("of two") << u"own"_s << QJsonObject{{u"sub"_s, u"x"_s}} << QStringList{subject};
    QTest::newRow("everything missing")
        << u"own"_s << QJsonObject{{u"sub"_s, none}, {u"aud"_s, none}, {u"jti"_s, none}, {u"exp"_s, 1000}}
        << QStringList{subject, u"Required claim 'aud' not present on token."_s,
                       u"Required claim 'jti' not present on token."_s, u"Token has expired (exp)"_s};
    QTest::newRow("unknown") << u"own"_s << QJsonObject{{u"jti"_s, u"another"_s}}
                             << QStringList{u"AccessTokenData with ID 'another' does not exist."_s};
}

void TestEdrSystem::whatIsNoTokenOfTheProviderIsForbidden()
{
    QFETCH(QString, token);
    QFETCH(const QJsonObject, changed);
    QFETCH(const QStringList, errors);
    EdrBench bench;
    const ReceivedEdr edr = bench.started();
    if (token == u"tampered")
        token = Bench::tampered(edr.authorization);
    else if (token == u"refresh")
        token = edr.refreshToken;
    else if (token == u"foreign")
        token = QString::fromLatin1(
            EdrBench::signedBy(*bench.key, providerKeyId(bench), jose::decode(edr.authorization.toLatin1())->claims));
    else if (token == u"own")
        token = bench.signedByProvider(edr.authorization, changed);
    const HttpReply reply = bench.data(token.toLatin1());
    QCOMPARE(reply.status, 403);
    QCOMPARE(dataErrors(reply), errors);
    QCOMPARE(bench.data(edr.authorization.toLatin1()).status, 200);
}

// S1-11 S1-13
void TestEdrSystem::aTokenFromTheFutureIsToleratedForSeconds()
{
    for (const Seconds tolerance : {Seconds(5), Seconds(10)}) {
        EdrBench bench({.tolerance = tolerance});
        const ReceivedEdr edr = bench.started();
        const qint64 now = secondsOf(bench.clock.now().wall);
        const auto issuedIn = [&](Seconds ahead) {
            return bench.signedByProvider(edr.authorization, {{u"iat"_s, qint64(now + ahead.count())}}).toLatin1();
        };
        QCOMPARE(bench.data(issuedIn(tolerance)).status, 200);
        const HttpReply early = bench.data(issuedIn(tolerance + Seconds(1)));
        QCOMPARE(early.status, 403);
        QCOMPARE(dataErrors(early), QStringList{u"Current date/time before issued at (iat) claim in token"_s});
        // Its end has no such tolerance.
        bench.clock.advance(300s);
        QCOMPARE(bench.data(edr.authorization.toLatin1()).status, 403);
    }
}

void TestEdrSystem::otherMethodsAreNotAllowed()
{
    EdrBench bench;
    const auto allowed = [&](const QByteArray &method, const QByteArray &path) {
        const HttpReply reply = bench.send(requestBytes(method, path));
        return reply.status == 405 ? reply.header("Allow") : QByteArray::number(reply.status);
    };
    QCOMPARE(allowed("GET", "/edc/public/token"), QByteArray("POST"));
    QCOMPARE(allowed("GET", "/edc/transfers"), QByteArray("POST"));
    QCOMPARE(allowed("POST", "/edc/transfers/tp-1"), QByteArray("GET, DELETE"));
    QCOMPARE(allowed("DELETE", "/edc/participants/me/did.json"), QByteArray("GET, PUT"));
    QCOMPARE(allowed("GET", "/edc/nothing"), QByteArray("404"));
    QCOMPARE(allowed("GET", "/edc/publicity"), QByteArray("404"));
}

QTEST_GUILESS_MAIN(TestEdrSystem)
#include "tst_edrsystem.moc"
