// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmonitor/lanes.h"

#include "ui/tokenmonitor/timescale.h"

namespace tokenwatch {

namespace {

constexpr qsizetype mostKept = 256; // more than a screen holds

} // namespace

Lanes::Lanes(const SourcesModel &sources, const TimeScale &scale, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_scale(scale)
{
    const auto forget = [this](const QModelIndex &first, const QModelIndex &last) {
        for (int row = first.row(); row <= last.row() && !m_kept.isEmpty(); ++row)
            m_kept.remove(m_sources.statusAt(row).id);
    };
    connect(&sources, &QAbstractItemModel::dataChanged, this, forget);
    connect(&sources, &QAbstractItemModel::modelReset, this, [this] { m_kept.clear(); });
}

const Lane &Lanes::at(int row)
{
    return keptAt(row).lane;
}

int Lanes::versionOf(int row)
{
    return keptAt(row).version;
}

const Lanes::Kept &Lanes::keptAt(int row)
{
    if (const LaneWindow window = m_scale.window(); window != m_window || m_kept.size() >= mostKept) {
        m_window = window;
        m_kept.clear();
    }
    const SourceStatus &status = m_sources.statusAt(row);
    const auto known = m_kept.constFind(status.id);
    if (known != m_kept.cend())
        return *known;
    ++m_computed;
    const Lane lane = laneOf(status, m_sources.coverAt(row), m_window, m_scale.now());
    return *m_kept.insert(status.id, Kept{lane, m_computed});
}

} // namespace tokenwatch
