// SPDX-License-Identifier: GPL-3.0-or-later
// What moves in the table (ui/screens 4): the icon of a refreshing row turns, and a row that changed its state fades
// in. At rest it arms no timer. Owned by SourceView, which tells it what is visible. Window thread.
#pragma once

#include "domain/status.h"
#include "models/ticker.h"
#include "ports/clock.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace tokenwatch {

class Theme;

class RowMotion final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it. Nothing moves while the theme is still.
    RowMotion(Clock &clock, const Theme &theme, QObject *parent);

    /// The rows that somebody can see now.
    void show(const std::vector<VisibleRow> &rows);
    /// Nobody looks.
    void stop() { show({}); }

    [[nodiscard]] bool isAtRest() const { return m_turning.isEmpty() && m_fading.isEmpty(); }
    /// How far the icon of a source has turned: degrees, clockwise.
    [[nodiscard]] double turnOf(const SourceId &id) const;
    /// How much of the new state is there: 0 to 1.
    [[nodiscard]] double presenceOf(const SourceId &id) const;

    /// With more of them in sight none turns.
    static constexpr int mostTurning = 3;

Q_SIGNALS:
    /// These rows look different now.
    void moved(const QSet<tokenwatch::SourceId> &sources);

private:
    void step();
    void arm();

    Clock &m_clock;
    const Theme &m_theme;
    QHash<SourceId, SourceState> m_seen;
    QSet<SourceId> m_turning;
    QHash<SourceId, BootTime> m_fading; ///< since when
    BootTime m_turnsSince;
    Pending m_step;
    bool m_isArmed = false;
};

} // namespace tokenwatch
