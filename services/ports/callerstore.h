// SPDX-License-Identifier: GPL-3.0-or-later
// What must survive of callers: the keys made for programs (their hashes only), and the ledger of who used what.
// Nothing in it is sealed, so it can be read while the keychain is locked. Called and answering on the service thread.
#pragma once

#include "domain/caller.h"
#include "domain/pending.h"

namespace tokenwatch {

struct CallerBook {
    std::vector<ClientKey> keys;
    std::vector<CallerUse> uses;
};

class CallerStore
{
public:
    virtual ~CallerStore() = default;
    virtual void loadCallers(Then<CallerBook> then) = 0;
    /// Inserts or replaces by name; an answer means durable.
    virtual void saveKey(const ClientKey &key, Then<> then) = 0;
    /// Removing what is not there is a success.
    virtual void removeKey(const QString &name, Then<> then) = 0;
    /// Writes rows whole (by caller, source and door) and removes those of `forgotten`. Losing them harms nobody.
    virtual void saveUses(const std::vector<CallerUse> &changed, const std::vector<CallerUse> &forgotten,
                          Then<> then) = 0;
};

} // namespace tokenwatch
