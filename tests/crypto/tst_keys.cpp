// SPDX-License-Identifier: GPL-3.0-or-later
#include "pemkeys.h"

#include "crypto/keys.h"
#include "crypto/mac.h"
#include "crypto/roca.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using crypto::Hash;
using crypto::Key;
using crypto::KeyKind;
using crypto::KeyParts;
using crypto::Method;
using crypto::Scheme;

Q_DECLARE_METATYPE(KeyKind)
Q_DECLARE_METATYPE(Method)

namespace {

KeyParts publicPartOf(const Key &key)
{
    KeyParts parts;
    parts.kind = key.parts().kind;
    parts.n = key.parts().n;
    parts.e = key.parts().e;
    parts.x = key.parts().x;
    parts.y = key.parts().y;
    return parts;
}

KeyParts copyOf(const Key &key)
{
    KeyParts parts = publicPartOf(key);
    parts.d = key.parts().d.duplicate();
    parts.p = key.parts().p.duplicate();
    parts.q = key.parts().q.duplicate();
    parts.dp = key.parts().dp.duplicate();
    parts.dq = key.parts().dq.duplicate();
    parts.qi = key.parts().qi.duplicate();
    return parts;
}

struct Combination {
    const char *name;
    KeyKind kind;
    Method method;
};
const std::vector<Combination> &combinations()
{
    static const std::vector<Combination> all{
        {"HMAC 256", KeyKind::Shared, {Scheme::Hmac, Hash::Sha256}},
        {"HMAC 384", KeyKind::Shared, {Scheme::Hmac, Hash::Sha384}},
        {"HMAC 512", KeyKind::Shared, {Scheme::Hmac, Hash::Sha512}},
        {"PKCS1 256", KeyKind::Rsa, {Scheme::RsaPkcs1, Hash::Sha256}},
        {"PKCS1 384", KeyKind::Rsa, {Scheme::RsaPkcs1, Hash::Sha384}},
        {"PKCS1 512", KeyKind::Rsa, {Scheme::RsaPkcs1, Hash::Sha512}},
        {"PSS 256", KeyKind::Rsa, {Scheme::RsaPss, Hash::Sha256}},
        {"PSS 384", KeyKind::Rsa, {Scheme::RsaPss, Hash::Sha384}},
        {"PSS 512", KeyKind::Rsa, {Scheme::RsaPss, Hash::Sha512}},
        {"P-256", KeyKind::P256, {Scheme::Ecdsa, Hash::Sha256}},
        {"P-384", KeyKind::P384, {Scheme::Ecdsa, Hash::Sha384}},
        {"P-521", KeyKind::P521, {Scheme::Ecdsa, Hash::Sha512}},
        {"Ed25519", KeyKind::Ed25519, {Scheme::EdDsa}},
        {"Ed448", KeyKind::Ed448, {Scheme::EdDsa}},
    };
    return all;
}

const Key &keyOf(KeyKind kind)
{
    static const std::map<KeyKind, Key> keys = [] {
        std::map<KeyKind, Key> made;
        for (const Combination &one : combinations()) {
            if (!made.contains(one.kind))
                made.emplace(one.kind, Key::generate(one.kind));
        }
        return made;
    }();
    return keys.at(kind);
}

} // namespace

class TestKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void verifiesWhatItSigned_data();
    void verifiesWhatItSigned();
    void noticesEveryFlippedBit_data() { verifiesWhatItSigned_data(); }
    void noticesEveryFlippedBit();
    void noticesEveryOtherLength_data() { verifiesWhatItSigned_data(); }
    void noticesEveryOtherLength();
    void methodsOfOtherKeysNeverSuit();
    void aPublicKeyVerifiesAndDoesNotSign();
    void ecdsaRefusesNumbersOutsideTheOrder_data();
    void ecdsaRefusesNumbersOutsideTheOrder();
    void pssWantsASaltAsLongAsTheHash();
    void readsPem_data();
    void readsPem();
    void refusesPem_data();
    void refusesPem();
    void oneKeyHasOneSetOfParts();
    void refusesParts_data();
    void refusesParts();
    void aPrivatePartOfAnotherKeyIsRefused_data();
    void aPrivatePartOfAnotherKeyIsRefused();
    void leadingZerosOfAModulusDoNotCount();
    void soundModuliHaveNoRocaWeakness();
    void theNullKeySuitsNothing();
};

