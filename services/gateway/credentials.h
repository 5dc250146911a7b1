// SPDX-License-Identifier: GPL-3.0-or-later
// The headers that make a request one of the token's: Authorization, and for a token bound to a key a proof made for
// this very request (RFC 9449 7). Keeps keys and the services' nonces between requests. Service thread.
#pragma once

#include "domain/error.h"
#include "domain/source.h"
#include "domain/token.h"
#include "jose/jwk.h"
#include "net/upstreamclient.h"

#include <map>

namespace tokenwatch::gateway {

class Credentials
{
public:
    /// Adds them to `headers`. UnusableToken for a bound token whose key is not there.
    [[nodiscard]] Expected<> add(HeaderList &headers, const Source &source, const Token &token,
                                 const QByteArray &method, const QUrl &address, Moment now);

    /// Remembers the nonce that an answer brought, if it is one.
    void learnNonce(const QUrl &address, QByteArrayView nonce);
    /// The one that proofs for this address are made with now; empty: none is known.
    [[nodiscard]] QByteArray nonceFor(const QUrl &address) const;
    void forget(const SourceId &id) { m_keys.erase(id); }

private:
    struct Key {
        Generation generation;
        jose::Jwk key;
    };
    [[nodiscard]] const jose::Jwk *keyOf(const Source &source, const Token &token);

    std::map<SourceId, Key> m_keys;
    std::map<QString, QByteArray> m_nonces; ///< by origin
};

} // namespace tokenwatch::gateway
