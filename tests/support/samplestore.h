// SPDX-License-Identifier: GPL-3.0-or-later
// Sample values for tests of stores and of whoever uses them.
#pragma once

#include "domain/source.h"
#include "domain/token.h"

namespace tokenwatch {

/// 2026-11-21T01:45:00Z
inline constexpr WallTime sampleTime{Milliseconds(1795225500000)};

/// A source with something in every field; `digit` tells samples apart.
[[nodiscard]] Source sampleSource(char digit);

/// A token whose bytes name its source's digit and generation: "canary-access-a-1", "canary-refresh-a-1" …
[[nodiscard]] TokenPtr sampleToken(char digit, quint64 generation);

/// Whether both are the same in every field, bytes included.
[[nodiscard]] bool sameToken(const Token &a, const Token &b);

} // namespace tokenwatch
