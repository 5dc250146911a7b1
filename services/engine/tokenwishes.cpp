// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokenwishes.h"

namespace tokenwatch {

TokenWishes::TokenWishes(Clock &clock, SourceStates &states, StatusBoard &board, Refresher &refresher)
    : m_clock(clock)
    , m_states(states)
    , m_board(board)
    , m_refresher(refresher)
{
    connect(&m_board, &StatusBoard::changed, this, &TokenWishes::lookAgain);
}

Pending TokenWishes::add(const SourceId &id, Seconds minValid, Seconds patience, Then<TokenPtr> then)
{
    const Reply<TokenPtr> reply(std::move(then));
    const auto answerLater = [this, &reply](Expected<TokenPtr> answer) {
        QMetaObject::invokeMethod(
            this, [reply, answer = std::move(answer)] { reply.resolve(answer); }, Qt::QueuedConnection);
        return reply.pending();
    };
    if (!m_states.find(id))
        return answerLater(failure(ErrorKind::NoSuchSource, QString::fromLatin1(id.value)));
    if (TokenPtr token = m_states.valid(id, minValid))
        return answerLater(std::move(token));

    const quint64 ticket = ++m_lastTicket;
    m_wishes.emplace(ticket, Wish{id, reply, {}, {}, false});
    m_bySource[id].insert(ticket);
    m_wishes.at(ticket).refresh =
        m_refresher.refresh(id, SourceMachine::Asker::Program,
                            [this, ticket](const Expected<Outcome> &outcome) { refreshed(ticket, outcome); });
    m_wishes.at(ticket).patience = m_clock.after(patience, [this, ticket] {
        if (const auto found = m_wishes.find(ticket); found != m_wishes.end())
            answer(ticket, best(found->second.id));
    });
    return reply.pending([this, ticket, guard = QPointer<TokenWishes>(this)] {
        if (guard)
            answer(ticket, {});
    });
}

void TokenWishes::refreshed(quint64 ticket, const Expected<Outcome> &outcome)
{
    const auto found = m_wishes.find(ticket);
    if (found == m_wishes.end())
        return;
    if (!outcome)
        return answer(ticket, failure(outcome.error()));
    found->second.refreshEnded = true;
    const SourceId id = found->second.id;
    const auto *entry = m_states.find(id);
    const bool hopeless =
        entry && isHopeless(SourceMachine::view(entry->source, entry->state, entry->policy, m_clock.now()));
    if (m_states.valid(id, Seconds(0)) || hopeless)
        answer(ticket, best(id));
    // Else a retry may still come in time.
}

void TokenWishes::lookAgain(const StatusBatch &batch)
{
    if (m_wishes.empty())
        return;
    for (const SourceId &id : batch.removed) {
        for (const quint64 ticket : m_bySource.contains(id) ? m_bySource[id] : std::set<quint64>())
            answer(ticket, failure(ErrorKind::NoSuchSource, QString::fromLatin1(id.value)));
    }
    for (const SourceStatus &status : batch.changed) {
        const auto waiting = m_bySource.find(status.id);
        if (waiting == m_bySource.end() || !(status.valid || isHopeless(status)))
            continue;
        for (const quint64 ticket : std::set<quint64>(waiting->second)) {
            const auto found = m_wishes.find(ticket);
            if (found != m_wishes.end() && found->second.refreshEnded)
                answer(ticket, best(status.id));
        }
    }
}

/// No retry will help; the keychain may still be unlocked in time.
bool TokenWishes::isHopeless(const SourceStatus &status) const
{
    switch (status.state) {
    case SourceState::NoCredentials:
    case SourceState::Cleared:
    case SourceState::Paused:
        return true;
    case SourceState::Failing:
    case SourceState::Expired:
    case SourceState::Expiring:
        return status.needsUser;
    case SourceState::Fresh:
    case SourceState::Refreshing:
    case SourceState::Locked:
    case SourceState::Offline:
    case SourceState::Recovering:
        return false;
    }
    Q_UNREACHABLE();
}

Expected<TokenPtr> TokenWishes::best(const SourceId &id) const
{
    if (TokenPtr token = m_states.valid(id, Seconds(0)))
        return token;
    const auto *entry = m_states.find(id);
    if (!entry)
        return failure(ErrorKind::NoSuchSource, QString::fromLatin1(id.value));
    Error error = failure(ErrorKind::NoValidToken, entry->source.name).value();
    const SourceStatus status = SourceMachine::view(entry->source, entry->state, entry->policy, m_clock.now());
    if (entry->state.obstacle) {
        error.code = wireName(entry->state.obstacle->kind);
        error.serverText = entry->state.obstacle->where;
    } else if (status.state != SourceState::Cleared && status.state != SourceState::Paused && status.lastAttempt &&
               status.lastAttempt->error) {
        const Error &why = *status.lastAttempt->error;
        error.code = wireName(why.kind);
        if ((why.kind == ErrorKind::ProviderRefused || why.kind == ErrorKind::TlsFailed) && !why.code.isEmpty())
            error.code += ':' + why.code;
        error.issuer = why.issuer;
        error.patience = why.patience;
        error.httpStatus = why.httpStatus;
        // Which field it is, is all there is to say about a mistake in the configuration.
        const bool namesField = why.kind == ErrorKind::InvalidInput && !why.where.isEmpty();
        error.serverText = namesField ? why.where + u' ' + why.serverText : why.serverText;
    } else {
        error.code = wireName(status.state);
    }
    if (status.nextRefreshAt)
        error.retryAfter = std::max(std::chrono::ceil<Seconds>(*status.nextRefreshAt - m_clock.now().wall), Seconds(0));
    return failure(std::move(error));
}

void TokenWishes::answer(quint64 ticket, Expected<TokenPtr> answer)
{
    auto found = m_wishes.extract(ticket);
    if (found.empty())
        return;
    auto &tickets = m_bySource[found.mapped().id];
    tickets.erase(ticket);
    if (tickets.empty())
        m_bySource.erase(found.mapped().id);
    found.mapped().reply.resolve(std::move(answer));
}

} // namespace tokenwatch
