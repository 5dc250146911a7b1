// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/systemscheme.h"

#include "ui/sessionbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <array>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr auto portalService = "org.freedesktop.portal.Desktop"_L1;
constexpr auto portalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto portalSettings = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearanceSpace = "org.freedesktop.appearance"_L1;
constexpr auto gnomeSpace = "org.gnome.desktop.interface"_L1;
constexpr int answerWithin = 2000; // milliseconds, as QtDBus wants them

/// Read() wraps the value twice, SettingChanged once.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

/// A key of the portal, and the number that stands for yes.
struct SystemScheme::Setting {
    QLatin1StringView space, key;
    Wish wish;
    uint yes;

    static constexpr std::size_t count = 4;
    static const std::array<Setting, count> &all()
    {
        static constexpr std::array<Setting, count> settings{
            Setting{appearanceSpace, "color-scheme"_L1, Wish::Dark, 1},
            Setting{appearanceSpace, "contrast"_L1, Wish::Contrast, 1},
            Setting{appearanceSpace, "reduced-motion"_L1, Wish::LessMotion, 1},
            // Where the portal is older than the key above.
            Setting{gnomeSpace, "enable-animations"_L1, Wish::NoAnimations, 0}};
        return settings;
    }
};

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
{
    if (!hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // Until its first message QtDBus does not know its own types by name, and refuses slots that take them.
    qDBusRegisterMetaType<QDBusVariant>();
    bus.connect(portalService, portalPath, portalSettings, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    for (const Setting &setting : Setting::all()) {
        auto ask = QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, u"Read"_s);
        ask << QString(setting.space) << QString(setting.key);
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask, answerWithin), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, asked = &setting] {
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            if (!reply.isError())
                take(*asked, reply.value().variant());
            watcher->deleteLater();
        });
    }
}

void SystemScheme::settingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    for (const Setting &setting : Setting::all()) {
        if (space == setting.space && key == setting.key)
            take(setting, value.variant());
    }
}

void SystemScheme::take(const Setting &setting, const QVariant &value)
{
    const bool wanted = unwrapped(value).toUInt() == setting.yes;
    if (std::exchange(m_wishes[setting.wish], wanted) != wanted)
        Q_EMIT changed();
}

} // namespace tokenwatch
