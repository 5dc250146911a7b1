// SPDX-License-Identifier: GPL-3.0-or-later
// tokenctl as scripts use it: exit codes, one sentence on standard error, JSON where it was asked for.
#include "support/agentprocess.h"
#include "support/rawclient.h"

#include <QTcpServer>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class TokenctlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void getPrintsTheTokenAndNothingElse(); // S5-25
    void headerPrintsTheWholeLine();        // S5-25
    void statusIsATableForPeople();
    void refreshSaysWhatCameOfEachSource(); // S5-23
    void clearsPausesAndResumes();          // S5-24
    void stopsAndStartsTheScheduler();      // S5-36
    void sourcesTravelWithoutSecrets();     // S5-29
    void showsTheSandbox();
    void everyFailureHasItsExitCode_data();
    void everyFailureHasItsExitCode();
    void withoutAnAgentItSaysHowToStartOne();
    void badInputChangesNothing_data();
    void badInputChangesNothing();
    void aBodyOfTwoMegabytesIsRefused(); // X-07
    void theWrongKeyIsRefused();         // X-07
    void linksNoMoreThanItMust();

private:
    Home m_home;
    std::unique_ptr<AgentProcess> m_agent;
};

void TokenctlTest::initTestCase()
{
    m_agent = std::make_unique<AgentProcess>(m_home, QStringList{u"--sandbox"_s});
    QVERIFY2(m_agent->isReady(), m_agent->log().constData());
    QTRY_COMPARE_WITH_TIMEOUT(m_agent->source(u"reporting"_s)[u"state"_s], u"fresh"_s, 15000);
}

void TokenctlTest::cleanupTestCase()
{
    QCOMPARE(m_agent->end(), 0);
}

void TokenctlTest::getPrintsTheTokenAndNothingElse()
{
    const Ran got = m_agent->ctl({u"get"_s, u"reporting"_s});
    QCOMPARE(got.exit, 0);
    QVERIFY(got.err.isEmpty());
    QVERIFY(got.out.endsWith('\n'));
    const QByteArray token = got.out.chopped(1);
    QVERIFY(token.size() > 20 && !token.contains('\n') && !token.contains(' '));

    const QJsonObject json = m_agent->ask({u"get"_s, u"reporting"_s, u"--min-valid"_s, u"2min"_s}).json();
    QCOMPARE(json[u"access_token"_s].toString().toLatin1(), token);
    QCOMPARE(json[u"token_type"_s], u"Bearer"_s);
    QCOMPARE(json[u"source"_s], u"reporting"_s);
    QVERIFY(json[u"expires_in"_s].toInt() > 120);
}

void TokenctlTest::headerPrintsTheWholeLine()
{
    const QByteArray token = m_agent->ctl({u"get"_s, u"loyalty"_s}).out;
    QCOMPARE(m_agent->ctl({u"header"_s, u"loyalty"_s}).out, "Authorization: Bearer " + token);
}

void TokenctlTest::statusIsATableForPeople()
{
    const Ran status = m_agent->ctl({u"status"_s});
    QCOMPARE(status.exit, 0);
    const QList<QByteArray> lines = status.out.split('\n');
    QVERIFY(lines.first().startsWith("NAME"));
    QVERIFY(lines.size() >= 12);
    QVERIFY(status.out.contains("tax-service"));
    QVERIFY(status.out.contains("Scheduler running"));
    QVERIFY(!status.out.contains('\033'));
}

void TokenctlTest::refreshSaysWhatCameOfEachSource()
{
    const Ran one = m_agent->ctl({u"refresh"_s, u"reporting"_s});
    QCOMPARE(one.exit, 0);
    QCOMPARE(one.out, "reporting: refreshed\n");
    const Ran two = m_agent->ask({u"refresh"_s, u"loyalty"_s, u"tax-service"_s, u"nobody"_s});
    QCOMPARE(two.exit, 4);
    const QJsonArray results = two.json()[u"results"_s].toArray();
    QCOMPARE(two.json()[u"success"_s], false);
    QCOMPARE(results.size(), 3);
    QCOMPARE(results[0][u"source"_s], u"loyalty"_s);
    QVERIFY(results[0][u"error"_s].isUndefined());
    QVERIFY(results[1][u"error"_s][u"message"_s].toString().contains(u"paused"_s));
    QCOMPARE(results[2][u"error"_s][u"kind"_s], u"no_such_source"_s);
    QCOMPARE(two.err.count('\n'), 1);
    QVERIFY(two.errorMessage().contains(u"nobody"_s));
    const Ran plain = m_agent->ctl({u"refresh"_s, u"tax-service"_s, u"nobody"_s});
    QVERIFY(plain.err.contains("paused") && plain.err.contains("nobody"));
}

