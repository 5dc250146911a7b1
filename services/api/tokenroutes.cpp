// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/answers.h"
#include "api/routes.h"
#include "api/statusjson.h"

#include <QJsonArray>

namespace tokenwatch::api {

using namespace Qt::StringLiterals;

namespace {

/// What the token requests share: the source they name, and how long they would wait.
struct TokenWish {
    SourceId id;
    Seconds minValid{0};
    Seconds patience{0};
};

class TokenRoutes
{
public:
    TokenRoutes(ApiDoors &doors, WaitingRoom &waiting)
        : m_doors(doors)
        , m_waiting(waiting)
    {}

    void status(const Call &call, http::Responder responder) const
    {
        const WallTime now = m_doors.clock.now().wall;
        StatusBatch batch = m_doors.service.everything();
        const auto asked = call.request.parameter(u"source"_s);
        if (!call.visitor.mayManage()) {
            if (const auto id = namedSource(call, m_doors.service); asked && !id)
                return responder.send(problem(id.error()));
            std::erase_if(batch.changed, [&](const SourceStatus &one) { return !call.visitor.mayUse(one.id); });
        }
        if (asked && !m_doors.service.catalog().find(*asked))
            return responder.send(problem({.kind = ErrorKind::NoSuchSource, .where = *asked}));

        QJsonArray sources;
        QJsonValue data;
        for (const SourceStatus &status : batch.changed) {
            if (asked && status.name != *asked)
                continue;
            const Source *source = m_doors.service.catalog().find(status.id);
            sources.append(sourceJson(status, now, source));
            if (asked || batch.changed.size() == 1)
                data = seedJson(status, now, source);
        }
        const QStringList reasons = unhealthy(batch.changed);
        responder.send(
            http::Response::json({{u"success"_s, true},
                                  {u"data"_s, data},
                                  {u"sources"_s, sources},
                                  {u"scheduler"_s, schedulerJson(batch.scheduler)},
                                  {u"health"_s, QJsonObject{{u"ok"_s, reasons.isEmpty()},
                                                            {u"reasons"_s, QJsonArray::fromStringList(reasons)}}}}));
    }

    void token(const Call &call, http::Responder responder) const
    {
        const bool asText = wantsText(call.request);
        serve(call, std::move(responder), [this, asText](const TokenPtr &token, const Source &source) {
            if (asText)
                return secretAnswer(http::Response::text(token->access.reveal().toByteArray()));
            const WallTime now = m_doors.clock.now().wall;
            return secretAnswer(http::Response::json(
                {{u"access_token"_s, QString::fromLatin1(token->access.reveal())},
                 {u"token_type"_s, QString::fromLatin1(token->type)},
                 {u"expires_in"_s, token->expiresAt ? QJsonValue(secondsUntil(*token->expiresAt, now)) : QJsonValue()},
                 {u"expires_at"_s, token->expiresAt ? QJsonValue(toRfc3339(*token->expiresAt)) : QJsonValue()},
                 {u"source"_s, source.name},
                 {u"generation"_s, static_cast<qint64>(token->generation.value)}}));
        });
    }

    void header(const Call &call, http::Responder responder) const
    {
        const bool asText = wantsText(call.request);
        serve(call, std::move(responder), [this, asText](const TokenPtr &token, const Source &source) {
            if (isDpopBound(*token))
                return problem(Error{.kind = ErrorKind::Unsupported, .code = "dpop", .where = source.name},
                               contextOf(source.id), 409);
            const QByteArray value = authorizationValue(*token, source.headerScheme);
            if (asText)
                return secretAnswer(http::Response::text("Authorization: " + value));
            return secretAnswer(http::Response::json({{u"Authorization"_s, QString::fromLatin1(value)}}));
        });
    }

    void refresh(const Call &call, http::Responder responder) const
    {
        const auto id = namedSource(call, m_doors.service);
        if (!id)
            return responder.send(problem(id.error()));
        std::optional<Generation> unlessNewer;
        if (const auto generation = call.request.parameter(u"if_generation"_s)) {
            bool isNumber = false;
            unlessNewer = Generation{generation->toULongLong(&isNumber)};
            if (!isNumber)
                return responder.send(problem({.kind = ErrorKind::InvalidInput,
                                               .where = u"if_generation"_s,
                                               .serverText = u"must be a number"_s}));
        }
        m_waiting.admit<Outcome>(
            std::move(responder),
            [this, id, unlessNewer](Then<Outcome> then) {
                return m_doors.service.refresh(*id, unlessNewer, std::move(then));
            },
            [this, context = contextOf(*id)](const Expected<Outcome> &outcome) {
                return outcome ? refreshAnswer(*outcome, context, m_doors.clock.now().wall)
                               : problem(outcome.error(), context);
            });
    }

