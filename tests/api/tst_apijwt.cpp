// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiroom.h"

#include "jose/jws.h"

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using jose::Algorithm;
using jose::Jwk;

namespace {

const Jwk &signer()
{
    static const Jwk key = Jwk::generateEs256();
    return key;
}

QJsonObject publicKey(const QJsonObject &more = {{u"kid"_s, u"a"_s}})
{
    QJsonObject members = signer().publicJson();
    for (auto it = more.begin(); it != more.end(); ++it)
        members[it.key()] = it.value();
    return members;
}

QJsonObject keySet()
{
    return {{u"keys"_s, QJsonArray{publicKey()}}};
}

QString token(const QJsonObject &claims = {{u"sub"_s, u"me"_s}}, const QString &kid = u"a"_s)
{
    return QString::fromLatin1(jose::sign(claims, {{u"kid"_s, kid}}, signer(), Algorithm::ES256).value());
}

/// With the last character of its signature but one changed.
QString changed(QString text)
{
    const qsizetype at = text.size() - 2;
    text[at] = text.at(at) == u'A' ? u'B' : u'A';
    return text;
}

QByteArray body(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

} // namespace

class ApiJwtTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhetherTheSignatureIsValid();
    void keysComeInEveryForm_data();
    void keysComeInEveryForm();
    void refusalsHaveReasons_data();
    void refusalsHaveReasons();
    void timesAreToldBesideTheSignature_data();
    void timesAreToldBesideTheSignature();
    void anyPayloadIsVerified();
    void wrongCallsAreRefused_data();
    void wrongCallsAreRefused();
    void keysAreFetched();
    void aFetchThatFailsSaysSo();
    void whatCannotBeValidFetchesNothing();
};

void ApiJwtTest::tellsWhetherTheSignatureIsValid()
{
    ApiRoom room;
    room.serve();
    const QJsonObject claims{{u"sub"_s, u"me"_s}, {u"n"_s, 7}};
    const ApiAnswer right = room.post("/api/jwt/verify", body({{u"token"_s, token(claims)}, {u"jwks"_s, keySet()}}));
    QCOMPARE(right.status, 200);
    QCOMPARE(right.json()[u"success"_s], true);
    QCOMPARE(right.data()[u"valid"_s], true);
    QVERIFY(right.data()[u"reason"_s].isNull());
    QCOMPARE(right.data()[u"alg"_s], u"ES256"_s);
    QCOMPARE(right.data()[u"kid"_s], u"a"_s);
    QCOMPARE(right.data()[u"claims"_s].toObject(), claims);
    QCOMPARE(right.data()[u"header"_s].toObject()[u"kid"_s], u"a"_s);

    const ApiAnswer wrong =
        room.post("/api/jwt/verify", body({{u"token"_s, changed(token(claims))}, {u"jwks"_s, keySet()}}));
    QCOMPARE(wrong.status, 200);
    QCOMPARE(wrong.data()[u"valid"_s], false);
    QCOMPARE(wrong.data()[u"reason"_s], u"token-invalid-signature"_s);
    // Nothing of a token that nobody vouches for.
    QVERIFY(!wrong.data().contains(u"claims"_s));
}

void ApiJwtTest::keysComeInEveryForm_data()
{
    QTest::addColumn<QJsonValue>("jwks");
    QTest::newRow("a set") << QJsonValue(keySet());
    QTest::newRow("a key") << QJsonValue(publicKey());
    QTest::newRow("a key without a name") << QJsonValue(signer().publicJson());
    QTest::newRow("a set as text") << QJsonValue(QString::fromUtf8(body(keySet())));
    QTest::newRow("a key as text") << QJsonValue(QString::fromUtf8(body(publicKey())));
    QTest::newRow("a private key") << QJsonValue(QString::fromUtf8(signer().privateJson().reveal()));
}

void ApiJwtTest::keysComeInEveryForm()
{
    QFETCH(QJsonValue, jwks);
    ApiRoom room;
    room.serve();
    const ApiAnswer answer = room.post("/api/jwt/verify", body({{u"token"_s, token()}, {u"jwks"_s, jwks}}));
    QCOMPARE(answer.data()[u"valid"_s], true);
}

