// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sourcetest.h"

#include "domain/timing.h"
#include "engine/answernames.h"
#include "engine/refresher.h"
#include "engine/subjects.h"
#include "engine/testtransport.h"
#include "jose/jwt.h"
#include "log/categories.h"

#include <QPointer>
#include <algorithm>
#include <array>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

TestMeaning meaningOfStatus(int status, bool isRead, bool isLast)
{
    switch (status) {
    case 404:
    case 405:
        return TestMeaning::NoEndpoint;
    case 400:
    case 415:
    case 422:
        return isLast ? TestMeaning::Refused : TestMeaning::AnotherFormat;
    case 401:
    case 403:
        return TestMeaning::Refused;
    case 408:
    case 425:
        return TestMeaning::Trouble;
    case 429:
        return TestMeaning::TooOften;
    default:
        break;
    }
    if (status >= 500)
        return TestMeaning::Trouble;
    if (status >= 300 && status < 400)
        return TestMeaning::Elsewhere;
    if (status >= 200 && status < 300)
        return isRead ? TestMeaning::Described : TestMeaning::NoToken;
    return TestMeaning::Unexpected;
}

/// What the end of the whole flow says of its last request.
bool explainsLastAnswer(const Error &error, const TestAttempt &last)
{
    static constexpr std::array ofAnAnswer{
        ErrorKind::MalformedAnswer, ErrorKind::NoToken,         ErrorKind::UnusableToken, ErrorKind::CaptivePortal,
        ErrorKind::HttpStatus,      ErrorKind::ProviderRefused, ErrorKind::Redirected,    ErrorKind::WrongIssuer};
    return std::find(ofAnAnswer.begin(), ofAnAnswer.end(), error.kind) != ofAnAnswer.end() &&
           (error.httpStatus == 0 || error.httpStatus == last.httpStatus);
}

void conclude(TestAttempt &last, const TestReport &report)
{
    if (report.succeeded()) {
        last.meaning = TestMeaning::TokenReceived;
        last.fields = report.tokenField.isEmpty() ? QStringList() : QStringList{report.tokenField};
        return;
    }
    if (report.stop != TestReport::Stop::None || last.error || !explainsLastAnswer(*report.error, last))
        return;
    last.error = report.error;
    const bool isRefusal = report.error->kind == ErrorKind::ProviderRefused && last.httpStatus < 500;
    if (isRefusal && last.meaning != TestMeaning::TooOften)
        last.meaning = TestMeaning::Refused;
    else if (last.httpStatus >= 200 && last.httpStatus < 300)
        last.meaning = TestMeaning::NoToken;
}

void describeToken(TestReport &report, const Token &token)
{
    report.tokenType = token.type;
    report.lifetime = token.lifetime();
    report.expiryOrigin = token.expiryOrigin;
    report.isJwt = jose::decode(token.access.reveal()).has_value();
    report.hasRefreshToken = !token.refresh.isEmpty();
    if (report.hasRefreshToken && token.refreshExpiresAt)
        report.refreshLifetime = *token.refreshExpiresAt - token.receivedAt;
}

/// Where in the answer it stood.
void describeAnswer(TestReport &report, const Token &token, const Secret &body)
{
    report.tokenField = fieldHolding(body.reveal(), token.access);
    report.refreshField = fieldHolding(body.reveal(), token.refresh);
    report.datedLifetime = datedLifetime(body.reveal());
}

TestAttempt unsent(const SentRequest &request)
{
    return {.method = request.method,
            .host = request.address.host(),
            .path = request.address.path().isEmpty() ? u"/"_s : request.address.path(),
            .contentType = request.contentType,
            .error = {},
            .asks = request.asks};
}

} // namespace

struct SourceTest::Run {
    TestWish wish;
    const GrantDescriptor *grant = nullptr;
    Lineage lineage;
    TestReport report;
    Reply<TestReport> reply;
    WallTime began;
    std::unique_ptr<TestTransport> limits;
    std::unique_ptr<GrantRunner> runner;
    HostSlot slot;
    Pending waiting; // last: it goes before what it works with
};

