// SPDX-License-Identifier: GPL-3.0-or-later
// Completions as the real shells make them: commands and options from tokenctl, names from a true agent, and silence
// where none runs.
#include "integrationroom.h"

using namespace tokenwatch;
using namespace Qt::StringLiterals;

namespace {

QString completionFile(const QString &name)
{
    return qEnvironmentVariable("TOKENWATCH_SOURCE") + u"/installer/completions/"_s + name;
}

/// What plays the shell's part.
QString driver(const QString &name)
{
    return qEnvironmentVariable("TOKENWATCH_SOURCE") + u"/tests/integrations/"_s + name;
}

} // namespace

class TestCompletions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_room.isReady(), m_room.agent().log().constData()); }

    void offersWhatMayFollow_data();
    void offersWhatMayFollow();
    void bashOffers_data();
    void bashOffers();
    void zshFinishesTheWord_data();
    void zshFinishesTheWord();
    void fishOffers_data();
    void fishOffers();
    void withoutAnAgentItIsSilentAndStillKnowsCommands();
    void everyCommandOfTheHelpIsOffered();

private:
    [[nodiscard]] QList<QByteArray> offers(const QStringList &words) const
    {
        const Ran ran = run(program("tokenctl"), QStringList{u"__complete"_s, u"--"_s} + words, m_room.environment());
        if (ran.exit != 0 || !ran.err.isEmpty())
            return {"it complains"};
        QList<QByteArray> lines = ran.out.split('\n');
        lines.removeLast();
        for (QByteArray &line : lines)
            line = line.split('\t').first();
        return lines;
    }

    IntegrationRoom m_room;
};

void TestCompletions::offersWhatMayFollow_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QList<QByteArray>>("expected");
    const auto row = [](const char *name, const QStringList &words, const QList<QByteArray> &expected) {
        QTest::newRow(name) << words << expected;
    };
    row("a command", {u"sup"_s}, {"support-bundle"});
    row("a command below", {u"source"_s, u"ex"_s}, {"export"});
    row("a global option", {u"--js"_s}, {"--json"});
    row("a global option behind a command", {u"get"_s, u"--so"_s}, {"--socket"});
    row("an option", {u"get"_s, u"--min"_s}, {"--min-valid"});
    row("a source", {u"get"_s, u"repo"_s}, {"reporting"});
    row("a source behind options", {u"get"_s, u"--min-valid"_s, u"5min"_s, u"repo"_s}, {"reporting"});
    row("a source of another agent", {u"--socket"_s, u"/nowhere"_s, u"get"_s, u"repo"_s}, {});
    row("a second source", {u"pause"_s, u"reporting"_s, u"loy"_s}, {"loyalty"});
    row("no source twice", {u"pause"_s, u"reporting"_s, u"repo"_s}, {});
    row("one source is enough", {u"get"_s, u"reporting"_s, u"loy"_s}, {});
    row("a slot", {u"secret"_s, u"set"_s, u"reporting"_s, u"client"_s}, {"client_secret"});
    row("a verb", {u"scheduler"_s, u"sta"_s}, {"status", "start"});
    row("a fault", {u"sandbox"_s, u"fault"_s, u"clock"_s}, {"clock_skew"});
    row("the source of a fault", {u"sandbox"_s, u"fault"_s, u"latency"_s, u"--source"_s, u"repo"_s}, {"reporting"});
    row("the same with =", {u"sandbox"_s, u"fault"_s, u"latency"_s, u"--source=repo"_s}, {"--source=reporting"});
    row("a file", {u"source"_s, u"add"_s, u"--file"_s, u"x"_s}, {":files"});
    row("a program", {u"exec"_s, u"reporting"_s, u"--"_s, u""_s}, {":commands"});
    row("words of a program", {u"exec"_s, u"reporting"_s, u"--"_s, u"ls"_s, u"-"_s}, {":commands"});
    row("nothing known", {u"nonsense"_s, u"x"_s}, {});
    row("an unknown option", {u"get"_s, u"--nonsense"_s, u"repo"_s}, {"reporting"});
}

void TestCompletions::offersWhatMayFollow()
{
    QFETCH(const QStringList, words);
    QTEST(offers(words), "expected");
}

void TestCompletions::bashOffers_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("command") << QStringList{u"sta"_s} << "status\n"_ba;
    QTest::newRow("source") << QStringList{u"get"_s, u"repo"_s} << "reporting\n"_ba;
    QTest::newRow("behind =") << QStringList{u"sandbox"_s, u"fault"_s, u"x"_s, u"--source"_s, u"="_s, u"repo"_s}
                              << "reporting\n"_ba;
    QTest::newRow("program") << QStringList{u"exec"_s, u"reporting"_s, u"--"_s, u"sha256su"_s} << "sha256sum\n"_ba;
    QTest::newRow("nothing") << QStringList{u"get"_s, u"zzz"_s} << "\n"_ba;
}

