// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timing.h"
#include "models/lane.h"
#include "support/samplestatuses.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using samples::at;

namespace {

const WallTime windowStart = at(14, 0);

QString timeText(WallTime instant)
{
    return toDateTime(instant).toString(u"d/HH:mm:ss"_s).remove(u"21/"_s);
}

/// A lane as text: "ok InHand 14:00:00-15:19:22; …| Refresh 15:14:22 …".
QString golden(const Lane &lane)
{
    const auto families = std::array{"ok", "warn", "crit", "act", "off"};
    const auto kinds = std::array{"hand", "plan", "gap", "none"};
    const auto marks = std::array{"refresh", "retry", "flag", "end"};
    QStringList spans;
    for (const LaneSpan &span : lane.spans)
        spans << QLatin1String(families.at(size_t(span.family))) + u' ' + QLatin1String(kinds.at(size_t(span.kind))) +
                     u' ' + timeText(span.from) + u'-' + timeText(span.to) + (span.rhythm ? u" ruled"_s : QString());
    QStringList events;
    for (const LaneEvent &event : lane.events)
        events << QLatin1String(marks.at(size_t(event.mark))) + u' ' + timeText(event.at);
    return spans.join(u"; "_s) + u" | "_s + events.join(u"; "_s);
}

Lane seen(const SourceStatus &status, Milliseconds span = 4h, Milliseconds closest = 10min)
{
    return laneOf(status, coverOf(status, {}), {windowStart, windowStart + span, closest}, samples::now());
}

} // namespace

class ForecastLaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lanesShowWhatIsAndWhatWillBe_data();
    void lanesShowWhatIsAndWhatWillBe();
    void retriesComeWhenTheEngineBacksOffSo();
    void closeRefreshesBecomeARuledBand();
    void aWindowFarAheadIsReachedWithoutCountingEveryRefresh();
    void everySpanAndEventLiesInsideTheWindow();
};

void ForecastLaneTest::lanesShowWhatIsAndWhatWillBe_data()
{
    QTest::addColumn<SourceStatus>("status");
    QTest::addColumn<QString>("lane");
    const auto row = [](const char *name, const SourceStatus &status, const QString &lane) {
        QTest::newRow(name) << status << lane;
    };
    SourceStatus fresh = samples::fresh();
    fresh.schedule.refreshEvery = Margin(Seconds(30min)); // round times
    fresh.nextRefreshAt = at(14, 50);
    row("fresh", fresh,
        u"ok hand 14:00:00-15:19:22; ok plan 15:19:22-18:00:00 | refresh 14:50:00; refresh 15:20:00; refresh 15:50:00; "
        "refresh 16:20:00; refresh 16:50:00; refresh 17:20:00; refresh 17:50:00"_s);
    SourceStatus first = fresh;
    first.generation = {1};
    first.nextRefreshAt.reset();
    first.refreshPointAt.reset();
    row("the first token of its life", first, u"ok hand 14:19:22-15:19:22; ok plan 15:19:22-18:00:00 | "_s);
    SourceStatus endless = first;
    endless.expiresAt.reset();
    row("does not expire", endless, u"ok hand 14:19:22-18:00:00 | "_s);
    row("pasted", samples::expiringSoon(), u"warn hand 14:00:00-14:36:19; crit gap 14:36:19-18:00:00 | end 14:36:19"_s);
    row("refused, lost", samples::refused(), u"ok hand 14:00:00-14:28:41; crit gap 14:28:41-18:00:00 | "_s);
    row("no credentials", samples::noCredentials(), u"act gap 14:00:00-18:00:00 | "_s);
    row("failing", samples::failing(),
        u"warn hand 14:00:00-14:54:30; warn gap 14:54:30-18:00:00 | retry 14:32:30; retry 14:44:35; end 14:54:30"_s);
    row("failing, lost", samples::failingLost(),
        u"ok hand 14:00:00-14:28:41; crit gap 14:28:41-18:00:00 | retry 14:38:55"_s);
    row("paused", samples::paused(), u"off hand 14:00:00-16:37:10; off gap 16:37:10-18:00:00 | end 16:37:10"_s);
    row("cleared", samples::cleared(), u"off none 14:00:00-18:00:00 | "_s);
    row("locked", samples::locked(), u"act hand 14:00:00-15:19:22; act gap 15:19:22-18:00:00 | end 15:19:22"_s);
    row("offline", samples::offline(), u"off hand 14:00:00-15:19:22; warn gap 15:19:22-18:00:00 | end 15:19:22"_s);
    SourceStatus signIn = fresh;
    signIn.refreshExpiresAt = at(15, 30);
    signIn.refreshEndMoves = false;
    row("refresh token ends", signIn,
        u"ok hand 14:00:00-15:19:22; ok plan 15:19:22-16:20:00; crit gap 16:20:00-18:00:00 | "
        "refresh 14:50:00; refresh 15:20:00; flag 15:30:00; end 16:20:00"_s);
    SourceStatus late = samples::refreshing();
    late.valid = false;
    late.issuedAt = at(13, 0);
    late.expiresAt = at(14, 30);
    late.schedule.refreshEvery = Margin(Seconds(40min));
    row("lost, and being fetched", late,
        u"ok hand 14:00:00-14:30:00; ok plan 14:32:07-18:00:00; crit gap 14:30:00-14:32:07 | refresh 14:32:07; refresh "
        "15:12:07; refresh 15:52:07; refresh 16:32:07; refresh 17:12:07; refresh 17:52:07"_s);
}

