// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/processrunner.h"
#include "ports/systemclock.h"
#include "support/await.h"
#include "support/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <cerrno>
#include <csignal>
#include <sys/wait.h>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_ProcessRunner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void argumentsArriveAsGiven();
    void anyExitCodeIsAnAnswer();
    void theEndOfStandardErrorIsKept();
    void thereIsNothingToReadAndNoTerminal();
    void itsOwnSecretsAreWithheld();
    void whatCannotRunIsNamed_data();
    void whatCannotRunIsNamed();
    void aCrashIsAFailure();
    void tooMuchOutputEndsIt();
    void justEnoughOutputFits();
    void endlessErrorsDoNoHarm();
    void theDeadlineKillsItAndItsChildren();
    void givingUpKillsItAndItsChildren();
    void theEndOfTheRunnerKillsToo();
    void whatItLeavesBehindEnds();
    void aLeftOverChildHoldsNobodyUp();
    void manyRunAtOnce();

private:
    [[nodiscard]] Expected<Ran> run(const QStringList &argv)
    {
        return await<Ran>([&](const Then<Ran> &then) { return m_runner->run({.argv = argv}, then); });
    }
    [[nodiscard]] Expected<Ran> shell(const QString &script) { return run({u"/bin/sh"_s, u"-c"_s, script}); }
    /// A script that writes its child's number to a file and then lasts for ever.
    [[nodiscard]] ProgramOrder everlasting() const
    {
        return {.argv = {u"/bin/sh"_s, u"-c"_s, u"sleep 1000 & echo $! > \"$1.new\"; mv \"$1.new\" \"$1\"; wait"_s,
                         u"sh"_s, m_folder->filePath(u"child"_s)}};
    }
    [[nodiscard]] int child() const
    {
        QFile file(m_folder->filePath(u"child"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
    }
    [[nodiscard]] static bool isAlive(int process)
    {
        QFile stat(u"/proc/%1/stat"_s.arg(process));
        if (!stat.open(QIODevice::ReadOnly))
            return false;
        const QByteArray text = stat.readAll();
        return text.mid(text.lastIndexOf(')') + 2, 1) != "Z"; // an orphan's zombie is somebody else's to bury
    }
    [[nodiscard]] static bool hasChildren()
    {
        siginfo_t info{};
        return ::waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT) == 0 || errno != ECHILD;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    std::unique_ptr<ProcessRunner> m_runner;
};

void tst_ProcessRunner::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_runner = std::make_unique<ProcessRunner>(m_clock, QStringList{u"OAUTH_CLIENT_SECRET"_s});
}

void tst_ProcessRunner::cleanup()
{
    // However it ended: no zombie is left, and no timer.
    QTRY_VERIFY(!hasChildren());
    QCOMPARE(m_clock.timers(), 0u);
}

void tst_ProcessRunner::argumentsArriveAsGiven()
{
    const auto ran = run({u"printf"_s, u"%s|"_s, u"a b"_s, u"$HOME"_s, u"; id"_s, u"`id`"_s, u"ü*"_s, QString()});
    QVERIFY(ran.has_value());
    QCOMPARE(ran->exitCode, 0);
    QCOMPARE(ran->output.reveal(), QByteArrayView("a b|$HOME|; id|`id`|ü*||"));
}

void tst_ProcessRunner::anyExitCodeIsAnAnswer()
{
    const auto ran = shell(u"echo partly; exit 7"_s);
    QVERIFY(ran.has_value());
    QCOMPARE(ran->exitCode, 7);
    QCOMPARE(ran->output.reveal(), QByteArrayView("partly\n"));
}

void tst_ProcessRunner::theEndOfStandardErrorIsKept()
{
    const auto ran = shell(u"i=0; while [ $i -lt 3000 ]; do echo line $i >&2; i=$((i+1)); done; "
                           "printf '\\033[31mno\\r\\nluck\\033[0m' >&2; exit 1"_s);
    QVERIFY(ran.has_value());
    QVERIFY(ran->output.isEmpty());
    QVERIFY2(ran->errorText.endsWith(u"line 2999 [31mno luck [0m"_s), qPrintable(ran->errorText));
    QVERIFY(ran->errorText.size() <= 300);
}

void tst_ProcessRunner::thereIsNothingToReadAndNoTerminal()
{
    const auto ran = shell(u"read line && echo got; (: < /dev/tty) 2> /dev/null && echo terminal; echo done"_s);
    QVERIFY(ran.has_value());
    QCOMPARE(ran->output.reveal(), QByteArrayView("done\n"));
}

void tst_ProcessRunner::itsOwnSecretsAreWithheld()
{
    qputenv("OAUTH_CLIENT_SECRET", "canary");
    qputenv("HARMLESS", "kept");
    const auto ran = run({u"env"_s});
    qunsetenv("OAUTH_CLIENT_SECRET");
    QVERIFY(ran.has_value());
    QVERIFY(!ran->output.reveal().contains("canary"));
    QVERIFY(ran->output.reveal().contains("HARMLESS=kept"));
    QVERIFY(ran->output.reveal().contains("PATH="));
}

void tst_ProcessRunner::whatCannotRunIsNamed_data()
{
    QTest::addColumn<QStringList>("argv");
    QTest::newRow("no such program") << QStringList{u"no-such-program"_s};
    QTest::newRow("no such file") << QStringList{u"/nowhere/at/all"_s};
    QTest::newRow("a directory") << QStringList{u"/usr"_s};
    QTest::newRow("no program") << QStringList{u"/etc/passwd"_s};
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("empty") << QStringList{QString()};
    QTest::newRow("null") << QStringList{u"echo"_s, QString(QChar(0))};
}

