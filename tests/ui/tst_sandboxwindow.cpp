// SPDX-License-Identifier: GPL-3.0-or-later
// The sandbox's window: what it shows, what can be done there, and that a keyboard and a screen reader are enough.
#include "recordingagent.h"
#include "recordingsandbox.h"
#include "support/fakeclock.h"
#include "ui/actions.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/sandbox/edrpage.h"
#include "ui/sandbox/sandboxpage.h"
#include "ui/sandbox/sandboxwindow.h"
#include "ui/tokenmonitor/sourceview.h"
#include "ui/tokenmonitor/tokenmonitor.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_SandboxWindow : public QObject
{
    Q_OBJECT

    using Tab = SandboxWindow::Tab;

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RecordingAgent> m_agent;
    std::unique_ptr<RecordingSandbox> m_sandbox;
    std::unique_ptr<SandboxWindow> m_window;

    [[nodiscard]] WallTime now() const { return m_clock->now().wall; }
    [[nodiscard]] SandboxSession session(const QString &id, SandboxSessionState state) const
    {
        return {.id = id,
                .grantId = u"grant-"_s + id,
                .clientId = u"web-shop"_s,
                .kind = "password",
                .hasUser = true,
                .state = state,
                .createdAt = now(),
                .changedAt = now(),
                .accessExpiresAt = now() + 5min,
                .refreshExpiresAt = now() + 1h};
    }
    [[nodiscard]] SandboxRequest request(quint64 number, const QString &path, int status, int attempt = 1) const
    {
        return {.number = number,
                .at = now(),
                .method = "POST",
                .path = path,
                .client = u"web-shop"_s,
                .status = status,
                .attempt = attempt,
                .took = 3ms};
    }
    [[nodiscard]] SandboxTableView &view(Tab tab) const { return m_window->page(tab)->view(); }
    [[nodiscard]] QStringList rows(Tab tab, int column = 0) const
    {
        QStringList list;
        for (int row = 0; row < view(tab).model()->rowCount(); ++row)
            list << view(tab).model()->index(row, column).data().toString();
        return list;
    }
    void show(Tab tab, int row = -1)
    {
        m_window->setTab(tab);
        if (row >= 0)
            view(tab).setCurrentIndex(view(tab).model()->index(row, 0));
    }
    template <class T = QPushButton>
    [[nodiscard]] T *part(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), key, modifiers);
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
        QLocale::setDefault(QLocale::c());
        m_clock = std::make_unique<FakeClock>();
        m_agent = std::make_unique<RecordingAgent>();
        m_sandbox = std::make_unique<RecordingSandbox>();
        SourceStatus here = testSource(u"billing"_s, now());
        here.host = u"127.0.0.1:46100"_s;
        m_agent->statuses = {here, testSource(u"elsewhere"_s, now())};
        SandboxBatch &all = m_sandbox->everything;
        all.clients = {{.id = u"web-shop"_s, .isPublic = true, .accessLifetime = 5min, .refreshLifetime = 1h},
                       {.id = u"billing"_s, .accessLifetime = 20s, .refreshLifetime = 1h}};
        all.sessions = {session(u"s1"_s, SandboxSessionState::Refreshed),
                        session(u"s2"_s, SandboxSessionState::Created)};
        all.grants = {
            {.id = u"grant-s1"_s, .clientId = u"web-shop"_s, .kind = "password", .createdAt = now(), .sessions = 1},
            {.id = u"grant-s2"_s,
             .clientId = u"web-shop"_s,
             .kind = "password",
             .createdAt = now(),
             .sessions = 1,
             .created = 1}};
        all.requests = {request(1, u"/oauth/token"_s, 503), request(2, u"/oauth/token"_s, 200, 2),
                        request(3, u"/api/resource"_s, 200)};
        all.faults.emplace();
        all.endpoints = QStringList({u"/oauth/token"_s, u"/oauth/revoke"_s});
        m_window = std::make_unique<SandboxWindow>(*m_sandbox, *m_agent, *m_clock, *m_theme, QTimeZone::utc());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_agent->asked.clear();
    }
    void cleanup()
    {
        m_window.reset();
        m_sandbox.reset();
        m_agent.reset();
        QGuiApplication::clipboard()->clear();
    }

    void everyTableIsThere();
    void aSelectedSessionIsRevoked();
    void allSessionsAreRevoked();
    void aGrantLeadsToItsSessions();
    void theTenStepsFollowTheSelectedTransfer();
    void requestsAreFilteredAndCopied();
    void aClientsCommandLeavesTheClipboardAgain();
    void aSwitchOrdersTheFaultAsChosen();
    void whatHappensOnceIsAButton();
    void aRefusalIsSaidInASentence();
    void whoUsesTheSandboxIsRefreshedFromHere();
    void aClosedWindowAsksForNothing();
    void whatNobodySeesAsksForNothing_data();
    void whatNobodySeesAsksForNothing();
    void aStormOfSourcesComesInParts();
    void timeAloneEndsASession();
    void emptyTablesSayWhatFillsThem_data();
    void emptyTablesSayWhatFillsThem();
    void anythingIsReachedByTheKeyboard();
    void everythingHasANameThatIsSpoken();
    void theMenuOpensItWhileASandboxRuns();
};

