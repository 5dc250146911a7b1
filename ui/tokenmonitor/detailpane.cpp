// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmonitor/detailpane.h"

#include "models/sourcedetail.h"
#include "ui/detail/claimspage.h"
#include "ui/detail/historypage.h"
#include "ui/detail/logpage.h"
#include "ui/detail/overviewpage.h"
#include "ui/detail/usepage.h"
#include "ui/icons.h"
#include "ui/tokenmonitor/card.h"
#include "ui/tokenmonitor/lifetimebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <algorithm>
#include <utility>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideMargin = 16;
constexpr int tabMargin = 12;
constexpr int tabIndent = 10;
constexpr QMargins headMargins(sideMargin, 12, 10, 4);
constexpr QMargins lowHeadMargins(sideMargin, 4, 10, 0);
constexpr int leastTabPadding = 10;
constexpr int mostTabPadding = 32;

/// Tabs that come closer together before their words are cut.
class CloseTabs final : public QTabBar
{
public:
    CloseTabs(const Theme &theme, QWidget *parent)
        : QTabBar(parent)
        , m_theme(theme)
    {}

    [[nodiscard]] QSize minimumSizeHint() const override { return {50, QTabBar::minimumSizeHint().height()}; }

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override
    {
        const int padding = std::clamp(paddingLeft(), leastTabPadding, mostTabPadding);
        return {metrics().horizontalAdvance(tabText(index)) + padding, QTabBar::tabSizeHint(index).height()};
    }
    void resizeEvent(QResizeEvent *event) override
    {
        // Cutting reckons with the style's own padding: only where it must be.
        setElideMode(paddingLeft() < leastTabPadding ? Qt::ElideRight : Qt::ElideNone);
        QTabBar::resizeEvent(event);
    }
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override
    {
        return {std::min(40, tabSizeHint(index).width()), tabSizeHint(index).height()};
    }

private:
    [[nodiscard]] QFontMetrics metrics() const { return QFontMetrics(m_theme.fonts().bold); } // as the chosen one
    [[nodiscard]] int paddingLeft() const
    {
        int words = 0;
        for (int i = 0; i < count(); ++i)
            words += metrics().horizontalAdvance(tabText(i));
        return (parentWidget()->width() - tabMargin - words) / std::max(count(), 1);
    }

    const Theme &m_theme;
};

QToolButton *headButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedSize(30, 30);
    return button;
}

} // namespace

