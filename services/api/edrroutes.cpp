// SPDX-License-Identifier: GPL-3.0-or-later
// The EDR management paths (S1-22, S1-23, S1-24): EDRs are sources of the grant `edr`, found by their transfer process.
// Statuses and errors are those of the connectors' own management API, so that its clients work here.
#include "api/edrquery.h"
#include "api/routes.h"
#include "grants/edrdocument.h"
#include "json/strictjson.h"
#include "log/categories.h"

#include <QJsonDocument>

namespace tokenwatch::api {

using namespace Qt::StringLiterals;

namespace {

/// What the connector answers with for a failure of its own or of the provider (protocol.md S1, "Consumer").
struct EdcFailure {
    int status;
    const char *type;
};

EdcFailure failureOf(const Error &error)
{
    switch (error.httpStatus) {
    case 401:
        return {403, "NotAuthorized"};
    case 404:
        return {404, "ObjectNotFound"};
    case 409:
        return {409, "ObjectConflict"};
    default:
        break;
    }
    if (error.httpStatus >= 300)
        return {400, "InvalidRequest"};
    // Without an answer: what is missing here is a bad request, a connection that failed is not.
    const bool isAsked = error.kind == ErrorKind::MissingCredentials || error.kind == ErrorKind::InvalidInput ||
                         error.kind == ErrorKind::Unsupported || error.kind == ErrorKind::NotAllowed;
    if (error.httpStatus == 0 && isAsked)
        return {400, "InvalidRequest"};
    return {500, "UnexpectedError"};
}

http::Response edcProblem(EdcFailure failure, const QString &message)
{
    const QJsonArray errors{QJsonObject{{u"message"_s, message},
                                        {u"type"_s, QString::fromLatin1(failure.type)},
                                        {u"path"_s, QJsonValue()},
                                        {u"invalidValue"_s, QJsonValue()}}};
    http::Response response = http::Response::json({}, failure.status);
    response.body = QJsonDocument(errors).toJson(QJsonDocument::Compact);
    return response;
}

http::Response edcProblem(const Error &error, const texts::ErrorContext &context)
{
    const texts::ErrorMessage message = texts::errorMessage(error, context);
    return edcProblem(failureOf(error), message.why.isEmpty() ? message.what : message.what + u' ' + message.why);
}

http::Response noSuchEdr(const QString &transfer)
{
    return edcProblem({404, "ObjectNotFound"}, u"There is no EDR of the transfer process %1."_s.arg(cleaned(transfer)));
}

/// A parameter that is "true" or "false".
Expected<bool> flagParameter(const http::Request &request, const QString &name, bool fallback)
{
    const auto text = request.parameter(name);
    if (!text || *text == "true"_L1 || *text == "false"_L1)
        return text ? *text == "true"_L1 : fallback;
    return failure(ErrorKind::InvalidInput, name, u"must be true or false"_s);
}

class EdrRoutes
{
public:
    EdrRoutes(ApiDoors &doors, WaitingRoom &waiting)
        : m_doors(doors)
        , m_waiting(waiting)
    {}

    void query(const Call &call, http::Responder responder) const
    {
        const auto query = EdrQuery::read(call.request.body);
        if (!query)
            return responder.send(edcProblem(query.error(), {}));
        std::vector<EdrEntry> entries;
        for (const Source &source : m_doors.service.catalog().all()) {
            const QString transfer = transferProcessOf(source);
            const TokenPtr token = transfer.isEmpty() ? nullptr : m_doors.service.present(source.id);
            if (token)
                entries.push_back({source.grant, token->receivedAt});
        }
        http::Response response = http::Response::json({});
        response.body = QJsonDocument(query->answer(std::move(entries))).toJson(QJsonDocument::Compact);
        responder.send(response);
    }

    void dataAddress(const Call &call, http::Responder responder) const
    {
        const auto automatic = flagParameter(call.request, u"auto_refresh"_s, true);
        const auto whole = flagParameter(call.request, u"with_refresh_token"_s, false);
        if (!automatic || !whole)
            return responder.send(edcProblem(automatic ? whole.error() : automatic.error(), {}));
        const auto source = found(call.captures.constFirst());
        if (!source)
            return responder.send(source.error());
        if (m_doors.service.valid(source->id, Seconds(0)) || !*automatic || source->grant.text(u"mode"_s) == "none"_L1)
            return responder.send(described(*source, *whole, Taker::of(call)));
        // Whoever comes while another refreshes gets that one's answer (S1-18).
        const Generation seen = m_doors.service.present(source->id)->generation;
        renew({*source, seen, *whole, Taker::of(call)}, std::move(responder));
    }

    void refresh(const Call &call, http::Responder responder) const
    {
        forceRefresh(call.captures.constFirst(), Taker::of(call), std::move(responder));
    }

    void refreshByBody(const Call &call, http::Responder responder) const
    {
        const auto body = json::readObject(call.request.body);
        const QString transfer = body ? body->value("transferProcessId"_L1).toString() : QString();
        if (transfer.isEmpty())
            return responder.send(
                edcProblem({400, "InvalidRequest"}, u"A JSON object with “transferProcessId” is needed."_s));
        forceRefresh(transfer, Taker::of(call), std::move(responder));
    }

