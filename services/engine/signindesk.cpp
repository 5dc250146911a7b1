// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/signindesk.h"

#include "engine/refresher.h"
#include "log/categories.h"

#include <QPointer>

namespace tokenwatch {

namespace {

/// `code` tells the texts what it is about.
tl::unexpected<Error> signInRefusal(ErrorKind kind, QString where, const char *code)
{
    Error error = failure(kind, std::move(where)).value();
    error.code = code;
    return failure(std::move(error));
}

} // namespace

SignInDesk::SignInDesk(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{}

Expected<> SignInDesk::begin(const SourceId &id)
{
    const auto *entry = m_parts.states.find(id);
    if (!entry)
        return failure(ErrorKind::NoSuchSource, QString::fromLatin1(id.value));
    const GrantDescriptor *grant = findGrant(m_parts.grants, entry->source.grant.type);
    if (!grant || !grant->signsIn)
        return signInRefusal(ErrorKind::Unsupported, QString::fromLatin1(entry->source.grant.type), "no_sign_in");
    if (m_closed)
        return failure(ErrorKind::Cancelled);
    if (m_current && m_current->isPending()) {
        if (m_current->source == id)
            return {};
        return signInRefusal(ErrorKind::InUse, nameOf(m_current->source), "sign_in");
    }
    // What nobody could keep would be signed in for in vain.
    if (!m_parts.states.world().storeOpen) {
        const bool absent = m_parts.states.world().vault == Vault::Absent;
        return failure(absent ? ErrorKind::VaultAbsent : ErrorKind::VaultLocked);
    }
    m_current = SignIn{.source = id, .prompt = {}, .error = {}};
    m_lineage = entry->policy.lineage;
    m_began = m_parts.clock.now();
    // Later: whoever asked is told of the beginning before anything else.
    QMetaObject::invokeMethod(
        this,
        [this, number = ++m_number] {
            if (number != m_number || !m_current->isPending())
                return;
            Q_EMIT changed(*m_current);
            if (number == m_number && m_current->isPending())
                run();
        },
        Qt::QueuedConnection);
    return {};
}

void SignInDesk::run()
{
    const auto &entry = *m_parts.states.find(m_current->source);
    GrantOrder order;
    order.source = m_current->source;
    order.descriptor = findGrant(m_parts.grants, entry.source.grant.type);
    order.grant = entry.source.grant;
    order.transport = entry.source.transport;
    order.current = entry.state.current(entry.policy) ? entry.state.token : nullptr;
    order.primaryOnly = true;
    order.signIn = true;
    order.prompted = [this, number = m_number](const SignInPrompt &prompt) {
        if (number != m_number || !m_current->isPending() || m_current->prompt == prompt)
            return; // who polls says it each time
        m_current->prompt = prompt;
        enter(SignIn::Phase::Waiting);
    };
    qCInfo(lcEngine, "%s: a sign-in began", qUtf8Printable(entry.source.name));
    const quint64 number = m_number;
    Pending flow = m_parts.runner.run(
        std::move(order),
        // What a sign-in spends is of this sign-in alone: whoever lost it signs in again.
        [](const Then<> &then) { then({}); },
        [this, number](GrantResult result) {
            if (number == m_number && m_current->isPending() && !m_storing)
                answered(std::move(result));
        });
    // It may have ended, or been cancelled by whoever was told of it, inside the call.
    if (number == m_number && m_current->isPending() && !m_storing)
        m_flow = std::move(flow);
}

void SignInDesk::answered(GrantResult result)
{
    m_flow.detach();
    const SourceId id = m_current->source;
    const Moment now = m_parts.clock.now();
    Attempt attempt;
    attempt.at = m_began.wall;
    attempt.automatic = false;
    attempt.latency = now.boot - m_began.boot;
    attempt.httpStatus = result.httpStatus;
    attempt.verdict = result.token ? Verdict::Refreshed : judge(result.token.error(), result.spends);
    attempt.request = result.request;
    attempt.answer = result.answer;
    attempt.clock = result.clock;
    if (result.token)
        attempt.newLifetime = result.token->lifetime();
    else
        attempt.error = result.token.error();
    m_parts.history.append(id, attempt);
    if (!result.token) {
        qCInfo(lcEngine, "%s: the sign-in failed: %s, HTTP status %d", qUtf8Printable(nameOf(id)),
               wireName(result.token.error().kind).constData(), attempt.httpStatus);
        return enter(SignIn::Phase::Failed, std::move(result.token.error()));
    }
    m_storing = true;
    const auto stored = [this, guard = QPointer<SignInDesk>(this), id](Expected<> adopted) {
        if (!guard)
            return;
        m_storing = false;
        if (!adopted)
            return enter(SignIn::Phase::Failed, std::move(adopted.error()));
        qCInfo(lcEngine, "%s: signed in", qUtf8Printable(nameOf(id)));
        enter(SignIn::Phase::Succeeded);
    };
    m_parts.refresher.adopt(id, std::move(*result.token), true, stored);
}

void SignInDesk::cancel(const SourceId &id)
{
    if (!m_current || !m_current->isPending() || m_current->source != id || m_storing)
        return;
    qCInfo(lcEngine, "%s: the sign-in was cancelled", qUtf8Printable(nameOf(id)));
    m_flow.cancel();
    enter(SignIn::Phase::Cancelled);
}

void SignInDesk::lookAgain(const SourceId &id)
{
    const auto *entry = m_parts.states.find(id);
    if (!entry || entry->policy.lineage != m_lineage)
        cancel(id);
}

void SignInDesk::close()
{
    m_closed = true;
    if (m_current)
        cancel(m_current->source);
}

void SignInDesk::enter(SignIn::Phase phase, std::optional<Error> error)
{
    m_current->phase = phase;
    m_current->error = std::move(error);
    if (!m_current->isPending())
        m_current->prompt.reset();
    Q_EMIT changed(SignIn(*m_current));
}

QString SignInDesk::nameOf(const SourceId &id) const
{
    const auto *entry = m_parts.states.find(id);
    return entry ? entry->source.name : QString::fromLatin1(id.value);
}

} // namespace tokenwatch
