// SPDX-License-Identifier: GPL-3.0-or-later
// What of the program is outside its window: tray, notifications, the settings and what they switch, and how it is
// closed and left. Made by Application beside the window, and stays when another window takes its place. Window thread.
#pragma once

#include "language.h"
#include "refreshpause.h"
#include "windowsettings.h"

#include "runtime/options.h"
#include "ui/curtain.h"
#include "ui/notifying/noticedesk.h"
#include "ui/sessionlock.h"
#include "ui/settings/settingsdialog.h"
#include "ui/tray/trayicon.h"

#include <QPointer>

namespace tokenwatch::runtime {

class Presence final : public QObject
{
    Q_OBJECT
public:
    struct Doors {
        Agent &agent;
        Clock &clock;
        Theme &theme;
        WindowSettings &settings;
        const Options &options;
    };
    Presence(const Doors &doors, MainWindow &window);
    ~Presence() override;

    /// The same in another window. The one before may go after it.
    void moveTo(MainWindow &window);

    /// Asks first where programs count on tokens; quitAsked() follows if they may go without.
    void askQuit();
    void openSettings();
    void bringForward();
    [[nodiscard]] TrayIcon &tray() { return m_tray; }
    [[nodiscard]] const SessionLock &screenLock() const { return m_lock; }

Q_SIGNALS:
    void quitAsked();
    /// Another one was chosen in the settings, and nothing stands in its way: time to make the window anew.
    void languageAsked();

private:
    void connectWindow();
    void connectTray();
    void connectTrayToWindow();
    [[nodiscard]] TokenMonitor &monitor() const { return m_window->monitor(); }
    void close();
    void open(const SourceId &id);
    void pause(std::optional<Snooze> how);
    void takeLook();
    void keepPutOff();
    void cover();
    void choose(const Settings &settings);
    void apply(const Settings &settings);
    void setStartsAtLogin(bool starts);
    void showNoticeState();

    Doors m_doors;
    MainWindow *m_window;
    TrayIcon m_tray;
    NoticeDesk m_desk;
    RefreshPause m_pause;
    LanguageSwitch m_language;
    SessionLock m_lock;
    Curtain m_curtain;
    QPointer<SettingsDialog> m_dialog;
    Pending m_callers;
    bool m_isAsking = false;
};

} // namespace tokenwatch::runtime
