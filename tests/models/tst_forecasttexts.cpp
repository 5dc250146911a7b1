// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forecastsummary.h"
#include "models/forecasttexts.h"
#include "models/timeaxis.h"
#include "support/samplestatuses.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using samples::at;

namespace {

texts::Viewpoint view(QTimeZone zone = QTimeZone::utc())
{
    return {.now = samples::now(), .zone = std::move(zone), .locale = QLocale::c()};
}

QString plain(QString text)
{
    return text.replace(QChar(0x202F), u' ');
}

ForecastSummary summaryOf(const std::vector<SourceStatus> &statuses)
{
    std::vector<Cover> covers;
    for (const SourceStatus &status : statuses)
        covers.push_back(coverOf(status, {}));
    std::vector<CoveredSource> sources;
    for (size_t i = 0; i < statuses.size(); ++i)
        sources.push_back({&statuses[i], &covers[i]});
    ForecastSummary summary = summariseForecast(sources, view());
    // Whom it counts can be named.
    if (sourcesWithoutToken(sources, summary.walkAwayUntil).size() != summary.without)
        qFatal("the summary counts others than it names");
    return summary;
}

SourceStatus signInSoon(std::optional<bool> moves)
{
    SourceStatus status = samples::fresh("directory-reader", u"Directory reader"_s);
    status.schedule.refreshEvery = Margin(Seconds(30min));
    status.nextRefreshAt = at(14, 50);
    status.refreshExpiresAt = at(14, 0) + 24h - 8h; // tomorrow at six
    status.refreshEndMoves = moves;
    return status;
}

} // namespace

class ForecastTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coverReadsInTwoLines_data();
    void coverReadsInTwoLines();
    void lanesSayWhyInsideTheGap_data();
    void lanesSayWhyInsideTheGap();
    void rhythmsAreRound_data();
    void rhythmsAreRound();
    void eventsSayWhatHappensAndWhatToDo();
    void everyStretchAndEventHasWords();
    void lanesAreReadAloud();
    void theCellTicksOnlyWhereItCountsDown();
    void headlineNamesWhoIsNext();
    void walkAwaySaysWhatHappensIfNobodyActs_data();
    void walkAwaySaysWhatHappensIfNobodyActs();
    void walkingAwayLastsUntilAMorning_data();
    void walkingAwayLastsUntilAMorning();
    void theCurveCountsWhoIsWithoutAToken();
    void axisTicksAreRound_data();
    void axisTicksAreRound();
    void axisTicksStayRoundWhenTheClocksChange();
};

void ForecastTextsTest::coverReadsInTwoLines_data()
{
    QTest::addColumn<SourceStatus>("status");
    QTest::addColumn<QString>("lines");
    const auto row = [](const char *name, const SourceStatus &status, const QString &lines) {
        QTest::newRow(name) << status << lines;
    };
    row("fresh", samples::fresh(), u"no end in sight / "_s);
    row("pasted", samples::expiringSoon(), u"14:36 / in 4 min 12 s"_s);
    row("failing", samples::failing(), u"14:54, or later / if a retry works"_s);
    row("failing, lost", samples::failingLost(), u"not covered / since 14:28"_s);
    row("refused, lost", samples::refused(), u"not covered / since 14:28"_s);
    row("no credentials", samples::noCredentials(), u"not covered / no credentials"_s);
    row("watched", samples::watchOnly(), u"12 Dec / watch only"_s);
    row("cleared", samples::cleared(), u"not covered / cleared"_s);
    row("paused", samples::paused(), u"16:37 / paused"_s);
    row("locked", samples::locked(), u"15:19 / keychain locked"_s);
    row("offline", samples::offline(), u"15:19, or later / if online by then"_s);
    row("refresh token ends", signInSoon(false), u"Sun 06:50 / sign in before Sun 06:00"_s);
    row("refresh token may end", signInSoon(std::nullopt), u"Sun 06:50, or later / refresh token to Sun 06:00"_s);
}

