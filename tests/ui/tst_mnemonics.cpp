// SPDX-License-Identifier: GPL-3.0-or-later
// A letter that two entries of one menu share only moves between them and starts neither; each language has its own.
#include "recordingagent.h"
#include "support/fakeclock.h"
#include "ui/mainwindow.h"

#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTranslator>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

namespace {

/// What is underlined twice in one menu, the menus in it included.
QStringList sharedLetters(const QList<QAction *> &entries)
{
    QStringList shared;
    QMap<QString, QString> owners;
    for (const QAction *entry : entries) {
        if (entry->isSeparator())
            continue;
        const QString letter = QKeySequence::mnemonic(entry->text()).toString();
        if (letter.isEmpty() || owners.contains(letter))
            shared << u"%1: %2, %3"_s.arg(letter, owners.value(letter), entry->text());
        owners.insert(letter, entry->text());
        if (const QMenu *menu = entry->menu())
            shared << sharedLetters(menu->actions());
    }
    return shared;
}

} // namespace

class TestMnemonics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachEntryOfAMenuHasItsOwn_data();
    void eachEntryOfAMenuHasItsOwn();
};

void TestMnemonics::eachEntryOfAMenuHasItsOwn_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("quit");
    QTest::newRow("English") << u"en"_s << u"&Quit"_s;
    QTest::newRow("German") << u"de"_s << u"&Beenden"_s;
    QTest::newRow("French") << u"fr"_s << u"&Quitter"_s;
    QTest::newRow("Spanish") << u"es"_s << u"&Salir"_s;
    QTest::newRow("Japanese") << u"ja"_s << u"終了(&Q)"_s;
    QTest::newRow("Simplified Chinese") << u"zh_CN"_s << u"退出(&Q)"_s;
}

void TestMnemonics::eachEntryOfAMenuHasItsOwn()
{
    QFETCH(const QString, language);
    QFETCH(const QString, quit);
    QTranslator translator; // its end takes it out again
    QVERIFY(translator.load(u":/i18n/tokenwatch_"_s + language));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    FakeClock clock;
    Theme theme;
    RecordingAgent agent;
    agent.statuses = {testSource(u"alpha"_s, clock.now().wall)};
    MainWindow window(agent, clock, theme, QTimeZone::utc());
    QCOMPARE(window.menuBar()->actions().constFirst()->menu()->actions().constLast()->text(), quit);
    QCOMPARE(sharedLetters(window.menuBar()->actions()), QStringList());

    // "Pause" is "Resume" now.
    agent.statuses.front().state = SourceState::Paused;
    agent.publish();
    QCOMPARE(sharedLetters(window.menuBar()->actions()), QStringList());
}

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
