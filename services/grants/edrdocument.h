// SPDX-License-Identifier: GPL-3.0-or-later
// An endpoint data reference (S1-14): read from the management API's JSON-LD or from the DSP encoding, and kept without
// its secrets between two refreshes. A value; any thread.
#pragma once

#include "domain/error.h"
#include "domain/secret.h"
#include "domain/token.h"

#include <QJsonObject>
#include <optional>

namespace tokenwatch {

struct Edr {
    Secret authorization; ///< the access token
    Secret refreshToken;
    std::optional<Seconds> expiresIn; ///< from now on; none: it never expires
    /// All else by local name: endpoint, endpointType, authType, refreshEndpoint, refreshAudience, audience and what
    /// this program does not know.
    QJsonObject properties;

    /// A data address, or a message that holds one (`dataAddress`, also inside `payload`). Prefixes and full IRIs are
    /// read alike; expiresIn is seconds, as a text too. InvalidInput naming the member; no value is quoted.
    [[nodiscard]] static Expected<Edr> read(const QJsonObject &document);

    /// The one that a token of the grant `edr` came from, or was renewed to. Secrets are copied.
    [[nodiscard]] static Edr of(const Token &token, WallTime now);
    /// As the connectors' management API writes it (JSON-LD), and as read() takes it.
    [[nodiscard]] QJsonObject dataAddress(bool withRefreshToken) const;

    [[nodiscard]] QString text(QLatin1StringView property) const { return properties.value(property).toString(); }

    /// For Token::flowMemory: `properties` alone.
    [[nodiscard]] Secret memory() const;
    [[nodiscard]] static Edr fromMemory(const Secret &memory);
};

} // namespace tokenwatch
