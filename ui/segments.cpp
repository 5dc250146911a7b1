// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments.h"

#include "ui/icons.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace tokenwatch {

namespace {

constexpr int segmentHeight = 28;
constexpr int segmentPadding = 12;
constexpr int segmentIcon = 16;
constexpr int segmentGap = 8;
constexpr qreal segmentRadius = 4;

/// Rounded at the ends of the row only.
QPainterPath outline(const QRectF &box, Segment::End end)
{
    QPainterPath whole;
    whole.addRoundedRect(box, segmentRadius, segmentRadius);
    QPainterPath square;
    if (end != Segment::End::Left)
        square.addRect(QRectF(box.left(), box.top(), segmentRadius * 2, box.height()));
    if (end != Segment::End::Right)
        square.addRect(QRectF(box.right() - segmentRadius * 2, box.top(), segmentRadius * 2, box.height()));
    return whole.united(square);
}

} // namespace

Segment::Segment(QAction *action, End end, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_action(action)
    , m_end(end)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(action, &QAction::changed, this, &Segment::takeOver);
    // By click and by arrow key; the group unchecks the others, as the actions' own group does.
    connect(this, &QAbstractButton::toggled, action, [this](bool checked) {
        if (checked && !m_action->isChecked())
            m_action->trigger();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    takeOver();
}

void Segment::takeOver()
{
    setText(m_action->text().remove(u'&'));
    setAccessibleName(text());
    setToolTip(m_action->toolTip());
    setChecked(m_action->isChecked());
    updateGeometry();
    update();
}

void Segment::setTerse(bool terse)
{
    m_terse = terse && !m_action->icon().isNull();
    updateGeometry();
    update();
}

QSize Segment::sizeHint() const
{
    // As wide as its bold words, so that nothing moves when the choice does.
    int width = 2 * segmentPadding + (m_end == End::Left ? 0 : -1);
    if (!m_action->icon().isNull())
        width += segmentIcon;
    if (!m_terse)
        width +=
            QFontMetrics(m_theme.fonts().bold).horizontalAdvance(text()) + (m_action->icon().isNull() ? 0 : segmentGap);
    return {width, std::max(segmentHeight, QFontMetrics(m_theme.fonts().body).height() + 8)};
}

void Segment::paintEvent(QPaintEvent *)
{
    const ThemeColours &c = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Neighbours share a line: each paints its own left one over the right one of the segment before.
    const QRectF box = QRectF(rect()).adjusted(m_end == End::Left ? 0.5 : -0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(isChecked() ? c.accent : c.border, 1));
    painter.setBrush(isChecked() ? c.selection : underMouse() ? c.hover : c.button);
    painter.drawPath(outline(box, m_end));
    if (isChecked() && m_theme.isHighContrast())
        painter.fillRect(QRectF(0, height() - 3, width(), 3), c.accent);
    if (showsFocus(*this))
        drawRoundedBox(painter, QRectF(rect()), segmentRadius, Qt::NoBrush, c.accent, 2);
    const QFont &font = isChecked() ? m_theme.fonts().bold : m_theme.fonts().body;
    const int words = m_terse ? 0 : QFontMetrics(font).horizontalAdvance(text());
    const int icon = m_action->icon().isNull() ? 0 : segmentIcon;
    const int gap = icon > 0 && words > 0 ? segmentGap : 0;
    int x = (width() - icon - gap - words) / 2;
    if (icon > 0)
        m_action->icon().paint(&painter, QRect(x, (height() - icon) / 2, icon, icon));
    x += icon + gap;
    painter.setFont(font);
    painter.setPen(c.text);
    if (words > 0)
        painter.drawText(QRect(x, 0, words + 2, height()), int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                         text());
}

Segments::Segments(const QString &name, const QList<QAction *> &actions, const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *group = new QButtonGroup(this);
    for (QAction *action : actions) {
        const auto end = action == actions.first()  ? Segment::End::Left
                         : action == actions.last() ? Segment::End::Right
                                                    : Segment::End::Middle;
        auto *segment = new Segment(action, end, theme, this);
        group->addButton(segment);
        layout->addWidget(segment);
        m_segments << segment;
    }
}

void Segments::setTerse(bool terse)
{
    for (Segment *segment : m_segments)
        segment->setTerse(terse);
}

} // namespace tokenwatch
