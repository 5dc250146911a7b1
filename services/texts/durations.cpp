// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/durations.h"

#include <QCoreApplication>
#include <algorithm>

namespace tokenwatch::texts {

namespace {

using namespace std::chrono_literals;

struct DurationWords {
    Q_DECLARE_TR_FUNCTIONS(Durations)
};

constexpr Milliseconds oneDay = 24h;
constexpr Milliseconds daysFrom = 48h;
constexpr Milliseconds secondsBelow = 10min;

/// Fills a pattern and joins each number with its unit, so that translators may write plain spaces.
QString filled(QString pattern, qint64 first, qint64 second = -1, int width = 1)
{
    static const QString narrow(QChar(0x202F));
    pattern.replace(QLatin1String("%1 "), QLatin1String("%1") + narrow);
    pattern.replace(QLatin1String("%2 "), QLatin1String("%2") + narrow);
    const QString number = QString::number(first);
    return second < 0 ? pattern.arg(number) : pattern.arg(number, QString::number(second).rightJustified(width, u'0'));
}

QString daysAndHours(qint64 days, qint64 hours)
{
    return filled(DurationWords::tr("%1 d %2 h", "days and hours"), days, hours);
}
QString hoursAndMinutes(qint64 hours, qint64 minutes)
{
    return filled(DurationWords::tr("%1 h %2 min", "hours and minutes"), hours, minutes, 2);
}
QString minutesAndSeconds(qint64 minutes, qint64 seconds)
{
    return filled(DurationWords::tr("%1 min %2 s", "minutes and seconds"), minutes, seconds, 2);
}
QString onlyDays(qint64 days)
{
    return filled(DurationWords::tr("%1 d", "days"), days);
}
QString onlyHours(qint64 hours)
{
    return filled(DurationWords::tr("%1 h", "hours"), hours);
}
QString onlyMinutes(qint64 minutes)
{
    return filled(DurationWords::tr("%1 min", "minutes"), minutes);
}
QString onlySeconds(qint64 seconds)
{
    return filled(DurationWords::tr("%1 s", "seconds"), seconds);
}

/// The smallest unit that duration() shows for this span.
Milliseconds unitOf(Milliseconds span, Detail detail)
{
    if (span >= daysFrom)
        return 1h;
    if (span >= 1h)
        return 1min;
    const bool inSeconds = span < 1min || (detail == Detail::Seconds && span < secondsBelow);
    return inSeconds ? Milliseconds(1s) : Milliseconds(1min);
}

Milliseconds unitOfAge(Milliseconds span)
{
    if (span >= daysFrom)
        return oneDay;
    if (span >= 1h)
        return 1h;
    return span >= 1min ? Milliseconds(1min) : Milliseconds(1s);
}

/// How long until a growing span reaches the next multiple of its unit, or the next size where the unit changes.
Milliseconds untilNextMultiple(Milliseconds span, Milliseconds unit)
{
    return span < 0ms ? unit - span : unit - span % unit;
}

QString spokenDays(int n)
{
    return n == 1 ? DurationWords::tr("1 day") : DurationWords::tr("%n days", nullptr, n);
}
QString spokenHours(int n)
{
    return n == 1 ? DurationWords::tr("1 hour") : DurationWords::tr("%n hours", nullptr, n);
}
QString spokenMinutes(int n)
{
    return n == 1 ? DurationWords::tr("1 minute") : DurationWords::tr("%n minutes", nullptr, n);
}
QString spokenSeconds(int n)
{
    return n == 1 ? DurationWords::tr("1 second") : DurationWords::tr("%n seconds", nullptr, n);
}
QString spokenBoth(const QString &first, const QString &second)
{
    //: Two parts of a duration that is read aloud: "4 minutes" and "12 seconds"
    return DurationWords::tr("%1 %2").arg(first, second);
}

struct Parts {
    qint64 days, hours, minutes, seconds;
};

Parts partsOf(Milliseconds span)
{
    const qint64 all = std::chrono::duration_cast<Seconds>(span).count();
    const bool withDays = span >= daysFrom;
    return {withDays ? all / 86400 : 0, withDays ? all / 3600 % 24 : all / 3600, all / 60 % 60, all % 60};
}

QString spoken(Milliseconds span, Milliseconds unit)
{
    const Parts parts = partsOf(span);
    const auto both = [&](const QString &first, qint64 second, QString (*word)(int)) {
        return second == 0 ? first : spokenBoth(first, word(static_cast<int>(second)));
    };
    if (span >= daysFrom)
        return both(spokenDays(static_cast<int>(parts.days)), parts.hours, spokenHours);
    if (span >= 1h)
        return both(spokenHours(static_cast<int>(parts.hours)), parts.minutes, spokenMinutes);
    if (span < 1min)
        return spokenSeconds(static_cast<int>(parts.seconds));
    const QString minutes = spokenMinutes(static_cast<int>(parts.minutes));
    return unit == Milliseconds(1s) ? both(minutes, parts.seconds, spokenSeconds) : minutes;
}

/// To the step that matters for a lifetime of this size.
Milliseconds roundedLength(Milliseconds span)
{
    const Milliseconds step = span >= daysFrom ? Milliseconds(1h)
                              : span >= 10min  ? Milliseconds(1min)
                              : span >= 1min   ? Milliseconds(5s)
                                               : Milliseconds(1s);
    return (std::max(span, Milliseconds(0)) + step / 2) / step * step;
}

} // namespace

QString duration(Milliseconds span, Detail detail)
{
    span = std::max(span, Milliseconds(0));
    const Parts parts = partsOf(span);
    if (span >= daysFrom)
        return daysAndHours(parts.days, parts.hours);
    if (span >= 1h)
        return hoursAndMinutes(parts.hours, parts.minutes);
    if (span < 1min)
        return onlySeconds(parts.seconds);
    return unitOf(span, detail) == Milliseconds(1s) ? minutesAndSeconds(parts.minutes, parts.seconds)
                                                    : onlyMinutes(parts.minutes);
}

QString length(Milliseconds span)
{
    span = roundedLength(span);
    const Parts parts = partsOf(span);
    if (span >= daysFrom)
        return parts.hours == 0 ? onlyDays(parts.days) : daysAndHours(parts.days, parts.hours);
    if (span >= 1h)
        return parts.minutes == 0 ? onlyHours(parts.hours) : hoursAndMinutes(parts.hours, parts.minutes);
    if (span >= 1min)
        return parts.seconds == 0 ? onlyMinutes(parts.minutes) : minutesAndSeconds(parts.minutes, parts.seconds);
    return onlySeconds(parts.seconds);
}

QString countdown(Milliseconds left, Detail detail)
{
    if (left > 0ms)
        return duration(left, detail);
    return DurationWords::tr("expired %1 ago").arg(duration(-left));
}

Milliseconds nextChange(Milliseconds left, Detail detail)
{
    if (left <= 0ms)
        return untilNextMultiple(-left, unitOf(-left, Detail::Plain));
    // Rounded down: the text holds until less than its last unit is left. The end itself is a change too.
    return std::min(left, left % unitOf(left, detail) + 1ms);
}

QString age(Milliseconds span)
{
    span = std::max(span, Milliseconds(0));
    if (span >= daysFrom)
        return onlyDays(span / oneDay);
    if (span >= 1h)
        return onlyHours(span / Milliseconds(1h));
    if (span >= 1min)
        return onlyMinutes(span / Milliseconds(1min));
    return onlySeconds(span / Milliseconds(1s));
}

Milliseconds nextChangeOfAge(Milliseconds span)
{
    return untilNextMultiple(span, unitOfAge(span));
}

QString spokenDuration(Milliseconds span, Detail detail)
{
    span = std::max(span, Milliseconds(0));
    return spoken(span, unitOf(span, detail));
}

QString spokenLength(Milliseconds span)
{
    span = roundedLength(span);
    return spoken(span, 1s);
}

QString latency(Milliseconds span, const QLocale &locale)
{
    if (span < 1s)
        return filled(DurationWords::tr("%1 ms", "milliseconds"), span.count());
    if (span >= 1min)
        return duration(span, Detail::Seconds);
    const double seconds = static_cast<double>(span.count()) / 1000.0;
    QString pattern = DurationWords::tr("%1 s", "seconds");
    pattern.replace(QLatin1String("%1 "), QLatin1String("%1") + QChar(0x202F));
    return pattern.arg(locale.toString(seconds, 'f', 1));
}

} // namespace tokenwatch::texts
