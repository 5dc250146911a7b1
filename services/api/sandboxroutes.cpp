// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/answers.h"
#include "api/routes.h"
#include "json/strictjson.h"

#include <cmath>

namespace tokenwatch::api {

using namespace Qt::StringLiterals;

namespace {

class SandboxRoutes
{
public:
    SandboxRoutes(const std::optional<SandboxDoor> &door, FindSource find, WaitingRoom &waiting)
        : m_door(door)
        , m_find(std::move(find))
        , m_waiting(waiting)
    {}

    [[nodiscard]] bool isThere() const { return m_door.has_value(); }

    void status(const Call &, http::Responder responder) const
    {
        m_waiting.admit<QJsonObject>(
            std::move(responder), [this](Then<QJsonObject> then) { return owned(m_door->status, std::move(then)); },
            document);
    }

    void setFault(const Call &call, http::Responder responder) const
    {
        const auto order = faultOrder(call.request.body);
        if (!order)
            return responder.send(problem(order.error()));
        m_waiting.admit<void>(
            std::move(responder),
            [this, order](Then<> then) { return owned(m_door->setFault, std::move(then), *order); }, done);
    }

    void removeFaults(const Call &call, http::Responder responder) const
    {
        const QByteArray name = call.request.parameter(u"fault"_s).value_or(QString()).toLatin1();
        m_waiting.admit<void>(
            std::move(responder),
            [this, name](Then<> then) {
                return name.isEmpty() ? owned(m_door->reset, std::move(then))
                                      : owned(m_door->removeFault, std::move(then), name);
            },
            done);
    }

    void sessions(const Call &, http::Responder responder) const
    {
        m_waiting.admit<QJsonArray>(
            std::move(responder), [this](Then<QJsonArray> then) { return owned(m_door->sessions, std::move(then)); },
            [](const Expected<QJsonArray> &list) {
                return list ? http::Response::json({{u"sessions"_s, *list}}) : problem(list.error());
            });
    }

    void revokeSession(const Call &call, http::Responder responder) const
    {
        const QString id = call.captures.value(0);
        m_waiting.admit<void>(
            std::move(responder), [this, id](Then<> then) { return owned(m_door->revokeSession, std::move(then), id); },
            [](const Expected<> &revoked) { return revoked ? success() : problem(revoked.error(), {}, 404); });
    }

    void revokeAllSessions(const Call &, http::Responder responder) const
    {
        m_waiting.admit<int>(
            std::move(responder), [this](Then<int> then) { return owned(m_door->revokeAllSessions, std::move(then)); },
            [](const Expected<int> &count) {
                return count ? success({{u"revoked"_s, *count}}) : problem(count.error());
            });
    }

    void log(const Call &call, http::Responder responder) const
    {
        const auto most = numberParameter(call.request, u"n"_s, 100, 1, 500);
        if (!most)
            return responder.send(problem(most.error()));
        bool isNumber = false;
        const quint64 after = call.request.parameter(u"after"_s).value_or(u"0"_s).toULongLong(&isNumber);
        if (!isNumber)
            return responder.send(problem(
                {.kind = ErrorKind::InvalidInput, .where = u"after"_s, .serverText = u"must be a whole number"_s}));
        m_waiting.admit<QJsonObject>(
            std::move(responder),
            [this, after, most](Then<QJsonObject> then) {
                const Reply<QJsonObject> reply(std::move(then));
                m_door->requests(after, *most, [reply](Expected<QJsonObject> list) { reply.resolve(std::move(list)); });
                return reply.pending();
            },
            document);
    }

private:
    static http::Response done(const Expected<> &outcome) { return outcome ? success() : problem(outcome.error()); }
    static http::Response document(const Expected<QJsonObject> &found)
    {
        return found ? http::Response::json(*found) : problem(found.error());
    }

    template <class T>
    static Pending owned(const std::function<void(Then<T>)> &ask, Then<T> then)
    {
        const Reply<T> reply(std::move(then));
        ask([reply](Expected<T> answer) { reply.resolve(std::move(answer)); });
        return reply.pending();
    }
    template <class Argument>
    static Pending owned(const std::function<void(const Argument &, Then<>)> &ask, Then<> then,
                         const Argument &argument)
    {
        const Reply<> reply(std::move(then));
        ask(argument, [reply](Expected<> answer) { reply.resolve(std::move(answer)); });
        return reply.pending();
    }

