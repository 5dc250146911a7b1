// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of the details: which one is asked for, what they say, keys and what screen readers are told.
#include "recordingagent.h"
#include "support/fakeclock.h"
#include "ui/actions.h"
#include "ui/detail/detailpage.h"
#include "ui/detail/rowstable.h"
#include "ui/segments.h"
#include "ui/theme.h"
#include "ui/tokenmonitor/detailpane.h"
#include "ui/tokenmonitor/tokenmonitor.h"

#include <QAccessible>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_DetailTabs : public QObject
{
    Q_OBJECT

    using Tab = DetailPane::Tab;

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RecordingAgent> m_agent;
    std::unique_ptr<TokenMonitor> m_monitor;

    [[nodiscard]] DetailPane &pane() const { return m_monitor->details(); }
    template <class Widget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        return pane().findChild<Widget *>(name);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_monitor.get(), key, modifiers);
    }
    [[nodiscard]] QStringList askedFor() const
    {
        QStringList all = m_agent->asked;
        m_agent->asked.clear();
        all.removeIf([](const QString &one) { return one.startsWith(u"slots"); });
        return all;
    }
    [[nodiscard]] QStringList rowsOf(const QString &table) const
    {
        QStringList all;
        const QAbstractItemModel *model = part<RowsTable>(table)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            all << model->index(row, 0).data().toString() + u' ' + model->index(row, 1).data().toString();
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
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
        m_agent->statuses = {testSource(u"a"_s, now), testSource(u"b"_s, now)};
        m_agent->claimsOfAll.signature = TokenClaims::Signature::NotChecked;
        m_agent->claimsOfAll.length = 5;
        m_agent->claimsOfAll.header = {{u"alg"_s, u"ES256"_s}};
        m_agent->claimsOfAll.claims = {{u"sub"_s, u"svc"_s}, {u"exp"_s, 1795262400}};
        Attempt good;
        good.at = now - 30min;
        good.verdict = Verdict::Refreshed;
        good.latency = 100ms;
        good.newLifetime = 1h;
        Attempt bad;
        bad.at = now - 31min;
        bad.verdict = Verdict::Transient;
        bad.httpStatus = 503;
        bad.error = Error{.kind = ErrorKind::HttpStatus,
                          .httpStatus = 503,
                          .code = {},
                          .where = {},
                          .serverText = u"upstream <down>"_s,
                          .retryAfter = {}};
        m_agent->history = {good, bad};
        m_agent->lines = {{1, now - 20min, LogLine::Level::Info, u"a"_s, u"signed in"_s},
                          {2, now - 10min, LogLine::Level::Warning, u"b"_s, u"of another source"_s}};
        m_monitor = std::make_unique<TokenMonitor>(*m_agent, *m_clock, *m_theme, QTimeZone::utc());
        m_monitor->resize(1440, 860);
        m_monitor->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_monitor.get()));
        m_monitor->activateWindow();
        m_monitor->select(m_agent->at(u"a"_s).id);
        QCoreApplication::processEvents();
        m_agent->asked.clear();
    }
    void cleanup()
    {
        m_monitor.reset();
        m_agent.reset();
        m_clock.reset();
    }

    void keysChooseTheTab()
    {
        for (int i = DetailPane::tabs - 1; i >= 0; --i) {
            key(Qt::Key(Qt::Key_1 + i), Qt::AltModifier);
            QCOMPARE(pane().tab(), static_cast<Tab>(i));
            QVERIFY(pane().page(static_cast<Tab>(i))->isVisible());
        }
        m_monitor->actions().details->setChecked(false);
        QVERIFY(!pane().isVisible());
        key(Qt::Key_4, Qt::AltModifier); // brings the details back
        QVERIFY(pane().isVisible());
        QCOMPARE(pane().tab(), Tab::Log);
    }

    void onlyTheTabInSightAsks()
    {
        m_agent->publish();
        QCOMPARE(askedFor(), QStringList());
        pane().setTab(Tab::Claims);
        QCOMPARE(askedFor(), (QStringList{u"source a"_s, u"claims a"_s}));
        m_agent->publish();
        m_clock->advance(61s);
        QCOMPARE(askedFor(), QStringList());
        pane().setTab(Tab::UseIt);
        QCOMPARE(askedFor(), (QStringList{u"source a"_s, u"callers a"_s}));
        m_monitor->actions().details->setChecked(false);
        m_monitor->select(m_agent->at(u"b"_s).id);
        m_clock->advance(120s);
        QCOMPARE(askedFor(), QStringList());
        m_monitor->actions().details->setChecked(true);
        QCOMPARE(askedFor(), (QStringList{u"source b"_s, u"callers b"_s}));
    }

    void theTabStaysWhenAnotherSourceIsSelected()
    {
        pane().setTab(Tab::Claims);
        m_agent->asked.clear();
        m_monitor->select(m_agent->at(u"b"_s).id);
        QCOMPARE(pane().tab(), Tab::Claims);
        QCOMPARE(askedFor(), (QStringList{u"source b"_s, u"claims b"_s}));
    }

    void claimsAreReadAnewWithTheToken()
    {
        pane().setTab(Tab::Claims);
        QCOMPARE(part<QLabel>(u"claimsTitle"_s)->text(), u"JWT, ES256, signature not checked"_s);
        QCOMPARE(rowsOf(u"claimsTable"_s), (QStringList{u"sub svc"_s, u"exp 1795262400"_s}));
        m_agent->asked.clear();
        m_agent->claimsOfAll.previous = m_agent->claimsOfAll.claims;
        m_agent->claimsOfAll.claims[u"sub"_s] = u"other"_s;
        m_agent->at(u"a"_s).generation = {2};
        m_agent->publish();
        QCOMPARE(askedFor(), (QStringList{u"source a"_s, u"claims a"_s}));
        QCOMPARE(rowsOf(u"claimsTable"_s).constFirst(), u"sub other"_s);
        QVERIFY(part<QLabel>(u"claimsComparison"_s)->text().contains(u"sub"));
    }

    void aSignatureIsCheckedWhenAPersonAsks()
    {
        m_agent->signature.result = SignatureReport::Result::Good;
        m_agent->signature.algorithm = u"ES256"_s;
        m_agent->signature.issuer = u"a.example"_s;
        m_agent->signature.generation = m_agent->claimsOfAll.generation;
        pane().setTab(Tab::Claims);
        auto *check = part<QPushButton>(u"checkSignature"_s);
        QVERIFY(check->isVisible());
        QCOMPARE(check->text(), u"Check signature"_s);
        QVERIFY(!m_agent->asked.contains(u"verify a"_s));
        check->click();
        QVERIFY(m_agent->asked.contains(u"verify a"_s));
        QCOMPARE(part<QLabel>(u"claimsTitle"_s)->text(), u"JWT, ES256, signature valid"_s);
        QCOMPARE(check->text(), u"Check again"_s);
        QVERIFY(check->isEnabled());
        // Another token has another signature.
        m_agent->claimsOfAll.generation = {2};
        m_agent->at(u"a"_s).generation = {2};
        m_agent->publish();
        QCOMPARE(part<QLabel>(u"claimsTitle"_s)->text(), u"JWT, ES256, signature not checked"_s);
        QCOMPARE(check->text(), u"Check signature"_s);
    }

    void aCheckThatFailsIsSaid()
    {
        pane().setTab(Tab::Claims);
        QSignalSpy failed(pane().page(Tab::Claims), &DetailPage::failed);
        m_agent->failing = failure(ErrorKind::NoValidToken, u"a"_s).value();
        part<QPushButton>(u"checkSignature"_s)->click();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(part<QLabel>(u"claimsTitle"_s)->text(), u"JWT, ES256, signature not checked"_s);
        QVERIFY(part<QPushButton>(u"checkSignature"_s)->isEnabled());
    }

    void whatNobodyElseCanCheckHasNoButton()
    {
        m_agent->claimsOfAll.header = {{u"alg"_s, u"HS256"_s}};
        pane().setTab(Tab::Claims);
        QVERIFY(!part<QPushButton>(u"checkSignature"_s)->isVisible());
    }

    void theTokenShowsOnlyWhileTheButtonIsHeld()
    {
        pane().setTab(Tab::Claims);
        auto *token = part<QLabel>(u"claimsToken"_s);
        auto *hold = part<QPushButton>(u"holdToShow"_s);
        const auto shown = [token] { return token->text().remove(QChar(0x200B)); };
        QVERIFY(!shown().contains(u"tok-1"));
        QTest::mousePress(hold, Qt::LeftButton);
        QCOMPARE(shown(), u"tok-1"_s);
        QVERIFY2(!token->accessibleName().contains(u"tok-1"), "screen readers do not read it out");
        QTest::mouseRelease(hold, Qt::LeftButton);
        QVERIFY(!shown().contains(u"tok-1"));
        hold->setFocus();
        QTest::keyPress(hold, Qt::Key_Space);
        QCOMPARE(shown(), u"tok-1"_s);
        m_monitor->select(m_agent->at(u"b"_s).id);
        QVERIFY(!shown().contains(u"tok-1"));
        QTest::keyRelease(hold, Qt::Key_Space);
    }

    void withoutATokenThereIsNothingToDecode()
    {
        m_agent->at(u"a"_s).hasToken = false;
        m_agent->publish();
        m_agent->asked.clear();
        pane().setTab(Tab::Claims);
        QCOMPARE(askedFor(), QStringList());
        QCOMPARE(part<QLabel>(u"claimsTitle"_s)->text(), u"There is no token"_s);
        QVERIFY(!part<QPushButton>(u"holdToShow"_s)->isVisible());
    }

    void theLogFindsAndCopies()
    {
        pane().setTab(Tab::Log);
        QCOMPARE(rowsOf(u"logTable"_s).size(), 3); // not those of b
        part<QPushButton>(u"logErrorsOnly"_s)->click();
        QCOMPARE(rowsOf(u"logTable"_s).size(), 1);
        part<QPushButton>(u"logErrorsOnly"_s)->click();
        QTest::keyClicks(part<QLineEdit>(u"logFind"_s), u"signed"_s);
        QCOMPARE(rowsOf(u"logTable"_s), QStringList{u"11:40:00 Signed in"_s});
        part<QPushButton>(u"logCopy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"11:40:00\tSigned in\n"_s);
        QTest::keyClicks(part<QLineEdit>(u"logFind"_s), u"zzz"_s);
        QVERIFY(part<QLabel>(u"logNothing"_s)->isVisible());
        QVERIFY(!part<QPushButton>(u"logCopy"_s)->isEnabled());
    }

    void newLinesJoinTheLog()
    {
        pane().setTab(Tab::Log);
        m_agent->lines.push_back({3, m_clock->now().wall, LogLine::Level::Info, u"a"_s, u"edited"_s});
        m_agent->at(u"a"_s).revision = {2};
        m_agent->publish();
        QCOMPARE(rowsOf(u"logTable"_s).size(), 4);
        QVERIFY(rowsOf(u"logTable"_s).constFirst().endsWith(u"Edited"));
    }

    void chartsAreToldAndStandBesideATable()
    {
        pane().setTab(Tab::History);
        auto *chart = part<QWidget>(u"timeLeft"_s);
        QVERIFY2(chart->accessibleDescription().contains(u"Failed refreshes: 1"),
                 qPrintable(chart->accessibleDescription()));
        QCOMPARE(rowsOf(u"incidents"_s).size(), 1);
        QVERIFY(rowsOf(u"incidents"_s).constFirst().contains(u"503"));
        for (const QString &name : {u"timeLeft"_s, u"answerTime"_s})
            QVERIFY(!part<QWidget>(name)->accessibleName().isEmpty());
    }

    void attemptsAreSavedAsCsv()
    {
        pane().setTab(Tab::History);
        QSignalSpy told(&pane(), &DetailPane::succeeded);
        QSignalSpy failed(&pane(), &DetailPane::failed);
        const QTemporaryDir directory;
        part<QPushButton>(u"historyCsv"_s)->click();
        auto *dialog = pane().findChild<QFileDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        Q_EMIT dialog->fileSelected(directory.filePath(u"a.csv"_s));
        QCOMPARE(told.size(), 1);
        QFile file(directory.filePath(u"a.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), 3);
        Q_EMIT dialog->fileSelected(directory.filePath(u"none/a.csv"_s));
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(u"none/a.csv"));
    }

    void theRangeIsChosenByKeyToo()
    {
        Attempt old = m_agent->history.back();
        old.at -= 72h;
        m_agent->history.push_back(old);
        pane().setTab(Tab::History);
        QCOMPARE(rowsOf(u"incidents"_s).size(), 1);
        const QList<Segment *> ranges = pane().page(Tab::History)->findChildren<Segment *>();
        QCOMPARE(ranges.size(), 3);
        ranges.first()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(ranges.first(), Qt::Key_Right);
        QVERIFY(ranges.at(1)->isChecked());
        // One long incident that no success ended is told as one.
        QVERIFY(rowsOf(u"incidents"_s).constFirst().startsWith(u"18 Nov"));
    }

    void chartsFollowTheTheme()
    {
        pane().setTab(Tab::History);
        QCoreApplication::processEvents();
        auto *chart = part<QWidget>(u"timeLeft"_s);
        const QColor light = chart->grab().toImage().pixelColor(chart->width() / 2, 4);
        m_theme->setPreference(ThemePreference::Dark);
        QCoreApplication::processEvents();
        const QColor dark = chart->grab().toImage().pixelColor(chart->width() / 2, 4);
        m_theme->setPreference(ThemePreference::Light);
        QVERIFY(light.lightness() > 200 && dark.lightness() < 60);
    }

    void theApiIsSaidToBeOff()
    {
        pane().setTab(Tab::UseIt);
        QCOMPARE(part<QLabel>(u"apiTitle"_s)->text(), u"Local API is on"_s);
        m_agent->agentFacts.apiAddress.clear();
        m_agent->publish();
        QCOMPARE(part<QLabel>(u"apiTitle"_s)->text(), u"Local API is off"_s);
    }

    void theApiIsSwitchedFromTheTab()
    {
        pane().setTab(Tab::UseIt);
        auto *button = part<QPushButton>(u"switchApi"_s);
        QCOMPARE(button->text(), u"Turn off"_s);
        button->click();
        QVERIFY(!m_agent->chosenPreferences.serving.api);
        m_agent->agentFacts.apiAddress.clear();
        Q_EMIT m_agent->factsChanged();
        QCOMPARE(part<QLabel>(u"apiTitle"_s)->text(), u"Local API is off"_s);
        QCOMPARE(button->text(), u"Turn on"_s);
        button->click();
        QVERIFY(m_agent->chosenPreferences.serving.api);
        m_agent->agentFacts.tcpIsForbidden = true;
        Q_EMIT m_agent->factsChanged();
        QVERIFY(!button->isEnabled());
        QVERIFY(button->toolTip().contains(u"--no-tcp"_s));
    }

    void theGatewayIsShownWhereThereIsAService()
    {
        pane().setTab(Tab::UseIt);
        QVERIFY(!part<QLineEdit>(u"gatewayAddress"_s)->isVisible());
        m_agent->agentFacts.gatewayAddress = u"http://127.0.0.1:8766"_s;
        m_agent->details.source.gateway = GatewaySpec{.upstream = u"https://api.example/v1"_s};
        m_monitor->select(m_agent->at(u"b"_s).id);
        QVERIFY(part<QLineEdit>(u"gatewayAddress"_s)->isVisible());
        QCOMPARE(part<QLineEdit>(u"gatewayAddress"_s)->text(), u"http://127.0.0.1:8766/b/"_s);
        QVERIFY(part<QLabel>(u"snippet"_s)->text().contains(u"https://api.example/v1"));
    }

    void failuresAreUnfoldedAndAreNoMarkup()
    {
        SourceStatus &status = m_agent->at(u"a"_s);
        status.lastAttempt = m_agent->history.back();
        m_agent->publish();
        auto *fold = part<QAbstractButton>(u"failureDetails"_s);
        QVERIFY(fold->isVisible());
        auto *text = part<QLabel>(u"failureText"_s);
        QVERIFY(!text->isVisible());
        fold->click();
        QVERIFY(text->isVisible());
        QCOMPARE(text->textFormat(), Qt::PlainText);
        QVERIFY2(text->text().contains(u"503 Service Unavailable") && text->text().contains(u"upstream <down>"),
                 qPrintable(text->text()));
        m_monitor->select(m_agent->at(u"b"_s).id);
        QVERIFY(!fold->isVisible());
    }

    void theExchangeIsCopiedAsItIsShown()
    {
        SourceStatus &status = m_agent->at(u"a"_s);
        status.lastAttempt = m_agent->history.back();
        status.lastAttempt->request = u"POST https://idp.example/token"_s;
        status.lastAttempt->answer = u"{\"error\":\"temporarily_unavailable\"}"_s;
        status.lastAttempt->clock = ClockReading{u"idp.example"_s, 4min, 600ms, status.lastAttempt->at};
        m_agent->publish();
        part<QAbstractButton>(u"failureDetails"_s)->click();
        const QString text = part<QLabel>(u"failureText"_s)->text();
        for (const QString &part : {u"POST https://idp.example/token"_s, u"{\"error\":\"temporarily_unavailable\"}"_s,
                                    u"Clock: 4\u202Fmin ahead of that of idp.example"_s})
            QVERIFY2(text.contains(part), qPrintable(text));
        auto *copy = part<QLabel>(u"failureText"_s)->parentWidget()->findChild<QPushButton *>();
        QCOMPARE(copy->text(), u"Copy"_s);
        copy->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
    }

    void tablesAreWalkedByKey()
    {
        pane().setTab(Tab::Claims);
        auto *table = part<RowsTable>(u"claimsTable"_s);
        table->setFocus(Qt::TabFocusReason);
        QCOMPARE(table->currentIndex().row(), 0);
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(table->currentIndex().row(), 1);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"exp\t1795262400\t"));
    }

    void everyPartHasAName()
    {
        for (int i = 0; i < DetailPane::tabs; ++i) {
            pane().setTab(static_cast<Tab>(i));
            QVERIFY(!pane().findChild<QTabBar *>()->tabText(i).isEmpty());
            for (QWidget *widget : pane().page(static_cast<Tab>(i))->findChildren<QWidget *>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                    continue;
                QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(face && !face->text(QAccessible::Name).trimmed().isEmpty(),
                         qPrintable(QString::fromLatin1(widget->parentWidget()->metaObject()->className()) +
                                    widget->objectName()));
            }
        }
    }
};

QTEST_MAIN(tst_DetailTabs)
#include "tst_detailtabs.moc"
