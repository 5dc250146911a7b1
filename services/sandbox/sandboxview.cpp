// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxview.h"

#include "sandbox/sandboxdesk.h"

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Single quotes for the shell.
QByteArray quotedWord(QByteArray word)
{
    return '\'' + word.replace("'", "'\\''") + '\'';
}

QByteArray formField(const QByteArray &name, const QByteArray &value)
{
    return " --data-urlencode " + quotedWord(name + '=' + value);
}

/// What gets a token as this client: its own grant where it has a secret, the user's password where it has none.
Expected<Secret> tokenCommand(SandboxServer &server, const QString &clientId)
{
    const Client *client = server.registry().find(clientId);
    if (!client)
        return failure(ErrorKind::InvalidInput, u"client"_s, u"is not a client of the sandbox"_s);
    if (client->keys)
        return failure(ErrorKind::Unsupported, clientId, u"signs with a key of its own"_s);
    QByteArray command = "curl -s " + quotedWord((server.url() + u"/oauth/token"_s).toUtf8());
    if (client->secret) {
        command += formField("grant_type", "client_credentials") + formField("client_id", clientId.toUtf8()) +
                   formField("client_secret", client->secret->reveal().toByteArray());
    } else {
        const User &user = server.registry().user();
        command += formField("grant_type", "password") + formField("client_id", clientId.toUtf8()) +
                   formField("username", user.email.toUtf8()) +
                   formField("password", user.password->reveal().toByteArray());
    }
    return Secret::take(std::move(command));
}

} // namespace

SandboxView::SandboxView(SandboxServer &server, QString address, Clock &clock, QObject *parent)
    : SandboxPort(parent)
    , m_address(std::move(address))
    , m_desk(new SandboxDesk(server, clock))
{
    connect(&m_desk->watch(), &SandboxWatch::changed, this, &SandboxView::changed);
    connect(m_desk, &SandboxDesk::answered, this, &SandboxView::answer);
}

SandboxView::~SandboxView()
{
    m_desk->disconnect(this);
    m_desk->deleteLater();
}

template <class T>
Pending SandboxView::ask(Question<T> question, Then<T> then)
{
    const quint64 number = ++m_lastCall;
    const Reply<T> reply(std::move(then));
    m_replies.emplace(number, [reply](const std::shared_ptr<void> &held) {
        reply.resolve(std::move(*std::static_pointer_cast<Expected<T>>(held)));
    });
    QMetaObject::invokeMethod(
        m_desk,
        [desk = m_desk, number, question = std::move(question)] {
            // By pointer: signals copy, and an answer may be a secret.
            const auto held = std::make_shared<Expected<T>>(question(desk->server()));
            // The view sees what it did before it hears that it is done.
            desk->watch().lookNow();
            Q_EMIT desk->answered(number, held);
        },
        Qt::QueuedConnection);
    return reply.pending();
}

void SandboxView::answer(quint64 number, const std::shared_ptr<void> &held)
{
    const auto found = m_replies.extract(number);
    if (!found.empty())
        found.mapped()(held);
}

void SandboxView::start()
{
    QMetaObject::invokeMethod(
        m_desk, [desk = m_desk] { desk->watch().start(); }, Qt::QueuedConnection);
}

void SandboxView::stop()
{
    QMetaObject::invokeMethod(
        m_desk, [desk = m_desk] { desk->watch().stop(); }, Qt::QueuedConnection);
}

QList<SandboxFaultKind> SandboxView::faultKinds() const
{
    QList<SandboxFaultKind> kinds;
    for (const FaultKind &kind : sandbox::faultKinds())
        kinds.append({.name = kind.name, .atOnce = kind.stage == FaultStage::AtOnce, .by = kind.by});
    return kinds;
}

Pending SandboxView::revokeSession(const QString &id, Then<> then)
{
    return ask<void>([id](SandboxServer &server) { return server.revokeSession(id); }, std::move(then));
}

Pending SandboxView::revokeAllSessions(Then<int> then)
{
    return ask<int>([](SandboxServer &server) { return server.revokeAllSessions(); }, std::move(then));
}

Pending SandboxView::switchFaultOn(const SandboxFaultOrder &order, Then<> then)
{
    const FaultOrder fault{.name = order.name,
                           .count = order.count,
                           .lasts = order.lasts,
                           .client = order.client,
                           .every = {},
                           .endpoint = order.endpoint,
                           .by = order.by};
    return ask<void>([fault](SandboxServer &server) { return server.addFault(fault); }, std::move(then));
}

Pending SandboxView::switchFaultOff(const QByteArray &name, Then<> then)
{
    return ask<void>(
        [name](SandboxServer &server) {
            server.removeFaults(name);
            return Expected<>();
        },
        std::move(then));
}

Pending SandboxView::requestAsCurl(quint64 number, Then<QString> then)
{
    return ask<QString>(
        [number](SandboxServer &server) -> Expected<QString> {
            const auto request = server.trace().find(number);
            if (!request)
                return failure(ErrorKind::InvalidInput, u"request"_s, u"is forgotten"_s);
            return asCurl(*request, server.url());
        },
        std::move(then));
}

Pending SandboxView::clientAsCurl(const QString &clientId, Then<Secret> then)
{
    return ask<Secret>([clientId](SandboxServer &server) { return tokenCommand(server, clientId); }, std::move(then));
}

} // namespace tokenwatch::sandbox
