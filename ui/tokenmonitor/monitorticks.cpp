// SPDX-License-Identifier: GPL-3.0-or-later
// When a TokenMonitor looks at the clock again, and what it asks the agent about the rows in sight: for the next thing
// that reads differently there, and not at all while nobody looks.
#include "models/ticker.h"
#include "ui/tokenmonitor/attemptsfeed.h"
#include "ui/tokenmonitor/callersfeed.h"
#include "ui/tokenmonitor/detailpane.h"
#include "ui/tokenmonitor/sourceview.h"
#include "ui/tokenmonitor/timeline.h"
#include "ui/tokenmonitor/tokenmonitor.h"

#include <QEvent>
#include <algorithm>

namespace tokenwatch {

bool TokenMonitor::isSeen() const
{
    return isVisible() && !window()->isMinimized() && !m_isScreenLocked;
}

void TokenMonitor::tick()
{
    m_view->repaintDue();
    showSummary();
    showDetails();
    rearm();
}

void TokenMonitor::rearm()
{
    m_tick = {};
    if (!isSeen())
        return m_view->stopMotion();
    std::vector<VisibleRow> rows = m_view->visibleRows();
    m_view->settleMotion(rows);
    m_feed->fillHistories(rows);
    const auto callersIn = m_view->isColumnHidden(SourcesModel::InUseBy) ? std::nullopt : m_callers->look(rows);
    // The details may show a source that is scrolled out of sight.
    if (const SourceStatus *status = selectedStatus(); status && m_details->isVisible()) {
        rows.push_back({status, true});
        if (m_details->tab() == DetailPane::Tab::Overview)
            (void)m_callers->look({rows.back()}); // a count: asked for on the occasion of something else
    }
    const WallTime now = m_clock.now().wall;
    auto next = nextVisibleChange(rows, m_nextLossAt, now);
    // The lanes have words and a pace of their own.
    if (m_timeline->isShown())
        next = m_details->isVisible() && next ? std::min(*next, *m_timeline->nextChange()) : m_timeline->nextChange();
    if (callersIn)
        next = std::min(next.value_or(now + *callersIn), now + *callersIn);
    if (next)
        m_tick = m_clock.after(*next - now, [this] { tick(); });
}

void TokenMonitor::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    window()->installEventFilter(this);
    tick(); // time went by while nobody looked
}

void TokenMonitor::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick = {};
    m_view->stopMotion();
}

bool TokenMonitor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange && watched == window() && isVisible())
        tick(); // arms nothing while minimised
    return QWidget::eventFilter(watched, event);
}

} // namespace tokenwatch
