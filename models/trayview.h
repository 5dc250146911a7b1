// SPDX-License-Identifier: GPL-3.0-or-later
// What the tray shows (ui/screens 12): the shape of the worst state, one sentence, and the few sources that need
// somebody first. A pure function of the snapshots.
#pragma once

#include "models/look.h"
#include "texts/viewpoint.h"

#include <span>

namespace tokenwatch {

enum class TrayShape { Fine, Paused, Offline, AtRisk, Blocked, Lost };

struct TrayView {
    static constexpr std::size_t mostUrgent = 5;

    struct Urgent {
        SourceId id;
        QString name;   ///< plain text
        QString detail; ///< "Expired", "4 min"
        QString iconName;
        Family family = Family::Off;
        bool canCopy = false;
        friend bool operator==(const Urgent &, const Urgent &) = default;
    };

    TrayShape shape = TrayShape::Fine;
    QString headline; ///< "3 of 13 sources need you"
    QString toolTip;  ///< "3 of 13 sources need you. Next loss: Partner portal, 14:36"
    std::vector<Urgent> urgent;
    int others = 0; ///< sources that are not among them
    bool schedulerRunning = true;
    friend bool operator==(const TrayView &, const TrayView &) = default;
};

[[nodiscard]] TrayView trayViewOf(std::span<const SourceStatus> statuses, bool schedulerRunning, bool offline,
                                  const texts::Viewpoint &view);

/// The file in resources/icons, without ".svg".
[[nodiscard]] QString iconName(TrayShape shape);
[[nodiscard]] Family familyOf(TrayShape shape);

} // namespace tokenwatch
