// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/sourceformat.h"

#include "config/fieldreader.h"
#include "config/gatewayformat.h"
#include "config/grantformat.h"
#include "config/marginformat.h"
#include "config/sinkformat.h"
#include "domain/timing.h"
#include "json/strictjson.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace tokenwatch::config {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;

KeepAlive readKeepAlive(FieldReader &schedule)
{
    const QString key = u"keep_alive"_s;
    const QJsonValue value = schedule.value(key);
    if (value.isUndefined() || value == QJsonValue(u"always"_s))
        return {};
    if (value == QJsonValue(u"on_demand"_s))
        return {KeepAlive::Mode::OnDemand, {}};
    if (!value.isObject()) {
        schedule.fail(key, u"must be \"always\", \"on_demand\" or {\"until\": instant}"_s);
        return {};
    }
    FieldReader reader(value.toObject(), schedule.pathOf(key));
    const auto until = reader.instant(u"until"_s);
    if (!until)
        reader.fail(u"until"_s, u"is needed"_s);
    if (const auto result = reader.result(u"is not a field here"_s); !result)
        schedule.fail(result.error());
    return {KeepAlive::Mode::Until, until};
}

Expected<Schedule> readSchedule(const QJsonObject &object, const QString &path, const QString &parent)
{
    FieldReader reader(object, path);
    Schedule schedule;
    schedule.refreshBefore = readMargin(reader, u"refresh_before"_s);
    schedule.refreshEvery = readMargin(reader, u"refresh_every"_s);
    schedule.keepAlive = readKeepAlive(reader);
    if (const auto result = reader.result(u"is not a field of a schedule"_s); !result)
        return failure(result.error());
    if (auto check = checkSchedule(schedule, std::nullopt); !check) {
        Error error = check.error();
        error.where = parent.isEmpty() ? error.where : parent + u'.' + error.where;
        return failure(std::move(error));
    }
    return schedule;
}

Expected<> readTls(FieldReader &source, TransportProfile &transport)
{
    FieldReader reader(source.object(u"tls"_s), source.pathOf(u"tls"_s));
    transport.caFile = reader.text(u"ca_file"_s);
    transport.clientCertFile = reader.text(u"client_cert_file"_s);
    return reader.result(u"is not a field of tls"_s);
}

SourceId readId(FieldReader &reader)
{
    static const QRegularExpression shape(u"\\A[0-9a-f]{32}\\z"_s);
    const QString id = reader.text(u"id"_s);
    if (!id.isEmpty() && !shape.match(id).hasMatch())
        reader.fail(u"id"_s, u"must be 32 lower-case hex digits; leave it out for a new source"_s);
    return {id.toLatin1()};
}

Revision readRevision(FieldReader &reader)
{
    const QJsonValue value = reader.value(u"revision"_s);
    if (value.isUndefined())
        return {};
    const double number = value.toDouble(-1);
    if (number < 0 || number > 1e15 || std::floor(number) != number) {
        reader.fail(u"revision"_s, u"must be a whole number"_s);
        return {};
    }
    return {static_cast<quint64>(number)};
}

QString readName(FieldReader &reader)
{
    const QString name = reader.requiredText(u"name"_s);
    if (!isValidSourceName(name))
        reader.fail(u"name"_s, u"must be 1 to 63 characters: a-z, 0-9, and after the first also . _ -"_s);
    return name;
}

QByteArray readScheme(FieldReader &reader)
{
    static const QRegularExpression shape(u"\\A[A-Za-z][A-Za-z0-9._-]{0,31}\\z"_s);
    if (!reader.has(u"header_scheme"_s)) {
        reader.know(u"header_scheme"_s);
        return "Bearer";
    }
    const QString scheme = reader.text(u"header_scheme"_s);
    if (!shape.match(scheme).hasMatch())
        reader.fail(u"header_scheme"_s, u"must be one word, like Bearer or raw"_s);
    return scheme.toLatin1();
}