void ApiJwtTest::refusalsHaveReasons_data()
{
    QTest::addColumn<QJsonObject>("question");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QString &text, const QJsonValue &keys, const QString &reason,
                        const QJsonObject &more = {}) {
        QJsonObject question{{u"token"_s, text}, {u"jwks"_s, keys}};
        for (auto it = more.begin(); it != more.end(); ++it)
            question[it.key()] = it.value();
        QTest::newRow(name) << question << reason;
    };
    const auto headed = [](const QByteArray &header) {
        return QString::fromLatin1(jose::toBase64Url(header)) + token().mid(token().indexOf(u'.'));
    };
    row("nothing", {}, keySet(), u"malformed"_s);
    row("opaque", u"opaque"_s, keySet(), u"malformed"_s);
    row("JSON serialisation", u"{\"payload\":\"\"}"_s, keySet(), u"malformed"_s);
    row("padded", token() + u'=', keySet(), u"malformed"_s);
    row("another kid", token({}, u"b"_s), keySet(), u"jwk-kid-mismatch"_s);
    row("none", headed(R"({"alg":"none"})"), keySet(), u"algorithm-not-allowed"_s);
    row("another algorithm", headed(R"({"alg":"RS256"})"), keySet(), u"algorithm-not-allowed"_s);
    row("not the algorithm asked for", token(), keySet(), u"algorithm-not-allowed"_s, {{u"alg"_s, u"RS256"_s}});
    row("crit", headed(R"({"alg":"ES256","crit":["x"],"x":1})"), keySet(), u"unsupported-header"_s);
    row("an empty set", token(), QJsonObject{{u"keys"_s, QJsonArray()}}, u"jwk-kid-mismatch"_s);
    row("a key for encryption", token(), publicKey({{u"use"_s, u"enc"_s}}), u"key-not-usable"_s);
    row("a key that must not be used", token(), publicKey({{u"x"_s, u"AA"_s}}), u"key-not-usable"_s);
}

void ApiJwtTest::refusalsHaveReasons()
{
    QFETCH(QJsonObject, question);
    ApiRoom room;
    room.serve();
    const ApiAnswer answer = room.post("/api/jwt/verify", body(question));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.data()[u"valid"_s], false);
    QTEST(answer.data()[u"reason"_s].toString(), "reason");
    QVERIFY(!answer.data()[u"detail"_s].toString().isEmpty());
}

void ApiJwtTest::timesAreToldBesideTheSignature_data()
{
    // The clock of the tests stands at 2026-11-21T12:00:00Z.
    constexpr qint64 now = 1795262400;
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<bool>("expired");
    QTest::addColumn<bool>("notYet");
    QTest::addColumn<QJsonArray>("reasons");
    const auto row = [](const char *name, const QJsonObject &claims, bool expired, bool notYet,
                        const QJsonArray &reasons) { QTest::newRow(name) << claims << expired << notYet << reasons; };
    row("no times", {}, false, false, {});
    row("good", {{u"exp"_s, now + 60}, {u"nbf"_s, now - 60}, {u"iat"_s, now - 60}}, false, false, {});
    row("expired", {{u"exp"_s, now - 60}}, true, false, {u"token-expired"_s});
    row("expired within the skew", {{u"exp"_s, now - 4}}, false, false, {});
    row("expired at the end of the skew", {{u"exp"_s, now - 5}}, true, false, {u"token-expired"_s});
    row("not yet", {{u"nbf"_s, now + 60}}, false, true, {u"token-not-active-yet"_s});
    row("not yet within the skew", {{u"nbf"_s, now + 5}}, false, false, {});
    row("issued in the future", {{u"iat"_s, now + 60}}, false, false, {u"token-iat-in-the-future"_s});
}

void ApiJwtTest::timesAreToldBesideTheSignature()
{
    QFETCH(QJsonObject, claims);
    ApiRoom room;
    room.serve();
    const ApiAnswer answer = room.post("/api/jwt/verify", body({{u"token"_s, token(claims)}, {u"jwks"_s, keySet()}}));
    QCOMPARE(answer.data()[u"valid"_s], true);
    QTEST(answer.data()[u"expired"_s].toBool(), "expired");
    QTEST(answer.data()[u"not_yet_valid"_s].toBool(), "notYet");
    QTEST(answer.data()[u"time_reasons"_s].toArray(), "reasons");
}

