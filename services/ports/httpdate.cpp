// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/httpdate.h"

#include "domain/timing.h"

#include <QLocale>
#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

std::optional<WallTime> fromHttpDate(QByteArrayView text)
{
    // Blanks are collapsed for asctime, which pads its day with one. The day of the week is not read: with two digits
    // of a year it would be checked against the wrong century.
    const QString whole = QString::fromLatin1(text.first(std::min<qsizetype>(text.size(), 64))).simplified();
    const QString simplified = whole.mid(whole.indexOf(u' ') + 1);
    for (const QString &format :
         {u"dd MMM yyyy HH:mm:ss 'GMT'"_s, u"dd-MMM-yy HH:mm:ss 'GMT'"_s, u"MMM d HH:mm:ss yyyy"_s}) {
        QDateTime date = QLocale::c().toDateTime(simplified, format);
        if (!date.isValid())
            continue;
        date.setTimeSpec(Qt::UTC);
        // Two digits of a year mean this century: nobody's token server lives in 1926. Four that name an earlier year,
        // or one before Christ, are no date of HTTP.
        if (date.date().year() < 1970 && format.contains(u"MMM-yy"_s))
            date = date.addYears(100);
        if (date.date().year() < 1970)
            return std::nullopt;
        return toWallTime(date);
    }
    return std::nullopt;
}

std::optional<WallTime> serverDate(const HttpResponse &response)
{
    return fromHttpDate(headerValue(response.headers, "Date"));
}

std::optional<Seconds> retryAfter(const HttpResponse &response, WallTime now)
{
    const QByteArray value = headerValue(response.headers, "Retry-After").trimmed();
    if (value.isEmpty())
        return std::nullopt;
    if (std::all_of(value.cbegin(), value.cend(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qlonglong seconds = value.toLongLong(&fits);
        return fits ? std::min(Seconds(seconds), Timing::longestLifetime) : Timing::longestLifetime;
    }
    const auto date = fromHttpDate(value);
    if (!date)
        return std::nullopt;
    const Milliseconds wait = *date - serverDate(response).value_or(now);
    if (wait <= Milliseconds(0))
        return std::nullopt;
    return std::min(std::chrono::ceil<Seconds>(wait), Timing::longestLifetime);
}

} // namespace tokenwatch
