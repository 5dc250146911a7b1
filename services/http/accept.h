// SPDX-License-Identifier: GPL-3.0-or-later
// What a client would rather have (RFC 9110 12.5.1). Pure functions; any thread.
#pragma once

#include "http/message.h"

namespace tokenwatch::http {

/// How much a client wants a media type, 0 (not at all) to 1000, by the most specific of its ranges; parameters of
/// ranges other than `q` are passed over. 1000 for a request without Accept.
[[nodiscard]] int wishFor(const Request &request, QByteArrayView mediaType);

} // namespace tokenwatch::http
