// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/expiry.h"

#include "domain/timing.h"
#include "grants/httpdate.h"
#include "grants/quirks.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>
#include <cmath>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// Clocks this close are one clock: a Date header is cut to whole seconds, and answers take time.
constexpr Seconds clocksAgree{5};
/// A JWT corrects what is said beside it only beyond this.
constexpr Seconds arbiterTolerance{60};

std::optional<Milliseconds> positive(Milliseconds lifetime)
{
    if (lifetime <= Milliseconds(0))
        return std::nullopt;
    return std::min<Milliseconds>(lifetime, Timing::longestLifetime);
}

std::optional<Milliseconds> lifetimeFromNumber(double said, WallTime providerNow)
{
    static constexpr double mostMilliseconds = 9.0e15; // a double counts exactly up to here; clamped much lower later
    if (!(said > 0.0))
        return std::nullopt;
    const auto milliseconds = [](double count) {
        return Milliseconds(std::llround(std::min(count, mostMilliseconds)));
    };
    if (said > 1e12)
        return positive(WallTime(milliseconds(said)) - providerNow);
    if (said > 1e9)
        return positive(WallTime(milliseconds(said * 1000.0)) - providerNow);
    return positive(std::max(milliseconds(said * 1000.0), Milliseconds(1)));
}

/// Azure's managed identities: "11/21/2026 02:00:00 +00:00", on Windows "11/21/2026 2:00:00 AM +00:00".
std::optional<WallTime> azureDate(const QString &text)
{
    static const QRegularExpression shape(
        u"\\A(\\d{1,2}/\\d{1,2}/\\d{4} \\d{1,2}:\\d{2}:\\d{2}(?: [AP]M)?) ([+-])(\\d{2}):(\\d{2})\\z"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool halfDays = match.captured(1).endsWith(u'M');
    QDateTime date =
        QLocale::c().toDateTime(match.captured(1), halfDays ? u"M/d/yyyy h:mm:ss AP"_s : u"M/d/yyyy H:mm:ss"_s);
    if (!date.isValid())
        return std::nullopt;
    const int offset = match.captured(3).toInt() * 3600 + match.captured(4).toInt() * 60;
    date.setTimeSpec(Qt::UTC);
    return toWallTime(date.addSecs(match.captured(2) == u"-" ? offset : -offset));
}

std::optional<WallTime> isoDate(const QString &text)
{
    if (!text.contains(u'-'))
        return std::nullopt;
    QDateTime date = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!date.isValid())
        return std::nullopt;
    // Without an offset it is the provider's local time, which nobody knows: UTC is what they mean.
    if (date.timeSpec() == Qt::LocalTime)
        date.setTimeSpec(Qt::UTC);
    return toWallTime(date);
}

std::optional<Milliseconds> lifetimeFromText(const QString &said, WallTime providerNow)
{
    const QString text = said.trimmed();
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber && std::isfinite(number))
        return lifetimeFromNumber(number, providerNow);
    for (const auto &instant : {isoDate(text), azureDate(text), fromHttpDate(text.toLatin1())}) {
        if (instant)
            return positive(*instant - providerNow);
    }
    return std::nullopt;
}

} // namespace

WallTime providerClock(WallTime now, std::optional<WallTime> date, const jose::Jwt *jwt)
{
    if (date)
        return std::chrono::abs(*date - now) > clocksAgree ? *date : now;
    const auto issued = jwt ? jwt->issuedAt() : std::nullopt;
    const auto expires = jwt ? jwt->expiresAt() : std::nullopt;
    if (!issued || !expires || *issued >= *expires)
        return now;
    // Issued in our future, or over before it arrived: the clocks differ, and it was issued just now.
    return *issued > now + clocksAgree || *expires <= now ? *issued : now;
}

std::optional<Milliseconds> lifetimeFrom(const QJsonValue &said, WallTime providerNow)
{
    if (said.isDouble())
        return lifetimeFromNumber(said.toDouble(), providerNow);
    if (said.isString())
        return lifetimeFromText(said.toString(), providerNow);
    return std::nullopt;
}

Expiry expiryOf(std::initializer_list<QJsonObject> places, const jose::Jwt *jwt, WallTime now,
                std::optional<WallTime> date)
{
    const WallTime providerNow = providerClock(now, date, jwt);
    std::optional<Milliseconds> byClaim, longest;
    if (const auto expires = jwt ? jwt->expiresAt() : std::nullopt) {
        byClaim = positive(*expires - providerNow);
        const auto issued = jwt->issuedAt();
        longest = issued ? positive(*expires - *issued) : byClaim;
    }
    for (const QJsonObject &place : places) {
        for (const quirks::Expiry &quirk : quirks::expiryNames()) {
            const auto said = lifetimeFrom(place.value(QLatin1String(quirk.name)), providerNow);
            if (!said)
                continue;
            if (byClaim && longest && *said > *longest + arbiterTolerance)
                return {now + *byClaim, ExpiryOrigin::ExpClaim};
            return {now + *said, quirk.origin};
        }
    }
    if (byClaim)
        return {now + *byClaim, ExpiryOrigin::ExpClaim};
    return {now + Timing::assumedLifetime, ExpiryOrigin::Assumed};
}

} // namespace tokenwatch
