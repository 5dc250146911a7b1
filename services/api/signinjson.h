// SPDX-License-Identifier: GPL-3.0-or-later
// A person's sign-in as JSON, for those who ask and those who watch. Pure.
#pragma once

#include "domain/signin.h"
#include "domain/source.h"

#include <QJsonObject>

namespace tokenwatch::api {

/// {"state","source","address","user_code","complete_address","ends_at"}, and "error" of one that failed. No sign-in:
/// the state "none". `source`: the one it is of; null if that is gone.
[[nodiscard]] QJsonObject signInJson(const std::optional<SignIn> &signIn, const Source *source);

} // namespace tokenwatch::api