// S2-14
void tst_SandboxWindow::everyTableIsThere()
{
    QCOMPARE(rows(Tab::Sessions), QStringList({u"Created"_s, u"Refreshed"_s}));
    QCOMPARE(rows(Tab::Grants), QStringList({u"grant-s2"_s, u"grant-s1"_s}));
    QCOMPARE(rows(Tab::Clients), QStringList({u"web-shop"_s, u"billing"_s}));
    QCOMPARE(rows(Tab::Requests, 1).size(), 3);
    QCOMPARE(rows(Tab::Faults).size(), 2);
    QVERIFY(part<QLabel>(u"title"_s)->text().contains(u"127.0.0.1:46100"));
    // Live: what comes later stands first.
    SandboxBatch later;
    later.sessions = {session(u"s3"_s, SandboxSessionState::Revoked)};
    m_sandbox->tell(later);
    QCOMPARE(rows(Tab::Sessions), QStringList({u"Revoked"_s, u"Created"_s, u"Refreshed"_s}));
}

// S2-14 S3-17
void tst_SandboxWindow::aSelectedSessionIsRevoked()
{
    auto *revoke = part(u"revoke"_s);
    QVERIFY(!revoke->isEnabled());
    show(Tab::Sessions, 1); // refreshed: there is nothing left to revoke
    QVERIFY(!revoke->isEnabled());
    show(Tab::Sessions, 0);
    QVERIFY(revoke->isEnabled());
    QTest::mouseClick(revoke, Qt::LeftButton);
    QCOMPARE(m_sandbox->asked, QStringList({u"revoke s2"_s}));
    SandboxBatch batch;
    batch.sessions = {session(u"s2"_s, SandboxSessionState::Revoked)};
    m_sandbox->tell(batch);
    QCOMPARE(rows(Tab::Sessions).first(), u"Revoked"_s);
    QVERIFY(!revoke->isEnabled());
}

// S3-17
void tst_SandboxWindow::allSessionsAreRevoked()
{
    QTest::mouseClick(part(u"revokeAll"_s), Qt::LeftButton);
    QCOMPARE(m_sandbox->asked, QStringList({u"revoke all"_s}));
    QVERIFY(part<MessageBar>(u"message"_s)->isVisible());
    QCOMPARE(part<MessageBar>(u"message"_s)->text(), u"3 sessions were revoked."_s);
    m_clock->advance(10s);
    QVERIFY(!part<MessageBar>(u"message"_s)->isVisible());
}

