// SPDX-License-Identifier: GPL-3.0-or-later
#include "callers/callerdesk.h"

#include "crypto/mac.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

CallerDesk::CallerDesk(Secret managingKey, CallerStore *store, Clock &clock)
    : m_managingKey(std::move(managingKey))
    , m_store(store)
    , m_keys(store, clock)
    , m_ledger(store, clock)
{}

void CallerDesk::start(Then<> then)
{
    if (!m_store)
        return then({});
    m_store->loadCallers([this, then = std::move(then)](Expected<CallerBook> book) {
        if (!book)
            return then(failure(book.error()));
        m_keys.adopt(std::move(book->keys));
        m_ledger.adopt(book->uses);
        then({});
    });
}

void CallerDesk::stop(Then<> then)
{
    m_ledger.write(std::move(then));
}

Visitor CallerDesk::visitor(const http::Peer &peer)
{
    return {.caller = {.kind = Caller::Kind::Program,
                       .name = peer.executable,
                       .script = peer.script,
                       .uid = peer.uid.value_or(0)},
            .pid = peer.pid,
            .key = {}};
}

Expected<Visitor> CallerDesk::admit(QByteArrayView key)
{
    if (key.isEmpty())
        return failure(Error{.kind = ErrorKind::NotAllowed, .code = "key_missing", .where = u"Authorization"_s});
    if (!m_managingKey.isEmpty() && crypto::equal(key, m_managingKey.reveal()))
        return Visitor{.caller = {.kind = Caller::Kind::Managing, .name = {}, .script = {}}, .pid = 0, .key = {}};
    return m_keys.admit(key).map([](const std::shared_ptr<const ClientKey> &known) {
        return Visitor{
            .caller = {.kind = Caller::Kind::Key, .name = known->name, .script = {}}, .pid = 0, .key = known};
    });
}

} // namespace tokenwatch
