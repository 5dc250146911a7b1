// SPDX-License-Identifier: GPL-3.0-or-later
// What a flow wants back next time: Token::flowMemory after a success (sealed), GrantFlow::memory() after a failure
// (kept in clear: without the key). A value; lives in its flow. A decorator adds its part to that of the flow inside.
#pragma once

#include "ports/grantflow.h"

#include <QJsonObject>

namespace tokenwatch {

struct FlowMemory {
    std::optional<Generation> refused;     ///< the refresh token of this generation was refused: not to be sent again
    QJsonObject login;                     ///< of LoginDiscovery
    QJsonObject provider;                  ///< of Discovery
    QByteArray clientAuth;                 ///< of ClientProbe: the client authentication that worked
    QJsonObject dpopNonces;                ///< of DpopFlow: the last nonce by server
    std::shared_ptr<const Secret> dpopKey; ///< of DpopFlow: a private JWK

    /// Whatever cannot be read counts as no memory.
    [[nodiscard]] static FlowMemory read(QByteArrayView json);
    /// Of the last run; the key is always the one the current token is bound to.
    [[nodiscard]] static FlowMemory of(const FlowContext &context);

    /// Without the key. Empty if there is nothing to remember.
    [[nodiscard]] QByteArray toJson() const;
    /// With the key, for Token::flowMemory.
    [[nodiscard]] Secret sealed() const;
};

} // namespace tokenwatch
