// SPDX-License-Identifier: GPL-3.0-or-later
// The endpoint data reference as a provider hands it out, in the two encodings in which consumers meet it (S1-10).
// Values and pure functions.
#pragma once

#include "domain/time.h"

#include <QJsonObject>

namespace tokenwatch::sandbox {

struct DataAddress {
    QString endpoint;
    QByteArray authorization, refreshToken;
    QString refreshEndpoint;
    Seconds expiresIn{0};
    QString audience; ///< who may use it, and so the `refreshAudience` too
};

/// As the management API answers `GET /v3/edrs/{id}/dataaddress`.
[[nodiscard]] QJsonObject managementEncoding(const DataAddress &address);

/// The ids of a transfer at its two ends.
struct TransferIds {
    QString providerPid, consumerPid;
};
/// As the provider sends it to the consumer: DSP's TransferStartMessage around the address.
[[nodiscard]] QJsonObject transferStartMessage(const DataAddress &address, const TransferIds &ids);

} // namespace tokenwatch::sandbox
