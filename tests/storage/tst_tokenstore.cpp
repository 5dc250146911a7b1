// SPDX-License-Identifier: GPL-3.0-or-later
// Both stores keep the same promises: every test runs on the database and on the file (S5-10).
#include "crypto/random.h"
#include "crypto/sealer.h"
#include "storage/openstore.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/samplestore.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class TestTokenStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_key = crypto::randomSecret(crypto::dataKeyBytes);
        QFETCH_GLOBAL(QString, dsn);
        m_location = parseStoreLocation(dsn.arg(m_directory->path())).value();
    }
    void cleanup() { m_store.reset(); }

    void initTestCase_data()
    {
        QTest::addColumn<QString>("dsn");
        QTest::newRow("sqlite") << u"sqlite:%1/store.db"_s;
        QTest::newRow("json") << u"json:%1/store.json"_s;
    }

    void startsEmptyAndClosed();
    void givesBackWhatWasSaved();
    void givesBackOneSourceWhole();
    void sourceIsReplacedAndKeepsItsToken();
    void nameThatIsTakenIsAConflict();
    void memoryNeedsItsSource();
    void olderOrEqualGenerationIsAConflictAndChangesNothing_data();
    void olderOrEqualGenerationIsAConflictAndChangesNothing();
    void commitClosesItsJournalEntryOnly();
    void beginAgainCountsTries();
    void beginWithASpentGenerationIsRefused();
    void journalSurvivesARestartAndIdsAreNotReused();
    void wipeKeepsTheRefreshTokenUnlessToldOtherwise();
    void removedSourceLeavesNothing();
    void lockedStartShowsExpiries();
    void commitWithoutTheKeyIsRefused();
    void wrongKeyIsNoticedAndHarmsNothing();
    void newKeyIsTakenWhileNothingIsSealed();
    void historyIsNewestFirstAndBounded();
    void recordsAreKept();
    void nothingSecretIsReadableOnDisk();
    void filesArePrivateWhateverTheUmask();

private:
    void start(bool withKey = true)
    {
        m_store.reset();
        std::optional<Expected<>> ready;
        m_store = openStore(m_location, m_clock, [&ready](const Expected<> &answer) { ready = answer; });
        QTRY_VERIFY(ready);
        QVERIFY(*ready);
        if (withKey)
            QVERIFY(giveKey(m_key));
    }
    Expected<> giveKey(const Secret &key)
    {
        return await([&](Then<> then) { m_store->setDataKey(key.duplicate(), then); });
    }
    Expected<> save(char digit)
    {
        return await([&](Then<> then) { m_store->saveSource(sampleSource(digit), then); });
    }
    Expected<> commit(char digit, quint64 generation, AttemptId attempt = {})
    {
        return await([&](Then<> then) {
            m_store->commit(sampleSource(digit).id, attempt, sampleToken(digit, generation), then);
        });
    }
    Expected<AttemptId> begin(char digit, quint64 generation, std::optional<AttemptId> resumed = {})
    {
        return await<AttemptId>(
            [&](Then<AttemptId> then) { m_store->begin(sampleSource(digit).id, {generation}, resumed, then); });
    }
    std::vector<StoredSource> load()
    {
        auto all = await<std::vector<StoredSource>>([&](auto then) { m_store->load(then); });
        return all ? *all : std::vector<StoredSource>();
    }
    Expected<std::vector<Attempt>> history(char digit, std::optional<WallTime> since, int most)
    {
        return await<std::vector<Attempt>>(
            [&](auto then) { m_store->attempts(sampleSource(digit).id, since, most, then); });
    }

    FakeClock m_clock;
    Secret m_key;
    StoreLocation m_location;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<SealedStore> m_store;
};

void TestTokenStore::startsEmptyAndClosed()
{
    start(false);
    QVERIFY(!m_store->isOpen());
    QVERIFY(load().empty());
    QCOMPARE(*await<bool>([&](auto then) { m_store->hasSealedTokens(then); }), false);

    QSignalSpy opened(m_store.get(), &TokenStore::opened);
    QVERIFY(giveKey(m_key));
    QVERIFY(m_store->isOpen());
    QCOMPARE(opened.size(), 1);
}

