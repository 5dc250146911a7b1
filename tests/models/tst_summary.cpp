// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/summary.h"
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

} // namespace

class SummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsBySeverity();
    void headlineSaysWhatNeedsMe_data();
    void headlineSaysWhatNeedsMe(); // S5-27
    void nextLossIsTheFirstToEnd();
    void namesAreNoMarkup();
    void warningIsTheMostUrgent(); // S5-27
};

void SummaryTest::countsBySeverity()
{
    const auto statuses = samples::all();
    const Summary summary = summarise(statuses, view());
    QCOMPARE(summary.total, 12);
    QCOMPARE(summary.count(Severity::Lost), 2);
    QCOMPARE(summary.count(Severity::Blocked), 2);
    QCOMPARE(summary.count(Severity::AtRisk), 2);
    QCOMPARE(summary.count(Severity::Fresh), 3);
    QCOMPARE(summary.count(Severity::Inactive), 3);
    // Refused, no credentials, pasted and locked; what is retried by itself does not need anybody.
    QCOMPARE(summary.needsYou, 4);
}

void SummaryTest::headlineSaysWhatNeedsMe_data()
{
    QTest::addColumn<std::vector<SourceStatus>>("statuses");
    QTest::addColumn<QString>("headline");
    const auto row = [](const char *name, std::vector<SourceStatus> statuses, const QString &headline) {
        QTest::newRow(name) << std::move(statuses) << headline;
    };
    row("none", {}, u"No sources yet"_s);
    row("several", samples::all(), u"4 of 12 sources need you"_s);
    row("one", {samples::refused(), samples::fresh()}, u"1 of 2 sources needs you"_s);
    row("fine", samples::many(13), u"All 13 sources are fine"_s);
    row("only one", samples::many(1), u"The only source is fine"_s);
    // Not "fine": a source is failing, though it goes on by itself.
    row("failing alone", {samples::failing(), samples::fresh()}, u"1 of 2 sources in trouble, nothing for you to do"_s);
    row("inactive is fine", {samples::paused(), samples::cleared()}, u"All 2 sources are fine"_s);
}

void SummaryTest::headlineSaysWhatNeedsMe()
{
    QFETCH(std::vector<SourceStatus>, statuses);
    QTEST(summarise(statuses, view()).headline, "headline");
}

void SummaryTest::nextLossIsTheFirstToEnd()
{
    const auto statuses = samples::all();
    const Summary summary = summarise(statuses, view());
    QCOMPARE(plain(summary.nextLoss.text), u"Next loss of cover: Partner portal in 4 min 12 s, at 14:36"_s);
    QCOMPARE(summary.nextLoss.text.mid(summary.nextLoss.boldStart, summary.nextLoss.boldLength), u"Partner portal"_s);
    QCOMPARE(summary.nextLossSource, SourceId{"partner-portal-id"});
    QCOMPARE(summary.nextLossAt, samples::at(14, 36, 19));

    // What is renewed as planned, has ended already or was paused by a person is no coming loss.
    const Summary calm =
        summarise(std::vector{samples::fresh(), samples::failingLost(), samples::refused(), samples::paused()}, view());
    QCOMPARE(calm.nextLoss.text, u"No loss of cover in sight"_s);
    QVERIFY(!calm.nextLossAt);
    QVERIFY(summarise({}, view()).nextLoss.text.isEmpty());
}

void SummaryTest::namesAreNoMarkup()
{
    SourceStatus status = samples::expiringSoon();
    status.title = u"<i>A</i> & %2 %1"_s;
    const Summary summary = summarise(std::vector{status}, view());
    QCOMPARE(summary.nextLoss.text.mid(summary.nextLoss.boldStart, summary.nextLoss.boldLength), status.title);
    QVERIFY(summary.nextLoss.html().contains(u"<b>&lt;i&gt;A&lt;/i&gt; &amp; %2 %1</b> in 4"_s));
    QCOMPARE(BoldText{u"a < b"_s}.html(), u"a &lt; b"_s);
}

void SummaryTest::warningIsTheMostUrgent()
{
    const auto statuses = samples::all();
    const Summary summary = summarise(statuses, view());
    QCOMPARE(summary.warnings, 6);
    QVERIFY(summary.warning.sentence.startsWith(u"Customs archive: No valid token since 14:28."_s));
    QVERIFY(summarise(std::vector{samples::failing(), samples::noCredentials()}, view())
                .warning.sentence.startsWith(u"Logistics hub: "_s));
    // Where space is short: without the reasons, then the name alone, with the look of its state.
    QCOMPARE(summary.warning.brief, u"Customs archive: No valid token since 14:28"_s);
    QCOMPARE(summary.warning.name, u"Customs archive"_s);
    QCOMPARE(summary.warning.iconName, u"failing"_s);
    QCOMPARE(summary.warning.family, Family::Crit);
    const Summary calm = summarise(samples::many(3), view());
    QVERIFY(calm.warning.isEmpty());
    QCOMPARE(calm.warnings, 0);
}

QTEST_GUILESS_MAIN(SummaryTest)
#include "tst_summary.moc"
