// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/answers.h"
#include "api/eventfeed.h"
#include "api/routes.h"

namespace tokenwatch::api {

void addEventRoutes(Router &router, EventFeed &feed)
{
    router.add("GET", "/api/events",
               [&feed](const Call &call, http::Responder responder) {
                   if (call.request.method == "HEAD")
                       return responder.send({200, {{"Content-Type", "text/event-stream"}}, {}});
                   // Last-Event-ID needs no answer of its own: whatever was missed is in the complete state that comes
                   // first.
                   if (!feed.admit(responder))
                       responder.send(problem({.kind = ErrorKind::Cooling, .retryAfter = Seconds(10)}, {}, 503));
               },
               {.summary = "Server-sent events: statuses, scheduler, signin, attempt; the first tells everything",
                .answers = {{200, "text/event-stream"}, {503, "Problem"}}});
}

} // namespace tokenwatch::api
