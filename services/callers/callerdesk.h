// SPDX-License-Identifier: GPL-3.0-or-later
// Tells who is at the door of the API or the gateway, what they may do, and keeps the ledger of what they did.
// Service thread; owned by app/runtime, outlives the servers that ask it.
#pragma once

#include "callers/callerledger.h"
#include "callers/clientkeys.h"
#include "http/message.h"

namespace tokenwatch {

/// Somebody who was let in.
struct Visitor {
    Caller caller;
    qint64 pid = 0;                       ///< 0: not known
    std::shared_ptr<const ClientKey> key; ///< null: they may manage

    [[nodiscard]] bool mayManage() const { return !key; }
    [[nodiscard]] bool mayUse(const SourceId &source) const { return !key || key->mayUse(source); }
};

class CallerDesk
{
public:
    /// `managingKey` is the one in agent.json. `store` may be null; it and the clock outlive this object.
    CallerDesk(Secret managingKey, CallerStore *store, Clock &clock);

    /// Reads keys and ledger. Until it has answered nobody but the managing key is let in.
    void start(Then<> then);
    /// Writes what is not written yet.
    void stop(Then<> then);

    /// Whoever comes over the agent's socket; the server has seen to it that they are this user.
    [[nodiscard]] static Visitor visitor(const http::Peer &peer);
    /// Whoever comes over TCP. NotAllowed for a key that is wrong, revoked or expired; Cooling beyond a key's rate,
    /// from which this takes one request.
    [[nodiscard]] Expected<Visitor> admit(QByteArrayView key);

    /// A token of `source` was given away or sent along. Costs no more than counting.
    void used(const Visitor &visitor, const SourceId &source, CallerDoor door)
    {
        m_ledger.note(visitor.caller, visitor.pid, source, door);
    }

    [[nodiscard]] ClientKeys &keys() { return m_keys; }
    [[nodiscard]] const CallerLedger &ledger() const { return m_ledger; }

private:
    const Secret m_managingKey;
    CallerStore *const m_store;
    ClientKeys m_keys;
    CallerLedger m_ledger;
};

} // namespace tokenwatch
