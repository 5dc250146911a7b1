// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmonitor/attemptsfeed.h"

#include <QPointer>

namespace tokenwatch {

namespace {

constexpr int attemptsShown = 4;
constexpr int attemptsForHistory = 1000; // a refresh every 90 s for 24 hours

} // namespace

AttemptsFeed::AttemptsFeed(Agent &agent, SourcesModel &sources, AttemptsModel &latest, QObject *parent)
    : QObject(parent)
    , m_agent(agent)
    , m_sources(sources)
    , m_latest(latest)
{}

void AttemptsFeed::follow(const SourceStatus *selected)
{
    const SourceId id = selected ? selected->id : SourceId();
    const auto until = selected && selected->lastAttempt ? std::optional(selected->lastAttempt->at) : std::nullopt;
    if (id == m_followed && until == m_until)
        return;
    if (id != m_followed)
        m_latest.clear();
    m_followed = id;
    m_until = until;
    m_answer = {};
    if (id.isEmpty())
        return;
    m_answer = m_agent.attempts(id, std::nullopt, attemptsShown, [this](Expected<std::vector<Attempt>> answer) {
        if (answer)
            m_latest.setAttempts(std::move(*answer));
    });
}

void AttemptsFeed::fillHistories(const std::vector<VisibleRow> &rows)
{
    for (const VisibleRow &row : rows) {
        const SourceId id = row.status->id;
        if (m_filled.contains(id))
            continue;
        m_filled.insert(id);
        m_agent
            .attempts(id, std::nullopt, attemptsForHistory,
                      [self = QPointer(this), id](const Expected<std::vector<Attempt>> &answer) {
                          if (self && answer)
                              self->m_sources.addHistory(id, *answer);
                      })
            .detach();
    }
}

} // namespace tokenwatch
