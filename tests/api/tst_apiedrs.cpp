// SPDX-License-Identifier: GPL-3.0-or-later
// The EDR management paths, as a client of the connectors' own management API sees them.
#include "apiroom.h"

#include "grants/catalogue.h"
#include "grants/edrdocument.h"
#include "jose/jwk.h"

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class ApiEdrsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aManualRefreshIsTriggeredByItsTransfer_data();
    void aManualRefreshIsTriggeredByItsTransfer(); // S1-22
    void badTriggersAreBadRequests_data();
    void badTriggersAreBadRequests();             // S1-22
    void aValidDataAddressIsGivenAsItIs();        // S1-23
    void anEndedOneIsRefreshedUnlessToldNotTo();  // S1-23 S1-19
    void whoeverComesMeanwhileSharesTheRefresh(); // S1-18 S1-23
    void whatTheProviderSaysBecomesTheStatus_data();
    void whatTheProviderSaysBecomesTheStatus(); // S1-23
    void whatIsMissingIsABadRequest();          // S1-23
    void entriesAreFoundByTheirIds_data();
    void entriesAreFoundByTheirIds(); // S1-23
    void badQueriesAreBadRequests_data();
    void badQueriesAreBadRequests();               // S1-23
    void aDeletedEdrIsGone();                      // S1-23
    void twoSourcesOfOneTransferAreAConflict();    // S1-23
    void theRefreshTokenLeavesOnlyInAnExport();    // S1-24
    void anExportedEdrCanBeImportedAgain();        // S1-24
    void anEdrThatSomebodyElseRenewsIsLeftAlone(); // S1-24 S1-19
    void statusesNameTheTransferProcess();         // S1-23
};

namespace {

QByteArray edrText(const QByteArray &access, int expiresIn)
{
    return R"({"@type":"DataAddress","endpoint":"https://provider.example/api/public/v1","authType":"bearer",)"
           R"("tx-auth:refreshEndpoint":"https://provider.example/api/public","tx-auth:refreshToken":"R-)" +
           access + R"(","tx-auth:expiresIn":")" + QByteArray::number(expiresIn) +
           R"(","tx-auth:refreshAudience":"did:web:consumer.example","tx-auth:audience":"did:web:consumer.example",)"
           R"("authorization":")" +
           access + R"(","@context":{"tx-auth":"https://w3id.org/tractusx/auth/"}})";
}

struct EdrRoom : ApiRoom {
    explicit EdrRoom(const QString &mode = u"auto"_s)
    {
        grants = grantCatalogue();
        serve();
        const QByteArray own = jose::Jwk::generateEs256().privateJson().reveal().toByteArray();
        add(u"dtr"_s, u"tp-1"_s, u"asset-1"_s, mode);
        QVERIFY(ask({.method = "PUT", .target = "/api/sources/dtr/secrets/private_key", .body = own}).status == 200);
        enter(u"dtr"_s, "access-1");
    }
    void add(const QString &name, const QString &transfer, const QString &asset, const QString &mode = u"auto"_s)
    {
        const QJsonObject grant{{u"type"_s, u"edr"_s},          {u"mode"_s, mode},
                                {u"asset_id"_s, asset},         {u"transfer_process_id"_s, transfer},
                                {u"provider_id"_s, u"BPNL1"_s}, {u"agreement_id"_s, u"agreed-"_s + asset}};
        const QByteArray text =
            QJsonDocument(QJsonObject{{u"name"_s, name}, {u"grant"_s, grant}, {u"header_scheme"_s, u"raw"_s}}).toJson();
        QCOMPARE(post("/api/sources", text).status, 201);
    }
    void enter(const QString &name, const QByteArray &access, int expiresIn = 300)
    {
        const QByteArray target = "/api/sources/" + name.toUtf8() + "/secrets/edr";
        QCOMPARE(ask({.method = "PUT", .target = target, .body = edrText(access, expiresIn)}).status, 200);
        settle();
    }
    void answerRefresh(const QByteArray &access)
    {
        transport.answer(200, R"({"access_token":")" + access + R"(","refresh_token":"R-)" + access +
                                  R"(","expires_in":300,"expires":300,"token_type":"bearer"})");
    }
    QString errorType(const ApiAnswer &answer) const
    {
        return QJsonDocument::fromJson(answer.body).array()[0][u"type"_s].toString();
    }
    QStringList found(const QByteArray &query)
    {
        QStringList ids;
        const ApiAnswer answer = post("/v3/edrs/request", query);
        for (const QJsonValue &entry : QJsonDocument::fromJson(answer.body).array())
            ids.append(entry[u"@id"_s].toString());
        return ids;
    }
};

} // namespace

