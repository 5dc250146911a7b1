// SPDX-License-Identifier: GPL-3.0-or-later
// The window before a true engine and the sandbox, in one process as the program has them; and tokenwatch started
// twice.
#include "log/logring.h"
#include "reach/agentcall.h"
#include "tokenwatch/application.h"
#include "ui/actions.h"
#include "ui/confirmdialog.h"
#include "ui/editor/formfield.h"
#include "ui/editor/kindpage.h"
#include "ui/editor/sourceeditor.h"
#include "ui/editingcommands.h"
#include "ui/messagebar.h"
#include "ui/sandbox/sandboxpage.h"
#include "ui/sandbox/sandboxwindow.h"
#include "ui/sourcecommands.h"
#include "ui/spoken.h"
#include "ui/tokenmonitor/footline.h"
#include "ui/tokenmonitor/sourceview.h"
#include "ui/tokenmonitor/tokenmonitor.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace tokenwatch;
using namespace tokenwatch::runtime;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 15000;     // ms, for what takes a second or less where nothing else runs
constexpr int patienceToEnd = 5000; // ms

QString program(const char *name)
{
    return QFile::decodeName(qgetenv("TOKENWATCH_BIN")) + u'/' + QLatin1String(name);
}

/// One of the programs on its own, as somebody's shell would start it. Killed if it is still there at the end.
class Started
{
public:
    Started(const char *name, const QString &directory)
    {
        process.setProcessChannelMode(QProcess::SeparateChannels);
        process.start(program(name), {u"--sandbox"_s, u"--data-dir"_s, directory, u"--api-port"_s, u"0"_s});
    }
    ~Started()
    {
        process.terminate();
        if (!process.waitForFinished(patienceToEnd)) {
            process.kill();
            process.waitForFinished(patienceToEnd);
        }
    }
    Started(const Started &) = delete;
    Started &operator=(const Started &) = delete;

    QProcess process;
};

} // namespace

