// SPDX-License-Identifier: GPL-3.0-or-later
// Who took which token, how often, and when. Counted in memory, since a request must not wait for it, and written in
// batches. Losing the last few seconds of it at a crash harms nobody. Service thread; owned by CallerDesk.
#pragma once

#include "ports/callerstore.h"
#include "ports/clock.h"

#include <QHash>

namespace tokenwatch {

class CallerLedger
{
public:
    static constexpr std::size_t most = 10'000; ///< rows; the tenth that was used longest ago goes when there are more
    static constexpr Milliseconds writtenAfter = std::chrono::seconds(10);
    static constexpr Milliseconds keptFor = std::chrono::hours(24 * 90); ///< since the last use; looked at on start

    /// `store` may be null: then it forgets everything at the end. Both outlive this object.
    CallerLedger(CallerStore *store, Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {}

    /// What was stored. What was noted before stays.
    void adopt(const std::vector<CallerUse> &uses);
    /// `pid`: 0 if it is not known.
    void note(const Caller &caller, qint64 pid, const SourceId &source, CallerDoor door);
    /// Of one source, or all; the last used first.
    [[nodiscard]] std::vector<CallerUse> uses(const std::optional<SourceId> &source) const;
    /// Writes what has changed since the last time.
    void write(Then<> then);

private:
    struct Place {
        Caller caller;
        SourceId source;
        CallerDoor door;
        friend bool operator==(const Place &, const Place &) = default;
        friend size_t qHash(const Place &place, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, place.caller, place.source, static_cast<int>(place.door));
        }
    };
    struct Count {
        WallTime first, last;
        quint64 times = 0;
        qint64 pid = 0;
        bool isWritten = false;
    };
    [[nodiscard]] static CallerUse useOf(const Place &place, const Count &count);
    [[nodiscard]] Count &countAt(const Place &place);
    void makeRoom();

    CallerStore *const m_store;
    Clock &m_clock;
    QHash<Place, Count> m_counts;
    QMultiHash<SourceId, Place> m_places; ///< of m_counts: a window asks for one source after the other
    std::vector<Place> m_unwritten;
    std::vector<CallerUse> m_forgotten; ///< stored, and to be removed there
    bool m_isArmed = false;
    Pending m_timer;
};

} // namespace tokenwatch
