// SPDX-License-Identifier: GPL-3.0-or-later
// How a TokenMonitor stands: where its details are, what is being looked at, and whether anybody is there to look.
#include "ui/actions.h"
#include "ui/sourcecommands.h"
#include "ui/tokenmonitor/banners.h"
#include "ui/tokenmonitor/detailpane.h"
#include "ui/tokenmonitor/splitarea.h"
#include "ui/tokenmonitor/summarystrip.h"
#include "ui/tokenmonitor/timeline.h"
#include "ui/tokenmonitor/tokenmonitor.h"
#include "ui/undolist.h"

#include <utility>

namespace tokenwatch {

void TokenMonitor::setDetailsShown(bool shown)
{
    (m_timeline->isShown() ? m_detailsBesideLanes : m_detailsBesideTable) = shown;
    m_details->setVisible(shown);
}

void TokenMonitor::setDetailsBeside(bool table, bool lanes)
{
    m_detailsBesideTable = table;
    m_detailsBesideLanes = lanes;
    m_actions->details->setChecked(m_timeline->isShown() ? lanes : table);
}

void TokenMonitor::setDetailsPlace(Settings::DetailsPlace place)
{
    m_split->setDetailsPlace(place);
}

Settings::DetailsPlace TokenMonitor::detailsPlace() const
{
    return m_split->detailsPlace();
}

MonitorGlance TokenMonitor::glance() const
{
    return {m_wanted.isEmpty() ? selected() : m_wanted, m_filterText, m_strip->chosen(),
            static_cast<int>(m_details->tab())};
}

void TokenMonitor::setGlance(const MonitorGlance &glance)
{
    m_details->setTab(static_cast<DetailPane::Tab>(glance.detailTab));
    m_strip->setChosen(glance.severities);
    m_wanted = glance.selected;
    m_personSelected = m_personSelected || !glance.selected.isEmpty();
    select(glance.selected);
}

void TokenMonitor::takeUndoFrom(TokenMonitor &before)
{
    m_undo->takeOver(*before.m_undo);
    m_commands->offerUndoAgain();
}

void TokenMonitor::setScreenLocked(bool locked)
{
    if (std::exchange(m_isScreenLocked, locked) == locked)
        return;
    if (locked)
        rearm();
    else
        tick(); // time went by while nobody looked
}

void TokenMonitor::setCovered(bool covered)
{
    m_commands->setCovered(covered);
    m_details->setCovered(covered);
    m_banners->showCover(covered);
}

} // namespace tokenwatch
