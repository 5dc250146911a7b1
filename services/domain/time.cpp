// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/time.h"

namespace tokenwatch {

QString toRfc3339(WallTime instant)
{
    const bool whole = instant.time_since_epoch().count() % 1000 == 0;
    return toDateTime(instant).toString(whole ? Qt::ISODate : Qt::ISODateWithMs);
}

std::optional<WallTime> fromRfc3339(const QString &text)
{
    // Qt reads more than RFC 3339 has (no seconds, no offset, 24:00), and no nanoseconds, which Go's servers write.
    qsizetype at = 0;
    const auto number = [&](int digits) {
        int value = 0;
        for (int i = 0; i < digits; ++i, ++at) {
            const char16_t c = at < text.size() ? text.at(at).unicode() : u' ';
            if (c < u'0' || c > u'9')
                return -1;
            value = value * 10 + (c - u'0');
        }
        return value;
    };
    const auto mark = [&](QLatin1StringView either) {
        return at < text.size() && either.contains(text.at(at)) && (++at, true);
    };
    const int year = number(4);
    const bool dateMarks = mark(QLatin1StringView("-"));
    const int month = number(2);
    const bool dateEnd = mark(QLatin1StringView("-"));
    const QDate date(year, month, number(2));
    const bool timeStart = mark(QLatin1StringView("Tt"));
    const int hour = number(2);
    const bool timeMark = mark(QLatin1StringView(":"));
    const int minute = number(2);
    const bool secondMark = mark(QLatin1StringView(":"));
    const int second = number(2);
    if (!dateMarks || !dateEnd || !timeStart || !timeMark || !secondMark || !date.isValid() ||
        !QTime::isValid(hour, minute, second))
        return std::nullopt;

    int milliseconds = 0;
    if (mark(QLatin1StringView("."))) {
        const qsizetype start = at;
        for (int weight = 100; at < text.size() && text.at(at) >= u'0' && text.at(at) <= u'9'; ++at, weight /= 10)
            milliseconds += weight * (text.at(at).unicode() - u'0');
        if (at == start)
            return std::nullopt;
    }
    std::chrono::minutes offset(0);
    if (!mark(QLatin1StringView("Zz"))) {
        const bool east = mark(QLatin1StringView("+"));
        if (!east && !mark(QLatin1StringView("-")))
            return std::nullopt;
        const int hours = number(2);
        const bool offsetMark = mark(QLatin1StringView(":"));
        const int minutes = number(2);
        if (!offsetMark || !QTime::isValid(hours, minutes, 0))
            return std::nullopt;
        offset = std::chrono::minutes((hours * 60 + minutes) * (east ? 1 : -1));
    }
    if (at != text.size())
        return std::nullopt;
    const QDateTime local(date, QTime(hour, minute, second, milliseconds), Qt::UTC);
    return toWallTime(local) - offset;
}

} // namespace tokenwatch
