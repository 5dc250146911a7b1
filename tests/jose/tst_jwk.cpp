// SPDX-License-Identifier: GPL-3.0-or-later
#include "../crypto/pemkeys.h"
#include "rfcexamples.h"

#include "jose/jws.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using jose::Algorithm;
using jose::Jwk;

namespace {

QJsonObject members(const QByteArray &jwk)
{
    return QJsonDocument::fromJson(jwk).object();
}

} // namespace

class TestJwk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void algorithmsHaveTheirNames();
    void knowsWhatAKeyIsFor_data();
    void knowsWhatAKeyIsFor();
    void refusesKeys_data();
    void refusesKeys();
    void readsWhatPeopleKeep();
    void aShortClientSecretIsAKey();
    void thumbprintsAreThoseOfTheStandards();
    void thePublicPartHidesThePrivateOne_data();
    void thePublicPartHidesThePrivateOne();
    void survivesBeingSealed_data();
    void survivesBeingSealed();
    void newKeysDiffer();
};

void TestJwk::algorithmsHaveTheirNames()
{
    const QByteArrayList names{"HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256",
                               "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"};
    for (const QByteArray &name : names) {
        QVERIFY(jose::algorithmFrom(name));
        QCOMPARE(wireName(*jose::algorithmFrom(name)), name);
    }
    for (const char *name : {"", "none", "NONE", "rs256", "RS256 ", "ES256K", "RSA-OAEP", "HS", "EdDSA\n"})
        QVERIFY(!jose::algorithmFrom(name));
    QVERIFY(!jose::algorithmFrom(QByteArrayView("RS256\0", 6)));
}

void TestJwk::knowsWhatAKeyIsFor_data()
{
    QTest::addColumn<QByteArray>("jwk");
    QTest::addColumn<QList<Algorithm>>("algorithms");
    QTest::addColumn<bool>("isPrivate");
    const QList all{Algorithm::HS256, Algorithm::HS384, Algorithm::HS512};
    QTest::newRow("64 shared bytes") << rfc::hs256.key << all << true;
    QTest::newRow("32 shared bytes") << R"({"kty":"oct","k":")" + QByteArray(43, 'A') + "\"}" << all.first(1) << true;
    QTest::newRow("RSA") << rfc::rs256.key << QList{Algorithm::RS256, Algorithm::RS384, Algorithm::RS512,
                                                    Algorithm::PS256, Algorithm::PS384, Algorithm::PS512}
                         << true;
    QTest::newRow("RSA with alg") << rfc::cookbookRs256.key << QList{Algorithm::RS256} << false;
    QTest::newRow("P-256") << rfc::es256.key << QList{Algorithm::ES256} << true;
    QTest::newRow("P-521, public") << rfc::cookbookEs512.key << QList{Algorithm::ES512} << false;
    QTest::newRow("Ed25519") << rfc::eddsa.key << QList{Algorithm::EdDSA} << true;
}

void TestJwk::knowsWhatAKeyIsFor()
{
    QFETCH(QByteArray, jwk);
    const auto key = Jwk::read(jwk);
    QVERIFY(key);
    QTEST(key->algorithms(), "algorithms");
    QTEST(key->isPrivate(), "isPrivate");
    QCOMPARE(key->keyId(), members(jwk)[u"kid"_s].toString().toUtf8());
}

