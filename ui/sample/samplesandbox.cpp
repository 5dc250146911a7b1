// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/samplesandbox.h"

#include "ui/sample/samplestatuses.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using State = SandboxSessionState;

std::vector<SandboxClient> sampleClients()
{
    constexpr auto twoWeeks = std::chrono::hours(24 * 14);
    return {
        {.id = u"web-shop"_s, .isPublic = true, .accessLifetime = 5min, .refreshLifetime = twoWeeks},
        {.id = u"billing"_s, .accessLifetime = 20s, .refreshLifetime = twoWeeks},
        {.id = u"inventory"_s, .accessLifetime = 60s, .refreshLifetime = twoWeeks, .latency = 400ms},
        {.id = u"reporting"_s, .accessLifetime = 10min, .refreshLifetime = twoWeeks},
        {.id = u"loyalty"_s, .accessLifetime = 3min, .refreshLifetime = twoWeeks, .absoluteExpiresIn = true},
        {.id = u"stock-sync"_s, .accessLifetime = 30s, .refreshLifetime = 1h, .latency = 600ms},
        {.id = u"carrier"_s, .accessLifetime = 30s, .refreshLifetime = twoWeeks},
        {.id = u"partner-portal"_s, .isPublic = true, .accessLifetime = 40s, .refreshLifetime = 1h},
        {.id = u"robot-arm"_s, .hasKeys = true, .accessLifetime = 5min, .refreshLifetime = twoWeeks},
        {.id = u"etl"_s, .accessLifetime = 5min, .refreshLifetime = 1h},
        {.id = u"gateway"_s, .accessLifetime = 30min, .refreshLifetime = std::chrono::hours(24 * 7)},
        {.id = u"connector"_s, .accessLifetime = 5min, .refreshLifetime = twoWeeks},
    };
}

struct SessionRow {
    const char *id, *grant, *client, *kind;
    bool user;
    State state;
    WallTime created;
    Seconds access;
    std::optional<Seconds> refresh;
};

std::vector<SandboxSession> sampleSessions()
{
    const SessionRow rows[] = {
        {"3f0c1f6a9b2e7d41", "91c40de2a7b35f08", "web-shop", "authorization_code", true, State::Refreshed,
         sampleTime(14, 20, 4), 300s, 336h},
        {"77a2e0b4c5d86f13", "5be8d1707f2c4a96", "partner-portal", "password", true, State::Revoked,
         sampleTime(14, 21, 30), 40s, 1h},
        {"a8d4f3920c1b6e57", "0f6d2c8be41a7395", "carrier", "client_credentials", false, State::Expired,
         sampleTime(14, 22, 12), 30s, std::nullopt},
        {"c91e5d70b38a2f64", "91c40de2a7b35f08", "web-shop", "authorization_code", true, State::Refreshed,
         sampleTime(14, 24, 2), 300s, 336h},
        {"5d20a9c4e7f18b36", "e2b7490fd56c8a13", "gateway", "login", true, State::Created, sampleTime(14, 25, 40),
         1800s, 168h},
        {"e4870bd1a92f5c63", "7ac3e59104d8b2f6", "stock-sync", "password", true, State::Refreshed,
         sampleTime(14, 27, 55), 30s, 1h},
        {"d36c90a5f81e7b42", "91c40de2a7b35f08", "web-shop", "authorization_code", true, State::Created,
         sampleTime(14, 28, 1), 300s, 336h},
        {"19bf6e27d0c4a835", "c05d8e3f61b7294a", "etl", "login", true, State::Created, sampleTime(14, 28, 31), 300s,
         1h},
        {"80e5f4b1c72d9a36", "3d9a7c51e8f0264b", "inventory", "client_credentials", false, State::Created,
         sampleTime(14, 30, 20), 60s, std::nullopt},
        {"f7a10c8d5e3b9264", "a61f0e95bd7c3842", "connector", "transfer", false, State::Created, sampleTime(14, 30, 58),
         300s, 336h},
        {"62d8b7f0a15e4c93", "7ac3e59104d8b2f6", "stock-sync", "password", true, State::Created, sampleTime(14, 31, 49),
         30s, 1h},
        {"b05c3e91d7a8f264", "d48f7b02ac65e193", "billing", "client_credentials", false, State::Created,
         sampleTime(14, 31, 58), 20s, std::nullopt},
    };
    std::vector<SandboxSession> sessions;
    for (const SessionRow &row : rows) {
        sessions.push_back(
            {.id = QString::fromLatin1(row.id),
             .grantId = QString::fromLatin1(row.grant),
             .clientId = QString::fromLatin1(row.client),
             .kind = row.kind,
             .scope = row.user ? u"orders.read"_s : u"invoices.read invoices.write"_s,
             .hasUser = row.user,
             .state = row.state,
             .createdAt = row.created,
             .changedAt = row.created,
             .accessExpiresAt = row.created + row.access,
             .refreshExpiresAt = row.refresh ? std::optional(row.created + *row.refresh) : std::nullopt});
    }
    return sessions;
}

