// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmonitor/timeline.h"

#include "models/sourcefilter.h"
#include "ui/actions.h"
#include "ui/spoken.h"
#include "ui/tokenmonitor/sourceview.h"
#include "ui/tokenmonitor/summarystrip.h"
#include "ui/tokenmonitor/timelinegestures.h"
#include "ui/tokenmonitor/timelinelegend.h"

#include <QHeaderView>
#include <algorithm>

namespace tokenwatch {

using namespace std::chrono_literals;

namespace {

constexpr double zoomByKey = 1.6;
/// Forecasts in one turn of the event loop. One may take a tenth of a millisecond, where a refresh token's end is far.
constexpr int forecastsAtOnce = 24;
constexpr Milliseconds betweenForecasts{1};
/// So many sources are summed up after each batch, more of them once in a while.
constexpr int fewSources = 500;
constexpr Milliseconds betweenSummaries = 1s;

} // namespace

Timeline::Timeline(const Parts &parts, QWidget *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_scale(parts.clock)
    , m_lanes(parts.sources, m_scale, this)
    , m_axis(m_lanes, parts.theme)
    , m_painter(m_lanes, m_axis, parts.theme)
    , m_gestures(new TimelineGestures(parts.view, parts.filter, m_lanes, m_painter, m_scale, parts.theme, this))
    , m_legend(new TimelineLegend(m_painter, parts.theme, parent))
{
    m_legend->hide();
    connect(&parts.sources, &SourcesModel::batchApplied, this, [this] { m_isChanged = true; });
    connect(&m_scale, &TimeScale::changed, this, [this] {
        repaintLanes();
        Q_EMIT moved();
    });
    connect(m_gestures, &TimelineGestures::announced, this,
            [this](const QString &sentence) { announce(m_parts.view, sentence); });
    connect(&parts.strip, &SummaryStrip::onlyTheseAsked, this, &Timeline::setOnlyThese);
    connectActions();
}

void Timeline::connectActions()
{
    const Actions &actions = m_parts.actions;
    for (size_t i = 0; i < TimeScale::ranges.size(); ++i) {
        QAction *action = actions.ranges.at(qsizetype(i));
        action->setEnabled(false);
        connect(action, &QAction::triggered, this, [this, i] { m_scale.setRange(TimeScale::ranges.at(i)); });
    }
    // Around the present where it is in sight, else around the middle.
    const auto zoom = [this](double factor) {
        const double now = m_scale.x(m_scale.now()) / m_scale.width();
        m_scale.zoom(factor, now >= 0 && now <= 1 ? now : 0.5);
    };
    connect(actions.zoomIn, &QAction::triggered, this, [zoom] { zoom(zoomByKey); });
    connect(actions.zoomOut, &QAction::triggered, this, [zoom] { zoom(1 / zoomByKey); });
    connect(actions.zoomReset, &QAction::triggered, &m_scale, &TimeScale::reset);
    for (QAction *action : {actions.zoomIn, actions.zoomOut, actions.zoomReset})
        action->setEnabled(false);
}

void Timeline::setShown(bool shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_gestures->leave();
    const SourceView::Lanes lanes{m_scale, m_painter, m_axis};
    m_parts.view.setTimeline(shown ? &lanes : nullptr);
    m_parts.strip.setTimeline(shown, m_parts.actions.ranges);
    m_legend->setVisible(shown);
    for (QAction *action : m_parts.actions.ranges)
        action->setEnabled(shown);
    for (QAction *action : {m_parts.actions.zoomIn, m_parts.actions.zoomOut, m_parts.actions.zoomReset})
        action->setEnabled(shown);
    settle();
}

void Timeline::setRange(Milliseconds range)
{
    const auto found = std::find(TimeScale::ranges.begin(), TimeScale::ranges.end(), range);
    if (found == TimeScale::ranges.end())
        return;
    m_parts.actions.ranges.at(found - TimeScale::ranges.begin())->setChecked(true);
    m_scale.setRange(range);
}

void Timeline::repaintLanes()
{
    if (!m_shown)
        return;
    m_parts.view.header()->viewport()->update();
    m_parts.view.repaintChanged();
}

void Timeline::settle()
{
    if (!m_shown)
        return;
    m_parts.sources.workOutCovers(forecastsAtOnce);
    const Moment now = m_parts.clock.now();
    const bool isOutdated = !m_summaryHolds || now.wall >= *m_summaryHolds;
    const Milliseconds wait = m_summarisedAt + betweenSummaries - now.boot;
    const bool isPaced = m_parts.sources.rowCount() > fewSources && wait > 0ms;
    // Until all forecasts are there, what was said before stands.
    if (m_parts.sources.missingCovers() > 0)
        workSoon(betweenForecasts);
    else if (isOutdated || (m_isChanged && !isPaced))
        summarise();
    else if (m_isChanged)
        workSoon(wait);
    if (!m_summary.headline.isEmpty())
        m_parts.strip.show(m_summary);
}

void Timeline::workSoon(Milliseconds wait)
{
    if (!m_work.isOwned())
        m_work = m_parts.clock.after(wait, [this] { workOutSome(); });
}

void Timeline::workOutSome()
{
    m_work = {};
    if (!m_shown)
        return;
    m_parts.sources.workOutCovers(forecastsAtOnce);
    if (m_parts.sources.missingCovers() > 0)
        workSoon(betweenForecasts);
    else
        settle();
}

/// Those whose forecast is made.
std::vector<CoveredSource> Timeline::coveredSources() const
{
    std::vector<CoveredSource> sources;
    sources.reserve(m_parts.sources.statuses().size());
    for (int row = 0; row < m_parts.sources.rowCount(); ++row) {
        if (m_parts.sources.knowsCover(row))
            sources.push_back({&m_parts.sources.statusAt(row), &m_parts.sources.coverAt(row)});
    }
    return sources;
}

void Timeline::summarise()
{
    const texts::Viewpoint view = m_parts.sources.viewpoint();
    m_isChanged = false;
    m_summarisedAt = m_parts.clock.now().boot;
    m_summary = summariseForecast(coveredSources(), view);
    // Times of day are read on this day, and who is next is next until then.
    const WallTime minute = std::chrono::floor<std::chrono::minutes>(view.now) + 1min;
    m_summaryHolds = m_summary.nextLossAt ? std::min(minute, *m_summary.nextLossAt) : minute;
    if (m_axis.steps() != m_summary.steps) {
        m_axis.setSteps(m_summary.steps);
        m_parts.view.header()->viewport()->update();
    }
    if (m_only)
        setOnlyThese(m_summary.without > 0);
}

void Timeline::setOnlyThese(bool only)
{
    m_only = only;
    m_parts.strip.setOnlyThese(only);
    m_parts.filter.setOnly(only ? sourcesWithoutToken(coveredSources(), m_summary.walkAwayUntil) : QSet<SourceId>());
    if (m_shown)
        m_parts.strip.show(m_summary);
    Q_EMIT filterChanged();
}

void Timeline::showAll()
{
    if (m_only)
        setOnlyThese(false);
}

std::optional<WallTime> Timeline::nextChange() const
{
    if (!m_shown)
        return std::nullopt;
    const WallTime now = m_parts.clock.now().wall;
    WallTime next = m_scale.nextMove();
    // The pill of the present says the minute.
    next = std::min(next, WallTime(std::chrono::floor<std::chrono::minutes>(now) + 1min));
    for (const VisibleRow &row : m_parts.view.visibleRows()) {
        const int source = m_parts.sources.rowOf(row.status->id);
        if (const auto change = nextCoverChange(m_parts.sources.coverAt(source), now))
            next = std::min(next, *change);
    }
    return std::max(next, now + 1ms);
}

} // namespace tokenwatch
