// SPDX-License-Identifier: GPL-3.0-or-later
// JSON that others wrote. What the strict reader takes, Qt's lenient one must take too, and mean the same.
#include "fuzzing.h"

#include "json/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace tokenwatch;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView text = fuzz::Input(data, size).rest();
    const auto value = json::read(text);
    if (!value) {
        fuzz::must(!value.error().serverText.contains(QLatin1Char('\n')), "the mistake is told in one line");
        return 0;
    }
    const auto written = QJsonDocument(QJsonArray{*value}).toJson(QJsonDocument::Compact);
    const auto again = json::read(written, {.depth = 64, .bytes = 1 << 26});
    fuzz::must(again.has_value(), "what was read can be written and read");
    fuzz::must(again->toArray().at(0) == *value, "and is the same");
    return 0;
}
