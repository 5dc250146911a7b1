// SPDX-License-Identifier: GPL-3.0-or-later
// The icon in the desktop's tray: the worst state as a shape, a sentence as tool tip, the menu. It stands still, and is
// redone at most once a second. Owned by whoever makes the window. Window thread.
#pragma once

#include "models/sourcesmodel.h"
#include "ui/theme.h"
#include "ui/tray/traymenu.h"

#include <QSystemTrayIcon>

namespace tokenwatch {

/// What the icon is painted in. Nobody tells a program how dark the panel is; Automatic goes by the desktop.
enum class TrayStyle { Automatic, DarkIcon, LightIcon, Coloured };

class TrayIcon final : public QObject
{
    Q_OBJECT
public:
    TrayIcon(const SourcesModel &sources, Clock &clock, const Theme &theme, QObject *parent = nullptr);

    /// Whether there is a tray now. It comes and goes with the desktop's panel.
    [[nodiscard]] static bool isThere() { return QSystemTrayIcon::isSystemTrayAvailable(); }

    /// Other snapshots of the same sources, perhaps in other words. `sources` must outlive this, or the next call.
    void watch(const SourcesModel &sources);
    void setStyle(TrayStyle style);
    void setSnoozed(bool snoozed);
    [[nodiscard]] QSystemTrayIcon &icon() { return m_icon; }
    [[nodiscard]] TrayMenu &menu() { return m_menu; }

private:
    void redoSoon();
    void redo();
    void paint();

    const SourcesModel *m_sources;
    Clock &m_clock;
    const Theme &m_theme;
    TrayStyle m_style = TrayStyle::Automatic;
    TrayView m_view;
    bool m_snoozed = false;
    bool m_isStale = true; ///< the words are to be made anew whatever is in sight
    TrayMenu m_menu;
    QSystemTrayIcon m_icon;
    Pending m_timer;
};

/// The shape in the sizes that panels ask for.
[[nodiscard]] QIcon trayPicture(TrayShape shape, const QColor &colour);
[[nodiscard]] QColor trayColour(TrayShape shape, TrayStyle style, const Theme &theme);

} // namespace tokenwatch
