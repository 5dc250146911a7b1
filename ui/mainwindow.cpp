// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "texts/schedulertexts.h"
#include "ui/aboutdialog.h"
#include "ui/actions.h"
#include "ui/filterfield.h"
#include "ui/icons.h"
#include "ui/keyboardhelp.h"
#include "ui/onscreen.h"
#include "ui/segments.h"
#include "ui/editingcommands.h"
#include "ui/tokenmonitor/banners.h"
#include "ui/tokenmonitor/columnmenu.h"
#include "ui/tokenmonitor/footline.h"
#include "ui/tokenmonitor/sourceview.h"
#include "ui/tokenmonitor/timeline.h"
#include "ui/tokenmonitor/tokenmonitor.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QMenuBar>
#include <QMimeData>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>
#include <utility>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthForToolWords = 1000;
constexpr int toolbarGap = 12;
constexpr int toolbarEdge = 8;

/// "http://127.0.0.1:8765" as people read it.
QString hostAndPort(const QString &address)
{
    return QUrl(address).authority();
}

} // namespace

MainWindow::MainWindow(Agent &agent, Clock &clock, Theme &theme, QTimeZone zone)
    : m_agent(agent)
    , m_theme(theme)
    , m_monitor(new TokenMonitor(agent, clock, theme, zone, this))
    , m_actions(m_monitor->actions())
    , m_filter(new FilterField(theme, this))
    , m_vault(m_monitor->footLine().addItem())
    , m_api(m_monitor->footLine().addItem())
    , m_sandbox(m_monitor->footLine().addItem())
    , m_notices(m_monitor->footLine().addItem())
{
    setWindowTitle(tr("Tokenwatch"));
    setWindowIcon(applicationIcon());
    setMinimumSize(860, 540);
    resize(1440, 900);
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu); // the toolbar cannot be taken away
    m_vault->setObjectName(u"vaultItem"_s);
    m_api->setObjectName(u"apiItem"_s);
    m_sandbox->setObjectName(u"sandboxItem"_s);
    m_notices->setObjectName(u"noticesItem"_s);
    buildMenus();
    buildToolbar();
    setCentralWidget(m_monitor);
    connectActions();
    showFoot();
    showNoticeState({}, {});
    m_monitor->focusMain();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addActions({m_actions.addSource, m_actions.importSources});
    file->addSeparator();
    file->addAction(m_actions.settings);
    file->addSeparator();
    file->addAction(m_actions.quit);

    QMenu *source = menuBar()->addMenu(tr("&Source"));
    source->addActions({m_actions.refresh, m_actions.refreshAll, m_actions.pause, m_actions.clear});
    source->addSeparator();
    source->addActions({m_actions.copyToken, m_actions.copyHeader, m_actions.copyCurl});
    source->addSeparator();
    source->addActions({m_actions.edit, m_actions.signIn, m_actions.credentials, m_actions.remove});
    source->addAction(m_actions.undo);
    source->addSeparator();
    source->addActions({m_actions.nextProblem, m_actions.previousProblem});

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions({m_actions.table, m_actions.timeline});
    QMenu *ranges = view->addMenu(tr("Time &range"));
    ranges->addActions(m_actions.ranges);
    ranges->addSeparator();
    ranges->addActions({m_actions.zoomIn, m_actions.zoomOut, m_actions.zoomReset});
    view->addSeparator();
    view->addActions({m_actions.find, m_actions.nextPane, m_actions.details});
    view->addMenu(tr("Tab of the d&etails"))->addActions(m_actions.tabs);
    view->addActions({m_actions.detailsBelow, m_actions.compact});
    view->addMenu(&m_monitor->columnMenu());
    view->addSeparator();
    QMenu *theme = view->addMenu(tr("&Theme"));
    theme->addActions({m_actions.themeSystem, m_actions.themeLight, m_actions.themeDark});
    view->addSeparator();
    view->addAction(m_actions.scheduler);

    QMenu *tools = menuBar()->addMenu(tr("&Tools"));
    tools->addActions({m_actions.unlock, m_actions.copyApiAddress});
    tools->addSeparator();
    tools->addAction(m_actions.sandbox);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addActions({m_actions.keys, m_actions.about});
}

