// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandbox/sandboxdelegate.h"

#include "models/sandboxtable.h"
#include "ui/codefont.h"
#include "ui/icons.h"
#include "ui/style.h"
#include "ui/tokenmonitor/lifetimebar.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace tokenwatch {

namespace {

constexpr int cellIcon = 16;
constexpr int cellIconSpace = 26; ///< icon and gap
constexpr int switchWidth = 30;
constexpr int switchHeight = 16;
constexpr int switchSpace = 42;
constexpr int selectionEdge = 3;

Emphasis sandboxEmphasis(const QModelIndex &index)
{
    return index.data(SandboxEmphasisRole).value<Emphasis>();
}

Ink sandboxInk(const QModelIndex &index)
{
    return inkOf(index.data(SandboxFamilyRole).value<Family>());
}

/// What stands before the words of a cell.
int leadOf(const QModelIndex &index)
{
    if (index.data(Qt::CheckStateRole).isValid())
        return switchSpace;
    return index.data(SandboxIconRole).toString().isEmpty() ? 0 : cellIconSpace;
}

QRect switchIn(const QRect &cell)
{
    return {cell.left() + SandboxDelegate::padding, cell.center().y() - switchHeight / 2, switchWidth, switchHeight};
}

} // namespace

SandboxDelegate::SandboxDelegate(SandboxRows rows, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_rows(rows)
    , m_theme(theme)
{}

QFont SandboxDelegate::lineFont(const QModelIndex &index, bool second) const
{
    const bool isFixed = index.data(SandboxMonospaceRole).toBool();
    const bool hasSecond = !index.data(SandboxSubTextRole).toString().isEmpty();
    const Emphasis emphasis = sandboxEmphasis(index);
    if (second)
        return isFixed ? codeFont(m_theme.fonts().small) : m_theme.fonts().small;
    if (isFixed && !hasSecond)
        return codeFont(m_theme.fonts().small);
    return emphasis == Emphasis::Bold || emphasis == Emphasis::Coloured ? m_theme.fonts().bold : m_theme.fonts().body;
}

int SandboxDelegate::widthFor(const QModelIndex &index) const
{
    const int first = QFontMetrics(lineFont(index, false)).horizontalAdvance(index.data().toString());
    const int second = QFontMetrics(lineFont(index, true)).horizontalAdvance(index.data(SandboxSubTextRole).toString());
    return leadOf(index) + std::max(first, second) + 2 * padding + 2;
}

QSize SandboxDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int first = QFontMetrics(m_theme.fonts().body).height();
    const int second = QFontMetrics(m_theme.fonts().small).height();
    return {widthFor(index), m_rows == SandboxRows::Low ? std::max(32, first + 14) : std::max(46, first + second + 14)};
}

void SandboxDelegate::paintLines(QPainter &painter, const QRect &where, const QModelIndex &index) const
{
    const ThemeColours &c = m_theme.colours();
    const Emphasis emphasis = sandboxEmphasis(index);
    const auto line = [&](const QRect &place, bool second, const QColor &colour, const QString &text) {
        const QFont font = lineFont(index, second);
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(place, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
    };
    const QColor colour = emphasis == Emphasis::Coloured ? m_theme.word(sandboxInk(index))
                          : emphasis == Emphasis::Muted  ? c.secondary
                                                         : c.text;
    const QString second = index.data(SandboxSubTextRole).toString();
    if (second.isEmpty())
        return line(where, false, colour, index.data().toString());
    const int above = QFontMetrics(lineFont(index, false)).height();
    const int below = QFontMetrics(lineFont(index, true)).height();
    const int top = where.top() + (where.height() - above - below) / 2;
    line({where.left(), top, where.width(), above}, false, colour, index.data().toString());
    // A path is what the row is about; other second lines are remarks.
    line({where.left(), top + above, where.width(), below}, true,
         index.data(SandboxMonospaceRole).toBool() ? c.text : c.secondary, second);
}

void SandboxDelegate::paintSwitch(QPainter &painter, const QRect &where, bool on) const
{
    const ThemeColours &c = m_theme.colours();
    const QRectF track(where);
    drawRoundedBox(painter, track, switchHeight / 2.0, on ? c.accent : c.base, on ? c.accent : c.border);
    constexpr qreal gap = 3;
    const qreal side = switchHeight - 2 * gap;
    const qreal x = on ? track.right() - gap - side : track.left() + gap;
    drawRoundedBox(painter, {x, track.top() + gap, side, side}, side / 2, on ? c.onAccent : c.border, {}, 0);
}

void SandboxDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColours &c = m_theme.colours();
    const QRect r = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setClipRect(r, Qt::IntersectClip);
    painter->fillRect(r, c.base);
    painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), c.line);
    if (selected)
        fillMarked(*painter, r.adjusted(0, 0, 0, -1), c.selection, c.accent, m_theme);
    if (selected && index.column() == 0)
        painter->fillRect(QRect(r.left(), r.top(), selectionEdge, r.height()), c.accent);
    const QRect inside = r.adjusted(padding, 0, -padding, -1);
    if (const QVariant check = index.data(Qt::CheckStateRole); check.isValid())
        paintSwitch(*painter, switchIn(r), check.toInt() == Qt::Checked);
    else if (const QString icon = index.data(SandboxIconRole).toString(); !icon.isEmpty())
        paintIcon(*painter, QRectF(inside.left(), inside.top(), cellIcon, inside.height()), icon,
                  m_theme.glyph(sandboxInk(index)));
    paintLines(*painter, inside.adjusted(leadOf(index), 0, 0, 0), index);
    painter->restore();
}

bool SandboxDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    const QVariant check = index.data(Qt::CheckStateRole);
    if (!check.isValid())
        return false;
    bool wanted = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<const QMouseEvent *>(event);
        wanted = mouse->button() == Qt::LeftButton &&
                 switchIn(option.rect).adjusted(-padding, -4, 6, 4).contains(mouse->position().toPoint());
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        wanted = key == Qt::Key_Space || key == Qt::Key_Select;
    }
    if (!wanted)
        return false;
    model->setData(index, check.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    return true;
}

} // namespace tokenwatch
