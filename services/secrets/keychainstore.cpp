// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainstore.h"

#include "domain/timing.h"
#include "log/categories.h"
#include "secrets/secretservice.h"

#include <algorithm>
#include <qt6keychain/keychain.h>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView keychainService = "tokenwatch"_L1;

QString keyOf(const SecretRef &ref)
{
    return QString::fromLatin1(ref.source.value) + u'/' + QString::fromUtf8(ref.slot);
}

tl::unexpected<Error> missing(const SecretRef &ref)
{
    return failure(ErrorKind::MissingCredentials, QString::fromUtf8(ref.slot));
}

ErrorKind kindFrom(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return ErrorKind::VaultLocked;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return ErrorKind::VaultAbsent;
    case QKeychain::EntryNotFound:
        return ErrorKind::MissingCredentials;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        return ErrorKind::VaultFailed;
    }
    return ErrorKind::VaultFailed;
}

} // namespace

struct KeychainStore::Task {
    Kind kind;
    SecretRef ref;
    Secret value;
    Reply<Secret> reply;
    Pending deadline;
};

KeychainStore::KeychainStore(Clock &clock, QObject *parent)
    : SecretStore(parent)
    , m_clock(clock)
    , m_service(new SecretService(this))
{
    if (!m_service->hasBus()) {
        m_state = Vault::Absent;
        return;
    }
    connect(m_service, &SecretService::changed, this, &KeychainStore::lookAgain);
    lookAgain();
}

KeychainStore::~KeychainStore() = default;

Pending KeychainStore::read(const SecretRef &ref, Then<Secret> then)
{
    return post(Kind::Read, ref, {}, std::move(then));
}

Pending KeychainStore::write(const SecretRef &ref, Secret value, Then<> then)
{
    return post(Kind::Write, ref, std::move(value),
                [then = std::move(then)](const Expected<Secret> &answer) { then(answer.map([](const Secret &) {})); });
}

Pending KeychainStore::remove(const SecretRef &ref, Then<> then)
{
    return post(Kind::Remove, ref, {},
                [then = std::move(then)](const Expected<Secret> &answer) { then(answer.map([](const Secret &) {})); });
}

Pending KeychainStore::post(Kind kind, const SecretRef &ref, Secret value, Then<Secret> then)
{
    const auto task = std::make_shared<Task>(Task{kind, ref, std::move(value), Reply<Secret>(std::move(then)), {}});
    const std::weak_ptr<Task> weak = task;
    // From now, not from its turn: one that hangs delays the others, and their callers must hear of it.
    task->deadline = m_clock.after(Timing::vaultDeadline, [weak] {
        if (const auto late = weak.lock())
            late->reply.resolve(failure(ErrorKind::TimedOut));
    });
    m_queue.push_back(task);
    QMetaObject::invokeMethod(this, &KeychainStore::startNext, Qt::QueuedConnection);
    return task->reply.pending([weak] {
        if (const auto unwanted = weak.lock())
            unwanted->deadline.cancel();
    });
}

void KeychainStore::startNext()
{
    while (!m_current && !m_queue.empty()) {
        const auto task = std::move(m_queue.front());
        m_queue.pop_front();
        if (!task->reply.isWanted())
            continue;
        m_current = task;
        check(task);
    }
}

void KeychainStore::check(const std::shared_ptr<Task> &task)
{
    inspect([this, task](Vault vault) {
        if (!task->reply.isWanted() || vault == Vault::Absent)
            return end(task, failure(ErrorKind::VaultAbsent));
        if (vault != Vault::Ready)
            return end(task, failure(ErrorKind::VaultLocked));
        if (task->kind != Kind::Read)
            return run(task);
        m_service->isItemLocked(keychainService, keyOf(task->ref), [this, task](bool locked) {
            if (locked || !task->reply.isWanted())
                end(task, failure(ErrorKind::VaultLocked));
            else
                run(task);
        });
    });
}

void KeychainStore::run(const std::shared_ptr<Task> &task)
{
    QKeychain::Job *job = nullptr;
    switch (task->kind) {
    case Kind::Read:
        job = new QKeychain::ReadPasswordJob(keychainService);
        break;
    case Kind::Write: {
        auto *write = new QKeychain::WritePasswordJob(keychainService);
        write->setBinaryData(task->value.reveal().toByteArray());
        task->value.wipe();
        job = write;
        break;
    }
    case Kind::Remove:
        job = new QKeychain::DeletePasswordJob(keychainService);
        break;
    }
    job->setKey(keyOf(task->ref));
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, [this, task](QKeychain::Job *done) { finished(task, done); });
    job->start();
}

