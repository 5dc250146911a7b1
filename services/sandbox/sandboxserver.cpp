// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxserver.h"

#include "crypto/random.h"
#include "http/server.h"
#include "log/categories.h"
#include "sandbox/clerksystem.h"
#include "sandbox/edrsystem.h"
#include "sandbox/frontpage.h"
#include "sandbox/provider.h"

#include <QJsonDocument>
#include <QSslSocket>
#include <algorithm>

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

Registry SandboxServer::withSecrets(SandboxOptions &options, const Keys &keys)
{
    std::vector<Client> clients = options.clients.empty() ? demoClients() : std::move(options.clients);
    for (Client &client : systemClients()) {
        if (std::ranges::find(clients, client.id, &Client::id) == clients.end())
            clients.push_back(std::move(client));
    }
    for (Client &client : clients) {
        if (client.type == ClientType::Confidential && !client.secret && !client.keys)
            client.secret = keys.passwordFor(u"client "_s + client.id);
    }
    User user = options.user;
    if (!user.password)
        user.password = keys.passwordFor(u"user "_s + user.email);
    return Registry(std::move(clients), std::move(user));
}

SandboxServer::SandboxServer(SandboxOptions options, Clock &clock)
    : m_clock(clock)
    , m_options(std::move(options))
    , m_keys(Keys::from(m_options.key ? m_options.key->duplicate() : crypto::randomSecret(32)))
    , m_registry(withSecrets(m_options, m_keys))
{}

SandboxServer::~SandboxServer() = default;

Expected<> SandboxServer::start(quint16 port)
{
    auto store = SessionStore::open(m_options.database, m_keys.identifiers.duplicate(), m_registry);
    if (!store)
        return failure(store.error());
    auto server =
        std::make_unique<http::Server>(http::Limits{}, [this](const http::Request &request, http::Responder responder) {
            take(request, std::move(responder));
        });
    const auto listening = server->listenTcp(port);
    if (!listening)
        return failure(listening.error());
    m_url = u"http://127.0.0.1:%1"_s.arg(*listening);
    m_provider = std::make_unique<Provider>(m_options, m_registry, m_keys, m_url, std::move(*store), m_faults);
    m_server = std::move(server);
    m_server->setClock([this] { return toDateTime(m_clock.now().wall); });
    listenSecurely();
    m_provider->add(std::make_unique<FrontPage>(m_face ? m_face->authority() : QByteArray(),
                                                [this] { return m_provider->endpoints(); }));
    qCInfo(lcSandbox).noquote() << "serving on" << m_url;
    return {};
}

void SandboxServer::stop()
{
    m_heldBack.clear();
    m_server.reset();
    m_provider.reset();
    m_face.reset();
    m_url.clear();
    m_secureUrl.clear();
    reset();
}

/// A request on its way.
struct SandboxServer::Taken {
    Visit visit;
    Moment arrived;
    QString client;
    Interference struck;
};

void SandboxServer::listenSecurely()
{
    if (!QSslSocket::supportsSsl())
        return;
    m_face.emplace(m_clock.now().wall);
    const auto listening = m_server->listenTls(0, [this] {
        const Moment now = m_clock.now();
        return m_face->configuration(m_faults.handshake(now), now.wall);
    });
    if (listening)
        m_secureUrl = u"https://127.0.0.1:%1"_s.arg(*listening);
    else
        m_face.reset();
}

void SandboxServer::take(const http::Request &request, http::Responder responder)
{
    const Moment now = m_clock.now();
    Taken taken{Visit(request, now), now, {}, {}};
    const Client *subject = m_provider->subjectOf(taken.visit);
    if (subject)
        taken.client = subject->id;
    taken.struck = m_faults.strike(taken.client, request.path, now);
    const Milliseconds delay = taken.struck.delay + (subject ? subject->latency : Milliseconds(0));
    if (delay == Milliseconds(0))
        return answer(taken, std::move(responder));
    const quint64 ticket = ++m_heldBackCount;
    const auto waiting = std::make_shared<http::Responder>(std::move(responder));
    m_heldBack[ticket] = m_clock.after(delay, [this, ticket, taken = Taken(taken), waiting]() mutable {
        taken.visit.now = m_clock.now();
        answer(taken, std::move(*waiting));
        m_heldBack.erase(ticket);
    });
}

