// SPDX-License-Identifier: GPL-3.0-or-later
// Each kind of fault as a client on the wire meets it, and what is left of the sandbox's sessions afterwards.
#include "sandboxbench.h"

#include <QSslConfiguration>
#include <QSslSocket>

using namespace tokenwatch;
using namespace tokenwatch::sandbox;

namespace {

HttpReply asBilling(const Bench &bench, const QByteArray &path = "/oauth/token")
{
    return bench.send(formRequest(path, {{"grant_type", "client_credentials"}}, basicHeader("billing", "s3cret: +%")));
}

FaultOrder once(const QByteArray &name)
{
    FaultOrder order;
    order.name = name;
    order.count = 1;
    return order;
}

} // namespace

class TestFaultKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //
    void answersInsteadSpendNothing_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::newRow("503") << QByteArray("unavailable") << 503 << QByteArray();
        QTest::newRow("500") << QByteArray("server_error") << 500 << QByteArray();
        QTest::newRow("502") << QByteArray("bad_gateway") << 502 << QByteArray();
        QTest::newRow("504") << QByteArray("gateway_timeout") << 504 << QByteArray();
        QTest::newRow("429, seconds") << QByteArray("rate_limited") << 429 << QByteArray("7");
        QTest::newRow("429, date") << QByteArray("rate_limited_date") << 429 << QByteArray("date");
        QTest::newRow("429, nothing") << QByteArray("rate_limited_bare") << 429 << QByteArray();
        QTest::newRow("429, junk") << QByteArray("rate_limited_junk") << 429 << QByteArray("in a while");
        QTest::newRow("dropped") << QByteArray("drop_before") << 0 << QByteArray();
    }
    void answersInsteadSpendNothing()
    {
        QFETCH(const QByteArray, fault);
        QFETCH(const int, status);
        QFETCH(QByteArray, retryAfter);
        Bench bench;
        const HttpReply pair = bench.signedIn();
        FaultOrder order = once(fault);
        if (faultKind(fault)->by)
            order.by = 7s;
        QVERIFY(bench.server.addFault(order));
        const HttpReply struck = bench.refresh(pair.text(u"refresh_token"_s));
        QCOMPARE(struck.status, status);
        if (retryAfter == "date")
            retryAfter = httpDate(bench.clock.now().wall + 7s);
        QCOMPARE(struck.header("Retry-After"), retryAfter);
        QCOMPARE(bench.states(), QStringList{u"created"_s});
        QCOMPARE(bench.refresh(pair.text(u"refresh_token"_s)).status, 200);
    }

    //
    void afterRotationTheAnswerIsLostAndTheTokenSpent_data()
    {
        QTest::addColumn<QByteArray>("fault");
        for (const char *fault :
             {"drop_after", "truncated", "oversized", "empty", "wrong_type", "html_page", "bad_json"})
            QTest::newRow(fault) << QByteArray(fault);
    }
    void afterRotationTheAnswerIsLostAndTheTokenSpent()
    {
        QFETCH(const QByteArray, fault);
        Bench bench;
        const HttpReply pair = bench.signedIn();
        QVERIFY(bench.server.addFault(once(fault)));
        const HttpReply struck = bench.refresh(pair.text(u"refresh_token"_s));
        QCOMPARE(bench.states(), (QStringList{u"created"_s, u"refreshed"_s}));
        if (fault == "drop_after") {
            QCOMPARE(struck.status, 0);
        } else if (fault == "truncated") {
            QCOMPARE(struck.status, 200);
            QVERIFY(!struck.body.isEmpty());
            QVERIFY(struck.header("Content-Length").toInt() > struck.body.size());
        } else {
            QCOMPARE(struck.status, 200);
            QCOMPARE(struck.header("Content-Length").toInt(), struck.body.size());
            QCOMPARE(struck.body.size() > 1024 * 1024, fault == "oversized");
            QCOMPARE(struck.body.isEmpty(), fault == "empty");
            QCOMPARE(struck.header("Content-Type").startsWith("text/html"),
                     fault == "wrong_type" || fault == "html_page");
            QCOMPARE(struck.text(u"access_token"_s).isEmpty(), fault != "oversized" && fault != "wrong_type");
        }
        QCOMPARE(asBilling(bench).status, 200);
    }

    void latencyHoldsTheAnswerBackSoLong()
    {
        Bench bench;
        FaultOrder slow = once("latency");
        slow.by = 3s;
        QVERIFY(bench.server.addFault(slow));
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(QUrl(bench.server.url()).port()));
        socket.write(
            formRequest("/oauth/token", {{"grant_type", "client_credentials"}}, basicHeader("billing", "s3cret: +%")));
        QTRY_COMPARE(bench.clock.timers(), std::size_t(1));
        bench.clock.advance(2999ms);
        QCOMPARE(bench.states().size(), 0);
        bench.clock.advance(1ms);
        QTRY_VERIFY(socket.peek(15).startsWith("HTTP/1.1 200"));
        QCOMPARE(bench.server.trace().find(bench.server.trace().last())->took, Milliseconds(3000));
        QCOMPARE(asBilling(bench).status, 200);
    }

    void aSkewedClockIsInTokensAndInTheDate_data()
    {
        QTest::addColumn<int>("hours");
        QTest::newRow("ahead") << 2;
        QTest::newRow("behind") << -2;
    }
    void aSkewedClockIsInTokensAndInTheDate()
    {
        QFETCH(const int, hours);
        Bench bench;
        const WallTime shown = bench.clock.now().wall + std::chrono::hours(hours);
        FaultOrder skew = once("clock_skew");
        skew.by = std::chrono::hours(hours);
        QVERIFY(bench.server.addFault(skew));
        const HttpReply reply = asBilling(bench);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("Date"), httpDate(shown));
        const auto jwt = jose::decode(reply.text(u"access_token"_s).toLatin1());
        QCOMPARE(jwt->claims.value(u"iat").toInteger(), numericDate(shown));
        QCOMPARE(asBilling(bench).header("Date"), httpDate(bench.clock.now().wall));
    }

    void keysRotateAtOnce_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("of ID tokens") << QByteArray("/oauth/jwks");
        QTest::newRow("of Clerk") << QByteArray("/clerk/.well-known/jwks.json");
    }
    void keysRotateAtOnce()
    {
        QFETCH(const QByteArray, path);
        Bench bench;
        const auto keys = [&] { return bench.send(requestBytes("GET", path)).json().value(u"keys").toArray(); };
        const QJsonArray before = keys();
        QCOMPARE(before.size(), 1);
        QCOMPARE(keys(), before);
        FaultOrder rotate;
        rotate.name = "rotate_keys";
        QVERIFY(bench.server.addFault(rotate));
        QCOMPARE(keys().size(), 1);
        QVERIFY(keys() != before);
        QVERIFY(bench.server.faults().empty());
    }

    void everySessionIsRevokedAtOnce()
    {
        Bench bench;
        const HttpReply pair = bench.signedIn();
        FaultOrder revoke;
        revoke.name = "revoke_all";
        QVERIFY(bench.server.addFault(revoke));
        QCOMPARE(bench.states(), QStringList{u"revoked"_s});
        QCOMPARE(bench.resource(pair.text(u"access_token"_s)).status, 401);
        QCOMPARE(bench.refresh(pair.text(u"refresh_token"_s)).error(), u"invalid_grant"_s);
    }

    void aFaultMayStrikeOneEndpointOnly()
    {
        Bench bench;
        FaultOrder order;
        order.name = "server_error";
        order.endpoint = u"/api/oauth/token"_s;
        QVERIFY(bench.server.addFault(order));
        QCOMPARE(asBilling(bench, "/api/oauth/token").status, 500);
        QCOMPARE(asBilling(bench, "/oauth/token").status, 200);
        bench.server.reset();
        order.endpoint = u"/apps/*/login"_s;
        QVERIFY(bench.server.addFault(order));
        QCOMPARE(bench.send(jsonRequest("/apps/billing/login", "{}")).status, 500);
        QCOMPARE(bench.send(jsonRequest("/api/login", "{}")).status, 400);
        order.name = "refuse_refresh";
        order.endpoint = u"/api/oauth/token"_s;
        QVERIFY(bench.server.addFault(order));
        const QString token = bench.signedIn().text(u"refresh_token"_s);
        QCOMPARE(bench.refresh(token).status, 200);
    }

    void oneNameIsDisarmedAndTheOthersStay()
    {
        Bench bench;
        QVERIFY(bench.server.addFault(once("unavailable")));
        QVERIFY(bench.server.addFault(once("clock_skew")));
        bench.server.removeFaults("unavailable");
        QCOMPARE(bench.server.faults().size(), std::size_t(1));
        QCOMPARE(bench.server.faults().front().by, std::optional<Milliseconds>(1h));
        QCOMPARE(asBilling(bench).status, 200);
    }

    void faultsOfSeveralStagesStrikeTogether()
    {
        Bench bench;
        QVERIFY(bench.server.addFault(once("clock_skew")));
        QVERIFY(bench.server.addFault(once("wrong_type")));
        const HttpReply reply = asBilling(bench);
        QVERIFY(reply.header("Content-Type").startsWith("text/html"));
        QCOMPARE(reply.header("Date"), httpDate(bench.clock.now().wall + 1h));
        QCOMPARE(bench.server.trace().find(1)->faults, (QByteArrayList{"clock_skew", "wrong_type"}));
    }

    void ordersThatDoNotFitTheirKindAreRefused()
    {
        struct Case {
            QByteArray name;
            std::function<void(FaultOrder &)> change;
            QString where;
        };
        const Case cases[] = {
            {"unavailable", [](FaultOrder &o) { o.endpoint = u"/oauth/tokens"_s; }, u"endpoint"_s},
            {"unavailable", [](FaultOrder &o) { o.by = 2s; }, u"by"_s},
            {"latency", [](FaultOrder &o) { o.by = -2s; }, u"by"_s},
            {"latency", [](FaultOrder &o) { o.by = 11min; }, u"by"_s},
            {"revoke_all", [](FaultOrder &o) { o.count = 2; }, u"count"_s},
            {"rotate_keys", [](FaultOrder &o) { o.client = u"app"_s; }, u"client"_s},
            {"certificate_expired", [](FaultOrder &o) { o.client = u"app"_s; }, u"client"_s},
            {"tls_too_old", [](FaultOrder &o) { o.endpoint = u"/oauth/token"_s; }, u"endpoint"_s},
        };
        Bench bench;
        const QString token = bench.signedIn().text(u"access_token"_s);
        for (const Case &each : cases) {
            FaultOrder order;
            order.name = each.name;
            each.change(order);
            const auto armed = bench.server.addFault(order);
            QVERIFY2(!armed, each.name.constData());
            QCOMPARE(armed.error().where, each.where);
        }
        QCOMPARE(bench.resource(token).status, 200);
        QVERIFY(bench.server.faults().empty());
    }

    //
    void theCertificateIsWrongOnlyWhileItIsToBe_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QList<int>>("errors");
        using E = QSslError;
        QTest::newRow("good") << QByteArray() << QList<int>{};
        QTest::newRow("expired") << QByteArray("certificate_expired") << QList<int>{E::CertificateExpired};
        QTest::newRow("wrong host") << QByteArray("certificate_wrong_host") << QList<int>{E::HostNameMismatch};
        QTest::newRow("self-signed") << QByteArray("certificate_self_signed") << QList<int>{E::SelfSignedCertificate};
        QTest::newRow("too old") << QByteArray("tls_too_old") << QList<int>{-1};
    }
    void theCertificateIsWrongOnlyWhileItIsToBe()
    {
        QFETCH(const QByteArray, fault);
        QFETCH(const QList<int>, errors);
        // True clients look at the true time.
        FakeClock clock;
        clock.jumpWall(toWallTime(QDateTime::currentDateTimeUtc()) - clock.now().wall);
        SandboxServer server(benchOptions(), clock);
        QVERIFY(server.start(0));
        const HttpReply authority = converse(server.url(), requestBytes("GET", "/ca.pem"));
        QCOMPARE(authority.status, 200);
        if (!fault.isEmpty())
            QVERIFY(server.addFault(once(fault)));
        QCOMPARE(handshake(server, authority.body), errors);
        QCOMPARE(handshake(server, authority.body), QList<int>());
    }

