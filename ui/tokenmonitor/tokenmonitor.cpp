// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmonitor/tokenmonitor.h"

#include "texts/spokentexts.h"
#include "ui/actions.h"
#include "ui/editingcommands.h"
#include "ui/sourcecommands.h"
#include "ui/spoken.h"
#include "ui/tokenmonitor/attemptsfeed.h"
#include "ui/tokenmonitor/banners.h"
#include "ui/tokenmonitor/callersfeed.h"
#include "ui/tokenmonitor/columnmenu.h"
#include "ui/tokenmonitor/detailpane.h"
#include "ui/tokenmonitor/footline.h"
#include "ui/tokenmonitor/nohits.h"
#include "ui/tokenmonitor/panefocus.h"
#include "ui/tokenmonitor/sourceview.h"
#include "ui/tokenmonitor/splitarea.h"
#include "ui/tokenmonitor/summarystrip.h"
#include "ui/tokenmonitor/timeline.h"
#include "ui/tokenmonitor/timelinelegend.h"
#include "ui/undolist.h"
#include "ui/welcome.h"

#include <QGridLayout>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAnnounced = 3;

bool isFirstFetch(const SourceStatus &status)
{
    return status.state == SourceState::Refreshing && !status.hasToken && !status.lastAttempt;
}

} // namespace

TokenMonitor::TokenMonitor(Agent &agent, Clock &clock, Theme &theme, QTimeZone zone, QWidget *parent)
    : QWidget(parent)
    , m_agent(agent)
    , m_clock(clock)
    , m_theme(theme)
    , m_sources(clock, zone)
    , m_filter(&m_sources)
    , m_intake(clock, [this](const StatusBatch &batch) { takeBatch(batch); })
    , m_attempts(clock, zone)
    , m_feed(new AttemptsFeed(agent, m_sources, m_attempts, this))
    , m_callers(new CallersFeed(agent, m_sources, clock, this))
    , m_actions(new Actions(theme, *this))
    , m_undo(new UndoList(clock, this))
    , m_commands(new SourceCommands(agent, clock, m_sources, theme, *m_undo, *this))
    , m_editing(new EditingCommands({agent, clock, m_sources, theme, *m_undo, *this}))
    , m_banners(new Banners(theme, clock, this))
    , m_pages(new QStackedWidget(this))
    , m_welcome(new Welcome(theme, this))
    , m_strip(new SummaryStrip(theme, this))
    , m_view(new SourceView(m_filter, theme, clock, this))
    , m_noHits(new NoHits(theme, this))
    , m_details(new DetailPane(agent, m_sources, m_attempts, theme, clock, this))
    , m_foot(new FootLine(theme, this))
    , m_timeline(new Timeline({m_sources, m_filter, *m_view, *m_strip, *m_actions, theme, clock}, this))
    , m_menu(new QMenu(this))
    , m_columns(new ColumnMenu(*m_view, this))
{
    setAccessibleName(tr("Token monitor"));
    layOut();
    connectParts();
    connectActions();
    m_agent.start();
}

TokenMonitor::~TokenMonitor()
{
    // Commands first: their clipboard still needs the clock, and no dialog may outlive what it asks about.
    delete m_undo;
    delete m_editing;
    delete m_commands;
    delete m_feed;
    delete m_callers;
    delete m_timeline;
    // Views before the models they show, which are members and go first otherwise.
    delete m_view;
    delete m_details;
}

void TokenMonitor::layOut()
{
    auto *table = new QWidget(this);
    auto *overlay = new QGridLayout(table);
    overlay->setContentsMargins(0, 0, 0, 0);
    overlay->addWidget(m_view, 0, 0);
    overlay->addWidget(m_noHits, 0, 0, Qt::AlignCenter);

    m_split = new SplitArea(table, m_details, this);
    auto *work = new QWidget(this);
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_split, 1);
    column->addWidget(m_timeline->legend());
    m_pages->addWidget(work);
    m_pages->addWidget(m_welcome);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banners);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_foot);

    setTabOrder(m_strip, m_view);
    setTabOrder(m_view, m_details);
}

