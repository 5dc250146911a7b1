// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/accept.h"

#include <QTest>

using namespace tokenwatch::http;

class TestAccept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNearestRangeDecides_data();
    void theNearestRangeDecides();
    void withoutTheHeaderEverythingIsWelcome();
    void severalHeadersAreOneList();
};

void TestAccept::theNearestRangeDecides_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<int>("text");
    QTest::addColumn<int>("json");
    const auto row = [](const char *accept, int text, int json) {
        QTest::newRow(*accept ? accept : "empty") << QByteArray(accept) << text << json;
    };
    row("*/*", 1000, 1000);
    row("", 0, 0);
    row("text/plain", 1000, 0);
    row("TEXT/Plain", 1000, 0);
    row("text/*", 1000, 0);
    row("application/json", 0, 1000);
    row("text/plain;q=0.4, application/json;q=0.5", 400, 500);
    row("application/json;q=0.4,text/plain;q=0.5", 500, 400);
    row("text/plain;q=0, */*", 0, 1000);
    row("*/*;q=0.1, text/*;q=0.2, text/plain;q=0.3", 300, 100);
    row("text/plain ; charset=utf-8 ; Q=0.25, */*;q=0.1", 250, 100);
    row("text/plain;q=0.001", 1, 0);
    row("text/plain;q=1.5, application/json", 0, 1000);
    row("text/plain;q=-1", 0, 0);
    row("text/plain;q=much", 0, 0);
    row("text/plain;q=", 0, 0);
    row("text/plain;q=nan", 0, 0);
    row("text/html, application/xml", 0, 0);
    row(",,;q=1,/,*", 0, 0);
    row("text/plainer, xtext/plain", 0, 0);
}

void TestAccept::theNearestRangeDecides()
{
    QFETCH(QByteArray, accept);
    Request request;
    request.headers = {{"accept", accept}};
    QTEST(wishFor(request, "text/plain"), "text");
    QTEST(wishFor(request, "application/json"), "json");
}

void TestAccept::withoutTheHeaderEverythingIsWelcome()
{
    QCOMPARE(wishFor({}, "text/plain"), 1000);
}

void TestAccept::severalHeadersAreOneList()
{
    Request request;
    request.headers = {{"Accept", "text/plain;q=0.2"}, {"Accept", "application/json;q=0.7"}};
    QCOMPARE(wishFor(request, "text/plain"), 200);
    QCOMPARE(wishFor(request, "application/json"), 700);
}

QTEST_GUILESS_MAIN(TestAccept)
#include "tst_accept.moc"
