// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sourcefilter.h"
#include "models/sourcesmodel.h"
#include "support/fakeclock.h"
#include "support/samplestatuses.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <random>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Shown {
    explicit Shown(std::vector<SourceStatus> statuses)
    {
        clock.jumpWall(samples::now() - clock.now().wall);
        apply(std::move(statuses), true);
    }

    void apply(std::vector<SourceStatus> statuses, bool complete = false)
    {
        model.apply(samples::batch(std::move(statuses), ++sequence, complete));
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList result;
        for (int row = 0; row < filter.rowCount(); ++row)
            result << filter.statusOf(filter.index(row, 0))->name;
        return result;
    }

    quint64 sequence = 0;
    FakeClock clock;
    SourcesModel model{clock, QTimeZone::utc()};
    SourceFilter filter{&model};
    QAbstractItemModelTester tester{&filter, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

const QStringList byUrgency{u"customs-archive"_s, u"supplier-edr"_s,    u"vault-reader"_s,     u"logistics-hub"_s,
                            u"partner-portal"_s,  u"customs-gateway"_s, u"keycloak-central"_s, u"repository-bot"_s,
                            u"status-page"_s,     u"demo-oauth"_s,      u"field-tablet"_s,     u"staging-idp"_s};

} // namespace

class SourceFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void sortsByUrgency(); // S5-26
    void orderNeverDependsOnTheClock();
    void orderDoesNotDependOnArrival();
    void namesCountAsPeopleDo();
    void refreshingKeepsItsPlace();
    void filtersByWords_data();
    void filtersByWords();
    void filtersBySeverity();
    void holdKeepsRowsStill();
    void sortsByOtherColumns();
    void sortsByCoverAmongTheFresh();
    void showsOnlyTheSourcesItIsGiven();
    void walksFromProblemToProblem();
    void tenThousandRowsSortQuickly();
};

void SourceFilterTest::sortsByUrgency()
{
    const Shown shown(samples::all());
    QCOMPARE(shown.names(), byUrgency);
    const QModelIndex index = shown.filter.indexOf({"logistics-hub-id"});
    QCOMPARE(index.row(), 3);
    QCOMPARE(shown.filter.statusOf(index)->name, u"logistics-hub"_s);
    QVERIFY(!shown.filter.indexOf({"nobody"}).isValid());
    QVERIFY(!shown.filter.statusOf({}));
}

void SourceFilterTest::sortsByCoverAmongTheFresh()
{
    Shown shown(samples::all());
    shown.filter.sort(SourcesModel::CoveredUntil);
    // What ends one day comes before what has no end in sight; the rest stays by urgency.
    QStringList expected = byUrgency;
    expected.move(expected.indexOf(u"status-page"_s), expected.indexOf(u"keycloak-central"_s));
    QCOMPARE(shown.names(), expected);
}

void SourceFilterTest::showsOnlyTheSourcesItIsGiven()
{
    Shown shown(samples::all());
    shown.filter.setOnly({{"status-page-id"}, {"supplier-edr-id"}, {"nobody"}});
    QVERIFY(shown.filter.isFiltering());
    QCOMPARE(shown.names(), QStringList({u"supplier-edr"_s, u"status-page"_s}));
    shown.filter.setText(u"supplier"_s); // together with the other filters
    QCOMPARE(shown.names(), QStringList({u"supplier-edr"_s}));
    shown.filter.setText({});
    shown.filter.setOnly({});
    QCOMPARE(shown.names(), byUrgency);
    QVERIFY(!shown.filter.isFiltering());
}

void SourceFilterTest::orderNeverDependsOnTheClock()
{
    Shown shown(samples::all());
    QSignalSpy moved(&shown.filter, &QAbstractItemModel::layoutChanged);
    for (int i = 0; i < 48; ++i)
        shown.clock.advance(30min);
    QCOMPARE(moved.count(), 0);
    shown.filter.invalidate(); // even a re-sort finds the same order
    QCOMPARE(shown.names(), byUrgency);
}

void SourceFilterTest::orderDoesNotDependOnArrival()
{
    auto statuses = samples::all();
    // Two of the same title and expiry must not change places either.
    statuses.push_back(samples::fresh("twin-a", u"Twin"_s));
    statuses.push_back(samples::fresh("twin-b", u"Twin"_s));
    QStringList first;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        std::shuffle(statuses.begin(), statuses.end(), std::mt19937(seed));
        const QStringList names = Shown(statuses).names();
        if (first.isEmpty())
            first = names;
        QCOMPARE(names, first);
    }
}

void SourceFilterTest::namesCountAsPeopleDo()
{
    const Shown shown({samples::fresh("source-10"), samples::fresh("source-9"), samples::fresh("x", u"Source-1"_s)});
    QCOMPARE(shown.names(), QStringList({u"x"_s, u"source-9"_s, u"source-10"_s}));
}

void SourceFilterTest::refreshingKeepsItsPlace()
{
    Shown shown(samples::all());
    SourceStatus retrying = samples::failing();
    retrying.state = SourceState::Refreshing;
    retrying.severity = Severity::Fresh;
    retrying.expiresAt = samples::at(23, 0);
    shown.apply({retrying});
    QCOMPARE(shown.names(), byUrgency);
    retrying.state = SourceState::Fresh;
    shown.apply({retrying});
    QVERIFY(shown.names().indexOf(u"customs-gateway"_s) > shown.names().indexOf(u"partner-portal"_s));
    QCOMPARE(shown.filter.statusOf(shown.filter.indexOf(retrying.id))->severity, Severity::Fresh);
    QCOMPARE(shown.names().indexOf(u"customs-gateway"_s), 5); // first of the fresh ones by name
}

