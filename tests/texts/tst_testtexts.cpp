// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/testtexts.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class TestTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesTheLimitsFirst(); // S5-34
    void everyMeaningIsASentence();
    void whatTheFlowKnowsWinsOverTheStatus();
    void namesFormats_data();
    void namesFormats();
    void formatsSayWhatTheyAskWith();
    void whatWasNotSentSaysWhy();
    void oddLifetimesAreRemarkedOn();
    void theVerdictSaysWhatToDo(); // S5-34

private:
    static TestReport failed(ErrorKind kind, int status = 0, const QByteArray &code = {})
    {
        TestReport report;
        Error error = failure(kind).value();
        error.httpStatus = status;
        error.code = code;
        report.error = error;
        return report;
    }
};

void TestTextsTest::statesTheLimitsFirst()
{
    QCOMPARE(texts::testPlan({.limits = {}, .host = u"idp.example"_s}),
             u"Credentials go to idp.example only. At most 12 requests, and no more after 2 refused passwords. Nothing "
             "is stored."_s);
    QCOMPARE(texts::testPlan({}), u"No host is asked. Nothing is stored."_s);
    QVERIFY(texts::testPlan({.limits = {}, .host = u"idp.example"_s, .refreshes = true}).contains(u"only once"_s));
}

void TestTextsTest::everyMeaningIsASentence()
{
    QSet<QString> sentences;
    QSet<QByteArray> names;
    for (int i = 0; i <= static_cast<int>(TestMeaning::Unexpected); ++i) {
        TestAttempt attempt;
        attempt.meaning = static_cast<TestMeaning>(i);
        const QString sentence = texts::testMeaning(attempt);
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        sentences.insert(sentence);
        names.insert(wireName(attempt.meaning));
    }
    QCOMPARE(sentences.size(), static_cast<int>(TestMeaning::Unexpected) + 1);
    QCOMPARE(names.size(), sentences.size());
}

void TestTextsTest::whatTheFlowKnowsWinsOverTheStatus()
{
    TestAttempt attempt;
    attempt.host = u"idp.example"_s;
    attempt.httpStatus = 401;
    attempt.meaning = TestMeaning::Refused;
    attempt.error = failed(ErrorKind::ProviderRefused, 401, "invalid_client").error;
    QCOMPARE(texts::testMeaning(attempt), u"The server rejects the client secret."_s);
    attempt.error->serverText = u"no such client"_s;
    QVERIFY(texts::testMeaning(attempt).contains(u"“no such client”"_s));
    attempt.httpStatus = 0;
    attempt.meaning = TestMeaning::NoAnswer;
    attempt.error = failed(ErrorKind::HostNotFound).error;
    QCOMPARE(texts::testMeaning(attempt), u"idp.example can’t be found."_s);
    QCOMPARE(texts::testAnswer(attempt), u"no answer"_s);
}

void TestTextsTest::namesFormats_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("name");
    QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded") << u"form"_s;
    QTest::newRow("with a charset") << QByteArray("Application/JSON; charset=utf-8") << u"JSON"_s;
    QTest::newRow("none") << QByteArray() << QString();
    QTest::newRow("another") << QByteArray("text/xml") << u"text/xml"_s;
}

void TestTextsTest::namesFormats()
{
    QFETCH(QByteArray, type);
    TestAttempt attempt;
    attempt.contentType = type;
    QTEST(texts::testFormat(attempt), "name");
}

void TestTextsTest::formatsSayWhatTheyAskWith()
{
    TestAttempt attempt;
    attempt.asks = {u"password"_s};
    attempt.contentType = "application/x-www-form-urlencoded";
    QCOMPARE(texts::testFormat(attempt), u"form, password grant"_s);
    attempt.asks = {u"client_credentials"_s, u"client_secret_post"_s};
    QCOMPARE(texts::testFormat(attempt), u"form, client_credentials grant, client_secret_post"_s);
    attempt.contentType = "application/json";
    attempt.asks = {u"email"_s, u"tenant"_s};
    QCOMPARE(texts::testFormat(attempt), u"JSON, email, tenant"_s);
    attempt.meaning = TestMeaning::TokenReceived;
    attempt.fields = {u"data.access"_s};
    QCOMPARE(texts::testMeaning(attempt), u"A token was found in “data.access”."_s);
}

void TestTextsTest::whatWasNotSentSaysWhy()
{
    TestReport report;
    report.attempts.resize(4);
    QCOMPARE(texts::notSentReason(report), u"Not sent: attempt 4 worked."_s);
    report = failed(ErrorKind::Cancelled);
    QVERIFY(texts::notSentReason(report).contains(u"ended"));
    report.stop = TestReport::Stop::Requests;
    QVERIFY(texts::notSentReason(report).contains(u"limit"));
    report.stop = TestReport::Stop::AnotherHost;
    QVERIFY(texts::notSentReason(report).contains(u"host"));
}

void TestTextsTest::oddLifetimesAreRemarkedOn()
{
    TestReport report;
    report.expiryOrigin = ExpiryOrigin::ExpiresIn;
    QVERIFY(texts::testRemark(report).isEmpty());
    report.datedLifetime = u"expires_in"_s;
    QVERIFY(texts::testRemark(report).endsWith(u"It is taken as a date."));
    report.expiryOrigin = ExpiryOrigin::ExpClaim;
    QVERIFY(texts::testRemark(report).endsWith(u"so the exp claim is used."));
    report.datedLifetime.clear();
    report.expiryOrigin = ExpiryOrigin::Assumed;
    QVERIFY(texts::testRemark(report).contains(u"assumed"));
    QVERIFY(texts::testRemark(failed(ErrorKind::NoToken)).isEmpty());
}

void TestTextsTest::theVerdictSaysWhatToDo()
{
    TestReport good;
    good.lifetime = Seconds(3600);
    QCOMPARE(texts::testVerdict(good).sentence(),
             u"It works: a token came that lasts 1\u202Fh. The token was thrown away again."_s);
    good.plan.refreshes = true;
    QVERIFY(texts::testVerdict(good).toDo.contains(u"in use"_s));
    QCOMPARE(texts::testVerdict(failed(ErrorKind::ProviderRefused, 401, "invalid_client")).toDo,
             u"Enter the new one."_s);
    for (const auto stop : {TestReport::Stop::AnotherHost, TestReport::Stop::Requests, TestReport::Stop::Refusals}) {
        TestReport report = failed(ErrorKind::Cancelled);
        report.stop = stop;
        report.otherHost = u"other.example"_s;
        const texts::ErrorMessage message = texts::testVerdict(report);
        QVERIFY(!message.why.isEmpty() && !message.toDo.isEmpty());
        QCOMPARE(message.why.contains(u"other.example"_s), stop == TestReport::Stop::AnotherHost);
    }
}

QTEST_GUILESS_MAIN(TestTextsTest)
#include "tst_testtexts.moc"
