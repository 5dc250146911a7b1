// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/rowstable.h"

#include "models/detailrows.h"
#include "ui/codefont.h"
#include "ui/detail/detailpage.h"
#include "ui/icons.h"
#include "ui/style.h"
#include "ui/theme.h"
#include "ui/tokenmonitor/lifetimebar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <algorithm>

namespace tokenwatch {

namespace {

constexpr int cellPadding = 12;
constexpr int rowPadding = 7;
constexpr int leadGap = 18;
constexpr int widestLead = 132;
constexpr int rowIcon = 16;
constexpr int iconGap = 9;
constexpr int linesOfFirst = 4;

/// Between words; inside one only where a word has no room on a line of its own.
int wrapping(const QString &text, const QFontMetrics &metrics, int width)
{
    const QStringList words = text.split(u' ');
    const bool fits = std::all_of(words.begin(), words.end(), [&metrics, width](const QString &word) {
        return metrics.horizontalAdvance(word) <= width;
    });
    return fits ? Qt::TextWordWrap : Qt::TextWrapAnywhere;
}

/// As high as what stands beside it.
QFont strongCode(const Theme &theme)
{
    QFont font = codeFont(theme.fonts().small);
    font.setBold(true);
    return font;
}

class RowDelegate final : public QStyledItemDelegate
{
public:
    RowDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    [[nodiscard]] QFont firstFont(const QModelIndex &index) const
    {
        return index.data(DetailRows::CodeRole).toBool() ? codeFont(m_theme.fonts().small) : m_theme.fonts().body;
    }
    [[nodiscard]] QFont leadFont(const QModelIndex &index) const
    {
        return index.data(DetailRows::CodeRole).toBool() ? strongCode(m_theme) : m_theme.fonts().body;
    }
    [[nodiscard]] static int iconRoom(const QModelIndex &index)
    {
        return index.data(DetailRows::IconNameRole).toString().isEmpty() ? 0 : rowIcon + iconGap;
    }

    /// For `width` of the text's column.
    [[nodiscard]] int heightFor(const QModelIndex &index, int width) const
    {
        const int room = width - iconRoom(index);
        return wrappedHeight(index.data().toString(), firstFont(index), room) +
               wrappedHeight(index.data(DetailRows::SecondRole).toString(), m_theme.fonts().small, room) +
               2 * rowPadding + 1;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeColours &c = m_theme.colours();
        painter->save();
        const Ink ink = inkOf(index.data(DetailRows::FamilyRole).value<Family>());
        const QRect cell = option.rect;
        if (index.data(DetailRows::MarkedRole).toBool())
            fillMarked(*painter, cell.adjusted(0, index.row() == 0 ? 1 : 0, 0, 0), m_theme.family(ink).tint,
                       m_theme.family(ink).graphic, m_theme);
        if (option.state & QStyle::State_Selected && option.state & QStyle::State_Active && isFocused(option))
            fillMarked(*painter, cell.adjusted(0, 1, 0, -1), c.selection, c.accent, m_theme);
        if (index.row() + 1 < index.model()->rowCount())
            painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), c.line);
        const QRect inner = cell.adjusted(0, rowPadding, 0, -rowPadding - 1);
        switch (static_cast<DetailRows::Column>(index.column())) {
        case DetailRows::Lead: {
            const bool isCode = index.data(DetailRows::CodeRole).toBool();
            painter->setFont(leadFont(index));
            painter->setPen(isCode ? c.text : c.secondary);
            const QRect where = inner.adjusted(cellPadding, 0, 0, 0);
            painter->drawText(
                where, int(Qt::AlignLeft | Qt::AlignTop),
                painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, where.width() - 6));
            break;
        }
        case DetailRows::Text:
            paintText(*painter, inner, index, ink);
            break;
        case DetailRows::Trailing:
            painter->setFont(m_theme.fonts().small);
            painter->setPen(c.secondary);
            painter->drawText(inner.adjusted(0, 0, -cellPadding, 0), int(Qt::AlignRight | Qt::AlignTop),
                              index.data().toString());
            break;
        case DetailRows::ColumnCount:
            break;
        }
        painter->restore();
    }