void MainWindow::buildToolbar()
{
    QToolBar *bar = addToolBar(tr("Toolbar"));
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addAction(m_actions.addSource);
    bar->addSeparator();
    bar->addActions({m_actions.refresh, m_actions.refreshAll, m_actions.pause, m_actions.clear});
    bar->addSeparator();
    auto *copy = new QToolButton(bar);
    copy->setDefaultAction(m_actions.copyToken);
    copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    copy->setPopupMode(QToolButton::MenuButtonPopup);
    auto *forms = new QMenu(copy);
    forms->addActions({m_actions.copyToken, m_actions.copyHeader, m_actions.copyCurl});
    copy->setMenu(forms);
    bar->addWidget(copy);
    auto *gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    m_views = new Segments(tr("View"), {m_actions.table, m_actions.timeline}, m_theme, bar);
    m_onlyWithSources << bar->addWidget(m_views);
    auto *room = new QWidget(bar);
    room->setFixedWidth(toolbarGap);
    bar->addWidget(room);
    m_onlyWithSources << bar->addWidget(m_filter) << m_actions.find;
    auto *edge = new QWidget(bar); // so that the filter ends where the chips below it do
    edge->setFixedWidth(toolbarEdge);
    bar->addWidget(edge);
    // Not the picture in the filter field, which is one too.
    m_toolButtons = bar->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
    for (QToolButton *button : m_toolButtons)
        button->setFocusPolicy(Qt::TabFocus);
}

void MainWindow::connectActions()
{
    connect(m_filter, &QLineEdit::textChanged, m_monitor, &TokenMonitor::setFilterText);
    connect(m_filter, &FilterField::left, this, [this] { m_monitor->view().setFocus(Qt::ShortcutFocusReason); });
    connect(m_monitor, &TokenMonitor::filterCleared, m_filter, &QLineEdit::clear);
    connect(m_monitor, &TokenMonitor::settled, this, &MainWindow::showFoot);
    connect(m_actions.find, &QAction::triggered, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    connect(m_actions.nextPane, &QAction::triggered, m_monitor, &TokenMonitor::focusNextPane);
    connect(m_actions.themeSystem, &QAction::triggered, this, [this] { choose(ThemePreference::System); });
    connect(m_actions.themeLight, &QAction::triggered, this, [this] { choose(ThemePreference::Light); });
    connect(m_actions.themeDark, &QAction::triggered, this, [this] { choose(ThemePreference::Dark); });
    connect(m_actions.detailsBelow, &QAction::toggled, this, [this](bool below) {
        m_monitor->setDetailsPlace(below ? Settings::DetailsPlace::Below : Settings::DetailsPlace::Right);
    });
    for (const QAction *action : {m_actions.details, m_actions.detailsBelow, m_actions.compact, m_actions.timeline})
        connect(action, &QAction::toggled, this, &MainWindow::lookChanged);
    for (const QAction *range : std::as_const(m_actions.ranges))
        connect(range, &QAction::triggered, this, &MainWindow::lookChanged);
    connect(&m_monitor->columnMenu(), &ColumnMenu::chosen, this, &MainWindow::lookChanged);
    showTheme();
    connect(m_actions.copyApiAddress, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_agent.facts().apiAddress); });
    connect(&m_agent, &Agent::factsChanged, this, &MainWindow::showFoot);
    connect(m_actions.sandbox, &QAction::triggered, this, &MainWindow::sandboxAsked);
    connect(m_actions.keys, &QAction::triggered, this,
            [this] { (new KeyboardHelp(*menuBar(), m_theme, this))->open(); });
    connect(m_actions.about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions.quit, &QAction::triggered, this, &MainWindow::quitAsked);
    connect(m_actions.settings, &QAction::triggered, this, &MainWindow::settingsAsked);
    connect(&m_monitor->banners(), &Banners::snoozeEndAsked, this, &MainWindow::snoozeEndAsked);
}

void MainWindow::choose(ThemePreference preference)
{
    m_theme.setPreference(preference);
    Q_EMIT lookChanged();
}

