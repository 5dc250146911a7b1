// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clockreading.h"
#include "domain/timing.h"

#include <QTest>

using namespace tokenwatch;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const WallTime noon = *fromRfc3339(u"2026-11-21T12:00:00Z"_s);

ClockReading said(const QString &host, Milliseconds ahead, Milliseconds within = 600ms)
{
    return {.host = host, .ahead = ahead, .within = within, .at = noon};
}

} // namespace

class ClockReadingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTruthLiesWithinTheReading_data();
    void theTruthLiesWithinTheReading();
    void aClockThatIsSetMeanwhileIsReadAsItIsNow();
    void offOnlyWhereNothingElseIsPossible_data();
    void offOnlyWhereNothingElseIsPossible();
    void hostsTogether_data();
    void hostsTogether();
    void theMostExactOfOneMindSpeaks();
};

void ClockReadingTest::theTruthLiesWithinTheReading_data()
{
    QTest::addColumn<qint64>("ahead");
    QTest::addColumn<qint64>("wayThere");
    QTest::addColumn<qint64>("wayBack");
    QTest::newRow("in step, fast") << qint64(0) << qint64(3) << qint64(4);
    QTest::newRow("in step, all the time on the way there") << qint64(0) << qint64(900) << qint64(0);
    QTest::newRow("in step, all the time on the way back") << qint64(0) << qint64(0) << qint64(8000);
    QTest::newRow("ahead") << qint64(240'000) << qint64(120) << qint64(80);
    QTest::newRow("behind") << qint64(-90'400) << qint64(20) << qint64(700);
}

void ClockReadingTest::theTruthLiesWithinTheReading()
{
    QFETCH(const qint64, ahead);
    QFETCH(const qint64, wayThere);
    QFETCH(const qint64, wayBack);
    // Wherever within its second the server is when it is asked.
    for (const Milliseconds part : {0ms, 1ms, 499ms, 500ms, 999ms}) {
        const WallTime servers = noon + part;
        const Moment asked{servers + Milliseconds(ahead - wayThere), BootTime(50s)};
        const Moment answered{servers + Milliseconds(ahead + wayBack),
                              BootTime(50s + Milliseconds(wayThere + wayBack))};
        const ClockReading reading =
            clockReading(u"idp.example"_s, std::chrono::floor<Seconds>(servers), asked, answered);
        QVERIFY2(std::chrono::abs(reading.ahead - Milliseconds(ahead)) <= reading.within,
                 qPrintable(u"%1 within %2"_s.arg(reading.ahead.count()).arg(reading.within.count())));
        QVERIFY(reading.within <= Milliseconds((wayThere + wayBack) / 2) + 501ms); // and claims no more than it must
        QCOMPARE(reading.at, answered.wall);
    }
}

void ClockReadingTest::aClockThatIsSetMeanwhileIsReadAsItIsNow()
{
    // Four minutes ahead when it asked, set right before the answer came.
    const ClockReading reading =
        clockReading(u"idp.example"_s, noon, {noon + 4min, BootTime(50s)}, {noon + 400ms, BootTime(50s + 200ms)});
    QVERIFY(!reading.isOff());
    QVERIFY(std::chrono::abs(reading.ahead) <= 1s);
}

void ClockReadingTest::offOnlyWhereNothingElseIsPossible_data()
{
    QTest::addColumn<qint64>("ahead");
    QTest::addColumn<qint64>("within");
    QTest::addColumn<bool>("off");
    QTest::newRow("in step") << qint64(0) << qint64(500) << false;
    QTest::newRow("just tolerated") << qint64(30'500) << qint64(500) << false;
    QTest::newRow("just not") << qint64(30'501) << qint64(500) << true;
    QTest::newRow("behind") << qint64(-31'000) << qint64(500) << true;
    QTest::newRow("a slow answer says little") << qint64(40'000) << qint64(10'500) << false;
}

void ClockReadingTest::offOnlyWhereNothingElseIsPossible()
{
    QFETCH(const qint64, ahead);
    QFETCH(const qint64, within);
    QTEST(said(u"idp.example"_s, Milliseconds(ahead), Milliseconds(within)).isOff(), "off");
}

void ClockReadingTest::hostsTogether_data()
{
    QTest::addColumn<std::vector<ClockReading>>("readings");
    QTest::addColumn<QString>("speaker");
    QTest::addColumn<bool>("off");

    const ClockReading a = said(u"a.example"_s, 200ms), b = said(u"b.example"_s, -700ms);
    const ClockReading wrong = said(u"wrong.example"_s, 4min), alike = said(u"alike.example"_s, 4min + 2s);
    const ClockReading other = said(u"other.example"_s, -1h);
    const auto row = [](const char *name, const std::vector<ClockReading> &readings, const QString &speaker, bool off) {
        QTest::newRow(name) << readings << speaker << off;
    };
    row("nobody", {}, {}, false);
    row("one that agrees", {a}, u"a.example"_s, false);
    row("one that does not", {wrong}, u"wrong.example"_s, true);
    row("one bad host among good ones", {a, wrong, b}, u"a.example"_s, false);
    row("one against one: this clock is not accused", {wrong, a}, u"a.example"_s, false);
    row("two of one mind against one", {wrong, a, alike}, u"wrong.example"_s, true);
    row("two that contradict each other against one", {wrong, a, other}, u"a.example"_s, false);
    row("two that contradict each other: the milder claim", {other, wrong}, u"wrong.example"_s, true);
    row("two of one mind and one of another", {other, wrong, alike}, u"wrong.example"_s, true);
    row("this computer agrees with itself", {said(u"localhost"_s, 0ms)}, {}, false);
    row("and is no witness", {said(u"127.0.0.1"_s, 0ms), said(u"::1"_s, 0ms), wrong}, u"wrong.example"_s, true);
    row("but what contradicts counts there too", {said(u"127.0.0.1"_s, 1h)}, u"127.0.0.1"_s, true);
}

void ClockReadingTest::hostsTogether()
{
    QFETCH(const std::vector<ClockReading>, readings);
    QFETCH(const QString, speaker);
    const ClockStatus status = judgeClock(readings);
    QCOMPARE(status.reading ? status.reading->host : QString(), speaker);
    QTEST(status.isOff, "off");
    // The order of the hosts decides nothing.
    QCOMPARE(judgeClock({readings.rbegin(), readings.rend()}), status);
}

void ClockReadingTest::theMostExactOfOneMindSpeaks()
{
    const ClockReading vague = said(u"a.example"_s, 0ms, 3s), exact = said(u"b.example"_s, 400ms, 510ms);
    QCOMPARE(judgeClock({vague, exact}).reading, exact);
    const ClockReading late = said(u"c.example"_s, 4min, 3s), sharp = said(u"d.example"_s, 4min + 1s, 510ms);
    QCOMPARE(judgeClock({late, sharp}).reading, sharp);
}

QTEST_GUILESS_MAIN(ClockReadingTest)
#include "tst_clockreading.moc"
