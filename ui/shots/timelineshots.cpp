// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline: its ranges, the walk from event to event, compact and in little room.
#include "ui/actions.h"
#include "ui/shots/stage.h"
#include "ui/tokenmonitor/sourceview.h"
#include "ui/tokenmonitor/summarystrip.h"
#include "ui/tokenmonitor/timeline.h"
#include "ui/tokenmonitor/timelinegestures.h"
#include "ui/tokenmonitor/tokenmonitor.h"

#include <QApplication>
#include <QPainter>
#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

using LaneScene = SampleAgent::Scene;

struct TimelineScreen {
    QString name;
    LaneScene scene = LaneScene::Everyday;
    QSize size = {1440, 900};
    int range = 2;       ///< of Actions::ranges
    QString walkTo = {}; ///< title of the source whose refresh token's end is walked to
    bool onlyThese = false;
    bool details = false;
    bool compact = false;
    QString language = u"en"_s;
};

/// The tool tip is a window of its own, kept on a screen that may be smaller than the picture.
void paintToolTip(QPixmap &picture, const QPoint &under)
{
    for (QWidget *tip : QApplication::topLevelWidgets()) {
        if (!tip->inherits("QTipLabel") || !tip->isVisible())
            continue;
        QPainter painter(&picture);
        const int left =
            std::clamp(under.x() - tip->width() / 2, 0, qRound(picture.deviceIndependentSize().width()) - tip->width());
        painter.drawPixmap(QPoint(left, under.y()), tip->grab());
        tip->hide();
    }
}

void walkToRefreshTokenEnd(Stage &stage, const QString &title)
{
    TokenMonitor &monitor = stage.monitor();
    for (const SourceStatus &status : stage.agent().statuses()) {
        if (status.title != title)
            continue;
        monitor.select(status.id);
        const auto end = LaneEvent{LaneMark::RefreshTokenEnds, status.refreshExpiresAt.value_or(WallTime())};
        while (monitor.timeline().gestures().walk(true) && monitor.timeline().current() != end)
            continue;
    }
}

QPixmap renderedTimeline(const TimelineScreen &screen, Theme &theme, const Eye &eye)
{
    Stage stage(theme, screen.scene, screen.size);
    TokenMonitor &monitor = stage.monitor();
    monitor.actions().compact->setChecked(screen.compact);
    monitor.actions().timeline->trigger();
    monitor.actions().details->setChecked(screen.details);
    monitor.actions().ranges.at(screen.range)->trigger();
    letSettle();
    if (screen.onlyThese)
        Q_EMIT monitor.findChild<SummaryStrip *>()->onlyTheseAsked(true);
    walkToRefreshTokenEnd(stage, screen.walkTo);
    QPixmap picture = stage.picture(eye);
    const auto current = monitor.timeline().current();
    if (current && !picture.isNull()) {
        const SourceView &view = monitor.view();
        const QRect row = view.visualRect(view.currentIndex().siblingAtColumn(SourcesModel::Lane));
        const QPoint under(row.left() + qRound(monitor.timeline().scale().x(current->at)), row.bottom() + 4);
        paintToolTip(picture, view.viewport()->mapTo(&stage.window(), under));
    }
    return picture;
}

} // namespace

std::vector<Shot> timelineShots()
{
    std::vector<Shot> shots;
    for (const TimelineScreen &screen : {
             TimelineScreen{.name = u"timeline"_s, .walkTo = u"Directory reader"_s},
             TimelineScreen{.name = u"timeline-de"_s, .language = u"de"_s},
             TimelineScreen{.name = u"timeline-states"_s, .scene = LaneScene::States},
             TimelineScreen{.name = u"timeline-hour"_s, .range = 0},
             TimelineScreen{.name = u"timeline-week"_s, .range = 3, .details = true},
             TimelineScreen{.name = u"timeline-only"_s, .range = 1, .onlyThese = true},
             TimelineScreen{.name = u"timeline-compact"_s, .compact = true},
             TimelineScreen{.name = u"timeline-narrow"_s, .size = {860, 540}},
         })
        shots.push_back({screen.name,
                         [screen](Theme &theme, const Eye &eye) { return renderedTimeline(screen, theme, eye); },
                         screen.language});
    return shots;
}

} // namespace tokenwatch
