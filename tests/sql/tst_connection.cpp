// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/connection.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using sql::Connection;
using sql::Migration;

namespace {

constexpr Migration first{
    1, "CREATE TABLE a (x INTEGER PRIMARY KEY, y TEXT) STRICT;\nCREATE TABLE b (a INTEGER REFERENCES a(x)) STRICT"};
constexpr Migration second{2, "ALTER TABLE a ADD COLUMN z TEXT;\nINSERT INTO a (x, y) VALUES (1, 'one; two')"};

mode_t modeOf(const QString &path)
{
    struct stat facts {
    };
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? facts.st_mode & 07777U : 0;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QVariant ask(Connection &connection, const QString &statement)
{
    auto query = connection.run(statement);
    return query && query->next() ? query->value(0) : QVariant();
}

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"store.db"_s);
    }
    void setsThePragmas();
    void filesArePrivateWhateverTheUmask();
    void tightensWiderModes();
    void refusesWhatIsNoPlainFile_data();
    void refusesWhatIsNoPlainFile();
    void refusesAForeignOwner();
    void migratesStepByStep();
    void aFailedMigrationLeavesTheOldVersion();
    void aFailedFirstMigrationLeavesNoFile();
    void aLeftOverDraftDoesNotHarm();
    void leavesANewerFileUntouched();
    void leavesADamagedFileAlone_data();
    void leavesADamagedFileAlone();
    void damageFoundLaterIsStoreCorrupt();
    void tellsAFullDisk();
    void tellsOtherFailuresWithoutValues();
    void aFolderThatIsMissingIsAnError();
    void rollsBack();
    void keepsWhatWasCommittedWithoutAClose();
    void memoryLeavesNoFile();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TestConnection::setsThePragmas()
{
    auto connection = Connection::open(m_path, {first});
    QVERIFY(connection);
    QCOMPARE(ask(*connection, u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    QCOMPARE(ask(*connection, u"PRAGMA synchronous"_s).toInt(), 2);
    QCOMPARE(ask(*connection, u"PRAGMA foreign_keys"_s).toInt(), 1);
    QVERIFY(ask(*connection, u"PRAGMA busy_timeout"_s).toInt() > 0);
    QVERIFY(!connection->run(u"INSERT INTO b VALUES (77)"_s));
}

void TestConnection::filesArePrivateWhateverTheUmask()
{
    const mode_t before = ::umask(0);
    auto connection = Connection::open(m_path, {first});
    ::umask(before);
    QVERIFY(connection);
    QVERIFY(connection->run(u"INSERT INTO a (x) VALUES (1)"_s));
    const QStringList files = QDir(m_dir->path()).entryList(QDir::Files);
    QVERIFY(files.contains(u"store.db-wal"_s));
    QVERIFY(files.contains(u"store.db-shm"_s));
    for (const QString &file : files)
        QCOMPARE(modeOf(m_dir->filePath(file)), mode_t(0600));
}

void TestConnection::tightensWiderModes()
{
    QVERIFY(Connection::open(m_path, {first}));
    QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), 0666), 0);
    write(m_path + u"-wal"_s, {});
    QCOMPARE(::chmod(QFile::encodeName(m_path + u"-wal"_s).constData(), 0644), 0);
    auto connection = Connection::open(m_path, {first});
    QVERIFY(connection);
    QCOMPARE(modeOf(m_path), mode_t(0600));
    QCOMPARE(modeOf(m_path + u"-wal"_s), mode_t(0600));
}

void TestConnection::refusesWhatIsNoPlainFile_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("suffix");
    for (const char *what : {"link", "dangling link", "hard link", "fifo", "directory"}) {
        QTest::newRow(what) << QString::fromLatin1(what) << QString();
        QTest::addRow("%s beside", what) << QString::fromLatin1(what) << u"-wal"_s;
    }
}

void TestConnection::refusesWhatIsNoPlainFile()
{
    QFETCH(QString, what);
    QFETCH(QString, suffix);
    const QString victim = m_dir->filePath(u"victim"_s);
    const QByteArray target = QFile::encodeName(victim);
    const QByteArray name = QFile::encodeName(m_path + suffix);
    if (!suffix.isEmpty())
        QVERIFY(Connection::open(m_path, {first}));
    if (what != u"dangling link"_s)
        write(victim, "do not touch");
    if (what.endsWith(u"link"_s) && what != u"hard link"_s)
        QCOMPARE(::symlink(target.constData(), name.constData()), 0);
    else if (what == u"hard link"_s)
        QCOMPARE(::link(target.constData(), name.constData()), 0);
    else if (what == u"fifo"_s)
        QCOMPARE(::mkfifo(name.constData(), 0600), 0);
    else
        QCOMPARE(::mkdir(name.constData(), 0700), 0);

    const auto refused = Connection::open(m_path, {first});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::StorageFailed);
    QCOMPARE(refused.error().where, m_path + suffix);
    QCOMPARE(contents(victim), what == u"dangling link"_s ? QByteArray() : "do not touch"_ba);
    QCOMPARE(QFile::exists(victim), what != u"dangling link"_s);
}

