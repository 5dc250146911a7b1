// SPDX-License-Identifier: GPL-3.0-or-later
// Who used which token, and the keys that programs come with (peers, idea 4). For whoever manages only.
#include "api/answers.h"
#include "api/routes.h"
#include "json/strictjson.h"

#include <QJsonArray>

#include <algorithm>

namespace tokenwatch::api {

using namespace Qt::StringLiterals;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// The file's name: what people call a program.
QString shortName(const Caller &caller)
{
    switch (caller.kind) {
    case Caller::Kind::Key:
        return caller.name;
    case Caller::Kind::Managing:
        return u"agent.json"_s;
    case Caller::Kind::Program:
        break;
    }
    const QString &path = caller.script.isEmpty() ? caller.name : caller.script;
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

QJsonObject useJson(const CallerUse &use, const QString &source)
{
    const bool isProgram = use.caller.kind == Caller::Kind::Program;
    return {{u"kind"_s, QString::fromLatin1(wireName(use.caller.kind))},
            {u"name"_s, textOrNull(shortName(use.caller))},
            {u"executable"_s, isProgram ? textOrNull(use.caller.name) : QJsonValue()},
            {u"script"_s, textOrNull(use.caller.script)},
            {u"uid"_s, isProgram ? QJsonValue(static_cast<qint64>(use.caller.uid)) : QJsonValue()},
            {u"pid"_s, use.pid > 0 ? QJsonValue(use.pid) : QJsonValue()},
            {u"source"_s, source},
            {u"via"_s, QString::fromLatin1(wireName(use.door))},
            {u"first_at"_s, toRfc3339(use.first)},
            {u"last_at"_s, toRfc3339(use.last)},
            {u"times"_s, static_cast<qint64>(use.times)}};
}

class CallerRoutes
{
public:
    CallerRoutes(ApiDoors &doors, WaitingRoom &waiting)
        : m_doors(doors)
        , m_waiting(waiting)
    {}

    void callers(const Call &call, http::Responder responder) const
    {
        std::optional<SourceId> only;
        if (const auto name = call.request.parameter(u"source"_s)) {
            const Source *source = m_doors.service.catalog().find(*name);
            if (!source)
                return responder.send(problem({.kind = ErrorKind::NoSuchSource, .where = *name}));
            only = source->id;
        }
        QJsonArray array;
        for (const CallerUse &use : m_doors.callers.ledger().uses(only)) {
            // What was removed has no name any more; its rows go with the store's.
            if (const Source *source = m_doors.service.catalog().find(use.source))
                array.append(useJson(use, source->name));
        }
        responder.send(http::Response::json({{u"callers"_s, array}}));
    }

    void keys(const Call &, http::Responder responder) const
    {
        const std::vector<CallerUse> uses = m_doors.callers.ledger().uses({});
        QJsonArray array;
        for (const ClientKey &key : m_doors.callers.keys().all()) {
            QJsonObject object = keyJson(key);
            const auto last = std::find_if(uses.begin(), uses.end(), [&key](const CallerUse &use) {
                return use.caller.kind == Caller::Kind::Key && use.caller.name == key.name && use.last >= key.createdAt;
            });
            object[u"last_used_at"_s] = last == uses.end() ? QJsonValue() : QJsonValue(toRfc3339(last->last));
            array.append(object);
        }
        responder.send(http::Response::json({{u"keys"_s, array}}));
    }

    void create(const Call &call, http::Responder responder) const
    {
        const auto wish = readWish(call.request.body);
        if (!wish)
            return responder.send(problem(wish.error()));
        m_waiting.admit<NewKey>(
            std::move(responder),
            [this, wish](Then<NewKey> then) { return m_doors.callers.keys().create(*wish, std::move(then)); },
            [this](const Expected<NewKey> &made) {
                if (!made)
                    return problem(made.error());
                QJsonObject data = keyJson(made->key);
                data[u"key"_s] = QString::fromLatin1(made->text->reveal());
                return success(data, 201).with("Cache-Control", "no-store");
            });
    }

    void revoke(const Call &call, http::Responder responder) const
    {
        const QString name = call.captures.front();
        const auto keys = m_doors.callers.keys().all();
        if (std::none_of(keys.begin(), keys.end(), [&name](const ClientKey &key) { return key.name == name; }))
            return responder.send(
                problem({.kind = ErrorKind::InvalidInput, .where = name, .serverText = u"is not the name of a key"_s},
                        {}, 404));
        m_waiting.admit<void>(
            std::move(responder),
            [this, name](Then<> then) { return m_doors.callers.keys().revoke(name, std::move(then)); },
            [](const Expected<> &done) { return done ? success() : problem(done.error()); });
    }

private:
    QJsonObject keyJson(const ClientKey &key) const
    {
        QJsonArray sources;
        for (const SourceId &id : key.sources) {
            if (const Source *source = m_doors.service.catalog().find(id))
                sources.append(source->name);
        }
        return {{u"name"_s, key.name},
                {u"all_sources"_s, key.allSources},
                {u"sources"_s, sources},
                {u"per_minute"_s, key.perMinute},
                {u"created_at"_s, toRfc3339(key.createdAt)},
                {u"expires_at"_s, key.expiresAt ? QJsonValue(toRfc3339(*key.expiresAt)) : QJsonValue()},
                {u"expired"_s, key.expiresAt && m_doors.clock.now().wall >= *key.expiresAt}};
    }

    static tl::unexpected<Error> wrong(const QString &field, const QString &text)
    {
        return failure(ErrorKind::InvalidInput, field, text);
    }

    Expected<KeyWish> readWish(const QByteArray &body) const
    {
        const auto object = json::readObject(body);
        if (!object)
            return failure(ErrorKind::InvalidInput, {}, object.error().serverText);
        KeyWish wish;
        for (auto it = object->begin(); it != object->end(); ++it) {
            const QJsonValue value = it.value();
            if (it.key() == "name"_L1 && value.isString()) {
                wish.name = value.toString();
            } else if (it.key() == "all_sources"_L1 && value.isBool()) {
                wish.allSources = value.toBool();
            } else if (it.key() == "sources"_L1 && value.isArray()) {
                const auto sources = readSources(value.toArray());
                if (!sources)
                    return failure(sources.error());
                wish.sources = *sources;
            } else if (it.key() == "per_minute"_L1 && value.isDouble() && value.toInt() > 0) {
                wish.perMinute = value.toInt();
            } else if (it.key() == "expires_in"_L1 && value.isDouble() && value.toInteger() > 0) {
                wish.lasts = Seconds(value.toInteger());
            } else {
                return wrong(cleaned(it.key(), 60), u"is not a field of a key, or not of its type"_s);
            }
        }
        return wish;
    }

    Expected<std::vector<SourceId>> readSources(const QJsonArray &names) const
    {
        std::vector<SourceId> ids;
        for (const QJsonValue name : names) {
            const Source *source = m_doors.service.catalog().find(name.toString());
            if (!source)
                return failure(ErrorKind::NoSuchSource, cleaned(name.toString(), 100));
            ids.push_back(source->id);
        }
        return ids;
    }

    ApiDoors &m_doors;
    WaitingRoom &m_waiting;
};

} // namespace

void addCallerRoutes(Router &router, ApiDoors &doors, WaitingRoom &waiting)
{
    const auto routes = std::make_shared<CallerRoutes>(doors, waiting);
    const auto add = [&](const char *method, const char *pattern,
                         void (CallerRoutes::*handler)(const Call &, http::Responder) const, RouteText text) {
        router.add(
            method, pattern,
            [routes, handler](const Call &call, http::Responder responder) {
                ((*routes).*handler)(call, std::move(responder));
            },
            std::move(text));
    };
    add("GET", "/api/callers", &CallerRoutes::callers,
        {.summary = "Who took tokens, the last to do so first",
         .query = {"source"},
         .answers = answersOf({200, "Callers"}, {404})});
    add("GET", "/api/keys", &CallerRoutes::keys,
        {.summary = "The keys made for programs; the keys themselves are not kept",
         .answers = answersOf({200, "Keys"}, {})});
    add("POST", "/api/keys", &CallerRoutes::create,
        {.summary = "Make a key for a program; it is shown in this answer and never again",
         .body = "KeyWish",
         .answers = answersOf({201, "KeyMade"}, {400, 404, 409, 507})});
    add("DELETE", "/api/keys/:name", &CallerRoutes::revoke,
        {.summary = "Revoke a key; it counts at once", .answers = answersOf({200, "Done"}, {404, 507})});
}

} // namespace tokenwatch::api
