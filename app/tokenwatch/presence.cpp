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

} // namespace

Presence::Presence(const Doors &doors, MainWindow &window)
    : m_doors(doors)
    , m_window(&window)
    , m_tray(monitor().sources(), doors.clock, doors.theme)
    , m_desk(monitor().sources(), doors.clock)
    , m_pause(doors.agent, doors.clock, doors.settings)
    , m_curtain(doors.clock, m_lock)
{
    m_desk.restore(m_doors.settings.settings().putOff);
    m_desk.useSession(std::make_unique<TrayNotifier>(m_tray.icon(), doors.theme));
    connectTray();
    connect(&m_desk, &NoticeDesk::changed, this, &Presence::showNoticeState);
    connect(&m_desk, &NoticeDesk::openAsked, this, &Presence::open);
    connect(&m_desk, &NoticeDesk::putOffChanged, this, &Presence::keepPutOff);
    connect(&m_curtain, &Curtain::changed, this, &Presence::cover);
    connect(&m_lock, &SessionLock::lockedChanged, this, [this](bool locked) { monitor().setScreenLocked(locked); });
    connect(&m_language, &LanguageSwitch::due, this, &Presence::languageAsked);
    moveTo(window);
}

Presence::~Presence()
{
    delete m_dialog;
}

void Presence::moveTo(MainWindow &window)
{
    const auto page = m_dialog ? std::optional(m_dialog->currentPage()) : std::nullopt;
    const QByteArray place = m_dialog ? m_dialog->saveGeometry() : QByteArray();
    delete m_dialog; // it belongs to the window before
    m_window = &window;
    m_tray.watch(monitor().sources());
    m_desk.watch(monitor().sources());
    m_pause.watch(monitor().sources());
    connectWindow();
    connectTrayToWindow();
    monitor().setScreenLocked(m_lock.isLocked());
    cover();
    apply(m_doors.settings.settings());
    showNoticeState();
    if (!page)
        return;
    openSettings();
    m_dialog->restoreGeometry(place);
    m_dialog->setPage(*page);
}

void Presence::connectWindow()
{
    connect(m_window, &MainWindow::closeAsked, this, &Presence::close);
    connect(m_window, &MainWindow::quitAsked, this, &Presence::askQuit);
    connect(m_window, &MainWindow::settingsAsked, this, &Presence::openSettings);
    connect(m_window, &MainWindow::lookChanged, this, &Presence::takeLook);
    connect(m_window, &MainWindow::snoozeEndAsked, &m_desk, &NoticeDesk::resume);
    connect(&monitor(), &TokenMonitor::showAgainAsked, &m_curtain, &Curtain::raise);
    connect(&m_desk, &NoticeDesk::tryAsked, &monitor().commands(), &SourceCommands::refresh);
}

void Presence::connectTrayToWindow()
{
    TrayMenu &menu = m_tray.menu();
    SourceCommands &commands = monitor().commands();
    connect(&menu, &TrayMenu::refreshAsked, &commands, &SourceCommands::refresh);
    connect(&menu, &TrayMenu::refreshAllAsked, &commands, &SourceCommands::refreshAll);
    connect(&menu, &TrayMenu::copyAsked, &commands, [this, &commands](const SourceId &id) {
        if (m_curtain.isDown())
            bringForward(); // where it says so, and has the button
        commands.copy(id, TokenForm::Bare);
    });
}

void Presence::connectTray()
{
    TrayMenu &menu = m_tray.menu();
    connect(&menu, &TrayMenu::snoozeAsked, &m_desk, qOverload<const SourceId &, Snooze>(&NoticeDesk::snooze));
    connect(&menu, &TrayMenu::snoozeAllAsked, &m_desk, &NoticeDesk::snoozeAll);
    connect(&menu, &TrayMenu::snoozeEndAsked, &m_desk, &NoticeDesk::resume);
    connect(&menu, &TrayMenu::pauseAsked, this, &Presence::pause);
    connect(&menu, &TrayMenu::resumeAsked, &m_pause, &RefreshPause::end);
    connect(&menu, &TrayMenu::openAsked, this, &Presence::open);
    connect(&menu, &TrayMenu::settingsAsked, this, [this] {
        bringForward();
        openSettings();
    });
    connect(&menu, &TrayMenu::quitAsked, this, &Presence::askQuit);
}

void Presence::bringForward()
{
    QWidget &window = *m_window;
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

void Presence::open(const SourceId &id)
{
    bringForward();
    if (!id.isEmpty())
        monitor().select(id);
}

/// The window's own button. Asked each time whether there is a tray: it comes and goes with the desktop's panel.
void Presence::close()
{
    if (m_doors.settings.settings().onClose == Settings::OnClose::Quit)
        return askQuit();
    takeLook(); // its size, too
    if (TrayIcon::isThere())
        m_window->hide();
    else
        m_window->showMinimized();
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
            m_doors.theme, m_window);
        connect(dialog, &ConfirmDialog::confirmed, this, &Presence::quitAsked);
        connect(dialog, &QDialog::finished, this, [this] { m_isAsking = false; });
        dialog->open();
    });
}

void Presence::pause(std::optional<Snooze> how)
{
    m_pause.begin(how ? Notices::endOf(*how, monitor().sources().viewpoint()) : std::nullopt);
}

void Presence::showNoticeState()
{
    m_window->showNoticeState(m_desk.footText(), m_desk.snoozeSentence());
    m_tray.setSnoozed(m_desk.snoozedUntil().has_value());
}

void Presence::openSettings()
{
    if (!m_dialog) {
        m_dialog = new SettingsDialog({m_doors.agent, monitor().sources(), m_doors.theme}, m_doors.settings.settings(),
                                      startsAtLogin(autostartFile()), languagesSpoken(), m_window);
        connect(m_dialog, &SettingsDialog::chosen, this, &Presence::choose);
        connect(m_dialog, &SettingsDialog::startAtLoginChosen, this, &Presence::setStartsAtLogin);
    }
    m_dialog->setCovered(m_curtain.isDown());
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
    m_doors.settings.keep(m_window->look());
    if (m_dialog)
        m_dialog->setSettings(m_doors.settings.settings());
}

void Presence::choose(const Settings &settings)
{
    const bool isOtherLanguage = settings.language != m_doors.settings.settings().language;
    Settings chosen = settings;
    chosen.putOff = m_doors.settings.settings().putOff; // no page knows of it
    m_doors.settings.keep(chosen);
    m_window->takeLook(m_doors.settings.look());
    apply(settings);
    if (isOtherLanguage)
        m_language.want(*m_window, m_dialog);
}

void Presence::keepPutOff()
{
    Settings settings = m_doors.settings.settings();
    m_desk.store(settings.putOff);
    m_doors.settings.keep(settings);
}

void Presence::cover()
{
    monitor().setCovered(m_curtain.isDown());
    if (m_dialog)
        m_dialog->setCovered(m_curtain.isDown());
}

void Presence::apply(const Settings &settings)
{
    m_tray.setStyle(trayStyleOf(settings.trayStyle));
    m_doors.theme.setHighContrast(settings.highContrast);
    m_doors.theme.setReducedMotion(settings.reducedMotion);
    m_curtain.setRules(settings.coverAfter, settings.coverWhenLocked);
    m_desk.setPolicy(policyOf(settings.notifying));
    monitor().commands().setClipboardTime(settings.clipboardTime);
    setLogLevel(logLevelFrom(settings.logLevel).value_or(m_doors.options.logLevel));
}

} // namespace tokenwatch::runtime
