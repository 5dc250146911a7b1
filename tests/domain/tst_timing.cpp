// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timing.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const SourceId billing{"0123456789abcdef0123456789abcdef"};
const WallTime received{Milliseconds(1'795'262'400'000)};

Token tokenFor(std::optional<Milliseconds> lifetime, quint64 generation = 1)
{
    Token token;
    token.receivedAt = received;
    if (lifetime)
        token.expiresAt = received + *lifetime;
    token.generation = {generation};
    return token;
}

Schedule before(Margin margin)
{
    Schedule schedule;
    schedule.refreshBefore = margin;
    return schedule;
}

Schedule every(Margin margin)
{
    Schedule schedule;
    schedule.refreshEvery = margin;
    return schedule;
}

} // namespace

class TestTiming : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refreshesThisLongBeforeExpiry_data();
    void refreshesThisLongBeforeExpiry();
    void neverLoopsWhateverTheLifetime();
    void forecastsAgree();
    void sourcesSpreadOut();
    void overridesMoveTheRefreshPoint_data();
    void overridesMoveTheRefreshPoint();
    void aTokenWithoutExpiryIsNeverDueByItself();
    void aLifetimeBelowZeroWaitsTheLeast();
    void refusesOverridesWithoutPause_data();
    void refusesOverridesWithoutPause();
    void acceptsReasonableOverrides_data();
    void acceptsReasonableOverrides();
    void backsOff_data();
    void backsOff();
    void retryAfterIsAFloorWithACap_data();
    void retryAfterIsAFloorWithACap();
    void soonIsATenthBetweenTenMinutesAndADay_data();
    void soonIsATenthBetweenTenMinutesAndADay();
};

void TestTiming::refreshesThisLongBeforeExpiry_data() // S5-12 X-05
{
    QTest::addColumn<Milliseconds>("lifetime");
    QTest::addColumn<Milliseconds>("margin");
    QTest::newRow("an hour") << Milliseconds(1h) << Milliseconds(5min);
    QTest::newRow("a day") << Milliseconds(24h) << Milliseconds(5min);
    QTest::newRow("a century") << Milliseconds(Timing::longestLifetime) << Milliseconds(5min);
    QTest::newRow("25 minutes") << Milliseconds(25min) << Milliseconds(5min);
    QTest::newRow("5 minutes") << Milliseconds(5min) << Milliseconds(1min);
    QTest::newRow("a minute") << Milliseconds(60s) << Milliseconds(12s);
    QTest::newRow("10 seconds") << Milliseconds(10s) << Milliseconds(2s);
}

void TestTiming::refreshesThisLongBeforeExpiry()
{
    QFETCH(Milliseconds, lifetime);
    QFETCH(Milliseconds, margin);
    for (quint64 generation = 0; generation < 50; ++generation) {
        const Milliseconds actual = refreshMargin({}, lifetime, billing, {generation});
        QVERIFY(actual >= margin);
        QVERIFY(actual <= margin * 105 / 100 + 1ms);
    }
}

void TestTiming::neverLoopsWhateverTheLifetime()
{
    for (Milliseconds lifetime = 1s; lifetime <= Timing::longestLifetime; lifetime = lifetime * 3 / 2) {
        for (const Schedule &schedule : {Schedule{}, before(Seconds(5min)), before(Seconds(48h)), before(0.9),
                                         every(0.001), every(Seconds(1)), every(1.0)}) {
            const auto due = refreshPoint(schedule, tokenFor(lifetime), billing);
            QVERIFY(due);
            QVERIFY(*due >= received + Timing::leastBetweenRefreshes);
            QVERIFY(*due <= received + lifetime);
        }
        // On its own accord a token is used for most of its life.
        const auto due = refreshPoint({}, tokenFor(lifetime), billing);
        QVERIFY(*due - received >= lifetime * 78 / 100);
        // So is one whose fixed margin was set before its lifetime was known.
        if (lifetime <= Seconds(48h))
            QVERIFY(*refreshPoint(before(Seconds(48h)), tokenFor(lifetime), billing) - received >= lifetime * 78 / 100);
    }
}

void TestTiming::forecastsAgree()
{
    const Milliseconds once = refreshMargin({}, 1h, billing, {7});
    QCOMPARE(refreshMargin({}, 1h, billing, {7}), once);
    QVERIFY(refreshMargin({}, 1h, billing, {8}) != once);
    QVERIFY(refreshMargin({}, 1h, {"other"}, {7}) != once);
}

void TestTiming::sourcesSpreadOut()
{
    int early = 0;
    for (int i = 0; i < 1000; ++i)
        early += refreshMargin({}, 1h, {QByteArray::number(i)}, {1}) < Milliseconds(5min) * 1025 / 1000;
    QVERIFY(early > 400 && early < 600);
}

