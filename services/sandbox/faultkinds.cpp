// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faultkinds.h"

#include <QLocale>
#include <algorithm>

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype oversize = 2 * 1024 * 1024; ///< no client should read an answer of this length

void setHeader(http::Response &answer, const QByteArray &name, const QByteArray &value)
{
    answer.headers.removeIf([&](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    answer.with(name, value);
}

void retryInSeconds(http::Response &answer, Milliseconds by, WallTime)
{
    answer.with("Retry-After", QByteArray::number(qint64(std::chrono::ceil<Seconds>(by).count())));
}

void retryAtDate(http::Response &answer, Milliseconds by, WallTime now)
{
    answer.with("Retry-After", httpDate(now + by));
}

void retrySometime(http::Response &answer, Milliseconds, WallTime)
{
    answer.with("Retry-After", "in a while");
}

/// Still the same JSON, with more white space than anybody wants.
void makeOversized(http::Response &answer, Milliseconds, WallTime)
{
    answer.body.append(QByteArray(oversize, ' '));
}

void makeEmpty(http::Response &answer, Milliseconds, WallTime)
{
    answer.body.clear();
}

void callItHtml(http::Response &answer, Milliseconds, WallTime)
{
    setHeader(answer, "Content-Type", "text/html; charset=utf-8");
}

/// As a hotel's network or a proxy in front answers.
void makePage(http::Response &answer, Milliseconds by, WallTime now)
{
    answer.status = 200;
    answer.body = "<!DOCTYPE html>\n<html><head><title>Sandbox</title></head>"
                  "<body><p>This page was asked for, and is not what you asked for.</p></body></html>\n";
    callItHtml(answer, by, now);
}

/// Whole, as far as HTTP goes.
void breakJson(http::Response &answer, Milliseconds, WallTime)
{
    answer.body = answer.body.first(answer.body.size() / 2) + "\n\"\x01,}";
}

void tellTheTime(http::Response &answer, Milliseconds by, WallTime now)
{
    setHeader(answer, "Date", httpDate(now + by));
}

constexpr const char *busy = "temporarily_unavailable";
constexpr const char *tooMany = "The sandbox was told to find that too many requests came.";

const FaultKind faultTable[] = {
    {.name = "unavailable",
     .stage = FaultStage::Arrival,
     .code = busy,
     .description = "The sandbox was told to be unavailable for a while.",
     .status = 503},
    {.name = "refuse_refresh",
     .stage = FaultStage::Refresh,
     .code = "invalid_grant",
     .description = "The sandbox was told to refuse this refresh token.",
     .status = 400},
    {.name = "latency", .stage = FaultStage::Delay, .by = 2s},
    {.name = "drop_before", .stage = FaultStage::Arrival, .leaving = Leaving::Never},
    {.name = "drop_after", .stage = FaultStage::Departure, .leaving = Leaving::Never},
    {.name = "truncated", .stage = FaultStage::Departure, .leaving = Leaving::CutOff},
    {.name = "oversized", .stage = FaultStage::Departure, .spoils = true, .change = makeOversized},
    {.name = "empty", .stage = FaultStage::Departure, .spoils = true, .change = makeEmpty},
    {.name = "wrong_type", .stage = FaultStage::Departure, .change = callItHtml},
    {.name = "html_page", .stage = FaultStage::Departure, .spoils = true, .change = makePage},
    {.name = "bad_json", .stage = FaultStage::Departure, .spoils = true, .change = breakJson},
    {.name = "rate_limited",
     .stage = FaultStage::Arrival,
     .by = 5s,
     .code = busy,
     .description = tooMany,
     .status = 429,
     .change = retryInSeconds},
    {.name = "rate_limited_date",
     .stage = FaultStage::Arrival,
     .by = 5s,
     .code = busy,
     .description = tooMany,
     .status = 429,
     .change = retryAtDate},
    {.name = "rate_limited_bare", .stage = FaultStage::Arrival, .code = busy, .description = tooMany, .status = 429},
    {.name = "rate_limited_junk",
     .stage = FaultStage::Arrival,
     .code = busy,
     .description = tooMany,
     .status = 429,
     .change = retrySometime},
    {.name = "server_error",
     .stage = FaultStage::Arrival,
     .code = "server_error",
     .description = "The sandbox was told to fail.",
     .status = 500},
    {.name = "bad_gateway",
     .stage = FaultStage::Arrival,
     .code = "server_error",
     .description = "The sandbox was told to have lost the server behind it.",
     .status = 502},
    {.name = "gateway_timeout",
     .stage = FaultStage::Arrival,
     .code = "server_error",
     .description = "The sandbox was told to wait in vain for the server behind it.",
     .status = 504},
    {.name = "clock_skew", .stage = FaultStage::Clock, .by = 1h, .change = tellTheTime},
    // By so much longer the keys before them stay published.
    {.name = "rotate_keys", .stage = FaultStage::AtOnce, .by = 0ms},
    {.name = "revoke_all", .stage = FaultStage::AtOnce},
    {.name = "certificate_expired", .stage = FaultStage::Handshake, .tls = TlsTrouble::Expired},
    {.name = "certificate_wrong_host", .stage = FaultStage::Handshake, .tls = TlsTrouble::WrongHost},
    {.name = "certificate_self_signed", .stage = FaultStage::Handshake, .tls = TlsTrouble::SelfSigned},
    {.name = "tls_too_old", .stage = FaultStage::Handshake, .tls = TlsTrouble::TooOld},
};

} // namespace

std::span<const FaultKind> faultKinds()
{
    return faultTable;
}

const FaultKind *faultKind(const QByteArray &name)
{
    const auto kind = std::ranges::find_if(faultTable, [&](const FaultKind &k) { return name == k.name; });
    return kind == std::end(faultTable) ? nullptr : kind;
}

QByteArray httpDate(WallTime instant)
{
    return QLocale::c().toString(toDateTime(instant), u"ddd, dd MMM yyyy hh:mm:ss"_s).toLatin1() + " GMT";
}

} // namespace tokenwatch::sandbox
