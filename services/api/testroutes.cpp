// SPDX-License-Identifier: GPL-3.0-or-later
// /api/sources/test: a source, stored or not yet, is tried out (S5-34). A client that leaves stops its test.
#include "api/answers.h"
#include "api/routes.h"
#include "config/sourceformat.h"
#include "json/strictjson.h"
#include "texts/testtexts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tokenwatch::api {

using namespace Qt::StringLiterals;

namespace {

struct TestQuestion {
    TestWish wish;
    bool planOnly = false; ///< say what would be done, and send nothing
};

tl::unexpected<Error> badTest(const QString &where, const QString &why)
{
    return failure(ErrorKind::InvalidInput, where, why);
}

QJsonObject planJson(const TestPlan &plan)
{
    return {{u"limits"_s, QJsonObject{{u"hosts"_s, plan.limits.hosts},
                                      {u"requests"_s, plan.limits.requests},
                                      {u"refusals"_s, plan.limits.refusals}}},
            {u"host"_s, plan.host},
            {u"refreshes"_s, plan.refreshes},
            {u"plan"_s, texts::testPlan(plan)}};
}

QJsonObject testRequestJson(const TestAttempt &attempt, const QString &meaning)
{
    return {{u"method"_s, QString::fromLatin1(attempt.method)},
            {u"host"_s, attempt.host},
            {u"path"_s, attempt.path},
            {u"format"_s, texts::testFormat(attempt)},
            {u"meaning"_s, meaning}};
}

QJsonObject testAttemptJson(const TestAttempt &attempt, const texts::ErrorContext &context)
{
    QJsonObject json = testRequestJson(attempt, texts::testMeaning(attempt, context));
    json[u"status"_s] = attempt.httpStatus > 0 ? QJsonValue(attempt.httpStatus) : QJsonValue();
    json[u"answer"_s] = texts::testAnswer(attempt);
    json[u"latency"_s] = static_cast<double>(attempt.latency.count()) / 1000.0;
    json[u"outcome"_s] = QString::fromLatin1(wireName(attempt.meaning));
    return json;
}

QJsonObject reportJson(const TestReport &report, const texts::ErrorContext &context)
{
    QJsonObject data = planJson(report.plan);
    QJsonArray attempts, notSent;
    for (const TestAttempt &attempt : report.attempts)
        attempts.append(testAttemptJson(attempt, context));
    for (const TestAttempt &planned : report.notSent)
        notSent.append(testRequestJson(planned, texts::notSentReason(report)));
    const texts::ErrorMessage verdict = texts::testVerdict(report, context);
    data[u"attempts"_s] = attempts;
    data[u"not_sent"_s] = notSent;
    data[u"succeeded"_s] = report.succeeded();
    data[u"message"_s] = verdict.why.isEmpty() ? verdict.what : verdict.what + u' ' + verdict.why;
    data[u"hint"_s] = verdict.toDo;
    if (report.succeeded()) {
        data[u"token_type"_s] = QString::fromLatin1(report.tokenType);
        data[u"expires_in"_s] =
            report.lifetime ? QJsonValue(static_cast<qint64>(std::chrono::floor<Seconds>(*report.lifetime).count()))
                            : QJsonValue();
        data[u"has_refresh_token"_s] = report.hasRefreshToken;
    } else {
        data[u"error"_s] = errorJson(*report.error, context);
    }
    return data;
}

class TestRoutes
{
public:
    TestRoutes(ApiDoors &doors, WaitingRoom &waiting)
        : m_doors(doors)
        , m_waiting(waiting)
    {}

    void test(const Call &call, http::Responder responder) const
    {
        auto question = read(call.request);
        if (!question)
            return responder.send(problem(question.error()));
        const Source &source = question->wish.source;
        const texts::ErrorContext context{source.displayName(), source.host()};
        if (question->planOnly) {
            const auto plan = m_doors.service.tests().plan(question->wish);
            return responder.send(plan ? success(planJson(*plan)) : refused(plan.error(), context));
        }
        m_waiting.admit<TestReport>(
            std::move(responder),
            [this, wish = std::move(question->wish)](Then<TestReport> then) {
                return m_doors.service.tests().run(wish, std::move(then));
            },
            [context](const Expected<TestReport> &report) {
                return report ? success(reportJson(*report, context)) : refused(report.error(), context);
            });
    }

private:
    static http::Response refused(const Error &error, const texts::ErrorContext &context)
    {
        return problem(error, context, error.kind == ErrorKind::Unsupported ? 409 : 0);
    }

    Expected<TestQuestion> read(const http::Request &request) const
    {
        const auto body = json::readObject(request.body);
        if (!body)
            return badTest({}, body.error().serverText);
        for (const QString &key : body->keys()) {
            if (key != u"name"_s && key != u"source"_s && key != u"secrets"_s && key != u"plan"_s)
                return badTest(cleaned(key, 60), u"is not a field of a test"_s);
        }
        if (body->contains(u"name"_s) == body->contains(u"source"_s))
            return badTest(u"name"_s, u"is needed, or else source"_s);
        TestQuestion question;
        question.planOnly = body->value(u"plan"_s).toBool();
        auto source = body->contains(u"name"_s) ? stored(body->value(u"name"_s)) : draft(body->value(u"source"_s));
        if (!source)
            return failure(source.error());
        question.wish.source = std::move(*source);
        question.wish.isStored = body->contains(u"name"_s);
        if (!question.wish.isStored) {
            if (const auto allowed = mayBring(request, question.wish.source); !allowed)
                return failure(allowed.error());
        }
        const QJsonValue secrets = body->value(u"secrets"_s);
        if (!secrets.isUndefined() && !secrets.isObject())
            return badTest(u"secrets"_s, u"must be an object of texts"_s);
        const QJsonObject values = secrets.toObject();
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (it.value().toString().isEmpty())
                return badTest(u"secrets."_s + cleaned(it.key(), 60), u"must be a text, and not empty"_s);
            question.wish.given.insert(it.key().toUtf8(),
                                       std::make_shared<const Secret>(Secret::take(it.value().toString().toUtf8())));
        }
        return question;
    }

    Expected<Source> stored(const QJsonValue &name) const
    {
        if (name.toString().isEmpty())
            return badTest(u"name"_s, u"must be the name of a source"_s);
        const auto id = m_doors.service.catalog().resolve(name.toString());
        if (!id)
            return failure(id.error());
        return *m_doors.service.catalog().find(*id);
    }

    /// Where a source of that name exists, its stored secrets serve the draft too.
    Expected<Source> draft(const QJsonValue &object) const
    {
        if (!object.isObject())
            return badTest(u"source"_s, u"must be an object"_s);
        auto source = config::readSource(QJsonDocument(object.toObject()).toJson(), m_doors.grants);
        if (!source)
            return source;
        const Source *namesake = m_doors.service.catalog().find(source->name);
        source->id = namesake ? namesake->id : SourceId{};
        return source;
    }

    ApiDoors &m_doors;
    WaitingRoom &m_waiting;
};

} // namespace

void addTestRoutes(Router &router, ApiDoors &doors, WaitingRoom &waiting)
{
    const auto routes = std::make_shared<TestRoutes>(doors, waiting);
    router.add("POST", "/api/sources/test",
               [routes](const Call &call, http::Responder responder) { routes->test(call, std::move(responder)); },
               {.summary = "Try out a source, stored or not; lists each attempt and stores nothing",
                .body = "TestQuestion",
                .answers = answersOf({200, "TestReport"}, {400, 404, 409, 429, 503})});
}

} // namespace tokenwatch::api
