// SPDX-License-Identifier: GPL-3.0-or-later
// What a tick costs, when rows may move, and what screen readers are told.
#include "listening.h"
#include "paintedarea.h"
#include "recordingagent.h"
#include "support/fakeclock.h"
#include "ui/actions.h"
#include "ui/theme.h"
#include "ui/tokenmonitor/sourceview.h"
#include "ui/tokenmonitor/summarystrip.h"
#include "ui/tokenmonitor/tokenmonitor.h"

#include <QAccessible>
#include <QHeaderView>
#include <QLabel>
#include <QPaintEvent>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_TokenMonitor : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RecordingAgent> m_agent;
    std::unique_ptr<TokenMonitor> m_monitor;

    [[nodiscard]] SourceView &view() const { return m_monitor->view(); }
    [[nodiscard]] QStringList rows() const
    {
        QStringList names;
        for (int row = 0; row < view().model()->rowCount(); ++row)
            names << view().model()->index(row, SourcesModel::Source).data().toString();
        return names;
    }
    [[nodiscard]] QRect cell(int row, int column) const
    {
        return view().visualRect(view().model()->index(row, column));
    }
    void makeFailing(const QString &name)
    {
        m_agent->at(name) = failingSource(name, m_clock->now().wall, 30min);
        m_agent->publish();
    }
    void pointerEnters(const QPointF &where)
    {
        QEnterEvent enter(where, where, view().viewport()->mapToGlobal(where));
        QCoreApplication::sendEvent(view().viewport(), &enter);
    }
    void pointerMovesTo(const QPointF &where)
    {
        QMouseEvent move(QEvent::MouseMove, where, view().viewport()->mapToGlobal(where), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(view().viewport(), &move);
    }
    [[nodiscard]] SourceStatus firstFetch(const QString &name) const
    {
        SourceStatus status = testSource(name, m_clock->now().wall);
        status.state = SourceState::Refreshing;
        status.reason = Reason::Queued;
        status.generation = {0};
        status.hasToken = status.valid = false;
        status.issuedAt = status.expiresAt = status.nextRefreshAt = status.refreshPointAt = status.lastSuccessAt =
            std::nullopt;
        return status;
    }
    void show(std::vector<SourceStatus> statuses)
    {
        m_agent->statuses = std::move(statuses);
        m_monitor = std::make_unique<TokenMonitor>(*m_agent, *m_clock, *m_theme, QTimeZone::utc());
        m_monitor->resize(1440, 860);
        m_monitor->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_monitor.get()));
        QCoreApplication::processEvents();
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
        m_monitor.reset();
        m_agent.reset();
        m_clock.reset();
    }

    void aTickRepaintsOnlyWhatReadsDifferently()
    {
        const WallTime now = m_clock->now().wall;
        // One row counts in seconds, the others in hours and minutes.
        show({failingSource(u"a"_s, now, 5min), testSource(u"b"_s, now, 10h), testSource(u"c"_s, now, 30h)});
        m_monitor->select(m_agent->at(u"b"_s).id);
        m_clock->advance(2s); // away from the full minutes
        QCoreApplication::processEvents();
        PaintedArea record(view().viewport());
        m_clock->advance(1s);
        QCoreApplication::processEvents();
        QVERIFY(record.painted.intersects(cell(0, SourcesModel::ExpiresIn)));
        QVERIFY(!record.painted.intersects(cell(0, SourcesModel::Source)));
        QVERIFY(!record.painted.intersects(cell(0, SourcesModel::Last24h)));
        QVERIFY(!record.painted.intersects(cell(2, SourcesModel::ExpiresIn)));
        QVERIFY(!record.painted.intersects(cell(2, SourcesModel::Status)));
    }

    void aBarGoesOnBetweenTheChangesOfItsWords()
    {
        const WallTime now = m_clock->now().wall;
        show({failingSource(u"a"_s, now, 9min), testSource(u"c"_s, now, 40min + 50s)});
        m_clock->advance(1s);
        QCoreApplication::processEvents();
        const QString words = view().model()->index(1, SourcesModel::ExpiresIn).data().toString();
        const PaintedArea record(view().viewport());
        for (int second = 0; second < 45; ++second)
            m_clock->advance(1s);
        QCoreApplication::processEvents();
        QCOMPARE(view().model()->index(1, SourcesModel::ExpiresIn).data().toString(), words);
        QVERIFY(record.painted.intersects(cell(1, SourcesModel::ExpiresIn)));
        QVERIFY(!record.painted.intersects(cell(1, SourcesModel::Source)));
    }

    void aClockThatIsPutBackBringsOtherWords()
    {
        const WallTime now = m_clock->now().wall;
        show({failingSource(u"a"_s, now, 9min), testSource(u"c"_s, now, 10h)});
        m_clock->advance(1s);
        QCoreApplication::processEvents();
        const PaintedArea record(view().viewport());
        m_clock->jumpWall(-2h);
        m_clock->advance(2s); // the first row counts seconds
        QCoreApplication::processEvents();
        QVERIFY(record.painted.intersects(cell(1, SourcesModel::ExpiresIn)));
    }

    void aSecondWithoutNewsPaintsNothing()
    {
        const WallTime now = m_clock->now().wall;
        show({testSource(u"b"_s, now, 10h), testSource(u"c"_s, now, 30h)});
        m_clock->advance(61s); // past the instants at which "just received" texts change
        QCoreApplication::processEvents();
        PaintedArea table(view().viewport());
        QVERIFY(*m_clock->untilNextTimer() > 5s);
        m_clock->advance(2s);
        QCoreApplication::processEvents();
        QVERIFY(table.painted.isEmpty());
    }

    void oneTimerAtMostAndNoneWhileHidden()
    {
        const WallTime now = m_clock->now().wall;
        std::vector<SourceStatus> many;
        for (int i = 0; i < 40; ++i)
            many.push_back(failingSource(u"s%1"_s.arg(i), now, 5min));
        show(std::move(many));
        QCOMPARE(m_clock->timers(), size_t(1));
        QVERIFY(*m_clock->untilNextTimer() <= 1s);
        m_monitor->hide();
        QCOMPARE(m_clock->timers(), size_t(0));
        m_agent->publish(); // news do not wake it
        QCOMPARE(m_clock->timers(), size_t(0));
        m_monitor->show();
        QCOMPARE(m_clock->timers(), size_t(1));
        m_monitor->setWindowState(Qt::WindowMinimized);
        QCoreApplication::processEvents();
        QCOMPARE(m_clock->timers(), size_t(0));
        m_monitor->setWindowState(Qt::WindowNoState);
        QCoreApplication::processEvents();
        QCOMPARE(m_clock->timers(), size_t(1));
    }

    void whatIsOverLeavesTheLifetimeInItsPlace()
    {
        show({testSource(u"a"_s, m_clock->now().wall)});
        const auto *left = m_monitor->findChild<QLabel *>(u"left"_s);
        const auto *lifetime = m_monitor->findChild<QLabel *>(u"lifetime"_s);
        QVERIFY(left->isVisible() && lifetime->isVisible());
        const int edge = lifetime->geometry().right(), line = lifetime->y(), before = lifetime->width();
        m_clock->advance(2h);
        QCoreApplication::processEvents();
        QVERIFY(!left->isVisible() && lifetime->isVisible());
        QCOMPARE(lifetime->geometry().right(), edge);
        QCOMPARE(lifetime->width(), before);
        QCOMPARE(lifetime->y(), line);
    }

    void theOverviewCountsThePrograms()
    {
        CallerUse use;
        use.caller.name = u"/usr/bin/curl"_s;
        use.last = m_clock->now().wall;
        m_agent->callersOfAll = {use};
        show({testSource(u"b"_s, m_clock->now().wall, 10h)});
        const auto isSaid = [this](const QString &words) {
            const QList<QLabel *> labels = m_monitor->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *each) { return each->isVisible() && each->text().contains(words); });
        };
        QVERIFY(isSaid(u"1 local program"_s));
        use.caller.name = u"/usr/bin/wget"_s;
        m_agent->callersOfAll.push_back(use);
        m_clock->advance(1min);
        m_agent->publish();
        QVERIFY(isSaid(u"2 local programs"_s));
    }

    void noTimerWhereNothingWillChange()
    {
        SourceStatus cleared = testSource(u"a"_s, m_clock->now().wall);
        cleared.state = SourceState::NoCredentials;
        cleared.severity = Severity::Blocked;
        cleared.reason = Reason::NeverFetched;
        cleared.hasToken = cleared.valid = false;
        cleared.issuedAt.reset();
        cleared.expiresAt.reset();
        cleared.nextRefreshAt.reset();
        cleared.refreshPointAt.reset();
        cleared.lastSuccessAt.reset();
        show({cleared});
        QCOMPARE(m_clock->timers(), size_t(0));
    }

    void countdownFollowsTheClock() // S5-26
    {
        show({failingSource(u"a"_s, m_clock->now().wall, 5min)});
        auto *countdown = m_monitor->findChild<QLabel *>(u"countdown"_s);
        const QString before = countdown->text();
        m_clock->advance(1s);
        QVERIFY(countdown->text() != before);
        QVERIFY2(countdown->text().contains(u"59"), qPrintable(countdown->text()));
    }

    void rowsStayWhileThePointerMovesOverThem()
    {
        const WallTime now = m_clock->now().wall;
        show({testSource(u"a"_s, now), testSource(u"b"_s, now), testSource(u"c"_s, now)});
        pointerEnters({200, 200});
        pointerMovesTo({210, 200});
        makeFailing(u"c"_s);
        QCOMPARE(rows(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(view().viewport(), &leave);
        QCOMPARE(rows(), QStringList({u"c"_s, u"a"_s, u"b"_s}));
        m_clock->advance(500ms);                // its new state has come in
        QCOMPARE(m_clock->timers(), size_t(1)); // the tick alone
    }

    void aWindowThatAppearsUnderThePointerSortsAtOnce()
    {
        const WallTime now = m_clock->now().wall;
        show({testSource(u"a"_s, now), testSource(u"b"_s, now)});
        pointerEnters({200, 200});
        pointerMovesTo({200, 200}); // what follows an Enter, though nobody moved anything
        makeFailing(u"b"_s);
        QCOMPARE(rows().first(), u"b"_s);
    }

    void aRestingPointerLetsGoAfterTenSeconds()
    {
        const WallTime now = m_clock->now().wall;
        show({testSource(u"a"_s, now), testSource(u"b"_s, now)});
        pointerEnters({200, 200});
        pointerMovesTo({210, 200});
        m_clock->advance(6s);
        pointerMovesTo({220, 200}); // still looking for something: ten seconds from here
        makeFailing(u"b"_s);
        m_clock->advance(9s);
        QCOMPARE(rows().first(), u"a"_s);
        m_clock->advance(2s);
        QCOMPARE(rows().first(), u"b"_s);
        pointerMovesTo({230, 200});
        QVERIFY(view().isHeld());
    }

    void rowsStayForThreeSecondsAfterAKey()
    {
        const WallTime now = m_clock->now().wall;
        show({testSource(u"a"_s, now), testSource(u"b"_s, now), testSource(u"c"_s, now)});
        QTest::keyClick(&view(), Qt::Key_Down);
        makeFailing(u"c"_s);
        QCOMPARE(rows().first(), u"a"_s);
        m_clock->advance(2900ms);
        QCOMPARE(rows().first(), u"a"_s);
        m_clock->advance(200ms);
        QCOMPARE(rows().first(), u"c"_s);
    }

    void rowsStayWhileTheMenuIsOpen()
    {
        const WallTime now = m_clock->now().wall;
        show({testSource(u"a"_s, now), testSource(u"b"_s, now)});
        view().setMenuOpen(true);
        makeFailing(u"b"_s);
        QCOMPARE(rows().first(), u"a"_s);
        view().setMenuOpen(false);
        QCOMPARE(rows().first(), u"b"_s);
    }

    void selectionFollowsItsSourceWhenRowsMove()
    {
        const WallTime now = m_clock->now().wall;
        show({testSource(u"a"_s, now), testSource(u"b"_s, now)});
        m_monitor->select(m_agent->at(u"a"_s).id);
        makeFailing(u"b"_s);
        QCOMPARE(rows().first(), u"b"_s);
        QCOMPARE(m_monitor->selected(), m_agent->at(u"a"_s).id);
    }

    void detailsFollowARemovedSource()
    {
        show({testSource(u"a"_s, m_clock->now().wall)});
        m_agent->statuses.clear();
        m_agent->publish();
        QVERIFY(m_monitor->selected().isEmpty());
        QVERIFY(!m_monitor->actions().clear->isEnabled());
    }

    void nothingIsClaimedBeforeTheFirstBatch()
    {
        m_agent->isSilent = true;
        show({testSource(u"a"_s, m_clock->now().wall)});
        QCOMPARE(m_monitor->findChild<QLabel *>(u"headline"_s)->text(), QString());
        for (const SeverityChip *chip : m_monitor->findChildren<SeverityChip *>())
            QVERIFY(!chip->isVisible());
        QVERIFY(!m_monitor->actions().refreshAll->isEnabled());
        QCOMPARE(m_clock->timers(), size_t(0));
        m_agent->publish();
        QCOMPARE(m_monitor->findChild<QLabel *>(u"headline"_s)->text(), u"The only source is fine"_s);
        QVERIFY(m_monitor->findChild<SeverityChip *>()->isVisible());
        QCOMPARE(m_monitor->selected(), m_agent->at(u"a"_s).id);
    }

    void whileFirstTokensComeInTheMostUrgentIsSelectedAndNothingAnnounced()
    {
        const WallTime now = m_clock->now().wall;
        show({firstFetch(u"a"_s), firstFetch(u"b"_s), firstFetch(u"c"_s)});
        QCOMPARE(m_monitor->selected(), m_agent->at(u"a"_s).id);
        m_agent->at(u"c"_s).state = SourceState::NoCredentials;
        m_agent->at(u"c"_s).severity = Severity::Blocked;
        m_agent->publish();
        QCOMPARE(m_monitor->selected(), m_agent->at(u"c"_s).id);
        m_agent->at(u"a"_s) = testSource(u"a"_s, now);
        m_agent->at(u"b"_s) = testSource(u"b"_s, now);
        m_agent->publish(); // the last of them: from here on the selection is left alone, and changes are said
        QVERIFY(lastSaid(*m_monitor).isEmpty());
        m_agent->at(u"b"_s).expiresAt = now + 5min;
        m_agent->at(u"b"_s).severity = Severity::Lost;
        m_agent->at(u"b"_s).state = SourceState::Failing;
        m_agent->publish();
        QCOMPARE(rows().first(), u"b"_s);
        QCOMPARE(m_monitor->selected(), m_agent->at(u"c"_s).id);
        QVERIFY(lastSaid(*m_monitor).startsWith(u"b: "));
    }

    void aPersonsChoiceStaysWhileTokensComeIn()
    {
        show({firstFetch(u"a"_s), firstFetch(u"b"_s), firstFetch(u"c"_s)});
        m_monitor->select(m_agent->at(u"b"_s).id);
        m_agent->at(u"c"_s).state = SourceState::NoCredentials;
        m_agent->at(u"c"_s).severity = Severity::Blocked;
        m_agent->publish();
        QCOMPARE(rows().first(), u"c"_s);
        QCOMPARE(m_monitor->selected(), m_agent->at(u"b"_s).id);
    }

    void theWarningUsesTheWordsThatFit() // S5-27
    {
        show({failingSource(u"a-source-with-a-long-name"_s, m_clock->now().wall, 5min)});
        auto *warning = m_monitor->findChild<WarningLine *>();
        for (const int width : {1440, 1100, 860}) {
            m_monitor->resize(width, 600);
            QCoreApplication::processEvents();
            QVERIFY2(warning->isVisible(), qPrintable(QString::number(width)));
            const auto *headline = m_monitor->findChild<QLabel *>(u"headline"_s);
            QVERIFY(headline->width() >= QFontMetrics(headline->font()).horizontalAdvance(headline->text()));
            QVERIFY(!warning->geometry().intersects(headline->geometry()));
        }
    }

    void severityIsAnnouncedOnce()
    {
        const WallTime now = m_clock->now().wall;
        show({testSource(u"a"_s, now), testSource(u"b"_s, now)});
        const Listening listening;
        makeFailing(u"b"_s);
        QCOMPARE(Listening::said(), QStringList(u"b: Failing, 2 failures"_s));
        QVERIFY(m_monitor->findChild<Announcer *>()->isVisible()); // screen readers leave out what is hidden
        m_monitor->select(m_agent->at(u"b"_s).id);
        m_agent->publish();
    }

    void theRowIsToldWhenTheKeyboardComesToTheTable()
    {
        const WallTime now = m_clock->now().wall;
        show({failingSource(u"a"_s, now, 5min), testSource(u"b"_s, now)});
        m_monitor->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_monitor.get()));
        m_monitor->findChild<WarningLine *>()->setFocus();
        const Listening listening;
        m_monitor->focusMain();
        QTRY_COMPARE(Listening::focus().value(Listening::focus().size() - 1), u"Failing, 2 failures"_s);
    }

    void ticksAreNeverAnnounced()
    {
        const WallTime now = m_clock->now().wall;
        show({failingSource(u"a"_s, now, 5min), testSource(u"b"_s, now)});
        m_monitor->select(m_agent->at(u"a"_s).id);
        const auto *countdown = m_monitor->findChild<QLabel *>(u"countdown"_s);
        const QString before = countdown->text();
        const Listening listening;
        m_agent->publish(); // nothing new in it
        m_clock->advance(3s);
        QVERIFY2(countdown->text() != before, qPrintable(before));
        QCOMPARE(Listening::said(), QStringList());
        QCOMPARE(Listening::renamed(), QStringList());
        // Who asks is told what is true at that moment.
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QLabel *>(countdown));
        QCOMPARE(face->text(QAccessible::Name), u"4 minutes 57 seconds left of 1 hour 5 minutes"_s);
    }

    void cellsSpeakInFull()
    {
        show({failingSource(u"a"_s, m_clock->now().wall, 5min)});
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&view());
        QVERIFY(table);
        QCOMPARE(table->text(QAccessible::Name), u"Sources"_s);
        QAccessibleTableInterface *cells = table->tableInterface();
        QVERIFY(cells);
        QCOMPARE(cells->cellAt(0, SourcesModel::Status)->text(QAccessible::Name), u"Failing, 2 failures"_s);
        const QString expiry = cells->cellAt(0, SourcesModel::ExpiresIn)->text(QAccessible::Name);
        QVERIFY2(expiry.startsWith(u"5 minutes"), qPrintable(expiry));
        const QString history = cells->cellAt(0, SourcesModel::Last24h)->text(QAccessible::Name);
        QVERIFY2(!history.isEmpty(), "painted-only cells need words most");
    }

    void everyControlHasAName()
    {
        show({failingSource(u"a"_s, m_clock->now().wall, 5min)});
        for (const QAbstractButton *button : m_monitor->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                         qPrintable(button->objectName()));
        }
    }

    void themesRecolourWhatIsShown()
    {
        show({failingSource(u"a"_s, m_clock->now().wall, 5min)});
        const QImage light = m_monitor->grab().toImage();
        m_theme->setPreference(ThemePreference::Dark);
        QCoreApplication::processEvents();
        const QImage dark = m_monitor->grab().toImage();
        const QPoint empty = view().viewport()->mapTo(m_monitor.get(), QPoint(40, view().viewport()->height() - 20));
        const QPoint icon = view().viewport()->mapTo(
            m_monitor.get(), QPoint(20, cell(0, SourcesModel::Status).center().y() + 4)); // inside the triangle
        QCOMPARE(light.pixelColor(empty), QColor(0xFF, 0xFF, 0xFF));
        QCOMPARE(dark.pixelColor(empty), QColor(0x19, 0x1C, 0x21));
        QVERIFY(light.pixelColor(icon) != dark.pixelColor(icon));
        m_theme->setPreference(ThemePreference::Light);
        QCoreApplication::processEvents();
        QCOMPARE(m_monitor->grab().toImage(), light); // nothing of the dark theme is left
    }

    void columnsGiveWayInOrder()
    {
        show({testSource(u"a"_s, m_clock->now().wall)});
        const auto shown = [this](int column) { return !view().isColumnHidden(column); };
        QVERIFY(shown(SourcesModel::Last24h));
        m_monitor->resize(1100, 700);
        QCoreApplication::processEvents();
        QVERIFY(!shown(SourcesModel::Last24h));
        m_monitor->resize(860, 540);
        QCoreApplication::processEvents();
        QVERIFY(!shown(SourcesModel::LastResult));
        for (const int kept : {SourcesModel::Status, SourcesModel::Source, SourcesModel::ExpiresIn})
            QVERIFY(shown(kept));
        const int last = view().header()->sectionViewportPosition(SourcesModel::ExpiresIn) +
                         view().columnWidth(SourcesModel::ExpiresIn);
        QVERIFY2(last <= view().viewport()->width(), "the countdown must stay in sight");
    }

    void compactRowsAreLower()
    {
        show({testSource(u"a"_s, m_clock->now().wall)});
        const int tall = cell(0, 0).height();
        m_monitor->actions().compact->trigger();
        QCoreApplication::processEvents();
        QCOMPARE(tall, 46);
        QVERIFY(cell(0, 0).height() < 36);
    }
};

QTEST_MAIN(tst_TokenMonitor)
#include "tst_tokenmonitor.moc"
