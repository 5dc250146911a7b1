// SPDX-License-Identifier: GPL-3.0-or-later
// What a test of a source tells of requests and answers: names, and never what stands behind them.
#include "engine/answernames.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class AnswerNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsAreToldByWhatTheyAskWith_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("asks");
        const QByteArray form = "application/x-www-form-urlencoded";
        QTest::newRow("a grant") << form << "grant_type=password&password=s3cret"_ba << QStringList{u"password"_s};
        QTest::newRow("of a urn") << form << "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code"_ba
                                  << QStringList{u"device_code"_s};
        QTest::newRow("with the client") << form << "grant_type=password&client_id=a&client_secret=s3cret"_ba
                                         << QStringList({u"password"_s, u"client_secret_post"_s});
        QTest::newRow("none") << form << "a=b"_ba << QStringList();
        QTest::newRow("JSON") << "application/json; charset=utf-8"_ba
                              << R"({"email":"a@b","password":"s3cret"})"_ba << QStringList{u"email"_s};
        QTest::newRow("broken") << "application/json"_ba
                                << "{"_ba << QStringList();
        QTest::newRow("another") << "text/plain"_ba
                                 << "grant_type=x"_ba << QStringList();
    }
    void requestsAreToldByWhatTheyAskWith()
    {
        QFETCH(const QByteArray, type);
        QFETCH(const QByteArray, body);
        QTEST(askedWith({.method = "POST", .url = {}, .headers = {{"Content-Type", type}}, .body = body}), "asks");
    }

    void aClientInTheHeaderIsToldToo()
    {
        const HeaderList headers{{"Content-Type", "application/x-www-form-urlencoded"},
                                 {"Authorization", "Basic YTpzM2NyZXQ="}};
        QCOMPARE(askedWith({.method = "POST", .url = {}, .headers = headers, .body = "grant_type=client_credentials"}),
                 QStringList({u"client_credentials"_s, u"client_secret_basic"_s}));
    }

    void fieldsThatCouldHoldATokenAreNamed()
    {
        QCOMPARE(possibleTokenFields(R"({"user":{"id":"0123456789","name":"Ann B. Cd"},"session_key":"abcdefgh",
                                         "n":12345678,"kind":"bearer","a.b":"abcdefgh"})"),
                 (QStringList{u"session_key"_s, u"user.id"_s}));
        QVERIFY(possibleTokenFields("<html>").isEmpty());
        QByteArray many = "{";
        for (int i = 0; i < 100; ++i)
            many += "\"f" + QByteArray::number(i) + "\":\"abcdefgh\",";
        many.chop(1);
        QCOMPARE(possibleTokenFields(many + '}').size(), 24);
    }

    void theFieldOfATokenIsFound_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        QTest::newRow("at the top") << R"({"a":"x","access":"tok-1"})"_ba << u"access"_s;
        QTest::newRow("inside") << R"({"data":{"token":{"jwt":"tok-1"}}})"_ba << u"data.token.jwt"_s;
        QTest::newRow("with its scheme") << R"({"header":"Bearer tok-1"})"_ba << u"header"_s;
        QTest::newRow("the end of another") << R"({"x":"notok-1"})"_ba << QString();
        QTest::newRow("elsewhere") << "tok-1"_ba << QString();
    }
    void theFieldOfATokenIsFound()
    {
        QFETCH(const QByteArray, body);
        QTEST(fieldHolding(body, Secret("tok-1")), "field");
        QVERIFY(fieldHolding(body, Secret()).isEmpty());
    }

    void aDateInPlaceOfALifetimeIsNoticed()
    {
        QCOMPARE(datedLifetime(R"({"access":"x","expires_in":1795272631})"), u"expires_in"_s);
        QCOMPARE(datedLifetime(R"({"data":{"expires_in":"1795272631"}})"), u"data.expires_in"_s);
        QVERIFY(datedLifetime(R"({"expires_in":900,"id":1795272631})").isEmpty());
    }
};

QTEST_APPLESS_MAIN(AnswerNamesTest)
#include "tst_answernames.moc"
