// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/grantrunner.h"

#include "domain/timing.h"

#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// More steps than any honest flow takes (discovery sends 12 requests); a flow that loops is a defect.
constexpr int mostFlowSteps = 64;

/// One attempt. Answers that arrive inside a call are kept for the loop instead of recursing.
class GrantRun : public std::enable_shared_from_this<GrantRun>
{
public:
    GrantRun(Clock &clock, HttpTransport &transport, SecretStore &secrets, GrantOrder order,
             GrantRunner::BeforeSpending beforeSpending, std::function<void(GrantResult)> then)
        : m_clock(clock)
        , m_transport(transport)
        , m_secrets(secrets)
        , m_order(std::move(order))
        , m_beforeSpending(std::move(beforeSpending))
        , m_then(std::move(then))
    {}

    void begin()
    {
        m_deadline = m_clock.now().boot + Timing::attemptDeadline;
        watchDeadline();
        readNextSlot();
    }

    void cancel()
    {
        m_then = nullptr;
        drop();
    }

private:
    [[nodiscard]] bool isOver() const { return !m_then; }

    void drop()
    {
        m_waiting.cancel();
        m_guard.cancel();
        m_flow.reset();
    }

    void finish(Expected<Token> token)
    {
        if (isOver())
            return;
        const auto then = std::exchange(m_then, nullptr);
        const auto self = shared_from_this(); // the callback may destroy the Pending that holds this
        std::optional<QByteArray> memory;
        if (!token && m_flow)
            memory = m_flow->memory();
        drop();
        then({std::move(token), m_spends, m_sent, m_httpStatus, std::move(memory)});
    }
    void fail(ErrorKind kind, QString where = {}) { finish(failure(kind, std::move(where))); }

    void watchDeadline()
    {
        const Milliseconds left = m_deadline - m_clock.now().boot;
        m_guard = m_clock.after(left, [this] {
            Error error = failure(ErrorKind::TimedOut).value();
            error.maySent = m_underWay;
            finish(failure(std::move(error)));
        });
    }

    // Slots, one after the other: the vault's library has one queue anyway.

    void readNextSlot()
    {
        while (!isOver() && m_slot < m_order.descriptor->secretSlots.size()) {
            const SlotRule &rule = m_order.descriptor->secretSlots[m_slot];
            // What is consumed lives in the token, not in the vault; a fallback's pasted token waits in the vault.
            if (rule.consumable && m_order.slotPrefix.isEmpty()) {
                ++m_slot;
                continue;
            }
            std::optional<Expected<Secret>> early;
            m_inCall = true;
            Pending reading = m_secrets.read({m_order.source, m_order.slotPrefix + rule.name},
                                             [this, &early](Expected<Secret> secret) {
                                                 if (m_inCall) {
                                                     early = std::move(secret);
                                                     return;
                                                 }
                                                 if (keepSlot(std::move(secret)))
                                                     readNextSlot();
                                             });
            m_inCall = false;
            if (!early) {
                m_waiting = std::move(reading);
                return;
            }
            if (!keepSlot(std::move(*early)))
                return;
        }
        if (!isOver())
            startFlow();
    }

    bool keepSlot(Expected<Secret> secret)
    {
        const SlotRule &rule = m_order.descriptor->secretSlots[m_slot++];
        if (secret) {
            m_slots.insert(rule.name, std::make_shared<const Secret>(std::move(*secret)));
            return true;
        }
        if (secret.error().kind == ErrorKind::MissingCredentials)
            return true;
        finish(failure(std::move(secret.error())));
        return false;
    }

    [[nodiscard]] bool hasRefreshToken() const
    {
        return m_order.current && !m_order.current->refresh.isEmpty() && !m_order.primaryOnly;
    }

    /// The first slot that is empty and needed; empty if none is.
    [[nodiscard]] QByteArray missingSlot() const
    {
        if (hasRefreshToken())
            return {};
        for (const SlotRule &rule : m_order.descriptor->secretSlots) {
            if (rule.required && !m_slots.contains(rule.name))
                return rule.name;
        }
        const auto oneOf = m_order.descriptor->needsOneOf;
        const bool anyOf = oneOf.empty() || std::any_of(oneOf.begin(), oneOf.end(),
                                                        [this](const char *slot) { return m_slots.contains(slot); });
        return anyOf ? QByteArray() : QByteArray(oneOf.front());
    }

    /// A token that a person pasted for the fallback needs no flow.
    [[nodiscard]] std::optional<Expected<Token>> adopted() const
    {
        if (m_order.slotPrefix.isEmpty() || !m_order.descriptor->adopt)
            return std::nullopt;
        for (const SlotRule &rule : m_order.descriptor->secretSlots) {
            const auto entered = m_slots.value(rule.name);
            if (!rule.consumable || !entered)
                continue;
            const Moment now = m_clock.now();
            auto token = m_order.descriptor->adopt(m_order.grant, rule.name, *entered, now);
            if (token && !token->access.isEmpty() && !token->isValidAt(now.wall))
                return failure(ErrorKind::MissingCredentials, QString::fromLatin1(m_order.slotPrefix + rule.name));
            return token;
        }
        return std::nullopt;
    }

