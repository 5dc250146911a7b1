// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmonitor/callersfeed.h"

#include <QPointer>
#include <algorithm>

namespace tokenwatch {

CallersFeed::CallersFeed(Agent &agent, SourcesModel &sources, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_agent(agent)
    , m_sources(sources)
    , m_clock(clock)
{}

std::optional<Milliseconds> CallersFeed::look(const std::vector<VisibleRow> &rows)
{
    std::optional<Milliseconds> next;
    const BootTime now = m_clock.now().boot;
    std::vector<SourceId> due;
    for (const VisibleRow &row : rows) {
        const SourceId &id = row.status->id;
        const auto asked = m_askedAt.constFind(id);
        const bool isDue = asked == m_askedAt.cend() || now - *asked >= askedEvery;
        const Milliseconds wait = isDue ? askedEvery : *asked + askedEvery - now;
        next = std::min(next.value_or(wait), wait);
        if (isDue) {
            m_askedAt.insert(id, now);
            due.push_back(id);
        }
    }
    for (const SourceId &id : due) // an answer may come at once
        ask(id);
    return next;
}

void CallersFeed::ask(const SourceId &id)
{
    m_agent
        .callers(id,
                 [self = QPointer(this), id](Expected<std::vector<CallerUse>> answer) {
                     if (!self || !answer)
                         return;
                     self->m_sources.setCallers(id, std::move(*answer));
                     Q_EMIT self->told(id);
                 })
        .detach();
}

} // namespace tokenwatch
