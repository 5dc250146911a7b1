// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that go on: the live table and the log, through a restart of the agent; and colours, on a terminal alone.
#include "integrationroom.h"

using namespace tokenwatch;
using namespace Qt::StringLiterals;

namespace {

/// A tokenctl that goes on.
class Follower
{
public:
    Follower(const AgentProcess &agent, const Home &home, const QStringList &words)
    {
        m_process.setProcessEnvironment(home.environment());
        m_process.start(program("tokenctl"), QStringList{u"--data-dir"_s, agent.data()} + words);
    }
    [[nodiscard]] bool says(const QByteArray &text)
    {
        return QTest::qWaitFor([&] { return (m_out += m_process.readAllStandardOutput()).contains(text); }, 20000);
    }
    [[nodiscard]] bool complains(const QByteArray &text)
    {
        return QTest::qWaitFor([&] { return (m_err += m_process.readAllStandardError()).contains(text); }, 20000);
    }
    [[nodiscard]] QByteArray out() const { return m_out; }
    [[nodiscard]] int interrupt()
    {
        ::kill(static_cast<pid_t>(m_process.processId()), SIGINT);
        const bool ended = QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning; }, 5000);
        return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

private:
    QProcess m_process;
    QByteArray m_out, m_err;
};

} // namespace

class TestFollowing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void logGoesOnWithTheNextAgent();
    void watchGoesOnWithTheNextAgent();
    void withoutAnAgentFromTheStartTheyEnd();
    void logWithoutFollowingEnds();
    void coloursAreForTerminalsAlone_data();
    void coloursAreForTerminalsAlone();

private:
    [[nodiscard]] std::unique_ptr<AgentProcess> started(const Home &home) const
    {
        auto agent = std::make_unique<AgentProcess>(home, QStringList{u"--sandbox"_s});
        return agent->isReady() ? std::move(agent) : nullptr;
    }
};

void TestFollowing::logGoesOnWithTheNextAgent()
{
    const Home home;
    auto agent = started(home);
    QVERIFY(agent);
    QTRY_COMPARE_WITH_TIMEOUT(agent->source(u"reporting"_s)[u"state"_s], u"fresh"_s, 15000);
    Follower log(*agent, home, {u"log"_s, u"-f"_s, u"-n"_s, u"2000"_s});
    QVERIFY(log.says("info reporting: refreshed"));
    QCOMPARE(agent->end(), 0);
    QVERIFY(log.complains("The agent is gone; waiting for it."));
    agent = started(home);
    QVERIFY(agent);
    QVERIFY(log.complains("The agent is back."));
    // Whatever numbers its lines have.
    const qsizetype lines = log.out().count("reporting: refreshed");
    QTRY_VERIFY_WITH_TIMEOUT(agent->ctl({u"refresh"_s, u"reporting"_s}).exit == 0 && log.says("reporting: refreshed") &&
                                 log.out().count("reporting: refreshed") > lines,
                             15000);
    // No line twice.
    QList<QByteArray> seen = log.out().split('\n');
    seen.removeLast();
    QCOMPARE(QSet<QByteArray>(seen.begin(), seen.end()).size(), seen.size());
    QCOMPARE(log.interrupt(), 0);
}

void TestFollowing::watchGoesOnWithTheNextAgent()
{
    const Home home;
    auto agent = started(home);
    QVERIFY(agent);
    Follower table(*agent, home, {u"--json"_s, u"watch"_s});
    QVERIFY(table.says("\"reporting\""));
    agent->kill(); // nothing is said goodbye
    QVERIFY(table.complains("waiting"));
    agent = started(home);
    QVERIFY(agent);
    QVERIFY(table.complains("is back"));
    const qsizetype size = table.out().size();
    QTRY_VERIFY(table.says("\"reporting\"") && table.out().size() > size);
    for (const QByteArray &line : table.out().split('\n'))
        QVERIFY(line.isEmpty() || !QJsonDocument::fromJson(line).isNull() || !table.out().endsWith('\n'));
    QCOMPARE(table.interrupt(), 0);
}

void TestFollowing::withoutAnAgentFromTheStartTheyEnd()
{
    const Home home;
    for (const QStringList &words : {QStringList{u"watch"_s}, QStringList{u"log"_s, u"-f"_s}}) {
        const Ran ran = run(program("tokenctl"), QStringList{u"--json"_s} + words, home.environment());
        QCOMPARE(ran.exit, 3);
        QCOMPARE(ran.errorKind(), u"no_agent"_s);
    }
}

void TestFollowing::logWithoutFollowingEnds()
{
    const Home home;
    const auto agent = started(home);
    QVERIFY(agent);
    QTRY_VERIFY(agent->ctl({u"log"_s, u"-n"_s, u"5"_s}).out.count('\n') == 5);
    const Ran json = agent->ask({u"log"_s, u"-n"_s, u"1"_s});
    QVERIFY(json.json().contains("text"_L1));
}

void TestFollowing::coloursAreForTerminalsAlone_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("coloured");
    QTest::newRow("a terminal") << u"TERM=xterm script -qec 'tokenctl status' /dev/null"_s << true;
    QTest::newRow("a pipe") << u"TERM=xterm tokenctl status | cat"_s << false;
    QTest::newRow("not wanted") << u"NO_COLOR=1 TERM=xterm script -qec 'tokenctl status' /dev/null"_s << false;
    QTest::newRow("not forbidden") << u"NO_COLOR= TERM=xterm script -qec 'tokenctl status' /dev/null"_s << true;
    QTest::newRow("a dumb terminal") << u"TERM=dumb script -qec 'tokenctl status' /dev/null"_s << false;
    QTest::newRow("of no kind") << u"TERM= script -qec 'tokenctl status' /dev/null"_s << false;
    QTest::newRow("JSON") << u"TERM=xterm script -qec 'tokenctl --json status' /dev/null"_s << false;
}

void TestFollowing::coloursAreForTerminalsAlone()
{
    static IntegrationRoom room;
    QVERIFY(room.isReady());
    QFETCH(const QString, line);
    const Ran ran = room.shell(line);
    QVERIFY2(ran.out.contains("tax-service"), ran.out.constData());
    QTEST(ran.out.contains("\033["), "coloured");
}

QTEST_GUILESS_MAIN(TestFollowing)
#include "tst_following.moc"
