// SPDX-License-Identifier: GPL-3.0-or-later
// What counts as a date of HTTP (RFC 9110 5.6.7).
#include "ports/httpdate.h"

#include <QTest>

using namespace tokenwatch;

class HttpDateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheThreeFormsAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("seconds"); // since 1970; -1: no date
        QTest::newRow("fixed form") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << qint64(784'111'777);
        QTest::newRow("two digits of a year") << QByteArray("Sunday, 06-Nov-26 08:49:37 GMT") << qint64(1'793'954'977);
        QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << qint64(784'111'777);
        QTest::newRow("a year before Christ") << QByteArray("S Nov  6 08:49:37 -1990") << qint64(-1);
        QTest::newRow("a year before HTTP") << QByteArray("Sun, 06 Nov 1894 08:49:37 GMT") << qint64(-1);
        QTest::newRow("the year 99 in four digits") << QByteArray("Sun, 06 Nov 0099 08:49:37 GMT") << qint64(-1);
        QTest::newRow("another zone") << QByteArray("Sun, 06 Nov 1994 08:49:37 CET") << qint64(-1);
        QTest::newRow("empty") << QByteArray() << qint64(-1);
    }

    void readsTheThreeFormsAndNothingElse()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, seconds);
        const auto date = fromHttpDate(text);
        QCOMPARE(date.has_value(), seconds >= 0);
        if (date)
            QCOMPARE(*date, WallTime(Seconds(seconds)));
    }
};

QTEST_GUILESS_MAIN(HttpDateTest)
#include "tst_httpdate.moc"
