// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

#include "models/sourcesmodel.h"
#include "support/fakeclock.h"
#include "support/samplestatuses.h"

namespace tokenwatch::bench {

using namespace Qt::StringLiterals;

namespace {
constexpr int rowCount = 10'000;
}

Report sourcesModel()
{
    const FakeClock clock;
    const auto sources = samples::many(rowCount);
    std::vector<Series> all;
    all.push_back(measured(u"model/first-10000"_s, 20, 1, [&](int) {
        SourcesModel model(clock, QTimeZone::utc());
        model.apply(samples::batch(sources, 1, true));
        if (model.rowCount() != rowCount)
            qFatal("the model lost rows");
    }));

    SourcesModel model(clock, QTimeZone::utc());
    model.apply(samples::batch(sources, 1, true));
    // Prepared, so that what is measured is the model and not the making of batches.
    auto moved = sources;
    for (SourceStatus &status : moved)
        status.generation.value += 1;
    all.push_back(measured(u"model/update-10000"_s, 50, 1, [&](int i) {
        model.apply(samples::batch(i % 2 == 0 ? moved : sources, static_cast<quint64>(i) + 2));
    }));
    return {all, {}};
}

} // namespace tokenwatch::bench
