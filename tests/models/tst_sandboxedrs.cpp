// SPDX-License-Identifier: GPL-3.0-or-later
// The transfers of S1 as rows, and the ten steps of one of them.
#include "models/sandboxedrs.h"
#include "support/fakeclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Mark = SandboxStepState::Mark;

void mark(SandboxEdr &edr, SandboxStep step, Mark mark, WallTime at, int times = 1, const QString &reason = {})
{
    edr.step(step) = {.mark = mark, .at = at, .times = times, .reason = reason};
}

SandboxEdr begun(const QString &id, WallTime at)
{
    SandboxEdr edr{.transferId = id,
                   .assetId = u"parts"_s,
                   .audience = u"did:web:consumer.example"_s,
                   .startedAt = at,
                   .accessExpiresAt = at + 5min,
                   .steps = {}};
    for (int step = 0; step < 5; ++step)
        mark(edr, static_cast<SandboxStep>(step), Mark::Passed, at);
    return edr;
}

QString cells(const QAbstractItemModel &model, int row)
{
    QStringList list;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QModelIndex index = model.index(row, column);
        const QString second = index.data(SandboxSubTextRole).toString();
        list << index.data().toString() + (second.isEmpty() ? QString() : u" ("_s + second + u')');
    }
    return list.join(u" | "_s);
}

} // namespace

class TestSandboxEdrs : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    [[nodiscard]] SandboxEye eye() const { return {m_clock, QTimeZone::utc()}; }
    [[nodiscard]] WallTime now() const { return m_clock.now().wall; }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void anEdrSaysHowFarItHasCome();
    void allTenStepsAreThereFromTheBeginning();
    void stepsAreMarkedAsTheyHappen();
    void onlyTheStepThatHappenedIsRepainted();
    void everyCellSpeaks();
};

// S1-25
void TestSandboxEdrs::anEdrSaysHowFarItHasCome()
{
    SandboxEdrs model(eye());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    SandboxEdr fresh = begun(u"tp-1"_s, now());
    SandboxEdr renewed = begun(u"tp-2"_s, now());
    mark(renewed, SandboxStep::TokensIssued, Mark::Passed, now(), 3);
    SandboxEdr refused = begun(u"tp-3"_s, now() - 10min);
    mark(refused, SandboxStep::TokensIssued, Mark::Failed, now(), 1, u"no match"_s);
    SandboxEdr ended = begun(u"tp-4"_s, now());
    ended.revoked = true;
    model.take(true, {fresh, renewed, refused, ended});
    QCOMPARE(cells(model, 3), u"tp-1 (parts) | not refreshed yet (token until 12:05:00)"_s);
    QCOMPARE(cells(model, 2), u"tp-2 (parts) | refreshed 3 times (token until 12:05:00)"_s);
    QCOMPARE(cells(model, 1), u"tp-3 (parts) | refresh refused (token ended 11:55:00)"_s);
    QCOMPARE(cells(model, 0), u"tp-4 (parts) | ended"_s);
    QCOMPARE(model.index(1, 0).data(SandboxFamilyRole).value<Family>(), Family::Crit);
    QVERIFY(model.index(1, 0).data(SandboxProblemRole).toBool());
    QCOMPARE(model.nextEnd(), std::optional(now() + 5min));
}

// S1-25
void TestSandboxEdrs::allTenStepsAreThereFromTheBeginning()
{
    SandboxSteps model(eye());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 10);
    QSet<QString> titles;
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.index(row, SandboxSteps::Number).data().toString(), QString::number(row + 1));
        QCOMPARE(model.index(row, SandboxSteps::Number).data(SandboxIconRole).toString(), u"cleared"_s);
        titles.insert(model.index(row, SandboxSteps::Step).data().toString());
        QVERIFY(!model.index(row, SandboxSteps::Step).data(SandboxSubTextRole).toString().isEmpty());
        QVERIFY(model.index(row, SandboxSteps::At).data().toString().isEmpty());
    }
    QCOMPARE(titles.size(), 10);
}

// S1-25
void TestSandboxEdrs::stepsAreMarkedAsTheyHappen()
{
    SandboxSteps model(eye());
    SandboxEdr edr = begun(u"tp-1"_s, now());
    mark(edr, SandboxStep::DataAsked, Mark::Passed, now() + 7s, 4);
    mark(edr, SandboxStep::DataAuthorized, Mark::Failed, now() + 7s, 3, u"Token has expired (exp)"_s);
    model.show(&edr);
    QStringList icons;
    for (int row = 0; row < model.rowCount(); ++row)
        icons << model.index(row, SandboxSteps::Number).data(SandboxIconRole).toString();
    QCOMPARE(icons.mid(0, 6), QStringList(6, u"fresh"_s));
    QCOMPARE(icons.at(6), u"expired"_s);
    QCOMPARE(icons.mid(7), QStringList(3, u"cleared"_s));
    QCOMPARE(cells(model, 5),
             u"6 | The consumer asks for data with the access token (consumer → data plane) | 12:00:07 "
             "| ×4"_s);
    // Where it failed, why stands there.
    QVERIFY(cells(model, 6).contains(u"(Token has expired (exp)) | 12:00:07 | "));
    model.show(nullptr);
    QCOMPARE(model.index(0, SandboxSteps::Number).data(SandboxIconRole).toString(), u"cleared"_s);
}

void TestSandboxEdrs::onlyTheStepThatHappenedIsRepainted()
{
    SandboxSteps model(eye());
    SandboxEdr edr = begun(u"tp-1"_s, now());
    model.show(&edr);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.show(&edr);
    QCOMPARE(changed.count(), 0);
    mark(edr, SandboxStep::DataAsked, Mark::Passed, now());
    model.show(&edr);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), int(SandboxStep::DataAsked));
    SandboxEdr other = begun(u"tp-2"_s, now());
    model.show(&other);
    QCOMPARE(changed.count(), 11);
}

void TestSandboxEdrs::everyCellSpeaks()
{
    SandboxSteps steps(eye());
    SandboxEdr edr = begun(u"tp-1"_s, now());
    mark(edr, SandboxStep::DataAuthorized, Mark::Failed, now(), 0, u"no"_s);
    steps.show(&edr);
    QVERIFY(steps.index(0, SandboxSteps::Step).data(Qt::AccessibleTextRole).toString().contains(u"done"));
    QVERIFY(steps.index(6, SandboxSteps::Step).data(Qt::AccessibleTextRole).toString().contains(u"failed"));
    QVERIFY(steps.index(9, SandboxSteps::Step).data(Qt::AccessibleTextRole).toString().contains(u"not yet"));
    SandboxEdrs edrs(eye());
    edrs.take(true, {edr});
    for (const QAbstractItemModel *model : std::initializer_list<const QAbstractItemModel *>{&steps, &edrs}) {
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                QVERIFY(!model->index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty());
        }
        for (int column = 0; column < model->columnCount(); ++column)
            QVERIFY(!model->headerData(column, Qt::Horizontal).toString().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestSandboxEdrs)
#include "tst_sandboxedrs.moc"
