// SPDX-License-Identifier: GPL-3.0-or-later
// What a person chose of the program: one value, passed in. Read and written by config/settings.h alone. Window thread.
#pragma once

#include "domain/time.h"

#include <QByteArray>

namespace tokenwatch {

struct Settings {
    enum class Theme { System, Light, Dark };
    enum class OnClose { KeepRunning, Quit };
    enum class TrayStyle { Automatic, Dark, Light, Coloured };

    Theme theme = Theme::System;
    bool compactRows = false;
    bool detailsVisible = true;
    QByteArray windowGeometry; ///< QWidget::saveGeometry()
    QByteArray columns;        ///< QHeaderView::saveState()

    QString language; ///< "de", "zh_CN"; empty: the system's
    OnClose onClose = OnClose::KeepRunning;
    TrayStyle trayStyle = TrayStyle::Automatic;
    Seconds clipboardTime{45}; ///< a copied token is taken off the clipboard after it
    QByteArray logLevel;       ///< as LogLevel is spelt; empty: as the program was started

    /// What notifications are shown, and when.
    struct Notifying {
        bool endings = true, losses = true, blocks = true, recoveries = true;
        Seconds lead = std::chrono::minutes(10);
        bool quietHours = false;
        Seconds quietFrom = std::chrono::hours(22), quietUntil = std::chrono::hours(7); ///< local time of day
        friend bool operator==(const Notifying &, const Notifying &) = default;
    };
    Notifying notifying;

    friend bool operator==(const Settings &, const Settings &) = default;
};

} // namespace tokenwatch
