// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"
#include "benchwindow.h"

#include "models/sourcesmodel.h"
#include "ui/actions.h"
#include "ui/filterfield.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <random>

namespace tokenwatch::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int sourceCount = 10'000;
constexpr int ticks = 400;
constexpr int scrolls = 400;
constexpr int rounds = 20;             ///< of what takes a person's decision: sorting, typing
constexpr double tickBudget = 8e6;     ///< of a frame in which nothing but time has passed
constexpr double frameBudget = 16.7e6; ///< of a screen that shows 60 in a second

void press(QWidget *widget, int key, const QString &text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &up);
}

void turnWheel(QWidget *viewport, int steps)
{
    const QPointF at(200, 200);
    QWheelEvent wheel(at, viewport->mapToGlobal(at), {}, {0, -120 * steps}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(viewport, &wheel);
}

/// So many other sources got a new token.
std::vector<SourceStatus> refreshed(RecordingAgent &agent, WallTime now, int count, std::mt19937 &chance)
{
    std::vector<SourceStatus> changed;
    for (int i = 0; i < count; ++i) {
        SourceStatus &status = agent.statuses[chance() % agent.statuses.size()];
        if (const auto lifetime = status.lifetime(); lifetime && status.severity == Severity::Fresh) {
            status.generation.value += 1;
            status.issuedAt = now;
            status.expiresAt = now + *lifetime;
            status.nextRefreshAt = status.refreshPointAt = now + *lifetime * 4 / 5;
        }
        changed.push_back(status);
    }
    return changed;
}

class WindowRun
{
public:
    WindowRun()
        : m_window(sourceCount)
    {
        report.series.reserve(64);
    }
    Report report;

    void ticking(const QString &view)
    {
        Frames still(u"window/tick-%1"_s.arg(view));
        for (int i = 0; i < ticks; ++i)
            m_window.frame(
                still, [&] { m_window.clock.advance(1s); }, true);
        keep(still, tickBudget);
        Frames changing(u"window/tick-and-batch-%1"_s.arg(view));
        for (int i = 0; i < ticks; ++i)
            m_window.frame(
                changing,
                [&] {
                    m_window.clock.advance(1s);
                    m_window.post(refreshed(m_window.agent, m_window.clock.now().wall, 4, m_chance));
                },
                true);
        keep(changing, tickBudget);
        Frames whole(u"window/everything-%1"_s.arg(view));
        for (int i = 0; i < ticks / 4; ++i)
            m_window.frame(whole, [&] {
                for (QWidget *part : m_window.window().findChildren<QWidget *>())
                    part->update();
            });
        keep(whole);
    }

    void scrolling(const QString &view)
    {
        SourceView &list = m_window.view();
        list.verticalScrollBar()->setValue(0);
        Frames wheel(u"window/wheel-%1"_s.arg(view));
        for (int i = 0; i < scrolls; ++i)
            m_window.frame(wheel, [&] { turnWheel(list.viewport(), 1); });
        keep(wheel);
        Frames page(u"window/page-down-%1"_s.arg(view));
        for (int i = 0; i < scrolls; ++i)
            m_window.frame(
                page, [&] { press(&list, Qt::Key_PageDown); }, true);
        keep(page);
        Frames drag(u"window/scroll-bar-%1"_s.arg(view));
        for (int i = 0; i < scrolls; ++i)
            m_window.frame(
                drag, [&] { list.verticalScrollBar()->setValue(i * list.verticalScrollBar()->maximum() / scrolls); },
                true);
        keep(drag);
        press(&list, Qt::Key_Home);
        m_window.settle();
    }

    void sorting()
    {
        SourceView &list = m_window.view();
        constexpr std::array columns{SourcesModel::Source,     SourcesModel::ExpiresIn, SourcesModel::NextRefresh,
                                     SourcesModel::LastResult, SourcesModel::Last24h,   SourcesModel::Status};
        for (const SourcesModel::Column column : columns) {
            const QString name = m_window.monitor().sources().headerData(column, Qt::Horizontal).toString();
            Frames frames(u"window/sort-%1"_s.arg(name.toLower().replace(u' ', u'-')));
            for (int i = 0; i < rounds; ++i)
                m_window.frame(frames,
                               [&] { list.sortByColumn(column, i % 2 ? Qt::AscendingOrder : Qt::DescendingOrder); });
            keep(frames);
        }
        list.sortByColumn(SourcesModel::Status, Qt::AscendingOrder);
        m_window.settle();
    }

    void typing(const QString &view)
    {
        auto *field = m_window.window().findChild<FilterField *>();
        Frames letters(u"window/type-%1"_s.arg(view)), erasing(u"window/erase-%1"_s.arg(view));
        for (int i = 0; i < rounds; ++i) {
            for (const QChar letter : u"plant-1"_s)
                m_window.frame(
                    letters, [&] { press(field, 0, letter); }, true);
            while (!field->text().isEmpty())
                m_window.frame(
                    erasing, [&] { press(field, Qt::Key_Backspace); }, true);
        }
        keep(letters);
        keep(erasing);
    }

    void switching()
    {
        Frames toTimeline(u"window/to-timeline"_s), toTable(u"window/to-table"_s);
        for (int i = 0; i < rounds; ++i) {
            m_window.frame(toTimeline, [&] { m_window.monitor().actions().timeline->trigger(); });
            m_window.frame(toTable, [&] { m_window.monitor().actions().table->trigger(); });
        }
        keep(toTimeline);
        keep(toTable);
        m_window.monitor().actions().timeline->trigger();
        m_window.settle();
    }

private:
    void keep(const Frames &frames, double budget = frameBudget)
    {
        report.series.push_back(frames.wall);
        report.series.push_back(frames.computed);
        report.comparisons.push_back({frames.wall.name + u", p99 computed, beside its budget"_s,
                                      frames.computed.percentile(0.99), budget, u"ns"_s, Comparison::Wanted::AtMost,
                                      1});
    }

    BenchWindow m_window;
    std::mt19937 m_chance{1};
};

} // namespace