class tst_Window : public QObject
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
        return options;
    }
    [[nodiscard]] MainWindow &window() const { return *m_application->window(); }
    [[nodiscard]] TokenMonitor &monitor() const { return window().monitor(); }
    [[nodiscard]] const SourceStatus *source(const QString &name) const
    {
        for (const SourceStatus &status : monitor().sources().statuses()) {
            if (status.name == name)
                return &status;
        }
        return nullptr;
    }
    [[nodiscard]] SourceState stateOf(const QString &name) const
    {
        const SourceStatus *status = source(name);
        return status ? status->state : SourceState::NoCredentials;
    }
    [[nodiscard]] quint64 generationOf(const QString &name) const
    {
        const SourceStatus *status = source(name);
        return status ? status->generation.value : 0;
    }
    [[nodiscard]] QString cellOf(const QString &name, int column) const
    {
        const SourcesModel &model = monitor().sources();
        return model.index(model.rowOf(source(name)->id), column).data().toString();
    }
    /// As another program would, over the socket.
    [[nodiscard]] reach::Reply asked(const char *method, const char *path, const QByteArray &body = {}) const
    {
        const std::string socket = QFile::encodeName(options().runtimeDirectory + u"/agent.sock"_s).toStdString();
        return reach::send(socket, {.method = method, .path = path, .query = {}, .body = body.toStdString()});
    }
    [[nodiscard]] QJsonObject sandboxFact() const
    {
        const reach::Reply reply = asked("GET", "/api/sandbox");
        return QJsonDocument::fromJson(QByteArray::fromStdString(reply.body)).object();
    }
    [[nodiscard]] bool start()
    {
        m_application = std::make_unique<Application>(options(), m_log);
        return QTest::qWaitFor([this] { return m_application->window() && monitor().hasBatch(); }, patience) &&
               QTest::qWaitForWindowActive(&window());
    }
    /// How long it took, or nothing if it did not end.
    [[nodiscard]] std::optional<qint64> end()
    {
        QElapsedTimer timer;
        timer.start();
        QSignalSpy ended(m_application.get(), &Application::ended);
        m_application->quit();
        if (ended.isEmpty() && !ended.wait(patienceToEnd))
            return std::nullopt;
        m_application.reset();
        return timer.elapsed();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(start());
    }
    void cleanupTestCase()
    {
        if (m_application)
            QVERIFY(end());
    }

    void sourcesAppearAndGetTheirTokens() // S5-26
    {
        QTRY_VERIFY_WITH_TIMEOUT(monitor().sources().rowCount() >= 10, patience);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"billing"_s), SourceState::Fresh, patience);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"inventory"_s), SourceState::Fresh, patience);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"reporting"_s), SourceState::Fresh, patience);
        QVERIFY(window().isVisible());
        // What arrives while everything starts is no news for a screen reader.
        const auto *announcer = window().findChild<Announcer *>();
        QVERIFY2(!announcer || announcer->sentence() == u"Sandbox: nothing here is real.",
                 qPrintable(announcer->sentence()));
    }

    void theMostUrgentSourceIsSelected()
    {
        const auto *first = static_cast<const SourcesModel &>(monitor().sources()).find(monitor().selected());
        QVERIFY(first);
        QVERIFY2(first->severity != Severity::Fresh && first->severity != Severity::Inactive,
                 qPrintable(first->displayName()));
    }

    void aFailingServerIsShown()
    {
        const QByteArray fault = R"({"fault":"unavailable","count":1,"source":"inventory"})";
        QCOMPARE(asked("POST", "/api/sandbox/faults", fault).status, 200);
        monitor().select(source(u"inventory"_s)->id);
        // A source is left in peace for a moment after its last refresh, its first one here: asked again until it goes.
        QElapsedTimer timer;
        timer.start();
        while (stateOf(u"inventory"_s) != SourceState::Failing && timer.elapsed() < patience) {
            monitor().actions().refresh->trigger();
            (void)QTest::qWaitFor([this] { return stateOf(u"inventory"_s) == SourceState::Failing; }, 700);
        }
        QCOMPARE(stateOf(u"inventory"_s), SourceState::Failing);
        QVERIFY(cellOf(u"inventory"_s, SourcesModel::LastResult).contains(u"503"));
        QCOMPARE(source(u"inventory"_s)->severity, Severity::AtRisk);
        QVERIFY(source(u"inventory"_s)->valid); // a failed renewal removes nothing
    }

    void countdownsRunAndShortTokensAreRenewed() // S5-26
    {
        monitor().select(source(u"billing"_s)->id);
        const auto *countdown = window().findChild<QLabel *>(u"countdown"_s);
        const QString before = countdown->text();
        const quint64 generation = generationOf(u"billing"_s);
        QTRY_VERIFY_WITH_TIMEOUT(countdown->text() != before, 3000);
        QTRY_VERIFY_WITH_TIMEOUT(generationOf(u"billing"_s) > generation, 25000); // its tokens live for 20 s
        QCOMPARE(stateOf(u"billing"_s), SourceState::Fresh);
    }

    void theSandboxsWindowIsLive() // S1-25 S2-14 S3-17 S4-14
    {
        using Tab = SandboxWindow::Tab;
        monitor().actions().sandbox->trigger();
        const QWidgetList windows = QApplication::topLevelWidgets();
        const auto found = std::find_if(windows.begin(), windows.end(),
                                        [](QWidget *each) { return qobject_cast<SandboxWindow *>(each); });
        QVERIFY(found != windows.end());
        auto &sandbox = static_cast<SandboxWindow &>(**found);
        QVERIFY(sandbox.isVisible());
        const auto model = [&](Tab tab) { return sandbox.page(tab)->view().model(); };
        const auto lines = [&](Tab tab) { return model(tab)->rowCount(); };
        // What the engine and the demonstration have done so far.
        QTRY_VERIFY_WITH_TIMEOUT(lines(Tab::Clients) >= 10, patience);
        QVERIFY(lines(Tab::Sessions) > 0 && lines(Tab::Grants) > 0 && lines(Tab::Requests) > 0);
        QVERIFY(lines(Tab::Faults) >= 10);
        QVERIFY(lines(Tab::Edrs) > 0);
        // Asked again, it is seen here; so is that the engine's token ends with its session.
        const int requests = lines(Tab::Requests);
        monitor().select(source(u"reporting"_s)->id);
        monitor().actions().refresh->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(lines(Tab::Requests) > requests, patience);
        sandbox.setTab(Tab::Sessions);
        const auto firstOf = [&](const QString &client) {
            for (int row = 0; row < lines(Tab::Sessions); ++row) {
                const QModelIndex index = model(Tab::Sessions)->index(row, SandboxSessions::Client);
                if (index.data().toString() == client)
                    return index.siblingAtColumn(0);
            }
            return QModelIndex();
        };
        QTRY_VERIFY_WITH_TIMEOUT(firstOf(u"reporting"_s).isValid(), patience);
        const QPersistentModelIndex session = firstOf(u"reporting"_s);
        QCOMPARE(session.data().toString(), u"Created"_s);
        sandbox.page(Tab::Sessions)->view().setCurrentIndex(session);
        sandbox.findChild<QPushButton *>(u"revoke"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(session.data().toString(), u"Revoked"_s, patience);
        // A switch is on once the sandbox says so.
        sandbox.setTab(Tab::Faults);
        const QModelIndex slow = model(Tab::Faults)->index(2, 0);
        model(Tab::Faults)->setData(slow, Qt::Checked, Qt::CheckStateRole);
        QTRY_COMPARE_WITH_TIMEOUT(slow.data(Qt::CheckStateRole).toInt(), int(Qt::Checked), patience);
        model(Tab::Faults)->setData(slow, Qt::Unchecked, Qt::CheckStateRole);
        QTRY_COMPARE_WITH_TIMEOUT(slow.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked), patience);
        sandbox.close();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void refreshBringsANewToken() // S5-26
    {
        monitor().select(source(u"guard-gateway"_s)->id); // half an hour: nothing else renews it now
        const quint64 generation = generationOf(u"guard-gateway"_s);
        monitor().actions().refresh->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(generationOf(u"guard-gateway"_s) > generation, patience);
        QCOMPARE(cellOf(u"guard-gateway"_s, SourcesModel::LastResult), u"OK"_s);
    }

    void clearedTokensStayCleared() // S5-26
    {
        monitor().select(source(u"loyalty"_s)->id);
        monitor().actions().clear->trigger();
        ConfirmDialog *dialog = nullptr; // comes when it is known who uses the token
        QTRY_VERIFY_WITH_TIMEOUT((dialog = window().findChild<ConfirmDialog *>()), patience);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirm"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"loyalty"_s), SourceState::Cleared, patience);
        QVERIFY(!source(u"loyalty"_s)->hasToken);
        QVERIFY(!monitor().actions().copyToken->isEnabled());
        monitor().actions().refresh->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"loyalty"_s), SourceState::Fresh, patience);
    }

    void aSourceIsAddedTestedSavedAndRefreshes() // S5-34
    {
        const QJsonObject status =
            QJsonDocument::fromJson(QByteArray::fromStdString(asked("GET", "/api/sandbox").body)).object();
        const QJsonObject sandbox = status.contains("data"_L1) ? status["data"_L1].toObject() : status;
        const QJsonObject user = sandbox["user"_L1].toObject();
        QVERIFY(!user.isEmpty());
        monitor().actions().addSource->trigger();
        auto *editor = window().findChild<SourceEditor *>();
        QVERIFY(editor);
        const auto type = [&](const QString &key, const QString &text) {
            auto *field = editor->findChild<FormField *>(key);
            QVERIFY2(field, qPrintable(key));
            auto *line = field->findChild<QLineEdit *>();
            line->setFocus();
            QTest::keyClicks(line, text);
        };
        const auto press = [&](const QString &name) {
            QTest::mouseClick(editor->findChild<QPushButton *>(name), Qt::LeftButton);
        };
        QTest::mouseClick(editor->findChild<KindCard *>(u"kind.login"_s), Qt::LeftButton);
        press(u"primary"_s);
        type(u"name"_s, u"mine"_s);
        type(u"grant.auth_url"_s, sandbox["url"_L1].toString() + u"/apps/storefront/login?shape=token&by=window"_s);
        type(u"grant.email"_s, user["email"_L1].toString());
        press(u"primary"_s);
        type(u"slot.password"_s, user["password"_L1].toString());
        press(u"primary"_s);
        press(u"primary"_s);
        QCOMPARE(editor->step(), SourceEditor::Step::Test);
        press(u"run"_s);
        auto *verdict = editor->findChild<QLabel *>(u"verdictTitle"_s);
        QTRY_VERIFY_WITH_TIMEOUT(verdict->isVisible(), patience);
        QVERIFY2(verdict->text().startsWith(u"It works"), qPrintable(verdict->text()));
        press(u"primary"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"mine"_s), SourceState::Fresh, patience);
        QCOMPARE(monitor().selected(), source(u"mine"_s)->id);
        const quint64 generation = generationOf(u"mine"_s);
        const WallTime issued = *source(u"mine"_s)->issuedAt;
        QTRY_VERIFY(toWallTime(QDateTime::currentDateTimeUtc()) - issued > Timing::leastBetweenRefreshes);
        monitor().actions().refresh->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(generationOf(u"mine"_s) > generation, patience);

        monitor().actions().remove->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!source(u"mine"_s), patience);
        monitor().actions().undo->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"mine"_s), SourceState::Fresh, patience);
    }

    void schedulerStopsAndStarts() // S5-36
    {
        auto *line = window().findChild<FootItem *>(u"scheduler"_s);
        monitor().actions().scheduler->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!monitor().sources().scheduler().running, patience);
        QVERIFY(line->text().contains(u"stopped"));
        monitor().actions().scheduler->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(monitor().sources().scheduler().running, patience);
        QVERIFY(line->text().contains(u"running"));
    }

    void theFailingServerIsAskedAgainByItself() // the one of aFailingServerIsShown(), which wants to be left alone
    {
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"inventory"_s), SourceState::Fresh, 40000);
    }

    void theSandboxGoesAndComesBack()
    {
        const QUrl address(sandboxFact().value(u"url"_s).toString());
        monitor().actions().sandbox->trigger(); // its window looks on
        auto *banner = window().findChild<MessageBar *>(u"sandboxBanner"_s);
        QVERIFY(banner->isVisible());
        banner->findChild<QPushButton *>()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!source(u"billing"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), patience);
        QVERIFY(source(u"mine"_s)); // a person's own
        QVERIFY(!monitor().actions().sandbox->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(asked("GET", "/api/sandbox").status, 404, patience);
        QTcpSocket knock;
        knock.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(address.port()));
        QTRY_COMPARE_WITH_TIMEOUT(knock.error(), QAbstractSocket::ConnectionRefusedError, patience);
        monitor().editing().startSandbox();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(u"billing"_s), SourceState::Fresh, patience);
        QVERIFY(banner->isVisible());
        QVERIFY(monitor().actions().sandbox->isEnabled());
        QCOMPARE(QUrl(sandboxFact().value(u"url"_s).toString()), address); // and is reached as before
        QCOMPARE(asked("POST", "/api/sandbox/faults", R"({"fault":"unavailable","count":1})").status, 200);
        QCOMPARE(asked("DELETE", "/api/sandbox/faults").status, 200);
    }

    void secondStartRaisesTheFirst()
    {
        window().showMinimized();
        QVERIFY(window().isMinimized());
        QCOMPARE(asked("POST", "/api/window/raise").status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(!window().isMinimized(), patience);
    }

    void theSettingsCountAtOnce()
    {
        monitor().actions().settings->trigger();
        auto *dialog = window().findChild<SettingsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *rows = dialog->findChild<QComboBox *>(u"rows"_s);
        rows->setCurrentIndex(1);
        Q_EMIT rows->activated(1);
        QVERIFY(monitor().view().isCompact());
        monitor().actions().compact->setChecked(false); // and the other way round
        QCOMPARE(rows->currentIndex(), 0);
        dialog->close();
    }

    void closedWithoutATrayItIsMinimised() // nobody could find it otherwise
    {
        QVERIFY(!TrayIcon::isThere());
        window().close();
        QVERIFY(window().isMinimized());
        QVERIFY(window().isVisible());
        m_application->presence()->bringForward();
        QVERIFY(!window().isMinimized());
    }

    void quittingAsksWhereProgramsCountOnTokens()
    {
        QSignalSpy quitting(m_application->presence(), &Presence::quitAsked);
        QCOMPARE(reach::send(QFile::encodeName(options().runtimeDirectory + u"/agent.sock"_s).toStdString(),
                             {.method = "GET", .path = "/api/token", .query = {{"source", "billing"}}, .body = {}})
                     .status,
                 200);
        monitor().actions().quit->trigger();
        ConfirmDialog *question = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((question = window().findChild<ConfirmDialog *>()), patience);
        QVERIFY(question->accessibleDescription().contains(u"1 program gets no token while Tokenwatch is closed."));
        question->findChild<QPushButton *>(u"cancel"_s)->click();
        QVERIFY(quitting.isEmpty());
        QVERIFY(window().isVisible());
    }

    void theLookIsKeptFromOneStartToTheNext()
    {
        window().resize(1000, 640);
        monitor().actions().compact->setChecked(true);
        monitor().actions().themeDark->trigger();
        monitor().actions().details->setChecked(false);
        monitor().view().setChosenColumns("source=300");
        const auto took = end();
        QVERIFY2(took, "the program did not end in time");
        QVERIFY(QFile::exists(options().configDirectory + u"/settings.json"_s));

        QVERIFY(start());
        QCOMPARE(window().look().theme, ThemePreference::Dark);
        QVERIFY(monitor().view().isCompact());
        QVERIFY(!window().look().details);
        QCOMPARE(window().look().columns, QByteArray("source=300"));
        QCOMPARE(window().size(), QSize(1000, 640));
        QVERIFY(end());
    }

    void aDamagedSettingsFileIsNoReasonNotToStart()
    {
        QFile file(options().configDirectory + u"/settings.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ not json");
        file.close();
        QVERIFY(start());
        QCOMPARE(window().look().theme, ThemePreference::System);
        QVERIFY(end());
    }

    void tokenwatchTwiceIsOneWindow()
    {
        QTemporaryDir directory;
        Started first("tokenwatch", directory.path());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(directory.filePath(u"agent.json"_s)), patience);
        Started second("tokenwatch", directory.path());
        QVERIFY(second.process.waitForFinished(patience));
        QCOMPARE(second.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.process.exitCode(), 0);
        QCOMPARE(first.process.state(), QProcess::Running);
        first.process.terminate();
        QVERIFY(first.process.waitForFinished(patienceToEnd));
        QCOMPARE(first.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(first.process.exitCode(), 0);
        QVERIFY(!QFile::exists(directory.filePath(u"agent.json"_s)));
    }

    void anAgentWithoutAWindowIsNamed()
    {
        QTemporaryDir directory;
        Started agent("tokenwatchd", directory.path());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(directory.filePath(u"agent.json"_s)), patience);
        Started second("tokenwatch", directory.path());
        QVERIFY(second.process.waitForFinished(patience));
        QCOMPARE(second.process.exitCode(), 1);
        const QByteArray said = second.process.readAllStandardError();
        QVERIFY2(said.contains(QByteArray::number(agent.process.processId())), said.constData());
        QVERIFY2(said.contains(QFile::encodeName(directory.filePath(u"agent.sock"_s))), said.constData());
        QCOMPARE(agent.process.state(), QProcess::Running);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    tst_Window test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window.moc"