void TestKeys::verifiesWhatItSigned_data()
{
    QTest::addColumn<KeyKind>("kind");
    QTest::addColumn<Method>("method");
    for (const Combination &one : combinations())
        QTest::newRow(one.name) << one.kind << one.method;
}

void TestKeys::verifiesWhatItSigned()
{
    QFETCH(KeyKind, kind);
    QFETCH(Method, method);
    const Key &key = keyOf(kind);
    QVERIFY(key.isPrivate());
    QVERIFY(key.suits(method));
    for (const QByteArray &text : {""_ba, "a"_ba, QByteArray(5000, 'x')}) {
        const QByteArray signature = key.sign(method, text);
        QVERIFY(!signature.isEmpty());
        QVERIFY(key.verify(method, text, signature));
        QVERIFY(!key.verify(method, text + 'b', signature));
        QVERIFY(!Key::generate(kind).verify(method, text, signature));
    }
}

void TestKeys::noticesEveryFlippedBit()
{
    QFETCH(KeyKind, kind);
    QFETCH(Method, method);
    const Key &key = keyOf(kind);
    const QByteArray signature = key.sign(method, "text");
    for (qsizetype byte = 0; byte < signature.size(); ++byte) {
        QByteArray changed = signature;
        changed[byte] = static_cast<char>(changed.at(byte) ^ (1 << (byte % 8)));
        QVERIFY2(!key.verify(method, "text", changed), qPrintable(QString::number(byte)));
    }
}

void TestKeys::noticesEveryOtherLength()
{
    QFETCH(KeyKind, kind);
    QFETCH(Method, method);
    const Key &key = keyOf(kind);
    const QByteArray signature = key.sign(method, "text");
    QVERIFY(!key.verify(method, "text", {}));
    for (qsizetype length = 0; length < signature.size(); ++length)
        QVERIFY2(!key.verify(method, "text", signature.first(length)), qPrintable(QString::number(length)));
    QVERIFY(!key.verify(method, "text", signature + '\0'));
    QVERIFY(!key.verify(method, "text", '\0' + signature));
    QVERIFY(!key.verify(method, "text", signature + signature));
}

void TestKeys::methodsOfOtherKeysNeverSuit()
{
    for (const Combination &signer : combinations()) {
        const QByteArray signature = keyOf(signer.kind).sign(signer.method, "text");
        for (const Combination &other : combinations()) {
            if (other.kind == signer.kind)
                continue;
            QVERIFY2(!keyOf(other.kind).verify(signer.method, "text", signature), signer.name);
            // Two Edwards curves share one method, and never one signature.
            QCOMPARE(keyOf(other.kind).suits(signer.method),
                     signer.method.scheme == Scheme::EdDsa && other.method.scheme == Scheme::EdDsa);
        }
    }
    QVERIFY(!keyOf(KeyKind::P256).suits({Scheme::Ecdsa, Hash::Sha384}));
    QVERIFY(!keyOf(KeyKind::P521).suits({Scheme::Ecdsa, Hash::Sha256}));
}

void TestKeys::aPublicKeyVerifiesAndDoesNotSign()
{
    for (const Combination &one : combinations()) {
        if (one.kind == KeyKind::Shared)
            continue;
        const auto key = Key::fromParts(publicPartOf(keyOf(one.kind)));
        QVERIFY2(key, one.name);
        QVERIFY(!key->isPrivate());
        QVERIFY(key->sign(one.method, "text").isEmpty());
        QVERIFY(key->verify(one.method, "text", keyOf(one.kind).sign(one.method, "text")));
    }
}

