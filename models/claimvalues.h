// SPDX-License-Identifier: GPL-3.0-or-later
// The values of claims as text, dates and lists, made safe to show. Pure.
#pragma once

#include "domain/time.h"

#include <QJsonObject>
#include <QStringList>
#include <optional>

namespace tokenwatch {

/// Text as it is, anything else as compact JSON; on one line, without control characters, at most 600 characters.
[[nodiscard]] QString claimText(const QJsonValue &value);

/// The instant of a claim that is a NumericDate (RFC 7519 2) by its name; nothing for others and for nonsense.
[[nodiscard]] std::optional<WallTime> claimInstant(const QString &claim, const QJsonValue &value);

/// "a", ["a", "b"]: the words of either; made safe to show.
[[nodiscard]] QStringList claimWords(const QJsonValue &value);

/// Of scope, scp (text or list) and roles.
[[nodiscard]] QStringList scopesIn(const QJsonObject &claims);

/// Every token has another value there; that it changed says nothing.
[[nodiscard]] bool changesEachTime(const QString &claim);

} // namespace tokenwatch
