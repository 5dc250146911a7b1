// SPDX-License-Identifier: GPL-3.0-or-later
// What a person chose of the program: one value, passed in. Read and written by config/settings.h alone. Window thread.
#pragma once

#include "domain/ids.h"
#include "domain/time.h"

#include <QByteArray>
#include <vector>

namespace tokenwatch {

struct Settings {
    enum class Theme { System, Light, Dark };
    enum class OnClose { KeepRunning, Quit };
    enum class TrayStyle { Automatic, Dark, Light, Coloured };
    enum class DetailsPlace { Right, Below };
    enum class MainView { Table, Timeline };

    Theme theme = Theme::System;
    bool highContrast = false;  ///< on: whatever the desktop says
    bool reducedMotion = false; ///< likewise
    bool compactRows = false;
    bool detailsVisible = true;     ///< with the table
    bool detailsInTimeline = false; ///< with the timeline, which wants the whole width
    DetailsPlace detailsPlace = DetailsPlace::Right;
    MainView mainView = MainView::Table;
    Seconds timelineRange = std::chrono::hours(24);
    QByteArray windowGeometry; ///< QWidget::saveGeometry()
    QByteArray columns;        ///< which are shown and how wide, as SourceView spells it
    QByteArray order;          ///< what the rows are sorted by, as SourceView spells it

    QString language; ///< "de", "zh_CN"; empty: the system's
    OnClose onClose = OnClose::KeepRunning;
    TrayStyle trayStyle = TrayStyle::Automatic;
    Seconds clipboardTime{45}; ///< a copied token is taken off the clipboard after it
    QByteArray logLevel;       ///< as LogLevel is spelt; empty: as the program was started
    Seconds coverAfter{0};     ///< secrets are covered after so long without input; 0: never
    bool coverWhenLocked = false;

    /// What notifications are shown, and when.
    struct Notifying {
        bool endings = true, losses = true, blocks = true, recoveries = true;
        Seconds lead = std::chrono::minutes(10);
        bool quietHours = false;
        Seconds quietFrom = std::chrono::hours(22), quietUntil = std::chrono::hours(7); ///< local time of day
        friend bool operator==(const Notifying &, const Notifying &) = default;
    };
    Notifying notifying;

    /// What somebody put off, so that it holds over a restart.
    struct PutOff {
        struct Source {
            SourceId id;
            std::optional<WallTime> until; ///< none: until its trouble is another
            QByteArray trouble;            ///< as models/notices.h spells it; empty: none
            friend bool operator==(const Source &, const Source &) = default;
        };
        std::optional<WallTime> notices;         ///< all notifications, until then
        std::vector<Source> sources;             ///< the notifications of one source each
        bool refreshing = false;                 ///< all sources are paused
        std::optional<WallTime> refreshingUntil; ///< none: until somebody resumes
        friend bool operator==(const PutOff &, const PutOff &) = default;
    };
    PutOff putOff;

    friend bool operator==(const Settings &, const Settings &) = default;
};

} // namespace tokenwatch
