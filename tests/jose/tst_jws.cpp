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

Q_DECLARE_METATYPE(Algorithm)

namespace {

Jwk keyOf(const rfc::Example &example)
{
    return Jwk::read(example.key).value();
}

QJsonObject membersOf(const rfc::Example &example)
{
    return QJsonDocument::fromJson(example.key).object();
}

/// The library signs only what it wrote itself; the cryptography below it signs anything.
crypto::Key rawKey(const Jwk &key)
{
    const QJsonObject members = QJsonDocument::fromJson(key.privateJson().reveal().toByteArray()).object();
    const auto bytes = [&](const char *name) {
        return jose::fromBase64Url(members[QLatin1StringView(name)].toString().toLatin1()).value();
    };
    crypto::KeyParts parts;
    const QString type = members[u"kty"_s].toString();
    if (type == u"oct"_s) {
        parts.d = Secret(bytes("k"));
        return crypto::Key::fromParts(std::move(parts)).value();
    }
    parts.kind = type == u"RSA"_s  ? crypto::KeyKind::Rsa
                 : type == u"EC"_s ? crypto::KeyKind::P256
                                   : crypto::KeyKind::Ed25519;
    parts.n = bytes("n");
    parts.e = bytes("e");
    parts.x = bytes("x");
    parts.y = bytes("y");
    parts.d = Secret(bytes("d"));
    return crypto::Key::fromParts(std::move(parts)).value();
}

/// A token whose header is any text, signed as `algorithm` says whatever the header says.
QByteArray forged(const QByteArray &header, const Jwk &key, Algorithm algorithm, const QByteArray &payload = "{}")
{
    const QByteArray signedPart = jose::toBase64Url(header) + '.' + jose::toBase64Url(payload);
    return signedPart + '.' + jose::toBase64Url(rawKey(key).sign(methodOf(algorithm), signedPart));
}

} // namespace

class TestJws : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void verifiesTheExamplesOfTheStandards_data();
    void verifiesTheExamplesOfTheStandards();
    void signsWhatTheStandardsSign_data();
    void signsWhatTheStandardsSign();
    void verifiesWhatItSigned_data();
    void verifiesWhatItSigned();
    void refusesAttacksOnASignature_data();
    void refusesAttacksOnASignature();
    void refusesHeaders_data();
    void refusesHeaders();
    void aPublicKeyIsNeverAPassword_data();
    void aPublicKeyIsNeverAPassword();
    void theKeyChoosesTheAlgorithm();
    void onlyNarrows();
    void keysThatAreNotForVerifyingDoNotVerify_data();
    void keysThatAreNotForVerifyingDoNotVerify();
    void aPayloadThatIsNoObjectIsNoJwt();
    void signsOnlyWithAKeyThatMay_data();
    void signsOnlyWithAKeyThatMay();
    void theHeaderHasOneAlgorithm();
    void noticesEveryChangedCharacter();
    void aHeaderReadOnceIsJudgedAnew();
    void namesTheKeyAsked();
    void errorsNeverQuoteTheToken();
};

void TestJws::verifiesTheExamplesOfTheStandards_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("token");
    for (const rfc::Example &example : rfc::examples())
        QTest::newRow(example.name) << example.key << example.token;
}

void TestJws::verifiesTheExamplesOfTheStandards()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, token);
    const auto jwk = Jwk::read(key);
    QVERIFY(jwk);
    const auto jws = jose::verifyJws(token, *jwk);
    QVERIFY(jws);
    QCOMPARE(jws->payload, *jose::fromBase64Url(token.split('.').at(1)));
    // With the public part alone, too.
    if (const QJsonObject members = jwk->publicJson(); !members.isEmpty())
        QVERIFY(jose::verifyJws(token, *Jwk::fromJson(members)));
    // And with no other key.
    for (const rfc::Example &other : rfc::examples()) {
        if (membersOf(other)[u"x"_s] == QJsonDocument::fromJson(key).object()[u"x"_s] &&
            membersOf(other)[u"n"_s] == QJsonDocument::fromJson(key).object()[u"n"_s] &&
            membersOf(other)[u"k"_s] == QJsonDocument::fromJson(key).object()[u"k"_s])
            continue;
        QVERIFY2(!jose::verifyJws(token, keyOf(other)), other.name);
    }
}