void SourceFilterTest::filtersByWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("title") << u"supplier"_s << QStringList{u"supplier-edr"_s};
    QTest::newRow("host") << u"CUSTOMS.example"_s << QStringList{u"customs-archive"_s, u"customs-gateway"_s};
    QTest::newRow("name") << u"logistics-hub"_s << QStringList{u"logistics-hub"_s};
    QTest::newRow("group") << u"payments"_s << QStringList{u"status-page"_s};
    QTest::newRow("every word") << u"  customs   archive "_s << QStringList{u"customs-archive"_s};
    QTest::newRow("none") << u"foo"_s << QStringList{};
    QTest::newRow("all") << u" "_s << byUrgency;
}

void SourceFilterTest::filtersByWords()
{
    QFETCH(QString, text);
    auto statuses = samples::all();
    statuses[2].group = u"Payments"_s;
    Shown shown(statuses);
    shown.filter.setText(text);
    QTEST(shown.names(), "names");
    QCOMPARE(shown.filter.isFiltering(), !text.trimmed().isEmpty());
    shown.filter.setText({});
    QCOMPARE(shown.names(), byUrgency);
}

void SourceFilterTest::filtersBySeverity()
{
    Shown shown(samples::all());
    shown.filter.setSeverities({Severity::Lost, Severity::AtRisk});
    QCOMPARE(shown.names(),
             QStringList({u"customs-archive"_s, u"supplier-edr"_s, u"partner-portal"_s, u"customs-gateway"_s}));
    shown.filter.setText(u"customs"_s);
    QCOMPARE(shown.names(), QStringList({u"customs-archive"_s, u"customs-gateway"_s}));

    // A source that recovers leaves the list, one that fails enters it.
    SourceStatus recovered = samples::failing();
    recovered.state = SourceState::Fresh;
    recovered.severity = Severity::Fresh;
    shown.apply({recovered});
    QCOMPARE(shown.names(), QStringList({u"customs-archive"_s}));
    shown.filter.setSeverities({});
    QCOMPARE(shown.names(), QStringList({u"customs-archive"_s, u"customs-gateway"_s}));
}

void SourceFilterTest::holdKeepsRowsStill()
{
    Shown shown(samples::all());
    shown.filter.hold();
    QVERIFY(shown.filter.isHeld());
    SourceStatus lost = samples::fresh();
    lost.state = SourceState::Expired;
    lost.severity = Severity::Lost;
    lost.expiresAt = samples::at(14, 0);
    shown.apply({lost});
    QCOMPARE(shown.names(), byUrgency); // what is under the pointer stays there
    shown.filter.release();
    QCOMPARE(shown.names().first(), u"repository-bot"_s);
}

void SourceFilterTest::sortsByOtherColumns()
{
    Shown shown(samples::all());
    shown.filter.sort(SourcesModel::Source, Qt::AscendingOrder);
    QCOMPARE(shown.names().first(), u"customs-archive"_s);
    QCOMPARE(shown.names().last(), u"vault-reader"_s);
    shown.filter.sort(SourcesModel::ExpiresIn, Qt::AscendingOrder);
    QCOMPARE(shown.names().mid(0, 3), QStringList({u"customs-archive"_s, u"supplier-edr"_s, u"partner-portal"_s}));
    QCOMPARE(shown.names().mid(10), QStringList({u"demo-oauth"_s, u"logistics-hub"_s})); // no expiry comes last
    for (int column = 0; column < SourcesModel::ColumnCount; ++column) {
        shown.filter.sort(column, Qt::DescendingOrder);
        QCOMPARE(shown.filter.rowCount(), 12);
    }
}

void SourceFilterTest::walksFromProblemToProblem()
{
    const Shown shown(samples::all());
    QCOMPARE(shown.filter.nextProblem(-1, true), 0);
    QCOMPARE(shown.filter.nextProblem(0, true), 1);
    QCOMPARE(shown.filter.nextProblem(5, true), 0); // healthy rows are passed over
    QCOMPARE(shown.filter.nextProblem(0, false), 5);
    QCOMPARE(shown.filter.nextProblem(-1, false), 5);
    QCOMPARE(Shown({samples::fresh()}).filter.nextProblem(0, true), -1);
    QCOMPARE(Shown({}).filter.nextProblem(-1, true), -1);
}

void SourceFilterTest::tenThousandRowsSortQuickly()
{
    FakeClock clock;
    SourcesModel model(clock, QTimeZone::utc());
    SourceFilter filter(&model);
    auto statuses = samples::many(10'000);
    QElapsedTimer timer;
    timer.start();
    model.apply(samples::batch(statuses, 1, true));
    const qint64 filled = timer.restart();
    for (SourceStatus &status : statuses)
        status.consecutiveFailures = 1;
    model.apply(samples::batch(statuses, 2));
    const qint64 updated = timer.restart();
    for (SourceStatus &status : statuses)
        status.severity = Severity::AtRisk;
    model.apply(samples::batch(statuses, 3));
    const qint64 moved = timer.restart();
    filter.setText(u"source-99"_s);
    const qint64 filtered = timer.elapsed();
    QCOMPARE(filter.rowCount(), 111);
    qInfo("10,000 rows sorted: filled %lld ms, updated %lld ms, moved %lld ms, filtered %lld ms",
          static_cast<long long>(filled), static_cast<long long>(updated), static_cast<long long>(moved),
          static_cast<long long>(filtered));
    QVERIFY(filled + updated + moved + filtered < 10'000);
}

QTEST_GUILESS_MAIN(SourceFilterTest)
#include "tst_sourcefilter.moc"
