// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/overviewpage.h"

#include "models/attemptsmodel.h"
#include "models/sourcesmodel.h"
#include "ui/detail/failuredetails.h"
#include "ui/spoken.h"
#include "ui/tokenmonitor/attemptsview.h"
#include "ui/tokenmonitor/card.h"
#include "ui/tokenmonitor/lifetimebar.h"
#include "ui/tokenmonitor/messagecard.h"

#include <QGridLayout>
#include <QLabel>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int factColumn = 108;
constexpr int pageSpacing = 14;
constexpr int widthForLarge = 400; // below, the countdown is set smaller

/// As plainLabel(), for words that count.
CountingLabel *countingLabel(QWidget *parent, const QFont &font, bool secondary)
{
    auto *label = new CountingLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    if (secondary)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

OverviewPage::OverviewPage(const SourcesModel &sources, AttemptsModel &attempts, const Theme &theme, const Clock &clock,
                           QWidget *parent)
    : ScrolledPage(theme, parent)
    , m_sources(sources)
{
    m_message = new MessageCard(theme, content());
    m_failure = new FailureDetails(theme, content());
    m_card = new Card(theme, content());
    m_countdown = countingLabel(m_card, theme.fonts().countdown, false);
    m_countdown->setObjectName(u"countdown"_s);
    m_at = plainLabel(m_card, theme.fonts().body, true);
    m_bar = new LifetimeBar(theme, clock, m_card);
    m_left = countingLabel(m_card, theme.fonts().small, true);
    m_left->setObjectName(u"left"_s);
    m_lifetime = plainLabel(m_card, theme.fonts().small, true);
    m_lifetime->setObjectName(u"lifetime"_s);
    auto *upper = new QHBoxLayout;
    upper->addWidget(m_countdown, 1);
    upper->addWidget(m_at, 0, Qt::AlignBottom);
    auto *lower = new QHBoxLayout;
    lower->addWidget(m_left);
    lower->addStretch(1); // where nothing is left, the lifetime stays where it was
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
    m_attemptsTitle = sectionTitle(tr("Latest attempts"));
    m_attempts = new AttemptsView(attempts, theme, content());

    column()->setSpacing(pageSpacing);
    secondColumn()->setSpacing(pageSpacing);
    column()->addWidget(m_message);
    column()->addWidget(m_failure);
    column()->addWidget(m_card);
    column()->addStretch(1);
    secondColumn()->addLayout(m_facts);
    secondColumn()->addWidget(m_attemptsTitle);
    secondColumn()->addSpacing(-6);
    secondColumn()->addWidget(m_attempts);
    secondColumn()->addStretch(1);

    connect(m_message, &MessageCard::actionAsked, this, &OverviewPage::actionAsked);
    const auto showAttempts = [this, &attempts] {
        m_attemptsTitle->setVisible(attempts.rowCount() > 0);
        m_attempts->setVisible(attempts.rowCount() > 0);
    };
    connect(&attempts, &QAbstractItemModel::modelReset, this, showAttempts);
    connect(&attempts, &QAbstractItemModel::rowsInserted, this, showAttempts);
    showAttempts();
}

void OverviewPage::follow(const SourceStatus &status, const texts::Viewpoint &view)
{
    if (status.id != m_shown)
        scrollToTop();
    m_shown = status.id;
    const SourceDetail detail = detailOf(status, view, m_sources.programsUsing(status));
    const Ink ink = inkOf(detail.family);
    const bool alsoRetry = detail.message.action == texts::ActionKind::AddCredentials ||
                           detail.message.action == texts::ActionKind::PasteToken;
    m_message->show(detail.message, detail.iconName, ink, alsoRetry && detail.family == Family::Crit);
    m_failure->follow(status, view);
    showCountdown(detail, ink);
    showFacts(detail.facts);
}

void OverviewPage::showCountdown(const SourceDetail &detail, Ink ink)
{
    put(m_countdown, detail.countdown);
    m_countdown->setSpoken(detail.spoken);
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
}

void OverviewPage::showFacts(const QList<SourceDetail::Fact> &facts)
{
    const auto count = size_t(facts.size());
    while (m_factLabels.size() < count) {
        const int row = int(m_factLabels.size());
        auto *label = plainLabel(content(), m_theme.fonts().body, true);
        auto *value = countingLabel(content(), m_theme.fonts().body, false);
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
        value->setSpoken(spoken);
    }
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    ScrolledPage::resizeEvent(event);
    m_countdown->setFont(width() < widthForLarge ? m_theme.fonts().title : m_theme.fonts().countdown);
}

} // namespace tokenwatch