void TestCompletions::bashOffers()
{
    QFETCH(const QStringList, words);
    const Ran ran =
        run(u"/bin/bash"_s,
            QStringList{u"--norc"_s, driver(u"completed.bash"_s), completionFile(u"tokenctl.bash"_s), u"tokenctl"_s} +
                words,
            m_room.environment());
    QTEST(ran.out, "expected");
    QVERIFY2(ran.err.isEmpty(), ran.err.constData());
}

void TestCompletions::zshFinishesTheWord_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("command") << u"tokenctl sched"_s << "tokenctl scheduler \n"_ba;
    QTest::newRow("option") << u"tokenctl get --min"_s << "tokenctl get --min-valid \n"_ba;
    QTest::newRow("source") << u"tokenctl get repo"_s << "tokenctl get reporting \n"_ba;
    QTest::newRow("slot") << u"tokenctl secret set reporting client"_s
                          << "tokenctl secret set reporting client_secret \n"_ba;
    QTest::newRow("program") << u"tokenctl exec reporting -- sha256su"_s
                             << "tokenctl exec reporting -- sha256sum \n"_ba;
    QTest::newRow("nothing") << u"tokenctl get zzz"_s << "tokenctl get zzz\n"_ba;
}

void TestCompletions::zshFinishesTheWord()
{
    if (QStandardPaths::findExecutable(u"zsh"_s).isEmpty())
        QSKIP("zsh is not installed");
    QFETCH(const QString, typed);
    const QString result = m_room.home().path(u"zsh-line"_s);
    QFile::remove(result);
    const Ran ran = run(u"zsh"_s, {u"-f"_s, driver(u"completed.zsh"_s), completionFile(u"_tokenctl"_s), result, typed},
                        m_room.environment());
    QTEST(ran.out, "line");
}

void TestCompletions::fishOffers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("command") << u"tokenctl sched"_s << "scheduler\tShow, start or stop the scheduler\n"_ba;
    QTest::newRow("source") << u"tokenctl get repo"_s << "reporting\tReporting API\n"_ba;
    QTest::newRow("slot") << u"tokenctl secret set reporting client"_s << "client_secret\n"_ba;
    QTest::newRow("behind =") << u"tokenctl sandbox fault latency --source=repo"_s
                              << "--source=reporting\tReporting API\n"_ba;
    QTest::newRow("nothing") << u"tokenctl get zzz"_s << ""_ba;
}

void TestCompletions::fishOffers()
{
    if (QStandardPaths::findExecutable(u"fish"_s).isEmpty())
        QSKIP("fish is not installed");
    QFETCH(const QString, typed);
    const Ran ran = run(
        u"fish"_s,
        {u"--no-config"_s, u"-c"_s, u"source '%1'; complete -C '%2'"_s.arg(completionFile(u"tokenctl.fish"_s), typed)},
        m_room.environment());
    QTEST(ran.out, "expected");
}

void TestCompletions::withoutAnAgentItIsSilentAndStillKnowsCommands()
{
    const Home nobody;
    const auto ask = [&](const QStringList &words) {
        return run(program("tokenctl"), QStringList{u"__complete"_s, u"--"_s} + words, nobody.environment());
    };
    QCOMPARE(ask({u"get"_s, u""_s}).out, "");
    QCOMPARE(ask({u"get"_s, u""_s}).err, "");
    QCOMPARE(ask({u"get"_s, u""_s}).exit, 0);
    QVERIFY(ask({u"stat"_s}).out.startsWith("status\t"));
    QCOMPARE(ask({}).exit, 0);
}

void TestCompletions::everyCommandOfTheHelpIsOffered()
{
    const Ran help = m_room.agent().ctl({u"--help"_s});
    const QByteArray commands = help.out.mid(help.out.indexOf("Subcommands:") + 13);
    const QList<QByteArray> offered = offers({u""_s});
    int count = 0;
    for (const QByteArray &line : commands.split('\n')) {
        if (!line.startsWith("  ") || line.startsWith("   "))
            continue;
        QVERIFY2(offered.contains(line.trimmed().split(' ').first()), line.constData());
        ++count;
    }
    QVERIFY(count > 15);
}

QTEST_GUILESS_MAIN(TestCompletions)
#include "tst_completions.moc"
