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
#include <set>

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

    [[nodiscard]] bool isSortedByCover() const
    {
        for (int row = 1; row < filter.rowCount(); ++row) {
            const auto until = [&](int of) {
                return model.coverAt(filter.mapToSource(filter.index(of, 0)).row()).until.value_or(WallTime::max());
            };
            if (until(row) < until(row - 1))
                return false;
        }
        return true;
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
    void aBatchIsSortedInWithOneSignal();
    void aBatchThatMovesNothingTellsOfOneChange();
    void whatStaysIsSortedAlthoughItsNeighbourGoes();
    void batchesEndInTheOrderOfAFreshSort();
    void manyThatAreFilteredOutGoAtOnce();
    void whatIsNewWhileRowsAreHeldComesAtTheEnd();
    void forecastsThatAreMissingAreTakenWhenTheyAreThere();
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
    shown.filter.sort(SourcesModel::Status); // even a re-sort finds the same order
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
    // Known of the rows in sight only.
    shown.filter.sort(SourcesModel::Source, Qt::AscendingOrder);
    shown.filter.sort(SourcesModel::InUseBy, Qt::DescendingOrder);
    QCOMPARE(shown.filter.sortedBy(), int(SourcesModel::Source));
    QCOMPARE(shown.names().first(), u"customs-archive"_s);
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

void SourceFilterTest::aBatchIsSortedInWithOneSignal()
{
    auto statuses = samples::many(1000);
    Shown shown(statuses);
    QSignalSpy layouts(&shown.filter, &QAbstractItemModel::layoutChanged);
    QSignalSpy changes(&shown.filter, &QAbstractItemModel::dataChanged);
    std::vector<SourceStatus> lost;
    for (size_t i = 0; i < statuses.size(); i += 7) {
        lost.push_back(statuses[i]);
        lost.back().severity = Severity::Lost;
        lost.back().state = SourceState::Expired;
    }
    const auto count = int(lost.size());
    const QPersistentModelIndex followed = shown.filter.indexOf(statuses[700].id, 2);
    shown.apply(std::move(lost));
    QCOMPARE(layouts.count(), 1);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(shown.filter.statusOf(shown.filter.index(count - 1, 0))->severity, Severity::Lost);
    QCOMPARE(shown.filter.statusOf(shown.filter.index(count, 0))->severity, Severity::Fresh);
    QCOMPARE(shown.filter.statusOf(followed)->id, statuses[700].id);
    QCOMPARE(followed.column(), 2);
}

void SourceFilterTest::aBatchThatMovesNothingTellsOfOneChange()
{
    auto statuses = samples::many(100);
    Shown shown(statuses);
    QSignalSpy layouts(&shown.filter, &QAbstractItemModel::layoutChanged);
    QSignalSpy changes(&shown.filter, &QAbstractItemModel::dataChanged);
    SourceStatus &one = statuses[10];
    SourceStatus &other = statuses[90];
    one.nextRefreshAt = other.nextRefreshAt = samples::at(20, 0);
    shown.apply({one, other});
    QCOMPARE(layouts.count(), 0);
    QCOMPARE(changes.count(), 1);
    const std::set<int> rows{shown.filter.indexOf(one.id).row(), shown.filter.indexOf(other.id).row()};
    QCOMPARE(changes[0][0].toModelIndex().row(), *rows.begin());
    QCOMPARE(changes[0][1].toModelIndex().row(), *rows.rbegin());
}

void SourceFilterTest::whatStaysIsSortedAlthoughItsNeighbourGoes()
{
    auto statuses = samples::many(3);
    for (size_t i = 0; i < statuses.size(); ++i)
        statuses[i].expiresAt = samples::at(15 + static_cast<int>(i), 0);
    Shown shown(statuses);
    shown.filter.sort(SourcesModel::ExpiresAt, Qt::AscendingOrder);
    shown.filter.setSeverities({Severity::Fresh});
    QCOMPARE(shown.names(), QStringList({statuses[0].name, statuses[1].name, statuses[2].name}));
    statuses[0].expiresAt = samples::at(18, 0);
    statuses[1].expiresAt = samples::at(19, 0); // in order with the one before, but it goes
    statuses[1].severity = Severity::AtRisk;
    shown.apply({statuses[0], statuses[1]});
    QCOMPARE(shown.names(), QStringList({statuses[2].name, statuses[0].name}));
}

/// Whatever comes, and however it is sorted and filtered: sources come, go, change their names and fall ill.
void SourceFilterTest::batchesEndInTheOrderOfAFreshSort()
{
    std::mt19937 chance(5);
    Shown shown(samples::many(60));
    int born = 60;
    for (int round = 0; round < 400; ++round) {
        if (round % 20 == 0)
            shown.filter.sort(int(chance() % SourcesModel::ColumnCount),
                              chance() % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
        if (round % 15 == 0)
            shown.filter.setText(chance() % 3 ? QString() : QString::number(chance() % 10));
        if (round % 25 == 0)
            shown.filter.setSeverities(chance() % 3 ? QSet<Severity>() : QSet<Severity>{Severity::Fresh});
        StatusBatch batch = samples::batch({}, ++shown.sequence);
        for (unsigned i = chance() % 30; i > 0; --i) {
            const size_t row = chance() % shown.model.statuses().size();
            SourceStatus status = shown.model.statuses()[row];
            status.severity = Severity(chance() % 5);
            status.expiresAt = samples::now() + std::chrono::minutes(chance() % 500);
            status.consecutiveFailures = int(chance() % 4);
            status.group = chance() % 2 ? u"north"_s : u"south"_s;
            if (chance() % 8 == 0)
                status.title = u"Title %1"_s.arg(chance() % 40);
            batch.changed.push_back(status);
        }
        for (unsigned i = chance() % 3; i > 0; --i)
            batch.changed.push_back(samples::fresh("born-" + QByteArray::number(born++)));
        for (unsigned i = chance() % 3; i > 0 && shown.model.rowCount() > 40; --i) {
            const SourceId id = shown.model.statusAt(int(chance() % size_t(shown.model.rowCount()))).id;
            batch.removed.push_back(id);
            std::erase_if(batch.changed, [&](const SourceStatus &status) { return status.id == id; });
        }
        shown.model.apply(batch);
        shown.model.workOutCovers(shown.model.missingCovers());
        const QStringList names = shown.names();
        shown.filter.sort(shown.filter.sortedBy(), shown.filter.sortedHow());
        QCOMPARE(names, shown.names());
        QStringList accepted;
        for (const SourceStatus &status : shown.model.statuses()) {
            const bool said = shown.filter.text().isEmpty() ||
                              (status.name + status.title + status.host + status.group).contains(shown.filter.text());
            if (said && (shown.filter.severities().isEmpty() || shown.filter.severities().contains(status.severity)))
                accepted << status.name;
        }
        QStringList sorted = names;
        sorted.sort();
        accepted.sort();
        QCOMPARE(sorted, accepted);
    }
}

void SourceFilterTest::manyThatAreFilteredOutGoAtOnce()
{
    auto statuses = samples::many(400);
    for (size_t i = 0; i < statuses.size(); i += 2)
        statuses[i].group = u"even"_s;
    Shown shown(statuses);
    QSignalSpy removed(&shown.filter, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&shown.filter, &QAbstractItemModel::rowsInserted);
    const QPersistentModelIndex stays = shown.filter.indexOf(statuses[200].id);
    const QPersistentModelIndex goes = shown.filter.indexOf(statuses[201].id);
    shown.filter.setText(u"EVEN"_s);
    QCOMPARE(shown.filter.rowCount(), 200);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(shown.filter.statusOf(stays)->id, statuses[200].id);
    QVERIFY(!goes.isValid());
    shown.filter.setText({});
    QCOMPARE(shown.filter.rowCount(), 400);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(shown.filter.statusOf(stays)->id, statuses[200].id);
    const QStringList names = shown.names();
    QCOMPARE(names.mid(0, 3), QStringList({u"source-0"_s, u"source-1"_s, u"source-2"_s}));
}

void SourceFilterTest::whatIsNewWhileRowsAreHeldComesAtTheEnd()
{
    Shown shown(samples::all());
    shown.filter.hold();
    SourceStatus lost = samples::failingLost();
    lost.id = {"another-id"};
    lost.name = u"another"_s;
    shown.apply({lost});
    QCOMPARE(shown.names(), byUrgency + QStringList{u"another"_s});
    shown.filter.release();
    QCOMPARE(shown.names().indexOf(u"another"_s), 0);
}

void SourceFilterTest::forecastsThatAreMissingAreTakenWhenTheyAreThere()
{
    auto statuses = samples::many(100);
    for (size_t i = 0; i < statuses.size(); ++i) {
        statuses[i].refreshExpiresAt = samples::now() + 5h - std::chrono::minutes(i);
        statuses[i].refreshEndMoves = false;
    }
    Shown shown(statuses);
    shown.filter.sort(SourcesModel::CoveredUntil);
    QCOMPARE(shown.names().first(), u"source-0"_s); // by name as long as nobody knows better
    QCOMPARE(shown.model.missingCovers(), 100);
    shown.model.workOutCovers(60);
    QCOMPARE(shown.model.missingCovers(), 40);
    QCOMPARE(shown.names().first(), u"source-0"_s);
    shown.model.workOutCovers(60);
    QCOMPARE(shown.model.missingCovers(), 0);
    QVERIFY(shown.names().first() != u"source-0"_s);
    QVERIFY(shown.isSortedByCover());
    // Few are worked out at once.
    statuses[0].refreshExpiresAt = samples::now() + 1h;
    shown.apply({statuses[0]});
    QCOMPARE(shown.model.missingCovers(), 0);
    QCOMPARE(shown.names().first(), u"source-0"_s);
    QVERIFY(shown.isSortedByCover());
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