void TestTokenStore::givesBackWhatWasSaved() // S5-08 S5-09 S5-10
{
    const SourceMemory memory{3,
                              1,
                              sampleTime,
                              sampleTime + Seconds(1),
                              std::nullopt,
                              sampleTime + Seconds(2),
                              sampleTime,
                              std::nullopt,
                              R"({"login":{"next":12}})"};
    start();
    QVERIFY(save('b'));
    QVERIFY(save('a'));
    QVERIFY(commit('a', 1));
    QVERIFY(await([&](Then<> then) { m_store->saveMemory(sampleSource('a').id, memory, then); }));

    start();
    const auto all = load();
    QCOMPARE(all.size(), 2U);
    QCOMPARE(all[0].source, sampleSource('a'));
    QVERIFY(sameToken(*all[0].token, *sampleToken('a', 1)));
    QVERIFY(!all[0].corrupt);
    QCOMPARE(all[0].memory, memory);
    QVERIFY(!all[0].journal);
    QCOMPARE(all[1].source, sampleSource('b'));
    QVERIFY(!all[1].token);
    QCOMPARE(*await<bool>([&](auto then) { m_store->hasSealedTokens(then); }), true);
}

void TestTokenStore::givesBackOneSourceWhole()
{
    start();
    for (const char digit : {'a', 'b', 'c'}) {
        QVERIFY(save(digit));
        QVERIFY(commit(digit, 3));
        Attempt attempt;
        attempt.at = sampleTime + Seconds(digit);
        attempt.verdict = Verdict::Refreshed;
        m_store->append(sampleSource(digit).id, attempt);
    }
    QVERIFY(begin('b', 3));
    const auto all = load();
    const auto one = await<StoredSource>([&](auto then) { m_store->loadOne(sampleSource('b').id, then); });
    QVERIFY(one);
    QCOMPARE(one->source, sampleSource('b'));
    QVERIFY(sameToken(*one->token, *sampleToken('b', 3)));
    QCOMPARE(one->memory, all.at(1).memory);
    QCOMPARE(one->journal->id, all.at(1).journal->id);
    QCOMPARE(one->lastAttempt->at, sampleTime + Seconds('b'));
    const auto none = await<StoredSource>([&](auto then) { m_store->loadOne(sampleSource('d').id, then); });
    QCOMPARE(none.error().kind, ErrorKind::NoSuchSource);
}

void TestTokenStore::sourceIsReplacedAndKeepsItsToken()
{
    start();
    QVERIFY(save('a'));
    QVERIFY(commit('a', 1));
    Source edited = sampleSource('a');
    edited.name = u"renamed"_s;
    edited.revision = edited.revision.next();
    QVERIFY(await([&](Then<> then) { m_store->saveSource(edited, then); }));
    const auto all = load();
    QCOMPARE(all.size(), 1U);
    QCOMPARE(all[0].source, edited);
    QVERIFY(all[0].token);
}

void TestTokenStore::nameThatIsTakenIsAConflict()
{
    start();
    QVERIFY(save('a'));
    Source other = sampleSource('b');
    other.name = sampleSource('a').name;
    const auto answer = await([&](Then<> then) { m_store->saveSource(other, then); });
    QCOMPARE(answer.error().kind, ErrorKind::Conflict);
    QCOMPARE(answer.error().where, other.name);
    QCOMPARE(load().size(), 1U);
}

void TestTokenStore::memoryNeedsItsSource()
{
    start();
    const auto answer = await([&](Then<> then) { m_store->saveMemory(sampleSource('a').id, {}, then); });
    QCOMPARE(answer.error().kind, ErrorKind::NoSuchSource);
    QCOMPARE(commit('a', 1).error().kind, ErrorKind::NoSuchSource);
    QCOMPARE(begin('a', 0).error().kind, ErrorKind::NoSuchSource);
}

void TestTokenStore::olderOrEqualGenerationIsAConflictAndChangesNothing_data()
{
    QTest::addColumn<quint64>("generation");
    QTest::newRow("older") << quint64(4);
    QTest::newRow("equal") << quint64(5);
    QTest::newRow("none") << quint64(0);
}