void SandboxServer::answer(Taken &taken, http::Responder responder)
{
    const Interference &struck = taken.struck;
    const Moment now = taken.visit.now;
    AnsweredRequest done{.request = taken.visit.request,
                         .at = taken.arrived.wall,
                         .took = now.boot - taken.arrived.boot,
                         .client = taken.client,
                         .grantType = taken.visit.submission.value(u"grant_type"_s),
                         .faults = struck.names,
                         .answer = {}};
    if (struck.isLost) {
        m_trace.add(std::move(done));
        return responder.drop();
    }
    http::Response response;
    if (struck.instead) {
        response = *struck.instead;
        response.with("Cache-Control", "no-store");
    } else {
        taken.visit.now.wall += struck.skew;
        response = m_provider->answer(std::move(taken.visit));
        struck.applyTo(response, now.wall);
    }
    done.arrivedWhole = struck.leaving == Leaving::Whole && std::ranges::none_of(struck.changes, &FaultKind::spoils);
    if (struck.leaving != Leaving::Never)
        done.answer = response;
    m_trace.add(std::move(done));
    switch (struck.leaving) {
    case Leaving::Whole:
        return responder.send(response);
    case Leaving::CutOff:
        return responder.sendPart(response, response.body.size() / 2);
    case Leaving::Never:
        return responder.drop();
    }
}

QJsonObject SandboxServer::status()
{
    QJsonArray clients;
    for (const Client &client : m_registry.clients()) {
        const bool secret = client.secret != nullptr;
        clients.append(QJsonObject{
            {u"client_id"_s, client.id},
            {u"client_secret"_s, secret ? QJsonValue(QString::fromUtf8(client.secret->reveal())) : QJsonValue()},
            {u"type"_s, wireName(client.type)},
            {u"access_token_duration"_s, qint64(client.accessLifetime.count())},
            {u"refresh_token_duration"_s, qint64(client.refreshLifetime.count())}});
    }
    const Moment now = m_clock.now();
    qint64 live = 0;
    if (m_provider) {
        if (const auto all = m_provider->sessions().all())
            live = std::ranges::count_if(*all, [&](const Session &session) { return session.isLive(now.wall); });
    }
    const User &user = m_registry.user();
    QJsonObject status{
        {u"url"_s, m_url},
        {u"https"_s, m_secureUrl.isEmpty() ? QJsonValue() : QJsonValue(m_secureUrl)},
        {u"user"_s, QJsonObject{{u"email"_s, user.email}, {u"password"_s, QString::fromUtf8(user.password->reveal())}}},
        {u"clients"_s, clients},
        {u"faults"_s, m_faults.describe(now)},
        {u"sessions"_s, live}};
    QJsonArray kinds;
    for (const FaultKind &kind : faultKinds())
        kinds.append(QLatin1StringView(kind.name));
    status.insert(u"fault_kinds"_s, kinds);
    if (m_provider) {
        status.insert(u"endpoints"_s, QJsonArray::fromStringList(m_provider->endpoints()));
        m_provider->addToStatus(status);
    }
    return status;
}

Expected<> SandboxServer::addFault(const FaultOrder &order)
{
    if (!order.client.isEmpty() && !m_registry.find(order.client))
        return failure(ErrorKind::InvalidInput, u"client"_s, u"is not a client of the sandbox"_s);
    if (const auto checked = Faults::check(order); !checked)
        return checked;
    if (!order.endpoint.isEmpty() && m_provider) {
        const QStringList endpoints = m_provider->endpoints();
        const auto isServed = [&](const QString &endpoint) {
            return matched(endpoint.section(u' ', 1).toUtf8(), order.endpoint.toUtf8()).has_value();
        };
        if (std::ranges::none_of(endpoints, isServed))
            return failure(ErrorKind::InvalidInput, u"endpoint"_s, u"is not a path of the sandbox"_s);
    }
    if (faultKind(order.name)->stage != FaultStage::AtOnce)
        return m_faults.arm(order, m_clock.now());
    if (order.name == "rotate_keys") {
        if (m_provider)
            m_provider->rotateKeys(order.by.value_or(Milliseconds(0)), m_clock.now().wall);
        return {};
    }
    if (const auto revoked = revokeAllSessions(); !revoked)
        return failure(revoked.error());
    return {};
}

QJsonObject SandboxServer::requests(quint64 after, std::size_t most) const
{
    QJsonArray list;
    for (const TracedRequest &request : m_trace.after(after, most))
        list.append(toJson(request, m_url));
    return {{u"requests"_s, list}, {u"last"_s, qint64(m_trace.last())}};
}

void SandboxServer::reset()
{
    m_faults.clear();
}

