// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/statustexts.h"

#include "domain/verdict.h"
#include "texts/errortexts.h"
#include "texts/remedy.h"

#include <QCoreApplication>
#include <algorithm>

namespace tokenwatch::texts {

namespace {

struct StatusWords {
    Q_DECLARE_TR_FUNCTIONS(Status)
};

QString refusedTimes(int refusals)
{
    if (refusals <= 1)
        return StatusWords::tr("refused");
    return refusals == 2 ? StatusWords::tr("refused twice") : StatusWords::tr("refused %n times", nullptr, refusals);
}

QString failureCount(int failures)
{
    return failures == 1 ? StatusWords::tr("1 failure") : StatusWords::tr("%n failures", nullptr, failures);
}

QString cannotRenew(const SourceStatus &status)
{
    return status.pasted ? StatusWords::tr("pasted by hand") : StatusWords::tr("no refresh token");
}

/// What a reason says by itself, whatever the state.
QString reasonWords(const SourceStatus &status)
{
    switch (status.reason) {
    case Reason::None:
        return {};
    case Reason::Queued:
        return StatusWords::tr("waits for its turn");
    case Reason::WatchOnly:
        return StatusWords::tr("watch only");
    case Reason::CannotRenew:
        return cannotRenew(status);
    case Reason::RetryScheduled:
        return failureCount(status.consecutiveFailures);
    case Reason::ProviderRefusal:
        return refusedTimes(status.refusals);
    case Reason::NeverFetched:
        return StatusWords::tr("never signed in");
    case Reason::CredentialMissing:
        return StatusWords::tr("credential missing");
    case Reason::SchedulerStopped:
        return StatusWords::tr("scheduler stopped");
    case Reason::OnDemand:
        return StatusWords::tr("only when used");
    case Reason::SavedLater:
        return StatusWords::tr("not saved yet");
    case Reason::LostInTransit:
        return StatusWords::tr("answer lost");
    case Reason::VaultAbsent:
        return StatusWords::tr("no keychain found");
    case Reason::BadConfiguration:
        return StatusWords::tr("wrong configuration");
    }
    Q_UNREACHABLE();
}

QString lockedLine(const SourceStatus &status, const Viewpoint &view)
{
    if (status.reason == Reason::VaultAbsent || view.waitingForVault <= 0)
        return reasonWords(status);
    return view.waitingForVault == 1 ? StatusWords::tr("1 source waits")
                                     : StatusWords::tr("%n sources wait", nullptr, view.waitingForVault);
}

/// The states whose second line is an age that ticks.
bool showsAge(const SourceStatus &status)
{
    return status.state == SourceState::Paused ||
           (status.state == SourceState::Refreshing && status.reason != Reason::Queued);
}

QString reasonLine(const SourceStatus &status, const Viewpoint &view)
{
    switch (status.state) {
    case SourceState::Refreshing:
        if (!showsAge(status))
            return reasonWords(status);
        return StatusWords::tr("since %1", "a span of time").arg(age(view.now - status.since));
    case SourceState::Recovering:
        return StatusWords::tr("after a restart");
    case SourceState::Cleared:
        return StatusWords::tr("by you, %1").arg(clockTime(status.since, view));
    case SourceState::Paused:
        return StatusWords::tr("by you, %1 ago").arg(age(view.now - status.since));
    case SourceState::Locked:
        return lockedLine(status, view);
    case SourceState::Offline:
        return StatusWords::tr("since %1", "a time of day").arg(clockTime(status.since, view));
    case SourceState::Failing:
        return status.reason == Reason::None ? failureCount(status.consecutiveFailures) : reasonWords(status);
    case SourceState::Fresh:
        return status.unsaved ? StatusWords::tr("not saved yet") : reasonWords(status);
    case SourceState::NoCredentials:
    case SourceState::Expired:
    case SourceState::Expiring:
        return reasonWords(status);
    }
    Q_UNREACHABLE();
}

/// A planned refresh or retry that the row counts down to.
bool showsPlan(const SourceStatus &status)
{
    switch (status.state) {
    case SourceState::Fresh:
        return status.nextRefreshAt && status.reason != Reason::WatchOnly;
    case SourceState::Failing:
    case SourceState::Expired:
    case SourceState::Expiring:
        return status.nextRefreshAt && status.reason != Reason::ProviderRefusal &&
               status.reason != Reason::SchedulerStopped;
    case SourceState::Refreshing:
    case SourceState::Recovering:
    case SourceState::Cleared:
    case SourceState::Paused:
    case SourceState::NoCredentials:
    case SourceState::Locked:
    case SourceState::Offline:
        return false;
    }
    Q_UNREACHABLE();
}

TwoLines plannedLines(const SourceStatus &status, const Viewpoint &view)
{
    const WallTime at = *status.nextRefreshAt;
    const QString clock = briefTime(at, view);
    const bool isDue = at - view.now < Seconds(1); // nobody can do anything in 0 s
    if (status.consecutiveFailures == 0)
        return {isDue ? StatusWords::tr("due now") : StatusWords::tr("in %1").arg(duration(at - view.now)), clock};
    //: %1: number of the next try, %2: time of day
    const QString attempt = StatusWords::tr("try %1 · %2").arg(QString::number(status.consecutiveFailures + 1), clock);
    if (isDue)
        return {StatusWords::tr("retry due now"), attempt};
    return {StatusWords::tr("retry in %1").arg(duration(at - view.now, Detail::Seconds)), attempt};
}

/// Why nothing is planned, for fresh, expiring, failing and expired sources.
TwoLines unplannedLines(const SourceStatus &status)
{
    switch (status.reason) {
    case Reason::WatchOnly:
        return {StatusWords::tr("watch only"), StatusWords::tr("renewed elsewhere")};
    case Reason::CannotRenew:
        return {StatusWords::tr("paste a new token"), StatusWords::tr("no refresh token")};
    case Reason::ProviderRefusal:
    case Reason::LostInTransit:
    case Reason::CredentialMissing:
        return {StatusWords::tr("stopped"), remedyFor(status).needs};
    case Reason::SchedulerStopped:
        return {StatusWords::tr("stopped"), StatusWords::tr("start the scheduler")};
    case Reason::OnDemand:
        return {StatusWords::tr("when used"), {}};
    case Reason::BadConfiguration:
        return {StatusWords::tr("stopped"), StatusWords::tr("needs a correction")};
    case Reason::None:
    case Reason::Queued:
    case Reason::RetryScheduled:
    case Reason::NeverFetched:
    case Reason::SavedLater:
    case Reason::VaultAbsent:
        return {StatusWords::tr("not planned"), {}};
    }
    Q_UNREACHABLE();
}

QString dueLine(const SourceStatus &status, const Viewpoint &view)
{
    const auto due = status.nextRefreshAt ? status.nextRefreshAt : status.refreshPointAt;
    return due ? StatusWords::tr("due %1").arg(briefTime(*due, view)) : QString();
}

} // namespace

QString stateWord(SourceState state)
{
    switch (state) {
    case SourceState::Fresh:
        return StatusWords::tr("Fresh");
    case SourceState::Refreshing:
        return StatusWords::tr("Refreshing…");
    case SourceState::Expiring:
        return StatusWords::tr("Expiring soon");
    case SourceState::Failing:
        return StatusWords::tr("Failing");
    case SourceState::Expired:
        return StatusWords::tr("Expired");
    case SourceState::Paused:
        return StatusWords::tr("Paused");
    case SourceState::Cleared:
        return StatusWords::tr("Cleared");
    case SourceState::NoCredentials:
        return StatusWords::tr("No credentials");
    case SourceState::Locked:
        return StatusWords::tr("Locked keychain");
    case SourceState::Offline:
        return StatusWords::tr("Offline");
    case SourceState::Recovering:
        return StatusWords::tr("Recovering…");
    }
    Q_UNREACHABLE();
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Lost:
        return StatusWords::tr("lost");
    case Severity::Blocked:
        return StatusWords::tr("blocked");
    case Severity::AtRisk:
        return StatusWords::tr("at risk");
    case Severity::Fresh:
        return StatusWords::tr("fresh");
    case Severity::Inactive:
        return StatusWords::tr("inactive");
    }
    Q_UNREACHABLE();
}