void TestJws::signsWhatTheStandardsSign_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<Algorithm>("algorithm");
    QTest::addColumn<QByteArray>("signedPart");
    QTest::addColumn<QByteArray>("signature");
    for (const auto &[example, algorithm] :
         {std::pair(&rfc::hs256, Algorithm::HS256), {&rfc::rs256, Algorithm::RS256}, {&rfc::eddsa, Algorithm::EdDSA}}) {
        const QByteArray token = example->token;
        QTest::newRow(example->name) << example->key << algorithm << token.left(token.lastIndexOf('.'))
                                     << token.mid(token.lastIndexOf('.') + 1);
    }
}

void TestJws::signsWhatTheStandardsSign()
{
    QFETCH(QByteArray, key);
    QFETCH(Algorithm, algorithm);
    QFETCH(QByteArray, signedPart);
    QTEST(jose::toBase64Url(rawKey(Jwk::read(key).value()).sign(methodOf(algorithm), signedPart)), "signature");
}

void TestJws::verifiesWhatItSigned_data()
{
    QTest::addColumn<Jwk>("key");
    QTest::addColumn<Algorithm>("algorithm");
    const auto rows = [](const Jwk &key) {
        for (const Algorithm algorithm : key.algorithms())
            QTest::newRow(wireName(algorithm).constData()) << key << algorithm;
    };
    rows(Jwk::fromBytes(Secret("a client secret")));
    rows(Jwk::read(pem::rsa).value());
    rows(Jwk::generateEs256());
    rows(keyOf(rfc::es512));
    rows(Jwk::read(pem::ed25519).value());
}

void TestJws::verifiesWhatItSigned()
{
    QFETCH(Jwk, key);
    QFETCH(Algorithm, algorithm);
    const QJsonObject claims{{u"sub"_s, u"\u00e4"_s}, {u"exp"_s, qint64(9007199254740993)}};
    const auto token = jose::sign(claims, {{u"typ"_s, u"JWT"_s}, {u"kid"_s, u"k"_s}}, key, algorithm);
    QVERIFY(token);
    const auto jwt = jose::verify(*token, key);
    QVERIFY(jwt);
    QCOMPARE(jwt->claims, claims);
    QCOMPARE(
        jwt->header,
        (QJsonObject{{u"typ"_s, u"JWT"_s}, {u"kid"_s, u"k"_s}, {u"alg"_s, QString::fromLatin1(wireName(algorithm))}}));
    QCOMPARE(jwt->signedPart + '.' + jose::toBase64Url(jwt->signature), *token);
    QVERIFY(jose::verify(*token, key, algorithm));
    QVERIFY(!jose::verify(token->chopped(1), key));
}

void TestJws::refusesAttacksOnASignature_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("where");
    const QByteArray good = rfc::es256.token;
    const QByteArrayList parts = good.split('.');
    const auto row = [](const char *name, const QByteArray &token, const QString &where) {
        QTest::newRow(name) << token << where;
    };
    row("empty", {}, {});
    row("signature stripped", parts[0] + '.' + parts[1] + '.', u"signature"_s);
    row("signature and dot stripped", parts[0] + '.' + parts[1], {});
    row("signature cut", good.chopped(4), u"signature"_s);
    row("signature doubled", good + parts[2], u"signature"_s);
    row("signature padded", good + "=="_ba, u"signature"_s);
    row("stray bits in the signature", good.chopped(1) + 'R', u"signature"_s);
    row("r and s are 0", parts[0] + '.' + parts[1] + '.' + jose::toBase64Url(QByteArray(64, '\0')), u"signature"_s);
    row("DER instead of r and s",
        parts[0] + '.' + parts[1] + '.' +
            jose::toBase64Url(QByteArray::fromHex("3044022000") + QByteArray(31, 'r') + "\x02\x20" +
                              QByteArray(32, 's')),
        u"signature"_s);
    row("a dot more", good + '.', {});
    row("a dot before", '.' + good, {});
    row("five parts", good + ".a.b", {});
    row("no payload", parts[0] + ".." + parts[2], u"signature"_s);
    row("no header", '.' + parts[1] + '.' + parts[2], u"header"_s);
    row("other payload", parts[0] + '.' + jose::toBase64Url(R"({"iss":"eve"})") + '.' + parts[2], u"signature"_s);
    row("a blank before", ' ' + good, u"header"_s);
    row("a line end behind", good + '\n', u"signature"_s);
    row("a blank in the payload", QByteArray(good).insert(parts[0].size() + 3, ' '), u"signature"_s);
    row("a NUL behind", good + '\0', u"signature"_s);
    row("longer than 64 KiB", good + QByteArray(64 * 1024, 'A'), {});
    row("flattened JSON",
        R"({"protected":")" + parts[0] + R"(","payload":")" + parts[1] + R"(","signature":")" + parts[2] + R"("})", {});
    row("general JSON",
        R"({"payload":")" + parts[1] + R"(","signatures":[{"protected":")" + parts[0] + R"(","signature":")" +
            parts[2] + R"("}]})",
        {});
}

