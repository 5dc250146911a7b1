// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storedocument.h"

#include "json/strictjson.h"
#include "storage/attemptrecord.h"
#include "storage/callerrecord.h"
#include "storage/recordreader.h"
#include "storage/sourcerecord.h"

#include <QJsonDocument>
#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr auto documentFormat = "tokenwatch-store"_L1;

void putInstant(QJsonObject &object, const QString &name, std::optional<WallTime> instant)
{
    if (instant)
        object.insert(name, qint64(instant->time_since_epoch().count()));
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QJsonObject memoryToJson(const SourceMemory &memory)
{
    QJsonObject object{{u"failures"_s, memory.failures}, {u"refusals"_s, memory.refusals}};
    putInstant(object, u"not_before"_s, memory.notBefore);
    putInstant(object, u"stopped_at"_s, memory.stoppedAt);
    putInstant(object, u"cleared_at"_s, memory.clearedAt);
    putInstant(object, u"paused_at"_s, memory.pausedAt);
    putInstant(object, u"last_success_at"_s, memory.lastSuccessAt);
    putInstant(object, u"failing_since"_s, memory.failingSince);
    if (!memory.flowMemory.isEmpty())
        object.insert(u"failed_flow_memory"_s, QString::fromUtf8(memory.flowMemory));
    return object;
}

Expected<SourceMemory> memoryFromJson(RecordReader reader)
{
    SourceMemory memory;
    memory.failures = static_cast<int>(reader.integer("failures"));
    memory.refusals = static_cast<int>(reader.integer("refusals"));
    memory.notBefore = reader.optionalInstant("not_before");
    memory.stoppedAt = reader.optionalInstant("stopped_at");
    memory.clearedAt = reader.optionalInstant("cleared_at");
    memory.pausedAt = reader.optionalInstant("paused_at");
    memory.lastSuccessAt = reader.optionalInstant("last_success_at");
    memory.failingSince = reader.optionalInstant("failing_since");
    if (reader.has("failed_flow_memory"))
        memory.flowMemory = reader.text("failed_flow_memory").toUtf8();
    return reader.result().map([&memory] { return memory; });
}

QJsonObject tokenToJson(const StoreDocument::CachedToken &cached)
{
    const TokenRecord &token = cached.record;
    QJsonObject object{
        {u"token"_s, base64(token.access)},
        {u"refreshToken"_s, base64(token.refresh)},
        {u"tokenType"_s, QString::fromUtf8(token.type)},
        {u"generation"_s, qint64(token.generation.value)},
        {u"lineage"_s, base64(token.lineage.value)},
        {u"flow_memory"_s, base64(token.flowMemory)},
        {u"expiry_origin"_s, QString::fromLatin1(wireName(token.expiryOrigin))},
        {u"scope"_s, QString::fromUtf8(token.scope)},
    };
    putInstant(object, u"expiresAt"_s, token.expiresAt);
    putInstant(object, u"createdAt"_s, cached.createdAt);
    putInstant(object, u"lastUsed"_s, cached.lastUsed);
    putInstant(object, u"refresh_expires_at"_s, token.refreshExpiresAt);
    putInstant(object, u"received_at"_s, token.receivedAt);
    return object;
}

Expected<StoreDocument::CachedToken> tokenFromJson(RecordReader reader)
{
    StoreDocument::CachedToken cached;
    TokenRecord &token = cached.record;
    token.access = reader.bytes("token");
    token.refresh = reader.bytes("refreshToken");
    token.type = reader.text("tokenType").toUtf8();
    token.generation.value = static_cast<quint64>(reader.integer("generation"));
    token.lineage.value = reader.bytes("lineage");
    token.flowMemory = reader.bytes("flow_memory");
    const auto origin = expiryOriginFrom(reader.text("expiry_origin").toLatin1());
    if (!origin)
        reader.complain("expiry_origin", "a known origin");
    token.expiryOrigin = origin.value_or(ExpiryOrigin::None);
    token.scope = reader.text("scope").toUtf8();
    token.expiresAt = reader.optionalInstant("expiresAt");
    token.refreshExpiresAt = reader.optionalInstant("refresh_expires_at");
    token.receivedAt = reader.instant("received_at");
    cached.createdAt = reader.instant("createdAt");
    cached.lastUsed = reader.instant("lastUsed");
    return reader.result().map([&cached] { return cached; });
}

QJsonObject journalToJson(const OpenAttempt &open)
{
    return {{u"id"_s, open.id.value},
            {u"generation"_s, qint64(open.generation.value)},
            {u"at"_s, qint64(open.at.time_since_epoch().count())},
            {u"tries"_s, open.tries}};
}

Expected<OpenAttempt> journalFromJson(RecordReader reader)
{
    OpenAttempt open;
    open.id.value = reader.integer("id");
    open.generation.value = static_cast<quint64>(reader.integer("generation"));
    open.at = reader.instant("at");
    open.tries = static_cast<int>(reader.integer("tries"));
    return reader.result().map([&open] { return open; });
}

QJsonObject entryToJson(const StoreDocument::Entry &entry)
{
    QJsonObject object{{u"source"_s, toSourceRecord(entry.source)}, {u"memory"_s, memoryToJson(entry.memory)}};
    if (entry.token)
        object.insert(u"token"_s, tokenToJson(*entry.token));
    if (entry.journal)
        object.insert(u"journal"_s, journalToJson(*entry.journal));
    QJsonArray attempts;
    for (const Attempt &attempt : entry.attempts)
        attempts.append(toAttemptRecord(attempt));
    object.insert(u"attempts"_s, attempts);
    return object;
}

/// Takes the value of a part, or remembers the first error.
template <class T, class Into>
void take(Expected<T> part, Into &into, Expected<> &result)
{
    if (part)
        into = std::move(*part);
    else if (result)
        result = failure(part.error());
}

Expected<StoreDocument::Entry> entryFromJson(RecordReader reader)
{
    Expected<> parts;
    StoreDocument::Entry entry;
    take(fromSourceRecord(reader.object("source"), reader.path("source")), entry.source, parts);
    take(memoryFromJson({reader.object("memory"), reader.path("memory")}), entry.memory, parts);
    if (reader.has("token"))
        take(tokenFromJson({reader.object("token"), reader.path("token")}), entry.token, parts);
    if (reader.has("journal"))
        take(journalFromJson({reader.object("journal"), reader.path("journal")}), entry.journal, parts);
    const QJsonArray attempts = reader.array("attempts");
    for (qsizetype index = 0; index < attempts.size(); ++index) {
        entry.attempts.emplace_back();
        take(fromAttemptRecord(attempts.at(index).toObject(), u"%1[%2]"_s.arg(reader.path("attempts")).arg(index)),
             entry.attempts.back(), parts);
    }
    if (const auto whole = reader.result(); !whole)
        return failure(whole.error());
    if (!parts)
        return failure(parts.error());
    return entry;
}

/// Since version 2.
void takeCallers(RecordReader &reader, StoreDocument &document, Expected<> &result)
{
    const QJsonArray keys = reader.array("client_keys");
    for (qsizetype index = 0; index < keys.size(); ++index) {
        ClientKey key;
        take(fromKeyRecord({keys.at(index).toObject(), u"client_keys[%1]"_s.arg(index)}), key, result);
        document.keys.insert(key.name, key);
    }
    const QJsonArray uses = reader.array("caller_uses");
    for (qsizetype index = 0; index < uses.size(); ++index) {
        document.uses.emplace_back();
        take(fromUseRecord({uses.at(index).toObject(), u"caller_uses[%1]"_s.arg(index)}), document.uses.back(), result);
    }
}

} // namespace