void ForecastTextsTest::coverReadsInTwoLines()
{
    QFETCH(const SourceStatus, status);
    QFETCH(const QString, lines);
    const texts::TwoLines cell = coverCell(status, coverOf(status, {}), view());
    QCOMPARE(plain(cell.first + u" / "_s + cell.second), lines);
}

void ForecastTextsTest::lanesSayWhyInsideTheGap_data()
{
    QTest::addColumn<SourceStatus>("status");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const SourceStatus &status, const QStringList &words) {
        QTest::newRow(name) << status << words;
    };
    row("fresh", samples::fresh(), {});
    row("pasted", samples::expiringSoon(), {u"ends 14:36, nothing to refresh it with"_s, u"uncovered"_s});
    row("failing", samples::failing(), {u"uncovered if all retries fail"_s, u"uncovered"_s});
    row("failing, lost", samples::failingLost(), {u"no valid token until a retry works"_s, u"no valid token"_s});
    row("refused, lost", samples::refused(), {u"no valid token · needs a new EDR"_s, u"no valid token"_s});
    row("no credentials", samples::noCredentials(), {u"needs credentials"_s});
    row("paused", samples::paused(), {u"paused, not refreshed"_s, u"paused"_s});
    row("refresh token ends", signInSoon(false), {u"uncovered"_s});
}

void ForecastTextsTest::lanesSayWhyInsideTheGap()
{
    QFETCH(const SourceStatus, status);
    QTEST(gapWords(status, coverOf(status, {}), view()), "words");
}

void ForecastTextsTest::rhythmsAreRound_data()
{
    QTest::addColumn<Milliseconds>("rhythm");
    QTest::addColumn<QString>("words");
    QTest::newRow("seconds") << Milliseconds(17s) << u"refresh every 15 s"_s;
    QTest::newRow("four minutes, less its drawn share") << Milliseconds(3min + 57s) << u"refresh every 4 min"_s;
    QTest::newRow("half an hour") << Milliseconds(25min) << u"refresh every 25 min"_s;
    QTest::newRow("hours") << Milliseconds(2h + 20s) << u"refresh every 2 h"_s;
}

void ForecastTextsTest::rhythmsAreRound()
{
    QFETCH(const Milliseconds, rhythm);
    QFETCH(const QString, words);
    QCOMPARE(plain(rhythmWords(rhythm)), words);
}

void ForecastTextsTest::eventsSayWhatHappensAndWhatToDo()
{
    const SourceStatus status = signInSoon(false);
    const Cover cover = coverOf(status, {});
    const LaneEvent flag{LaneMark::RefreshTokenEnds, *status.refreshExpiresAt};
    const EventWords words = eventWords(status, cover, flag, view());
    QCOMPARE(words.title, u"Directory reader · Sun 06:00"_s);
    QCOMPARE(words.what, u"The refresh token ends here. The last access token then runs out at Sun 06:50."_s);
    QCOMPARE(words.advice, u"Sign in before Sun 06:00 to stay covered."_s);
    QCOMPARE(spokenEvent(status, cover, flag, view()),
             u"Sunday 06:00: The refresh token ends here. The last access token then runs out at Sun 06:50. "
             "Sign in before Sun 06:00 to stay covered."_s);
}

void ForecastTextsTest::everyStretchAndEventHasWords()
{
    for (const SourceStatus &status : samples::all()) {
        const Cover cover = coverOf(status, {});
        const LaneWindow window{samples::now() - 1h, samples::now() + 24h, 1min};
        const Lane lane = laneOf(status, cover, window, samples::now());
        for (const LaneSpan &span : lane.spans)
            QVERIFY(!spanWords(status, cover, span, view()).what.isEmpty());
        for (const LaneEvent &event : lane.events)
            QVERIFY(!eventWords(status, cover, event, view()).what.isEmpty());
        QVERIFY(!spokenLane(status, cover, view()).isEmpty());
    }
}

