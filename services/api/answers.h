// SPDX-License-Identifier: GPL-3.0-or-later
// Values and errors of the engine as HTTP answers of the API. Pure.
#pragma once

#include "domain/authorization.h"
#include "domain/verdict.h"
#include "http/message.h"
#include "texts/errorjson.h"

namespace tokenwatch::api {

/// {"success":true,"data":…}
[[nodiscard]] http::Response success(const QJsonObject &data = {}, int status = 200);

/// {"success":false,"error":{"kind","message","hint"}} with the status that the kind asks for, or `status` if not 0.
[[nodiscard]] http::Response problem(const Error &error, const texts::ErrorContext &context = {}, int status = 0);

using texts::errorJson;

/// The end of a refresh: 200, 401 where the provider refused, 502 where it failed, or what a state asks for.
[[nodiscard]] http::Response refreshAnswer(const Outcome &outcome, const texts::ErrorContext &context, WallTime now);

/// Whether the caller would rather have text than JSON.
[[nodiscard]] bool wantsText(const http::Request &request);

} // namespace tokenwatch::api
