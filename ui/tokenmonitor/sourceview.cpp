// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmonitor/sourceview.h"

#include "models/sourcefilter.h"
#include "texts/durations.h"
#include "texts/statustexts.h"
#include "ui/theme.h"
#include "ui/tokenmonitor/sourcedelegate.h"
#include "ui/tokenmonitor/tableheader.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace tokenwatch {

using namespace std::chrono_literals;

namespace {

constexpr auto keyHoldsFor = 3s;
constexpr int rowsMeasured = 60; // enough to know the words, few enough for ten thousand rows
constexpr int narrowestSource = 150;
constexpr int widestSource = 320;
constexpr std::array statesMeasured{SourceState::Fresh,   SourceState::Refreshing,    SourceState::Expiring,
                                    SourceState::Failing, SourceState::Expired,       SourceState::Paused,
                                    SourceState::Cleared, SourceState::NoCredentials, SourceState::Locked,
                                    SourceState::Offline, SourceState::Recovering};

} // namespace

SourceView::SourceView(SourceFilter &filter, const Theme &theme, Clock &clock, QWidget *parent)
    : QTreeView(parent)
    , m_filter(filter)
    , m_theme(theme)
    , m_clock(clock)
    , m_delegate(new SourceDelegate(theme, clock, this))
    , m_header(new TableHeader(theme, this))
{
    setHeader(m_header);
    setModel(&filter);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Sources"));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSortingEnabled(true);
    sortByColumn(SourcesModel::Status, Qt::AscendingOrder);
    m_header->setStretchLastSection(false);
    m_header->setSectionResizeMode(QHeaderView::Fixed);
    for (int column = SourcesModel::Grant; column < SourcesModel::ColumnCount; ++column)
        hideColumn(column);
    connect(&theme, &Theme::changed, this, [this] {
        m_header->viewport()->update();
        viewport()->update();
    });
    measureColumns();
}

SourceView::~SourceView() = default;

void SourceView::setCompact(bool compact)
{
    m_compact = compact;
    m_delegate->setCompact(compact);
    // A uniform row height is kept by the view until it lays out anew.
    doItemsLayout();
}

void SourceView::measureColumns()
{
    const QFontMetrics bold(m_theme.fonts().bold);
    const QFontMetrics body(m_theme.fonts().body);
    const int pads = 2 * SourceDelegate::padding;
    for (int column = SourcesModel::Status; column <= SourcesModel::Last24h; ++column)
        m_wanted[size_t(column)] = m_header->widthForWord(column);
    const auto widen = [this](int column, int width) {
        m_wanted[size_t(column)] = std::max(m_wanted[size_t(column)], width);
    };
    for (const SourceState state : statesMeasured)
        widen(SourcesModel::Status,
              bold.horizontalAdvance(texts::stateWord(state)) + SourceDelegate::iconSpace + pads - 4);
    widen(SourcesModel::ExpiresIn, bold.horizontalAdvance(texts::countdown(-59min)) + pads);
    widen(SourcesModel::NextRefresh,
          body.horizontalAdvance(texts::duration(14min + 59s, texts::Detail::Seconds)) + pads);
    widen(SourcesModel::LastResult, body.horizontalAdvance(QStringLiteral("503 Unavailable")) + pads);
    widen(SourcesModel::Last24h, History::hours * SourceDelegate::historyPitch + pads);
    for (int row = 0; row < std::min(m_filter.rowCount(), rowsMeasured); ++row) {
        for (int column = SourcesModel::Status; column < SourcesModel::Last24h; ++column)
            widen(column, m_delegate->widthFor(m_filter.index(row, column)));
    }
    constexpr int widest = 220;
    for (const int column :
         {SourcesModel::Status, SourcesModel::ExpiresIn, SourcesModel::NextRefresh, SourcesModel::LastResult})
        m_wanted[size_t(column)] = std::min(m_wanted[size_t(column)], widest);
    m_wanted[SourcesModel::Source] = std::clamp(m_wanted[SourcesModel::Source], narrowestSource, widestSource);
    fitColumns();
}

