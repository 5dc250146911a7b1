// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagebar.h"

#include "ui/icons.h"
#include "ui/spoken.h"
#include "ui/style.h"
#include "ui/tokenmonitor/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace tokenwatch {

using namespace Qt::StringLiterals;

MessageBar::MessageBar(const Theme &theme, Closing closing, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new IconLabel(theme, 16, this))
    , m_label(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::RichText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setAutoDefault(false);
    m_close->setAutoRaise(true);
    m_close->setIcon(themedIcon(theme, u"close"_s));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setVisible(closing == Closing::ByPerson);
    auto *layout = new QHBoxLayout(this);
    // What stands last ends where the rows below do; a cross has its own room around it.
    layout->setContentsMargins(16, 5, closing == Closing::ByPerson ? 10 : 16, 5);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionAsked);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void MessageBar::show(const QString &icon, Ink family, const QString &strong, const QString &text,
                      const QString &action)
{
    const QString plain = strong.isEmpty() ? text : strong + u". "_s + text;
    if (strong.isEmpty() && text.isEmpty()) {
        dismiss();
        return;
    }
    m_family = family;
    m_icon->show(icon, family);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setMinimumHeight(40);
    const bool news = plain != m_text;
    m_text = plain;
    if (news) {
        m_label->setText(strong.isEmpty() ? text.toHtmlEscaped()
                                          : u"<b>%1</b>&nbsp; %2"_s.arg(strong.toHtmlEscaped(), text.toHtmlEscaped()));
        setAccessibleName(plain);
    }
    setVisible(true);
    update();
    if (news)
        announce(*this, plain);
}

void MessageBar::reword(const QString &text)
{
    m_text = text;
    m_label->setText(text.toHtmlEscaped());
}

void MessageBar::dismiss()
{
    m_text.clear();
    hide();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const FamilyColours &family = m_theme.family(m_family);
    fillMarked(painter, rect().adjusted(0, 0, 0, -1), family.tint, family.graphic, m_theme);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colours().line);
    painter.fillRect(QRect(0, 0, 4, height() - 1), family.graphic);
}

} // namespace tokenwatch
