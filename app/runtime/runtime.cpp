// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/runtime_p.h"

#include "config/variables.h"
#include "grants/catalogue.h"
#include "runtime/importing.h"
#include "runtime/provisioning.h"
#include "secrets/datakey.h"
#include "secrets/keychainstore.h"
#include "secrets/keyfile.h"
#include "secrets/memorysecretstore.h"
#include "storage/sealedsecretstore.h"
#include "texts/redirecttexts.h"

#include <QFile>

namespace tokenwatch::runtime {

using namespace Qt::StringLiterals;

QString redirectWords(RedirectPage page)
{
    return page == RedirectPage::Accepted ? texts::redirectDone() : texts::redirectStray();
}

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
                    return m_parts->callers
                               ? m_parts->callers->ledger().uses(id.isEmpty() ? std::nullopt : std::optional(id))
                               : std::vector<CallerUse>();
                },
            .keys = [this] { return m_parts->callers ? m_parts->callers->keys().all() : std::vector<ClientKey>(); },
            .createKey = [this](const KeyWish &wish,
                                Then<NewKey> then) { return m_parts->callers->keys().create(wish, std::move(then)); },
            .revokeKey = [this](const QString &name,
                                Then<> then) { return m_parts->callers->keys().revoke(name, std::move(then)); },
            .supportBundle = [this](Then<QByteArray> then) { return supportBundle(std::move(then)); },
            .switchSandbox = [this](bool runs, Then<AgentFacts> then) { switchSandbox(runs, std::move(then)); },
            .preferences = m_parts->preferences->value(),
            .setPreferences = [this](const AgentPreferences &preferences,
                                     const Then<> &then) { setPreferences(preferences, then); },
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
        // Only its port is closed: a window may still be looking at it.
        m_parts->provisioning =
            m_parts->service->catalog().provision(sandboxOrigin, {}, andThen(told, [this](const Then<> &e) {
                                                      if (m_parts->api)
                                                          m_parts->api->setSandbox(std::nullopt);
                                                      m_parts->sandbox->stop([e] { e({}); });
                                                  }));
        return;
    }
    if (!m_parts->sandbox)
        makeSandbox();
    m_parts->sandbox->start(andThen(told, [this](Then<> e) {
        if (m_parts->api)
            m_parts->api->setSandbox(m_parts->sandbox->door());
        m_parts->sandbox->provision(*m_parts->service, std::move(e));
    }));
}

std::unique_ptr<SandboxPort> Runtime::makeSandboxPort()
{
    return m_parts->showsSandbox ? m_parts->sandbox->makePort() : nullptr;
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
    m_parts->preferences.emplace(KeptPreferences::read(m_options.dataDirectory));

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
    m_parts->environment = std::move(*environment);
    m_parts->upstreams = std::make_unique<UpstreamClient>(m_parts->clock);
    m_parts->transport = std::make_unique<NetworkTransport>(m_parts->clock);
    m_parts->keys = std::make_unique<JwksClient>(*m_parts->transport, m_parts->clock);
    m_parts->issuerKeys = std::make_unique<IssuerKeys>(*m_parts->transport, m_parts->clock, *m_parts->keys);
    m_parts->programs = std::make_unique<ProcessRunner>(m_parts->clock, config::secretVariables());
    m_parts->files = std::make_unique<WatchedFiles>(m_parts->clock);
    m_parts->service = std::make_unique<TokenService>(EngineDoors{
        .clock = m_parts->clock,
        .transport = *m_parts->transport,
        .secrets = *m_parts->secrets,
        .tokens = *m_parts->store,
        .history = *m_parts->store,
        .grants = grantCatalogue(),
        .redirects = m_parts->redirects,
        .programs = *m_parts->programs,
        .files = *m_parts->files,
        .findKeys = [this](const KeyQuestion &question, Then<jose::JwkSet> then) {
            return m_parts->issuerKeys->keysOf(question.issuer, question.keyId, question.caFile, std::move(then));
        }});
    applyPreferences(m_parts->preferences->value());
    m_parts->metrics.emplace(*m_parts->service, m_parts->clock);
    m_parts->reachability.emplace();
    connect(&*m_parts->reachability, &ReachabilityWatch::offlineChanged, m_parts->service.get(),
            &TokenService::setOffline);
    m_parts->service->setOffline(m_parts->reachability->offline());
    if (m_options.isPaused)
        m_parts->service->setSchedulerRunning(false);
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
    if (m_parts->preferences && m_parts->api)
        reloadPreferences();
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

Pending Runtime::importSources(const QByteArray &text, const QString &fileName, const QString &name, Then<int> then)
{
    return runtime::importSources({text, fileName, name}, grantCatalogue(), m_parts->service->catalog(),
                                  std::move(then));
}

} // namespace tokenwatch::runtime
