// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sourcerecord.h"

#include "storage/recordreader.h"

#include <QJsonArray>

#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

QJsonObject grantToRecord(const GrantSpec &grant)
{
    return {{u"type"_s, QString::fromUtf8(grant.type)}, {u"fields"_s, QJsonObject::fromVariantMap(grant.fields)}};
}

/// Lists of texts come back as QStringList, the type that field rules speak of; all else as QJsonValue gives it.
QVariant fieldFromJson(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        if (!array.isEmpty() && std::all_of(array.begin(), array.end(), [](const auto &one) { return one.isString(); }))
            return value.toVariant().toStringList();
    }
    return value.toVariant();
}

GrantSpec grantFromRecord(RecordReader reader, Expected<> &result)
{
    GrantSpec grant;
    grant.type = reader.text("type").toUtf8();
    const QJsonObject fields = reader.object("fields");
    for (auto field = fields.begin(); field != fields.end(); ++field)
        grant.fields.insert(field.key(), fieldFromJson(field.value()));
    if (result)
        result = reader.result();
    return grant;
}

void putMargin(QJsonObject &record, const QString &name, const std::optional<Margin> &margin)
{
    if (!margin)
        return;
    if (const auto *seconds = std::get_if<Seconds>(&*margin))
        record.insert(name, QJsonObject{{u"seconds"_s, qint64(seconds->count())}});
    else
        record.insert(name, QJsonObject{{u"share"_s, std::get<double>(*margin)}});
}

std::optional<Margin> takeMargin(RecordReader &reader, const char *name)
{
    if (!reader.has(name))
        return std::nullopt;
    const QJsonObject margin = reader.object(name);
    const QJsonValue share = margin.value("share"_L1);
    if (share.isDouble())
        return share.toDouble();
    if (!margin.value("seconds"_L1).isDouble())
        reader.complain(name, "a span of time or a share");
    return Seconds(margin.value("seconds"_L1).toInteger());
}

QString keepAliveName(KeepAlive::Mode mode)
{
    switch (mode) {
    case KeepAlive::Mode::Always:
        return u"always"_s;
    case KeepAlive::Mode::OnDemand:
        return u"on_demand"_s;
    case KeepAlive::Mode::Until:
        return u"until"_s;
    }
    Q_UNREACHABLE();
}

KeepAlive takeKeepAlive(RecordReader &reader)
{
    KeepAlive keepAlive;
    keepAlive.until = reader.optionalInstant("keep_alive_until");
    const QString name = reader.text("keep_alive");
    for (const auto mode : {KeepAlive::Mode::Always, KeepAlive::Mode::OnDemand, KeepAlive::Mode::Until}) {
        if (keepAliveName(mode) == name) {
            keepAlive.mode = mode;
            return keepAlive;
        }
    }
    reader.complain("keep_alive", "a known mode");
    return keepAlive;
}

SinkSpec takeSink(RecordReader reader, Expected<> &result)
{
    SinkSpec sink;
    sink.path = reader.text("path");
    sink.variable = reader.text("variable").toLatin1();
    const qint64 format = reader.integer("format");
    if (format < int(SinkSpec::Format::Bare) || format > int(SinkSpec::Format::Env))
        reader.complain("format", "a known format");
    else
        sink.format = static_cast<SinkSpec::Format>(format);
    if (result)
        result = reader.result();
    return sink;
}

QJsonObject gatewayRecord(const GatewaySpec &gateway)
{
    QJsonObject record{{u"upstream"_s, gateway.upstream},
                       {u"unauthenticated_fallback"_s, gateway.unauthenticatedFallback}};
    if (gateway.guard) {
        QJsonObject guard{{u"issuer"_s, gateway.guard->issuer},
                          {u"authorized_parties"_s, QJsonArray::fromStringList(gateway.guard->authorizedParties)}};
        if (gateway.guard->publicPaths)
            guard.insert(u"public_paths"_s, QJsonArray::fromStringList(*gateway.guard->publicPaths));
        record.insert(u"guard"_s, guard);
    }
    return record;
}

QStringList takeTexts(RecordReader &reader, const char *name)
{
    QStringList texts;
    const QJsonArray array = reader.array(name);
    for (const QJsonValue value : array) {
        if (!value.isString())
            reader.complain(name, "a list of texts");
        texts.append(value.toString());
    }
    return texts;
}

GatewaySpec takeGateway(RecordReader reader, Expected<> &result)
{
    GatewaySpec gateway;
    gateway.upstream = reader.text("upstream");
    gateway.unauthenticatedFallback = reader.flag("unauthenticated_fallback");
    if (reader.has("guard")) {
        RecordReader guard(reader.object("guard"), reader.path("guard"));
        gateway.guard = GatewayGuard{guard.text("issuer"), takeTexts(guard, "authorized_parties"), {}};
        if (guard.has("public_paths"))
            gateway.guard->publicPaths = takeTexts(guard, "public_paths");
        if (result)
            result = guard.result();
    }
    if (result)
        result = reader.result();
    return gateway;
}

} // namespace

