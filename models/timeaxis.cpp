// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeaxis.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace tokenwatch {

using namespace std::chrono_literals;

namespace {

struct AxisWords {
    Q_DECLARE_TR_FUNCTIONS(TimeAxis)
};

constexpr std::array<Seconds, 16> roundSteps{1min, 2min, 5min, 10min, 15min, 30min, 1h,   2h,
                                             3h,   4h,   6h,   12h,   24h,   48h,   168h, 336h};
constexpr Seconds oneDay = 24h;
constexpr Seconds largestClockChange = 2h;

Seconds stepFor(Milliseconds span, int most)
{
    const auto fits = std::find_if(roundSteps.begin(), roundSteps.end(),
                                   [&](Seconds step) { return span / Milliseconds(step) < std::max(most, 1); });
    return fits == roundSteps.end() ? roundSteps.back() : *fits;
}

QString labelOf(const QDateTime &local, const texts::Viewpoint &view)
{
    texts::Viewpoint thatMoment = view;
    thatMoment.now = toWallTime(local);
    if (local.time() != QTime(0, 0))
        return texts::clockTime(thatMoment.now, thatMoment);
    //: Day of the week, day of the month, month: "Fri 13 Mar". Put them into the order of the language
    return AxisWords::tr("%1 %2 %3", "weekday, day, month")
        .arg(view.locale.dayName(local.date().dayOfWeek(), QLocale::ShortFormat), QString::number(local.date().day()),
             view.locale.monthName(local.date().month(), QLocale::ShortFormat));
}

} // namespace

std::vector<AxisTick> axisTicks(const LaneWindow &window, int most, const texts::Viewpoint &view)
{
    std::vector<AxisTick> ticks;
    if (window.to <= window.from)
        return ticks;
    const Seconds step = stepFor(window.to - window.from, most);
    const bool onlyDays = step >= oneDay;
    const qint64 days = std::max<qint64>(1, step / oneDay);
    QDate day = toDateTime(window.from).toTimeZone(view.zone).date();
    if (onlyDays && days > 1) // the same days whatever the window: each second, each Monday
        day = day.addDays(-((day.toJulianDay() % days + days) % days));
    for (;; day = day.addDays(days)) {
        // Counted from each local midnight on the wall, so that ticks stay round when the clocks change.
        const qint64 perDay = onlyDays ? 1 : oneDay / step;
        const auto before = window.from - largestClockChange - toWallTime(day.startOfDay(view.zone));
        for (qint64 i = std::max<qint64>(0, before / step); i < perDay; ++i) {
            const QTime time = QTime(0, 0).addSecs(static_cast<int>(i * step.count()));
            const QDateTime local = i == 0 ? day.startOfDay(view.zone) : QDateTime(day, time, view.zone);
            const WallTime at = toWallTime(local);
            if (at >= window.to)
                return ticks;
            if (at < window.from || (!ticks.empty() && at <= ticks.back().at))
                continue;
            ticks.push_back({at, labelOf(local, view), i == 0 && !onlyDays});
        }
    }
}

} // namespace tokenwatch