QJsonObject writeSchedule(const Schedule &schedule)
{
    QJsonObject object;
    if (schedule.refreshBefore)
        object.insert("refresh_before"_L1, writeMargin(*schedule.refreshBefore));
    if (schedule.refreshEvery)
        object.insert("refresh_every"_L1, writeMargin(*schedule.refreshEvery));
    switch (schedule.keepAlive.mode) {
    case KeepAlive::Mode::Always:
        break;
    case KeepAlive::Mode::OnDemand:
        object.insert("keep_alive"_L1, u"on_demand"_s);
        break;
    case KeepAlive::Mode::Until:
        if (schedule.keepAlive.until)
            object.insert("keep_alive"_L1, QJsonObject{{u"until"_s, toRfc3339(*schedule.keepAlive.until)}});
        break;
    }
    return object;
}

void insertIfSet(QJsonObject &object, QLatin1String key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void insertIfSet(QJsonObject &object, QLatin1String key, const QJsonObject &part)
{
    if (!part.isEmpty())
        object.insert(key, part);
}

/// Two sources of one name or id, in one file.
Expected<> checkUnique(const std::vector<Source> &sources, std::size_t index)
{
    const Source &source = sources[index];
    for (std::size_t other = 0; other < index; ++other) {
        const bool sameName = sources[other].name == source.name;
        const bool sameId = !source.id.isEmpty() && sources[other].id == source.id;
        if (sameName || sameId)
            return failure(ErrorKind::InvalidInput, u"sources[%1].%2"_s.arg(index).arg(sameName ? u"name"_s : u"id"_s),
                           u"is that of sources[%1] too"_s.arg(other));
    }
    return {};
}

Expected<Source> readSourceObject(const QJsonObject &object, GrantCatalogue grants, const QString &path)
{
    FieldReader reader(object, path);
    Source source;
    source.id = readId(reader);
    source.revision = readRevision(reader);
    source.name = readName(reader);
    source.title = reader.text(u"title"_s);
    source.group = reader.text(u"group"_s);
    source.notes = reader.text(u"notes"_s, true);
    source.headerScheme = readScheme(reader);
    source.clearOnExit = reader.boolean(u"clear_on_exit"_s, false);
    source.rotateCredentialsEvery = reader.seconds(u"rotate_credentials_every"_s);
    source.transport.allowHttp = reader.boolean(u"allow_http"_s, false);
    source.paused = reader.boolean(u"paused"_s, false);
    if (const auto tls = readTls(reader, source.transport); !tls)
        reader.fail(tls.error());
    if (auto gateway = readGateway(reader, source.transport.allowHttp))
        source.gateway = std::move(*gateway);
    else
        reader.fail(gateway.error());
    if (auto sink = readSink(reader))
        source.sink = std::move(*sink);
    else
        reader.fail(sink.error());
    if (auto schedule = readSchedule(reader.object(u"schedule"_s), reader.pathOf(u"schedule"_s), path))
        source.schedule = std::move(*schedule);
    else
        reader.fail(schedule.error());

    GrantPlace place{reader.pathOf(u"grant"_s), source.name, {}, source.transport.allowHttp};
    if (!reader.has(u"grant"_s))
        reader.fail(u"grant"_s, u"is needed"_s);
    const QJsonObject grantObject = reader.object(u"grant"_s);
    auto grant = readGrant(grantObject, grants, place);
    if (grant)
        source.grant = std::move(*grant);
    else
        reader.fail(grant.error());
    const bool hasFallback = reader.has(u"fallback"_s);
    const QJsonObject fallbackObject = reader.object(u"fallback"_s);
    if (hasFallback) {
        place.path = reader.pathOf(u"fallback"_s);
        place.slotPrefix = u"fallback."_s;
        if (auto fallback = readGrant(fallbackObject, grants, place))
            source.fallback = std::move(*fallback);
        else
            reader.fail(fallback.error());
    }
    const QStringList unknown = reader.unknown();
    for (const QString &key : unknown) {
        if (isSecretName(key, grants))
            return failure(ErrorKind::InvalidInput, cleaned(reader.pathOf(key)), secretHint(source.name, key));
    }
    if (const auto result = reader.result(u"is not a field of a source"_s); !result)
        return failure(result.error());
    return source;
}

} // namespace

