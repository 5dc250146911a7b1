// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hostbudget.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class TestHostBudget : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void admitsSoManyPerHost();
    void lanesTakeTurns();
    void whoeverLeavesTheQueueIsSkipped();
    void noHostMeansNoLimit();
    void slotsMayOutliveTheBudget();
    void moreRoomLetsWaitersInAndLessThrowsNobodyOut();
};

void TestHostBudget::admitsSoManyPerHost()
{
    HostBudget budget(2);
    std::vector<HostSlot> held;
    std::vector<Pending> waiting;
    const auto take = [&](const QString &host) {
        waiting.push_back(
            budget.acquire(host, HostBudget::Lane::Scheduled, [&](HostSlot slot) { held.push_back(std::move(slot)); }));
    };
    // Whoever comes next is let in while the slot goes: it must have left the list before.
    const auto release = [&] {
        const HostSlot done = std::move(held.front());
        held.erase(held.begin());
    };
    for (int i = 0; i < 5; ++i)
        take(u"a"_s);
    take(u"b"_s);
    QCOMPARE(held.size(), 3u);
    QCOMPARE(budget.underWay(u"a"_s), 2);
    QCOMPARE(budget.waiting(u"a"_s), 3);
    QCOMPARE(budget.underWay(u"b"_s), 1);
    release();
    QCOMPARE(budget.underWay(u"a"_s), 2);
    QCOMPARE(budget.waiting(u"a"_s), 2);
    while (!held.empty())
        release();
    QCOMPARE(budget.underWay(u"a"_s), 0);
    QCOMPARE(budget.waiting(u"a"_s), 0);
}

void TestHostBudget::lanesTakeTurns()
{
    HostBudget budget(1);
    QString order;
    std::optional<HostSlot> held;
    std::vector<Pending> waiting;
    const auto queue = [&](QChar who, HostBudget::Lane lane) {
        waiting.push_back(budget.acquire(u"a"_s, lane, [&, who](HostSlot slot) {
            order += who;
            held.emplace(std::move(slot));
        }));
    };
    queue(u'0', HostBudget::Lane::Scheduled);
    for (const char16_t who : u"123"_s.toStdU16String())
        queue(who, HostBudget::Lane::Scheduled);
    for (const char16_t who : u"abc"_s.toStdU16String())
        queue(who, HostBudget::Lane::Awaited);
    for (int i = 0; i < 6; ++i) {
        const auto done = std::exchange(held, std::nullopt);
        Q_UNUSED(done)
    }
    QCOMPARE(order, u"0a1b2c3"_s);
}

void TestHostBudget::whoeverLeavesTheQueueIsSkipped()
{
    HostBudget budget(1);
    HostSlot first;
    int admitted = 0;
    Pending a = budget.acquire(u"a"_s, HostBudget::Lane::Awaited, [&](HostSlot slot) { first = std::move(slot); });
    Pending b = budget.acquire(u"a"_s, HostBudget::Lane::Awaited, [](const HostSlot &) { QFAIL("it had left"); });
    Pending c = budget.acquire(u"a"_s, HostBudget::Lane::Awaited, [&](const HostSlot &) { ++admitted; });
    b.cancel();
    first = {};
    QCOMPARE(admitted, 1);
}

void TestHostBudget::noHostMeansNoLimit()
{
    HostBudget budget(1);
    std::vector<HostSlot> held;
    for (int i = 0; i < 10; ++i)
        budget.acquire({}, HostBudget::Lane::Scheduled, [&](HostSlot slot) { held.push_back(std::move(slot)); })
            .detach();
    QCOMPARE(held.size(), 10u);
}

void TestHostBudget::slotsMayOutliveTheBudget()
{
    HostSlot held;
    Pending waiting;
    {
        HostBudget budget(1);
        budget.acquire(u"a"_s, HostBudget::Lane::Awaited, [&](HostSlot slot) { held = std::move(slot); }).detach();
        waiting =
            budget.acquire(u"a"_s, HostBudget::Lane::Awaited, [](const HostSlot &) { QFAIL("the budget is gone"); });
    }
    held = {};
    waiting.cancel();
}

void TestHostBudget::moreRoomLetsWaitersInAndLessThrowsNobodyOut()
{
    HostBudget budget(1);
    std::vector<HostSlot> held;
    std::vector<Pending> waiting;
    for (int i = 0; i < 6; ++i)
        waiting.push_back(budget.acquire(u"a"_s, HostBudget::Lane::Scheduled,
                                         [&](HostSlot slot) { held.push_back(std::move(slot)); }));
    budget.setPerHost(3);
    QCOMPARE(budget.underWay(u"a"_s), 3);
    budget.setPerHost(2);
    QCOMPARE(budget.underWay(u"a"_s), 3);
    const auto release = [&] {
        const HostSlot done = std::move(held.front());
        held.erase(held.begin());
    };
    release();
    QCOMPARE(budget.underWay(u"a"_s), 2);
    QCOMPARE(budget.waiting(u"a"_s), 3);
    release();
    QCOMPARE(budget.underWay(u"a"_s), 2);
    QCOMPARE(budget.waiting(u"a"_s), 2);
    // Slots that are given back inside the call let the next one in, and the desk may go meanwhile.
    for (int i = 0; i < 3; ++i)
        waiting.push_back(budget.acquire(u"b"_s, HostBudget::Lane::Scheduled, [](const HostSlot &) {}));
    budget.setPerHost(4);
    QCOMPARE(budget.underWay(u"b"_s), 0);
    QCOMPARE(budget.underWay(u"a"_s), 4);
}

QTEST_GUILESS_MAIN(TestHostBudget)
#include "tst_hostbudget.moc"
