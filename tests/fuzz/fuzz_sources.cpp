// SPDX-License-Identifier: GPL-3.0-or-later
// Files of sources: what is accepted is written as it is read.
#include "fuzzing.h"

#include "config/importer.h"
#include "config/sourceformat.h"
#include "grants/catalogue.h"

#include <QJsonDocument>

using namespace tokenwatch;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView text = fuzz::Input(data, size).rest();
    if (const auto source = config::readSource(text, grantCatalogue())) {
        const auto again = config::readSource(QJsonDocument(config::toJson(*source)).toJson(), grantCatalogue());
        fuzz::must(again.has_value(), "what is written can be read");
        fuzz::must(config::toJson(*again) == config::toJson(*source), "and is the same");
    }
    if (const auto sources = config::readSources(text, grantCatalogue())) {
        const auto again = config::readSources(QJsonDocument(config::exportJson(*sources)).toJson(), grantCatalogue());
        fuzz::must(again.has_value() && again->size() == sources->size(), "what is exported can be imported");
    }
    (void)config::readImport(text, QStringLiteral("imported"), grantCatalogue());
    return 0;
}