private:
    [[nodiscard]] static bool isFocused(const QStyleOptionViewItem &option)
    {
        return option.widget && option.widget->hasFocus();
    }
    [[nodiscard]] static int wrappedHeight(const QString &text, const QFont &font, int width)
    {
        if (text.isEmpty())
            return 0;
        const QFontMetrics metrics(font);
        const QRect box(0, 0, std::max(width, 20), 10000);
        const int wanted = metrics.boundingRect(box, wrapping(text, metrics, box.width()), text).height();
        return std::min(wanted, metrics.lineSpacing() * linesOfFirst);
    }
    void paintText(QPainter &painter, const QRect &inner, const QModelIndex &index, Ink ink) const
    {
        const QString icon = index.data(DetailRows::IconNameRole).toString();
        if (!icon.isEmpty())
            paintIcon(painter, QRectF(inner.left(), inner.top() + 1, rowIcon, rowIcon), icon, m_theme.glyph(ink));
        const QRect room = inner.adjusted(iconRoom(index), 0, -4, 0);
        const int first = wrappedHeight(index.data().toString(), firstFont(index), room.width() + 4);
        painter.setPen(m_theme.colours().text);
        drawWrapped(painter, QRect(room.left(), room.top(), room.width() + 4, first), index.data().toString(),
                    firstFont(index));
        painter.setPen(m_theme.colours().secondary);
        drawWrapped(painter, QRect(room.left(), room.top() + first, room.width() + 4, room.height() - first),
                    index.data(DetailRows::SecondRole).toString(), m_theme.fonts().small);
    }
    static void drawWrapped(QPainter &painter, const QRect &room, const QString &text, const QFont &font)
    {
        painter.setFont(font);
        painter.drawText(room, int(Qt::AlignLeft | Qt::AlignTop) | wrapping(text, painter.fontMetrics(), room.width()),
                         text);
    }

    const Theme &m_theme;
};

} // namespace

RowsTable::RowsTable(const QString &name, DetailRows &model, Height height, const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(model)
    , m_height(height)
{
    setModel(&model);
    setItemDelegate(new RowDelegate(theme, this));
    setAccessibleName(name);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(height == Height::OfRows ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, height == Height::OfRows ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    setContentsMargins(1, 1, 1, 1);
    viewport()->setAutoFillBackground(false);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&model, &QAbstractItemModel::modelReset, this, &RowsTable::fitToRows);
    connect(&model, &QAbstractItemModel::dataChanged, this, &RowsTable::fitToRows);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

QSize RowsTable::sizeHint() const
{
    return {200, m_height == Height::OfRows ? verticalHeader()->length() + 2 : 200};
}

QSize RowsTable::minimumSizeHint() const
{
    return {100, m_height == Height::OfRows ? sizeHint().height() : 80};
}

void RowsTable::fitToRows()
{
    const auto widest = [this](int column, const QFont &font) {
        const QFontMetrics metrics(font);
        int most = 0;
        for (const DetailRow &row : m_model.rows())
            most = std::max(most, metrics.horizontalAdvance(column == DetailRows::Lead ? row.lead : row.trailing));
        return most;
    };
    const bool isCode = !m_model.rows().empty() && m_model.rows().front().isCode;
    const int lead = widest(DetailRows::Lead, isCode ? strongCode(m_theme) : m_theme.fonts().body);
    const int trailing = widest(DetailRows::Trailing, m_theme.fonts().small);
    const int leadWidth = cellPadding + (lead > 0 ? std::min(lead, widestLead) + leadGap : 0);
    const int trailingWidth = cellPadding + (trailing > 0 ? trailing + 8 : 0);
    const int width = std::max(40, viewport()->width() - leadWidth - trailingWidth);
    setColumnWidth(DetailRows::Lead, leadWidth);
    setColumnWidth(DetailRows::Text, width);
    setColumnWidth(DetailRows::Trailing, trailingWidth);
    const auto *delegate = static_cast<const RowDelegate *>(itemDelegate());
    for (int row = 0; row < m_model.rowCount(); ++row)
        setRowHeight(row, delegate->heightFor(m_model.index(row, DetailRows::Text), width));
    updateGeometry();
    viewport()->update();
}

void RowsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitToRows();
}

void RowsTable::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        drawRoundedBox(painter, QRectF(viewport()->rect()), 5, m_theme.colours().base, m_theme.colours().line);
    }
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    // Over the tints, which know no corners.
    drawRoundedBox(painter, QRectF(viewport()->rect()), 5, Qt::NoBrush,
                   showsFocus(*this) ? m_theme.colours().accent : m_theme.colours().line);
}

void RowsTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        QGuiApplication::clipboard()->setText(asText({m_model.rows().at(static_cast<size_t>(currentIndex().row()))}));
        return;
    }
    QTableView::keyPressEvent(event);
}

void RowsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (m_height == Height::Scrolls || !current.isValid() || !hasFocus())
        return;
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            const QPoint middle = mapTo(area->widget(), visualRect(current).center());
            area->ensureVisible(middle.x(), middle.y(), 0, visualRect(current).height());
            return;
        }
    }
}

void RowsTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, DetailRows::Text));
}

} // namespace tokenwatch
