// SPDX-License-Identifier: GPL-3.0-or-later
#include "callers/callerdesk.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/memorycallerstore.h"

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class CallerLedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usesAreCountedByCallerSourceAndDoor();
    void theLastOneComesFirst();
    void whatIsNotedIsWrittenInBatches();
    void theEndWritesTheRest();
    void itSurvivesARestart();
    void whatWasNotedBeforeTheStoreWasReadIsAdded();
    void aFailedWriteIsMadeUpForByTheNextUse();
    void thereAreNoMoreRowsThanItHolds();
    void whoWasNotSeenForMonthsIsForgotten();
    void aClockSetBackMakesNobodyOlder();
    void aPeerOfTheSocketIsAProgram();
};

namespace {

const SourceId billing{"b1"};
const SourceId orders{"c2"};

Caller programCalled(const QString &executable, const QString &script = {})
{
    return {.kind = Caller::Kind::Program, .name = executable, .script = script, .uid = 1000};
}

struct LedgerRoom {
    FakeClock clock;
    MemoryCallerStore store;
    CallerLedger ledger{&store, clock};
    const Caller curl = programCalled(u"/usr/bin/curl"_s);

    void note(const Caller &caller, const SourceId &source = billing, CallerDoor door = CallerDoor::Socket)
    {
        ledger.note(caller, 7, source, door);
    }
};

} // namespace

void CallerLedgerTest::usesAreCountedByCallerSourceAndDoor()
{
    LedgerRoom room;
    const WallTime first = room.clock.now().wall;
    room.note(room.curl);
    room.clock.advance(5s);
    room.ledger.note(room.curl, 8, billing, CallerDoor::Socket);
    room.note(room.curl, orders);
    room.note({.kind = Caller::Kind::Key, .name = u"deploy"_s, .script = {}}, billing, CallerDoor::Gateway);
    room.note({.kind = Caller::Kind::Key, .name = u"deploy"_s, .script = {}}, billing, CallerDoor::Api);
    room.note(programCalled(u"/usr/bin/python3"_s, u"/srv/a.py"_s));
    room.note(programCalled(u"/usr/bin/python3"_s, u"/srv/b.py"_s));
    QCOMPARE(room.ledger.uses({}).size(), 6U);
    QCOMPARE(room.ledger.uses(orders).size(), 1U);
    const std::vector<CallerUse> uses = room.ledger.uses(billing);
    const auto found =
        std::find_if(uses.begin(), uses.end(), [&](const CallerUse &use) { return use.caller == room.curl; });
    QVERIFY(found != uses.end());
    const CallerUse expected{room.curl, billing, CallerDoor::Socket, first, first + 5s, 2, 8};
    QVERIFY(*found == expected);
}

void CallerLedgerTest::theLastOneComesFirst()
{
    LedgerRoom room;
    for (const char *name : {"a", "b", "c", "a"}) {
        room.note(programCalled(QString::fromLatin1(name)));
        room.clock.advance(1s);
    }
    QString order;
    for (const CallerUse &use : room.ledger.uses(billing))
        order += use.caller.name;
    QCOMPARE(order, u"acb"_s);
}

void CallerLedgerTest::whatIsNotedIsWrittenInBatches()
{
    LedgerRoom room;
    for (int i = 0; i < 1000; ++i)
        room.note(room.curl);
    QCOMPARE(room.store.writes, 0);
    room.clock.advance(CallerLedger::writtenAfter);
    QCOMPARE(room.store.writes, 1);
    QCOMPARE(room.store.book.uses.size(), 1U);
    QCOMPARE(room.store.book.uses.front().times, 1000U);
    // Nothing happens while nothing is used.
    room.clock.advance(std::chrono::hours(1));
    QCOMPARE(room.store.writes, 1);
    QCOMPARE(room.clock.timers(), 0U);
    room.note(room.curl);
    room.clock.advance(CallerLedger::writtenAfter);
    QCOMPARE(room.store.book.uses.front().times, 1001U);
}

void CallerLedgerTest::theEndWritesTheRest()
{
    LedgerRoom room;
    room.note(room.curl);
    QVERIFY(await([&](Then<> then) { room.ledger.write(std::move(then)); }));
    QCOMPARE(room.store.book.uses.size(), 1U);
}

