// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/mac.h"
#include "crypto/random.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class TestMac : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hashesAsFips180Says_data();
    void hashesAsFips180Says();
    void authenticatesAsRfc4231Says_data();
    void authenticatesAsRfc4231Says();
    void comparesWholeValues();
    void randomBytesDiffer();
    void sourceIdsAreThirtyTwoHexDigits();
};

void TestMac::hashesAsFips180Says_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("empty") << QByteArray() << "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_ba;
    QTest::newRow("abc") << "abc"_ba
                         << "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_ba;
}

void TestMac::hashesAsFips180Says()
{
    QFETCH(QByteArray, text);
    QTEST(crypto::sha256(text).toHex(), "digest");
}

void TestMac::authenticatesAsRfc4231Says_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("mac");
    QTest::newRow("case 1") << QByteArray(20, '\x0b') << "Hi There"_ba
                            << "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"_ba;
    QTest::newRow("case 2") << "Jefe"_ba
                            << "what do ya want for nothing?"_ba
                            << "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"_ba;
    QTest::newRow("case 6, long key") << QByteArray(131, '\xaa')
                                      << "Test Using Larger Than Block-Size Key - Hash Key First"_ba
                                      << "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"_ba;
    QTest::newRow("empty key and text") << QByteArray() << QByteArray()
                                        << "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"_ba;
}

void TestMac::authenticatesAsRfc4231Says()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, text);
    QTEST(crypto::hmacSha256(Secret(key), text).toHex(), "mac");
}

void TestMac::comparesWholeValues()
{
    QVERIFY(crypto::equal("abc", "abc"));
    QVERIFY(crypto::equal("", ""));
    QVERIFY(!crypto::equal("abc", "abd"));
    QVERIFY(!crypto::equal("abc", "ab"));
    QVERIFY(!crypto::equal("", "a"));
}

void TestMac::randomBytesDiffer()
{
    QCOMPARE(crypto::randomBytes(0).size(), 0);
    QCOMPARE(crypto::randomBytes(33).size(), 33);
    QCOMPARE(crypto::randomSecret(32).size(), std::size_t(32));
    QVERIFY(crypto::randomBytes(16) != crypto::randomBytes(16));
    QVERIFY(!(crypto::randomSecret(16) == crypto::randomSecret(16)));
}

void TestMac::sourceIdsAreThirtyTwoHexDigits()
{
    static const QRegularExpression form(u"^[0-9a-f]{32}$"_s);
    QSet<SourceId> ids;
    for (int i = 0; i < 100; ++i) {
        const SourceId id = crypto::newSourceId();
        QVERIFY(form.match(QString::fromLatin1(id.value)).hasMatch());
        ids.insert(id);
    }
    QCOMPARE(ids.size(), 100);
}

QTEST_APPLESS_MAIN(TestMac)
#include "tst_mac.moc"