// S2-14
void tst_SandboxWindow::aGrantLeadsToItsSessions()
{
    show(Tab::Grants, 1);
    QTest::mouseClick(part(u"showSessions"_s), Qt::LeftButton);
    QCOMPARE(m_window->tab(), Tab::Sessions);
    QCOMPARE(rows(Tab::Sessions), QStringList({u"Refreshed"_s}));
}

// S1-25
void tst_SandboxWindow::theTenStepsFollowTheSelectedTransfer()
{
    m_window->setTab(Tab::Edrs);
    const auto icons = [this] {
        QStringList list;
        const QAbstractItemModel &steps = *static_cast<EdrPage *>(m_window->page(Tab::Edrs))->steps().model();
        for (int row = 0; row < steps.rowCount(); ++row)
            list << steps.index(row, SandboxSteps::Number).data(SandboxIconRole).toString();
        return list;
    };
    QCOMPARE(icons(), QStringList(10, u"cleared"_s));
    SandboxEdr edr{.transferId = u"tp-1"_s, .assetId = u"parts"_s, .startedAt = now(), .steps = {}};
    for (std::size_t step = 0; step < 5; ++step)
        edr.steps[step] = {.mark = SandboxStepState::Mark::Passed, .at = now(), .times = 1, .reason = {}};
    SandboxBatch batch;
    batch.edrs = {edr};
    m_sandbox->tell(batch);
    // The first transfer is shown without being asked for.
    QCOMPARE(icons(), QStringList(5, u"fresh"_s) + QStringList(5, u"cleared"_s));
    edr.step(SandboxStep::DataAsked) = {.mark = SandboxStepState::Mark::Passed, .at = now(), .times = 1, .reason = {}};
    edr.step(SandboxStep::DataAuthorized) = {
        .mark = SandboxStepState::Mark::Failed, .at = now(), .times = 0, .reason = u"Token has expired (exp)"_s};
    batch.edrs = {edr};
    m_sandbox->tell(batch);
    QCOMPARE(icons().at(5), u"fresh"_s);
    QCOMPARE(icons().at(6), u"expired"_s);
    // Another one is looked at only when a person, or its age, says so.
    show(Tab::Edrs, 0);
    SandboxEdr other = edr;
    other.transferId = u"tp-2"_s;
    other.steps = {};
    batch.edrs = {other};
    m_sandbox->tell(batch);
    QCOMPARE(icons().at(6), u"expired"_s);
    show(Tab::Edrs, 0);
    QCOMPARE(icons(), QStringList(10, u"cleared"_s));
}

// S4-14
void tst_SandboxWindow::requestsAreFilteredAndCopied()
{
    m_window->setTab(Tab::Requests);
    auto *field = m_window->page(Tab::Requests)->findChild<QLineEdit *>();
    field->setText(u"/oauth"_s);
    QCOMPARE(rows(Tab::Requests, SandboxRequests::Answer), QStringList({u"200"_s, u"503"_s}));
    QCOMPARE(rows(Tab::Requests, SandboxRequests::Try), QStringList({u"2"_s, QString()}));
    field->clear();
    auto *failures = m_window->page(Tab::Requests)->findChild<QCheckBox *>();
    failures->setChecked(true);
    QCOMPARE(rows(Tab::Requests).size(), 2);
    show(Tab::Requests, 1);
    QTest::mouseClick(part(u"copyRequest"_s), Qt::LeftButton);
    QCOMPARE(m_sandbox->asked, QStringList({u"curl 1"_s}));
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"curl "));
    failures->setChecked(false);
    QTest::mouseClick(part(u"clearRequests"_s), Qt::LeftButton);
    QCOMPARE(rows(Tab::Requests).size(), 0);
    QVERIFY(!part(u"copyRequest"_s)->isEnabled());
}