void ApiEdrsTest::aManualRefreshIsTriggeredByItsTransfer_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("v1") << QByteArray("/v1/token/refresh") << QByteArray(R"({"transferProcessId":"tp-1"})");
    QTest::newRow("v3") << QByteArray("/v3/edrs/tp-1/refresh") << QByteArray();
}

void ApiEdrsTest::aManualRefreshIsTriggeredByItsTransfer()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    EdrRoom room;
    room.answerRefresh("access-2");
    const ApiAnswer answer = room.post(target, body);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()[u"authorization"_s], u"access-2"_s);
    QCOMPARE(answer.json()[u"endpoint"_s], u"https://provider.example/api/public/v1"_s);
    QCOMPARE(answer.json()[u"tx-auth:expiresIn"_s], u"300"_s);
    QVERIFY(answer.hasHeader("Cache-Control: no-store"));
    // Although the present one was still good.
    QCOMPARE(room.transport.count(), 1);
    QCOMPARE(room.transport.sent().front().request.url, QUrl(u"https://provider.example/api/public/token"_s));
}

void ApiEdrsTest::badTriggersAreBadRequests_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("empty") << QByteArray() << 400;
    QTest::newRow("no JSON") << QByteArray("tp-1") << 400;
    QTest::newRow("no id") << QByteArray("{}") << 400;
    QTest::newRow("a number") << QByteArray(R"({"transferProcessId":1})") << 400;
    QTest::newRow("unknown") << QByteArray(R"({"transferProcessId":"tp-9"})") << 404;
}

void ApiEdrsTest::badTriggersAreBadRequests()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    EdrRoom room;
    const ApiAnswer answer = room.post("/v1/token/refresh", body);
    QCOMPARE(answer.status, status);
    QCOMPARE(room.errorType(answer), status == 404 ? u"ObjectNotFound"_s : u"InvalidRequest"_s);
    QCOMPARE(room.transport.count(), 0);
}

void ApiEdrsTest::aValidDataAddressIsGivenAsItIs()
{
    EdrRoom room;
    room.pass(Seconds(100), Seconds(10));
    const ApiAnswer answer = room.get("/v3/edrs/tp-1/dataaddress");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()[u"@type"_s], u"DataAddress"_s);
    QCOMPARE(answer.json()[u"authorization"_s], u"access-1"_s);
    QCOMPARE(answer.json()[u"authType"_s], u"bearer"_s);
    QCOMPARE(answer.json()[u"tx-auth:refreshAudience"_s], u"did:web:consumer.example"_s);
    QCOMPARE(answer.json()[u"tx-auth:expiresIn"_s], u"200"_s); // from now on
    QCOMPARE(room.transport.count(), 0);
    QCOMPARE(room.get("/v3/edrs/tp-9/dataaddress").status, 404);
    QCOMPARE(room.get("/v3/edrs/tp-1/dataaddress?auto_refresh=perhaps").status, 400);
}

