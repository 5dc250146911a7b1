// SPDX-License-Identifier: GPL-3.0-or-later
// `tokenctl exec`: the program has the token in its environment and everything else as it was.
#include "integrationroom.h"
#include "support/runningctl.h"

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class TestExec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_room.isReady(), m_room.agent().log().constData()); }

    void theTokenIsInTheEnvironmentAlone();
    void argumentsArriveAsTheyWere();
    void theExitCodeIsThePrograms_data();
    void theExitCodeIsThePrograms();
    void inputAndOutputAreThePrograms();
    void theTerminalIsThePrograms();
    void signalsReachTheProgram_data();
    void signalsReachTheProgram();
    void aFormatPutsTheTokenInItsPlace();
    void withoutATokenNothingRuns();
    void wrongUsageRunsNothing_data();
    void wrongUsageRunsNothing();

private:
    IntegrationRoom m_room;
};

void TestExec::theTokenIsInTheEnvironmentAlone()
{
    const Ran ran = m_room.agent().ctl({u"exec"_s, u"reporting"_s, u"--env"_s, u"API_TOKEN"_s, u"--"_s, u"/bin/sh"_s,
                                        u"-c"_s, u"echo \"$API_TOKEN\"; tr '\\0' ' ' </proc/$$/cmdline; echo; env"_s});
    QCOMPARE(ran.exit, 0);
    const QByteArray token = m_room.token();
    const QList<QByteArray> lines = ran.out.split('\n');
    QCOMPARE(lines[0], token);
    QVERIFY(!lines[1].contains(token) && lines[1].startsWith("/bin/sh"));
    QCOMPARE(ran.out.count(token), 2);
    QVERIFY(lines.contains("API_TOKEN=" + token));
    QVERIFY(lines.contains("HOME=" + m_room.home().path().toUtf8()));
}

void TestExec::argumentsArriveAsTheyWere()
{
    const QStringList words{u"[a,b]"_s, u"--json"_s, u"--"_s, u"--env"_s, u""_s, u"a b"_s, u"$HOME"_s, u"-h"_s};
    const Ran ran = m_room.agent().ctl(QStringList{u"exec"_s, u"reporting"_s, u"--"_s, u"printf"_s, u"<%s>"_s} + words);
    QCOMPARE(ran.out, "<[a,b]><--json><--><--env><><a b><$HOME><-h>");
    QVERIFY(ran.err.isEmpty());
}

void TestExec::theExitCodeIsThePrograms_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("code");
    QTest::newRow("done") << u"exit 0"_s << 0;
    QTest::newRow("failed") << u"exit 77"_s << 77;
    QTest::newRow("as one of tokenctl's own") << u"exit 3"_s << 3;
    QTest::newRow("killed") << u"kill -KILL $$"_s << 128 + SIGKILL;
    QTest::newRow("terminated") << u"kill -TERM $$"_s << 128 + SIGTERM;
}

void TestExec::theExitCodeIsThePrograms()
{
    QFETCH(const QString, script);
    // A shell above says a signal as 128 + n.
    const Ran ran = m_room.shell(u"tokenctl exec reporting -- sh -c '%1'; exit $?"_s.arg(script));
    QTEST(ran.exit, "code");
}

void TestExec::inputAndOutputAreThePrograms()
{
    const Ran ran =
        m_room.agent().ctl({u"exec"_s, u"reporting"_s, u"--"_s, u"sh"_s, u"-c"_s, u"cat; echo e >&2"_s}, "in\0put"_ba);
    QCOMPARE(ran.out, "in\0put"_ba);
    QCOMPARE(ran.err, "e\n");
}

void TestExec::theTerminalIsThePrograms()
{
    const Ran ran = m_room.shell(u"script -qec 'tokenctl exec reporting -- sh -c \"tty; stty size\"' /dev/null"_s);
    QVERIFY2(ran.out.contains("/dev/pts/"), ran.out.constData());
    QVERIFY(!ran.out.contains("not a tty"));
}

void TestExec::signalsReachTheProgram_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("signal");
    QTest::newRow("interrupt") << u"INT"_s << SIGINT;
    QTest::newRow("terminate") << u"TERM"_s << SIGTERM;
    QTest::newRow("hang up") << u"HUP"_s << SIGHUP;
    QTest::newRow("window size") << u"WINCH"_s << SIGWINCH;
    QTest::newRow("user") << u"USR1"_s << SIGUSR1;
    QTest::newRow("quit") << u"QUIT"_s << SIGQUIT;
}