void ForecastTextsTest::lanesAreReadAloud()
{
    const auto spoken = [](const SourceStatus &status) { return spokenLane(status, coverOf(status, {}), view()); };
    QCOMPARE(spoken(samples::fresh()), u"no end in sight; next refresh at 15:14"_s);
    QCOMPARE(spoken(samples::failing()),
             u"Covered until 14:54, or later, if a retry works; uncovered if all retries fail"_s);
    QCOMPARE(spoken(samples::expiringSoon()),
             u"Covered until 14:36, in 4 minutes 12 seconds; ends 14:36, nothing to refresh it with"_s);
    QCOMPARE(spoken(signInSoon(false)), u"Covered until Sunday 06:50, sign in before Sun 06:00; uncovered"_s);
}

void ForecastTextsTest::theCellTicksOnlyWhereItCountsDown()
{
    const WallTime now = samples::now();
    QVERIFY(!nextCoverChange(coverOf(samples::fresh(), {}), now));
    QVERIFY(!nextCoverChange(coverOf(samples::refused(), {}), now));
    const auto pasted = nextCoverChange(coverOf(samples::expiringSoon(), {}), now);
    QVERIFY(pasted && *pasted - now <= 1s && *pasted > now);
    QCOMPARE(nextCoverChange(coverOf(samples::failing(), {}), now), std::optional(at(14, 54, 30)));
}

void ForecastTextsTest::headlineNamesWhoIsNext()
{
    QCOMPARE(summaryOf(samples::all()).headline, u"Partner portal is next to lose its token, at 14:36"_s);
    QCOMPARE(summaryOf(samples::all()).nextLossAt, std::optional(at(14, 36, 19)));
    QCOMPARE(summaryOf({samples::failing()}).headline, u"Customs gateway may be next to lose its token, at 14:54"_s);
    QCOMPARE(summaryOf({samples::fresh()}).headline, u"No source is about to lose its token"_s);
    QCOMPARE(summaryOf({samples::fresh(), samples::refused()}).headline,
             u"No other source is about to lose its token"_s);
    QCOMPARE(summaryOf({samples::paused()}).headline, u"No source is active"_s);
}

void ForecastTextsTest::walkAwaySaysWhatHappensIfNobodyActs_data()
{
    QTest::addColumn<std::vector<SourceStatus>>("statuses");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("without");
    const auto row = [](const char *name, std::vector<SourceStatus> statuses, const QString &text, int without) {
        QTest::newRow(name) << std::move(statuses) << text << without;
    };
    row("none active", {samples::paused()}, {}, 0);
    row("only one, kept", {samples::fresh()},
        u"Walk away until tomorrow 09:00 and the only active source keeps its token."_s, 0);
    row("only one, lost", {samples::refused()},
        u"Walk away until tomorrow 09:00 and the only active source ends up without a token."_s, 1);
    row("all kept", {samples::fresh(), samples::fresh("b")},
        u"Walk away until tomorrow 09:00 and all 2 active sources keep their tokens."_s, 0);
    row("one of two", {samples::fresh(), samples::refused(), samples::cleared()},
        u"Walk away until tomorrow 09:00 and <b>1 of 2</b> active sources ends up without a token."_s, 1);
    // Pasted, failing twice, refused, without credentials, locked and offline; the watched one lasts for weeks.
    row("several", samples::all(),
        u"Walk away until tomorrow 09:00 and <b>7 of 10</b> active sources end up without a token."_s, 7);
}

void ForecastTextsTest::walkAwaySaysWhatHappensIfNobodyActs()
{
    QFETCH(const std::vector<SourceStatus>, statuses);
    QFETCH(const QString, text);
    QFETCH(const int, without);
    const ForecastSummary summary = summaryOf(statuses);
    QCOMPARE(summary.walkAwayHtml, text);
    QCOMPARE(summary.without, without);
    QCOMPARE(withoutTokenAt(summary.steps, summary.walkAwayUntil), without);
}

