// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingagent.h"
#include "listening.h"
#include "support/fakeclock.h"
#include "ui/actions.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/editingcommands.h"
#include "ui/editor/sourceeditor.h"
#include "ui/importing/importdialog.h"
#include "ui/sample/sampleforms.h"
#include "ui/sourcecommands.h"
#include "ui/tokenmonitor/footline.h"
#include "ui/tokenmonitor/sourceview.h"
#include "ui/tokenmonitor/summarystrip.h"
#include "ui/tokenmonitor/tokenmonitor.h"

#include <QClipboard>
#include <QDialog>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_MainWindow : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RecordingAgent> m_agent;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] TokenMonitor &monitor() const { return m_window->monitor(); }
    [[nodiscard]] SourceView &view() const { return monitor().view(); }
    template <class T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    [[nodiscard]] QStringList rows() const
    {
        QStringList names;
        for (int row = 0; row < view().model()->rowCount(); ++row)
            names << view().model()->index(row, SourcesModel::Source).data().toString();
        return names;
    }
    void select(const QString &name) { monitor().select(m_agent->at(name).id); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), key, modifiers);
    }
    [[nodiscard]] QDialog *dialog() const
    {
        for (QDialog *each : m_window->findChildren<QDialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    /// All words that the window shows, the accessible ones included.
    [[nodiscard]] QString everyWord(const QWidget *root) const
    {
        QString words;
        for (const QWidget *each : root->findChildren<QWidget *>()) {
            words += each->accessibleName() + each->accessibleDescription() + each->toolTip() + each->windowTitle();
            if (const auto *label = qobject_cast<const QLabel *>(each))
                words += label->text();
            if (const auto *field = qobject_cast<const QLineEdit *>(each))
                words += field->displayText();
        }
        return words;
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
        const WallTime now = m_clock.now().wall;
        m_agent = std::make_unique<RecordingAgent>();
        m_agent->statuses = {testSource(u"alpha"_s, now), testSource(u"beta"_s, now),
                             failingSource(u"gamma"_s, now, 20min)};
        m_window = std::make_unique<MainWindow>(*m_agent, m_clock, *m_theme, QTimeZone::utc());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_agent->asked.clear();
    }
    void cleanup()
    {
        m_window.reset();
        m_agent.reset();
        QGuiApplication::clipboard()->clear();
    }

    void showsSourcesByUrgencyAndCountsThem() // S5-26
    {
        QCOMPARE(rows(), QStringList({u"gamma"_s, u"alpha"_s, u"beta"_s}));
        QCOMPARE(monitor().selected(), m_agent->at(u"gamma"_s).id);
        QVERIFY(part<QLabel>(u"detailTitle"_s)->text().contains(u"gamma"));
        QVERIFY(part<FootItem>(u"scheduler"_s)->text().contains(u"running"));
    }

    void warnsInTheStripWhileSomethingIsWrong() // S5-27
    {
        auto *warning = part<WarningLine>(u"warning"_s);
        QVERIFY(warning->isVisible());
        QVERIFY(warning->text().contains(u"gamma"));
        select(u"alpha"_s);
        QTest::mouseClick(warning, Qt::LeftButton);
        QCOMPARE(monitor().selected(), m_agent->at(u"gamma"_s).id);
        m_agent->at(u"gamma"_s) = testSource(u"gamma"_s, m_clock.now().wall);
        m_agent->publish();
        QVERIFY(!warning->isVisible());
    }

    void closingIsLeftToWhoeverMadeTheWindow()
    {
        QSignalSpy closed(m_window.get(), &MainWindow::closeAsked);
        QSignalSpy quit(m_window.get(), &MainWindow::quitAsked);
        m_window->close();
        QCOMPARE(closed.size(), 1);
        QCOMPARE(quit.size(), 0);
        QVERIFY(m_window->isVisible());
    }

    void ctrlCommaOpensTheSettings()
    {
        QSignalSpy asked(m_window.get(), &MainWindow::settingsAsked);
        key(Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(asked.size(), 1);
    }

    void saysThatNotificationsAreSnoozed()
    {
        auto *banner = part<MessageBar>(u"snoozeBanner"_s);
        QVERIFY(!banner->isVisible());
        m_window->showNoticeState(u"Notifications snoozed"_s, u"Notifications are snoozed until 15:30."_s);
        QVERIFY(banner->isVisible());
        QCOMPARE(part<FootItem>(u"noticesItem"_s)->text(), u"Notifications snoozed"_s);
        QSignalSpy ended(m_window.get(), &MainWindow::snoozeEndAsked);
        banner->findChild<QPushButton *>()->click();
        QCOMPARE(ended.size(), 1);
        m_window->showNoticeState(u"Notifications on"_s, {});
        QVERIFY(!banner->isVisible());
    }

    void f5RefreshesTheSelectedSource() // S5-26
    {
        select(u"beta"_s);
        key(Qt::Key_F5);
        QCOMPARE(m_agent->orders(), QStringList(u"refresh beta"_s));
    }

    void refreshAllLeavesOutWhatNeedsAPerson()
    {
        m_agent->at(u"alpha"_s).state = SourceState::Paused;
        SourceStatus &refused = m_agent->at(u"gamma"_s);
        refused.needsUser = true;
        refused.refusals = 2;
        m_agent->publish();
        key(Qt::Key_F5, Qt::ControlModifier);
        QCOMPARE(m_agent->orders(), QStringList(u"refresh beta"_s));
    }

    void spacePausesAndResumes()
    {
        select(u"beta"_s);
        key(Qt::Key_Space);
        QCOMPARE(m_agent->orders(), QStringList(u"pause beta"_s));
        m_agent->at(u"beta"_s).state = SourceState::Paused;
        m_agent->publish();
        key(Qt::Key_Space);
        QCOMPARE(m_agent->asked.last(), u"resume beta"_s);
    }

    void clearAsksAndCancelDoesNothing() // S5-26
    {
        select(u"alpha"_s);
        key(Qt::Key_Delete);
        QDialog *box = dialog();
        QVERIFY(box);
        QVERIFY(box->findChild<QPushButton *>(u"cancel"_s)->isDefault());
        QVERIFY(box->accessibleDescription().contains(u"13:00")); // when the old token may still be accepted
        QTest::keyClick(box, Qt::Key_Return);                     // the default is Cancel
        QTRY_VERIFY(!dialog());
        QCOMPARE(m_agent->orders(), QStringList());
    }

    void clearSaysWhoWillMissIt_data()
    {
        QTest::addColumn<int>("programs");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<bool>("pasted");
        QTest::addColumn<bool>("revocable");
        QTest::addColumn<QString>("words");
        const QString until = u"The server may accept the old token until 13:00."_s;
        QTest::newRow("two programs") << 2 << true << false << true
                                      << u"2 local programs get 503 until the next refresh. "_s + until;
        QTest::newRow("one program") << 1 << true << false << true
                                     << u"1 local program gets 503 until the next refresh. "_s + until;
        QTest::newRow("nobody") << 0 << true << false << true
                                << u"No local program has taken it in the last 24 hours. "_s + until;
        QTest::newRow("pasted") << 0 << true << true << false
                                << u"No local program has taken it in the last 24 hours. "_s + until +
                                       u" It was pasted by hand and can’t be fetched again."_s;
        QTest::newRow("over already") << 2 << false << false << true << QString();
    }
    void clearSaysWhoWillMissIt()
    {
        QFETCH(int, programs);
        QFETCH(bool, valid);
        QFETCH(bool, pasted);
        QFETCH(bool, revocable);
        SourceStatus &alpha = m_agent->at(u"alpha"_s);
        alpha.valid = valid;
        alpha.pasted = pasted;
        alpha.revocable = revocable;
        for (int i = 0; i < 3; ++i) {
            CallerUse use;
            use.caller.name = u"/usr/bin/%1"_s.arg(i);
            use.source = alpha.id;
            use.last = m_clock.now().wall - (i < programs ? 1h : 25h);
            m_agent->callersOfAll.push_back(use);
        }
        m_agent->publish();
        select(u"alpha"_s);
        key(Qt::Key_Delete);
        QDialog *box = dialog();
        QVERIFY(box);
        QFETCH(QString, words);
        QCOMPARE(box->accessibleDescription(), u"Clear the token of alpha? %1"_s.arg(words).trimmed());
        QCOMPARE(box->findChild<QAbstractButton *>(u"option"_s) != nullptr, revocable);
        QCOMPARE(box->findChild<QPushButton *>(u"confirm"_s)->text(), u"Clear token"_s);
        QVERIFY(!box->findChild<QPushButton *>(u"confirm"_s)->autoDefault());
        QCOMPARE(box->focusWidget(), box->findChild<QPushButton *>(u"cancel"_s));
    }

    void clearTellsTheAgentOnceConfirmed_data()
    {
        QTest::addColumn<bool>("revoke");
        QTest::addColumn<QString>("asked");
        QTest::newRow("keep at the server") << false << u"clear alpha"_s;
        QTest::newRow("revoke") << true << u"clear+revoke alpha"_s;
    }
    void clearTellsTheAgentOnceConfirmed()
    {
        QFETCH(bool, revoke);
        m_agent->at(u"alpha"_s).revocable = true;
        m_agent->publish();
        select(u"alpha"_s);
        key(Qt::Key_Delete);
        QVERIFY(dialog());
        dialog()->findChild<QAbstractButton *>(u"option"_s)->setChecked(revoke);
        QTest::mouseClick(dialog()->findChild<QPushButton *>(u"confirm"_s), Qt::LeftButton);
        QFETCH(QString, asked);
        QCOMPARE(m_agent->orders(), QStringList(asked));
    }

    void aDoubleClickEditsAndOneEditorIsEnough()
    {
        const QModelIndex row = view().model()->index(1, SourcesModel::Source);
        const auto editors = [this] { return m_window->findChildren<SourceEditor *>(); };
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(row).center());
        QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(row).center());
        QCOMPARE(editors().size(), 1);
        monitor().actions().edit->trigger(); // pressed again before the first answer had come
        monitor().actions().addSource->trigger();
        QCOMPARE(editors().size(), 1);
        delete editors().first();
        monitor().actions().timeline->trigger();
        QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(row).center());
        QCOMPARE(editors().size(), 0);
        monitor().actions().addSource->trigger();
        QCOMPARE(editors().size(), 1);
        delete editors().first();
    }

    void deletedSourcesCanComeBackForAWhile()
    {
        select(u"alpha"_s);
        key(Qt::Key_Delete, Qt::ShiftModifier);
        QVERIFY(!dialog());
        QCOMPARE(m_agent->orders(), QStringList(u"remove alpha"_s));
        auto *bar = part<MessageBar>(u"trouble"_s);
        QVERIFY(bar->isVisible());
        QVERIFY(bar->text().contains(u"alpha was deleted"));
        QVERIFY(monitor().actions().undo->isEnabled());
        auto *undo = bar->findChild<QPushButton *>();
        QCOMPARE(undo->text(), u"Undo"_s);
        undo->click();
        QCOMPARE(m_agent->asked.last(), u"undo removal alpha"_s);
        QVERIFY(!monitor().actions().undo->isEnabled());

        key(Qt::Key_Delete, Qt::ShiftModifier);
        m_clock.advance(29s);
        QVERIFY(bar->isVisible());
        QVERIFY(monitor().actions().undo->isEnabled());
        m_clock.advance(1s);
        QVERIFY(!bar->isVisible());
        QVERIFY(!monitor().actions().undo->isEnabled());
    }

    void theBarTakesBackWhatItNames()
    {
        select(u"alpha"_s);
        key(Qt::Key_Delete, Qt::ShiftModifier);
        select(u"beta"_s);
        key(Qt::Key_Space);
        QCOMPARE(monitor().actions().undo->text(), u"Undo pausing beta"_s);
        auto *bar = part<MessageBar>(u"trouble"_s);
        QVERIFY(bar->text().contains(u"alpha was deleted"));
        bar->findChild<QPushButton *>()->click();
        QCOMPARE(m_agent->asked.last(), u"undo removal alpha"_s);
        QCOMPARE(monitor().actions().undo->text(), u"Undo pausing beta"_s);
    }

    void whatComesBackIsSelected()
    {
        const SourceStatus only = m_agent->at(u"beta"_s);
        m_agent->statuses = {only};
        m_agent->publish();
        select(u"beta"_s);
        key(Qt::Key_Delete, Qt::ShiftModifier);
        m_agent->statuses.clear();
        m_agent->publish();
        QVERIFY(monitor().selected().isEmpty());
        monitor().actions().undo->trigger();
        m_agent->statuses = {only};
        m_agent->publish();
        QCOMPARE(monitor().selected(), only.id);
    }

    void aRefreshTooSoonIsAnswered()
    {
        auto *bar = part<MessageBar>(u"trouble"_s);
        auto token = std::make_shared<Token>();
        token->receivedAt = m_clock.now().wall - 300ms;
        m_agent->refreshed.token = token;
        select(u"beta"_s);
        key(Qt::Key_F5);
        QVERIFY2(bar->text().startsWith(u"beta was refreshed this very second."), qPrintable(bar->text()));
        QCOMPARE(lastSaid(*m_window), bar->text());
        m_clock.advance(10s);
        // A token that came of it shows in its row.
        token->receivedAt = m_clock.now().wall + 100ms;
        key(Qt::Key_F5);
        QVERIFY(bar->text().isEmpty());
        // So does a file that holds what it held.
        token->receivedAt = m_clock.now().wall - 1h;
        key(Qt::Key_F5);
        QVERIFY(bar->text().isEmpty());
    }

    void theOnlyProblemIsSaidToBeThat()
    {
        auto *bar = part<MessageBar>(u"trouble"_s);
        m_agent->statuses = {testSource(u"alpha"_s, m_clock.now().wall),
                             failingSource(u"gamma"_s, m_clock.now().wall, 5min)};
        m_agent->publish();
        select(u"alpha"_s);
        key(Qt::Key_F8);
        QCOMPARE(monitor().selected(), m_agent->at(u"gamma"_s).id);
        QVERIFY(bar->text().isEmpty());
        for (const auto modifier : {Qt::NoModifier, Qt::ShiftModifier}) {
            key(Qt::Key_F8, modifier);
            QCOMPARE(monitor().selected(), m_agent->at(u"gamma"_s).id);
            QCOMPARE(bar->text(), u"gamma is the only problem shown here."_s);
            QCOMPARE(lastSaid(*m_window), bar->text());
            m_clock.advance(10s);
            QVERIFY(bar->text().isEmpty());
        }
        m_agent->statuses.pop_back();
        m_agent->publish();
        key(Qt::Key_F8);
        QCOMPARE(bar->text(), u"None of the sources shown here has a problem."_s);
    }

    void ctrlZTakesPauseAndEditBack()
    {
        select(u"beta"_s);
        key(Qt::Key_Space);
        QCOMPARE(monitor().actions().undo->text(), u"Undo pausing beta"_s);
        m_agent->details.source.name = u"beta"_s;
        m_agent->details.source.title = u"Beta"_s;
        m_agent->details.source.grant = {"client_credentials", {}};
        m_agent->details.source.revision = {7};
        m_agent->forms = {};
        monitor().editing().editSource(m_agent->at(u"beta"_s).id);
        auto *editor = m_window->findChild<SourceEditor *>();
        QVERIFY(editor);
        SourceForm &form = editor->form();
        QVERIFY(form.setData(form.index(form.rowOf(u"title"_s)), u"Other"_s));
        editor->findChild<QPushButton *>(u"primary"_s)->click();
        QCOMPARE(m_agent->saved.source.title, u"Other"_s);
        QCOMPARE(monitor().actions().undo->text(), u"Undo editing Other"_s);

        m_agent->details.source.revision = {8};
        monitor().actions().undo->trigger();
        QCOMPARE(m_agent->saved.source.title, u"Beta"_s);
        QCOMPARE(m_agent->saved.source.revision, Revision{8});
        QVERIFY(m_agent->saved.secrets.empty());
        monitor().actions().undo->trigger();
        QCOMPARE(m_agent->asked.last(), u"resume beta"_s);
        QVERIFY(!monitor().actions().undo->isEnabled());
    }

    void theSandboxComesAndGoes()
    {
        m_agent->statuses.clear();
        m_agent->publish();
        part<QPushButton>(u"startSandbox"_s)->click();
        QCOMPARE(m_agent->orders(), QStringList(u"sandbox start"_s));
        m_agent->agentFacts.sandboxAddress = u"http://127.0.0.1:46100"_s;
        Q_EMIT m_agent->factsChanged();
        auto *banner = part<MessageBar>(u"sandboxBanner"_s);
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->text(), u"Sandbox: nothing here is real."_s);
        banner->findChild<QPushButton *>()->click();
        QCOMPARE(m_agent->asked.last(), u"sandbox remove"_s);
    }

    void firstRunOffersToAddASource()
    {
        m_agent->forms = sampleForms();
        m_agent->statuses.clear();
        m_agent->publish();
        part<QPushButton>(u"addSource"_s)->click();
        QVERIFY(m_window->findChild<SourceEditor *>());
    }

    void provisionedSourcesCannotBeDeleted()
    {
        m_agent->at(u"gamma"_s).provisioned = true;
        m_agent->publish();
        QVERIFY(!monitor().actions().remove->isEnabled());
        select(u"alpha"_s);
        QVERIFY(monitor().actions().remove->isEnabled());
    }

    void chipsFilterAndSayHowMany()
    {
        const auto chips = m_window->findChildren<SeverityChip *>();
        QCOMPARE(chips.size(), 5);
        SeverityChip *atRisk = chips[2];
        QCOMPARE(atRisk->accessibleName(), u"1 at risk"_s);
        QVERIFY(!chips[0]->isEnabled()); // zero lost: grey, but there
        QVERIFY(chips[0]->isVisible());
        QTest::mouseClick(atRisk, Qt::LeftButton);
        QCOMPARE(rows(), QStringList(u"gamma"_s));
        QTest::mouseClick(atRisk, Qt::LeftButton);
        QCOMPARE(rows().size(), 3);
    }

    void filterFieldFindsAndEscapeEmptiesIt()
    {
        key(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"bet"_s);
        QCOMPARE(rows(), QStringList(u"beta"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"zzz"_s);
        QLabel *noHits = part<QLabel>(u"noHits"_s);
        QVERIFY(noHits->isVisible());
        QCOMPARE(noHits->accessibleName(), u"No source matches “betzzz”."_s);
        key(Qt::Key_Escape);
        QCOMPARE(rows().size(), 3);
        QVERIFY(!noHits->isVisible());
        QCOMPARE(QApplication::focusWidget(), &view());
    }

    void clearFilterLinkEmptiesFieldAndChips()
    {
        QTest::mouseClick(m_window->findChildren<SeverityChip *>()[3], Qt::LeftButton);
        key(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"zzz"_s);
        Q_EMIT part<QLabel>(u"noHits"_s)->linkActivated(u"#"_s);
        QCOMPARE(rows().size(), 3);
    }

    void typedSpaceAndDeleteBelongToTheFilter()
    {
        key(Qt::Key_F, Qt::ControlModifier);
        key(Qt::Key_Space);
        key(Qt::Key_Delete);
        QVERIFY(m_agent->asked.isEmpty());
        QVERIFY(!dialog());
    }

    void schedulerStopsAndStarts() // S5-36
    {
        monitor().actions().scheduler->trigger();
        QCOMPARE(m_agent->orders(), QStringList(u"scheduler stop"_s));
        m_agent->scheduler.running = false;
        m_agent->publish();
        auto *line = part<FootItem>(u"scheduler"_s);
        QVERIFY(!line->text().contains(u"running"));
        QVERIFY(!monitor().actions().scheduler->isChecked());
        Q_EMIT line->findChild<QLabel *>()->linkActivated(u"#"_s);
        QCOMPARE(m_agent->asked.last(), u"scheduler start"_s);
    }

    void lockedKeychainShowsABannerThatUnlocks()
    {
        auto *banner = part<MessageBar>(u"banner"_s);
        QVERIFY(!banner->isVisible());
        m_agent->vault = Vault::Locked;
        m_agent->publish();
        QVERIFY(banner->isVisible());
        QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(m_agent->orders(), QStringList(u"unlock"_s));
        m_agent->vault = Vault::Ready;
        m_agent->publish();
        QVERIFY(!banner->isVisible());
    }

    void aWrongClockIsSaidAboveEverythingAndInTheFoot()
    {
        auto *banner = part<MessageBar>(u"banner"_s);
        auto *foot = part<FootItem>(u"clock"_s);
        QVERIFY(!foot->isVisible()); // nothing is known yet
        m_agent->clock = {ClockReading{u"idp.example"_s, 300ms, 600ms, m_clock.now().wall}, false};
        m_agent->publish();
        QVERIFY(!banner->isVisible());
        QCOMPARE(foot->text(), u"Clock differs from servers by less than 1\u202Fs"_s);
        QVERIFY(foot->isVisible());

        m_agent->clock = {ClockReading{u"idp.example"_s, 4min, 600ms, m_clock.now().wall}, true};
        m_agent->publish();
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->text(), u"This clock is 4\u202Fmin ahead of idp.example. Tokens look older than they are. Set "
                                 u"the clock."_s);
        QCOMPARE(foot->text(), u"Clock is 4\u202Fmin ahead of idp.example"_s);

        m_agent->vault = Vault::Locked; // which stops more
        m_agent->publish();
        QVERIFY(banner->text().contains(u"keychain is locked"));
    }

    void aClockThatIsRightGivesWayToWhatMattersMore()
    {
        m_agent->agentFacts.apiAddress = u"http://127.0.0.1:8765"_s;
        m_agent->agentFacts.sandboxAddress = u"http://127.0.0.1:40000"_s;
        m_agent->clock = {ClockReading{u"idp.example"_s, 300ms, 600ms, m_clock.now().wall}, false};
        m_agent->publish();
        auto *foot = part<FootItem>(u"clock"_s);
        QVERIFY(foot->isVisible());
        m_window->resize(m_window->minimumSize());
        QTRY_VERIFY(!foot->isVisible());
        const auto *line = m_window->findChild<FootLine *>();
        QTRY_VERIFY(part<FootItem>(u"scheduler"_s)->geometry().right() < line->width());
        m_window->resize(1440, 900);
        QTRY_VERIFY(foot->isVisible());
        m_window->resize(m_window->minimumSize());
        m_agent->clock = {ClockReading{u"idp.example"_s, 4min, 600ms, m_clock.now().wall}, true};
        m_agent->publish();
        QVERIFY(foot->isVisible());
    }

    void sandboxSaysThatNothingIsReal()
    {
        auto *banner = part<MessageBar>(u"sandboxBanner"_s);
        QVERIFY(!banner->isVisible());
        m_agent->agentFacts.sandboxAddress = u"http://127.0.0.1:4000"_s;
        m_agent->publish();
        QCOMPARE(banner->text(), u"Sandbox: nothing here is real."_s);
        QVERIFY(part<FootItem>(u"sandboxItem"_s)->text().contains(u"127.0.0.1:4000"));
    }

    void failuresAreSaidInTheBarNotInAPopup()
    {
        m_agent->failing =
            Error{.kind = ErrorKind::VaultLocked, .code = {}, .where = {}, .serverText = {}, .retryAfter = {}};
        select(u"alpha"_s);
        key(Qt::Key_F5);
        auto *bar = part<MessageBar>(u"trouble"_s);
        QVERIFY(bar->isVisible());
        QVERIFY(bar->text().startsWith(u"alpha: "));
        QVERIFY(!dialog());
    }

    void secretsGoToTheAgentAndAreNeverShown()
    {
        const QString canary = u"cAnArY-5ecret"_s;
        select(u"alpha"_s);
        monitor().actions().credentials->trigger();
        QPointer<QDialog> box = dialog();
        QVERIFY(box);
        auto *field = box->findChild<QLineEdit *>(u"client_secret"_s);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QTest::keyClicks(field, canary);
        QVERIFY(!everyWord(m_window.get()).contains(canary));
        QTest::mouseClick(box->findChild<QPushButton *>(u"store"_s), Qt::LeftButton);
        QCOMPARE(m_agent->orders(), QStringList({u"slots alpha"_s, u"secret client_secret alpha"_s}));
        QCOMPARE(m_agent->stored, canary.toLatin1());
        QVERIFY(!box || field->text().isEmpty());
        QVERIFY(!everyWord(m_window.get()).contains(canary));
    }

    void pastedKeysKeepTheirLines()
    {
        const QString pem = u"-----BEGIN PRIVATE KEY-----\nAAAA\nBBBB\n-----END PRIVATE KEY-----\n"_s;
        m_agent->slotsOfAll = {"private_key"};
        monitor().actions().credentials->trigger();
        QGuiApplication::clipboard()->setText(pem);
        dialog()->findChild<QLineEdit *>(u"private_key"_s)->paste();
        QTest::mouseClick(dialog()->findChild<QPushButton *>(u"store"_s), Qt::LeftButton);
        QCOMPARE(m_agent->stored, pem.trimmed().toLatin1());
    }

    void cancelledSecretsGoNowhere()
    {
        monitor().actions().credentials->trigger();
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"client_secret"_s), u"x"_s);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QVERIFY(m_agent->stored.isEmpty());
    }

    void clipboardIsClearedAfter45Seconds()
    {
        select(u"alpha"_s);
        key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"tok-1"_s);
        m_clock.advance(44s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"tok-1"_s);
        m_clock.advance(2s);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    }

    void anotherClipboardIsLeftAlone()
    {
        select(u"alpha"_s);
        key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Authorization: Bearer tok-1"_s);
        QGuiApplication::clipboard()->setText(u"mine"_s);
        m_clock.advance(46s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"mine"_s);
    }

    void closingTheWindowClearsTheClipboard()
    {
        select(u"alpha"_s);
        key(Qt::Key_C, Qt::ControlModifier);
        m_window.reset();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    }

    void importReadsTheFileForTheAgent()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.env"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("A=1\n");
        file.close();
        m_agent->review.entries = {{.name = u"one"_s}, {.name = u"two"_s}};
        monitor().editing().importFile(file.fileName());
        QCOMPARE(m_agent->orders(), QStringList(u"review a.env 4"_s));
        auto *dialog = m_window->findChild<ImportDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(u"import"_s)->click();
        QCOMPARE(m_agent->asked.last(), u"import a.env one,two"_s);
        QVERIFY(part<MessageBar>(u"trouble"_s)->text().contains(u"2 sources"));
        monitor().editing().importFile(folder.filePath(u"missing"_s));
        QVERIFY(part<MessageBar>(u"trouble"_s)->text().contains(u"missing"));
    }

    void aFileIsImportedWhereverInTheWindowItIsDropped()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.env"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("A=1\n");
        file.close();
        m_agent->review.entries = {{.name = u"one"_s}};
        // What lies in the window lets it pass.
        for (const QWidget *each = view().viewport(); each != m_window.get(); each = each->parentWidget())
            QVERIFY2(!each->acceptDrops(), each->metaObject()->className());
        const auto isTaken = [this](const QList<QUrl> &dropped) {
            QMimeData what;
            what.setUrls(dropped);
            QDragEnterEvent enter({400, 300}, Qt::CopyAction, &what, Qt::LeftButton, {});
            enter.ignore();
            QCoreApplication::sendEvent(m_window.get(), &enter);
            QDropEvent drop({400, 300}, Qt::CopyAction, &what, Qt::LeftButton, {});
            drop.ignore();
            QCoreApplication::sendEvent(m_window.get(), &drop);
            return enter.isAccepted() && drop.isAccepted();
        };
        const QUrl dropped = QUrl::fromLocalFile(file.fileName());
        QVERIFY(!isTaken({QUrl(u"https://files.example/a.env"_s)}));
        QVERIFY(!isTaken({dropped, dropped}));
        QVERIFY(m_agent->asked.isEmpty());
        QVERIFY(isTaken({dropped}));
        QCOMPARE(m_agent->orders(), QStringList(u"review a.env 4"_s));
        QVERIFY(m_window->findChild<ImportDialog *>());
    }

    void hugeFilesAreRefusedUnread()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"big.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(5 * 1024 * 1024));
        monitor().editing().importFile(file.fileName());
        QVERIFY(m_agent->asked.isEmpty());
        QVERIFY(part<MessageBar>(u"trouble"_s)->isVisible());
    }

    void withoutSourcesItSaysHowToBegin()
    {
        m_agent->statuses.clear();
        m_agent->publish();
        QVERIFY(part<QPushButton>(u"chooseFile"_s)->isVisible());
        QVERIFY(!view().isVisible());
        QVERIFY(!monitor().actions().refresh->isEnabled());
        QVERIFY(!monitor().actions().refreshAll->isEnabled());
    }

    void theLookIsGivenAndTaken()
    {
        m_window->resize(1010, 620);
        QSignalSpy changed(m_window.get(), &MainWindow::lookChanged);
        monitor().actions().compact->trigger();
        monitor().actions().details->trigger();
        monitor().actions().themeDark->trigger();
        QCOMPARE(changed.count(), 3);
        view().setChosenColumns("source=260");
        const WindowLook look = m_window->look();

        MainWindow other(*m_agent, m_clock, *m_theme, QTimeZone::utc());
        m_theme->setPreference(ThemePreference::Light);
        other.setLook(look);
        other.show();
        QCOMPARE(m_theme->preference(), ThemePreference::Dark);
        QVERIFY(other.monitor().view().isCompact());
        QVERIFY(!other.findChild<QLabel *>(u"detailTitle"_s)->isVisible());
        QCOMPARE(other.monitor().view().columnWidth(SourcesModel::Source), 260);
        QCOMPARE(other.size(), QSize(1010, 620));
        QCOMPARE(other.look().columns, look.columns);
        m_theme->setPreference(ThemePreference::Light);
    }

    void draggedColumnsKeepTheirWidth()
    {
        QHeaderView *header = view().header();
        const int next = view().columnWidth(SourcesModel::NextRefresh);
        header->resizeSection(SourcesModel::ExpiresIn, 240);
        QCOMPARE(view().columnWidth(SourcesModel::ExpiresIn), 240);
        QCOMPARE(view().columnWidth(SourcesModel::NextRefresh), next);
        QCOMPARE(header->length(), view().viewport()->width());
        m_window->resize(1300, 900);
        QCoreApplication::processEvents();
        QCOMPARE(view().columnWidth(SourcesModel::ExpiresIn), 240);
        QVERIFY(m_window->look().columns.contains("expires=240"));
        Q_EMIT header->sectionHandleDoubleClicked(SourcesModel::ExpiresIn); // back to what the words need
        QVERIFY(m_window->look().columns.isEmpty());
    }

    void keyboardAloneReachesEveryPane()
    {
        view().setFocus();
        select(u"alpha"_s);
        key(Qt::Key_F8);
        QCOMPARE(monitor().selected(), m_agent->at(u"gamma"_s).id);
        key(Qt::Key_Down);
        QCOMPARE(monitor().selected(), m_agent->at(u"alpha"_s).id);
        QSet<QWidget *> panes;
        for (int i = 0; i < 3; ++i) {
            key(Qt::Key_F6);
            QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus);
            panes.insert(focus);
        }
        QCOMPARE(panes.size(), 3);
        QSet<QWidget *> visited;
        for (int i = 0; i < 40; ++i) {
            key(Qt::Key_Tab);
            visited.insert(QApplication::focusWidget());
        }
        QVERIFY(visited.contains(&view()));
        QVERIFY(visited.contains(m_window->findChildren<SeverityChip *>()[3]));
        key(Qt::Key_F9);
        QVERIFY(!part<QLabel>(u"detailTitle"_s)->isVisible());
    }

    void everyActionIsReachableFromTheMenus()
    {
        QSet<QAction *> inMenus;
        for (const QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions())
                inMenus.insert(action);
        }
        for (QAction *action : monitor().actions().findChildren<QAction *>())
            QVERIFY2(inMenus.contains(action), qPrintable(action->text()));
    }

    void shortcutsAreUnique()
    {
        QHash<QString, QString> keys;
        for (const QAction *action : monitor().actions().findChildren<QAction *>()) {
            const QString key = action->shortcut().toString();
            if (key.isEmpty())
                continue;
            QVERIFY2(!keys.contains(key), qPrintable(key + action->text() + keys.value(key)));
            keys.insert(key, action->text());
        }
    }
};

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
