// SPDX-License-Identifier: GPL-3.0-or-later
// Windows begin no larger than their screen: on a small laptop nothing of them lies beyond its edge.
#include "recordingagent.h"
#include "support/fakeclock.h"
#include "ui/mainwindow.h"
#include "ui/onscreen.h"

#include <QScreen>
#include <QTest>

using namespace tokenwatch;

class tst_OnScreen : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    Theme m_theme;
    RecordingAgent m_agent;
    MainWindow m_window{m_agent, m_clock, m_theme, QTimeZone::utc()};
    [[nodiscard]] QSize room() const { return m_window.screen()->availableSize(); }

private Q_SLOTS:
    void whatFitsStaysAsItIs() { QCOMPARE(sizeOnScreen(m_window, {300, 200}), QSize(300, 200)); }

    void whatDoesNotFitLeavesRoomForItsFrame()
    {
        const QSize size = sizeOnScreen(m_window, {9000, 300});
        QVERIFY(size.width() < room().width());
        QCOMPARE(size.height(), 300);
    }

    void theFirstWindowIsNoTallerThanTheScreen()
    {
        QVERIFY(m_window.height() > room().height()); // else this screen shows nothing
        m_window.setLook({});
        QVERIFY(m_window.height() < room().height());
        QVERIFY(m_window.width() <= std::max(room().width(), m_window.minimumWidth()));
    }
};

QTEST_MAIN(tst_OnScreen)
#include "tst_onscreen.moc"
