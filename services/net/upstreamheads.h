// SPDX-License-Identifier: GPL-3.0-or-later
// What of a head goes from end to end, and what belongs to the connection with a service alone (RFC 9110 7.6.1). Pure
// functions; service thread.
#pragma once

#include "net/upstreamclient.h"

namespace tokenwatch {

using UpstreamFields = QVarLengthArray<UpstreamField, 32>;

/// The bytes of a request's head. InvalidInput, without `where`, for a method, target or header that could split the
/// request, and for an upgrade with a body.
[[nodiscard]] Expected<QByteArray> upstreamRequestHead(const UpstreamRequest &request, const QByteArray &host);

/// The end-to-end fields of an answer; the 101's Upgrade is one.
[[nodiscard]] UpstreamFields endToEndFields(const AnswerHead &head);

} // namespace tokenwatch
