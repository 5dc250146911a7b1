// SPDX-License-Identifier: GPL-3.0-or-later
// The provider of S1 around its Refresh API: participants and their documents, transfers and their EDRs, the data
// endpoint, the end of a transfer.
#include "edrbench.h"

#include <QTemporaryDir>

using namespace tokenwatch;
using namespace tokenwatch::sandbox;

class TestEdrSystem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aParticipantsDocumentIsWhereItsDidSays();
    void anyoneMayPublishADocument();
    void aDocumentThatNamesNoKeyIsRefused_data();
    void aDocumentThatNamesNoKeyIsRefused();
    void aStartMakesAnEdrInBothEncodings();
    void aTransferIsStartedAsAsked();
    void aStartThatCannotBeIsRefused_data();
    void aStartThatCannotBeIsRefused();
    void theSettingsOfTheSandboxApply();
    void theRawTokenOpensTheData();
    void whatIsNoTokenOfTheProviderIsForbidden_data();
    void whatIsNoTokenOfTheProviderIsForbidden();
    void aTokenFromTheFutureIsToleratedForSeconds();
    void anEndedTransferIsGone();
    void anOperatorSeesAndRevokesATransfer();
    void transfersSurviveARestart();
    void nothingReadableIsStored();
    void theLentConsumerSignsForItsClient();
    void otherMethodsAreNotAllowed();
};

namespace {

qint64 secondsOf(WallTime instant)
{
    return std::chrono::floor<Seconds>(instant).time_since_epoch().count();
}

/// The provider's own key, as the document shows where to find it; tests derive it as the sandbox does.
QString providerKeyId(const EdrBench &bench)
{
    return QString(bench.did).replace(u":consumer"_s, u":provider"_s) + u"#key-1"_s;
}

QStringList dataErrors(const HttpReply &reply)
{
    QStringList errors;
    const QJsonArray list = reply.json().value(u"errors"_s).toArray();
    for (const QJsonValue &error : list)
        errors.append(error.toString());
    return errors;
}

/// By the name's last part, as DSP's endpointProperties hold them.
QJsonObject endpointProperties(const QJsonObject &message)
{
    QJsonObject found;
    const QJsonArray list = message[u"dspace:dataAddress"_s][u"dspace:endpointProperties"_s].toArray();
    for (const QJsonValue &property : list)
        found.insert(property[u"dspace:name"_s].toString(), property[u"dspace:value"_s]);
    return found;
}

} // namespace

// S1-03
void TestEdrSystem::aParticipantsDocumentIsWhereItsDidSays()
{
    EdrBench bench;
    const QString port = QString::number(QUrl(bench.server.url()).port());
    for (const QString &name : {u"provider"_s, u"consumer"_s}) {
        const QString did = u"did:web:127.0.0.1%3A%1:edc:participants:%2"_s.arg(port, name);
        const HttpReply reply = bench.send(requestBytes("GET", "/edc/participants/" + name.toLatin1() + "/did.json"));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("Content-Type"), QByteArray("application/did+json"));
        QCOMPARE(reply.text(u"id"_s), did);
        const QJsonArray methods = reply.json().value(u"verificationMethod"_s).toArray();
        QCOMPARE(methods.size(), 1);
        QCOMPARE(methods.at(0)[u"id"_s].toString(), did + u"#key-1"_s);
        QCOMPARE(methods.at(0)[u"controller"_s].toString(), did);
        const auto key = jose::Jwk::fromJson(methods.at(0)[u"publicKeyJwk"_s].toObject());
        QVERIFY(key && !key->isPrivate());
        QCOMPARE(key->algorithms().constFirst(), name == u"provider" ? jose::Algorithm::ES256 : jose::Algorithm::EdDSA);
        if (name == u"provider") {
            // Whoever gets a token can verify it.
            const ReceivedEdr edr = bench.started();
            QCOMPARE(jose::keyIdIn(edr.authorization.toLatin1()).value(), (did + u"#key-1"_s).toLatin1());
            QVERIFY(jose::verify(edr.authorization.toLatin1(), *key));
            QVERIFY(jose::verify(edr.refreshToken.toLatin1(), *key));
        }
    }
    QCOMPARE(bench.did, u"did:web:127.0.0.1%3A%1:edc:participants:consumer"_s.arg(port));
    const HttpReply nobody = bench.send(requestBytes("GET", "/edc/participants/nobody/did.json"));
    QCOMPARE(nobody.status, 404);
    QCOMPARE(EdrBench::edcErrorIn(nobody).value(u"type"_s).toString(), u"ObjectNotFound"_s);
}

