// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/viewpoint.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

namespace tokenwatch::texts {

namespace {

struct ClockWords {
    Q_DECLARE_TR_FUNCTIONS(Clock)
};

/// The locale's short time with or without seconds; locales differ in which of both their short form is.
QString timePattern(const QLocale &locale, bool withSeconds)
{
    static const QRegularExpression seconds(QStringLiteral("(.)ss?"));
    static const QRegularExpression minutes(QStringLiteral("((.)mm?)"));
    QString pattern = locale.timeFormat(QLocale::ShortFormat);
    const bool hasSeconds = pattern.contains(u's');
    if (hasSeconds && !withSeconds)
        pattern.remove(seconds);
    else if (!hasSeconds && withSeconds)
        pattern.replace(minutes, QStringLiteral("\\1\\2ss"));
    return pattern;
}

/// The locale's short date without its year: "d MMM", "dd.MM.", "M/d".
QString dayPattern(const QLocale &locale)
{
    static const QRegularExpression year(QStringLiteral("y+"));
    static const QRegularExpression before(QStringLiteral("^[^dM]+"));
    static const QRegularExpression after(QStringLiteral("[\\s,/-]+$"));
    return locale.dateFormat(QLocale::ShortFormat).remove(year).remove(before).remove(after);
}

QString shown(WallTime instant, const Viewpoint &view, bool withSeconds)
{
    const QDateTime local = toDateTime(instant).toTimeZone(view.zone);
    const QString time = view.locale.toString(local.time(), timePattern(view.locale, withSeconds));
    if (local.date() == toDateTime(view.now).toTimeZone(view.zone).date())
        return time;
    //: A date and a time of day
    return ClockWords::tr("%1, %2").arg(view.locale.toString(local.date(), QLocale::ShortFormat), time);
}

} // namespace

QString clockTime(WallTime instant, const Viewpoint &view)
{
    return shown(instant, view, false);
}
QString exactTime(WallTime instant, const Viewpoint &view)
{
    return shown(instant, view, true);
}
QString briefTime(WallTime instant, const Viewpoint &view)
{
    const QDate day = toDateTime(instant).toTimeZone(view.zone).date();
    const QDate today = toDateTime(view.now).toTimeZone(view.zone).date();
    if (day == today)
        return shown(instant, view, true);
    if (day.year() != today.year())
        return shown(instant, view, false);
    const QTime time = toDateTime(instant).toTimeZone(view.zone).time();
    return ClockWords::tr("%1, %2").arg(view.locale.toString(day, dayPattern(view.locale)),
                                        view.locale.toString(time, timePattern(view.locale, false)));
}

} // namespace tokenwatch::texts
