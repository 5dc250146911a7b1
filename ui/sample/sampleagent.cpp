// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/sampleagent.h"

#include "ui/sample/sampledetails.h"
#include "ui/sample/samplestatuses.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

template <class T>
Pending answered(Then<T> then, Expected<T> answer)
{
    const Reply<T> reply(std::move(then));
    reply.resolve(std::move(answer));
    return {};
}

tl::unexpected<Error> onlySample()
{
    return failure(ErrorKind::Unsupported);
}

} // namespace

SampleAgent::SampleAgent(Scene scene, QObject *parent)
    : Agent(parent)
    , m_scene(scene)
{
    switch (scene) {
    case Scene::Everyday:
        m_statuses = everydaySample();
        break;
    case Scene::States:
        m_statuses = statesSample();
        break;
    case Scene::Sandbox:
        m_statuses = everydaySample();
        for (SourceStatus &status : m_statuses)
            status.host = u"127.0.0.1:46100"_s;
        break;
    case Scene::Empty:
        break;
    }
}

WallTime SampleAgent::instant()
{
    return sampleTime(14, 32, 7);
}

void SampleAgent::start()
{
    StatusBatch batch;
    batch.sequence = {1};
    batch.complete = true;
    batch.changed = m_statuses;
    batch.scheduler.nextAt = sampleTime(14, 32, 30);
    batch.clock.reading =
        ClockReading{u"sso.plant.example"_s, Milliseconds(200), Milliseconds(600), sampleTime(14, 31, 8)};
    batch.scheduler.failures = m_scene == Scene::Everyday ? 2 : 0;
    Q_EMIT statusesChanged(batch);
}

AgentFacts SampleAgent::facts() const
{
    return {.apiAddress = u"http://127.0.0.1:8765"_s,
            .sandboxAddress = {},
            .vaultName = u"keychain"_s,
            .gatewayAddress = u"http://127.0.0.1:8766"_s};
}

Pending SampleAgent::setPreferences(const AgentPreferences &, Then<> then)
{
    return answered<void>(std::move(then), onlySample());
}

Pending SampleAgent::refresh(const SourceId &, Then<Outcome> then)
{
    return answered<Outcome>(std::move(then), onlySample());
}

Pending SampleAgent::clear(const SourceId &, bool, Then<Cleared> then)
{
    return answered<Cleared>(std::move(then), onlySample());
}

Pending SampleAgent::unlock(Then<> then)
{
    return answered<void>(std::move(then), onlySample());
}

Pending SampleAgent::beginSignIn(const SourceId &, Then<> then)
{
    return answered<void>(std::move(then), onlySample());
}

Pending SampleAgent::setSecret(const SourceId &, const QByteArray &, Secret, Then<> then)
{
    return answered<void>(std::move(then), onlySample());
}

Pending SampleAgent::source(const SourceId &id, Then<SourceDetails> then)
{
    for (const SourceStatus &status : m_statuses) {
        if (status.id == id)
            return answered<SourceDetails>(std::move(then), sampleDefinition(status));
    }
    return answered<SourceDetails>(std::move(then), onlySample());
}

Pending SampleAgent::saveSource(SourceDraft, Then<Source> then)
{
    return answered<Source>(std::move(then), onlySample());
}

Pending SampleAgent::planTest(SourceDraft, Then<TestPlan> then)
{
    return answered<TestPlan>(std::move(then), sampleReport().plan);
}

Pending SampleAgent::testSource(SourceDraft, std::function<void(const TestAttempt &)> told, Then<TestReport> then)
{
    const TestReport report = sampleReport();
    for (const TestAttempt &attempt : report.attempts)
        told(attempt);
    return answered<TestReport>(std::move(then), report);
}

Pending SampleAgent::reviewImport(const QByteArray &, const QString &, Then<ImportReview> then)
{
    return answered<ImportReview>(std::move(then), onlySample());
}

Pending SampleAgent::importSources(const QByteArray &, const QString &, const QStringList &, Then<ImportOutcome> then)
{
    return answered<ImportOutcome>(std::move(then), onlySample());
}

Pending SampleAgent::removeSource(const SourceId &, Then<> then)
{
    return answered<void>(std::move(then), onlySample());
}

Pending SampleAgent::undoRemoval(const SourceId &, Then<> then)
{
    return answered<void>(std::move(then), onlySample());
}

