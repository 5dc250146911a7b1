// SPDX-License-Identifier: GPL-3.0-or-later
// Who may speak to the API (contract 5): a web page, another user or a stranger's Host may not. Pure.
#pragma once

#include "domain/error.h"
#include "domain/secret.h"
#include "http/message.h"

namespace tokenwatch::api {

struct AccessRules {
    quint16 port = 0;            ///< of the TCP listener; Host must name it
    quint32 uid = 0;             ///< of this agent: the socket serves no other user
    const Secret *key = nullptr; ///< the managing key of agent.json
};

/// Refused: the HTTP status to answer with, and the error to explain it by.
struct Refusal {
    int status = 403;
    Error error;
};

/// Nothing if the request may go on.
[[nodiscard]] std::optional<Refusal> refusal(const http::Request &request, const AccessRules &rules);

} // namespace tokenwatch::api
