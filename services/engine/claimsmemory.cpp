// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/claimsmemory.h"

#include "jose/base64url.h"
#include "jose/jwt.h"
#include "json/strictjson.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

void ClaimsMemory::note(const SourceId &id, const Token &token)
{
    if (token.access.isEmpty())
        return;
    Seen &seen = m_seen[id];
    if (seen.generation == token.generation)
        return;
    seen.generation = token.generation;
    seen.before = std::exchange(seen.present, {});
    const QByteArrayView text = token.access.reveal();
    if (!jose::decode(text))
        return;
    const qsizetype begin = text.indexOf('.') + 1;
    seen.present = text.sliced(begin, text.indexOf('.', begin) - begin).toByteArray();
}

TokenClaims ClaimsMemory::claims(const SourceId &id, const Token &token) const
{
    TokenClaims claims;
    claims.generation = token.generation;
    claims.receivedAt = token.receivedAt;
    claims.length = static_cast<qsizetype>(token.access.size());
    const auto jwt = jose::decode(token.access.reveal());
    if (!jwt)
        return claims;
    claims.header = jwt->header;
    claims.claims = jwt->claims;
    const bool isUnsigned = jwt->header.value("alg"_L1).toString().compare("none"_L1, Qt::CaseInsensitive) == 0;
    claims.signature = isUnsigned ? TokenClaims::Signature::None : TokenClaims::Signature::NotChecked;
    const auto seen = m_seen.find(id);
    if (seen == m_seen.end() || seen->second.generation != token.generation || seen->second.before.isEmpty())
        return claims;
    if (const auto payload = jose::fromBase64Url(seen->second.before)) {
        if (const auto before = json::readObject(*payload))
            claims.previous = *before;
    }
    return claims;
}

} // namespace tokenwatch