Expected<Source> readSource(QByteArrayView text, GrantCatalogue grants)
{
    const auto object = json::readObject(text);
    if (!object)
        return failure(ErrorKind::InvalidInput, {}, object.error().serverText);
    return readSourceObject(*object, grants, {});
}

Expected<std::vector<Source>> readSources(QByteArrayView text, GrantCatalogue grants)
{
    const auto document = json::readObject(text);
    if (!document)
        return failure(ErrorKind::InvalidInput, {}, document.error().serverText);
    FieldReader reader(*document, {});
    const QJsonValue version = reader.value(u"version"_s);
    const QJsonValue list = reader.value(u"sources"_s);
    if (version.isUndefined())
        reader.fail(u"version"_s, u"is needed: 1"_s);
    else if (!version.isDouble())
        reader.fail(u"version"_s, u"must be 1"_s);
    else if (version.toDouble() > formatVersion)
        return failure(ErrorKind::Unsupported, u"version"_s, u"is newer than this program reads (1)"_s);
    else if (version.toDouble() != formatVersion)
        reader.fail(u"version"_s, u"must be 1"_s);
    if (!list.isArray())
        reader.fail(u"sources"_s, list.isUndefined() ? u"is needed"_s : u"must be a list"_s);
    if (const auto result = reader.result(u"is not a field of a sources file"_s); !result)
        return failure(result.error());

    std::vector<Source> sources;
    const QJsonArray array = list.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = u"sources[%1]"_s.arg(i);
        if (!array.at(i).isObject())
            return failure(ErrorKind::InvalidInput, path, u"must be an object"_s);
        auto source = readSourceObject(array.at(i).toObject(), grants, path);
        if (!source)
            return failure(source.error());
        sources.push_back(std::move(*source));
        if (const auto unique = checkUnique(sources, sources.size() - 1); !unique)
            return failure(unique.error());
    }
    return sources;
}

namespace {

/// What differs from the defaults, without id and revision.
QJsonObject described(const Source &source)
{
    QJsonObject object{{u"name"_s, source.name}, {u"grant"_s, writeGrant(source.grant)}};
    insertIfSet(object, "title"_L1, source.title);
    insertIfSet(object, "group"_L1, source.group);
    insertIfSet(object, "notes"_L1, source.notes);
    if (source.fallback)
        object.insert("fallback"_L1, writeGrant(*source.fallback));
    insertIfSet(object, "schedule"_L1, writeSchedule(source.schedule));
    if (source.headerScheme != "Bearer")
        object.insert("header_scheme"_L1, QString::fromLatin1(source.headerScheme));
    if (source.clearOnExit)
        object.insert("clear_on_exit"_L1, true);
    if (source.rotateCredentialsEvery)
        object.insert("rotate_credentials_every"_L1, static_cast<qint64>(source.rotateCredentialsEvery->count()));
    if (source.gateway)
        object.insert("gateway"_L1, writeGateway(*source.gateway));
    if (source.sink)
        object.insert("sink"_L1, writeSink(*source.sink));
    QJsonObject tls;
    insertIfSet(tls, "ca_file"_L1, source.transport.caFile);
    insertIfSet(tls, "client_cert_file"_L1, source.transport.clientCertFile);
    insertIfSet(object, "tls"_L1, tls);
    if (source.transport.allowHttp)
        object.insert("allow_http"_L1, true);
    if (source.paused)
        object.insert("paused"_L1, true);
    return object;
}

} // namespace

QJsonObject toJson(const Source &source)
{
    QJsonObject object = described(source);
    insertIfSet(object, "id"_L1, QString::fromLatin1(source.id.value));
    if (source.revision.value > 0)
        object.insert("revision"_L1, static_cast<qint64>(source.revision.value));
    return object;
}

QJsonObject exportJson(const std::vector<Source> &sources)
{
    std::vector<const Source *> sorted;
    for (const Source &source : sources) {
        if (!source.provisioned)
            sorted.push_back(&source);
    }
    std::sort(sorted.begin(), sorted.end(), [](const Source *a, const Source *b) { return a->name < b->name; });
    QJsonArray array;
    for (const Source *source : sorted)
        array.append(described(*source));
    return {{u"version"_s, formatVersion}, {u"sources"_s, array}};
}

} // namespace tokenwatch::config
