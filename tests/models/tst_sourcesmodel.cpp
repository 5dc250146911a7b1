// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sourcesmodel.h"
#include "support/fakeclock.h"
#include "support/samplestatuses.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString plain(QString text)
{
    return text.replace(QChar(0x202F), u' ');
}

/// A model under watch, at the moment of the samples.
struct Scene {
    Scene() { clock.jumpWall(samples::now() - clock.now().wall); }

    [[nodiscard]] QString cell(const char *id, int column, int role = Qt::DisplayRole) const
    {
        return plain(model.index(model.rowOf({id}), column).data(role).toString());
    }
    template <class T>
    [[nodiscard]] T value(const char *id, int column, int role) const
    {
        return model.index(model.rowOf({id}), column).data(role).value<T>();
    }

    FakeClock clock;
    SourcesModel model{clock, QTimeZone::utc()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class SourcesModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void batchesBecomeRows(); // S5-26
    void onlyChangedRowsAreSignalled();
    void goneSourcesLeave();
    void manyGoneSourcesLeaveAtOnce();
    void staleBatchesAreIgnored();
    void sameSourceTwiceInABatchIsOneRow();
    void textsFollowTheClockWithoutSignals(); // S5-26
    void rolesDescribeTheLook();
    void everyCellIsSpoken();
    void foreignTextIsNoMarkup();
    void waitingCountChangesEveryLockedRow();
    void severityIsAnnouncedOnceAndNotWhileRefreshing(); // S5-27
    void endOfATroubleIsAnnouncedOnlyIfTheTroubleWas();
    void historyGrowsFromAttempts();
    void whoUsesATokenIsKnownWhenItIsTold();
    void whatWasNeverSentIsNoFailureInTheHistory();
    void tellsSchedulerAndVault(); // S5-36
    void forecastsFollowTheirSourceAndTheWorld();
    void tenThousandSourcesAreCheap();
};

void SourcesModelTest::batchesBecomeRows()
{
    Scene scene;
    scene.model.apply(samples::batch(samples::all(), 1, true));
    QCOMPARE(scene.model.rowCount(), 12);
    QCOMPARE(scene.model.columnCount(), int(SourcesModel::ColumnCount));
    QCOMPARE(scene.cell("customs-gateway-id", SourcesModel::Status), u"Failing"_s);
    QCOMPARE(scene.cell("customs-gateway-id", SourcesModel::Status, SourcesModel::SubTextRole), u"2 failures"_s);
    QCOMPARE(scene.cell("customs-gateway-id", SourcesModel::Source), u"Customs gateway"_s);
    QCOMPARE(scene.cell("customs-gateway-id", SourcesModel::Source, SourcesModel::SubTextRole),
             u"auth.customs.example"_s);
    QCOMPARE(scene.cell("customs-gateway-id", SourcesModel::ExpiresIn), u"22 min"_s);
    QCOMPARE(scene.cell("customs-gateway-id", SourcesModel::ExpiresIn, SourcesModel::SubTextRole), u"of 1 h"_s);
    QCOMPARE(scene.cell("customs-gateway-id", SourcesModel::NextRefresh), u"retry in 23 s"_s);
    QCOMPARE(scene.cell("customs-gateway-id", SourcesModel::LastResult), u"503 Unavailable"_s);
    QCOMPARE(scene.cell("customs-gateway-id", SourcesModel::Failures), u"2"_s);
    QCOMPARE(scene.cell("customs-gateway-id", SourcesModel::Grant), u"Client credentials"_s);
    QCOMPARE(scene.cell("customs-gateway-id", SourcesModel::ExpiresAt), u"14:54:30"_s);
    QCOMPARE(scene.cell("customs-gateway-id", SourcesModel::Lifetime), u"1 h"_s);
    for (int column = 0; column < SourcesModel::ColumnCount; ++column)
        QVERIFY(!scene.model.headerData(column, Qt::Horizontal).toString().isEmpty());
    QCOMPARE(scene.model.find({"customs-gateway-id"})->consecutiveFailures, 2);
    QVERIFY(!scene.model.find({"nobody"}));
}

void SourcesModelTest::forecastsFollowTheirSourceAndTheWorld()
{
    Scene scene;
    auto statuses = samples::many(3);
    scene.model.apply(samples::batch(statuses, 1, true));
    const QByteArray id = statuses[0].id.value;
    QCOMPARE(scene.cell(id, SourcesModel::CoveredUntil), u"no end in sight"_s);
    QCOMPARE(scene.cell(id, SourcesModel::Source, SourcesModel::StateLineRole), u"Fresh"_s);
    QVERIFY(!scene.cell(id, SourcesModel::Lane, Qt::AccessibleTextRole).isEmpty());

    statuses[0].renewable = false;
    statuses[0].pasted = true;
    scene.model.apply(samples::batch({statuses[0]}, 2));
    QCOMPARE(scene.cell(id, SourcesModel::CoveredUntil), u"15:19"_s);

    // Nobody refreshes any more: all forecasts change, though no source did.
    QSignalSpy changed(&scene.model, &QAbstractItemModel::dataChanged);
    StatusBatch stopped = samples::batch({}, 3);
    stopped.scheduler.running = false;
    scene.model.apply(stopped);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().column(), int(SourcesModel::CoveredUntil));
    QCOMPARE(changed[0][1].toModelIndex().row(), 2);
    QCOMPARE(scene.cell(statuses[1].id.value, SourcesModel::CoveredUntil), u"15:19"_s);
    QCOMPARE(scene.cell(statuses[1].id.value, SourcesModel::CoveredUntil, SourcesModel::SubTextRole),
             u"scheduler stopped"_s);
    scene.model.apply(samples::batch({}, 4));
    QCOMPARE(scene.cell(statuses[1].id.value, SourcesModel::CoveredUntil), u"no end in sight"_s);
}

