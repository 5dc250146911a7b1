// SPDX-License-Identifier: GPL-3.0-or-later
// JSON that others wrote. What the strict reader takes, Qt's lenient one must take too, and mean the same.
#include "fuzzing.h"

#include "json/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace tokenwatch;

namespace {

/// Qt compares numbers inside of arrays and objects by how they are kept: 10^18 as a double is another than as an
/// integer. Here a number is a number.
bool same(const QJsonValue &one, const QJsonValue &other)
{
    if (one.type() != other.type())
        return false;
    if (one.isDouble())
        return one.toDouble() == other.toDouble();
    if (one.isArray()) {
        const QJsonArray a = one.toArray();
        const QJsonArray b = other.toArray();
        return std::equal(a.begin(), a.end(), b.begin(), b.end(), same);
    }
    if (one.isObject()) {
        const QJsonObject a = one.toObject();
        const QJsonObject b = other.toObject();
        const QStringList names = a.keys();
        return names == b.keys() &&
               std::all_of(names.begin(), names.end(), [&](const QString &name) { return same(a[name], b[name]); });
    }
    return one == other;
}

} // namespace

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
    fuzz::must(same(again->toArray().at(0), *value), "and is the same");
    return 0;
}
