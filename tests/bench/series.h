// SPDX-License-Identifier: GPL-3.0-or-later
// What a benchmark measured: many samples of one thing, shown as median and 99th percentile. A value.
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <vector>

namespace tokenwatch::bench {

struct Series {
    QString name;                        ///< "heap/push"
    std::vector<double> nanoseconds;     ///< or of whatever the unit is
    QString unit = QStringLiteral("ns"); ///< "byte" too

    /// The sample below which `share` of all lie; 0 without samples.
    [[nodiscard]] double percentile(double share) const;
};

/// Measures `rounds` batches of `batch` calls of work(i), i counting on; a sample is the mean of its batch, because a
/// single call may be shorter than the clock is fine.
template <class Work>
[[nodiscard]] Series measured(const QString &name, int rounds, int batch, Work work)
{
    Series series{name, {}};
    series.nanoseconds.reserve(static_cast<std::size_t>(rounds));
    QElapsedTimer timer;
    int call = 0;
    for (int round = 0; round < rounds; ++round) {
        timer.start();
        for (int i = 0; i < batch; ++i)
            work(call++);
        series.nanoseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / batch);
    }
    return series;
}

} // namespace tokenwatch::bench
