// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/statusjson.h"

#include "api/edrquery.h"
#include "domain/timing.h"
#include "texts/durations.h"
#include "texts/errortexts.h"
#include "texts/messages.h"

namespace tokenwatch::api {

using namespace Qt::StringLiterals;

namespace {

QJsonValue instantJson(const std::optional<WallTime> &instant)
{
    return instant ? QJsonValue(toRfc3339(*instant)) : QJsonValue();
}

QJsonValue spanJson(const std::optional<Milliseconds> &span)
{
    return span ? QJsonValue(static_cast<double>(span->count()) / 1000.0) : QJsonValue();
}

QString latin(const QByteArray &name)
{
    return QString::fromLatin1(name);
}

} // namespace

qint64 secondsUntil(WallTime instant, WallTime now)
{
    return std::chrono::floor<Seconds>(instant - now).count();
}

QJsonObject attemptJson(const Attempt &attempt)
{
    return {{u"at"_s, toRfc3339(attempt.at)},
            {u"outcome"_s, latin(wireName(attempt.verdict))},
            {u"http_status"_s, attempt.httpStatus > 0 ? QJsonValue(attempt.httpStatus) : QJsonValue()},
            {u"error"_s, attempt.error ? QJsonValue(texts::shortError(*attempt.error)) : QJsonValue()},
            {u"latency"_s, spanJson(attempt.latency)}};
}

QJsonObject sourceJson(const SourceStatus &status, WallTime now, const Source *source)
{
    const texts::Message message = texts::messageFor(status, {.now = now});
    QJsonObject object{
        {u"id"_s, latin(status.id.value)},
        {u"name"_s, status.name},
        {u"title"_s, status.title},
        {u"group"_s, status.group},
        {u"grant"_s, latin(status.grant)},
        {u"state"_s, latin(wireName(status.state))},
        {u"severity"_s, latin(wireName(status.severity))},
        {u"detail"_s, message.isEmpty() ? QString() : message.title},
        {u"has_token"_s, status.hasToken},
        {u"valid"_s, status.valid},
        {u"expires_at"_s, instantJson(status.expiresAt)},
        {u"expires_in"_s, status.expiresAt ? QJsonValue(secondsUntil(*status.expiresAt, now)) : QJsonValue()},
        {u"issued_at"_s, instantJson(status.issuedAt)},
        {u"lifetime"_s, spanJson(status.lifetime())},
        {u"expiry_origin"_s, latin(wireName(status.expiryOrigin))},
        {u"next_refresh_at"_s, instantJson(status.nextRefreshAt)},
        {u"covered_until"_s, instantJson(status.coveredUntil)},
        {u"needs_user"_s, status.needsUser},
        {u"unsaved"_s, status.unsaved},
        {u"last_success_at"_s, instantJson(status.lastSuccessAt)},
        {u"last_attempt"_s, status.lastAttempt ? QJsonValue(attemptJson(*status.lastAttempt)) : QJsonValue()},
        {u"consecutive_failures"_s, status.consecutiveFailures},
        {u"refresh_token_expires_at"_s, instantJson(status.refreshExpiresAt)},
        {u"generation"_s, static_cast<qint64>(status.generation.value)},
        {u"revision"_s, static_cast<qint64>(status.revision.value)}};
    if (const QString transfer = source ? transferProcessOf(*source) : QString(); !transfer.isEmpty())
        object.insert("transfer_process_id"_L1, transfer);
    return object;
}

QJsonObject seedJson(const SourceStatus &status, WallTime now, const Source *source)
{
    QJsonObject object = sourceJson(status, now, source);
    object[u"hasToken"_s] = status.hasToken;
    object[u"isValid"_s] = status.valid;
    object[u"expiresAt"_s] = object.value(u"expires_at"_s);
    const bool known = status.hasToken && status.expiresAt;
    object[u"timeUntilExpiry"_s] =
        known ? QJsonValue(texts::countdown(*status.expiresAt - now, texts::Detail::Seconds)) : QJsonValue();
    object[u"timeUntilExpirySeconds"_s] = known ? QJsonValue(secondsUntil(*status.expiresAt, now)) : QJsonValue();
    return object;
}

QJsonObject schedulerJson(const SchedulerStatus &scheduler)
{
    return {{u"running"_s, scheduler.running},
            {u"next_at"_s, instantJson(scheduler.nextAt)},
            {u"interval"_s, static_cast<int>(Timing::longestTimer.count())},
            {u"overdue"_s, scheduler.overdue},
            {u"failures"_s, scheduler.failures}};
}

} // namespace tokenwatch::api