void TestEdrSystem::anyoneMayPublishADocument()
{
    EdrBench bench;
    const jose::Jwk key = jose::Jwk::generateEs256();
    const QString did = bench.published(u"me"_s, {key});
    QVERIFY(!did.isEmpty());
    const HttpReply shown = bench.send(requestBytes("GET", "/edc/participants/me/did.json"));
    QCOMPARE(shown.text(u"id"_s), did);
    // Again, with a name of the key that is relative to the document.
    const QJsonObject document{{u"id"_s, did},
                               {u"verificationMethod"_s,
                                QJsonArray{QJsonObject{{u"id"_s, u"#main"_s}, {u"publicKeyJwk"_s, key.publicJson()}}}}};
    QCOMPARE(bench.publish(u"me"_s, document).status, 200);
    const ReceivedEdr edr = bench.started({{u"participantId"_s, did}});
    const QJsonObject claims = bench.claims(edr.authorization, {{u"iss"_s, did}, {u"sub"_s, did}});
    QCOMPARE(bench.refresh(edr.refreshToken, EdrBench::signedBy(key, did + u"#main"_s, claims)).status, 200);
}

void TestEdrSystem::aDocumentThatNamesNoKeyIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("document"); // %1: the DID of the name
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("path");
    const QString key = QString::fromUtf8(QJsonDocument(jose::Jwk::generateEs256().publicJson()).toJson());
    const QString me = u"me"_s;
    const auto with = [](const QString &methods) {
        return u"{\"id\":\"%1\",\"verificationMethod\":["_s + methods + u"]}"_s;
    };
    const QString good = u"{\"id\":\"#a\",\"publicKeyJwk\":"_s + key + u'}';
    QTest::newRow("good") << me << with(good) << 201 << QString();
    QTest::newRow("no JSON") << me << u"id=me"_s << 400 << QString();
    QTest::newRow("another's") << me << u"{\"id\":\"did:web:x\"}"_s << 400 << u"id"_s;
    QTest::newRow("no method") << me << with({}) << 400 << u"verificationMethod"_s;
    QTest::newRow("method of another") << me << with(u"{\"id\":\"did:web:x#a\",\"publicKeyJwk\":"_s + key + u'}') << 400
                                       << u"verificationMethod.id"_s;
    QTest::newRow("one name for two") << me << with(good + u',' + good) << 400 << u"verificationMethod.id"_s;
    QTest::newRow("no key") << me << with(u"{\"id\":\"#a\"}"_s) << 400 << u"verificationMethod.publicKeyJwk.kty"_s;
    QTest::newRow("private key") << me
                                 << with(u"{\"id\":\"#a\",\"publicKeyJwk\":"_s +
                                         QString::fromUtf8(jose::Jwk::generateEs256().privateJson().reveal()) + u'}')
                                 << 400 << u"verificationMethod.publicKeyJwk"_s;
    QTest::newRow("shared key")
        << me
        << with(
               u"{\"id\":\"#a\",\"publicKeyJwk\":{\"kty\":\"oct\",\"k\":\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"}}"_s)
        << 400 << u"verificationMethod.publicKeyJwk"_s;
    QTest::newRow("the sandbox's own") << u"consumer"_s << with(good) << 409 << QString();
    QTest::newRow("no name") << u"a b"_s << with(good) << 400 << QString();
}

void TestEdrSystem::aDocumentThatNamesNoKeyIsRefused()
{
    QFETCH(const QString, name);
    QFETCH(QString, document);
    QFETCH(const int, status);
    QFETCH(const QString, path);
    EdrBench bench;
    document.replace(u"%1"_s, QString(bench.did).replace(u":consumer"_s, u":"_s + name));
    const HttpReply reply = bench.send(requestBytes(
        "PUT", "/edc/participants/" + name.toUtf8().toPercentEncoding() + "/did.json", {}, document.toUtf8()));
    QCOMPARE(reply.status, status);
    QCOMPARE(EdrBench::edcErrorIn(reply).value(u"path"_s).toString(), path);
}

// S1-10
void TestEdrSystem::aStartMakesAnEdrInBothEncodings()
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
void TestEdrSystem::aTransferIsStartedAsAsked()
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

void TestEdrSystem::aStartThatCannotBeIsRefused_data()
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

