// SPDX-License-Identifier: GPL-3.0-or-later
// Where typed secrets live: the OS keychain, a key file with sealed records, or memory. Service thread.
// Reads never prompt; only unlock() may, after a person asked for it.
#pragma once

#include "domain/pending.h"
#include "domain/secret.h"
#include "domain/ids.h"
#include "domain/status.h"

#include <QObject>

namespace tokenwatch {

/// A slot of a source ("client_secret", "fallback.token").
struct SecretRef {
    SourceId source;
    QByteArray slot;
    friend bool operator==(const SecretRef &, const SecretRef &) = default;
};

/// The record of the data key that seals the store; no source has this id.
[[nodiscard]] inline SecretRef dataKeyRef()
{
    return {{"tokenwatch"}, "data-key"};
}

class SecretStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual Vault state() const = 0;

    /// Errors: MissingCredentials (no such record), VaultLocked, VaultAbsent, VaultFailed, TimedOut.
    virtual Pending read(const SecretRef &ref, Then<Secret> then) = 0;
    virtual Pending write(const SecretRef &ref, Secret value, Then<> then) = 0;
    /// Removing what is not there is a success.
    virtual Pending remove(const SecretRef &ref, Then<> then) = 0;
    /// Asks the person once for all who wait. Cancelled if the person declined.
    virtual Pending unlock(Then<> then) = 0;

Q_SIGNALS:
    void stateChanged(tokenwatch::Vault state);
};

} // namespace tokenwatch
