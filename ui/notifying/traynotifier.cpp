// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifying/traynotifier.h"

#include "ui/icons.h"
#include "ui/tokenmonitor/lifetimebar.h"

#include <QSystemTrayIcon>

namespace tokenwatch {

TrayNotifier::TrayNotifier(QSystemTrayIcon &icon, const Theme &theme, QObject *parent)
    : Notifier(parent)
    , m_icon(icon)
    , m_theme(theme)
{
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        if (m_last)
            Q_EMIT chosen(*m_last, Action::Open);
    });
}

void TrayNotifier::show(const Notice &notice)
{
    m_last = notice.key;
    m_icon.showMessage(notice.title, notice.body, themedIcon(m_theme, notice.iconName, inkOf(notice.family)));
}

void TrayNotifier::withdraw(const NoticeKey &key)
{
    if (m_last == key)
        m_last.reset();
}

} // namespace tokenwatch
