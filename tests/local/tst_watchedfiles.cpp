// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/watchedfiles.h"
#include "support/await.h"
#include "support/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class tst_WatchedFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void aFileIsRead();
    void aLinkedFileIsRead();
    void whatIsNoReadableFileIsRefused_data();
    void whatIsNoReadableFileIsRefused();
    void largeFilesAreRefused();
    void aGivenUpReadIsSilent();

    void changesAreTold_data();
    void changesAreTold();
    void severalChangesAreToldOnce();
    void otherFilesBesideItAreNoNews();
    void readingItIsNoNews();
    void whatIsNotWatchedAnyMoreIsSilent();
    void aFileOfAFileSystemThatTellsNothingIsLookedAt();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &text) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(text), text.size());
    }
    void moveOver(const QString &from, const QString &to) const
    {
        QCOMPARE(std::rename(QFile::encodeName(path(from)).constData(), QFile::encodeName(path(to)).constData()), 0);
    }
    void link(const QString &target, const QString &name) const
    {
        QCOMPARE(::symlink(QFile::encodeName(target).constData(), QFile::encodeName(path(name)).constData()), 0);
    }
    [[nodiscard]] Expected<Secret> read(const QString &path)
    {
        return await<Secret>([&](const Then<Secret> &then) { return m_files->read(path, then); });
    }
    /// Lets what the watcher was told become known: its first look of all is over.
    void watch(const QStringList &paths)
    {
        m_files->watch(paths);
        m_clock->advance(WatchedFiles::together);
    }
    /// Waits for news to arrive from the system, then for them to be told. Both timers: soon and sometime.
    [[nodiscard]] bool isTold(const QString &path)
    {
        if (!QTest::qWaitFor([this] { return m_clock->timers() == 2; }))
            return false;
        m_clock->advance(WatchedFiles::together);
        const bool told = m_changes->size() == 1 && m_changes->first().first().toString() == path;
        m_changes->clear();
        return told;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<WatchedFiles> m_files;
    std::unique_ptr<QSignalSpy> m_changes;
};

void tst_WatchedFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<FakeClock>();
    m_files = std::make_unique<WatchedFiles>(*m_clock);
    m_changes = std::make_unique<QSignalSpy>(m_files.get(), &TokenFiles::changed);
}

void tst_WatchedFiles::aFileIsRead()
{
    write(u"token"_s, "abc\n");
    const auto secret = read(path(u"token"_s));
    QVERIFY(secret.has_value());
    QCOMPARE(secret->reveal(), QByteArrayView("abc\n"));
    write(u"token"_s, {});
    QVERIFY(read(path(u"token"_s))->isEmpty());
}

void tst_WatchedFiles::aLinkedFileIsRead()
{
    write(u"..v1/token"_s, "abc");
    link(u"..v1"_s, u"..data"_s);
    link(u"..data/token"_s, u"token"_s);
    QCOMPARE(read(path(u"token"_s))->reveal(), QByteArrayView("abc"));
}

void tst_WatchedFiles::whatIsNoReadableFileIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("absent") << u"absent"_s;
    QTest::newRow("directory") << u"."_s;
    QTest::newRow("fifo") << u"fifo"_s;
    QTest::newRow("link to a fifo") << u"tofifo"_s;
    QTest::newRow("dangling link") << u"dangling"_s;
    QTest::newRow("link to itself") << u"loop"_s;
    QTest::newRow("device") << u"/dev/zero"_s;
    QTest::newRow("terminal") << u"/dev/tty"_s;
    QTest::newRow("below a file") << u"/etc/passwd/x"_s;
    QTest::newRow("empty path") << QString();
    QTest::newRow("null in the path") << u"a"_s + QChar(0);
}

void tst_WatchedFiles::whatIsNoReadableFileIsRefused()
{
    QFETCH(QString, path);
    QCOMPARE(::mkfifo(QFile::encodeName(this->path(u"fifo"_s)).constData(), 0600), 0);
    link(u"fifo"_s, u"tofifo"_s);
    link(u"nowhere"_s, u"dangling"_s);
    link(u"loop"_s, u"loop"_s);
    if (!path.isEmpty() && !path.startsWith(u'/'))
        path = this->path(path);
    const auto secret = read(path);
    QVERIFY(!secret.has_value());
    QCOMPARE(wireName(secret.error().kind), wireName(ErrorKind::FileUnreadable));
    QCOMPARE(secret.error().where, path);
    QVERIFY(!secret.error().serverText.isEmpty());
}

void tst_WatchedFiles::largeFilesAreRefused()
{
    write(u"token"_s, QByteArray(WatchedFiles::mostBytes, 'x'));
    QCOMPARE(qint64(read(path(u"token"_s))->size()), WatchedFiles::mostBytes);
    write(u"token"_s, QByteArray(WatchedFiles::mostBytes + 1, 'x'));
    QCOMPARE(wireName(read(path(u"token"_s)).error().kind), wireName(ErrorKind::AnswerTooLarge));
}

void tst_WatchedFiles::aGivenUpReadIsSilent()
{
    int answers = 0;
    {
        const Pending pending = m_files->read(path(u"x"_s), [&](const Expected<Secret> &) { ++answers; });
    }
    QVERIFY(!read(path(u"x"_s)).has_value());
    QCOMPARE(answers, 0);
}

