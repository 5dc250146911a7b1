// SPDX-License-Identifier: GPL-3.0-or-later
// Retry-After and Date, one line each.
#include "fuzzing.h"

#include "domain/timing.h"
#include "ports/httpdate.h"

using namespace tokenwatch;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Input input(data, size);
    HttpResponse response;
    response.status = 503;
    response.headers.emplaceBack("Retry-After", input.line().toByteArray());
    response.headers.emplaceBack("Date", input.line().toByteArray());
    const WallTime now(std::chrono::seconds(1'790'000'000));
    if (const auto wait = retryAfter(response, now))
        fuzz::must(*wait >= Seconds(0) && *wait <= Timing::longestLifetime, "a wait that timers can count");
    if (const auto date = fromHttpDate(input.rest()))
        fuzz::must(*date > WallTime(std::chrono::hours(-24 * 366 * 2000)), "a date is a date");
    return 0;
}
