// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/jsontokenstore.h"

#include "crypto/sealer.h"
#include "log/categories.h"

#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// Fewer than in SQLite: the whole file is written at every change.
constexpr qsizetype attemptsKeptInFile = 50;
constexpr std::size_t usesKeptInFile = 1000;

Expected<StoreDocument::Entry *> entryOf(StoreDocument &document, const SourceId &id)
{
    const auto entry = document.entries.find(id);
    if (entry == document.entries.end())
        return failure(ErrorKind::NoSuchSource, QString::fromLatin1(id.value));
    return &*entry;
}

Generation generationOf(const StoreDocument::Entry &entry)
{
    return entry.token ? entry.token->record.generation : Generation{};
}

void closeEntry(StoreDocument::Entry &entry, AttemptId attempt)
{
    if (entry.journal && entry.journal->id == attempt)
        entry.journal.reset();
}

bool isOfOnePlace(const CallerUse &a, const CallerUse &b)
{
    return a.caller == b.caller && a.source == b.source && a.door == b.door;
}

void removeUses(std::vector<CallerUse> &from, const std::vector<CallerUse> &these)
{
    std::erase_if(from, [&these](const CallerUse &use) {
        return std::any_of(these.begin(), these.end(), [&use](const CallerUse &one) { return isOfOnePlace(one, use); });
    });
}

StoredSource storedFrom(const StoreDocument::Entry &entry, const crypto::Sealer *sealer)
{
    StoredSource stored;
    stored.source = entry.source;
    stored.memory = entry.memory;
    stored.journal = entry.journal;
    if (!entry.attempts.empty())
        stored.lastAttempt = entry.attempts.back();
    if (entry.token) {
        OpenedToken opened = openToken(sealer, entry.source.id, entry.token->record);
        stored.token = std::move(opened.token);
        stored.corrupt = opened.corrupt;
    }
    return stored;
}

} // namespace

JsonTokenStore::JsonTokenStore(const QString &path, const Clock &clock, Then<> ready, QObject *parent)
    : SealedStore(parent)
    , m_path(path)
    , m_clock(clock)
    , m_thread(path, ready)
{}

JsonTokenStore::~JsonTokenStore() = default;

template <class T>
void JsonTokenStore::ask(DocumentThread::Kind kind, std::function<Expected<T>(StoreDocument &)> work, Then<T> then)
{
    const auto box = std::make_shared<T>();
    m_thread.post(
        kind,
        [box, work = std::move(work)](StoreDocument &document) {
            return work(document).map([&box](T value) { *box = std::move(value); });
        },
        [box, then = std::move(then)](const Expected<> &answer) {
            if (answer)
                then(std::move(*box));
            else
                then(failure(answer.error()));
        });
}

void JsonTokenStore::write(DocumentThread::Change change, const Then<> &then)
{
    m_thread.post(DocumentThread::Kind::Write, std::move(change), then);
}

void JsonTokenStore::setDataKey(Secret key, Then<> then)
{
    auto sealer = std::make_shared<const crypto::Sealer>(key);
    write(
        [sealer, path = m_path](StoreDocument &document) -> Expected<> {
            if (opensKeyCheck(*sealer, document.keyCheck))
                return {};
            if (!document.keyCheck.isEmpty() && document.holdsSealedTokens())
                return failure(ErrorKind::StoreCorrupt, path, u"the stored tokens were sealed under another key"_s);
            document.keyCheck = sealKeyCheck(*sealer);
            return {};
        },
        [this, sealer, then = std::move(then)](const Expected<> &answer) {
            if (answer) {
                m_sealer = sealer;
                Q_EMIT opened();
            }
            then(answer);
        });
}

void JsonTokenStore::hasSealedTokens(Then<bool> then)
{
    ask<bool>(
        DocumentThread::Kind::Read,
        [](StoreDocument &document) -> Expected<bool> { return document.holdsSealedTokens(); }, std::move(then));
}

void JsonTokenStore::readRecord(const SourceId &owner, const QByteArray &slot, Then<QByteArray> then)
{
    ask<QByteArray>(
        DocumentThread::Kind::Read,
        [owner, slot](StoreDocument &document) -> Expected<QByteArray> {
            const auto records = document.secrets.constFind(owner);
            if (records == document.secrets.cend() || !records->contains(slot))
                return failure(ErrorKind::MissingCredentials, QString::fromUtf8(slot));
            return records->value(slot);
        },
        std::move(then));
}

