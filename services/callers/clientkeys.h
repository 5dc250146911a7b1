// SPDX-License-Identifier: GPL-3.0-or-later
// The named keys that programs come with over TCP. A key is 256 random bits, shown once when it is made; only its
// SHA-256 is kept. Service thread; owned by CallerDesk, whose store it writes to.
#pragma once

#include "callers/tokenbucket.h"
#include "ports/callerstore.h"
#include "ports/clock.h"

namespace tokenwatch {

class ClientKeys
{
public:
    static constexpr std::size_t most = 200;
    static constexpr int usualPerMinute = 6'000;
    static constexpr int mostPerMinute = 1'000'000;
    /// What every key begins with, so that scanners of secrets know one when they see it.
    static constexpr auto prefix = "twk_";

    /// `store` may be null: then there are no keys and none can be made. Both outlive this object.
    ClientKeys(CallerStore *store, Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {}

    /// What was stored.
    void adopt(std::vector<ClientKey> keys);
    /// By name; expired ones too.
    [[nodiscard]] std::vector<ClientKey> all() const;

    /// Durable before it is answered. InvalidInput naming the field, or Conflict if the name is taken.
    Pending create(const KeyWish &wish, Then<NewKey> then);
    /// Counts at once, for requests under way at their next one. InvalidInput if there is no such key; StorageFailed
    /// where it could not be removed from the store: then it lives again after a restart.
    Pending revoke(const QString &name, Then<> then);

    /// Whose key this is; it takes one request off its rate. NotAllowed for an unknown or expired one, Cooling beyond
    /// the rate, which is in the text. Compares with every key there is, in a time that does not depend on where they
    /// differ.
    [[nodiscard]] Expected<std::shared_ptr<const ClientKey>> admit(QByteArrayView text);

private:
    struct Entry {
        std::shared_ptr<const ClientKey> key;
        TokenBucket bucket;
    };
    [[nodiscard]] Expected<> check(const KeyWish &wish) const;
    [[nodiscard]] std::vector<Entry>::iterator find(const QString &name);

    CallerStore *const m_store;
    Clock &m_clock;
    std::vector<Entry> m_entries;
};

} // namespace tokenwatch