Pending SampleAgent::copyToken(const SourceId &, TokenForm, Then<Secret> then)
{
    return answered<Secret>(std::move(then), onlySample());
}

Pending SampleAgent::claims(const SourceId &id, Then<TokenClaims> then)
{
    for (const SourceStatus &status : m_statuses) {
        if (status.id == id && status.hasToken)
            return answered<TokenClaims>(std::move(then), sampleClaims(status));
    }
    return answered<TokenClaims>(std::move(then), failure(ErrorKind::NoValidToken));
}

Pending SampleAgent::verifySignature(const SourceId &id, Then<SignatureReport> then)
{
    for (const SourceStatus &status : m_statuses) {
        if (status.id == id && status.hasToken)
            return answered<SignatureReport>(std::move(then), sampleSignature(status));
    }
    return answered<SignatureReport>(std::move(then), failure(ErrorKind::NoValidToken));
}

Pending SampleAgent::logLines(quint64, int, Then<std::vector<LogLine>> then)
{
    return answered<std::vector<LogLine>>(std::move(then), sampleLog(m_statuses));
}

Pending SampleAgent::startSandbox(Then<> then)
{
    return answered<void>(std::move(then), onlySample());
}

Pending SampleAgent::removeSandbox(Then<> then)
{
    return answered<void>(std::move(then), onlySample());
}

Pending SampleAgent::attempts(const SourceId &id, std::optional<WallTime>, int most, Then<std::vector<Attempt>> then)
{
    std::vector<Attempt> found;
    for (const SourceStatus &status : m_statuses) {
        if (status.id == id)
            found = sampleAttempts(status);
    }
    if (found.size() > static_cast<size_t>(most))
        found.resize(static_cast<size_t>(most));
    return answered<std::vector<Attempt>>(std::move(then), std::move(found));
}

Pending SampleAgent::callers(const SourceId &id, Then<std::vector<CallerUse>> then)
{
    const auto use = [&id](Caller caller, CallerDoor door, WallTime first, WallTime last, quint64 times) {
        return CallerUse{std::move(caller), id, door, first, last, times, 0};
    };
    return answered<std::vector<CallerUse>>(
        std::move(then), std::vector{
                             use({.kind = Caller::Kind::Key, .name = u"deploy"_s, .script = {}}, CallerDoor::Gateway,
                                 sampleTime(9, 12, 40), sampleTime(14, 31, 58), 1874),
                             use({.name = u"/usr/bin/tokenctl"_s, .script = {}, .uid = 1000}, CallerDoor::Socket,
                                 sampleTime(8, 2, 11), sampleTime(14, 20, 3), 37),
                             use({.name = u"/usr/bin/python3.11"_s, .script = u"/srv/billing/export.py"_s, .uid = 1000},
                                 CallerDoor::Socket, sampleTime(6, 0, 4), sampleTime(12, 0, 4), 7),
                         });
}

Pending SampleAgent::keys(Then<std::vector<ClientKey>> then)
{
    const auto key = [](const QString &name, std::vector<SourceId> sources, std::optional<WallTime> expiresAt) {
        const bool forAll = sources.empty();
        return ClientKey{.name = name,
                         .hash = {},
                         .allSources = forAll,
                         .sources = std::move(sources),
                         .perMinute = 6000,
                         .createdAt = sampleTime(9, 12),
                         .expiresAt = expiresAt};
    };
    std::vector<ClientKey> all;
    if (!m_statuses.empty()) {
        all.push_back(key(u"deploy"_s, {m_statuses.front().id, m_statuses.back().id}, std::nullopt));
        all.push_back(key(u"grafana"_s, {}, sampleTime(23, 0)));
    }
    return answered<std::vector<ClientKey>>(std::move(then), std::move(all));
}

Pending SampleAgent::createKey(const KeyWish &, Then<NewKey> then)
{
    return answered<NewKey>(std::move(then), onlySample());
}

Pending SampleAgent::revokeKey(const QString &, Then<> then)
{
    return answered<void>(std::move(then), onlySample());
}

Pending SampleAgent::supportBundle(Then<QByteArray> then)
{
    return answered<QByteArray>(std::move(then), onlySample());
}

Pending SampleAgent::secretSlots(const SourceId &, Then<QList<QByteArray>> then)
{
    return answered<QList<QByteArray>>(std::move(then), QList<QByteArray>{"client_secret"});
}

} // namespace tokenwatch