    void clear(const Call &call, http::Responder responder) const
    {
        const auto id = namedSource(call, m_doors.service);
        if (!id)
            return responder.send(problem(id.error()));
        const bool revoke = call.request.parameter(u"revoke"_s) == u"1"_s;
        m_waiting.admit<Cleared>(
            std::move(responder),
            [this, id, revoke](Then<Cleared> then) { return m_doors.service.clear(*id, revoke, std::move(then)); },
            [revoke, context = contextOf(*id)](const Expected<Cleared> &done) {
                return done ? success(clearedJson(*done, revoke, context)) : problem(done.error(), context);
            });
    }

private:
    /// The token is gone from here in any case; of the provider only what it said itself.
    static QJsonObject clearedJson(const Cleared &cleared, bool revoke, const texts::ErrorContext &context)
    {
        QJsonObject data{{u"outcome"_s, u"cleared"_s}};
        if (revoke)
            data[u"revoked"_s] = cleared.revoked;
        if (revoke && !cleared.revoked)
            data[u"reason"_s] = texts::notRevokedSentence(cleared.notRevoked, context);
        return data;
    }

    using Render = std::function<http::Response(const TokenPtr &, const Source &)>;

    Expected<TokenWish> wish(const Call &call) const
    {
        const http::Request &request = call.request;
        const auto id = namedSource(call, m_doors.service);
        if (!id)
            return failure(id.error());
        const auto minValid = numberParameter(request, u"min_valid"_s, 60, 0, 86'400 * 365);
        if (!minValid)
            return failure(minValid.error());
        const auto patience = numberParameter(request, u"wait"_s, 30, 0, 300);
        if (!patience)
            return failure(patience.error());
        return TokenWish{*id, Seconds(*minValid), Seconds(*patience)};
    }

    void serve(const Call &call, http::Responder responder, const Render &render) const
    {
        const auto wanted = wish(call);
        if (!wanted)
            return responder.send(problem(wanted.error()));
        const Taker taker = Taker::of(call);
        // The usual case: a good token in memory, no hop and no wait.
        if (const TokenPtr token = m_doors.service.valid(wanted->id, wanted->minValid)) {
            const http::Response response = render(token, *m_doors.service.catalog().find(wanted->id));
            noteUse(taker, wanted->id, response);
            return responder.send(response);
        }
        m_waiting.admit<TokenPtr>(
            std::move(responder),
            [this, wanted](Then<TokenPtr> then) {
                return m_doors.service.token(wanted->id, wanted->minValid, wanted->patience, std::move(then));
            },
            [this, render, id = wanted->id, taker](const Expected<TokenPtr> &token) {
                const Source *source = m_doors.service.catalog().find(id);
                if (!token || !source)
                    return problem(token ? Error{.kind = ErrorKind::NoSuchSource} : token.error(), contextOf(id));
                http::Response response = render(*token, *source);
                noteUse(taker, id, response);
                return response;
            });
    }

    void noteUse(const Taker &taker, const SourceId &id, const http::Response &response) const
    {
        if (response.status == 200)
            m_doors.callers.used(taker.visitor, id, taker.door);
    }

    static http::Response secretAnswer(http::Response response) { return response.with("Cache-Control", "no-store"); }

    texts::ErrorContext contextOf(const SourceId &id) const { return api::contextOf(m_doors.service, id); }

    ApiDoors &m_doors;
    WaitingRoom &m_waiting;
};

} // namespace

void addTokenRoutes(Router &router, ApiDoors &doors, WaitingRoom &waiting)
{
    const auto routes = std::make_shared<TokenRoutes>(doors, waiting);
    const auto add = [&](const char *method, const char *pattern,
                         void (TokenRoutes::*handler)(const Call &, http::Responder) const, RouteText text) {
        router.add(
            method, pattern,
            [routes, handler](const Call &call, http::Responder responder) {
                ((*routes).*handler)(call, std::move(responder));
            },
            std::move(text));
    };
    add("GET", "/api/token", &TokenRoutes::token,
        {.summary = "The access token",
         .query = {"source", "min_valid", "wait"},
         .answers = answersOf({200, "Token"}, {400, 404, 409, 503}),
         .alsoAsText = true});
    add("GET", "/api/token/status", &TokenRoutes::status,
        {.summary = "All sources, or one, the scheduler and the health",
         .query = {"source"},
         .answers = answersOf({200, "Status"}, {404})});
    add("GET", "/api/token/header", &TokenRoutes::header,
        {.summary = "The whole Authorization header; not for tokens bound to a key (DPoP)",
         .query = {"source", "min_valid", "wait"},
         .answers = answersOf({200, "AuthorizationHeader"}, {400, 404, 409, 503}),
         .alsoAsText = true});
    add("POST", "/api/token/refresh", &TokenRoutes::refresh,
        {.summary = "Refresh now; whoever asks meanwhile shares the answer",
         .query = {"source", "if_generation"},
         .answers = answersOf({200, "Refreshed"}, {400, 401, 404, 409, 429, 501, 502, 503})});
    add("DELETE", "/api/token", &TokenRoutes::clear,
        {.summary = "Wipe the access token; the refresh token stays unless it is revoked",
         .query = {"source", "revoke"},
         .answers = answersOf({200, "Cleared"}, {404, 409})});
}

} // namespace tokenwatch::api
