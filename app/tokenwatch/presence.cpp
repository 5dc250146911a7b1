// SPDX-License-Identifier: GPL-3.0-or-later
#include "presence.h"

#include "autostart.h"

#include "log/categories.h"
#include "models/usage.h"
#include "texts/errortexts.h"
#include "ui/confirmdialog.h"
#include "ui/notifying/traynotifier.h"
#include "ui/sourcecommands.h"
#include "ui/tokenmonitor/tokenmonitor.h"

#include <QCoreApplication>
#include <QDir>
#include <QMessageBox>

namespace tokenwatch::runtime {

using namespace Qt::StringLiterals;

namespace {

TrayStyle trayStyleOf(Settings::TrayStyle style)
{
    switch (style) {
    case Settings::TrayStyle::Automatic:
        return TrayStyle::Automatic;
    case Settings::TrayStyle::Dark:
        return TrayStyle::DarkIcon;
    case Settings::TrayStyle::Light:
        return TrayStyle::LightIcon;
    case Settings::TrayStyle::Coloured:
        return TrayStyle::Coloured;
    }
    Q_UNREACHABLE();
}

NoticePolicy policyOf(const Settings::Notifying &notifying)
{
    NoticePolicy policy{.endings = notifying.endings,
                        .losses = notifying.losses,
                        .blocks = notifying.blocks,
                        .recoveries = notifying.recoveries,
                        .lead = notifying.lead,
                        .quietHours = {}};
    if (notifying.quietHours && notifying.quietFrom != notifying.quietUntil)
        policy.quietHours = {notifying.quietFrom, notifying.quietUntil};
    return policy;
}

/// "de", "en": what the program was translated to.
QStringList languagesSpoken()
{
    QStringList languages;
    for (const QString &file : QDir(u":/i18n"_s).entryList({u"tokenwatch_*.qm"_s}, QDir::Files, QDir::Name))
        languages << file.section(u'_', 1).chopped(3);
    return languages;
}

} // namespace

Presence::Presence(const Doors &doors, MainWindow &window)
    : m_doors(doors)
    , m_monitor(doors.window.monitor())
    , m_tray(m_monitor.sources(), doors.clock, doors.theme)
    , m_desk(m_monitor.sources(), doors.clock)
{
    m_desk.useSession(std::make_unique<TrayNotifier>(m_tray.icon(), doors.theme));
    connectWindow();
    connectTray();
    apply(m_doors.settings.settings());
    showNoticeState();
}

Presence::~Presence()
{
    delete m_dialog;
}

void Presence::connectWindow()
{
    MainWindow &window = m_doors.window;
    connect(&window, &MainWindow::closeAsked, this, &Presence::close);
    connect(&window, &MainWindow::quitAsked, this, &Presence::askQuit);
    connect(&window, &MainWindow::settingsAsked, this, &Presence::openSettings);
    connect(&window, &MainWindow::lookChanged, this, &Presence::takeLook);
    connect(&window, &MainWindow::snoozeEndAsked, &m_desk, &NoticeDesk::resume);
    connect(&m_desk, &NoticeDesk::changed, this, &Presence::showNoticeState);
    connect(&m_desk, &NoticeDesk::openAsked, this, &Presence::open);
    connect(&m_desk, &NoticeDesk::tryAsked, &m_monitor.commands(), &SourceCommands::refresh);
}

void Presence::connectTray()
{
    TrayMenu &menu = m_tray.menu();
    SourceCommands &commands = m_monitor.commands();
    connect(&menu, &TrayMenu::refreshAsked, &commands, &SourceCommands::refresh);
    connect(&menu, &TrayMenu::copyAsked, &commands,
            [&commands](const SourceId &id) { commands.copy(id, TokenForm::Bare); });
    connect(&menu, &TrayMenu::refreshAllAsked, &commands, &SourceCommands::refreshAll);
    connect(&menu, &TrayMenu::snoozeAsked, &m_desk, qOverload<const SourceId &, Snooze>(&NoticeDesk::snooze));
    connect(&menu, &TrayMenu::snoozeAllAsked, &m_desk, &NoticeDesk::snoozeAll);
    connect(&menu, &TrayMenu::snoozeEndAsked, &m_desk, &NoticeDesk::resume);
    connect(&menu, &TrayMenu::pauseAsked, this, &Presence::pause);
    connect(&menu, &TrayMenu::resumeAsked, this, [this] {
        m_pause = {};
        m_doors.agent.setSchedulerRunning(true);
    });
    connect(&menu, &TrayMenu::openAsked, this, &Presence::open);
    connect(&menu, &TrayMenu::settingsAsked, this, [this] {
        bringForward();
        openSettings();
    });
    connect(&menu, &TrayMenu::quitAsked, this, &Presence::askQuit);
}

void Presence::bringForward()
{
    QWidget &window = m_doors.window;
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

void Presence::open(const SourceId &id)
{
    bringForward();
    if (!id.isEmpty())
        m_monitor.select(id);
}

/// The window's own button. Asked each time whether there is a tray: it comes and goes with the desktop's panel.
void Presence::close()
{
    if (m_doors.settings.settings().onClose == Settings::OnClose::Quit)
        return askQuit();
    takeLook(); // its size, too
    if (TrayIcon::isThere())
        m_doors.window.hide();
    else
        m_doors.window.showMinimized();
}

void Presence::askQuit()
{
    if (m_isAsking)
        return bringForward();
    m_isAsking = true;
    m_callers = m_doors.agent.callers({}, [this](const Expected<std::vector<CallerUse>> &uses) {
        const int programs = uses ? programsServed(*uses, m_doors.clock.now().wall) : 0;
        if (programs == 0) {
            m_isAsking = false;
            Q_EMIT quitAsked();
            return;
        }
        bringForward();
        auto *dialog = new ConfirmDialog(
            {.title = tr("Quit"),
             .question = programs == 1 ? tr("1 program gets no token while Tokenwatch is closed.")
                                       : tr("%n programs get no token while Tokenwatch is closed.", nullptr, programs),
             .consequence = tr("Tokens are not refreshed either, until Tokenwatch is started again."),
             .verb = tr("Quit"),
             .option = {},
             .decline = tr("Keep running")},
            m_doors.theme, &m_doors.window);
        connect(dialog, &ConfirmDialog::confirmed, this, &Presence::quitAsked);
        connect(dialog, &QDialog::finished, this, [this] { m_isAsking = false; });
        dialog->open();
    });
}

void Presence::pause(std::optional<Snooze> how)
{
    m_pause = {};
    m_doors.agent.setSchedulerRunning(false);
    const auto until = how ? Notices::endOf(*how, m_monitor.sources().viewpoint()) : std::nullopt;
    if (until)
        m_pause =
            m_doors.clock.after(*until - m_doors.clock.now().wall, [this] { m_doors.agent.setSchedulerRunning(true); });
}

void Presence::showNoticeState()
{
    m_doors.window.showNoticeState(m_desk.footText(), m_desk.snoozeSentence());
    m_tray.setSnoozed(m_desk.snoozedUntil().has_value());
}

void Presence::openSettings()
{
    if (!m_dialog) {
        m_dialog = new SettingsDialog({m_doors.agent, m_monitor.sources(), m_doors.theme}, m_doors.settings.settings(),
                                      startsAtLogin(autostartFile()), languagesSpoken(), &m_doors.window);
        connect(m_dialog, &SettingsDialog::chosen, this, &Presence::choose);
        connect(m_dialog, &SettingsDialog::startAtLoginChosen, this, &Presence::setStartsAtLogin);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void Presence::setStartsAtLogin(bool starts)
{
    const auto done = runtime::setStartsAtLogin(autostartFile(), starts, QCoreApplication::applicationFilePath());
    if (done || !m_dialog)
        return;
    m_dialog->setStartsAtLogin(!starts);
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Settings"), texts::errorSentence(done.error()),
                                QMessageBox::Close, m_dialog);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

/// A menu or the window's edge changed what the settings know, too.
void Presence::takeLook()
{
    m_doors.settings.keep(m_doors.window.look());
    if (m_dialog)
        m_dialog->setSettings(m_doors.settings.settings());
}

void Presence::choose(const Settings &settings)
{
    m_doors.settings.keep(settings);
    m_doors.window.takeLook(m_doors.settings.look());
    apply(settings);
}

void Presence::apply(const Settings &settings)
{
    m_tray.setStyle(trayStyleOf(settings.trayStyle));
    m_desk.setPolicy(policyOf(settings.notifying));
    m_monitor.commands().setClipboardTime(settings.clipboardTime);
    setLogLevel(logLevelFrom(settings.logLevel).value_or(m_doors.options.logLevel));
}

} // namespace tokenwatch::runtime
