// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxbench.h"

using namespace tokenwatch;
using namespace tokenwatch::sandbox;

namespace {

AnsweredRequest answered(const QByteArray &target, int status, const QByteArray &body = {})
{
    AnsweredRequest done{.request = {},
                         .at = WallTime(Seconds(1'800'000'000)),
                         .client = {},
                         .grantType = {},
                         .faults = {},
                         .answer = {}};
    done.request.method = body.isEmpty() ? "GET" : "POST";
    done.request.target = target;
    done.request.headers = {{"Host", "127.0.0.1:80"}};
    if (!body.isEmpty())
        done.request.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
    done.request.body = body;
    if (status != 0)
        done.answer = http::Response{status, {}, {}};
    return done;
}

} // namespace

class TestTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // S4-14
    void aRequestIsKeptWithItsAnswerAndWithoutItsSecrets()
    {
        Bench bench;
        const HttpReply pair = bench.signedIn("app", "read");
        const HttpReply next = bench.refresh(pair.text(u"refresh_token"_s));
        QCOMPARE(bench.resource(next.text(u"access_token"_s)).status, 200);
        const QJsonArray requests = bench.server.requests(0, 10)[u"requests"_s].toArray();
        QCOMPARE(requests.size(), 3);
        const QJsonObject refresh = requests[1].toObject();
        QCOMPARE(refresh[u"number"_s], 2);
        QCOMPARE(refresh[u"method"_s], u"POST"_s);
        QCOMPARE(refresh[u"target"_s], u"/oauth/token"_s);
        QCOMPARE(refresh[u"client"_s], u"app"_s);
        QCOMPARE(refresh[u"grant_type"_s], u"refresh_token"_s);
        QCOMPARE(refresh[u"status"_s], 200);
        QVERIFY(refresh[u"body"_s].toString().contains(u"grant_type=refresh_token"));
        QVERIFY(refresh[u"answer_body"_s].toString().contains(u"expires_in"));
        const QByteArray everything = QJsonDocument(requests).toJson();
        for (const HttpReply &reply : {pair, next}) {
            for (const auto &name : {u"access_token"_s, u"refresh_token"_s})
                QVERIFY(!everything.contains(reply.text(name).toUtf8()));
        }
        QVERIFY(!everything.contains("p%26ss"));
        QVERIFY(!everything.contains("p&ss"));
        QVERIFY(everything.contains("•••"));
    }

    void aRefusalsCodeIsShownInEachSystemsShape_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::newRow("oauth") << formRequest("/oauth/token", {{"grant_type", "magic"}}) << 400;
        QTest::newRow("etl") << requestBytes("POST", "/api/v1/auth/refresh") << 401;
        QTest::newRow("edc") << formRequest("/edc/public/token", {{"grant_type", "magic"}}) << 400;
        QTest::newRow("edc data") << requestBytes("GET", "/edc/public") << 401;
        QTest::newRow("unknown path") << requestBytes("GET", "/nowhere") << 404;
    }
    void aRefusalsCodeIsShownInEachSystemsShape()
    {
        QFETCH(const QByteArray, request);
        QFETCH(const int, status);
        Bench bench;
        QCOMPARE(bench.send(request).status, status);
        const auto traced = bench.server.trace().find(1);
        QCOMPARE(traced->status, status);
        QVERIFY(!traced->error.isEmpty());
    }

    // S4-14
    void aRequestThatRepeatsAFailedOneIsARetry()
    {
        Trace trace;
        const QByteArray body = "grant_type=refresh_token&refresh_token=abc";
        trace.add(answered("/oauth/token", 503, body));
        trace.add(answered("/oauth/token", 200, "grant_type=refresh_token&refresh_token=other"));
        trace.add(answered("/oauth/token", 0, body));
        trace.add(answered("/oauth/token", 200, body));
        trace.add(answered("/oauth/token", 200, body)); // a further wish: the one before had its answer
        QList<quint64> retryOf;
        QList<int> attempts;
        for (const TracedRequest &request : trace.after(0)) {
            retryOf.append(request.retryOf);
            attempts.append(request.attempt);
        }
        QCOMPARE(retryOf, (QList<quint64>{0, 0, 1, 3, 0}));
        QCOMPARE(attempts, (QList<int>{1, 1, 2, 3, 1}));
    }

    void aNewStatementOfTheSameClientIsStillARetry()
    {
        Trace trace;
        trace.add(answered("/oauth/token", 500, "grant_type=client_credentials&client_assertion=one"));
        trace.add(answered("/oauth/token", 200, "grant_type=client_credentials&client_assertion=two"));
        QCOMPARE(trace.find(2)->retryOf, quint64(1));
    }

