// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/grantrun.h"

#include "domain/timing.h"
#include "engine/answernames.h"
#include "engine/clockwatch.h"

#include <QTimer>
#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// More steps than any honest flow takes without a wait (discovery sends 12 requests); one that loops is a defect.
constexpr int mostFlowSteps = 64;
/// So long a wait is no loop.
constexpr Milliseconds leastFlowWait = Seconds(1);

SentRequest told(const HttpRequest &request)
{
    return {.method = request.method,
            .address = request.url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo),
            .contentType = headerValue(request.headers, "Content-Type"),
            .error = {},
            .asks = askedWith(request)};
}

} // namespace

GrantRun::GrantRun(const GrantRunner::Doors &doors, GrantOrder order, GrantRunner::BeforeSpending beforeSpending,
                   std::function<void(GrantResult)> then)
    : m_doors(doors)
    , m_order(std::move(order))
    , m_beforeSpending(std::move(beforeSpending))
    , m_then(std::move(then))
    , m_slots(doors.secrets, m_order)
{}

void GrantRun::begin()
{
    m_patience = m_doors.attemptDeadline;
    m_deadline = m_doors.clock.now().boot + m_patience;
    watchDeadline();
    m_slots.read([this](Expected<> read) {
        if (isOver())
            return;
        if (read)
            startFlow();
        else
            finish(failure(std::move(read.error())));
    });
}

void GrantRun::cancel()
{
    m_then = nullptr;
    drop();
    m_listener.reset();
}

void GrantRun::drop()
{
    m_slots.cancel();
    m_waiting.cancel();
    m_guard.cancel();
    m_flow.reset();
}

std::vector<SentRequest> GrantRun::untriedRequests() const
{
    std::vector<SentRequest> untried;
    if (!m_flow || !m_order.sent)
        return untried;
    for (const HttpRequest &request : m_flow->untried())
        untried.push_back(told(request));
    return untried;
}

void GrantRun::finish(Expected<Token> token)
{
    if (isOver())
        return;
    const auto self = shared_from_this(); // the callback may destroy the Pending that holds this
    if (m_underWay && !token)
        noteAnswer(failure(token.error()));
    const auto then = std::exchange(m_then, nullptr);
    std::optional<QByteArray> memory;
    if (!token && m_flow)
        memory = m_flow->memory();
    std::vector<SentRequest> untried = untriedRequests();
    drop();
    // Later: this may be the listener's own callback, and its page is still on the way to the browser.
    if (m_listener)
        QTimer::singleShot(0, [listener = std::shared_ptr(std::move(m_listener))]() mutable { listener.reset(); });
    const QString answer = !token && m_answer ? answerText(*m_answer, m_known) : QString();
    then({std::move(token), m_spends, m_sent, m_httpStatus, std::move(memory), m_request, answer, m_clock,
          std::move(untried)});
}

std::nullopt_t GrantRun::fail(ErrorKind kind, QString where)
{
    finish(failure(kind, std::move(where)));
    return std::nullopt;
}

void GrantRun::watchDeadline()
{
    m_guard = m_doors.clock.after(m_deadline - m_doors.clock.now().boot, [this] {
        Error error = failure(ErrorKind::TimedOut).value();
        error.maySent = m_underWay.has_value();
        error.patience = m_patience;
        finish(failure(std::move(error)));
    });
}

/// The deadline is for what we wait for without being asked to: time spent away, at most `most`, is not counted.
/// `whom`: who is waited for, and to blame if that is not enough.
void GrantRun::leaveFor(Milliseconds most, const QString &whom)
{
    m_isAway = true;
    m_leftAt = m_doors.clock.now().boot;
    const Milliseconds left = whom.isEmpty() ? m_deadline - m_leftAt : Milliseconds(0);
    m_guard = m_doors.clock.after(most + left, [this, whom] { fail(ErrorKind::TimedOut, whom); });
}

void GrantRun::comeBack()
{
    if (!std::exchange(m_isAway, false))
        return;
    m_deadline += m_doors.clock.now().boot - m_leftAt;
    watchDeadline();
}

void GrantRun::startFlow()
{
    if (const QString slot = m_slots.missing(); !slot.isEmpty())
        return finish(failure(ErrorKind::MissingCredentials, slot));
    const Moment now = m_doors.clock.now();
    if (auto token = m_slots.adopted(now)) {
        if (!*token || (*token)->isValidAt(now.wall))
            return finish(std::move(*token));
        // A pasted refresh token, or an EDR that is over: the flow turns it into an access token.
        m_order.current = std::make_shared<const Token>(std::move(**token));
    }
    if (auto key = m_slots.find("tls_client_key"))
        m_order.transport.clientKey = std::move(key);
    FlowContext context;
    context.grant = m_order.grant;
    context.secrets = m_slots.take();
    context.current = m_order.current;
    context.primaryOnly = m_order.primaryOnly;
    context.subject = m_order.subject;
    context.signIn = m_order.signIn;
    context.allowHttp = m_order.transport.allowHttp;
    context.memory = m_order.memory;
    knowSecrets(context);
    auto flow = makeFlow(std::move(context));
    if (!flow)
        return finish(failure(std::move(flow.error())));
    m_flow = std::move(*flow);
    walk(Begin{});
}

void GrantRun::knowSecrets(const FlowContext &context)
{
    for (const auto &secret : context.secrets)
        m_known.push_back(secret);
    for (const TokenPtr &token : {context.current, context.subject}) {
        if (!token)
            continue;
        // They live as long as their token.
        m_known.emplace_back(token, &token->access);
        m_known.emplace_back(token, &token->refresh);
    }
}