private:
    /// The errors of a handshake; -1: it failed before there was a certificate. Without errors a token is fetched.
    static QList<int> handshake(const SandboxServer &server, const QByteArray &authority)
    {
        QSslSocket socket;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates({QSslCertificate(authority)});
        socket.setSslConfiguration(configuration);
        QList<int> errors;
        QObject::connect(&socket, &QSslSocket::sslErrors, &socket, [&](const QList<QSslError> &found) {
            for (const QSslError &error : found)
                errors.append(int(error.error()));
        });
        bool over = false;
        QObject::connect(&socket, &QSslSocket::errorOccurred, &socket, [&] { over = true; });
        QObject::connect(&socket, &QSslSocket::encrypted, &socket, [&] {
            socket.write(formRequest("/oauth/token", {{"grant_type", "client_credentials"}},
                                     basicHeader("billing", "s3cret: +%")));
        });
        const QUrl address(server.secureUrl());
        socket.connectToHostEncrypted(address.host(), quint16(address.port()));
        QByteArray answer;
        (void)QTest::qWaitFor(
            [&] {
                answer += socket.readAll();
                return over || socket.state() == QAbstractSocket::UnconnectedState;
            },
            10000);
        answer += socket.readAll();
        if (errors.isEmpty() && !answer.startsWith("HTTP/1.1 200 "))
            errors.append(-1);
        return errors;
    }
};

QTEST_GUILESS_MAIN(TestFaultKinds)
#include "tst_faultkinds.moc"
