// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/sealer.h"
#include "storage/openstore.h"
#include "storage/sealedsecretstore.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/samplestore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class TestSealedSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        std::optional<Expected<>> ready;
        m_records =
            openStore({StoreLocation::Kind::Json, path()}, m_clock, [&](const Expected<> &answer) { ready = answer; });
        QTRY_VERIFY(ready && *ready);
    }
    void cleanup() { m_records.reset(); }

    void givesBackWhatWasWrittenUnderTheSameKeyFileOnly() // S5-29 S5-30
    {
        const SecretRef ref{sampleSource('a').id, "password"};
        {
            SealedSecretStore store(*m_records, keyFile('k'));
            QCOMPARE(store.state(), Vault::Ready);
            QCOMPARE(kind(store, ref), ErrorKind::MissingCredentials);
            QVERIFY(await([&](Then<> then) { return store.write(ref, Secret("canary-password"), then); }));
        }
        SealedSecretStore same(*m_records, keyFile('k'));
        QVERIFY(read(same, ref)->reveal() == QByteArrayView("canary-password"));
        SealedSecretStore other(*m_records, keyFile('x'));
        QCOMPARE(kind(other, ref), ErrorKind::StoreCorrupt);

        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("password")); // the slot's name is no secret
        QVERIFY(!text.contains("canary") && !text.contains(QByteArray("canary").toBase64()));

        QVERIFY(await([&](Then<> then) { return same.remove(ref, then); }));
        QCOMPARE(kind(same, ref), ErrorKind::MissingCredentials);
    }

    void recordMovedToAnotherSlotDoesNotOpen() // S5-30
    {
        SealedSecretStore store(*m_records, keyFile('k'));
        const SecretRef ref{sampleSource('a').id, "password"};
        QVERIFY(await([&](Then<> then) { return store.write(ref, Secret("x"), then); }));
        const auto record = await<QByteArray>([&](auto then) { m_records->readRecord(ref.source, ref.slot, then); });
        for (const SecretRef &place :
             {SecretRef{ref.source, "client_secret"}, SecretRef{sampleSource('b').id, "password"}}) {
            QVERIFY(await([&](Then<> then) { m_records->writeRecord(place.source, place.slot, *record, then); }));
            QCOMPARE(kind(store, place), ErrorKind::StoreCorrupt);
        }
    }

    void dataKeyComesFromTheKeyFile()
    {
        SealedSecretStore store(*m_records, keyFile('k'));
        SealedSecretStore again(*m_records, keyFile('k'));
        SealedSecretStore other(*m_records, keyFile('x'));
        const auto key = read(store, dataKeyRef());
        QCOMPARE(key->size(), std::size_t(crypto::dataKeyBytes));
        QVERIFY(*key == *read(again, dataKeyRef()));
        QVERIFY(!(*key == *read(other, dataKeyRef())));
        QCOMPARE(await([&](Then<> then) { return store.write(dataKeyRef(), Secret("x"), then); }).error().kind,
                 ErrorKind::NotAllowed);
        QVERIFY(await([&](Then<> then) { return store.unlock(then); }));
    }

private:
    static Secret keyFile(char byte) { return Secret(QByteArray(32, byte)); }
    static Expected<Secret> read(SecretStore &store, const SecretRef &ref)
    {
        return await<Secret>([&](Then<Secret> then) { return store.read(ref, then); });
    }
    static ErrorKind kind(SecretStore &store, const SecretRef &ref)
    {
        const auto answer = read(store, ref);
        return answer ? ErrorKind::Internal : answer.error().kind;
    }
    QString path() const { return m_directory->filePath(u"store.json"_s); }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<SealedStore> m_records;
};

QTEST_GUILESS_MAIN(TestSealedSecretStore)
#include "tst_sealedsecretstore.moc"
