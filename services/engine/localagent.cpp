// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/localagent.h"

#include "engine/localagent_p.h"

namespace tokenwatch {

namespace {

/// As a program sends it.
QByteArray headerLine(const Token &token, const QByteArray &scheme)
{
    const QByteArray access = token.access.reveal().toByteArray();
    return "Authorization: " + (scheme == "raw" ? access : scheme + ' ' + access);
}

/// Single quotes for the shell; a token holds none (it is refused at intake), an address may.
QByteArray quoted(QByteArray text)
{
    return '\'' + text.replace("'", "'\\''") + '\'';
}

Expected<Secret> tokenText(const TokenService &service, const SourceId &id, TokenForm form)
{
    const Source *source = service.catalog().find(id);
    if (!source)
        return failure(ErrorKind::NoSuchSource, QString::fromLatin1(id.value));
    const TokenPtr token = service.valid(id, Seconds(0));
    if (!token)
        return failure(ErrorKind::NoValidToken, source->name);
    if (form != TokenForm::Bare && token->type.compare("DPoP", Qt::CaseInsensitive) == 0)
        return failure(ErrorKind::Unsupported, source->name);
    switch (form) {
    case TokenForm::Bare:
        return token->access.duplicate();
    case TokenForm::HeaderLine:
        return Secret::take(headerLine(*token, source->headerScheme));
    case TokenForm::Curl: {
        QByteArray line = "curl -H " + quoted(headerLine(*token, source->headerScheme)) + ' ';
        if (source->gateway)
            line += quoted(source->gateway->upstream.toUtf8());
        return Secret::take(std::move(line));
    }
    }
    Q_UNREACHABLE();
}

} // namespace

LocalAgent::LocalAgent(Parts parts, QObject *parent)
    : Agent(parent)
    , m_parts(std::move(parts))
    , m_mailbox(new Mailbox{{}, this})
{
    connect(&m_parts.service, &TokenService::statusesChanged, this, [this](const StatusBatch &batch) {
        // Until the complete batch is here there is nothing these changes belong to.
        if (m_listening)
            Q_EMIT statusesChanged(batch);
    });
    connect(&m_parts.service.signIns(), &SignInDesk::changed, this, [this](const SignIn &signIn) {
        if (m_listening)
            Q_EMIT signInChanged(signIn);
    });
}

LocalAgent::~LocalAgent()
{
    const QMutexLocker lock(&m_mailbox->mutex);
    m_mailbox->agent = nullptr;
}

void LocalAgent::post(std::function<void()> work) const
{
    QMetaObject::invokeMethod(&m_parts.service, std::move(work), Qt::QueuedConnection);
}

void LocalAgent::start()
{
    post([mailbox = m_mailbox, &service = m_parts.service] {
        mailbox->post([batch = service.everything(), signIn = service.signIns().current()](LocalAgent &agent) {
            agent.m_listening = true;
            Q_EMIT agent.statusesChanged(batch);
            if (signIn && signIn->isPending())
                Q_EMIT agent.signInChanged(*signIn);
        });
    });
}

QList<GrantForm> LocalAgent::grantForms() const
{
    QList<GrantForm> forms;
    for (const GrantDescriptor &grant : m_parts.service.grants())
        forms += grant.form();
    return forms;
}

Pending LocalAgent::refresh(const SourceId &id, Then<Outcome> then)
{
    return ask<Outcome>([&service = m_parts.service,
                         id](Then<Outcome> done) { return service.refresh(id, std::nullopt, std::move(done)); },
                        std::move(then));
}

Pending LocalAgent::clear(const SourceId &id, bool revoke, Then<Cleared> then)
{
    return ask<Cleared>([&service = m_parts.service, id,
                         revoke](Then<Cleared> done) { return service.clear(id, revoke, std::move(done)); },
                        std::move(then));
}

void LocalAgent::setPaused(const SourceId &id, bool paused)
{
    post([&service = m_parts.service, id, paused] { service.setPaused(id, paused); });
}

void LocalAgent::setSchedulerRunning(bool running)
{
    post([&service = m_parts.service, running] { service.setSchedulerRunning(running); });
}

Pending LocalAgent::unlock(Then<> then)
{
    return ask<void>([&secrets = m_parts.secrets](Then<> done) { return secrets.unlock(std::move(done)); },
                     std::move(then));
}

Pending LocalAgent::beginSignIn(const SourceId &id, Then<> then)
{
    return ask<void>(
        [&service = m_parts.service, id](const Then<> &done) {
            done(service.signIns().begin(id));
            return Pending();
        },
        std::move(then));
}

void LocalAgent::cancelSignIn(const SourceId &id)
{
    post([&service = m_parts.service, id] { service.signIns().cancel(id); });
}

Pending LocalAgent::setSecret(const SourceId &id, const QByteArray &slot, Secret value, Then<> then)
{
    const auto held = std::make_shared<Secret>(std::move(value));
    return ask<void>(
        [&service = m_parts.service, id, slot, held](Then<> done) {
            return service.catalog().setSecret(id, slot, std::move(*held), std::move(done));
        },
        std::move(then));
}

Pending LocalAgent::copyToken(const SourceId &id, TokenForm form, Then<Secret> then)
{
    return ask<Secret>(
        [&service = m_parts.service, id, form](const Then<Secret> &done) {
            done(tokenText(service, id, form));
            return Pending();
        },
        std::move(then));
}

Pending LocalAgent::callers(const SourceId &id, Then<std::vector<CallerUse>> then)
{
    return ask<std::vector<CallerUse>>(
        [callers = m_parts.callers, id](const Then<std::vector<CallerUse>> &done) {
            done(callers ? callers(id) : std::vector<CallerUse>());
            return Pending();
        },
        std::move(then));
}

Pending LocalAgent::keys(Then<std::vector<ClientKey>> then)
{
    return ask<std::vector<ClientKey>>(
        [keys = m_parts.keys](const Then<std::vector<ClientKey>> &done) {
            done(keys ? keys() : std::vector<ClientKey>());
            return Pending();
        },
        std::move(then));
}

Pending LocalAgent::createKey(const KeyWish &wish, Then<NewKey> then)
{
    return ask<NewKey>(
        [create = m_parts.createKey, wish](Then<NewKey> done) {
            if (create)
                return create(wish, std::move(done));
            done(failure(ErrorKind::Unsupported));
            return Pending();
        },
        std::move(then));
}

Pending LocalAgent::revokeKey(const QString &name, Then<> then)
{
    return ask<void>(
        [revoke = m_parts.revokeKey, name](Then<> done) {
            if (revoke)
                return revoke(name, std::move(done));
            done(failure(ErrorKind::Unsupported));
            return Pending();
        },
        std::move(then));
}

Pending LocalAgent::supportBundle(Then<QByteArray> then)
{
    return ask<QByteArray>(
        [bundle = m_parts.supportBundle](Then<QByteArray> done) {
            if (bundle)
                return bundle(std::move(done));
            done(failure(ErrorKind::Unsupported));
            return Pending();
        },
        std::move(then));
}

Pending LocalAgent::secretSlots(const SourceId &id, Then<QList<QByteArray>> then)
{
    return ask<QList<QByteArray>>(
        [&service = m_parts.service, id](const Then<QList<QByteArray>> &done) {
            done(service.catalog().secretSlots(id));
            return Pending();
        },
        std::move(then));
}

} // namespace tokenwatch