void TestKeys::ecdsaRefusesNumbersOutsideTheOrder_data()
{
    QTest::addColumn<QByteArray>("r");
    QTest::addColumn<QByteArray>("s");
    const QByteArray zero(32, '\0');
    const QByteArray one = QByteArray(31, '\0') + '\1';
    const QByteArray order = QByteArray::fromHex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");
    const QByteArray most(32, '\xff');
    QTest::newRow("0, 0") << zero << zero; // CVE-2022-21449
    QTest::newRow("0, 1") << zero << one;
    QTest::newRow("1, 0") << one << zero;
    QTest::newRow("n, n") << order << order;
    QTest::newRow("1, n") << one << order;
    QTest::newRow("n, 1") << order << one;
    QTest::newRow("2^256-1 twice") << most << most;
    QTest::newRow("1, 1") << one << one;
}

void TestKeys::ecdsaRefusesNumbersOutsideTheOrder()
{
    QFETCH(QByteArray, r);
    QFETCH(QByteArray, s);
    QVERIFY(!keyOf(KeyKind::P256).verify({Scheme::Ecdsa, Hash::Sha256}, "text", r + s));
}

void TestKeys::pssWantsASaltAsLongAsTheHash()
{
    // Made with the openssl command: rsa_padding_mode:pss, rsa_pss_saltlen:N, over "text" with SHA-256.
    const auto key = Key::fromPem(pem::rsa);
    QVERIFY(key);
    QVERIFY(key->verify({Scheme::RsaPss, Hash::Sha256}, "text", QByteArray::fromBase64(pem::pssSaltOf32)));
    QVERIFY(!key->verify({Scheme::RsaPss, Hash::Sha256}, "text", QByteArray::fromBase64(pem::pssSaltOf20)));
    QVERIFY(!key->verify({Scheme::RsaPss, Hash::Sha256}, "text", QByteArray::fromBase64(pem::pssWithoutSalt)));
    QVERIFY(!key->verify({Scheme::RsaPkcs1, Hash::Sha256}, "text", QByteArray::fromBase64(pem::pssSaltOf32)));
}

void TestKeys::readsPem_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<KeyKind>("kind");
    QTest::addColumn<bool>("isPrivate");
    QTest::newRow("PKCS 8") << pem::rsa << KeyKind::Rsa << true;
    QTest::newRow("PKCS 1") << pem::rsaPkcs1 << KeyKind::Rsa << true;
    QTest::newRow("public") << pem::rsaPublic << KeyKind::Rsa << false;
    QTest::newRow("public PKCS 1") << pem::rsaPublicPkcs1 << KeyKind::Rsa << false;
    QTest::newRow("certificate") << pem::rsaCertificate << KeyKind::Rsa << false;
    QTest::newRow("SEC 1 behind parameters") << pem::ecWithParameters << KeyKind::P256 << true;
    QTest::newRow("Ed25519") << pem::ed25519 << KeyKind::Ed25519 << true;
    QTest::newRow("P-256 spelled out") << pem::explicitCurve << KeyKind::P256 << true;
    QTest::newRow("words before it") << "Bag Attributes\n  friendlyName: a\n" + pem::rsa << KeyKind::Rsa << true;
    QTest::newRow("Windows line ends") << QByteArray(pem::rsa).replace('\n', "\r\n") << KeyKind::Rsa << true;
}

void TestKeys::readsPem()
{
    QFETCH(QByteArray, pem);
    const auto key = Key::fromPem(pem);
    QVERIFY(key);
    QTEST(key->parts().kind, "kind");
    QTEST(key->isPrivate(), "isPrivate");
}

void TestKeys::refusesPem_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<QString>("reason");
    const QString encrypted = u"the key is encrypted with a passphrase"_s;
    QTest::newRow("nothing") << QByteArray() << u"no key in PEM form"_s;
    QTest::newRow("text") << "secret"_ba << u"no key in PEM form"_s;
    QTest::newRow("encrypted PKCS 8") << pem::encryptedPkcs8 << encrypted;
    QTest::newRow("encrypted PKCS 1") << pem::encryptedPkcs1 << encrypted;
    QTest::newRow("another curve") << pem::secp256k1 << u"the curve is none of P-256, P-384, P-521"_s;
    QTest::newRow("X25519") << pem::x25519 << u"a kind of key that is not for signatures here"_s;
    QTest::newRow("restricted to PSS") << pem::rsaPss << u"a kind of key that is not for signatures here"_s;
    QTest::newRow("1024 bits") << pem::rsa1024 << u"RSA below 2048 bits"_s;
    QTest::newRow("cut") << pem::rsa.first(400) << u"no key in PEM form"_s;
    QTest::newRow("another label") << QByteArray(pem::rsaPublic).replace("PUBLIC", "PRIVATE")
                                   << u"not a readable key"_s;
    QTest::newRow("a request") << QByteArray(pem::rsaCertificate).replace("CERTIFICATE", "CERTIFICATE REQUEST")
                               << u"no key in PEM form"_s;
}

