// SPDX-License-Identifier: GPL-3.0-or-later
// What a hand does to the lanes: zooms around the pointer with Ctrl and the wheel, moves with a sideways wheel, has the
// whole range back with a double click, reads what is under the pointer, and walks from event to event with Left and
// Right. Watches the view and its header; owned by Timeline. Window thread.
#pragma once

#include "models/forecasttexts.h"

#include <QObject>

class QHelpEvent;
class QModelIndex;
class QMouseEvent;
class QWheelEvent;

namespace tokenwatch {

class LanePainter;
class Lanes;
class SourceFilter;
class SourceView;
class Theme;
class TimeScale;

class TimelineGestures final : public QObject
{
    Q_OBJECT
public:
    /// All of them must outlive it.
    TimelineGestures(SourceView &view, SourceFilter &filter, Lanes &lanes, LanePainter &painter, TimeScale &scale,
                     const Theme &theme, QObject *parent);

    /// To the next event of the current row, or the one before; false if there is none.
    bool walk(bool forward);
    /// Forgets the event that was walked to.
    void leave();
    /// The tool tip of a place in the viewport; empty: there is none.
    [[nodiscard]] QString toolTipAt(const QPoint &position) const;

Q_SIGNALS:
    /// An event was walked to; to be read aloud.
    void announced(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool wheel(const QWheelEvent &event, double x);
    [[nodiscard]] bool isOverLanes(double x) const;
    [[nodiscard]] QString html(const EventWords &words) const;
    void showEvent(const QModelIndex &index, const LaneEvent &event);

    SourceView &m_view;
    SourceFilter &m_filter;
    Lanes &m_lanes;
    LanePainter &m_painter;
    TimeScale &m_scale;
    const Theme &m_theme;
};

} // namespace tokenwatch
