// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forecasttexts.h"

#include "texts/durations.h"
#include "texts/remedy.h"
#include "texts/statustexts.h"

#include <QCoreApplication>

namespace tokenwatch {

using namespace std::chrono_literals;

namespace {

struct ForecastWords {
    Q_DECLARE_TR_FUNCTIONS(Forecast)
};

QDateTime localTime(WallTime at, const texts::Viewpoint &view)
{
    return toDateTime(at).toTimeZone(view.zone);
}

QString timeOfDay(WallTime at, const texts::Viewpoint &view)
{
    texts::Viewpoint thatDay = view;
    thatDay.now = at;
    return texts::clockTime(at, thatDay);
}

QString timeOnDay(WallTime at, const texts::Viewpoint &view, QLocale::FormatType dayNames)
{
    const QDateTime local = localTime(at, view);
    const qint64 days = localTime(view.now, view).date().daysTo(local.date());
    if (days == 0)
        return timeOfDay(at, view);
    if (days > 0 && days < 7)
        //: a day of the week and a time of day: "Fri 07:14"
        return ForecastWords::tr("%1 %2", "day and time")
            .arg(view.locale.dayName(local.date().dayOfWeek(), dayNames), timeOfDay(at, view));
    if (local.date().year() != localTime(view.now, view).date().year())
        return view.locale.toString(local.date(), QLocale::ShortFormat);
    //: Day of the month and month: "2 Apr". Put them into the order of the language
    return ForecastWords::tr("%1 %2", "day and month")
        .arg(QString::number(local.date().day()), view.locale.monthName(local.date().month(), QLocale::ShortFormat));
}

/// In the past, or on another day, with its time.
QString since(WallTime at, const texts::Viewpoint &view)
{
    return ForecastWords::tr("since %1", "an instant").arg(forecastTime(at, view));
}

/// Line 2 of "Covered until" while the source is covered.
QString whyItEnds(const SourceStatus &status, const Cover &cover, const texts::Viewpoint &view)
{
    switch (cover.gap) {
    case Gap::None:
        return {};
    case Gap::CannotRenew:
        return ForecastWords::tr("in %1", "a span of time")
            .arg(texts::duration(*cover.until - view.now, texts::Detail::Seconds));
    case Gap::Refused:
        return texts::remedyFor(status).needs;
    case Gap::NoCredentials:
        return ForecastWords::tr("needs credentials");
    case Gap::RetriesFail:
        return ForecastWords::tr("if a retry works");
    case Gap::RefreshTokenEnds:
        return *cover.signInBefore > view.now
                   ? ForecastWords::tr("sign in before %1").arg(forecastTime(*cover.signInBefore, view))
                   : ForecastWords::tr("needs a sign-in");
    case Gap::RefreshTokenMayEnd:
        return ForecastWords::tr("refresh token to %1", "until a time").arg(forecastTime(*cover.signInBefore, view));
    case Gap::WatchOnly:
        return ForecastWords::tr("watch only");
    case Gap::OnDemand:
        return ForecastWords::tr("only when used");
    case Gap::KeptUntil:
        return ForecastWords::tr("kept no longer");
    case Gap::Paused:
        return ForecastWords::tr("paused");
    case Gap::Cleared:
        return ForecastWords::tr("cleared");
    case Gap::SchedulerStopped:
        return ForecastWords::tr("scheduler stopped");
    case Gap::Locked:
        return ForecastWords::tr("keychain locked");
    case Gap::VaultAbsent:
        return ForecastWords::tr("no keychain");
    case Gap::Offline:
        return ForecastWords::tr("if online by then");
    }
    Q_UNREACHABLE();
}

/// Line 2 of "Covered until" while it is not.
QString whyNotCovered(const SourceStatus &status, const Cover &cover, const texts::Viewpoint &view)
{
    switch (cover.gap) {
    case Gap::None:
    case Gap::CannotRenew:
    case Gap::Refused:
    case Gap::RetriesFail:
    case Gap::RefreshTokenEnds:
    case Gap::RefreshTokenMayEnd:
    case Gap::WatchOnly:
        return cover.until ? since(*cover.until, view) : ForecastWords::tr("no token yet");
    case Gap::NoCredentials:
        return ForecastWords::tr("no credentials");
    case Gap::OnDemand:
    case Gap::KeptUntil:
    case Gap::Paused:
    case Gap::Cleared:
    case Gap::SchedulerStopped:
    case Gap::Locked:
    case Gap::VaultAbsent:
        return whyItEnds(status, cover, view);
    case Gap::Offline:
        return ForecastWords::tr("offline");
    }
    Q_UNREACHABLE();
}

QString untilWords(const Cover &cover, const QString &at)
{
    //: %1: a time. Nobody has to act for the cover to last longer than that
    return cover.mayGoOn && cover.gap != Gap::WatchOnly ? ForecastWords::tr("%1, or later").arg(at) : at;
}

} // namespace

QString forecastTime(WallTime at, const texts::Viewpoint &view)
{
    return timeOnDay(at, view, QLocale::ShortFormat);
}

texts::TwoLines coverCell(const SourceStatus &status, const Cover &cover, const texts::Viewpoint &view)
{
    if (cover.now && !status.valid)
        return {ForecastWords::tr("not yet"), ForecastWords::tr("token on its way")};
    if (!cover.now)
        return {ForecastWords::tr("not covered"), whyNotCovered(status, cover, view)};
    if (!cover.until)
        return {ForecastWords::tr("no end in sight"), {}};
    return {untilWords(cover, forecastTime(*cover.until, view)), whyItEnds(status, cover, view)};
}

std::optional<WallTime> nextCoverChange(const Cover &cover, WallTime now)
{
    if (!cover.now || !cover.until || *cover.until <= now)
        return std::nullopt;
    if (cover.gap == Gap::CannotRenew)
        return now + texts::nextChange(*cover.until - now, texts::Detail::Seconds);
    return cover.signInBefore && *cover.signInBefore > now ? cover.signInBefore : cover.until;
}

QString stateLine(const SourceStatus &status, const texts::Viewpoint &view)
{
    const texts::TwoLines words = texts::statusCell(status, view);
    if (!isTrouble(status.severity) || words.second.isEmpty() || status.state == SourceState::Refreshing)
        return words.first;
    //: A state and its reason: "Failing · 2 failures"
    return ForecastWords::tr("%1 · %2", "state and reason").arg(words.first, words.second);
}

QStringList gapWords(const SourceStatus &status, const Cover &cover, const texts::Viewpoint &view)
{
    const QString end = cover.until ? forecastTime(*cover.until, view) : QString();
    const QString brief = cover.now ? ForecastWords::tr("uncovered") : ForecastWords::tr("no valid token");
    switch (cover.gap) {
    case Gap::None:
    case Gap::Cleared:
        return {};
    case Gap::CannotRenew:
        return {cover.now ? ForecastWords::tr("ends %1, nothing to refresh it with").arg(end)
                          : ForecastWords::tr("no valid token, nothing to refresh it with"),
                brief};
    case Gap::Refused: {
        const QString needs = texts::remedyFor(status).needs;
        //: %1: what a person has to give, as in "needs a new EDR"
        return {cover.now ? ForecastWords::tr("ends %2 · %1").arg(needs, end)
                          : ForecastWords::tr("no valid token · %1").arg(needs),
                brief};
    }
    case Gap::NoCredentials:
        return {ForecastWords::tr("needs credentials")};
    case Gap::RetriesFail:
        return {cover.now ? ForecastWords::tr("uncovered if all retries fail")
                          : ForecastWords::tr("no valid token until a retry works"),
                brief};
    case Gap::RefreshTokenEnds:
        return {brief};
    case Gap::RefreshTokenMayEnd:
        return {ForecastWords::tr("uncovered unless the refresh token is given more time"),
                ForecastWords::tr("may be uncovered")};
    case Gap::WatchOnly:
        return {cover.now ? ForecastWords::tr("uncovered unless renewed elsewhere")
                          : ForecastWords::tr("no valid token until it is renewed elsewhere"),
                brief};
    case Gap::OnDemand:
        return {ForecastWords::tr("fetched when used")};
    case Gap::KeptUntil:
        return {ForecastWords::tr("kept no longer")};
    case Gap::Paused:
        return {ForecastWords::tr("paused, not refreshed"), ForecastWords::tr("paused")};
    case Gap::SchedulerStopped:
        return {ForecastWords::tr("not refreshed, the scheduler is stopped"), brief};
    case Gap::Locked:
        return {ForecastWords::tr("not refreshed, the keychain is locked"), ForecastWords::tr("keychain locked")};
    case Gap::VaultAbsent:
        return {ForecastWords::tr("not refreshed, there is no keychain"), ForecastWords::tr("no keychain")};
    case Gap::Offline:
        return {cover.now ? ForecastWords::tr("uncovered if still offline")
                          : ForecastWords::tr("no valid token while offline"),
                brief};
    }
    Q_UNREACHABLE();
}

QString rhythmWords(Milliseconds rhythm)
{
    // The drawn share of the margin moves each refresh by seconds: no two are the same to the second.
    const Milliseconds step = rhythm >= 1min + 30s ? Milliseconds(1min) : Milliseconds(5s);
    return ForecastWords::tr("refresh every %1").arg(texts::length((rhythm + step / 2) / step * step));
}

EventWords eventWords(const SourceStatus &status, const Cover &cover, const LaneEvent &event,
                      const texts::Viewpoint &view)
{
    EventWords words;
    const QString at = forecastTime(event.at, view);
    const QString end = cover.until ? forecastTime(*cover.until, view) : QString();
    //: Name of a source and an instant: "Directory reader · Fri 06:12"
    words.title = ForecastWords::tr("%1 · %2", "source and time").arg(status.displayName(), at);
    switch (event.mark) {
    case LaneMark::Refresh:
        words.what = ForecastWords::tr("A refresh is planned here.");
        if (const auto lifetime = status.lifetime())
            words.what += u' ' + ForecastWords::tr("A token as long-lived as the present one then lasts until %1.")
                                     .arg(forecastTime(event.at + *lifetime, view));
        return words;
    case LaneMark::Retry:
        words.what =
            status.valid
                ? ForecastWords::tr("The refresh is tried again here. If every try fails, the token ends at %1.")
                      .arg(end)
                : ForecastWords::tr("The refresh is tried again here. There is no valid token until one works.");
        return words;
    case LaneMark::RefreshTokenEnds:
        words.what =
            cover.mayGoOn
                ? ForecastWords::tr("The refresh token ends here, unless the server gives it more time with the next "
                                    "refresh. The last access token then runs out at %1.")
                      .arg(end)
                : ForecastWords::tr("The refresh token ends here. The last access token then runs out at %1.").arg(end);
        if (!cover.mayGoOn)
            words.advice = ForecastWords::tr("Sign in before %1 to stay covered.").arg(at);
        return words;
    case LaneMark::CoverEnds:
        words.what = ForecastWords::tr("The last token that is sure to come ends here.");
        if (const QStringList why = gapWords(status, cover, view); !why.isEmpty())
            words.advice = ForecastWords::tr("After that: %1.").arg(why.first());
        return words;
    }
    Q_UNREACHABLE();
}

EventWords spanWords(const SourceStatus &status, const Cover &cover, const LaneSpan &span, const texts::Viewpoint &view)
{
    EventWords words;
    words.title = status.displayName();
    switch (span.kind) {
    case SpanKind::InHand:
        words.what = status.expiresAt
                         ? ForecastWords::tr("A token is in hand until %1.").arg(forecastTime(*status.expiresAt, view))
                         : ForecastWords::tr("A token is in hand. It does not expire.");
        return words;
    case SpanKind::Planned:
        words.what =
            cover.until
                ? ForecastWords::tr("Covered by planned refreshes until %1.").arg(forecastTime(*cover.until, view))
                : ForecastWords::tr("Covered by planned refreshes, no end in sight.");
        if (span.rhythm)
            words.advice = rhythmWords(*span.rhythm);
        return words;
    case SpanKind::Uncovered: {
        words.what = cover.mayGoOn && cover.now
                         ? ForecastWords::tr("Perhaps no valid token from %1 on.").arg(forecastTime(span.from, view))
                         : ForecastWords::tr("No valid token from %1 on.").arg(forecastTime(span.from, view));
        if (!cover.now)
            words.what = cover.until
                             ? ForecastWords::tr("No valid token since %1.").arg(forecastTime(*cover.until, view))
                             : ForecastWords::tr("There is no token.");
        if (const QStringList why = gapWords(status, cover, view); !why.isEmpty())
            words.advice = why.first();
        return words;
    }
    case SpanKind::Nothing:
        words.what = ForecastWords::tr("Cleared. Nothing is refreshed until you ask for it.");
        return words;
    }
    Q_UNREACHABLE();
}

QString spokenEvent(const SourceStatus &status, const Cover &cover, const LaneEvent &event,
                    const texts::Viewpoint &view)
{
    const EventWords words = eventWords(status, cover, event, view);
    const QString at = timeOnDay(event.at, view, QLocale::LongFormat);
    const QString what = words.advice.isEmpty() ? words.what : words.what + u' ' + words.advice;
    //: Read aloud: an instant, and what happens then
    return ForecastWords::tr("%1: %2", "time and event").arg(at, what);
}

QString spokenCover(const SourceStatus &status, const Cover &cover, const texts::Viewpoint &view)
{
    const texts::TwoLines words = coverCell(status, cover, view);
    if (cover.now && cover.until && status.valid) {
        const QString until = untilWords(cover, timeOnDay(*cover.until, view, QLocale::LongFormat));
        const QString why = cover.gap == Gap::CannotRenew
                                ? ForecastWords::tr("in %1", "a span of time")
                                      .arg(texts::spokenDuration(*cover.until - view.now, texts::Detail::Seconds))
                                : words.second;
        return ForecastWords::tr("Covered until %1, %2").arg(until, why);
    }
    return words.second.isEmpty() ? words.first
                                  : ForecastWords::tr("%1, %2", "state and reason").arg(words.first, words.second);
}

QString spokenLane(const SourceStatus &status, const Cover &cover, const texts::Viewpoint &view)
{
    QStringList parts{spokenCover(status, cover, view)};
    if (const auto first = firstRefreshOf(status); cover.gap == Gap::None && status.valid && first && *first > view.now)
        parts << ForecastWords::tr("next refresh at %1").arg(timeOnDay(*first, view, QLocale::LongFormat));
    if (const QStringList why = gapWords(status, cover, view); !why.isEmpty())
        parts << why.first();
    return parts.join(QStringLiteral("; "));
}

} // namespace tokenwatch
