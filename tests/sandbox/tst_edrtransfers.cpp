// SPDX-License-Identifier: GPL-3.0-or-later
// Transfers of S1: how they start and what EDR they make, how they end, and what is kept of them.
#include "edrbench.h"

#include <QTemporaryDir>

using namespace tokenwatch;
using namespace tokenwatch::sandbox;

class TestEdrTransfers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStartMakesAnEdrInBothEncodings();
    void aTransferIsStartedAsAsked();
    void aStartThatCannotBeIsRefused_data();
    void aStartThatCannotBeIsRefused();
    void theSettingsOfTheSandboxApply();
    void anEndedTransferIsGone();
    void anOperatorSeesAndRevokesATransfer();
    void transfersSurviveARestart();
    void nothingReadableIsStored();
};

namespace {

QStringList dataErrors(const HttpReply &reply)
{
    QStringList errors;
    const QJsonArray list = reply.json().value(u"errors"_s).toArray();
    for (const QJsonValue &error : list)
        errors.append(error.toString());
    return errors;
}

/// By name, as DSP's endpointProperties hold them.
QJsonObject endpointProperties(const QJsonObject &message)
{
    QJsonObject found;
    const QJsonArray list = message[u"dspace:dataAddress"_s][u"dspace:endpointProperties"_s].toArray();
    for (const QJsonValue &property : list)
        found.insert(property[u"dspace:name"_s].toString(), property[u"dspace:value"_s]);
    return found;
}

} // namespace

// S1-10
void TestEdrTransfers::aStartMakesAnEdrInBothEncodings()
{
    EdrBench bench;
    const QString base = bench.server.url() + u"/edc/public"_s;
    const HttpReply management = bench.start({{u"transferProcessId"_s, u"tp-1"_s}});
    QCOMPARE(management.status, 201);
    QCOMPARE(management.header("Location"), QByteArray("/edc/transfers/tp-1"));
    const QJsonObject address = management.json();
    QCOMPARE(address.value(u"@type"_s).toString(), u"DataAddress"_s);
    QCOMPARE(address[u"@context"_s][u"tx-auth"_s].toString(), u"https://w3id.org/tractusx/auth/"_s);
    QCOMPARE(address.value(u"endpointType"_s).toString(), u"https://w3id.org/idsa/v4.1/HTTP"_s);
    QCOMPARE(address.value(u"endpoint"_s).toString(), base);
    QCOMPARE(address.value(u"authType"_s).toString(), u"bearer"_s);
    const ReceivedEdr edr = ReceivedEdr::of(address);
    QCOMPARE(edr.refreshEndpoint, base);
    QCOMPARE(edr.expiresIn, u"300"_s); // a text
    QCOMPARE(edr.audience, bench.did);
    QCOMPARE(edr.refreshAudience, bench.did);
    QCOMPARE(bench.refresh(edr).status, 200);

    const HttpReply dsp =
        bench.start({{u"transferProcessId"_s, u"tp-2"_s}, {u"consumerPid"_s, u"urn:uuid:7"_s}}, "?encoding=dsp");
    QCOMPARE(dsp.status, 201);
    QCOMPARE(dsp.text(u"@type"_s), u"dspace:TransferStartMessage"_s);
    QCOMPARE(dsp.text(u"dspace:providerPid"_s), u"tp-2"_s);
    QCOMPARE(dsp.text(u"dspace:consumerPid"_s), u"urn:uuid:7"_s);
    const QJsonValue inner = dsp.json().value(u"dspace:dataAddress"_s);
    QCOMPARE(inner[u"@type"_s].toString(), u"dspace:DataAddress"_s);
    QCOMPARE(inner[u"dspace:endpointType"_s].toString(), u"https://w3id.org/idsa/v4.1/HTTP"_s);
    QCOMPARE(inner[u"dspace:endpoint"_s].toString(), base);
    const QJsonObject properties = endpointProperties(dsp.json());
    const auto edc = [](const char *name) { return u"https://w3id.org/edc/v0.0.1/ns/"_s + QLatin1StringView(name); };
    const auto auth = [](const char *name) { return u"https://w3id.org/tractusx/auth/"_s + QLatin1StringView(name); };
    QCOMPARE(properties.size(), 7);
    QCOMPARE(properties.value(edc("authType")).toString(), u"bearer"_s);
    QCOMPARE(properties.value(auth("refreshEndpoint")).toString(), base);
    QCOMPARE(properties.value(auth("expiresIn")).toString(), u"300"_s);
    QCOMPARE(properties.value(auth("audience")).toString(), bench.did);
    QCOMPARE(properties.value(auth("refreshAudience")).toString(), bench.did);
    const QString access = properties.value(edc("authorization")).toString();
    QCOMPARE(bench.data(access.toLatin1()).status, 200);
    QCOMPARE(bench.refresh(properties.value(auth("refreshToken")).toString(), bench.authentication(access)).status,
             200);
}

