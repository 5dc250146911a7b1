// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/jwksclient.h"
#include "support/fakeclock.h"
#include "support/scriptedtransport.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

namespace {

const QByteArray oneKey =
    R"({"keys":[{"kid":"a","kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",)"
    R"("y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}]})";

struct Room {
    FakeClock clock;
    ScriptedTransport transport;
    std::optional<JwksClient> client{std::in_place, transport, clock};

    Expected<jose::JwkSet> ask(const QString &url, const QByteArray &kid = {})
    {
        std::optional<Expected<jose::JwkSet>> answer;
        const Pending pending =
            client->keysAt(QUrl(url), kid, [&](Expected<jose::JwkSet> set) { answer = std::move(set); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 5000))
            return failure(ErrorKind::TimedOut, u"test"_s);
        return *answer;
    }
};

const QString keysUrl = u"https://idp.example/keys"_s;

} // namespace

class TestJwksClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fetchesOnceWhileFresh();
    void anUnknownKidIsAskedForOnce();
    void whoAsksAtOnceWaitsForOneAnswer();
    void whoLeavesDisturbsNobody();
    void theEndOfTheClientIsSilent();
    void failuresSayWhatFailed_data();
    void failuresSayWhatFailed();
    void refusesAddresses_data();
    void refusesAddresses();
};

void TestJwksClient::fetchesOnceWhileFresh()
{
    Room room;
    room.transport.otherwise([](const HttpRequest &request) {
        return Expected<HttpResponse>(HttpResponse{.status = 200, .body = oneKey, .url = request.url});
    });
    QVERIFY(room.ask(keysUrl)->hasKeyId("a"));
    QVERIFY(room.ask(keysUrl, "a"));
    QCOMPARE(room.transport.count(), 1);
    QCOMPARE(room.transport.sent().front().request.method, "GET"_ba);
    QVERIFY(headerValue(room.transport.sent().front().request.headers, "Authorization").isEmpty());
    room.clock.advance(Seconds(299));
    QVERIFY(room.ask(keysUrl));
    QCOMPARE(room.transport.count(), 1);
    room.clock.advance(Seconds(1));
    QVERIFY(room.ask(keysUrl));
    QCOMPARE(room.transport.count(), 2);
}

void TestJwksClient::anUnknownKidIsAskedForOnce()
{
    Room room;
    room.transport.otherwise([](const HttpRequest &request) {
        return Expected<HttpResponse>(HttpResponse{.status = 200, .body = oneKey, .url = request.url});
    });
    QVERIFY(room.ask(keysUrl, "b"));
    for (int second = 0; second < 60; ++second) {
        QVERIFY(room.ask(keysUrl, "b"));
        room.clock.advance(Seconds(1));
    }
    QCOMPARE(room.transport.count(), 2);
}

void TestJwksClient::whoAsksAtOnceWaitsForOneAnswer()
{
    Room room;
    room.transport.hold();
    room.transport.answer(200, oneKey);
    int answers = 0;
    const auto count = [&](const Expected<jose::JwkSet> &set) { answers += set ? 1 : 100; };
    const Pending one = room.client->keysAt(QUrl(keysUrl), "a", count);
    const Pending two = room.client->keysAt(QUrl(keysUrl), "b", count);
    QCOMPARE(room.transport.count(), 1);
    room.transport.release();
    QTRY_COMPARE(answers, 2);
    QCOMPARE(room.transport.count(), 1);
}

void TestJwksClient::whoLeavesDisturbsNobody()
{
    Room room;
    room.transport.hold();
    room.transport.answer(200, oneKey);
    int left = 0;
    int stayed = 0;
    Pending leaving = room.client->keysAt(QUrl(keysUrl), {}, [&](const auto &) { ++left; });
    const Pending staying = room.client->keysAt(QUrl(keysUrl), {}, [&](const auto &) { ++stayed; });
    leaving.cancel();
    room.transport.release();
    QTRY_COMPARE(stayed, 1);
    QCOMPARE(left, 0);
}

void TestJwksClient::theEndOfTheClientIsSilent()
{
    Room room;
    room.transport.hold();
    room.transport.answer(200, oneKey);
    int answers = 0;
    const Pending pending = room.client->keysAt(QUrl(keysUrl), {}, [&](const auto &) { ++answers; });
    room.client.reset();
    room.transport.release();
    QCoreApplication::processEvents();
    QCOMPARE(answers, 0);
}

void TestJwksClient::failuresSayWhatFailed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("404") << 404 << oneKey << ErrorKind::HttpStatus;
    QTest::newRow("500") << 500 << QByteArray() << ErrorKind::HttpStatus;
    QTest::newRow("a redirect") << 302 << QByteArray() << ErrorKind::Redirected;
    QTest::newRow("a page") << 200 << "<html>"_ba << ErrorKind::MalformedAnswer;
    QTest::newRow("another object") << 200 << "{}"_ba << ErrorKind::MalformedAnswer;
    QTest::newRow("the road") << 0 << QByteArray() << ErrorKind::TlsFailed;
}

void TestJwksClient::failuresSayWhatFailed()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Room room;
    if (status == 0)
        room.transport.fail(ErrorKind::TlsFailed, false);
    else
        room.transport.answer(status, body);
    const auto refused = room.ask(keysUrl);
    QVERIFY(!refused);
    QTEST(refused.error().kind, "kind");
    // Not asked again at once.
    QTEST(room.ask(keysUrl).error().kind, "kind");
    QCOMPARE(room.transport.count(), 1);
    room.clock.advance(Seconds(5));
    room.transport.answer(200, oneKey);
    QVERIFY(room.ask(keysUrl));
}

void TestJwksClient::refusesAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("https") << keysUrl << true;
    QTest::newRow("http to loopback") << u"http://127.0.0.1:8080/keys"_s << true;
    QTest::newRow("http elsewhere") << u"http://idp.example/keys"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("user info") << u"https://me:secret@idp.example/keys"_s << false;
    QTest::newRow("no host") << u"https:///keys"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestJwksClient::refusesAddresses()
{
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    Room room;
    if (allowed)
        room.transport.answer(200, oneKey);
    const auto set = room.ask(url);
    QCOMPARE(set.has_value(), allowed);
    QCOMPARE(room.transport.count(), allowed ? 1 : 0);
    if (!set)
        QCOMPARE(set.error().kind, ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(TestJwksClient)
#include "tst_jwksclient.moc"
