// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/memorysecretstore.h"

namespace tokenwatch {

/// Through the event loop, as the answers of the stores that take their time.
template <class T>
Pending MemorySecretStore::later(Then<T> then, Expected<T> answer)
{
    const Reply<T> reply(std::move(then));
    QMetaObject::invokeMethod(
        this, [reply, answer = std::make_shared<Expected<T>>(std::move(answer))] { reply.resolve(std::move(*answer)); },
        Qt::QueuedConnection);
    return reply.pending();
}

Pending MemorySecretStore::read(const SecretRef &ref, Then<Secret> then)
{
    const auto found = m_secrets.find({ref.source, ref.slot});
    if (found == m_secrets.end())
        return later<Secret>(std::move(then), failure(ErrorKind::MissingCredentials, QString::fromUtf8(ref.slot)));
    return later<Secret>(std::move(then), found->second.duplicate());
}

Pending MemorySecretStore::write(const SecretRef &ref, Secret value, Then<> then)
{
    m_secrets.insert_or_assign({ref.source, ref.slot}, std::move(value));
    return later<void>(std::move(then), {});
}

Pending MemorySecretStore::remove(const SecretRef &ref, Then<> then)
{
    m_secrets.erase({ref.source, ref.slot});
    return later<void>(std::move(then), {});
}

Pending MemorySecretStore::unlock(Then<> then)
{
    return later<void>(std::move(then), {});
}

} // namespace tokenwatch
