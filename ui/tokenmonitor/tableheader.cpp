// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmonitor/tableheader.h"

#include "models/sourceorder.h"
#include "models/sourcesmodel.h"
#include "ui/theme.h"
#include "ui/tokenmonitor/sourcedelegate.h"
#include "ui/tokenmonitor/timeaxisview.h"

#include <QFontMetrics>
#include <QMouseEvent>
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

void TableHeader::setTimeline(const TimeAxisView *axis)
{
    m_axis = axis;
    updateGeometry();
    viewport()->update();
}

/// A press on the axis sorts nothing.
void TableHeader::mousePressEvent(QMouseEvent *event)
{
    if (m_axis && logicalIndexAt(event->position().toPoint()) == SourcesModel::Lane)
        return;
    QHeaderView::mousePressEvent(event);
}

/// A click sorts, but not by what is known of the rows in sight only; its edge can be dragged all the same.
void TableHeader::mouseReleaseEvent(QMouseEvent *event)
{
    setSectionsClickable(canSortBy(logicalIndexAt(event->position().toPoint())));
    QHeaderView::mouseReleaseEvent(event);
    setSectionsClickable(true);
}

QSize TableHeader::sizeHint() const
{
    if (m_axis)
        return {QHeaderView::sizeHint().width(), m_axis->height()};
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

/// The axis, and beside it the words of the curve, which stand over the column before.
void TableHeader::paintAxis(QPainter &painter, const QRect &rect) const
{
    const ThemeColours &c = m_theme.colours();
    painter.fillRect(rect, c.window);
    m_axis->paint(painter, rect.adjusted(0, 0, 0, -1));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.line);
    const int before = sectionSize(SourcesModel::CoveredUntil);
    const QRect words(rect.left() - before, rect.top(), before - SourceDelegate::padding,
                      rect.height() - m_axis->axisHeight());
    painter.setFont(m_theme.fonts().small);
    painter.setPen(c.secondary);
    painter.drawText(words, int(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(tr("without a token", "beside a curve of how many sources are"),
                                                      Qt::ElideRight, words.width()));
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const ThemeColours &c = m_theme.colours();
    painter->save();
    if (m_axis && section == SourcesModel::Lane) {
        paintAxis(*painter, rect);
        painter->restore();
        return;
    }
    painter->fillRect(rect, c.window);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.line);
    if (rect.right() < viewport()->width() - 1 && !(m_axis && section == SourcesModel::CoveredUntil))
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), c.line);
    QRect inside = rect.adjusted(SourceDelegate::padding, 0, -4, -1);
    if (m_axis) // on one line with the hours
        inside.setTop(inside.bottom() + 1 - m_axis->axisHeight());
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