void ApiEdrsTest::anEndedOneIsRefreshedUnlessToldNotTo()
{
    EdrRoom room;
    QCOMPARE(room.post("/api/scheduler/stop").status, 200);
    room.pass(Seconds(310), Seconds(10));
    const ApiAnswer asItIs = room.get("/v3/edrs/tp-1/dataaddress?auto_refresh=false");
    QCOMPARE(asItIs.status, 200);
    QCOMPARE(asItIs.json()[u"authorization"_s], u"access-1"_s);
    QCOMPARE(asItIs.json()[u"tx-auth:expiresIn"_s], u"0"_s);
    QCOMPARE(room.transport.count(), 0);
    room.answerRefresh("access-2");
    QCOMPARE(room.get("/v3/edrs/tp-1/dataaddress").json()[u"authorization"_s], u"access-2"_s);
    QCOMPARE(room.get("/v3/edrs/tp-1/dataaddress?auto_refresh=true").json()[u"authorization"_s], u"access-2"_s);
    QCOMPARE(room.transport.count(), 1);
}

void ApiEdrsTest::whoeverComesMeanwhileSharesTheRefresh()
{
    EdrRoom room;
    QCOMPARE(room.post("/api/scheduler/stop").status, 200);
    room.pass(Seconds(310), Seconds(10));
    room.answerRefresh("access-2");
    room.transport.hold();
    std::vector<std::unique_ptr<Asking>> callers;
    for (int i = 0; i < 20; ++i)
        callers.push_back(room.begin({.target = "/v3/edrs/tp-1/dataaddress"}));
    QTRY_COMPARE(room.transport.underWay(), 1);
    room.settle();
    room.transport.release();
    for (const auto &caller : callers)
        QCOMPARE(room.finish(*caller).json()[u"authorization"_s], u"access-2"_s);
    QCOMPARE(room.transport.count(), 1);
}

void ApiEdrsTest::whatTheProviderSaysBecomesTheStatus_data()
{
    QTest::addColumn<int>("provider"); // 0: no connection
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("type");
    QTest::newRow("unauthorized") << 401 << 403 << u"NotAuthorized"_s;
    QTest::newRow("not found") << 404 << 404 << u"ObjectNotFound"_s;
    QTest::newRow("conflict") << 409 << 409 << u"ObjectConflict"_s;
    QTest::newRow("bad request") << 400 << 400 << u"InvalidRequest"_s;
    QTest::newRow("forbidden") << 403 << 400 << u"InvalidRequest"_s;
    QTest::newRow("failure") << 503 << 400 << u"InvalidRequest"_s;
    QTest::newRow("nothing in it") << 200 << 500 << u"UnexpectedError"_s;
    QTest::newRow("no connection") << 0 << 500 << u"UnexpectedError"_s;
}

void ApiEdrsTest::whatTheProviderSaysBecomesTheStatus()
{
    QFETCH(int, provider);
    EdrRoom room;
    room.transport.otherwise([provider](const HttpRequest &) -> Expected<HttpResponse> {
        if (provider == 0)
            return failure(ErrorKind::ConnectionFailed, u"provider.example"_s);
        return HttpResponse{provider, {}, {}, {}};
    });
    const auto asking = room.begin({.method = "POST", .target = "/v3/edrs/tp-1/refresh"});
    QTRY_COMPARE(room.transport.count(), 1);
    room.pass(Seconds(3)); // what is ambiguous is asked once more
    const ApiAnswer answer = room.finish(*asking);
    QTEST(answer.status, "status");
    QTEST(room.errorType(answer), "type");
    // What there was is there still.
    QCOMPARE(room.get("/v3/edrs/tp-1/dataaddress").json()[u"authorization"_s], u"access-1"_s);
}

void ApiEdrsTest::whatIsMissingIsABadRequest()
{
    EdrRoom room;
    QCOMPARE(room.ask({.method = "DELETE", .target = "/api/sources/dtr/secrets/private_key"}).status, 200);
    const ApiAnswer answer = room.post("/v3/edrs/tp-1/refresh");
    QCOMPARE(answer.status, 400);
    QCOMPARE(room.errorType(answer), u"InvalidRequest"_s);
    QCOMPARE(room.transport.count(), 0);
}