void TokenctlTest::clearsPausesAndResumes()
{
    QCOMPARE(m_agent->ctl({u"clear"_s, u"supplier-intranet"_s}).out, "supplier-intranet: cleared\n");
    QCOMPARE(m_agent->source(u"supplier-intranet"_s)[u"state"_s], u"cleared"_s);
    QCOMPARE(m_agent->ctl({u"get"_s, u"supplier-intranet"_s, u"--wait"_s, u"1s"_s}).exit, 5);
    QTRY_COMPARE(m_agent->ctl({u"refresh"_s, u"supplier-intranet"_s}).exit, 0); // not twice within a second
    QCOMPARE(m_agent->ctl({u"pause"_s, u"supplier-intranet"_s}).out, "supplier-intranet: paused\n");
    QCOMPARE(m_agent->source(u"supplier-intranet"_s)[u"state"_s], u"paused"_s);
    QCOMPARE(m_agent->ctl({u"resume"_s, u"supplier-intranet"_s}).out, "supplier-intranet: resumed\n");
    QCOMPARE(m_agent->source(u"supplier-intranet"_s)[u"state"_s], u"fresh"_s);
}

void TokenctlTest::stopsAndStartsTheScheduler()
{
    QCOMPARE(m_agent->ask({u"scheduler"_s, u"stop"_s}).json()[u"running"_s], false);
    QVERIFY(m_agent->ctl({u"scheduler"_s, u"status"_s}).out.contains("Scheduler stopped"));
    QCOMPARE(m_agent->ask({u"scheduler"_s, u"start"_s}).json()[u"running"_s], true);
}