void tst_ProcessRunner::whatCannotRunIsNamed()
{
    QFETCH(QStringList, argv);
    const auto ran = run(argv);
    QVERIFY(!ran.has_value());
    QCOMPARE(wireName(ran.error().kind), wireName(ErrorKind::ProgramFailed));
    QCOMPARE(ran.error().where, argv.value(0));
    QVERIFY(!ran.error().serverText.isEmpty());
}

void tst_ProcessRunner::aCrashIsAFailure()
{
    const auto ran = shell(u"echo half a token; kill -SEGV $$"_s);
    QVERIFY(!ran.has_value());
    QCOMPARE(wireName(ran.error().kind), wireName(ErrorKind::ProgramFailed));
    QVERIFY(ran.error().serverText.contains(u"11"_s));
}

void tst_ProcessRunner::tooMuchOutputEndsIt()
{
    const auto ran = run({u"yes"_s});
    QVERIFY(!ran.has_value());
    QCOMPARE(wireName(ran.error().kind), wireName(ErrorKind::AnswerTooLarge));
    QCOMPARE(ran.error().where, u"yes"_s);
}

void tst_ProcessRunner::justEnoughOutputFits()
{
    const auto most = shell(u"head -c 65536 /dev/zero"_s);
    QVERIFY(most.has_value());
    QCOMPARE(most->output.size(), std::size_t(65536));
    const auto more = shell(u"head -c 65537 /dev/zero"_s);
    QCOMPARE(wireName(more.error().kind), wireName(ErrorKind::AnswerTooLarge));
}

void tst_ProcessRunner::endlessErrorsDoNoHarm()
{
    std::optional<Expected<Ran>> ran;
    const Pending pending = m_runner->run({.argv = {u"/bin/sh"_s, u"-c"_s, u"yes >&2"_s}, .timeout = 30s},
                                          [&](Expected<Ran> given) { ran = std::move(given); });
    for (int i = 0; i < 200; ++i)
        QCoreApplication::processEvents();
    QVERIFY(!ran.has_value());
    m_clock.advance(30s);
    QVERIFY(ran.has_value());
    QCOMPARE(wireName(ran->error().kind), wireName(ErrorKind::TimedOut));
}

void tst_ProcessRunner::theDeadlineKillsItAndItsChildren()
{
    std::optional<Expected<Ran>> ran;
    const Pending pending = m_runner->run(everlasting(), [&](Expected<Ran> given) { ran = std::move(given); });
    QTRY_VERIFY(child() > 0);
    QVERIFY(isAlive(child()));
    m_clock.advance(29s);
    QVERIFY(!ran.has_value());
    m_clock.advance(1s);
    QVERIFY(ran.has_value());
    QCOMPARE(wireName(ran->error().kind), wireName(ErrorKind::TimedOut));
    QCOMPARE(ran->error().where, u"/bin/sh"_s);
    QTRY_VERIFY(!isAlive(child()));
}

void tst_ProcessRunner::givingUpKillsItAndItsChildren()
{
    int answers = 0;
    {
        const Pending pending = m_runner->run(everlasting(), [&](const Expected<Ran> &) { ++answers; });
        QTRY_VERIFY(child() > 0);
    }
    QTRY_VERIFY(!isAlive(child()));
    {
        const Pending pending = m_runner->run({.argv = {u"true"_s}}, [&](const Expected<Ran> &) { ++answers; });
    } // before it begins
    QVERIFY(shell(u":"_s).has_value());
    QCOMPARE(answers, 0);
}

void tst_ProcessRunner::theEndOfTheRunnerKillsToo()
{
    int answers = 0;
    const Pending pending = m_runner->run(everlasting(), [&](const Expected<Ran> &) { ++answers; });
    QTRY_VERIFY(child() > 0);
    m_runner.reset();
    QTRY_VERIFY(!isAlive(child()));
    QCOMPARE(answers, 0);
}

void tst_ProcessRunner::whatItLeavesBehindEnds()
{
    const auto ran = shell(u"sleep 1000 > /dev/null 2>&1 & echo $!"_s);
    QVERIFY(ran.has_value());
    const int left = ran->output.reveal().trimmed().toInt();
    QVERIFY(left > 0);
    QTRY_VERIFY(!isAlive(left));
}

void tst_ProcessRunner::aLeftOverChildHoldsNobodyUp()
{
    // It keeps the pipe open, in a session of its own where no signal of ours reaches it.
    const auto ran = shell(u"setsid sh -c 'echo $$ > \"'\"$0\"'\"; exec sleep 1000' & "
                           "while [ ! -s \"$0\" ]; do :; done; echo token"_s.replace(
                               u"\"$0\""_s, u"\"%1\""_s.arg(m_folder->filePath(u"child"_s))));
    QVERIFY(ran.has_value());
    QCOMPARE(ran->output.reveal(), QByteArrayView("token\n"));
    if (child() > 0)
        ::kill(child(), SIGKILL);
}

void tst_ProcessRunner::manyRunAtOnce()
{
    QList<int> codes;
    std::vector<Pending> pendings;
    for (int i = 0; i < 30; ++i) {
        pendings.push_back(m_runner->run({.argv = {u"/bin/sh"_s, u"-c"_s, u"exit %1"_s.arg(i)}},
                                         [&](const Expected<Ran> &ran) { codes.append(ran->exitCode); }));
    }
    QTRY_COMPARE(codes.size(), 30);
    std::sort(codes.begin(), codes.end());
    QCOMPARE(codes.first(), 0);
    QCOMPARE(codes.last(), 29);
}

QTEST_GUILESS_MAIN(tst_ProcessRunner)
#include "tst_processrunner.moc"
