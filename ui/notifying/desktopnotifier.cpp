// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifying/desktopnotifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QVariantMap>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr auto notifyService = "org.freedesktop.Notifications"_L1;
constexpr auto notifyPath = "/org/freedesktop/Notifications"_L1;
constexpr int notifyPatience = 5000; // milliseconds, as QtDBus wants them
constexpr int asTheServiceLikes = -1;

constexpr auto openAction = "default"_L1; ///< a click on the notification itself
constexpr auto openButton = "open"_L1;
constexpr auto tryButton = "try"_L1;
constexpr auto snoozeButton = "snooze"_L1;

QDBusMessage notifyCall(const QString &method)
{
    return QDBusMessage::createMethodCall(notifyService, notifyPath, notifyService, method);
}

/// As the specification counts: 0 low, 1 normal. Critical ones would stay over a full-screen window all night.
uchar urgencyOf(const Notice &notice)
{
    return notice.kind == Notice::Kind::Recovered ? 0 : 1;
}

} // namespace

QString snoozeLabel(Snooze snooze)
{
    switch (snooze) {
    case Snooze::Quarter:
        return DesktopNotifier::tr("Snooze 15 min");
    case Snooze::Hour:
        return DesktopNotifier::tr("Snooze 1 h");
    case Snooze::Tomorrow:
        return DesktopNotifier::tr("Snooze until tomorrow 8:00");
    case Snooze::UntilItChanges:
        return DesktopNotifier::tr("Snooze until it changes");
    }
    Q_UNREACHABLE();
}

DesktopNotifier::DesktopNotifier(const QDBusConnection &bus, QObject *parent)
    : Notifier(parent)
    , m_bus(bus)
{
    m_bus.connect(notifyService, notifyPath, notifyService, u"ActionInvoked"_s, this,
                  SLOT(actionInvoked(uint, QString)));
    m_bus.connect(notifyService, notifyPath, notifyService, u"NotificationClosed"_s, this,
                  SLOT(notificationClosed(uint, uint)));
    // A desktop that starts after this program, or its notification service anew.
    auto *watcher = new QDBusServiceWatcher(notifyService, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &DesktopNotifier::askCapabilities);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        m_shown.clear(); // what it showed went with it
    });
    askCapabilities();
}

void DesktopNotifier::askCapabilities()
{
    // The call starts the service where the bus knows how to.
    auto *watcher =
        new QDBusPendingCallWatcher(m_bus.asyncCall(notifyCall(u"GetCapabilities"_s), notifyPatience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        settle(reply.isError() ? Service::Absent : Service::There, reply.isError() ? QStringList() : reply.value());
        watcher->deleteLater();
    });
}

void DesktopNotifier::settle(Service service, const QStringList &capabilities)
{
    m_service = service;
    m_capabilities = capabilities;
    const QList<Notice> waiting = std::exchange(m_waiting, {});
    if (service == Service::There) {
        for (const Notice &notice : waiting)
            send(notice);
    }
    Q_EMIT serviceChanged(service == Service::There ? QList<Notice>() : waiting);
}

void DesktopNotifier::show(const Notice &notice)
{
    if (m_service != Service::There) {
        erase_if(m_waiting, [&notice](const Notice &other) { return other.key == notice.key; });
        m_waiting << notice;
        return;
    }
    Shown &shown = m_shown[notice.key];
    if (shown.isAsked) {
        shown.next = notice;
        shown.isUnwanted = false;
        return;
    }
    send(notice);
}

void DesktopNotifier::send(const Notice &notice)
{
    Shown &shown = m_shown[notice.key];
    shown.isAsked = true;
    shown.isUnwanted = false;
    shown.next.reset();
    QStringList actions;
    if (m_capabilities.contains(u"actions"_s)) {
        actions << openAction << tr("Open");
        if (notice.kind == Notice::Kind::Trouble) {
            if (notice.canTry)
                actions << tryButton << tr("Try now");
            else
                actions << openButton << tr("Open");
            actions << snoozeButton << snoozeLabel(notice.snooze);
        }
    }
    const bool hasMarkup = m_capabilities.contains(u"body-markup"_s);
    const QVariantMap hints{{u"desktop-entry"_s, u"tokenwatch"_s},
                            {u"urgency"_s, QVariant::fromValue(urgencyOf(notice))}};
    QDBusMessage call = notifyCall(u"Notify"_s);
    call << tr("Tokenwatch") << shown.id << u"tokenwatch"_s << notice.title
         << (hasMarkup ? notice.body.toHtmlEscaped() : notice.body) << actions << hints << asTheServiceLikes;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, notifyPatience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notice] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        const auto found = m_shown.find(notice.key);
        if (found == m_shown.end())
            return;
        found->isAsked = false;
        if (reply.isError()) {
            m_shown.remove(notice.key);
            settle(Service::Absent, {});
            Q_EMIT serviceChanged({notice});
            return;
        }
        found->id = reply.value();
        if (found->isUnwanted) {
            close(found->id);
            m_shown.remove(notice.key);
        } else if (const auto next = std::exchange(found->next, std::nullopt)) {
            send(*next);
        }
    });
}

void DesktopNotifier::withdraw(const NoticeKey &key)
{
    erase_if(m_waiting, [&key](const Notice &notice) { return notice.key == key; });
    const auto found = m_shown.find(key);
    if (found == m_shown.end())
        return;
    if (found->isAsked) {
        found->isUnwanted = true;
        found->next.reset();
        return;
    }
    close(found->id);
    m_shown.remove(key);
}

void DesktopNotifier::close(uint id)
{
    QDBusMessage call = notifyCall(u"CloseNotification"_s);
    call << id;
    m_bus.asyncCall(call, notifyPatience);
}

std::optional<NoticeKey> DesktopNotifier::keyOf(uint id) const
{
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend(); ++shown) {
        if (shown->id == id && id != 0)
            return shown.key();
    }
    return std::nullopt;
}

void DesktopNotifier::actionInvoked(uint id, const QString &action)
{
    const auto key = keyOf(id);
    if (!key)
        return; // another program's
    if (action == openAction || action == openButton)
        Q_EMIT chosen(*key, Action::Open);
    else if (action == tryButton)
        Q_EMIT chosen(*key, Action::TryNow);
    else if (action == snoozeButton)
        Q_EMIT chosen(*key, Action::Snooze);
}

void DesktopNotifier::notificationClosed(uint id, uint)
{
    if (const auto key = keyOf(id); key && !m_shown.value(*key).isAsked)
        m_shown.remove(*key);
}

} // namespace tokenwatch