    void remove(const Call &call, http::Responder responder) const
    {
        const auto source = found(call.captures.constFirst());
        if (!source)
            return responder.send(source.error());
        m_waiting.admit<void>(
            std::move(responder),
            [this, id = source->id](Then<> then) { return m_doors.service.catalog().remove(id, std::move(then)); },
            [context = contextOf(m_doors.service, source->id)](const Expected<> &removed) {
                if (removed)
                    return http::Response{204, {}, {}};
                if (removed.error().kind == ErrorKind::NotAllowed || removed.error().kind == ErrorKind::Conflict)
                    return edcProblem({409, "ObjectConflict"}, texts::errorMessage(removed.error(), context).what);
                return edcProblem(removed.error(), context);
            });
    }

private:
    /// The one source of a transfer process that holds an EDR; else the answer that says why not.
    tl::expected<Source, http::Response> found(const QString &transfer) const
    {
        std::vector<Source> matching;
        for (Source &source : m_doors.service.catalog().all()) {
            if (transferProcessOf(source) == transfer)
                matching.push_back(std::move(source));
        }
        if (matching.size() > 1) {
            QStringList names;
            for (const Source &source : matching)
                names.append(source.name);
            return tl::unexpected(
                edcProblem({409, "ObjectConflict"},
                           u"Several sources are of this transfer process: %1."_s.arg(names.join(u", "_s))));
        }
        const TokenPtr token = matching.empty() ? nullptr : m_doors.service.present(matching.front().id);
        if (!token)
            return tl::unexpected(noSuchEdr(transfer));
        const auto status = m_doors.service.status(matching.front().id);
        if (token->access.isEmpty() && status && status->state == SourceState::Locked)
            return tl::unexpected(edcProblem(Error{.kind = ErrorKind::VaultLocked}, {}));
        return std::move(matching.front());
    }

    http::Response described(const Source &source, bool withRefreshToken, const Taker &taker) const
    {
        const TokenPtr token = m_doors.service.present(source.id);
        if (!token || token->access.isEmpty())
            return noSuchEdr(transferProcessOf(source));
        if (withRefreshToken)
            qCInfo(lcApi, "%s: its EDR was exported with its refresh token", qUtf8Printable(source.name));
        m_doors.callers.used(taker.visitor, source.id, taker.door);
        const Edr edr = Edr::of(*token, m_doors.clock.now().wall);
        return http::Response::json(edr.dataAddress(withRefreshToken)).with("Cache-Control", "no-store");
    }

    void forceRefresh(const QString &transfer, Taker taker, http::Responder responder) const
    {
        const auto source = found(transfer);
        if (!source)
            return responder.send(source.error());
        renew({*source, std::nullopt, false, std::move(taker)}, std::move(responder));
    }

    struct Renewal {
        Source source;
        std::optional<Generation> unlessNewer;
        bool whole; ///< answered with the refresh token
        Taker taker;
    };

    void renew(const Renewal &wanted, http::Responder responder) const
    {
        m_waiting.admit<Outcome>(
            std::move(responder),
            [this, id = wanted.source.id, unlessNewer = wanted.unlessNewer](Then<Outcome> then) {
                return m_doors.service.refresh(id, unlessNewer, std::move(then));
            },
            [this, wanted](const Expected<Outcome> &outcome) {
                if (outcome && outcome->verdict == Verdict::Refreshed)
                    return described(wanted.source, wanted.whole, wanted.taker);
                const Error cancelled{.kind = ErrorKind::Cancelled};
                return edcProblem(outcome ? outcome->error.value_or(cancelled) : outcome.error(),
                                  contextOf(m_doors.service, wanted.source.id));
            });
    }

    ApiDoors &m_doors;
    WaitingRoom &m_waiting;
};

std::vector<AnswerText> edcAnswers(AnswerText good, std::initializer_list<int> problems)
{
    std::vector<AnswerText> answers{good};
    for (const int status : problems)
        answers.push_back({status, "EdcErrors"});
    return answers;
}

} // namespace

void addEdrRoutes(Router &router, ApiDoors &doors, WaitingRoom &waiting)
{
    const auto routes = std::make_shared<EdrRoutes>(doors, waiting);
    const auto add = [&](const char *method, const char *pattern,
                         void (EdrRoutes::*handler)(const Call &, http::Responder) const, RouteText text) {
        router.add(
            method, pattern,
            [routes, handler](const Call &call, http::Responder responder) {
                ((*routes).*handler)(call, std::move(responder));
            },
            std::move(text));
    };
    add("POST", "/v3/edrs/request", &EdrRoutes::query,
        {.summary = "The EDRs that match", .body = "EdrQuestion", .answers = edcAnswers({200, "EdrEntries"}, {400})});
    add("GET", "/v3/edrs/:id/dataaddress", &EdrRoutes::dataAddress,
        {.summary = "An EDR, refreshed first if it has ended",
         .query = {"auto_refresh", "with_refresh_token"},
         .answers = edcAnswers({200, "DataAddress"}, {400, 403, 404, 409, 500})});
    add("POST", "/v3/edrs/:id/refresh", &EdrRoutes::refresh,
        {.summary = "Refresh an EDR now", .answers = edcAnswers({200, "DataAddress"}, {400, 403, 404, 409, 500})});
    add("DELETE", "/v3/edrs/:id", &EdrRoutes::remove,
        {.summary = "Remove an EDR with its source", .answers = edcAnswers({204, ""}, {404, 409})});
    add("POST", "/v1/token/refresh", &EdrRoutes::refreshByBody,
        {.summary = "Refresh the EDR of a transfer process now",
         .body = "TransferQuestion",
         .answers = edcAnswers({200, "DataAddress"}, {400, 403, 404, 409, 500})});
}

} // namespace tokenwatch::api
