// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandboxfaults.h"
#include "support/fakeclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestFaultSwitches : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    const QList<SandboxFaultKind> m_kinds{
        {.name = "unavailable"}, {.name = "latency", .by = 2s}, {.name = "rotate_keys", .atOnce = true}};

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyKindThatCanStayIsASwitch();
    void aSwitchSaysHowLongAndForWhom_data();
    void aSwitchSaysHowLongAndForWhom();
    void checkingIsAWishOnly();
    void whatCountsDownSaysWhenItChanges();
    void aKindWithoutWordsShowsItsName();
    void everyFaultOfTheSandboxHasWords();
};

void TestFaultSwitches::everyKindThatCanStayIsASwitch()
{
    SandboxFaults model({m_clock, QTimeZone::utc()}, m_kinds);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 2); // what happens once is never on
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, SandboxFaults::Fault);
        QVERIFY(index.flags() & Qt::ItemIsUserCheckable);
        QCOMPARE(index.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(!index.data(SandboxSubTextRole).toString().isEmpty());
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().endsWith(u"off"));
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
}

void TestFaultSwitches::aSwitchSaysHowLongAndForWhom_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("active");
    QTest::addColumn<QString>("whom");
    QTest::addColumn<QString>("span");
    QTest::newRow("until off") << QString() << QString() << 0 << 0 << true << u"everybody"_s << u"until switched off"_s;
    QTest::newRow("once") << u"etl"_s << QString() << 1 << 0 << true << u"etl"_s << u"once more"_s;
    QTest::newRow("often") << QString() << u"/oauth/token"_s << 3 << 0 << true << u"everybody at /oauth/token"_s
                           << u"3 more times"_s;
    QTest::newRow("for a time") << QString() << QString() << 0 << 42 << true << u"everybody"_s << u"42 s more"_s;
    QTest::newRow("between two times") << QString() << QString() << 0 << 0 << false << u"everybody"_s
                                       << u"later, by itself"_s;
}

void TestFaultSwitches::aSwitchSaysHowLongAndForWhom()
{
    QFETCH(QString, client);
    QFETCH(QString, endpoint);
    QFETCH(int, left);
    QFETCH(int, seconds);
    QFETCH(bool, active);
    SandboxFaults model({m_clock, QTimeZone::utc()}, m_kinds);
    model.show(
        {{.name = "latency",
          .client = client,
          .endpoint = endpoint,
          .active = active,
          .hits = 2,
          .left = left > 0 ? std::optional(left) : std::nullopt,
          .until = seconds > 0 ? std::optional(m_clock.now().wall + std::chrono::seconds(seconds)) : std::nullopt,
          .by = {}}});
    QCOMPARE(model.switchedOn(), 1);
    QCOMPARE(model.index(1, SandboxFaults::Fault).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(model.index(0, SandboxFaults::Fault).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QTEST(model.index(1, SandboxFaults::Affected).data().toString(), "whom");
    QTEST(model.index(1, SandboxFaults::Left).data().toString().replace(QChar(0x202F), u' '), "span");
    QCOMPARE(model.index(1, SandboxFaults::Hits).data().toString(), u"2"_s);
}

void TestFaultSwitches::checkingIsAWishOnly()
{
    SandboxFaults model({m_clock, QTimeZone::utc()}, m_kinds);
    QSignalSpy switched(&model, &SandboxFaults::switched);
    const QModelIndex first = model.index(0, SandboxFaults::Fault);
    QVERIFY(model.setData(first, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(switched.takeFirst(), QList<QVariant>({QByteArray("unavailable"), true}));
    QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked)); // until the sandbox says so
    model.show({{.name = "unavailable", .active = true}});
    QVERIFY(!model.setData(first, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(first, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(switched.takeFirst(), QList<QVariant>({QByteArray("unavailable"), false}));
    QVERIFY(switched.isEmpty());
    QVERIFY(!model.setData(model.index(0, SandboxFaults::Hits), Qt::Checked, Qt::CheckStateRole));
}

void TestFaultSwitches::whatCountsDownSaysWhenItChanges()
{
    SandboxFaults model({m_clock, QTimeZone::utc()}, m_kinds);
    QCOMPARE(model.nextChange(), std::nullopt);
    model.show({{.name = "unavailable", .active = true, .until = m_clock.now().wall + 42s}});
    const auto next = model.nextChange();
    QVERIFY(next);
    const QString before = model.index(0, SandboxFaults::Left).data().toString();
    m_clock.advance(*next - m_clock.now().wall);
    QVERIFY(model.index(0, SandboxFaults::Left).data().toString() != before);
}

void TestFaultSwitches::aKindWithoutWordsShowsItsName()
{
    SandboxFaults model({m_clock, QTimeZone::utc()}, m_kinds);
    model.show({{.name = "brand_new", .active = true}});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(2, SandboxFaults::Fault).data().toString(), u"brand_new"_s);
    model.show({});
    QCOMPARE(model.switchedOn(), 0);
    QCOMPARE(model.rowCount(), 3);
}

void TestFaultSwitches::everyFaultOfTheSandboxHasWords()
{
    const QList<SandboxFaultKind> all{{.name = "refuse_refresh"}, {.name = "drop_before"}, {.name = "drop_after"},
                                      {.name = "truncated"},      {.name = "oversized"},   {.name = "clock_skew"}};
    SandboxFaults model({m_clock, QTimeZone::utc()}, all);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, SandboxFaults::Fault);
        QVERIFY2(!index.data().toString().contains(u'_'), qPrintable(index.data().toString()));
        QVERIFY(index.data(SandboxSubTextRole).toString().endsWith(u'.'));
    }
}

QTEST_GUILESS_MAIN(TestFaultSwitches)
#include "tst_faultswitches.moc"
