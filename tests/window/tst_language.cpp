// SPDX-License-Identifier: GPL-3.0-or-later
// Another language while the program runs: all words change, nothing else does, and the engine does not notice. And
// what was paused before the last quit is paused again.
#include "../ui/recordingagent.h"
#include "log/logring.h"
#include "support/fakeclock.h"
#include "texts/errortexts.h"
#include "tokenwatch/application.h"
#include "ui/actions.h"
#include "ui/editor/sourceeditor.h"
#include "ui/filterfield.h"
#include "ui/tokenmonitor/sourceview.h"
#include "ui/tokenmonitor/timeline.h"
#include "ui/sourcecommands.h"
#include "ui/tokenmonitor/tokenmonitor.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace tokenwatch;
using namespace tokenwatch::runtime;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 15000;     // ms, for what takes a second or less where nothing else runs
constexpr int patienceToEnd = 5000; // ms

} // namespace

class tst_Language : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    log::LogRing m_log;
    std::unique_ptr<Application> m_application;

    [[nodiscard]] Options options() const
    {
        Options options;
        options.dataDirectory = options.runtimeDirectory = options.configDirectory = m_folder.filePath(u"data"_s);
        options.sandbox = true;
        options.hasWindow = true;
        options.secretPlace = SecretPlace::Memory;
        options.apiPort.reset();
        options.gatewayPort.reset();
        return options;
    }
    [[nodiscard]] MainWindow &window() const { return *m_application->window(); }
    [[nodiscard]] TokenMonitor &monitor() const { return window().monitor(); }
    [[nodiscard]] bool start()
    {
        m_application = std::make_unique<Application>(options(), m_log);
        return QTest::qWaitFor([this] { return m_application->window() && monitor().hasBatch(); }, patience);
    }
    [[nodiscard]] bool end()
    {
        QSignalSpy ended(m_application.get(), &Application::ended);
        m_application->quit();
        const bool isOver = !ended.isEmpty() || ended.wait(patienceToEnd);
        m_application.reset();
        return isOver;
    }
    [[nodiscard]] const SourceStatus *source(const QString &name) const
    {
        for (const SourceStatus &status : monitor().sources().statuses()) {
            if (status.name == name)
                return &status;
        }
        return nullptr;
    }
    [[nodiscard]] QString firstMenu() const { return window().menuBar()->actions().first()->text().remove(u'&'); }
    [[nodiscard]] QString headline() const { return window().findChild<QLabel *>(u"headline"_s)->text(); }
    [[nodiscard]] SettingsDialog *settings() const { return window().findChild<SettingsDialog *>(); }
    void choose(const QString &language)
    {
        auto *box = settings()->findChild<QComboBox *>(u"language"_s);
        const int index = box->findText(QLocale(language).nativeLanguageName(), Qt::MatchStartsWith);
        QVERIFY2(index > 0, qPrintable(language));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(start());
        QTRY_VERIFY_WITH_TIMEOUT(source(u"guard-gateway"_s) && source(u"guard-gateway"_s)->valid, patience);
    }
    void cleanupTestCase()
    {
        if (m_application)
            QVERIFY(end());
        QLocale::setDefault(QLocale::c());
    }

    void allWordsChangeAndNothingElse()
    {
        monitor().select(source(u"guard-gateway"_s)->id);
        window().findChild<FilterField *>()->setText(u"g"_s);
        monitor().actions().timeline->setChecked(true);
        monitor().actions().details->setChecked(true);
        window().resize(1100, 700);
        monitor().actions().sandbox->trigger();
        m_application->sandboxWindow()->setTab(SandboxWindow::Tab::Requests);
        const SourceId selected = monitor().selected();
        const quint64 generation = source(u"guard-gateway"_s)->generation.value;
        const auto issued = source(u"guard-gateway"_s)->issuedAt;
        const QString english = headline();
        monitor().actions().settings->trigger();
        settings()->setPage(SettingsDialog::Page::General);
        QCOMPARE(firstMenu(), u"File"_s);

        const QPointer<MainWindow> before = &window();
        choose(u"de"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!before, patience);
        QCOMPARE(firstMenu(), u"Datei"_s);
        QTRY_VERIFY_WITH_TIMEOUT(monitor().hasBatch(), patience);
        QVERIFY(window().isVisible());
        QVERIFY2(headline() != english && !headline().isEmpty(), qPrintable(headline()));
        QVERIFY(settings() && settings()->isVisible()); // the one that it was chosen in
        QCOMPARE(settings()->windowTitle(), u"Einstellungen"_s);
        QVERIFY(settings()->currentPage() == SettingsDialog::Page::General);
        QVERIFY(m_application->sandboxWindow()->isVisible());
        QCOMPARE(m_application->sandboxWindow()->tab(), SandboxWindow::Tab::Requests);
        // On another thread too, for what services say from now on.
        QString said;
        std::thread([&said] { said = texts::errorSentence(Error{.kind = ErrorKind::Offline}); }).join();
        QVERIFY2(said.startsWith(u"Dieser Rechner ist offline."), qPrintable(said));
        // The same place, and the same token in the same engine.
        QCOMPARE(monitor().selected(), selected);
        QCOMPARE(window().findChild<FilterField *>()->text(), u"g"_s);
        QVERIFY(monitor().timeline().isShown());
        QCOMPARE(window().size(), QSize(1100, 700));
        QCOMPARE(source(u"guard-gateway"_s)->generation.value, generation);
        QCOMPARE(source(u"guard-gateway"_s)->issuedAt, issued);

        choose(u"en"_s);
        QTRY_COMPARE_WITH_TIMEOUT(firstMenu(), u"File"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(monitor().hasBatch(), patience);
        QCOMPARE(monitor().selected(), selected);
        QCOMPARE(source(u"guard-gateway"_s)->generation.value, generation);
        m_application->sandboxWindow()->close();
        monitor().actions().table->setChecked(true);
        window().findChild<FilterField *>()->clear();
    }

    void whatIsBeingEnteredIsWaitedFor()
    {
        monitor().actions().addSource->trigger();
        const QPointer<SourceEditor> editor = window().findChild<SourceEditor *>();
        QVERIFY(editor);
        monitor().actions().settings->trigger();
        choose(u"de"_s);
        QCoreApplication::processEvents();
        QVERIFY(editor && editor->isVisible());
        QCOMPARE(firstMenu(), u"File"_s);
        editor->reject();
        QTRY_COMPARE_WITH_TIMEOUT(firstMenu(), u"Datei"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(monitor().hasBatch(), patience);
    }

    void whatWasDoneIsTakenBackInTheOtherLanguage()
    {
        const auto isPaused = [this] { return source(u"guard-gateway"_s)->state == SourceState::Paused; };
        monitor().commands().setPaused(source(u"guard-gateway"_s)->id, true);
        QTRY_VERIFY_WITH_TIMEOUT(isPaused(), patience);
        monitor().actions().settings->trigger();
        choose(u"en"_s);
        QTRY_COMPARE_WITH_TIMEOUT(firstMenu(), u"File"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(monitor().hasBatch(), patience);
        QVERIFY(isPaused());
        QVERIFY2(monitor().actions().undo->text().startsWith(u"Undo pausing "),
                 qPrintable(monitor().actions().undo->text()));
        monitor().actions().undo->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!isPaused(), patience);
        choose(u"de"_s);
        QTRY_COMPARE_WITH_TIMEOUT(firstMenu(), u"Datei"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(monitor().hasBatch(), patience);
    }

    void theLanguageIsSpokenAtTheNextStart()
    {
        QVERIFY(end());
        QVERIFY(start());
        QCOMPARE(firstMenu(), u"Datei"_s);
    }

    void whatWasPausedIsPausedAfterARestart()
    {
        Q_EMIT m_application->presence()->tray().menu().pauseAsked(Snooze::Tomorrow);
        QTRY_VERIFY_WITH_TIMEOUT(!monitor().sources().scheduler().running, patience);
        QVERIFY(end());
        QVERIFY(start());
        QVERIFY(!monitor().sources().scheduler().running); // from the first batch on
        monitor().actions().scheduler->trigger();          // and somebody resumes by hand
        QTRY_VERIFY_WITH_TIMEOUT(monitor().sources().scheduler().running, patience);
        QVERIFY(end());
        QVERIFY(start());
        QVERIFY(monitor().sources().scheduler().running);
    }

    void aPauseEndsInTime()
    {
        FakeClock clock;
        RecordingAgent agent;
        QTemporaryDir folder;
        WindowSettings settings(folder.path());
        {
            RefreshPause pause(agent, clock, settings);
            QVERIFY(agent.asked.isEmpty());
            pause.begin(clock.now().wall + 1h);
            QCOMPARE(agent.asked, QStringList{u"scheduler stop"_s});
        }
        clock.advance(20min); // nobody is there
        WindowSettings again(folder.path());
        RefreshPause pause(agent, clock, again);
        QCOMPARE(agent.asked.size(), 2);
        clock.advance(40min - 1s);
        QCOMPARE(agent.asked.size(), 2);
        clock.advance(1s);
        QCOMPARE(agent.asked.last(), u"scheduler start"_s);
        QVERIFY(!again.settings().putOff.refreshing);
        QVERIFY(!isPausedAt(WindowSettings(folder.path()).settings().putOff, clock.now().wall));
    }

    void aPauseThatEndedMeanwhileIsForgotten()
    {
        FakeClock clock;
        RecordingAgent agent;
        QTemporaryDir folder;
        WindowSettings settings(folder.path());
        Settings::PutOff putOff{.refreshing = true, .refreshingUntil = clock.now().wall - 1min};
        Settings kept;
        kept.putOff = putOff;
        settings.keep(kept);
        const RefreshPause pause(agent, clock, settings);
        QVERIFY(agent.asked.isEmpty());
        QVERIFY(!settings.settings().putOff.refreshing);
        putOff.refreshingUntil.reset(); // until somebody resumes
        QVERIFY(isPausedAt(putOff, clock.now().wall + 1000h));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    tst_Language test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_language.moc"
