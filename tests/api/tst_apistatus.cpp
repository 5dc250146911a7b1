// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiroom.h"

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class ApiStatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSourceHasTheFieldsOfTheContract();
    void theOnlySourceIsAlsoSaidInTheSeedsWords(); // S5-22
    void withSeveralSourcesDataIsTheOneAskedFor(); // S5-22
    void anUnknownSourceIsNotFound();
    void aSourceWithoutTokenHasNullsNotGuesses();
    void theSchedulerSaysItsIntervalAndFailures(); // S5-36
    void healthNamesWhoNeedsAPerson();             // S5-27
    void noStatusHoldsAToken();
};

void ApiStatusTest::aSourceHasTheFieldsOfTheContract()
{
    ApiRoom room;
    room.provide(300);
    Source source = scriptedSource(u"billing"_s, "scripted_client");
    source.title = u"Billing API"_s;
    source.group = u"payments"_s;
    room.put(source);
    room.serve();

    const ApiAnswer answer = room.get("/api/token/status");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()[u"success"_s], true);
    const QJsonArray sources = answer.json()[u"sources"_s].toArray();
    QCOMPARE(sources.size(), 1);
    const QJsonObject object = sources.first().toObject();
    const QStringList fields{u"id"_s,
                             u"name"_s,
                             u"title"_s,
                             u"group"_s,
                             u"grant"_s,
                             u"state"_s,
                             u"severity"_s,
                             u"detail"_s,
                             u"has_token"_s,
                             u"valid"_s,
                             u"expires_at"_s,
                             u"expires_in"_s,
                             u"issued_at"_s,
                             u"lifetime"_s,
                             u"expiry_origin"_s,
                             u"next_refresh_at"_s,
                             u"covered_until"_s,
                             u"needs_user"_s,
                             u"unsaved"_s,
                             u"last_success_at"_s,
                             u"last_attempt"_s,
                             u"consecutive_failures"_s,
                             u"refresh_token_expires_at"_s,
                             u"generation"_s,
                             u"revision"_s};
    for (const QString &field : fields)
        QVERIFY2(object.contains(field), qPrintable(field));

    QCOMPARE(object[u"name"_s], u"billing"_s);
    QCOMPARE(object[u"title"_s], u"Billing API"_s);
    QCOMPARE(object[u"group"_s], u"payments"_s);
    QCOMPARE(object[u"grant"_s], u"scripted_client"_s);
    QCOMPARE(object[u"state"_s], u"fresh"_s);
    QCOMPARE(object[u"severity"_s], u"fresh"_s);
    QCOMPARE(object[u"has_token"_s], true);
    QCOMPARE(object[u"valid"_s], true);
    QCOMPARE(object[u"issued_at"_s], u"2026-11-21T12:00:00Z"_s);
    QCOMPARE(object[u"expires_at"_s], u"2026-11-21T12:05:00Z"_s);
    QCOMPARE(object[u"expires_in"_s], 300);
    QCOMPARE(object[u"lifetime"_s], 300);
    QCOMPARE(object[u"expiry_origin"_s], u"expires_in"_s);
    QCOMPARE(object[u"needs_user"_s], false);
    QCOMPARE(object[u"unsaved"_s], false);
    QCOMPARE(object[u"generation"_s], 1);
    QCOMPARE(object[u"revision"_s], 1);
    QCOMPARE(object[u"consecutive_failures"_s], 0);
    QVERIFY(object[u"next_refresh_at"_s].toString() < u"2026-11-21T12:04:01Z"_s);
    QVERIFY(object[u"covered_until"_s].isNull());
    const QJsonObject attempt = object[u"last_attempt"_s].toObject();
    QCOMPARE(attempt[u"at"_s], u"2026-11-21T12:00:00Z"_s);
    QCOMPARE(attempt[u"outcome"_s], u"refreshed"_s);
    QCOMPARE(attempt[u"http_status"_s], 200);
    QVERIFY(attempt[u"error"_s].isNull());
    QVERIFY(attempt[u"latency"_s].isDouble());
}

void ApiStatusTest::theOnlySourceIsAlsoSaidInTheSeedsWords()
{
    ApiRoom room;
    room.provide(300);
    room.put(u"billing"_s, "scripted_client");
    room.serve();
    room.pass(Seconds(48));

    const QJsonObject data = room.get("/api/token/status").data();
    QCOMPARE(data[u"name"_s], u"billing"_s);
    QCOMPARE(data[u"hasToken"_s], true);
    QCOMPARE(data[u"isValid"_s], true);
    QCOMPARE(data[u"expiresAt"_s], u"2026-11-21T12:05:00Z"_s);
    QCOMPARE(data[u"timeUntilExpirySeconds"_s], 252);
    QCOMPARE(data[u"timeUntilExpiry"_s], u"4\u202Fmin 12\u202Fs"_s);
    QCOMPARE(data[u"state"_s], u"fresh"_s);
}

