// SPDX-License-Identifier: GPL-3.0-or-later
// From an answer that is no success to an Error: the code, the provider's words made safe, Retry-After. Any thread.
#pragma once

#include "grants/answerbody.h"

#include <vector>

namespace tokenwatch {

/// What was in the request and must not come back out in an error text, even if the provider echoes it.
using KnownSecrets = std::vector<std::shared_ptr<const Secret>>;

/// Whether a 2xx says in its body that it is none (GitHub, Slack, Supabase).
[[nodiscard]] bool deniesSuccess(const QJsonObject &object);

/// The Error of an answer that is not 2xx (Redirected, ProviderRefused, HttpStatus), or of a 2xx that denies success.
[[nodiscard]] Error providerError(const HttpResponse &response, const AnswerBody &body, const KnownSecrets &known,
                                  WallTime now);

/// An Error of `kind` about this answer: it came, so the request was sent.
[[nodiscard]] Error answerError(ErrorKind kind, const HttpResponse &response, QString text = {});

/// Words of the other side as they may be shown: one line, capped, without what is secret. Redacted before they are cut
/// to length: half a secret would be recognised by nobody.
[[nodiscard]] QString safeWords(const QString &words, const KnownSecrets &known);

/// "host" or "host:port".
[[nodiscard]] QString hostOf(const QUrl &url);

} // namespace tokenwatch
