// SPDX-License-Identifier: GPL-3.0-or-later
// What token answers say of this computer's clock, from the Date header to the snapshot that everybody shows.
#include "engine/clockwatch.h"
#include "engineroom.h"
#include "support/logcapture.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray httpDateOf(WallTime instant)
{
    return QLocale::c().toString(toDateTime(instant), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

/// A provider whose clock is `behind` ours.
void provideAt(EngineRoom &room, Milliseconds behind, const HeaderList &more = {}, int status = 200)
{
    room.transport.otherwise([&room, behind, more, status](const HttpRequest &) -> Expected<HttpResponse> {
        HeaderList headers = more;
        headers.emplaceBack("Date", httpDateOf(room.now() - behind));
        const QByteArray body = status == 200 ? scriptedAnswer("A1", "R1", 300) : QByteArray("invalid_grant");
        return HttpResponse{status, headers, body, {}};
    });
}

Source at(EngineRoom &room, const QString &name, const QString &host)
{
    const Source source = scriptedSource(name, "scripted_client", host);
    room.put(source);
    return source;
}

} // namespace

class ClockWatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachAnswerIsMeasured();
    void refusalsAreMeasuredToo();
    void whatACacheKeptTellsNothing();
    void noDateTellsNothing();
    void oneBadHostAmongOthersAccusesItself();
    void whenTheClockWasSetEverythingIsForgotten();
    void oldReadingsCountNoLonger();
    void whoContradictsItselfIsBelievedLater();
    void onlySoManyHostsAreKept();
    void theLogIsToldOnce();
};

void ClockWatchTest::eachAnswerIsMeasured()
{
    EngineRoom room;
    provideAt(room, 4min);
    const Source billing = at(room, u"billing"_s, u"idp.example"_s);
    room.start();
    room.settle();
    const ClockStatus clock = room.service->everything().clock;
    QVERIFY(clock.isOff);
    QCOMPARE(clock.reading->host, u"idp.example"_s);
    QVERIFY(std::chrono::abs(clock.reading->ahead - 4min) <= clock.reading->within);
    QVERIFY(clock.reading->within < 2s);
    QCOMPARE(room.status(billing).lastAttempt->clock, clock.reading);

    // The provider, or this clock, was set right.
    provideAt(room, 0ms);
    room.pass(2s);
    QVERIFY(room.refresh(billing).has_value());
    QVERIFY(!room.service->everything().clock.isOff);
    QVERIFY(room.service->everything().clock.reading);
}

void ClockWatchTest::refusalsAreMeasuredToo()
{
    EngineRoom room;
    provideAt(room, -2min, {}, 400);
    const Source billing = at(room, u"billing"_s, u"idp.example"_s);
    room.start();
    room.settle();
    const auto attempt = room.status(billing).lastAttempt;
    QVERIFY(attempt && attempt->error && attempt->clock && attempt->clock->isOff());
    QVERIFY(attempt->clock->ahead < 0ms);
    QCOMPARE(attempt->request, u"POST https://idp.example/token"_s);
    QCOMPARE(attempt->answer, u"invalid_grant"_s);
}

void ClockWatchTest::whatACacheKeptTellsNothing()
{
    EngineRoom room;
    provideAt(room, 4min, {{"Age", "240"}});
    at(room, u"billing"_s, u"idp.example"_s);
    room.start();
    room.settle();
    QCOMPARE(room.service->everything().clock, ClockStatus());
}

void ClockWatchTest::noDateTellsNothing()
{
    for (const QByteArray &date : {QByteArray(), QByteArray("yesterday"), QByteArray("0")}) {
        HttpResponse response{200, {}, {}, {}};
        if (!date.isEmpty())
            response.headers.emplaceBack("Date", date);
        QVERIFY(!readClock(u"idp.example"_s, response, {}, {}));
    }
    // A program or a file answers from nowhere.
    HttpResponse dated{200, {{"Date", "Sat, 21 Nov 2026 12:00:00 GMT"}}, {}, {}};
    QVERIFY(!readClock({}, dated, {}, {}));
    QVERIFY(readClock(u"idp.example"_s, dated, {}, {}));
}