void TestTiming::overridesMoveTheRefreshPoint_data()
{
    QTest::addColumn<Schedule>("schedule");
    QTest::addColumn<std::optional<Milliseconds>>("lifetime");
    QTest::addColumn<Milliseconds>("due"); // jitter may make it 5 % of the margin earlier
    QTest::addColumn<Milliseconds>("margin");
    const auto hour = std::optional<Milliseconds>(1h);
    QTest::newRow("10 min before") << before(Seconds(10min)) << hour << Milliseconds(50min) << Milliseconds(10min);
    QTest::newRow("half") << before(0.5) << hour << Milliseconds(30min) << Milliseconds(30min);
    QTest::newRow("every 10 min") << every(Seconds(10min)) << hour << Milliseconds(10min) << Milliseconds(0);
    QTest::newRow("every 25 %") << every(0.25) << hour << Milliseconds(15min) << Milliseconds(0);
    QTest::newRow("every 2 h, but it expires before")
        << every(Seconds(2h)) << hour << Milliseconds(55min) << Milliseconds(5min);
    QTest::newRow("every 10 min, no expiry")
        << every(Seconds(10min)) << std::optional<Milliseconds>() << Milliseconds(10min) << Milliseconds(0);
    QTest::newRow("every 50 %, no expiry")
        << every(0.5) << std::optional<Milliseconds>() << Milliseconds(30min) << Milliseconds(0);
}

void TestTiming::overridesMoveTheRefreshPoint()
{
    QFETCH(Schedule, schedule);
    QFETCH(std::optional<Milliseconds>, lifetime);
    QFETCH(Milliseconds, due);
    QFETCH(Milliseconds, margin);
    const auto actual = refreshPoint(schedule, tokenFor(lifetime), billing);
    QVERIFY(actual);
    QVERIFY(*actual <= received + due);
    QVERIFY(*actual >= received + due - margin * 5 / 100 - 1ms);
}

void TestTiming::aTokenWithoutExpiryIsNeverDueByItself()
{
    QVERIFY(!refreshPoint({}, tokenFor({}), billing));
}

void TestTiming::aLifetimeBelowZeroWaitsTheLeast()
{
    for (const Milliseconds lifetime : {Milliseconds(0), Milliseconds(-1), Milliseconds(-1h)})
        QCOMPARE(refreshPoint({}, tokenFor(lifetime), billing), received + Timing::leastBetweenRefreshes);
}

void TestTiming::refusesOverridesWithoutPause_data() // X-05 S5-12
{
    QTest::addColumn<Schedule>("schedule");
    QTest::addColumn<std::optional<Milliseconds>>("lifetime");
    QTest::addColumn<QString>("field");
    const std::optional<Milliseconds> unknown;
    const auto fiveMinutes = std::optional<Milliseconds>(5min);
    const auto beforeField = u"schedule.refresh_before"_s;
    const auto everyField = u"schedule.refresh_every"_s;
    QTest::newRow("as long as the lifetime") << before(Seconds(5min)) << fiveMinutes << beforeField;
    QTest::newRow("longer than the lifetime") << before(Seconds(1h)) << fiveMinutes << beforeField;
    QTest::newRow("the whole lifetime") << before(1.0) << unknown << beforeField;
    QTest::newRow("95 %") << before(0.95) << fiveMinutes << beforeField;
    QTest::newRow("no time before") << before(Seconds(0)) << unknown << beforeField;
    QTest::newRow("after the end") << before(Seconds(-1)) << unknown << beforeField;
    QTest::newRow("no share") << before(0.0) << unknown << beforeField;
    QTest::newRow("not a number") << before(std::nan("")) << unknown << beforeField;
    QTest::newRow("endless") << before(Seconds::max()) << unknown << beforeField;
    QTest::newRow("every moment") << every(Seconds(0)) << unknown << everyField;
    QTest::newRow("every -1 %") << every(-0.01) << unknown << everyField;
    QTest::newRow("every millisecond") << every(0.000001) << fiveMinutes << everyField;
    QTest::newRow("beyond the lifetime") << every(1.01) << unknown << everyField;
}

void TestTiming::refusesOverridesWithoutPause()
{
    QFETCH(Schedule, schedule);
    QFETCH(std::optional<Milliseconds>, lifetime);
    QFETCH(QString, field);
    const auto refused = checkSchedule(schedule, lifetime);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(refused.error().where, field);
    QVERIFY(!refused.error().serverText.isEmpty());
}

