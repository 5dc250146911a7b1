// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/dueheap.h"

#include <QRandomGenerator>
#include <QTest>
#include <map>

using namespace tokenwatch;

namespace {
WallTime at(int seconds)
{
    return WallTime(Seconds(seconds));
}
} // namespace

class TestDueHeap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesTheEarliestFirst();
    void equalInstantsLeaveByKey();
    void movesAndRemoves();
    void agreesWithASlowModel();
};

void TestDueHeap::givesTheEarliestFirst()
{
    DueHeap heap;
    heap.set(4, at(40));
    heap.set(1, at(10));
    heap.set(2, at(20));
    QCOMPARE(heap.earliest()->key, 1u);
    QVERIFY(!heap.takeDue(at(9)));
    QCOMPARE(heap.takeDue(at(30))->key, 1u);
    QCOMPARE(heap.takeDue(at(30))->key, 2u);
    QVERIFY(!heap.takeDue(at(30)));
    QCOMPARE(heap.size(), 1u);
}

void TestDueHeap::equalInstantsLeaveByKey()
{
    DueHeap heap;
    for (const DueHeap::Key key : {3u, 0u, 2u, 1u})
        heap.set(key, at(5));
    for (DueHeap::Key key = 0; key < 4; ++key)
        QCOMPARE(heap.takeDue(at(5))->key, key);
}

void TestDueHeap::movesAndRemoves()
{
    DueHeap heap;
    heap.set(0, at(10));
    heap.set(1, at(20));
    heap.set(0, at(30));
    QCOMPARE(heap.earliest()->key, 1u);
    QCOMPARE(heap.at(0), std::optional(at(30)));
    heap.remove(1);
    heap.remove(1);
    heap.remove(99);
    QVERIFY(!heap.contains(1));
    QCOMPARE(heap.earliest()->key, 0u);
    heap.remove(0);
    QVERIFY(!heap.earliest());
}

void TestDueHeap::agreesWithASlowModel()
{
    QRandomGenerator random(4711);
    DueHeap heap;
    std::map<DueHeap::Key, WallTime> model;
    for (int i = 0; i < 20000; ++i) {
        const DueHeap::Key key = random.bounded(200u);
        switch (random.bounded(3)) {
        case 0:
        case 1: {
            const WallTime instant = at(random.bounded(1000));
            heap.set(key, instant);
            model[key] = instant;
            break;
        }
        case 2:
            heap.remove(key);
            model.erase(key);
            break;
        }
        QCOMPARE(heap.size(), model.size());
        if (model.empty())
            continue;
        const auto least = std::min_element(model.begin(), model.end(),
                                            [](const auto &a, const auto &b) { return a.second < b.second; });
        QCOMPARE(heap.earliest()->at, least->second);
        QCOMPARE(heap.earliest()->key, least->first);
    }
}

QTEST_GUILESS_MAIN(TestDueHeap)
#include "tst_dueheap.moc"