void ApiJwtTest::anyPayloadIsVerified()
{
    ApiRoom room;
    room.serve();
    // RFC 8037 A.4
    const QString text =
        u"eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AI"
        "bQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg"_s;
    const QJsonObject key{
        {u"kty"_s, u"OKP"_s}, {u"crv"_s, u"Ed25519"_s}, {u"x"_s, u"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"_s}};
    const ApiAnswer answer = room.post("/api/jwt/verify", body({{u"token"_s, text}, {u"jwks"_s, key}}));
    QCOMPARE(answer.data()[u"valid"_s], true);
    QCOMPARE(answer.data()[u"payload"_s], u"Example of Ed25519 signing"_s);
    QVERIFY(!answer.data().contains(u"claims"_s));
}

void ApiJwtTest::wrongCallsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << "token"_ba;
    QTest::newRow("no token") << body({{u"jwks"_s, keySet()}});
    QTest::newRow("the token is a number") << body({{u"token"_s, 1}, {u"jwks"_s, keySet()}});
    QTest::newRow("no keys") << body({{u"token"_s, token()}});
    QTest::newRow("keys twice") << body(
        {{u"token"_s, token()}, {u"jwks"_s, keySet()}, {u"jwks_url"_s, u"https://idp.example/keys"_s}});
    QTest::newRow("no set") << body({{u"token"_s, token()}, {u"jwks"_s, QJsonObject()}});
    QTest::newRow("a list of keys") << body({{u"token"_s, token()}, {u"jwks"_s, QJsonArray()}});
    QTest::newRow("keys of text") << body({{u"token"_s, token()}, {u"jwks"_s, u"secret"_s}});
    QTest::newRow("no keys in the text") << body({{u"token"_s, token()}, {u"jwks"_s, u""_s}});
    QTest::newRow("an unknown algorithm")
        << body({{u"token"_s, token()}, {u"jwks"_s, keySet()}, {u"alg"_s, u"none"_s}});
}

void ApiJwtTest::wrongCallsAreRefused()
{
    QFETCH(QByteArray, text);
    ApiRoom room;
    room.serve();
    const ApiAnswer refused = room.post("/api/jwt/verify", text);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.errorKind(), u"invalid_input"_s);
}

void ApiJwtTest::keysAreFetched()
{
    ApiRoom room;
    QUrl asked;
    QByteArray kid;
    room.keysAt = [&](const QUrl &url, const QByteArray &name, const Then<jose::JwkSet> &then) {
        asked = url;
        kid = name;
        then(jose::JwkSet::fromObject(keySet()));
        return Pending();
    };
    room.serve();
    const ApiAnswer answer =
        room.post("/api/jwt/verify", body({{u"token"_s, token()}, {u"jwks_url"_s, u"https://idp.example/keys"_s}}));
    QCOMPARE(answer.data()[u"valid"_s], true);
    QCOMPARE(asked, QUrl(u"https://idp.example/keys"_s));
    QCOMPARE(kid, "a"_ba);
}

void ApiJwtTest::aFetchThatFailsSaysSo()
{
    ApiRoom room;
    room.keysAt = [](const QUrl &url, const QByteArray &, const Then<jose::JwkSet> &then) {
        then(failure(ErrorKind::TlsFailed, url.host()));
        return Pending();
    };
    room.serve();
    const ApiAnswer answer =
        room.post("/api/jwt/verify", body({{u"token"_s, token()}, {u"jwks_url"_s, u"https://idp.example/keys"_s}}));
    QCOMPARE(answer.status, 502);
    QCOMPARE(answer.errorKind(), u"tls_failed"_s);
}

void ApiJwtTest::whatCannotBeValidFetchesNothing()
{
    ApiRoom room;
    int fetches = 0;
    room.keysAt = [&](const QUrl &, const QByteArray &, const Then<jose::JwkSet> &) {
        ++fetches;
        return Pending();
    };
    room.serve();
    for (const QString &text : {u"opaque"_s, u"eyJhbGciOiJub25lIn0.e30."_s}) {
        const ApiAnswer answer =
            room.post("/api/jwt/verify", body({{u"token"_s, text}, {u"jwks_url"_s, u"https://idp.example/keys"_s}}));
        QCOMPARE(answer.data()[u"valid"_s], false);
    }
    QCOMPARE(fetches, 0);
}

QTEST_GUILESS_MAIN(ApiJwtTest)
#include "tst_apijwt.moc"
