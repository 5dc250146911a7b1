// SPDX-License-Identifier: GPL-3.0-or-later
#include "series.h"

#include <algorithm>
#include <cmath>

namespace tokenwatch::bench {

double Series::percentile(double share) const
{
    if (nanoseconds.empty())
        return 0;
    std::vector<double> sorted = nanoseconds;
    const auto place = static_cast<std::ptrdiff_t>(std::floor(share * static_cast<double>(sorted.size() - 1)));
    std::nth_element(sorted.begin(), sorted.begin() + place, sorted.end());
    return sorted[static_cast<std::size_t>(place)];
}

} // namespace tokenwatch::bench
