// SPDX-License-Identifier: GPL-3.0-or-later
// What Notices puts off, as it is kept from one start to the next.
#include "models/notices.h"

#include <algorithm>
#include <array>

namespace tokenwatch {

namespace {

constexpr std::array<std::pair<Trouble, const char *>, 4> troubleNames{{{Trouble::Failing, "failing"},
                                                                        {Trouble::EndsSoon, "ends_soon"},
                                                                        {Trouble::Blocked, "blocked"},
                                                                        {Trouble::Lost, "lost"}}};

QByteArray spelt(std::optional<Trouble> trouble)
{
    for (const auto &[each, name] : troubleNames) {
        if (each == trouble)
            return name;
    }
    return {};
}

std::optional<Trouble> troubleSpelt(const QByteArray &name)
{
    for (const auto &[trouble, each] : troubleNames) {
        if (name == each)
            return trouble;
    }
    return std::nullopt;
}

} // namespace

void Notices::store(Settings::PutOff &kept, WallTime now) const
{
    kept.notices = m_snoozedUntil && *m_snoozedUntil > now ? m_snoozedUntil : std::nullopt;
    kept.sources.clear();
    for (auto snooze = m_snoozes.cbegin(); snooze != m_snoozes.cend(); ++snooze) {
        if (!snooze->until || *snooze->until > now)
            kept.sources.push_back({snooze.key(), snooze->until, spelt(snooze->trouble)});
    }
    // A hash has another order each time: what is the same must look the same.
    std::sort(kept.sources.begin(), kept.sources.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
}

void Notices::restore(const Settings::PutOff &kept)
{
    m_snoozedUntil = kept.notices;
    m_snoozes.clear();
    for (const Settings::PutOff::Source &source : kept.sources)
        m_snoozes.insert(source.id, {source.until, troubleSpelt(source.trouble)});
}

} // namespace tokenwatch
