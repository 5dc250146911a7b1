// SPDX-License-Identifier: GPL-3.0-or-later
// Who takes part in S1: DID documents, the keys found through them, and the consumer that the sandbox lends out.
#include "edrbench.h"

using namespace tokenwatch;
using namespace tokenwatch::sandbox;

class TestParticipants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aParticipantsDocumentIsWhereItsDidSays();
    void anyoneMayPublishADocument();
    void aDocumentThatNamesNoKeyIsRefused_data();
    void aDocumentThatNamesNoKeyIsRefused();
    void findsTheKeyThroughTheDid_data();
    void findsTheKeyThroughTheDid();
    void theKeyIsOneOfTheIssuers();
    void theLentConsumerSignsForItsClient();
};

// S1-03
void TestParticipants::aParticipantsDocumentIsWhereItsDidSays()
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

void TestParticipants::anyoneMayPublishADocument()
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

void TestParticipants::aDocumentThatNamesNoKeyIsRefused_data()
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

void TestParticipants::aDocumentThatNamesNoKeyIsRefused()
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

// S1-03
void TestParticipants::findsTheKeyThroughTheDid_data()
{
    QTest::addColumn<QString>("participant");
    QTest::addColumn<QString>("fragment");
    QTest::addColumn<int>("signer"); // which of the published keys
    QTest::addColumn<QString>("reason");
    const QString wrong = u"Token verification failed"_s;
    QTest::newRow("by its fragment") << u"two"_s << u"#k1"_s << 0 << QString();
    QTest::newRow("another of its keys") << u"two"_s << u"#k2"_s << 1 << QString();
    QTest::newRow("named one, used another") << u"two"_s << u"#k1"_s << 1 << wrong;
    QTest::newRow("no such fragment") << u"two"_s << u"#k3"_s << 0
                                      << u"The DID document has no verification method 'k3'."_s;
    QTest::newRow("a DID alone, several keys")
        << u"two"_s << QString() << 0
        << u"The key ID names no verification method, and the DID document has several."_s;
    QTest::newRow("a DID alone, one key") << u"one"_s << QString() << 0 << QString();
    QTest::newRow("a foreign key") << u"one"_s << u"#k1"_s << 1 << wrong;
    QTest::newRow("a DID of nobody") << u"nobody"_s << u"#k1"_s << 0 << u"DID '%1' cannot be resolved."_s;
}

void TestParticipants::findsTheKeyThroughTheDid()
{
    QFETCH(const QString, participant);
    QFETCH(const QString, fragment);
    QFETCH(const int, signer);
    QFETCH(const QString, reason);
    EdrBench bench;
    const QList<jose::Jwk> keys{jose::Jwk::generateEs256(), jose::Jwk::generateEs256()};
    QVERIFY(!bench.published(u"one"_s, {keys.at(0)}).isEmpty());
    QVERIFY(!bench.published(u"two"_s, keys).isEmpty());
    const QString did = QString(bench.did).replace(u":consumer"_s, u":"_s + participant);
    const ReceivedEdr edr = bench.started({{u"participantId"_s, did}});
    QCOMPARE(edr.refreshAudience, did);
    const QJsonObject claims = bench.claims(edr.authorization, {{u"iss"_s, did}, {u"sub"_s, did}});
    const HttpReply reply =
        bench.refresh(edr.refreshToken, EdrBench::signedBy(keys.at(signer), did + fragment, claims));
    QCOMPARE(reply.status, reason.isEmpty() ? 200 : 401);
    if (!reason.isEmpty())
        QCOMPARE(EdrBench::message(reply),
                 u"Authentication token validation failed: "_s + (reason.contains(u"%1"_s) ? reason.arg(did) : reason));
}

// S1-03: strictly the key is the issuer's; the original lets any participant sign for any other.
void TestParticipants::theKeyIsOneOfTheIssuers()
{
    EdrBench bench;
    const jose::Jwk key = jose::Jwk::generateEs256();
    const QString other = bench.published(u"other"_s, {key});
    for (const QString &mode : {u"strict"_s, u"faithful"_s}) {
        const ReceivedEdr edr = bench.started({{u"mode"_s, mode}});
        const HttpReply reply =
            bench.refresh(edr.refreshToken, EdrBench::signedBy(key, other + u"#k1"_s, bench.claims(edr.authorization)));
        QCOMPARE(reply.status, mode == u"strict" ? 401 : 200);
        if (reply.status == 401)
            QCOMPARE(EdrBench::message(reply),
                     u"Authentication token validation failed: The key ID does not belong to the issuer"_s);
    }
}

void TestParticipants::theLentConsumerSignsForItsClient()
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

QTEST_GUILESS_MAIN(TestParticipants)
#include "tst_participants.moc"