void CallerLedgerTest::itSurvivesARestart()
{
    LedgerRoom room;
    room.note(room.curl);
    room.clock.advance(CallerLedger::writtenAfter);
    CallerLedger again(&room.store, room.clock);
    again.adopt(room.store.book.uses);
    QVERIFY(again.uses({}) == room.ledger.uses({}));
    again.note(room.curl, 9, billing, CallerDoor::Socket);
    QCOMPARE(again.uses({}).front().times, 2U);
    QCOMPARE(again.uses({}).front().first, room.ledger.uses({}).front().first);
}

void CallerLedgerTest::whatWasNotedBeforeTheStoreWasReadIsAdded()
{
    LedgerRoom room;
    const WallTime before = room.clock.now().wall - 1h;
    room.note(room.curl);
    room.ledger.adopt({{room.curl, billing, CallerDoor::Socket, before, before, 41, 3}});
    const CallerUse use = room.ledger.uses({}).front();
    QCOMPARE(use.times, 42U);
    QCOMPARE(use.first, before);
    QCOMPARE(use.last, room.clock.now().wall);
    QCOMPARE(use.pid, 7);
    room.clock.advance(CallerLedger::writtenAfter);
    QCOMPARE(room.store.book.uses.front().times, 42U);
}

void CallerLedgerTest::aFailedWriteIsMadeUpForByTheNextUse()
{
    LedgerRoom room;
    room.note(room.curl);
    room.store.failing = ErrorKind::StorageFull;
    room.clock.advance(CallerLedger::writtenAfter);
    QVERIFY(room.store.book.uses.empty());
    room.store.failing.reset();
    room.note(room.curl);
    room.clock.advance(CallerLedger::writtenAfter);
    QCOMPARE(room.store.book.uses.front().times, 2U);
}

void CallerLedgerTest::thereAreNoMoreRowsThanItHolds()
{
    LedgerRoom room;
    for (std::size_t i = 0; i <= CallerLedger::most; ++i) {
        room.note(programCalled(u"/tmp/%1"_s.arg(i)));
        if (i % 1000 == 0 || i + 1 == CallerLedger::most)
            room.clock.advance(1ms);
    }
    const std::vector<CallerUse> uses = room.ledger.uses({});
    QVERIFY(uses.size() <= CallerLedger::most);
    QVERIFY(uses.size() >= CallerLedger::most * 9 / 10);
    // Those that were used last are there.
    QCOMPARE(uses.front().caller.name, u"/tmp/%1"_s.arg(CallerLedger::most));
    QVERIFY(room.ledger.uses(billing).size() == uses.size()); // who asks for one source hears of the same
    QVERIFY(room.ledger.uses(orders).empty());
    room.clock.advance(CallerLedger::writtenAfter);
    QCOMPARE(room.store.book.uses.size(), uses.size());
}

void CallerLedgerTest::whoWasNotSeenForMonthsIsForgotten()
{
    LedgerRoom room;
    const WallTime now = room.clock.now().wall;
    const Caller old = programCalled(u"/usr/bin/old"_s);
    room.store.book.uses = {
        {room.curl, billing, CallerDoor::Socket, now - CallerLedger::keptFor, now - CallerLedger::keptFor, 1, 0},
        {old, billing, CallerDoor::Socket, now - CallerLedger::keptFor * 2, now - CallerLedger::keptFor - 1ms, 1, 0}};
    room.ledger.adopt(room.store.book.uses);
    QCOMPARE(room.ledger.uses({}).size(), 1U);
    QVERIFY(await([&](Then<> then) { room.ledger.write(std::move(then)); }));
    QCOMPARE(room.store.book.uses.size(), 1U);
    QVERIFY(room.store.book.uses.front().caller == room.curl);
}

void CallerLedgerTest::aClockSetBackMakesNobodyOlder()
{
    LedgerRoom room;
    room.note(room.curl);
    const WallTime then = room.clock.now().wall;
    room.clock.jumpWall(-24h);
    room.note(room.curl);
    QCOMPARE(room.ledger.uses({}).front().last, then);
    QCOMPARE(room.ledger.uses({}).front().times, 2U);
}

void CallerLedgerTest::aPeerOfTheSocketIsAProgram()
{
    const Visitor visitor =
        CallerDesk::visitor({.local = true, .uid = 1000, .pid = 4711, .executable = u"/usr/bin/curl"_s, .script = {}});
    QVERIFY(visitor.caller == programCalled(u"/usr/bin/curl"_s));
    QCOMPARE(visitor.pid, 4711);
    QVERIFY(visitor.mayManage());
    QVERIFY(visitor.mayUse(billing));
}

QTEST_GUILESS_MAIN(CallerLedgerTest)
#include "tst_callerledger.moc"