void tst_SandboxWindow::aClientsCommandLeavesTheClipboardAgain()
{
    show(Tab::Clients, 1);
    QTest::mouseClick(part(u"copyClient"_s), Qt::LeftButton);
    QCOMPARE(m_sandbox->asked, QStringList({u"curl as billing"_s}));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"s3cret"));
    m_clock->advance(45s);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void tst_SandboxWindow::aSwitchOrdersTheFaultAsChosen()
{
    show(Tab::Faults, 1);
    part<QComboBox>(u"faultClient"_s)->setCurrentIndex(1);
    part<QComboBox>(u"faultEndpoint"_s)->setCurrentIndex(1);
    part<QComboBox>(u"faultSpan"_s)->setCurrentIndex(2);
    QVERIFY(part<QComboBox>(u"faultAmount"_s)->isEnabled()); // latency has one
    part<QComboBox>(u"faultAmount"_s)->setCurrentIndex(2);
    view(Tab::Faults).setFocus();
    key(Qt::Key_Space);
    QCOMPARE(m_sandbox->asked, QStringList({u"on latency"_s}));
    const SandboxFaultOrder expected{.name = "latency",
                                     .client = u"web-shop"_s,
                                     .endpoint = u"/oauth/token"_s,
                                     .count = 3,
                                     .lasts = {},
                                     .by = Milliseconds(5s)};
    QCOMPARE(m_sandbox->ordered, expected);
    // The sandbox says so, and the switch is on; a click takes it off again.
    SandboxBatch batch;
    batch.faults = {{.name = "latency", .active = true, .left = 3}};
    m_sandbox->tell(batch);
    QVERIFY(m_window->findChild<QTabBar *>()->tabText(int(Tab::Faults)).contains(u'1'));
    const QRect cell = view(Tab::Faults).visualRect(view(Tab::Faults).model()->index(1, 0));
    QTest::mouseClick(view(Tab::Faults).viewport(), Qt::LeftButton, {}, {cell.left() + 20, cell.center().y()});
    QCOMPARE(m_sandbox->asked.last(), u"off latency"_s);
    show(Tab::Faults, 0);
    QVERIFY(!part<QComboBox>(u"faultAmount"_s)->isEnabled());
}

void tst_SandboxWindow::whatHappensOnceIsAButton()
{
    m_window->setTab(Tab::Faults);
    QTest::mouseClick(part(u"rotate_keys"_s), Qt::LeftButton);
    QCOMPARE(m_sandbox->asked, QStringList({u"on rotate_keys"_s}));
    QCOMPARE(m_sandbox->ordered, SandboxFaultOrder{.name = "rotate_keys"});
}

void tst_SandboxWindow::aRefusalIsSaidInASentence()
{
    m_sandbox->failing = Error{.kind = ErrorKind::InvalidInput, .where = u"client"_s, .serverText = u"is unknown"_s};
    show(Tab::Clients, 0);
    QTest::mouseClick(part(u"copyClient"_s), Qt::LeftButton);
    auto *message = part<MessageBar>(u"message"_s);
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().endsWith(u'.'), qPrintable(message->text()));
}

// S4-14
void tst_SandboxWindow::whoUsesTheSandboxIsRefreshedFromHere()
{
    m_window->setTab(Tab::Sources);
    auto *sources = m_window->findChild<SourceView *>();
    QCOMPARE(sources->model()->rowCount(), 1);
    QCOMPARE(sources->model()->index(0, SourcesModel::Source).data().toString(), u"billing"_s);
    sources->setCurrentIndex(sources->model()->index(0, 0));
    sources->setFocus();
    key(Qt::Key_F5);
    QCOMPARE(m_agent->asked, QStringList({u"refresh billing"_s}));
}

void tst_SandboxWindow::aClosedWindowAsksForNothing()
{
    QVERIFY(m_sandbox->isWatched);
    m_window->close();
    QVERIFY(!m_sandbox->isWatched);
    QCOMPARE(m_clock->timers(), std::size_t(0));
    m_window->show();
    QVERIFY(m_sandbox->isWatched);
    QCOMPARE(rows(Tab::Requests).size(), 3); // told again, shown once
}