void TestEdrSystem::aStartThatCannotBeIsRefused()
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
void TestEdrSystem::theSettingsOfTheSandboxApply()
{
    EdrBench bench({.expiry = 40s, .refreshEndpoint = u"https://proxy.example/public"_s, .faithful = true});
    const ReceivedEdr edr = bench.started({{u"transferProcessId"_s, u"tp-1"_s}});
    QCOMPARE(edr.expiresIn, u"40"_s);
    QCOMPARE(edr.refreshEndpoint, u"https://proxy.example/public"_s);
    QCOMPARE(bench.refresh(edr).json().value(u"expires"_s), QJsonValue(40));
    QCOMPARE(bench.send(requestBytes("GET", "/edc/transfers/tp-1")).text(u"mode"_s), u"faithful"_s);
}

// S1-11
void TestEdrSystem::theRawTokenOpensTheData()
{
    EdrBench bench;
    const ReceivedEdr edr = bench.started({{u"assetId"_s, u"urn:asset:1"_s}});
    const QByteArray token = edr.authorization.toLatin1();
    const HttpReply reply = bench.data(token, "/edc/public/some/path?with=query");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.text(u"assetId"_s), u"urn:asset:1"_s);
    QCOMPARE(reply.text(u"path"_s), u"/some/path"_s);
    for (const QByteArray &method :
         {QByteArray("POST"), QByteArray("PUT"), QByteArray("PATCH"), QByteArray("DELETE"), QByteArray("HEAD")})
        QCOMPARE(bench.send(requestBytes(method, "/edc/public", "Authorization: " + token + "\r\n")).status, 200);

    const HttpReply missing = bench.send(requestBytes("GET", "/edc/public"));
    QCOMPARE(missing.status, 401);
    QCOMPARE(dataErrors(missing), QStringList{u"Missing Authorization Header"_s});
    // Raw means raw.
    const HttpReply scheme = bench.data("Bearer " + token);
    QCOMPARE(scheme.status, 403);
    QCOMPARE(dataErrors(scheme), QStringList{u"Failed to decode token"_s});
}

// S1-11
void TestEdrSystem::whatIsNoTokenOfTheProviderIsForbidden_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QJsonObject>("changed");
    QTest::addColumn<QStringList>("errors");
    const QJsonValue none;
    const QString subject = u"The 'iss' and 'sub' claims must be non-null and identical."_s;
    const QStringList unverified{u"Token verification failed"_s};
    QTest::newRow("garbage") << u"garbage"_s << QJsonObject() << QStringList{u"Failed to decode token"_s};
    QTest::newRow("blank") << u" "_s << QJsonObject() << QStringList{u"Failed to decode token"_s};
    QTest::newRow("tampered") << u"tampered"_s << QJsonObject() << unverified;
    QTest::newRow("signed by the consumer") << u"foreign"_s << QJsonObject() << unverified;
    QTest::newRow("the refresh token") << u"refresh"_s << QJsonObject()
                                       << QStringList{subject, u"Required claim 'aud' not present on token."_s};
    QTest::newRow("expired") << u"own"_s << QJsonObject{{u"exp"_s, 1000}} << QStringList{u"Token has expired (exp)"_s};
    QTest::newRow("without an end") << u"own"_s << QJsonObject{{u"exp"_s, none}}
                                    << QStringList{u"Required expiration time (exp) claim is missing in token"_s};
    QTest::newRow("of two") << u"own"_s << QJsonObject{{u"sub"_s, u"x"_s}} << QStringList{subject};
    QTest::newRow("everything missing")
        << u"own"_s << QJsonObject{{u"sub"_s, none}, {u"aud"_s, none}, {u"jti"_s, none}, {u"exp"_s, 1000}}
        << QStringList{subject, u"Required claim 'aud' not present on token."_s,
                       u"Required claim 'jti' not present on token."_s, u"Token has expired (exp)"_s};
    QTest::newRow("unknown") << u"own"_s << QJsonObject{{u"jti"_s, u"another"_s}}
                             << QStringList{u"AccessTokenData with ID 'another' does not exist."_s};
}

