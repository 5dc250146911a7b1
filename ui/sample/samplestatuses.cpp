// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/samplestatuses.h"

#include "domain/timing.h"

#include <QCryptographicHash>

namespace tokenwatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int sampleHours = 24;

Attempt success(WallTime at, Milliseconds latency, Milliseconds lifetime)
{
    return {.at = at,
            .verdict = Verdict::Refreshed,
            .httpStatus = 200,
            .error = {},
            .latency = latency,
            .newLifetime = lifetime};
}

Attempt refusal(WallTime at, Milliseconds latency)
{
    Error error{.kind = ErrorKind::ProviderRefused,
                .maySent = true,
                .httpStatus = 401,
                .code = "invalid_token",
                .where = {},
                .serverText = {},
                .retryAfter = {}};
    return {.at = at,
            .verdict = Verdict::Refused,
            .httpStatus = 401,
            .error = error,
            .latency = latency,
            .newLifetime = {}};
}

Attempt unavailable(WallTime at, Milliseconds latency)
{
    Error error{.kind = ErrorKind::HttpStatus,
                .maySent = true,
                .httpStatus = 503,
                .code = {},
                .where = {},
                .serverText = {},
                .retryAfter = {}};
    return {.at = at,
            .verdict = Verdict::Transient,
            .httpStatus = 503,
            .error = error,
            .latency = latency,
            .newLifetime = {}};
}

SourceStatus sampleSource(const QString &title, const QString &host, const QByteArray &grant)
{
    SourceStatus status;
    status.id = {QCryptographicHash::hash(title.toUtf8(), QCryptographicHash::Md5).toHex()};
    status.title = title;
    status.name = title.toLower().replace(u" · "_s, u"-"_s).replace(u' ', u'-');
    status.host = host;
    status.grant = grant;
    status.revision = {1};
    status.generation = {40};
    status.renewsByItself = grant == "client_credentials" || grant == "login" || grant == "password";
    status.tokenType = "Bearer";
    status.headerScheme = "Bearer";
    status.state = SourceState::Fresh;
    status.severity = Severity::Fresh;
    status.renewable = true;
    return status;
}

/// A token from `issued` with `lifetime`, to be refreshed at `due`.
void giveToken(SourceStatus &status, WallTime issued, Milliseconds lifetime, std::optional<WallTime> due)
{
    status.hasToken = true;
    status.issuedAt = issued;
    status.expiresAt = issued + lifetime;
    status.valid = *status.expiresAt > sampleTime(14, 32, 7);
    status.expiryOrigin = ExpiryOrigin::ExpiresIn;
    status.nextRefreshAt = due;
    status.refreshPointAt = due;
    status.lastSuccessAt = issued;
    status.since = issued;
}

SourceStatus freshSource(const QString &title, const QString &host, const QByteArray &grant, WallTime issued,
                         Milliseconds lifetime, WallTime due, Milliseconds latency)
{
    SourceStatus status = sampleSource(title, host, grant);
    giveToken(status, issued, lifetime, due);
    status.lastAttempt = success(issued, latency, lifetime);
    return status;
}

SourceStatus supplierEdr()
{
    SourceStatus status = sampleSource(u"Supplier EDR · brake traces"_s, u"dataplane.supplier-a.example"_s, "edr");
    giveToken(status, sampleTime(13, 28, 41), 1h, {});
    status.refreshPointAt = sampleTime(14, 23, 41);
    status.state = SourceState::Expired;
    status.severity = Severity::Lost;
    status.reason = Reason::ProviderRefusal;
    status.since = sampleTime(14, 28, 41);
    status.needsUser = true;
    status.hasRefreshToken = true;
    status.refusals = 2;
    status.consecutiveFailures = 2;
    status.expiryOrigin = ExpiryOrigin::ExpClaim;
    status.lastAttempt = refusal(sampleTime(14, 24, 43), 64ms);
    status.schedule.refreshBefore = Margin(Seconds(5min));
    return status;
}

SourceStatus logisticsHub()
{
    SourceStatus status = sampleSource(u"Logistics hub"_s, u"idp.logistics.example"_s, "client_credentials");
    status.state = SourceState::NoCredentials;
    status.severity = Severity::Blocked;
    status.reason = Reason::NeverFetched;
    status.since = sampleTime(9, 12);
    status.generation = {};
    status.needsUser = true;
    return status;
}