void TestJwk::refusesKeys_data()
{
    QTest::addColumn<QJsonObject>("jwk");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const rfc::Example &example, const QJsonObject &changed,
                        const QString &where) {
        QJsonObject jwk = members(example.key);
        for (auto it = changed.begin(); it != changed.end(); ++it) {
            if (it->isNull())
                jwk.remove(it.key());
            else
                jwk[it.key()] = *it;
        }
        QTest::newRow(name) << jwk << where;
    };
    row("no type", rfc::es256, {{u"kty"_s, QJsonValue()}}, u"kty"_s);
    row("an unknown type", rfc::es256, {{u"kty"_s, u"ec"_s}}, u"kty"_s);
    row("a wrong type", rfc::es256, {{u"kty"_s, u"RSA"_s}}, u"n"_s);
    row("no curve", rfc::es256, {{u"crv"_s, QJsonValue()}}, u"crv"_s);
    row("a curve of Bitcoin", rfc::es256, {{u"crv"_s, u"secp256k1"_s}}, u"crv"_s);
    row("a wrong curve", rfc::es256, {{u"crv"_s, u"P-384"_s}}, u"x"_s);
    row("an Edwards curve of another type", rfc::es256, {{u"crv"_s, u"Ed25519"_s}}, u"crv"_s);
    row("a key for agreement", rfc::eddsa, {{u"crv"_s, u"X25519"_s}}, u"crv"_s);
    row("no coordinate", rfc::es256, {{u"y"_s, QJsonValue()}}, u"y"_s);
    row("a coordinate that is a number", rfc::es256, {{u"y"_s, 1}}, u"y"_s);
    row("a coordinate with padding", rfc::es256, {{u"x"_s, u"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU="_s}}, u"x"_s);
    row("a point beside its curve", rfc::es256, {{u"x"_s, u"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEA"_s}}, u"x"_s);
    row("an empty private part", rfc::es256, {{u"d"_s, QString()}}, u"d"_s);
    row("plain base64", rfc::rs256, {{u"n"_s, u"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd/wWJcyQ"_s}}, u"n"_s);
    row("a short modulus", rfc::rs256, {{u"n"_s, u"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQ"_s}}, u"n"_s);
    row("exponent 1", rfc::cookbookRs256, {{u"e"_s, u"AQ"_s}}, u"e"_s);
    row("an even exponent", rfc::cookbookRs256, {{u"e"_s, u"AQAA"_s}}, u"e"_s);
    row("more than two primes", rfc::rs256, {{u"oth"_s, QJsonArray()}}, u"oth"_s);
    row("a prime missing", rfc::rs256, {{u"q"_s, QJsonValue()}}, u"q"_s);
    row("an empty shared key", rfc::hs256, {{u"k"_s, QString()}}, u"k"_s);
    row("a short shared key", rfc::hs256, {{u"k"_s, u"c2VjcmV0"_s}}, u"k"_s);
    row("shorter than its hash", rfc::hs256, {{u"k"_s, QString(43, u'A')}, {u"alg"_s, u"HS512"_s}}, u"alg"_s);
    row("alg of another type", rfc::rs256, {{u"alg"_s, u"ES256"_s}}, u"alg"_s);
    row("HMAC with an RSA key", rfc::rs256, {{u"alg"_s, u"HS256"_s}}, u"alg"_s);
    row("alg of another curve", rfc::es256, {{u"alg"_s, u"ES512"_s}}, u"alg"_s);
    row("alg none", rfc::es256, {{u"alg"_s, u"none"_s}}, u"alg"_s);
    row("an encryption", rfc::rs256, {{u"alg"_s, u"RSA-OAEP"_s}}, u"alg"_s);
    row("alg is a number", rfc::es256, {{u"alg"_s, 1}}, u"alg"_s);
    row("use is a list", rfc::es256, {{u"use"_s, QJsonArray{u"sig"_s}}}, u"use"_s);
    row("key_ops is a text", rfc::es256, {{u"key_ops"_s, u"verify"_s}}, u"key_ops"_s);
    row("key_ops holds a number", rfc::es256, {{u"key_ops"_s, QJsonArray{u"verify"_s, 1}}}, u"key_ops"_s);
    row("kid is a number", rfc::es256, {{u"kid"_s, 1}}, u"kid"_s);
    // CVE-2017-15361: an example of the broken generator.
    row("ROCA", rfc::rs256,
        {{u"d"_s, QJsonValue()},
         {u"n"_s,
          u"AanFpofbj7KjD4Lf-N2hVMKR7yewSyXhhbirIMTGpfYEhZ_lnt5UoK98DnKIgArXGTu3MaW_"
          u"HhFw16HGaTDUHqPrId7fe4r11CqRw09yBFuW"
          "79V8sYIwHdzCaWflUI6auImYbVfoN9_nD5n8N8SY9DwXw7mwZM9wREPXoDPgOoIWl6q_MPsp7n0zs3Z5ZaiQWOOzl1S9OhwAfSiiOwz6efnX"
          "EaxuTEtPd7BjSx7NaFka8Dx9U7YqXy2RFj1O9PjyaDGuRh7YXsX3iMUSP_wSyHQg_c_qHRtKUsNSGCT7OZg0hzm2KphtjnayKJvC64vAbROB"
          "R4Ubg6Bxg9IQVZ-QYyE"_s}},
        u"n"_s);
}

void TestJwk::refusesKeys()
{
    QFETCH(QJsonObject, jwk);
    const auto refused = Jwk::fromJson(jwk);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    QTEST(refused.error().where, "where");
}

