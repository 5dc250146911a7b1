// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trayview.h"

#include "models/summary.h"
#include "texts/durations.h"
#include "texts/statustexts.h"

#include <QCoreApplication>
#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

struct TrayWords {
    Q_DECLARE_TR_FUNCTIONS(TrayView)
};

TrayShape shapeOf(const Summary &summary, bool schedulerRunning, bool offline, bool allPaused)
{
    if (summary.count(Severity::Lost) > 0)
        return TrayShape::Lost;
    if (summary.count(Severity::Blocked) > 0)
        return TrayShape::Blocked;
    if (summary.count(Severity::AtRisk) > 0)
        return TrayShape::AtRisk;
    if (offline)
        return TrayShape::Offline;
    return schedulerRunning && !allPaused ? TrayShape::Fine : TrayShape::Paused;
}

/// As the table sorts them: lost, blocked, at risk, each by what ends first.
bool isMoreUrgentInTray(const SourceStatus *a, const SourceStatus *b)
{
    if (a->severity != b->severity)
        return a->severity < b->severity;
    return a->expiresAt.value_or(WallTime::max()) < b->expiresAt.value_or(WallTime::max());
}

QString toolTipOf(const Summary &summary, std::span<const SourceStatus> statuses, const texts::Viewpoint &view)
{
    if (!summary.nextLossSource || !summary.nextLossAt)
        return summary.headline;
    const auto next = std::find_if(statuses.begin(), statuses.end(),
                                   [&](const SourceStatus &each) { return each.id == *summary.nextLossSource; });
    //: %1: "3 of 13 sources need you", %2: name of a source, %3: time of day
    return TrayWords::tr("%1. Next loss: %2, %3")
        .arg(summary.headline, next->displayName(), texts::clockTime(*summary.nextLossAt, view));
}

} // namespace

TrayView trayViewOf(std::span<const SourceStatus> statuses, bool schedulerRunning, bool offline,
                    const texts::Viewpoint &view)
{
    const Summary summary = summarise(statuses, view);
    std::vector<const SourceStatus *> urgent;
    bool allPaused = !statuses.empty();
    for (const SourceStatus &status : statuses) {
        allPaused = allPaused && status.state == SourceState::Paused;
        if (status.severity <= Severity::AtRisk)
            urgent.push_back(&status);
    }
    const std::size_t most = std::min(urgent.size(), TrayView::mostUrgent);
    std::partial_sort(urgent.begin(), urgent.begin() + static_cast<std::ptrdiff_t>(most), urgent.end(),
                      isMoreUrgentInTray);
    urgent.resize(most);

    TrayView tray;
    tray.shape = shapeOf(summary, schedulerRunning, offline, allPaused);
    tray.headline = summary.headline;
    tray.toolTip = toolTipOf(summary, statuses, view);
    tray.others = static_cast<int>(statuses.size() - most);
    tray.schedulerRunning = schedulerRunning;
    for (const SourceStatus *status : urgent) {
        const bool counts = status->valid && status->expiresAt;
        tray.urgent.push_back(
            {.id = status->id,
             .name = status->displayName(),
             .detail = counts ? texts::duration(*status->expiresAt - view.now) : texts::stateWord(status->state),
             .iconName = iconName(status->state),
             .family = familyOf(*status),
             .canCopy = status->valid});
    }
    return tray;
}

QString iconName(TrayShape shape)
{
    switch (shape) {
    case TrayShape::Fine:
        return u"tray-fine"_s;
    case TrayShape::Paused:
        return u"tray-paused"_s;
    case TrayShape::Offline:
        return u"tray-offline"_s;
    case TrayShape::AtRisk:
        return u"tray-risk"_s;
    case TrayShape::Blocked:
        return u"tray-blocked"_s;
    case TrayShape::Lost:
        return u"tray-lost"_s;
    }
    Q_UNREACHABLE();
}

Family familyOf(TrayShape shape)
{
    switch (shape) {
    case TrayShape::Fine:
        return Family::Ok;
    case TrayShape::Paused:
    case TrayShape::Offline:
        return Family::Off;
    case TrayShape::AtRisk:
        return Family::Warn;
    case TrayShape::Blocked:
        return Family::Act;
    case TrayShape::Lost:
        return Family::Crit;
    }
    Q_UNREACHABLE();
}

} // namespace tokenwatch
