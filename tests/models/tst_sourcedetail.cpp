// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history.h"
#include "models/sourcedetail.h"
#include "support/samplestatuses.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

texts::Viewpoint view()
{
    return {.now = samples::now(), .zone = QTimeZone::utc(), .locale = QLocale::c()};
}

QString plain(QString text)
{
    return text.replace(QChar(0x202F), u' ');
}

QStringList factLines(const SourceDetail &detail)
{
    QStringList lines;
    for (const SourceDetail::Fact &fact : detail.facts)
        lines << plain(fact.label + u": "_s + fact.value + (fact.extra.isEmpty() ? QString() : u" · "_s + fact.extra));
    return lines;
}

Attempt attemptAt(WallTime at, Verdict verdict)
{
    Attempt attempt;
    attempt.at = at;
    attempt.verdict = verdict;
    return attempt;
}

} // namespace

class SourceDetailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedSourceReadsAsInThePicture(); // S5-26
    void specialFactsAppearOnlyWhereTheyHold();
    void sourceWithoutTokenHasNoBar();
    void barShowsWhatIsLeft_data();
    void barShowsWhatIsLeft(); // S5-26
    void markIsTheRefreshPoint();
    void failingTurnsCriticalOnceExpired();
    void historyKeepsTwentyFourHours();
};

void SourceDetailTest::refusedSourceReadsAsInThePicture()
{
    const SourceDetail detail = detailOf(samples::refused(), view());
    QCOMPARE(detail.title, u"Supplier EDR · brake traces"_s);
    QCOMPARE(detail.subtitle, u"dataplane.supplier-a.example"_s);
    QCOMPARE(detail.iconName, u"expired"_s);
    QCOMPARE(detail.family, Family::Crit);
    QCOMPARE(plain(detail.countdown), u"expired 3 min ago"_s);
    QCOMPARE(detail.countdownEmphasis, Emphasis::Coloured);
    QCOMPARE(detail.at, u"at 14:28:41"_s);
    QCOMPARE(factLines(detailOf(samples::refused(), view(), 2)).last(),
             u"In use by: 2 local programs · they get 503 now"_s);
    QCOMPARE(factLines(detailOf(samples::refused(), view(), 1)).last(),
             u"In use by: 1 local program · it gets 503 now"_s);
    QCOMPARE(factLines(detailOf(samples::fresh(), view(), 1)).last(), u"In use by: 1 local program"_s);
    QVERIFY(detail.left.isEmpty()); // the countdown above it says it already
    QCOMPARE(plain(detail.lifetime), u"lifetime 1 h, from the exp claim"_s);
    QCOMPARE(detail.message.action, texts::ActionKind::PasteToken);
    QCOMPARE(detail.spoken, u"expired 3 minutes ago"_s);
    QCOMPARE(factLines(detail),
             QStringList({u"Next refresh: stopped · needs a new EDR"_s, u"Last success: 13:28:41 · 1 h 03 min ago"_s,
                          u"Rule: 5 min before expiry"_s, u"Grant: Refresh token (EDR) · single use"_s}));
}

void SourceDetailTest::specialFactsAppearOnlyWhereTheyHold()
{
    SourceStatus status = samples::fresh();
    QCOMPARE(detailOf(status, view()).facts.size(), 4);
    QVERIFY(detailOf(status, view()).message.isEmpty());
    status.unsaved = true;
    status.group = u"Plant"_s;
    status.refreshExpiresAt = samples::at(18, 0);
    const QStringList lines = factLines(detailOf(status, view())).mid(4);
    QCOMPARE(lines, QStringList({u"Refresh token ends: 18:00"_s, u"Storage: in memory only, not saved yet"_s,
                                 u"Folder: Plant"_s}));
}

void SourceDetailTest::sourceWithoutTokenHasNoBar()
{
    const SourceDetail detail = detailOf(samples::noCredentials(), view());
    QCOMPARE(detail.bar, Bar{});
    QVERIFY(detail.at.isEmpty() && detail.left.isEmpty() && detail.lifetime.isEmpty());
    QCOMPARE(detail.countdown, u"no token yet"_s);
    QCOMPARE(detail.facts[1].value, u"none yet"_s);
}