void tst_SandboxWindow::whatNobodySeesAsksForNothing_data()
{
    QTest::addColumn<bool>("locked"); // else minimised
    QTest::addColumn<int>("tab");
    for (const Tab tab : {Tab::Sessions, Tab::Sources}) {
        QTest::addRow("minimised, tab %d", int(tab)) << false << int(tab);
        QTest::addRow("locked, tab %d", int(tab)) << true << int(tab);
    }
}

// screens 4
void tst_SandboxWindow::whatNobodySeesAsksForNothing()
{
    QFETCH(bool, locked);
    QFETCH(int, tab);
    m_window->setTab(static_cast<Tab>(tab));
    const auto setSeen = [&](bool seen) {
        if (locked)
            m_window->setScreenLocked(!seen);
        else
            m_window->setWindowState(seen ? Qt::WindowNoState : Qt::WindowMinimized);
        QCoreApplication::processEvents();
    };
    QCOMPARE(m_clock->timers(), std::size_t(1));
    setSeen(false);
    QVERIFY(!m_sandbox->isWatched);
    QCOMPARE(m_clock->timers(), std::size_t(0));
    m_agent->publish(); // news start nothing
    QCOMPARE(m_clock->timers(), std::size_t(0));
    m_window->setTab(Tab::Edrs);
    m_window->setTab(static_cast<Tab>(tab));
    QCOMPARE(m_clock->timers(), std::size_t(0));
    setSeen(true);
    QVERIFY(m_sandbox->isWatched);
    QCOMPARE(m_clock->timers(), std::size_t(1));
}

void tst_SandboxWindow::aStormOfSourcesComesInParts()
{
    m_window->setTab(Tab::Sources);
    const QAbstractItemModel &sources = *m_window->findChild<SourceView *>()->model();
    StatusBatch batch;
    batch.sequence = {100};
    for (int i = 0; i < 1000; ++i) {
        batch.changed.push_back(testSource(u"s%1"_s.arg(i), now()));
        batch.changed.back().host = u"127.0.0.1:46100"_s;
    }
    Q_EMIT m_agent->statusesChanged(batch);
    QCOMPARE(sources.rowCount(), 1); // the event loop turns first
    m_clock->advance(1ms);
    QVERIFY(sources.rowCount() > 1 && sources.rowCount() < 1001);
    m_clock->advance(1s);
    QCOMPARE(sources.rowCount(), 1001);
}

void tst_SandboxWindow::timeAloneEndsASession()
{
    auto *remark = m_window->page(Tab::Sessions)->findChild<QLabel *>(u"remark"_s);
    QCOMPARE(remark->text(), u"1 of 2 can be used"_s);
    m_clock->advance(1h);
    QCOMPARE(remark->text(), u"0 of 2 can be used"_s);
    QCOMPARE(rows(Tab::Sessions).first(), u"Ended"_s);
}

void tst_SandboxWindow::emptyTablesSayWhatFillsThem_data()
{
    QTest::addColumn<int>("tab");
    for (const Tab tab : {Tab::Sessions, Tab::Grants, Tab::Edrs, Tab::Requests})
        QTest::addRow("%d", int(tab)) << int(tab);
}