void TokenMonitor::connectParts()
{
    connect(m_callers, &CallersFeed::told, this, [this](const SourceId &id) {
        if (id == selected())
            showDetails();
    });
    connect(&m_agent, &Agent::statusesChanged, this, [this](const StatusBatch &batch) { m_intake.take(batch); });
    connect(&m_sources, &SourcesModel::severitiesChanged, this, &TokenMonitor::announce);
    connect(m_strip, &SummaryStrip::chosenChanged, this, [this](const QSet<Severity> &severities) {
        m_filter.setSeverities(severities);
        showWhatIsLeft();
    });
    connect(m_view, &SourceView::doubleClicked, this, [this] {
        if (!m_view->isTimeline()) // there it brings the whole range back
            m_actions->edit->trigger();
    });
    connect(m_strip, &SummaryStrip::warningPressed, this, [this] { gotoProblem(-1, true); });
    connect(m_noHits, &QLabel::linkActivated, this, &TokenMonitor::clearFilter);
    connect(m_view, &SourceView::selectionMoved, this, &TokenMonitor::selectionMoved);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        m_view->repaintChanged();
        rearm();
    });
    connect(m_view, &SourceView::resized, this, &TokenMonitor::rearm);
    connect(m_view, &SourceView::menuWanted, this, [this](const QPoint &where) { m_menu->popup(where); });
    connect(m_view, &SourceView::columnMenuWanted, this, [this](const QPoint &where) { m_columns->popup(where); });
    connect(m_columns, &ColumnMenu::chosen, this, [this] {
        m_view->repaintChanged();
        rearm();
    });
    connect(m_details, &DetailPane::actionAsked, this,
            [this](texts::ActionKind action) { m_commands->perform(action, selected()); });
    connect(m_details, &DetailPane::copyAsked, this, [this](TokenForm form) { m_commands->copy(selected(), form); });
    connect(m_details, &DetailPane::tabChanged, this, &TokenMonitor::showDetails);
    connect(m_details, &DetailPane::failed, m_banners, &Banners::sayFailure);
    connect(m_details, &DetailPane::succeeded, m_banners, &Banners::saySuccess);
    connect(m_details, &DetailPane::showAgainAsked, this, &TokenMonitor::showAgainAsked);
    connect(m_banners, &Banners::showAgainAsked, this, &TokenMonitor::showAgainAsked);
    connect(m_banners, &Banners::actionAsked, this,
            [this](texts::ActionKind action) { m_commands->perform(action, selected()); });
    connect(m_timeline, &Timeline::filterChanged, this, [this] {
        showSummary();
        showWhatIsLeft();
        rearm();
    });
    connect(m_timeline, &Timeline::moved, this, &TokenMonitor::rearm);
    connect(m_foot, &FootLine::startAsked, this, [this] { m_commands->setSchedulerRunning(true); });
    connect(m_welcome, &Welcome::importAsked, m_editing, &EditingCommands::askImport);
    connect(m_welcome, &Welcome::addAsked, m_editing, &EditingCommands::addSource);
    connect(m_welcome, &Welcome::sandboxAsked, m_editing, &EditingCommands::startSandbox);
    connect(m_commands, &SourceCommands::failed, m_banners, &Banners::sayFailure);
    connect(m_commands, &SourceCommands::succeeded, m_banners, &Banners::saySuccess);
    connect(m_commands, &SourceCommands::undoOffered, m_banners, &Banners::offerUndo);
    connect(m_commands, &SourceCommands::signInAsked, m_editing, &EditingCommands::signIn);
    connect(m_editing, &EditingCommands::failed, m_banners, &Banners::sayFailure);
    connect(m_editing, &EditingCommands::succeeded, m_banners, &Banners::saySuccess);
    connect(m_commands, &SourceCommands::restored, this, &TokenMonitor::selectWhenThere);
    connect(m_editing, &EditingCommands::sourceSaved, this, &TokenMonitor::selectWhenThere);
    connect(m_banners, &Banners::undoAsked, m_undo, &UndoList::undoPressing);
    connect(m_banners, &Banners::removeSandboxAsked, m_editing, &EditingCommands::removeSandbox);
    connect(&m_agent, &Agent::factsChanged, this,
            [this] { m_banners->show(m_sources, !m_agent.facts().sandboxAddress.isEmpty()); });
    connect(&m_theme, &Theme::changed, this, [this] {
        showSummary();
        showWhatIsLeft();
    });
}

void TokenMonitor::takeBatch(const StatusBatch &batch)
{
    m_sources.apply(batch);
    m_standing.reset();
    if (!m_hasBatch)
        m_view->measureColumns();
    m_hasBatch = true;
    if (m_isLoading)
        settleLoading();
    if (!m_wanted.isEmpty() && m_filter.indexOf(m_wanted).isValid())
        select(std::exchange(m_wanted, {}));
    showSummary();
    m_banners->show(m_sources, !m_agent.facts().sandboxAddress.isEmpty());
    showDetails();
    showWhatIsLeft();
    m_foot->show(m_sources.scheduler(), m_sources.clockStatus(), m_sources.viewpoint());
    m_actions->settle(selectedStatus(), m_sources.rowCount(), m_sources.scheduler(), m_sources.vault());
    m_view->repaintChanged();
    rearm();
    Q_EMIT settled();
}

