// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roomyrows.h"

#include "ui/tokenmonitor/sourcedelegate.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace tokenwatch {

namespace {

constexpr int roomAboveAndBelow = 7;
constexpr int marginOfTheStyle = 3; // Fusion's own, before the text of an item
constexpr int roomAtTheSides = SourceDelegate::padding - marginOfTheStyle;

QStyleOptionViewItem narrowed(const QStyleOptionViewItem &option)
{
    QStyleOptionViewItem inside = option;
    inside.rect.adjust(roomAtTheSides, 0, -roomAtTheSides, 0);
    return inside;
}

} // namespace

void RoomyRows::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // The surface and the line below it reach from edge to edge, the words do not.
    QStyleOptionViewItem whole = option;
    initStyleOption(&whole, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &whole, painter, option.widget);
    QStyledItemDelegate::paint(painter, narrowed(option), index);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      whole.palette.color(QPalette::Mid));
}

QSize RoomyRows::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * roomAtTheSides, 2 * roomAboveAndBelow);
}

bool RoomyRows::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    return QStyledItemDelegate::editorEvent(event, model, narrowed(option), index);
}

} // namespace tokenwatch