SourceStatus partnerPortal()
{
    SourceStatus status = sampleSource(u"Partner portal"_s, u"portal.partner.example"_s, "manual");
    giveToken(status, sampleTime(6, 36, 19), 8h, {});
    status.state = SourceState::Expiring;
    status.severity = Severity::AtRisk;
    status.reason = Reason::CannotRenew;
    status.since = sampleTime(14, 26, 19);
    status.needsUser = true;
    status.pasted = true;
    status.renewable = false;
    status.expiryOrigin = ExpiryOrigin::ExpClaim;
    status.coveredUntil = status.expiresAt;
    return status;
}

SourceStatus customsGateway()
{
    SourceStatus status = sampleSource(u"Customs gateway"_s, u"auth.customs.example"_s, "client_credentials");
    giveToken(status, sampleTime(13, 54, 20), 1h, sampleTime(14, 32, 30));
    status.refreshPointAt = sampleTime(14, 29, 20);
    status.state = SourceState::Failing;
    status.severity = Severity::AtRisk;
    status.reason = Reason::RetryScheduled;
    status.since = sampleTime(14, 29, 20);
    status.failingSince = sampleTime(14, 29, 20);
    status.consecutiveFailures = 2;
    status.coveredUntil = status.expiresAt;
    status.schedule.refreshBefore = Margin(Seconds(25min));
    status.lastAttempt = unavailable(sampleTime(14, 30, 24), 1200ms);
    return status;
}

SourceStatus keycloakCentral()
{
    SourceStatus status = freshSource(u"Keycloak central"_s, u"sso.plant.example"_s, "refresh_token",
                                      sampleTime(14, 8, 4), 30min, sampleTime(14, 33, 4), 184ms);
    status.state = SourceState::Refreshing;
    status.since = sampleTime(14, 32, 6);
    status.hasRefreshToken = true;
    status.nextRefreshAt.reset();
    return status;
}

SourceStatus statusPageKey()
{
    SourceStatus status = sampleSource(u"Status page key"_s, u"status.plant.example"_s, "file");
    giveToken(status, sampleTime(14, 30) - 211h, 720h, {});
    status.reason = Reason::WatchOnly;
    status.renewable = false;
    status.lastSuccessAt = sampleTime(14, 30);
    status.expiryOrigin = ExpiryOrigin::ExpClaim;
    return status;
}

SourceStatus demoOAuth()
{
    SourceStatus status = sampleSource(u"Demo OAuth"_s, u"localhost:3000"_s, "password");
    status.state = SourceState::Cleared;
    status.severity = Severity::Inactive;
    status.since = sampleTime(13, 58, 20);
    return status;
}

SourceStatus stagingIdp()
{
    SourceStatus status = freshSource(u"Staging IdP"_s, u"idp.staging.example"_s, "client_credentials",
                                      sampleTime(8, 37, 10), 8h, sampleTime(16, 32), 77ms);
    status.state = SourceState::Paused;
    status.severity = Severity::Inactive;
    status.since = sampleTime(12, 30);
    status.nextRefreshAt.reset();
    status.refreshPointAt.reset();
    return status;
}

/// Signed in with a browser; nobody gives its refresh token more time.
SourceStatus directoryReader()
{
    SourceStatus status = freshSource(u"Directory reader"_s, u"login.directory.example"_s, "authorization_code",
                                      sampleTime(14, 19, 40), 75min, sampleTime(15, 29, 40), 148ms);
    status.hasRefreshToken = true;
    status.revocable = true;
    status.refreshExpiresAt = sampleTime(6, 12) + 24h;
    status.refreshEndMoves = false;
    return status;
}

SourceStatus repositoryBot()
{
    return freshSource(u"Repository bot"_s, u"git.plant.example"_s, "refresh_token", sampleTime(14, 19, 22), 1h,
                       sampleTime(15, 14, 22), 212ms);
}

} // namespace

WallTime sampleTime(int hours, int minutes, int seconds)
{
    using namespace std::chrono;
    return WallTime(sys_days(year(2026) / November / 21) + std::chrono::hours(hours) + std::chrono::minutes(minutes) +
                    std::chrono::seconds(seconds));
}

std::vector<SourceStatus> everydaySample()
{
    return {supplierEdr(),
            logisticsHub(),
            partnerPortal(),
            customsGateway(),
            directoryReader(),
            freshSource(u"ERP destination"_s, u"erp-auth.plant.example"_s, "client_credentials", sampleTime(12, 13),
                        12h, sampleTime(23, 37), 530ms),
            freshSource(u"ETL front-end session"_s, u"etl.internal.example"_s, "session_refresh",
                        sampleTime(14, 30, 48), 5min, sampleTime(14, 34, 48), 42ms),
            freshSource(u"External API login"_s, u"192.168.100.35:9055"_s, "login", sampleTime(14, 28, 31), 15min,
                        sampleTime(14, 40, 31), 96ms),
            keycloakCentral(),
            repositoryBot(),
            statusPageKey(),
            demoOAuth(),
            stagingIdp()};
}

