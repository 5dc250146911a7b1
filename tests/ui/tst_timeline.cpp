// SPDX-License-Identifier: GPL-3.0-or-later
// The same rows as lanes: what stays when the view changes, what keys and wheel do, what screen readers are told, and
// what it costs.
#include "listening.h"
#include "recordingagent.h"
#include "support/fakeclock.h"
#include "ui/actions.h"
#include "ui/mainwindow.h"
#include "ui/segments.h"
#include "ui/tokenmonitor/detailpane.h"
#include "ui/tokenmonitor/sourceview.h"
#include "ui/tokenmonitor/summarystrip.h"
#include "ui/tokenmonitor/timeline.h"
#include "ui/tokenmonitor/timelinegestures.h"
#include "ui/tokenmonitor/timelinelegend.h"
#include "ui/tokenmonitor/tokenmonitor.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Timeline : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RecordingAgent> m_agent;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] WallTime now() const { return m_clock->now().wall; }
    [[nodiscard]] TokenMonitor &monitor() const { return m_window->monitor(); }
    [[nodiscard]] Timeline &timeline() const { return monitor().timeline(); }
    [[nodiscard]] SourceView &view() const { return monitor().view(); }
    [[nodiscard]] QString headline() const { return monitor().findChild<QLabel *>(u"headline"_s)->text(); }
    [[nodiscard]] QString secondLine() const { return monitor().findChild<QLabel *>(u"nextLoss"_s)->text(); }
    [[nodiscard]] QString announced() const { return lastSaid(monitor()); }
    [[nodiscard]] QModelIndex cell(int row, int column) const { return view().model()->index(row, column); }
    [[nodiscard]] QStringList rows() const
    {
        QStringList names;
        for (int row = 0; row < view().model()->rowCount(); ++row)
            names << cell(row, SourcesModel::Source).data().toString();
        return names;
    }
    [[nodiscard]] QList<int> shownColumns() const
    {
        QList<int> shown;
        for (int column = 0; column < SourcesModel::ColumnCount; ++column) {
            if (!view().isColumnHidden(column))
                shown << column;
        }
        return shown;
    }
    [[nodiscard]] SourceStatus pasted(const QString &name, Milliseconds left) const
    {
        SourceStatus status = testSource(name, now() - 1h, 1h + left);
        status.renewable = false;
        status.pasted = true;
        status.nextRefreshAt.reset();
        status.refreshPointAt.reset();
        return status;
    }
    void show(std::vector<SourceStatus> statuses, QSize size = {1440, 900})
    {
        m_agent->statuses = std::move(statuses);
        m_window = std::make_unique<MainWindow>(*m_agent, *m_clock, *m_theme, QTimeZone::utc());
        m_window->resize(size);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QCoreApplication::processEvents();
    }
    void showTimeline(std::vector<SourceStatus> statuses, QSize size = {1440, 900})
    {
        show(std::move(statuses), size);
        monitor().actions().timeline->trigger();
        QCoreApplication::processEvents();
    }
    /// Turns the wheel over the lanes, at a share of their width.
    void turnWheel(int steps, double share, Qt::KeyboardModifiers modifiers)
    {
        const QRect area = view().laneArea();
        const QPointF at(area.left() + share * area.width(), 20);
        QWheelEvent event(at, view().viewport()->mapToGlobal(at), {}, {0, 120 * steps}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view().viewport(), &event);
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
    }
    void cleanup()
    {
        m_window.reset();
        m_agent.reset();
        m_clock.reset();
    }

    void switchingKeepsSelectionFilterAndModel()
    {
        show({testSource(u"alpha"_s, now()), testSource(u"beta"_s, now()), failingSource(u"gamma"_s, now(), 20min)});
        const QAbstractItemModelTester tester(view().model());
        const QAbstractItemModel *model = view().model();
        monitor().select(m_agent->at(u"beta"_s).id);
        monitor().setFilterText(u"a"_s); // all of them
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(timeline().isShown());
        QCOMPARE(shownColumns(), QList<int>({SourcesModel::Source, SourcesModel::CoveredUntil, SourcesModel::Lane}));
        QCOMPARE(view().model(), model);
        QCOMPARE(monitor().selected(), m_agent->at(u"beta"_s).id);
        QCOMPARE(view().currentIndex().column(), int(SourcesModel::Source));
        monitor().setFilterText(u"bet"_s);
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!timeline().isShown());
        QCOMPARE(rows(), QStringList({u"beta"_s}));
        QCOMPARE(monitor().selected(), m_agent->at(u"beta"_s).id);
        QVERIFY(!shownColumns().contains(SourcesModel::Lane));
        QVERIFY(shownColumns().contains(SourcesModel::Status));
    }

    void detailsGiveTheLanesTheirRoomAndComeBack()
    {
        show({testSource(u"alpha"_s, now())});
        auto *details = monitor().findChild<DetailPane *>();
        QVERIFY(details->isVisible());
        monitor().actions().timeline->trigger();
        QVERIFY(!details->isVisible());
        QVERIFY(m_window->look().details); // a look that is kept is the table's
        monitor().actions().details->trigger();
        QVERIFY(details->isVisible());
        monitor().actions().table->trigger();
        QVERIFY(details->isVisible());
        monitor().actions().details->trigger();
        monitor().actions().timeline->trigger();
        QVERIFY(details->isVisible());
        QVERIFY(!m_window->look().details);
    }

    void freshSourcesAreSortedByTheEndOfTheirCover()
    {
        SourceStatus watched = testSource(u"zeta"_s, now() - 1h, 30h);
        watched.reason = Reason::WatchOnly;
        watched.renewable = false;
        showTimeline({testSource(u"alpha"_s, now()), testSource(u"beta"_s, now()), watched});
        QCOMPARE(rows(), QStringList({u"zeta"_s, u"alpha"_s, u"beta"_s}));
        monitor().actions().table->trigger();
        QCOMPARE(rows(), QStringList({u"alpha"_s, u"beta"_s, u"zeta"_s}));
    }

    void headlineSaysWhoIsNextAndTheSwitchBringsTheTablesBack()
    {
        show({testSource(u"alpha"_s, now()), pasted(u"portal"_s, 2h)});
        const QString ofTable = headline();
        monitor().actions().timeline->trigger();
        QVERIFY2(headline().startsWith(u"portal is next to lose its token, at "), qPrintable(headline()));
        QVERIFY2(secondLine().contains(u"1 of 2"), qPrintable(secondLine()));
        QVERIFY(monitor().timeline().legend()->isVisible());
        monitor().actions().table->trigger();
        QCOMPARE(headline(), ofTable);
        QVERIFY(!monitor().timeline().legend()->isVisible());
    }

    void onlyThoseThatEndUpWithoutATokenAreShownOnRequest()
    {
        showTimeline({testSource(u"alpha"_s, now()), pasted(u"portal"_s, 2h), pasted(u"later"_s, 240h)});
        QLabel *line = monitor().findChild<QLabel *>(u"nextLoss"_s);
        QVERIFY(line->text().contains(u"Show only these"));
        Q_EMIT line->linkActivated(u"#"_s);
        QCOMPARE(rows(), QStringList({u"portal"_s}));
        QVERIFY(line->text().contains(u"Show all sources"));
        // It stays, and can be undone, in the table.
        monitor().actions().table->trigger();
        QCOMPARE(rows(), QStringList({u"portal"_s}));
        QVERIFY(line->text().contains(u"Show all sources"));
        Q_EMIT line->linkActivated(u"#"_s);
        QCOMPARE(rows().size(), 3);
        QVERIFY(!line->text().contains(u"Show"));
    }

    void whoIsRepairedLeavesTheListOfThose()
    {
        showTimeline({testSource(u"alpha"_s, now()), pasted(u"portal"_s, 2h), pasted(u"partner"_s, 3h)});
        Q_EMIT monitor().findChild<QLabel *>(u"nextLoss"_s)->linkActivated(u"#"_s);
        QCOMPARE(rows().size(), 2);
        m_agent->at(u"portal"_s) = testSource(u"portal"_s, now());
        m_agent->publish();
        QCOMPARE(rows(), QStringList({u"partner"_s}));
        m_agent->at(u"partner"_s) = testSource(u"partner"_s, now());
        m_agent->publish(); // nobody is left: all are shown
        QCOMPARE(rows().size(), 3);
    }

    void chipsThatFilterStayInSight()
    {
        show({testSource(u"alpha"_s, now()), failingSource(u"gamma"_s, now(), 20min)});
        SeverityChip *atRisk = nullptr;
        for (SeverityChip *chip : monitor().findChildren<SeverityChip *>())
            atRisk = chip->severity() == Severity::AtRisk ? chip : atRisk;
        atRisk->click();
        monitor().actions().timeline->trigger();
        QCOMPARE(rows(), QStringList({u"gamma"_s}));
        for (const SeverityChip *chip : monitor().findChildren<SeverityChip *>())
            QCOMPARE(chip->isVisible(), chip == atRisk);
        atRisk->click();
        QVERIFY(!atRisk->isVisible());
        QCOMPARE(rows().size(), 2);
    }

    void rangesSayHowFarIsLookedAhead_data()
    {
        QTest::addColumn<int>("range");
        QTest::addColumn<Milliseconds>("ahead");
        QTest::newRow("hour") << 0 << Milliseconds(1h);
        QTest::newRow("six hours") << 1 << Milliseconds(6h);
        QTest::newRow("day") << 2 << Milliseconds(24h);
        QTest::newRow("week") << 3 << Milliseconds(168h);
    }
    void rangesSayHowFarIsLookedAhead()
    {
        QFETCH(const int, range);
        QFETCH(const Milliseconds, ahead);
        showTimeline({testSource(u"alpha"_s, now())});
        const QList<Segment *> segments = monitor().findChild<SummaryStrip *>()->findChildren<Segment *>();
        QCOMPARE(segments.size(), 4);
        segments.at(range)->click();
        QVERIFY(segments.at(range)->isChecked());
        QVERIFY(monitor().actions().ranges.at(range)->isChecked());
        const LaneWindow window = timeline().scale().window();
        QCOMPARE(window.to - timeline().scale().now(), ahead);
        QVERIFY(window.from < now() && window.from > now() - ahead / 20);
    }

    void theWheelZoomsAroundThePointerAndADoubleClickResets()
    {
        showTimeline({testSource(u"alpha"_s, now())});
        const LaneWindow whole = timeline().scale().window();
        const double width = timeline().scale().width();
        const WallTime under = timeline().scale().at(0.75 * width);
        turnWheel(3, 0.75, Qt::ControlModifier);
        QVERIFY(timeline().scale().isZoomed());
        const LaneWindow zoomed = timeline().scale().window();
        QVERIFY(zoomed.to - zoomed.from < (whole.to - whole.from) * 6 / 10);
        QVERIFY(std::abs(timeline().scale().x(under) - 0.75 * width) < 3);

        turnWheel(-2, 0.5, Qt::ShiftModifier); // moves on
        QVERIFY(timeline().scale().window().from > zoomed.from);
        QCOMPARE(timeline().scale().window().to - timeline().scale().window().from, zoomed.to - zoomed.from);

        const QPoint at(view().laneArea().center().x(), 20);
        QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, at);
        QVERIFY(!timeline().scale().isZoomed());
        QCOMPARE(timeline().scale().window(), whole);
    }

    void theKeyboardZoomsToo()
    {
        showTimeline({testSource(u"alpha"_s, now())});
        const LaneWindow whole = timeline().scale().window();
        monitor().actions().zoomIn->trigger();
        const LaneWindow zoomed = timeline().scale().window();
        QVERIFY(zoomed.to - zoomed.from < whole.to - whole.from);
        QVERIFY(zoomed.holds(now())); // around the present
        monitor().actions().zoomOut->trigger();
        monitor().actions().zoomReset->trigger();
        QCOMPARE(timeline().scale().window(), whole);
        monitor().actions().table->trigger();
        QVERIFY(!monitor().actions().zoomIn->isEnabled());
    }

    void nothingIsZoomedOutOfReach()
    {
        showTimeline({testSource(u"alpha"_s, now())});
        for (int i = 0; i < 100; ++i)
            turnWheel(1, 1.0, Qt::ControlModifier);
        QCOMPARE(timeline().scale().window().to - timeline().scale().window().from, Milliseconds(10min));
        for (int i = 0; i < 100; ++i)
            turnWheel(-1, 0.0, Qt::ControlModifier);
        QCOMPARE(timeline().scale().window().to - timeline().scale().window().from, Milliseconds(60 * 24h));
    }

    void leftAndRightWalkFromEventToEventAndSaySo() // screens 5
    {
        SourceStatus status = testSource(u"reader"_s, now(), 3h);
        status.refreshExpiresAt = now() + 10h;
        status.refreshEndMoves = false;
        showTimeline({status});
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_Right);
        QCOMPARE(timeline().current().value().mark, LaneMark::Refresh);
        QCOMPARE(timeline().current()->at, *status.nextRefreshAt);
        QVERIFY2(announced().contains(u"A refresh is planned here."), qPrintable(announced()));
        const LaneEvent first = *timeline().current();
        QTest::keyClick(&view(), Qt::Key_Right);
        QVERIFY(timeline().current()->at > first.at);
        QTest::keyClick(&view(), Qt::Key_Left);
        QCOMPARE(*timeline().current(), first);
        QTest::keyClick(&view(), Qt::Key_Left); // the first stays
        QCOMPARE(*timeline().current(), first);

        QSet<LaneMark> seen;
        for (int i = 0; i < 20; ++i) {
            seen.insert(timeline().current()->mark);
            QTest::keyClick(&view(), Qt::Key_Right);
        }
        QCOMPARE(seen, QSet<LaneMark>({LaneMark::Refresh, LaneMark::RefreshTokenEnds, LaneMark::CoverEnds}));
        QCOMPARE(timeline().current()->mark, LaneMark::CoverEnds); // the last stays
        QVERIFY2(announced().contains(u"uncovered"), qPrintable(announced()));
    }

    void walkingEndsWithTheSelection()
    {
        showTimeline({testSource(u"alpha"_s, now()), testSource(u"beta"_s, now())});
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_Right);
        QVERIFY(timeline().current());
        QTest::keyClick(&view(), Qt::Key_Down);
        QVERIFY(!timeline().current());
        SourceStatus never = testSource(u"alpha"_s, now());
        never.state = SourceState::NoCredentials;
        never.hasToken = never.valid = false;
        never.nextRefreshAt = never.refreshPointAt = never.expiresAt = never.issuedAt = std::nullopt;
        m_agent->statuses = {never};
        m_agent->publish();
        monitor().select(never.id);
        QTest::keyClick(&view(), Qt::Key_Right);
        QVERIFY(!timeline().current());
        QVERIFY(!announced().isEmpty());
    }

    void tooltipsSayWhatHappens()
    {
        SourceStatus status = testSource(u"<b>reader</b>"_s, now(), 3h);
        status.refreshExpiresAt = now() + 10h;
        status.refreshEndMoves = false;
        showTimeline({status});
        const QRect area = view().laneArea();
        const auto tipAt = [&](WallTime at) {
            return timeline().gestures().toolTipAt({area.left() + qRound(timeline().scale().x(at)), 20});
        };
        QVERIFY2(tipAt(now() + 10h).contains(u"The refresh token ends here."), qPrintable(tipAt(now() + 10h)));
        QVERIFY(tipAt(now() + 10h).contains(u"Sign in before"));
        QVERIFY(tipAt(now() + 10h).contains(u"&lt;b&gt;reader")); // names are no markup
        QVERIFY(tipAt(now() + 45min).contains(u"A token is in hand until"));
        QVERIFY(tipAt(now() + 23h).contains(u"No valid token from"));
        QVERIFY(timeline().gestures().toolTipAt({10, 20}).isEmpty());
    }

    void screenReadersReadTheLanes()
    {
        showTimeline({testSource(u"alpha"_s, now()), pasted(u"portal"_s, 2h)});
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&view());
        QVERIFY(table && table->tableInterface());
        QStringList spoken;
        for (int row = 0; row < 2; ++row)
            for (const int column : shownColumns()) {
                const QString text = cell(row, column).data(Qt::AccessibleTextRole).toString();
                QVERIFY(!text.isEmpty());
                spoken << text;
            }
        QVERIFY2(spoken.join(u' ').contains(u"nothing to refresh it with"), qPrintable(spoken.join(u'\n')));
        QVERIFY2(spoken.join(u' ').contains(u"next refresh at"), qPrintable(spoken.join(u'\n')));
        for (const Segment *segment : m_window->findChildren<Segment *>()) {
            QAccessibleInterface *face =
                QAccessible::queryAccessibleInterface(const_cast<QObject *>(static_cast<const QObject *>(segment)));
            QVERIFY(face && !face->text(QAccessible::Name).isEmpty());
            QVERIFY(face->state().checkable);
        }
    }

    void hiddenItCostsNothing()
    {
        std::vector<SourceStatus> many;
        for (int i = 0; i < 60; ++i)
            many.push_back(testSource(u"source-%1"_s.arg(i), now()));
        show(std::move(many));
        m_agent->publish();
        m_clock->advance(10min);
        QCoreApplication::processEvents();
        QCOMPARE(timeline().lanes().computed(), 0);
        QVERIFY(timeline().summary().headline.isEmpty());
    }

    void onlyLanesInSightAreWorkedOutAndOnlyAnew()
    {
        std::vector<SourceStatus> many;
        for (int i = 0; i < 200; ++i)
            many.push_back(testSource(u"source-%1"_s.arg(i), now()));
        showTimeline(std::move(many));
        view().viewport()->repaint();
        const int first = timeline().lanes().computed();
        QVERIFY2(first >= 10 && first <= 60, qPrintable(QString::number(first)));
        view().viewport()->repaint();
        QCOMPARE(timeline().lanes().computed(), first);
        // One of them changes: one lane is worked out again.
        m_agent->at(u"source-0"_s).generation.value += 1;
        StatusBatch batch;
        batch.sequence = {1000};
        batch.changed = {m_agent->at(u"source-0"_s)};
        Q_EMIT m_agent->statusesChanged(batch);
        view().viewport()->repaint();
        QCOMPARE(timeline().lanes().computed(), first + 1);
    }

    void oneTimerAndNoneWhileHidden()
    {
        showTimeline({testSource(u"alpha"_s, now()), pasted(u"portal"_s, 30h)});
        QCOMPARE(m_clock->timers(), size_t(1));
        QVERIFY(*m_clock->untilNextTimer() <= 60s);
        m_window->hide();
        QCOMPARE(m_clock->timers(), size_t(0));
    }

    void thePresentMovesOn()
    {
        showTimeline({testSource(u"alpha"_s, now())});
        const WallTime before = timeline().scale().window().from;
        m_clock->advance(30min);
        const WallTime after = timeline().scale().window().from;
        QVERIFY(after - before > 28min && after - before < 32min); // by whole pixels
    }

    void allThreeColumnsFitTheNarrowestWindow()
    {
        showTimeline({testSource(u"a source with a rather long name"_s, now()), failingSource(u"b"_s, now(), 20min)},
                     {860, 540});
        const QRect lanes = view().laneArea();
        QCOMPARE(lanes.right() + 1, view().viewport()->width());
        QVERIFY(lanes.width() >= view().viewport()->width() / 2);
        QVERIFY(view().columnWidth(SourcesModel::Source) >= 150);
        m_window->resize(1440, 900);
        QCoreApplication::processEvents();
        QCOMPARE(view().laneArea().right() + 1, view().viewport()->width());
    }

    void bothThemesAndCompactRowsPaint()
    {
        showTimeline({testSource(u"alpha"_s, now()), failingSource(u"b"_s, now(), 20min), pasted(u"portal"_s, 2h)});
        const QImage light = m_window->grab().toImage();
        monitor().actions().compact->setChecked(true);
        const QImage compact = m_window->grab().toImage();
        QVERIFY(compact != light);
        m_theme->setPreference(ThemePreference::Dark);
        const QImage dark = m_window->grab().toImage();
        m_theme->setPreference(ThemePreference::Light);
        QVERIFY(dark.pixelColor(dark.width() / 2, 200).lightness() <
                light.pixelColor(dark.width() / 2, 200).lightness());
    }
};

QTEST_MAIN(tst_Timeline)
#include "tst_timeline.moc"
