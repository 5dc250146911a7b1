// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakevault.h"

namespace tokenwatch {

void FakeVault::put(const SourceId &source, const QByteArray &slot, const QByteArray &value)
{
    m_values[{source.value, slot}] = value;
}

std::optional<QByteArray> FakeVault::stored(const SourceId &source, const QByteArray &slot) const
{
    const auto found = m_values.find({source.value, slot});
    return found == m_values.end() ? std::nullopt : std::optional(found->second);
}

void FakeVault::setState(Vault state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

template <class T>
Pending FakeVault::answer(Then<T> then, std::function<Expected<T>()> work)
{
    const Reply<T> reply(std::move(then));
    QMetaObject::invokeMethod(
        this,
        [this, reply, work = std::move(work)] {
            if (m_state == Vault::Absent)
                reply.resolve(failure(ErrorKind::VaultAbsent));
            else if (m_state != Vault::Ready)
                reply.resolve(failure(ErrorKind::VaultLocked));
            else
                reply.resolve(work());
        },
        Qt::QueuedConnection);
    return reply.pending();
}

Pending FakeVault::read(const SecretRef &ref, Then<Secret> then)
{
    return answer<Secret>(std::move(then), [this, ref]() -> Expected<Secret> {
        const auto value = stored(ref.source, ref.slot);
        if (!value)
            return failure(ErrorKind::MissingCredentials, QString::fromLatin1(ref.slot));
        return Secret(*value);
    });
}

Pending FakeVault::write(const SecretRef &ref, Secret value, Then<> then)
{
    return answer<void>(std::move(then), [this, ref, bytes = value.reveal().toByteArray()]() -> Expected<> {
        ++m_writes;
        put(ref.source, ref.slot, bytes);
        return {};
    });
}

Pending FakeVault::remove(const SecretRef &ref, Then<> then)
{
    return answer<void>(std::move(then), [this, ref]() -> Expected<> {
        m_values.erase({ref.source.value, ref.slot});
        return {};
    });
}

Pending FakeVault::unlock(Then<> then)
{
    setState(Vault::Ready);
    return answer<void>(std::move(then), []() -> Expected<> { return {}; });
}

} // namespace tokenwatch
