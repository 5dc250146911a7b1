// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historytexts.h"
#include "models/tokenhistory.h"
#include "support/samplestatuses.h"

#include <QTest>
#include <algorithm>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TokenHistoryTest : public QObject
{
    Q_OBJECT

    const WallTime m_now = *fromRfc3339(u"2026-11-21T12:00:00Z"_s);

    [[nodiscard]] Attempt success(Milliseconds ago, Milliseconds lifetime = 1h, Milliseconds latency = 0ms) const
    {
        Attempt attempt;
        attempt.at = m_now - ago;
        attempt.verdict = Verdict::Refreshed;
        attempt.httpStatus = 200;
        attempt.latency = latency;
        attempt.newLifetime = lifetime;
        return attempt;
    }
    [[nodiscard]] Attempt trouble(Milliseconds ago, ErrorKind kind = ErrorKind::HttpStatus) const
    {
        Attempt attempt;
        attempt.at = m_now - ago;
        attempt.verdict = Verdict::Transient;
        attempt.httpStatus = 503;
        attempt.error =
            Error{.kind = kind, .httpStatus = 503, .code = {}, .where = {}, .serverText = {}, .retryAfter = {}};
        return attempt;
    }
    [[nodiscard]] TokenHistory lastDay(std::vector<Attempt> attempts, const SourceStatus &status = {}) const
    {
        return historyOf(std::move(attempts), status, m_now - 24h, m_now);
    }
    [[nodiscard]] texts::Viewpoint view() const
    {
        return {.now = m_now, .zone = QTimeZone::utc(), .locale = QLocale::c()};
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void nothingIsKnownOfNothing()
    {
        const TokenHistory history = lastDay({});
        QVERIFY(!history.covered && !history.closestCall && !history.answer95 && history.isShorter);
        QVERIFY(history.timeLeft.empty() && history.incidents.empty());
        QCOMPARE(figuresOf(history, view()).covered.value, u"–"_s);
    }

    void refreshesInTimeCoverEverything()
    {
        std::vector<Attempt> attempts;
        for (int i = 0; i <= 30; ++i)
            attempts.push_back(success(i * 55min));
        const TokenHistory history = lastDay(attempts);
        QCOMPARE(*history.covered, 1.0);
        QVERIFY(!history.isShorter);
        QCOMPARE(*history.closestCall, Milliseconds(5min));
        QCOMPARE(history.failed, 0);
        QCOMPARE(history.succeeded, 27);
        QCOMPARE(figuresOf(history, view()).covered.value, u"100 %"_s);
    }

    void aGapIsMeasuredToTheMillisecond()
    {
        // Ended 9 h ago, the next came 8 h 30 min ago; nothing is known of the time before the first.
        const TokenHistory history =
            lastDay({success(10h), trouble(9h), trouble(8h + 45min), success(8h + 30min, 10h)});
        QCOMPARE(history.from, m_now - 10h);
        QVERIFY(history.isShorter);
        QCOMPARE(*history.covered, 9.5 / 10.0);
        QCOMPARE(*history.closestCall, Milliseconds(0));
        QCOMPARE(history.incidents.size(), size_t(1));
        const Incident &incident = history.incidents.front();
        QCOMPARE(incident.from, m_now - 9h);
        QCOMPARE(*incident.to, m_now - 8h - 30min);
        QCOMPARE(incident.tries, 2);
        QCOMPARE(incident.uncovered, Milliseconds(30min));
        const DetailRow row = incidentRows(history, view()).front();
        QCOMPARE(row.family, Family::Crit);
        QCOMPARE(QString(row.second).replace(QChar(0x202F), u' '), u"no valid token for 30 min"_s);
    }

    void theWayOfTheFirstTokenIsNoGap()
    {
        const TokenHistory history = lastDay({success(2h, 3h, 800ms)});
        QCOMPARE(*history.covered, 1.0);
        QCOMPARE(history.from, m_now - 2h + 800ms);
    }

    void anIncidentMayGoOn()
    {
        const TokenHistory history = lastDay({success(90min), trouble(35min), trouble(10min)});
        QCOMPARE(history.incidents.size(), size_t(1));
        QVERIFY(!history.incidents.front().to);
        QCOMPARE(history.incidents.front().uncovered, Milliseconds(30min));
        QCOMPARE(incidentRows(history, view()).front().trailing, u"goes on"_s);
    }

    void aFailureThatCostNothingIsAWarning()
    {
        const TokenHistory history = lastDay({success(2h), trouble(65min), success(64min, 2h)});
        QCOMPARE(*history.covered, 1.0);
        QCOMPARE(history.incidents.front().uncovered, Milliseconds(0));
        QCOMPARE(incidentRows(history, view()).front().family, Family::Warn);
    }

    void statesAreNoFailures()
    {
        Attempt abandoned = trouble(1h);
        abandoned.verdict = Verdict::Abandoned;
        const TokenHistory history = lastDay(
            {success(2h, 3h), abandoned, trouble(50min, ErrorKind::Offline), trouble(40min, ErrorKind::VaultLocked)});
        QCOMPARE(history.failed, 0);
        QVERIFY(history.incidents.empty());
    }

    void theTokenOfBeforeCoversTheBeginning()
    {
        const TokenHistory history = lastDay({success(30h, 20h), success(9h, 12h)});
        QVERIFY(!history.isShorter);
        QCOMPARE(*history.covered, 23.0 / 24.0);
        QCOMPARE(history.succeeded, 1);
        QCOMPARE(history.timeLeft.front().at, m_now - 24h);
        QCOMPARE(history.timeLeft.front().value, double(Milliseconds(14h).count()));
    }

    void aPastedTokenCountsWithoutAnAttempt()
    {
        SourceStatus status;
        status.hasToken = true;
        status.issuedAt = m_now - 2h;
        status.expiresAt = m_now - 1h;
        const TokenHistory history = lastDay({}, status);
        QCOMPARE(*history.covered, 0.5);
        QCOMPARE(history.timeLeft.size(), size_t(3));
        QCOMPARE(history.timeLeft.back().value, 0.0);
    }

    void aClearedTokenCoversNothing()
    {
        SourceStatus status;
        status.state = SourceState::Cleared;
        status.since = m_now - 1h;
        const TokenHistory history = lastDay({success(2h, 5h)}, status);
        QCOMPARE(*history.covered, 0.5);
    }

    void aTokenWithoutEndCoversForEver()
    {
        Attempt attempt = success(5h);
        attempt.newLifetime.reset();
        const TokenHistory history = lastDay({attempt});
        QCOMPARE(*history.covered, 1.0);
        QVERIFY(history.hasEndlessToken && history.timeLeft.empty());
    }

    void ninetyFiveInAHundredWereFaster()
    {
        std::vector<Attempt> attempts;
        for (int i = 1; i <= 100; ++i)
            attempts.push_back(success(i * 1min, 1h, Milliseconds(i)));
        QCOMPARE(*lastDay(attempts).answer95, 95ms);
        QCOMPARE(*lastDay({success(1min, 1h, 7ms)}).answer95, 7ms);
    }

    void coverIsNeverRoundedUpToAWhole()
    {
        const TokenHistory history = lastDay({success(24h, 24h - 1s)});
        QCOMPARE(figuresOf(history, view()).covered.value, u"99.9 %"_s);
    }

    void aMonthOfMinutesFitsTheChart()
    {
        std::vector<Attempt> attempts;
        for (int i = 0; i < 30 * 24 * 60; ++i)
            attempts.push_back(i % 1000 == 7 ? trouble(i * 1min) : success(i * 1min, 2min, Milliseconds(i % 500)));
        const TokenHistory history = historyOf(attempts, {}, m_now - 24h * 30, m_now);
        QVERIFY(history.timeLeft.size() <= 2000);
        QVERIFY(history.answers.size() <= 2000);
        QVERIFY(history.failures.size() <= 2000);
        QVERIFY(std::is_sorted(history.timeLeft.begin(), history.timeLeft.end(),
                               [](const ChartPoint &a, const ChartPoint &b) { return a.at < b.at; }));
    }

    void decimationKeepsTheExtremes()
    {
        std::vector<ChartPoint> points;
        for (int i = 0; i < 10000; ++i)
            points.push_back({m_now + Milliseconds(i), i == 4321 ? 99.0 : i == 8765 ? -99.0 : double(i % 7)});
        const std::vector<ChartPoint> kept = decimated(points, 200);
        QVERIFY(kept.size() <= 200);
        QCOMPARE(kept.front(), points.front());
        QCOMPARE(kept.back(), points.back());
        QVERIFY(std::find(kept.begin(), kept.end(), points[4321]) != kept.end());
        QVERIFY(std::find(kept.begin(), kept.end(), points[8765]) != kept.end());
        QCOMPARE(decimated(points, 20000).size(), points.size());
    }

    void csvHasNoFormulas()
    {
        Attempt odd = trouble(1h);
        odd.error->code = "=HYPERLINK(\"http://x\")";
        const QByteArray csv = attemptsCsv({success(30min, 1h, 188ms), odd});
        QCOMPARE(csv, QByteArray("at,outcome,http_status,error,code,latency,new_lifetime,automatic\r\n"
                                 "2026-11-21T11:00:00Z,transient,503,http_status,\"'=HYPERLINK(\"\"http://x\"\")\","
                                 "0.000,,true\r\n"
                                 "2026-11-21T11:30:00Z,refreshed,200,,,0.188,3600.000,true\r\n"));
    }

    void ticksAreRound_data()
    {
        QTest::addColumn<qint64>("most");
        QTest::addColumn<qint64>("last");
        QTest::newRow("an hour") << qint64(3600000) << qint64(3600000);
        QTest::newRow("a bit more") << qint64(3700000) << qint64(5400000);
        QTest::newRow("latency") << qint64(188) << qint64(200);
        QTest::newRow("nothing") << qint64(0) << qint64(10);
        QTest::newRow("a month") << qint64(2592000000) << qint64(3628800000 - 1209600000);
    }
    void ticksAreRound()
    {
        QFETCH(qint64, most);
        QFETCH(qint64, last);
        const std::vector<Milliseconds> ticks = spanTicks(Milliseconds(most));
        QCOMPARE(ticks.front().count(), 0);
        QVERIFY(ticks.size() >= 2 && ticks.size() <= 5);
        QVERIFY(ticks.back().count() >= most);
        if (QTest::currentDataTag() != QByteArray("a month"))
            QCOMPARE(ticks.back().count(), last);
    }
};

QTEST_GUILESS_MAIN(TokenHistoryTest)
#include "tst_tokenhistory.moc"
