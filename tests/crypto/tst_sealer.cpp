// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/random.h"
#include "crypto/sealer.h"

#include <QSet>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

namespace {
const crypto::SealContext place{"0123456789abcdef0123456789abcdef", "access_token", 7};
Secret plainText()
{
    return Secret("a token");
}
} // namespace

class TestSealer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensWhatItSealed_data();
    void opensWhatItSealed();
    void hidesThePlainText();
    void neverSealsTheSameWayTwice();
    void anEmptySecretIsAnEmptyRecord();
    void noticesEveryFlippedBit();
    void noticesEveryCut();
    void aRecordMovedElsewhereDoesNotOpen_data();
    void aRecordMovedElsewhereDoesNotOpen();
    void anotherKeyDoesNotOpen();
    void refusalNamesThePlaceAndNoSecret();
    void derivedKeysDependOnMaterialAndPurpose();
    void derivesWhatRfc5869Says();
};

void TestSealer::opensWhatItSealed_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("token") << "a token"_ba;
    QTest::newRow("one byte") << "x"_ba;
    QTest::newRow("zero bytes") << QByteArray(5, '\0');
    QTest::newRow("one block") << QByteArray(16, 'b');
    QTest::newRow("1 MiB") << QByteArray(1024 * 1024, 'm');
}

void TestSealer::opensWhatItSealed()
{
    QFETCH(QByteArray, plain);
    const crypto::Sealer sealer(crypto::randomSecret(crypto::dataKeyBytes));
    const QByteArray record = sealer.seal(Secret(plain), place);
    QCOMPARE(record.size(), plain.size() + 1 + 12 + 16);
    QCOMPARE(record.front(), char(1));
    const auto opened = sealer.open(record, place);
    QVERIFY(opened);
    QCOMPARE(opened->reveal().toByteArray(), plain);
}

void TestSealer::hidesThePlainText() // S5-30
{
    const crypto::Sealer sealer(crypto::randomSecret(crypto::dataKeyBytes));
    QVERIFY(!sealer.seal(plainText(), place).contains("token"));
}

void TestSealer::neverSealsTheSameWayTwice()
{
    const crypto::Sealer sealer(crypto::randomSecret(crypto::dataKeyBytes));
    QSet<QByteArray> nonces;
    for (int i = 0; i < 1000; ++i)
        nonces.insert(sealer.seal(plainText(), place).sliced(1, 12));
    QCOMPARE(nonces.size(), 1000);
}

void TestSealer::anEmptySecretIsAnEmptyRecord()
{
    const crypto::Sealer sealer(crypto::randomSecret(crypto::dataKeyBytes));
    QVERIFY(sealer.seal(Secret(), place).isEmpty());
    const auto opened = sealer.open({}, place);
    QVERIFY(opened);
    QVERIFY(opened->isEmpty());
}

void TestSealer::noticesEveryFlippedBit() // S5-30
{
    const crypto::Sealer sealer(crypto::randomSecret(crypto::dataKeyBytes));
    const QByteArray record = sealer.seal(plainText(), place);
    for (qsizetype bit = 0; bit < record.size() * 8; ++bit) {
        QByteArray changed = record;
        changed[bit / 8] = static_cast<char>(changed.at(bit / 8) ^ (1 << (bit % 8)));
        const auto opened = sealer.open(changed, place);
        QVERIFY2(!opened, qPrintable(QString::number(bit)));
        QCOMPARE(opened.error().kind, ErrorKind::StoreCorrupt);
    }
    QVERIFY(sealer.open(record, place));
}

void TestSealer::noticesEveryCut()
{
    const crypto::Sealer sealer(crypto::randomSecret(crypto::dataKeyBytes));
    const QByteArray record = sealer.seal(plainText(), place);
    for (qsizetype size = 1; size < record.size(); ++size)
        QVERIFY(!sealer.open(record.first(size), place));
    QVERIFY(!sealer.open(record + '\0', place));
}

void TestSealer::aRecordMovedElsewhereDoesNotOpen_data() // S5-30
{
    QTest::addColumn<QByteArray>("owner");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<quint64>("generation");
    QTest::newRow("other source") << "fedcba9876543210fedcba9876543210"_ba << place.column << place.generation;
    QTest::newRow("other column") << place.owner << "refresh_token"_ba << place.generation;
    QTest::newRow("older generation") << place.owner << place.column << place.generation - 1;
    QTest::newRow("newer generation") << place.owner << place.column << place.generation + 1;
    QTest::newRow("border shifted") << place.owner + "a" << place.column.sliced(1) << place.generation;
    QTest::newRow("nowhere") << QByteArray() << QByteArray() << quint64(0);
}

void TestSealer::aRecordMovedElsewhereDoesNotOpen()
{
    QFETCH(QByteArray, owner);
    QFETCH(QByteArray, column);
    QFETCH(quint64, generation);
    const crypto::Sealer sealer(crypto::randomSecret(crypto::dataKeyBytes));
    const auto opened = sealer.open(sealer.seal(plainText(), place), {owner, column, generation});
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::StoreCorrupt);
}

void TestSealer::anotherKeyDoesNotOpen() // S5-30
{
    const crypto::Sealer one(crypto::randomSecret(crypto::dataKeyBytes));
    const crypto::Sealer other(crypto::randomSecret(crypto::dataKeyBytes));
    QVERIFY(!other.open(one.seal(plainText(), place), place));
}

void TestSealer::refusalNamesThePlaceAndNoSecret()
{
    const crypto::Sealer sealer(crypto::randomSecret(crypto::dataKeyBytes));
    const auto refused = sealer.open("garbage", place);
    QVERIFY(!refused);
    QCOMPARE(refused.error().where, u"0123456789abcdef0123456789abcdef/access_token"_s);
    QVERIFY(refused.error().serverText.isEmpty());
}

void TestSealer::derivedKeysDependOnMaterialAndPurpose()
{
    const Secret material("thirty-two bytes of a key file..");
    const Secret key = crypto::deriveKey(material, "store");
    QCOMPARE(key.size(), std::size_t(crypto::dataKeyBytes));
    QVERIFY(key == crypto::deriveKey(material, "store"));
    QVERIFY(!(key == crypto::deriveKey(material, "secrets")));
    QVERIFY(!(key == crypto::deriveKey(Secret("thirty-two bytes of a key file.,"), "store")));
}

void TestSealer::derivesWhatRfc5869Says()
{
    // Computed independently: HKDF-SHA-256, salt "tokenwatch". Stored records depend on it for ever.
    const Secret key = crypto::deriveKey(Secret(QByteArray(32, '\x0b')), "data-key");
    QCOMPARE(key.reveal().toByteArray().toHex(), "f49a7a78b9cec823d66ede80697b29d46a438884b562ae853236a9eb908726e6"_ba);
}

QTEST_APPLESS_MAIN(TestSealer)
#include "tst_sealer.moc"
