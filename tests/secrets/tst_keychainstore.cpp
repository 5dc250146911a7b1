// SPDX-License-Identifier: GPL-3.0-or-later
// The keychain against a true gnome-keyring. Started plainly, this program starts itself once in each kind of session
// (tests/support/withkeyring.sh); in there it runs the tests of that session.
#include "crypto/sealer.h"
#include "secrets/datakey.h"
#include "secrets/keychainstore.h"
#include "support/await.h"
#include "support/fakeclock.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

namespace {

const SecretRef password{{QByteArray(32, 'a')}, "password"};

Expected<Secret> readFrom(SecretStore &store, const SecretRef &ref = password)
{
    return await<Secret>([&](Then<Secret> then) { return store.read(ref, then); });
}
Expected<> writeTo(SecretStore &store, const QByteArray &value)
{
    return await([&](Then<> then) { return store.write(password, Secret(value), then); });
}
Expected<> removeFrom(SecretStore &store)
{
    return await([&](Then<> then) { return store.remove(password, then); });
}
template <class T>
ErrorKind kindOf(const Expected<T> &answer)
{
    return answer ? ErrorKind::Internal : answer.error().kind;
}

/// Stands where gnome-keyring looks for the program that asks people, counts, and declines.
class DecliningPrompter : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")
public:
    DecliningPrompter()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"prompter"_s))
    {
        m_bus.registerObject(u"/org/gnome/keyring/Prompter"_s, this, QDBusConnection::ExportAllSlots);
        isThere = m_bus.registerService(u"org.gnome.keyring.SystemPrompter"_s);
    }
    ~DecliningPrompter() override { QDBusConnection::disconnectFromBus(u"prompter"_s); }
    bool isThere = false;
    int asked = 0;

public Q_SLOTS:
    void BeginPrompting(const QDBusObjectPath &)
    {
        ++asked;
        sendErrorReply(QDBusError::AccessDenied, u"nobody is here"_s);
    }

private:
    QDBusConnection m_bus;
};

} // namespace

/// A keyring that is open.
class UnlockedKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<KeychainStore>(m_clock); }
    void cleanup() { m_store.reset(); }

    void saysReady() { QTRY_COMPARE(m_store->state(), Vault::Ready); }

    void givesBackWhatWasWritten_data()
    {
        QTest::addColumn<QByteArray>("value");
        QByteArray everyByte;
        for (int byte = 0; byte < 256; ++byte)
            everyByte.append(static_cast<char>(byte));
        QTest::newRow("text") << QByteArray("correct horse");
        QTest::newRow("every byte") << everyByte;
        QTest::newRow("starts with null") << QByteArray("\0x", 2);
        QTest::newRow("long") << QByteArray(100'000, 'k');
    }
    void givesBackWhatWasWritten() // S5-29
    {
        QFETCH(QByteArray, value);
        QVERIFY(writeTo(*m_store, value));
        const auto back = readFrom(*m_store);
        QVERIFY(back);
        QVERIFY(back->reveal() == value);
    }

    void saysMissingForWhatIsNotThere() // S5-29
    {
        QVERIFY(removeFrom(*m_store));
        const auto answer = readFrom(*m_store);
        QCOMPARE(kindOf(answer), ErrorKind::MissingCredentials);
        QCOMPARE(answer.error().where, u"password"_s);
        QVERIFY(removeFrom(*m_store));
    }

    void answersInOrder()
    {
        std::vector<int> order;
        Pending one = m_store->write(password, Secret("1"), [&](const Expected<> &) { order.push_back(1); });
        Pending two = m_store->write(password, Secret("2"), [&](const Expected<> &) { order.push_back(2); });
        QVERIFY(readFrom(*m_store)->reveal() == QByteArrayView("2"));
        QCOMPARE(order, (std::vector{1, 2}));
    }

    void cancelledWriteThatWaitsIsNotDone()
    {
        QVERIFY(writeTo(*m_store, "kept"));
        Pending first = m_store->read(password, [](const Expected<Secret> &) {});
        m_store->write(password, Secret("dropped"), [](const Expected<> &) {}).cancel();
        QVERIFY(readFrom(*m_store)->reveal() == QByteArrayView("kept"));
    }

    void deadlinePassesEvenWhenNothingAnswers()
    {
        std::optional<Expected<Secret>> answer;
        Pending pending = m_store->read(password, [&](Expected<Secret> given) { answer = std::move(given); });
        m_clock.advance(Seconds(21));
        QVERIFY(answer);
        QCOMPARE(kindOf(*answer), ErrorKind::TimedOut);
        QVERIFY(writeTo(*m_store, "later")); // and the queue goes on
    }

    void dataKeyIsMadeOnceAndFoundAgain()
    {
        const auto obtain = [&](bool sealed) {
            return await<Secret>([&](Then<Secret> then) { return obtainDataKey(*m_store, sealed, then); });
        };
        const auto made = obtain(false);
        QCOMPARE(made->size(), std::size_t(crypto::dataKeyBytes));
        QVERIFY(*obtain(true) == *made);
        QVERIFY(await([&](Then<> then) { return m_store->remove(dataKeyRef(), then); }));
        QCOMPARE(kindOf(obtain(true)), ErrorKind::StoreCorrupt);
        QCOMPARE(kindOf(readFrom(*m_store, dataKeyRef())), ErrorKind::MissingCredentials);
    }

    /// The last test: it locks the keyring for good.
    void zLockedIsToldFromMissingAndReadingNeverPrompts() // S5-29
    {
        DecliningPrompter prompter;
        QVERIFY(prompter.isThere);
        QVERIFY(writeTo(*m_store, "there"));
        QTRY_COMPARE(m_store->state(), Vault::Ready);
        QSignalSpy changed(m_store.get(), &SecretStore::stateChanged);

        QDBusInterface service(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                               u"org.freedesktop.Secret.Service"_s);
        const QDBusReply<QDBusObjectPath> collection = service.call(u"ReadAlias"_s, u"default"_s);
        const QList<QDBusObjectPath> collections{collection.value()};
        QCOMPARE(service.call(u"Lock"_s, QVariant::fromValue(collections)).type(), QDBusMessage::ReplyMessage);
        QTRY_COMPARE(m_store->state(), Vault::Locked); // told by the service
        QVERIFY(changed.size() >= 1);

        QCOMPARE(kindOf(readFrom(*m_store)), ErrorKind::VaultLocked);
        QCOMPARE(kindOf(readFrom(*m_store, {password.source, "no such slot"})), ErrorKind::VaultLocked);
        QCOMPARE(kindOf(writeTo(*m_store, "other")), ErrorKind::VaultLocked);
        QCOMPARE(kindOf(removeFrom(*m_store)), ErrorKind::VaultLocked);
        QCOMPARE(kindOf(await<Secret>([&](Then<Secret> then) { return obtainDataKey(*m_store, false, then); })),
                 ErrorKind::VaultLocked);
        QCOMPARE(prompter.asked, 0);

        // Only unlock() asks, once for all who wait.
        int answers = 0;
        const auto declined = [&](const Expected<> &answer) { answers += answer ? 0 : 1; };
        Pending one = m_store->unlock(declined);
        Pending two = m_store->unlock(declined);
        QCOMPARE(m_store->state(), Vault::Unlocking);
        QTRY_COMPARE(answers, 2);
        QCOMPARE(prompter.asked, 1);
        QTRY_COMPARE(m_store->state(), Vault::Locked);
    }

private:
    FakeClock m_clock;
    std::unique_ptr<KeychainStore> m_store;
};