bool countsInSeconds(const SourceStatus &status)
{
    return status.needsUser || status.state == SourceState::Failing;
}

Detail detailFor(const SourceStatus &status, bool selected)
{
    return selected || countsInSeconds(status) ? Detail::Seconds : Detail::Plain;
}

TwoLines statusCell(const SourceStatus &status, const Viewpoint &view)
{
    if (status.state == SourceState::Locked && status.reason == Reason::VaultAbsent)
        return {StatusWords::tr("No keychain"), StatusWords::tr("none found")};
    return {stateWord(status.state), reasonLine(status, view)};
}

TwoLines expiresCell(const SourceStatus &status, const Viewpoint &view, bool selected)
{
    if (!status.hasToken)
        return {status.generation.value == 0 ? StatusWords::tr("no token yet") : StatusWords::tr("no token"), {}};
    if (!status.expiresAt)
        return {StatusWords::tr("does not expire"), {}};
    const Milliseconds left = *status.expiresAt - view.now;
    const auto lifetime = status.lifetime();
    QString whole;
    if (left > Milliseconds(0) && lifetime)
        whole = status.expiryOrigin == ExpiryOrigin::Assumed ? StatusWords::tr("of %1 assumed").arg(length(*lifetime))
                                                             : StatusWords::tr("of %1").arg(length(*lifetime));
    return {countdown(left, detailFor(status, selected)), whole};
}

