// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/answers.h"
#include "api/routes.h"
#include "http/accept.h"

namespace tokenwatch::api {

void addMetricRoutes(Router &router, ApiDoors &doors)
{
    router.add("GET", "/metrics",
               [&doors](const Call &call, http::Responder responder) {
                   if (!doors.metrics)
                       return responder.send(problem({.kind = ErrorKind::Unsupported}, {}, 404));
                   const int newer = http::wishFor(call.request, "application/openmetrics-text");
                   const auto [type, text] = doors.metrics(http::wishFor(call.request, "text/plain") <= newer);
                   responder.send({200, {{"Content-Type", type}, {"Cache-Control", "no-store"}}, text});
               },
               {.summary = "Metrics as OpenMetrics text, or in Prometheus' older text format where Accept prefers that",
                .answers = {{200, "application/openmetrics-text"}, {404, "Problem"}},
                .alsoAsText = true});
}

} // namespace tokenwatch::api
