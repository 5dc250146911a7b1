// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmonitor/sourcedelegate.h"

#include "models/historytexts.h"
#include "models/sourcefilter.h"
#include "models/sourcesmodel.h"
#include "models/tooltip.h"
#include "ui/icons.h"
#include "ui/style.h"
#include "ui/tokenmonitor/lanepainter.h"
#include "ui/tokenmonitor/lifetimebar.h"
#include "ui/tokenmonitor/rowmotion.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace tokenwatch {

namespace {

constexpr int barHeight = 6;
constexpr int rowIconSide = 16;
constexpr int accentWidth = 3;

QString lineOne(const QModelIndex &index, bool selected)
{
    return index.data(selected ? int(SourcesModel::SelectedTextRole) : int(Qt::DisplayRole)).toString();
}

/// The row of the sources behind a row of the view.
int sourceRow(const QModelIndex &index)
{
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index.model());
    return proxy ? proxy->mapToSource(index).row() : index.row();
}

Emphasis emphasisOf(const QModelIndex &index)
{
    return index.data(SourcesModel::EmphasisRole).value<Emphasis>();
}

Ink inkOfCell(const QModelIndex &index)
{
    return inkOf(index.data(SourcesModel::FamilyRole).value<Family>());
}

const QFont &fontFor(const Theme &theme, Emphasis emphasis)
{
    return emphasis == Emphasis::Bold || emphasis == Emphasis::Coloured ? theme.fonts().bold : theme.fonts().body;
}

QColor colourFor(const Theme &theme, Emphasis emphasis, Ink ink)
{
    switch (emphasis) {
    case Emphasis::Plain:
    case Emphasis::Bold:
        return theme.colours().text;
    case Emphasis::Muted:
        return theme.colours().secondary;
    case Emphasis::Coloured:
        return theme.word(ink);
    }
    Q_UNREACHABLE();
}

} // namespace

SourceDelegate::SourceDelegate(const Theme &theme, const Clock &clock, const RowMotion &motion, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_motion(motion)
{}

bool SourceDelegate::isFirst(const QModelIndex &index) const
{
    return index.column() == (m_lanes ? SourcesModel::Source : SourcesModel::Status);
}

QString SourceDelegate::lineTwo(const QModelIndex &index) const
{
    const bool isNamed = m_lanes && index.column() == SourcesModel::Source;
    return index.data(isNamed ? int(SourcesModel::StateLineRole) : int(SourcesModel::SubTextRole)).toString();
}

int SourceDelegate::rowHeight() const
{
    const int first = QFontMetrics(m_theme.fonts().body).height();
    const int second = QFontMetrics(m_theme.fonts().small).height();
    return m_compact ? std::max(28, first + 12) : std::max(46, first + second + 14);
}

int SourceDelegate::groupHeight() const
{
    return QFontMetrics(m_theme.fonts().smallBold).height() + 12;
}

void SourceDelegate::paintGroup(QPainter &painter, const QRect &where, const QString &name) const
{
    const ThemeColours &c = m_theme.colours();
    painter.fillRect(where, c.window);
    painter.fillRect(QRect(where.left(), where.bottom(), where.width(), 1), c.line);
    m_lines.draw(painter, where.adjusted(padding, 0, -padding, -1), m_theme.fonts().smallBold, c.secondary, name);
}

int SourceDelegate::widthFor(const QModelIndex &index) const
{
    if (index.column() == SourcesModel::Last24h)
        return History::hours * historyPitch + 2 * padding;
    const int first = widthOfWords(index);
    const int second = m_lines.widthOf(lineTwo(index), m_theme.fonts().small);
    int text = std::max(first, second);
    if (index.column() == SourcesModel::ExpiresIn)
        text = first + (second > 0 ? second + padding : 0);
    if (isFirst(index))
        text += iconSpace;
    return text + 2 * padding + 2;
}

int SourceDelegate::widthOfLineOne(const QModelIndex &index) const
{
    return widthOfWords(index) + 2 * padding + 2;
}

int SourceDelegate::widthOfWords(const QModelIndex &index) const
{
    return m_lines.widthOf(lineOne(index, true), fontFor(m_theme, emphasisOf(index)));
}

QString SourceDelegate::fingerprint(const QModelIndex &index, int width, bool selected) const
{
    QString print = lineOne(index, selected) + u'\n' + lineTwo(index);
    if (index.column() == SourcesModel::ExpiresIn) {
        const Bar bar = index.data(SourcesModel::BarRole).value<Bar>();
        print += u'\n' + QString::number(barFillWidth(bar, m_clock.now().wall, width - 2 * padding)) + u' ' +
                 QString::number(bar.markPosition().value_or(-1)) + QChar(u'0' + static_cast<char16_t>(bar.style)) +
                 QChar(u'0' + static_cast<char16_t>(bar.assumedLifetime));
    } else if (index.column() == SourcesModel::Lane && m_lanes) {
        print = m_lanes->fingerprint(index.data(SourcesModel::SourceIdRole).value<SourceId>());
    } else if (index.column() == SourcesModel::Last24h) {
        for (const HistoryCell cell : index.data(SourcesModel::HistoryRole).value<History::Cells>())
            print += QChar(u'0' + static_cast<char16_t>(cell));
    }
    // Colours, weight and icon.
    const auto add = [&print](auto kind) { print += QChar(u'0' + static_cast<char16_t>(kind)); };
    add(emphasisOf(index));
    add(index.data(SourcesModel::FamilyRole).value<Family>());
    add(index.data(SourcesModel::SeverityRole).value<Severity>());
    add(index.data(SourcesModel::StateRole).value<SourceState>());
    return print;
}

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *filter = qobject_cast<const SourceFilter *>(index.model());
    return {widthFor(index), rowHeight() + (filter && filter->startsGroup(index) ? groupHeight() : 0)};
}

