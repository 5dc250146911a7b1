// SPDX-License-Identifier: GPL-3.0-or-later
// The member "gateway" of a source in a sources file: where requests with its token go, and who guards them. Any
// thread.
#pragma once

#include "config/fieldreader.h"
#include "domain/source.h"

namespace tokenwatch::config {

/// None if the source has no gateway. InvalidInput with the path of the mistake; `allowHttp`: addresses may be plain.
[[nodiscard]] Expected<std::optional<GatewaySpec>> readGateway(FieldReader &source, bool allowHttp);
[[nodiscard]] QJsonObject writeGateway(const GatewaySpec &gateway);

} // namespace tokenwatch::config