void TestTiming::acceptsReasonableOverrides_data()
{
    QTest::addColumn<Schedule>("schedule");
    QTest::newRow("none") << Schedule{};
    QTest::newRow("a minute before") << before(Seconds(60));
    QTest::newRow("20 %") << before(0.2);
    QTest::newRow("90 %") << before(0.9);
    QTest::newRow("every 10 minutes") << every(Timing::environmentRefreshEvery);
    QTest::newRow("every half") << every(0.5);
}

void TestTiming::acceptsReasonableOverrides()
{
    QFETCH(Schedule, schedule);
    QVERIFY(checkSchedule(schedule, {}));
    QVERIFY(checkSchedule(schedule, Milliseconds(5min)));
}

void TestTiming::backsOff_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<std::optional<Milliseconds>>("left");
    QTest::addColumn<Milliseconds>("wait");
    const std::optional<Milliseconds> none;
    const auto left = [](Milliseconds time) { return std::optional(time); };
    QTest::newRow("no token") << 1 << none << Milliseconds(5s);
    QTest::newRow("expired") << 1 << left(-1h) << Milliseconds(5s);
    QTest::newRow("an eighth") << 1 << left(4min) << Milliseconds(30s);
    QTest::newRow("at least 5 s") << 1 << left(8s) << Milliseconds(5s);
    QTest::newRow("at most 60 s") << 1 << left(24h) << Milliseconds(60s);
    int doubled = 5;
    for (int failures = 2; failures <= 8; ++failures) {
        doubled *= 2;
        QTest::addRow("doubled %d", failures) << failures << none << Milliseconds(Seconds(doubled));
    }
    QTest::newRow("15 min at last") << 9 << none << Milliseconds(15min);
    QTest::newRow("and for ever") << std::numeric_limits<int>::max() << none << Milliseconds(15min);
}

void TestTiming::backsOff()
{
    QFETCH(int, failures);
    QFETCH(std::optional<Milliseconds>, left);
    QFETCH(Milliseconds, wait);
    bool varies = false;
    for (int i = 0; i < 100; ++i) {
        const Milliseconds actual = backoff(failures, left, {}, {QByteArray::number(i)});
        QVERIFY(actual >= wait * 90 / 100 - 1ms);
        QVERIFY(actual <= wait * 110 / 100 + 1ms);
        varies = varies || actual < wait * 95 / 100 || actual > wait * 105 / 100;
    }
    QVERIFY(varies);
}

void TestTiming::retryAfterIsAFloorWithACap_data()
{
    QTest::addColumn<Seconds>("retryAfter");
    QTest::addColumn<Milliseconds>("least");
    QTest::addColumn<Milliseconds>("most");
    QTest::newRow("longer than ours") << Seconds(2min) << Milliseconds(2min) << Milliseconds(2min);
    QTest::newRow("shorter than ours") << Seconds(1) << Milliseconds(4500ms) << Milliseconds(5500ms);
    QTest::newRow("zero") << Seconds(0) << Milliseconds(4500ms) << Milliseconds(5500ms);
    QTest::newRow("negative") << Seconds(-100) << Milliseconds(4500ms) << Milliseconds(5500ms);
    QTest::newRow("a year") << Seconds(24h * 365) << Milliseconds(1h) << Milliseconds(1h);
    QTest::newRow("endless") << Seconds::max() << Milliseconds(1h) << Milliseconds(1h);
}

void TestTiming::retryAfterIsAFloorWithACap()
{
    QFETCH(Seconds, retryAfter);
    QFETCH(Milliseconds, least);
    QFETCH(Milliseconds, most);
    const Milliseconds wait = backoff(1, {}, retryAfter, billing);
    QVERIFY(wait >= least);
    QVERIFY(wait <= most);
}

void TestTiming::soonIsATenthBetweenTenMinutesAndADay_data()
{
    QTest::addColumn<std::optional<Milliseconds>>("lifetime");
    QTest::addColumn<Milliseconds>("window");
    const auto of = [](Milliseconds time) { return std::optional(time); };
    QTest::newRow("unknown") << std::optional<Milliseconds>() << Milliseconds(10min);
    QTest::newRow("an hour") << of(1h) << Milliseconds(10min);
    QTest::newRow("10 hours") << of(10h) << Milliseconds(1h);
    QTest::newRow("a year") << of(24h * 365) << Milliseconds(24h);
}

void TestTiming::soonIsATenthBetweenTenMinutesAndADay()
{
    QFETCH(std::optional<Milliseconds>, lifetime);
    QTEST(expiringSoonWindow(lifetime), "window");
}

QTEST_APPLESS_MAIN(TestTiming)
#include "tst_timing.moc"
