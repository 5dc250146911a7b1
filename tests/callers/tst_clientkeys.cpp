// SPDX-License-Identifier: GPL-3.0-or-later
#include "callers/callerdesk.h"
#include "crypto/mac.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/memorycallerstore.h"

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ClientKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsShownOnceAndKeptAsAHash();
    void onlyItsHolderIsLetIn_data();
    void onlyItsHolderIsLetIn();
    void anExpiredKeyIsRefused();
    void aRevokedKeyIsRefusedAtOnce();
    void keysSurviveARestart();
    void aKeyThatCouldNotBeStoredIsNone();
    void aKeyThatCouldNotBeRemovedCountsNoMoreHere();
    void whatIsNotRightIsNamed_data();
    void whatIsNotRightIsNamed();
    void aNameIsGivenOnce();
    void thereIsALimitToThem();
    void withoutAStoreThereAreNone();
    void theRateIsABucket_data();
    void theRateIsABucket();
    void eachKeyHasItsOwnRate();
    void aSetClockRefillsNothing();
};

namespace {

constexpr const char *managing = "the-managing-key";
const SourceId billing{"b1"};
const SourceId other{"c2"};

struct KeyRoom {
    FakeClock clock;
    MemoryCallerStore store;
    CallerDesk desk{Secret(managing), &store, clock};

    Expected<NewKey> make(KeyWish wish)
    {
        return await<NewKey>([&](Then<NewKey> then) { return desk.keys().create(wish, std::move(then)); });
    }
    QByteArray made(const QString &name, int perMinute = 0, std::optional<Seconds> lasts = {})
    {
        const auto key = make({.name = name, .sources = {billing}, .perMinute = perMinute, .lasts = lasts});
        return key ? key->text->reveal().toByteArray() : QByteArray();
    }
    Expected<> revoke(const QString &name)
    {
        return await([&](Then<> then) { return desk.keys().revoke(name, std::move(then)); });
    }
};

} // namespace

void ClientKeysTest::aKeyIsShownOnceAndKeptAsAHash()
{
    KeyRoom room;
    const auto made = room.make({.name = u"deploy"_s, .sources = {billing}, .perMinute = 60});
    QVERIFY(made);
    const QByteArray text = made->text->reveal().toByteArray();
    QVERIFY(text.startsWith("twk_"));
    QCOMPARE(QByteArray::fromBase64(text.mid(4), QByteArray::Base64UrlEncoding).size(), 32);
    QCOMPARE(room.store.book.keys.size(), 1U);
    const ClientKey &kept = room.store.book.keys.front();
    QCOMPARE(kept.hash, crypto::sha256(text));
    QCOMPARE(kept.name, u"deploy"_s);
    QCOMPARE(kept.perMinute, 60);
    QCOMPARE(kept.createdAt, room.clock.now().wall);
    QVERIFY(!kept.expiresAt);
    QVERIFY(room.made(u"second"_s) != text);
}

void ClientKeysTest::onlyItsHolderIsLetIn_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("right") << QByteArray("KEY") << QByteArray();
    QTest::newRow("managing") << QByteArray(managing) << QByteArray();
    QTest::newRow("none") << QByteArray() << QByteArray("key_missing");
    QTest::newRow("longer") << QByteArray("KEYx") << QByteArray("key_unknown");
    QTest::newRow("another case") << QByteArray("TWK_") << QByteArray("key_unknown");
    QTest::newRow("its hash") << QByteArray("HASH") << QByteArray("key_unknown");
    QTest::newRow("the managing key's beginning") << QByteArray("the-managing-ke") << QByteArray("key_unknown");
}

void ClientKeysTest::onlyItsHolderIsLetIn()
{
    QFETCH(QByteArray, given);
    KeyRoom room;
    const QByteArray key = room.made(u"deploy"_s);
    given.replace("KEY", key).replace("HASH", crypto::sha256(key));
    const auto visitor = room.desk.admit(given);
    QTEST(visitor ? QByteArray() : visitor.error().code, "code");
    if (!visitor) {
        QCOMPARE(visitor.error().kind, ErrorKind::NotAllowed);
        return;
    }
    QCOMPARE(visitor->mayManage(), given == managing);
    QCOMPARE(visitor->caller.kind, given == managing ? Caller::Kind::Managing : Caller::Kind::Key);
    QVERIFY(visitor->mayUse(billing));
    QCOMPARE(visitor->mayUse(other), given == managing);
}