void TestJws::refusesAttacksOnASignature()
{
    QFETCH(QByteArray, token);
    const auto refused = jose::verifyJws(token, keyOf(rfc::es256));
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == ErrorKind::NotAllowed || refused.error().kind == ErrorKind::MalformedAnswer);
    QTEST(refused.error().where, "where");
    QVERIFY(!jose::verify(token, keyOf(rfc::es256)));
}

void TestJws::refusesHeaders_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const QByteArray &header, const QString &where) {
        QTest::newRow(name) << header << where;
    };
    row("none", R"({"alg":"none"})", u"alg"_s);
    row("None", R"({"alg":"None"})", u"alg"_s);
    row("nOnE", R"({"alg":"nOnE"})", u"alg"_s);
    row("no alg", R"({"typ":"JWT"})", u"alg"_s);
    row("alg is null", R"({"alg":null})", u"alg"_s);
    row("alg is a list", R"({"alg":["ES256"]})", u"alg"_s);
    row("lower case", R"({"alg":"es256"})", u"alg"_s);
    row("a blank", R"({"alg":"ES256 "})", u"alg"_s);
    row("swapped for another of its kind", R"({"alg":"ES384"})", u"alg"_s);
    row("swapped for HMAC", R"({"alg":"HS256"})", u"alg"_s);
    row("swapped for RSA", R"({"alg":"RS256"})", u"alg"_s);
    row("an encryption", R"({"alg":"RSA-OAEP","enc":"A256GCM"})", u"alg"_s);
    row("alg twice", R"({"alg":"none","alg":"ES256"})", u"header"_s);
    row("alg twice, one escaped", R"({"alg":"ES256","\u0061lg":"none"})", u"header"_s);
    row("unknown critical extension", R"({"alg":"ES256","crit":["exp"],"exp":1})", u"crit"_s);
    row("an empty crit", R"({"alg":"ES256","crit":[]})", u"crit"_s);
    row("b64 that is critical", R"({"alg":"ES256","b64":false,"crit":["b64"]})", u"crit"_s);
    row("b64 that is not", R"({"alg":"ES256","b64":false})", u"b64"_s);
    row("kid is a number", R"({"alg":"ES256","kid":1})", u"kid"_s);
    row("not an object", R"("ES256")", u"header"_s);
    row("trailing text", R"({"alg":"ES256"}{})", u"header"_s);
    row("a byte order mark", "\xEF\xBB\xBF{\"alg\":\"ES256\"}", u"header"_s);
    row("bad UTF-8", "{\"alg\":\"ES256\",\"kid\":\"\xFF\"}", u"header"_s);
    row("too deep", R"({"alg":"ES256","x":)" + QByteArray(100, '[') + QByteArray(100, ']') + '}', u"header"_s);
}

void TestJws::refusesHeaders()
{
    QFETCH(QByteArray, header);
    const auto key = keyOf(rfc::es256);
    const auto refused = jose::verifyJws(forged(header, key, Algorithm::ES256), key);
    QVERIFY(!refused);
    QTEST(refused.error().where, "where");
    QVERIFY(jose::verifyJws(forged(R"({"alg":"ES256"})", key, Algorithm::ES256), key));
}

void TestJws::aPublicKeyIsNeverAPassword_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("PEM") << pem::rsaPublic;
    QTest::newRow("PEM without the last line end") << pem::rsaPublic.chopped(1);
    QTest::newRow("certificate") << pem::rsaCertificate;
    const auto key = Jwk::read(pem::rsaPublic).value();
    QTest::newRow("modulus") << jose::fromBase64Url(key.publicJson()[u"n"_s].toString().toLatin1()).value();
    QTest::newRow("JWK") << QJsonDocument(key.publicJson()).toJson(QJsonDocument::Compact);
    QTest::newRow("nothing") << QByteArray(1, '\0');
}

