// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmonitor/timelinegestures.h"

#include "models/sourcefilter.h"
#include "ui/theme.h"
#include "ui/tokenmonitor/lanepainter.h"
#include "ui/tokenmonitor/lanes.h"
#include "ui/tokenmonitor/sourceview.h"
#include "ui/tokenmonitor/timescale.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr double zoomPerStep = 1.25;
constexpr double movePerStep = 0.1;
constexpr double wheelStep = 120.0;
constexpr int tipWidth = 290;
constexpr double reachOfMark = 8; // pixels around a mark that count as on it

} // namespace

TimelineGestures::TimelineGestures(SourceView &view, SourceFilter &filter, Lanes &lanes, LanePainter &painter,
                                   TimeScale &scale, const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_filter(filter)
    , m_lanes(lanes)
    , m_painter(painter)
    , m_scale(scale)
    , m_theme(theme)
{
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
    view.header()->viewport()->installEventFilter(this);
    connect(&view, &FlatList::selectionMoved, this, &TimelineGestures::leave);
}

bool TimelineGestures::isOverLanes(double x) const
{
    const QRect area = m_view.laneArea();
    return x >= area.left() && x <= area.right();
}

bool TimelineGestures::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_view.isTimeline())
        return false;
    if (event->type() == QEvent::KeyPress && watched == &m_view) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & ~Qt::KeypadModifier);
        if (plain && (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right)) {
            walk(key->key() == Qt::Key_Right);
            return true;
        }
        if (plain && key->key() == Qt::Key_Escape)
            leave();
        return false;
    }
    if (watched == &m_view)
        return false;
    switch (event->type()) {
    case QEvent::Wheel: {
        const auto *turned = static_cast<const QWheelEvent *>(event);
        return wheel(*turned, turned->position().x());
    }
    case QEvent::MouseButtonDblClick:
        if (!isOverLanes(static_cast<const QMouseEvent *>(event)->position().x()))
            return false;
        m_scale.reset();
        return true;
    case QEvent::ToolTip: {
        const auto *help = static_cast<const QHelpEvent *>(event);
        if (watched != m_view.viewport() || !isOverLanes(help->pos().x()))
            return false;
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), m_view.viewport());
        return true;
    }
    default:
        return false; // all other events are the view's own business
    }
}

bool TimelineGestures::wheel(const QWheelEvent &event, double x)
{
    const QRect area = m_view.laneArea();
    if (event.modifiers() & Qt::ControlModifier) {
        const double steps = event.angleDelta().y() / wheelStep;
        const double share = std::clamp((x - area.left()) / std::max(area.width(), 1), 0.0, 1.0);
        m_scale.zoom(std::pow(zoomPerStep, steps), share);
        return true;
    }
    // Shift turns the wheel sideways on some systems, and is only a modifier on others.
    const bool shifted = event.modifiers() & Qt::ShiftModifier;
    const int sideways = event.angleDelta().x() != 0 ? event.angleDelta().x() : shifted ? event.angleDelta().y() : 0;
    if (sideways == 0)
        return false;
    m_scale.move(-movePerStep * sideways / wheelStep);
    return true;
}

QString TimelineGestures::html(const EventWords &words) const
{
    QString text = u"<b>%1</b><br>%2"_s.arg(words.title.toHtmlEscaped(), words.what.toHtmlEscaped());
    if (!words.advice.isEmpty())
        text += u" <span style=\"color:%1\">%2</span>"_s.arg(m_theme.colours().secondary.name(),
                                                             words.advice.toHtmlEscaped());
    // Left to itself a tool tip of this length would be a narrow tower.
    return u"<table width=\"%1\"><tr><td>%2</td></tr></table>"_s.arg(QString::number(tipWidth), text);
}

QString TimelineGestures::toolTipAt(const QPoint &position) const
{
    const QModelIndex index = m_view.indexAt(position);
    if (!index.isValid() || index.column() != SourcesModel::Lane)
        return {};
    const int row = m_filter.mapToSource(index).row();
    const SourceStatus &status = m_lanes.sources().statusAt(row);
    const Cover &cover = m_lanes.sources().coverAt(row);
    const texts::Viewpoint view = m_lanes.sources().viewpoint();
    const Lane &lane = m_lanes.at(row);
    const double x = position.x() - m_view.laneArea().left();
    const LaneEvent *nearest = nullptr;
    for (const LaneEvent &event : lane.events) {
        const double distance = std::abs(m_scale.x(event.at) - x);
        if (distance <= reachOfMark && (!nearest || distance < std::abs(m_scale.x(nearest->at) - x)))
            nearest = &event;
    }
    if (nearest)
        return html(eventWords(status, cover, *nearest, view));
    const WallTime at = m_scale.at(x);
    for (const LaneSpan &span : lane.spans) {
        if (at >= span.from && at < span.to)
            return html(spanWords(status, cover, span, view));
    }
    return {};
}

bool TimelineGestures::walk(bool forward)
{
    const QModelIndex index = m_view.currentIndex();
    if (!index.isValid())
        return false;
    const int row = m_filter.mapToSource(index).row();
    const std::vector<LaneEvent> &events = m_lanes.at(row).events;
    if (events.empty()) {
        Q_EMIT announced(tr("Nothing happens here in the time shown."));
        return false;
    }
    const auto current = m_painter.currentOf(m_lanes.sources().statusAt(row).id);
    auto next = events.end();
    if (current) {
        next = std::find(events.begin(), events.end(), *current);
        if (next == events.end())
            next = std::find_if(events.begin(), events.end(), [&](const LaneEvent &e) { return e.at >= current->at; });
        else if (forward)
            ++next;
        else if (next != events.begin())
            --next;
    } else {
        next = std::find_if(events.begin(), events.end(), [&](const LaneEvent &e) { return e.at >= m_scale.now(); });
        if (!forward && next != events.begin())
            --next;
    }
    if (next == events.end())
        next = std::prev(events.end());
    showEvent(index, *next);
    return true;
}

void TimelineGestures::showEvent(const QModelIndex &index, const LaneEvent &event)
{
    const int row = m_filter.mapToSource(index).row();
    const SourceStatus &status = m_lanes.sources().statusAt(row);
    const Cover &cover = m_lanes.sources().coverAt(row);
    const texts::Viewpoint view = m_lanes.sources().viewpoint();
    m_painter.setCurrent(status.id, event);
    m_view.repaintChanged();
    Q_EMIT announced(spokenEvent(status, cover, event, view));
    if (!m_view.isVisible())
        return;
    const QRect cell = m_view.visualRect(index.siblingAtColumn(SourcesModel::Lane));
    const QPoint below(cell.left() + qRound(m_scale.x(event.at)), cell.bottom() - 4);
    QToolTip::showText(m_view.viewport()->mapToGlobal(below), html(eventWords(status, cover, event, view)),
                       m_view.viewport());
}

void TimelineGestures::leave()
{
    m_painter.setCurrent({}, std::nullopt);
    if (m_view.isTimeline())
        m_view.repaintChanged();
}

} // namespace tokenwatch