void TokenctlTest::sourcesTravelWithoutSecrets()
{
    const Ran added =
        m_agent->ctl({u"source"_s, u"add"_s, u"--file"_s, u"-"_s}, R"({"name":"travel","grant":{"type":"manual"}})");
    QCOMPARE(added.out, "travel: added\n");
    QCOMPARE(m_agent->ctl({u"secret"_s, u"set"_s, u"travel"_s, u"token"_s}, "canary-token\n").exit, 0);
    QCOMPARE(m_agent->ctl({u"get"_s, u"travel"_s}).out, "canary-token\n");

    const QString file = m_home.path(u"export.json"_s);
    QCOMPARE(m_agent->ctl({u"source"_s, u"export"_s, file}).exit, 0);
    QFile exported(file);
    QVERIFY(exported.open(QIODevice::ReadOnly));
    const QByteArray text = exported.readAll();
    QVERIFY(text.contains("travel"));
    QVERIFY(!text.contains("canary"));
    QCOMPARE(exported.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    QVERIFY(m_agent->ctl({u"source"_s, u"list"_s}).out.contains("travel\tmanual"));
    QCOMPARE(m_agent->ctl({u"source"_s, u"remove"_s, u"travel"_s}).out, "travel: removed\n");
    QCOMPARE(m_agent->ctl({u"source"_s, u"show"_s, u"travel"_s}).exit, 4);
    QCOMPARE(m_agent->ctl({u"source"_s, u"import"_s, file}).out, "1 source imported\n");
    QCOMPARE(m_agent->ctl({u"source"_s, u"remove"_s, u"travel"_s}).exit, 0);
}

void TokenctlTest::showsTheSandbox()
{
    const QJsonObject sandbox = m_agent->ask({u"sandbox"_s, u"status"_s}).json();
    QCOMPARE(sandbox[u"url"_s], m_agent->description()[u"sandbox"_s]);
    QVERIFY(!sandbox[u"user"_s].toObject()[u"email"_s].toString().isEmpty());
    QVERIFY(!sandbox[u"user"_s].toObject()[u"password"_s].toString().isEmpty());
    const QJsonArray clients = sandbox[u"clients"_s].toArray();
    QCOMPARE(clients.first().toObject()[u"type"_s], u"public"_s);
    for (const QString &field : {u"client_id"_s, u"client_secret"_s, u"type"_s})
        QVERIFY(clients.first().toObject().contains(field));
    QVERIFY(sandbox[u"faults"_s].isArray());
    QVERIFY(sandbox[u"sessions"_s].isDouble());
    QCOMPARE(m_agent->ctl({u"sandbox"_s, u"fault"_s, u"earthquake"_s}).exit, 2);
}

void TokenctlTest::everyFailureHasItsExitCode_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QStringList &arguments, int exit, const QString &kind,
                        const QString &says) { QTest::newRow(name) << arguments << exit << kind << says; };
    row("paused", {u"refresh"_s, u"tax-service"_s}, 1, u"not_allowed"_s, u"Tax service is paused."_s);
    row("no way", {u"refresh"_s, u"marketplace"_s}, 1, u"unsupported"_s,
        u"Marketplace can’t be refreshed by itself."_s);
    row("no credentials", {u"refresh"_s, u"logistics-hub"_s}, 1, u"missing_credentials"_s, u"client_secret"_s);
    row("no command", {}, 2, u"invalid_input"_s, QString());
    row("unknown command", {u"fetch"_s, u"billing"_s}, 2, u"invalid_input"_s, u"There is no command \"fetch\"."_s);
    row("unknown command below", {u"source"_s, u"fetch"_s}, 2, u"invalid_input"_s, u"\"fetch\""_s);
    row("command missing below", {u"secret"_s}, 2, u"invalid_input"_s, u"subcommand"_s);
    row("no name and no --all", {u"clear"_s, u"--revoke"_s}, 2, u"invalid_input"_s, u"No source is named."_s);
    row("unknown option", {u"get"_s, u"reporting"_s, u"--fast"_s}, 2, u"invalid_input"_s, u"--fast"_s);
    row("not a duration", {u"get"_s, u"reporting"_s, u"--min-valid"_s, u"soon"_s}, 2, u"invalid_input"_s, u"soon"_s);
    row("too long a wait", {u"get"_s, u"reporting"_s, u"--wait"_s, u"2h"_s, u"--min-valid"_s, u"90s"_s}, 2,
        u"invalid_input"_s, u"wait"_s);
    row("name and --all", {u"refresh"_s, u"billing"_s, u"--all"_s}, 2, u"invalid_input"_s, QString());
    row("no such file", {u"source"_s, u"add"_s, u"--file"_s, u"/nowhere.json"_s}, 2, u"invalid_input"_s,
        u"/nowhere.json"_s);
    row("no such slot", {u"secret"_s, u"rm"_s, u"reporting"_s, u"pin"_s}, 2, u"invalid_input"_s, u"pin"_s);
    row("no such source", {u"get"_s, u"nobody"_s}, 4, u"no_such_source"_s, u"“nobody”"_s);
    row("nothing to show", {u"status"_s, u"nobody"_s}, 4, u"no_such_source"_s, u"“nobody”"_s);
    row("no token", {u"get"_s, u"logistics-hub"_s}, 5, u"no_valid_token"_s,
        u"The credential “client_secret” is missing."_s);
    row("no token while paused", {u"get"_s, u"tax-service"_s}, 5, u"no_valid_token"_s, u"It is paused."_s);
}

void TokenctlTest::everyFailureHasItsExitCode()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const Ran json = m_agent->ask(arguments);
    QTEST(json.exit, "exit");
    QTEST(json.errorKind(), "kind");
    QVERIFY2(json.errorMessage().contains(says), json.err.constData());
    QVERIFY(json.error().contains(u"hint"_s));

    const Ran plain = m_agent->ctl(arguments);
    QTEST(plain.exit, "exit");
    QVERIFY(plain.err.startsWith("tokenctl: "));
    QCOMPARE(plain.err.count('\n'), 1);
}

void TokenctlTest::withoutAnAgentItSaysHowToStartOne()
{
    const QString nowhere = m_home.path(u"nobody"_s);
    const Ran json =
        run(program("tokenctl"), {u"--json"_s, u"--data-dir"_s, nowhere, u"status"_s}, m_home.environment());
    QCOMPARE(json.exit, 3);
    QCOMPARE(json.errorKind(), u"no_agent"_s);
    QVERIFY(json.errorMessage().contains(nowhere));
    QVERIFY(json.error()[u"hint"_s].toString().contains(u"tokenwatchd"_s));
    QVERIFY(!QFile::exists(nowhere));
}

