// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/answers.h"
#include "api/routes.h"
#include "config/importer.h"
#include "config/jsonschema.h"
#include "config/sourceformat.h"

#include <QJsonArray>

namespace tokenwatch::api {

using namespace Qt::StringLiterals;

namespace {

class SourceRoutes
{
public:
    SourceRoutes(ApiDoors &doors, WaitingRoom &waiting)
        : m_doors(doors)
        , m_waiting(waiting)
    {}

    void list(const Call &call, http::Responder responder) const
    {
        const std::vector<Source> sources = catalog().all();
        if (call.request.parameter(u"form"_s) == u"export"_s)
            return responder.send(http::Response::json(config::exportJson(sources)));
        QJsonArray array;
        for (const Source &source : sources)
            array.append(config::toJson(source));
        responder.send(http::Response::json({{u"version"_s, 1}, {u"sources"_s, array}}));
    }

    /// What a sources file may hold, made from the same descriptors that check it.
    void schema(const Call &, http::Responder responder) const
    {
        responder.send(http::Response::json(config::sourcesSchema(m_doors.grants)));
    }

    void show(const Call &call, http::Responder responder) const
    {
        const auto id = catalog().resolve(call.captures.constFirst());
        if (!id)
            return responder.send(problem(id.error()));
        responder.send(described(*catalog().find(*id), 200));
    }

    void add(const Call &call, http::Responder responder) const
    {
        auto source = config::readSource(call.request.body, m_doors.grants);
        if (!source)
            return responder.send(problem(source.error()));
        if (const auto allowed = mayBring(call.request, *source); !allowed)
            return responder.send(problem(allowed.error()));
        source->id = {};
        save(std::move(*source), 201, std::move(responder));
    }

    void replace(const Call &call, http::Responder responder) const
    {
        const auto id = catalog().resolve(call.captures.constFirst());
        auto source = config::readSource(call.request.body, m_doors.grants);
        if (!id || !source)
            return responder.send(problem(id ? source.error() : id.error()));
        if (const auto allowed = mayBring(call.request, *source); !allowed)
            return responder.send(problem(allowed.error()));
        source->id = *id;
        // Whoever names no revision has seen none, and means whatever is there.
        if (source->revision.value == 0)
            source->revision = catalog().find(*id)->revision;
        save(std::move(*source), 200, std::move(responder));
    }

    void remove(const Call &call, http::Responder responder) const
    {
        withSource(call, std::move(responder),
                   [this](const SourceId &id, Then<> then) { return catalog().remove(id, std::move(then)); });
    }

    void setSecret(const Call &call, http::Responder responder) const
    {
        const QByteArray slot = call.captures.at(1).toUtf8();
        if (call.request.body.isEmpty())
            return responder.send(problem({.kind = ErrorKind::InvalidInput,
                                           .where = call.captures.at(1),
                                           .serverText = u"the value is empty"_s}));
        // The body is copied once into wiped memory; the request's own bytes end with the request.
        const auto value = std::make_shared<Secret>(call.request.body);
        withSource(call, std::move(responder), [this, slot, value](const SourceId &id, Then<> then) {
            return catalog().setSecret(id, slot, std::move(*value), std::move(then));
        });
    }

    void removeSecret(const Call &call, http::Responder responder) const
    {
        const QByteArray slot = call.captures.at(1).toUtf8();
        withSource(call, std::move(responder), [this, slot](const SourceId &id, Then<> then) {
            return catalog().removeSecret(id, slot, std::move(then));
        });
    }

    void pause(const Call &call, http::Responder responder) const { setPaused(call, true, std::move(responder)); }
    void resume(const Call &call, http::Responder responder) const { setPaused(call, false, std::move(responder)); }

    void import(const Call &call, http::Responder responder) const
    {
        const auto parameter = [&call](const QString &name) {
            return call.request.parameter(name).value_or(QString());
        };
        // What cannot be read is refused by the import itself.
        if (const auto sources = config::readImport(call.request.body, parameter(u"name"_s), m_doors.grants)) {
            for (const config::ImportedSource &imported : *sources) {
                if (const auto allowed = mayBring(call.request, imported.source); !allowed)
                    return responder.send(problem(allowed.error()));
            }
        }
        m_waiting.admit<int>(
            std::move(responder),
            [this, text = call.request.body, file = parameter(u"file"_s), name = parameter(u"name"_s)](Then<int> then) {
                return m_doors.importSources(text, file, name, std::move(then));
            },
            [](const Expected<int> &count) {
                return count ? success({{u"count"_s, *count}}) : problem(count.error());
            });
    }

private:
    using Act = std::function<Pending(const SourceId &, Then<>)>;

