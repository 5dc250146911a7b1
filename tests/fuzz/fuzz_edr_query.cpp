// SPDX-License-Identifier: GPL-3.0-or-later
// Queries for EDRs: whatever is asked, the answer keeps to the page that was asked for and holds entries there are.
#include "fuzzing.h"

#include "api/edrquery.h"

using namespace tokenwatch;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto query = api::EdrQuery::read(fuzz::Input(data, size).rest().toByteArray());
    if (!query)
        return 0;
    fuzz::must(query->limit >= 1 && query->offset >= 0, "a page");
    std::vector<api::EdrEntry> entries;
    for (int i = 0; i < 4; ++i)
        entries.push_back({{"edr",
                            {{QStringLiteral("transfer_process_id"), QStringLiteral("tp-%1").arg(i)},
                             {QStringLiteral("asset_id"), QStringLiteral("asset-%1").arg(i % 2)}}},
                           WallTime(Milliseconds(i))});
    const QJsonArray answer = query->answer(entries);
    fuzz::must(answer.size() <= query->limit && answer.size() <= 4, "no more than there is and was asked for");
    return 0;
}
