// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

#include "engine/dueheap.h"

#include <random>

namespace tokenwatch::bench {

using namespace Qt::StringLiterals;

namespace {
constexpr int heapSize = 100'000;
constexpr int heapBatch = 1000;
} // namespace

Report dueHeap()
{
    std::mt19937 random(1);
    std::uniform_int_distribution<qint64> within(0, 3'600'000);
    std::vector<WallTime> instants;
    for (int i = 0; i < 2 * heapSize; ++i)
        instants.emplace_back(Milliseconds(within(random)));

    DueHeap heap;
    std::vector<Series> all;
    all.push_back(measured(u"heap/push"_s, heapSize / heapBatch, heapBatch, [&](int i) {
        heap.set(static_cast<DueHeap::Key>(i), instants[static_cast<std::size_t>(i)]);
    }));
    all.push_back(measured(u"heap/update"_s, heapSize / heapBatch, heapBatch, [&](int i) {
        // Another order than they came in.
        const int key = static_cast<int>(i * 7919LL % heapSize);
        heap.set(static_cast<DueHeap::Key>(key), instants[static_cast<std::size_t>(heapSize + i)]);
    }));
    std::size_t taken = 0;
    all.push_back(measured(u"heap/pop"_s, heapSize / heapBatch, heapBatch,
                           [&](int) { taken += heap.takeDue(WallTime(Milliseconds(3'600'000))) ? 1 : 0; }));
    if (taken != heapSize)
        qFatal("the heap lost entries");
    return {all, {}};
}

} // namespace tokenwatch::bench