    SourceCatalog &catalog() const { return m_doors.service.catalog(); }

    /// The slots stand beside the source, so that the source itself can be sent back or imported as it is.
    http::Response described(const Source &source, int status) const
    {
        QJsonArray slotNames;
        for (const QByteArray &slot : catalog().secretSlots(source.id))
            slotNames.append(QString::fromLatin1(slot));
        return http::Response::json(
            {{u"success"_s, true}, {u"data"_s, config::toJson(source)}, {u"secret_slots"_s, slotNames}}, status);
    }

    void save(Source source, int status, http::Responder responder) const
    {
        m_waiting.admit<Source>(
            std::move(responder),
            [this, source = std::move(source)](Then<Source> then) { return catalog().save(source, std::move(then)); },
            [this, status](const Expected<Source> &saved) {
                return saved ? described(*saved, status) : problem(saved.error());
            });
    }

    void withSource(const Call &call, http::Responder responder, const Act &act) const
    {
        const auto id = catalog().resolve(call.captures.constFirst());
        if (!id)
            return responder.send(problem(id.error()));
        m_waiting.admit<void>(
            std::move(responder), [act, id](Then<> then) { return act(*id, std::move(then)); },
            [](const Expected<> &done) { return done ? success() : problem(done.error()); });
    }

    void setPaused(const Call &call, bool paused, http::Responder responder) const
    {
        const auto id = catalog().resolve(call.captures.constFirst());
        if (!id)
            return responder.send(problem(id.error()));
        m_doors.service.setPaused(*id, paused);
        responder.send(success({{u"outcome"_s, paused ? u"paused"_s : u"resumed"_s}}));
    }

    ApiDoors &m_doors;
    WaitingRoom &m_waiting;
};

} // namespace

void addSourceRoutes(Router &router, ApiDoors &doors, WaitingRoom &waiting)
{
    const auto routes = std::make_shared<SourceRoutes>(doors, waiting);
    const auto add = [&](const char *method, const char *pattern,
                         void (SourceRoutes::*handler)(const Call &, http::Responder) const, RouteText text) {
        router.add(
            method, pattern,
            [routes, handler](const Call &call, http::Responder responder) {
                ((*routes).*handler)(call, std::move(responder));
            },
            std::move(text));
    };
    add("GET", "/api/sources", &SourceRoutes::list,
        {.summary = "The definitions of all sources, without secrets",
         .query = {"form"},
         .answers = answersOf({200, "Sources"}, {})});
    add("POST", "/api/sources", &SourceRoutes::add,
        {.summary = "Add a source; one that runs a program over the socket only",
         .body = "Source",
         .answers = answersOf({201, "SourceAnswer"}, {400, 409})});
    add("GET", "/api/sources.schema.json", &SourceRoutes::schema,
        {.summary = "The JSON Schema of a sources file", .answers = answersOf({200, "SourcesSchema"}, {})});
    add("POST", "/api/sources/import", &SourceRoutes::import,
        {.summary = "Import sources JSON, EDRs or the text of a .env file",
         .query = {"file", "name"},
         .body = "text/plain",
         .answers = answersOf({200, "Imported"}, {400, 409})});
    add("GET", "/api/sources/:name", &SourceRoutes::show,
        {.summary = "One definition, and its secret slots", .answers = answersOf({200, "SourceAnswer"}, {404})});
    add("PUT", "/api/sources/:name", &SourceRoutes::replace,
        {.summary = "Replace a definition; if it has a revision, that must be the present one",
         .body = "Source",
         .answers = answersOf({200, "SourceAnswer"}, {400, 404, 409})});
    add("DELETE", "/api/sources/:name", &SourceRoutes::remove,
        {.summary = "Remove a source with its token, credentials and history",
         .answers = answersOf({200, "Done"}, {404, 409})});
    add("POST", "/api/sources/:name/pause", &SourceRoutes::pause,
        {.summary = "Refresh it no more by itself", .answers = answersOf({200, "Done"}, {404})});
    add("POST", "/api/sources/:name/resume", &SourceRoutes::resume,
        {.summary = "Refresh it by itself again", .answers = answersOf({200, "Done"}, {404})});
    add("PUT", "/api/sources/:name/secrets/:slot", &SourceRoutes::setSecret,
        {.summary = "Store a secret: the body, byte by byte",
         .body = "text/plain",
         .answers = answersOf({200, "Done"}, {400, 404})});
    add("DELETE", "/api/sources/:name/secrets/:slot", &SourceRoutes::removeSecret,
        {.summary = "Remove a secret", .answers = answersOf({200, "Done"}, {400, 404})});
}

} // namespace tokenwatch::api
