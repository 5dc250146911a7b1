// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessionlock.h"

#include "ui/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <array>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int lockPatience = 5000; // milliseconds, as QtDBus wants them
constexpr auto loginService = "org.freedesktop.login1"_L1;
constexpr auto sessionInterface = "org.freedesktop.login1.Session"_L1;
constexpr auto propertiesInterface = "org.freedesktop.DBus.Properties"_L1;
constexpr auto lockedHint = "LockedHint"_L1;

/// Those that tell of themselves: the common name, and GNOME's own.
struct ScreenSaver {
    QLatin1StringView service, path;
};
constexpr std::array screenSavers{ScreenSaver{"org.freedesktop.ScreenSaver"_L1, "/org/freedesktop/ScreenSaver"_L1},
                                  ScreenSaver{"org.gnome.ScreenSaver"_L1, "/org/gnome/ScreenSaver"_L1}};

QDBusMessage askOf(const QString &service, const QString &path, const QString &interface, const QString &method)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, method);
    call.setAutoStartService(false); // who is not there locks nothing
    return call;
}

} // namespace

SessionLock::SessionLock(QObject *parent)
    : QObject(parent)
{
    Places places;
    const QDBusConnection session = hasSessionBus() ? QDBusConnection::sessionBus() : QDBusConnection(QString());
    if (session.isConnected())
        places.session = &session;
    places.sessionId = qEnvironmentVariable("XDG_SESSION_ID");
    const QDBusConnection system =
        places.sessionId.isEmpty() ? QDBusConnection(QString()) : QDBusConnection::systemBus();
    if (system.isConnected())
        places.system = &system;
    listen(places);
}

SessionLock::SessionLock(const Places &places, QObject *parent)
    : QObject(parent)
{
    listen(places);
}

void SessionLock::listen(const Places &places)
{
    if (places.session)
        listenToScreenSaver(*places.session);
    if (places.system && !places.sessionId.isEmpty())
        findSession(*places.system, places.sessionId);
}

void SessionLock::listenToScreenSaver(QDBusConnection bus)
{
    for (const ScreenSaver &saver : screenSavers) {
        bus.connect(saver.service, saver.path, saver.service, u"ActiveChanged"_s, this, SLOT(activeChanged(bool)));
        // One that crashes takes its lock with it; it would never say that it is open.
        auto *gone = new QDBusServiceWatcher(saver.service, bus, QDBusServiceWatcher::WatchForUnregistration, this);
        connect(gone, &QDBusServiceWatcher::serviceUnregistered, this, [this] { take(By::ScreenSaver, false); });
        auto *watcher = new QDBusPendingCallWatcher(
            bus.asyncCall(askOf(saver.service, saver.path, saver.service, u"GetActive"_s), lockPatience), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            const QDBusPendingReply<bool> reply = *watcher;
            if (!reply.isError() && reply.value())
                take(By::ScreenSaver, true);
            watcher->deleteLater();
        });
    }
}

void SessionLock::findSession(const QDBusConnection &bus, const QString &id)
{
    QDBusMessage ask =
        askOf(loginService, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"GetSession"_s);
    ask << id;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask, lockPatience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, bus] {
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (!reply.isError())
            listenToSession(bus, reply.value().path());
        watcher->deleteLater();
    });
}

void SessionLock::listenToSession(QDBusConnection bus, const QString &path)
{
    bus.connect(loginService, path, sessionInterface, u"Lock"_s, this, SLOT(sessionLock()));
    bus.connect(loginService, path, propertiesInterface, u"PropertiesChanged"_s, this,
                SLOT(sessionChanged(QString, QVariantMap, QStringList)));
    QDBusMessage ask = askOf(loginService, path, propertiesInterface, u"Get"_s);
    ask << QString(sessionInterface) << QString(lockedHint);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask, lockPatience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(By::Session, reply.value().variant().toBool());
        watcher->deleteLater();
    });
}

void SessionLock::activeChanged(bool active)
{
    take(By::ScreenSaver, active);
}

void SessionLock::sessionChanged(const QString &interface, const QVariantMap &changed, const QStringList &)
{
    if (interface == sessionInterface && changed.contains(lockedHint))
        take(By::Session, changed.value(lockedHint).toBool());
}

void SessionLock::sessionLock()
{
    Q_EMIT lockAsked();
}

void SessionLock::take(By by, bool locked)
{
    const bool before = isLocked();
    if (locked)
        m_lockedBy.insert(by);
    else
        m_lockedBy.remove(by);
    if (isLocked() == before)
        return;
    Q_EMIT lockedChanged(!before);
    if (!before)
        Q_EMIT lockAsked();
}

} // namespace tokenwatch
