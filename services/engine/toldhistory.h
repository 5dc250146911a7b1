// SPDX-License-Identifier: GPL-3.0-or-later
// The history with a listener: each attempt is told when it is written, so that counting and watching miss none.
// Service thread; owned by TokenService.
#pragma once

#include "ports/historystore.h"

namespace tokenwatch {

class ToldHistory final : public HistoryStore
{
public:
    explicit ToldHistory(HistoryStore &store)
        : m_store(store)
    {}

    std::function<void(const SourceId &, const Attempt &)> told;

    void append(const SourceId &source, const Attempt &attempt) override
    {
        m_store.append(source, attempt);
        if (told)
            told(source, attempt);
    }
    void attempts(const SourceId &source, std::optional<WallTime> since, int most,
                  Then<std::vector<Attempt>> then) override
    {
        m_store.attempts(source, since, most, std::move(then));
    }

private:
    HistoryStore &m_store;
};

} // namespace tokenwatch