void tst_WatchedFiles::changesAreTold_data()
{
    QTest::addColumn<QStringList>("steps"); // shell words in the folder; each is one change to "a/b/token"
    const auto row = [](const char *name, const QStringList &steps) { QTest::newRow(name) << steps; };
    const QString make = u"mkdir -p a/b; printf 1 > a/b/token"_s;
    row("written", {make, u"printf 22 > a/b/token"_s, u"printf 333 >> a/b/token"_s});
    row("replaced by a rename",
        {make, u"printf 2 > n; mv n a/b/token"_s, u"printf 3 > n; mv n a/b/token"_s, u"printf 4444 > a/b/token"_s});
    row("removed and made again", {make, u"rm a/b/token"_s, u"printf 2 > a/b/token"_s, u"printf 33 > a/b/token"_s});
    row("made later", {u"mkdir -p a/b"_s, u"printf 1 > a/b/token"_s, u"printf 22 > a/b/token"_s});
    row("its directories made later", {QString(), make, u"printf 22 > a/b/token"_s});
    row("its directories removed and made again", {make, u"rm -r a"_s, make, u"printf 22 > a/b/token"_s});
    row("its directory replaced", {make, u"mkdir -p n/b; printf 2 > n/b/token; mv a old; mv n a"_s,
                                   u"printf 333 > a/b/token"_s, u"printf 2 > n; mv n a/b/token"_s});
    row("Kubernetes",
        {u"mkdir -p a/b/..v1; printf 1 > a/b/..v1/token; ln -s ..v1 a/b/..data; ln -s ..data/token a/b/token"_s,
         u"cd a/b; mkdir ..v2; printf 2 > ..v2/token; ln -s ..v2 ..data_tmp; mv -T ..data_tmp ..data; rm -r ..v1"_s,
         u"cd a/b; mkdir ..v3; printf 3 > ..v3/token; ln -s ..v3 ..data_tmp; mv -T ..data_tmp ..data; rm -r ..v2"_s});
    row("a link to a file that is replaced elsewhere",
        {u"mkdir -p a/b far; printf 1 > far/t; ln -s ../../far/t a/b/token"_s, u"printf 2 > n; mv n far/t"_s,
         u"printf 33 > far/t"_s});
    row("a link on the way is turned", {u"mkdir -p x/b y/b; printf 1 > x/b/token; printf 2 > y/b/token; ln -s x a"_s,
                                        u"ln -s y n; mv -T n a"_s, u"printf 333 > y/b/token"_s});
    row("a dangling link is filled",
        {u"mkdir -p a/b; ln -s \"$PWD/far/t\" a/b/token"_s, u"mkdir far; printf 1 > far/t"_s, u"printf 22 > far/t"_s});
}

void tst_WatchedFiles::changesAreTold()
{
    QFETCH(QStringList, steps);
    const auto shell = [this](const QString &script) {
        const QString command = u"cd '%1'; %2"_s.arg(m_folder->path(), script);
        QCOMPARE(std::system(command.toLocal8Bit().constData()), 0);
    };
    shell(steps.takeFirst());
    watch({path(u"a/b/token"_s)});
    QCOMPARE(m_changes->size(), 0);
    for (const QString &step : std::as_const(steps)) {
        shell(step);
        QVERIFY2(isTold(path(u"a/b/token"_s)), qPrintable(step));
    }
}

void tst_WatchedFiles::severalChangesAreToldOnce()
{
    write(u"token"_s, "1");
    write(u"other"_s, "1");
    watch({path(u"token"_s), path(u"other"_s)});
    write(u"token"_s, "22");
    QTRY_COMPARE(m_clock->timers(), 2u);
    write(u"token"_s, "333");
    write(u"token.new"_s, "4444");
    moveOver(u"token.new"_s, u"token"_s);
    QTest::qWait(0);
    QVERIFY(isTold(path(u"token"_s)));
}

void tst_WatchedFiles::otherFilesBesideItAreNoNews()
{
    write(u"token"_s, "1");
    watch({path(u"token"_s)});
    write(u"beside"_s, "1");
    QTRY_COMPARE(m_clock->timers(), 2u);
    m_clock->advance(WatchedFiles::together);
    QCOMPARE(m_changes->size(), 0);
}

void tst_WatchedFiles::readingItIsNoNews()
{
    write(u"token"_s, "1");
    watch({path(u"token"_s)});
    QVERIFY(read(path(u"token"_s)).has_value());
    write(u"beside"_s, "1"); // the system tells in order: when this is known, all before it is
    QTRY_COMPARE(m_clock->timers(), 2u);
    m_clock->advance(WatchedFiles::together);
    QCOMPARE(m_changes->size(), 0);
}

void tst_WatchedFiles::whatIsNotWatchedAnyMoreIsSilent()
{
    write(u"token"_s, "1");
    write(u"other"_s, "1");
    watch({path(u"token"_s), path(u"other"_s)});
    watch({path(u"other"_s)});
    write(u"token"_s, "22");
    write(u"other"_s, "22");
    QVERIFY(isTold(path(u"other"_s)));
    m_files->watch({});
    QCOMPARE(m_clock->timers(), 0u);
}

void tst_WatchedFiles::aFileOfAFileSystemThatTellsNothingIsLookedAt()
{
    write(u"token"_s, "1");
    watch({path(u"token"_s)});
    write(u"token"_s, "22");
    // Nothing is read from the watcher here: only time passes.
    m_clock->advance(WatchedFiles::lookEvery);
    QCOMPARE(m_changes->size(), 1);
}

QTEST_GUILESS_MAIN(tst_WatchedFiles)
#include "tst_watchedfiles.moc"
