// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filterfield.h"

#include "ui/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int filterWidth = 210;

} // namespace

FilterField::FilterField(const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
{
    setFixedWidth(filterWidth);
    setPlaceholderText(tr("Filter"));
    setAccessibleName(tr("Filter sources"));
    addAction(themedIcon(theme, u"search"_s, Ink::Secondary), LeadingPosition)->setText(tr("Filter"));
    QAction *empty = addAction(themedIcon(theme, u"close"_s, Ink::Secondary), TrailingPosition);
    empty->setText(tr("Clear filter"));
    empty->setVisible(false);
    connect(empty, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, empty, [empty](const QString &text) { empty->setVisible(!text.isEmpty()); });
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        clear();
        Q_EMIT left();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || hasFocus())
        return;
    QPainter painter(this);
    painter.setFont(m_theme.fonts().small);
    painter.setPen(m_theme.colours().secondary);
    painter.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, tr("Ctrl+F", "a key"));
}

} // namespace tokenwatch
