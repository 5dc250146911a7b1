// SPDX-License-Identifier: GPL-3.0-or-later
#include "callers/clientkeys.h"

#include "crypto/mac.h"
#include "crypto/random.h"
#include "domain/source.h"

#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyBytes = 32;
constexpr Seconds longestLife = std::chrono::hours(24 * 3650);

Secret newKeyText()
{
    const QByteArray::Base64Options url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    QByteArray text = ClientKeys::prefix + crypto::randomSecret(keyBytes).reveal().toByteArray().toBase64(url);
    return Secret::take(std::move(text));
}

Pending refuseKey(const Error &error, const std::function<void(tl::unexpected<Error>)> &then)
{
    then(failure(error));
    return {};
}

} // namespace

void ClientKeys::adopt(std::vector<ClientKey> keys)
{
    m_entries.clear();
    for (ClientKey &key : keys) {
        const int perMinute = std::max(1, key.perMinute);
        m_entries.push_back({std::make_shared<const ClientKey>(std::move(key)), TokenBucket(perMinute)});
    }
}

std::vector<ClientKey> ClientKeys::all() const
{
    std::vector<ClientKey> keys;
    for (const Entry &entry : m_entries)
        keys.push_back(*entry.key);
    std::sort(keys.begin(), keys.end(), [](const ClientKey &a, const ClientKey &b) { return a.name < b.name; });
    return keys;
}

std::vector<ClientKeys::Entry>::iterator ClientKeys::find(const QString &name)
{
    return std::find_if(m_entries.begin(), m_entries.end(),
                        [&name](const Entry &entry) { return entry.key->name == name; });
}

Expected<> ClientKeys::check(const KeyWish &wish) const
{
    if (!m_store)
        return failure(ErrorKind::Unsupported, {}, u"nothing is kept here"_s);
    if (!isValidSourceName(wish.name))
        return failure(ErrorKind::InvalidInput, u"name"_s,
                       u"must be lower-case letters, digits, '.', '_' and '-', at most 63"_s);
    if (wish.allSources != wish.sources.empty())
        return failure(ErrorKind::InvalidInput, u"sources"_s,
                       u"name the sources that the key may use, or say all_sources"_s);
    if (wish.perMinute < 0 || wish.perMinute > mostPerMinute)
        return failure(ErrorKind::InvalidInput, u"per_minute"_s, u"must be from 1 to %1"_s.arg(mostPerMinute));
    if (wish.lasts && (*wish.lasts < Seconds(1) || *wish.lasts > longestLife))
        return failure(ErrorKind::InvalidInput, u"expires_in"_s, u"must be from a second to ten years"_s);
    if (m_entries.size() >= most)
        return failure(ErrorKind::InvalidInput, u"name"_s, u"there are %1 keys already: revoke some"_s.arg(most));
    return {};
}

Pending ClientKeys::create(const KeyWish &wish, Then<NewKey> then)
{
    if (const auto checked = check(wish); !checked)
        return refuseKey(checked.error(), then);
    if (find(wish.name) != m_entries.end())
        return refuseKey(Error{.kind = ErrorKind::Conflict, .where = wish.name}, then);

    const auto text = std::make_shared<const Secret>(newKeyText());
    ClientKey key{.name = wish.name,
                  .hash = crypto::sha256(text->reveal()),
                  .allSources = wish.allSources,
                  .sources = wish.sources,
                  .perMinute = wish.perMinute > 0 ? wish.perMinute : usualPerMinute,
                  .createdAt = m_clock.now().wall,
                  .expiresAt = {}};
    if (wish.lasts)
        key.expiresAt = key.createdAt + *wish.lasts;
    // The name is taken from now on; the key is told to nobody before it is stored.
    m_entries.push_back({std::make_shared<const ClientKey>(key), TokenBucket(key.perMinute)});
    const Reply<NewKey> reply(std::move(then));
    m_store->saveKey(key, [this, key, text, reply](const Expected<> &saved) {
        if (!saved) {
            if (const auto entry = find(key.name); entry != m_entries.end() && *entry->key == key)
                m_entries.erase(entry);
            return reply.resolve(failure(saved.error()));
        }
        reply.resolve(NewKey{key, text});
    });
    return reply.pending();
}

Pending ClientKeys::revoke(const QString &name, Then<> then)
{
    const auto entry = find(name);
    if (entry == m_entries.end() || !m_store)
        return refuseKey(Error{.kind = ErrorKind::InvalidInput, .where = name, .serverText = u"is not a key"_s}, then);
    m_entries.erase(entry);
    const Reply<> reply(std::move(then));
    m_store->removeKey(name, [reply](const Expected<> &removed) { reply.resolve(removed); });
    return reply.pending();
}

Expected<std::shared_ptr<const ClientKey>> ClientKeys::admit(QByteArrayView text)
{
    const QByteArray hash = crypto::sha256(text);
    Entry *found = nullptr;
    for (Entry &entry : m_entries) {
        if (crypto::equal(hash, entry.key->hash))
            found = &entry;
    }
    if (!found)
        return failure(Error{.kind = ErrorKind::NotAllowed, .code = "key_unknown", .where = u"Authorization"_s});
    const Moment now = m_clock.now();
    if (found->key->expiresAt && now.wall >= *found->key->expiresAt)
        return failure(Error{.kind = ErrorKind::NotAllowed, .code = "key_expired", .where = found->key->name});
    if (const auto wait = found->bucket.take(now.boot))
        return failure(Error{.kind = ErrorKind::Cooling,
                             .code = "key_rate",
                             .where = found->key->name,
                             .serverText = QString::number(found->key->perMinute),
                             .retryAfter = wait});
    return found->key;
}

} // namespace tokenwatch
