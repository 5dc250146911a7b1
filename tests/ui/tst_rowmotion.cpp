// SPDX-License-Identifier: GPL-3.0-or-later
// What turns and what fades in the table, for how long, and when nothing does.
#include "recordingagent.h"
#include "support/fakeclock.h"
#include "ui/theme.h"
#include "ui/tokenmonitor/rowmotion.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_RowMotion : public QObject
{
    Q_OBJECT

    std::vector<SourceStatus> m_sources;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RowMotion> m_motion;

    void addRefreshing(int count)
    {
        for (int i = 0; i < count; ++i) {
            m_sources.push_back(testSource(u"r%1"_s.arg(i), m_clock->now().wall));
            m_sources.back().state = SourceState::Refreshing;
        }
    }
    void look()
    {
        std::vector<VisibleRow> rows;
        for (const SourceStatus &source : m_sources)
            rows.push_back({&source, false});
        m_motion->show(rows);
    }

private Q_SLOTS:
    void init()
    {
        m_sources.clear();
        m_clock = std::make_unique<FakeClock>();
        m_theme = std::make_unique<Theme>();
        m_theme->setReducedMotion(false);
        m_motion = std::make_unique<RowMotion>(*m_clock, *m_theme, nullptr);
    }
    void cleanup()
    {
        m_motion.reset();
        m_theme.reset();
        m_clock.reset();
    }

    void aRefreshingIconTurnsOnceASecond()
    {
        addRefreshing(1);
        look();
        QCOMPARE(m_motion->turnOf(m_sources[0].id), 0.0);
        const QSignalSpy moved(m_motion.get(), &RowMotion::moved);
        m_clock->advance(250ms);
        QCOMPARE(m_motion->turnOf(m_sources[0].id), 90.0);
        QVERIFY(!moved.isEmpty());
        m_clock->advance(1s);
        QCOMPARE(m_motion->turnOf(m_sources[0].id), 90.0);
    }

    void moreThanThreeStandStill()
    {
        addRefreshing(RowMotion::mostTurning + 1);
        look();
        QVERIFY(m_motion->isAtRest());
        m_clock->advance(250ms);
        QCOMPARE(m_motion->turnOf(m_sources[0].id), 0.0);
        m_sources.pop_back();
        look();
        QVERIFY(!m_motion->isAtRest());
    }

    void aNewStateFadesIn()
    {
        m_sources.push_back(testSource(u"a"_s, m_clock->now().wall));
        look();
        QCOMPARE(m_motion->presenceOf(m_sources[0].id), 1.0); // seen for the first time: nothing changed
        m_sources[0].state = SourceState::Failing;
        look();
        QCOMPARE(m_motion->presenceOf(m_sources[0].id), 0.0);
        m_clock->advance(75ms);
        QCOMPARE(m_motion->presenceOf(m_sources[0].id), 0.5);
        m_clock->advance(200ms);
        QCOMPARE(m_motion->presenceOf(m_sources[0].id), 1.0);
        QVERIFY(m_motion->isAtRest());
    }

    void nothingMovesWhereNobodyLooks()
    {
        addRefreshing(1);
        look();
        m_motion->stop();
        QVERIFY(m_motion->isAtRest());
        const QSignalSpy moved(m_motion.get(), &RowMotion::moved);
        m_clock->advance(2s);
        QVERIFY(moved.isEmpty());
    }

    void nothingMovesWhereMotionIsReduced()
    {
        m_theme->setReducedMotion(true);
        addRefreshing(1);
        look();
        QVERIFY(m_motion->isAtRest());
        m_sources[0].state = SourceState::Failing;
        look();
        QCOMPARE(m_motion->presenceOf(m_sources[0].id), 1.0);
    }
};

QTEST_MAIN(tst_RowMotion)
#include "tst_rowmotion.moc"
