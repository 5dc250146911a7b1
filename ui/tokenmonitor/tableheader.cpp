// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmonitor/tableheader.h"

#include "ui/theme.h"
#include "ui/tokenmonitor/sourcedelegate.h"

#include <QFontMetrics>
#include <QPainter>

namespace tokenwatch {

namespace {

constexpr int headerHeight = 30;
constexpr int arrowSpace = 18;

} // namespace

TableHeader::TableHeader(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setMinimumSectionSize(40);
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), std::max(headerHeight, QFontMetrics(m_theme.fonts().body).height() + 12)};
}

int TableHeader::widthForWord(int section) const
{
    const QString word = model()->headerData(section, Qt::Horizontal).toString();
    return QFontMetrics(m_theme.fonts().body).horizontalAdvance(word) + 2 * SourceDelegate::padding + arrowSpace;
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    const ThemeColours &c = m_theme.colours();
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), c.window);
        painter.fillRect(QRect(0, height() - 1, width(), 1), c.line);
    }
    QHeaderView::paintEvent(event);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const ThemeColours &c = m_theme.colours();
    painter->save();
    painter->fillRect(rect, c.window);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.line);
    if (rect.right() < viewport()->width() - 1)
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), c.line);
    const QRect inside = rect.adjusted(SourceDelegate::padding, 0, -4, -1);
    const QFontMetrics metrics(m_theme.fonts().body);
    const QString word =
        metrics.elidedText(model()->headerData(section, Qt::Horizontal).toString(), Qt::ElideRight, inside.width());
    painter->setFont(m_theme.fonts().body);
    painter->setPen(c.secondary);
    painter->drawText(inside, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, word);
    if (isSortIndicatorShown() && sortIndicatorSection() == section) {
        const qreal x = inside.left() + metrics.horizontalAdvance(word) + 7;
        const qreal y = inside.center().y();
        const qreal tip = sortIndicatorOrder() == Qt::AscendingOrder ? 3 : -2;
        const qreal foot = sortIndicatorOrder() == Qt::AscendingOrder ? -1 : 2;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.secondary);
        painter->drawPolygon(QPolygonF{{x, y + foot}, {x + 7, y + foot}, {x + 3.5, y + tip}});
    }
    painter->restore();
}

} // namespace tokenwatch
