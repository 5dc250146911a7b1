// SPDX-License-Identifier: GPL-3.0-or-later
// Errors as the JSON that the API and the gateway answer with. Pure.
#pragma once

#include "texts/errortexts.h"

#include <QJsonObject>

namespace tokenwatch::texts {

/// {"kind","message","hint"}, and "code" where the provider gave one.
[[nodiscard]] QJsonObject errorJson(const Error &error, const ErrorContext &context = {});

} // namespace tokenwatch::texts
