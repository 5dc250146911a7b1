// SPDX-License-Identifier: GPL-3.0-or-later
// The lanes of the sources that are looked at: worked out when they are first painted, and kept until a batch, the
// scale or the passing of a pixel's worth of time makes them stale. Owned by Timeline. Window thread.
#pragma once

#include "models/lane.h"
#include "models/sourcesmodel.h"

namespace tokenwatch {

class TimeScale;

class Lanes final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    Lanes(const SourcesModel &sources, const TimeScale &scale, QObject *parent);

    /// Of a row of the sources; the reference lives until the next call.
    [[nodiscard]] const Lane &at(int row);
    [[nodiscard]] const SourcesModel &sources() const { return m_sources; }
    [[nodiscard]] const TimeScale &scale() const { return m_scale; }

    /// Another number whenever the lane of a row was worked out anew.
    [[nodiscard]] int versionOf(int row);
    /// How many were worked out so far; what a test counts.
    [[nodiscard]] int computed() const { return m_computed; }

private:
    const SourcesModel &m_sources;
    const TimeScale &m_scale;
    LaneWindow m_window;
    struct Kept {
        Lane lane;
        int version = 0;
    };
    [[nodiscard]] const Kept &keptAt(int row);

    QHash<SourceId, Kept> m_kept;
    int m_computed = 0;
};

} // namespace tokenwatch