void TestJws::aPublicKeyIsNeverAPassword()
{
    QFETCH(QByteArray, password);
    const auto key = Jwk::read(pem::rsaPublic).value();
    const auto shared = Jwk::fromBytes(Secret(password));
    for (const Algorithm algorithm : shared.algorithms()) {
        const auto token = jose::sign({}, {}, shared, algorithm);
        const auto refused = jose::verifyJws(*token, key);
        QVERIFY(!refused);
        QCOMPARE(refused.error().where, u"alg"_s);
        QVERIFY(!jose::verifyJws(*token, key, algorithm));
        QVERIFY(!jose::verifyJws(forged(R"({"alg":"RS256"})", shared, algorithm), key));
    }
}

void TestJws::theKeyChoosesTheAlgorithm()
{
    const auto free = Jwk::read(pem::rsa).value();
    QJsonObject members = QJsonDocument::fromJson(free.privateJson().reveal().toByteArray()).object();
    members[u"alg"_s] = u"PS256"_s;
    const auto bound = Jwk::fromJson(members).value();
    QCOMPARE(bound.algorithms(), QList{Algorithm::PS256});
    for (const Algorithm algorithm : free.algorithms()) {
        const auto token = jose::sign({}, {}, free, algorithm);
        QVERIFY(jose::verify(*token, free));
        QCOMPARE(jose::verify(*token, bound).has_value(), algorithm == Algorithm::PS256);
        QCOMPARE(jose::sign({}, {}, bound, algorithm).has_value(), algorithm == Algorithm::PS256);
    }
}

void TestJws::onlyNarrows()
{
    const auto key = Jwk::read(pem::rsa).value();
    const auto token = jose::sign({}, {}, key, Algorithm::PS256).value();
    QVERIFY(jose::verify(token, key, Algorithm::PS256));
    const auto refused = jose::verify(token, key, Algorithm::RS256);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotAllowed);
    QCOMPARE(refused.error().where, u"alg"_s);
    // It never widens.
    QVERIFY(!jose::verify(jose::sign({}, {}, Jwk::fromBytes(Secret("s")), Algorithm::HS256).value(), key,
                          Algorithm::HS256));
}

void TestJws::keysThatAreNotForVerifyingDoNotVerify_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<bool>("verifies");
    QTest::newRow("no use") << "{}"_ba << true;
    QTest::newRow("for signatures") << R"({"use":"sig"})"_ba << true;
    QTest::newRow("to verify") << R"({"key_ops":["verify"]})"_ba << true;
    QTest::newRow("to verify and sign") << R"({"key_ops":["sign","verify"]})"_ba << true;
    QTest::newRow("for encryption") << R"({"use":"enc"})"_ba << false;
    QTest::newRow("an unknown use") << R"({"use":"SIG"})"_ba << false;
    QTest::newRow("to sign") << R"({"key_ops":["sign"]})"_ba << false;
    QTest::newRow("to encrypt") << R"({"key_ops":["encrypt"]})"_ba << false;
    QTest::newRow("for nothing") << R"({"key_ops":[]})"_ba << false;
    QTest::newRow("use and key_ops disagree") << R"({"use":"enc","key_ops":["verify"]})"_ba << false;
}

void TestJws::keysThatAreNotForVerifyingDoNotVerify()
{
    QFETCH(QByteArray, members);
    QFETCH(bool, verifies);
    QJsonObject jwk = membersOf(rfc::es256);
    const QJsonObject more = QJsonDocument::fromJson(members).object();
    for (auto it = more.begin(); it != more.end(); ++it)
        jwk[it.key()] = it.value();
    const auto key = Jwk::fromJson(jwk);
    QVERIFY(key);
    QCOMPARE(key->isForSignatures(), verifies);
    QCOMPARE(jose::verifyJws(rfc::es256.token, *key).has_value(), verifies);
}

