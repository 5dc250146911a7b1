// SPDX-License-Identifier: GPL-3.0-or-later
// A keychain in memory that a test locks, unlocks and takes away. Answers arrive through the event loop.
#pragma once

#include "ports/secretstore.h"

#include <map>

namespace tokenwatch {

class FakeVault final : public SecretStore
{
    Q_OBJECT
public:
    using SecretStore::SecretStore;

    // For the test.
    void put(const SourceId &source, const QByteArray &slot, const QByteArray &value);
    [[nodiscard]] std::optional<QByteArray> stored(const SourceId &source, const QByteArray &slot) const;
    /// Tells those who listen.
    void setState(Vault state);
    [[nodiscard]] int count() const { return static_cast<int>(m_values.size()); }
    [[nodiscard]] int writes() const { return m_writes; }

    [[nodiscard]] Vault state() const override { return m_state; }
    Pending read(const SecretRef &ref, Then<Secret> then) override;
    Pending write(const SecretRef &ref, Secret value, Then<> then) override;
    Pending remove(const SecretRef &ref, Then<> then) override;
    /// Nobody declines here.
    Pending unlock(Then<> then) override;

private:
    using Key = std::pair<QByteArray, QByteArray>;
    template <class T>
    Pending answer(Then<T> then, std::function<Expected<T>()> work);

    Vault m_state = Vault::Ready;
    std::map<Key, QByteArray> m_values;
    int m_writes = 0;
};

} // namespace tokenwatch