void ClientKeysTest::anExpiredKeyIsRefused()
{
    KeyRoom room;
    const QByteArray key = room.made(u"deploy"_s, 0, 60s);
    room.clock.advance(59s);
    QVERIFY(room.desk.admit(key));
    room.clock.advance(1s);
    const auto late = room.desk.admit(key);
    QVERIFY(!late);
    QCOMPARE(late.error().code, QByteArray("key_expired"));
    // It stays in the list until it is revoked.
    QCOMPARE(room.desk.keys().all().size(), 1U);
}

void ClientKeysTest::aRevokedKeyIsRefusedAtOnce()
{
    KeyRoom room;
    const QByteArray key = room.made(u"deploy"_s);
    QVERIFY(room.desk.admit(key));
    QVERIFY(room.revoke(u"deploy"_s));
    QCOMPARE(room.desk.admit(key).error().code, QByteArray("key_unknown"));
    QVERIFY(room.store.book.keys.empty());
    QCOMPARE(room.revoke(u"deploy"_s).error().kind, ErrorKind::InvalidInput);
    // The name is free again, for another key.
    const QByteArray next = room.made(u"deploy"_s);
    QVERIFY(room.desk.admit(next));
    QVERIFY(!room.desk.admit(key));
}

void ClientKeysTest::keysSurviveARestart()
{
    KeyRoom room;
    const QByteArray key = room.made(u"deploy"_s, 2);
    CallerDesk again(Secret(managing), &room.store, room.clock);
    QVERIFY(!again.admit(key)); // not read yet
    QVERIFY(await([&](Then<> then) { again.start(std::move(then)); }));
    const auto visitor = again.admit(key);
    QVERIFY(visitor);
    QCOMPARE(visitor->caller.name, u"deploy"_s);
    QVERIFY(visitor->mayUse(billing) && !visitor->mayUse(other));
}

void ClientKeysTest::aKeyThatCouldNotBeStoredIsNone()
{
    KeyRoom room;
    room.store.failing = ErrorKind::StorageFull;
    QCOMPARE(room.make({.name = u"deploy"_s, .sources = {billing}}).error().kind, ErrorKind::StorageFull);
    QVERIFY(room.desk.keys().all().empty());
    room.store.failing.reset();
    QVERIFY(room.make({.name = u"deploy"_s, .sources = {billing}}));
}

void ClientKeysTest::aKeyThatCouldNotBeRemovedCountsNoMoreHere()
{
    KeyRoom room;
    const QByteArray key = room.made(u"deploy"_s);
    room.store.failing = ErrorKind::StorageFailed;
    QCOMPARE(room.revoke(u"deploy"_s).error().kind, ErrorKind::StorageFailed);
    QVERIFY(!room.desk.admit(key));
}

void ClientKeysTest::whatIsNotRightIsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("all");
    QTest::addColumn<int>("sources");
    QTest::addColumn<int>("perMinute");
    QTest::addColumn<int>("lasts");
    QTest::addColumn<QString>("where");
    QTest::newRow("no name") << QString() << false << 1 << 0 << 60 << u"name"_s;
    QTest::newRow("capitals") << u"Deploy"_s << false << 1 << 0 << 60 << u"name"_s;
    QTest::newRow("a path") << u"../x"_s << false << 1 << 0 << 60 << u"name"_s;
    QTest::newRow("too long") << QString(64, u'a') << false << 1 << 0 << 60 << u"name"_s;
    QTest::newRow("no source") << u"deploy"_s << false << 0 << 0 << 60 << u"sources"_s;
    QTest::newRow("all and some") << u"deploy"_s << true << 1 << 0 << 60 << u"sources"_s;
    QTest::newRow("negative rate") << u"deploy"_s << false << 1 << -1 << 60 << u"per_minute"_s;
    QTest::newRow("rate beyond the most") << u"deploy"_s << false << 1 << 1'000'001 << 60 << u"per_minute"_s;
    QTest::newRow("expired from the start") << u"deploy"_s << false << 1 << 0 << 0 << u"expires_in"_s;
    QTest::newRow("for more than ten years") << u"deploy"_s << false << 1 << 0 << 3651 * 86400 << u"expires_in"_s;
}

