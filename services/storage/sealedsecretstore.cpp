// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealedsecretstore.h"

namespace tokenwatch {

namespace {

crypto::SealContext contextOf(const SecretRef &ref)
{
    return {ref.source.value, "secret." + ref.slot, 0};
}

} // namespace

SealedSecretStore::SealedSecretStore(SealedStore &store, const Secret &keyFile, QObject *parent)
    : SecretStore(parent)
    , m_store(store)
    , m_dataKey(crypto::deriveKey(keyFile, "data key"))
    , m_sealer(crypto::deriveKey(keyFile, "typed secrets"))
{}

/// Answers that are known already arrive through the event loop too, like all others.
template <class T>
Pending SealedSecretStore::later(Then<T> then, Expected<T> answer)
{
    const Reply<T> reply(std::move(then));
    QMetaObject::invokeMethod(
        this, [reply, answer = std::make_shared<Expected<T>>(std::move(answer))] { reply.resolve(std::move(*answer)); },
        Qt::QueuedConnection);
    return reply.pending();
}

Pending SealedSecretStore::read(const SecretRef &ref, Then<Secret> then)
{
    if (ref == dataKeyRef())
        return later<Secret>(std::move(then), m_dataKey.duplicate());
    const Reply<Secret> reply(std::move(then));
    m_store.readRecord(ref.source, ref.slot, [this, reply, ref](const Expected<QByteArray> &record) {
        if (reply.isWanted())
            reply.resolve(record ? m_sealer.open(*record, contextOf(ref)) : failure(record.error()));
    });
    return reply.pending();
}

Pending SealedSecretStore::write(const SecretRef &ref, Secret value, Then<> then)
{
    if (ref == dataKeyRef())
        return later<void>(std::move(then), failure(ErrorKind::NotAllowed, QString::fromLatin1(ref.slot)));
    const Reply<> reply(std::move(then));
    m_store.writeRecord(ref.source, ref.slot, m_sealer.seal(value, contextOf(ref)),
                        [reply](const Expected<> &answer) { reply.resolve(answer); });
    return reply.pending();
}

Pending SealedSecretStore::remove(const SecretRef &ref, Then<> then)
{
    const Reply<> reply(std::move(then));
    m_store.removeRecord(ref.source, ref.slot, [reply](const Expected<> &answer) { reply.resolve(answer); });
    return reply.pending();
}

Pending SealedSecretStore::unlock(Then<> then)
{
    return later<void>(std::move(then), {});
}

} // namespace tokenwatch
