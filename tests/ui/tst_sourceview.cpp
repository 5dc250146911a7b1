// SPDX-License-Identifier: GPL-3.0-or-later
// The table as a person arranges it: columns taken in and out, groups with their headings, the row under the pointer,
// and what is said of the spot the pointer rests on.
#include "listening.h"
#include "recordingagent.h"
#include "support/fakeclock.h"
#include "ui/theme.h"
#include "ui/tokenmonitor/columnmenu.h"
#include "ui/tokenmonitor/sourceview.h"
#include "ui/tokenmonitor/tokenmonitor.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_SourceView : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RecordingAgent> m_agent;
    std::unique_ptr<TokenMonitor> m_monitor;

    [[nodiscard]] SourceView &view() const { return m_monitor->view(); }
    [[nodiscard]] QAction *entry(const QString &words) const
    {
        for (QAction *action : m_monitor->columnMenu().actions()) {
            if (action->text().remove(u'&') == words)
                return action;
        }
        return nullptr;
    }
    [[nodiscard]] QRect cell(int row, int column) const
    {
        return view().visualRect(view().model()->index(row, column));
    }
    [[nodiscard]] QString toolTipAt(const QPoint &where) const
    {
        QToolTip::hideText();
        QHelpEvent help(QEvent::ToolTip, where, view().viewport()->mapToGlobal(where));
        QCoreApplication::sendEvent(view().viewport(), &help);
        return QToolTip::text();
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
        const WallTime now = m_clock->now().wall;
        m_agent->statuses = {testSource(u"alpha"_s, now, 10h), testSource(u"beta"_s, now, 10h),
                             testSource(u"gamma"_s, now, 10h)};
        m_agent->statuses[0].group = u"south"_s;
        m_agent->statuses[1].group = u"north"_s;
        m_agent->statuses[2].group = u"south"_s;
        m_monitor = std::make_unique<TokenMonitor>(*m_agent, *m_clock, *m_theme, QTimeZone::utc());
        m_monitor->resize(1600, 860);
        m_monitor->setDetailsShown(false);
        m_monitor->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_monitor.get()));
        QCoreApplication::processEvents();
    }
    void cleanup()
    {
        m_monitor.reset();
        m_agent.reset();
        m_clock.reset();
    }

    void columnsComeAndGoByTheMenu()
    {
        const QSignalSpy chosen(&m_monitor->columnMenu(), &ColumnMenu::chosen);
        QVERIFY(view().isColumnHidden(SourcesModel::Folder));
        entry(u"Folder"_s)->trigger();
        QVERIFY(!view().isColumnHidden(SourcesModel::Folder));
        entry(u"Last result"_s)->trigger();
        QVERIFY(view().isColumnHidden(SourcesModel::LastResult));
        QVERIFY(!entry(u"Source"_s)->isEnabled());
        QCOMPARE(chosen.size(), 2);

        const QByteArray kept = view().chosenColumns();
        entry(u"Folder"_s)->trigger();
        view().setChosenColumns(kept);
        QVERIFY(!view().isColumnHidden(SourcesModel::Folder));
        QVERIFY(view().isColumnHidden(SourcesModel::LastResult));
    }

    void theHeaderAsksForTheMenu()
    {
        const QSignalSpy wanted(&view(), &SourceView::columnMenuWanted);
        Q_EMIT view().header()->customContextMenuRequested({10, 10});
        QCOMPARE(wanted.size(), 1);
        m_monitor->columnMenu().close();
    }

    void theFirstRowOfAGroupHasItsHeading()
    {
        const int plain = cell(0, SourcesModel::Source).height();
        entry(u"Grouped by folder"_s)->trigger();
        QCoreApplication::processEvents();
        QVERIFY(cell(0, SourcesModel::Source).height() > plain); // north
        QVERIFY(cell(1, SourcesModel::Source).height() > plain); // south
        QCOMPARE(cell(2, SourcesModel::Source).height(), plain);
        QVERIFY(view().chosenColumns().contains("by-folder"));
        // Who is the first may go.
        m_agent->statuses.erase(m_agent->statuses.begin());
        m_agent->publish();
        QTRY_VERIFY(cell(1, SourcesModel::Source).height() > plain);
        view().setChosenColumns({});
        QCoreApplication::processEvents();
        QCOMPARE(cell(0, SourcesModel::Source).height(), plain);
    }

    void programsAreAskedForWhileTheirColumnIsInSight()
    {
        CallerUse use;
        use.caller.name = u"/usr/bin/curl"_s;
        use.times = 1;
        use.last = m_clock->now().wall;
        m_agent->callersOfAll = {use};
        const QStringList ofAll{u"callers alpha"_s, u"callers beta"_s, u"callers gamma"_s};
        m_agent->asked.clear();
        m_clock->advance(1h);
        m_agent->publish();
        QCOMPARE(m_agent->asked, QStringList()); // nobody wants to see it

        use.last = m_clock->now().wall;
        m_agent->callersOfAll = {use};
        entry(u"In use by"_s)->trigger();
        QVERIFY(!view().isColumnHidden(SourcesModel::InUseBy));
        QCOMPARE(m_agent->asked, ofAll);
        const QModelIndex first = view().model()->index(0, SourcesModel::InUseBy);
        QCOMPARE(first.data().toString(), u"curl"_s);
        m_agent->publish(); // a batch is no reason to ask anew
        QCOMPARE(m_agent->asked, ofAll);

        // Another program comes, and nothing else happens.
        CallerUse other = use;
        other.caller.name = u"/usr/bin/wget"_s;
        other.last = m_clock->now().wall + 1s;
        m_agent->callersOfAll.insert(m_agent->callersOfAll.begin(), other);
        m_clock->advance(9s);
        QCOMPARE(first.data().toString(), u"curl"_s);
        m_clock->advance(1s);
        QCOMPARE(first.data().toString(), u"wget, +1"_s);
        QVERIFY(toolTipAt(cell(0, SourcesModel::InUseBy).center()).contains(u"curl"_s));

        m_agent->asked.clear();
        const auto pause = [this] {
            m_clock->advance(1min);
            m_agent->publish();
            QCoreApplication::processEvents();
            return std::exchange(m_agent->asked, {});
        };
        m_monitor->setScreenLocked(true);
        QCOMPARE(pause(), QStringList());
        m_monitor->setScreenLocked(false);
        QCOMPARE(std::exchange(m_agent->asked, {}), ofAll);
        m_monitor->setTimelineShown(true);
        QCOMPARE(pause(), QStringList());
        m_monitor->setTimelineShown(false);
        QCOMPARE(std::exchange(m_agent->asked, {}), ofAll);
        m_monitor->resize(700, 860); // the column gives way
        QVERIFY(view().isColumnHidden(SourcesModel::InUseBy));
        QCOMPARE(pause(), QStringList());
        m_monitor->resize(1600, 860);
        QCOMPARE(std::exchange(m_agent->asked, {}), ofAll);
        entry(u"In use by"_s)->trigger();
        QCOMPARE(pause(), QStringList());
    }

    void nothingIsSortedByWhatIsKnownOfTheRowsInSightOnly()
    {
        entry(u"In use by"_s)->trigger();
        QHeaderView *header = view().header();
        const auto click = [header](int column) {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              {header->sectionViewportPosition(column) + header->sectionSize(column) / 2, 10});
        };
        click(SourcesModel::Source);
        QCOMPARE(header->sortIndicatorSection(), int(SourcesModel::Source));
        click(SourcesModel::InUseBy);
        QCOMPARE(header->sortIndicatorSection(), int(SourcesModel::Source));
        click(SourcesModel::ExpiresIn);
        QCOMPARE(header->sortIndicatorSection(), int(SourcesModel::ExpiresIn));
        view().setChosenOrder("callers-desc covered-asc");
        QCOMPARE(header->sortIndicatorSection(), int(SourcesModel::ExpiresIn));
        QVERIFY(!view().model()->headerData(SourcesModel::InUseBy, Qt::Horizontal, Qt::ToolTipRole).isNull());
        // Its width is a person's to choose all the same.
        const int before = view().columnWidth(SourcesModel::Last24h);
        const QPoint edge(header->sectionViewportPosition(SourcesModel::InUseBy) - 1, 10);
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
        QTest::mouseMove(header->viewport(), edge - QPoint(40, 0));
        QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, edge - QPoint(40, 0));
        QVERIFY(view().columnWidth(SourcesModel::Last24h) < before);
    }

    void whoComesIntoAGroupHearsItsName_data()
    {
        QTest::addColumn<bool>("timeline");
        QTest::newRow("table") << false;
        QTest::newRow("timeline") << true;
    }
    void whoComesIntoAGroupHearsItsName()
    {
        QFETCH(bool, timeline);
        m_monitor->setTimelineShown(timeline);
        entry(u"Grouped by folder"_s)->trigger(); // north: beta; south: alpha, gamma
        m_monitor->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_monitor.get()));
        view().clearFocus();
        m_monitor->select(m_agent->at(u"gamma"_s).id);
        const Listening listening;
        const auto heard = [this](Qt::Key key) {
            const qsizetype before = Listening::focus().size();
            QTest::keyClick(&view(), key);
            return Listening::focus().size() > before ? Listening::focus().last() : QString();
        };
        const QString north = u"Group north, 1 source. "_s;
        const QString south = u"Group south, 2 sources. "_s;
        // The keyboard comes to the list, within a group.
        view().setFocus();
        QTRY_VERIFY(!Listening::focus().isEmpty() && Listening::focus().last().startsWith(south));
        QVERIFY(heard(Qt::Key_Up).startsWith(south)); // where it stands
        const QString within = heard(Qt::Key_Down);
        QVERIFY2(!within.isEmpty() && !within.contains(u"Group"_s), qPrintable(within));
        QVERIFY(heard(Qt::Key_Home).startsWith(north));
        QVERIFY(heard(Qt::Key_Down).startsWith(south));
        QVERIFY(heard(Qt::Key_Up).startsWith(north));
        QVERIFY(heard(Qt::Key_End).startsWith(south));                           // not its first row
        QVERIFY(heard(Qt::Key_Up).contains(timeline ? u"alpha"_s : u"Fresh"_s)); // the cell that is seen
        entry(u"Not grouped"_s)->trigger();
        QVERIFY(!heard(Qt::Key_Down).contains(u"Group"_s));
        QVERIFY(Listening::said().isEmpty()); // nothing is said twice
    }

    void aRowChosenFromElsewhereDoesNotTakeTheScreenReaderThere()
    {
        m_monitor->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_monitor.get()));
        view().clearFocus();
        const Listening listening;
        m_monitor->select(m_agent->at(u"beta"_s).id);
        m_monitor->setFilterText(u"gamma"_s);
        QCOMPARE(m_monitor->selected(), m_agent->at(u"gamma"_s).id);
        QCOMPARE(Listening::focus(), QStringList());
    }

    void theRowUnderThePointerIsLit()
    {
        const auto colourOf = [this](int row) {
            return view().viewport()->grab().toImage().pixelColor(cell(row, SourcesModel::LastResult).topRight() -
                                                                  QPoint(4, -4));
        };
        QTest::mouseMove(view().viewport(), {5, 5});
        const QPointF spot(cell(1, SourcesModel::Source).center());
        QHoverEvent hover(QEvent::HoverMove, spot, view().viewport()->mapToGlobal(spot), spot - QPointF(1, 1));
        QCoreApplication::sendEvent(view().viewport(), &hover);
        QCOMPARE(colourOf(1), m_theme->colours().window);
        QCOMPARE(colourOf(2), m_theme->colours().base);
    }

    void theCountdownSaysWhenInLocalTimeAndInUtcAndHowThatIsKnown()
    {
        const QString tip = toolTipAt(cell(0, SourcesModel::ExpiresIn).center());
        QVERIFY2(tip.contains(u"UTC: "_s), qPrintable(tip));
        QVERIFY2(tip.contains(u"Expires at "_s), qPrintable(tip));
    }

    void eachHourOfTheLastDaySaysWhatHappenedInIt()
    {
        const QRect day = cell(0, SourcesModel::Last24h);
        const QString oldest = toolTipAt({day.left() + 14, day.center().y()});
        const QString next = toolTipAt({day.left() + 19, day.center().y()});
        QVERIFY2(oldest.contains(u"no refresh was tried"_s), qPrintable(oldest));
        QVERIFY(oldest != next);
    }

    void whatIsCutOffIsSaidInFull()
    {
        QCOMPARE(toolTipAt(cell(1, SourcesModel::Source).center()), QString());
        m_agent->statuses[1].title = QString(200, u'm');
        m_agent->publish();
        QTRY_COMPARE(view().model()->index(2, SourcesModel::Source).data().toString().size(), 200);
        QVERIFY(toolTipAt(cell(2, SourcesModel::Source).center()).contains(QString(200, u'm')));
    }
};

QTEST_MAIN(tst_SourceView)
#include "tst_sourceview.moc"