QColor SourceDelegate::surfaceOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (option.state & QStyle::State_Selected)
        return m_theme.colours().selection;
    if (index.data(SourcesModel::SeverityRole).value<Severity>() == Severity::Lost)
        return m_theme.colours().crit.tint;
    return option.state & QStyle::State_MouseOver ? m_theme.colours().window : m_theme.colours().base;
}

void SourceDelegate::paintSurface(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                  const QColor &surface) const
{
    const ThemeColours &c = m_theme.colours();
    const QRect r = option.rect;
    painter.fillRect(r, surface);
    painter.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), c.line);
    const bool isLost = index.data(SourcesModel::SeverityRole).value<Severity>() == Severity::Lost;
    if (option.state & QStyle::State_Selected)
        fillMarked(painter, r.adjusted(0, 0, 0, -1), surface, c.accent, m_theme);
    else if (isLost)
        fillMarked(painter, r.adjusted(0, 0, 0, -1), surface, c.crit.graphic, m_theme);
    if (isFirst(index) && option.state & QStyle::State_Selected)
        painter.fillRect(QRect(r.left(), r.top(), accentWidth, r.height()), c.accent);
}

void SourceDelegate::paintLines(QPainter &painter, const QRect &where, const QModelIndex &index, bool selected) const
{
    const Emphasis emphasis = emphasisOf(index);
    const QFont &font = fontFor(m_theme, emphasis);
    const QColor colour = colourFor(m_theme, emphasis, inkOfCell(index));
    const QString first = lineOne(index, selected);
    const QString second = m_compact ? QString() : lineTwo(index);
    if (second.isEmpty()) {
        m_lines.draw(painter, where, font, colour, first);
        return;
    }
    const int above = QFontMetrics(font).height();
    const int below = QFontMetrics(m_theme.fonts().small).height();
    const int top = where.top() + (where.height() - above - below) / 2;
    m_lines.draw(painter, QRect(where.left(), top, where.width(), above), font, colour, first);
    m_lines.draw(painter, QRect(where.left(), top + above, where.width(), below), m_theme.fonts().small,
                 m_theme.colours().secondary, second);
}

void SourceDelegate::paintExpiry(QPainter &painter, const QRect &where, const QModelIndex &index, bool selected,
                                 const QColor &surface) const
{
    const Bar bar = index.data(SourcesModel::BarRole).value<Bar>();
    const Emphasis emphasis = emphasisOf(index);
    const QFont &font = fontFor(m_theme, emphasis);
    const QString first = lineOne(index, selected);
    const QString length = lineTwo(index);
    const bool withBar = bar.style != BarStyle::None && !m_compact;
    const int above = QFontMetrics(font).height();
    const int top = withBar ? where.top() + (where.height() - above - barHeight - 5) / 2 : where.top();
    const QRect line(where.left(), top, where.width(), withBar ? above : where.height());
    m_lines.draw(painter, line, font, colourFor(m_theme, emphasis, inkOfCell(index)), first);
    // "of 1 h" is the first to go when space is short: half a sentence helps nobody.
    const int taken = m_lines.widthOf(first, font) + padding / 2;
    if (!length.isEmpty() && taken + m_lines.widthOf(length, m_theme.fonts().small) <= where.width())
        m_lines.draw(painter, line, m_theme.fonts().small, m_theme.colours().secondary, length, Qt::AlignRight);
    if (withBar)
        paintLifetimeBar(painter, QRectF(where.left(), top + above + 4, where.width(), barHeight), bar,
                         m_clock.now().wall, m_theme, inkOfCell(index), surface);
}

