// SPDX-License-Identifier: GPL-3.0-or-later
// The request trace, and what the filter of every sandbox table leaves of it.
#include "models/sandboxfilter.h"
#include "models/sandboxrequests.h"
#include "support/fakeclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SandboxRequest request(quint64 number, int status, int attempt = 1)
{
    return {.number = number,
            .at = FakeClock().now().wall + std::chrono::seconds(number),
            .method = "POST",
            .path = u"/oauth/token"_s,
            .client = u"carrier"_s,
            .grantType = u"client_credentials"_s,
            .status = status,
            .error = status >= 400 ? u"temporarily_unavailable"_s : QString(),
            .attempt = attempt,
            .took = 4ms,
            .faults = status == 503 ? QByteArrayList{"unavailable"} : QByteArrayList()};
}

QString shown(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QModelIndex index = model.index(row, column);
        const QString second = index.data(SandboxSubTextRole).toString();
        cells << index.data().toString() + (second.isEmpty() ? QString() : u" ("_s + second + u')');
    }
    return cells.join(u" | "_s).replace(QChar(0x202F), u' ');
}

} // namespace

class TestSandboxRequests : public QObject
{
    Q_OBJECT

    FakeClock m_clock;

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void triesAfterAFailureAreToldAsSuch();
    void anAnswerHasALook_data();
    void anAnswerHasALook();
    void whatWasAddedIsAddedOnce();
    void anEmptiedListStaysEmpty();
    void onlySoManyAreKept();
    void whatServersSayIsNoMarkup();
    void wordsFindRows_data();
    void wordsFindRows();
    void failuresAndRetriesAlone();
    void everyCellSpeaks();
};

// S4-14
void TestSandboxRequests::triesAfterAFailureAreToldAsSuch()
{
    SandboxRequests model({m_clock, QTimeZone::utc()});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.add({request(1, 503), request(2, 503, 2), request(3, 200, 3)});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(shown(model, 0), u"12:00:03 | POST (/oauth/token) | carrier (client credentials) | 200 (4 ms) | 3 | "
                              "worked on try 3"_s);
    QCOMPARE(shown(model, 1), u"12:00:02 | POST (/oauth/token) | carrier (client credentials) | 503 (4 ms) | 2 | "
                              "temporarily_unavailable (fault: Unavailable)"_s);
    QCOMPARE(shown(model, 2), u"12:00:01 | POST (/oauth/token) | carrier (client credentials) | 503 (4 ms) |  | "
                              "temporarily_unavailable (fault: Unavailable)"_s);
    QCOMPARE(model.index(1, SandboxRequests::Try).data(Qt::AccessibleTextRole).toString(), u"try 2"_s);
}

void TestSandboxRequests::anAnswerHasALook_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("icon");
    QTest::addColumn<int>("family");
    QTest::newRow("200") << 200 << u"check"_s << int(Family::Ok);
    QTest::newRow("302") << 302 << u"check"_s << int(Family::Ok);
    QTest::newRow("400") << 400 << u"close"_s << int(Family::Warn);
    QTest::newRow("500") << 500 << u"close"_s << int(Family::Crit);
    QTest::newRow("none") << 0 << u"close"_s << int(Family::Crit);
}

void TestSandboxRequests::anAnswerHasALook()
{
    QFETCH(int, status);
    SandboxRequests model({m_clock, QTimeZone::utc()});
    model.add({request(1, status)});
    const QModelIndex answer = model.index(0, SandboxRequests::Answer);
    QTEST(answer.data(SandboxIconRole).toString(), "icon");
    QTEST(int(answer.data(SandboxFamilyRole).value<Family>()), "family");
    QCOMPARE(answer.data().toString(), status == 0 ? u"none"_s : QString::number(status));
}

