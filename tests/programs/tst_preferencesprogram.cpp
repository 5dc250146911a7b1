// SPDX-License-Identifier: GPL-3.0-or-later
// tokenwatchd obeys preferences.json at its start and when it is told to look again; what is wrong with it changes
// nothing.
#include "support/agentprocess.h"
#include "support/rawclient.h"
#include "support/scriptedserver.h"

#include <QTcpServer>
#include <sys/stat.h>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

namespace {

quint16 portOf(const QJsonValue &address)
{
    return static_cast<quint16>(address.toString().section(u':', -1).toUInt());
}

/// That nobody has just now.
quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace

class PreferencesProgramTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Home> m_home;

    void write(const QByteArray &sections) const
    {
        QDir().mkpath(m_home->path(u"data"_s));
        QFile::setPermissions(m_home->path(u"data"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        (void)m_home->file(u"data/preferences.json"_s, "{\"version\":1" + sections + "}");
    }
    static QByteArray ports(quint16 api, quint16 gateway)
    {
        return ",\"serving\":{\"api_port\":" + QByteArray::number(api) +
               ",\"gateway_port\":" + QByteArray::number(gateway) + "}";
    }
    /// Without the ports that AgentProcess asks for where nobody does.
    [[nodiscard]] std::unique_ptr<QProcess> start() const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(m_home->environment());
        process->setStandardErrorFile(m_home->path(u"agent.log"_s), QIODevice::Append);
        process->start(program("tokenwatchd"), {u"--data-dir"_s, m_home->path(u"data"_s), u"--secrets"_s, u"memory"_s});
        const bool isReady = QTest::qWaitFor([&] { return process->canReadLine(); }, 30000);
        if (!isReady)
            qWarning("%s", log().constData());
        return process;
    }
    [[nodiscard]] QJsonObject description() const
    {
        QFile file(m_home->path(u"data/agent.json"_s));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
    [[nodiscard]] QByteArray log() const
    {
        QFile file(m_home->path(u"agent.log"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void hangUp(const QProcess &process) { ::kill(static_cast<pid_t>(process.processId()), SIGHUP); }
    static bool isServed(quint16 port)
    {
        RawClient client(port);
        client.send("GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n\r\n");
        return client.sees("HTTP/1.1 ");
    }
    static void end(QProcess &process)
    {
        process.terminate();
        QVERIFY(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 15000));
        QCOMPARE(process.exitCode(), 0);
    }

private Q_SLOTS:
    void init() { m_home = std::make_unique<Home>(); }

    void portsAreTakenMovedAndRefused()
    {
        const quint16 first = freePort(), gateway = freePort(), second = freePort();
        QVERIFY(first && gateway && second);
        write(ports(first, gateway));
        const auto agent = start();
        QCOMPARE(portOf(description()[u"api"_s]), first);
        QCOMPARE(portOf(description()[u"gateway"_s]), gateway);
        QVERIFY(isServed(first));

        write(ports(second, gateway));
        hangUp(*agent);
        QTRY_COMPARE_WITH_TIMEOUT(portOf(description()[u"api"_s]), second, 10000);
        QVERIFY(isServed(second));
        QTcpServer successor;
        QVERIFY(successor.listen(QHostAddress::LocalHost, first)); // the old door is shut

        // This test has `first` now: the agent says so, and keeps what it has, the gateway included.
        write(ports(first, second));
        hangUp(*agent);
        QTRY_VERIFY_WITH_TIMEOUT(log().contains("nothing changed"), 10000);
        QVERIFY2(log().contains("tst_preferencesprogram"), log().constData());
        QCOMPARE(portOf(description()[u"api"_s]), second);
        QCOMPARE(portOf(description()[u"gateway"_s]), gateway);
        QVERIFY(isServed(second) && isServed(gateway));
        end(*agent);
    }

    void theApiIsSwitchedOffAndOn()
    {
        const quint16 port = freePort();
        write(",\"serving\":{\"gateway\":false,\"api_port\":" + QByteArray::number(port) + "}");
        const auto agent = start();
        QVERIFY(description()[u"gateway"_s].isNull());
        QVERIFY(isServed(port));
        RawClient kept(port);
        write(",\"serving\":{\"api\":false,\"gateway\":false}");
        hangUp(*agent);
        QTRY_VERIFY_WITH_TIMEOUT(description().contains(u"api"_s) && description()[u"api"_s].isNull(), 10000);
        QVERIFY(kept.untilClosed().isEmpty());
        QCOMPARE(
            run(program("tokenctl"), {u"--data-dir"_s, m_home->path(u"data"_s), u"status"_s}, m_home->environment())
                .exit,
            0); // the socket serves on
        write(",\"serving\":{\"gateway\":false,\"api_port\":" + QByteArray::number(port) + "}");
        hangUp(*agent);
        QTRY_COMPARE_WITH_TIMEOUT(portOf(description()[u"api"_s]), port, 10000);
        QVERIFY(isServed(port));
        end(*agent);
    }

    void whoeverIsServedByTheGatewayIsServedToTheEnd()
    {
        ScriptedServer service;
        QPointer<QTcpSocket> asked;
        service.setTurn([&asked](QTcpSocket &socket) { asked = &socket; });
        const quint16 port = freePort();
        const QByteArray gatewayAt = ",\"serving\":{\"api\":false,\"gateway_port\":" + QByteArray::number(port) + "}";
        write(gatewayAt);
        const auto agent = start();
        const auto ctl = [this](const QStringList &arguments, const QByteArray &input) {
            return run(program("tokenctl"), QStringList{u"--data-dir"_s, m_home->path(u"data"_s)} + arguments,
                       m_home->environment(), input);
        };
        const Ran added =
            ctl({u"source"_s, u"add"_s, u"--file"_s, u"-"_s},
                R"({"name":"billing","allow_http":true,"grant":{"type":"manual"},"gateway":{"upstream":")" +
                    service.address({}) + R"("}})");
        QVERIFY2(added.exit == 0, added.err);
        const Ran stored = ctl({u"secret"_s, u"set"_s, u"billing"_s, u"token"_s}, "tok-12345678");
        QVERIFY2(stored.exit == 0, stored.err);

        RawClient client(port);
        client.send("GET /billing/slow HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) +
                    "\r\nX-Tokenwatch-Key: " + description()[u"key"_s].toString().toLatin1() + "\r\n\r\n");
        QTRY_VERIFY2_WITH_TIMEOUT(asked, client.received().constData(), 10000);
        write(",\"serving\":{\"api\":false,\"gateway\":false}");
        hangUp(*agent);
        QTRY_VERIFY_WITH_TIMEOUT(description()[u"gateway"_s].isNull(), 10000);
        QTcpServer successor;
        QVERIFY(successor.listen(QHostAddress::LocalHost, port)); // nobody else is let in
        successor.close();
        asked->write("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nserved");
        QVERIFY2(client.untilClosed().endsWith("served"), client.received().constData());
        write(gatewayAt);
        hangUp(*agent);
        QTRY_COMPARE_WITH_TIMEOUT(portOf(description()[u"gateway"_s]), port, 10000);
        QVERIFY(isServed(port));
        end(*agent);
    }

    void theCommandLineWins()
    {
        write(ports(freePort(), freePort()));
        const quint16 given = freePort();
        AgentProcess agent(*m_home, {u"--secrets"_s, u"memory"_s, u"--api-port"_s, QString::number(given)});
        QVERIFY(agent.isReady());
        QCOMPARE(portOf(agent.description()[u"api"_s]), given);
        QCOMPARE(agent.end(), 0);
    }

    void whatIsWrongIsNotUsed_data()
    {
        QTest::addColumn<QByteArray>("sections");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("a slip") << QByteArray(R"(,"serving":{"api_prt":1})") << QByteArray("serving.api_prt");
        QTest::newRow("cut short") << QByteArray(R"(,"serving":{)") << QByteArray("preferences.json");
        QTest::newRow("twice a version") << QByteArray(R"(,"version":2)") << QByteArray("preferences.json");
    }
    void whatIsWrongIsNotUsed()
    {
        QFETCH(const QByteArray, sections);
        QFETCH(const QByteArray, said);
        write(sections);
        AgentProcess agent(*m_home, {u"--secrets"_s, u"memory"_s});
        QVERIFY2(agent.isReady(), agent.log().constData());
        QVERIFY2(agent.log().contains(said), agent.log().constData());
        QCOMPARE(agent.end(), 0);
        QFile file(m_home->path(u"data/preferences.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(sections)); // nobody overwrote it
    }
};

QTEST_GUILESS_MAIN(PreferencesProgramTest)
#include "tst_preferencesprogram.moc"