void ApiEdrsTest::entriesAreFoundByTheirIds_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QStringList>("ids");
    const QStringList all{u"tp-1"_s, u"tp-2"_s, u"tp-3"_s};
    const auto filter = [](const QByteArray &left, const QByteArray &op, const QByteArray &right) {
        return R"({"@context":{},"@type":"QuerySpec","filterExpression":[{"operandLeft":")" + left +
               R"(","operator":")" + op + R"(","operandRight":)" + right + "}]}";
    };
    QTest::newRow("all") << QByteArray() << all;
    QTest::newRow("all, as an object") << QByteArray("{}") << all;
    QTest::newRow("asset") << filter("assetId", "=", R"("asset-2")") << QStringList{u"tp-2"_s};
    QTest::newRow("agreement") << filter("agreementId", "=", R"("agreed-asset-1")") << QStringList{u"tp-1"_s};
    QTest::newRow("provider") << filter("providerId", "=", R"("BPNL1")") << all;
    QTest::newRow("provider, by its IRI")
        << filter("https://w3id.org/edc/v0.0.1/ns/providerId", "=", R"("BPNL2")") << QStringList{};
    QTest::newRow("transfer") << filter("transferProcessId", "=", R"("tp-3")") << QStringList{u"tp-3"_s};
    QTest::newRow("not") << filter("assetId", "!=", R"("asset-2")") << QStringList{u"tp-1"_s, u"tp-3"_s};
    QTest::newRow("in") << filter("assetId", "in", R"(["asset-1","asset-3"])") << QStringList{u"tp-1"_s, u"tp-3"_s};
    QTest::newRow("negotiation, of which nobody knows")
        << filter("contractNegotiationId", "=", R"("n")") << QStringList{};
    QTest::newRow("fields alone") << QByteArray(R"({"assetId":"asset-2","providerId":"BPNL1"})")
                                  << QStringList{u"tp-2"_s};
    QTest::newRow("a page") << QByteArray(R"({"offset":1,"limit":1})") << QStringList{u"tp-2"_s};
    QTest::newRow("descending") << QByteArray(R"({"sortField":"assetId","sortOrder":"DESC"})")
                                << QStringList{u"tp-3"_s, u"tp-2"_s, u"tp-1"_s};
    QTest::newRow("newest first") << QByteArray(R"({"sortField":"createdAt","sortOrder":"DESC","limit":1})")
                                  << QStringList{u"tp-3"_s};
}

void ApiEdrsTest::entriesAreFoundByTheirIds()
{
    QFETCH(QByteArray, query);
    EdrRoom room;
    for (const QString &number : {u"2"_s, u"3"_s}) {
        room.pass(Seconds(1));
        room.add(u"edr"_s + number, u"tp-"_s + number, u"asset-"_s + number);
        room.enter(u"edr"_s + number, "access-" + number.toUtf8());
    }
    room.add(u"empty"_s, u"tp-4"_s, u"asset-4"_s); // holds no EDR yet
    QTEST(room.found(query), "ids");
}

void ApiEdrsTest::badQueriesAreBadRequests_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("no JSON") << QByteArray("asset-1");
    QTest::newRow("an unknown field") << QByteArray(
        R"({"filterExpression":[{"operandLeft":"colour","operator":"=","operandRight":"red"}]})");
    QTest::newRow("an unknown operator") << QByteArray(
        R"({"filterExpression":[{"operandLeft":"assetId","operator":"~","operandRight":"red"}]})");
    QTest::newRow("no text") << QByteArray(
        R"({"filterExpression":[{"operandLeft":"assetId","operator":"=","operandRight":{}}]})");
    QTest::newRow("limit") << QByteArray(R"({"limit":0})");
    QTest::newRow("offset") << QByteArray(R"({"offset":-1})");
    QTest::newRow("order") << QByteArray(R"({"sortOrder":"UP"})");
    QTest::newRow("sort field") << QByteArray(R"({"sortField":"colour"})");
}

void ApiEdrsTest::badQueriesAreBadRequests()
{
    QFETCH(QByteArray, query);
    EdrRoom room;
    const ApiAnswer answer = room.post("/v3/edrs/request", query);
    QCOMPARE(answer.status, 400);
    QCOMPARE(room.errorType(answer), u"InvalidRequest"_s);
}

