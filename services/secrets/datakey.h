// SPDX-License-Identifier: GPL-3.0-or-later
// The data key that seals the token store: read from the secret store, or made there at the very first start.
// Service thread.
#pragma once

#include "ports/secretstore.h"

namespace tokenwatch {

/// The key. It is made only if `store` is ready, has no such record, and nothing is sealed under a lost key:
/// with `sealedTokensExist` a missing record is StoreCorrupt, because a new key would make an orphan of every token.
/// A key that was made is read back before it is answered. Other errors are those of SecretStore::read and write.
/// `store` must outlive the answer.
Pending obtainDataKey(SecretStore &store, bool sealedTokensExist, Then<Secret> then);

} // namespace tokenwatch
