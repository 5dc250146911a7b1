// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxbench.h"

#include "ports/systemclock.h"
#include "sandbox/sandbox.h"
#include "support/logcapture.h"

#include <QDir>
#include <QHostAddress>
#include <QSet>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>

using namespace tokenwatch;
using namespace tokenwatch::sandbox;

namespace {

QString revealed(const std::shared_ptr<const Secret> &secret)
{
    return secret ? QString::fromUtf8(secret->reveal()) : QString();
}

const DemoSource &named(const std::vector<DemoSource> &demo, const QString &name)
{
    const auto found = std::ranges::find(demo, name, [](const DemoSource &d) { return d.source.name; });
    Q_ASSERT(found != demo.end());
    return *found;
}

/// A demonstration on the test's thread and clock.
struct DemoBench : Bench {
    DemoBench()
        : Bench(SandboxOptions())
        , sources(server.makeDemo().value())
    {}

    /// Asks for a token as the grant of this source would.
    HttpReply ask(const QString &name, const QString &refreshToken = {})
    {
        const DemoSource &demo = named(sources, name);
        const auto field = [&](const char *f) { return demo.source.grant.text(QString::fromLatin1(f)).toUtf8(); };
        const auto secret = [&](const char *slot) { return revealed(demo.secrets.value(slot)).toUtf8(); };
        const QByteArray &type = demo.source.grant.type;
        if (type == "login") {
            const QUrl url(demo.source.grant.text(u"auth_url"_s));
            return sendPatiently(
                formRequest(url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority),
                            {{"username", field("username") + field("email")}, {"password", secret("password")}}));
        }
        Fields fields{{"grant_type", type}};
        if (type == "password")
            fields += {{"username", field("username")}, {"password", secret("password")}};
        if (type == "refresh_token")
            fields += {{"refresh_token", refreshToken.isEmpty() ? secret("refresh_token") : refreshToken.toUtf8()}};
        const bool basic = field("client_auth") == "client_secret_basic";
        if (!basic)
            fields += {{"client_id", field("client_id")}, {"client_secret", secret("client_secret")}};
        return sendPatiently(formRequest(
            "/oauth/token", fields, basic ? basicHeader(field("client_id"), secret("client_secret")) : QByteArray()));
    }
    /// As send(), and lets the client's latency pass.
    HttpReply sendPatiently(const QByteArray &request)
    {
        QTimer pace;
        QObject::connect(&pace, &QTimer::timeout, &pace, [this] {
            if (clock.timers() > 0)
                clock.advance(*clock.untilNextTimer());
        });
        pace.start(5ms);
        return send(request);
    }

    std::vector<DemoSource> sources;
};

} // namespace

class TestSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusIsAsTheContractSays()
    {
        Bench bench;
        bench.signedIn();
        const QJsonObject status = bench.server.status();
        QCOMPARE(status.value(u"url"), bench.server.url());
        QCOMPARE(status.value(u"user")[u"email"], u"ada@shop.example"_s);
        QCOMPARE(status.value(u"user")[u"password"], u"p&ss=w/rd"_s);
        QCOMPARE(status.value(u"sessions"), 1);
        QVERIFY(status.value(u"faults").isArray());
        const QJsonObject open = status.value(u"clients")[0].toObject();
        QCOMPARE(open.value(u"client_id"), u"app"_s);
        QCOMPARE(open.value(u"type"), u"public"_s);
        QVERIFY(open.value(u"client_secret").isNull());
        const QJsonObject secret = status.value(u"clients")[2].toObject();
        QCOMPARE(secret.value(u"type"), u"confidential"_s);
        QCOMPARE(secret.value(u"client_secret"), u"s3cret: +%"_s);
        bench.clock.advance(2h);
        QCOMPARE(bench.server.status().value(u"sessions"), 0);
    }

    void secretsAreNewAtEveryStartUnlessTheKeyIsGiven()
    {
        FakeClock clock;
        SandboxOptions fixed;
        fixed.key = fixedSecret("a key that is only for tests, 32+");
        const QJsonObject a = SandboxServer({}, clock).status(), b = SandboxServer({}, clock).status();
        QVERIFY(a.value(u"user")[u"password"] != b.value(u"user")[u"password"]);
        QVERIFY(a.value(u"clients")[1][u"client_secret"] != b.value(u"clients")[1][u"client_secret"]);
        QCOMPARE(SandboxServer(fixed, clock).status(), SandboxServer(fixed, clock).status());
    }

    // S3-17 shows them; here they are listed and revoked.
    void sessionsAreListedAndRevoked()
    {
        Bench bench;
        const HttpReply older = bench.signedIn();
        const HttpReply newer = bench.signedIn("other-app");
        const QJsonObject session = bench.server.sessions().value().at(0).toObject();
        QCOMPARE(session.value(u"client_id"), u"other-app"_s);
        QCOMPARE(session.value(u"user_id"), 7);
        QCOMPARE(session.value(u"kind"), u"password"_s);
        QCOMPARE(session.value(u"created_at"), toRfc3339(bench.clock.now().wall));
        QVERIFY(bench.server.revokeSession(session.value(u"id").toString()));
        QCOMPARE(bench.states(), (QStringList{u"revoked"_s, u"created"_s}));
        QCOMPARE(bench.refresh(newer.text(u"refresh_token"_s), "other-app").error(), u"invalid_grant"_s);
        QCOMPARE(bench.resource(older.text(u"access_token"_s)).status, 200);
        QCOMPARE(bench.server.revokeSession(u"nobody's"_s).error().kind, ErrorKind::InvalidInput);
    }

    // S2-15
    void sessionsSurviveARestartWithTheSameKeyAndNoIdentifierIsInTheFile()
    {
        QTemporaryDir dir;
        SandboxOptions options = benchOptions();
        options.database = dir.filePath(u"sandbox.sqlite"_s);
        HttpReply pair;
        quint16 port = 0;
        {
            Bench bench(options);
            port = quint16(QUrl(bench.server.url()).port());
            pair = bench.signedIn();
        }
        for (const QFileInfo &file : QDir(dir.path()).entryInfoList(QDir::Files)) {
            QFile bytes(file.filePath());
            QVERIFY(bytes.open(QIODevice::ReadOnly));
            const QByteArray content = bytes.readAll();
            for (const QString &token : {pair.text(u"access_token"_s), pair.text(u"refresh_token"_s)}) {
                QVERIFY(!content.contains(token.toLatin1()));
                QVERIFY(!content.contains(
                    jose::decode(token.toLatin1()).value().claims.value(u"jti").toString().toLatin1()));
            }
            QVERIFY(!content.contains("p&ss=w/rd"));
            QVERIFY(!content.contains("s3cret: +%"));
        }
        FakeClock clock;
        SandboxServer again(options, clock);
        QVERIFY(again.start(port));
        const HttpReply next = converse(
            again.url(), formRequest("/oauth/token", {{"grant_type", "refresh_token"},
                                                      {"client_id", "app"},
                                                      {"refresh_token", pair.text(u"refresh_token"_s).toUtf8()}}));
        QCOMPARE(next.status, 200);
    }

    void aTakenPortIsNamed()
    {
        Bench bench;
        FakeClock clock;
        SandboxServer second(benchOptions(), clock);
        const auto started = second.start(quint16(QUrl(bench.server.url()).port()));
        QVERIFY(!started);
        QCOMPARE(started.error().kind, ErrorKind::InUse);
    }

    void stoppedItIsGoneAndCanComeBack()
    {
        Bench bench;
        const auto port = quint16(QUrl(bench.server.url()).port());
        const auto securePort = quint16(QUrl(bench.server.secureUrl()).port());
        QVERIFY(bench.server.addFault({.name = "unavailable", .count = {}, .lasts = {}, .client = {}, .every = {}}));
        bench.server.stop();
        for (const quint16 closed : {port, securePort}) {
            QTcpSocket knock;
            knock.connectToHost(QHostAddress(QHostAddress::LocalHost), closed);
            QVERIFY(!knock.waitForConnected(1000));
            QCOMPARE(knock.error(), QAbstractSocket::ConnectionRefusedError);
        }
        QCOMPARE(bench.server.url(), QString());
        QVERIFY(!bench.server.sessions() || bench.server.sessions()->isEmpty()); // asked all the same, nothing breaks
        QVERIFY(bench.server.start(port));
        QCOMPARE(quint16(QUrl(bench.server.url()).port()), port);
        QVERIFY(bench.server.faults().empty());
        QCOMPARE(converse(bench.server.url(), "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n").status,
                 200);
    }

    void aStoreThatCannotBeOpenedIsSaid()
    {
        SandboxOptions options = benchOptions();
        options.database = u"/nowhere/at/all/sandbox.sqlite"_s;
        FakeClock clock;
        QVERIFY(!SandboxServer(options, clock).start(0));
    }

    // X-07
    void theLogNeverHoldsASecret()
    {
        QStringList secrets{u"p&ss=w/rd"_s, u"s3cret: +%"_s, u"wrong-but-secret"_s};
        QString log;
        {
            const LogCapture capture;
            Bench bench;
            const HttpReply first = bench.signedIn();
            const HttpReply second = bench.refresh(first.text(u"refresh_token"_s));
            (void)bench.refresh(first.text(u"refresh_token"_s));
            (void)bench.refresh(first.text(u"refresh_token"_s), "other-app");
            (void)bench.refresh(Bench::tampered(second.text(u"refresh_token"_s)));
            (void)bench.resource(second.text(u"access_token"_s));
            const HttpReply client =
                bench.token({{"grant_type", "client_credentials"}}, basicHeader("billing", "s3cret: +%"));
            (void)bench.token({{"grant_type", "client_credentials"}}, basicHeader("billing", "wrong-but-secret"));
            (void)bench.send(
                jsonRequest("/api/login", R"({"email":"ada@shop.example","password":"wrong-but-secret"})"));
            (void)bench.server.addFault(
                {.name = "refuse_refresh", .count = {}, .lasts = {}, .client = {}, .every = {}});
            (void)bench.refresh(second.text(u"refresh_token"_s));
            for (const HttpReply &reply : {first, second, client}) {
                for (const QString &member : {u"access_token"_s, u"refresh_token"_s}) {
                    const QString token = reply.text(member);
                    if (token.isEmpty())
                        continue;
                    secrets += {token, token.section(u'.', 1, 1), token.section(u'.', 2, 2),
                                jose::decode(token.toLatin1()).value().claims.value(u"jti").toString()};
                }
            }
            log = capture.text();
        }
        QVERIFY(log.contains(u"issued a token to app"_s));
        QVERIFY(log.contains(u"revoked"_s));
        for (const QString &secret : secrets)
            QVERIFY(!log.contains(secret));
    }

    void theDemonstrationHasEnoughSourcesOfEveryKind()
    {
        DemoBench bench;
        QVERIFY(bench.sources.size() >= 10);
        QStringList names;
        QSet<QByteArray> ids, grants;
        for (const DemoSource &demo : bench.sources) {
            QVERIFY(isValidSourceName(demo.source.name));
            QVERIFY(!demo.source.title.isEmpty() && !demo.source.group.isEmpty());
            names.append(demo.source.name);
            ids.insert(demo.source.id.value);
            grants.insert(demo.source.grant.type);
            // What a source lists as a secret is there.
            for (const auto &secret : demo.secrets)
                QVERIFY(secret && !secret->isEmpty());
        }
        QCOMPARE(ids.size(), qsizetype(bench.sources.size()));
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
        QCOMPARE(grants, (QSet<QByteArray>{"client_credentials", "password", "login", "refresh_token", "manual",
                                           "session_refresh", "clerk_session", "edr"}));
        QVERIFY(named(bench.sources, u"tax-service"_s).source.paused);
        QVERIFY(named(bench.sources, u"logistics-hub"_s).secrets.isEmpty());
    }

    void theDemonstrationsCredentialsWork_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("lifetime");
        QTest::newRow("billing") << u"billing"_s << 20;
        QTest::newRow("inventory") << u"inventory"_s << 60;
        QTest::newRow("reporting") << u"reporting"_s << 600;
        QTest::newRow("customer-accounts") << u"customer-accounts"_s << 300;
        QTest::newRow("storefront") << u"storefront"_s << 120;
        QTest::newRow("warehouse-login") << u"warehouse-login"_s << 90;
        QTest::newRow("stock-sync") << u"stock-sync"_s << 30;
        QTest::newRow("loyalty") << u"loyalty"_s << 180;
        QTest::newRow("carrier-tracking") << u"carrier-tracking"_s << 30;
        QTest::newRow("partner-portal") << u"partner-portal"_s << 40;
        QTest::newRow("tax-service") << u"tax-service"_s << 600;
    }
    void theDemonstrationsCredentialsWork()
    {
        QFETCH(QString, name);
        QFETCH(int, lifetime);
        DemoBench bench;
        const HttpReply reply = bench.ask(name);
        QCOMPARE(reply.status, 200);
        QString token = reply.text(u"access_token"_s);
        if (token.isEmpty())
            token = reply.text(u"token"_s) + reply.json().value(u"data")[u"token"].toString();
        const auto jwt = jose::decode(token.toLatin1());
        QVERIFY(jwt);
        QCOMPARE(*jwt->expiresAt() - *jwt->issuedAt(), Seconds(lifetime));
    }

    void theDemonstrationFailsRecoversAndRefusesWithinAMinute()
    {
        DemoBench bench;
        const QString rotated = bench.ask(u"partner-portal"_s).text(u"refresh_token"_s);
        QVERIFY(!rotated.isEmpty());
        QCOMPARE(bench.ask(u"carrier-tracking"_s).status, 200);
        bench.clock.advance(24s);
        QCOMPARE(bench.ask(u"carrier-tracking"_s).status, 503);
        bench.clock.advance(8s);
        QCOMPARE(bench.ask(u"partner-portal"_s, rotated).error(), u"invalid_grant"_s);
        bench.clock.advance(24s);
        QCOMPARE(bench.ask(u"carrier-tracking"_s).status, 200);
        QCOMPARE(bench.ask(u"billing"_s).status, 200);
    }

    void theDemonstrationsPastedTokenIsAboutToEndAndTheUnknownAddressIsNotThere()
    {
        DemoBench bench;
        const QString pasted = revealed(named(bench.sources, u"marketplace"_s).secrets.value("token"));
        QCOMPARE(bench.resource(pasted).status, 200);
        const auto left = *jose::decode(pasted.toLatin1()).value().expiresAt() - bench.clock.now().wall;
        QVERIFY(left > 3min && left <= 4min);
        QCOMPARE(bench.ask(u"supplier-intranet"_s).status, 404);
    }

    void itServesFromAThreadOfItsOwn()
    {
        SystemClock clock;
        QStringList heard;
        {
            Sandbox sandbox(benchOptions(), clock);
            bool started = false;
            sandbox.start(0, this, [&](Expected<> done) { started = done.has_value(); });
            QTRY_VERIFY(started);
            const HttpReply pair =
                converse(sandbox.url(), formRequest("/oauth/token", {{"grant_type", "password"},
                                                                     {"client_id", "app"},
                                                                     {"username", "ada@shop.example"},
                                                                     {"password", "p&ss=w/rd"}}));
            QCOMPARE(pair.status, 200);

            const auto hear = [&](const QString &what) {
                QCOMPARE(QThread::currentThread(), thread());
                heard.append(what);
            };
            sandbox.status(this, [&](const QJsonObject &status) {
                hear(u"sessions %1"_s.arg(status.value(u"sessions").toInt()));
            });
            sandbox.addFault({.name = "earthquake", .count = {}, .lasts = {}, .client = {}, .every = {}}, this,
                             [&](Expected<> done) { hear(done ? u"armed"_s : done.error().where); });
            sandbox.addFault({.name = "unavailable", .count = {}, .lasts = {}, .client = {}, .every = {}}, this,
                             [&](Expected<> done) { hear(done ? u"armed"_s : u"not armed"_s); });
            sandbox.reset(this, [&] { hear(u"reset"_s); });
            sandbox.status(this, [&](const QJsonObject &status) {
                hear(u"faults %1"_s.arg(status.value(u"faults").toArray().size()));
            });
            sandbox.sessions(this,
                             [&](const Expected<QJsonArray> &sessions) { hear(u"listed %1"_s.arg(sessions->size())); });
            sandbox.revokeSession(u"none"_s, this, [&](Expected<> done) { hear(done.error().where); });
            sandbox.revokeAllSessions(this, [&](Expected<int> count) { hear(u"revoked %1"_s.arg(*count)); });
            sandbox.makeDemo(
                this, [&](const Expected<std::vector<DemoSource>> &demo) { hear(demo ? u"demo"_s : u"no demo"_s); });
            QTRY_COMPARE(heard, (QStringList{u"sessions 1"_s, u"name"_s, u"armed"_s, u"reset"_s, u"faults 0"_s,
                                             u"listed 1"_s, u"id"_s, u"revoked 1"_s, u"no demo"_s}));
            // Asked and not waited for: the end is clean, and nothing more is heard.
            sandbox.status(this, [&](const QJsonObject &) { hear(u"late"_s); });
        }
        QCoreApplication::processEvents();
        QVERIFY(!heard.contains(u"late"_s));
    }

    void whoIsGoneHearsNothing()
    {
        SystemClock clock;
        Sandbox sandbox(benchOptions(), clock);
        bool heardByNobody = false, heard = false;
        {
            QObject shortLived;
            sandbox.status(&shortLived, [&](const QJsonObject &) { heardByNobody = true; });
        }
        sandbox.status(this, [&](const QJsonObject &) { heard = true; });
        QTRY_VERIFY(heard);
        QVERIFY(!heardByNobody);
    }
};

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