void SourceDelegate::paintHistory(QPainter &painter, const QRect &where, const QModelIndex &index) const
{
    const auto cells = index.data(SourcesModel::HistoryRole).value<History::Cells>();
    const ThemeColours &c = m_theme.colours();
    const int baseline = where.center().y() + 6;
    int x = where.left();
    for (const HistoryCell cell : cells) {
        if (x + historyPitch - 1 > where.right() + 1)
            break;
        const int width = historyPitch - 1;
        switch (cell) {
        case HistoryCell::None:
            painter.fillRect(QRect(x, baseline - 4, width, 2), c.off.graphic);
            break;
        case HistoryCell::Ok:
            painter.fillRect(QRect(x, baseline - 7, width, 7), c.ok.graphic);
            break;
        case HistoryCell::Failed:
            painter.fillRect(QRect(x, baseline - 14, width, 14), c.crit.graphic);
            break;
        }
        x += historyPitch;
    }
}

void SourceDelegate::paintWithIcon(QPainter &painter, const QRect &where, const QModelIndex &index, bool selected) const
{
    const auto id = index.data(SourcesModel::SourceIdRole).value<SourceId>();
    const QString icon = index.data(SourcesModel::IconNameRole).toString();
    const QColor colour = m_theme.glyph(inkOfCell(index));
    const QRectF box(where.left(), where.top(), rowIconSide, where.height());
    painter.setOpacity(m_motion.presenceOf(id));
    if (const double turn = m_motion.turnOf(id); turn > 0) {
        painter.save();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.translate(box.center());
        painter.rotate(turn);
        paintIcon(painter, QRectF(-rowIconSide / 2.0, -rowIconSide / 2.0, rowIconSide, rowIconSide), icon, colour);
        painter.restore();
    } else {
        paintIcon(painter, box, icon, colour);
    }
    paintLines(painter, where.adjusted(iconSpace, 0, padding - 4, 0), index, selected);
    painter.setOpacity(1);
}

QString SourceDelegate::toolTipAt(const QPoint &where, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    if (index.column() == SourcesModel::Last24h) {
        const auto cells = index.data(SourcesModel::HistoryRole).value<History::Cells>();
        const int cell = (where.x() - option.rect.left() - padding) / historyPitch;
        const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index.model());
        const auto *sources = qobject_cast<const SourcesModel *>(proxy ? proxy->sourceModel() : index.model());
        if (!sources || where.x() < option.rect.left() + padding || cell >= History::hours)
            return {};
        return plainToolTip(historyHourText(cells.at(size_t(cell)), History::hours - 1 - cell, sources->viewpoint()));
    }
    if (QString tip = index.data(Qt::ToolTipRole).toString(); !tip.isEmpty())
        return tip;
    const QString second = lineTwo(index);
    if (widthFor(index) - 2 <= option.rect.width() && (second.isEmpty() || !m_compact))
        return {};
    return plainToolTip(second.isEmpty() ? lineOne(index, false) : lineOne(index, false) + u'\n' + second);
}

bool SourceDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString tip = toolTipAt(event->pos(), option, index);
    // Of an hour as long as the pointer is in it.
    const bool isOfAnHour = index.column() == SourcesModel::Last24h;
    QToolTip::showText(event->globalPos(), tip, view->viewport(),
                       isOfAnHour ? QRect(event->pos() - QPoint(1, 8), QSize(3, 16)) : option.rect);
    return !tip.isEmpty();
}

void SourceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    const bool selected = option.state & QStyle::State_Selected;
    const QColor surface = surfaceOf(option, index);
    paintSurface(*painter, option, index, surface);
    // The line below belongs to the row, not to the text's space.
    const QRect inside = option.rect.adjusted(padding, 0, -padding, -1);
    switch (index.column()) {
    case SourcesModel::Status:
        paintWithIcon(*painter, inside, index, selected);
        break;
    case SourcesModel::Source:
        if (m_lanes)
            paintWithIcon(*painter, inside, index, selected);
        else
            paintLines(*painter, inside, index, selected);
        break;
    case SourcesModel::Lane:
        if (m_lanes)
            m_lanes->paint(*painter, option.rect, sourceRow(index), surface);
        break;
    case SourcesModel::ExpiresIn:
        paintExpiry(*painter, inside, index, selected, surface);
        break;
    case SourcesModel::Last24h:
        paintHistory(*painter, inside, index);
        break;
    default:
        paintLines(*painter, inside, index, selected);
        break; // all other columns are two lines of text
    }
    painter->restore();
}

} // namespace tokenwatch