void TestKeys::refusesPem()
{
    QFETCH(QByteArray, pem);
    QFETCH(QString, reason);
    const auto refused = Key::fromPem(pem);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(refused.error().serverText, reason);
}

void TestKeys::oneKeyHasOneSetOfParts()
{
    const auto pkcs8 = Key::fromPem(pem::rsa);
    const auto pkcs1 = Key::fromPem(pem::rsaPkcs1);
    const auto certificate = Key::fromPem(pem::rsaCertificate);
    QCOMPARE(pkcs1->parts().n, pkcs8->parts().n);
    QCOMPARE(certificate->parts().n, pkcs8->parts().n);
    QCOMPARE(certificate->parts().e, "\x01\x00\x01"_ba);
    QVERIFY(pkcs1->parts().qi == pkcs8->parts().qi);
    const Method method{Scheme::RsaPkcs1, Hash::Sha256};
    QVERIFY(certificate->verify(method, "text", pkcs1->sign(method, "text")));
}

void TestKeys::refusesParts_data()
{
    QTest::addColumn<KeyKind>("kind");
    QTest::addColumn<std::function<void(KeyParts &)>>("spoil");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, KeyKind kind, std::function<void(KeyParts &)> spoil, const QString &where) {
        QTest::newRow(name) << kind << std::move(spoil) << where;
    };
    row(
        "no modulus", KeyKind::Rsa, [](KeyParts &key) { key.n.clear(); }, u"n"_s);
    row(
        "2040 bits", KeyKind::Rsa, [](KeyParts &key) { key.n.chop(1); }, u"n"_s);
    row(
        "2047 bits", KeyKind::Rsa, [](KeyParts &key) { key.n[0] = 0x7f; }, u"n"_s);
    row(
        "even modulus", KeyKind::Rsa, [](KeyParts &key) { key.n.back() = '\x02'; }, u"n"_s);
    row(
        "20000 bits", KeyKind::Rsa, [](KeyParts &key) { key.n.prepend(QByteArray(2244, 'x')); }, u"n"_s);
    row(
        "no exponent", KeyKind::Rsa, [](KeyParts &key) { key.e.clear(); }, u"e"_s);
    row(
        "exponent 0", KeyKind::Rsa, [](KeyParts &key) { key.e = QByteArray(1, '\0'); }, u"e"_s);
    row(
        "exponent 1", KeyKind::Rsa, [](KeyParts &key) { key.e = "\x01"; }, u"e"_s);
    row(
        "even exponent", KeyKind::Rsa, [](KeyParts &key) { key.e = "\x04"; }, u"e"_s);
    row(
        "exponent of 72 bits", KeyKind::Rsa, [](KeyParts &key) { key.e = QByteArray(9, '\x01'); }, u"e"_s);
    row(
        "factors without a private exponent", KeyKind::Rsa, [](KeyParts &key) { key.d.wipe(); }, u"d"_s);
    row(
        "one factor missing", KeyKind::Rsa, [](KeyParts &key) { key.dq.wipe(); }, u"dq"_s);
    row(
        "a point beside its curve", KeyKind::P256, [](KeyParts &key) { key.y.back() ^= 1; }, u"x"_s);
    row(
        "infinity", KeyKind::P256, [](KeyParts &key) { key.x = key.y = QByteArray(32, '\0'); }, u"x"_s);
    row(
        "beyond the field", KeyKind::P256, [](KeyParts &key) { key.x = QByteArray(32, '\xff'); }, u"x"_s);
    row(
        "a coordinate cut", KeyKind::P256, [](KeyParts &key) { key.y.chop(1); }, u"y"_s);
    row(
        "a coordinate too long", KeyKind::P256, [](KeyParts &key) { key.x.prepend('\0'); }, u"x"_s);
    row(
        "another curve", KeyKind::P256, [](KeyParts &key) { key.kind = KeyKind::P384; }, u"x"_s);
    row(
        "a scalar cut", KeyKind::P384, [](KeyParts &key) { key.d = Secret("short"); }, u"d"_s);
    row(
        "the scalar 0", KeyKind::P256, [](KeyParts &key) { key.d = Secret(QByteArray(32, '\0')); }, u"d"_s);
    row(
        "Ed25519 cut", KeyKind::Ed25519, [](KeyParts &key) { key.x.chop(1); }, u"x"_s);
    row(
        "Ed25519 as Ed448", KeyKind::Ed25519, [](KeyParts &key) { key.kind = KeyKind::Ed448; }, u"x"_s);
    row(
        "a seed cut", KeyKind::Ed25519, [](KeyParts &key) { key.d = Secret("short"); }, u"d"_s);
    row(
        "empty shared key", KeyKind::Shared, [](KeyParts &key) { key.d.wipe(); }, u"k"_s);
}

