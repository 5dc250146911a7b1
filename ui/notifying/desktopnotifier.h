// SPDX-License-Identifier: GPL-3.0-or-later
// Notices through org.freedesktop.Notifications: with buttons where the service has them, replaced in place, and taken
// back when they are over. Nothing waits for the bus. Owned by NoticeDesk. Window thread.
#pragma once

#include "ui/notifying/notifier.h"

#include <QDBusConnection>
#include <QHash>
#include <QStringList>
#include <functional>

namespace tokenwatch {

class DesktopNotifier final : public Notifier
{
    Q_OBJECT
public:
    explicit DesktopNotifier(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Before the service has said what it can, nothing is known, and notices wait.
    enum class Service { Unknown, There, Absent };
    [[nodiscard]] Service service() const { return m_service; }

    void show(const Notice &notice) override;
    void withdraw(const NoticeKey &key) override;

Q_SIGNALS:
    /// It came, or there is none: whoever knows another way takes `unshown` over.
    void serviceChanged(const QList<tokenwatch::Notice> &unshown);

private Q_SLOTS:
    // Connected by name: these signals are known to the bus only.
    void actionInvoked(uint id, const QString &action);
    void notificationClosed(uint id, uint reason);

private:
    struct Shown {
        uint id = 0;
        bool isAsked = false;       ///< the service has not answered yet
        bool isUnwanted = false;    ///< withdrawn meanwhile
        std::optional<Notice> next; ///< shown when it has answered
    };
    void askCapabilities();
    void settle(Service service, const QStringList &capabilities);
    void send(const Notice &notice);
    void close(uint id);
    [[nodiscard]] std::optional<NoticeKey> keyOf(uint id) const;

    QDBusConnection m_bus;
    Service m_service = Service::Unknown;
    QStringList m_capabilities;
    QHash<NoticeKey, Shown> m_shown;
    QList<Notice> m_waiting; ///< for the service to say what it can
};

} // namespace tokenwatch
