// SPDX-License-Identifier: GPL-3.0-or-later
// What a monitoring system wants to know: when tokens end, how refreshing goes, whether a person is needed. Names only,
// never a token. Counts from its making on. Service thread; owned by app/runtime, which gives it to the API.
#pragma once

#include "diagnostics/metrictext.h"
#include "engine/tokenservice.h"

#include <array>
#include <map>

namespace tokenwatch {

class Metrics : public QObject
{
    Q_OBJECT
public:
    /// Both references outlive it.
    Metrics(TokenService &service, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QByteArray text(MetricFormat format) const;

private:
    static constexpr std::array verdicts{Verdict::Refreshed, Verdict::Transient, Verdict::Ambiguous, Verdict::Refused,
                                         Verdict::Abandoned};
    /// Upper bounds in milliseconds; a refresh ends after Timing::attemptDeadline at the latest, most tries after less.
    static constexpr std::array<qint64, 10> bounds{50, 100, 250, 500, 1000, 2500, 5000, 10'000, 20'000, 30'000};

    struct Durations {
        std::array<qint64, bounds.size() + 1> counts{}; ///< the last: longer than all bounds
        Milliseconds sum{0};
    };

    void count(const SourceId &id, const Attempt &attempt);
    void writeTokens(MetricText &text, const StatusBatch &batch) const;
    void writeRefreshes(MetricText &text, const StatusBatch &batch) const;
    void writeDurations(MetricText &text) const;
    void writeAgent(MetricText &text, const StatusBatch &batch) const;

    TokenService &m_service;
    const WallTime m_since;
    std::map<SourceId, std::array<qint64, verdicts.size()>> m_counts;
    std::map<QByteArray, Durations> m_durations; ///< by grant: a thousand sources are of few kinds
};

} // namespace tokenwatch