void ForecastLaneTest::lanesShowWhatIsAndWhatWillBe()
{
    QFETCH(const SourceStatus, status);
    QFETCH(const QString, lane);
    QCOMPARE(golden(seen(status)), lane);
}

void ForecastLaneTest::retriesComeWhenTheEngineBacksOffSo()
{
    const SourceStatus status = samples::failing();
    WallTime expected = *status.nextRefreshAt;
    int failures = status.consecutiveFailures;
    int retries = 0;
    for (const LaneEvent &event : seen(status, 4h, Milliseconds(0)).events) {
        if (event.mark != LaneMark::Retry)
            continue;
        QCOMPARE(event.at, expected);
        ++retries;
        // What the engine does when that try fails too.
        expected += backoff(++failures, *status.expiresAt - expected, std::nullopt, status.id);
    }
    QVERIFY(retries > 2);
    QVERIFY(expected >= *status.expiresAt);
}

void ForecastLaneTest::closeRefreshesBecomeARuledBand()
{
    SourceStatus status = samples::fresh();
    status.schedule.refreshEvery = Margin(Seconds(4min));
    status.nextRefreshAt = at(14, 35);
    const Lane ruled = seen(status, 24h, 5min);
    QCOMPARE(golden(ruled).section(u'|', 1), u" refresh 14:35:00"_s);
    QCOMPARE(ruled.spans.back().rhythm, std::optional(Milliseconds(4min)));
    const Lane drawn = seen(status, 1h, 4min);
    QVERIFY(!drawn.spans.back().rhythm);
    QCOMPARE(drawn.events.size(), size_t(7)); // 14:35 to 14:59
}

void ForecastLaneTest::aWindowFarAheadIsReachedWithoutCountingEveryRefresh()
{
    SourceStatus status = samples::fresh();
    status.schedule.refreshEvery = Margin(Seconds(20s));
    status.nextRefreshAt = at(14, 32, 10);
    const WallTime from = windowStart + 30 * 24h;
    const Lane lane = laneOf(status, coverOf(status, {}), {from, from + 10min, 1s}, samples::now());
    QCOMPARE(lane.events.size(), size_t(30));
    QCOMPARE(lane.spans.size(), size_t(1));
}

void ForecastLaneTest::everySpanAndEventLiesInsideTheWindow()
{
    for (const SourceStatus &status : samples::all()) {
        for (const Milliseconds start : {Milliseconds(-3h), Milliseconds(0), Milliseconds(40min), Milliseconds(48h)}) {
            const LaneWindow window{windowStart + start, windowStart + start + 2h, 1min};
            const Lane lane = laneOf(status, coverOf(status, {}), window, samples::now());
            for (const LaneSpan &span : lane.spans)
                QVERIFY(span.from >= window.from && span.from < span.to && span.to <= window.to);
            WallTime before = window.from;
            for (const LaneEvent &event : lane.events) {
                QVERIFY(window.holds(event.at) && event.at >= before);
                before = event.at;
            }
        }
    }
}

QTEST_GUILESS_MAIN(ForecastLaneTest)
#include "tst_forecastlane.moc"