Expected<QJsonArray> SandboxServer::sessions()
{
    if (!m_provider)
        return QJsonArray();
    const auto all = m_provider->sessions().all();
    if (!all)
        return failure(all.error());
    const Moment now = m_clock.now();
    QJsonArray list;
    for (const Session &session : *all) {
        const auto instant = [](const std::optional<WallTime> &at) {
            return at ? QJsonValue(toRfc3339(*at)) : QJsonValue();
        };
        list.append(
            QJsonObject{{u"id"_s, session.id},
                        {u"grant_id"_s, session.grantId},
                        {u"client_id"_s, session.origin.clientId},
                        {u"user_id"_s, session.origin.userId ? QJsonValue(*session.origin.userId) : QJsonValue()},
                        {u"kind"_s, session.origin.kind},
                        {u"scope"_s, session.origin.scope},
                        {u"status"_s, wireName(session.status)},
                        {u"live"_s, session.isLive(now.wall)},
                        {u"created_at"_s, instant(session.createdAt)},
                        {u"changed_at"_s, instant(session.changedAt)},
                        {u"access_expires_at"_s, instant(session.accessExpiresAt)},
                        {u"refresh_expires_at"_s, instant(session.refreshExpiresAt)}});
    }
    return list;
}

QStringList SandboxServer::paths() const
{
    QStringList paths;
    if (m_provider) {
        for (const QString &endpoint : m_provider->endpoints())
            paths.append(endpoint.section(u' ', 1));
    }
    paths.sort();
    paths.removeDuplicates();
    return paths;
}

Expected<std::vector<Session>> SandboxServer::newestSessions(int most)
{
    if (!m_provider)
        return std::vector<Session>();
    return m_provider->sessions().newest(most);
}

Expected<std::vector<SandboxEdr>> SandboxServer::edrs()
{
    if (!m_provider)
        return std::vector<SandboxEdr>();
    return m_provider->edr().progress().edrs();
}

Expected<> SandboxServer::revokeSession(const QString &id)
{
    const auto session = m_provider ? m_provider->sessions().byId(id) : std::optional<Session>();
    if (!session)
        return failure(session.error());
    if (!*session)
        return failure(ErrorKind::InvalidInput, u"id"_s, u"is not a session of the sandbox"_s);
    // Another state says how the session ended; that stays.
    if ((*session)->status != SessionStatus::Created)
        return {};
    return m_provider->sessions().setStatus(id, SessionStatus::Revoked, m_clock.now().wall);
}

Expected<int> SandboxServer::revokeAllSessions()
{
    return m_provider ? m_provider->sessions().revokeAll(m_clock.now().wall) : 0;
}

Expected<std::vector<DemoSource>> SandboxServer::makeDemo()
{
    const Moment now = m_clock.now();
    DemoTokens tokens;
    const auto fetch = [&](const QString &clientId, QByteArray IssuedTokens::*which,
                           std::shared_ptr<const Secret> &into) -> Expected<> {
        const Client *client = m_registry.find(clientId);
        if (!m_provider || !client)
            return failure(ErrorKind::Unsupported, clientId, u"the demonstration needs its own clients"_s);
        auto issued = m_provider->desk().issue(*client, &m_registry.user(), u"password"_s, {},
                                               TokenDesk::Refreshable::Yes, now.wall);
        if (!issued)
            return failure(issued.error());
        into = std::make_shared<const Secret>(Secret::take(std::move((*issued).*which)));
        return {};
    };
    for (const auto &fetched : {fetch(u"stock-sync"_s, &IssuedTokens::refresh, tokens.rotating),
                                fetch(u"partner-portal"_s, &IssuedTokens::refresh, tokens.refused),
                                fetch(u"marketplace"_s, &IssuedTokens::access, tokens.pasted)}) {
        if (!fetched)
            return failure(fetched.error());
    }
    auto atClerk = m_provider->clerk().signIn(m_registry.user(), now.wall);
    if (!atClerk)
        return failure(atClerk.error());
    tokens.clerkSession = ClerkSystem::sessionName(atClerk->session);
    tokens.clerkCookie = std::make_shared<const Secret>(Secret::take(std::move(atClerk->cookie)));
    const auto edr = m_provider->edr().transfers().restart(u"supplier-parts"_s, now.wall);
    if (!edr)
        return failure(edr.error());
    tokens.edr = std::make_shared<const Secret>(Secret::take(QJsonDocument(*edr).toJson(QJsonDocument::Compact)));
    tokens.consumerKey = std::make_shared<const Secret>(m_provider->edr().consumerKey());
    for (const FaultOrder &order : demoFaults()) {
        if (const auto armed = m_faults.arm(order, now); !armed)
            return failure(armed.error());
    }
    return demoSources(m_url, m_registry, tokens);
}

} // namespace tokenwatch::sandbox
