// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a request is meant for a server on this machine, and not sent by a web page: a browser can be made to reach
// loopback, but not to lie about where it was sent and who sent it. Pure functions; any thread.
#pragma once

#include "http/message.h"

namespace tokenwatch::http {

/// Host is 127.0.0.1, localhost or [::1] with this port; over a local socket the name alone is enough, "tokenwatch"
/// too. Otherwise somebody else's name resolves to loopback (DNS rebinding).
[[nodiscard]] bool isForOwnHost(const Request &request, quint16 port);

/// Sec-Fetch-Site or Origin tell of a page that is not this server's own.
[[nodiscard]] bool isFromForeignPage(const Request &request, quint16 port);

} // namespace tokenwatch::http