    Expected<FaultOrder> faultOrder(const QByteArray &body) const
    {
        const auto object = json::readObject(body);
        if (!object)
            return failure(ErrorKind::InvalidInput, {}, object.error().serverText);
        FaultOrder order;
        order.fault = object->value(u"fault"_s).toString().toLatin1();
        order.client = object->value(u"client"_s).toString();
        order.endpoint = object->value(u"endpoint"_s).toString();
        if (object->contains(u"count"_s))
            order.count = object->value(u"count"_s).toInt();
        if (object->contains(u"for"_s))
            order.duration = Seconds(object->value(u"for"_s).toInt());
        if (order.count.value_or(1) < 1 || order.duration.value_or(Seconds(1)) < Seconds(1))
            return failure(ErrorKind::InvalidInput, order.count.value_or(1) < 1 ? u"count"_s : u"for"_s,
                           u"must be at least 1"_s);
        order.startsAfter = Seconds(object->value(u"after"_s).toInt());
        if (object->contains(u"every"_s))
            order.every = Seconds(object->value(u"every"_s).toInt());
        if (const QJsonValue by = object->value(u"by"_s); !by.isUndefined()) {
            // Far beyond what makes sense, and far within what a number of milliseconds holds.
            if (!by.isDouble() || std::abs(by.toDouble()) > 1e9)
                return failure(ErrorKind::InvalidInput, u"by"_s, u"must be a number of seconds"_s);
            order.by = Milliseconds(qint64(by.toDouble() * 1000));
        }
        if (const QString name = object->value(u"source"_s).toString(); !name.isEmpty()) {
            const Expected<Source> source = m_find(name);
            if (!source)
                return failure(source.error());
            order.source = *source;
        }
        return order;
    }

    const std::optional<SandboxDoor> &m_door;
    const FindSource m_find;
    WaitingRoom &m_waiting;
};

http::Response noSandbox()
{
    return problem({.kind = ErrorKind::Unsupported,
                    .serverText = u"no sandbox runs here; start it in the window, or the agent with --sandbox"_s},
                   {}, 404);
}

} // namespace

void addSandboxRoutes(Router &router, const std::optional<SandboxDoor> &door, FindSource find, WaitingRoom &waiting)
{
    const auto routes = std::make_shared<SandboxRoutes>(door, std::move(find), waiting);
    const auto add = [&](const char *method, const char *pattern,
                         void (SandboxRoutes::*handler)(const Call &, http::Responder) const, RouteText text) {
        router.add(
            method, pattern,
            [routes, handler](const Call &call, http::Responder responder) {
                if (!routes->isThere())
                    return responder.send(noSandbox());
                ((*routes).*handler)(call, std::move(responder));
            },
            std::move(text));
    };
    add("GET", "/api/sandbox", &SandboxRoutes::status,
        {.summary = "The sandbox's address, user, clients, faults and sessions",
         .answers = answersOf({200, "Sandbox"}, {404})});
    add("POST", "/api/sandbox/faults", &SandboxRoutes::setFault,
        {.summary = "Have the sandbox fail", .body = "FaultOrder", .answers = answersOf({200, "Done"}, {400, 404})});
    add("DELETE", "/api/sandbox/faults", &SandboxRoutes::removeFaults,
        {.summary = "Have it fail no more", .query = {"fault"}, .answers = answersOf({200, "Done"}, {404})});
    add("GET", "/api/sandbox/sessions", &SandboxRoutes::sessions,
        {.summary = "Its sessions", .answers = answersOf({200, "SandboxSessions"}, {404})});
    add("DELETE", "/api/sandbox/sessions", &SandboxRoutes::revokeAllSessions,
        {.summary = "Revoke all of them", .answers = answersOf({200, "Done"}, {404})});
    add("DELETE", "/api/sandbox/sessions/:id", &SandboxRoutes::revokeSession,
        {.summary = "Revoke one", .answers = answersOf({200, "Done"}, {404})});
    add("GET", "/api/sandbox/log", &SandboxRoutes::log,
        {.summary = "What it was asked",
         .query = {"n", "after"},
         .answers = answersOf({200, "SandboxLog"}, {400, 404})});
}

} // namespace tokenwatch::api
