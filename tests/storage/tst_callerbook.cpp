// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and uses in both stores, and the way there from a store of an earlier version.
#include "crypto/random.h"
#include "crypto/sealer.h"
#include "storage/openstore.h"
#include "storage/schema.h"
#include "storage/sqliterows.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/samplestore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class CallerBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("dsn");
        QTest::newRow("sqlite") << u"sqlite:%1/store.db"_s;
        QTest::newRow("json") << u"json:%1/store.json"_s;
    }
    void init()
    {
        QFETCH_GLOBAL(QString, dsn);
        m_directory = std::make_unique<QTemporaryDir>();
        m_location = parseStoreLocation(dsn.arg(m_directory->path())).value();
    }
    void cleanup() { m_store.reset(); }

    void aNewStoreHasNone();
    void givesBackWhatWasSaved();
    void needsNoDataKey();
    void aKeyIsReplacedByName();
    void removedKeysAreGone();
    void usesAreReplacedAndForgotten();
    void theUsesOfARemovedSourceGoWithIt();
    void anOlderStoreIsBroughtUpToDate();

private:
    [[nodiscard]] Expected<> open()
    {
        m_store.reset();
        return await([this](Then<> then) { m_store = openStore(m_location, m_clock, std::move(then)); });
    }
    [[nodiscard]] Expected<CallerBook> load()
    {
        return await<CallerBook>([this](Then<CallerBook> then) { m_store->loadCallers(std::move(then)); });
    }
    [[nodiscard]] Expected<> save(const ClientKey &key)
    {
        return await([&](Then<> then) { m_store->saveKey(key, std::move(then)); });
    }
    [[nodiscard]] Expected<> save(const std::vector<CallerUse> &changed, const std::vector<CallerUse> &forgotten = {})
    {
        return await([&](Then<> then) { m_store->saveUses(changed, forgotten, std::move(then)); });
    }
    void makeOlderStore(const Secret &key) const;

    FakeClock m_clock;
    StoreLocation m_location;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<SealedStore> m_store;
};