// S1-10 S1-13
void TestEdrTransfers::aTransferIsStartedAsAsked()
{
    EdrBench bench;
    const HttpReply reply = bench.start({{u"dspace:transferProcessId"_s, u"tp-9"_s},
                                         {u"assetId"_s, u"urn:asset:9"_s},
                                         {u"agreementId"_s, u"agreement-9"_s},
                                         {u"expiresIn"_s, 20},
                                         {u"refreshEndpoint"_s, bench.server.url() + u"/edc/elsewhere"_s}});
    QCOMPARE(reply.status, 201);
    const ReceivedEdr edr = ReceivedEdr::of(reply.json());
    QCOMPARE(edr.expiresIn, u"20"_s);
    QCOMPARE(edr.refreshEndpoint, bench.server.url() + u"/edc/elsewhere"_s);
    const QJsonObject described = bench.send(requestBytes("GET", "/edc/transfers/tp-9")).json();
    QCOMPARE(described.value(u"assetId"_s).toString(), u"urn:asset:9"_s);
    QCOMPARE(described.value(u"agreementId"_s).toString(), u"agreement-9"_s);
    QCOMPARE(described.value(u"state"_s).toString(), u"STARTED"_s);
    QVERIFY(!QJsonDocument(described).toJson().contains(edr.authorization.section(u'.', 2).toLatin1()));
    const HttpReply renewed = bench.send(formRequest("/edc/elsewhere/token", EdrBench::refreshFields(edr.refreshToken),
                                                     EdrBench::bearer(bench.authentication(edr.authorization))));
    QCOMPARE(renewed.status, 200);
    QCOMPARE(renewed.json().value(u"expires_in"_s), QJsonValue(20));
    bench.clock.advance(20s);
    QCOMPARE(bench.data(renewed.text(u"access_token"_s).toLatin1()).status, 403);

    // A form does as well, and an empty body starts with what the sandbox has.
    QCOMPARE(bench.send(formRequest("/edc/transfers", {{"expiresIn", "30"}, {"lostResponse", "true"}}))
                 .text(u"tx-auth:expiresIn"_s),
             u"30"_s);
    QCOMPARE(bench.send(requestBytes("POST", "/edc/transfers")).status, 201);
}

void TestEdrTransfers::aStartThatCannotBeIsRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const QByteArray &body, const char *path) {
        QTest::newRow(name) << QByteArray() << body << 400 << QString::fromLatin1(path);
    };
    row("no JSON", "tp", "");
    row("no text", R"({"assetId":{"a":1}})", "assetId");
    row("blank", R"({"assetId":" "})", "assetId");
    row("not a path segment", R"({"transferProcessId":"a/b"})", "transferProcessId");
    row("nobody's DID", R"({"participantId":"BPNL1"})", "participantId");
    row("no lifetime", R"({"expiresIn":0})", "expiresIn");
    row("a word for a lifetime", R"({"expiresIn":"soon"})", "expiresIn");
    row("no such mode", R"({"mode":"lenient"})", "mode");
    row("neither true nor false", R"({"lostResponse":1})", "lostResponse");
    row("no address", R"({"refreshEndpoint":"elsewhere"})", "refreshEndpoint");
    QTest::newRow("no such encoding") << QByteArray("?encoding=xml") << QByteArray("{}") << 400 << u"encoding"_s;
    QTest::newRow("under way") << QByteArray() << QByteArray(R"({"transferProcessId":"tp-1"})") << 409 << QString();
}

void TestEdrTransfers::aStartThatCannotBeIsRefused()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    QFETCH(const QString, path);
    EdrBench bench;
    QCOMPARE(bench.start({{u"transferProcessId"_s, u"tp-1"_s}}).status, 201);
    const HttpReply reply = bench.send(jsonRequest("/edc/transfers" + query, body));
    QCOMPARE(reply.status, status);
    QVERIFY(!EdrBench::message(reply).isEmpty());
    QCOMPARE(EdrBench::edcErrorIn(reply).value(u"path"_s).toString(), path);
    QCOMPARE(bench.states(), QStringList{u"created"_s});
}

// S1-13
void TestEdrTransfers::theSettingsOfTheSandboxApply()
{
    EdrBench bench({.expiry = 40s, .refreshEndpoint = u"https://proxy.example/public"_s, .faithful = true});
    const ReceivedEdr edr = bench.started({{u"transferProcessId"_s, u"tp-1"_s}});
    QCOMPARE(edr.expiresIn, u"40"_s);
    QCOMPARE(edr.refreshEndpoint, u"https://proxy.example/public"_s);
    QCOMPARE(bench.refresh(edr).json().value(u"expires"_s), QJsonValue(40));
    QCOMPARE(bench.send(requestBytes("GET", "/edc/transfers/tp-1")).text(u"mode"_s), u"faithful"_s);
}

