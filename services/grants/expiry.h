// SPDX-License-Identifier: GPL-3.0-or-later
// From what a provider says about the end of a token to a lifetime from receipt. Pure, any thread.
#pragma once

#include "domain/token.h"
#include "jose/jwt.h"

#include <QJsonObject>
#include <QJsonValue>

namespace tokenwatch {

/// Our best idea of the provider's clock at the moment of the answer: its Date header, or the token's iat, but only
/// where one of them shows that the clocks differ noticeably; otherwise our own.
[[nodiscard]] WallTime providerClock(WallTime now, std::optional<WallTime> date, const jose::Jwt *jwt);

/// The heuristic of the quirk list: above 10^12 epoch milliseconds, above 10^9 epoch seconds, zero or negative not
/// given, otherwise seconds; strings hold a number, an ISO date, an HTTP date or Azure's MM/dd/yyyy. Absolute instants
/// count from `providerNow`. Clamped to Timing::longestLifetime; nothing if it says nothing, or lies in the past.
[[nodiscard]] std::optional<Milliseconds> lifetimeFrom(const QJsonValue &said, WallTime providerNow);

/// The instant that a number above 10^9 or a date says, past ones too; nothing for anything else.
[[nodiscard]] std::optional<WallTime> instantFrom(const QJsonValue &said);

struct Expiry {
    WallTime at;
    ExpiryOrigin origin = ExpiryOrigin::Assumed;
};

/// The end of a token received now. `places` are the objects to look in, the nearest first.
///
/// The rule: a lifetime said beside the token (expires_in and its kin) counts from receipt on our clock, so that a
/// provider's wrong clock does no harm. A JWT arbitrates: no token is believed to live longer than its exp - iat
/// (this also finds milliseconds sold as seconds). Without such words a JWT's exp counts. Nothing known: assumed.
[[nodiscard]] Expiry expiryOf(std::initializer_list<QJsonObject> places, const jose::Jwt *jwt, WallTime now,
                              std::optional<WallTime> date);

enum class Relative {
    FromNow, ///< who says "300 seconds" means from now: the token was made for us
    Unknown, ///< nobody knows since when
};

/// The end of a token that may be old when it is read (a file, what a program kept): our own clock counts, past
/// instants are believed, and a JWT's exp comes before what is said beside it. A date without an offset says nothing:
/// its writer meant a time zone that is not known here. Nothing known: assumed.
[[nodiscard]] Expiry expiryOfKept(std::initializer_list<QJsonObject> places, const jose::Jwt *jwt, WallTime now,
                                  Relative relative);

} // namespace tokenwatch
