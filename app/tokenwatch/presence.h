// SPDX-License-Identifier: GPL-3.0-or-later
// What of the program is outside its window: tray, notifications, the settings and what they switch, and how it is
// closed and left. Made by Application beside the window, which outlives it. Window thread.
#pragma once

#include "windowsettings.h"

#include "runtime/options.h"
#include "ui/notifying/noticedesk.h"
#include "ui/settings/settingsdialog.h"
#include "ui/tray/trayicon.h"

#include <QPointer>

namespace tokenwatch::runtime {

class Presence final : public QObject
{
    Q_OBJECT
public:
    struct Doors {
        MainWindow &window;
        Agent &agent;
        Clock &clock;
        Theme &theme;
        WindowSettings &settings;
        const Options &options;
    };
    explicit Presence(const Doors &doors);
    ~Presence() override;

    /// Asks first where programs count on tokens; quitAsked() follows if they may go without.
    void askQuit();
    void openSettings();
    void bringForward();

Q_SIGNALS:
    void quitAsked();

private:
    void connectWindow();
    void connectTray();
    void close();
    void open(const SourceId &id);
    void pause(std::optional<Snooze> how);
    void takeLook();
    void choose(const Settings &settings);
    void apply(const Settings &settings);
    void setStartsAtLogin(bool starts);
    void showNoticeState();

    Doors m_doors;
    TokenMonitor &m_monitor;
    TrayIcon m_tray;
    NoticeDesk m_desk;
    QPointer<SettingsDialog> m_dialog;
    Pending m_callers, m_pause;
    bool m_isAsking = false;
};

} // namespace tokenwatch::runtime
