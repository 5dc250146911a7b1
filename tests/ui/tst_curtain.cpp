// SPDX-License-Identifier: GPL-3.0-or-later
// When what is secret is covered, and what that does to the window.
#include "recordingagent.h"
#include "support/fakeclock.h"
#include "ui/actions.h"
#include "ui/curtain.h"
#include "ui/detail/detailpage.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/sessionlock.h"
#include "ui/sourcecommands.h"
#include "ui/tokenmonitor/detailpane.h"
#include "ui/tokenmonitor/tokenmonitor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Curtain : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    SessionLock m_lock{SessionLock::Places{}};

private Q_SLOTS:
    void cleanup() { QGuiApplication::clipboard()->clear(); }

    void isUpUnlessSomebodyWantsIt()
    {
        Curtain curtain(m_clock, m_lock);
        QWidget window;
        Q_EMIT m_lock.lockAsked();
        m_clock.advance(100h);
        QVERIFY(!curtain.isDown());
        QCOMPARE(m_clock.timers(), std::size_t(0)); // and costs nothing
    }

    void comesDownWhenNobodyTouchesTheProgram()
    {
        Curtain curtain(m_clock, m_lock);
        QSignalSpy changed(&curtain, &Curtain::changed);
        curtain.setRules(5min, false);
        QWidget window;
        m_clock.advance(4min);
        QTest::keyClick(&window, Qt::Key_A);
        m_clock.advance(4min);
        QTest::mouseClick(&window, Qt::LeftButton);
        m_clock.advance(5min - 1s);
        QVERIFY(!curtain.isDown());
        m_clock.advance(1s);
        QVERIFY(curtain.isDown());
        QCOMPARE(changed.size(), 1);
        // Input alone does not lift it: somebody must want to see.
        QTest::keyClick(&window, Qt::Key_A);
        QVERIFY(curtain.isDown());
        curtain.raise();
        QVERIFY(!curtain.isDown());
        m_clock.advance(5min);
        QVERIFY(curtain.isDown());
    }

    void theTimeAsleepCounts()
    {
        Curtain curtain(m_clock, m_lock);
        curtain.setRules(15min, false);
        m_clock.suspend(1h);
        m_clock.advance();
        QVERIFY(curtain.isDown());
    }

    void comesDownWithTheLockOfTheScreen()
    {
        Curtain curtain(m_clock, m_lock);
        curtain.setRules(0s, true);
        Q_EMIT m_lock.lockAsked();
        QVERIFY(curtain.isDown());
        curtain.setRules(0s, false);
        QVERIFY(curtain.isDown()); // another rule is no wish to see
        curtain.raise();
        Q_EMIT m_lock.lockAsked();
        QVERIFY(!curtain.isDown());
    }

    void hidesWhatATokenSaysAndCopiesNone()
    {
        Theme theme;
        RecordingAgent agent;
        agent.statuses = {testSource(u"alpha"_s, m_clock.now().wall)};
        MainWindow window(agent, m_clock, theme, QTimeZone::utc());
        window.show();
        TokenMonitor &monitor = window.monitor();
        monitor.details().setTab(DetailPane::Tab::Claims);
        const auto *claims = monitor.details().page(DetailPane::Tab::Claims);
        QVERIFY(claims->isVisible());
        monitor.actions().copyToken->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"tok-1"_s);

        monitor.setCovered(true);
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QVERIFY(!claims->isVisible());
        auto *banner = window.findChild<MessageBar *>(u"coverBanner"_s);
        QVERIFY(banner->isVisible());
        agent.asked.clear();
        monitor.actions().copyToken->trigger();
        monitor.actions().copyHeader->trigger();
        agent.publish();
        QVERIFY2(agent.asked.filter(u"copy"_s).isEmpty() && agent.asked.filter(u"claims"_s).isEmpty(),
                 qPrintable(agent.asked.join(u',')));
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QVERIFY(window.findChild<MessageBar *>(u"trouble"_s)->text().contains(u"Show again"));
        monitor.actions().refresh->trigger(); // goes on
        QVERIFY(agent.asked.contains(u"refresh alpha"_s));
        // Another tab has nothing to hide.
        monitor.details().setTab(DetailPane::Tab::Overview);
        QVERIFY(monitor.details().page(DetailPane::Tab::Overview)->isVisible());
        monitor.details().setTab(DetailPane::Tab::Claims);
        QVERIFY(!claims->isVisible());

        QSignalSpy again(&monitor, &TokenMonitor::showAgainAsked);
        banner->findChild<QPushButton *>()->click();
        window.findChild<QPushButton *>(u"showAgain"_s)->click();
        QCOMPARE(again.size(), 2);
        monitor.setCovered(false);
        QVERIFY(claims->isVisible());
        QVERIFY(!banner->isVisible());
        monitor.actions().copyToken->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"tok-1"_s);
    }

    void anotherProgramsClipboardIsLeftAlone()
    {
        Theme theme;
        RecordingAgent agent;
        agent.statuses = {testSource(u"alpha"_s, m_clock.now().wall)};
        MainWindow window(agent, m_clock, theme, QTimeZone::utc());
        window.monitor().actions().copyToken->trigger();
        QGuiApplication::clipboard()->setText(u"a recipe"_s);
        window.monitor().setCovered(true);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"a recipe"_s);
    }
};

QTEST_MAIN(tst_Curtain)
#include "tst_curtain.moc"
