// SPDX-License-Identifier: GPL-3.0-or-later
// Killed at any moment, out of room at any moment: no token that was ever shown is lost.
// TOKENWATCH_KILLS=200 kills longer than every day's run does.
#include "support/agentprocess.h"
#include "support/scriptedserver.h"

#include <QElapsedTimer>
#include <QLocalSocket>
#include <QRandomGenerator>
#include <QTimer>

#include <unistd.h>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class CrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAtRandomMomentsItLosesNoCommittedToken(); // X-03
    void killedBeforeTheCommitItTriesOnceMore_data();
    void killedBeforeTheCommitItTriesOnceMore(); // X-03
    void onAFullDiskItServesAndSavesLater();     // X-03
};

namespace {

constexpr int everyDaysKills = 25;
constexpr int everyDaysPatience = 40'000; // ms

/// POST requests under way, whose answers are read as far as they came.
class Refreshes
{
public:
    Refreshes(const QString &socketPath, const QStringList &names)
    {
        for (const QString &name : names) {
            auto &[source, socket] = m_open.emplace_back(name, std::make_unique<QLocalSocket>());
            socket->connectToServer(socketPath);
            socket->write("POST /api/token/refresh?source=" + name.toLatin1() +
                          " HTTP/1.1\r\nHost: tokenwatch\r\nContent-Length: 0\r\n\r\n");
            socket->flush();
        }
    }
    /// Generations that were answered: committed, because nothing is answered before.
    [[nodiscard]] QMap<QString, qint64> answered()
    {
        QMap<QString, qint64> generations;
        for (const auto &[name, socket] : m_open) {
            const QByteArray answer = socket->readAll();
            const QJsonObject body = QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object();
            if (body[u"success"_s].toBool())
                generations.insert(name, body[u"data"_s].toObject()[u"generation"_s].toInteger());
        }
        return generations;
    }

private:
    std::vector<std::pair<QString, std::unique_ptr<QLocalSocket>>> m_open;
};

/// A small disk of its own; false where it cannot be had.
class SmallDisk
{
public:
    explicit SmallDisk(QString path)
        : m_path(std::move(path))
    {
        QDir().mkpath(m_path);
        m_mounted = QProcess::execute(u"mount"_s,
                                      {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=2m,mode=0700"_s, u"tmpfs"_s, m_path}) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            QProcess::execute(u"umount"_s, {u"-l"_s, m_path});
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool isThere() const { return m_mounted; }
    [[nodiscard]] QString path(const QString &name) const { return m_path + u'/' + name; }
    /// To the last byte.
    [[nodiscard]] bool fill() const
    {
        QFile filler(path(u"filler"_s));
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return false;
        for (const int size : {65536, 4096, 1}) {
            while (filler.write(QByteArray(size, 'x')) == size) {
            }
        }
        return true;
    }
    void makeRoom() const { QFile::remove(path(u"filler"_s)); }

private:
    const QString m_path;
    bool m_mounted = false;
};

} // namespace

void CrashTest::killedAtRandomMomentsItLosesNoCommittedToken()
{
    const Home home;
    const QStringList options = QStringList{u"--sandbox"_s, u"--log-level"_s, u"warn"_s} + keyFileOptions(home);
    const QStringList steady{u"billing"_s, u"inventory"_s,         u"reporting"_s,
                             u"loyalty"_s, u"customer-accounts"_s, u"warehouse-login"_s};
    const QStringList all = steady + QStringList{u"stock-sync"_s};

    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("TOKENWATCH_KILLS", &isNumber);
    const int kills = isNumber ? asked : everyDaysKills;
    QMap<QString, qint64> committed;
    qint64 renewals = 0;
    const auto note = [&](const QString &name, qint64 generation) {
        renewals += std::max<qint64>(generation - committed.value(name), 0);
        committed.insert(name, std::max(generation, committed.value(name)));
    };
    QElapsedTimer clock;
    clock.start();
    int done = 0;
    for (; done < kills && (isNumber || clock.elapsed() < everyDaysPatience); ++done) {
        AgentProcess agent(home, options);
        QVERIFY2(agent.isReady(), agent.log().constData());
        const QJsonArray sources = agent.ask({u"status"_s}).json()[u"sources"_s].toArray();
        QVERIFY(sources.size() >= 10);
        for (const QJsonValue &source : sources) {
            const QString name = source[u"name"_s].toString();
            const qint64 generation = source[u"generation"_s].toInteger();
            QVERIFY2(generation >= committed.value(name), qPrintable(name));
            note(name, generation);
        }
        Refreshes refreshes(agent.data(u"agent.sock"_s), all);
        QTest::qWait(QRandomGenerator::global()->bounded(250)); // the moment of the crash
        const auto answered = refreshes.answered();
        for (auto it = answered.cbegin(); it != answered.cend(); ++it)
            note(it.key(), it.value());
        agent.kill();
    }
    QVERIFY(done >= 5);
    QVERIFY2(renewals > done, "hardly anything was refreshed between the kills");

    AgentProcess agent(home, options);
    QVERIFY(agent.isReady());
    for (const QString &name : steady) {
        QVERIFY(agent.source(name)[u"generation"_s].toInteger() >= committed.value(name));
        QTRY_COMPARE_WITH_TIMEOUT(agent.source(name)[u"valid"_s], true, 45000);
    }
    // Its credential may have been spent by a request whose answer nobody kept: then it says so.
    const auto isSettled = [&agent] {
        const QJsonObject source = agent.source(u"stock-sync"_s);
        return source[u"valid"_s].toBool() ||
               (source[u"needs_user"_s].toBool() && source[u"detail"_s].toString().size() > 10);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(), 45000);
    qInfo("%d kills, %lld renewals, stock-sync: %s", done, static_cast<long long>(renewals),
          qPrintable(agent.source(u"stock-sync"_s)[u"state"_s].toString()));
    QCOMPARE(agent.end(), 0);
}

void CrashTest::killedBeforeTheCommitItTriesOnceMore_data()
{
    QTest::addColumn<bool>("honoured");
    QTest::newRow("the old refresh token still works") << true;
    QTest::newRow("the old refresh token was used up") << false;
}

void CrashTest::killedBeforeTheCommitItTriesOnceMore()
{
    QFETCH(bool, honoured);
    const Home home;
    const QStringList options = keyFileOptions(home);
    ScriptedServer provider;
    const auto token = [](const QByteArray &number) {
        return jsonAnswer("{\"access_token\":\"access-token-" + number + "\",\"refresh_token\":\"refresh-token-" +
                          number + "\",\"token_type\":\"Bearer\",\"expires_in\":600}");
    };
    provider.setTurn(ScriptedServer::answers(token("1")));
    {
        AgentProcess agent(home, options);
        QVERIFY2(agent.isReady(), agent.log().constData());
        QCOMPARE(agent
                     .ctl({u"source"_s, u"add"_s, u"--file"_s, u"-"_s},
                          "{\"name\":\"rotating\",\"grant\":{\"type\":\"refresh_token\",\"client_auth\":\"none\","
                          "\"client_id\":\"c\",\"token_url\":\"" +
                              provider.address() + "\"}}")
                     .exit,
                 0);
        QCOMPARE(agent.ctl({u"secret"_s, u"set"_s, u"rotating"_s, u"refresh_token"_s}, "refresh-token-0").exit, 0);
        QTRY_COMPARE_WITH_TIMEOUT(agent.ctl({u"get"_s, u"rotating"_s}).out, "access-token-1\n", 10000);
        QCOMPARE(provider.requests().size(), 1);
        QVERIFY(agent.isOlderThanASecond(u"rotating"_s)); // or it would do

        // The provider has the request, and may have rotated; the agent dies before it learns of it.
        bool killed = false;
        provider.setTurn([&agent, &killed](QTcpSocket &) {
            ::kill(static_cast<pid_t>(agent.pid()), SIGKILL);
            killed = true;
        });
        QLocalSocket asking;
        asking.connectToServer(agent.data(u"agent.sock"_s));
        asking.write("POST /api/token/refresh HTTP/1.1\r\nHost: tokenwatch\r\nContent-Length: 0\r\n\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(killed, 10000);
        QCOMPARE(agent.waitForEnd(), -1);
        QVERIFY(provider.requests().last().contains("refresh-token-1"));
    }
    QCOMPARE(provider.requests().size(), 2);
    const QByteArray answer = honoured ? token("2") : jsonAnswer(R"({"error":"invalid_grant"})", "400 Bad Request");
    provider.setTurn([answer](QTcpSocket &socket) {
        QTimer::singleShot(1500, &socket, [&socket, answer] { socket.write(answer); });
    });

    AgentProcess again(home, options);
    QVERIFY2(again.isReady(), again.log().constData());
    QTRY_COMPARE_WITH_TIMEOUT(again.source(u"rotating"_s)[u"state"_s], u"recovering"_s, 5000);
    // Nothing is lost meanwhile.
    QCOMPARE(again.ctl({u"get"_s, u"rotating"_s}).out, "access-token-1\n");
    QTRY_COMPARE_WITH_TIMEOUT(provider.requests().size(), 3, 10000);
    QVERIFY(provider.requests().last().contains("refresh-token-1"));
    if (honoured) {
        QTRY_COMPARE_WITH_TIMEOUT(again.source(u"rotating"_s)[u"state"_s], u"fresh"_s, 10000);
        QCOMPARE(again.ctl({u"get"_s, u"rotating"_s}).out, "access-token-2\n");
    } else {
        QTRY_COMPARE_WITH_TIMEOUT(again.source(u"rotating"_s)[u"needs_user"_s], true, 10000);
        const QJsonObject source = again.source(u"rotating"_s);
        QCOMPARE(source[u"state"_s], u"failing"_s);
        QVERIFY(!source[u"detail"_s].toString().isEmpty());
        QCOMPARE(again.ctl({u"get"_s, u"rotating"_s}).out, "access-token-1\n");
    }
    QTest::qWait(2000);
    QCOMPARE(provider.requests().size(), 3);
    QCOMPARE(again.end(), 0);
}

void CrashTest::onAFullDiskItServesAndSavesLater()
{
    if (::geteuid() != 0)
        QSKIP("only root can make a small disk");
    const Home home;
    const SmallDisk disk(home.path(u"disk"_s));
    if (!disk.isThere())
        QSKIP("this system does not let a test make a small disk");
    const QStringList options = keyFileOptions(home);
    ScriptedServer provider;
    int number = 0;
    provider.setTurn([&number](QTcpSocket &socket) {
        socket.write(jsonAnswer("{\"access_token\":\"numbered-token-" + QByteArray::number(++number) +
                                "\",\"token_type\":\"Bearer\",\"expires_in\":600}"));
    });
    {
        AgentProcess agent(home, options, {}, disk.path(u"data"_s));
        QVERIFY2(agent.isReady(), agent.log().constData());
        QVERIFY(agent.addClient(u"numbered"_s, provider.address()));
        QTRY_COMPARE_WITH_TIMEOUT(agent.ctl({u"get"_s, u"numbered"_s}).out, "numbered-token-1\n", 10000);
        QCOMPARE(agent.source(u"numbered"_s)[u"unsaved"_s], false);
        QVERIFY(agent.isOlderThanASecond(u"numbered"_s)); // or it would do

        QVERIFY(disk.fill());
        QCOMPARE(agent.ctl({u"refresh"_s, u"numbered"_s}).exit, 0);
        QCOMPARE(agent.ctl({u"get"_s, u"numbered"_s}).out, "numbered-token-2\n");
        const QJsonObject full = agent.source(u"numbered"_s);
        QCOMPARE(full[u"unsaved"_s], true);
        QCOMPARE(full[u"valid"_s], true);
        QCOMPARE(full[u"severity"_s], u"at_risk"_s);
        QVERIFY(!full[u"detail"_s].toString().isEmpty());

        disk.makeRoom();
        QTRY_COMPARE_WITH_TIMEOUT(agent.source(u"numbered"_s)[u"unsaved"_s], false, 15000);
        QCOMPARE(number, 2);
        agent.kill();
    }
    AgentProcess again(home, options, {}, disk.path(u"data"_s));
    QVERIFY2(again.isReady(), again.log().constData());
    QCOMPARE(again.ctl({u"get"_s, u"numbered"_s}).out, "numbered-token-2\n");
    QCOMPARE(number, 2);
    QCOMPARE(again.end(), 0);
}

QTEST_GUILESS_MAIN(CrashTest)
#include "tst_crash.moc"
