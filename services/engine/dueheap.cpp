// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dueheap.h"

#include <algorithm>

namespace tokenwatch {

namespace {
constexpr std::size_t heapArity = 4;
}

void DueHeap::set(Key key, WallTime at)
{
    if (key >= m_places.size())
        m_places.resize(std::size_t(key) + 1, nowhere);
    std::size_t index = m_places[key];
    if (index == nowhere) {
        index = m_entries.size();
        m_entries.emplace_back();
    }
    place(index, {at, key});
    up(index);
    down(m_places[key]);
}

void DueHeap::remove(Key key)
{
    if (!contains(key))
        return;
    const std::size_t index = m_places[key];
    m_places[key] = nowhere;
    const Entry last = m_entries.back();
    m_entries.pop_back();
    if (last.key == key)
        return;
    place(index, last);
    up(index);
    down(m_places[last.key]);
}

std::optional<WallTime> DueHeap::at(Key key) const
{
    return contains(key) ? std::optional(m_entries[m_places[key]].at) : std::nullopt;
}

std::optional<DueHeap::Entry> DueHeap::earliest() const
{
    return m_entries.empty() ? std::nullopt : std::optional(m_entries.front());
}

std::optional<DueHeap::Entry> DueHeap::takeDue(WallTime now)
{
    const auto first = earliest();
    if (!first || first->at > now)
        return std::nullopt;
    remove(first->key);
    return first;
}

void DueHeap::place(std::size_t index, Entry entry)
{
    m_entries[index] = entry;
    m_places[entry.key] = static_cast<quint32>(index);
}

void DueHeap::up(std::size_t index)
{
    const Entry entry = m_entries[index];
    while (index > 0) {
        const std::size_t parent = (index - 1) / heapArity;
        if (!isBefore(entry, m_entries[parent]))
            break;
        place(index, m_entries[parent]);
        index = parent;
    }
    place(index, entry);
}

void DueHeap::down(std::size_t index)
{
    const Entry entry = m_entries[index];
    for (;;) {
        const std::size_t first = index * heapArity + 1;
        if (first >= m_entries.size())
            break;
        const std::size_t end = std::min(first + heapArity, m_entries.size());
        std::size_t least = first;
        for (std::size_t child = first + 1; child < end; ++child) {
            if (isBefore(m_entries[child], m_entries[least]))
                least = child;
        }
        if (!isBefore(m_entries[least], entry))
            break;
        place(index, m_entries[least]);
        index = least;
    }
    place(index, entry);
}

} // namespace tokenwatch
