// SPDX-License-Identifier: GPL-3.0-or-later
// What thousands of sources cost the window: a part of a storm in each turn, nothing for what is out of sight.
#include "paintedarea.h"
#include "recordingagent.h"
#include "support/fakeclock.h"
#include "ui/actions.h"
#include "ui/theme.h"
#include "ui/tokenmonitor/sourceview.h"
#include "ui/tokenmonitor/timeline.h"
#include "ui/tokenmonitor/tokenmonitor.h"

#include <QLabel>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int sourceCount = 2000;

} // namespace

class tst_ManySources : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RecordingAgent> m_agent;
    std::unique_ptr<TokenMonitor> m_monitor;

    void show()
    {
        const WallTime now = m_clock->now().wall;
        for (int i = 0; i < sourceCount; ++i) {
            SourceStatus status = testSource(u"s%1"_s.arg(i, 4, 10, QLatin1Char('0')), now, 10h);
            status.refreshExpiresAt = now + 30h - std::chrono::seconds(i);
            status.refreshEndMoves = false;
            m_agent->statuses.push_back(status);
        }
        m_monitor = std::make_unique<TokenMonitor>(*m_agent, *m_clock, *m_theme, QTimeZone::utc());
        m_monitor->resize(1440, 860);
        m_monitor->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_monitor.get()));
        QCoreApplication::processEvents();
        QCOMPARE(m_monitor->sources().rowCount(), sourceCount);
    }
    void publish(std::vector<SourceStatus> changed)
    {
        StatusBatch batch;
        batch.sequence = {100};
        batch.changed = std::move(changed);
        Q_EMIT m_agent->statusesChanged(batch);
    }
    [[nodiscard]] int renewed() const
    {
        int count = 0;
        for (const SourceStatus &status : m_monitor->sources().statuses())
            count += status.generation.value > 1 ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>();
        m_theme->setPreference(ThemePreference::Light);
        m_theme->applyToApplication();
    }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_agent = std::make_unique<RecordingAgent>();
        show();
    }
    void cleanup()
    {
        m_monitor.reset();
        m_agent.reset();
        m_clock.reset();
    }

    void aStormIsTakenInParts()
    {
        std::vector<SourceStatus> all = m_agent->statuses;
        for (SourceStatus &status : all)
            status.generation = {2};
        publish(all);
        QCOMPARE(renewed(), 0);
        int turns = 0;
        for (int before = 0; renewed() < sourceCount; before = renewed(), ++turns) {
            m_clock->advance(1ms);
            QVERIFY(renewed() > before);
            QVERIFY(renewed() - before <= int(StatusIntake::atOnce));
        }
        QCOMPARE(turns, sourceCount / int(StatusIntake::atOnce));
        QCOMPARE(m_monitor->sources().rowCount(), sourceCount);
    }

    void onlyTheRowsInSightAreAskedForTheirPrograms()
    {
        m_agent->asked.clear();
        m_monitor->view().setColumnWanted(SourcesModel::InUseBy, true);
        m_clock->advance(1h);
        const size_t inSight = m_monitor->view().visibleRows().size();
        QVERIFY(!m_monitor->view().isColumnHidden(SourcesModel::InUseBy));
        QSet<QString> asked(m_agent->asked.begin(), m_agent->asked.end());
        QCOMPARE(size_t(asked.size()), inSight);
        QVERIFY(m_agent->asked.size() <= qsizetype(inSight) * 6 * 60);

        m_agent->asked.clear();
        m_monitor->view().verticalScrollBar()->setValue(m_monitor->view().verticalScrollBar()->maximum());
        QVERIFY(m_agent->asked.contains(u"callers s1999"_s));
        QVERIFY(size_t(m_agent->asked.size()) <= m_monitor->view().visibleRows().size());
    }

    void whatChangesOutOfSightIsNotPainted()
    {
        m_clock->advance(2s);
        QCoreApplication::processEvents();
        const PaintedArea list(m_monitor->view().viewport());
        std::vector<SourceStatus> changed;
        for (size_t i = sourceCount / 2; i < sourceCount / 2 + 100; i += 3) {
            changed.push_back(m_agent->statuses[i]);
            changed.back().generation = {2};
            changed.back().expiresAt = m_clock->now().wall + 5h;
        }
        publish(changed);
        QCoreApplication::processEvents();
        QCOMPARE(renewed(), int(changed.size()));
        QVERIFY(list.painted.isEmpty());
    }

    void whatChangesInSightIsPaintedAlone()
    {
        m_clock->advance(2s);
        QCoreApplication::processEvents();
        SourceView &view = m_monitor->view();
        const PaintedArea list(view.viewport());
        // Not a word of it differs, but for the icon: somebody is waited for.
        SourceStatus inSight = m_agent->statuses[3];
        inSight.state = SourceState::Refreshing;
        SourceStatus outOfSight = m_agent->statuses[1500];
        outOfSight.generation = {2};
        publish({inSight, outOfSight});
        QCoreApplication::processEvents();
        const auto rowOf = [&](int row) { return view.visualRect(view.model()->index(row, SourcesModel::Status)); };
        QVERIFY(list.painted.intersects(rowOf(3)));
        QVERIFY(!list.painted.intersects(rowOf(5)));
    }

    void theTimelineIsThereBeforeAllItsForecasts()
    {
        const auto *headline = m_monitor->findChild<QLabel *>(u"headline"_s);
        const QString before = headline->text();
        m_monitor->actions().timeline->trigger();
        QVERIFY(m_monitor->view().isTimeline());
        QVERIFY(m_monitor->sources().missingCovers() > sourceCount / 2);
        QCOMPARE(headline->text(), before);
        int least = m_monitor->sources().missingCovers();
        while (m_monitor->sources().missingCovers() > 0) {
            m_clock->advance(1ms);
            const int missing = m_monitor->sources().missingCovers();
            QVERIFY(missing < least);
            QVERIFY(least - missing < 200);
            least = missing;
        }
        QCOMPARE(m_monitor->sources().missingCovers(), 0);
        // Who loses its token first is the first, and said to be next.
        const QAbstractItemModel &shown = *m_monitor->view().model();
        const QString first = shown.index(0, SourcesModel::Source).data().toString();
        QVERIFY2(headline->text().startsWith(first), qPrintable(headline->text()));
    }

    void switchingPaintsTheListOnce()
    {
        QWidget *list = m_monitor->view().viewport();
        for (const bool timeline : {true, false, true}) {
            m_clock->advance(2s);
            QTest::qWait(0); // what is posted, and what timers of no length are for
            const PaintedArea seen(list);
            (timeline ? m_monitor->actions().timeline : m_monitor->actions().table)->trigger();
            for (int turns = 0; turns < 5; ++turns)
                QTest::qWait(0);
            QCOMPARE(seen.times, 1);
            QCOMPARE(seen.painted.boundingRect(), list->rect());
        }
    }

    void noForecastIsMadeForTheTable()
    {
        m_clock->advance(10s);
        publish({m_agent->statuses[7]});
        QCOMPARE(m_monitor->sources().missingCovers(), sourceCount);
    }

    void typingFindsAndLosesManyAtOnce()
    {
        QSignalSpy removed(m_monitor->view().model(), &QAbstractItemModel::rowsRemoved);
        m_monitor->setFilterText(u"7"_s);
        QCOMPARE(removed.count(), 1);
        const int found = m_monitor->view().model()->rowCount();
        QVERIFY(found > 100 && found < sourceCount / 2);
        m_monitor->setFilterText({});
        QCOMPARE(m_monitor->view().model()->rowCount(), sourceCount);
    }
};

QTEST_MAIN(tst_ManySources)
#include "tst_manysources.moc"