bool StoreDocument::holdsSealedTokens() const
{
    return std::any_of(entries.begin(), entries.end(),
                       [](const Entry &entry) { return entry.token && entry.token->record.holdsSecrets(); });
}

QByteArray toJson(const StoreDocument &document)
{
    QJsonArray sources;
    for (const StoreDocument::Entry &entry : document.entries)
        sources.append(entryToJson(entry));
    QJsonArray secrets;
    for (auto owner = document.secrets.begin(); owner != document.secrets.end(); ++owner) {
        for (auto slot = owner->begin(); slot != owner->end(); ++slot) {
            secrets.append(QJsonObject{{u"source"_s, QString::fromLatin1(owner.key().value)},
                                       {u"slot"_s, QString::fromUtf8(slot.key())},
                                       {u"value"_s, base64(slot.value())}});
        }
    }
    QJsonArray keys;
    for (const ClientKey &key : document.keys)
        keys.append(toKeyRecord(key));
    QJsonArray uses;
    for (const CallerUse &use : document.uses)
        uses.append(toUseRecord(use));
    return QJsonDocument(QJsonObject{{u"format"_s, documentFormat},
                                     {u"version"_s, storeDocumentVersion},
                                     {u"key_check"_s, base64(document.keyCheck)},
                                     {u"last_attempt"_s, document.lastAttempt},
                                     {u"sources"_s, sources},
                                     {u"secrets"_s, secrets},
                                     {u"client_keys"_s, keys},
                                     {u"caller_uses"_s, uses}})
        .toJson(QJsonDocument::Indented);
}

Expected<StoreDocument> storeDocumentFromJson(QByteArrayView json)
{
    const auto root = json::readObject(json, {.bytes = longestStoreDocument});
    if (!root)
        return failure(ErrorKind::StoreCorrupt, {}, root.error().serverText);
    RecordReader reader(*root, {});
    if (reader.text("format") != documentFormat)
        reader.complain("format", "that of this program");
    // Asked before all else: the rest of a newer file may be anything.
    const qint64 version = reader.integer("version");
    if (version > storeDocumentVersion)
        return failure(ErrorKind::Conflict, {}, u"written by a newer version of this program"_s);

    StoreDocument document;
    document.keyCheck = reader.bytes("key_check");
    document.lastAttempt = reader.integer("last_attempt");
    Expected<> parts;
    const QJsonArray sources = reader.array("sources");
    for (qsizetype index = 0; index < sources.size(); ++index) {
        StoreDocument::Entry entry;
        take(entryFromJson({sources.at(index).toObject(), u"sources[%1]"_s.arg(index)}), entry, parts);
        document.entries.insert(entry.source.id, entry);
    }
    const QJsonArray secrets = reader.array("secrets");
    for (qsizetype index = 0; index < secrets.size(); ++index) {
        RecordReader secret(secrets.at(index).toObject(), u"secrets[%1]"_s.arg(index));
        const SourceId owner{secret.text("source").toLatin1()};
        const QByteArray slot = secret.text("slot").toUtf8();
        document.secrets[owner].insert(slot, secret.bytes("value"));
        if (parts)
            parts = secret.result();
    }
    if (version >= 2)
        takeCallers(reader, document, parts);
    if (const auto whole = reader.result(); !whole)
        return failure(whole.error());
    if (!parts)
        return failure(parts.error());
    return document;
}

} // namespace tokenwatch
