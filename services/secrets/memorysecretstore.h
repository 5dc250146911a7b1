// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets for the life of the process: --secrets memory, and the sandbox. Always ready. Service thread.
#pragma once

#include "ports/secretstore.h"

#include <map>

namespace tokenwatch {

class MemorySecretStore final : public SecretStore
{
    Q_OBJECT
public:
    using SecretStore::SecretStore;

    [[nodiscard]] Vault state() const override { return Vault::Ready; }
    Pending read(const SecretRef &ref, Then<Secret> then) override;
    Pending write(const SecretRef &ref, Secret value, Then<> then) override;
    Pending remove(const SecretRef &ref, Then<> then) override;
    Pending unlock(Then<> then) override;

private:
    template <class T>
    Pending later(Then<T> then, Expected<T> answer);

    std::map<std::pair<SourceId, QByteArray>, Secret> m_secrets;
};

} // namespace tokenwatch