TwoLines nextRefreshCell(const SourceStatus &status, const Viewpoint &view)
{
    switch (status.state) {
    case SourceState::Refreshing:
        return {status.reason == Reason::Queued ? StatusWords::tr("queued") : StatusWords::tr("now"), {}};
    case SourceState::Recovering:
        return {StatusWords::tr("now"), {}};
    case SourceState::Cleared:
        return {StatusWords::tr("stopped"), StatusWords::tr("refresh to start")};
    case SourceState::Paused:
        return {StatusWords::tr("paused"), StatusWords::tr("resume to refresh")};
    case SourceState::NoCredentials:
        if (status.reason == Reason::BadConfiguration)
            return unplannedLines(status);
        return {StatusWords::tr("after sign-in"), StatusWords::tr("add credentials")};
    case SourceState::Locked:
        if (status.reason == Reason::VaultAbsent)
            return {StatusWords::tr("with a keychain"), dueLine(status, view)};
        return {StatusWords::tr("after unlocking"), dueLine(status, view)};
    case SourceState::Offline:
        return {StatusWords::tr("when online"), dueLine(status, view)};
    case SourceState::Fresh:
    case SourceState::Expiring:
    case SourceState::Failing:
    case SourceState::Expired:
        return showsPlan(status) ? plannedLines(status, view) : unplannedLines(status);
    }
    Q_UNREACHABLE();
}

TwoLines lastResultCell(const SourceStatus &status, const Viewpoint &view)
{
    const QString dash(QChar(0x2013));
    if (status.state == SourceState::Cleared)
        return {dash, StatusWords::tr("cleared %1").arg(briefTime(status.since, view))};
    const auto &attempt = status.lastAttempt;
    const bool newerToken = status.hasToken && status.issuedAt && (!attempt || attempt->at < *status.issuedAt);
    if (status.pasted && newerToken)
        return {StatusWords::tr("Pasted"), briefTime(*status.issuedAt, view)};
    if (status.reason == Reason::WatchOnly && newerToken)
        return {StatusWords::tr("Seen"), briefTime(*status.issuedAt, view)};
    const bool neverSent = attempt && attempt->error && isStateNotOutcome(attempt->error->kind);
    if (!attempt || (neverSent && !status.lastSuccessAt))
        return {dash, status.hasToken ? QString() : StatusWords::tr("never fetched")};

    //: %1: a time of day, %2: how long the answer took
    const QString when =
        StatusWords::tr("%1 · %2").arg(briefTime(attempt->at, view), latency(attempt->latency, view.locale));
    if (attempt->verdict == Verdict::Refreshed)
        return {StatusWords::tr("OK"), when};
    if (attempt->error)
        return {shortError(*attempt->error), when};
    return {attempt->verdict == Verdict::Abandoned ? StatusWords::tr("cancelled") : StatusWords::tr("failed"), when};
}

std::optional<WallTime> nextTextChange(const SourceStatus &status, WallTime now, bool selected)
{
    std::optional<WallTime> next;
    const auto consider = [&](Milliseconds wait) { next = next ? std::min(*next, now + wait) : now + wait; };

    if (status.hasToken && status.expiresAt)
        consider(nextChange(*status.expiresAt - now, detailFor(status, selected)));
    if (showsPlan(status) && *status.nextRefreshAt - now >= Seconds(1))
        consider(
            nextChange(*status.nextRefreshAt - now, status.consecutiveFailures > 0 ? Detail::Seconds : Detail::Plain));
    if (showsAge(status))
        consider(nextChangeOfAge(now - status.since));
    if (selected && status.lastSuccessAt)
        consider(nextChange(std::min(*status.lastSuccessAt - now, Milliseconds(0))));
    return next;
}

} // namespace tokenwatch::texts
