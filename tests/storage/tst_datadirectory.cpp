// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/datadirectory.h"
#include "storage/storelocation.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

namespace {

int modeOf(const QString &path)
{
    struct stat status {
    };
    return ::lstat(path.toLocal8Bit().constData(), &status) == 0 ? static_cast<int>(status.st_mode & 07777U) : -1;
}

} // namespace

class TestDataDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_base = std::make_unique<QTemporaryDir>(); }

    void isMadeForItsOwnerAloneWhateverTheUmask()
    {
        const mode_t before = ::umask(0);
        const auto owned = DataDirectory::own(at("deep/er"));
        ::umask(before);
        QVERIFY(owned);
        QCOMPARE(owned->path(), at("deep/er"));
        QCOMPARE(modeOf(at("deep")), 0700);
        QCOMPARE(modeOf(at("deep/er")), 0700);
        QCOMPARE(modeOf(at("deep/er/agent.lock")), 0600);
    }

    void openDirectoryIsTightened()
    {
        QVERIFY(QDir().mkdir(at("open")));
        QCOMPARE(::chmod(at("open").toLocal8Bit().constData(), 0777), 0);
        QVERIFY(DataDirectory::own(at("open")));
        QCOMPARE(modeOf(at("open")), 0700);
    }

    void secondOwnerIsToldTheFirst()
    {
        {
            const auto first = DataDirectory::own(at("d"));
            QVERIFY(first);
            const auto second = DataDirectory::own(at("d"));
            QVERIFY(!second);
            QCOMPARE(second.error().kind, ErrorKind::InUse);
            QCOMPARE(second.error().where, at("d"));
            QCOMPARE(second.error().serverText, QString::number(::getpid()));
        }
        QVERIFY(DataDirectory::own(at("d")));
    }

    void lockOfAKilledOwnerIsFree()
    {
        QVERIFY(DataDirectory::own(at("d")));
        QProcess owner;
        owner.start(u"flock"_s, {at("d/agent.lock"), u"-c"_s, u"echo held; read -r line"_s});
        QVERIFY(owner.waitForReadyRead(5000));
        QCOMPARE(DataDirectory::own(at("d")).error().kind, ErrorKind::InUse);
        owner.kill();
        QVERIFY(owner.waitForFinished(5000));
        // Its shell inherited the descriptor and ends with its standard input; the kernel frees the lock with the last.
        QTRY_VERIFY_WITH_TIMEOUT(DataDirectory::own(at("d")), 5000);
    }

    void whatIsNotAPlainDirectoryOfOursIsRefused_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"link", "dangling link", "file", "foreign", "lock is a link", "lock is a fifo"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void whatIsNotAPlainDirectoryOfOursIsRefused()
    {
        QFETCH(QString, kind);
        const QString path = at("d");
        const QString victim = at("victim");
        QVERIFY(QDir().mkdir(victim));
        if (kind == u"link"_s) {
            QVERIFY(QFile::link(victim, path));
        } else if (kind == u"dangling link"_s) {
            QVERIFY(QFile::link(at("nothing"), path));
        } else if (kind == u"file"_s) {
            QVERIFY(QFile(path).open(QIODevice::WriteOnly));
        } else {
            QVERIFY(QDir().mkdir(path));
            const QByteArray lock = (path + u"/agent.lock"_s).toLocal8Bit();
            if (kind == u"lock is a link"_s)
                QCOMPARE(::symlink((victim + u"/x"_s).toLocal8Bit().constData(), lock.constData()), 0);
            else if (kind == u"lock is a fifo"_s)
                QCOMPARE(::mkfifo(lock.constData(), 0600), 0);
            else if (::geteuid() != 0)
                QSKIP("only root can give a directory away");
            else
                QCOMPARE(::chown(path.toLocal8Bit().constData(), 65534, 65534), 0);
        }
        const auto owned = DataDirectory::own(path);
        QVERIFY(!owned);
        QCOMPARE(owned.error().kind, ErrorKind::StorageFailed);
        QVERIFY(owned.error().where.startsWith(path));
        QVERIFY(QDir(victim).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot));
        QVERIFY(!QFile::exists(at("nothing")));
    }

    void storeLocationIsParsed_data() // S5-08 S5-10
    {
        QTest::addColumn<QString>("dsn");
        QTest::addColumn<bool>("good");
        QTest::addColumn<bool>("json");
        QTest::addColumn<QString>("path");
        QTest::newRow("sqlite") << u"sqlite:/var/x.db"_s << true << false << u"/var/x.db"_s;
        QTest::newRow("sqlite with a colon") << u"sqlite:a:b"_s << true << false << u"a:b"_s;
        QTest::newRow("json") << u"json:x.json"_s << true << true << u"x.json"_s;
        QTest::newRow("json alone") << u"json:"_s << true << true << u"./data/token-cache.json"_s;
        for (const char *bad :
             {"", "sqlite", "json", "sqlite:", "sqlite::memory:", ":x", "postgres:db", "JSON:x", " json:x", "/x.db"})
            QTest::newRow(qPrintable(u"bad: %1"_s.arg(QLatin1String(bad))))
                << QString::fromLatin1(bad) << false << false << QString();
        QTest::newRow("bad: null") << u"json:a\0b"_s << false << false << QString();
    }
    void storeLocationIsParsed()
    {
        QFETCH(QString, dsn);
        QFETCH(bool, good);
        QFETCH(bool, json);
        QFETCH(QString, path);
        const auto location = parseStoreLocation(dsn);
        QCOMPARE(location.has_value(), good);
        if (good) {
            QCOMPARE(location->kind, json ? StoreLocation::Kind::Json : StoreLocation::Kind::Sqlite);
            QCOMPARE(location->path, path);
        } else {
            QCOMPARE(location.error().kind, ErrorKind::InvalidInput);
        }
    }

    void storeOfADataDirectoryIsInIt()
    {
        const StoreLocation location = defaultStoreLocation(u"/var/lib/x"_s);
        QCOMPARE(location, (StoreLocation{StoreLocation::Kind::Sqlite, u"/var/lib/x/tokenwatch.db"_s}));
    }

private:
    QString at(const char *name) const { return m_base->filePath(QString::fromLatin1(name)); }
    std::unique_ptr<QTemporaryDir> m_base;
};

QTEST_GUILESS_MAIN(TestDataDirectory)
#include "tst_datadirectory.moc"
