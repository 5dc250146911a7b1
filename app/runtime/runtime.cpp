// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/runtime.h"

#include "api/apiserver.h"
#include "callers/callerdesk.h"
#include "config/variables.h"
#include "diagnostics/metrics.h"
#include "gateway/gatewayserver.h"
#include "grants/catalogue.h"
#include "local/processrunner.h"
#include "local/watchedfiles.h"
#include "net/jwksclient.h"
#include "net/networktransport.h"
#include "net/reachability.h"
#include "net/redirectreceiver.h"
#include "ports/systemclock.h"
#include "runtime/agentfile.h"
#include "runtime/importing.h"
#include "runtime/keptreach.h"
#include "runtime/portowner.h"
#include "runtime/provisioning.h"
#include "runtime/sandboxrun.h"
#include "runtime/supportbundle.h"
#include "runtime/tokensinks.h"
#include "secrets/datakey.h"
#include "secrets/keychainstore.h"
#include "secrets/keyfile.h"
#include "secrets/memorysecretstore.h"
#include "storage/datadirectory.h"
#include "storage/openstore.h"
#include "storage/sealedsecretstore.h"
#include "texts/redirecttexts.h"

#include <QFile>

namespace tokenwatch::runtime {

using namespace Qt::StringLiterals;

namespace {

QString redirectWords(RedirectPage page)
{
    return page == RedirectPage::Accepted ? texts::redirectDone() : texts::redirectStray();
}

} // namespace

/// In the order of their making; torn down in reverse, so that nothing outlives what it refers to.
struct Runtime::Parts {
    SystemClock clock;
    std::optional<DataDirectory> directory;
    std::unique_ptr<SealedStore> store;
    std::unique_ptr<SecretStore> secrets;
    std::unique_ptr<NetworkTransport> transport;
    std::unique_ptr<JwksClient> keys;
    LoopbackReceiver redirects{redirectWords};
    std::unique_ptr<ProcessRunner> programs;
    std::unique_ptr<WatchedFiles> files;
    std::unique_ptr<TokenService> service;
    std::optional<Metrics> metrics;
    QThreadPool aside; ///< for what takes long and needs nobody
    std::unique_ptr<TokenSinks> sinks;
    std::optional<ReachabilityWatch> reachability;
    std::unique_ptr<SandboxRun> sandbox;
    bool showsSandbox = false; ///< it runs, and its sources are there
    std::optional<KeptReach> reach;
    std::unique_ptr<SealedStore> callerStore; ///< where the other one lives no longer than this program
    std::unique_ptr<CallerDesk> callers;
    std::unique_ptr<api::ApiServer> api;
    std::optional<quint16> apiPort;
    std::unique_ptr<UpstreamClient> upstreams;
    std::unique_ptr<gateway::GatewayServer> gateway;
    std::optional<quint16> gatewayPort;
    std::optional<AgentFile> file;
    Pending dataKey;
    Pending provisioning;
};

namespace {

/// Port 0 becomes the one of last time, if it is free; `lastTime` is what is kept for the next start. A port that
/// another program uses is no reason not to keep tokens alive: the log says who uses it, and `loss`, what to do.
std::optional<quint16> takePort(quint16 asked, quint16 &lastTime, const char *loss,
                                const std::function<Expected<quint16>(quint16)> &listen)
{
    const auto port = listenAgain(asked, lastTime, listen);
    if (!port) {
        const bool isTaken = port.error().kind == ErrorKind::InUse;
        qCWarning(lcApp, "%s: %s",
                  qPrintable(isTaken ? takenPortWords(asked, portOwner(asked))
                                     : u"port %1 cannot be used (%2)"_s.arg(asked).arg(port.error().serverText)),
                  loss);
        return std::nullopt;
    }
    if (asked == 0)
        lastTime = *port;
    return *port;
}

/// Calls the next step, or ends the chain with what went wrong.
template <class Step>
Then<> andThen(Then<> end, Step step)
{
    return [end = std::move(end), step = std::move(step)](const Expected<> &done) {
        if (!done)
            return end(failure(done.error()));
        step(end);
    };
}

} // namespace

Runtime::Runtime(Options options, log::LogRing &log, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_log(log)
    , m_parts(std::make_unique<Parts>())
{}

Runtime::~Runtime() = default;

QString Runtime::socketPath() const
{
    return m_options.runtimeDirectory + u"/agent.sock"_s;
}

AgentFacts Runtime::facts() const
{
    static constexpr std::array vaults{"keychain", "key file", "memory"};
    return {.apiAddress = m_parts->apiPort ? u"http://127.0.0.1:%1"_s.arg(*m_parts->apiPort) : QString(),
            .sandboxAddress = m_parts->showsSandbox ? m_parts->sandbox->url() : QString(),
            .vaultName = QString::fromLatin1(vaults.at(static_cast<std::size_t>(m_options.secretPlace))),
            .gatewayAddress = m_parts->gatewayPort ? u"http://127.0.0.1:%1"_s.arg(*m_parts->gatewayPort) : QString()};
}

LocalAgent::Parts Runtime::agentParts()
{
    return {.service = *m_parts->service,
            .secrets = *m_parts->secrets,
            .history = *m_parts->store,
            .reviewImport =
                [this](const QByteArray &text, const QString &fileName) {
                    return runtime::reviewImport({text, fileName, {}}, grantCatalogue(), m_parts->service->catalog());
                },
            .importSources =
                [this](const QByteArray &text, const QString &fileName, const QStringList &names,
                       Then<ImportOutcome> then) {
                    runtime::importChosen({text, fileName, {}}, names, grantCatalogue(), m_parts->service->catalog(),
                                          std::move(then))
                        .detach();
                },
            .facts = facts(),
            .callers =
                [this](const SourceId &id) {
                    return m_parts->callers ? m_parts->callers->ledger().uses(id) : std::vector<CallerUse>();
                },
            .switchSandbox = [this](bool runs, Then<AgentFacts> then) { switchSandbox(runs, std::move(then)); },
            .log = &m_log};
}

void Runtime::switchSandbox(bool runs, Then<AgentFacts> end)
{
    const auto told = [this, runs, end = std::move(end)](const Expected<> &done) {
        if (!done)
            return end(failure(done.error()));
        m_parts->showsSandbox = runs;
        if (const auto written = writeAgentFile(); !written)
            qCWarning(lcApp, "agent.json could not be written: %s", wireName(written.error().kind).constData());
        end(facts());
    };
    if (runs == m_parts->showsSandbox)
        return told({});
    if (!runs) {
        // The server stays: a window may still be looking at it. Without sources nobody asks it anything.
        m_parts->provisioning = m_parts->service->catalog().provision(sandboxOrigin, {}, told);
        return;
    }
    const auto provision = [this](Then<> e) { m_parts->sandbox->provision(*m_parts->service, std::move(e)); };
    if (m_parts->sandbox)
        return provision(told);
    makeSandbox();
    m_parts->sandbox->start([this, provision, told](const Expected<> &started) {
        if (started)
            return provision(told);
        // Not from within its own answer.
        QMetaObject::invokeMethod(
            this, [this] { m_parts->sandbox.reset(); }, Qt::QueuedConnection);
        told(started);
    });
}

std::unique_ptr<SandboxPort> Runtime::makeSandboxPort()
{
    return m_parts->sandbox ? m_parts->sandbox->makePort() : nullptr;
}

void Runtime::start(Then<> end)
{
    keepNewFilesPrivate();
    auto directory = DataDirectory::own(m_options.dataDirectory);
    if (!directory) {
        if (directory.error().kind == ErrorKind::InUse)
            directory.error().code = "socket:" + socketPath().toUtf8();
        return end(failure(directory.error()));
    }
    m_parts->directory.emplace(std::move(*directory));
    if (const auto made = makeRuntimeDirectory(m_options.runtimeDirectory); !made)
        return end(failure(made.error()));

    m_parts->reach.emplace(KeptReach::read(m_options.dataDirectory));

    // The window always needs an engine to show, be it one that has nothing to do.
    if (m_options.sandboxOnly && !m_options.hasWindow) {
        makeSandbox();
        return m_parts->sandbox->start(andThen(std::move(end), [this](Then<> e) {
            m_parts->showsSandbox = true;
            serve(std::move(e));
        }));
    }
    openStore(andThen(std::move(end), [this](Then<> e) {
        openVault(andThen(std::move(e), [this](Then<> f) {
            startEngine(andThen(std::move(f), [this](Then<> g) {
                provision(andThen(std::move(g), [this](Then<> h) { serve(std::move(h)); }));
            }));
        }));
    }));
}

void Runtime::openStore(Then<> end)
{
    StoreLocation location = defaultStoreLocation(m_options.dataDirectory);
    if (!m_options.store.isEmpty()) {
        const auto asked = parseStoreLocation(m_options.store);
        if (!asked)
            return end(failure(asked.error()));
        location = *asked;
    } else if (isVolatile()) {
        // The data key dies with this process, and so does what it seals: never in the store that a keychain opens.
        location.path = m_options.dataDirectory + u"/volatile.sqlite"_s;
        for (const QString &file : {location.path, location.path + u"-wal"_s, location.path + u"-shm"_s})
            QFile::remove(file);
    }
    m_parts->store =
        tokenwatch::openStore(location, m_parts->clock, [this, end = std::move(end)](const Expected<> &opened) {
            // Answered from within the making; the chain goes on when the pointer is there.
            QMetaObject::invokeMethod(
                this, [end, opened] { end(opened); }, Qt::QueuedConnection);
        });
}

/// The store is made anew at each start, since nothing could open what an earlier one sealed.
bool Runtime::isVolatile() const
{
    return m_options.store.isEmpty() && m_options.secretPlace == SecretPlace::Memory;
}

Expected<std::unique_ptr<SecretStore>> Runtime::makeSecretStore()
{
    switch (m_options.secretPlace) {
    case SecretPlace::Keychain:
        return std::make_unique<KeychainStore>(m_parts->clock);
    case SecretPlace::Memory:
        return std::make_unique<MemorySecretStore>();
    case SecretPlace::KeyFile:
        break;
    }
    const auto key = loadKeyFile(m_options.keyFile);
    if (!key)
        return failure(key.error());
    return std::make_unique<SealedSecretStore>(*m_parts->store, *key);
}

void Runtime::openVault(Then<> end)
{
    if (!m_parts->secrets) {
        auto secrets = makeSecretStore();
        if (!secrets)
            return end(failure(secrets.error()));
        m_parts->secrets = std::move(*secrets);
        // A keychain that is locked now is opened later, by a person.
        connect(m_parts->secrets.get(), &SecretStore::stateChanged, this, [this](Vault state) {
            if (state == Vault::Ready && !m_parts->store->isOpen())
                openVault([](const Expected<> &opened) {
                    if (!opened)
                        qCWarning(lcApp, "the store stays closed: %s", wireName(opened.error().kind).constData());
                });
        });
    }
    m_parts->store->hasSealedTokens([this, end = std::move(end)](const Expected<bool> &sealed) {
        if (!sealed)
            return end(failure(sealed.error()));
        m_parts->dataKey = obtainDataKey(*m_parts->secrets, *sealed, [this, end](Expected<Secret> key) {
            if (key)
                return m_parts->store->setDataKey(std::move(*key), end);
            const ErrorKind kind = key.error().kind;
            if (kind != ErrorKind::VaultLocked && kind != ErrorKind::VaultAbsent)
                return end(failure(key.error()));
            qCWarning(
                lcApp,
                kind == ErrorKind::VaultLocked
                    ? "the keychain is locked: nothing is refreshed until it is unlocked"
                    : "there is no keychain: nothing is refreshed; start one, or use --secrets file --key-file FILE");
            end({});
        });
    });
}

void Runtime::startEngine(Then<> end)
{
    auto environment = NetworkEnvironment::from(QProcessEnvironment::systemEnvironment());
    if (!environment)
        return end(failure(environment.error()));
    m_parts->upstreams = std::make_unique<UpstreamClient>(m_parts->clock, *environment);
    m_parts->transport = std::make_unique<NetworkTransport>(m_parts->clock, std::move(*environment));
    m_parts->keys = std::make_unique<JwksClient>(*m_parts->transport, m_parts->clock);
    m_parts->programs = std::make_unique<ProcessRunner>(m_parts->clock, config::secretVariables());
    m_parts->files = std::make_unique<WatchedFiles>(m_parts->clock);
    m_parts->service = std::make_unique<TokenService>(EngineDoors{.clock = m_parts->clock,
                                                                  .transport = *m_parts->transport,
                                                                  .secrets = *m_parts->secrets,
                                                                  .tokens = *m_parts->store,
                                                                  .history = *m_parts->store,
                                                                  .grants = grantCatalogue(),
                                                                  .redirects = m_parts->redirects,
                                                                  .programs = *m_parts->programs,
                                                                  .files = *m_parts->files});
    m_parts->metrics.emplace(*m_parts->service, m_parts->clock);
    m_parts->reachability.emplace();
    connect(&*m_parts->reachability, &ReachabilityWatch::offlineChanged, m_parts->service.get(),
            &TokenService::setOffline);
    m_parts->service->setOffline(m_parts->reachability->offline());
    m_parts->service->start(std::move(end));
}

void Runtime::provision(Then<> end)
{
    auto others = [this](Then<> e) {
        m_parts->provisioning =
            provisionFrom(m_options.sourcesFile, grantCatalogue(), m_parts->service->catalog(), std::move(e));
    };
    // Each origin is told at each start, so that what an earlier one provisioned goes with it.
    const auto noDemo = [this, others](Then<> e) {
        m_parts->provisioning = m_parts->service->catalog().provision(sandboxOrigin, {}, andThen(std::move(e), others));
    };
    if (!m_options.sandbox)
        return noDemo(std::move(end));
    makeSandbox();
    m_parts->sandbox->start(andThen(std::move(end), [this, others, noDemo](Then<> e) {
        m_parts->showsSandbox = true;
        if (m_options.sandboxOnly)
            return noDemo(std::move(e));
        m_parts->sandbox->provision(*m_parts->service, andThen(std::move(e), others));
    }));
}

void Runtime::makeSandbox()
{
    const bool isKept = m_options.secretPlace != SecretPlace::Memory;
    m_parts->sandbox = std::make_unique<SandboxRun>(isKept ? m_options.dataDirectory : QString(), m_options.sandboxPort,
                                                    m_parts->clock);
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

void Runtime::listen(const Then<> &end)
{
    if (m_parts->service)
        m_parts->sinks = std::make_unique<TokenSinks>(*m_parts->service, m_parts->clock);
    m_parts->api = makeApi();
    if (const auto listening = m_parts->api->listenLocal(socketPath()); !listening)
        return end(failure(listening.error()));
    if (m_options.apiPort)
        m_parts->apiPort =
            takePort(*m_options.apiPort, m_parts->reach->apiPort,
                     "the API is served on its socket only; end that program, or choose another port with --api-port",
                     [this](quint16 port) { return m_parts->api->listenTcp(port); });
    if (m_options.gatewayPort && m_parts->service) {
        m_parts->gateway = std::make_unique<gateway::GatewayServer>(
            gateway::GatewayDoors{.service = *m_parts->service,
                                  .clock = m_parts->clock,
                                  .secrets = *m_parts->secrets,
                                  .upstreams = *m_parts->upstreams,
                                  .callers = *m_parts->callers,
                                  .keysAt = [this](const QUrl &url, const QByteArray &kid, Then<jose::JwkSet> then) {
                                      return m_parts->keys->keysAt(url, kid, std::move(then));
                                  }});
        m_parts->gatewayPort =
            takePort(*m_options.gatewayPort, m_parts->reach->gatewayPort,
                     "there is no gateway; end that program, or choose another port with --gateway-port",
                     [this](quint16 port) { return m_parts->gateway->listenTcp(port); });
    }
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
    m_parts->file.emplace(std::move(*file));
    return {};
}

void Runtime::stop(Then<> then)
{
    m_parts->file.reset();
    m_parts->api.reset();
    m_parts->gateway.reset();
    const auto farewell = [this, then = std::move(then)](const Expected<> &done) {
        if (m_parts->sinks)
            m_parts->sinks->close();
        if (!m_parts->callers)
            return then(done);
        m_parts->callers->stop([then, done](const Expected<> &) { then(done); });
    };
    if (!m_parts->service)
        return farewell({});
    m_parts->service->stop(farewell);
}

void Runtime::reload()
{
    if (m_options.sourcesFile.isEmpty() || !m_parts->service)
        return;
    m_parts->provisioning =
        provisionFrom(m_options.sourcesFile, grantCatalogue(), m_parts->service->catalog(), [](const Expected<> &done) {
            if (done)
                qCInfo(lcApp, "the sources file was read again");
            else
                qCWarning(lcApp, "the sources file is not right, and nothing changed: %s %s",
                          qPrintable(done.error().where), qPrintable(done.error().serverText));
        });
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
                              .aside = m_parts->aside},
                             about, std::move(then));
}

Pending Runtime::importSources(const QByteArray &text, const QString &fileName, const QString &name, Then<int> then)
{
    return runtime::importSources({text, fileName, name}, grantCatalogue(), m_parts->service->catalog(),
                                  std::move(then));
}

} // namespace tokenwatch::runtime
