// SPDX-License-Identifier: GPL-3.0-or-later
// What people, clocks and disks do to a refresh that is under way: nothing spent is lost, nothing revoked comes back.
#include "engineroom.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A rotating refresh token from an earlier run, due at once.
Source putDue(EngineRoom &room, const QByteArray &type = "scripted_refresh")
{
    const Source source = scriptedSource(u"billing"_s, type);
    StoredSource stored;
    stored.source = source;
    stored.token = EngineRoom::tokenOf(source, room.now() - 290s, 300s);
    room.memory.put(stored);
    room.vault.put(source.id, "secret", "s3cret");
    return source;
}

} // namespace

class TestFlightEnds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void revokedWhileCommittingStaysRevoked_data();
    void revokedWhileCommittingStaysRevoked();
    void revokedWhileAPastedTokenIsStoredStaysRevoked();
    void revokedWhileTheStoreOpensStaysRevoked();
    void fallbackCredentialsStayWithTheFallback();
    void removedWhileCommittingLeavesNothing();
    void editedWithAnOpenJournalGoesOn();
    void clockSetBackADayWithAnOpenJournalRecovers();
    void retryAfterOfAYearIsAnHour();
    void sameRefreshTokenAgainIsFine();
    void commitConflictTakesTheStoresToken();
    void unsavedAtAKillIsRecoveredFromTheJournal();
};

void TestFlightEnds::revokedWhileCommittingStaysRevoked_data()
{
    QTest::addColumn<bool>("diskFull");
    QTest::newRow("disk fine") << false;
    QTest::newRow("disk full") << true;
}

void TestFlightEnds::revokedWhileCommittingStaysRevoked()
{
    QFETCH(bool, diskFull);
    EngineRoom room;
    room.provide(300);
    const Source source = putDue(room);
    if (diskFull)
        room.store->fail(FaultyStore::Call::Commit, ErrorKind::StorageFull);
    room.store->hold(FaultyStore::Call::Commit);
    room.store->hold(FaultyStore::Call::Wipe);
    room.start();
    QCOMPARE(room.store->held(FaultyStore::Call::Commit), 1);
    Pending clearing = room.service->clear(source.id, true, [](const Expected<Cleared> &) {});
    room.settle();
    room.store->release(FaultyStore::Call::Commit);
    room.store->release(FaultyStore::Call::Wipe);
    room.pass(20s);
    QVERIFY(!room.memory.stored(source.id)->token);
    QVERIFY(!room.memory.stored(source.id)->journal);
    QCOMPARE(room.access(source), "");
    QVERIFY(!room.status(source).hasRefreshToken);
}

void TestFlightEnds::revokedWhileAPastedTokenIsStoredStaysRevoked()
{
    EngineRoom room;
    const Source source = room.put(u"by_hand"_s, "scripted_manual", {});
    room.start();
    room.store->hold(FaultyStore::Call::Commit);
    room.store->hold(FaultyStore::Call::Wipe);
    Pending entering =
        room.service->catalog().setSecret(source.id, "token", Secret("by-hand"), [](const Expected<> &) {});
    Pending clearing = room.service->clear(source.id, true, [](const Expected<Cleared> &) {});
    room.settle();
    room.store->release(FaultyStore::Call::Commit);
    room.store->release(FaultyStore::Call::Wipe);
    room.settle();
    QVERIFY(!room.memory.stored(source.id)->token);
    QCOMPARE(room.access(source), "");
    QCOMPARE(room.status(source).state, SourceState::Cleared);
}

void TestFlightEnds::revokedWhileTheStoreOpensStaysRevoked()
{
    EngineRoom room;
    const Source source = scriptedSource(u"billing"_s, "scripted_client");
    StoredSource stored;
    stored.source = source;
    stored.token = EngineRoom::tokenOf(source, room.now(), 3600s);
    room.memory.put(stored);
    room.memory.setOpen(false);
    room.start();
    room.memory.setOpen(true); // asks for all tokens
    Pending clearing = room.service->clear(source.id, true, [](const Expected<Cleared> &) {});
    room.settle();
    QVERIFY(!room.memory.stored(source.id)->token);
    QCOMPARE(room.access(source), "");
}

void TestFlightEnds::fallbackCredentialsStayWithTheFallback()
{
    EngineRoom room;
    Source source = scriptedSource(u"billing"_s, "scripted_refresh");
    source.fallback = scriptedSource(u"other"_s, "scripted_client", u"other.example"_s).grant;
    StoredSource stored;
    stored.source = source;
    stored.token = EngineRoom::tokenOf(source, room.now() - 290s, 300s);
    room.memory.put(stored);
    room.vault.put(source.id, "fallback.secret", "other's");
    room.transport.answer(400, "invalid_grant");
    room.provide(300); // R1 is of the other provider
    room.start();
    QCOMPARE(room.access(source), "A1");
    QVERIFY(room.status(source).usesFallback);
    room.pass(5s);
    QVERIFY(room.refresh(source).has_value()); // a person tries the first way again
    QCOMPARE(room.transport.sent().back().request.url.host(), u"idp.example"_s);
    QCOMPARE(room.transport.bodies().last(), "refresh:R0");
}