void TestTokenStore::olderOrEqualGenerationIsAConflictAndChangesNothing()
{
    QFETCH(quint64, generation);
    start();
    QVERIFY(save('a'));
    QVERIFY(commit('a', 5));
    const auto attempt = begin('a', 5);
    QCOMPARE(commit('a', generation, *attempt).error().kind, ErrorKind::Conflict);
    const auto all = load();
    QVERIFY(sameToken(*all[0].token, *sampleToken('a', 5)));
    QCOMPARE(all[0].journal->id, *attempt);
}

void TestTokenStore::commitClosesItsJournalEntryOnly() // X-03
{
    start();
    QVERIFY(save('a'));
    QVERIFY(save('b'));
    QVERIFY(commit('a', 1));
    const auto mine = begin('a', 1);
    const auto other = begin('b', 0);
    QCOMPARE(load()[0].journal->generation, Generation{1});
    QVERIFY(commit('a', 2, *mine));
    const auto all = load();
    QVERIFY(!all[0].journal);
    QCOMPARE(all[0].token->generation, Generation{2});
    QCOMPARE(all[1].journal->id, *other);

    // Closing what is closed already is a success; so is closing another's, which stays.
    QVERIFY(await([&](Then<> then) { m_store->close(sampleSource('b').id, *mine, then); }));
    QCOMPARE(load()[1].journal->id, *other);
    QVERIFY(await([&](Then<> then) { m_store->close(sampleSource('b').id, *other, then); }));
    QVERIFY(!load()[1].journal);
}

void TestTokenStore::beginAgainCountsTries()
{
    start();
    QVERIFY(save('a'));
    const auto first = begin('a', 0);
    QCOMPARE(*begin('a', 0, *first), *first);
    QCOMPARE(*begin('a', 0, *first), *first);
    QCOMPARE(load()[0].journal->tries, 2);
    QCOMPARE(load()[0].journal->at, m_clock.now().wall);
    QCOMPARE(begin('a', 0, AttemptId{first->value + 10}).error().kind, ErrorKind::Conflict);
    QCOMPARE(load()[0].journal->tries, 2);
}

void TestTokenStore::beginWithASpentGenerationIsRefused()
{
    start();
    QVERIFY(save('a'));
    QVERIFY(commit('a', 2));
    QCOMPARE(begin('a', 1).error().kind, ErrorKind::Conflict);
    QVERIFY(!load()[0].journal);
}

void TestTokenStore::journalSurvivesARestartAndIdsAreNotReused() // X-03
{
    start();
    QVERIFY(save('a'));
    const auto first = begin('a', 0);
    start();
    QCOMPARE(load()[0].journal->id, *first);
    QVERIFY(await([&](Then<> then) { m_store->close(sampleSource('a').id, *first, then); }));
    start();
    QVERIFY(begin('a', 0)->value > first->value);
}

void TestTokenStore::wipeKeepsTheRefreshTokenUnlessToldOtherwise()
{
    start();
    QVERIFY(save('a'));
    QVERIFY(commit('a', 1));
    QVERIFY(begin('a', 1));
    QVERIFY(await([&](Then<> then) { m_store->wipe(sampleSource('a').id, false, then); }));
    auto all = load();
    QVERIFY(all[0].token->access.isEmpty());
    QVERIFY(all[0].token->refresh == sampleToken('a', 1)->refresh);
    QVERIFY(!all[0].corrupt);
    QVERIFY(all[0].journal);

    QVERIFY(await([&](Then<> then) { m_store->wipe(sampleSource('a').id, true, then); }));
    all = load();
    QVERIFY(!all[0].token);
    QVERIFY(!all[0].journal);
    QVERIFY(await([&](Then<> then) { m_store->wipe(sampleSource('b').id, true, then); }));
}