void TestConnection::refusesAForeignOwner()
{
    if (::geteuid() != 0)
        QSKIP("only root can give a file away");
    QVERIFY(Connection::open(m_path, {first}));
    QCOMPARE(::chown(QFile::encodeName(m_path).constData(), 65534, 65534), 0);
    const auto refused = Connection::open(m_path, {first});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::StorageFailed);
}

void TestConnection::migratesStepByStep()
{
    {
        auto connection = Connection::open(m_path, {first});
        QVERIFY(connection);
        QCOMPARE(ask(*connection, u"PRAGMA user_version"_s).toInt(), 1);
        QVERIFY(connection->run(u"INSERT INTO a (x, y) VALUES (?, ?)"_s, {5, u"kept"_s}));
    }
    for (int i = 0; i < 2; ++i) {
        auto connection = Connection::open(m_path, {first, second});
        QVERIFY(connection);
        QCOMPARE(ask(*connection, u"PRAGMA user_version"_s).toInt(), 2);
        QCOMPARE(ask(*connection, u"SELECT y FROM a WHERE x = 5"_s).toString(), u"kept"_s);
        QCOMPARE(ask(*connection, u"SELECT y FROM a WHERE x = 1"_s).toString(), u"one; two"_s);
    }
}

void TestConnection::aFailedMigrationLeavesTheOldVersion()
{
    QVERIFY(Connection::open(m_path, {first}));
    const auto refused = Connection::open(m_path, {first, second, {3, "CREATE TABLE c (x);\nNONSENSE"}});
    QVERIFY(!refused);
    auto connection = Connection::open(m_path, {first});
    QVERIFY(connection);
    QCOMPARE(ask(*connection, u"PRAGMA user_version"_s).toInt(), 1);
    QVERIFY(!connection->run(u"SELECT z FROM a"_s));
}

void TestConnection::aFailedFirstMigrationLeavesNoFile()
{
    QVERIFY(!Connection::open(m_path, {{1, "NONSENSE"}}));
    QVERIFY(!QFile::exists(m_path));
    QVERIFY(Connection::open(m_path, {first}));
}

void TestConnection::aLeftOverDraftDoesNotHarm()
{
    write(m_path + u".new"_s, "half of a database");
    write(m_path + u".new-wal"_s, "and its log");
    QVERIFY(Connection::open(m_path, {first}));
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList{u"store.db"_s});
}

void TestConnection::leavesANewerFileUntouched()
{
    QVERIFY(Connection::open(m_path, {first, second}));
    const QByteArray before = contents(m_path);
    const auto refused = Connection::open(m_path, {first});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(refused.error().where, m_path);
    QCOMPARE(contents(m_path), before);
    QVERIFY(Connection::open(m_path, {first, second}));
}

void TestConnection::leavesADamagedFileAlone_data()
{
    QTest::addColumn<int>("damage");
    QTest::newRow("empty") << 0;
    QTest::newRow("one byte") << 1;
    QTest::newRow("cut inside the header") << 50;
    QTest::newRow("cut after a page") << 4096;
    QTest::newRow("cut in the middle") << -1;
    QTest::newRow("garbage") << -2;
    QTest::newRow("text") << -3;
}

void TestConnection::leavesADamagedFileAlone()
{
    QFETCH(int, damage);
    QVERIFY(Connection::open(m_path, {first}));
    const QByteArray whole = contents(m_path);
    QVERIFY(whole.size() > 8192);
    QByteArray damaged = damage >= 0 ? whole.first(damage) : whole.first(whole.size() / 2);
    if (damage == -2)
        damaged = QByteArray(20'000, '\x9d');
    if (damage == -3)
        damaged = "{\"version\":1}\n";
    write(m_path, damaged);

    const auto refused = Connection::open(m_path, {first});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::StoreCorrupt);
    QCOMPARE(refused.error().where, m_path);
    QCOMPARE(contents(m_path), damaged);
}

