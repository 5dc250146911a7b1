// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/callerrecord.h"

#include <QStringList>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

qint64 millisecondsOf(WallTime instant)
{
    return instant.time_since_epoch().count();
}

} // namespace

QString toText(const std::vector<SourceId> &sources)
{
    QStringList ids;
    for (const SourceId &source : sources)
        ids.append(QString::fromLatin1(source.value));
    return ids.join(u' ');
}

std::vector<SourceId> sourceIdsFrom(const QString &text)
{
    std::vector<SourceId> sources;
    for (const QString &id : text.split(u' ', Qt::SkipEmptyParts))
        sources.push_back({id.toLatin1()});
    return sources;
}

QJsonObject toKeyRecord(const ClientKey &key)
{
    QJsonObject object{{u"name"_s, key.name},
                       {u"hash"_s, QString::fromLatin1(key.hash.toBase64())},
                       {u"all_sources"_s, key.allSources},
                       {u"sources"_s, toText(key.sources)},
                       {u"per_minute"_s, key.perMinute},
                       {u"created_at"_s, millisecondsOf(key.createdAt)}};
    if (key.expiresAt)
        object.insert(u"expires_at"_s, millisecondsOf(*key.expiresAt));
    return object;
}

Expected<ClientKey> fromKeyRecord(RecordReader reader)
{
    ClientKey key;
    key.name = reader.text("name");
    key.hash = reader.bytes("hash");
    key.allSources = reader.flag("all_sources");
    key.sources = sourceIdsFrom(reader.text("sources"));
    key.perMinute = static_cast<int>(reader.integer("per_minute"));
    key.createdAt = reader.instant("created_at");
    key.expiresAt = reader.optionalInstant("expires_at");
    return reader.result().map([&key] { return key; });
}

QJsonObject toUseRecord(const CallerUse &use)
{
    return {{u"kind"_s, QString::fromLatin1(wireName(use.caller.kind))},
            {u"name"_s, use.caller.name},
            {u"script"_s, use.caller.script},
            {u"uid"_s, static_cast<qint64>(use.caller.uid)},
            {u"source"_s, QString::fromLatin1(use.source.value)},
            {u"door"_s, QString::fromLatin1(wireName(use.door))},
            {u"first_at"_s, millisecondsOf(use.first)},
            {u"last_at"_s, millisecondsOf(use.last)},
            {u"times"_s, static_cast<qint64>(use.times)},
            {u"pid"_s, use.pid}};
}

Expected<CallerUse> fromUseRecord(RecordReader reader)
{
    const auto kind = callerKindFrom(reader.text("kind").toLatin1());
    const auto door = callerDoorFrom(reader.text("door").toLatin1());
    if (!kind)
        reader.complain("kind", "a known kind");
    if (!door)
        reader.complain("door", "a known door");
    CallerUse use;
    use.caller.kind = kind.value_or(Caller::Kind::Program);
    use.caller.name = reader.text("name");
    use.caller.script = reader.text("script");
    use.caller.uid = static_cast<quint32>(reader.integer("uid"));
    use.source.value = reader.text("source").toLatin1();
    use.door = door.value_or(CallerDoor::Socket);
    use.first = reader.instant("first_at");
    use.last = reader.instant("last_at");
    use.times = static_cast<quint64>(reader.integer("times"));
    use.pid = reader.integer("pid");
    return reader.result().map([&use] { return use; });
}

} // namespace tokenwatch
