// SPDX-License-Identifier: GPL-3.0-or-later
// POST /aas/request (S1-21): a consumer asks for data by transfer process or asset, and the gateway finds the EDR,
// renews it where needed and fetches. Pure; any thread.
#pragma once

#include "domain/error.h"
#include "domain/source.h"

#include <functional>

namespace tokenwatch::gateway {

inline constexpr auto aasPath = "/aas/request";

struct AasRequest {
    QString transferProcessId;
    QString assetId, providerId;
    QByteArray rest; ///< path segments and query, to follow the EDR's endpoint; screened
    QByteArray path; ///< the decoded path segments, beginning with '/'
};

/// The JSON of a request. InvalidInput naming the member; also for a path that would leave the endpoint's.
[[nodiscard]] Expected<AasRequest> readAasRequest(QByteArrayView json);

/// The EDR source that is meant, among those that whoever asks may use: of others they do not even learn that they
/// exist. NoSuchSource if there is none, Ambiguous if there are several.
[[nodiscard]] Expected<SourceId> edrFor(const AasRequest &request, const std::vector<Source> &sources,
                                        const std::function<bool(const SourceId &)> &mayUse);

} // namespace tokenwatch::gateway
