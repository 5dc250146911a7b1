// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmonitor/detailpane.h"

#include "models/attemptsmodel.h"
#include "ui/icons.h"
#include "ui/tokenmonitor/attemptsview.h"
#include "ui/tokenmonitor/card.h"
#include "ui/tokenmonitor/lifetimebar.h"
#include "ui/tokenmonitor/messagecard.h"

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QTabBar>
#include <QToolButton>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideMargin = 16;
constexpr int factColumn = 108;
constexpr int widthForLarge = 400; // below, the countdown is set smaller

QLabel *plainLabel(QWidget *parent, const QFont &font, bool secondary)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    if (secondary)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void put(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
}

QToolButton *headButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedSize(30, 30);
    return button;
}

} // namespace

DetailPane::DetailPane(AttemptsModel &attempts, const Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new IconLabel(theme, 18, this))
    , m_title(new ElidedLabel(this))
    , m_refresh(headButton(this))
    , m_clear(headButton(this))
    , m_more(headButton(this))
    , m_tabs(new QTabBar(this))
    , m_scroll(new QScrollArea(this))
    , m_nothing(plainLabel(this, theme.fonts().body, true))
{
    setAccessibleName(tr("Details"));
    m_title->setFont(theme.fonts().title);
    m_title->setObjectName(u"detailTitle"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setIcon(themedIcon(theme, u"more"_s));
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(tr("More actions"));
    m_tabs->addTab(tr("Overview"));
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Detail tabs"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);

    auto *content = new QWidget;
    m_message = new MessageCard(theme, content);
    m_card = new Card(theme, content);
    m_countdown = plainLabel(m_card, theme.fonts().countdown, false);
    m_countdown->setObjectName(u"countdown"_s);
    m_at = plainLabel(m_card, theme.fonts().body, true);
    m_bar = new LifetimeBar(theme, clock, m_card);
    m_left = plainLabel(m_card, theme.fonts().small, true);
    m_lifetime = plainLabel(m_card, theme.fonts().small, true);
    auto *upper = new QHBoxLayout;
    upper->addWidget(m_countdown, 1);
    upper->addWidget(m_at, 0, Qt::AlignBottom);
    auto *lower = new QHBoxLayout;
    lower->addWidget(m_left, 1);
    lower->addWidget(m_lifetime);
    auto *card = new QVBoxLayout(m_card);
    card->setContentsMargins(15, 10, 15, 10);
    card->setSpacing(6);
    card->addLayout(upper);
    card->addWidget(m_bar);
    card->addLayout(lower);

    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(8);
    m_facts->setColumnMinimumWidth(0, factColumn);
    m_facts->setColumnStretch(1, 1);
    m_attemptsTitle = plainLabel(content, theme.fonts().smallBold, true);
    m_attemptsTitle->setText(tr("Latest attempts"));
    m_attempts = new AttemptsView(attempts, theme, content);

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(sideMargin, 12, sideMargin, 16);
    column->setSpacing(14);
    column->addWidget(m_message);
    column->addWidget(m_card);
    column->addLayout(m_facts);
    column->addWidget(m_attemptsTitle);
    column->addSpacing(-6);
    column->addWidget(m_attempts);
    column->addStretch();
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(sideMargin, 12, 10, 4);
    head->setSpacing(2);
    head->addWidget(m_icon);
    head->addSpacing(9);
    head->addWidget(m_title, 1);
    head->addWidget(m_refresh);
    head->addWidget(m_clear);
    head->addWidget(m_more);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(10, 0, 0, 0);
    tabs->addWidget(m_tabs);
    layout->addLayout(tabs);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_nothing, 1);

    connect(m_message, &MessageCard::actionAsked, this, &DetailPane::actionAsked);
    const auto showAttempts = [this, &attempts] {
        m_attemptsTitle->setVisible(attempts.rowCount() > 0);
        m_attempts->setVisible(attempts.rowCount() > 0);
    };
    connect(&attempts, &QAbstractItemModel::modelReset, this, showAttempts);
    connect(&attempts, &QAbstractItemModel::rowsInserted, this, showAttempts);
    showAttempts();
    connect(&theme, &Theme::changed, this, [this] {
        if (isEmpty())
            return;
        const SourceDetail detail = std::exchange(m_shown, {});
        show(detail);
    });
    hideParts();
}