std::vector<SourceStatus> statesSample()
{
    SourceStatus lost = customsGateway();
    lost.id = {"5a3c0000000000000000000000000001"};
    lost.title = u"Weather feed"_s;
    lost.name = u"weather-feed"_s;
    lost.host = u"auth.weather.example"_s;
    giveToken(lost, sampleTime(13, 28, 41), 1h, sampleTime(14, 38, 55));
    lost.state = SourceState::Failing;
    lost.severity = Severity::Lost;
    lost.since = lost.failingSince.emplace(sampleTime(14, 3));
    lost.consecutiveFailures = 7;

    SourceStatus locked = repositoryBot();
    locked.id = {"5a3c0000000000000000000000000002"};
    locked.title = u"Build signer"_s;
    locked.name = u"build-signer"_s;
    locked.host = u"sign.plant.example"_s;
    locked.state = SourceState::Locked;
    locked.severity = Severity::Blocked;
    locked.since = sampleTime(14, 25);

    SourceStatus offline = repositoryBot();
    offline.id = {"5a3c0000000000000000000000000003"};
    offline.title = u"Mail relay"_s;
    offline.name = u"mail-relay"_s;
    offline.host = u"mail.plant.example"_s;
    offline.state = SourceState::Offline;
    offline.severity = Severity::Inactive;
    offline.since = sampleTime(14, 20);

    SourceStatus recovering = keycloakCentral();
    recovering.id = {"5a3c0000000000000000000000000004"};
    recovering.title = u"Ledger service"_s;
    recovering.name = u"ledger-service"_s;
    recovering.host = u"ledger.plant.example"_s;
    recovering.state = SourceState::Recovering;

    return {repositoryBot(), keycloakCentral(), partnerPortal(), customsGateway(), lost,    supplierEdr(),
            stagingIdp(),    demoOAuth(),       logisticsHub(),  locked,           offline, recovering};
}

std::vector<Attempt> sampleAttempts(const SourceStatus &status)
{
    std::vector<Attempt> attempts;
    if (status.state == SourceState::NoCredentials)
        return attempts;
    if (status.host == u"dataplane.supplier-a.example") {
        attempts = {refusal(sampleTime(14, 24, 43), 64ms), refusal(sampleTime(14, 23, 41), 203ms),
                    success(sampleTime(13, 28, 41), 188ms, 1h), success(sampleTime(12, 33, 41), 171ms, 1h)};
    } else if (status.failingSince) {
        attempts = {unavailable(sampleTime(14, 30, 24), 1200ms), unavailable(sampleTime(14, 29, 20), 980ms),
                    success(sampleTime(13, 54, 20), 210ms, 1h)};
    } else if (status.lastAttempt) {
        attempts = {*status.lastAttempt};
    }
    // In the day before that, as far as somebody refreshed it at all.
    const bool rarely = status.pasted || status.lifetime().value_or(1h) > 10h;
    const WallTime end = status.state == SourceState::Cleared  ? sampleTime(13, 0)
                         : status.state == SourceState::Paused ? sampleTime(9, 0)
                                                               : sampleTime(14, 0);
    const WallTime newest = attempts.empty() ? end : attempts.back().at;
    // Frequent ones come a tenth of a lifetime before the token ends.
    const Milliseconds pace =
        rarely ? Milliseconds(1h) : std::min(status.lifetime().value_or(1h), Milliseconds(1h)) * 9 / 10;
    const int count = static_cast<int>(Milliseconds(std::chrono::hours(sampleHours)) / pace);
    bool failedOnce = false;
    for (int i = 0; i < count; ++i) {
        const WallTime at = end - i * pace;
        const auto hour = std::chrono::duration_cast<std::chrono::hours>(end - at).count();
        if (at > newest)
            continue;
        if (rarely && hour % 9 != 2)
            continue;
        if (status.state == SourceState::Cleared && hour > 8)
            break;
        attempts.push_back(success(at, 140ms + Milliseconds(i * 37 % 90), status.lifetime().value_or(1h)));
        if ((status.host.startsWith(u"192.168.") || status.failingSince) && !failedOnce && hour == 8) {
            attempts.push_back(unavailable(at + pace / 2, 700ms));
            failedOnce = true;
        }
    }
    std::sort(attempts.begin(), attempts.end(), [](const Attempt &a, const Attempt &b) { return a.at > b.at; });
    return attempts;
}

} // namespace tokenwatch
