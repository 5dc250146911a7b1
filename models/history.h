// SPDX-License-Identifier: GPL-3.0-or-later
// The last 24 hours of a source in 24 cells, kept small: one byte an hour, ten thousand sources are 300 kB.
// A value; hours are whole hours of the wall clock in UTC.
#pragma once

#include "domain/attempt.h"

#include <array>
#include <cstdint>

namespace tokenwatch {

enum class HistoryCell : std::uint8_t { None, Ok, Failed }; ///< a failure in an hour outweighs its successes

class History
{
public:
    static constexpr int hours = 24;
    using Cells = std::array<HistoryCell, hours>;

    /// Attempts may come in any order; those older than the window are forgotten. Abandoned ones do not count.
    void note(const Attempt &attempt);

    /// The 24 hours that end with the present one, oldest first.
    [[nodiscard]] Cells cellsAt(WallTime now) const;

private:
    Cells m_cells{};
    std::int64_t m_newestHour = 0; ///< of the last cell, in hours since 1970
};

} // namespace tokenwatch
