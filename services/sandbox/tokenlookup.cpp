// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tokenlookup.h"

#include <array>

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

Expected<std::optional<FoundToken>> sessionOfToken(SessionStore &sessions, const QJsonObject &claims,
                                                   const QString &hint)
{
    using Kind = FoundToken::Kind;
    const QString jti = claims.value("jti"_L1).toString();
    const bool refreshFirst = hint == "refresh_token"_L1;
    for (const Kind kind :
         refreshFirst ? std::array{Kind::Refresh, Kind::Access} : std::array{Kind::Access, Kind::Refresh}) {
        auto session = kind == Kind::Access ? sessions.byAccess(jti) : sessions.byRefresh(jti);
        if (!session)
            return failure(session.error());
        if (*session)
            return FoundToken{kind, std::move(**session)};
    }
    return std::nullopt;
}

} // namespace tokenwatch::sandbox
