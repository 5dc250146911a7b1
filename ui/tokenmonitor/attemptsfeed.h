// SPDX-License-Identifier: GPL-3.0-or-later
// Fetches what the agent remembers of past attempts: the latest ones of the selected source, and the last 24 hours of
// sources as they come into sight. Owned by TokenMonitor. Window thread.
#pragma once

#include "models/attemptsmodel.h"
#include "models/sourcesmodel.h"
#include "models/ticker.h"
#include "ports/agent.h"

#include <QSet>

namespace tokenwatch {

class AttemptsFeed final : public QObject
{
    Q_OBJECT
public:
    AttemptsFeed(Agent &agent, SourcesModel &sources, AttemptsModel &latest, QObject *parent);

    /// Asks anew when it is another source, or when something has happened to it. Null: none is selected.
    void follow(const SourceStatus *selected);
    /// Asks once for each source.
    void fillHistories(const std::vector<VisibleRow> &rows);

private:
    Agent &m_agent;
    SourcesModel &m_sources;
    AttemptsModel &m_latest;
    SourceId m_followed;
    std::optional<WallTime> m_until; ///< its last attempt when its attempts were asked for
    Pending m_answer;
    QSet<SourceId> m_filled;
};

} // namespace tokenwatch