void TestFlightEnds::removedWhileCommittingLeavesNothing()
{
    EngineRoom room;
    room.provide(300);
    const Source source = putDue(room);
    room.store->hold(FaultyStore::Call::Commit);
    room.start();
    Pending removal = room.service->catalog().remove(source.id, [](const Expected<> &) {});
    room.settle();
    room.store->release(FaultyStore::Call::Commit);
    room.pass(20s);
    QVERIFY(!room.memory.stored(source.id));
    QVERIFY(room.service->everything().changed.empty());
    QCOMPARE(room.store->count(FaultyStore::Call::Commit), 1); // nobody tries to save it later
}

void TestFlightEnds::editedWithAnOpenJournalGoesOn()
{
    EngineRoom room;
    room.transport.fail(ErrorKind::TimedOut, true);
    room.transport.fail(ErrorKind::TimedOut, true);
    room.provide(3600);
    Source source = putDue(room, "scripted_client");
    room.start();
    room.pass(2s);
    QVERIFY(room.memory.stored(source.id)->journal);
    source.grant.fields.insert(u"token_url"_s, u"https://other.example/token"_s);
    Pending edit = room.service->catalog().save(source, [](const Expected<Source> &) {});
    room.pass(60s);
    QCOMPARE(room.access(source), "A1");
    QCOMPARE(room.transport.bodies().last(), "primary:s3cret"); // R0 was never for the other host
    QVERIFY(!room.memory.stored(source.id)->journal);
}

void TestFlightEnds::clockSetBackADayWithAnOpenJournalRecovers()
{
    EngineRoom room;
    room.transport.fail(ErrorKind::TimedOut, true);
    room.transport.fail(ErrorKind::TimedOut, true);
    room.provide(300);
    const Source source = putDue(room);
    room.start();
    room.pass(2s);
    QVERIFY(room.memory.stored(source.id)->journal);
    room.clock.jumpWall(-24h);
    room.restart();
    room.pass(3700s, 10s); // the stored back-off ends on another clock: never later than the longest wait
    QVERIFY(room.access(source).startsWith('A'));
    QVERIFY(room.access(source) != "A0");
    QVERIFY(!room.memory.stored(source.id)->journal);
    QCOMPARE(room.status(source).state, SourceState::Fresh);
}

void TestFlightEnds::retryAfterOfAYearIsAnHour()
{
    EngineRoom room;
    room.transport.answer(429, {}, {{"Retry-After", "31536000"}});
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.start();
    room.pass(3500s, 10s);
    QCOMPARE(room.transport.count(), 1);
    room.pass(600s, 10s);
    QVERIFY(!room.access(source).isEmpty());
}

void TestFlightEnds::sameRefreshTokenAgainIsFine()
{
    EngineRoom room;
    room.transport.otherwise([&](const HttpRequest &) -> Expected<HttpResponse> {
        return HttpResponse{200, {}, scriptedAnswer("A" + QByteArray::number(++room.issued), "R0", 300), {}};
    });
    const Source source = putDue(room);
    room.start();
    room.pass(600s, 5s);
    QVERIFY(room.transport.count() >= 3 && room.transport.count() <= 4);
    QCOMPARE(room.status(source).state, SourceState::Fresh);
    QCOMPARE(room.memory.stored(source.id)->token->refresh.reveal(), "R0");
}

void TestFlightEnds::commitConflictTakesTheStoresToken()
{
    EngineRoom room;
    room.provide(300);
    const Source source = putDue(room);
    room.store->hold(FaultyStore::Call::Commit);
    room.start();
    StoredSource newer = *room.memory.stored(source.id);
    newer.token = EngineRoom::tokenOf(source, room.now(), 300s, "R-other", 7);
    room.memory.put(newer);
    room.store->release(FaultyStore::Call::Commit);
    room.settle();
    QCOMPARE(room.status(source).generation, Generation{7});
    QCOMPARE(room.access(source), "A0");
    QCOMPARE(room.status(source).state, SourceState::Fresh);
    room.pass(250s);
    QCOMPARE(room.transport.bodies().last(), "refresh:R-other");
}

void TestFlightEnds::unsavedAtAKillIsRecoveredFromTheJournal()
{
    EngineRoom room;
    room.provide(300);
    const Source source = putDue(room);
    room.store->fail(FaultyStore::Call::Commit, ErrorKind::StorageFull, FaultyStore::always);
    room.start();
    QVERIFY(room.status(source).unsaved);
    room.refuseAll(400, "invalid_grant"); // R0 was spent for A1
    room.restart();
    room.pass(60s);
    QCOMPARE(room.transport.bodies(), (QList<QByteArray>{"refresh:R0", "refresh:R0"}));
    QCOMPARE(room.status(source).reason, Reason::LostInTransit);
    QVERIFY(room.status(source).needsUser);
}

QTEST_GUILESS_MAIN(TestFlightEnds)
#include "tst_flightends.moc"