void TestTokenStore::removedSourceLeavesNothing()
{
    const SourceId id = sampleSource('a').id;
    start();
    QVERIFY(save('a'));
    QVERIFY(commit('a', 1));
    QVERIFY(begin('a', 1));
    m_store->append(id, Attempt{});
    QVERIFY(await([&](Then<> then) { m_store->writeRecord(id, "password", "sealed", then); }));
    QVERIFY(await([&](Then<> then) { m_store->removeSource(id, then); }));
    QVERIFY(load().empty());
    QVERIFY(history('a', {}, 10)->empty());
    QCOMPARE(await<QByteArray>([&](auto then) { m_store->readRecord(id, "password", then); }).error().kind,
             ErrorKind::MissingCredentials);
    QVERIFY(save('a'));
    QVERIFY(!load()[0].token);
    QVERIFY(await([&](Then<> then) { m_store->removeSource(sampleSource('b').id, then); }));
}

void TestTokenStore::lockedStartShowsExpiries() // S5-30
{
    start();
    QVERIFY(save('a'));
    QVERIFY(commit('a', 3));
    start(false);
    const auto all = load();
    const Token &token = *all[0].token;
    QVERIFY(token.access.isEmpty() && token.refresh.isEmpty() && token.flowMemory.isEmpty());
    QVERIFY(!all[0].corrupt);
    QCOMPARE(token.expiresAt, sampleToken('a', 3)->expiresAt);
    QCOMPARE(token.refreshExpiresAt, sampleToken('a', 3)->refreshExpiresAt);
    QCOMPARE(token.generation, Generation{3});
    QCOMPARE(token.lineage, sampleToken('a', 3)->lineage);
    QVERIFY(giveKey(m_key));
    QVERIFY(sameToken(*load()[0].token, *sampleToken('a', 3)));
}

void TestTokenStore::commitWithoutTheKeyIsRefused()
{
    start(false);
    QVERIFY(save('a'));
    QCOMPARE(commit('a', 1).error().kind, ErrorKind::VaultLocked);
    QVERIFY(!load()[0].token);
}

void TestTokenStore::wrongKeyIsNoticedAndHarmsNothing() // S5-30
{
    start();
    QVERIFY(save('a'));
    QVERIFY(commit('a', 1));
    start(false);
    QSignalSpy opened(m_store.get(), &TokenStore::opened);
    const auto refused = giveKey(crypto::randomSecret(crypto::dataKeyBytes));
    QCOMPARE(refused.error().kind, ErrorKind::StoreCorrupt);
    QCOMPARE(refused.error().where, m_location.path);
    QVERIFY(!m_store->isOpen());
    QCOMPARE(opened.size(), 0);
    QCOMPARE(commit('a', 2).error().kind, ErrorKind::VaultLocked);
    QVERIFY(giveKey(m_key));
    QVERIFY(sameToken(*load()[0].token, *sampleToken('a', 1)));
}

void TestTokenStore::newKeyIsTakenWhileNothingIsSealed()
{
    start();
    QVERIFY(save('a'));
    m_key = crypto::randomSecret(crypto::dataKeyBytes);
    start();
    QVERIFY(commit('a', 1));
    start();
    QVERIFY(sameToken(*load()[0].token, *sampleToken('a', 1)));
}