QJsonObject toSourceRecord(const Source &source)
{
    QJsonObject record{
        {u"version"_s, sourceRecordVersion},
        {u"id"_s, QString::fromLatin1(source.id.value)},
        {u"name"_s, source.name},
        {u"title"_s, source.title},
        {u"group"_s, source.group},
        {u"notes"_s, source.notes},
        {u"revision"_s, qint64(source.revision.value)},
        {u"grant"_s, grantToRecord(source.grant)},
        {u"keep_alive"_s, keepAliveName(source.schedule.keepAlive.mode)},
        {u"header_scheme"_s, QString::fromUtf8(source.headerScheme)},
        {u"clear_on_exit"_s, source.clearOnExit},
        {u"ca_file"_s, source.transport.caFile},
        {u"client_cert_file"_s, source.transport.clientCertFile},
        {u"allow_http"_s, source.transport.allowHttp},
        {u"paused"_s, source.paused},
        {u"provisioned"_s, source.provisioned},
    };
    if (source.fallback)
        record.insert(u"fallback"_s, grantToRecord(*source.fallback));
    putMargin(record, u"refresh_before"_s, source.schedule.refreshBefore);
    putMargin(record, u"refresh_every"_s, source.schedule.refreshEvery);
    if (source.schedule.keepAlive.until)
        record.insert(u"keep_alive_until"_s, qint64(source.schedule.keepAlive.until->time_since_epoch().count()));
    if (source.rotateCredentialsEvery)
        record.insert(u"rotate_credentials_every"_s, qint64(source.rotateCredentialsEvery->count()));
    if (source.credentialsSince)
        record.insert(u"credentials_since"_s, qint64(source.credentialsSince->time_since_epoch().count()));
    if (source.unfinished)
        record.insert(u"unfinished"_s, true);
    if (source.gateway)
        record.insert(u"gateway"_s, gatewayRecord(*source.gateway));
    if (source.sink)
        record.insert(u"sink"_s, QJsonObject{{u"path"_s, source.sink->path},
                                             {u"format"_s, int(source.sink->format)},
                                             {u"variable"_s, QString::fromLatin1(source.sink->variable)}});
    return record;
}

Expected<Source> fromSourceRecord(const QJsonObject &record, const QString &path)
{
    RecordReader reader(record, path);
    if (reader.integer("version") > sourceRecordVersion)
        return failure(ErrorKind::Conflict, path, u"written by a newer version of this program"_s);

    Expected<> parts;
    Source source;
    source.id.value = reader.text("id").toLatin1();
    source.name = reader.text("name");
    source.title = reader.text("title");
    source.group = reader.text("group");
    source.notes = reader.text("notes");
    source.revision.value = static_cast<quint64>(reader.integer("revision"));
    source.grant = grantFromRecord({reader.object("grant"), reader.path("grant")}, parts);
    if (reader.has("fallback"))
        source.fallback = grantFromRecord({reader.object("fallback"), reader.path("fallback")}, parts);
    source.schedule.refreshBefore = takeMargin(reader, "refresh_before");
    source.schedule.refreshEvery = takeMargin(reader, "refresh_every");
    source.schedule.keepAlive = takeKeepAlive(reader);
    source.headerScheme = reader.text("header_scheme").toUtf8();
    source.clearOnExit = reader.flag("clear_on_exit");
    if (const auto seconds = reader.optionalInteger("rotate_credentials_every"))
        source.rotateCredentialsEvery = Seconds(*seconds);
    source.credentialsSince = reader.optionalInstant("credentials_since");
    source.unfinished = reader.has("unfinished") && reader.flag("unfinished");
    if (reader.has("gateway"))
        source.gateway = takeGateway(RecordReader(reader.object("gateway"), reader.path("gateway")), parts);
    if (reader.has("sink"))
        source.sink = takeSink({reader.object("sink"), reader.path("sink")}, parts);
    source.transport.caFile = reader.text("ca_file");
    source.transport.clientCertFile = reader.text("client_cert_file");
    source.transport.allowHttp = reader.flag("allow_http");
    source.paused = reader.flag("paused");
    source.provisioned = reader.flag("provisioned");
    if (source.id.isEmpty())
        reader.complain("id", "an identity");

    if (const auto whole = reader.result(); !whole)
        return failure(whole.error());
    if (!parts)
        return failure(parts.error());
    return source;
}

} // namespace tokenwatch
