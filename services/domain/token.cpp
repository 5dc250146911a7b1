// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/token.h"

namespace tokenwatch {

QByteArray wireName(ExpiryOrigin origin)
{
    switch (origin) {
    case ExpiryOrigin::None:
        return "none";
    case ExpiryOrigin::ExpClaim:
        return "exp_claim";
    case ExpiryOrigin::ExpiresIn:
        return "expires_in";
    case ExpiryOrigin::Expires:
        return "expires";
    case ExpiryOrigin::ExpiresAt:
        return "expires_at";
    case ExpiryOrigin::Introspection:
        return "introspection";
    case ExpiryOrigin::Assumed:
        return "assumed";
    }
    Q_UNREACHABLE();
}

std::optional<ExpiryOrigin> expiryOriginFrom(QByteArrayView name)
{
    for (const auto origin :
         {ExpiryOrigin::None, ExpiryOrigin::ExpClaim, ExpiryOrigin::ExpiresIn, ExpiryOrigin::Expires,
          ExpiryOrigin::ExpiresAt, ExpiryOrigin::Introspection, ExpiryOrigin::Assumed}) {
        if (wireName(origin) == name)
            return origin;
    }
    return std::nullopt;
}

Token Token::duplicate() const
{
    Token copy;
    copy.access = access.duplicate();
    copy.refresh = refresh.duplicate();
    copy.flowMemory = flowMemory.duplicate();
    copy.type = type;
    copy.scope = scope;
    copy.receivedAt = receivedAt;
    copy.expiresAt = expiresAt;
    copy.refreshExpiresAt = refreshExpiresAt;
    copy.expiryOrigin = expiryOrigin;
    copy.lineage = lineage;
    copy.generation = generation;
    return copy;
}

} // namespace tokenwatch