void TestJws::aPayloadThatIsNoObjectIsNoJwt()
{
    const auto key = keyOf(rfc::cookbookRs256);
    QVERIFY(jose::verifyJws(rfc::cookbookRs256.token, key)->payload.startsWith("It\xE2\x80\x99s a dangerous business"));
    const auto refused = jose::verify(rfc::cookbookRs256.token, key);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::MalformedAnswer);
    QCOMPARE(refused.error().where, u"payload"_s);
}

void TestJws::signsOnlyWithAKeyThatMay_data()
{
    QTest::addColumn<Jwk>("key");
    QTest::addColumn<Algorithm>("algorithm");
    QTest::newRow("public") << Jwk::read(pem::rsaPublic).value() << Algorithm::RS256;
    QTest::newRow("another kind") << Jwk::generateEs256() << Algorithm::RS256;
    QTest::newRow("HMAC with RSA") << Jwk::read(pem::rsa).value() << Algorithm::HS256;
    QTest::newRow("another curve") << Jwk::generateEs256() << Algorithm::ES384;
    QTest::newRow("nothing shared") << Jwk::fromBytes(Secret()) << Algorithm::HS256;
    QJsonObject jwk = membersOf(rfc::es256);
    jwk[u"key_ops"_s] = QJsonArray{u"verify"_s};
    QTest::newRow("only to verify") << Jwk::fromJson(jwk).value() << Algorithm::ES256;
}

void TestJws::signsOnlyWithAKeyThatMay()
{
    QFETCH(Jwk, key);
    QFETCH(Algorithm, algorithm);
    const auto refused = jose::sign({}, {}, key, algorithm);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
}

void TestJws::theHeaderHasOneAlgorithm()
{
    const auto key = Jwk::generateEs256();
    const auto token = jose::sign({}, {{u"alg"_s, u"none"_s}}, key, Algorithm::ES256);
    QCOMPARE(jose::decode(*token)->header[u"alg"_s], u"ES256"_s);
    QVERIFY(jose::verify(*token, key));
}

void TestJws::noticesEveryChangedCharacter()
{
    const auto key = Jwk::fromBytes(Secret("key"));
    const QByteArray good = jose::sign({{u"sub"_s, u"a"_s}}, {}, key, Algorithm::HS256).value();
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray changed = good;
        changed[i] = changed.at(i) == 'A' ? 'B' : 'A';
        QVERIFY2(!jose::verifyJws(changed, key), qPrintable(QString::number(i)));
    }
}

void TestJws::aHeaderReadOnceIsJudgedAnew()
{
    // The last header is remembered; neither its key nor its verdict are.
    const auto one = Jwk::fromBytes(Secret("one"));
    const auto other = Jwk::fromBytes(Secret("other"));
    const QByteArray token = jose::sign({}, {}, one, Algorithm::HS256).value();
    for (int round = 0; round < 2; ++round) {
        QVERIFY(jose::verify(token, one));
        QVERIFY(!jose::verify(token, other));
        QVERIFY(!jose::verify(token, one, Algorithm::HS512));
        QVERIFY(!jose::verify(token, keyOf(rfc::es256)));
        const QByteArray none = jose::toBase64Url(R"({"alg":"none"})") + token.mid(token.indexOf('.'));
        QVERIFY(!jose::verify(none, one));
        QVERIFY(!jose::verify(none, one));
    }
}

void TestJws::namesTheKeyAsked()
{
    QCOMPARE(jose::keyIdIn(rfc::cookbookRs256.token), "bilbo.baggins@hobbiton.example"_ba);
    QCOMPARE(jose::keyIdIn(rfc::es256.token), QByteArray());
    QVERIFY(!jose::keyIdIn(jose::toBase64Url(R"({"alg":"none","kid":"a"})") + ".e30."));
    QVERIFY(!jose::keyIdIn("opaque"));
}

void TestJws::errorsNeverQuoteTheToken()
{
    const auto key = keyOf(rfc::es256);
    for (const QByteArray &token : {forged(R"({"alg":"ES256","kid":"s3cret)", key, Algorithm::ES256),
                                    forged(R"({"alg":"s3cret"})", key, Algorithm::ES256),
                                    forged(R"({"alg":"ES256"})", key, Algorithm::ES256, "s3cret")}) {
        const auto refused = jose::verify(token, key);
        QVERIFY(!refused);
        QVERIFY(!refused.error().serverText.contains(u"s3cret"_s));
    }
}

QTEST_APPLESS_MAIN(TestJws)
#include "tst_jws.moc"