void ClientKeysTest::whatIsNotRightIsNamed()
{
    QFETCH(QString, name);
    QFETCH(bool, all);
    QFETCH(int, sources);
    QFETCH(int, perMinute);
    QFETCH(int, lasts);
    KeyRoom room;
    const auto made = room.make({.name = name,
                                 .allSources = all,
                                 .sources = std::vector<SourceId>(static_cast<std::size_t>(sources), billing),
                                 .perMinute = perMinute,
                                 .lasts = Seconds(lasts)});
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::InvalidInput);
    QTEST(made.error().where, "where");
    QVERIFY(room.store.book.keys.empty());
}

void ClientKeysTest::aNameIsGivenOnce()
{
    KeyRoom room;
    const QByteArray key = room.made(u"deploy"_s);
    QCOMPARE(room.make({.name = u"deploy"_s, .allSources = true}).error().kind, ErrorKind::Conflict);
    QVERIFY(room.desk.admit(key));
}

void ClientKeysTest::thereIsALimitToThem()
{
    KeyRoom room;
    for (std::size_t i = 0; i < ClientKeys::most; ++i)
        QVERIFY(!room.made(u"key-%1"_s.arg(i)).isEmpty());
    QCOMPARE(room.make({.name = u"more"_s, .allSources = true}).error().kind, ErrorKind::InvalidInput);
    QVERIFY(room.revoke(u"key-7"_s));
    QVERIFY(room.make({.name = u"more"_s, .allSources = true}));
}

void ClientKeysTest::withoutAStoreThereAreNone()
{
    FakeClock clock;
    CallerDesk desk(Secret(managing), nullptr, clock);
    QVERIFY(await([&](Then<> then) { desk.start(std::move(then)); }));
    QVERIFY(desk.admit(managing));
    const auto made = await<NewKey>([&](Then<NewKey> then) {
        return desk.keys().create({.name = u"deploy"_s, .allSources = true}, std::move(then));
    });
    QCOMPARE(made.error().kind, ErrorKind::Unsupported);
}

void ClientKeysTest::theRateIsABucket_data()
{
    QTest::addColumn<int>("perMinute");
    QTest::addColumn<int>("waitAfterAll"); // s
    QTest::newRow("one a minute") << 1 << 60;
    QTest::newRow("seven a minute") << 7 << 9; // 8.6 s, rounded up
    QTest::newRow("sixty a minute") << 60 << 1;
    QTest::newRow("a thousand a minute") << 1000 << 1;
}

void ClientKeysTest::theRateIsABucket()
{
    QFETCH(int, perMinute);
    QFETCH(int, waitAfterAll);
    KeyRoom room;
    const QByteArray key = room.made(u"deploy"_s, perMinute);
    for (int i = 0; i < perMinute; ++i)
        QVERIFY(room.desk.admit(key));
    const auto refused = room.desk.admit(key);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Cooling);
    QCOMPARE(refused.error().where, u"deploy"_s);
    QCOMPARE(refused.error().retryAfter, std::optional(Seconds(waitAfterAll)));
    // Asking early costs nothing, and whoever waits as told is let in.
    const Milliseconds one(60'000 / perMinute); // rounded down
    room.clock.advance(one - 1ms);
    QVERIFY(!room.desk.admit(key));
    room.clock.advance(Seconds(waitAfterAll) - one + 1ms);
    QVERIFY(room.desk.admit(key));
    // However long nobody asked, there is no more than a minute's worth.
    room.clock.advance(std::chrono::hours(24 * 365));
    int let = 0;
    while (let <= perMinute && room.desk.admit(key))
        ++let;
    QCOMPARE(let, perMinute);
}

void ClientKeysTest::eachKeyHasItsOwnRate()
{
    KeyRoom room;
    const QByteArray greedy = room.made(u"greedy"_s, 1);
    const QByteArray modest = room.made(u"modest"_s, 1);
    QVERIFY(room.desk.admit(greedy));
    QVERIFY(!room.desk.admit(greedy));
    QVERIFY(room.desk.admit(modest));
    QVERIFY(room.desk.admit(managing));
}

void ClientKeysTest::aSetClockRefillsNothing()
{
    KeyRoom room;
    const QByteArray key = room.made(u"deploy"_s, 1);
    QVERIFY(room.desk.admit(key));
    room.clock.jumpWall(std::chrono::hours(1));
    QVERIFY(!room.desk.admit(key));
    room.clock.jumpWall(-std::chrono::hours(2));
    QVERIFY(!room.desk.admit(key));
    room.clock.advance(60s);
    QVERIFY(room.desk.admit(key));
}

QTEST_GUILESS_MAIN(ClientKeysTest)
#include "tst_clientkeys.moc"
