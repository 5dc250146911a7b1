// SPDX-License-Identifier: GPL-3.0-or-later
// Who may speak to the API (contract 5): a web page, another user, a stranger's Host or a stranger's key may not; and
// what a key that was made for a program may ask. Decides by the request and the desk's keys alone.
#pragma once

#include "callers/callerdesk.h"
#include "domain/error.h"
#include "http/message.h"

namespace tokenwatch::api {

struct AccessRules {
    quint16 port = 0; ///< of the TCP listener; Host must name it
    quint32 uid = 0;  ///< of this agent: the socket serves no other user
};

/// Refused: the HTTP status to answer with, and the error to explain it by.
struct Refusal {
    int status = 403;
    Error error;
};

/// Whoever may go on. A key's rate is charged with the request.
[[nodiscard]] tl::expected<Visitor, Refusal> letIn(const http::Request &request, const AccessRules &rules,
                                                   CallerDesk &desk);

/// What a key for programs may ask of its sources: their tokens, headers and states, and to refresh one whose token
/// was refused. Everything else is for the managing key and the socket.
[[nodiscard]] bool isForPrograms(const http::Request &request);

} // namespace tokenwatch::api
