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
    // Qt also reads dates without an offset and takes them for local time; RFC 3339 has no such form.
    const bool hasOffset = text.endsWith(u'Z') || text.endsWith(u'z') || text.lastIndexOf(u'+') > 10 || text.lastIndexOf(u'-') > 10;
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!hasOffset || !instant.isValid())
        return std::nullopt;
    return toWallTime(instant);
}

} // namespace tokenwatch