void TestJwk::readsWhatPeopleKeep()
{
    const auto pem = Jwk::read(pem::rsa);
    QVERIFY(pem && pem->isPrivate() && pem->keyId().isEmpty());
    QCOMPARE(pem->algorithms().first(), Algorithm::RS256);
    QCOMPARE(Jwk::read(pem::rsaCertificate)->publicJson(), pem->publicJson());
    QCOMPARE(Jwk::read("\n " + rfc::es256.key + " \n")->publicJson(), Jwk::read(rfc::es256.key)->publicJson());
    for (const QByteArray &bad : {""_ba, "{}"_ba, "{"_ba, "[]"_ba, "a client secret"_ba,
                                  R"({"kty":"EC","kty":"oct"})"_ba, pem::encryptedPkcs8}) {
        const auto refused = Jwk::read(bad);
        QVERIFY2(!refused, bad.constData());
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    }
}

void TestJwk::aShortClientSecretIsAKey()
{
    const auto key = Jwk::fromBytes(Secret("short"));
    QVERIFY(key.isPrivate());
    QCOMPARE(key.algorithms(), (QList{Algorithm::HS256, Algorithm::HS384, Algorithm::HS512}));
    const auto none = Jwk::fromBytes(Secret());
    QVERIFY(!none.isPrivate());
    QVERIFY(none.algorithms().isEmpty());
    QVERIFY(none.thumbprint().isEmpty());
    QVERIFY(none.privateJson().isEmpty());
}

void TestJwk::thumbprintsAreThoseOfTheStandards()
{
    // RFC 7638 3.1
    const QByteArray example =
        R"({"kty":"RSA","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK)"
        R"(7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0)"
        R"(h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08)"
        R"(qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJz)"
        R"(KnqDKgw","e":"AQAB","alg":"RS256","kid":"2011-04-29"})";
    QCOMPARE(Jwk::read(example)->thumbprint(), "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"_ba);
    // RFC 8037 A.3
    QCOMPARE(Jwk::read(rfc::eddsa.key)->thumbprint(), "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"_ba);
    // Of the public part, whatever stands beside it.
    const auto key = Jwk::read(rfc::es256.key);
    QCOMPARE(Jwk::fromJson(key->publicJson())->thumbprint(), key->thumbprint());
}

void TestJwk::thePublicPartHidesThePrivateOne_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("RSA") << rfc::rs256.key;
    QTest::newRow("EC") << rfc::es512.key;
    QTest::newRow("Ed25519") << rfc::eddsa.key;
    QTest::newRow("PEM") << pem::rsa;
    QTest::newRow("shared") << rfc::hs256.key;
}

void TestJwk::thePublicPartHidesThePrivateOne()
{
    QFETCH(QByteArray, text);
    const QJsonObject shown = Jwk::read(text)->publicJson();
    for (const char *name : {"d", "p", "q", "dp", "dq", "qi", "k"})
        QVERIFY(!shown.contains(QLatin1StringView(name)));
    QCOMPARE(shown.isEmpty(), text == rfc::hs256.key);
    if (!shown.isEmpty())
        QVERIFY(!Jwk::fromJson(shown)->isPrivate());
}

void TestJwk::survivesBeingSealed_data()
{
    QTest::addColumn<Jwk>("key");
    QTest::newRow("a new key") << Jwk::generateEs256();
    QTest::newRow("a new RSA key") << Jwk::generateRs256("k");
    QTest::newRow("RSA") << *Jwk::read(rfc::rs256.key);
    QTest::newRow("P-521") << *Jwk::read(rfc::es512.key);
    QTest::newRow("Ed25519") << *Jwk::read(rfc::eddsa.key);
    QTest::newRow("shared") << *Jwk::read(rfc::cookbookHs256.key);
    QTest::newRow("PEM") << *Jwk::read(pem::ecWithParameters);
    QTest::newRow("public") << *Jwk::read(rfc::cookbookEs512.key);
}

void TestJwk::survivesBeingSealed()
{
    QFETCH(Jwk, key);
    const auto again = Jwk::read(key.privateJson().reveal());
    QVERIFY(again);
    QVERIFY(again->privateJson() == key.privateJson());
    QCOMPARE(again->keyId(), key.keyId());
    QCOMPARE(again->algorithms(), key.algorithms());
    QCOMPARE(again->isPrivate(), key.isPrivate());
    QCOMPARE(again->thumbprint(), key.thumbprint());
    if (!key.isPrivate())
        return;
    const auto token = jose::sign({}, {}, *again, key.algorithms().first());
    QVERIFY(jose::verify(*token, key));
}

void TestJwk::newKeysDiffer()
{
    QVERIFY(Jwk::generateEs256().thumbprint() != Jwk::generateEs256().thumbprint());
    QVERIFY(Jwk::generateRs256("a").thumbprint() != Jwk::generateRs256("a").thumbprint());
}

QTEST_APPLESS_MAIN(TestJwk)
#include "tst_jwk.moc"
