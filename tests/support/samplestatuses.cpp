// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samplestatuses.h"

namespace tokenwatch::samples {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Attempt succeeded(WallTime when, Milliseconds latency)
{
    return {.at = when,
            .verdict = Verdict::Refreshed,
            .httpStatus = 200,
            .error = {},
            .latency = latency,
            .newLifetime = {}};
}

Attempt failed(WallTime when, Milliseconds latency, ErrorKind kind, int status, const QByteArray &code = {})
{
    Error error;
    error.kind = kind;
    error.httpStatus = status;
    error.code = code;
    const Verdict verdict = status >= 500 ? Verdict::Transient : Verdict::Refused;
    return {
        .at = when, .verdict = verdict, .httpStatus = status, .error = error, .latency = latency, .newLifetime = {}};
}

SourceStatus named(const QByteArray &name, const QString &title, const QString &host)
{
    SourceStatus status;
    status.id = {name + "-id"};
    status.name = QString::fromUtf8(name);
    status.title = title;
    status.host = host;
    status.grant = "client_credentials";
    status.revision = {1};
    status.renewable = true;
    return status;
}

void giveToken(SourceStatus &status, WallTime expiresAt, Milliseconds lifetime)
{
    status.hasToken = true;
    status.valid = now() < expiresAt;
    status.generation = {3};
    status.expiresAt = expiresAt;
    status.issuedAt = expiresAt - lifetime;
    status.expiryOrigin = ExpiryOrigin::ExpClaim;
}

} // namespace

WallTime at(int hour, int minute, int second)
{
    using namespace std::chrono;
    return sys_days{year{2026} / November / 21} + hours{hour} + minutes{minute} + seconds{second};
}

WallTime now()
{
    return at(14, 32, 7);
}

SourceStatus fresh(const QByteArray &name, const QString &title)
{
    SourceStatus status = named(name, title, u"git.plant.example"_s);
    status.state = SourceState::Fresh;
    status.severity = Severity::Fresh;
    giveToken(status, at(15, 19, 22), 1h);
    status.nextRefreshAt = status.refreshPointAt = at(15, 14, 22);
    status.lastSuccessAt = at(14, 19, 22);
    status.lastAttempt = succeeded(at(14, 19, 22), 212ms);
    status.since = at(14, 19, 22);
    return status;
}

SourceStatus refreshing()
{
    SourceStatus status = named("keycloak-central", u"Keycloak central"_s, u"sso.plant.example"_s);
    status.state = SourceState::Refreshing;
    status.severity = Severity::Fresh;
    status.since = now() - 1s;
    giveToken(status, now() + 5min + 30s, 30min);
    status.refreshPointAt = now() - 1s;
    status.lastAttempt = succeeded(at(14, 8, 4), 184ms);
    return status;
}

SourceStatus watchOnly()
{
    SourceStatus status = named("status-page", u"Status page key"_s, u"status.plant.example"_s);
    status.grant = "file";
    status.state = SourceState::Fresh;
    status.severity = Severity::Fresh;
    status.reason = Reason::WatchOnly;
    status.renewable = false;
    giveToken(status, now() + 21 * 24h + 4h + 10min, 30 * 24h);
    status.coveredUntil = status.expiresAt;
    return status;
}

SourceStatus expiringSoon()
{
    SourceStatus status = named("partner-portal", u"Partner portal"_s, u"portal.partner.example"_s);
    status.grant = "manual";
    status.state = SourceState::Expiring;
    status.severity = Severity::AtRisk;
    status.reason = Reason::CannotRenew;
    status.needsUser = status.pasted = true;
    status.renewable = false;
    giveToken(status, at(14, 36, 19), 8h);
    status.coveredUntil = status.expiresAt;
    return status;
}

