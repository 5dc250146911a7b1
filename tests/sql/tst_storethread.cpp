// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/storethread.h"

#include <QFile>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using sql::Connection;
using sql::StoreThread;

namespace {

constexpr sql::Migration schema{1, "CREATE TABLE a (x INTEGER PRIMARY KEY, y TEXT) STRICT"};

Expected<QVariant> done(const Expected<QSqlQuery> &query)
{
    if (!query)
        return tl::unexpected<Error>(query.error());
    return QVariant();
}

sql::Job insertion(int x, const QString &y = {})
{
    return [x, y](Connection &connection) {
        return done(connection.run(u"INSERT INTO a (x, y) VALUES (?, ?)"_s, {x, y}));
    };
}

/// Holds the store thread until released, so that a test decides what queues up meanwhile.
struct Gate {
    QSemaphore entered, released;
    sql::Job job()
    {
        return [this](Connection &) -> Expected<QVariant> {
            entered.release();
            released.acquire();
            return QVariant();
        };
    }
};

} // namespace

class TestStoreThread : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"store.db"_s);
    }
    void answersOnItsOwnersThreadInOrder();
    void writesWhatQueuedUpInOneTransaction();
    void limitsTheGroup();
    void aFailedJobUndoesItselfAlone();
    void aFailedCommitIsEveryonesError();
    void aTransactionGivenUpByTheDatabaseIsToldToAllItUndid();
    void anAnswerMeansOnDisk();
    void finishesItsQueueBeforeItEnds();
    void anAnswerMayEndTheStore();
    void aStoreThatDoesNotOpenAnswersEveryPost();
    void jobsMayComeFromAnswers();