void KeychainStore::finished(const std::shared_ptr<Task> &task, QKeychain::Job *job)
{
    if (job->error() == QKeychain::NoError) {
        auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(job);
        return end(task, read ? Secret::take(read->binaryData()) : Secret());
    }
    const ErrorKind kind = kindFrom(job->error());
    if (kind != ErrorKind::MissingCredentials)
        return end(task, failure(kind, {}, cleaned(job->errorString())));
    if (task->kind == Kind::Remove)
        return end(task, Secret());
    // The library says the same of a keyring that was locked a moment ago.
    inspect([this, task](Vault vault) {
        end(task, vault == Vault::Ready    ? missing(task->ref)
                  : vault == Vault::Absent ? failure(ErrorKind::VaultAbsent)
                                           : failure(ErrorKind::VaultLocked));
    });
}

void KeychainStore::end(const std::shared_ptr<Task> &task, Expected<Secret> answer)
{
    m_current.reset();
    task->deadline.cancel();
    QMetaObject::invokeMethod(this, &KeychainStore::startNext, Qt::QueuedConnection);
    task->reply.resolve(std::move(answer));
}

void KeychainStore::inspect(std::function<void(Vault)> then)
{
    m_service->inspect([this, then = std::move(then)](SecretService::Collection collection) {
        Vault vault = Vault::Absent;
        switch (collection) {
        case SecretService::Collection::Ready:
            vault = Vault::Ready;
            break;
        case SecretService::Collection::Locked:
        case SecretService::Collection::NotMade:
            vault = Vault::Locked;
            break;
        case SecretService::Collection::NoService:
            vault = Vault::Absent;
            break;
        }
        setState(vault == Vault::Locked && m_unlocking ? Vault::Unlocking : vault);
        then(vault);
    });
}

void KeychainStore::lookAgain()
{
    m_lookOnceMore = m_looking;
    if (std::exchange(m_looking, true))
        return;
    inspect([this](Vault) {
        m_looking = false;
        if (m_lookOnceMore)
            lookAgain();
    });
}

void KeychainStore::setState(Vault state)
{
    if (std::exchange(m_state, state) == state)
        return;
    qCDebug(lcSecrets, "the keychain is now in state %d", static_cast<int>(state));
    Q_EMIT stateChanged(state);
}

Pending KeychainStore::unlock(Then<> then)
{
    const Reply<> reply(std::move(then));
    m_unlockWaiters.push_back(reply);
    if (!std::exchange(m_unlocking, true)) {
        setState(m_state == Vault::Locked ? Vault::Unlocking : m_state);
        m_unlockDeadline = m_clock.after(Timing::unlockDeadline, [this] {
            settleUnlock(failure(ErrorKind::TimedOut));
            m_service->dismiss();
        });
        // Queued: whoever asks holds the Pending before the answer comes.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (someoneWaits())
                    m_service->unlock([this](const Expected<> &result) { settleUnlock(result); });
                else
                    settleUnlock(failure(ErrorKind::Cancelled));
            },
            Qt::QueuedConnection);
    }
    return reply.pending([this] {
        if (m_unlocking && !someoneWaits())
            m_service->dismiss();
    });
}

bool KeychainStore::someoneWaits() const
{
    return std::any_of(m_unlockWaiters.begin(), m_unlockWaiters.end(),
                       [](const Reply<> &waiter) { return waiter.isWanted(); });
}

void KeychainStore::settleUnlock(const Expected<> &result)
{
    if (!std::exchange(m_unlocking, false))
        return;
    m_unlockDeadline = {};
    const auto waiters = std::exchange(m_unlockWaiters, {});
    // The state first: whoever was waiting may read at once.
    inspect([waiters, result](Vault vault) {
        for (const Reply<> &waiter : waiters)
            waiter.resolve(!result || vault == Vault::Ready ? result : failure(ErrorKind::VaultLocked));
    });
}

} // namespace tokenwatch
