// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmonitor/card.h"

#include "ui/icons.h"
#include "ui/style.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace tokenwatch {

namespace {

constexpr qreal cardRadius = 5;
constexpr qreal cardEdge = 4;

} // namespace

Card::Card(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Card::setFamily(std::optional<Ink> family)
{
    m_family = family;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF box(rect());
    if (!m_family) {
        drawRoundedBox(painter, box, cardRadius, m_theme.colours().base, m_theme.colours().line);
        return;
    }
    const FamilyColours &family = m_theme.family(*m_family);
    drawRoundedBox(painter, box, cardRadius, family.tint, family.graphic);
    QPainterPath edge;
    edge.addRoundedRect(box, cardRadius, cardRadius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(edge);
    painter.fillRect(QRectF(0, 0, cardEdge, height()), family.graphic);
}

IconLabel::IconLabel(const Theme &theme, int side, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedSize(side, side);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void IconLabel::show(const QString &name, Ink ink)
{
    m_name = name;
    m_ink = ink;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    paintIcon(painter, QRectF(rect()), m_name, m_theme.glyph(m_ink));
}

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), int(Qt::AlignLeft | Qt::AlignVCenter), palette(), isEnabled(),
                          fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()), foregroundRole());
}

} // namespace tokenwatch
