// SPDX-License-Identifier: GPL-3.0-or-later
// A provider's answer as a person may read it when something went wrong. Pure; any thread.
#pragma once

#include "ports/httptransport.h"

#include <memory>
#include <vector>

namespace tokenwatch {

using AnswerSecrets = std::vector<std::shared_ptr<const Secret>>;

/// The body, capped, without control characters; known secrets and what looks like one are masked, and in an answer
/// that reports success every text that could be a token under whatever name.
[[nodiscard]] QString answerText(const HttpResponse &response, const AnswerSecrets &known);

} // namespace tokenwatch