void JsonTokenStore::writeRecord(const SourceId &owner, const QByteArray &slot, const QByteArray &record, Then<> then)
{
    write(
        [owner, slot, record](StoreDocument &document) -> Expected<> {
            document.secrets[owner].insert(slot, record);
            return {};
        },
        then);
}

void JsonTokenStore::removeRecord(const SourceId &owner, const QByteArray &slot, Then<> then)
{
    write(
        [owner, slot](StoreDocument &document) -> Expected<> {
            if (const auto records = document.secrets.find(owner); records != document.secrets.end())
                records->remove(slot);
            return {};
        },
        then);
}

void JsonTokenStore::load(Then<std::vector<StoredSource>> then)
{
    ask<std::vector<StoredSource>>(
        DocumentThread::Kind::Read,
        [sealer = m_sealer](StoreDocument &document) -> Expected<std::vector<StoredSource>> {
            std::vector<StoredSource> all;
            for (const StoreDocument::Entry &entry : std::as_const(document.entries))
                all.push_back(storedFrom(entry, sealer.get()));
            return all;
        },
        std::move(then));
}

void JsonTokenStore::loadOne(const SourceId &id, Then<StoredSource> then)
{
    ask<StoredSource>(
        DocumentThread::Kind::Read,
        [id, sealer = m_sealer](StoreDocument &document) -> Expected<StoredSource> {
            return entryOf(document, id).map([&](const StoreDocument::Entry *entry) {
                return storedFrom(*entry, sealer.get());
            });
        },
        std::move(then));
}

void JsonTokenStore::saveSource(const Source &source, Then<> then)
{
    write(
        [source](StoreDocument &document) -> Expected<> {
            for (const StoreDocument::Entry &entry : std::as_const(document.entries)) {
                if (entry.source.name == source.name && entry.source.id != source.id)
                    return failure(ErrorKind::Conflict, source.name);
            }
            document.entries[source.id].source = source;
            return {};
        },
        then);
}

void JsonTokenStore::removeSource(const SourceId &id, Then<> then)
{
    write(
        [id](StoreDocument &document) -> Expected<> {
            document.entries.remove(id);
            document.secrets.remove(id);
            std::erase_if(document.uses, [&id](const CallerUse &use) { return use.source == id; });
            return {};
        },
        then);
}

void JsonTokenStore::saveMemory(const SourceId &id, const SourceMemory &memory, Then<> then)
{
    write(
        [id, memory](StoreDocument &document) -> Expected<> {
            return entryOf(document, id).map([&](StoreDocument::Entry *entry) { entry->memory = memory; });
        },
        then);
}

void JsonTokenStore::begin(const SourceId &id, Generation generation, std::optional<AttemptId> resumed,
                           Then<AttemptId> then)
{
    ask<AttemptId>(
        DocumentThread::Kind::Write,
        [id, generation, resumed, now = m_clock.now().wall](StoreDocument &document) -> Expected<AttemptId> {
            const auto entry = entryOf(document, id);
            if (!entry)
                return failure(entry.error());
            StoreDocument::Entry &stored = **entry;
            const bool stale = resumed && (!stored.journal || stored.journal->id != *resumed);
            if (stale || generation < generationOf(stored))
                return failure(ErrorKind::Conflict, QString::fromLatin1(id.value));
            stored.journal = resumed ? OpenAttempt{*resumed, generation, now, stored.journal->tries + 1}
                                     : OpenAttempt{AttemptId{++document.lastAttempt}, generation, now, 0};
            if (stored.token)
                stored.token->lastUsed = now;
            return stored.journal->id;
        },
        std::move(then));
}

