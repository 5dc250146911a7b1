// SPDX-License-Identifier: GPL-3.0-or-later
// How many attempts may be under way at one host at once, and who is next: first come, first served, where those that
// somebody waits for and those of the scheduler take turns, so that neither starves. Service thread; owned by
// TokenService.
#pragma once

#include "domain/pending.h"
#include "domain/timing.h"

#include <QString>
#include <memory>

namespace tokenwatch {

/// The right to send to a host. Giving it up lets the next one in.
class HostSlot
{
public:
    HostSlot() = default;
    explicit HostSlot(std::function<void()> release)
        : m_release(std::move(release))
    {}

private:
    Pending m_release;
};

class HostBudget
{
public:
    explicit HostBudget(int perHost = Timing::attemptsPerHost);
    ~HostBudget();

    enum class Lane { Awaited, Scheduled };
    /// Calls back at once, inside the call, when a slot is free. An empty host (files, commands) has no limit.
    [[nodiscard]] Pending acquire(const QString &host, Lane lane, std::function<void(HostSlot)> then);

    /// Who waits is let in at once where there is more room; where there is less, who is in stays.
    void setPerHost(int perHost);

    [[nodiscard]] int waiting(const QString &host) const;
    [[nodiscard]] int underWay(const QString &host) const;

private:
    struct Private;
    const std::shared_ptr<Private> d; ///< slots and waiters hold it weakly: they may outlive the budget
};

} // namespace tokenwatch
