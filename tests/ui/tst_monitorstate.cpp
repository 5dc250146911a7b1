// SPDX-License-Identifier: GPL-3.0-or-later
// Where the details stand, what costs nothing while nobody can look, and what is found again in another window over the
// same sources.
#include "recordingagent.h"
#include "support/fakeclock.h"
#include "ui/actions.h"
#include "ui/filterfield.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/sourcecommands.h"
#include "ui/tokenmonitor/detailpane.h"
#include "ui/tokenmonitor/sourceview.h"
#include "ui/tokenmonitor/summarystrip.h"
#include "ui/tokenmonitor/timeline.h"
#include "ui/tokenmonitor/tokenmonitor.h"
#include "ui/undolist.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_MonitorState : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RecordingAgent> m_agent;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] TokenMonitor &monitor() const { return m_window->monitor(); }
    [[nodiscard]] Actions &actions() const { return monitor().actions(); }
    [[nodiscard]] std::unique_ptr<MainWindow> anotherWindow() const
    {
        return std::make_unique<MainWindow>(*m_agent, *m_clock, *m_theme, QTimeZone::utc());
    }

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_theme = std::make_unique<Theme>();
        m_agent = std::make_unique<RecordingAgent>();
        const WallTime now = m_clock->now().wall;
        m_agent->statuses = {testSource(u"alpha"_s, now), testSource(u"beta"_s, now), testSource(u"delta"_s, now),
                             failingSource(u"gamma"_s, now, 5min)};
        m_window = anotherWindow();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_agent.reset();
        m_theme.reset();
        m_clock.reset();
    }

    void theDetailsStandRightOrBelow()
    {
        const DetailPane &details = monitor().details();
        const SourceView &view = monitor().view();
        const auto at = [](const QWidget &widget) { return widget.mapTo(widget.window(), QPoint(0, 0)); };
        QVERIFY(at(details).x() >= at(view).x() + view.width());
        QSignalSpy changed(m_window.get(), &MainWindow::lookChanged);
        actions().detailsBelow->setChecked(true);
        QCOMPARE(changed.size(), 1);
        QCoreApplication::sendPostedEvents();
        QVERIFY(at(details).y() >= at(view).y() + view.height());
        QCOMPARE(details.width(), view.width());
        QVERIFY(details.height() >= 200);
        QCOMPARE(m_window->look().detailsPlace, Settings::DetailsPlace::Below);
        // F9 in both places.
        actions().details->trigger();
        QVERIFY(!details.isVisible());
        actions().details->trigger();
        QVERIFY(details.isVisible());
        QVERIFY(at(details).y() >= at(view).y() + view.height());
        actions().detailsBelow->setChecked(false);
        QCoreApplication::sendPostedEvents();
        QVERIFY(at(details).x() >= at(view).x() + view.width());
        QVERIFY(details.height() > 400);
    }

    void belowNothingIsCutInTheSmallestWindow()
    {
        actions().detailsBelow->setChecked(true);
        m_window->resize(m_window->minimumSize());
        QCoreApplication::sendPostedEvents();
        QCOMPARE(m_window->size(), QSize(860, 540));
        QVERIFY(monitor().view().height() >= 100);
        QVERIFY(monitor().details().height() >= 200);
    }

    void theLookIsTheSameInAnotherWindow()
    {
        actions().detailsBelow->setChecked(true);
        actions().timeline->setChecked(true);
        actions().ranges.at(1)->trigger();
        actions().details->setChecked(true);
        monitor().view().sortByColumn(SourcesModel::Source, Qt::DescendingOrder);
        actions().table->setChecked(true);
        monitor().view().sortByColumn(SourcesModel::ExpiresIn, Qt::DescendingOrder);
        const WindowLook look = m_window->look();
        QCOMPARE(look.view, Settings::MainView::Table);
        QVERIFY(look.range == Seconds(6h));
        QCOMPARE(look.order, QByteArray("expires-desc source-desc"));
        QVERIFY(look.detailsInTimeline);

        const auto other = anotherWindow();
        other->setLook(look);
        WindowLook found = other->look();
        found.geometry = look.geometry; // of a window that was never shown
        QCOMPARE(found, look);
        other->monitor().actions().timeline->setChecked(true);
        QCOMPARE(other->look().order, look.order);
        QVERIFY(other->monitor().timeline().scale().range() == Milliseconds(6h));
        QVERIFY(other->monitor().actions().ranges.at(1)->isChecked());
        QVERIFY(other->monitor().actions().details->isChecked());

        WindowLook lanes = look;
        lanes.view = Settings::MainView::Timeline;
        const auto third = anotherWindow();
        third->setLook(lanes);
        QVERIFY(third->monitor().timeline().isShown());
        found = third->look();
        found.geometry = lanes.geometry;
        QCOMPARE(found, lanes);
    }

    void anOrderThatIsNotUnderstoodIsLeftOut()
    {
        const QByteArray before = m_window->look().order;
        for (const QByteArray wrong : {"", "status-asc", "price-desc place-asc", "a b c"}) {
            monitor().view().setChosenOrder(wrong);
            QCOMPARE(m_window->look().order, before);
        }
    }

    void whatIsLookedAtIsFoundAgain()
    {
        monitor().select(m_agent->at(u"beta"_s).id);
        m_window->findChild<FilterField *>()->setText(u"beta"_s);
        monitor().details().setTab(DetailPane::Tab::Log);
        monitor().findChild<SummaryStrip *>()->setChosen({Severity::Fresh});
        m_agent->isSilent = true; // as an engine that answers a moment later
        const auto other = anotherWindow();
        other->setGlance(m_window->glance());
        QVERIFY(other->monitor().selected().isEmpty());
        m_agent->publish();
        QCOMPARE(other->monitor().selected(), m_agent->at(u"beta"_s).id);
        QCOMPARE(other->findChild<FilterField *>()->text(), u"beta"_s);
        QCOMPARE(other->monitor().details().tab(), DetailPane::Tab::Log);
        QCOMPARE(other->monitor().findChild<SummaryStrip *>()->chosen(), QSet<Severity>{Severity::Fresh});
        QCOMPARE(other->monitor().view().model()->rowCount(), 1);
    }

    void whatWasDoneIsTakenBackInAnotherWindow()
    {
        const SourceId alpha = m_agent->at(u"alpha"_s).id, beta = m_agent->at(u"beta"_s).id;
        monitor().commands().setPaused(beta, true);
        monitor().commands().remove(alpha);
        m_clock->advance(12s);
        const auto other = anotherWindow();
        const auto *bar = other->findChild<MessageBar *>(u"trouble"_s);
        other->monitor().takeUndoFrom(monitor());
        QVERIFY(monitor().undoList().isEmpty());
        m_window.reset();
        QVERIFY2(bar->text().startsWith(u"alpha was deleted") && bar->text().contains(u"18 s"),
                 qPrintable(bar->text()));
        m_clock->advance(1s);
        QVERIFY(bar->text().contains(u"17 s"));
        other->monitor().actions().undo->trigger();
        QCOMPARE(m_agent->asked.last(), u"undo removal alpha"_s);
        QCOMPARE(other->monitor().actions().undo->text(), u"Undo pausing beta"_s);
        other->monitor().actions().undo->trigger();
        QCOMPARE(m_agent->asked.last(), u"resume beta"_s);
        QVERIFY(!other->monitor().actions().undo->isEnabled());
    }

    void nothingTicksWhileTheScreenIsLocked() // screens 4
    {
        QVERIFY(m_clock->timers() > 0);
        monitor().setScreenLocked(true);
        QCOMPARE(m_clock->timers(), std::size_t(0));
        m_agent->publish(); // what happens meanwhile starts nothing
        QCOMPARE(m_clock->timers(), std::size_t(0));
        const auto *countdown = m_window->findChild<QLabel *>(u"countdown"_s);
        const QString before = countdown->text();
        m_clock->advance(90s);
        monitor().setScreenLocked(false);
        QVERIFY(countdown->text() != before); // and all of it is seen at once
        QVERIFY(m_clock->timers() > 0);
    }

    void nothingIsAskedWhileNobodyLooks_data()
    {
        QTest::addColumn<bool>("locked"); // else minimised
        QTest::newRow("minimised") << false;
        QTest::newRow("locked") << true;
    }

    void nothingIsAskedWhileNobodyLooks() // screens 4
    {
        QFETCH(bool, locked);
        const auto setSeen = [&](bool seen) {
            if (locked)
                monitor().setScreenLocked(!seen);
            else
                m_window->setWindowState(seen ? Qt::WindowNoState : Qt::WindowMinimized);
            QCoreApplication::processEvents();
        };
        monitor().select(m_agent->at(u"beta"_s).id);
        monitor().details().setTab(DetailPane::Tab::UseIt);
        setSeen(false);
        m_agent->asked.clear();
        m_clock->advance(10min); // callers are asked for every 30 s
        m_agent->at(u"beta"_s).revision = {2};
        m_agent->publish();
        QCOMPARE(m_agent->asked, QStringList());
        setSeen(true);
        QVERIFY(m_agent->asked.contains(u"callers beta"_s));
    }

    void nothingTicksWhileTheWindowIsHidden() // screens 4
    {
        m_window->hide();
        QCOMPARE(m_clock->timers(), std::size_t(0));
        m_agent->publish();
        QCOMPARE(m_clock->timers(), std::size_t(0));
    }
};

QTEST_MAIN(tst_MonitorState)
#include "tst_monitorstate.moc"
