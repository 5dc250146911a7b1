// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandbox/sandboxwindow.h"

#include "ui/icons.h"
#include "ui/messagebar.h"
#include "ui/onscreen.h"
#include "ui/sandbox/edrpage.h"
#include "ui/sandbox/faultspage.h"
#include "ui/sandbox/sandboxcommands.h"
#include "ui/sandbox/usingpage.h"
#include "ui/tokenmonitor/card.h"
#include "ui/tokenmonitor/panefocus.h"
#include "ui/tokenmonitor/sourceview.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QUrl>
#include <QVBoxLayout>
#include <utility>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int headHeight = 64;
constexpr Seconds successStays{6};

} // namespace

SandboxWindow::SandboxWindow(SandboxPort &port, Agent &agent, Clock &clock, const Theme &theme, QTimeZone zone,
                             QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_port(port)
    , m_clock(clock)
    , m_theme(theme)
    , m_sessions({clock, zone})
    , m_grants({clock, zone})
    , m_edrs({clock, zone})
    , m_requests({clock, zone})
    , m_faults({clock, zone}, port.faultKinds())
    , m_commands(new SandboxCommands(port, clock, this))
    , m_message(new MessageBar(theme, MessageBar::Closing::ByPerson, this))
    , m_copyAddress(new QPushButton(tr("Copy address"), this))
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_sessionsPage(new SandboxPage(m_sessions, SandboxSessions::Client, SandboxRows::Low,
                                     {.name = tr("Sessions"),
                                      .empty = tr("Nobody has signed in yet. A token that is asked for begins a "
                                                  "session."),
                                      .problems = tr("Revoked only")},
                                     theme, this))
    , m_grantsPage(new SandboxPage(m_grants, SandboxGrants::Scope, SandboxRows::Low,
                                   {.name = tr("Grants"),
                                    .empty = tr("Nothing has been granted yet. A sign-in, or a client’s own request "
                                                "for a token, begins a grant."),
                                    .problems = tr("Without a session in use")},
                                   theme, this))
    , m_clientsPage(new SandboxPage(m_clients, SandboxClients::Particular, SandboxRows::Low,
                                    {.name = tr("Clients"), .empty = tr("No client is registered."), .problems = {}},
                                    theme, this))
    , m_edrsPage(new EdrPage(m_edrs, {clock, zone}, theme, this))
    , m_requestsPage(new SandboxPage(m_requests, SandboxRequests::Request, SandboxRows::High,
                                     {.name = tr("Requests"),
                                      .empty = tr("Nothing has been asked yet. Each request appears here as it is "
                                                  "answered, secrets masked."),
                                      .problems = tr("Failures and retries")},
                                     theme, this))
    , m_faultsPage(new FaultsPage(m_faults, port.faultKinds(), m_clients, theme, this))
    , m_usingPage(new UsingPage(agent, QUrl(port.address()).authority(), clock, theme, zone, this))
{
    setWindowTitle(tr("Sandbox"));
    setWindowIcon(applicationIcon());
    setMinimumSize(820, 480);
    resize(sizeOnScreen(*this, {1180, 760}));
    layOut();
    connectPages();
    addKeys();
    connect(&m_port, &SandboxPort::changed, this, &SandboxWindow::take);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    settle();
}

SandboxWindow::~SandboxWindow()
{
    // Pages before the models they show, which are members and go first otherwise.
    delete m_pages;
}

void SandboxWindow::layOut()
{
    auto *icon = new IconLabel(m_theme, 24, this);
    icon->show(u"flask"_s, Ink::Accent);
    auto *title = new ElidedLabel(this);
    title->setFont(m_theme.fonts().headline);
    title->setText(tr("Sandbox at %1").arg(QUrl(m_port.address()).authority()));
    title->setObjectName(u"title"_s);
    auto *subtitle = new ElidedLabel(this);
    subtitle->setForegroundRole(QPalette::PlaceholderText);
    subtitle->setText(tr("A provider to try things out with. Nothing here is real, and nothing leaves this computer."));
    m_copyAddress->setIcon(themedIcon(m_theme, u"copy"_s));
    m_copyAddress->setIconSize(buttonIcon);
    m_copyAddress->setAutoDefault(false);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch(1);
    words->addWidget(title);
    words->addWidget(subtitle);
    words->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->setSpacing(12);
    head->addWidget(icon);
    head->addLayout(words, 1);
    head->addWidget(m_copyAddress);
    auto *headBox = new QWidget(this);
    headBox->setFixedHeight(headHeight);
    headBox->setLayout(head);

    for (const QString &name :
         {tr("Sessions"), tr("Grants"), tr("Clients"), tr("EDRs"), tr("Requests"), tr("Faults"), tr("Sources")})
        m_tabs->addTab(name);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(true);
    m_tabs->setAccessibleName(tr("Parts of the sandbox"));
    for (QWidget *each : std::initializer_list<QWidget *>{m_sessionsPage, m_grantsPage, m_clientsPage, m_edrsPage,
                                                          m_requestsPage, m_faultsPage, m_usingPage})
        m_pages->addWidget(each);
    m_message->setObjectName(u"message"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(headBox);
    layout->addWidget(m_message);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(8, 0, 0, 0);
    tabs->addWidget(m_tabs, 1);
    layout->addLayout(tabs);
    layout->addWidget(m_pages, 1);

    m_showSessions = m_grantsPage->addButton(tr("Show sessions"));
    m_revokeAll = m_sessionsPage->addButton(tr("Revoke all"));
    m_revoke = m_sessionsPage->addButton(tr("Revoke"), u"clear"_s);
    m_copyClient = m_clientsPage->addButton(tr("Copy as curl"), u"copy"_s);
    m_clearRequests = m_requestsPage->addButton(tr("Empty the list"));
    m_copyRequest = m_requestsPage->addButton(tr("Copy as curl"), u"copy"_s);
    const std::pair<QPushButton *, QString> names[] = {
        {m_showSessions, u"showSessions"_s}, {m_revokeAll, u"revokeAll"_s},         {m_revoke, u"revoke"_s},
        {m_copyClient, u"copyClient"_s},     {m_clearRequests, u"clearRequests"_s}, {m_copyRequest, u"copyRequest"_s}};
    for (const auto &[button, name] : names)
        button->setObjectName(name);
    m_copyClient->setToolTip(tr("A command that gets a token as this client, with its secret"));
    m_copyRequest->setToolTip(tr("The same request as a command, with dots where its secrets were"));
}

void SandboxWindow::connectPages()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        tick();
    });
    connect(m_copyAddress, &QPushButton::clicked, m_commands, &SandboxCommands::copyAddress);
    connect(m_revoke, &QPushButton::clicked, this, [this] { m_commands->revoke(m_sessionsPage->selectedKey()); });
    connect(m_revokeAll, &QPushButton::clicked, m_commands, &SandboxCommands::revokeAll);
    connect(m_showSessions, &QPushButton::clicked, this, [this] { showSessionsOf(m_grantsPage->selectedKey()); });
    connect(&m_grantsPage->view(), &QAbstractItemView::activated, this,
            [this] { showSessionsOf(m_grantsPage->selectedKey()); });
    connect(m_copyClient, &QPushButton::clicked, this,
            [this] { m_commands->copyClient(m_clientsPage->selectedKey()); });
    connect(m_copyRequest, &QPushButton::clicked, this,
            [this] { m_commands->copyRequest(m_requestsPage->selectedKey().toULongLong()); });
    connect(m_clearRequests, &QPushButton::clicked, this, [this] {
        m_requests.clear();
        settle();
    });
    connect(m_faultsPage, &FaultsPage::onAsked, m_commands, &SandboxCommands::switchOn);
    connect(m_faultsPage, &FaultsPage::offAsked, m_commands, &SandboxCommands::switchOff);
    for (const SandboxPage *page : {m_sessionsPage, m_grantsPage, m_clientsPage, m_requestsPage})
        connect(&page->view(), &SandboxTableView::selectionMoved, this, &SandboxWindow::settle);
    const auto sayFailure = [this](const QString &sentence) {
        m_dismissal.cancel();
        m_message->show(u"failing"_s, Ink::Crit, {}, sentence);
    };
    connect(m_commands, &SandboxCommands::failed, this, sayFailure);
    connect(m_usingPage, &UsingPage::failed, this, sayFailure);
    connect(m_commands, &SandboxCommands::succeeded, this, [this](const QString &sentence) {
        m_message->show(u"fresh"_s, Ink::Ok, {}, sentence);
        m_dismissal = m_clock.after(successStays, [this] { m_message->dismiss(); });
    });
}

