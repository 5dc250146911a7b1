// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiroom.h"

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class ApiSourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsShowsChangesAndRemoves();
    void aStaleRevisionIsAConflict();
    void aTakenNameIsAConflict();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void secretsAreStoredAndNeverShown(); // S5-29
    void aSlotThatDoesNotExistIsRefused();
    void pausesAndResumes();
    void anEmptyNameNamesNoSource();
    void aProvisionedSourceIsReadOnly();
    void importsTakeTheTextWithItsName(); // S5-21
    void aFailedImportSaysWhere();
    void theSchemaNamesTheGrants();

private:
    static QByteArray billing(const QByteArray &more = {})
    {
        return R"({"name":"billing","title":"Billing API","grant":{"type":"scripted_client",)"
               R"("token_url":"https://idp.example/token"})" +
               more + '}';
    }
};

void ApiSourcesTest::addsShowsChangesAndRemoves()
{
    ApiRoom room;
    room.provide(300);
    room.serve();
    const ApiAnswer added = room.post("/api/sources", billing());
    QCOMPARE(added.status, 201);
    QCOMPARE(added.data()[u"name"_s], u"billing"_s);
    QCOMPARE(added.data()[u"revision"_s], 1);
    QCOMPARE(added.json()[u"secret_slots"_s].toArray(), QJsonArray{u"secret"_s});
    const QString id = added.data()[u"id"_s].toString();
    QVERIFY(!id.isEmpty());

    const ApiAnswer list = room.get("/api/sources");
    QCOMPARE(list.json()[u"version"_s], 1);
    QCOMPARE(list.json()[u"sources"_s].toArray().size(), 1);
    QCOMPARE(room.get("/api/sources/billing").data()[u"id"_s], id);

    QJsonObject changed = room.get("/api/sources/billing").data();
    changed[u"title"_s] = u"Invoices"_s;
    const ApiAnswer saved =
        room.ask({.method = "PUT", .target = "/api/sources/billing", .body = QJsonDocument(changed).toJson()});
    QCOMPARE(saved.status, 200);
    QCOMPARE(saved.data()[u"title"_s], u"Invoices"_s);
    QCOMPARE(saved.data()[u"revision"_s], 2);
    QCOMPARE(saved.data()[u"id"_s], id);

    QCOMPARE(room.ask({.method = "DELETE", .target = "/api/sources/billing"}).status, 200);
    const ApiAnswer gone = room.get("/api/sources/billing");
    QCOMPARE(gone.status, 404);
    QCOMPARE(gone.errorKind(), u"no_such_source"_s);
    QVERIFY(room.get("/api/sources").json()[u"sources"_s].toArray().isEmpty());
}

void ApiSourcesTest::aStaleRevisionIsAConflict()
{
    ApiRoom room;
    room.serve();
    QCOMPARE(room.post("/api/sources", billing()).status, 201);
    const auto put = [&room](const QByteArray &body) {
        return room.ask({.method = "PUT", .target = "/api/sources/billing", .body = body});
    };
    QCOMPARE(put(billing(R"(,"revision":1,"notes":"first")")).status, 200);
    const ApiAnswer late = put(billing(R"(,"revision":1,"notes":"second")"));
    QCOMPARE(late.status, 409);
    QCOMPARE(late.errorKind(), u"conflict"_s);
    QCOMPARE(room.get("/api/sources/billing").data()[u"notes"_s], u"first"_s);
    // Without a revision nobody claims to have seen the present one.
    QCOMPARE(put(billing(R"(,"notes":"third")")).status, 200);
    QCOMPARE(room.get("/api/sources/billing").data()[u"notes"_s], u"third"_s);
}

void ApiSourcesTest::aTakenNameIsAConflict()
{
    ApiRoom room;
    room.serve();
    QCOMPARE(room.post("/api/sources", billing()).status, 201);
    const ApiAnswer again = room.post("/api/sources", billing());
    QCOMPARE(again.status, 409);
    QCOMPARE(again.errorKind(), u"conflict"_s);
    QVERIFY(again.errorMessage().contains(u"billing"_s));
}