void TestSandboxRequests::whatWasAddedIsAddedOnce()
{
    SandboxRequests model({m_clock, QTimeZone::utc()});
    model.add({request(1, 200), request(2, 200)});
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    // The window was closed and opened again: the trace is told from its beginning.
    model.add({request(1, 200), request(2, 200), request(3, 200)});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(inserted.count(), 1);
}

void TestSandboxRequests::anEmptiedListStaysEmpty()
{
    SandboxRequests model({m_clock, QTimeZone::utc()});
    model.add({request(1, 200), request(2, 200)});
    model.clear();
    model.add({request(1, 200), request(2, 200)});
    QCOMPARE(model.rowCount(), 0);
    model.add({request(3, 200)});
    QCOMPARE(model.rowCount(), 1);
}

void TestSandboxRequests::onlySoManyAreKept()
{
    SandboxRequests model({m_clock, QTimeZone::utc()});
    for (quint64 number = 1; number <= SandboxRequests::most + 5; ++number)
        model.add({request(number, 200)});
    QCOMPARE(model.rowCount(), int(SandboxRequests::most));
    QCOMPARE(model.index(model.rowCount() - 1, 0).data(SandboxKeyRole).toString(), u"6"_s);
}

void TestSandboxRequests::whatServersSayIsNoMarkup()
{
    SandboxRequest odd = request(1, 400);
    odd.error = u"<img src=x>"_s;
    odd.path = u"/<b>"_s;
    SandboxRequests model({m_clock, QTimeZone::utc()});
    model.add({odd});
    for (const int column : {int(SandboxRequests::Meaning), int(SandboxRequests::Request)}) {
        const QString tip = model.index(0, column).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"&lt;"), qPrintable(tip));
    }
}

void TestSandboxRequests::wordsFindRows_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("found");
    QTest::newRow("nothing typed") << QString() << 3;
    QTest::newRow("a client") << u"ETL"_s << 1;
    QTest::newRow("a path") << u"/oauth"_s << 2;
    QTest::newRow("a status") << u"503"_s << 1;
    QTest::newRow("two words of two cells") << u"token 503"_s << 1;
    QTest::newRow("a fault by its name") << u"unavailable"_s << 1;
    QTest::newRow("a grant type as it was sent") << u"client_credentials"_s << 2;
    QTest::newRow("no row") << u"token nowhere"_s << 0;
}

void TestSandboxRequests::wordsFindRows()
{
    SandboxRequest etl = request(3, 200);
    etl.client = u"etl"_s;
    etl.path = u"/api/v1/auth/refresh"_s;
    etl.grantType.clear();
    SandboxRequests model({m_clock, QTimeZone::utc()});
    model.add({request(1, 503), request(2, 200, 2), etl});
    SandboxFilter filter(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QFETCH(QString, typed);
    filter.setText(typed);
    QTEST(filter.rowCount(), "found");
    // What comes later is filtered too.
    model.add({request(4, 302)});
    filter.setText(u"302"_s);
    QCOMPARE(filter.rowCount(), 1);
}

// S4-14
void TestSandboxRequests::failuresAndRetriesAlone()
{
    SandboxRequests model({m_clock, QTimeZone::utc()});
    model.add({request(1, 200), request(2, 503), request(3, 200, 2), request(4, 200)});
    SandboxFilter filter(&model);
    filter.setProblemsOnly(true);
    QCOMPARE(filter.rowCount(), 2);
    QVERIFY(filter.isFiltering());
    filter.setProblemsOnly(false);
    QCOMPARE(filter.rowCount(), 4);
}

void TestSandboxRequests::everyCellSpeaks()
{
    SandboxRequests model({m_clock, QTimeZone::utc()});
    SandboxRequest nobody = request(1, 0);
    nobody.client.clear();
    nobody.grantType.clear();
    nobody.error.clear();
    model.add({nobody});
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY2(model.index(0, column).data(Qt::AccessibleTextRole).toString().size() > 1,
                 qPrintable(QString::number(column)));
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestSandboxRequests)
#include "tst_sandboxrequests.moc"