void MainWindow::showTheme()
{
    switch (m_theme.preference()) {
    case ThemePreference::System:
        m_actions.themeSystem->setChecked(true);
        return;
    case ThemePreference::Light:
        m_actions.themeLight->setChecked(true);
        return;
    case ThemePreference::Dark:
        m_actions.themeDark->setChecked(true);
        return;
    }
}

WindowLook MainWindow::look() const
{
    return {.theme = m_theme.preference(),
            .compactRows = m_actions.compact->isChecked(),
            .details = m_monitor->detailsBesideTable(),
            .detailsInTimeline = m_monitor->detailsBesideLanes(),
            .detailsPlace = m_monitor->detailsPlace(),
            .view = m_actions.timeline->isChecked() ? Settings::MainView::Timeline : Settings::MainView::Table,
            .range = std::chrono::duration_cast<Seconds>(m_monitor->timeline().scale().range()),
            .geometry = saveGeometry(),
            .columns = m_monitor->view().chosenColumns(),
            .order = m_monitor->view().chosenOrder()};
}

void MainWindow::setLook(const WindowLook &look)
{
    takeLook(look);
    if (!restoreGeometry(look.geometry)) // there is none, or none of this program
        resize(sizeOnScreen(*this, size()));
    m_monitor->view().setChosenColumns(look.columns);
    m_monitor->view().setChosenOrder(look.order);
    m_monitor->timeline().setRange(look.range);
    (look.view == Settings::MainView::Timeline ? m_actions.timeline : m_actions.table)->setChecked(true);
}

MonitorGlance MainWindow::glance() const
{
    MonitorGlance glance = m_monitor->glance();
    glance.filter = m_filter->text();
    return glance;
}

void MainWindow::setGlance(const MonitorGlance &glance)
{
    m_filter->setText(glance.filter);
    m_monitor->setGlance(glance);
}

void MainWindow::takeLook(const WindowLook &look)
{
    m_theme.setPreference(look.theme);
    showTheme();
    m_actions.compact->setChecked(look.compactRows);
    m_actions.detailsBelow->setChecked(look.detailsPlace == Settings::DetailsPlace::Below);
    m_monitor->setDetailsBeside(look.details, look.detailsInTimeline);
}

void MainWindow::showNoticeState(const QString &foot, const QString &snooze)
{
    m_notices->show(u"bell"_s, Ink::Secondary, foot);
    m_monitor->banners().showSnooze(snooze);
}

void MainWindow::showFoot()
{
    const AgentFacts facts = m_agent.facts();
    const Vault vault = m_monitor->sources().vault();
    // While there is nothing to look at there is no other way to look at it.
    const bool isFirstRun = m_monitor->hasBatch() && m_monitor->sources().rowCount() == 0;
    for (QAction *action : std::as_const(m_onlyWithSources))
        action->setVisible(!isFirstRun);
    if (m_monitor->hasBatch())
        m_vault->show(u"locked"_s, vault == Vault::Ready ? Ink::Secondary : Ink::Act,
                      texts::vaultLine(vault, facts.vaultName));
    m_api->show(u"plug"_s, Ink::Secondary,
                facts.apiAddress.isEmpty() ? tr("Local API on its socket only")
                                           : tr("Local API on · %1").arg(hostAndPort(facts.apiAddress)));
    m_sandbox->show(u"flask"_s, Ink::Secondary,
                    facts.sandboxAddress.isEmpty() ? QString()
                                                   : tr("Sandbox · %1").arg(hostAndPort(facts.sandboxAddress)));
    m_actions.copyApiAddress->setEnabled(!facts.apiAddress.isEmpty());
    m_actions.sandbox->setEnabled(!facts.sandboxAddress.isEmpty());
}

void MainWindow::showAbout()
{
    (new AboutDialog(m_theme, this))->open();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    // The filter must stay in sight: words go before it does.
    const auto style = width() < widthForToolWords ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    for (QToolButton *button : m_toolButtons)
        button->setToolButtonStyle(style);
    m_views->setTerse(style == Qt::ToolButtonIconOnly);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    Q_EMIT closeAsked();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return;
    event->acceptProposedAction();
    m_monitor->editing().importFile(urls.first().toLocalFile());
}

} // namespace tokenwatch