void SandboxWindow::addKey(const QKeySequence &keys, std::function<void()> run)
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    addAction(action);
}

/// Everything without a mouse: tabs, filter, panes, and what a row's buttons do.
void SandboxWindow::addKeys()
{
    for (int index = 0; index < m_tabs->count(); ++index)
        addKey(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + index)), [this, index] {
            m_tabs->setCurrentIndex(index);
            if (SandboxPage *shown = page(tab()))
                shown->focusTable();
            else
                m_usingPage->view().setFocus(Qt::ShortcutFocusReason);
        });
    addKey(QKeySequence(u"Ctrl+F"_s), [this] { focusFilter(); });
    addKey(QKeySequence(u"F6"_s), [this] { focusNextOf({m_tabs, m_pages->currentWidget()}, focusWidget()); });
    addKey(QKeySequence(u"F5"_s), [this] {
        if (tab() == Tab::Sources)
            m_usingPage->refreshSelected();
    });
    addKey(QKeySequence(u"Ctrl+W"_s), [this] { close(); });
    const auto inTable = [](const SandboxPage *page, const QKeySequence &keys, QPushButton *button) {
        auto *action = new QAction(button->text(), &page->view());
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, button, &QAbstractButton::click);
        page->view().addAction(action);
        connect(&page->view(), &SandboxTableView::menuWanted, action, [action, view = &page->view()](QPoint where) {
            auto *menu = new QMenu(view);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            menu->addAction(action);
            menu->popup(where);
        });
    };
    inTable(m_sessionsPage, QKeySequence(u"Del"_s), m_revoke);
    inTable(m_clientsPage, QKeySequence(u"Ctrl+C"_s), m_copyClient);
    inTable(m_requestsPage, QKeySequence(u"Ctrl+C"_s), m_copyRequest);
}

