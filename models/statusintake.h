// SPDX-License-Identifier: GPL-3.0-or-later
// Between the agent and the window's model: hands a batch of very many sources on in parts, one in each turn of the
// event loop, so that a storm of ten thousand refreshes never keeps the window from its next frame. What changes again
// before its turn has come is handed on once. Window thread; owned by whoever owns the model.
#pragma once

#include "domain/status.h"
#include "ports/clock.h"

#include <QHash>

namespace tokenwatch {

class StatusIntake
{
public:
    using Apply = std::function<void(const StatusBatch &)>;
    static constexpr size_t atOnce = 200; ///< sources in one turn

    /// `clock` must outlive it.
    StatusIntake(Clock &clock, Apply apply);

    /// A small batch is applied before this returns, if nothing waits. A complete one always is, and as a whole:
    /// what is not in it is gone.
    void take(const StatusBatch &batch);
    /// Sources whose turn has not come.
    [[nodiscard]] size_t waiting() const { return m_rest.changed.size() - m_next; }

private:
    void applySome();
    void forgetRest();

    Clock &m_clock;
    Apply m_apply;
    StatusBatch m_rest;               ///< those before m_next are done
    QHash<SourceId, size_t> m_places; ///< of the sources that wait, in m_rest.changed
    size_t m_next = 0;
    Pending m_turn;
};

} // namespace tokenwatch
