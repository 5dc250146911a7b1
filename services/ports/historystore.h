// SPDX-License-Identifier: GPL-3.0-or-later
// What happened, for people: attempts without any secret. Losing a row of it harms nobody.
#pragma once

#include "domain/attempt.h"
#include "domain/ids.h"
#include "domain/pending.h"

#include <vector>

namespace tokenwatch {

class HistoryStore
{
public:
    virtual ~HistoryStore() = default;
    /// Written with the next group; failures are logged, not reported.
    virtual void append(const SourceId &source, const Attempt &attempt) = 0;
    /// Newest first, at most `most`.
    virtual void attempts(const SourceId &source, std::optional<WallTime> since, int most,
                          Then<std::vector<Attempt>> then) = 0;
};

} // namespace tokenwatch