void SourcesModelTest::onlyChangedRowsAreSignalled()
{
    Scene scene;
    const auto statuses = samples::many(20);
    scene.model.apply(samples::batch(statuses, 1, true));
    QSignalSpy changed(&scene.model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&scene.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy applied(&scene.model, &SourcesModel::batchApplied);

    scene.model.apply(samples::batch({statuses[7], statuses[3], statuses[4], statuses[3]}, 2));
    QCOMPARE(applied.count(), 1);
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(changed.count(), 2); // 3 and 4 together, 7 alone
    QCOMPARE(changed[0][0].toModelIndex().row(), 3);
    QCOMPARE(changed[0][1].toModelIndex().row(), 4);
    QCOMPARE(changed[1][0].toModelIndex().row(), 7);

    scene.model.apply(samples::batch({samples::failing()}, 3));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(scene.model.rowCount(), 21);
}

void SourcesModelTest::goneSourcesLeave()
{
    Scene scene;
    auto statuses = samples::many(10);
    scene.model.apply(samples::batch(statuses, 1, true));
    QSignalSpy removed(&scene.model, &QAbstractItemModel::rowsRemoved);

    StatusBatch without = samples::batch({}, 2);
    without.removed = {statuses[2].id, statuses[3].id, statuses[9].id, {"nobody"}};
    scene.model.apply(without);
    QCOMPARE(removed.count(), 2);
    QCOMPARE(scene.model.rowCount(), 7);
    QCOMPARE(scene.model.rowOf(statuses[2].id), -1);
    for (int row = 0; row < scene.model.rowCount(); ++row)
        QCOMPARE(scene.model.rowOf(scene.model.statusAt(row).id), row);

    // What a complete batch does not hold is gone.
    scene.model.apply(samples::batch({statuses[5], samples::failing()}, 3, true));
    QCOMPARE(scene.model.rowCount(), 2);
    QVERIFY(scene.model.find(statuses[5].id));
}

void SourcesModelTest::manyGoneSourcesLeaveAtOnce()
{
    Scene scene;
    const auto statuses = samples::many(400);
    scene.model.apply(samples::batch(statuses, 1, true));
    QSignalSpy removed(&scene.model, &QAbstractItemModel::rowsRemoved);
    StatusBatch without = samples::batch({}, 2);
    for (size_t i = 0; i < statuses.size(); i += 2)
        without.removed.push_back(statuses[i].id);
    scene.model.apply(without);
    QCOMPARE(removed.count(), 0); // reset instead of 200 signals
    QCOMPARE(scene.model.rowCount(), 200);
    for (int row = 0; row < scene.model.rowCount(); ++row)
        QCOMPARE(scene.model.rowOf(scene.model.statusAt(row).id), row);
}

void SourcesModelTest::staleBatchesAreIgnored()
{
    Scene scene;
    SourceStatus status = samples::failing();
    scene.model.apply(samples::batch({status}, 5));
    status.consecutiveFailures = 9;
    scene.model.apply(samples::batch({status}, 4));
    QCOMPARE(scene.model.find(status.id)->consecutiveFailures, 2);
    scene.model.apply(samples::batch({status}, 1, true)); // an agent that started anew counts from one
    QCOMPARE(scene.model.find(status.id)->consecutiveFailures, 9);
}

void SourcesModelTest::sameSourceTwiceInABatchIsOneRow()
{
    Scene scene;
    SourceStatus later = samples::failing();
    later.consecutiveFailures = 3;
    scene.model.apply(samples::batch({samples::failing(), later}, 1, true));
    QCOMPARE(scene.model.rowCount(), 1);
    QCOMPARE(scene.model.find(later.id)->consecutiveFailures, 3);
}

void SourcesModelTest::textsFollowTheClockWithoutSignals()
{
    Scene scene;
    scene.model.apply(samples::batch(samples::all(), 1, true));
    QSignalSpy changed(&scene.model, &QAbstractItemModel::dataChanged);
    QCOMPARE(scene.cell("partner-portal-id", SourcesModel::ExpiresIn), u"4 min 12 s"_s);
    scene.clock.advance(4min);
    QCOMPARE(scene.cell("partner-portal-id", SourcesModel::ExpiresIn), u"12 s"_s);
    scene.clock.advance(1min);
    QCOMPARE(scene.cell("partner-portal-id", SourcesModel::ExpiresIn), u"expired 48 s ago"_s);
    QCOMPARE(changed.count(), 0);
}

void SourcesModelTest::rolesDescribeTheLook()
{
    Scene scene;
    scene.model.apply(samples::batch(samples::all(), 1, true));
    const auto emphasis = [&](const char *id, int column) {
        return scene.value<Emphasis>(id, column, SourcesModel::EmphasisRole);
    };
    // Colour and bold only where something is wrong.
    for (int column = 0; column < SourcesModel::ColumnCount; ++column)
        QCOMPARE(emphasis("repository-bot-id", column), Emphasis::Plain);
    QCOMPARE(emphasis("supplier-edr-id", SourcesModel::Status), Emphasis::Coloured);
    QCOMPARE(emphasis("supplier-edr-id", SourcesModel::Source), Emphasis::Bold);
    QCOMPARE(emphasis("supplier-edr-id", SourcesModel::LastResult), Emphasis::Coloured);
    QCOMPARE(emphasis("vault-reader-id", SourcesModel::LastResult), Emphasis::Plain);
    QCOMPARE(emphasis("staging-idp-id", SourcesModel::Status), Emphasis::Muted);
    QCOMPARE(emphasis("staging-idp-id", SourcesModel::Source), Emphasis::Plain);

    const auto family = [&](const char *id) { return scene.value<Family>(id, 0, SourcesModel::FamilyRole); };
    QCOMPARE(family("customs-gateway-id"), Family::Warn);
    QCOMPARE(family("customs-archive-id"), Family::Crit);
    QCOMPARE(family("logistics-hub-id"), Family::Act);
    QCOMPARE(scene.cell("logistics-hub-id", 0, SourcesModel::IconNameRole), u"key"_s);
    QCOMPARE(scene.value<Severity>("logistics-hub-id", 0, SourcesModel::SeverityRole), Severity::Blocked);
    QCOMPARE(scene.value<SourceState>("logistics-hub-id", 0, SourcesModel::StateRole), SourceState::NoCredentials);
    QCOMPARE(scene.value<SourceId>("logistics-hub-id", 0, SourcesModel::SourceIdRole), SourceId{"logistics-hub-id"});
    QCOMPARE(scene.value<WallTime>("repository-bot-id", 0, SourcesModel::ExpiresAtRole), samples::at(15, 19, 22));
    QVERIFY(!scene.model.index(scene.model.rowOf({"logistics-hub-id"}), 0).data(SourcesModel::ExpiresAtRole).isValid());
    const Bar bar = scene.value<Bar>("staging-idp-id", SourcesModel::ExpiresIn, SourcesModel::BarRole);
    QCOMPARE(bar.style, BarStyle::Hatched);
    QCOMPARE(scene.cell("repository-bot-id", SourcesModel::ExpiresIn, SourcesModel::SelectedTextRole), u"47 min"_s);
    scene.clock.advance(40min);
    QCOMPARE(scene.cell("repository-bot-id", SourcesModel::ExpiresIn, SourcesModel::SelectedTextRole), u"7 min 15 s"_s);
}

void SourcesModelTest::everyCellIsSpoken()
{
    Scene scene;
    scene.model.apply(samples::batch(samples::all(), 1, true));
    QCOMPARE(scene.cell("customs-gateway-id", SourcesModel::Status, Qt::AccessibleTextRole), u"Failing, 2 failures"_s);
    QCOMPARE(scene.cell("partner-portal-id", SourcesModel::ExpiresIn, Qt::AccessibleTextRole),
             u"4 minutes 12 seconds left of 8 hours"_s);
    QCOMPARE(scene.cell("customs-gateway-id", SourcesModel::Last24h, Qt::AccessibleTextRole),
             u"in the last 24 hours: 0 hours with refreshes, 1 hour with failures"_s);
    for (int row = 0; row < scene.model.rowCount(); ++row) {
        for (int column = SourcesModel::Status; column <= SourcesModel::Last24h; ++column)
            QVERIFY(!scene.model.index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
}

void SourcesModelTest::foreignTextIsNoMarkup()
{
    Scene scene;
    SourceStatus status = samples::failing();
    status.lastAttempt->error->serverText = u"<img src='http://evil.example'> & more"_s;
    scene.model.apply(samples::batch({status}, 1, true));
    const QString tip = scene.cell("customs-gateway-id", SourcesModel::LastResult, Qt::ToolTipRole);
    QVERIFY(tip.contains(u"&lt;img src="_s));
    QVERIFY(!tip.contains(u"<img"_s));
}

void SourcesModelTest::waitingCountChangesEveryLockedRow()
{
    Scene scene;
    SourceStatus second = samples::locked();
    second.id = {"second"};
    scene.model.apply(samples::batch({samples::locked(), samples::fresh()}, 1, true));
    QCOMPARE(scene.cell("vault-reader-id", 0, SourcesModel::SubTextRole), u"1 source waits"_s);
    QSignalSpy changed(&scene.model, &QAbstractItemModel::dataChanged);
    scene.model.apply(samples::batch({second}, 2));
    QCOMPARE(scene.cell("vault-reader-id", 0, SourcesModel::SubTextRole), u"2 sources wait"_s);
    QVERIFY(changed.count() > 0);
    QCOMPARE(changed[0][0].toModelIndex().row(), scene.model.rowOf({"vault-reader-id"}));
}

void SourcesModelTest::severityIsAnnouncedOnceAndNotWhileRefreshing()
{
    Scene scene;
    QList<SeverityChange> seen;
    connect(&scene.model, &SourcesModel::severitiesChanged, this,
            [&](const QList<SeverityChange> &changes) { seen += changes; });
    SourceStatus status = samples::failing();
    scene.model.apply(samples::batch({status}, 1, true));
    QVERIFY(seen.isEmpty()); // seen for the first time is no change

    SourceStatus retrying = status;
    retrying.state = SourceState::Refreshing;
    retrying.severity = Severity::Fresh;
    scene.model.apply(samples::batch({retrying}, 2));
    scene.model.apply(samples::batch({status}, 3));
    QVERIFY(seen.isEmpty());
    QCOMPARE(scene.model.placeAt(0).severity, Severity::AtRisk);

    status.severity = Severity::Lost;
    scene.model.apply(samples::batch({status}, 4));
    scene.model.apply(samples::batch({status}, 5));
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen[0].before, Severity::AtRisk);
    QCOMPARE(seen[0].after, Severity::Lost);
}

void SourcesModelTest::endOfATroubleIsAnnouncedOnlyIfTheTroubleWas()
{
    Scene scene;
    QList<SeverityChange> seen;
    connect(&scene.model, &SourcesModel::severitiesChanged, this,
            [&](const QList<SeverityChange> &changes) { seen += changes; });
    SourceStatus status = samples::failing(); // in trouble when everything started
    const auto turns = [&](Severity severity, quint64 sequence) {
        status.severity = severity;
        scene.model.apply(samples::batch({status}, sequence));
    };
    scene.model.apply(samples::batch({status}, 1, true));
    turns(Severity::Fresh, 2);
    QVERIFY(seen.isEmpty());
    turns(Severity::AtRisk, 3);
    turns(Severity::Fresh, 4);
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen[1].after, Severity::Fresh);
}

void SourcesModelTest::whatWasNeverSentIsNoFailureInTheHistory()
{
    Scene scene;
    SourceStatus status = samples::noCredentials();
    Attempt attempt;
    attempt.at = samples::now();
    attempt.verdict = Verdict::Refused;
    attempt.error = Error{
        .kind = ErrorKind::MissingCredentials, .code = {}, .where = u"password"_s, .serverText = {}, .retryAfter = {}};
    status.lastAttempt = attempt;
    scene.model.apply(samples::batch({status}, 1, true));
    const auto cells =
        scene.value<History::Cells>("logistics-hub-id", SourcesModel::Last24h, SourcesModel::HistoryRole);
    QCOMPARE(cells[23], HistoryCell::None);
    QCOMPARE(scene.cell("logistics-hub-id", SourcesModel::LastResult, SourcesModel::SubTextRole), u"never fetched"_s);
}

void SourcesModelTest::historyGrowsFromAttempts()
{
    Scene scene;
    scene.model.apply(samples::batch({samples::fresh()}, 1, true));
    const auto cells = [&] {
        return scene.value<History::Cells>("repository-bot-id", SourcesModel::Last24h, SourcesModel::HistoryRole);
    };
    QCOMPARE(cells()[23], HistoryCell::Ok);
    QCOMPARE(cells()[22], HistoryCell::None);

    Attempt earlier;
    earlier.at = samples::at(13, 10);
    earlier.verdict = Verdict::Transient;
    QSignalSpy changed(&scene.model, &QAbstractItemModel::dataChanged);
    scene.model.addHistory({"repository-bot-id"}, {earlier});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(cells()[22], HistoryCell::Failed);
    scene.clock.advance(1h);
    QCOMPARE(cells()[22], HistoryCell::Ok); // the cells move on with the hours
    QCOMPARE(cells()[21], HistoryCell::Failed);
    scene.model.addHistory({"nobody"}, {earlier});
}

void SourcesModelTest::whoUsesATokenIsKnownWhenItIsTold()
{
    Scene scene;
    scene.model.apply(samples::batch({samples::fresh()}, 1, true));
    const char *const id = "repository-bot-id";
    QVERIFY(scene.cell(id, SourcesModel::InUseBy).isEmpty());
    QVERIFY(scene.cell(id, SourcesModel::InUseBy, Qt::AccessibleTextRole).isEmpty()); // not asked is not "nobody"

    CallerUse use;
    use.caller.name = u"/usr/bin/curl"_s;
    use.source = {id};
    use.times = 2;
    use.last = samples::at(14, 0);
    QSignalSpy changed(&scene.model, &QAbstractItemModel::dataChanged);
    scene.model.setCallers({id}, {use});
    scene.model.setCallers({id}, {use});
    scene.model.setCallers({"nobody"}, {use});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().column(), int(SourcesModel::InUseBy));
    QCOMPARE(changed[0][1], changed[0][0]); // alone, so that nothing is sorted
    QCOMPARE(scene.cell(id, SourcesModel::InUseBy), u"curl"_s);
    QCOMPARE(scene.cell(id, SourcesModel::InUseBy, SourcesModel::SubTextRole), u"last 14:00:00"_s);
    QCOMPARE(scene.cell(id, SourcesModel::InUseBy, Qt::AccessibleTextRole), u"curl, last 14:00:00"_s);
    QVERIFY(scene.cell(id, SourcesModel::InUseBy, Qt::ToolTipRole).contains(u"curl: 2 times"_s));
    // A refresh is no reason to forget it, a day is.
    SourceStatus renewed = samples::fresh();
    renewed.generation = {renewed.generation.value + 1};
    scene.model.apply(samples::batch({renewed}, 2));
    QCOMPARE(scene.cell(id, SourcesModel::InUseBy), u"curl"_s);
    scene.clock.advance(24h);
    QVERIFY(scene.cell(id, SourcesModel::InUseBy).isEmpty());
}

