// SPDX-License-Identifier: GPL-3.0-or-later
// The window around the token monitor: menus, toolbar, foot line. Layout and wiring only. Made by app/, on the window
// thread; agent, clock and theme outlive it.
#pragma once

#include "domain/settings.h"
#include "ports/agent.h"
#include "ports/clock.h"
#include "ui/theme.h"

#include <QMainWindow>
#include <QTimeZone>

class QToolButton;

namespace tokenwatch {

class Actions;
class FilterField;
class FootItem;
class Segments;
class TokenMonitor;
struct MonitorGlance;

/// What a person chose of the window's look, to be kept by whoever made it.
struct WindowLook {
    ThemePreference theme = ThemePreference::System;
    bool compactRows = false;
    bool details = true; ///< with the table
    bool detailsInTimeline = false;
    Settings::DetailsPlace detailsPlace = Settings::DetailsPlace::Right;
    Settings::MainView view = Settings::MainView::Table;
    Seconds range = std::chrono::hours(24); ///< of the timeline
    QByteArray geometry;                    ///< QWidget::saveGeometry()
    QByteArray columns;                     ///< as SourceView gives it; empty: no width was chosen
    QByteArray order;                       ///< likewise; empty: by urgency
    friend bool operator==(const WindowLook &, const WindowLook &) = default;
};

class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Agent &agent, Clock &clock, Theme &theme, QTimeZone zone = QTimeZone::systemTimeZone());
    ~MainWindow() override;

    [[nodiscard]] TokenMonitor &monitor() const { return *m_monitor; }

    [[nodiscard]] WindowLook look() const;
    /// Before the window is shown.
    void setLook(const WindowLook &look);
    /// Of that, what a person chooses in the settings; size, columns and view stay.
    void takeLook(const WindowLook &look);
    /// What is selected and filtered, for a window that takes this one's place.
    [[nodiscard]] MonitorGlance glance() const;
    void setGlance(const MonitorGlance &glance);
    /// How notifications stand, for the foot line, and that they are snoozed; empty for what is not to be said.
    void showNoticeState(const QString &foot, const QString &snooze);

Q_SIGNALS:
    /// File, Quit. Whoever made the window decides what ends with it.
    void quitAsked();
    /// The window's close button. The window stays as it is; whoever made it decides what becomes of it.
    void closeAsked();
    /// File, Settings.
    void settingsAsked();
    /// The banner's button, while notifications are snoozed.
    void snoozeEndAsked();
    /// Tools, Sandbox: only while one runs.
    void sandboxAsked();
    /// A person chose another theme, row height, pane or view. Geometry, order and column widths change without a
    /// signal.
    void lookChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildMenus();
    void buildToolbar();
    void connectActions();
    void showFoot();
    void showAbout();
    void choose(ThemePreference preference);
    void showTheme();

    Agent &m_agent;
    Theme &m_theme;
    TokenMonitor *m_monitor;
    Actions &m_actions;
    FilterField *m_filter;
    Segments *m_views = nullptr;
    QList<QToolButton *> m_toolButtons;
    QList<QAction *> m_onlyWithSources;
    FootItem *m_vault;
    FootItem *m_api;
    FootItem *m_sandbox;
    FootItem *m_notices;
};

} // namespace tokenwatch
