// SPDX-License-Identifier: GPL-3.0-or-later
// The store in memory, and the data key on it.
#include "crypto/sealer.h"
#include "secrets/datakey.h"
#include "secrets/memorysecretstore.h"
#include "support/await.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class TestMemorySecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackReplacesAndRemoves()
    {
        MemorySecretStore store;
        const SecretRef ref{{"source"}, "password"};
        const auto read = [&] { return await<Secret>([&](auto then) { return store.read(ref, then); }); };
        QCOMPARE(store.state(), Vault::Ready);
        QCOMPARE(read().error().kind, ErrorKind::MissingCredentials);
        QCOMPARE(read().error().where, u"password"_s);
        for (const char *value : {"one", "two"}) {
            QVERIFY(await([&](Then<> then) { return store.write(ref, Secret(value), then); }));
            QVERIFY(read()->reveal() == QByteArrayView(value));
        }
        QVERIFY(!await<Secret>([&](auto then) { return store.read({{"other"}, "password"}, then); }));
        for (int again = 0; again < 2; ++again)
            QVERIFY(await([&](Then<> then) { return store.remove(ref, then); }));
        QCOMPARE(read().error().kind, ErrorKind::MissingCredentials);
        QVERIFY(await([&](Then<> then) { return store.unlock(then); }));
    }

    void answersLaterAndNotAtAllOnceCancelled()
    {
        MemorySecretStore store;
        int answers = 0;
        Pending kept = store.remove({{"a"}, "b"}, [&](const Expected<> &) { ++answers; });
        Pending dropped = store.remove({{"a"}, "b"}, [&](const Expected<> &) { answers += 100; });
        QCOMPARE(answers, 0);
        dropped.cancel();
        QCoreApplication::processEvents();
        QCOMPARE(answers, 1);
    }

    void dataKeyIsMadeOnlyWhereNothingIsLost() // S5-30
    {
        MemorySecretStore store;
        const auto obtain = [&](bool sealed) {
            return await<Secret>([&](Then<Secret> then) { return obtainDataKey(store, sealed, then); });
        };
        QCOMPARE(obtain(true).error().kind, ErrorKind::StoreCorrupt);
        QVERIFY(!await<Secret>([&](auto then) { return store.read(dataKeyRef(), then); })); // and none was made
        const auto made = obtain(false);
        QCOMPARE(made->size(), std::size_t(crypto::dataKeyBytes));
        QVERIFY(*obtain(false) == *made);
        QVERIFY(*obtain(true) == *made);
    }

    void whatIsNoDataKeyIsNotReplaced()
    {
        MemorySecretStore store;
        QVERIFY(await([&](Then<> then) { return store.write(dataKeyRef(), Secret("short"), then); }));
        QCOMPARE(await<Secret>([&](auto then) { return obtainDataKey(store, false, then); }).error().kind,
                 ErrorKind::StoreCorrupt);
        QVERIFY(await<Secret>([&](auto then) { return store.read(dataKeyRef(), then); })->reveal() ==
                QByteArrayView("short"));
    }

    void cancelledDataKeyIsSilent()
    {
        MemorySecretStore store;
        bool answered = false;
        obtainDataKey(store, false, [&](const Expected<Secret> &) { answered = true; }).cancel();
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents();
        QVERIFY(!answered);
        QVERIFY(!await<Secret>([&](auto then) { return store.read(dataKeyRef(), then); }));
    }
};

QTEST_GUILESS_MAIN(TestMemorySecretStore)
#include "tst_memorysecretstore.moc"