/// As the sandbox counts them: the families of the sessions.
std::vector<SandboxGrant> grantsOf(const std::vector<SandboxSession> &sessions)
{
    std::vector<SandboxGrant> grants;
    for (const SandboxSession &session : sessions) {
        auto grant = std::find_if(grants.begin(), grants.end(),
                                  [&](const SandboxGrant &each) { return each.id == session.grantId; });
        if (grant == grants.end())
            grant = grants.insert(grants.end(), {.id = session.grantId,
                                                 .clientId = session.clientId,
                                                 .kind = session.kind,
                                                 .scope = session.scope,
                                                 .hasUser = session.hasUser,
                                                 .createdAt = session.createdAt});
        ++grant->sessions;
        grant->created += session.state == State::Created ? 1 : 0;
    }
    return grants;
}

std::vector<SandboxEdr> sampleEdrs()
{
    const auto begun = [](const QString &id, const QString &asset, WallTime at) {
        SandboxEdr edr{.transferId = id,
                       .assetId = asset,
                       .audience = u"did:web:127.0.0.1%3A46100:edc:participants:consumer"_s,
                       .startedAt = at,
                       .accessExpiresAt = at + 5min,
                       .steps = {}};
        for (int step = 0; step < 5; ++step)
            edr.steps[static_cast<std::size_t>(step)] = {
                .mark = SandboxStepState::Mark::Passed, .at = at, .times = 1, .reason = {}};
        return edr;
    };
    const auto passed = [](SandboxEdr &edr, SandboxStep step, WallTime at, int times) {
        edr.step(step) = {.mark = SandboxStepState::Mark::Passed, .at = at, .times = times, .reason = {}};
    };
    SandboxEdr old = begun(u"tp-brake-traces"_s, u"brake-traces"_s, sampleTime(14, 2, 11));
    passed(old, SandboxStep::DataAsked, sampleTime(14, 6, 40), 4);
    passed(old, SandboxStep::DataAuthorized, sampleTime(14, 6, 40), 4);
    old.revoked = true;
    SandboxEdr refused = begun(u"tp-door-panels"_s, u"door-panels"_s, sampleTime(14, 11, 52));
    passed(refused, SandboxStep::DataAsked, sampleTime(14, 17, 3), 9);
    refused.step(SandboxStep::DataAuthorized) = {.mark = SandboxStepState::Mark::Failed,
                                                 .at = sampleTime(14, 17, 3),
                                                 .times = 8,
                                                 .reason = u"Token has expired (exp)"_s};
    passed(refused, SandboxStep::AuthenticationSigned, sampleTime(14, 17, 4), 1);
    passed(refused, SandboxStep::RefreshAsked, sampleTime(14, 17, 4), 1);
    refused.step(SandboxStep::TokensIssued) = {
        .mark = SandboxStepState::Mark::Failed,
        .at = sampleTime(14, 17, 4),
        .times = 0,
        .reason = u"Access token validation failed: Provided refresh token does not match the stored refresh token."_s};
    SandboxEdr good = begun(u"supplier-parts"_s, u"parts-catalogue"_s, sampleTime(14, 30, 58) - 22min);
    good.accessExpiresAt = sampleTime(14, 35, 58);
    passed(good, SandboxStep::DataAsked, sampleTime(14, 31, 40), 31);
    passed(good, SandboxStep::DataAuthorized, sampleTime(14, 31, 40), 31);
    for (const SandboxStep step :
         {SandboxStep::AuthenticationSigned, SandboxStep::RefreshAsked, SandboxStep::TokensIssued})
        passed(good, step, sampleTime(14, 30, 58), 5);
    return {old, refused, good};
}

