// SPDX-License-Identifier: GPL-3.0-or-later
// What both stores are: tokens and history, sealed under one data key, a shelf for secrets that are sealed already, and
// the book of callers, which needs no key.
// Made by openStore(); lives on the service thread, works on a thread of its own.
#pragma once

#include "domain/secret.h"
#include "ports/callerstore.h"
#include "ports/historystore.h"
#include "ports/tokenstore.h"

namespace tokenwatch {

class SealedStore : public TokenStore, public HistoryStore, public CallerStore
{
    Q_OBJECT
public:
    using TokenStore::TokenStore;

    /// Opens the store: load() gives whole tokens and commit() works from now on; emits opened() before it answers.
    /// StoreCorrupt if tokens are stored that this key does not open: they are left as they are, and the store closed.
    virtual void setDataKey(Secret key, Then<> then) = 0;

    /// Whether any token is stored. If so, the lack of a data key is a loss and not a first start.
    virtual void hasSealedTokens(Then<bool> then) = 0;

    // Records that the caller has sealed, by source and slot. They need no data key here.
    /// MissingCredentials if there is none.
    virtual void readRecord(const SourceId &owner, const QByteArray &slot, Then<QByteArray> then) = 0;
    virtual void writeRecord(const SourceId &owner, const QByteArray &slot, const QByteArray &record, Then<> then) = 0;
    /// Removing what is not there is a success.
    virtual void removeRecord(const SourceId &owner, const QByteArray &slot, Then<> then) = 0;
};

} // namespace tokenwatch