void ClockWatchTest::oneBadHostAmongOthersAccusesItself()
{
    EngineRoom room;
    const Source good = at(room, u"good"_s, u"good.example"_s), bad = at(room, u"bad"_s, u"bad.example"_s);
    provideAt(room, 0ms);
    room.start();
    room.settle();
    provideAt(room, 1h);
    room.pass(ClockWatch::contradictionRests + 1s);
    QVERIFY(room.refresh(bad).has_value());
    const ClockStatus clock = room.service->everything().clock;
    QVERIFY(!clock.isOff);
    QCOMPARE(clock.reading->host, u"good.example"_s);
    QVERIFY(room.status(bad).lastAttempt->clock->isOff()); // its own card says so all the same
    QVERIFY(!room.status(good).lastAttempt->clock->isOff());
}

void ClockWatchTest::whenTheClockWasSetEverythingIsForgotten()
{
    EngineRoom room;
    provideAt(room, 4min);
    at(room, u"billing"_s, u"idp.example"_s);
    room.start();
    room.settle();
    QVERIFY(room.service->everything().clock.isOff);
    room.clock.jumpWall(-4min);
    provideAt(room, 0ms);
    room.pass(31s);
    QVERIFY(!room.service->everything().clock.isOff);
}

void ClockWatchTest::oldReadingsCountNoLonger()
{
    std::vector<ClockStatus> told;
    ClockWatch watch([&](const ClockStatus &clock) { told.push_back(clock); });
    const WallTime noon = *fromRfc3339(u"2026-11-21T12:00:00Z"_s);
    watch.note({u"a.example"_s, 1h, 600ms, noon});
    watch.note({u"b.example"_s, 1h, 600ms, noon});
    watch.note({u"c.example"_s, 0ms, 600ms, noon});
    QVERIFY(told.back().isOff);
    watch.note({u"c.example"_s, 0ms, 600ms, noon + Timing::clockReadingHolds + 1s});
    QVERIFY(!told.back().isOff);
    QCOMPARE(told.back().reading->host, u"c.example"_s);
}

void ClockWatchTest::whoContradictsItselfIsBelievedLater()
{
    // The sandbox's clock_skew for one of its clients: every other answer is an hour off.
    for (const QString &host : {u"a.example"_s, u"127.0.0.1"_s}) {
        std::vector<ClockStatus> told;
        ClockWatch watch([&](const ClockStatus &clock) { told.push_back(clock); });
        WallTime now = *fromRfc3339(u"2026-11-21T12:00:00Z"_s);
        for (int i = 0; i < 20; ++i, now += 20s) {
            watch.note({host, i % 2 == 0 ? 0ms : 1h, 600ms, now});
            QVERIFY(!told.back().isOff);
        }
        // Nothing but that for a minute, and it is true.
        watch.note({host, 1h, 600ms, now});
        QVERIFY(!told.back().isOff);
        now += 20s;
        watch.note({host, 1h, 600ms, now});
        QVERIFY(told.back().isOff);
        // Who says that it is right is believed at once.
        watch.note({host, 0ms, 600ms, now + 1s});
        QVERIFY(!told.back().isOff);
        // Nor is anybody waited for where this clock was set.
        watch.forgetAll();
        watch.note({host, 1h, 600ms, now + 2s});
        QVERIFY(told.back().isOff);
    }
}

void ClockWatchTest::onlySoManyHostsAreKept()
{
    ClockStatus last;
    ClockWatch watch([&](const ClockStatus &clock) { last = clock; });
    const WallTime noon = *fromRfc3339(u"2026-11-21T12:00:00Z"_s);
    watch.note({u"first.example"_s, 0ms, 1ms, noon});
    QCOMPARE(last.reading->host, u"first.example"_s);
    for (std::size_t i = 0; i < ClockWatch::mostHosts; ++i)
        watch.note({u"%1.example"_s.arg(i), 0ms, 600ms, noon + 1s});
    QVERIFY(last.reading->host != u"first.example"_s); // the most exact, but heard longest ago
}

void ClockWatchTest::theLogIsToldOnce()
{
    LogCapture log;
    EngineRoom room;
    provideAt(room, 4min);
    const Source billing = at(room, u"billing"_s, u"idp.example"_s);
    room.start();
    room.settle();
    for (int i = 0; i < 2; ++i) {
        room.pass(2s);
        QVERIFY(room.refresh(billing).has_value());
    }
    const QStringList warnings = log.text().split(u'\n').filter(u"set the clock"_s);
    QCOMPARE(warnings.size(), 1);
    QVERIFY2(warnings.first().contains(u"240 s ahead of that of idp.example"), qPrintable(warnings.first()));
}

QTEST_GUILESS_MAIN(ClockWatchTest)
#include "tst_clockwatch.moc"
