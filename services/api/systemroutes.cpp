// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/answers.h"
#include "api/routes.h"
#include "api/statusjson.h"
#include "json/strictjson.h"

#include <QJsonArray>

namespace tokenwatch::api {

using namespace Qt::StringLiterals;

namespace {

class SystemRoutes
{
public:
    SystemRoutes(ApiDoors &doors, WaitingRoom &waiting)
        : m_doors(doors)
        , m_waiting(waiting)
    {}

    void startScheduler(const Call &, http::Responder responder) const { setScheduler(true, std::move(responder)); }
    void stopScheduler(const Call &, http::Responder responder) const { setScheduler(false, std::move(responder)); }

    void log(const Call &call, http::Responder responder) const
    {
        const auto most = numberParameter(call.request, u"n"_s, 200, 1, 2000);
        if (!most)
            return responder.send(problem(most.error()));
        bool isNumber = false;
        const quint64 after = call.request.parameter(u"after"_s).value_or(u"0"_s).toULongLong(&isNumber);
        if (!isNumber)
            return responder.send(problem(
                {.kind = ErrorKind::InvalidInput, .where = u"after"_s, .serverText = u"must be a whole number"_s}));
        const QString name = call.request.parameter(u"source"_s).value_or(QString());
        if (!name.isEmpty() && !m_doors.service.catalog().find(name))
            return responder.send(problem({.kind = ErrorKind::NoSuchSource, .where = name}));

        std::vector<log::Line> lines = m_doors.log.lines(after);
        if (!name.isEmpty())
            std::erase_if(lines, [&](const log::Line &line) { return !line.text.contains(name); });
        QJsonArray array;
        const std::size_t first =
            lines.size() > static_cast<std::size_t>(*most) ? lines.size() - static_cast<std::size_t>(*most) : 0;
        for (std::size_t i = first; i < lines.size(); ++i) {
            array.append(QJsonObject{{u"number"_s, static_cast<qint64>(lines[i].number)},
                                     {u"at"_s, toRfc3339(lines[i].at)},
                                     {u"level"_s, QString::fromLatin1(wireName(lines[i].level))},
                                     {u"category"_s, QString::fromLatin1(lines[i].category)},
                                     {u"text"_s, lines[i].text}});
        }
        responder.send(http::Response::json({{u"lines"_s, array}}));
    }

    void history(const Call &call, http::Responder responder) const
    {
        const auto id = namedSource(call, m_doors.service);
        if (!id)
            return responder.send(problem(id.error()));
        std::optional<WallTime> since;
        if (const auto text = call.request.parameter(u"since"_s)) {
            since = fromRfc3339(QString(*text).replace(u' ', u'+')); // a bare + is a space in a query
            if (!since)
                return responder.send(problem({.kind = ErrorKind::InvalidInput,
                                               .where = u"since"_s,
                                               .serverText = u"must be an RFC 3339 instant"_s}));
        }
        m_waiting.admit<std::vector<Attempt>>(
            std::move(responder),
            [this, id, since](Then<std::vector<Attempt>> then) {
                const Reply<std::vector<Attempt>> reply(std::move(then));
                m_doors.history.attempts(*id, since, 500,
                                         [reply](auto attempts) { reply.resolve(std::move(attempts)); });
                return reply.pending();
            },
            [](const Expected<std::vector<Attempt>> &attempts) {
                if (!attempts)
                    return problem(attempts.error());
                QJsonArray array;
                for (const Attempt &attempt : *attempts)
                    array.append(attemptJson(attempt));
                return http::Response::json({{u"attempts"_s, array}});
            });
    }

    void health(const Call &, http::Responder responder) const
    {
        const QStringList reasons = unhealthy(m_doors.service.everything().changed);
        responder.send(
            http::Response::json({{u"ok"_s, reasons.isEmpty()}, {u"reasons"_s, QJsonArray::fromStringList(reasons)}},
                                 reasons.isEmpty() ? 200 : 503));
    }

    void supportBundle(const Call &, http::Responder responder) const
    {
        if (!m_doors.supportBundle)
            return responder.send(problem({.kind = ErrorKind::Unsupported}, {}, 404));
        m_waiting.admit<QByteArray>(
            std::move(responder), [this](Then<QByteArray> then) { return m_doors.supportBundle(std::move(then)); },
            [](const Expected<QByteArray> &bundle) {
                if (!bundle)
                    return problem(bundle.error(), {}, 500);
                http::Response answer{200, {}, *bundle};
                return answer.with("Content-Type", "application/json");
            });
    }

    void raiseWindow(const Call &, http::Responder responder) const
    {
        if (!m_doors.raiseWindow)
            return responder.send(
                problem({.kind = ErrorKind::Unsupported, .serverText = u"this agent has no window"_s}, {}, 404));
        m_doors.raiseWindow();
        responder.send(success());
    }

private:
    void setScheduler(bool running, http::Responder responder) const
    {
        m_doors.service.setSchedulerRunning(running);
        responder.send(success(schedulerJson(m_doors.service.scheduler())));
    }

    ApiDoors &m_doors;
    WaitingRoom &m_waiting;
};

} // namespace

void addSystemRoutes(Router &router, ApiDoors &doors, WaitingRoom &waiting)
{
    const auto routes = std::make_shared<SystemRoutes>(doors, waiting);
    const auto add = [&](const char *method, const char *pattern,
                         void (SystemRoutes::*handler)(const Call &, http::Responder) const, RouteText text) {
        router.add(
            method, pattern,
            [routes, handler](const Call &call, http::Responder responder) {
                ((*routes).*handler)(call, std::move(responder));
            },
            std::move(text));
    };
    add("POST", "/api/scheduler/start", &SystemRoutes::startScheduler,
        {.summary = "Refresh by itself again", .answers = answersOf({200, "SchedulerAnswer"}, {})});
    add("POST", "/api/scheduler/stop", &SystemRoutes::stopScheduler,
        {.summary = "Refresh nothing by itself", .answers = answersOf({200, "SchedulerAnswer"}, {})});
    add("GET", "/api/log", &SystemRoutes::log,
        {.summary = "The last lines of the log",
         .query = {"n", "after", "source"},
         .answers = answersOf({200, "Log"}, {400, 404})});
    add("GET", "/api/history", &SystemRoutes::history,
        {.summary = "The attempts of a source, newest first",
         .query = {"source", "since"},
         .answers = answersOf({200, "History"}, {400, 404, 409})});
    add("GET", "/api/support-bundle", &SystemRoutes::supportBundle,
        {.summary = "What helps to find a fault, without secrets",
         .answers = answersOf({200, "SupportBundle"}, {404, 500})});
    add("POST", "/api/window/raise", &SystemRoutes::raiseWindow,
        {.summary = "Bring the agent's window to the front", .answers = answersOf({200, "Done"}, {404})});
    add("GET", "/healthz", &SystemRoutes::health,
        {.summary = "Whether every source that is not paused can still be refreshed",
         .answers = {{200, "Health"}, {503, "Health"}}});
}

} // namespace tokenwatch::api