void TokenctlTest::badInputChangesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const QByteArray grant = R"("grant":{"type":"manual"})";
    QTest::newRow("no JSON") << QByteArray("{\"name\":") << QString();
    QTest::newRow("unknown field") << "{\"name\":\"x\",\"colour\":1," + grant + '}' << u"colour"_s;
    QTest::newRow("unknown field in a list")
        << "{\"version\":1,\"sources\":[{\"name\":\"x\"," + grant + ",\"grnat\":{}}]}" << u"sources[0].grnat"_s;
    QTest::newRow("a secret") << "{\"name\":\"x\",\"password\":\"canary-hunter2\"," + grant + '}'
                              << u"tokenctl secret set x password"_s;
    QTest::newRow("duplicate keys") << "{\"name\":\"x\",\"name\":\"y\"," + grant + '}' << u"name"_s;
    QTest::newRow("100,000 deep") << QByteArray(100'000, '[') << QString();
    QTest::newRow("a newer version") << QByteArray(R"({"version":7,"sources":[]})") << u"version"_s;
    QTest::newRow("bytes that are no text") << QByteArray("\xff\xfe{}\0{}", 7) << QString();
    QTest::newRow("nothing") << QByteArray("\n") << QString();
}

void TokenctlTest::badInputChangesNothing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const QString file = m_home.file(u"input.json"_s, bytes);
    const QByteArray before = m_agent->ctl({u"source"_s, u"export"_s}).out;
    for (const QStringList &command :
         {QStringList{u"source"_s, u"add"_s, u"--file"_s, file}, QStringList{u"source"_s, u"import"_s, file}}) {
        const Ran json = m_agent->ask(command);
        QVERIFY2(json.exit == 2 || json.exit == 1, json.err.constData());
        QVERIFY2(json.errorKind() == u"invalid_input"_s || json.errorKind() == u"unsupported"_s, json.err.constData());
        // "source add" reads one source, so that a list of them is wrong from its first member on.
        if (command.contains(u"import"_s) || !bytes.contains("version"))
            QVERIFY2(json.errorMessage().contains(says) || json.err.contains(says.toUtf8()), json.err.constData());
        QVERIFY(!json.err.contains("canary"));
        QCOMPARE(m_agent->ctl(command).err.count('\n'), 1);
    }
    QCOMPARE(m_agent->ctl({u"source"_s, u"export"_s}).out, before);
    QFile unchanged(file);
    QVERIFY(unchanged.open(QIODevice::ReadOnly));
    QCOMPARE(unchanged.readAll(), bytes);
}

void TokenctlTest::aBodyOfTwoMegabytesIsRefused()
{
    const QByteArray big(2 * 1024 * 1024, 'x');
    const Ran secret = m_agent->ask({u"secret"_s, u"set"_s, u"reporting"_s, u"client_secret"_s}, big);
    QCOMPARE(secret.exit, 2);
    QCOMPARE(secret.errorKind(), u"invalid_input"_s);
    QVERIFY2(secret.errorMessage().contains(u"413"_s), secret.err.constData());
    QVERIFY(secret.err.size() < 1000);
    QCOMPARE(m_agent->ctl({u"source"_s, u"import"_s, m_home.file(u"big.json"_s, big)}).exit, 2);
    // The secret from before still works.
    QCOMPARE(m_agent->ctl({u"refresh"_s, u"reporting"_s}).exit, 0);
}

void TokenctlTest::theWrongKeyIsRefused()
{
    const QJsonObject agent = m_agent->description();
    const QUrl api(agent[u"api"_s].toString());
    const auto status = [&api](const QByteArray &key) {
        RawClient client(static_cast<quint16>(api.port()));
        client.send("GET /api/token/status HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(api.port()) +
                    "\r\nConnection: close\r\nX-Api-Key: " + key + "\r\n\r\n");
        return statuses(client.untilClosed()).value(0);
    };
    QCOMPARE(status(agent[u"key"_s].toString().toLatin1()), 200);
    QCOMPARE(status("wrong"), 401);
}

void TokenctlTest::linksNoMoreThanItMust()
{
    const auto needed = [this](const char *name) {
        const Ran elf = run(u"readelf"_s, {u"-d"_s, program(name)}, m_home.environment());
        QByteArrayList libraries;
        for (const QByteArray &line : elf.out.split('\n')) {
            if (line.contains("(NEEDED)"))
                libraries.append(line.mid(line.indexOf('[') + 1).chopped(1));
        }
        return libraries;
    };
    const QByteArrayList client = needed("tokenctl");
    QVERIFY(!client.isEmpty());
    for (const QByteArray &library : client)
        QVERIFY2(!library.contains("Qt"), library.constData());
    const QByteArrayList agent = needed("tokenwatchd");
    QVERIFY(agent.contains("libQt6Core.so.6"));
    for (const QByteArray &library : agent)
        QVERIFY2(!library.contains("Qt6Gui") && !library.contains("Qt6Widgets") && !library.contains("Qt6Svg"),
                 library.constData());
}

QTEST_GUILESS_MAIN(TokenctlTest)
#include "tst_tokenctl.moc"
