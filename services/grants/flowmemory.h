// SPDX-License-Identifier: GPL-3.0-or-later
// What a flow wants back next time: Token::flowMemory after a success, GrantFlow::memory() after a failure. JSON,
// without secrets. A value; lives in its flow.
#pragma once

#include "ports/grantflow.h"

#include <QJsonObject>

namespace tokenwatch {

struct FlowMemory {
    std::optional<Generation> refused; ///< the refresh token of this generation was refused: not to be sent again
    QJsonObject login;                 ///< of LoginDiscovery

    /// Whatever cannot be read counts as no memory.
    [[nodiscard]] static FlowMemory of(const FlowContext &context);
    /// Empty if there is nothing to remember.
    [[nodiscard]] QByteArray toJson() const;
};

} // namespace tokenwatch
