// SPDX-License-Identifier: GPL-3.0-or-later
// The tray's menu and its shapes.
#include "support/samplestatuses.h"
#include "ui/tray/trayicon.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class tst_Tray : public QObject
{
    Q_OBJECT

    Theme m_theme;

    static TrayView viewOf(const std::vector<SourceStatus> &statuses, bool running = true)
    {
        return trayViewOf(statuses, running, false,
                          {.now = samples::now(), .zone = QTimeZone::utc(), .locale = QLocale::c()});
    }
    static QAction *entry(const QMenu &menu, const QString &start)
    {
        for (QAction *action : menu.actions()) {
            if (QString(action->text()).remove(u'&').startsWith(start))
                return action;
        }
        return nullptr;
    }

private Q_SLOTS:
    void namesWhatNeedsSomebodyAndWhatToDo()
    {
        TrayMenu menu(m_theme);
        menu.show(viewOf(samples::all()), false);
        QCOMPARE(menu.actions().first()->text(), u"4 of 12 sources need you"_s);
        QVERIFY(!menu.actions().first()->isEnabled());
        QVERIFY(entry(menu, u"7 more"_s));
        QCOMPARE(menu.defaultAction(), entry(menu, u"Open Tokenwatch"_s));
        QMenu *portal = entry(menu, u"Partner portal\t"_s)->menu();
        QVERIFY(portal);

        QList<SourceId> copied, refreshed;
        QList<Snooze> snoozed;
        connect(&menu, &TrayMenu::copyAsked, this, [&](const SourceId &id) { copied << id; });
        connect(&menu, &TrayMenu::refreshAsked, this, [&](const SourceId &id) { refreshed << id; });
        connect(&menu, &TrayMenu::snoozeAsked, this, [&](const SourceId &, Snooze how) { snoozed << how; });
        entry(*portal, u"Copy token"_s)->trigger();
        entry(*portal, u"Refresh"_s)->trigger();
        for (QAction *choice : entry(*portal, u"Snooze"_s)->menu()->actions())
            choice->trigger();
        QCOMPARE(copied, QList<SourceId>{samples::expiringSoon().id});
        QCOMPARE(refreshed, copied);
        QCOMPARE(snoozed, QList<Snooze>({Snooze::Quarter, Snooze::Hour, Snooze::Tomorrow, Snooze::UntilItChanges}));
        QVERIFY(!entry(*menu.actions().at(1)->menu(), u"Copy token"_s)->isEnabled()); // there is none
    }

    void pausesForAWhileAndResumes()
    {
        TrayMenu menu(m_theme);
        menu.show(viewOf({samples::fresh()}), false);
        QList<std::optional<Snooze>> paused;
        connect(&menu, &TrayMenu::pauseAsked, this, [&](std::optional<Snooze> how) { paused << how; });
        for (QAction *choice : entry(menu, u"Pause refreshing"_s)->menu()->actions())
            choice->trigger();
        QCOMPARE(paused.size(), 4);
        QVERIFY(!paused.last());
        menu.show(viewOf({samples::fresh()}, false), true);
        QVERIFY(!entry(menu, u"Pause"_s));
        QVERIFY(entry(menu, u"Resume refreshing"_s));
        QVERIFY(entry(menu, u"End the snooze"_s));
    }

    void aNameIsNoMnemonic()
    {
        SourceStatus status = samples::refused();
        status.title = u"R&D"_s;
        TrayMenu menu(m_theme);
        menu.show(viewOf({status}), false);
        QVERIFY(menu.actions().at(1)->text().startsWith(u"R&&D\t"));
    }

    void eachShapeIsThereInEverySizeAndStyle()
    {
        QSet<QByteArray> pictures;
        for (const auto shape : {TrayShape::Fine, TrayShape::Paused, TrayShape::Offline, TrayShape::AtRisk,
                                 TrayShape::Blocked, TrayShape::Lost}) {
            const QColor colour = trayColour(shape, TrayStyle::DarkIcon, m_theme);
            const QImage image = trayPicture(shape, colour).pixmap(22, 22).toImage();
            int inked = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    inked += image.pixelColor(x, y).alpha() > 128 ? 1 : 0;
            }
            QVERIFY2(inked > 40, qPrintable(iconName(shape)));
            pictures.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
            QVERIFY(trayColour(shape, TrayStyle::LightIcon, m_theme).lightness() > 200);
        }
        QCOMPARE(pictures.size(), 6);
        QVERIFY(trayColour(TrayShape::Lost, TrayStyle::Coloured, m_theme) !=
                trayColour(TrayShape::Fine, TrayStyle::Coloured, m_theme));
    }
};

QTEST_MAIN(tst_Tray)
#include "tst_tray.moc"
