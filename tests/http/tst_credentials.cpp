// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/credentials.h"

#include <QTest>

using namespace tokenwatch::http;

namespace {

Request requestWithHeader(const QByteArray &name, const QByteArray &value)
{
    return {.method = "GET", .path = "/", .headers = {{name, value}}};
}

/// "none" for none: an empty value is another thing.
QByteArray said(const std::optional<QByteArray> &value)
{
    return value.value_or("none");
}

} // namespace

class TestCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSchemeIsReadInAnyCaseAndNoOther_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("bearer");
        QTest::addColumn<QByteArray>("dpop");
        const QByteArray none = "none";
        QTest::newRow("Bearer") << QByteArray("Bearer a.b") << QByteArray("a.b") << none;
        QTest::newRow("lower case") << QByteArray("bearer a.b") << QByteArray("a.b") << none;
        QTest::newRow("DPoP") << QByteArray("DPoP a.b") << none << QByteArray("a.b");
        QTest::newRow("more blanks") << QByteArray("Bearer   a.b ") << QByteArray("a.b") << none;
        QTest::newRow("blanks only") << QByteArray("Bearer  ") << QByteArray("") << none;
        QTest::newRow("nothing behind") << QByteArray("Bearer ") << none << none;
        QTest::newRow("no blank") << QByteArray("Bearera.b") << none << none;
        QTest::newRow("a longer word") << QByteArray("Bearers a.b") << none << none;
        QTest::newRow("Basic") << QByteArray("Basic a.b") << none << none;
        QTest::newRow("empty") << QByteArray() << none << none;
    }
    void aSchemeIsReadInAnyCaseAndNoOther()
    {
        QFETCH(QByteArray, header);
        const Request request = requestWithHeader("authorization", header);
        QTEST(said(bearerToken(request)), "bearer");
        QTEST(said(tokenOfScheme(request, "DPoP")), "dpop");
    }

    void withoutAHeaderThereIsNoToken()
    {
        QVERIFY(!bearerToken({}));
        QVERIFY(!cookie({}, "a"));
    }

    void aCookieIsFoundByItsWholeName_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("alone") << QByteArray("a=1") << QByteArray("1");
        QTest::newRow("among others") << QByteArray("aa=2; a=1; b=3") << QByteArray("1");
        QTest::newRow("without blanks") << QByteArray("b=3;a=1") << QByteArray("1");
        QTest::newRow("the first") << QByteArray("a=1; a=2") << QByteArray("1");
        QTest::newRow("with an equals sign") << QByteArray("a=1=2") << QByteArray("1=2");
        QTest::newRow("empty") << QByteArray("a=") << QByteArray("");
        QTest::newRow("another case") << QByteArray("A=1") << QByteArray("none");
        QTest::newRow("no pair") << QByteArray("a") << QByteArray("none");
    }
    void aCookieIsFoundByItsWholeName()
    {
        QFETCH(QByteArray, header);
        QTEST(said(cookie(requestWithHeader("Cookie", header), "a")), "value");
    }
};

QTEST_APPLESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
