// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandbox/usingpage.h"

#include "texts/errortexts.h"
#include "ui/filterfield.h"
#include "ui/icons.h"
#include "ui/sandbox/sandboxpage.h"
#include "ui/tokenmonitor/attemptsfeed.h"
#include "ui/tokenmonitor/sourceview.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace tokenwatch {

using namespace Qt::StringLiterals;

UsingPage::UsingPage(Agent &agent, QString host, Clock &clock, const Theme &theme, QTimeZone zone, QWidget *parent)
    : QWidget(parent)
    , m_agent(agent)
    , m_clock(clock)
    , m_host(std::move(host))
    , m_sources(clock, zone)
    , m_filter(&m_sources)
    , m_intake(clock, [this](const StatusBatch &batch) { take(batch); })
    , m_attempts(clock, zone)
    , m_feed(new AttemptsFeed(agent, m_sources, m_attempts, this))
    , m_field(new FilterField(theme, this))
    , m_refresh(new QPushButton(tr("Refresh"), this))
    , m_view(new SourceView(m_filter, theme, clock, this))
    , m_nothing(new QLabel(tr("No source uses this sandbox."), this))
{
    m_refresh->setIcon(themedIcon(theme, u"refreshing"_s));
    m_refresh->setIconSize(buttonIcon);
    m_refresh->setAutoDefault(false);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 10, 16, 10);
    line->setSpacing(10);
    line->addWidget(m_field);
    line->addStretch(1);
    line->addWidget(m_refresh);
    auto *table = new QWidget(this);
    auto *overlay = new QGridLayout(table);
    overlay->setContentsMargins(0, 0, 0, 0);
    overlay->addWidget(m_view, 0, 0);
    overlay->addWidget(m_nothing, 0, 0, Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(table, 1);
    setTabOrder(m_field, m_refresh);
    setTabOrder(m_refresh, m_view);

    m_filter.setText(m_host);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setText(m_host + u' ' + text);
        settle();
    });
    connect(m_field, &FilterField::left, this, [this] { m_view->setFocus(Qt::ShortcutFocusReason); });
    connect(m_refresh, &QPushButton::clicked, this, &UsingPage::refreshSelected);
    connect(m_view, &SourceView::selectionMoved, this, &UsingPage::settle);
    connect(&m_agent, &Agent::statusesChanged, this, [this](const StatusBatch &batch) { m_intake.take(batch); });
    m_agent.start();
    settle();
}

UsingPage::~UsingPage()
{
    delete m_feed;
    delete m_view; // before the models that it shows
}

void UsingPage::take(const StatusBatch &batch)
{
    m_sources.apply(batch);
    if (!m_isMeasured && m_filter.rowCount() > 0) {
        m_isMeasured = true;
        m_view->measureColumns();
    }
    settle();
    tick();
}

void UsingPage::settle()
{
    m_nothing->setVisible(m_filter.rowCount() == 0);
    m_refresh->setEnabled(m_view->selectionModel()->hasSelection());
}

void UsingPage::focusFilter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void UsingPage::refreshSelected()
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    const SourceStatus *status = rows.isEmpty() ? nullptr : m_filter.statusOf(rows.first());
    if (!status)
        return;
    const texts::ErrorContext context{.source = status->displayName(), .host = status->host};
    m_refreshing = m_agent.refresh(status->id, [this, context](const Expected<Outcome> &outcome) {
        if (!outcome)
            Q_EMIT failed(texts::errorSentence(outcome.error(), context));
        else if (outcome->error && outcome->verdict != Verdict::Abandoned)
            Q_EMIT failed(texts::errorSentence(*outcome->error, context));
    });
}

void UsingPage::setSeen(bool seen)
{
    m_isSeen = seen;
    tick();
}

void UsingPage::tick()
{
    m_tick = {};
    if (!isVisible() || !m_isSeen)
        return;
    m_view->repaintDue();
    const WallTime now = m_clock.now().wall;
    const std::vector<VisibleRow> rows = m_view->visibleRows();
    m_feed->fillHistories(rows);
    const auto next = nextVisibleChange(rows, std::nullopt, now);
    m_tick = next ? m_clock.after(*next - now, [this] { tick(); }) : Pending();
}

void UsingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tick();
}

void UsingPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    tick(); // no more
}

} // namespace tokenwatch