void JsonTokenStore::commit(const SourceId &id, AttemptId attempt, TokenPtr token, Then<> then)
{
    write(
        [id, attempt, token = std::move(token), sealer = m_sealer,
         now = m_clock.now().wall](StoreDocument &document) -> Expected<> {
            if (!sealer)
                return failure(ErrorKind::VaultLocked);
            const auto entry = entryOf(document, id);
            if (!entry)
                return failure(entry.error());
            StoreDocument::Entry &stored = **entry;
            if (token->generation <= generationOf(stored))
                return failure(ErrorKind::Conflict, QString::fromLatin1(id.value));
            const WallTime createdAt = stored.token ? stored.token->createdAt : now;
            stored.token = StoreDocument::CachedToken{sealToken(*sealer, id, *token), createdAt, now};
            closeEntry(stored, attempt);
            return {};
        },
        then);
}

void JsonTokenStore::close(const SourceId &id, AttemptId attempt, Then<> then)
{
    write(
        [id, attempt](StoreDocument &document) -> Expected<> {
            if (const auto entry = entryOf(document, id))
                closeEntry(**entry, attempt);
            return {};
        },
        then);
}

void JsonTokenStore::wipe(const SourceId &id, bool refreshToken, Then<> then)
{
    write(
        [id, refreshToken](StoreDocument &document) -> Expected<> {
            const auto entry = entryOf(document, id);
            if (!entry)
                return {};
            StoreDocument::Entry &stored = **entry;
            if (refreshToken) {
                stored.token.reset();
                stored.journal.reset();
            } else if (stored.token) {
                stored.token->record.access.clear();
            }
            return {};
        },
        then);
}

void JsonTokenStore::append(const SourceId &source, const Attempt &attempt)
{
    m_thread.post(
        DocumentThread::Kind::Note,
        [source, attempt](StoreDocument &document) -> Expected<> {
            if (const auto entry = entryOf(document, source)) {
                auto &history = (*entry)->attempts;
                history.push_back(attempt);
                if (std::ssize(history) > attemptsKeptInFile)
                    history.erase(history.begin());
            }
            return {};
        },
        [](const Expected<> &answer) {
            if (!answer)
                qCWarning(lcStorage, "an attempt could not be added to the history: %s",
                          wireName(answer.error().kind).constData());
        });
}

void JsonTokenStore::attempts(const SourceId &source, std::optional<WallTime> since, int most,
                              Then<std::vector<Attempt>> then)
{
    ask<std::vector<Attempt>>(
        DocumentThread::Kind::Read,
        [source, since, most](StoreDocument &document) -> Expected<std::vector<Attempt>> {
            std::vector<Attempt> found;
            const auto entry = entryOf(document, source);
            if (!entry)
                return found;
            const auto &history = (*entry)->attempts;
            for (auto one = history.rbegin(); one != history.rend() && std::ssize(found) < most; ++one) {
                if (!since || one->at >= *since)
                    found.push_back(*one);
            }
            return found;
        },
        std::move(then));
}

void JsonTokenStore::loadCallers(Then<CallerBook> then)
{
    ask<CallerBook>(
        DocumentThread::Kind::Read,
        [](StoreDocument &document) -> Expected<CallerBook> {
            CallerBook book;
            for (const ClientKey &key : std::as_const(document.keys))
                book.keys.push_back(key);
            book.uses = document.uses;
            return book;
        },
        std::move(then));
}

void JsonTokenStore::saveKey(const ClientKey &key, Then<> then)
{
    write(
        [key](StoreDocument &document) -> Expected<> {
            document.keys.insert(key.name, key);
            return {};
        },
        then);
}

void JsonTokenStore::removeKey(const QString &name, Then<> then)
{
    write(
        [name](StoreDocument &document) -> Expected<> {
            document.keys.remove(name);
            return {};
        },
        then);
}

void JsonTokenStore::saveUses(const std::vector<CallerUse> &changed, const std::vector<CallerUse> &forgotten,
                              Then<> then)
{
    m_thread.post(
        DocumentThread::Kind::Note,
        [changed, forgotten](StoreDocument &document) -> Expected<> {
            auto &uses = document.uses;
            removeUses(uses, forgotten);
            removeUses(uses, changed);
            uses.insert(uses.end(), changed.begin(), changed.end());
            std::sort(uses.begin(), uses.end(), [](const CallerUse &a, const CallerUse &b) { return a.last > b.last; });
            if (uses.size() > usesKeptInFile)
                uses.resize(usesKeptInFile);
            return {};
        },
        then);
}

} // namespace tokenwatch
