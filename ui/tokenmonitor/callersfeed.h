// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the agent which programs took the tokens of the sources in sight, and asks again while they stay there: nobody
// tells the window when a program comes. Owned by TokenMonitor. Window thread.
#pragma once

#include "models/sourcesmodel.h"
#include "models/ticker.h"
#include "ports/agent.h"

#include <QHash>

namespace tokenwatch {

class CallersFeed final : public QObject
{
    Q_OBJECT
public:
    static constexpr Milliseconds askedEvery = std::chrono::seconds(10);

    /// All of them must outlive it.
    CallersFeed(Agent &agent, SourcesModel &sources, const Clock &clock, QObject *parent);

    /// Asks for those of `rows`, each once, whose last answer is old, or that were never asked for. When to call it
    /// again; none: there are no rows.
    std::optional<Milliseconds> look(const std::vector<VisibleRow> &rows);

Q_SIGNALS:
    void told(const tokenwatch::SourceId &id);

private:
    void ask(const SourceId &id);

    Agent &m_agent;
    SourcesModel &m_sources;
    const Clock &m_clock;
    QHash<SourceId, BootTime> m_askedAt;
};

} // namespace tokenwatch