void DetailPane::setHeadActions(QAction *refresh, QAction *clear, QMenu *more)
{
    m_refresh->setDefaultAction(refresh);
    m_clear->setDefaultAction(clear);
    m_refresh->setAccessibleName(tr("Refresh this source"));
    m_clear->setAccessibleName(tr("Clear the token of this source"));
    m_more->setMenu(more);
}

void DetailPane::hideParts()
{
    m_shown = {};
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_icon, m_title, m_refresh, m_clear, m_more, m_tabs, m_scroll})
        part->hide();
}

void DetailPane::showNothing()
{
    hideParts();
    put(m_nothing, tr("Select a source to see its details."));
    m_nothing->show();
}

void DetailPane::show(const SourceDetail &detail)
{
    if (isEmpty()) {
        for (QWidget *part :
             std::initializer_list<QWidget *>{m_icon, m_title, m_refresh, m_clear, m_more, m_tabs, m_scroll})
            part->show();
        m_nothing->hide();
    }
    if (detail.id != m_shown.id)
        m_scroll->ensureVisible(0, 0);
    const Ink ink = inkOf(detail.family);
    m_icon->show(detail.iconName, ink);
    put(m_title, detail.title);
    m_title->setToolTip(detail.subtitle);
    const bool alsoRetry = detail.message.action == texts::ActionKind::AddCredentials ||
                           detail.message.action == texts::ActionKind::PasteToken;
    m_message->show(detail.message, detail.iconName, ink, alsoRetry && detail.family == Family::Crit);
    put(m_countdown, detail.countdown);
    m_countdown->setAccessibleName(detail.spoken);
    QPalette palette = m_countdown->palette();
    const QColor colour = detail.countdownEmphasis == Emphasis::Coloured ? m_theme.word(ink)
                          : detail.countdownEmphasis == Emphasis::Muted  ? m_theme.colours().secondary
                                                                         : m_theme.colours().text;
    if (palette.color(QPalette::WindowText) != colour) {
        palette.setColor(QPalette::WindowText, colour);
        m_countdown->setPalette(palette);
    }
    put(m_at, detail.at);
    m_bar->show(detail.bar, ink);
    put(m_left, detail.left);
    put(m_lifetime, detail.lifetime);
    m_left->setVisible(!detail.left.isEmpty());
    m_lifetime->setVisible(!detail.lifetime.isEmpty());
    showFacts(detail.facts);
    m_shown = detail;
}

void DetailPane::showFacts(const QList<SourceDetail::Fact> &facts)
{
    const auto count = size_t(facts.size());
    while (m_factLabels.size() < count) {
        const int row = int(m_factLabels.size());
        auto *label = plainLabel(m_scroll->widget(), m_theme.fonts().body, true);
        auto *value = plainLabel(m_scroll->widget(), m_theme.fonts().body, false);
        value->setTextFormat(Qt::RichText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_facts->addWidget(label, row, 0, Qt::AlignTop);
        m_facts->addWidget(value, row, 1);
        m_factLabels.emplace_back(label, value);
    }
    for (size_t i = 0; i < m_factLabels.size(); ++i) {
        const auto [label, value] = m_factLabels[i];
        label->setVisible(i < count);
        value->setVisible(i < count);
        if (i >= count)
            continue;
        const SourceDetail::Fact &fact = facts[qsizetype(i)];
        // What follows a middle dot is a remark, in the value itself too.
        const qsizetype dot = fact.value.indexOf(u" · "_s);
        const QString plain = fact.value.left(dot);
        QStringList remarks;
        if (dot >= 0)
            remarks << fact.value.mid(dot + 3);
        if (!fact.extra.isEmpty())
            remarks << fact.extra;
        QString html = plain.toHtmlEscaped();
        if (!remarks.isEmpty())
            html += u"<span style=\"color:%1\"> · %2</span>"_s.arg(m_theme.colours().secondary.name(),
                                                                   remarks.join(u" · "_s).toHtmlEscaped());
        const QString spoken = fact.label + u": "_s + (QStringList(plain) + remarks).join(u", "_s);
        put(label, fact.label);
        put(value, html);
        value->setAccessibleName(spoken);
    }
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_countdown->setFont(width() < widthForLarge ? m_theme.fonts().title : m_theme.fonts().countdown);
}

void DetailPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours().window);
    painter.fillRect(QRect(0, 0, 1, height()), m_theme.colours().line);
    if (m_tabs->isVisible()) // the line below the tabs goes from edge to edge
        painter.fillRect(QRect(0, m_tabs->geometry().bottom(), width(), 1), m_theme.colours().line);
}

} // namespace tokenwatch
