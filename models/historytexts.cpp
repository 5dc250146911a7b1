// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historytexts.h"

#include "texts/durations.h"
#include "texts/errortexts.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

namespace tokenwatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(History)
};

QString percent(double share, const QLocale &locale)
{
    // Never rounded up to a whole that was not reached.
    const double value = std::floor(share * 1000.0) / 10.0;
    return HistoryWords::tr("%1 %").arg(locale.toString(value, 'f', share >= 1.0 ? 0 : 1));
}

QString reasonOf(const Attempt &attempt)
{
    return attempt.error ? texts::shortError(*attempt.error) : HistoryWords::tr("no reason known");
}

} // namespace

HistoryFigures figuresOf(const TokenHistory &history, const texts::Viewpoint &view)
{
    const QString none(QChar(0x2013));
    HistoryFigures figures;
    figures.covered.label = HistoryWords::tr("Covered");
    figures.covered.value = history.covered ? percent(*history.covered, view.locale) : none;
    if (history.covered && *history.covered < 1.0) {
        const auto lost = Milliseconds(static_cast<Milliseconds::rep>(
            static_cast<double>((history.to - history.from).count()) * (1.0 - *history.covered)));
        figures.covered.remark = HistoryWords::tr("%1 without a token").arg(texts::length(std::max(lost, 1000ms)));
        figures.covered.family = Family::Crit;
    } else if (history.covered) {
        figures.covered.remark = history.isShorter
                                     ? HistoryWords::tr("since %1").arg(texts::briefTime(history.from, view))
                                     : HistoryWords::tr("no gap");
    }
    figures.refreshes.label = HistoryWords::tr("Refreshes OK");
    const int all = history.succeeded + history.failed;
    figures.refreshes.value =
        all == 0 ? none
                 : HistoryWords::tr("%1 of %2").arg(view.locale.toString(history.succeeded), view.locale.toString(all));
    if (history.failed > 0) {
        figures.refreshes.remark = HistoryWords::tr("%n failed", nullptr, history.failed);
        figures.refreshes.family = Family::Warn;
    } else if (all > 0) {
        figures.refreshes.remark = HistoryWords::tr("none failed");
    }
    figures.closest.label = HistoryWords::tr("Closest call");
    figures.closest.value = history.closestCall ? texts::duration(*history.closestCall) : none;
    if (history.closestCall && history.closestCall->count() == 0) {
        figures.closest.remark = HistoryWords::tr("the token had ended");
        figures.closest.family = Family::Crit;
    } else if (history.closestCall) {
        figures.closest.remark = HistoryWords::tr("left at a refresh");
    }
    return figures;
}

std::vector<DetailRow> incidentRows(const TokenHistory &history, const texts::Viewpoint &view)
{
    std::vector<DetailRow> rows;
    for (const Incident &incident : history.incidents) {
        const Milliseconds lasted = incident.to.value_or(history.to) - incident.from;
        DetailRow row{.lead = texts::briefTime(incident.from, view)};
        row.iconName = incident.uncovered.count() > 0 ? u"expired"_s : u"failing"_s;
        row.family = incident.uncovered.count() > 0 ? Family::Crit : Family::Warn;
        row.first =
            incident.to
                ? HistoryWords::tr("%n tries failed: %1", nullptr, incident.tries).arg(reasonOf(incident.last))
                : HistoryWords::tr("%n tries failed so far: %1", nullptr, incident.tries).arg(reasonOf(incident.last));
        row.second = incident.uncovered.count() > 0
                         ? HistoryWords::tr("no valid token for %1").arg(texts::length(incident.uncovered))
                         : HistoryWords::tr("the token was never lost");
        row.trailing = incident.to ? texts::length(lasted) : HistoryWords::tr("goes on");
        rows.push_back(std::move(row));
    }
    return rows;
}

QString spokenTimeLeft(const TokenHistory &history, const texts::Viewpoint &view)
{
    const HistoryFigures figures = figuresOf(history, view);
    return HistoryWords::tr("Time left, a chart. Covered: %1. Closest call: %2. Failed refreshes: %3.")
        .arg(figures.covered.value, figures.closest.value, view.locale.toString(history.failed));
}

QString spokenAnswers(const TokenHistory &history, const texts::Viewpoint &view)
{
    if (!history.answer95)
        return HistoryWords::tr("Answer time, a chart. There was no answer.");
    return HistoryWords::tr("Answer time, a chart. 95 % of the answers took at most %1. Failed refreshes: %2.")
        .arg(texts::latency(*history.answer95, view.locale), view.locale.toString(history.failed));
}

std::vector<Milliseconds> spanTicks(Milliseconds most)
{
    constexpr std::array<Milliseconds, 35> steps{10ms, 20ms, 50ms,  100ms, 200ms, 500ms,  1000ms, 2s,     5s,
                                                 10s,  15s,  30s,   1min,  2min,  5min,   10min,  15min,  30min,
                                                 1h,   2h,   3h,    6h,    12h,   24h,    48h,    96h,    168h,
                                                 336h, 720h, 1440h, 4320h, 8760h, 17520h, 87600h, 876000h};
    const Milliseconds wanted = std::max(most, 1ms);
    const auto *const step =
        std::find_if(steps.begin(), steps.end() - 1, [wanted](Milliseconds one) { return one * 4 >= wanted; });
    std::vector<Milliseconds> ticks;
    for (int i = 0; i <= 4; ++i) {
        ticks.push_back(*step * i);
        if (ticks.back() >= wanted)
            break;
    }
    return ticks;
}

QString historyHourText(HistoryCell cell, int hoursAgo, const texts::Viewpoint &view)
{
    // The cells are whole hours of UTC (models/history.h); in some zones they begin at the half hour.
    const auto hour = std::chrono::floor<std::chrono::hours>(view.now) - std::chrono::hours(hoursAgo);
    const QString from = texts::briefTime(WallTime(hour), view);
    const QString until = hoursAgo == 0 ? texts::briefTime(view.now, view)
                                        : texts::briefTime(WallTime(hour + std::chrono::hours(1)), view);
    switch (cell) {
    case HistoryCell::None:
        return HistoryWords::tr("%1 to %2: no refresh was tried.").arg(from, until);
    case HistoryCell::Ok:
        return HistoryWords::tr("%1 to %2: every refresh worked.").arg(from, until);
    case HistoryCell::Failed:
        return HistoryWords::tr("%1 to %2: at least one try failed.").arg(from, until);
    }
    Q_UNREACHABLE();
}

} // namespace tokenwatch
