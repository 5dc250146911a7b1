// SPDX-License-Identifier: GPL-3.0-or-later
// Which session a token belongs to, whichever kind of token it is (RFC 7009 2.1, 7662 2.1). A pure function of the
// store; sandbox thread.
#pragma once

#include "sandbox/sessionstore.h"

namespace tokenwatch::sandbox {

struct FoundToken {
    enum class Kind { Access, Refresh };
    Kind kind;
    Session session;
};

/// `hint`: token_type_hint, which kind to look for first; a wrong or unknown one costs nothing but time. Nothing if no
/// session has the `jti`.
[[nodiscard]] Expected<std::optional<FoundToken>> sessionOfToken(SessionStore &sessions, const QJsonObject &claims,
                                                                 const QString &hint);

} // namespace tokenwatch::sandbox