SandboxWindow::Tab SandboxWindow::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void SandboxWindow::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

SandboxPage *SandboxWindow::page(Tab tab) const
{
    switch (tab) {
    case Tab::Sessions:
        return m_sessionsPage;
    case Tab::Grants:
        return m_grantsPage;
    case Tab::Clients:
        return m_clientsPage;
    case Tab::Edrs:
        return m_edrsPage;
    case Tab::Requests:
        return m_requestsPage;
    case Tab::Faults:
        return m_faultsPage;
    case Tab::Sources:
        return nullptr;
    }
    Q_UNREACHABLE();
}

void SandboxWindow::focusFilter()
{
    if (SandboxPage *shown = page(tab()))
        shown->focusFilter();
    else
        m_usingPage->focusFilter();
}

void SandboxWindow::showSessionsOf(const QString &grantId)
{
    if (grantId.isEmpty())
        return;
    m_sessionsPage->setFilterText(grantId);
    setTab(Tab::Sessions);
    m_sessionsPage->focusTable();
}

void SandboxWindow::take(const SandboxBatch &batch)
{
    m_clients.take(batch.complete, batch.clients);
    m_grants.take(batch.complete, batch.grants, batch.goneGrants);
    m_sessions.take(batch.complete, batch.sessions, batch.goneSessions);
    m_edrs.take(batch.complete, batch.edrs, batch.goneEdrs);
    m_requests.add(batch.requests);
    if (batch.faults)
        m_faults.show(*batch.faults);
    if (batch.complete)
        m_faultsPage->setEndpoints(batch.endpoints);
    settle();
    tick();
}

void SandboxWindow::settle()
{
    const SandboxSession *session = m_sessions.find(m_sessionsPage->selectedKey());
    m_revoke->setEnabled(session && session->state == SandboxSessionState::Created);
    m_revokeAll->setEnabled(m_sessions.live() > 0);
    m_showSessions->setEnabled(!m_grantsPage->selectedKey().isEmpty());
    m_copyClient->setEnabled(!m_clientsPage->selectedKey().isEmpty());
    m_copyRequest->setEnabled(!m_requestsPage->selectedKey().isEmpty());
    m_clearRequests->setEnabled(m_requests.rowCount() > 0);
    m_sessionsPage->setRemark(m_sessions.rowCount() == 0
                                  ? QString()
                                  : tr("%1 of %2 can be used").arg(m_sessions.live()).arg(m_sessions.rowCount()));
    const int faults = m_faults.switchedOn();
    const QString words = faults > 0 ? tr("Faults (%1 on)").arg(faults) : tr("Faults");
    const int index = static_cast<int>(Tab::Faults);
    if (m_tabs->tabText(index) != words)
        m_tabs->setTabText(index, words);
}

/// Nothing but time makes a token's end the past: one timer for the next one that is due.
void SandboxWindow::tick()
{
    m_tick = {};
    if (!m_isSeen)
        return;
    const Moment now = m_clock.now();
    std::optional<WallTime> next;
    switch (tab()) {
    case Tab::Sessions:
        next = m_sessions.nextEnd();
        break;
    case Tab::Edrs:
        next = m_edrs.nextEnd();
        break;
    case Tab::Faults:
        next = m_faults.nextChange();
        break;
    case Tab::Grants:
    case Tab::Clients:
    case Tab::Requests:
    case Tab::Sources:
        break;
    }
    if (next)
        m_tick = m_clock.after(std::max<Milliseconds>(*next - now.wall, Milliseconds(1)), [this] {
            if (SandboxPage *shown = page(tab()))
                shown->view().repaintAll();
            settle();
            tick();
        });
}

void SandboxWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    settleSeen();
}

void SandboxWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    settleSeen();
}

void SandboxWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        settleSeen();
}

void SandboxWindow::setScreenLocked(bool locked)
{
    m_isScreenLocked = locked;
    settleSeen();
}

void SandboxWindow::settleSeen()
{
    const bool isSeen = isVisible() && !isMinimized() && !m_isScreenLocked;
    if (std::exchange(m_isSeen, isSeen) == isSeen)
        return;
    m_usingPage->setSeen(isSeen);
    if (isSeen)
        m_port.start();
    else
        m_port.stop();
    tick();
}

void SandboxWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColours &c = m_theme.colours();
    painter.fillRect(rect(), c.window);
    painter.fillRect(QRect(0, 0, width(), headHeight), c.base);
    painter.fillRect(QRect(0, headHeight - 1, width(), 1), c.line);
    // The tabs' own line begins with the first of them.
    painter.fillRect(QRect(0, m_tabs->geometry().bottom(), width(), 1), c.line);
}

} // namespace tokenwatch
