// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiroom.h"

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class ApiSignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAndSaysWhatToDo();
    void aSecondWishJoinsTheFirst();
    void onlyOneAtATime();
    void whereNobodySignsIn();
    void aPollIsAnsweredByTheEnd();
    void aPollEndsAfterItsTime();
    void aFailureSaysWhy();
    void cancelsAndStaysHarmless();
    void withoutASignInThereIsNone();
    void refusesNumbersItCannotMean();
    void aClientThatLeavesCancelsNothing();

private:
    static constexpr const char *path = "/api/sources/portal/signin";
    static void furnish(ApiRoom &room)
    {
        room.provide(300);
        room.put(u"portal"_s, "scripted_signin");
        room.put(u"other"_s, "scripted_signin");
        room.put(u"billing"_s, "scripted_client");
        room.serve();
    }
    static QString state(const ApiAnswer &answer) { return answer.data()[u"state"_s].toString(); }
};

void ApiSignInTest::beginsAndSaysWhatToDo()
{
    ApiRoom room;
    furnish(room);
    const ApiAnswer begun = room.post(path);
    QCOMPARE(begun.status, 200);
    QCOMPARE(state(begun), u"waiting"_s);
    QCOMPARE(begun.data()[u"source"_s], u"portal"_s);
    QCOMPARE(begun.data()[u"address"_s], u"https://idp.example/authorize"_s);
    QVERIFY(begun.data()[u"user_code"_s].isNull());
    QVERIFY(begun.data()[u"complete_address"_s].isNull());
    QVERIFY(fromRfc3339(begun.data()[u"ends_at"_s].toString()) > room.now());
    QVERIFY(begun.hasHeader("Cache-Control: no-store"));
    QCOMPARE(state(room.get(path)), u"waiting"_s);

    QVERIFY(room.redirects.comeBackWith("once"));
    room.settle();
    const ApiAnswer done = room.get(path);
    QCOMPARE(state(done), u"succeeded"_s);
    QVERIFY(done.data()[u"address"_s].isNull());
    QVERIFY(!done.body.contains("A2"));
    QCOMPARE(room.get("/api/token?source=portal").status, 200);
}

void ApiSignInTest::aSecondWishJoinsTheFirst()
{
    ApiRoom room;
    furnish(room);
    const ApiAnswer first = room.post(path);
    const ApiAnswer second = room.post(path);
    QCOMPARE(second.status, 200);
    QCOMPARE(second.data(), first.data());
    QCOMPARE(room.redirects.asked().size(), 1);
}

void ApiSignInTest::onlyOneAtATime()
{
    ApiRoom room;
    furnish(room);
    QCOMPARE(room.post(path).status, 200);
    const ApiAnswer second = room.post("/api/sources/other/signin");
    QCOMPARE(second.status, 409);
    QCOMPARE(second.errorKind(), u"in_use"_s);
    QVERIFY(second.errorMessage().contains(u"portal"_s));
    QCOMPARE(state(room.get("/api/sources/other/signin")), u"none"_s);
    QCOMPARE(state(room.get(path)), u"waiting"_s);
}

void ApiSignInTest::whereNobodySignsIn()
{
    ApiRoom room;
    furnish(room);
    const ApiAnswer answer = room.post("/api/sources/billing/signin");
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.errorKind(), u"unsupported"_s);
    QVERIFY(answer.errorMessage().contains(u"Nobody signs in"_s));
    QCOMPARE(room.post("/api/sources/nobody/signin").status, 404);
    QCOMPARE(room.get("/api/sources/nobody/signin").status, 404);
}

void ApiSignInTest::aPollIsAnsweredByTheEnd()
{
    ApiRoom room;
    furnish(room);
    QCOMPARE(room.post(path).status, 200);
    const auto poll = room.begin({.target = QByteArray(path) + "?wait=30"});
    room.settle();
    QVERIFY(!poll->isDone());
    QVERIFY(room.redirects.comeBackWith("once"));
    QCOMPARE(state(room.finish(*poll)), u"succeeded"_s);
    // It has ended: nothing is waited for.
    QCOMPARE(state(room.get(QByteArray(path) + "?wait=30")), u"succeeded"_s);
}

void ApiSignInTest::aPollEndsAfterItsTime()
{
    ApiRoom room;
    furnish(room);
    QCOMPARE(room.post(path).status, 200);
    const auto poll = room.begin({.target = QByteArray(path) + "?wait=30"});
    room.pass(Seconds(29));
    QVERIFY(!poll->isDone());
    room.pass(Seconds(2));
    QCOMPARE(state(room.finish(*poll)), u"waiting"_s);
}

void ApiSignInTest::aFailureSaysWhy()
{
    ApiRoom room;
    furnish(room);
    QCOMPARE(room.post(path).status, 200);
    room.refuseAll(400, "access_denied");
    const auto poll = room.begin({.target = QByteArray(path) + "?wait=30"});
    room.settle();
    QVERIFY(room.redirects.comeBackWith("once"));
    const ApiAnswer failed = room.finish(*poll);
    QCOMPARE(failed.status, 200);
    QCOMPARE(state(failed), u"failed"_s);
    const QJsonObject error = failed.data()[u"error"_s].toObject();
    QCOMPARE(error[u"kind"_s], u"provider_refused"_s);
    QCOMPARE(error[u"code"_s], u"access_denied"_s);
    QVERIFY(!error[u"message"_s].toString().isEmpty() && !error[u"hint"_s].toString().isEmpty());
}

void ApiSignInTest::cancelsAndStaysHarmless()
{
    ApiRoom room;
    furnish(room);
    QCOMPARE(room.post(path).status, 200);
    const auto poll = room.begin({.target = QByteArray(path) + "?wait=30"});
    room.settle();
    // Another source's name cancels nothing.
    QCOMPARE(state(room.ask({.method = "DELETE", .target = "/api/sources/other/signin"})), u"none"_s);
    QVERIFY(!poll->isDone());
    QCOMPARE(state(room.ask({.method = "DELETE", .target = path})), u"cancelled"_s);
    QCOMPARE(state(room.finish(*poll)), u"cancelled"_s);
    QVERIFY(!room.redirects.comeBackWith("late"));
    QCOMPARE(room.get("/api/token?source=portal&wait=0").status, 503);
    QCOMPARE(state(room.post(path)), u"waiting"_s);
}

void ApiSignInTest::withoutASignInThereIsNone()
{
    ApiRoom room;
    furnish(room);
    QCOMPARE(state(room.get(QByteArray(path) + "?wait=30")), u"none"_s);
    QCOMPARE(state(room.ask({.method = "DELETE", .target = path})), u"none"_s);
}

void ApiSignInTest::refusesNumbersItCannotMean()
{
    ApiRoom room;
    furnish(room);
    for (const QByteArray &wait : {QByteArray("soon"), QByteArray("-1"), QByteArray("301")})
        QCOMPARE(room.get(QByteArray(path) + "?wait=" + wait).status, 400);
}

void ApiSignInTest::aClientThatLeavesCancelsNothing()
{
    ApiRoom room;
    furnish(room);
    QCOMPARE(room.post(path).status, 200);
    const auto poll = room.begin({.target = QByteArray(path) + "?wait=30"});
    room.settle();
    poll->leave();
    room.settle();
    QVERIFY(room.redirects.comeBackWith("once"));
    room.settle();
    QCOMPARE(state(room.get(path)), u"succeeded"_s);
}

QTEST_GUILESS_MAIN(ApiSignInTest)
#include "tst_apisignin.moc"
