// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

#include "models/forecastsummary.h"
#include "models/lane.h"
#include "models/sourcesmodel.h"
#include "support/fakeclock.h"
#include "support/samplestatuses.h"

#include <array>
#include <memory>

namespace tokenwatch::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int sourceCount = 10'000;
constexpr int rowsInSight = 20;
constexpr int firstRounds = 5;

/// The most expensive kind: the end of a refresh token is searched for, refresh by refresh.
std::vector<SourceStatus> withRefreshTokens()
{
    std::vector<SourceStatus> statuses = samples::many(sourceCount);
    for (SourceStatus &status : statuses) {
        status.refreshExpiresAt = samples::now() + 10h;
        status.refreshEndMoves = false;
    }
    return statuses;
}

ForecastSummary summaryOf(const SourcesModel &model)
{
    std::vector<CoveredSource> sources;
    sources.reserve(size_t(model.rowCount()));
    for (int row = 0; row < model.rowCount(); ++row)
        sources.push_back({&model.statusAt(row), &model.coverAt(row)});
    ForecastSummary summary = summariseForecast(sources, model.viewpoint());
    if (summary.active != sourceCount)
        qFatal("the summary lost sources");
    return summary;
}

} // namespace

Report forecast()
{
    const FakeClock clock;
    std::vector<Series> all;
    const std::array<std::pair<QString, std::vector<SourceStatus>>, 2> kinds{
        {{u"plain"_s, samples::many(sourceCount)}, {u"ending"_s, withRefreshTokens()}}};
    for (const auto &[name, statuses] : kinds) {
        // Everything for the first time: what switching to the timeline costs.
        std::vector<std::unique_ptr<SourcesModel>> untouched;
        for (int i = 0; i < firstRounds; ++i) {
            untouched.push_back(std::make_unique<SourcesModel>(clock, QTimeZone::utc()));
            untouched.back()->apply(samples::batch(statuses, 1, true));
        }
        all.push_back(measured(u"forecast/first-%1-10000"_s.arg(name), firstRounds, 1,
                               [&](int i) { (void)summaryOf(*untouched[size_t(i)]); }));
        SourcesModel model(clock, QTimeZone::utc());
        model.apply(samples::batch(statuses, 1, true));
        (void)summaryOf(model);
        // One source changed: what a batch costs while the timeline is shown.
        quint64 sequence = 2;
        all.push_back(measured(u"forecast/again-%1-10000"_s.arg(name), 100, 1, [&](int i) {
            SourceStatus changed = statuses[size_t(i)];
            changed.generation.value += 1;
            model.apply(samples::batch({changed}, sequence++));
            (void)summaryOf(model);
        }));
        // What one repaint of the window costs, if all lanes are stale.
        const LaneWindow day{samples::now() - 36min, samples::now() + 24h, 20min};
        all.push_back(measured(u"forecast/lanes-%1-20"_s.arg(name), 100, 1, [&](int) {
            for (int row = 0; row < rowsInSight; ++row) {
                if (laneOf(model.statusAt(row), model.coverAt(row), day, samples::now()).spans.empty())
                    qFatal("a lane is empty");
            }
        }));
    }
    return {all, {}};
}

} // namespace tokenwatch::bench