void TestExec::signalsReachTheProgram()
{
    QFETCH(const QString, name);
    QFETCH(const int, signal);
    QProcess process;
    process.setProcessEnvironment(m_room.environment());
    process.start(program("tokenctl"),
                  {u"exec"_s, u"reporting"_s, u"--"_s, u"sh"_s, u"-c"_s,
                   u"trap 'echo got %1; exit 42' %1; echo ready; while :; do sleep 0.05; done"_s.arg(name)});
    QByteArray out;
    const auto says = [&](const QByteArray &text) {
        return QTest::qWaitFor([&] { return (out += process.readAllStandardOutput()).contains(text); }, 15000);
    };
    QVERIFY(says("ready"));
    // To the very process that was started: nothing stands between.
    ::kill(static_cast<pid_t>(process.processId()), signal);
    QVERIFY(says("got " + name.toLatin1()));
    QVERIFY(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 15000));
    QCOMPARE(process.exitCode(), 42);
}

void TestExec::aFormatPutsTheTokenInItsPlace()
{
    const Ran ran = m_room.agent().ctl({u"exec"_s, u"reporting"_s, u"--env"_s, u"URL"_s, u"--format"_s,
                                        u"https://u:{token}@h/{x}"_s, u"--"_s, u"printenv"_s, u"URL"_s});
    QCOMPARE(ran.out, "https://u:" + m_room.token() + "@h/{x}\n");
}

void TestExec::withoutATokenNothingRuns()
{
    const QString witness = m_room.home().path(u"witness"_s);
    QCOMPARE(m_room.agent().ctl({u"pause"_s, u"loyalty"_s}).exit, 0);
    QCOMPARE(m_room.agent().ctl({u"clear"_s, u"loyalty"_s}).exit, 0);
    const Ran ran = m_room.agent().ask({u"exec"_s, u"loyalty"_s, u"--wait"_s, u"0"_s, u"--"_s, u"touch"_s, witness});
    QCOMPARE(ran.exit, 5);
    QCOMPARE(ran.errorKind(), u"no_valid_token"_s);
    QVERIFY(!QFile::exists(witness));
}

void TestExec::wrongUsageRunsNothing_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::newRow("no program") << QStringList{u"reporting"_s} << 2;
    QTest::newRow("no program behind the dashes") << QStringList{u"reporting"_s, u"--"_s} << 2;
    QTest::newRow("no dashes") << QStringList{u"reporting"_s, u"true"_s} << 2;
    QTest::newRow("no name") << QStringList{u"--"_s, u"true"_s} << 2;
    QTest::newRow("unknown option") << QStringList{u"reporting"_s, u"--x"_s, u"--"_s, u"true"_s} << 2;
    QTest::newRow("variable with =") << QStringList{u"reporting"_s, u"--env"_s, u"A=B"_s, u"--"_s, u"true"_s} << 2;
    QTest::newRow("variable with a digit first")
        << QStringList{u"reporting"_s, u"--env"_s, u"1A"_s, u"--"_s, u"true"_s} << 2;
    QTest::newRow("format without the token")
        << QStringList{u"reporting"_s, u"--format"_s, u"x"_s, u"--"_s, u"true"_s} << 2;
    QTest::newRow("no such source") << QStringList{u"nobody"_s, u"--"_s, u"true"_s} << 4;
    QTest::newRow("no such program") << QStringList{u"reporting"_s, u"--"_s, u"no-such-program"_s} << 127;
    QTest::newRow("not a program") << QStringList{u"reporting"_s, u"--"_s, u"/etc/passwd"_s} << 126;
}

void TestExec::wrongUsageRunsNothing()
{
    QFETCH(const QStringList, words);
    const Ran plain = m_room.agent().ctl(QStringList{u"exec"_s} + words);
    QTEST(plain.exit, "code");
    QVERIFY(plain.out.isEmpty());
    QCOMPARE(plain.err.count('\n'), 1);
    QVERIFY(plain.err.startsWith("tokenctl: "));
    const Ran json = m_room.agent().ask(QStringList{u"exec"_s} + words);
    QTEST(json.exit, "code");
    QVERIFY(!json.errorKind().isEmpty() && !json.errorMessage().isEmpty());
}

QTEST_GUILESS_MAIN(TestExec)
#include "tst_exec.moc"
