// SPDX-License-Identifier: GPL-3.0-or-later
#include "../crypto/pemkeys.h"
#include "rfcexamples.h"

#include "jose/jwks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using jose::Algorithm;
using jose::Jwk;
using jose::JwkSet;

namespace {

QJsonObject member(const QByteArray &jwk, const QJsonObject &more = {})
{
    QJsonObject members = QJsonDocument::fromJson(jwk).object();
    for (auto it = more.begin(); it != more.end(); ++it)
        members[it.key()] = it.value();
    return members;
}

QByteArray setOf(const QJsonArray &keys)
{
    return QJsonDocument(QJsonObject{{u"keys"_s, keys}}).toJson();
}

QJsonObject named(const QString &kid)
{
    return {{u"kid"_s, kid}};
}

/// A token of the P-256 key of RFC 7515, naming `kid` if there is one.
QByteArray tokenOf(const rfc::Example &signer, Algorithm algorithm, const QString &kid = {})
{
    return jose::sign({{u"sub"_s, u"a"_s}}, kid.isEmpty() ? QJsonObject() : named(kid), *Jwk::read(signer.key),
                      algorithm)
        .value();
}

const QByteArray es256Token = tokenOf(rfc::es256, Algorithm::ES256, u"a"_s);

} // namespace

class TestJwks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsSetsKeysAndPems_data();
    void readsSetsKeysAndPems();
    void refusesWhatIsNoSet_data();
    void refusesWhatIsNoSet();
    void leavesOutWhatItDoesNotUnderstand();
    void sharedKeysBesidePublicOnesAreLeftOut();
    void choosesByKid_data();
    void choosesByKid();
    void withoutAKidEachKeyThatSuitsIsTried();
    void oneNameForTwoKeysIsRefused_data();
    void oneNameForTwoKeysIsRefused();
    void onlyNarrowsInASetToo();
    void aPayloadOfTextIsVerified();
};

void TestJwks::readsSetsKeysAndPems_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("a set") << setOf({member(rfc::es256.key, named(u"a"_s)), member(rfc::rs256.key, named(u"b"_s))})
                           << 2;
    QTest::newRow("an empty set") << R"({"keys":[]})"_ba << 0;
    QTest::newRow("members that are not ours") << R"({"issuer":"x","keys":[]})"_ba << 0;
    QTest::newRow("a key") << rfc::es256.key << 1;
    QTest::newRow("a PEM") << pem::rsaPublic << 1;
    QTest::newRow("blanks around") << "\n\t" + rfc::es256.key + "\n" << 1;
}

void TestJwks::readsSetsKeysAndPems()
{
    QFETCH(QByteArray, text);
    const auto set = JwkSet::read(text);
    QVERIFY(set);
    QTEST(int(set->keys().size()), "count");
}

void TestJwks::refusesWhatIsNoSet_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a list") << "[]"_ba;
    QTest::newRow("an object") << "{}"_ba;
    QTest::newRow("keys is an object") << R"({"keys":{}})"_ba;
    QTest::newRow("keys twice") << R"({"keys":[],"keys":[]})"_ba;
    QTest::newRow("a key's member twice") << R"({"keys":[{"kty":"oct","kty":"EC"}]})"_ba;
    QTest::newRow("a weak key") << R"({"kty":"oct","k":"c2VjcmV0"})"_ba;
    QTest::newRow("an encrypted PEM") << pem::encryptedPkcs1;
    QTest::newRow("text") << "<html></html>"_ba;
    QJsonArray many;
    for (int i = 0; i < 201; ++i)
        many.append(QJsonObject());
    QTest::newRow("201 keys") << setOf(many);
    QTest::newRow("deep") << R"({"keys":)" + QByteArray(50, '[') + QByteArray(50, ']') + '}';
    QTest::newRow("beyond 1 MiB") << R"({"keys":[],"x":")" + QByteArray(1024 * 1024, 'x') + "\"}";
}

void TestJwks::refusesWhatIsNoSet()
{
    QFETCH(QByteArray, text);
    const auto refused = JwkSet::read(text);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::MalformedAnswer);
}

void TestJwks::leavesOutWhatItDoesNotUnderstand()
{
    const auto set = JwkSet::fromJson(
        setOf({u"a text"_s, 1, QJsonObject(), QJsonObject{{u"kty"_s, u"PQ"_s}},
               member(rfc::es256.key, {{u"crv"_s, u"P-384"_s}}), member(rfc::rs256.key, {{u"e"_s, u"AQ"_s}}),
               member(rfc::rs256.key, {{u"alg"_s, u"RSA-OAEP"_s}}), member(rfc::es256.key, named(u"a"_s))}));
    QVERIFY(set);
    QCOMPARE(set->keys().size(), 1);
    QVERIFY(set->hasKeyId("a"));
    QVERIFY(!set->hasKeyId("b"));
    // The key came with its private part; it verifies all the same.
    QVERIFY(set->verify(es256Token));
}

void TestJwks::sharedKeysBesidePublicOnesAreLeftOut()
{
    const QJsonObject shared = member(rfc::hs256.key, named(u"s"_s));
    const QByteArray token = tokenOf(rfc::hs256, Algorithm::HS256, u"s"_s);
    QVERIFY(JwkSet::fromJson(setOf({shared}))->verify(token));
    const auto mixed = JwkSet::fromJson(setOf({shared, member(rfc::es256.key, named(u"a"_s))}));
    QVERIFY(!mixed->verify(token));
    QVERIFY(mixed->verify(es256Token));
}