void SourceView::fitColumns()
{
    const int space = viewport()->width();
    if (space <= 0)
        return;
    std::array<bool, SourcesModel::Last24h + 1> shown{};
    shown.fill(true);
    const auto needed = [&](bool squeezed) {
        int sum = 0;
        for (size_t column = 0; column < shown.size(); ++column) {
            if (shown[column])
                sum += squeezed && column == SourcesModel::Source ? narrowestSource : m_wanted[column];
        }
        return sum;
    };
    // Dropped in this order, after the Source column has given what it can.
    for (const int column : {SourcesModel::Last24h, SourcesModel::LastResult, SourcesModel::NextRefresh}) {
        if (needed(true) <= space)
            break;
        shown[size_t(column)] = false;
    }
    int rest = space - needed(false);
    for (int column = 0; column < int(shown.size()); ++column) {
        setColumnHidden(column, !shown[size_t(column)]);
        int width = m_wanted[size_t(column)];
        if (column == SourcesModel::Source)
            width = std::max(narrowestSource - 60, rest < 0 ? width + rest : width);
        m_header->resizeSection(column, width);
    }
    if (rest <= 0)
        return;
    // What is left goes to the names first, as far as they may grow, then to the last column.
    const int toSource = std::min(rest / (shown[SourcesModel::Last24h] ? 2 : 1), widestSource);
    m_header->resizeSection(SourcesModel::Source, m_wanted[SourcesModel::Source] + toSource);
    rest -= toSource;
    for (int column = SourcesModel::Last24h; column >= 0 && rest > 0; --column) {
        if (!shown[size_t(column)])
            continue;
        m_header->resizeSection(column, m_header->sectionSize(column) + rest);
        rest = 0;
    }
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

bool SourceView::isShownSelected(const QModelIndex &index) const
{
    return selectionModel()->isRowSelected(index.row(), index.parent());
}

std::vector<VisibleRow> SourceView::visibleRows() const
{
    std::vector<VisibleRow> rows;
    const QRect area = viewport()->rect();
    for (QModelIndex index = indexAt({0, 0}); index.isValid(); index = indexBelow(index)) {
        if (visualRect(index).top() > area.bottom())
            break;
        rows.push_back({m_filter.statusOf(index), isShownSelected(index)});
    }
    return rows;
}

int SourceView::repaintChanged()
{
    QHash<std::pair<SourceId, int>, QString> now;
    int repainted = 0;
    const QRect area = viewport()->rect();
    for (QModelIndex row = indexAt({0, 0}); row.isValid(); row = indexBelow(row)) {
        if (visualRect(row).top() > area.bottom())
            break;
        const bool selected = isShownSelected(row);
        for (int column = SourcesModel::Status; column <= SourcesModel::Last24h; ++column) {
            if (isColumnHidden(column))
                continue;
            const QModelIndex cell = row.siblingAtColumn(column);
            const auto key = std::pair(m_filter.statusOf(cell)->id, column);
            const QString print = m_delegate->fingerprint(cell, columnWidth(column), selected);
            if (const auto before = m_painted.constFind(key); before == m_painted.cend() || *before != print) {
                update(cell);
                ++repainted;
            }
            now.insert(key, print);
        }
    }
    m_painted = std::move(now);
    return repainted;
}

bool SourceView::isHeld() const
{
    return m_filter.isHeld();
}

void SourceView::settleHold()
{
    const bool hold = m_pointerInside || m_menuOpen || m_keyPressed;
    if (hold == m_filter.isHeld())
        return;
    if (hold)
        m_filter.hold();
    else
        m_filter.release();
}

void SourceView::setMenuOpen(bool open)
{
    m_menuOpen = open;
    settleHold();
}

void SourceView::keyPressEvent(QKeyEvent *event)
{
    m_keyPressed = true;
    m_keyHold = m_clock.after(keyHoldsFor, [this] {
        m_keyPressed = false;
        settleHold();
    });
    settleHold();
    QTreeView::keyPressEvent(event);
}

bool SourceView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave || event->type() == QEvent::Hide) {
        m_pointerInside = event->type() == QEvent::Enter;
        settleHold();
    }
    return QTreeView::viewportEvent(event);
}

void SourceView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint where = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        where = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    else if (!indexAt(event->pos()).isValid())
        return;
    Q_EMIT menuWanted(where);
}

void SourceView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void SourceView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const
{
    // A flat list: the style would draw its own selection under the first cell.
}

} // namespace tokenwatch
