// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmonitor/messagecard.h"

#include "ui/spoken.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestCard = 160;

void sayIn(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

MessageCard::MessageCard(const Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_icon(new IconLabel(theme, 16, this))
    , m_title(new QLabel(this))
    , m_body(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_retry(new QPushButton(tr("Try again now"), this))
{
    setAccessibleName(tr("Message"));
    for (QLabel *label : {m_title, m_body}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setMinimumWidth(1);
    }
    m_title->setFont(theme.fonts().bold);
    m_title->setObjectName(u"messageTitle"_s);
    m_action->setObjectName(u"messageAction"_s);
    m_action->setDefault(true); // painted as the one that helps
    m_action->setAutoDefault(false);
    m_action->setFont(theme.fonts().bold);
    m_retry->setAutoDefault(false);
    m_retry->setObjectName(u"messageRetry"_s);

    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttons->setSpacing(8);
    m_buttons->addWidget(m_action, 0, Qt::AlignLeft);
    m_buttons->addWidget(m_retry, 0, Qt::AlignLeft);
    m_buttons->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_body);
    words->addSpacing(4);
    words->addLayout(m_buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(17, 12, 14, 11);
    layout->setSpacing(11);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    connect(m_action, &QPushButton::clicked, this, [this] { Q_EMIT actionAsked(m_kind); });
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT actionAsked(texts::ActionKind::TryNow); });
    hide();
}

/// Two buttons that do not fit beside each other stand below each other; they do not make the card wider.
QSize MessageCard::minimumSizeHint() const
{
    return {narrowestCard, Card::minimumSizeHint().height()};
}

void MessageCard::settleButtons()
{
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right() - m_icon->width() - layout()->spacing();
    const bool both = !m_action->isHidden() && !m_retry->isHidden();
    const int wanted = m_action->sizeHint().width() + m_buttons->spacing() + m_retry->sizeHint().width();
    m_buttons->setDirection(both && wanted > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void MessageCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    settleButtons();
}

void MessageCard::show(const texts::Message &message, const QString &icon, Ink family, bool alsoRetry)
{
    setVisible(!message.isEmpty());
    if (message.isEmpty())
        return;
    m_kind = message.action;
    setFamily(family);
    m_icon->show(icon, family);
    sayIn(m_title, message.title);
    sayIn(m_body, message.body);
    if (m_action->text() != message.actionLabel)
        m_action->setText(message.actionLabel);
    m_action->setVisible(message.action != texts::ActionKind::None);
    m_retry->setVisible(alsoRetry);
    settleButtons();
    setSpokenDescription(*this, message.title + u". "_s + message.body);
}

} // namespace tokenwatch
