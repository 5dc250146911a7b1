// SPDX-License-Identifier: GPL-3.0-or-later
// Notices as messages of the tray icon, where the desktop has no notification service: without buttons, and nothing can
// be taken back. A click opens. Owned by NoticeDesk. Window thread.
#pragma once

#include "ui/notifying/notifier.h"
#include "ui/theme.h"

class QSystemTrayIcon;

namespace tokenwatch {

class TrayNotifier final : public Notifier
{
    Q_OBJECT
public:
    TrayNotifier(QSystemTrayIcon &icon, const Theme &theme, QObject *parent = nullptr);

    void show(const Notice &notice) override;
    void withdraw(const NoticeKey &key) override;

private:
    QSystemTrayIcon &m_icon;
    const Theme &m_theme;
    std::optional<NoticeKey> m_last;
};

} // namespace tokenwatch
