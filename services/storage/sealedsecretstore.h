// SPDX-License-Identifier: GPL-3.0-or-later
// Typed secrets in the store itself, sealed under a key file: for servers and containers without a keychain
// (--secrets file). The data key is derived from the same file, so that nothing else need be kept. Service thread.
#pragma once

#include "crypto/sealer.h"
#include "ports/secretstore.h"
#include "storage/sealedstore.h"

namespace tokenwatch {

class SealedSecretStore final : public SecretStore
{
    Q_OBJECT
public:
    /// `keyFile` is what the key file holds (secrets/keyfile.h). `store` must outlive this; its data key is not needed.
    SealedSecretStore(SealedStore &store, const Secret &keyFile, QObject *parent = nullptr);

    /// Always: a key file is there or the agent does not start.
    [[nodiscard]] Vault state() const override { return Vault::Ready; }

    /// Besides the errors of the door: StoreCorrupt for a record that does not open. dataKeyRef() is always there.
    Pending read(const SecretRef &ref, Then<Secret> then) override;
    /// NotAllowed for dataKeyRef().
    Pending write(const SecretRef &ref, Secret value, Then<> then) override;
    Pending remove(const SecretRef &ref, Then<> then) override;
    Pending unlock(Then<> then) override;

private:
    template <class T>
    Pending later(Then<T> then, Expected<T> answer);

    SealedStore &m_store;
    Secret m_dataKey;
    crypto::Sealer m_sealer;
};

} // namespace tokenwatch
