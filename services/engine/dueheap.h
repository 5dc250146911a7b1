// SPDX-License-Identifier: GPL-3.0-or-later
// A 4-ary heap of instants, indexed by small numbers, so that an instant can be moved or taken out without a search.
// A value without a clock; owned by TokenScheduler.
#pragma once

#include "domain/time.h"

#include <optional>
#include <vector>

namespace tokenwatch {

class DueHeap
{
public:
    /// Numbers given out by the owner, dense from 0: the index grows to the largest one.
    using Key = quint32;
    struct Entry {
        WallTime at;
        Key key = 0;
    };

    /// Adds, or moves to another instant.
    void set(Key key, WallTime at);
    /// Nothing happens for a key that is not in it.
    void remove(Key key);

    [[nodiscard]] bool contains(Key key) const { return key < m_places.size() && m_places[key] != nowhere; }
    [[nodiscard]] std::optional<WallTime> at(Key key) const;
    [[nodiscard]] std::optional<Entry> earliest() const;
    /// Takes the earliest out if it is due.
    [[nodiscard]] std::optional<Entry> takeDue(WallTime now);
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

private:
    static constexpr quint32 nowhere = 0xffffffff;

    /// Equal instants leave in the order of their keys, so that a run can be repeated.
    [[nodiscard]] static bool isBefore(const Entry &a, const Entry &b)
    {
        return a.at != b.at ? a.at < b.at : a.key < b.key;
    }
    void place(std::size_t index, Entry entry);
    void up(std::size_t index);
    void down(std::size_t index);

    std::vector<Entry> m_entries;
    std::vector<quint32> m_places; ///< by key: where its entry stands
};

} // namespace tokenwatch