/// Sessions in which no secret can be read: the same questions, other answers.
class UnreachableKeychain : public QObject
{
    Q_OBJECT
public:
    UnreachableKeychain(Vault vault, ErrorKind kind)
        : m_vault(vault)
        , m_kind(kind)
    {}

private Q_SLOTS:
    void saysWhyNothingCanBeRead()
    {
        FakeClock clock;
        KeychainStore store(clock);
        QCOMPARE(kindOf(readFrom(store)), m_kind);
        QCOMPARE(store.state(), m_vault);
        QCOMPARE(kindOf(writeTo(store, "x")), m_kind);
        QCOMPARE(kindOf(removeFrom(store)), m_kind);
        QCOMPARE(kindOf(await<Secret>([&](Then<Secret> then) { return obtainDataKey(store, false, then); })), m_kind);
    }

    void unlockDoesNotHang()
    {
        if (m_vault != Vault::Absent)
            QSKIP("there is a service; its prompt is tested with an open keyring");
        FakeClock clock;
        KeychainStore store(clock);
        QVERIFY(!await([&](Then<> then) { return store.unlock(then); }));
    }

private:
    const Vault m_vault;
    const ErrorKind m_kind;
};

/// Starts the others, each in its session.
class TestKeychainStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySession_data()
    {
        QTest::addColumn<QString>("state");
        for (const char *state : {"unlocked", "unmade", "noservice", "nobus"})
            QTest::newRow(state) << QString::fromLatin1(state);
    }
    void everySession()
    {
        QFETCH(QString, state);
        QProcess session;
        session.setProcessChannelMode(QProcess::MergedChannels);
        session.start(qEnvironmentVariable("TOKENWATCH_SOURCE") + u"/tests/support/withkeyring.sh"_s,
                      {state, QCoreApplication::applicationFilePath()});
        QVERIFY2(session.waitForFinished(60000), session.readAll().constData());
        QVERIFY2(session.exitStatus() == QProcess::NormalExit && session.exitCode() == 0,
                 session.readAll().constData());
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const auto run = [&](QObject &&tests) { return QTest::qExec(&tests, argc, argv); };
    const QByteArray state = qgetenv("KEYRING_STATE");
    if (state == "unlocked")
        return run(UnlockedKeychain());
    if (state == "unmade")
        return run(UnreachableKeychain(Vault::Locked, ErrorKind::VaultLocked));
    if (!state.isEmpty())
        return run(UnreachableKeychain(Vault::Absent, ErrorKind::VaultAbsent));
    return run(TestKeychainStore());
}
#include "tst_keychainstore.moc"