void TestJwks::choosesByKid_data()
{
    QTest::addColumn<QJsonArray>("keys");
    QTest::addColumn<bool>("verifies");
    QTest::addColumn<QString>("where");
    const QJsonObject right = member(rfc::es256.key, named(u"a"_s));
    const QJsonObject other = Jwk::generateEs256().publicJson();
    const auto otherAs = [&](const QString &kid) { return member(QJsonDocument(other).toJson(), named(kid)); };
    const auto row = [](const char *name, const QJsonArray &keys, bool verifies, const QString &where = {}) {
        QTest::newRow(name) << keys << verifies << where;
    };
    row("the one", {right}, true);
    row("the one among others", {otherAs(u"b"_s), right, otherAs(u"c"_s)}, true);
    row("one without a name", {member(rfc::es256.key)}, true);
    row("among those without a name", {other, member(rfc::es256.key)}, true);
    row("the right key under another name", {member(rfc::es256.key, named(u"b"_s))}, false, u"kid"_s);
    row("case counts", {member(rfc::es256.key, named(u"A"_s))}, false, u"kid"_s);
    row("another key under the name", {otherAs(u"a"_s)}, false, u"signature"_s);
    // A name that is there is what counts.
    row("another key under the name, the right one without", {otherAs(u"a"_s), member(rfc::es256.key)}, false,
        u"signature"_s);
    row("a key of another type under the name", {member(rfc::rs256.key, named(u"a"_s))}, false, u"alg"_s);
    row("for encryption", {member(rfc::es256.key, {{u"kid"_s, u"a"_s}, {u"use"_s, u"enc"_s}})}, false, u"key"_s);
    row("no keys", {}, false, u"kid"_s);
}

void TestJwks::choosesByKid()
{
    QFETCH(QJsonArray, keys);
    QFETCH(bool, verifies);
    QFETCH(QString, where);
    const auto set = JwkSet::fromJson(setOf(keys));
    const auto jwt = set->verify(es256Token);
    QCOMPARE(jwt.has_value(), verifies);
    if (jwt)
        return;
    QCOMPARE(jwt.error().kind, ErrorKind::NotAllowed);
    QCOMPARE(jwt.error().where, where);
}

void TestJwks::withoutAKidEachKeyThatSuitsIsTried()
{
    const QByteArray token = tokenOf(rfc::es256, Algorithm::ES256);
    const QJsonObject other = member(QJsonDocument(Jwk::generateEs256().publicJson()).toJson(), named(u"b"_s));
    const QJsonObject right = member(rfc::es256.key, named(u"a"_s));
    QVERIFY(JwkSet::fromJson(setOf({other, member(rfc::rs256.key), right}))->verify(token));
    const auto wrong = JwkSet::fromJson(setOf({other}))->verify(token);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().where, u"signature"_s);
    QCOMPARE(JwkSet::fromJson(setOf({}))->verify(token).error().where, u"keys"_s);
}

void TestJwks::oneNameForTwoKeysIsRefused_data()
{
    QTest::addColumn<QJsonArray>("keys");
    QTest::addColumn<bool>("verifies");
    const QJsonObject right = member(rfc::es256.key, named(u"a"_s));
    const QJsonObject other = member(QJsonDocument(Jwk::generateEs256().publicJson()).toJson(), named(u"a"_s));
    QTest::newRow("two keys") << QJsonArray{right, other} << false;
    QTest::newRow("two keys, the other first") << QJsonArray{other, right} << false;
    QTest::newRow("the other names its algorithm")
        << QJsonArray{right, member(QJsonDocument(other).toJson(), {{u"alg"_s, u"ES256"_s}})} << false;
    QTest::newRow("the other is broken") << QJsonArray{right,
                                                       member(rfc::es256.key, {{u"kid"_s, u"a"_s}, {u"x"_s, u"AA"_s}})}
                                         << false;
    // RFC 7517 4.5: keys of different types may be alternatives.
    QTest::newRow("of another type") << QJsonArray{right, member(rfc::rs256.key, named(u"a"_s))} << true;
    QTest::newRow("the other is for encryption")
        << QJsonArray{right, member(QJsonDocument(other).toJson(), {{u"use"_s, u"enc"_s}})} << true;
}

void TestJwks::oneNameForTwoKeysIsRefused()
{
    QFETCH(QJsonArray, keys);
    QTEST(JwkSet::fromJson(setOf(keys))->verify(es256Token).has_value(), "verifies");
}

void TestJwks::onlyNarrowsInASetToo()
{
    const auto set = JwkSet::of(*Jwk::read(rfc::rs256.key));
    const QByteArray token = tokenOf(rfc::rs256, Algorithm::PS256);
    QVERIFY(set.verify(token, Algorithm::PS256));
    const auto refused = set.verify(token, Algorithm::RS256);
    QVERIFY(!refused);
    QCOMPARE(refused.error().where, u"alg"_s);
}

void TestJwks::aPayloadOfTextIsVerified()
{
    const auto set = JwkSet::fromJson(setOf({member(rfc::cookbookEs512.key), member(rfc::cookbookRs256.key)}));
    QVERIFY(set->verifyJws(rfc::cookbookEs512.token));
    QVERIFY(!set->verify(rfc::cookbookEs512.token));
}

QTEST_APPLESS_MAIN(TestJwks)
#include "tst_jwks.moc"