void TestKeys::refusesParts()
{
    QFETCH(KeyKind, kind);
    QFETCH(std::function<void(KeyParts &)>, spoil);
    KeyParts parts = copyOf(keyOf(kind));
    spoil(parts);
    const auto refused = Key::fromParts(std::move(parts));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    QTEST(refused.error().where, "where");
}

void TestKeys::aPrivatePartOfAnotherKeyIsRefused_data()
{
    QTest::addColumn<KeyKind>("kind");
    QTest::newRow("RSA") << KeyKind::Rsa;
    QTest::newRow("P-256") << KeyKind::P256;
    QTest::newRow("P-521") << KeyKind::P521;
    QTest::newRow("Ed25519") << KeyKind::Ed25519;
    QTest::newRow("Ed448") << KeyKind::Ed448;
}

void TestKeys::aPrivatePartOfAnotherKeyIsRefused()
{
    QFETCH(KeyKind, kind);
    KeyParts parts = publicPartOf(keyOf(kind));
    parts.d = Key::generate(kind).parts().d.duplicate();
    const auto refused = Key::fromParts(std::move(parts));
    QVERIFY(!refused);
    QCOMPARE(refused.error().where, u"d"_s);
}

void TestKeys::leadingZerosOfAModulusDoNotCount()
{
    KeyParts parts = publicPartOf(keyOf(KeyKind::Rsa));
    parts.n.prepend('\0');
    const auto key = Key::fromParts(std::move(parts));
    QVERIFY(key);
    QCOMPARE(key->parts().n, keyOf(KeyKind::Rsa).parts().n);
    const Method method{Scheme::RsaPss, Hash::Sha256};
    QVERIFY(key->verify(method, "text", keyOf(KeyKind::Rsa).sign(method, "text")));
}

void TestKeys::soundModuliHaveNoRocaWeakness()
{
    QVERIFY(!crypto::hasRocaWeakness(keyOf(KeyKind::Rsa).parts().n));
    QVERIFY(!crypto::hasRocaWeakness(Key::fromPem(pem::rsa)->parts().n));
    // A power of 65537 is one modulo every prime.
    QVERIFY(crypto::hasRocaWeakness("\x01\x00\x01"_ba));
    QVERIFY(crypto::hasRocaWeakness(QByteArray::fromHex("0100020001")));
}

void TestKeys::theNullKeySuitsNothing()
{
    const Key none;
    QVERIFY(none.isNull());
    QVERIFY(!none.isPrivate());
    for (const Combination &one : combinations()) {
        QVERIFY(!none.suits(one.method));
        QVERIFY(none.sign(one.method, "text").isEmpty());
        QVERIFY(!none.verify(one.method, "text", {}));
    }
}

QTEST_APPLESS_MAIN(TestKeys)
#include "tst_keys.moc"
