// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timing.h"

#include <QCryptographicHash>
#include <QtEndian>
#include <algorithm>
#include <cmath>

namespace tokenwatch {

namespace {

/// The same source and counter always draw the same number in [0, 1): forecasts and plans agree, restarts included.
double draw(const SourceId &id, quint64 counter)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(id.value);
    hash.addData(QByteArray::number(counter));
    return static_cast<double>(qFromBigEndian<quint32>(hash.result().constData())) / 4294967296.0;
}

Milliseconds scaled(Milliseconds span, double factor)
{
    return Milliseconds(std::llround(static_cast<double>(span.count()) * factor));
}

Milliseconds resolve(const Margin &margin, Milliseconds lifetime)
{
    if (const auto *share = std::get_if<double>(&margin))
        return scaled(lifetime, *share);
    return std::get<Seconds>(margin);
}

} // namespace

Milliseconds refreshMargin(const Schedule &schedule, Milliseconds lifetime, const SourceId &id, Generation generation)
{
    const Milliseconds automatic = std::min<Milliseconds>(Timing::longestMargin, scaled(lifetime, Timing::marginShare));
    Milliseconds margin = schedule.refreshBefore ? resolve(*schedule.refreshBefore, lifetime) : automatic;
    // A fixed margin as long as the lifetime would refresh without pause (protocol, S5 pitfalls). It may have been set
    // before the lifetime was known.
    if (margin >= lifetime)
        margin = automatic;
    margin += scaled(margin, Timing::jitterShare * draw(id, generation.value));
    const Milliseconds most = scaled(lifetime, 0.9);
    return std::clamp(margin, Milliseconds(0), std::max(most, Milliseconds(0)));
}

std::optional<WallTime> refreshPoint(const Schedule &schedule, const Token &token, const SourceId &id)
{
    std::optional<WallTime> due;
    const auto lifetime = token.lifetime();
    if (lifetime)
        due = *token.expiresAt - refreshMargin(schedule, *lifetime, id, token.generation);
    if (schedule.refreshEvery) {
        const WallTime paced =
            token.receivedAt + resolve(*schedule.refreshEvery, lifetime.value_or(Timing::assumedLifetime));
        due = due ? std::min(*due, paced) : paced;
    }
    if (due)
        due = std::max(*due, token.receivedAt + Timing::leastBetweenRefreshes);
    return due;
}

Milliseconds backoff(int failures, std::optional<Milliseconds> timeLeft, std::optional<Seconds> retryAfter,
                     const SourceId &id, const RetryPace &pace)
{
    Milliseconds wait = Timing::firstBackoffLeast;
    if (timeLeft && *timeLeft > Milliseconds(0))
        wait = std::clamp<Milliseconds>(*timeLeft / 8, Timing::firstBackoffLeast, pace.firstWait);
    for (int i = 1; i < failures && wait < pace.longestWait; ++i)
        wait *= 2;
    wait = std::min<Milliseconds>(wait, pace.longestWait);
    wait = scaled(wait, 1.0 + Timing::backoffJitter * (2.0 * draw(id, static_cast<quint64>(failures)) - 1.0));
    if (retryAfter)
        wait = std::max<Milliseconds>(wait, std::clamp(*retryAfter, Seconds(0), Timing::longestRetryAfter));
    return wait;
}

Milliseconds expiringSoonWindow(std::optional<Milliseconds> lifetime)
{
    const Milliseconds share = lifetime ? *lifetime / 10 : Milliseconds(0);
    return std::min<Milliseconds>(std::max<Milliseconds>(Timing::expiringSoonLeast, share), Timing::expiringSoonMost);
}

Expected<> checkSchedule(const Schedule &schedule, std::optional<Milliseconds> lifetime)
{
    const auto check = [&](const std::optional<Margin> &margin, const QString &field, bool isMargin) -> Expected<> {
        if (!margin)
            return {};
        if (const auto *share = std::get_if<double>(&*margin)) {
            // Written so that NaN is refused.
            if (!(*share > 0.0 && *share <= (isMargin ? 0.9 : 1.0)))
                return failure(
                    ErrorKind::InvalidInput, field,
                    QStringLiteral("must be above 0 % and at most %1 % of the lifetime").arg(isMargin ? 90 : 100));
            if (!isMargin && lifetime && scaled(*lifetime, *share) < Timing::leastBetweenRefreshes)
                return failure(ErrorKind::InvalidInput, field, QStringLiteral("would refresh without pause"));
            return {};
        }
        const Seconds span = std::get<Seconds>(*margin);
        if (span > Timing::longestLifetime)
            return failure(ErrorKind::InvalidInput, field, QStringLiteral("must be at most 100 years"));
        if (span < Seconds(1))
            return failure(ErrorKind::InvalidInput, field, QStringLiteral("must be at least 1 second"));
        if (isMargin && lifetime && span >= *lifetime)
            return failure(ErrorKind::InvalidInput, field,
                           QStringLiteral("%1 s before expiry would refresh a token of %2 s without pause; use \"20%\"")
                               .arg(span.count())
                               .arg(std::chrono::duration_cast<Seconds>(*lifetime).count()));
        return {};
    };
    if (const auto before = check(schedule.refreshBefore, QStringLiteral("schedule.refresh_before"), true); !before)
        return before;
    return check(schedule.refreshEvery, QStringLiteral("schedule.refresh_every"), false);
}

} // namespace tokenwatch
