// SPDX-License-Identifier: GPL-3.0-or-later
// What QtKeychain cannot tell: whether the Secret Service (org.freedesktop.secrets) is there, and whether its default
// collection is locked. And the one place that prompts. Asynchronous D-Bus; private to this room. Service thread.
#pragma once

#include "domain/pending.h"
#include "domain/status.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

class QDBusMessage;
class QDBusPendingCallWatcher;

namespace tokenwatch {

class SecretService : public QObject
{
    Q_OBJECT
public:
    enum class Collection { Ready, Locked, NotMade, NoService };

    explicit SecretService(QObject *parent = nullptr);

    /// False: there is no session bus at all, and never will be for this process.
    [[nodiscard]] bool hasBus() const { return m_bus.isConnected(); }

    /// Always answers, after Timing::vaultDeadline at the latest. A default collection that was never made counts as
    /// locked for whoever reads: only a person can make one.
    void inspect(std::function<void(Collection)> then);
    /// Whether an item of QtKeychain is known to be locked, wherever it is: reading it would prompt.
    void isItemLocked(const QString &service, const QString &key, std::function<void(bool)> then);

    /// Shows the service's own prompt if one is needed. Cancelled if the person declined. One at a time.
    void unlock(Then<> then);
    /// Takes the prompt away.
    void dismiss();

Q_SIGNALS:
    /// Something was locked, unlocked, or came or went.
    void changed();

private Q_SLOTS:
    void promptCompleted(bool dismissed, const QDBusVariant &result);

private:
    void call(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments,
              std::function<void(const QDBusMessage &)> then);
    void showPrompt(const QString &path);
    void finishUnlock(const Expected<> &result);

    QDBusConnection m_bus;
    Then<> m_unlocking; ///< empty: no unlock is under way
    QString m_prompt;   ///< object path; empty: no prompt is shown
};

} // namespace tokenwatch