    void startFlow()
    {
        if (const QByteArray slot = missingSlot(); !slot.isEmpty())
            return fail(ErrorKind::MissingCredentials, QString::fromLatin1(m_order.slotPrefix + slot));
        if (auto token = adopted()) {
            if (!*token || !(*token)->access.isEmpty())
                return finish(std::move(*token));
            // A pasted refresh token: the flow turns it into an access token.
            m_order.current = std::make_shared<const Token>(std::move(**token));
        }
        if (!m_order.descriptor->start)
            return fail(ErrorKind::Unsupported, QString::fromLatin1(m_order.grant.type));
        FlowContext context;
        context.grant = m_order.grant;
        context.secrets = std::exchange(m_slots, {});
        context.current = m_order.current;
        context.primaryOnly = m_order.primaryOnly;
        context.allowHttp = m_order.transport.allowHttp;
        context.memory = m_order.memory;
        auto flow = m_order.descriptor->start(std::move(context));
        if (!flow)
            return finish(failure(std::move(flow.error())));
        m_flow = std::move(*flow);
        walk(Begin{});
    }

    void walk(Answer answer)
    {
        std::optional<Answer> next(std::move(answer));
        while (next && !isOver()) {
            if (++m_steps > mostFlowSteps)
                return fail(ErrorKind::Internal, u"flow"_s);
            Step step = m_flow->next(*std::exchange(next, std::nullopt), m_clock.now());
            if (auto *done = std::get_if<Done>(&step))
                return finish(std::move(*done));
            if (const auto *wait = std::get_if<Wait>(&step))
                return pause(*wait);
            if (!std::holds_alternative<Send>(step))
                return fail(ErrorKind::Unsupported, u"flow"_s);
            auto &send = std::get<Send>(step);
            if (send.spends == Spends::Credential && !m_journaled)
                return journal(std::move(send));
            next = dispatch(std::move(send));
        }
    }

    void pause(const Wait &wait)
    {
        // Waiting is the provider's wish; the deadline is for what we wait for without one.
        m_deadline += wait.delay;
        watchDeadline();
        m_waiting = m_clock.after(wait.delay, [this] { walk(Elapsed{}); });
    }

    void journal(Send send)
    {
        auto held = std::make_shared<Send>(std::move(send));
        m_beforeSpending([weak = weak_from_this(), held](Expected<> journaled) {
            const auto self = weak.lock();
            if (!self || self->isOver())
                return;
            if (!journaled)
                return self->finish(failure(std::move(journaled.error())));
            self->m_journaled = true;
            if (auto answer = self->dispatch(std::move(*held)))
                self->walk(std::move(*answer));
        });
    }

    /// The answer, if it came inside the call.
    std::optional<Answer> dispatch(Send send)
    {
        const auto left = std::chrono::ceil<Seconds>(m_deadline - m_clock.now().boot);
        m_spends = send.spends;
        m_sent = true;
        m_underWay = true;
        std::optional<Answer> early;
        m_inCall = true;
        Pending sending = m_transport.send(std::move(send.request), m_order.transport, std::max(left, Seconds(1)),
                                           [this, &early](Expected<HttpResponse> response) {
                                               m_underWay = false;
                                               m_httpStatus = response ? response->status : 0;
                                               if (m_inCall)
                                                   early = std::move(response);
                                               else
                                                   walk(std::move(response));
                                           });
        m_inCall = false;
        if (!early)
            m_waiting = std::move(sending);
        return early;
    }

    Clock &m_clock;
    HttpTransport &m_transport;
    SecretStore &m_secrets;
    GrantOrder m_order;
    const GrantRunner::BeforeSpending m_beforeSpending;
    std::function<void(GrantResult)> m_then;

    BootTime m_deadline;
    Pending m_guard, m_waiting;
    QMap<QByteArray, std::shared_ptr<const Secret>> m_slots;
    std::size_t m_slot = 0;
    std::unique_ptr<GrantFlow> m_flow;
    int m_steps = 0;
    Spends m_spends = Spends::Nothing;
    int m_httpStatus = 0;
    bool m_sent = false, m_underWay = false, m_journaled = false, m_inCall = false;
};

} // namespace

GrantRunner::GrantRunner(Clock &clock, HttpTransport &transport, SecretStore &secrets)
    : m_clock(clock)
    , m_transport(transport)
    , m_secrets(secrets)
{}

Pending GrantRunner::run(GrantOrder order, BeforeSpending beforeSpending, std::function<void(GrantResult)> then)
{
    auto run = std::make_shared<GrantRun>(m_clock, m_transport, m_secrets, std::move(order), std::move(beforeSpending),
                                          std::move(then));
    Pending pending([run] { run->cancel(); });
    run->begin();
    return pending;
}

} // namespace tokenwatch
