// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxwatch.h"

#include "log/categories.h"

#include <algorithm>

namespace tokenwatch::sandbox {

namespace {

SandboxSessionState stateOf(SessionStatus status)
{
    switch (status) {
    case SessionStatus::Created:
        return SandboxSessionState::Created;
    case SessionStatus::Refreshed:
        return SandboxSessionState::Refreshed;
    case SessionStatus::Expired:
        return SandboxSessionState::Expired;
    case SessionStatus::Revoked:
        return SandboxSessionState::Revoked;
    }
    Q_UNREACHABLE();
}

SandboxSession shownSession(const Session &session)
{
    return {.id = session.id,
            .grantId = session.grantId,
            .clientId = session.origin.clientId,
            .kind = session.origin.kind.toUtf8(),
            .scope = session.origin.scope,
            .hasUser = session.origin.userId.has_value(),
            .state = stateOf(session.status),
            .createdAt = session.createdAt,
            .changedAt = session.changedAt,
            .accessExpiresAt = session.accessExpiresAt,
            .refreshExpiresAt = session.refreshExpiresAt};
}

SandboxClient shownClient(const Client &client)
{
    return {.id = client.id,
            .isPublic = client.type == ClientType::Public,
            .hasKeys = client.keys != nullptr,
            .accessLifetime = client.accessLifetime,
            .refreshLifetime = client.refreshLifetime,
            .latency = client.latency,
            .absoluteExpiresIn = client.absoluteExpiresIn};
}

SandboxRequest shownRequest(const TracedRequest &request)
{
    return {.number = request.number,
            .at = request.at,
            .method = request.method,
            .path = request.target,
            .client = request.client,
            .grantType = request.grantType,
            .status = request.status,
            .error = request.error,
            .attempt = request.attempt,
            .took = request.took,
            .faults = request.faults};
}

/// `known` becomes `present`; what is new or different goes to `changed` in the order of `present`, what is not there
/// any more to `gone`.
template <class Row>
void tellChanges(QMap<QString, Row> &known, const std::vector<std::pair<QString, Row>> &present,
                 std::vector<Row> &changed, std::vector<QString> &gone)
{
    QMap<QString, Row> now;
    for (const auto &[key, row] : present) {
        const auto before = known.constFind(key);
        if (before == known.cend() || !(*before == row))
            changed.push_back(row);
        now.insert(key, row);
    }
    for (auto row = known.cbegin(); row != known.cend(); ++row) {
        if (!now.contains(row.key()))
            gone.push_back(row.key());
    }
    known = std::move(now);
}

/// Both are computed from "so much longer", which two clocks round differently.
bool endsAlike(const std::optional<WallTime> &a, const std::optional<WallTime> &b)
{
    return a.has_value() == b.has_value() && (!a || std::chrono::abs(*a - *b) < Milliseconds(500));
}

} // namespace

SandboxWatch::SandboxWatch(SandboxServer &server, Clock &clock)
    : m_server(server)
    , m_clock(clock)
{}

void SandboxWatch::start()
{
    m_isWatching = true;
    m_lastRequest = 0;
    m_clients = 0;
    m_sessions.clear();
    m_grants.clear();
    m_edrs.clear();
    m_faults.clear();
    SandboxBatch batch;
    batch.complete = true;
    batch.endpoints = m_server.paths();
    batch.faults.emplace();
    collectClients(batch);
    collectSessions(batch);
    collectEdrs(batch);
    collectRequests(batch);
    collectFaults(batch);
    m_lookedAt = m_clock.now().boot;
    Q_EMIT changed(batch);
    rearm();
}

void SandboxWatch::stop()
{
    m_isWatching = false;
    m_next = {};
}

void SandboxWatch::lookNow()
{
    if (m_isWatching)
        look();
}

void SandboxWatch::rearm()
{
    m_next = m_clock.after(pace, [this] {
        // Without a request only time and operators change anything.
        if (m_server.trace().last() != m_lastRequest || m_clock.now().boot - m_lookedAt >= slowPace)
            look();
        else
            rearm();
    });
}

void SandboxWatch::look()
{
    SandboxBatch batch;
    collectClients(batch);
    collectSessions(batch);
    collectEdrs(batch);
    collectRequests(batch);
    collectFaults(batch);
    m_lookedAt = m_clock.now().boot;
    if (!batch.isEmpty())
        Q_EMIT changed(batch);
    rearm();
}

void SandboxWatch::collectClients(SandboxBatch &batch)
{
    const auto &clients = m_server.registry().clients();
    for (; m_clients < clients.size(); ++m_clients)
        batch.clients.push_back(shownClient(clients[m_clients]));
}

void SandboxWatch::collectSessions(SandboxBatch &batch)
{
    const auto newest = m_server.newestSessions(mostSessions);
    if (!newest) {
        qCWarning(lcSandbox, "the sessions cannot be shown: %s", wireName(newest.error().kind).constData());
        return;
    }
    std::vector<std::pair<QString, SandboxSession>> sessions;
    std::vector<std::pair<QString, SandboxGrant>> grants;
    QMap<QString, std::size_t> places;
    for (auto session = newest->crbegin(); session != newest->crend(); ++session) {
        sessions.emplace_back(session->id, shownSession(*session));
        const SandboxSession &shown = sessions.back().second;
        if (!places.contains(shown.grantId)) {
            places.insert(shown.grantId, grants.size());
            grants.emplace_back(shown.grantId, SandboxGrant{.id = shown.grantId,
                                                            .clientId = shown.clientId,
                                                            .kind = shown.kind,
                                                            .scope = shown.scope,
                                                            .hasUser = shown.hasUser,
                                                            .createdAt = shown.createdAt});
        }
        SandboxGrant &grant = grants[places.value(shown.grantId)].second;
        ++grant.sessions;
        grant.created += shown.state == SandboxSessionState::Created ? 1 : 0;
    }
    tellChanges(m_sessions, sessions, batch.sessions, batch.goneSessions);
    tellChanges(m_grants, grants, batch.grants, batch.goneGrants);
}

void SandboxWatch::collectEdrs(SandboxBatch &batch)
{
    const auto present = m_server.edrs();
    if (!present)
        return;
    std::vector<std::pair<QString, SandboxEdr>> edrs;
    for (const SandboxEdr &edr : *present)
        edrs.emplace_back(edr.transferId, edr);
    tellChanges(m_edrs, edrs, batch.edrs, batch.goneEdrs);
}

void SandboxWatch::collectRequests(SandboxBatch &batch)
{
    for (const TracedRequest &request : m_server.trace().after(m_lastRequest))
        batch.requests.push_back(shownRequest(request));
    m_lastRequest = m_server.trace().last();
}

void SandboxWatch::collectFaults(SandboxBatch &batch)
{
    const WallTime now = m_clock.now().wall;
    std::vector<SandboxFault> faults;
    for (const FaultState &state : m_server.faults()) {
        SandboxFault fault{.name = state.name,
                           .client = state.client,
                           .endpoint = state.endpoint,
                           .active = state.active,
                           .hits = state.hits,
                           .left = state.left,
                           .until = state.activeUntil ? std::optional(now + *state.activeUntil) : std::nullopt,
                           .by = state.by};
        const std::size_t at = faults.size();
        if (at < m_faults.size() && endsAlike(m_faults[at].until, fault.until))
            fault.until = m_faults[at].until;
        faults.push_back(std::move(fault));
    }
    if (faults == m_faults && !batch.faults)
        return;
    m_faults = faults;
    batch.faults = std::move(faults);
}

} // namespace tokenwatch::sandbox