void ForecastTextsTest::walkingAwayLastsUntilAMorning_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<WallTime>("now");
    QTest::addColumn<WallTime>("until");
    const auto day = [](int days, int hours) { return at(0, 0) + std::chrono::hours(24 * days + hours); };
    QTest::newRow("afternoon") << QByteArray("UTC") << day(0, 14) << day(1, 9);
    QTest::newRow("at night, the same day") << QByteArray("UTC") << day(0, 2) << day(0, 9);
    QTest::newRow("early, the next day") << QByteArray("UTC") << day(0, 7) << day(1, 9);
    QTest::newRow("elsewhere") << QByteArray("Asia/Tokyo") << day(0, 14) << day(1, 0);
}

void ForecastTextsTest::walkingAwayLastsUntilAMorning()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const WallTime, now);
    QFETCH(const WallTime, until);
    QCOMPARE(walkAwayFrom(now, QTimeZone(zone)), until);
}

void ForecastTextsTest::theCurveCountsWhoIsWithoutAToken()
{
    const ForecastSummary summary =
        summaryOf({samples::noCredentials(), samples::refused(), samples::failingLost(), samples::expiringSoon(),
                   samples::failing(), samples::fresh(), samples::cleared(), signInSoon(false)});
    QCOMPARE(summary.active, 7);
    const std::vector<LossStep> expected{{WallTime::min(), 1},
                                         {at(14, 28, 41), 3}, // two at once
                                         {at(14, 36, 19), 4},
                                         {at(14, 54, 30), 5},
                                         {at(6, 50) + 24h, 6}};
    QCOMPARE(summary.steps, expected);
    QCOMPARE(withoutTokenAt(summary.steps, at(14, 0)), 1);
    QCOMPARE(withoutTokenAt(summary.steps, at(14, 36, 19)), 4);
    QCOMPARE(withoutTokenAt({}, at(14, 0)), 0);
    QCOMPARE(summary.walkAwayHint,
             u"One of them keeps its token if a retry works, or if it is renewed in another way."_s);
}

void ForecastTextsTest::axisTicksAreRound_data()
{
    QTest::addColumn<Milliseconds>("span");
    QTest::addColumn<QString>("labels");
    QTest::newRow("an hour") << Milliseconds(1h) << u"14:40 14:50 15:00 15:10 15:20 15:30"_s;
    QTest::newRow("six hours") << Milliseconds(6h) << u"15:00 16:00 17:00 18:00 19:00 20:00"_s;
    QTest::newRow("a day") << Milliseconds(24h) << u"16:00 20:00 [Sun 22 Nov] 04:00 08:00 12:00"_s;
    QTest::newRow("a week") << Milliseconds(6 * 24h)
                            << u"Sun 22 Nov Mon 23 Nov Tue 24 Nov Wed 25 Nov Thu 26 Nov Fri 27 Nov"_s;
}

void ForecastTextsTest::axisTicksAreRound()
{
    QFETCH(const Milliseconds, span);
    QStringList labels;
    for (const AxisTick &tick : axisTicks({samples::now(), samples::now() + span, {}}, 7, view()))
        labels << (tick.isDay ? u'[' + tick.label + u']' : tick.label);
    QTEST(labels.join(u' '), "labels");
}

void ForecastTextsTest::axisTicksStayRoundWhenTheClocksChange()
{
    // In the night to 29 March 2026 Berlin's clocks go from two to three.
    const auto from = fromRfc3339(u"2026-03-28T21:30:00Z"_s).value();
    QStringList labels;
    for (const AxisTick &tick : axisTicks({from, from + 8h, {}}, 9, view(QTimeZone("Europe/Berlin"))))
        labels << tick.label;
    QCOMPARE(labels, QStringList({u"23:00"_s, u"Sun 29 Mar"_s, u"01:00"_s, u"03:00"_s, u"04:00"_s, u"05:00"_s,
                                  u"06:00"_s, u"07:00"_s}));
    QVERIFY(axisTicks({from, from, {}}, 9, view()).empty());
}

QTEST_GUILESS_MAIN(ForecastTextsTest)
#include "tst_forecasttexts.moc"
