// SPDX-License-Identifier: GPL-3.0-or-later
// Accept headers: every wish is a number from 0 to 1000, and a list of two headers means what one list of both does.
#include "fuzzing.h"

#include "http/accept.h"

using namespace tokenwatch;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text = fuzz::Input(data, size).rest().toByteArray();
    const qsizetype middle = text.indexOf(',');
    http::Request one, two;
    one.headers = {{"Accept", text}};
    two.headers = {{"Accept", middle < 0 ? text : text.left(middle)},
                   {"accept", middle < 0 ? QByteArray() : text.mid(middle + 1)}};
    for (const char *type : {"text/plain", "application/json", "application/openmetrics-text"}) {
        const int wish = http::wishFor(one, type);
        fuzz::must(wish >= 0 && wish <= 1000, "a wish within its bounds");
        fuzz::must(wish == http::wishFor(two, type), "several headers are one list");
    }
    return 0;
}
