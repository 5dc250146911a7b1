// SPDX-License-Identifier: GPL-3.0-or-later
// Sources on their way out. For a while they can come back whole; then they are marked in the store, lose their secrets
// and their record, in this order, so that a crash leaves them either as they were or marked, and then the next start
// goes on. Service thread; owned by SourceCatalog.
#pragma once

#include "engine/slotwriter.h"
#include "ports/tokenstore.h"

#include <map>

namespace tokenwatch {

class Removals : public QObject
{
    Q_OBJECT
public:
    Removals(TokenStore &tokens, SlotWriter &secretSlots, SecretStore &vault, Clock &clock, QObject *parent = nullptr);

    /// As the store holds what a start has to wipe. No source can be called so: the name is free at once.
    [[nodiscard]] static Source marked(const Source &source);

    /// Wipes it after `grace`. It is out of force already.
    void hold(const Source &source, Seconds grace);
    [[nodiscard]] const Source *held(const SourceId &id) const;
    [[nodiscard]] const Source *held(const QString &name) const;
    /// It stays after all.
    void release(const SourceId &id);

    /// Wipes it now, held or not. Success once no token of it is stored: a vault that is closed is asked again when it
    /// opens, or at the next start. An error means that it is stored as it was.
    void carryOut(const Source &source, Then<> then);
    void carryOutHeld(Then<> then);
    /// Found in the store, marked.
    void goOn(const Source &marked);

private:
    struct Held {
        Source source;
        Pending timer;
    };
    void end(const SourceId &id);
    void wipe(const Source &source, Then<> then);

    TokenStore &m_tokens;
    SlotWriter &m_slots;
    Clock &m_clock;
    std::map<SourceId, Held> m_held;
    std::map<SourceId, Source> m_waiting; ///< marked, and the vault did not let go of their secrets yet
};

} // namespace tokenwatch
