// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/datakey.h"

#include "crypto/random.h"
#include "crypto/sealer.h"
#include "log/categories.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// Read, and if there is none: write and read back. Kept alive by the callback of the step under way.
struct Obtaining : std::enable_shared_from_this<Obtaining> {
    Obtaining(SecretStore &vault, bool sealed, Reply<Secret> answer)
        : store(vault)
        , sealedTokensExist(sealed)
        , reply(std::move(answer))
    {}

    void read()
    {
        step = store.read(dataKeyRef(), [self = shared_from_this()](Expected<Secret> key) {
            if (!key && key.error().kind == ErrorKind::MissingCredentials)
                self->make();
            else
                self->answer(std::move(key));
        });
    }

    void make()
    {
        if (sealedTokensExist)
            return reply.resolve(failure(ErrorKind::StoreCorrupt, u"data-key"_s,
                                         u"the key that the stored tokens were sealed under is gone"_s));
        if (store.state() != Vault::Ready)
            return reply.resolve(failure(ErrorKind::VaultLocked));
        made = crypto::randomSecret(crypto::dataKeyBytes);
        step = store.write(dataKeyRef(), made.duplicate(), [self = shared_from_this()](const Expected<> &written) {
            if (!written)
                return self->reply.resolve(failure(written.error()));
            qCInfo(lcSecrets, "a new data key was made");
            self->readBack();
        });
    }

    void readBack()
    {
        step = store.read(dataKeyRef(), [self = shared_from_this()](Expected<Secret> key) {
            if (key && !(*key == self->made))
                key = failure(ErrorKind::VaultFailed, u"data-key"_s, u"gave back another value than was stored"_s);
            self->answer(std::move(key));
        });
    }

    void answer(Expected<Secret> key) const
    {
        if (key && key->size() != crypto::dataKeyBytes)
            key = failure(ErrorKind::StoreCorrupt, u"data-key"_s, u"is not a data key"_s);
        reply.resolve(std::move(key));
    }

    SecretStore &store;
    const bool sealedTokensExist;
    const Reply<Secret> reply;
    Secret made;
    Pending step;
};

} // namespace

Pending obtainDataKey(SecretStore &store, bool sealedTokensExist, Then<Secret> then)
{
    const Reply<Secret> reply(std::move(then));
    const auto obtaining = std::make_shared<Obtaining>(store, sealedTokensExist, reply);
    obtaining->read();
    return reply.pending([weak = std::weak_ptr(obtaining)] {
        if (const auto running = weak.lock())
            running->step.cancel();
    });
}

} // namespace tokenwatch