DetailPane::DetailPane(Agent &agent, const SourcesModel &sources, AttemptsModel &attempts, const Theme &theme,
                       const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new IconLabel(theme, 18, this))
    , m_title(new ElidedLabel(this))
    , m_refresh(headButton(this))
    , m_clear(headButton(this))
    , m_more(headButton(this))
    , m_tabs(new CloseTabs(theme, this))
    , m_head(new QHBoxLayout)
    , m_tabLine(new QHBoxLayout)
    , m_stack(new QStackedWidget(this))
    , m_cover(makeCover())
    , m_nothing(plainLabel(this, theme.fonts().body, true))
{
    setAccessibleName(tr("Details"));
    m_title->setFont(theme.fonts().title);
    m_title->setObjectName(u"detailTitle"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setIcon(themedIcon(theme, u"more"_s));
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(tr("More actions"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    makePages(agent, sources, attempts, clock);
    layOut();
    m_stack->addWidget(m_cover);
    connect(m_tabs, &QTabBar::currentChanged, this, &DetailPane::showPage);
    connect(&theme, &Theme::changed, this, &DetailPane::tabChanged);
    showParts(false);
}

void DetailPane::makePages(Agent &agent, const SourcesModel &sources, AttemptsModel &attempts, const Clock &clock)
{
    auto *overview = new OverviewPage(sources, attempts, m_theme, clock, m_stack);
    auto *claims = new ClaimsPage(agent, m_theme, m_stack);
    auto *use = new UsePage(agent, m_theme, m_stack);
    m_pages = {overview, claims, new HistoryPage(agent, m_theme, m_stack), new LogPage(agent, m_theme, m_stack), use};
    const QStringList names{tr("Overview"), tr("Claims"), tr("History"), tr("Log"), tr("Use it")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_tabs->addTab(names[i]);
        m_tabs->setTabToolTip(int(i), tr("%1 (Alt+%2)", "a tab and its key").arg(names[i]).arg(i + 1));
        DetailPage *page = m_pages[static_cast<size_t>(i)];
        page->setAccessibleName(names[i]);
        m_stack->addWidget(page);
        connect(page, &DetailPage::failed, this, &DetailPane::failed);
        connect(page, &DetailPage::succeeded, this, &DetailPane::succeeded);
    }
    connect(overview, &OverviewPage::actionAsked, this, &DetailPane::actionAsked);
    connect(claims, &ClaimsPage::copyAsked, this, [this] { Q_EMIT copyAsked(TokenForm::Bare); });
    connect(use, &UsePage::copyAsked, this, &DetailPane::copyAsked);
}

void DetailPane::layOut()
{
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setAccessibleName(tr("Detail tabs"));
    m_head->setContentsMargins(headMargins);
    m_head->setSpacing(2);
    m_head->addWidget(m_icon);
    m_head->addSpacing(9);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_refresh);
    m_head->addWidget(m_clear);
    m_head->addWidget(m_more);
    m_tabLine->setContentsMargins(tabIndent, 0, 0, 0);
    m_tabLine->addWidget(m_tabs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_head);
    layout->addLayout(m_tabLine);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_nothing, 1);
}

void DetailPane::setPlace(Settings::DetailsPlace place)
{
    m_place = place;
    const bool isBelow = place == Settings::DetailsPlace::Below;
    layout()->setContentsMargins(isBelow ? 0 : 1, isBelow ? 1 : 0, 0, 0);
    m_head->setContentsMargins(isBelow ? lowHeadMargins : headMargins);
    m_tabLine->setContentsMargins(isBelow ? 0 : tabIndent, 0, 0, 0);
    if (isBelow)
        m_head->insertWidget(m_head->indexOf(m_refresh), m_tabs, 0, Qt::AlignBottom);
    else
        m_tabLine->addWidget(m_tabs);
    m_head->setSpacing(isBelow ? 4 : 2);
    update();
}

QWidget *DetailPane::makeCover()
{
    auto *cover = new QWidget(this);
    auto *words = plainLabel(cover, m_theme.fonts().body, true);
    words->setText(tr("What this token says is covered, because nobody was here or the screen was locked. It goes on "
                      "being refreshed."));
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    auto *again = new QPushButton(tr("Show again"), cover);
    again->setObjectName(u"showAgain"_s);
    again->setAutoDefault(false);
    connect(again, &QPushButton::clicked, this, &DetailPane::showAgainAsked);
    auto *layout = new QVBoxLayout(cover);
    layout->setContentsMargins(sideMargin, sideMargin, sideMargin, sideMargin);
    layout->setSpacing(12);
    layout->addStretch(1);
    layout->addWidget(words);
    layout->addWidget(again, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    return cover;
}

void DetailPane::setCovered(bool covered)
{
    if (std::exchange(m_isCovered, covered) != covered)
        showPage();
}

void DetailPane::showPage()
{
    leavePages();
    if (m_isCovered && tab() == Tab::Claims)
        m_stack->setCurrentWidget(m_cover);
    else
        m_stack->setCurrentWidget(page(tab()));
    Q_EMIT tabChanged();
}

void DetailPane::setHeadActions(QAction *refresh, QAction *clear, QMenu *more)
{
    m_refresh->setDefaultAction(refresh);
    m_clear->setDefaultAction(clear);
    m_refresh->setAccessibleName(tr("Refresh this source"));
    m_clear->setAccessibleName(tr("Clear the token of this source"));
    m_more->setMenu(more);
}

void DetailPane::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

DetailPane::Tab DetailPane::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void DetailPane::showParts(bool shown)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_icon, m_title, m_refresh, m_clear, m_more, m_tabs, m_stack})
        part->setVisible(shown);
    m_nothing->setVisible(!shown && !m_nothing->text().isEmpty());
}

void DetailPane::leavePages()
{
    for (DetailPage *page : m_pages)
        page->leave();
}

void DetailPane::showNothing()
{
    m_shown = {};
    leavePages();
    put(m_nothing, tr("Select a source to see its details."));
    showParts(false);
}

void DetailPane::show(const SourceStatus &status, const texts::Viewpoint &view)
{
    if (isEmpty())
        showParts(true);
    m_shown = status.id;
    m_icon->show(iconName(status.state), inkOf(familyOf(status)));
    put(m_title, status.displayName());
    m_title->setToolTip(status.host.isEmpty() ? status.name : status.host);
    if (isVisible() && m_stack->currentWidget() != m_cover)
        page(tab())->follow(status, view);
}

void DetailPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT tabChanged();
}

void DetailPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    leavePages();
}

void DetailPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours().window);
    const bool isBelow = m_place == Settings::DetailsPlace::Below;
    painter.fillRect(isBelow ? QRect(0, 0, width(), 1) : QRect(0, 0, 1, height()), m_theme.colours().line);
    if (m_tabs->isVisible()) // the line below the tabs goes from edge to edge
        painter.fillRect(QRect(0, m_tabs->geometry().bottom(), width(), 1), m_theme.colours().line);
}

} // namespace tokenwatch