// S1-12
void TestEdrTransfers::anEndedTransferIsGone()
{
    EdrBench bench;
    const ReceivedEdr edr = bench.started({{u"transferProcessId"_s, u"tp-1"_s}});
    const ReceivedEdr other = bench.started();
    const QString jti = jose::decode(edr.authorization.toLatin1())->claims.value(u"jti"_s).toString();
    QCOMPARE(bench.revoke("tp-1").status, 204);
    QCOMPARE(bench.states(), (QStringList{u"created"_s, u"revoked"_s}));
    const QString gone = u"AccessTokenData with ID '%1' does not exist."_s.arg(jti);
    const HttpReply refused = bench.refresh(edr);
    QCOMPARE(refused.status, 401);
    QCOMPARE(EdrBench::message(refused), u"Authentication token validation failed: "_s + gone);
    const HttpReply forbidden = bench.data(edr.authorization.toLatin1());
    QCOMPARE(forbidden.status, 403);
    QCOMPARE(dataErrors(forbidden), QStringList{gone});
    const HttpReply again = bench.revoke("tp-1");
    QCOMPARE(again.status, 404);
    QCOMPARE(EdrBench::edcErrorIn(again).value(u"type"_s).toString(), u"ObjectNotFound"_s);
    QCOMPARE(EdrBench::message(again), u"AccessTokenData associated to the transfer with ID 'tp-1' does not exist."_s);
    QCOMPARE(bench.send(requestBytes("GET", "/edc/transfers/tp-1")).status, 404);
    QCOMPARE(bench.refresh(other).status, 200);
    // A transfer that is resumed has a new EDR; the old one stays dead.
    const ReceivedEdr resumed = bench.started({{u"transferProcessId"_s, u"tp-1"_s}});
    QCOMPARE(bench.refresh(edr).status, 401);
    QCOMPARE(bench.refresh(resumed).status, 200);
}

// S1-12
void TestEdrTransfers::anOperatorSeesAndRevokesATransfer()
{
    EdrBench bench;
    const ReceivedEdr edr = bench.started({{u"transferProcessId"_s, u"tp-1"_s}, {u"assetId"_s, u"asset-7"_s}});
    const QJsonValue session = bench.server.sessions().value().at(0);
    QCOMPARE(session[u"client_id"_s].toString(), u"connector"_s);
    QCOMPARE(session[u"kind"_s].toString(), u"transfer"_s);
    QCOMPARE(session[u"scope"_s].toString(), u"asset-7"_s);
    QVERIFY(session[u"user_id"_s].isNull());
    QVERIFY(bench.server.revokeSession(session[u"id"_s].toString()));
    QCOMPARE(bench.refresh(edr).status, 401);
    QCOMPARE(bench.data(edr.authorization.toLatin1()).status, 403);
    QCOMPARE(bench.revoke("tp-1").status, 404);
    QCOMPARE(bench.start({{u"transferProcessId"_s, u"tp-1"_s}}).status, 201);
}

void TestEdrTransfers::transfersSurviveARestart()
{
    const QTemporaryDir directory;
    FakeClock clock;
    SandboxOptions options = benchOptions();
    options.database = directory.filePath(u"sandbox.sqlite"_s);
    const auto address = [](const SandboxServer &server, const QByteArray &body) {
        return ReceivedEdr::of(converse(server.url(), jsonRequest("/edc/transfers", body)).json());
    };
    quint16 port = 0;
    ReceivedEdr edr;
    QJsonValue consumer;
    {
        SandboxServer server(options, clock);
        QVERIFY(server.start(0));
        port = quint16(QUrl(server.url()).port());
        edr = address(server, "{}");
        consumer = server.status().value(u"participants"_s)[0];
    }
    SandboxServer server(options, clock);
    QVERIFY(server.start(port));
    QCOMPARE(server.status().value(u"participants"_s)[0], consumer);
    const auto key = jose::Jwk::fromJson(consumer[u"private_key"_s].toObject());
    const QString did = consumer[u"did"_s].toString();
    const QByteArray authentication = EdrBench::signedBy(
        *key, consumer[u"key_id"_s].toString(),
        {{u"iss"_s, did}, {u"sub"_s, did}, {u"aud"_s, did}, {u"jti"_s, u"1"_s}, {u"token"_s, edr.authorization}});
    const HttpReply reply =
        converse(server.url(), formRequest("/edc/public/token", EdrBench::refreshFields(edr.refreshToken),
                                           EdrBench::bearer(authentication)));
    QCOMPARE(reply.status, 200);
}

void TestEdrTransfers::nothingReadableIsStored()
{
    const QTemporaryDir directory;
    FakeClock clock;
    SandboxOptions options = benchOptions();
    options.database = directory.filePath(u"sandbox.sqlite"_s);
    ReceivedEdr edr;
    {
        SandboxServer server(options, clock);
        QVERIFY(server.start(0));
        edr = ReceivedEdr::of(converse(server.url(), requestBytes("POST", "/edc/transfers")).json());
    }
    QByteArray stored;
    for (const QString &name : QDir(directory.path()).entryList(QDir::Files)) {
        QFile file(directory.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        stored += file.readAll();
    }
    QVERIFY(stored.contains("edr_transfers"));
    for (const QString &secret : {edr.authorization, edr.refreshToken})
        QVERIFY(!stored.contains(secret.section(u'.', 2).toLatin1()));
    QVERIFY(!stored.contains(jose::decode(edr.refreshToken.toLatin1())->claims.value(u"jti"_s).toString().toLatin1()));
}

QTEST_GUILESS_MAIN(TestEdrTransfers)
#include "tst_edrtransfers.moc"