std::vector<SandboxRequest> sampleRequests()
{
    struct Row {
        WallTime at;
        const char *method, *path, *client, *grant;
        int status;
        const char *error;
        int attempt;
        Milliseconds took;
        const char *fault;
    };
    const Row rows[] = {
        {sampleTime(14, 30, 12), "POST", "/oauth/token", "billing", "client_credentials", 200, "", 1, 3ms, ""},
        {sampleTime(14, 30, 20), "POST", "/oauth/token", "inventory", "client_credentials", 200, "", 1, 403ms, ""},
        {sampleTime(14, 30, 58), "POST", "/edc/public/token", "connector", "refresh_token", 200, "", 1, 6ms, ""},
        {sampleTime(14, 31, 10), "POST", "/oauth/token", "carrier", "client_credentials", 503,
         "temporarily_unavailable", 1, 1ms, "unavailable"},
        {sampleTime(14, 31, 17), "POST", "/oauth/token", "carrier", "client_credentials", 503,
         "temporarily_unavailable", 2, 1ms, "unavailable"},
        {sampleTime(14, 31, 24), "GET", "/edc/public?limit=20", "connector", "", 403, "", 1, 2ms, ""},
        {sampleTime(14, 31, 31), "POST", "/oauth/token", "carrier", "client_credentials", 200, "", 3, 4ms, ""},
        {sampleTime(14, 31, 40), "GET", "/edc/public?limit=20", "connector", "", 200, "", 2, 5ms, ""},
        {sampleTime(14, 31, 44), "POST", "/oauth/token", "partner-portal", "refresh_token", 400, "invalid_grant", 1,
         2ms, "refuse_refresh"},
        {sampleTime(14, 31, 49), "POST", "/oauth/token", "stock-sync", "refresh_token", 200, "", 1, 604ms, ""},
        {sampleTime(14, 31, 55), "POST", "/api/v1/auth/refresh", "etl", "", 0, "", 1, 0ms, "drop_after"},
        {sampleTime(14, 31, 58), "POST", "/oauth/token", "billing", "client_credentials", 200, "", 1, 3ms, ""},
        {sampleTime(14, 32, 0), "GET", "/.well-known/oauth-authorization-server", "", "", 200, "", 1, 1ms, ""},
        {sampleTime(14, 32, 5), "POST", "/api/v1/auth/refresh", "etl", "", 200, "", 2, 5ms, ""},
    };
    std::vector<SandboxRequest> requests;
    for (const Row &row : rows)
        requests.push_back({.number = requests.size() + 1,
                            .at = row.at,
                            .method = row.method,
                            .path = QString::fromLatin1(row.path),
                            .client = QString::fromLatin1(row.client),
                            .grantType = QString::fromLatin1(row.grant),
                            .status = row.status,
                            .error = QString::fromLatin1(row.error),
                            .attempt = row.attempt,
                            .took = row.took,
                            .faults = *row.fault ? QByteArrayList{row.fault} : QByteArrayList()});
    return requests;
}

template <class T>
Pending onlyShown(Then<T> then)
{
    const Reply<T> reply(std::move(then));
    reply.resolve(failure(ErrorKind::Unsupported));
    return {};
}

} // namespace

SampleSandbox::SampleSandbox(Scene scene, QObject *parent)
    : SandboxPort(parent)
    , m_scene(scene)
{}

SandboxBatch SampleSandbox::batch() const
{
    SandboxBatch batch;
    batch.complete = true;
    batch.clients = sampleClients();
    batch.endpoints = QStringList({u"/api/v1/auth/refresh"_s, u"/edc/public/token"_s, u"/oauth/token"_s});
    batch.faults.emplace();
    if (m_scene == Scene::Fresh)
        return batch;
    batch.sessions = sampleSessions();
    batch.grants = grantsOf(batch.sessions);
    batch.edrs = sampleEdrs();
    batch.requests = sampleRequests();
    batch.faults->push_back({.name = "unavailable",
                             .client = u"carrier"_s,
                             .endpoint = {},
                             .active = true,
                             .hits = 2,
                             .left = {},
                             .until = sampleTime(14, 32, 30),
                             .by = {}});
    batch.faults->push_back({.name = "drop_after",
                             .client = {},
                             .endpoint = u"/api/v1/auth/refresh"_s,
                             .active = true,
                             .hits = 1,
                             .left = 2,
                             .until = {},
                             .by = {}});
    return batch;
}

void SampleSandbox::start()
{
    Q_EMIT changed(batch());
}

QList<SandboxFaultKind> SampleSandbox::faultKinds() const
{
    return {{.name = "unavailable"},
            {.name = "refuse_refresh"},
            {.name = "latency", .by = 2s},
            {.name = "drop_before"},
            {.name = "drop_after"},
            {.name = "truncated"},
            {.name = "bad_json"},
            {.name = "rate_limited", .by = 5s},
            {.name = "server_error"},
            {.name = "clock_skew", .by = 1h},
            {.name = "rotate_keys", .atOnce = true},
            {.name = "certificate_expired"}};
}

Pending SampleSandbox::revokeSession(const QString &, Then<> then)
{
    return onlyShown<void>(std::move(then));
}

Pending SampleSandbox::revokeAllSessions(Then<int> then)
{
    return onlyShown<int>(std::move(then));
}

Pending SampleSandbox::switchFaultOn(const SandboxFaultOrder &, Then<> then)
{
    return onlyShown<void>(std::move(then));
}

Pending SampleSandbox::switchFaultOff(const QByteArray &, Then<> then)
{
    return onlyShown<void>(std::move(then));
}

Pending SampleSandbox::requestAsCurl(quint64, Then<QString> then)
{
    return onlyShown<QString>(std::move(then));
}

Pending SampleSandbox::clientAsCurl(const QString &, Then<Secret> then)
{
    return onlyShown<Secret>(std::move(then));
}

} // namespace tokenwatch
