// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/peerprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace tokenwatch::http;
using namespace Qt::StringLiterals;

class PeerProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thisTestIsKnown();
    void whatIsNotToldStaysEmpty();
    void anUpdatedProgramKeepsItsName();
    void onlyThePathOfAScriptIsTaken_data();
    void onlyThePathOfAScriptIsTaken();
    void namesAreSafeToShow();
};

namespace {

/// A process as /proc shows one.
struct Process {
    QTemporaryDir directory;

    Process(const QString &executable, const QByteArray &commandLine)
    {
        link(executable, u"exe"_s);
        link(directory.path(), u"cwd"_s);
        write(u"cmdline"_s, commandLine);
    }
    void link(const QString &target, const QString &name) const
    {
        QVERIFY(::symlink(QFile::encodeName(target).constData(), QFile::encodeName(path(name)).constData()) == 0);
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    [[nodiscard]] QString path(const QString &name) const { return directory.filePath(name); }
    [[nodiscard]] PeerProgram program() const { return programIn(directory.path()); }
};

} // namespace

void PeerProgramTest::thisTestIsKnown()
{
    const PeerProgram program = programIn(u"/proc/%1"_s.arg(::getpid()));
    QCOMPARE(program.executable, QFileInfo(QCoreApplication::applicationFilePath()).canonicalFilePath());
    QCOMPARE(program.script, QString());
}

void PeerProgramTest::whatIsNotToldStaysEmpty()
{
    QCOMPARE(programIn(u"/proc/0"_s), PeerProgram());
    const QTemporaryDir nothing;
    QCOMPARE(programIn(nothing.path()), PeerProgram());
    // An interpreter whose command line may not be read.
    const QTemporaryDir half;
    QCOMPARE(::symlink("/usr/bin/python3", QFile::encodeName(half.filePath(u"exe"_s)).constData()), 0);
    QCOMPARE(programIn(half.path()), (PeerProgram{u"/usr/bin/python3"_s, {}}));
}

void PeerProgramTest::anUpdatedProgramKeepsItsName()
{
    QCOMPARE(Process(u"/opt/tool/bin/tool (deleted)"_s, "tool").program().executable, u"/opt/tool/bin/tool"_s);
    const QTemporaryDir directory;
    const QString odd = directory.filePath(u"really (deleted)"_s);
    QFile file(odd);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(Process(odd, "really").program().executable, odd);
}

void PeerProgramTest::onlyThePathOfAScriptIsTaken_data()
{
    QTest::addColumn<QString>("executable");
    QTest::addColumn<QByteArray>("arguments"); // '|' for NUL
    QTest::addColumn<bool>("isShown");
    const QString python = u"/usr/bin/python3.11"_s;
    QTest::newRow("script") << python << QByteArray("python3|DIR/report.py|--password|s3cret|") << true;
    QTest::newRow("relative") << python << QByteArray("python3|report.py|") << true;
    QTest::newRow("untidy") << python << QByteArray("python3|DIR/./report.py|") << true;
    for (const char *other : {"/bin/bash", "/usr/bin/perl", "/usr/bin/node", "/usr/bin/ruby3.1", "/usr/bin/php8.2"})
        QTest::newRow(other) << QString::fromLatin1(other) << QByteArray("x|DIR/report.py|") << true;
    QTest::newRow("cut off") << python << QByteArray("python3|DIR/report.py") << false;
    QTest::newRow("option first") << python << QByteArray("python3|-u|DIR/report.py|") << false;
    QTest::newRow("program in an argument") << python << QByteArray("python3|-c|print(1)|") << false;
    QTest::newRow("no such file") << python << QByteArray("python3|DIR/other.py|") << false;
    QTest::newRow("a secret") << python << QByteArray("python3|s3cret|") << false;
    QTest::newRow("a directory") << python << QByteArray("python3|DIR|") << false;
    QTest::newRow("a device") << python << QByteArray("python3|/dev/stdin|") << false;
    QTest::newRow("interactive") << python << QByteArray("python3|") << false;
    QTest::newRow("nothing") << python << QByteArray() << false;
    QTest::newRow("no interpreter") << u"/usr/bin/curl"_s << QByteArray("curl|DIR/report.py|") << false;
    QTest::newRow("longer than any path") << python << "python3|" + QByteArray(9000, 'x') + '|' << false;
}

void PeerProgramTest::onlyThePathOfAScriptIsTaken()
{
    QFETCH(QString, executable);
    QFETCH(QByteArray, arguments);
    QFETCH(bool, isShown);
    const QTemporaryDir directory;
    const QString script = directory.filePath(u"report.py"_s);
    QFile file(script);
    QVERIFY(file.open(QIODevice::WriteOnly));
    arguments.replace('|', '\0').replace("DIR", QFile::encodeName(directory.path()));
    const Process process(executable, arguments);
    QVERIFY(QFile::remove(process.path(u"cwd"_s)));
    process.link(directory.path(), u"cwd"_s);
    QCOMPARE(process.program().executable, executable);
    QCOMPARE(process.program().script, isShown ? script : QString());
}

void PeerProgramTest::namesAreSafeToShow()
{
    const QString shown = Process(u"/tmp/a\x1b[31m\nforged"_s, "x").program().executable;
    QVERIFY(!shown.contains(u'\x1b') && !shown.contains(u'\n'));
    QVERIFY(Process(u'/' + QString(3000, u'a'), "x").program().executable.size() <= 1000);
}

QTEST_GUILESS_MAIN(PeerProgramTest)
#include "tst_peerprogram.moc"
