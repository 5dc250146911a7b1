// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/foldbutton.h"

#include "ui/icons.h"
#include "ui/style.h"

#include <QPainter>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int foldIcon = 14;
constexpr int foldGap = 6;

} // namespace

FoldButton::FoldButton(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize FoldButton::sizeHint() const
{
    const QFontMetrics metrics(m_theme.fonts().body);
    return {foldIcon + foldGap + metrics.horizontalAdvance(text()) + 4, metrics.lineSpacing() + 6};
}

void FoldButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ink = m_theme.colours().link;
    const QRectF arrow(0, (height() - foldIcon) / 2.0, foldIcon, foldIcon);
    painter.save();
    if (!isChecked()) {
        painter.translate(arrow.center());
        painter.rotate(-90);
        painter.translate(-arrow.center());
    }
    paintIcon(painter, arrow, u"chevron-down"_s, ink);
    painter.restore();
    painter.setFont(m_theme.fonts().body);
    painter.setPen(ink);
    painter.drawText(rect().adjusted(foldIcon + foldGap, 0, 0, 0), int(Qt::AlignLeft | Qt::AlignVCenter), text());
    if (showsFocus(*this))
        drawRoundedBox(painter, QRectF(rect()), 4, Qt::NoBrush, m_theme.colours().accent, 2);
}

} // namespace tokenwatch
