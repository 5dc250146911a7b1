// SPDX-License-Identifier: GPL-3.0-or-later
// What helps to find a fault, in one JSON text that may be sent to strangers: definitions, states, attempts, log. Every
// text passes the redactor; then all secrets that this agent knows are looked for in the result, and if one is found
// there is no bundle. Service thread; the search runs on a thread of its own.
#pragma once

#include "engine/tokenservice.h"
#include "log/logring.h"

#include <QJsonObject>
#include <QThreadPool>

namespace tokenwatch::runtime {

/// All outlive the making.
struct BundleParts {
    TokenService &service;
    SecretStore &secrets;
    TokenStore &tokens;
    HistoryStore &history;
    Clock &clock;
    const log::LogRing &log;
    QThreadPool &aside; ///< ends before the service does
    const Secret &managingKey;
};

/// The bundle. NotAllowed (`where` support_bundle) if a secret is found in it; what the vault or the store say if they
/// cannot tell which secrets there are.
Pending makeSupportBundle(const BundleParts &parts, const QJsonObject &about, Then<QByteArray> then);

} // namespace tokenwatch::runtime