Report windowFrames()
{
    WindowRun run;
    run.ticking(u"table"_s);
    run.scrolling(u"table"_s);
    run.sorting();
    run.typing(u"table"_s);
    run.switching();
    run.ticking(u"timeline"_s);
    run.scrolling(u"timeline"_s);
    run.typing(u"timeline"_s);
    return run.report;
}

Report windowStorm()
{
    Report report;
    const auto keep = [&](const Frames &frames) {
        report.series.push_back(frames.wall);
        report.series.push_back(frames.computed);
        const double longest = *std::max_element(frames.computed.samples.begin(), frames.computed.samples.end());
        report.comparisons.push_back({frames.wall.name + u", longest turn computed, beside a frame"_s, longest,
                                      frameBudget, u"ns"_s, Comparison::Wanted::AtMost, 1});
    };
    std::mt19937 chance(2);
    for (const bool timeline : {false, true}) {
        const QString view = timeline ? u"timeline"_s : u"table"_s;
        BenchWindow window(sourceCount);
        const SourcesModel &shown = window.monitor().sources();
        if (timeline) {
            window.monitor().actions().timeline->trigger();
            window.settle();
        }
        // Each is told of twice, as being refreshed and as refreshed, some of many hosts at a time.
        std::vector<size_t> order(sourceCount);
        for (size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::shuffle(order.begin(), order.end(), chance);
        Frames rolling(u"storm/rolling-%1"_s.arg(view));
        constexpr size_t step = 100;
        for (size_t from = 0; from <= order.size(); from += step) {
            std::vector<SourceStatus> changed;
            for (size_t i = from - std::min(from, step); i < std::min(from + step, order.size()); ++i) {
                SourceStatus &status = window.agent.statuses[order[i]];
                status.state = i < from ? SourceState::Fresh : SourceState::Refreshing;
                status.since = window.clock.now().wall;
                if (i < from) {
                    status.severity = Severity::Fresh;
                    status.valid = status.hasToken = true;
                    status.reason = Reason::None;
                    status.consecutiveFailures = 0;
                    status.generation.value += 1;
                    status.issuedAt = window.clock.now().wall;
                    status.expiresAt = window.clock.now().wall + 1h;
                }
                changed.push_back(status);
            }
            window.post(std::move(changed));
            for (int turns = 0; turns < 5; ++turns)
                window.turn(rolling);
            window.clock.advance(50ms);
        }
        keep(rolling);
        // Everything at once: the network goes, and comes back.
        Frames atOnce(u"storm/at-once-%1"_s.arg(view));
        for (int round = 0; round < 6; ++round) {
            const bool offline = round % 2 == 0;
            std::vector<SourceStatus> changed = window.agent.statuses;
            for (SourceStatus &status : changed) {
                if (offline) {
                    status.state = SourceState::Offline;
                    status.severity = Severity::Inactive;
                }
            }
            const SourceStatus last = changed.back();
            window.post(std::move(changed), offline);
            int turns = 0;
            for (; turns < 2000 && !(turns > 3 && shown.statusAt(shown.rowCount() - 1) == last); ++turns)
                window.turn(atOnce);
            if (turns == 2000)
                qFatal("the window never got there");
            for (turns = 0; turns < 50; ++turns)
                window.turn(atOnce);
            window.clock.advance(2s);
        }
        keep(atOnce);
    }
    return report;
}

} // namespace tokenwatch::bench