/// While first tokens come in, rows change places: until a person takes one, the most urgent is the one shown.
void TokenMonitor::settleLoading()
{
    const std::span<const SourceStatus> all = m_sources.statuses();
    m_isLoading = all.empty() || std::any_of(all.begin(), all.end(), isFirstFetch);
    if (m_personSelected || m_filter.rowCount() == 0 || m_view->currentIndex() == m_filter.index(0, 0))
        return;
    m_selectsItself = true;
    m_view->setCurrentIndex(m_filter.index(0, 0));
    m_selectsItself = false;
}

void TokenMonitor::showSummary()
{
    if (!m_hasBatch)
        return; // not even that there is no source is known
    const texts::Viewpoint view = m_sources.viewpoint();
    if (!m_standing || (m_standing->holdsUntil && *m_standing->holdsUntil <= view.now))
        m_standing = standingOf(m_sources.statuses(), view.now);
    const Summary summary = summarise(*m_standing, m_sources.statuses(), view);
    m_nextLossAt = summary.nextLossAt;
    m_strip->show(summary);
    m_timeline->settle();
}

void TokenMonitor::showDetails()
{
    if (isVisible() && !isSeen())
        return; // pages ask the agent; the tick of who looks again comes here
    const SourceStatus *status = selectedStatus();
    const bool showsAttempts = m_details->isVisible() && m_details->tab() == DetailPane::Tab::Overview;
    m_feed->follow(showsAttempts ? status : nullptr);
    if (status)
        m_details->show(*status, m_sources.viewpoint());
    else if (m_hasBatch)
        m_details->showNothing();
}

void TokenMonitor::showWhatIsLeft()
{
    const int page = m_hasBatch && m_sources.rowCount() == 0 ? 1 : 0;
    if (page != m_pages->currentIndex()) {
        // Otherwise the focus would jump to the next widget in line, ring and all.
        QWidget *focus = m_pages->currentWidget()->focusWidget();
        if (focus)
            focus->clearFocus();
        m_pages->setCurrentIndex(page);
        if (focus)
            focusMain();
    }
    const bool noHits = m_sources.rowCount() > 0 && m_filter.rowCount() == 0;
    m_noHits->setVisible(noHits);
    if (noHits)
        m_noHits->explain(m_filterText);
}

SourceId TokenMonitor::selected() const
{
    const SourceStatus *status = selectedStatus();
    return status ? status->id : SourceId();
}

const SourceStatus *TokenMonitor::selectedStatus() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_filter.statusOf(rows.first());
}

void TokenMonitor::select(const SourceId &id)
{
    const QModelIndex index = m_filter.indexOf(id);
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

/// A new one comes with the next batch.
void TokenMonitor::selectWhenThere(const SourceId &id)
{
    m_wanted = m_filter.indexOf(id).isValid() ? SourceId() : id;
    select(id);
}

void TokenMonitor::selectionMoved()
{
    m_personSelected = m_personSelected || !m_selectsItself;
    showDetails();
    m_actions->settle(selectedStatus(), m_sources.rowCount(), m_sources.scheduler(), m_sources.vault());
    m_view->repaintChanged();
    rearm();
}

void TokenMonitor::announce(const QList<SeverityChange> &changes)
{
    if (m_isLoading)
        return;
    QStringList sentences;
    for (const SeverityChange &change : changes) {
        if (const SourceStatus *status = m_sources.find(change.id); status && sentences.size() < mostAnnounced)
            sentences << texts::spokenChange(*status, m_sources.viewpoint());
    }
    if (!sentences.isEmpty())
        tokenwatch::announce(*this, sentences.join(u". "_s));
}

void TokenMonitor::gotoProblem(int from, bool forward)
{
    const int row = m_filter.nextProblem(from, forward);
    if (row < 0)
        return m_banners->saySuccess(tr("None of the sources shown here has a problem."));
    if (row == from)
        m_banners->saySuccess(
            tr("%1 is the only problem shown here.").arg(m_filter.statusOf(m_filter.index(row, 0))->displayName()));
    m_view->setCurrentIndex(m_filter.index(row, 0));
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void TokenMonitor::setFilterText(const QString &text)
{
    m_filterText = text.trimmed();
    m_filter.setText(text);
    showWhatIsLeft();
    m_view->repaintChanged();
    rearm();
}

void TokenMonitor::clearFilter()
{
    m_strip->clearChosen();
    m_timeline->showAll();
    setFilterText({});
    Q_EMIT filterCleared();
}

void TokenMonitor::setTimelineShown(bool shown)
{
    m_timeline->setShown(shown);
    m_actions->details->setChecked(shown ? m_detailsBesideLanes : m_detailsBesideTable);
    showSummary();
    rearm();
}

void TokenMonitor::focusMain()
{
    if (m_pages->currentWidget() == m_welcome)
        m_welcome->focusFirst();
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

void TokenMonitor::focusNextPane()
{
    focusNextOf({m_banners, m_welcome, m_strip, m_view, m_details, m_foot}, focusWidget());
}

} // namespace tokenwatch
