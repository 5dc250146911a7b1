// SPDX-License-Identifier: GPL-3.0-or-later
// The engine on the true store, on disk and with its own thread; only time, the vault and the provider are fakes.
#include "engineroom.h"

#include "crypto/random.h"
#include "crypto/sealer.h"
#include "storage/sqlitetokenstore.h"
#include "support/await.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>
#include <set>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// An engine whose store is a database in a directory of its own.
struct House {
    QTemporaryDir directory;
    FakeClock clock;
    ScriptedTransport transport;
    FakeVault vault;
    ScriptedRedirects redirects;
    ScriptedPrograms programs;
    ScriptedFiles files;
    Secret key = crypto::randomSecret(crypto::dataKeyBytes);
    std::unique_ptr<SqliteTokenStore> store;
    std::unique_ptr<TokenService> service;
    int issued = 0;

    void openStore(bool withKey)
    {
        service.reset();
        store.reset();
        store = std::make_unique<SqliteTokenStore>(directory.filePath(u"store.db"_s), clock,
                                                   [](const Expected<> &ready) { QVERIFY(ready.has_value()); });
        if (withKey)
            QVERIFY(giveKey());
    }
    Expected<> giveKey()
    {
        return await([&](Then<> then) { store->setDataKey(key.duplicate(), then); });
    }
    Expected<> put(const Source &source, const TokenPtr &token)
    {
        if (auto saved = await([&](Then<> then) { store->saveSource(source, then); }); !saved)
            return saved;
        return await([&](Then<> then) { store->commit(source.id, {}, token, then); });
    }
    void start()
    {
        service = std::make_unique<TokenService>(
            EngineDoors{clock, transport, vault, *store, *store, scriptedGrants(), redirects, programs, files});
        QVERIFY(await([&](Then<> then) { service->start(then); }));
    }
    void provide(int lifetime)
    {
        transport.otherwise([this, lifetime](const HttpRequest &) -> Expected<HttpResponse> {
            const QByteArray number = QByteArray::number(++issued);
            return HttpResponse{200, {}, scriptedAnswer("A" + number, "R" + number, lifetime), {}};
        });
    }
    /// Everything that happens without time passing, the store's thread included.
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            clock.advance();
            QVERIFY(await<StoredSource>([&](auto then) { store->loadOne({"nobody"}, then); }).error().kind ==
                    ErrorKind::NoSuchSource);
            QCoreApplication::processEvents();
        }
    }
};

} // namespace

class TestTrueStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lockedStartShowsTheTruthAndServesWhenUnlocked();
    void stormOfTenThousandIsCommittedWhole();
};

void TestTrueStore::lockedStartShowsTheTruthAndServesWhenUnlocked()
{
    House house;
    house.provide(3600);
    const Source source = scriptedSource(u"billing"_s, "scripted_client");
    const WallTime end = house.clock.now().wall + 3600s;
    house.openStore(true);
    QVERIFY(house.put(source, EngineRoom::tokenOf(source, house.clock.now().wall, 3600s)));
    house.openStore(false);
    house.vault.setState(Vault::Locked);
    house.start();
    house.settle();
    QCOMPARE(house.service->status(source.id)->state, SourceState::Locked);
    QCOMPARE(house.service->status(source.id)->expiresAt, std::optional(end));
    QVERIFY(house.service->status(source.id)->hasToken);
    QVERIFY(!house.service->valid(source.id, 0s));
    std::optional<TokenPtr> waited;
    Pending caller = house.service->token(source.id, 0s, 60s, [&](const Expected<TokenPtr> &token) {
        QVERIFY(token.has_value());
        waited = *token;
    });
    house.settle();
    QVERIFY(!waited); // it may be unlocked in time

    house.vault.setState(Vault::Ready);
    QVERIFY(house.giveKey());
    QTRY_VERIFY((house.clock.advance(100ms), house.service->valid(source.id, 0s)));
    QCOMPARE(house.service->valid(source.id, 0s)->access.reveal(), "A0");
    QCOMPARE(house.service->status(source.id)->state, SourceState::Fresh);
    QTRY_VERIFY((house.clock.advance(100ms), waited));
    QCOMPARE((*waited)->access.reveal(), "A0");
    house.clock.advance(5s);
    house.settle();
    QCOMPARE(house.transport.count(), 0);
}

void TestTrueStore::stormOfTenThousandIsCommittedWhole()
{
    constexpr int many = 10'000;
    QLoggingCategory::setFilterRules(u"tokenwatch.engine.info=false"_s);
    House house;
    house.provide(3600);
    house.openStore(true);
    std::vector<Source> sources;
    int left = many;
    for (int i = 0; i < many; ++i) {
        sources.push_back(scriptedSource(u"s%1"_s.arg(i), "scripted_refresh", u"idp%1.example"_s.arg(i % 100)));
        const auto token =
            EngineRoom::tokenOf(sources.back(), house.clock.now().wall - 3500s, 3600s, "old-" + QByteArray::number(i));
        house.store->saveSource(sources.back(), [](const Expected<> &) {});
        house.store->commit(sources.back().id, {}, token, [&left](const Expected<> &put) { left -= put ? 1 : 0; });
    }
    QTRY_COMPARE_WITH_TIMEOUT(left, 0, 120'000);

    QElapsedTimer timer;
    timer.start();
    house.start();
    const auto fresh = [&house] {
        int count = 0;
        for (const SourceStatus &status : house.service->everything().changed)
            count += status.state == SourceState::Fresh && status.generation == Generation{2} ? 1 : 0;
        return count;
    };
    const qint64 loaded = timer.restart();
    // The clock is a fake, the disk is not: time goes on only while the store keeps up.
    constexpr int mostAhead = 500;
    for (int done = fresh(); done < many && !timer.hasExpired(100'000); done = fresh()) {
        if (house.transport.count() - done < mostAhead)
            house.clock.advance(100ms);
        QTest::qWait(1);
    }
    const qint64 refreshed = timer.elapsed();
    QCOMPARE(fresh(), many);
    qInfo("10,000 sources: loaded in %lld ms, refreshed and committed in %lld ms", static_cast<long long>(loaded),
          static_cast<long long>(refreshed));

    // Each credential was sent once, each token reached the disk, no journal entry is left.
    QCOMPARE(house.transport.count(), many);
    const QList<QByteArray> bodies = house.transport.bodies();
    QCOMPARE(std::set<QByteArray>(bodies.begin(), bodies.end()).size(), std::size_t(many));
    house.openStore(true);
    const auto all = await<std::vector<StoredSource>>([&](auto then) { house.store->load(then); });
    QCOMPARE(all->size(), std::size_t(many));
    std::set<QByteArray> tokens;
    for (const StoredSource &stored : *all) {
        QVERIFY(!stored.journal);
        QVERIFY(!stored.corrupt);
        QCOMPARE(stored.token->generation, Generation{2});
        QCOMPARE(stored.memory.failures, 0);
        tokens.insert(stored.token->refresh.reveal().toByteArray());
    }
    QCOMPARE(tokens.size(), std::size_t(many));
}

QTEST_GUILESS_MAIN(TestTrueStore)
#include "tst_truestore.moc"