void tst_SandboxWindow::emptyTablesSayWhatFillsThem()
{
    QFETCH(int, tab);
    const Tab shown = static_cast<Tab>(tab);
    m_window->setTab(shown);
    auto *nothing = m_window->page(shown)->findChild<QLabel *>(u"nothing"_s);
    if (shown != Tab::Edrs) {
        QVERIFY(!nothing->isVisible());
        auto *field = m_window->page(shown)->findChild<QLineEdit *>();
        field->setText(u"no such thing"_s);
        QVERIFY(nothing->isVisible() && nothing->text().contains(u"<a "));
        Q_EMIT nothing->linkActivated(u"#"_s);
        QVERIFY(field->text().isEmpty() && !nothing->isVisible());
    }
    SandboxBatch none;
    none.complete = true;
    m_sandbox->tell(none);
    if (shown == Tab::Requests) // the trace is not forgotten with a new batch
        QTest::mouseClick(part(u"clearRequests"_s), Qt::LeftButton);
    QVERIFY(nothing->isVisible());
    QVERIFY(!nothing->text().contains(u"<a "));
    QVERIFY(nothing->accessibleName().endsWith(u'.'));
}

void tst_SandboxWindow::anythingIsReachedByTheKeyboard()
{
    for (int index = 0; index < 7; ++index) {
        key(Qt::Key(Qt::Key_1 + index), Qt::AltModifier);
        QCOMPARE(int(m_window->tab()), index);
        QVERIFY(qobject_cast<QTreeView *>(QApplication::focusWidget()));
    }
    key(Qt::Key_1, Qt::AltModifier);
    key(Qt::Key_Home);
    key(Qt::Key_Delete);
    QCOMPARE(m_sandbox->asked, QStringList({u"revoke s2"_s}));
    key(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"refreshed"_s);
    QCOMPARE(rows(Tab::Sessions), QStringList({u"Refreshed"_s}));
    key(Qt::Key_Escape);
    QCOMPARE(rows(Tab::Sessions).size(), 2);
    QCOMPARE(QApplication::focusWidget(), &view(Tab::Sessions));
    key(Qt::Key_5, Qt::AltModifier);
    key(Qt::Key_Home);
    key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(m_sandbox->asked.last(), u"curl 3"_s);
    key(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), m_window->findChild<QTabBar *>());
    key(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!m_window->isVisible());
}

void tst_SandboxWindow::everythingHasANameThatIsSpoken()
{
    const auto name = [](QObject *object) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(object);
        return face ? face->text(QAccessible::Name).trimmed() : QString();
    };
    for (int index = 0; index < 7; ++index) {
        m_window->setTab(static_cast<Tab>(index));
        for (QWidget *each : m_window->findChildren<QWidget *>()) {
            const bool isPart = qobject_cast<QAbstractButton *>(each) || qobject_cast<QLineEdit *>(each) ||
                                qobject_cast<QComboBox *>(each) || qobject_cast<QTreeView *>(each);
            if (isPart && each->isVisible())
                QVERIFY2(!name(each).isEmpty(), each->metaObject()->className());
        }
    }
    for (const Tab tab : {Tab::Sessions, Tab::Grants, Tab::Clients, Tab::Requests, Tab::Faults}) {
        QAccessibleTableInterface *table = QAccessible::queryAccessibleInterface(&view(tab))->tableInterface();
        for (int row = 0; row < table->rowCount(); ++row) {
            for (int column = 0; column < table->columnCount(); ++column)
                QVERIFY2(!table->cellAt(row, column)->text(QAccessible::Name).isEmpty(),
                         qPrintable(u"%1/%2/%3"_s.arg(int(tab)).arg(row).arg(column)));
        }
    }
}

void tst_SandboxWindow::theMenuOpensItWhileASandboxRuns()
{
    for (const bool runs : {false, true}) {
        m_agent->agentFacts.sandboxAddress = runs ? m_sandbox->address() : QString();
        MainWindow window(*m_agent, *m_clock, *m_theme, QTimeZone::utc());
        QSignalSpy asked(&window, &MainWindow::sandboxAsked);
        QAction *action = window.monitor().actions().sandbox;
        QCOMPARE(action->isEnabled(), runs);
        action->trigger();
        QCOMPARE(asked.count(), runs ? 1 : 0);
    }
}

QTEST_MAIN(tst_SandboxWindow)
#include "tst_sandboxwindow.moc"