void ApiEdrsTest::aDeletedEdrIsGone()
{
    EdrRoom room;
    const ApiAnswer gone = room.ask({.method = "DELETE", .target = "/v3/edrs/tp-1"});
    QCOMPARE(gone.status, 204);
    QVERIFY(gone.body.isEmpty());
    QCOMPARE(room.get("/v3/edrs/tp-1/dataaddress").status, 404);
    QCOMPARE(room.post("/v3/edrs/tp-1/refresh").status, 404);
    QCOMPARE(room.ask({.method = "DELETE", .target = "/v3/edrs/tp-1"}).status, 404);
    QCOMPARE(room.found({}), QStringList());
    QCOMPARE(room.get("/healthz").status, 200);
}

void ApiEdrsTest::twoSourcesOfOneTransferAreAConflict()
{
    EdrRoom room;
    room.add(u"copy"_s, u"tp-1"_s, u"asset-1"_s);
    const ApiAnswer answer = room.get("/v3/edrs/tp-1/dataaddress");
    QCOMPARE(answer.status, 409);
    QVERIFY(answer.body.contains("copy, dtr"));
}

void ApiEdrsTest::theRefreshTokenLeavesOnlyInAnExport()
{
    EdrRoom room;
    for (const QByteArray target : {"/v3/edrs/tp-1/dataaddress", "/v3/edrs/tp-1/dataaddress?auto_refresh=false",
                                    "/api/token?source=dtr", "/api/sources/dtr", "/api/token/status", "/metrics"}) {
        const ApiAnswer answer = room.get(target);
        QCOMPARE(answer.status, 200);
        QVERIFY2(!answer.body.contains("R-access"), target.constData());
    }
    QVERIFY(!room.post("/v3/edrs/request").body.contains("access-1"));
    const ApiAnswer exported = room.get("/v3/edrs/tp-1/dataaddress?auto_refresh=false&with_refresh_token=true");
    QCOMPARE(exported.json()[u"tx-auth:refreshToken"_s], u"R-access-1"_s);
}

void ApiEdrsTest::anExportedEdrCanBeImportedAgain()
{
    EdrRoom room;
    const ApiAnswer exported = room.get("/v3/edrs/tp-1/dataaddress?with_refresh_token=true");
    room.add(u"again"_s, u"tp-7"_s, u"asset-7"_s);
    QCOMPARE(room.ask({.method = "PUT", .target = "/api/sources/again/secrets/edr", .body = exported.body}).status,
             200);
    room.settle();
    const ApiAnswer again = room.get("/v3/edrs/tp-7/dataaddress?with_refresh_token=true");
    QCOMPARE(again.json(), exported.json());
}

void ApiEdrsTest::anEdrThatSomebodyElseRenewsIsLeftAlone()
{
    EdrRoom room(u"none"_s);
    room.pass(Seconds(310), Seconds(10));
    QCOMPARE(room.transport.count(), 0);
    // As it is, ended or not; whoever renews it enters the next one.
    QCOMPARE(room.get("/v3/edrs/tp-1/dataaddress").json()[u"tx-auth:expiresIn"_s], u"0"_s);
    QCOMPARE(room.post("/v3/edrs/tp-1/refresh").status, 400);
    QCOMPARE(room.transport.count(), 0);
    room.enter(u"dtr"_s, "access-2");
    QCOMPARE(room.get("/v3/edrs/tp-1/dataaddress").json()[u"authorization"_s], u"access-2"_s);
    QCOMPARE(room.get("/api/token?source=dtr").json()[u"access_token"_s], u"access-2"_s);
}

void ApiEdrsTest::statusesNameTheTransferProcess()
{
    EdrRoom room;
    QCOMPARE(room.get("/api/token/status?source=dtr").data()[u"transfer_process_id"_s], u"tp-1"_s);
    QCOMPARE(room.get("/api/token/status").json()[u"sources"_s][0][u"transfer_process_id"_s], u"tp-1"_s);
}

QTEST_GUILESS_MAIN(ApiEdrsTest)
#include "tst_apiedrs.moc"