void ApiStatusTest::withSeveralSourcesDataIsTheOneAskedFor()
{
    ApiRoom room;
    room.provide(300);
    room.put(u"billing"_s, "scripted_client");
    room.put(u"shop"_s, "scripted_client");
    room.serve();

    const ApiAnswer all = room.get("/api/token/status");
    QCOMPARE(all.status, 200);
    QVERIFY(all.json()[u"data"_s].isNull());
    QCOMPARE(all.json()[u"sources"_s].toArray().size(), 2);

    const ApiAnswer one = room.get("/api/token/status?source=shop");
    QCOMPARE(one.data()[u"name"_s], u"shop"_s);
    QCOMPARE(one.json()[u"sources"_s].toArray().size(), 1);
}

void ApiStatusTest::anUnknownSourceIsNotFound()
{
    ApiRoom room;
    room.serve();
    const ApiAnswer answer = room.get("/api/token/status?source=nobody");
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.json()[u"success"_s], false);
    QCOMPARE(answer.errorKind(), u"no_such_source"_s);
    QVERIFY(answer.errorMessage().contains(u"“nobody”"_s));
}

void ApiStatusTest::aSourceWithoutTokenHasNullsNotGuesses()
{
    ApiRoom room;
    room.put(scriptedSource(u"billing"_s, "scripted_client"), {});
    room.serve();
    const QJsonObject data = room.get("/api/token/status").data();
    QCOMPARE(data[u"state"_s], u"no_credentials"_s);
    QCOMPARE(data[u"severity"_s], u"blocked"_s);
    QCOMPARE(data[u"needs_user"_s], true);
    QCOMPARE(data[u"hasToken"_s], false);
    QCOMPARE(data[u"isValid"_s], false);
    QCOMPARE(data[u"expiry_origin"_s], u"none"_s);
    for (const QString &field :
         {u"expires_at"_s, u"expires_in"_s, u"issued_at"_s, u"lifetime"_s, u"next_refresh_at"_s, u"last_success_at"_s,
          u"expiresAt"_s, u"timeUntilExpiry"_s, u"timeUntilExpirySeconds"_s})
        QVERIFY2(data[field].isNull(), qPrintable(field));
    QVERIFY(!data[u"detail"_s].toString().isEmpty());
}

void ApiStatusTest::theSchedulerSaysItsIntervalAndFailures()
{
    ApiRoom room;
    room.refuseAll(503);
    room.put(u"billing"_s, "scripted_client");
    room.serve();
    const QJsonObject scheduler = room.get("/api/token/status").json()[u"scheduler"_s].toObject();
    QCOMPARE(scheduler[u"running"_s], true);
    QCOMPARE(scheduler[u"interval"_s], 30);
    QCOMPARE(scheduler[u"overdue"_s], 0);
    QCOMPARE(scheduler[u"failures"_s], 1);
    QVERIFY(scheduler[u"next_at"_s].toString().startsWith(u"2026-11-21T12:0"_s));
}

void ApiStatusTest::healthNamesWhoNeedsAPerson()
{
    ApiRoom room;
    room.provide(300);
    room.put(u"billing"_s, "scripted_client");
    room.put(scriptedSource(u"shop"_s, "scripted_client"), {});
    room.serve();
    room.pass(Seconds(1)); // two of one host are not asked at once
    const QJsonObject health = room.get("/api/token/status").json()[u"health"_s].toObject();
    QCOMPARE(health[u"ok"_s], false);
    QCOMPARE(health[u"reasons"_s].toArray(), QJsonArray{u"shop"_s});
}

void ApiStatusTest::noStatusHoldsAToken()
{
    ApiRoom room;
    room.transport.otherwise([](const HttpRequest &) -> Expected<HttpResponse> {
        return HttpResponse{200, {}, scriptedAnswer("canary-access", "canary-refresh", 300), {}};
    });
    const Source source = room.put(u"billing"_s, "scripted_client", "canary-secret");
    room.serve();
    QCOMPARE(room.access(source), "canary-access");
    for (const QByteArray target : {"/api/token/status", "/api/sources", "/api/sources?form=export",
                                    "/api/sources/billing", "/api/history?source=billing", "/api/log", "/healthz"}) {
        const ApiAnswer answer = room.get(target);
        QCOMPARE(answer.status, 200);
        QVERIFY2(!answer.body.contains("canary"), target.constData());
    }
}

QTEST_GUILESS_MAIN(ApiStatusTest)
#include "tst_apistatus.moc"