void TestEdrSystem::whatIsNoTokenOfTheProviderIsForbidden()
{
    QFETCH(QString, token);
    QFETCH(const QJsonObject, changed);
    QFETCH(const QStringList, errors);
    EdrBench bench;
    const ReceivedEdr edr = bench.started();
    if (token == u"tampered")
        token = Bench::tampered(edr.authorization);
    else if (token == u"refresh")
        token = edr.refreshToken;
    else if (token == u"foreign")
        token = QString::fromLatin1(
            EdrBench::signedBy(*bench.key, providerKeyId(bench), jose::decode(edr.authorization.toLatin1())->claims));
    else if (token == u"own")
        token = bench.signedByProvider(edr.authorization, changed);
    const HttpReply reply = bench.data(token.toLatin1());
    QCOMPARE(reply.status, 403);
    QCOMPARE(dataErrors(reply), errors);
    QCOMPARE(bench.data(edr.authorization.toLatin1()).status, 200);
}

// S1-11 S1-13
void TestEdrSystem::aTokenFromTheFutureIsToleratedForSeconds()
{
    for (const Seconds tolerance : {Seconds(5), Seconds(10)}) {
        EdrBench bench({.tolerance = tolerance});
        const ReceivedEdr edr = bench.started();
        const qint64 now = secondsOf(bench.clock.now().wall);
        const auto issuedIn = [&](Seconds ahead) {
            return bench.signedByProvider(edr.authorization, {{u"iat"_s, qint64(now + ahead.count())}}).toLatin1();
        };
        QCOMPARE(bench.data(issuedIn(tolerance)).status, 200);
        const HttpReply early = bench.data(issuedIn(tolerance + Seconds(1)));
        QCOMPARE(early.status, 403);
        QCOMPARE(dataErrors(early), QStringList{u"Current date/time before issued at (iat) claim in token"_s});
        // Its end has no such tolerance.
        bench.clock.advance(300s);
        QCOMPARE(bench.data(edr.authorization.toLatin1()).status, 403);
    }
}

// S1-12
void TestEdrSystem::anEndedTransferIsGone()
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
void TestEdrSystem::anOperatorSeesAndRevokesATransfer()
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

void TestEdrSystem::transfersSurviveARestart()
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

void TestEdrSystem::nothingReadableIsStored()
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

void TestEdrSystem::theLentConsumerSignsForItsClient()
{
    EdrBench bench;
    const ReceivedEdr edr = bench.started();
    QByteArray secret;
    const QJsonArray clients = bench.server.status().value(u"clients"_s).toArray();
    for (const QJsonValue &client : clients) {
        if (client[u"client_id"_s] == u"connector"_s)
            secret = client[u"client_secret"_s].toString().toLatin1();
    }
    const auto ask = [&](const Fields &fields, const QByteArray &header) {
        return bench.send(formRequest("/edc/sts/token", fields, header));
    };
    const Fields good{{"grant_type", "client_credentials"},
                      {"audience", edr.refreshAudience.toUtf8()},
                      {"token", edr.authorization.toLatin1()}};
    const QByteArray connector = basicHeader("connector", secret);
    const HttpReply reply = ask(good, connector);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json().value(u"expires_in"_s), QJsonValue(600));
    QCOMPARE(bench.refresh(edr.refreshToken, reply.text(u"access_token"_s).toLatin1()).status, 200);

    QCOMPARE(ask(good, {}).status, 401);
    QCOMPARE(ask(good, basicHeader("connector", "wrong")).error(), u"invalid_client"_s);
    QCOMPARE(ask(good, basicHeader("billing", "s3cret: +%")).error(), u"unauthorized_client"_s);
    QCOMPARE(ask(good.first(2), connector).error(), u"invalid_request"_s);
    QCOMPARE(ask(Fields{{"grant_type", "password"}} + good.sliced(1), connector).error(), u"unsupported_grant_type"_s);
}

void TestEdrSystem::otherMethodsAreNotAllowed()
{
    EdrBench bench;
    const auto allowed = [&](const QByteArray &method, const QByteArray &path) {
        const HttpReply reply = bench.send(requestBytes(method, path));
        return reply.status == 405 ? reply.header("Allow") : QByteArray::number(reply.status);
    };
    QCOMPARE(allowed("GET", "/edc/public/token"), QByteArray("POST"));
    QCOMPARE(allowed("GET", "/edc/transfers"), QByteArray("POST"));
    QCOMPARE(allowed("POST", "/edc/transfers/tp-1"), QByteArray("GET, DELETE"));
    QCOMPARE(allowed("DELETE", "/edc/participants/me/did.json"), QByteArray("GET, PUT"));
    QCOMPARE(allowed("GET", "/edc/nothing"), QByteArray("404"));
    QCOMPARE(allowed("GET", "/edc/publicity"), QByteArray("404"));
}

QTEST_GUILESS_MAIN(TestEdrSystem)
#include "tst_edrsystem.moc"