    // S4-14
    void whatIsReadWithANewTokenAfterARefusalIsARetry()
    {
        Bench bench;
        const HttpReply tokens = bench.signedIn();
        bench.clock.advance(6min); // its access token lives for 5
        QCOMPARE(bench.resource(tokens.text(u"access_token"_s)).status, 401);
        const HttpReply renewed = bench.refresh(tokens.text(u"refresh_token"_s));
        QCOMPARE(bench.resource(renewed.text(u"access_token"_s)).status, 200);
        QCOMPARE(bench.server.trace().find(3)->retryOf, quint64(0));
        QCOMPARE(bench.server.trace().find(4)->retryOf, quint64(2));
        QCOMPARE(bench.server.trace().find(4)->attempt, 2);
    }

    void anAnswerThatWasSpoiltIsNoAnswer()
    {
        Bench bench;
        FaultOrder order;
        order.name = "truncated";
        order.count = 1;
        QVERIFY(bench.server.addFault(order));
        const QString token = bench.signedIn().text(u"refresh_token"_s);
        QVERIFY(token.isEmpty());
        QCOMPARE(bench.signedIn().status, 200);
        QCOMPARE(bench.server.trace().find(2)->retryOf, quint64(1));
        QCOMPARE(bench.server.trace().find(1)->faults, QByteArrayList{"truncated"});
        QCOMPARE(bench.server.trace().find(2)->faults, QByteArrayList());
    }

    void onlyTheLastRequestsAreKeptAndOnlyTheStartOfABody()
    {
        Trace trace;
        for (std::size_t i = 0; i < Trace::capacity + 10; ++i)
            trace.add(answered("/" + QByteArray::number(qulonglong(i)), 200, QByteArray(100'000, 'x')));
        QCOMPARE(trace.last(), Trace::capacity + 10);
        QCOMPARE(trace.after(0).size(), Trace::capacity);
        QCOMPARE(trace.after(0).front().number, quint64(11));
        QCOMPARE(trace.after(trace.last() - 3).size(), std::size_t(3));
        QCOMPARE(trace.after(0, 5).front().number, trace.last() - 4);
        QVERIFY(trace.after(trace.last()).empty());
        QVERIFY(!trace.find(10));
        QVERIFY(!trace.find(trace.last() + 1));
        QCOMPARE(trace.find(11)->target, u"/10"_s);
        QCOMPARE(trace.find(11)->body.size(), Trace::keptBody);
    }

    void aGrantTypeOfAnySizeIsCutAndOneLine()
    {
        Bench bench;
        const QByteArray huge = "magic\n" + QByteArray(500'000, 'x');
        QCOMPARE(bench.send(formRequest("/oauth/token", {{"grant_type", huge}})).status, 400);
        const QString kept = bench.server.trace().find(1)->grantType;
        QVERIFY(kept.startsWith(u"magic x"));
        QCOMPARE_LE(kept.size(), 200);
    }

    void asCurlIsOneCommandOfAShell_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("expected");
        const QString start = u"curl -g -i -X POST 'http://127.0.0.1:80"_s;
        const QString type = u"' -H 'Content-Type: application/x-www-form-urlencoded'"_s;
        QTest::newRow("form") << u"/oauth/token"_s << u"a=b&c=d"_s
                              << start + u"/oauth/token"_s + type + u" --data-raw 'a=b&c=d'"_s;
        QTest::newRow("quotes") << u"/o'o"_s << u"it's; $(id) `id`"_s
                                << start + u"/o'\\''o"_s + type + u" --data-raw 'it'\\''s; $(id) `id`'"_s;
        QTest::newRow("control characters")
            << u"/"_s << u"a\x1b[31m\r\nb\x07"_s << start + u"/"_s + type + u" --data-raw 'a[31m\nb'"_s;
        QTest::newRow("a file's name") << u"/"_s << u"@/etc/passwd"_s
                                       << start + u"/"_s + type + u" --data-raw '@/etc/passwd'"_s;
        QTest::newRow("no body") << u"/x?a=[1-9]"_s << QString() << start + u"/x?a=[1-9]"_s + type;
    }
    void asCurlIsOneCommandOfAShell()
    {
        QFETCH(const QString, target);
        QFETCH(const QString, body);
        QFETCH(const QString, expected);
        TracedRequest request;
        request.method = "POST";
        request.target = target;
        request.body = body;
        request.headers = {{u"Host"_s, u"127.0.0.1:80"_s},
                           {u"Content-Type"_s, u"application/x-www-form-urlencoded"_s},
                           {u"Content-Length"_s, u"7"_s},
                           {u"Connection"_s, u"close"_s}};
        QCOMPARE(asCurl(request, u"http://127.0.0.1:80"_s), expected);
    }
};

QTEST_GUILESS_MAIN(TestTrace)
#include "tst_trace.moc"
