// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxserver.h"

#include "crypto/random.h"
#include "http/server.h"
#include "log/categories.h"
#include "sandbox/clerksystem.h"
#include "sandbox/edrsystem.h"
#include "sandbox/provider.h"

#include <QJsonDocument>
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
    qCInfo(lcSandbox).noquote() << "serving on" << m_url;
    return {};
}

void SandboxServer::take(const http::Request &request, http::Responder responder)
{
    const Visit visit(request, m_clock.now());
    const Client *subject = m_provider->subjectOf(visit);
    if (!subject || subject->latency == Milliseconds(0)) {
        responder.send(m_provider->answer(visit));
        return;
    }
    const quint64 ticket = ++m_heldBackCount;
    const auto waiting = std::make_shared<http::Responder>(std::move(responder));
    m_heldBack[ticket] = m_clock.after(subject->latency, [this, ticket, visit = Visit(visit), waiting]() mutable {
        visit.now = m_clock.now();
        waiting->send(m_provider->answer(std::move(visit)));
        m_heldBack.erase(ticket);
    });
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
        {u"user"_s, QJsonObject{{u"email"_s, user.email}, {u"password"_s, QString::fromUtf8(user.password->reveal())}}},
        {u"clients"_s, clients},
        {u"faults"_s, m_faults.describe(now)},
        {u"sessions"_s, live}};
    if (m_provider)
        m_provider->addToStatus(status);
    return status;
}

Expected<> SandboxServer::addFault(const FaultOrder &order)
{
    if (!order.client.isEmpty() && !m_registry.find(order.client))
        return failure(ErrorKind::InvalidInput, u"client"_s, u"is not a client of the sandbox"_s);
    return m_faults.arm(order, m_clock.now());
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

void SandboxServer::rotateClerkKeys(SigningKeys::Before before)
{
    if (m_provider)
        m_provider->clerkKeys().rotate(before, m_clock.now().wall);
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