private:
    int rows(const QString &condition = u"1"_s)
    {
        auto connection = Connection::open(m_path, {schema});
        if (!connection)
            return -1;
        auto query = connection->run(u"SELECT count(*) FROM a WHERE "_s + condition);
        return query && query->next() ? query->value(0).toInt() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TestStoreThread::answersOnItsOwnersThreadInOrder()
{
    QList<int> order;
    QThread *jobThread = nullptr;
    bool elsewhere = false;
    StoreThread store(m_path, {schema}, [&](const Expected<> &opened) {
        QVERIFY(opened);
        order << -1;
    });
    for (int i = 0; i < 600; ++i) {
        store.post(
            [i, &jobThread](Connection &) -> Expected<QVariant> {
                jobThread = QThread::currentThread();
                return QVariant(i);
            },
            [&](const Expected<QVariant> &answer) {
                elsewhere = elsewhere || QThread::currentThread() != thread();
                order << answer->toInt();
            });
    }
    QVERIFY(order.isEmpty()); // never from inside post()
    QTRY_COMPARE(order.size(), 601);
    for (int i = 0; i < 601; ++i)
        QCOMPARE(order.at(i), i - 1);
    QVERIFY(!elsewhere);
    QVERIFY(jobThread != thread());
}

void TestStoreThread::writesWhatQueuedUpInOneTransaction()
{
    Gate gate;
    int answers = 0;
    QList<int> seenByAnother;
    StoreThread store(m_path, {schema}, {});
    store.post(gate.job(), {});
    gate.entered.acquire();
    for (int i = 0; i < 100; ++i)
        store.post(insertion(i), [&](const Expected<QVariant> &answer) {
            QVERIFY(answer);
            ++answers;
            seenByAnother << rows();
        });
    gate.released.release();
    QTRY_COMPARE(answers, 100);
    // Another connection never saw a part of them: they were committed together.
    QCOMPARE(seenByAnother.first(), 100);
}

void TestStoreThread::limitsTheGroup()
{
    Gate gate;
    Gate second;
    int answers = 0;
    StoreThread store(m_path, {schema}, {});
    store.post(gate.job(), {});
    gate.entered.acquire();
    for (int i = 0; i < StoreThread::largestGroup; ++i)
        store.post(insertion(i), [&](const Expected<QVariant> &) { ++answers; });
    store.post(second.job(), {});
    gate.released.release();
    second.entered.acquire();
    // The one too many runs in a group of its own; those before are on disk meanwhile.
    QCOMPARE(rows(), StoreThread::largestGroup);
    second.released.release();
    QTRY_COMPARE(answers, StoreThread::largestGroup);
}

void TestStoreThread::aFailedJobUndoesItselfAlone()
{
    Gate gate;
    QList<bool> answers;
    StoreThread store(m_path, {schema}, {});
    const auto note = [&](const Expected<QVariant> &answer) { answers << answer.has_value(); };
    store.post(gate.job(), {});
    gate.entered.acquire();
    store.post(insertion(1), note);
    store.post(
        [](Connection &connection) {
            auto first = connection.run(u"INSERT INTO a (x) VALUES (2)"_s);
            return done(connection.run(u"INSERT INTO a (x) VALUES (1)"_s)); // taken
        },
        note);
    store.post([](Connection &) -> Expected<QVariant> { return failure(ErrorKind::Conflict, u"job"_s); },
               [&](const Expected<QVariant> &answer) {
                   QCOMPARE(answer.error().kind, ErrorKind::Conflict);
                   QCOMPARE(answer.error().where, u"job"_s);
                   answers << false;
               });
    store.post(insertion(3), note);
    gate.released.release();
    QTRY_COMPARE(answers.size(), 4);
    QCOMPARE(answers, (QList<bool>{true, false, false, true}));
    QCOMPARE(rows(), 2);
    QCOMPARE(rows(u"x = 2"_s), 0);
}

void TestStoreThread::aFailedCommitIsEveryonesError()
{
    constexpr sql::Migration deferred{1, "CREATE TABLE a (x INTEGER PRIMARY KEY, y TEXT, "
                                         "parent INTEGER REFERENCES a(x) DEFERRABLE INITIALLY DEFERRED) STRICT"};
    Gate gate;
    QList<bool> answers;
    StoreThread store(m_path, {deferred}, {});
    const auto note = [&](const Expected<QVariant> &answer) { answers << answer.has_value(); };
    store.post(gate.job(), {});
    gate.entered.acquire();
    store.post(insertion(1), note);
    store.post(
        [](Connection &connection) { return done(connection.run(u"INSERT INTO a (x, parent) VALUES (2, 99)"_s)); },
        note);
    gate.released.release();
    QTRY_COMPARE(answers.size(), 2);
    QCOMPARE(answers, (QList<bool>{false, false}));
    store.post(insertion(3), note);
    QTRY_COMPARE(answers.size(), 3);
    QVERIFY(answers.last());
    QCOMPARE(rows(), 1);
}

void TestStoreThread::aTransactionGivenUpByTheDatabaseIsToldToAllItUndid()
{
    Gate gate;
    QList<ErrorKind> errors;
    int good = 0;
    StoreThread store(m_path, {schema}, {});
    const auto note = [&](const Expected<QVariant> &answer) {
        if (answer)
            ++good;
        else
            errors << answer.error().kind;
    };
    store.post(gate.job(), {});
    gate.entered.acquire();
    store.post(insertion(1), note);
    store.post(
        [](Connection &connection) -> Expected<QVariant> {
            connection.rollback(); // as SQLite does by itself when the disk fails
            return failure(ErrorKind::StorageFull);
        },
        note);
    store.post(insertion(3), note);
    gate.released.release();
    QTRY_COMPARE(errors.size() + good, 3);
    QCOMPARE(errors, (QList<ErrorKind>{ErrorKind::StorageFull, ErrorKind::StorageFull}));
    QCOMPARE(good, 1);
    QCOMPARE(rows(), 1);
    QCOMPARE(rows(u"x = 3"_s), 1);
}

void TestStoreThread::anAnswerMeansOnDisk()
{
    StoreThread store(m_path, {schema}, {});
    int found = -1;
    store.post(insertion(1), [&](const Expected<QVariant> &) { found = rows(); });
    QTRY_COMPARE(found, 1);
}

void TestStoreThread::finishesItsQueueBeforeItEnds()
{
    bool answered = false;
    {
        StoreThread store(m_path, {schema}, {});
        for (int i = 0; i < 1000; ++i)
            store.post(insertion(i), [&](const Expected<QVariant> &) { answered = true; });
    }
    QCOMPARE(rows(), 1000);
    QCoreApplication::processEvents();
    QVERIFY(!answered);
}

void TestStoreThread::anAnswerMayEndTheStore()
{
    Gate gate;
    int answers = 0;
    auto store = std::make_unique<StoreThread>(m_path, std::initializer_list<sql::Migration>{schema}, Then<>());
    store->post(gate.job(), {});
    gate.entered.acquire();
    for (int i = 0; i < 3; ++i)
        store->post(insertion(i), [&](const Expected<QVariant> &) {
            ++answers;
            store.reset();
        });
    gate.released.release();
    QTRY_VERIFY(!store);
    QCoreApplication::processEvents();
    QCOMPARE(answers, 1);
    QCOMPARE(rows(), 3);
}

void TestStoreThread::aStoreThatDoesNotOpenAnswersEveryPost()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a database, but long enough to look like one");
    file.close();
    QList<ErrorKind> kinds;
    bool ran = false;
    StoreThread store(m_path, {schema}, [&](const Expected<> &opened) { kinds << opened.error().kind; });
    for (int i = 0; i < 2; ++i)
        store.post(
            [&ran](Connection &) -> Expected<QVariant> {
                ran = true;
                return QVariant();
            },
            [&](const Expected<QVariant> &answer) { kinds << answer.error().kind; });
    QTRY_COMPARE(kinds, QList<ErrorKind>(3, ErrorKind::StoreCorrupt));
    QVERIFY(!ran);
}

void TestStoreThread::jobsMayComeFromAnswers()
{
    StoreThread store(m_path, {schema}, {});
    int rounds = 0;
    std::function<void(const Expected<QVariant> &)> again = [&](const Expected<QVariant> &answer) {
        QVERIFY(answer);
        if (++rounds < 10)
            store.post(insertion(rounds), again);
    };
    store.post(insertion(0), again);
    QTRY_COMPARE(rounds, 10);
    QCOMPARE(rows(), 10);
}

QTEST_GUILESS_MAIN(TestStoreThread)
#include "tst_storethread.moc"
