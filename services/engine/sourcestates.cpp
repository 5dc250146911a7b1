// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sourcestates.h"

#include "log/categories.h"

#include <algorithm>

namespace tokenwatch {

namespace {

/// Reached without any network.
bool isThisComputer(const QString &hostAndPort)
{
    QString host = hostAndPort;
    if (const qsizetype colon = host.lastIndexOf(u':'); colon >= 0 && host.indexOf(u':') == colon)
        host.truncate(colon);
    return host.isEmpty() || host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost")) ||
           host.startsWith(QLatin1String("127.")) || hostAndPort.startsWith(QLatin1String("::1")) ||
           hostAndPort.startsWith(QLatin1String("[::1]"));
}

bool hasVaultSlot(const GrantDescriptor &grant)
{
    return std::any_of(grant.secretSlots.begin(), grant.secretSlots.end(),
                       [](const SlotRule &slot) { return !slot.consumable; });
}

/// A new source whose secrets and first token are on their way is no reason for a warning yet.
bool isStillArriving(const SourceStates::Entry &entry, Moment now)
{
    const State &state = entry.state;
    const bool wasTried = state.lastEnd || state.lastAttempt || state.memory.lastSuccessAt || state.memory.stoppedAt;
    return !wasTried && !state.token && now.boot - entry.addedAt < Timing::healthCheckEvery;
}

/// What the log was told is still so while another try is under way.
bool isJustTrying(const SourceStates::Entry &entry, const SourceStatus &status)
{
    const auto &reported = entry.reported;
    const bool inTrouble = reported && (reported->second == Severity::Lost || reported->second == Severity::Blocked);
    return inTrouble && status.state == SourceState::Refreshing;
}

bool hasOwnWay(const GrantDescriptor &grant, const GrantSpec &spec)
{
    return grant.hasPrimaryCredentials && grant.hasPrimaryCredentials(spec);
}

/// Where its address is not given, the provider's metadata may name it.
bool mayRevoke(const GrantDescriptor &grant, const GrantSpec &spec)
{
    return grant.revoke &&
           !(spec.text(QStringLiteral("revocation_url")).isEmpty() && spec.text(QStringLiteral("issuer")).isEmpty());
}

} // namespace

SourceStates::SourceStates(Clock &clock, TokenStore &tokens, GrantCatalogue grants, StatusBoard &board,
                           TokenScheduler &scheduler)
    : m_clock(clock)
    , m_tokens(tokens)
    , m_grants(grants)
    , m_board(board)
    , m_scheduler(scheduler)
{
    m_world.since = clock.now().wall;
}

Policy SourceStates::policyOf(const Source &source) const
{
    Policy policy;
    policy.id = source.id;
    policy.lineage = source.lineage();
    policy.schedule = m_preferences.inForce(source.schedule);
    policy.retryPace = m_preferences.retryPace;
    policy.isLocal = isThisComputer(source.host());
    policy.hasFallback = source.fallback.has_value();
    policy.world = m_world;
    if (const GrantDescriptor *grant = findGrant(m_grants, source.grant.type)) {
        policy.hasPrimary = hasOwnWay(*grant, source.grant);
        if (grant->renewsWith)
            policy.renewsWith = grant->renewsWith(source.grant);
        policy.usesPassword = grant->usesPassword;
        policy.needsVault = hasVaultSlot(*grant);
        policy.watchOnly = grant->watchOnly;
        policy.revocable = mayRevoke(*grant, source.grant);
        if (grant->watchOnly) {
            policy.hasPrimary = false;
            policy.renewsWith = RenewsWith::Nothing;
        }
    }
    if (const GrantDescriptor *grant = source.fallback ? findGrant(m_grants, source.fallback->type) : nullptr) {
        policy.fallbackAutomatic = hasOwnWay(*grant, *source.fallback);
        policy.usesPassword |= grant->usesPassword;
        policy.needsVault |= hasVaultSlot(*grant);
    }
    return policy;
}

void SourceStates::add(const StoredSource &stored)
{
    const Moment now = m_clock.now();
    Policy policy = policyOf(stored.source);
    State state = SourceMachine::restored(stored, policy, now);
    const auto [place, isNew] = m_entries.insert_or_assign(
        stored.source.id, Entry{stored.source, std::move(policy), std::move(state), {}, now.boot, {}});
    Q_UNUSED(isNew)
    m_names.insert_or_assign(stored.source.name, stored.source.id);
    show(place->second, SourceMachine::outlook(place->second.state, place->second.policy, now), now);
}

void SourceStates::update(const Source &source)
{
    Entry &entry = m_entries.at(source.id);
    const bool matters = entry.source.grant != source.grant || entry.source.fallback != source.fallback ||
                         entry.source.transport != source.transport;
    const Lineage before = entry.policy.lineage;
    if (entry.source.name != source.name) {
        forgetName(entry.source);
        m_names.insert_or_assign(source.name, source.id);
    }
    entry.source = source;
    entry.policy = policyOf(source);
    step(source.id, SourceMachine::Edited{matters, before != entry.policy.lineage});
}

void SourceStates::describe(const Source &source)
{
    m_entries.at(source.id).source = source;
}

/// Unless another source took it over.
void SourceStates::forgetName(const Source &source)
{
    const auto known = m_names.find(source.name);
    if (known != m_names.end() && known->second == source.id)
        m_names.erase(known);
}

void SourceStates::remove(const SourceId &id)
{
    if (const Entry *entry = find(id))
        forgetName(entry->source);
    m_entries.erase(id);
    m_scheduler.forget(id);
    m_board.withdraw(id);
}

const SourceStates::Entry *SourceStates::find(const SourceId &id) const
{
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? nullptr : &found->second;
}

const SourceStates::Entry *SourceStates::find(const QString &name) const
{
    const auto found = m_names.find(name);
    return found == m_names.end() ? nullptr : find(found->second);
}

std::vector<SourceId> SourceStates::ids() const
{
    std::vector<SourceId> all;
    all.reserve(m_entries.size());
    for (const auto &[id, entry] : m_entries)
        all.push_back(id);
    return all;
}

SourceMachine::Transition SourceStates::step(const SourceId &id, const SourceMachine::Event &event)
{
    Entry &entry = m_entries.at(id);
    const Moment now = m_clock.now();
    const TokenPtr before = entry.state.token;
    SourceMachine::Transition transition = SourceMachine::step(std::move(entry.state), event, entry.policy, now);
    entry.state = transition.state;
    if (before && entry.state.token && before->lineage != entry.state.token->lineage)
        entry.shelved = before;
    if (transition.has(Effect::SaveMemory)) {
        m_tokens.saveMemory(id, entry.state.memory, [name = entry.source.name](Expected<> saved) {
            if (!saved)
                qCWarning(lcEngine, "%s: counters were not stored: %s", qUtf8Printable(name),
                          wireName(saved.error().kind).constData());
        });
    }
    show(entry, transition.outlook, now);
    return transition;
}

void SourceStates::setWorld(World world)
{
    world.since = m_world.since;
    if (world == m_world)
        return;
    world.since = m_clock.now().wall;
    m_world = world;
    for (auto &[id, entry] : m_entries) {
        entry.policy.world = m_world;
        step(id, SourceMachine::WorldChanged{});
    }
}

void SourceStates::setPreferences(const AgentPreferences::Scheduling &preferences)
{
    if (preferences == m_preferences)
        return;
    m_preferences = preferences;
    for (auto &[id, entry] : m_entries) {
        entry.policy.schedule = m_preferences.inForce(entry.source.schedule);
        entry.policy.retryPace = m_preferences.retryPace;
        step(id, SourceMachine::Repaced{});
    }
}

void SourceStates::lookAgain(const SourceId &id)
{
    if (const auto found = m_entries.find(id); found != m_entries.end()) {
        Entry &entry = found->second;
        const Moment now = m_clock.now();
        show(entry, SourceMachine::outlook(entry.state, entry.policy, now), now);
    }
}

void SourceStates::lookAgainAtAll()
{
    for (const auto &[id, entry] : m_entries)
        lookAgain(id);
}

TokenPtr SourceStates::valid(const SourceId &id, Seconds minValid) const
{
    const Entry *entry = find(id);
    if (!entry)
        return nullptr;
    const Token *token = entry->state.current(entry->policy);
    if (!token || !token->isValidAt(m_clock.now().wall + minValid))
        return nullptr;
    return entry->state.token;
}

void SourceStates::show(Entry &entry, const Outlook &outlook, Moment now)
{
    const SourceStatus status = SourceMachine::view(entry.source, entry.state, entry.policy, now);
    const std::pair told(status.state, status.severity);
    if (entry.reported != told && !isStillArriving(entry, now) && !isJustTrying(entry, status)) {
        entry.reported = told;
        report(status);
    }
    m_board.publish(status);
    m_scheduler.plan(
        entry.source.id, entry.source.host(),
        {outlook.refreshAt, outlook.changeAt, outlook.deferred, status.consecutiveFailures > 0 || status.refusals > 0});
}

/// S5-27: whoever reads the log of a machine without a window learns what needs a person.
void SourceStates::report(const SourceStatus &status) const
{
    const QByteArray name = status.name.toUtf8();
    const QByteArray state = wireName(status.state);
    const QByteArray why = status.lastAttempt && status.lastAttempt->error
                               ? ", last error " + wireName(status.lastAttempt->error->kind)
                               : QByteArray();
    switch (status.severity) {
    case Severity::Lost:
        qCWarning(lcEngine, "%s is lost: no valid token (%s%s)", name.constData(), state.constData(), why.constData());
        return;
    case Severity::Blocked:
        qCWarning(lcEngine, "%s is blocked: it cannot be refreshed (%s%s)", name.constData(), state.constData(),
                  why.constData());
        return;
    case Severity::AtRisk:
        if (status.state == SourceState::Expiring)
            qCWarning(lcEngine, "%s expires soon and no refresh is expected", name.constData());
        return;
    case Severity::Fresh:
    case Severity::Inactive:
        return;
    }
}

} // namespace tokenwatch
