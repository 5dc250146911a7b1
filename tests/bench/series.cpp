// SPDX-License-Identifier: GPL-3.0-or-later
#include "series.h"

#include <algorithm>
#include <cmath>

namespace tokenwatch::bench {

double Series::percentile(double share) const
{
    if (samples.empty())
        return 0;
    std::vector<double> sorted = samples;
    const auto place = static_cast<std::ptrdiff_t>(std::floor(share * static_cast<double>(sorted.size() - 1)));
    std::nth_element(sorted.begin(), sorted.begin() + place, sorted.end());
    return sorted[static_cast<std::size_t>(place)];
}

Comparison notSlower(const QString &what, const Series &ours, const Series &peers)
{
    return {what, ours.median(), peers.median(), ours.unit, Comparison::Wanted::AtMost, 1};
}

} // namespace tokenwatch::bench