namespace {

ClientKey sampleKey(const QString &name)
{
    return {.name = name,
            .hash = QByteArray(32, '\xa7') + name.toUtf8(),
            .allSources = false,
            .sources = {sampleSource('a').id, sampleSource('b').id},
            .perMinute = 60,
            .createdAt = sampleTime,
            .expiresAt = sampleTime + Seconds(60)};
}

CallerUse sampleUse(char digit, CallerDoor door, quint64 times = 3)
{
    return {.caller = {.kind = door == CallerDoor::Socket ? Caller::Kind::Program : Caller::Kind::Key,
                       .name = u"/usr/bin/ünï"_s,
                       .script = door == CallerDoor::Socket ? u"/srv/x.py"_s : QString(),
                       .uid = 4'294'967'294},
            .source = sampleSource(digit).id,
            .door = door,
            .first = sampleTime,
            .last = sampleTime + Seconds(static_cast<qint64>(times)),
            .times = times,
            .pid = 4711};
}

} // namespace

void CallerBookTest::aNewStoreHasNone()
{
    QVERIFY(open());
    const auto book = load();
    QVERIFY(book && book->keys.empty() && book->uses.empty());
}

void CallerBookTest::givesBackWhatWasSaved()
{
    QVERIFY(open());
    ClientKey all = sampleKey(u"all"_s);
    all.allSources = true;
    all.sources.clear();
    all.expiresAt.reset();
    QVERIFY(save(sampleKey(u"deploy"_s)) && save(all));
    QVERIFY(save({sampleUse('a', CallerDoor::Gateway, 9), sampleUse('a', CallerDoor::Socket)}));
    QVERIFY(open());
    const auto book = load();
    QVERIFY(book);
    QCOMPARE(book->keys.size(), 2U);
    QVERIFY(book->keys.at(0) == all);
    QVERIFY(book->keys.at(1) == sampleKey(u"deploy"_s));
    QCOMPARE(book->uses.size(), 2U);
    QVERIFY(std::count(book->uses.begin(), book->uses.end(), sampleUse('a', CallerDoor::Socket)) == 1);
    QVERIFY(std::count(book->uses.begin(), book->uses.end(), sampleUse('a', CallerDoor::Gateway, 9)) == 1);
}

void CallerBookTest::needsNoDataKey()
{
    QVERIFY(open());
    QVERIFY(!m_store->isOpen());
    QVERIFY(save(sampleKey(u"deploy"_s)));
    QVERIFY(open());
    QCOMPARE(load()->keys.size(), 1U);
}

void CallerBookTest::aKeyIsReplacedByName()
{
    QVERIFY(open());
    QVERIFY(save(sampleKey(u"deploy"_s)));
    ClientKey other = sampleKey(u"deploy"_s);
    other.hash = QByteArray(32, 'x');
    other.perMinute = 7;
    QVERIFY(save(other));
    const auto book = load();
    QCOMPARE(book->keys.size(), 1U);
    QVERIFY(book->keys.front() == other);
}

void CallerBookTest::removedKeysAreGone()
{
    QVERIFY(open());
    QVERIFY(save(sampleKey(u"deploy"_s)) && save(sampleKey(u"other"_s)));
    QVERIFY(await([this](Then<> then) { m_store->removeKey(u"deploy"_s, std::move(then)); }));
    QVERIFY(await([this](Then<> then) { m_store->removeKey(u"never-there"_s, std::move(then)); }));
    QVERIFY(open());
    QCOMPARE(load()->keys.size(), 1U);
    QCOMPARE(load()->keys.front().name, u"other"_s);
}

void CallerBookTest::usesAreReplacedAndForgotten()
{
    QVERIFY(open());
    QVERIFY(save({sampleUse('a', CallerDoor::Socket), sampleUse('a', CallerDoor::Api)}));
    QVERIFY(save({sampleUse('a', CallerDoor::Socket, 5)}, {sampleUse('a', CallerDoor::Api, 99)}));
    QVERIFY(open());
    const auto book = load();
    QCOMPARE(book->uses.size(), 1U);
    QVERIFY(book->uses.front() == sampleUse('a', CallerDoor::Socket, 5));
}

void CallerBookTest::theUsesOfARemovedSourceGoWithIt()
{
    QVERIFY(open());
    for (const char digit : {'a', 'b'})
        QVERIFY(await([&](Then<> then) { m_store->saveSource(sampleSource(digit), std::move(then)); }));
    QVERIFY(save({sampleUse('a', CallerDoor::Socket), sampleUse('b', CallerDoor::Socket)}));
    QVERIFY(await([&](Then<> then) { m_store->removeSource(sampleSource('a').id, std::move(then)); }));
    const auto book = load();
    QCOMPARE(book->uses.size(), 1U);
    QVERIFY(book->uses.front().source == sampleSource('b').id);
}

/// What a program of version 1 left: a source with a token, a memory, a journal entry and a history.
void CallerBookTest::makeOlderStore(const Secret &key) const
{
    const Source source = sampleSource('a');
    if (m_location.kind == StoreLocation::Kind::Sqlite) {
        const auto migrations = storeMigrations();
        auto connection = sql::Connection::open(m_location.path, std::span(migrations.begin(), 1));
        QVERIFY(connection);
        const crypto::Sealer sealer(key);
        QVERIFY(connection->begin());
        QVERIFY(rows::putSource(*connection, source));
        QVERIFY(rows::putMemory(*connection, source.id, SourceMemory{.failures = 2, .flowMemory = {}}));
        QVERIFY(rows::putToken(*connection, source.id, sealToken(sealer, source.id, *sampleToken('a', 3)), sampleTime));
        QVERIFY(rows::appendAttempt(*connection, source.id, Attempt{.at = sampleTime, .error = {}}));
        QVERIFY(connection->commit());
        return;
    }
    FakeClock clock;
    {
        const auto store = openStore(m_location, clock, [](const Expected<> &) {});
        QVERIFY(await([&](Then<> then) { store->setDataKey(key.duplicate(), std::move(then)); }));
        QVERIFY(await([&](Then<> then) { store->saveSource(source, std::move(then)); }));
        QVERIFY(await([&](Then<> then) {
            store->saveMemory(source.id, SourceMemory{.failures = 2, .flowMemory = {}}, std::move(then));
        }));
        store->append(source.id, Attempt{.at = sampleTime, .error = {}});
        QVERIFY(await([&](Then<> then) { store->commit(source.id, {}, sampleToken('a', 3), std::move(then)); }));
    }
    QFile file(m_location.path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    document[u"version"_s] = 1;
    document.remove(u"client_keys"_s);
    document.remove(u"caller_uses"_s);
    QVERIFY(file.resize(0) && file.seek(0) && file.write(QJsonDocument(document).toJson()) > 0);
}

void CallerBookTest::anOlderStoreIsBroughtUpToDate()
{
    const Secret key = crypto::randomSecret(crypto::dataKeyBytes);
    makeOlderStore(key);
    QVERIFY(open());
    QVERIFY(await([&](Then<> then) { m_store->setDataKey(key.duplicate(), std::move(then)); }));
    const auto all =
        await<std::vector<StoredSource>>([this](Then<std::vector<StoredSource>> then) { m_store->load(then); });
    QVERIFY(all);
    QCOMPARE(all->size(), 1U);
    const StoredSource &kept = all->front();
    QVERIFY(kept.source == sampleSource('a'));
    QVERIFY(kept.token && sameToken(*kept.token, *sampleToken('a', 3)));
    QCOMPARE(kept.memory.failures, 2);
    QVERIFY(kept.lastAttempt && kept.lastAttempt->at == sampleTime);
    // And it holds keys from now on.
    QVERIFY(load()->keys.empty());
    QVERIFY(save(sampleKey(u"deploy"_s)) && save({sampleUse('a', CallerDoor::Socket)}));
    QVERIFY(open());
    QCOMPARE(load()->keys.size(), 1U);
    QCOMPARE(load()->uses.size(), 1U);
}

QTEST_GUILESS_MAIN(CallerBookTest)
#include "tst_callerbook.moc"
