// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/schedulertexts.h"

#include "texts/durations.h"

#include <QCoreApplication>

namespace tokenwatch::texts {

namespace {

struct SchedulerWords {
    Q_DECLARE_TR_FUNCTIONS(Scheduler)
};

} // namespace

QString schedulerLine(const SchedulerStatus &scheduler, const Viewpoint &view)
{
    if (!scheduler.running)
        return SchedulerWords::tr("Scheduler stopped, nothing is refreshed");
    const QString failures = scheduler.failures == 1 ? SchedulerWords::tr("1 failure")
                                                     : SchedulerWords::tr("%n failures", nullptr, scheduler.failures);
    const QString overdue = SchedulerWords::tr("%n overdue", nullptr, scheduler.overdue);
    if (!scheduler.nextAt) {
        //: %1: "0 overdue", %2: "0 failures"
        return SchedulerWords::tr("Scheduler running · nothing planned · %1 · %2").arg(overdue, failures);
    }
    //: %1: a time of day, %2: "0 overdue", %3: "0 failures"
    return SchedulerWords::tr("Scheduler running · next %1 · %2 · %3")
        .arg(exactTime(*scheduler.nextAt, view), overdue, failures);
}

QString schedulerNote(const SchedulerStatus &scheduler)
{
    switch (scheduler.note) {
    case SchedulerStatus::Note::None:
        return {};
    case SchedulerStatus::Note::OfflineDeferred:
        return SchedulerWords::tr("Offline, refreshes deferred");
    case SchedulerStatus::Note::Woke:
        return SchedulerWords::tr("Woke up, %n overdue, staggered", nullptr, scheduler.noteCount);
    case SchedulerStatus::Note::ClockJumped: {
        const QString amount = length(std::chrono::abs(scheduler.noteAmount));
        return scheduler.noteAmount < Seconds(0) ? SchedulerWords::tr("The clock jumped back by %1").arg(amount)
                                                 : SchedulerWords::tr("The clock jumped by +%1").arg(amount);
    }
    case SchedulerStatus::Note::Storm:
        return SchedulerWords::tr("Many refreshes at once, spread over the hosts");
    }
    Q_UNREACHABLE();
}

QString vaultLine(Vault vault, const QString &vaultName)
{
    if (vault == Vault::Ready && vaultName == QLatin1String("key file"))
        return SchedulerWords::tr("Key file in use");
    if (vault == Vault::Ready && vaultName == QLatin1String("memory"))
        return SchedulerWords::tr("Credentials in memory only");
    switch (vault) {
    case Vault::Ready:
        return SchedulerWords::tr("Keychain unlocked");
    case Vault::Locked:
        return SchedulerWords::tr("Keychain locked");
    case Vault::Unlocking:
        return SchedulerWords::tr("Keychain is being unlocked…");
    case Vault::Absent:
        return SchedulerWords::tr("No keychain found");
    }
    Q_UNREACHABLE();
}

} // namespace tokenwatch::texts