void TestTokenStore::historyIsNewestFirstAndBounded()
{
    start();
    QVERIFY(save('a'));
    const Error refused{.kind = ErrorKind::ProviderRefused,
                        .maySent = true,
                        .httpStatus = 400,
                        .code = "invalid_grant",
                        .where = u"idp.example"_s,
                        .serverText = u"gone"_s,
                        .retryAfter = Seconds(9)};
    Attempt attempt{.at = sampleTime,
                    .verdict = Verdict::Refused,
                    .httpStatus = 400,
                    .error = refused,
                    .latency = Milliseconds(12),
                    .newLifetime = {},
                    .automatic = false};
    m_store->append(sampleSource('a').id, attempt);
    for (int count = 1; count <= 2100; ++count)
        m_store->append(sampleSource('a').id, Attempt{.at = sampleTime + Seconds(count),
                                                      .verdict = Verdict::Refreshed,
                                                      .httpStatus = 200,
                                                      .error = {},
                                                      .latency = Milliseconds(count),
                                                      .newLifetime = Milliseconds(600'000),
                                                      .automatic = true});
    attempt.at = sampleTime + Seconds(5000);
    m_store->append(sampleSource('a').id, attempt);
    m_store->append(sampleSource('f').id, attempt); // unknown: forgotten without harm

    start();
    const auto all = *history('a', {}, 10'000);
    const std::size_t kept = m_location.kind == StoreLocation::Kind::Sqlite ? 2000 : 50;
    QCOMPARE(all.size(), kept);
    QCOMPARE(all[0].at, attempt.at);
    QCOMPARE(all[0].verdict, Verdict::Refused);
    QCOMPARE(all[0].error, std::optional(refused));
    QCOMPARE(all[0].latency, Milliseconds(12));
    QVERIFY(!all[0].automatic && !all[0].newLifetime);
    QCOMPARE(all[1].newLifetime, std::optional(Milliseconds(600'000)));
    QVERIFY(!all[1].error);
    QCOMPARE(history('a', {}, 3)->size(), 3U);
    QCOMPARE(history('a', sampleTime + Seconds(2100), 10)->size(), 2U);
    QCOMPARE(load()[0].lastAttempt->at, attempt.at);
}

void TestTokenStore::recordsAreKept()
{
    const SourceId id = sampleSource('a').id;
    const auto read = [&] { return await<QByteArray>([&](auto then) { m_store->readRecord(id, "password", then); }); };
    start(false);
    QCOMPARE(read().error().kind, ErrorKind::MissingCredentials);
    QVERIFY(await([&](Then<> then) { m_store->writeRecord(id, "password", QByteArray("\0one", 4), then); }));
    QVERIFY(await([&](Then<> then) { m_store->writeRecord(id, "password", QByteArray("\0two", 4), then); }));
    start(false);
    QCOMPARE(*read(), QByteArray("\0two", 4));
    for (int again = 0; again < 2; ++again)
        QVERIFY(await([&](Then<> then) { m_store->removeRecord(id, "password", then); }));
    QCOMPARE(read().error().kind, ErrorKind::MissingCredentials);
}

void TestTokenStore::nothingSecretIsReadableOnDisk() // S5-30
{
    start();
    QVERIFY(save('a'));
    for (quint64 generation = 1; generation < 20; ++generation)
        QVERIFY(commit('a', generation));
    const auto scan = [this](const QByteArray &wanted) {
        const auto files = QDir(m_directory->path()).entryInfoList(QDir::Files | QDir::Hidden);
        return std::any_of(files.begin(), files.end(), [&wanted](const QFileInfo &info) {
            QFile file(info.filePath());
            return file.open(QIODevice::ReadOnly) && file.readAll().contains(wanted);
        });
    };
    QVERIFY(scan("billing-a")); // the scan sees what is there
    for (int closed = 0; closed < 2; ++closed) {
        for (const char *canary : {"canary-access", "canary-refresh", "canary-memory"}) {
            const QByteArray text(canary);
            QVERIFY2(!scan(text), canary);
            QVERIFY2(!scan(text.toBase64(QByteArray::OmitTrailingEquals).chopped(2)), canary);
            QVERIFY2(!scan(text.toHex()), canary);
        }
        QVERIFY(!scan(m_key.reveal().toByteArray()));
        m_store.reset();
    }
}

void TestTokenStore::filesArePrivateWhateverTheUmask()
{
    const mode_t before = ::umask(0);
    start();
    const auto saved = save('a');
    const auto committed = commit('a', 1);
    const auto files = QDir(m_directory->path()).entryInfoList(QDir::Files | QDir::Hidden);
    ::umask(before);
    QVERIFY(saved && committed);
    QVERIFY(!files.isEmpty());
    for (const QFileInfo &info : files) {
        struct stat status {
        };
        QCOMPARE(::stat(info.filePath().toLocal8Bit().constData(), &status), 0);
        QCOMPARE(static_cast<int>(status.st_mode & 07777U), 0600);
    }
}

QTEST_GUILESS_MAIN(TestTokenStore)
#include "tst_tokenstore.moc"
