// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forecastsummary.h"

#include "models/forecasttexts.h"

#include <QCoreApplication>
#include <algorithm>

namespace tokenwatch {

using namespace std::chrono_literals;

namespace {

constexpr Milliseconds shortestAbsence = 6h;
const QTime walkAwayTime(9, 0);

struct OutlookWords {
    Q_DECLARE_TR_FUNCTIONS(ForecastSummary)
};

QString nextLossHeadline(const CoveredSource *next, const ForecastSummary &summary, const texts::Viewpoint &view)
{
    if (summary.active == 0)
        return OutlookWords::tr("No source is active");
    if (!next) {
        const bool someAreLost = !summary.steps.empty();
        return someAreLost ? OutlookWords::tr("No other source is about to lose its token")
                           : OutlookWords::tr("No source is about to lose its token");
    }
    const QString at = forecastTime(next->cover->lossAt(), view);
    return next->cover->mayGoOn
               ? OutlookWords::tr("%1 may be next to lose its token, at %2").arg(next->status->displayName(), at)
               : OutlookWords::tr("%1 is next to lose its token, at %2").arg(next->status->displayName(), at);
}

/// "tomorrow 09:00"; escaped.
QString walkAwayTimeText(const ForecastSummary &summary, const texts::Viewpoint &view)
{
    const QDate day = toDateTime(summary.walkAwayUntil).toTimeZone(view.zone).date();
    const bool tomorrow = day != toDateTime(view.now).toTimeZone(view.zone).date();
    texts::Viewpoint thatDay = view;
    thatDay.now = summary.walkAwayUntil;
    const QString time = texts::clockTime(summary.walkAwayUntil, thatDay);
    return (tomorrow ? OutlookWords::tr("tomorrow %1", "a time of day").arg(time) : time).toHtmlEscaped();
}

QString walkAwayBrief(const ForecastSummary &summary, const QString &until)
{
    if (summary.active == 0)
        return {};
    //: The tags make the numbers bold. %n: active sources, %2: so many of them
    return OutlookWords::tr("Until %1: <b>%2 of %n</b> end up without a token.", nullptr, summary.active)
        .arg(until, QString::number(summary.without));
}

QString walkAwayText(const ForecastSummary &summary, const QString &until)
{
    const int lost = summary.without;
    if (summary.active == 0)
        return {};
    if (summary.active == 1)
        return lost == 0 ? OutlookWords::tr("Walk away until %1 and the only active source keeps its token.").arg(until)
                         : OutlookWords::tr("Walk away until %1 and the only active source ends up without a token.")
                               .arg(until);
    if (lost == 0)
        return OutlookWords::tr("Walk away until %1 and all %n active sources keep their tokens.", nullptr,
                                summary.active)
            .arg(until);
    if (lost == 1)
        //: The tags make the number bold. %n: active sources
        return OutlookWords::tr("Walk away until %1 and <b>1 of %n</b> active sources ends up without a token.",
                                nullptr, summary.active)
            .arg(until);
    return OutlookWords::tr("Walk away until %1 and <b>%2 of %n</b> active sources end up without a token.", nullptr,
                            summary.active)
        .arg(until, QString::number(lost));
}

QString uncertainHint(int uncertain)
{
    if (uncertain == 0)
        return {};
    return uncertain == 1
               ? OutlookWords::tr("One of them keeps its token if a retry works, or if it is renewed in another way.")
               : OutlookWords::tr(
                     "%n of them keep their tokens if retries work, or if they are renewed in another way.", nullptr,
                     uncertain);
}

} // namespace

WallTime walkAwayFrom(WallTime now, const QTimeZone &zone)
{
    QDate day = toDateTime(now).toTimeZone(zone).date();
    const auto nineOn = [&](QDate date) { return toWallTime(QDateTime(date, walkAwayTime, zone)); };
    while (nineOn(day) < now + shortestAbsence)
        day = day.addDays(1);
    return nineOn(day);
}

ForecastSummary summariseForecast(std::span<const CoveredSource> sources, const texts::Viewpoint &view)
{
    ForecastSummary summary;
    summary.walkAwayUntil = walkAwayFrom(view.now, view.zone);
    std::vector<WallTime> losses;
    const CoveredSource *next = nullptr;
    int uncertain = 0;
    for (const CoveredSource &source : sources) {
        if (!isActive(*source.status))
            continue;
        ++summary.active;
        if (!source.cover->isLoss())
            continue;
        const WallTime at = source.cover->lossAt();
        losses.push_back(at);
        if (at <= summary.walkAwayUntil) {
            ++summary.without;
            uncertain += source.cover->mayGoOn && source.cover->now ? 1 : 0;
        }
        if (source.cover->now && at > view.now && (!next || at < next->cover->lossAt()))
            next = &source;
    }
    std::sort(losses.begin(), losses.end());
    for (const WallTime at : losses) {
        if (!summary.steps.empty() && summary.steps.back().at == at)
            ++summary.steps.back().without;
        else
            summary.steps.push_back({at, summary.steps.empty() ? 1 : summary.steps.back().without + 1});
    }
    if (next)
        summary.nextLossAt = next->cover->lossAt();
    summary.headline = nextLossHeadline(next, summary, view);
    const QString until = walkAwayTimeText(summary, view);
    summary.walkAwayHtml = walkAwayText(summary, until);
    summary.walkAwayBrief = walkAwayBrief(summary, until);
    summary.walkAwayHint = uncertainHint(uncertain);
    return summary;
}

QSet<SourceId> sourcesWithoutToken(std::span<const CoveredSource> sources, WallTime at)
{
    QSet<SourceId> without;
    for (const CoveredSource &source : sources) {
        if (isActive(*source.status) && source.cover->isLoss() && source.cover->lossAt() <= at)
            without.insert(source.status->id);
    }
    return without;
}

int withoutTokenAt(std::span<const LossStep> steps, WallTime at)
{
    const auto after =
        std::upper_bound(steps.begin(), steps.end(), at, [](WallTime t, const LossStep &step) { return t < step.at; });
    return after == steps.begin() ? 0 : std::prev(after)->without;
}

} // namespace tokenwatch
