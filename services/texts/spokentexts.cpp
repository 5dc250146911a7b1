// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/spokentexts.h"

#include "texts/statustexts.h"

#include <QCoreApplication>

namespace tokenwatch::texts {

namespace {

struct SpokenWords {
    Q_DECLARE_TR_FUNCTIONS(Spoken)
};

/// The two lines of a cell as one phrase.
QString together(const TwoLines &lines)
{
    if (lines.second.isEmpty())
        return lines.first;
    //: The two lines of a cell, read aloud one after the other
    return SpokenWords::tr("%1, %2").arg(lines.first, lines.second);
}

} // namespace

QString spokenStatus(const SourceStatus &status, const Viewpoint &view)
{
    return together(statusCell(status, view));
}

QString spokenSource(const SourceStatus &status)
{
    return together({status.displayName(), status.host});
}

QString spokenExpiry(const SourceStatus &status, const Viewpoint &view)
{
    if (!status.hasToken || !status.expiresAt)
        return expiresCell(status, view).first;
    const Milliseconds left = *status.expiresAt - view.now;
    if (left <= Milliseconds(0))
        return SpokenWords::tr("expired %1 ago").arg(spokenDuration(-left));
    const QString remaining = spokenDuration(left, Detail::Seconds);
    const auto lifetime = status.lifetime();
    if (!lifetime)
        return SpokenWords::tr("%1 left").arg(remaining);
    if (status.expiryOrigin == ExpiryOrigin::Assumed)
        return SpokenWords::tr("%1 left of %2, which is assumed").arg(remaining, spokenLength(*lifetime));
    return SpokenWords::tr("%1 left of %2").arg(remaining, spokenLength(*lifetime));
}

QString spokenNextRefresh(const SourceStatus &status, const Viewpoint &view)
{
    const bool counting = status.nextRefreshAt && *status.nextRefreshAt - view.now >= Seconds(1);
    if (counting && status.state == SourceState::Failing && status.reason != Reason::ProviderRefusal)
        return SpokenWords::tr("retry in %1, try %2")
            .arg(spokenDuration(*status.nextRefreshAt - view.now, Detail::Seconds),
                 QString::number(status.consecutiveFailures + 1));
    if (counting && status.state == SourceState::Fresh && status.reason != Reason::WatchOnly)
        return SpokenWords::tr("in %1, at %2")
            .arg(spokenDuration(*status.nextRefreshAt - view.now), exactTime(*status.nextRefreshAt, view));
    return together(nextRefreshCell(status, view));
}

QString spokenLastResult(const SourceStatus &status, const Viewpoint &view)
{
    TwoLines lines = lastResultCell(status, view);
    if (lines.first == QStringLiteral("–"))
        lines = lines.second.isEmpty() ? TwoLines{SpokenWords::tr("no attempt yet"), {}} : TwoLines{lines.second, {}};
    lines.second.replace(QStringLiteral(" · "), QStringLiteral(", "));
    return together(lines);
}

QString spokenHistory(int hoursOk, int hoursFailed)
{
    if (hoursOk == 0 && hoursFailed == 0)
        return SpokenWords::tr("no attempt in the last 24 hours");
    const QString ok = hoursOk == 1 ? SpokenWords::tr("1 hour with refreshes")
                                    : SpokenWords::tr("%n hours with refreshes", nullptr, hoursOk);
    const QString failed = hoursFailed == 1 ? SpokenWords::tr("1 hour with failures")
                                            : SpokenWords::tr("%n hours with failures", nullptr, hoursFailed);
    //: %1: "21 hours with refreshes", %2: "1 hour with failures"
    return SpokenWords::tr("in the last 24 hours: %1, %2").arg(ok, failed);
}

QString spokenChange(const SourceStatus &status, const Viewpoint &view)
{
    //: %1: name of a source, %2: its state, "Failing, 2 failures"
    return SpokenWords::tr("%1: %2").arg(status.displayName(), spokenStatus(status, view));
}

} // namespace tokenwatch::texts
