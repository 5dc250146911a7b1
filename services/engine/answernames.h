// SPDX-License-Identifier: GPL-3.0-or-later
// What a request asks with and what an answer holds, by name: for people who look for the right format of a source.
// Values never leave here. Pure; any thread.
#pragma once

#include "domain/secret.h"
#include "ports/httptransport.h"

#include <QStringList>

namespace tokenwatch {

/// A form's grant type ("password"; of a urn the last part), or the names of the JSON members that hold no secret
/// ("email"). Empty if there is nothing to tell.
[[nodiscard]] QStringList askedWith(const HttpRequest &request);

/// Paths of the members that hold text which could be a token: "data.session_key". At most 24.
[[nodiscard]] QStringList possibleTokenFields(QByteArrayView body);

/// The path of the member that holds this secret, a scheme before it or not; empty: none does.
[[nodiscard]] QString fieldHolding(QByteArrayView body, const Secret &secret);

/// The name of a member beside the token that should be a number of seconds and is a date; empty: there is none.
[[nodiscard]] QString datedLifetime(QByteArrayView body);

} // namespace tokenwatch
