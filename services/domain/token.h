// SPDX-License-Identifier: GPL-3.0-or-later
// A token as received. Immutable once made and shared as TokenPtr, on any thread.
#pragma once

#include "domain/ids.h"
#include "domain/secret.h"
#include "domain/time.h"

#include <memory>
#include <optional>

namespace tokenwatch {

/// Where the expiry comes from; shown to people, because an assumed expiry is a guess.
enum class ExpiryOrigin { None, ExpClaim, ExpiresIn, Expires, ExpiresAt, Introspection, Assumed };

[[nodiscard]] QByteArray wireName(ExpiryOrigin origin);
[[nodiscard]] std::optional<ExpiryOrigin> expiryOriginFrom(QByteArrayView name);

struct Token {
    Secret access;     ///< empty while the store is locked: expiries are known, the bytes are not
    Secret refresh;    ///< empty: the provider gave none
    Secret flowMemory; ///< what the flow learned and wants back next time (JSON of its own making)
    QByteArray type;   ///< token_type as to be sent, "Bearer" by default
    QByteArray scope;  ///< as granted; empty: as asked
    WallTime receivedAt;
    std::optional<WallTime> expiresAt; ///< none: does not expire, by design of the source
    std::optional<WallTime> refreshExpiresAt;
    ExpiryOrigin expiryOrigin = ExpiryOrigin::None;
    Lineage lineage;
    Generation generation;

    [[nodiscard]] bool isValidAt(WallTime now) const { return !access.isEmpty() && (!expiresAt || now < *expiresAt); }
    [[nodiscard]] std::optional<Milliseconds> lifetime() const
    {
        return expiresAt ? std::optional(*expiresAt - receivedAt) : std::nullopt;
    }
    [[nodiscard]] Token duplicate() const;
};

using TokenPtr = std::shared_ptr<const Token>;

} // namespace tokenwatch
