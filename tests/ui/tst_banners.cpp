// SPDX-License-Identifier: GPL-3.0-or-later
// What lies above and below the table: how long a deletion can be taken back, and what gives way in a narrow window.
#include "listening.h"
#include "support/fakeclock.h"
#include "ui/messagebar.h"
#include "ui/theme.h"
#include "ui/tokenmonitor/banners.h"
#include "ui/tokenmonitor/footline.h"
#include "ui/tokenmonitor/messagecard.h"

#include <QPushButton>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Banners : public QObject
{
    Q_OBJECT

    static QString leftOf(Seconds left) { return u"Gone in %1 s."_s.arg(left.count()); }
    static QStringList shownIn(const Banners &banners)
    {
        QStringList texts;
        for (const MessageBar *bar : banners.findChildren<MessageBar *>()) {
            if (!bar->isHidden())
                texts << bar->text();
        }
        return texts;
    }

private Q_SLOTS:
    void theOfferToUndoCountsItsSeconds()
    {
        FakeClock clock;
        Theme theme;
        Banners banners(theme, clock, nullptr);
        banners.offerUndo(leftOf, 30s);
        QCOMPARE(shownIn(banners), QStringList(u"Gone in 30 s."_s));
        clock.advance(2s);
        QCOMPARE(shownIn(banners), QStringList(u"Gone in 28 s."_s));
        clock.advance(28s);
        QCOMPARE(shownIn(banners), QStringList());
    }

    void whatIsSaidLaterIsNotCountedOver()
    {
        FakeClock clock;
        Theme theme;
        Banners banners(theme, clock, nullptr);
        banners.offerUndo(leftOf, 30s);
        banners.sayFailure(u"No."_s);
        clock.advance(5s);
        QCOMPARE(shownIn(banners), QStringList(u"No."_s));
    }

    void whatIsDoneTwiceIsHeardTwice()
    {
        FakeClock clock;
        Theme theme;
        Banners banners(theme, clock, nullptr);
        banners.setVisible(true);
        const Listening listening;
        for (const auto say : {&Banners::saySuccess, &Banners::sayFailure}) {
            const qsizetype before = Listening::said().size();
            (banners.*say)(u"So it was."_s);
            (banners.*say)(u"So it was."_s);
            QCOMPARE(Listening::said().size(), before + 2);
        }
    }

    void theFootSaysWholeWordsOrNothing()
    {
        Theme theme;
        theme.setPreference(ThemePreference::Light);
        FootLine foot(theme, nullptr);
        FootItem *first = foot.addItem();
        FootItem *second = foot.addItem();
        first->show(u"locked"_s, Ink::Secondary, u"The first thing that stands here"_s);
        second->show(u"bell"_s, Ink::Secondary, u"The second thing that stands here"_s);
        foot.setVisible(true);
        foot.resize(2000, 28);
        QVERIFY(!first->isHidden() && !second->isHidden());
        foot.resize(first->sizeHint().width() + 120, 28);
        QVERIFY(!first->isHidden());
        QVERIFY(second->isHidden());
        // What is wrong stays.
        second->show(u"bell"_s, Ink::Warn, u"The second thing that stands here"_s);
        foot.resize(foot.width() - 1, 28);
        QVERIFY(!second->isHidden());
        foot.resize(2000, 28);
        QVERIFY(!first->isHidden() && !second->isHidden());
    }

    void longWordsOnTwoButtonsDoNotWidenTheCard()
    {
        Theme theme;
        MessageCard card(theme, nullptr);
        texts::Message message;
        message.title = u"What happened"_s;
        message.body = u"Why."_s;
        message.action = texts::ActionKind::TryNow;
        message.actionLabel = u"A label that is rather long for a button"_s;
        card.resize(360, 200);
        card.show(message, u"expired"_s, Ink::Crit, true);
        QVERIFY(card.minimumSizeHint().width() < 360);
        const auto *action = card.findChild<QPushButton *>(u"messageAction"_s);
        const auto *retry = card.findChild<QPushButton *>(u"messageRetry"_s);
        card.setVisible(true);
        QTRY_VERIFY(retry->y() > action->y());
        card.resize(900, 200);
        QTRY_VERIFY(retry->x() >= action->x() + action->width());
    }
};

QTEST_MAIN(tst_Banners)
#include "tst_banners.moc"
