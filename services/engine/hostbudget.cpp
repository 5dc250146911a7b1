// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/hostbudget.h"

#include <QHash>
#include <array>
#include <map>

namespace tokenwatch {

struct HostBudget::Private : std::enable_shared_from_this<HostBudget::Private> {
    using Admit = std::function<void(HostSlot)>;
    /// By ticket, so that a waiter leaves without a search.
    using HostQueue = std::map<quint64, Admit>;

    struct HostDesk {
        int underWay = 0;
        std::array<HostQueue, 2> lanes;
        std::size_t turn = 0; ///< the lane that goes first next time

        [[nodiscard]] bool isIdle() const { return underWay == 0 && lanes[0].empty() && lanes[1].empty(); }
    };

    int perHost;
    quint64 lastTicket = 0;
    QHash<QString, std::shared_ptr<HostDesk>> desks;

    void admit(const QString &host, HostDesk &desk, const Admit &then)
    {
        ++desk.underWay;
        then(HostSlot([weak = weak_from_this(), host] {
            if (const auto self = weak.lock())
                self->release(host);
        }));
    }

    void release(const QString &host)
    {
        const auto desk = desks.value(host);
        --desk->underWay;
        next(host, *desk);
        if (desk->isIdle())
            desks.remove(host);
    }

    void next(const QString &host, HostDesk &desk)
    {
        while (desk.underWay < perHost) {
            if (desk.lanes[desk.turn].empty())
                desk.turn = 1 - desk.turn;
            HostQueue &queue = desk.lanes[desk.turn];
            if (queue.empty())
                return;
            desk.turn = 1 - desk.turn;
            auto first = queue.extract(queue.begin());
            admit(host, desk, first.mapped());
        }
    }
};

HostBudget::HostBudget(int perHost)
    : d(std::make_shared<Private>())
{
    d->perHost = perHost;
}

HostBudget::~HostBudget() = default;

Pending HostBudget::acquire(const QString &host, Lane lane, std::function<void(HostSlot)> then)
{
    if (host.isEmpty()) {
        then(HostSlot());
        return {};
    }
    std::shared_ptr<Private::HostDesk> &known = d->desks[host];
    if (!known)
        known = std::make_shared<Private::HostDesk>();
    const std::shared_ptr<Private::HostDesk> desk = known;
    if (desk->underWay < d->perHost) {
        d->admit(host, *desk, then);
        return {};
    }
    const quint64 ticket = ++d->lastTicket;
    const std::size_t index = lane == Lane::Awaited ? 0 : 1;
    desk->lanes[index].emplace(ticket, std::move(then));
    return Pending([desk = std::weak_ptr(desk), index, ticket] {
        if (const auto alive = desk.lock())
            alive->lanes[index].erase(ticket);
    });
}

void HostBudget::setPerHost(int perHost)
{
    d->perHost = perHost;
    const auto desks = d->desks; // whoever is let in may come and go
    for (auto desk = desks.cbegin(); desk != desks.cend(); ++desk)
        d->next(desk.key(), **desk);
}

int HostBudget::waiting(const QString &host) const
{
    const auto desk = d->desks.value(host);
    return desk ? static_cast<int>(desk->lanes[0].size() + desk->lanes[1].size()) : 0;
}

int HostBudget::underWay(const QString &host) const
{
    const auto desk = d->desks.value(host);
    return desk ? desk->underWay : 0;
}

} // namespace tokenwatch
