// SPDX-License-Identifier: GPL-3.0-or-later
// What a benchmark measured: many samples of one thing, shown as median and 99th percentile, and what they are held
// against. Values.
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <vector>

namespace tokenwatch::bench {

struct Series {
    QString name; ///< "heap/push"
    std::vector<double> samples;
    QString unit = QStringLiteral("ns"); ///< "byte", "byte/s" and "/s" too

    /// The sample below which `share` of all lie; 0 without samples.
    [[nodiscard]] double percentile(double share) const;
    [[nodiscard]] double median() const { return percentile(0.5); }
};

/// Two values of the same run side by side, and how far apart they may be.
struct Comparison {
    enum class Wanted { AtMost, AtLeast };

    QString what; ///< "tokenctl get beside oidc-token, median"
    double ours = 0;
    double peers = 0; ///< of the peer; where nothing is compared, the bound itself
    QString unit = QStringLiteral("ns");
    Wanted wanted = Wanted::AtMost;
    double limit = 1; ///< for ours / peers

    [[nodiscard]] double ratio() const { return peers > 0 ? ours / peers : 0; }
    [[nodiscard]] bool isReached() const { return wanted == Wanted::AtMost ? ratio() <= limit : ratio() >= limit; }
};

struct Report {
    std::vector<Series> series;
    std::vector<Comparison> comparisons;
};

/// The medians of two series, of which the first shall not be greater.
[[nodiscard]] Comparison notSlower(const QString &what, const Series &ours, const Series &peers);

/// Measures `rounds` batches of `batch` calls of work(i), i counting on; a sample is the mean of its batch, because a
/// single call may be shorter than the clock is fine.
template <class Work>
[[nodiscard]] Series measured(const QString &name, int rounds, int batch, Work work)
{
    Series series{name, {}};
    series.samples.reserve(static_cast<std::size_t>(rounds));
    QElapsedTimer timer;
    int call = 0;
    for (int round = 0; round < rounds; ++round) {
        timer.start();
        for (int i = 0; i < batch; ++i)
            work(call++);
        series.samples.push_back(static_cast<double>(timer.nsecsElapsed()) / batch);
    }
    return series;
}

/// Another sample of `series`: the time that `work` takes.
template <class Work>
void sample(Series &series, Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    series.samples.push_back(static_cast<double>(timer.nsecsElapsed()));
}

} // namespace tokenwatch::bench