void SourcesModelTest::tellsSchedulerAndVault()
{
    Scene scene;
    StatusBatch batch = samples::batch({samples::locked()}, 1, true);
    batch.scheduler.running = false;
    batch.scheduler.failures = 2;
    batch.vault = Vault::Locked;
    batch.offline = true;
    scene.model.apply(batch);
    QVERIFY(!scene.model.scheduler().running);
    QCOMPARE(scene.model.scheduler().failures, 2);
    QCOMPARE(scene.model.vault(), Vault::Locked);
    QVERIFY(scene.model.isOffline());
    QCOMPARE(scene.model.viewpoint().waitingForVault, 1);
    QCOMPARE(scene.model.viewpoint().now, samples::now());
}

void SourcesModelTest::tenThousandSourcesAreCheap()
{
    // Without the model tester, which looks at every row for every signal.
    FakeClock clock;
    SourcesModel model(clock, QTimeZone::utc());
    const auto statuses = samples::many(10'000);
    QElapsedTimer timer;
    timer.start();
    model.apply(samples::batch(statuses, 1, true));
    const qint64 filled = timer.restart();
    QCOMPARE(model.rowCount(), 10'000);

    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.apply(samples::batch(statuses, 2));
    const qint64 updated = timer.restart();
    QCOMPARE(changed.count(), 1); // one range
    for (quint64 i = 3; i < 203; ++i)
        model.apply(samples::batch({statuses[i * 40]}, i));
    const qint64 single = timer.restart();
    StatusBatch none = samples::batch({}, 300);
    for (size_t i = 0; i < statuses.size(); i += 2)
        none.removed.push_back(statuses[i].id);
    model.apply(none);
    const qint64 removed = timer.elapsed();
    QCOMPARE(model.rowCount(), 5'000);
    qInfo("10,000 rows: filled %lld ms, updated %lld ms, 200 single updates %lld ms, half removed %lld ms",
          static_cast<long long>(filled), static_cast<long long>(updated), static_cast<long long>(single),
          static_cast<long long>(removed));
    // Generous: a debug build on a busy machine. Quadratic work would take minutes.
    QVERIFY(filled + updated + single + removed < 5'000);
}

QTEST_GUILESS_MAIN(SourcesModelTest)
#include "tst_sourcesmodel.moc"
