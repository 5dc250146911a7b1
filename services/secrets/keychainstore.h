// SPDX-License-Identifier: GPL-3.0-or-later
// Typed secrets and the data key in the OS keychain, through QtKeychain: service "tokenwatch", key "SOURCE/SLOT".
// Asks the Secret Service for its state before every job, because the library cannot tell locked from missing.
// Service thread, whose event dispatcher must be GLib's (docs: under QT_NO_GLIB no job ends).
#pragma once

#include "ports/clock.h"
#include "ports/secretstore.h"

#include <deque>
#include <vector>

namespace QKeychain {
class Job;
}

namespace tokenwatch {

class SecretService;

class KeychainStore final : public SecretStore
{
    Q_OBJECT
public:
    /// `clock` must outlive it.
    explicit KeychainStore(Clock &clock, QObject *parent = nullptr);
    ~KeychainStore() override;

    /// Locked until the first answer of the service (stateChanged tells); Absent at once without a session bus.
    [[nodiscard]] Vault state() const override { return m_state; }
    Pending read(const SecretRef &ref, Then<Secret> then) override;
    Pending write(const SecretRef &ref, Secret value, Then<> then) override;
    Pending remove(const SecretRef &ref, Then<> then) override;
    Pending unlock(Then<> then) override;

private:
    enum class Kind { Read, Write, Remove };
    struct Task;

    Pending post(Kind kind, const SecretRef &ref, Secret value, Then<Secret> then);
    void startNext();
    void check(const std::shared_ptr<Task> &task);
    void run(const std::shared_ptr<Task> &task);
    void finished(const std::shared_ptr<Task> &task, QKeychain::Job *job);
    /// Answers and goes on with the next.
    void end(const std::shared_ptr<Task> &task, Expected<Secret> answer);

    void lookAgain();
    [[nodiscard]] bool someoneWaits() const;
    void settleUnlock(const Expected<> &result);
    void setState(Vault state);
    /// Reports the state as it is and gives it on: Ready, Locked or Absent.
    void inspect(std::function<void(Vault)> then);

    Clock &m_clock;
    SecretService *m_service;
    Vault m_state = Vault::Locked;
    bool m_looking = false;
    bool m_lookOnceMore = false;

    std::deque<std::shared_ptr<Task>> m_queue;
    std::shared_ptr<Task> m_current; ///< until the library is done with it, even if its deadline has passed

    bool m_unlocking = false;
    std::vector<Reply<>> m_unlockWaiters;
    Pending m_unlockDeadline;
};

} // namespace tokenwatch
