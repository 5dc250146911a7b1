// SPDX-License-Identifier: GPL-3.0-or-later
// The runtime's doors: socket, API and gateway, and agent.json, which says where they are.
#include "grants/catalogue.h"
#include "reach/agentpaths.h"
#include "runtime/runtime_p.h"
#include "runtime/supportbundle.h"

#include <QFile>
#include <array>

namespace tokenwatch::runtime {

using namespace Qt::StringLiterals;

namespace {

QString whereTokenctlLooks()
{
    return QFile::decodeName(QByteArray::fromStdString(reach::runtime({}, false).socket()));
}

} // namespace

AgentFacts Runtime::facts() const
{
    static constexpr std::array vaults{"keychain", "key file", "memory"};
    return {.apiAddress = m_parts->apiPort ? u"http://127.0.0.1:%1"_s.arg(*m_parts->apiPort) : QString(),
            .sandboxAddress = m_parts->showsSandbox ? m_parts->sandbox->url() : QString(),
            .vaultName = QString::fromLatin1(vaults.at(static_cast<std::size_t>(m_options.secretPlace))),
            .gatewayAddress = m_parts->gatewayPort ? u"http://127.0.0.1:%1"_s.arg(*m_parts->gatewayPort) : QString(),
            .socket = socketPath() == whereTokenctlLooks() ? QString() : socketPath(),
            .apiPortIsFixed = m_options.apiPortGiven,
            .gatewayPortIsFixed = m_options.gatewayPortGiven,
            .tcpIsForbidden = !m_options.apiPort,
            .apiProblem = m_parts->apiProblem,
            .gatewayProblem = m_parts->gatewayProblem};
}

std::unique_ptr<api::ApiServer> Runtime::makeApi()
{
    if (!m_parts->service)
        return std::make_unique<api::ApiServer>(m_parts->sandbox->door(), m_parts->clock, *m_parts->callers);
    return std::make_unique<api::ApiServer>(api::ApiDoors{
        .service = *m_parts->service,
        .clock = m_parts->clock,
        .callers = *m_parts->callers,
        .history = *m_parts->store,
        .log = m_log,
        .grants = grantCatalogue(),
        .importSources = [this](const QByteArray &text, const QString &fileName, const QString &name,
                                Then<int> then) { return importSources(text, fileName, name, std::move(then)); },
        .raiseWindow = m_options.hasWindow ? std::function<void()>([this] { Q_EMIT raiseAsked(); }) : nullptr,
        .sandbox = m_parts->sandbox ? std::optional(m_parts->sandbox->door()) : std::nullopt,
        .keysAt = [this](const QUrl &url, const QByteArray &kid,
                         Then<jose::JwkSet> then) { return m_parts->keys->keysAt(url, kid, std::move(then)); },
        .supportBundle = [this](Then<QByteArray> then) { return supportBundle(std::move(then)); },
        .metrics =
            [this](bool openMetrics) {
                const auto format = openMetrics ? MetricFormat::OpenMetrics : MetricFormat::Prometheus;
                return std::pair(contentType(format), m_parts->metrics->text(format));
            }});
}

void Runtime::serve(Then<> end)
{
    CallerStore *store = m_parts->store.get();
    if (store && isVolatile()) {
        m_parts->callerStore = tokenwatch::openStore(
            {StoreLocation::Kind::Sqlite, m_options.dataDirectory + u"/callers.sqlite"_s}, m_parts->clock,
            [](const Expected<> &) {}); // the first question is answered with what went wrong
        store = m_parts->callerStore.get();
    }
    m_parts->callers = std::make_unique<CallerDesk>(m_parts->reach->key().duplicate(), store, m_parts->clock);
    m_parts->callers->start([this, end = std::move(end)](const Expected<> &read) {
        // Without its keys the agent lets fewer programs in; it keeps tokens alive all the same.
        if (!read)
            qCWarning(lcApp, "the keys of programs could not be read, and none is accepted: %s %s",
                      wireName(read.error().kind).constData(), qPrintable(read.error().serverText));
        listen(end);
    });
}

std::unique_ptr<gateway::GatewayServer> Runtime::makeGateway()
{
    return std::make_unique<gateway::GatewayServer>(
        gateway::GatewayDoors{.service = *m_parts->service,
                              .clock = m_parts->clock,
                              .secrets = *m_parts->secrets,
                              .upstreams = *m_parts->upstreams,
                              .callers = *m_parts->callers,
                              .keysAt = [this](const QUrl &url, const QByteArray &kid, Then<jose::JwkSet> then) {
                                  return m_parts->keys->keysAt(url, kid, std::move(then));
                              }});
}

void Runtime::listen(const Then<> &end)
{
    if (m_parts->service)
        m_parts->sinks = std::make_unique<TokenSinks>(*m_parts->service, m_parts->clock);
    m_parts->api = makeApi();
    if (const auto listening = m_parts->api->listenLocal(socketPath()); !listening)
        return end(failure(listening.error()));
    openDoors();
    if (const auto kept = m_parts->reach->write(); !kept)
        qCWarning(lcApp, "reach.json could not be written: after a restart the managing key is another one");
    if (const auto written = writeAgentFile(); !written)
        return end(failure(written.error()));
    end({});
}

Expected<> Runtime::writeAgentFile()
{
    auto file = AgentFile::write(m_options.runtimeDirectory, {.socket = socketPath(),
                                                              .apiPort = m_parts->apiPort,
                                                              .gatewayPort = m_parts->gatewayPort,
                                                              .sandbox = facts().sandboxAddress,
                                                              .key = &m_parts->reach->key()});
    if (!file)
        return failure(file.error());
    if (m_parts->file)
        m_parts->file->leave(); // it is the one that was just written
    m_parts->file.emplace(std::move(*file));
    return {};
}

Pending Runtime::supportBundle(Then<QByteArray> then)
{
    const AgentFacts here = facts();
    const QJsonObject about{{u"version"_s, QStringLiteral(TOKENWATCH_VERSION)},
                            {u"qt"_s, QString::fromLatin1(qVersion())},
                            {u"system"_s, QSysInfo::prettyProductName()},
                            {u"kernel"_s, QSysInfo::kernelVersion()},
                            {u"architecture"_s, QSysInfo::currentCpuArchitecture()},
                            {u"secrets"_s, here.vaultName},
                            {u"window"_s, m_options.hasWindow},
                            {u"tcp"_s, !here.apiAddress.isEmpty()},
                            {u"sandbox"_s, !here.sandboxAddress.isEmpty()},
                            {u"store"_s, m_options.store.section(u':', 0, 0)}};
    return makeSupportBundle({.service = *m_parts->service,
                              .secrets = *m_parts->secrets,
                              .tokens = *m_parts->store,
                              .history = *m_parts->store,
                              .clock = m_parts->clock,
                              .log = m_log,
                              .aside = m_parts->aside,
                              .managingKey = m_parts->reach->key()},
                             about, std::move(then));
}

} // namespace tokenwatch::runtime