Expected<std::unique_ptr<GrantFlow>> GrantRun::makeFlow(FlowContext context) const
{
    const auto chosen = [this] {
        switch (m_order.purpose) {
        case GrantPurpose::Acquire:
            return m_order.descriptor->start;
        case GrantPurpose::Revoke:
            return m_order.descriptor->revoke;
        case GrantPurpose::Introspect:
            return m_order.descriptor->introspect;
        }
        Q_UNREACHABLE();
    }();
    if (!chosen)
        return failure(ErrorKind::Unsupported, QString::fromLatin1(m_order.grant.type));
    return chosen(std::move(context));
}

void GrantRun::walk(Answer answer)
{
    const auto self = shared_from_this();
    comeBack();
    std::optional<Answer> next(std::move(answer));
    while (next && !isOver()) {
        if (++m_steps > mostFlowSteps)
            return finish(failure(ErrorKind::Internal, u"flow"_s));
        Step step = m_flow->next(*std::exchange(next, std::nullopt), m_doors.clock.now());
        next = std::visit([this]<class Wanted>(Wanted &&wanted) { return take(std::forward<Wanted>(wanted)); },
                          std::move(step));
    }
}

template <class T, class Start>
std::optional<Answer> GrantRun::ask(Start start)
{
    std::optional<Answer> early;
    m_inCall = true;
    Pending waiting = start([this, &early](Expected<T> answer) {
        if (m_inCall)
            early = Answer(std::move(answer));
        else
            walk(Answer(std::move(answer)));
    });
    m_inCall = false;
    if (!early && !isOver())
        m_waiting = std::move(waiting);
    return early;
}

std::optional<Answer> GrantRun::take(Done done)
{
    finish(std::move(done));
    return std::nullopt;
}

std::optional<Answer> GrantRun::take(const Wait &wait)
{
    if (wait.prompt)
        prompt(*wait.prompt);
    if (isOver())
        return std::nullopt;
    if (wait.delay >= leastFlowWait)
        m_steps = 0;
    leaveFor(wait.delay);
    m_waiting = m_doors.clock.after(wait.delay, [this] { walk(Elapsed{}); });
    return std::nullopt;
}

std::optional<Answer> GrantRun::take(const Listen &listen)
{
    if (!m_order.signIn)
        return fail(ErrorKind::Unsupported, QString::fromLatin1(m_order.grant.type));
    auto listener = m_doors.redirects.listen(listen.port);
    if (!listener)
        return Expected<Listening>(failure(std::move(listener.error())));
    m_listener = std::move(*listener);
    return Expected<Listening>(Listening{m_listener->redirectUri()});
}

std::optional<Answer> GrantRun::take(const Browse &browse)
{
    if (!m_order.signIn)
        return fail(ErrorKind::Unsupported, QString::fromLatin1(m_order.grant.type));
    if (!m_listener)
        return fail(ErrorKind::Internal, u"flow"_s);
    m_steps = 0;
    leaveFor(Timing::browserPatience, u"browser"_s);
    // Waiting first: a browser may be faster than whoever shows the address.
    auto early = ask<Redirected>([&](Then<Redirected> then) {
        return m_listener->wait(browse.state, [then = std::move(then)](Expected<QUrl> address) {
            if (address)
                then(Redirected{std::move(*address)});
            else
                then(failure(std::move(address.error())));
        });
    });
    if (!early)
        prompt({browse.address, {}, {}, m_doors.clock.now().wall + Timing::browserPatience});
    else
        comeBack();
    return early;
}

std::optional<Answer> GrantRun::take(Run run)
{
    leaveFor(run.order.timeout);
    auto early = ask<Ran>([&](Then<Ran> then) { return m_doors.programs.run(std::move(run.order), std::move(then)); });
    if (early)
        comeBack();
    return early;
}

std::optional<Answer> GrantRun::take(const ReadFile &file)
{
    return ask<Secret>([&](Then<Secret> then) { return m_doors.files.read(file.path, std::move(then)); });
}

std::optional<Answer> GrantRun::take(Send send)
{
    if (send.spends != Spends::Credential || m_journaled)
        return dispatch(std::move(send));
    journal(std::move(send));
    return std::nullopt;
}

void GrantRun::journal(Send send)
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

std::optional<Answer> GrantRun::dispatch(Send send)
{
    const Moment now = m_doors.clock.now();
    const auto left = std::chrono::ceil<Seconds>(m_deadline - now.boot);
    m_spends = send.spends;
    m_sent = true;
    m_sentAt = now;
    m_answer.reset();
    m_underWay = told(send.request);
    m_request = QString::fromLatin1(m_underWay->method) + u' ' + m_underWay->address.toString();
    return ask<HttpResponse>([&](Then<HttpResponse> then) {
        return m_doors.transport.send(std::move(send.request), m_order.transport, std::max(left, Seconds(1)),
                                      [this, then = std::move(then)](Expected<HttpResponse> response) {
                                          noteAnswer(response);
                                          then(std::move(response));
                                      });
    });
}

void GrantRun::noteAnswer(const Expected<HttpResponse> &response)
{
    SentRequest sent = *std::exchange(m_underWay, std::nullopt);
    const Moment now = m_doors.clock.now();
    m_httpStatus = response ? response->status : 0;
    sent.httpStatus = m_httpStatus;
    sent.latency = now.boot - m_sentAt.boot;
    if (response) {
        m_answer = *response;
        m_clock = readClock(sent.address.host(), *response, m_sentAt, now);
        if (m_clock && m_doors.clocks)
            m_doors.clocks->note(*m_clock);
    } else {
        sent.error = response.error();
    }
    if (m_order.sent)
        m_order.sent(sent);
}

void GrantRun::prompt(const SignInPrompt &prompt)
{
    if (m_order.prompted)
        m_order.prompted(prompt);
}

} // namespace tokenwatch
