// SPDX-License-Identifier: GPL-3.0-or-later
// Killed at any moment, a store keeps every commit that it acknowledged. This program starts itself as the victim:
// a child that commits one generation after another and prints each once it was told that it is on disk.
#include "crypto/sealer.h"
#include "storage/openstore.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/samplestore.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

namespace {

constexpr int killsOfEachStore = 50;

Expected<> startStore(std::unique_ptr<SealedStore> &store, const QString &dsn, const Clock &clock)
{
    const Expected<> answer =
        await([&](Then<> then) { store = openStore(parseStoreLocation(dsn).value(), clock, then); });
    if (!answer)
        return answer;
    return await([&](Then<> then) { store->setDataKey(Secret(QByteArray(crypto::dataKeyBytes, 'k')), then); });
}

Expected<std::vector<StoredSource>> loadFrom(SealedStore &store)
{
    return await<std::vector<StoredSource>>([&](auto then) { store.load(then); });
}

/// Until it is killed; any other end is a failure.
int commitForEver(const QString &dsn)
{
    const FakeClock clock;
    std::unique_ptr<SealedStore> store;
    if (!startStore(store, dsn, clock) || !await([&](Then<> then) { store->saveSource(sampleSource('a'), then); }))
        return 2;
    const auto all = loadFrom(*store);
    Generation generation = all && all->at(0).token ? all->at(0).token->generation : Generation{};
    const SourceId id = sampleSource('a').id;
    while (true) {
        const auto attempt = await<AttemptId>([&](auto then) { store->begin(id, generation, {}, then); });
        generation = generation.next();
        if (!attempt ||
            !await([&](Then<> then) { store->commit(id, *attempt, sampleToken('a', generation.value), then); }))
            return 3;
        std::printf("%llu\n", static_cast<unsigned long long>(generation.value));
        std::fflush(stdout);
    }
}

} // namespace

class TestStoreKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acknowledgedCommitsSurviveAKill_data()
    {
        QTest::addColumn<QString>("dsn");
        QTest::newRow("sqlite") << u"sqlite:%1/store.db"_s;
        QTest::newRow("json") << u"json:%1/store.json"_s;
    }

    void acknowledgedCommitsSurviveAKill()
    {
        QFETCH(QString, dsn);
        QTemporaryDir directory;
        dsn = dsn.arg(directory.path());
        const FakeClock clock;
        QElapsedTimer since;
        since.start();
        int kills = 0;
        int openEntries = 0;
        quint64 acknowledged = 0;
        for (; kills < killsOfEachStore && since.elapsed() < 20'000; ++kills) {
            QProcess victim;
            victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            victim.start(QCoreApplication::applicationFilePath(), {u"commit-for-ever"_s, dsn});
            // From its first commit on, at a moment that differs each time.
            QVERIFY(victim.waitForReadyRead(10'000));
            victim.waitForFinished(static_cast<int>(QRandomGenerator::global()->bounded(20)) + 1);
            QVERIFY2(victim.state() == QProcess::Running, "the victim ended by itself");
            victim.kill();
            QVERIFY(victim.waitForFinished(10'000));
            const QList<QByteArray> lines = victim.readAllStandardOutput().split('\n');
            for (qsizetype line = 0; line + 1 < lines.size(); ++line) // what follows the last line feed is cut
                acknowledged = lines[line].toULongLong();

            std::unique_ptr<SealedStore> store;
            QVERIFY(startStore(store, dsn, clock));
            const auto all = loadFrom(*store);
            QVERIFY(all);
            QCOMPARE(all->size(), 1U);
            const StoredSource &stored = all->at(0);
            QVERIFY(!stored.corrupt);
            QVERIFY2(stored.token->generation.value >= acknowledged, "an acknowledged commit is lost");
            QVERIFY(sameToken(*stored.token, *sampleToken('a', stored.token->generation.value)));
            // A token and its closed journal entry are one transaction: what is open is for the token that is there.
            if (stored.journal) {
                ++openEntries;
                QCOMPARE(stored.journal->generation, stored.token->generation);
            }
        }
        qInfo("%d kills, %llu commits, %d found a journal entry open", kills,
              static_cast<unsigned long long>(acknowledged), openEntries);
        QVERIFY(kills >= 10);
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == "commit-for-ever"_L1)
        return commitForEver(app.arguments().value(2));
    TestStoreKill tests;
    return QTest::qExec(&tests, argc, argv);
}
#include "tst_storekill.moc"