void TestConnection::damageFoundLaterIsStoreCorrupt()
{
    {
        auto connection = Connection::open(m_path, {first});
        QVERIFY(connection);
        QVERIFY(connection->run(u"INSERT INTO a (x, y) VALUES (1, 'row')"_s));
    }
    QByteArray damaged = contents(m_path);
    damaged.replace(4096, 4096, QByteArray(4096, '\xFF')); // page 2 holds the table a
    write(m_path, damaged);
    auto connection = Connection::open(m_path, {first});
    QVERIFY(connection);
    const auto refused = connection->run(u"SELECT * FROM a"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::StoreCorrupt);
}

void TestConnection::tellsAFullDisk()
{
    auto connection = Connection::open(m_path, {first});
    QVERIFY(connection);
    QVERIFY(connection->run(u"INSERT INTO a (x, y) VALUES (1, 'before')"_s));
    const int pages = ask(*connection, u"PRAGMA page_count"_s).toInt();
    QVERIFY(connection->run(u"PRAGMA max_page_count = %1"_s.arg(pages)));
    const auto refused = connection->run(u"INSERT INTO a (y) VALUES (?)"_s, {QString(100'000, u'x')});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::StorageFull);
    QCOMPARE(refused.error().where, m_path);
    QCOMPARE(ask(*connection, u"SELECT group_concat(y) FROM a"_s).toString(), u"before"_s);
}

void TestConnection::tellsOtherFailuresWithoutValues()
{
    auto connection = Connection::open(m_path, {first});
    QVERIFY(connection);
    QVERIFY(connection->run(u"INSERT INTO a (x, y) VALUES (1, ?)"_s, {u"s3cret"_s}));
    const auto twice = connection->run(u"INSERT INTO a (x, y) VALUES (1, ?)"_s, {u"s3cret"_s});
    QVERIFY(!twice);
    QCOMPARE(twice.error().kind, ErrorKind::StorageFailed);
    QVERIFY(!twice.error().serverText.isEmpty());
    QVERIFY(!twice.error().serverText.contains(u"s3cret"_s));
    const auto unknown = connection->run(u"SELECT * FROM nowhere"_s);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, ErrorKind::StorageFailed);
    const auto missingValue = connection->run(u"INSERT INTO a (x, y) VALUES (?, ?)"_s, {2});
    QVERIFY(!missingValue);
}

void TestConnection::aFolderThatIsMissingIsAnError()
{
    const auto refused = Connection::open(m_dir->filePath(u"no/such/store.db"_s), {first});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::StorageFailed);
}

void TestConnection::rollsBack()
{
    auto connection = Connection::open(m_path, {first});
    QVERIFY(connection);
    connection->rollback(); // nothing to undo
    QVERIFY(connection->begin());
    QVERIFY(!connection->begin());
    QVERIFY(connection->run(u"INSERT INTO a (x) VALUES (1)"_s));
    connection->rollback();
    QCOMPARE(ask(*connection, u"SELECT count(*) FROM a"_s).toInt(), 0);
    QVERIFY(!connection->commit());
    QVERIFY(connection->begin());
    QVERIFY(connection->run(u"INSERT INTO a (x) VALUES (1)"_s));
    QVERIFY(connection->commit());
    Connection moved = *std::move(connection);
    QCOMPARE(ask(moved, u"SELECT count(*) FROM a"_s).toInt(), 1);
}

void TestConnection::keepsWhatWasCommittedWithoutAClose()
{
    auto connection = Connection::open(m_path, {first});
    QVERIFY(connection);
    QVERIFY(connection->run(u"INSERT INTO a (x, y) VALUES (1, 'durable')"_s));
    // As after a kill: the files as they are while the program runs.
    const QString copy = m_dir->filePath(u"copy.db"_s);
    QVERIFY(QFile::copy(m_path, copy));
    QVERIFY(QFile::copy(m_path + u"-wal"_s, copy + u"-wal"_s));
    auto restarted = Connection::open(copy, {first});
    QVERIFY(restarted);
    QCOMPARE(ask(*restarted, u"SELECT y FROM a"_s).toString(), u"durable"_s);
}

void TestConnection::memoryLeavesNoFile()
{
    QVERIFY(QDir::setCurrent(m_dir->path()));
    auto connection = Connection::open(u":memory:"_s, {first});
    QVERIFY(connection);
    QVERIFY(connection->run(u"INSERT INTO a (x) VALUES (1)"_s));
    QVERIFY(QDir(m_dir->path()).isEmpty());
    QVERIFY(QDir::setCurrent(u"/"_s));
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
