// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statusintake.h"

#include <algorithm>
#include <utility>

namespace tokenwatch {

namespace {

constexpr Milliseconds betweenParts{1}; ///< the event loop turns, and paints

/// All but the sources.
void takeWorld(StatusBatch &to, const StatusBatch &from)
{
    to.sequence = from.sequence;
    to.scheduler = from.scheduler;
    to.clock = from.clock;
    to.vault = from.vault;
    to.offline = from.offline;
}

} // namespace

StatusIntake::StatusIntake(Clock &clock, Apply apply)
    : m_clock(clock)
    , m_apply(std::move(apply))
{}

void StatusIntake::take(const StatusBatch &batch)
{
    if (batch.complete) {
        forgetRest();
        m_apply(batch);
        return;
    }
    if (waiting() == 0 && batch.changed.size() <= atOnce) {
        m_apply(batch);
        return;
    }
    if (batch.sequence < m_rest.sequence)
        return; // what waits is newer
    for (const SourceId &id : batch.removed) {
        const auto place = m_places.constFind(id);
        if (place == m_places.cend())
            continue;
        // Its turn has no meaning any more; a source that is not there is left out then.
        m_rest.changed[*place].id = {};
        m_places.erase(place);
    }
    m_rest.removed.insert(m_rest.removed.end(), batch.removed.begin(), batch.removed.end());
    m_rest.changed.reserve(m_rest.changed.size() + batch.changed.size());
    m_places.reserve(m_places.size() + static_cast<qsizetype>(batch.changed.size()));
    for (const SourceStatus &status : batch.changed) {
        if (const auto place = m_places.constFind(status.id); place != m_places.cend()) {
            m_rest.changed[*place] = status;
        } else {
            m_places.insert(status.id, m_rest.changed.size());
            m_rest.changed.push_back(status);
        }
    }
    takeWorld(m_rest, batch);
    if (!m_turn.isOwned())
        m_turn = m_clock.after(betweenParts, [this] { applySome(); });
}

void StatusIntake::applySome()
{
    StatusBatch part;
    takeWorld(part, m_rest);
    part.removed = std::exchange(m_rest.removed, {});
    const size_t end = std::min(m_next + atOnce, m_rest.changed.size());
    part.changed.reserve(end - m_next);
    for (; m_next < end; ++m_next) {
        SourceStatus &status = m_rest.changed[m_next];
        if (status.id.isEmpty())
            continue;
        m_places.remove(status.id);
        part.changed.push_back(std::move(status));
    }
    if (waiting() == 0)
        forgetRest();
    else
        m_turn = m_clock.after(betweenParts, [this] { applySome(); });
    m_apply(part);
}

void StatusIntake::forgetRest()
{
    m_rest = {};
    m_places.clear();
    m_next = 0;
    m_turn = {};
}

} // namespace tokenwatch