SourceTest::SourceTest(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{}

SourceTest::~SourceTest() = default;

std::optional<Error> SourceTest::cooling(const TestWish &wish) const
{
    const BootTime now = m_parts.doors.clock.now().boot;
    const Lineage lineage = wish.source.lineage();
    std::optional<BootTime> until;
    if (const auto own = m_restUntil.find(lineage.value); own != m_restUntil.end())
        until = own->second;
    // Whatever the definition is called: the account is the same.
    for (const SourceId &id : m_parts.states.ids()) {
        const auto &entry = *m_parts.states.find(id);
        if (entry.policy.lineage != lineage)
            continue;
        if (entry.state.coolUntil)
            until = std::max(until.value_or(*entry.state.coolUntil), *entry.state.coolUntil);
        if (entry.state.phase == State::Phase::Running)
            until = std::max(until.value_or(now), now + Timing::leastBetweenRefreshes);
    }
    if (!until || *until <= now)
        return std::nullopt;
    Error error = failure(ErrorKind::Cooling).value();
    error.retryAfter = std::chrono::ceil<Seconds>(*until - now);
    return error;
}

Expected<TestPlan> SourceTest::plan(const TestWish &wish) const
{
    const GrantDescriptor *grant = findGrant(m_parts.grants, wish.source.grant.type);
    if (!grant)
        return failure(ErrorKind::Unsupported, QString::fromLatin1(wish.source.grant.type));
    for (auto given = wish.given.keyBegin(); given != wish.given.keyEnd(); ++given) {
        const QByteArray &slot = *given;
        const bool isKnown = std::any_of(grant->secretSlots.begin(), grant->secretSlots.end(),
                                         [&](const SlotRule &rule) { return slot == rule.name; });
        if (!isKnown)
            return failure(ErrorKind::InvalidInput, u"secrets."_s + cleaned(QString::fromUtf8(slot), 60),
                           u"is not a secret of "_s + QLatin1StringView(grant->type));
    }
    const auto *entry = wish.isStored ? m_parts.states.find(wish.source.id) : nullptr;
    if (wish.isStored && !entry)
        return failure(ErrorKind::NoSuchSource, wish.source.name);
    const auto unsupported = [grant](const char *code) {
        Error error = failure(ErrorKind::Unsupported, QString::fromLatin1(grant->type)).value();
        error.code = code;
        return failure(std::move(error));
    };
    TestPlan plan;
    plan.host = wish.source.host();
    const bool isPrimary = grant->hasPrimaryCredentials && grant->hasPrimaryCredentials(wish.source.grant);
    if (!grant->watchOnly && !isPrimary) {
        const Token *current = entry ? entry->state.current(entry->policy) : nullptr;
        if (grant->signsIn && (!current || current->refresh.isEmpty()))
            return unsupported("sign_in");
        if (!wish.isStored)
            return unsupported("once");
        plan.refreshes = true;
        return plan;
    }
    if (grant->usesPassword) {
        if (auto error = cooling(wish))
            return failure(std::move(*error));
    }
    const Lineage lineage = wish.source.lineage();
    for (const RunPtr &run : m_runs) {
        if (run->lineage == lineage)
            return failure(ErrorKind::Conflict, wish.source.name, u"is being tested already"_s);
    }
    return plan;
}

Pending SourceTest::run(TestWish wish, Then<TestReport> then)
{
    const Reply<TestReport> reply(std::move(then));
    auto plan = this->plan(wish);
    if (!plan) {
        QMetaObject::invokeMethod(
            this, [reply, error = plan.error()] { reply.resolve(failure(error)); }, Qt::QueuedConnection);
        return reply.pending();
    }
    const auto run = std::make_shared<Run>();
    run->grant = findGrant(m_parts.grants, wish.source.grant.type);
    run->lineage = wish.source.lineage();
    run->wish = std::move(wish);
    run->report.plan = *plan;
    run->reply = reply;
    m_runs.push_back(run);
    QMetaObject::invokeMethod(
        this,
        [this, weak = std::weak_ptr(run)] {
            if (const auto self = weak.lock())
                begin(self);
        },
        Qt::QueuedConnection);
    return reply.pending([this, guard = QPointer<SourceTest>(this), weak = std::weak_ptr(run)] {
        if (const auto self = weak.lock(); self && guard) {
            qCInfo(lcEngine, "%s: the test was stopped", qUtf8Printable(self->wish.source.name));
            std::erase(m_runs, self);
        }
    });
}

void SourceTest::begin(const RunPtr &run)
{
    run->began = m_parts.doors.clock.now().wall;
    qCInfo(lcEngine, "%s: a test began", qUtf8Printable(run->wish.source.name));
    if (run->report.plan.refreshes)
        return refresh(run);
    const std::weak_ptr<Run> weak = run;
    Pending waiting =
        m_parts.hosts.acquire(run->report.plan.host, HostBudget::Lane::Awaited, [this, weak](HostSlot slot) {
            if (const auto self = weak.lock())
                walk(self, std::move(slot));
        });
    if (!run->runner)
        run->waiting = std::move(waiting);
}

void SourceTest::walk(const RunPtr &run, HostSlot slot)
{
    run->waiting.detach();
    run->slot = std::move(slot);
    run->limits = std::make_unique<TestTransport>(m_parts.doors.transport, run->grant->usesPassword, run->wish.given,
                                                  run->report);
    GrantRunner::Doors doors = m_parts.doors;
    run->runner = std::make_unique<GrantRunner>(GrantRunner::Doors{doors.clock, *run->limits, doors.secrets,
                                                                   doors.redirects, doors.programs, doors.files,
                                                                   doors.clocks, doors.attemptDeadline});
    const Source &source = run->wish.source;
    GrantOrder order;
    order.source = source.id;
    order.descriptor = run->grant;
    order.grant = source.grant;
    order.transport = source.transport;
    order.primaryOnly = true;
    if (const Source *subject = m_parts.catalog.find(subjectName(m_parts.grants, source.grant)))
        order.subject = m_parts.states.valid(subject->id, Seconds(0));
    for (const SlotRule &slotRule : run->grant->secretSlots) {
        if (!slotRule.consumable && run->wish.given.contains(slotRule.name))
            order.given.insert(slotRule.name, run->wish.given.value(slotRule.name));
    }
    order.sent = [weak = std::weak_ptr(run)](const SentRequest &sent) {
        const auto self = weak.lock();
        if (!self)
            return;
        // What a limit kept back was not sent.
        if (self->report.stop != TestReport::Stop::None) {
            self->report.notSent.push_back(unsent(sent));
            return;
        }
        TestAttempt attempt{.method = sent.method,
                            .host = sent.address.host(),
                            .path = sent.address.path().isEmpty() ? u"/"_s : sent.address.path(),
                            .contentType = sent.contentType,
                            .httpStatus = sent.httpStatus,
                            .latency = sent.latency,
                            .meaning = sent.httpStatus == 0
                                           ? TestMeaning::NoAnswer
                                           : meaningOfStatus(sent.httpStatus, sent.method == "GET", false),
                            .error = sent.error,
                            .answer = self->limits->answer(),
                            .location = self->limits->location(),
                            .asks = sent.asks};
        if (attempt.meaning == TestMeaning::NoToken)
            attempt.fields = possibleTokenFields(self->limits->body().reveal());
        self->report.attempts.push_back(attempt);
        if (self->wish.told)
            self->wish.told(attempt);
    };
    Pending walking = run->runner->run(
        std::move(order),
        // Nothing is spent here that works only once; a flow that wants to is wrong.
        [](const Then<> &then) { then(failure(ErrorKind::Internal, u"flow"_s)); },
        [this, weak = std::weak_ptr(run)](const GrantResult &result) {
            if (const auto self = weak.lock())
                walked(self, result);
        });
    if (run->reply.isWanted())
        run->waiting = std::move(walking);
}

void SourceTest::walked(const RunPtr &run, const GrantResult &result)
{
    TestReport &report = run->report;
    const BootTime now = m_parts.doors.clock.now().boot;
    std::erase_if(m_restUntil, [now](const auto &rest) { return rest.second <= now; });
    for (const SentRequest &request : result.untried)
        report.notSent.push_back(unsent(request));
    if (result.token) {
        describeToken(report, *result.token);
        describeAnswer(report, *result.token, run->limits->body());
    } else {
        report.error = result.token.error();
        if (run->grant->usesPassword && result.sent)
            m_restUntil.insert_or_assign(run->lineage.value, now + Timing::passwordCooldown);
    }
    for (std::size_t i = 0; i < report.attempts.size(); ++i) {
        TestAttempt &attempt = report.attempts[i];
        const bool isLast = i + 1 == report.attempts.size();
        if (attempt.httpStatus != 0)
            attempt.meaning = meaningOfStatus(attempt.httpStatus, attempt.method == "GET", isLast);
        if (isLast)
            conclude(attempt, report);
    }
    finish(run);
}

void SourceTest::refresh(const RunPtr &run)
{
    run->waiting = m_parts.refresher.refresh(run->wish.source.id, SourceMachine::Asker::Person,
                                             [this, weak = std::weak_ptr(run)](const Expected<Outcome> &outcome) {
                                                 if (const auto self = weak.lock())
                                                     refreshed(self, outcome);
                                             });
}

void SourceTest::refreshed(const RunPtr &run, const Expected<Outcome> &outcome)
{
    TestReport &report = run->report;
    if (!outcome || outcome->verdict != Verdict::Refreshed) {
        report.error = !outcome ? outcome.error()
                       : outcome->error
                           ? *outcome->error
                           : Error{.kind = ErrorKind::Cancelled, .code = {}, .where = {}, .serverText = {}};
    } else if (outcome->token) {
        describeToken(report, *outcome->token);
    }
    const auto *entry = m_parts.states.find(run->wish.source.id);
    const auto last = entry ? entry->state.lastAttempt : std::nullopt;
    // A state that stopped it (locked, cooling) is no attempt.
    if (last && last->at >= run->began && (last->httpStatus != 0 || last->error.value_or(Error{}).maySent)) {
        TestAttempt attempt;
        attempt.method = "POST";
        attempt.host = report.plan.host;
        attempt.httpStatus = last->httpStatus;
        attempt.latency = last->latency;
        attempt.meaning =
            last->httpStatus == 0 ? TestMeaning::NoAnswer : meaningOfStatus(last->httpStatus, false, true);
        if (last->httpStatus == 0)
            attempt.error = last->error;
        conclude(attempt, report);
        report.attempts.push_back(std::move(attempt));
    }
    finish(run);
}

void SourceTest::finish(const RunPtr &run)
{
    const auto place = std::find(m_runs.begin(), m_runs.end(), run);
    if (place == m_runs.end())
        return;
    const RunPtr self = std::move(*place); // the answer may destroy the Pending that keeps it
    m_runs.erase(place);
    self->waiting.detach();
    qCInfo(lcEngine, "%s: the test %s after %d requests", qUtf8Printable(self->wish.source.name),
           self->report.succeeded() ? "brought a token" : "brought no token",
           static_cast<int>(self->report.attempts.size()));
    self->reply.resolve(std::move(self->report));
}

} // namespace tokenwatch