SourceStatus failing()
{
    SourceStatus status = named("customs-gateway", u"Customs gateway"_s, u"auth.customs.example"_s);
    status.state = SourceState::Failing;
    status.severity = Severity::AtRisk;
    status.reason = Reason::RetryScheduled;
    giveToken(status, at(14, 54, 30), 1h);
    status.coveredUntil = status.expiresAt;
    status.refreshPointAt = at(14, 29, 30);
    status.nextRefreshAt = at(14, 32, 30);
    status.failingSince = at(14, 29, 30);
    status.consecutiveFailures = 2;
    status.lastAttempt = failed(at(14, 30, 24), 1200ms, ErrorKind::HttpStatus, 503);
    return status;
}

SourceStatus failingLost()
{
    SourceStatus status = failing();
    status.id = {"customs-archive-id"};
    status.name = u"customs-archive"_s;
    status.title = u"Customs archive"_s;
    status.severity = Severity::Lost;
    giveToken(status, at(14, 28, 41), 1h);
    status.coveredUntil.reset();
    status.nextRefreshAt = at(14, 38, 55);
    status.failingSince = at(14, 3, 10);
    status.consecutiveFailures = 7;
    return status;
}

SourceStatus refused()
{
    SourceStatus status = named("supplier-edr", u"Supplier EDR · brake traces"_s, u"dataplane.supplier-a.example"_s);
    status.grant = "edr";
    status.state = SourceState::Expired;
    status.severity = Severity::Lost;
    status.reason = Reason::ProviderRefusal;
    status.needsUser = true;
    status.refusals = 2;
    status.consecutiveFailures = 2;
    status.hasRefreshToken = true;
    giveToken(status, at(14, 28, 41), 1h);
    status.lastSuccessAt = at(13, 28, 41);
    status.lastAttempt = failed(at(14, 24, 43), 64ms, ErrorKind::ProviderRefused, 401, "invalid_token");
    return status;
}

SourceStatus paused()
{
    SourceStatus status = named("staging-idp", u"Staging IdP"_s, u"idp.staging.example"_s);
    status.state = SourceState::Paused;
    status.severity = Severity::Inactive;
    status.since = at(12, 30, 0);
    giveToken(status, at(16, 37, 10), 8h);
    status.coveredUntil = status.expiresAt;
    status.lastAttempt = succeeded(at(8, 37, 10), 77ms);
    return status;
}

SourceStatus cleared()
{
    SourceStatus status = named("demo-oauth", u"Demo OAuth"_s, u"localhost:3000"_s);
    status.state = SourceState::Cleared;
    status.severity = Severity::Inactive;
    status.since = at(13, 58, 20);
    status.generation = {4};
    return status;
}

SourceStatus noCredentials()
{
    SourceStatus status = named("logistics-hub", u"Logistics hub"_s, u"idp.logistics.example"_s);
    status.state = SourceState::NoCredentials;
    status.severity = Severity::Blocked;
    status.reason = Reason::NeverFetched;
    status.needsUser = true;
    return status;
}

SourceStatus locked()
{
    SourceStatus status = fresh("vault-reader", u"Vault reader"_s);
    status.state = SourceState::Locked;
    status.severity = Severity::Blocked;
    status.needsUser = true;
    return status;
}

SourceStatus offline()
{
    SourceStatus status = fresh("field-tablet", u"Field tablet"_s);
    status.state = SourceState::Offline;
    status.severity = Severity::Inactive;
    status.since = at(14, 20);
    return status;
}

std::vector<SourceStatus> all()
{
    return {fresh(),   refreshing(), watchOnly(), expiringSoon(),  failing(), failingLost(),
            refused(), paused(),     cleared(),   noCredentials(), locked(),  offline()};
}

std::vector<SourceStatus> many(int count)
{
    std::vector<SourceStatus> statuses;
    statuses.reserve(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i)
        statuses.push_back(fresh("source-" + QByteArray::number(i)));
    return statuses;
}

StatusBatch batch(std::vector<SourceStatus> changed, quint64 sequence, bool complete)
{
    StatusBatch result;
    result.sequence = {sequence};
    result.complete = complete;
    result.changed = std::move(changed);
    return result;
}

} // namespace tokenwatch::samples
