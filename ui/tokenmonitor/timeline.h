// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline: the rows of the table as lanes in time, with headline, curve and legend. It puts the parts together and
// keeps them up to date while they are shown; hidden it costs nothing. Owned by TokenMonitor. Window thread.
#pragma once

#include "models/forecastsummary.h"
#include "ui/tokenmonitor/lanepainter.h"
#include "ui/tokenmonitor/lanes.h"
#include "ui/tokenmonitor/timeaxisview.h"
#include "ui/tokenmonitor/timescale.h"

namespace tokenwatch {

class Actions;
class SourceFilter;
class SourceView;
class SummaryStrip;
class TimelineGestures;
class TimelineLegend;

class Timeline final : public QObject
{
    Q_OBJECT
public:
    /// What the timeline is made of; all must outlive it.
    struct Parts {
        SourcesModel &sources;
        SourceFilter &filter;
        SourceView &view;
        SummaryStrip &strip;
        Actions &actions;
        const Theme &theme;
        Clock &clock;
    };
    Timeline(const Parts &parts, QWidget *parent);

    [[nodiscard]] bool isShown() const { return m_shown; }
    void setShown(bool shown);
    [[nodiscard]] TimelineLegend *legend() const { return m_legend; }
    [[nodiscard]] TimeScale &scale() { return m_scale; }
    /// One of TimeScale::ranges; another one is left alone.
    void setRange(Milliseconds range);
    [[nodiscard]] Lanes &lanes() { return m_lanes; }
    [[nodiscard]] TimelineGestures &gestures() const { return *m_gestures; }
    /// The event that keys have walked to.
    [[nodiscard]] std::optional<LaneEvent> current() const { return m_painter.current(); }
    [[nodiscard]] const ForecastSummary &summary() const { return m_summary; }

    /// After a batch, and when time has passed: headline and curve, as far as they are shown and have changed.
    void settle();
    /// Shows all sources again.
    void showAll();
    /// When something of it next looks different by itself; none: hidden, or never.
    [[nodiscard]] std::optional<WallTime> nextChange() const;

Q_SIGNALS:
    /// Other rows are shown.
    void filterChanged();
    /// Range or zoom changed: the ticker is to be armed anew.
    void moved();

private:
    void connectActions();
    [[nodiscard]] std::vector<CoveredSource> coveredSources() const;
    void summarise();
    void workOutSome();
    void workSoon(Milliseconds wait);
    void setOnlyThese(bool only);
    void repaintLanes();

    Parts m_parts;
    TimeScale m_scale;
    Lanes m_lanes;
    TimeAxisView m_axis;
    LanePainter m_painter;
    TimelineGestures *m_gestures;
    TimelineLegend *m_legend;
    ForecastSummary m_summary;
    std::optional<WallTime> m_summaryHolds; ///< until then, if no batch comes; none: to be made
    Pending m_work;                         ///< forecasts that are still to be made
    BootTime m_summarisedAt{};
    bool m_isChanged = false; ///< a batch came since then
    bool m_shown = false;
    bool m_only = false;
};

} // namespace tokenwatch