void ApiSourcesTest::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("named");
    QTest::newRow("no JSON") << QByteArray("name=billing") << QString();
    QTest::newRow("nothing") << QByteArray("{}") << u"name"_s;
    QTest::newRow("an array") << QByteArray("[]") << QString();
    QTest::newRow("unknown field") << billing(R"(,"colour":"red")") << u"colour"_s;
    QTest::newRow("a secret") << billing(R"(,"password":"hunter2")") << u"tokenctl secret set billing password"_s;
    QTest::newRow("duplicate keys") << billing(R"(,"notes":"a","notes":"b")") << QString();
    QTest::newRow("100,000 deep") << QByteArray(100'000, '[') << QString();
    QTest::newRow("100,000 deep inside") << billing(",\"notes\":" + QByteArray(100'000, '[')) << QString();
    QTest::newRow("an unknown grant") << QByteArray(R"({"name":"billing","grant":{"type":"magic"}})")
                                      << u"grant.type"_s;
    QTest::newRow("a bad name") << billing().replace("\"billing\"", "\"Billing API\"") << u"name"_s;
    QTest::newRow("a schedule that would never rest")
        << billing(R"(,"schedule":{"refresh_every":0})") << u"schedule.refresh_every"_s;
}

void ApiSourcesTest::refusesWhatItDoesNotKnow()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, named);
    ApiRoom room;
    room.serve();
    const ApiAnswer answer = room.post("/api/sources", body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.errorKind(), u"invalid_input"_s);
    QVERIFY2(answer.errorMessage().contains(named), qPrintable(answer.errorMessage()));
    QVERIFY(!answer.body.contains("hunter2"));
    QVERIFY(room.service->catalog().all().empty());
}

void ApiSourcesTest::secretsAreStoredAndNeverShown()
{
    ApiRoom room;
    room.provide(300);
    room.serve();
    QCOMPARE(room.post("/api/sources", billing()).status, 201);
    const SourceId id = room.service->catalog().find(u"billing"_s)->id;
    const ApiAnswer stored =
        room.ask({.method = "PUT", .target = "/api/sources/billing/secrets/secret", .body = "canary-secret"});
    QCOMPARE(stored.status, 200);
    QVERIFY(!stored.body.contains("canary"));
    QCOMPARE(room.vault.stored(id, "secret"), std::optional<QByteArray>("canary-secret"));
    // With the credential there, the token comes by itself.
    room.pass(Seconds(2));
    QCOMPARE(room.get("/api/token").json()[u"access_token"_s], u"A1"_s);
    QVERIFY(!room.get("/api/sources/billing").body.contains("canary"));

    QCOMPARE(room.ask({.method = "DELETE", .target = "/api/sources/billing/secrets/secret"}).status, 200);
    QCOMPARE(room.vault.stored(id, "secret"), std::optional<QByteArray>());
}

void ApiSourcesTest::aSlotThatDoesNotExistIsRefused()
{
    ApiRoom room;
    room.serve();
    QCOMPARE(room.post("/api/sources", billing()).status, 201);
    const ApiAnswer wrongSlot =
        room.ask({.method = "PUT", .target = "/api/sources/billing/secrets/pin", .body = "1234"});
    QCOMPARE(wrongSlot.status, 400);
    QCOMPARE(wrongSlot.errorKind(), u"invalid_input"_s);
    QVERIFY(!wrongSlot.body.contains("1234"));
    QCOMPARE(room.ask({.method = "PUT", .target = "/api/sources/billing/secrets/secret"}).status, 400);
    QCOMPARE(room.ask({.method = "PUT", .target = "/api/sources/nobody/secrets/secret", .body = "x"}).status, 404);
    QCOMPARE(room.vault.writes(), 0);
}

void ApiSourcesTest::pausesAndResumes()
{
    ApiRoom room;
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.serve();
    const ApiAnswer paused = room.post("/api/sources/billing/pause");
    QCOMPARE(paused.status, 200);
    QCOMPARE(paused.data()[u"outcome"_s], u"paused"_s);
    QCOMPARE(room.status(source).state, SourceState::Paused);
    QCOMPARE(room.get("/api/token/status").data()[u"severity"_s], u"inactive"_s);
    QCOMPARE(room.post("/api/sources/billing/resume").data()[u"outcome"_s], u"resumed"_s);
    QCOMPARE(room.status(source).state, SourceState::Fresh);
    QCOMPARE(room.post("/api/sources/nobody/pause").status, 404);
}

void ApiSourcesTest::anEmptyNameNamesNoSource()
{
    ApiRoom room;
    room.put(u"billing"_s, "scripted_client");
    room.serve();
    QCOMPARE(room.ask({.method = "DELETE", .target = "/api/sources/"}).status, 404);
    QCOMPARE(room.post("/api/sources//pause").status, 404);
    QVERIFY(room.service->catalog().find(u"billing"_s));
}

void ApiSourcesTest::aProvisionedSourceIsReadOnly()
{
    ApiRoom room;
    room.serve();
    Source source = scriptedSource(u"billing"_s, "scripted_client");
    std::vector<std::pair<Source, SlotSecrets>> sources;
    sources.emplace_back(source, SlotSecrets{});
    Expected<> provisioned = failure(ErrorKind::Internal);
    Pending pending = room.service->catalog().provision("file", std::move(sources),
                                                        [&](const Expected<> &done) { provisioned = done; });
    room.settle();
    QVERIFY(provisioned);
    const ApiAnswer change =
        room.ask({.method = "PUT", .target = "/api/sources/billing", .body = billing(R"(,"revision":1)")});
    QCOMPARE(change.status, 403);
    QCOMPARE(change.errorKind(), u"not_allowed"_s);
    QCOMPARE(room.ask({.method = "DELETE", .target = "/api/sources/billing"}).status, 403);
    QVERIFY(room.service->catalog().find(u"billing"_s));
}

void ApiSourcesTest::importsTakeTheTextWithItsName()
{
    ApiRoom room;
    room.serve();
    const ApiAnswer answer = room.post("/api/sources/import?file=shop.env&name=shop", "EXTERNAL_API_TOKEN=abc");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.data()[u"count"_s], 2);
    QCOMPARE(room.imports.size(), std::size_t(1));
    QCOMPARE(room.imports[0].text, "EXTERNAL_API_TOKEN=abc");
    QCOMPARE(room.imports[0].fileName, u"shop.env"_s);
    QCOMPARE(room.imports[0].name, u"shop"_s);
}

void ApiSourcesTest::aFailedImportSaysWhere()
{
    ApiRoom room;
    room.serve();
    room.importAnswer = failure(ErrorKind::InvalidInput, u"shop.env: line 3"_s, u"has no ="_s);
    const ApiAnswer answer = room.post("/api/sources/import?file=shop.env", "x");
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.errorMessage().contains(u"shop.env: line 3"_s));
}

void ApiSourcesTest::theSchemaNamesTheGrants()
{
    ApiRoom room;
    room.serve();
    const ApiAnswer schema = room.get("/api/sources.schema.json");
    QCOMPARE(schema.status, 200);
    QVERIFY(schema.body.contains("scripted_client"));
}

QTEST_GUILESS_MAIN(ApiSourcesTest)
#include "tst_apisources.moc"
