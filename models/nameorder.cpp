// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nameorder.h"

#include <algorithm>
#include <iterator>

namespace tokenwatch {

void NameOrder::place(std::vector<int> rows, int rowCount, const Before &before)
{
    if (rows.empty())
        return;
    std::vector<bool> isPlacedAnew(static_cast<size_t>(rowCount));
    for (const int row : rows)
        isPlacedAnew[static_cast<size_t>(row)] = true;
    std::vector<int> kept;
    kept.reserve(m_rows.size());
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(kept),
                 [&](int row) { return !isPlacedAnew[static_cast<size_t>(row)]; });
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end()); // renamed twice in a batch
    std::sort(rows.begin(), rows.end(), before);
    m_rows.clear();
    std::merge(kept.begin(), kept.end(), rows.begin(), rows.end(), std::back_inserter(m_rows), before);
    number();
}

void NameOrder::remove(const std::vector<int> &gone)
{
    std::vector<int> left;
    left.reserve(m_rows.size());
    for (const int row : m_rows) {
        const auto next = std::lower_bound(gone.begin(), gone.end(), row);
        if (next == gone.end() || *next != row)
            left.push_back(row - static_cast<int>(next - gone.begin()));
    }
    m_rows = std::move(left);
    number();
}

void NameOrder::number()
{
    m_ranks.resize(m_rows.size());
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_ranks[static_cast<size_t>(m_rows[i])] = static_cast<int>(i);
}

} // namespace tokenwatch
