// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/expiry.h"

#include "domain/timing.h"
#include "grants/quirks.h"
#include "ports/httpdate.h"

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

constexpr double epochSeconds = 1e9;
constexpr double epochMilliseconds = 1e12;

Milliseconds milliseconds(double count)
{
    static constexpr double most = 9.0e15; // a double counts exactly up to here; clamped much lower later
    return Milliseconds(std::llround(std::min(count, most)));
}

std::optional<WallTime> instantFromNumber(double said)
{
    if (said > epochMilliseconds)
        return WallTime(milliseconds(said));
    if (said > epochSeconds)
        return WallTime(milliseconds(said * 1000.0));
    return std::nullopt;
}

std::optional<double> numberIn(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
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

std::optional<WallTime> instantFromDate(const QString &text)
{
    for (const auto &instant : {isoDate(text), azureDate(text), fromHttpDate(text.toLatin1())}) {
        if (instant)
            return instant;
    }
    return std::nullopt;
}

/// The number that a value is or spells.
std::optional<double> numberFrom(const QJsonValue &said)
{
    if (said.isDouble())
        return said.toDouble();
    return said.isString() ? numberIn(said.toString().trimmed()) : std::nullopt;
}

bool lacksItsOffset(const QJsonValue &said)
{
    static const QRegularExpression offset(u"(?:Z|GMT|UTC|[+-]\\d{2}:?\\d{2})\\z"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return said.isString() && !numberFrom(said) && !offset.match(said.toString().trimmed()).hasMatch();
}

bool saysALifetime(std::initializer_list<QJsonObject> places)
{
    for (const QJsonObject &place : places) {
        for (const quirks::Expiry &quirk : quirks::expiryNames()) {
            const auto number = numberFrom(place.value(QLatin1String(quirk.name)));
            if (number && *number > 0.0 && *number <= epochSeconds)
                return true;
        }
    }
    return false;
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

std::optional<WallTime> instantFrom(const QJsonValue &said)
{
    if (const auto number = numberFrom(said))
        return instantFromNumber(*number);
    return said.isString() ? instantFromDate(said.toString().trimmed()) : std::nullopt;
}

std::optional<Milliseconds> lifetimeFrom(const QJsonValue &said, WallTime providerNow)
{
    if (const auto instant = instantFrom(said))
        return positive(*instant - providerNow);
    const auto number = numberFrom(said);
    if (!number || !(*number > 0.0))
        return std::nullopt;
    return positive(std::max(milliseconds(*number * 1000.0), Milliseconds(1)));
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

Expiry expiryOfKept(std::initializer_list<QJsonObject> places, const jose::Jwt *jwt, WallTime now, Relative relative)
{
    if (relative == Relative::FromNow && saysALifetime(places))
        return expiryOf(places, jwt, now, std::nullopt);
    const WallTime latest = now + Timing::longestLifetime;
    if (const auto expires = jwt ? jwt->expiresAt() : std::nullopt)
        return {std::min(*expires, latest), ExpiryOrigin::ExpClaim};
    for (const QJsonObject &place : places) {
        for (const quirks::Expiry &quirk : quirks::expiryNames()) {
            const QJsonValue said = place.value(QLatin1String(quirk.name));
            const auto instant = lacksItsOffset(said) ? std::nullopt : instantFrom(said);
            if (instant)
                return {std::min(*instant, latest), quirk.origin};
        }
    }
    return {now + Timing::assumedLifetime, ExpiryOrigin::Assumed};
}

} // namespace tokenwatch