void SourceDetailTest::barShowsWhatIsLeft_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<BarStyle>("style");
    QTest::addColumn<int>("percent");
    QTest::newRow("fresh") << u"repository-bot"_s << BarStyle::Solid << 78;
    QTest::newRow("expired") << u"supplier-edr"_s << BarStyle::DashedEmpty << 0;
    QTest::newRow("paused") << u"staging-idp"_s << BarStyle::Hatched << 26;
    QTest::newRow("locked") << u"vault-reader"_s << BarStyle::Hatched << 78;
    QTest::newRow("offline") << u"field-tablet"_s << BarStyle::Hatched << 78;
    QTest::newRow("pasted") << u"partner-portal"_s << BarStyle::Solid << 0;
    QTest::newRow("cleared") << u"demo-oauth"_s << BarStyle::None << 0;
}

void SourceDetailTest::barShowsWhatIsLeft()
{
    QFETCH(QString, name);
    for (const SourceStatus &status : samples::all()) {
        if (status.name != name)
            continue;
        const Bar bar = barOf(status);
        QTEST(bar.style, "style");
        QTEST(static_cast<int>(bar.fillAt(samples::now()) * 100.0), "percent");
        QVERIFY(bar.fillAt(samples::now() - 100 * 24h) <= 1.0);
        QCOMPARE(bar.fillAt(samples::now() + 100 * 24h), 0.0);
        return;
    }
    QFAIL("no such sample");
}

void SourceDetailTest::markIsTheRefreshPoint()
{
    SourceStatus status = samples::fresh();
    QVERIFY(qAbs(*barOf(status).markPosition() - 5.0 / 60.0) < 0.001);
    status.expiryOrigin = ExpiryOrigin::Assumed;
    QVERIFY(barOf(status).assumedLifetime);
    status.refreshPointAt = *status.expiresAt + 1h; // outside of the lifetime: no mark
    QVERIFY(!barOf(status).mark);
    QVERIFY(!barOf(samples::paused()).markPosition());
}

void SourceDetailTest::failingTurnsCriticalOnceExpired()
{
    QCOMPARE(familyOf(samples::failing()), Family::Warn);
    QCOMPARE(familyOf(samples::failingLost()), Family::Crit);
}

void SourceDetailTest::historyKeepsTwentyFourHours()
{
    History history;
    history.note(attemptAt(samples::at(14, 10), Verdict::Refreshed));
    history.note(attemptAt(samples::at(14, 20), Verdict::Transient)); // outweighs the success of that hour
    history.note(attemptAt(samples::at(14, 30), Verdict::Refreshed));
    history.note(attemptAt(samples::at(12, 0), Verdict::Refreshed));       // out of order
    history.note(attemptAt(samples::at(11, 0), Verdict::Abandoned));       // says nothing
    history.note(attemptAt(samples::at(14, 0) - 24h, Verdict::Refreshed)); // one hour too old
    history.note(attemptAt(samples::at(15, 0) - 24h, Verdict::Refreshed)); // just inside
    auto cells = history.cellsAt(samples::now());
    QCOMPARE(cells[23], HistoryCell::Failed);
    QCOMPARE(cells[22], HistoryCell::None);
    QCOMPARE(cells[21], HistoryCell::Ok);
    QCOMPARE(cells[20], HistoryCell::None);
    QCOMPARE(cells[0], HistoryCell::Ok);
    QCOMPARE(std::count(cells.begin(), cells.end(), HistoryCell::None), 21);

    cells = history.cellsAt(samples::now() + 2h);
    QCOMPARE(cells[21], HistoryCell::Failed);
    QCOMPARE(cells[0], HistoryCell::None);
    cells = history.cellsAt(samples::now() + 100h);
    QCOMPARE(std::count(cells.begin(), cells.end(), HistoryCell::None), 24);
}

QTEST_GUILESS_MAIN(SourceDetailTest)
#include "tst_sourcedetail.moc"
