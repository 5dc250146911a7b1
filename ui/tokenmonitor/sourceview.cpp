// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmonitor/sourceview.h"

#include "models/sourcefilter.h"
#include "texts/durations.h"
#include "texts/statustexts.h"
#include "ui/theme.h"
#include "ui/tokenmonitor/rowmotion.h"
#include "ui/tokenmonitor/sourcedelegate.h"
#include "ui/tokenmonitor/tableheader.h"
#include "ui/tokenmonitor/timescale.h"

#include <QAccessible>
#include <utility>

namespace tokenwatch {

using namespace std::chrono_literals;

namespace {

constexpr auto groupedByFolder = " by-folder";
constexpr auto groupedByHost = " by-host";
constexpr int narrowestCover = 120;
constexpr int rowsMeasured = 60; // enough to know the words, few enough for ten thousand rows
constexpr std::array statesMeasured{SourceState::Fresh,   SourceState::Refreshing,    SourceState::Expiring,
                                    SourceState::Failing, SourceState::Expired,       SourceState::Paused,
                                    SourceState::Cleared, SourceState::NoCredentials, SourceState::Locked,
                                    SourceState::Offline, SourceState::Recovering};

} // namespace

SourceView::SourceView(SourceFilter &filter, const Theme &theme, Clock &clock, QWidget *parent)
    : FlatList(parent)
    , m_filter(filter)
    , m_theme(theme)
    , m_clock(clock)
    , m_motion(new RowMotion(clock, theme, this))
    , m_delegate(new SourceDelegate(theme, clock, *m_motion, this))
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
    viewport()->setAttribute(Qt::WA_Hover); // the row under the pointer is lit
    setSortingEnabled(true);
    sortByColumn(SourcesModel::Status, Qt::AscendingOrder);
    m_header->setStretchLastSection(false);
    m_header->setSectionResizeMode(QHeaderView::Interactive);
    // The base would paint all columns again, a turn after they have been.
    disconnect(m_header, &QHeaderView::sectionResized, this, nullptr);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        m_widthsDiffer = true;
        columnDragged(column, width);
    });
    connect(m_header, &QHeaderView::sectionHandleDoubleClicked, this, &SourceView::forgetWidths);
    hideUnwantedColumns();
    connect(m_motion, &RowMotion::moved, this, &SourceView::repaintMoved);
    // Who is the first of a group may have changed with them.
    const auto measureGroups = [this] {
        if (grouping() != Grouping::None)
            scheduleDelayedItemsLayout();
    };
    connect(&filter, &QAbstractItemModel::rowsInserted, this, measureGroups);
    connect(&filter, &QAbstractItemModel::rowsRemoved, this, measureGroups);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this, [this](const QPoint &where) {
        if (!isTimeline())
            Q_EMIT columnMenuWanted(m_header->viewport()->mapToGlobal(where));
    });
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
    for (int column = 0; column < int(ColumnFit::count); ++column)
        m_fit.wanted[size_t(column)] = m_header->widthForWord(column);
    const auto widen = [this](int column, int width) {
        m_fit.wanted[size_t(column)] = std::max(m_fit.wanted[size_t(column)], width);
    };
    for (const SourceState state : statesMeasured)
        widen(SourcesModel::Status,
              bold.horizontalAdvance(texts::stateWord(state)) + SourceDelegate::iconSpace + pads - 4);
    widen(SourcesModel::ExpiresIn, bold.horizontalAdvance(texts::countdown(-59min)) + pads);
    widen(SourcesModel::NextRefresh,
          body.horizontalAdvance(texts::duration(14min + 59s, texts::Detail::Seconds)) + pads);
    widen(SourcesModel::LastResult, body.horizontalAdvance(QStringLiteral("503 Unavailable")) + pads);
    widen(SourcesModel::InUseBy, body.horizontalAdvance(QStringLiteral("billing-export, +2")) + pads);
    widen(SourcesModel::Last24h, History::hours * SourceDelegate::historyPitch + pads);
    m_fit.bareCountdown = m_fit.wanted[SourcesModel::ExpiresIn];
    for (int row = 0; row < std::min(m_filter.rowCount(), rowsMeasured); ++row) {
        for (int column = 0; column < int(ColumnFit::count); ++column)
            widen(column, m_delegate->widthFor(m_filter.index(row, column)));
        m_fit.bareCountdown =
            std::max(m_fit.bareCountdown, m_delegate->widthOfLineOne(m_filter.index(row, SourcesModel::ExpiresIn)));
    }
    constexpr int widest = 220;
    for (int column = 0; column < int(ColumnFit::count); ++column) {
        if (column != SourcesModel::Source)
            m_fit.wanted[size_t(column)] = std::min(m_fit.wanted[size_t(column)], widest);
    }
    m_fit.wanted[SourcesModel::Source] =
        std::clamp(m_fit.wanted[SourcesModel::Source], ColumnFit::narrowestSource, ColumnFit::widestSource);
    if (m_scale)
        measureTimeline();
    fitColumns();
}

void SourceView::setTimeline(const Lanes *lanes)
{
    const SortedBy sort = sortedBy();
    m_scale = lanes ? &lanes->scale : nullptr;
    m_delegate->setTimeline(lanes ? &lanes->painter : nullptr);
    m_filter.setHeadingColumn(lanes ? SourcesModel::Source : SourcesModel::Status);
    m_header->setTimeline(lanes ? &lanes->axis : nullptr);
    m_header->setSectionResizeMode(lanes ? QHeaderView::Fixed : QHeaderView::Interactive);
    hideUnwantedColumns();
    const SortedBy next = std::exchange(m_otherSort, sort);
    sortByColumn(next.column, next.order);
    // A current cell in a hidden column would have no place to be seen or read.
    if (const QModelIndex current = currentIndex(); current.isValid())
        selectionModel()->setCurrentIndex(current.siblingAtColumn(lanes ? SourcesModel::Source : SourcesModel::Status),
                                          QItemSelectionModel::NoUpdate);
    m_painted.clear();
    if (lanes)
        measureTimeline();
    updateGeometries(); // the header is as tall as it wants to be only after this
    fitColumns();
    scrollTo(currentIndex());
}

void SourceView::hideUnwantedColumns()
{
    m_fitting = true;
    for (int column = 0; column < SourcesModel::ColumnCount; ++column) {
        const bool ofTimeline =
            column == SourcesModel::Source || column == SourcesModel::CoveredUntil || column == SourcesModel::Lane;
        const bool ofTable = column < int(ColumnFit::count) && m_fit.isShown(column);
        setColumnHidden(column, m_scale ? !ofTimeline : !ofTable);
    }
    m_fitting = false;
}

void SourceView::measureTimeline()
{
    m_nameWidth = m_header->widthForWord(SourcesModel::Source);
    m_coverWidth = m_header->widthForWord(SourcesModel::CoveredUntil);
    for (int row = 0; row < std::min(m_filter.rowCount(), rowsMeasured); ++row) {
        m_nameWidth = std::max(m_nameWidth, m_delegate->widthFor(m_filter.index(row, SourcesModel::Source)));
        m_coverWidth = std::max(m_coverWidth, m_delegate->widthFor(m_filter.index(row, SourcesModel::CoveredUntil)));
    }
}

/// The lanes get what names and times leave, and at least half.
void SourceView::fitTimeline(int space)
{
    const int name =
        std::clamp(m_nameWidth, ColumnFit::narrowestSource, std::max(ColumnFit::narrowestSource, space / 4));
    const int cover = std::clamp(m_coverWidth, narrowestCover, std::max(narrowestCover, space / 5));
    m_header->resizeSection(SourcesModel::Source, name);
    m_header->resizeSection(SourcesModel::CoveredUntil, cover);
    m_header->resizeSection(SourcesModel::Lane, std::max(space - name - cover, 1));
    m_scale->setWidth(columnWidth(SourcesModel::Lane));
}

QRect SourceView::laneArea() const
{
    return {columnViewportPosition(SourcesModel::Lane), 0, columnWidth(SourcesModel::Lane), viewport()->height()};
}

void SourceView::fitTable(int space)
{
    const ColumnFit::Widths widths = m_fit.fitted(space);
    for (int column = 0; column < int(widths.size()); ++column) {
        setColumnHidden(column, widths[size_t(column)] == 0);
        m_header->resizeSection(column, widths[size_t(column)]);
    }
}

void SourceView::fitColumns()
{
    const int space = viewport()->width();
    if (space <= 0)
        return;
    m_fitting = true;
    if (m_scale)
        fitTimeline(space);
    else
        fitTable(space);
    m_fitting = false;
    if (std::exchange(m_widthsDiffer, false)) {
        updateGeometries();
        viewport()->update();
    }
}

void SourceView::columnDragged(int column, int width)
{
    if (m_fitting || column >= int(ColumnFit::count))
        return;
    ColumnFit::Widths shown{};
    for (int each = 0; each < int(shown.size()); ++each)
        shown[size_t(each)] = isColumnHidden(each) ? 0 : columnWidth(each);
    m_fit.choose(column, width, shown);
    fitColumns();
}

QByteArray SourceView::chosenColumns() const
{
    QByteArray columns = m_fit.saved();
    if (grouping() != Grouping::None)
        columns += grouping() == Grouping::Folder ? groupedByFolder : groupedByHost;
    return columns.trimmed();
}

void SourceView::setChosenColumns(const QByteArray &columns)
{
    m_fit.restore(columns);
    const QByteArray words = ' ' + columns;
    setGrouping(words.contains(groupedByFolder) ? Grouping::Folder
                : words.contains(groupedByHost) ? Grouping::Host
                                                : Grouping::None);
    fitColumns();
}

void SourceView::setColumnWanted(int column, bool wanted)
{
    m_fit.setShown(column, wanted);
    fitColumns();
}

void SourceView::forgetWidths()
{
    m_fit.forgetChoices();
    fitColumns();
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    FlatList::resizeEvent(event);
    fitColumns();
    Q_EMIT resized();
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

/// The text of a cell, or the next pixel of its bar.
std::optional<WallTime> SourceView::nextChangeOf(const VisibleRow &row, WallTime now) const
{
    std::optional<WallTime> next = nextVisibleChange(std::array{row}, std::nullopt, now);
    const int bar = columnWidth(SourcesModel::ExpiresIn) - 2 * SourceDelegate::padding;
    if (const auto lifetime = row.status->lifetime(); lifetime && bar > 0 && row.status->expiresAt > now)
        next = std::min(next.value_or(WallTime::max()), now + *lifetime / bar);
    return next;
}

int SourceView::repaintRows(bool all)
{
    const WallTime now = m_clock.now().wall;
    // Lanes have words of their own, and a clock that was put back brings texts again.
    const bool everyRow = all || m_isStale || isTimeline() || now < m_lookedAt;
    m_mayDiffer = m_isStale = false;
    m_lookedAt = now;
    QHash<SourceId, PaintedRow> painted;
    int repainted = 0;
    const QRect area = viewport()->rect();
    for (QModelIndex index = indexAt({0, 0}); index.isValid(); index = indexBelow(index)) {
        if (visualRect(index).top() > area.bottom())
            break;
        const VisibleRow row{m_filter.statusOf(index), isShownSelected(index)};
        const auto before = m_painted.find(row.status->id);
        const bool isKnown = before != m_painted.end();
        if (!everyRow && isKnown && before->selected == row.selected &&
            (!before->changesAt || *before->changesAt > now)) {
            painted.emplace(row.status->id, std::move(*before));
            continue;
        }
        PaintedRow as{.cells = {}, .changesAt = nextChangeOf(row, now), .selected = row.selected};
        for (int column = 0; column < SourcesModel::ColumnCount; ++column) {
            if (isColumnHidden(column))
                continue;
            const QModelIndex cell = index.siblingAtColumn(column);
            QString &print = as.cells[static_cast<size_t>(column)];
            print = m_delegate->fingerprint(cell, columnWidth(column), row.selected);
            if (!isKnown || before->cells[static_cast<size_t>(column)] != print) {
                update(cell);
                ++repainted;
            }
        }
        painted.emplace(row.status->id, std::move(as));
    }
    m_painted = std::move(painted);
    return repainted;
}

int SourceView::repaintChanged()
{
    return repaintRows(true);
}

int SourceView::repaintDue()
{
    return repaintRows(false);
}

void SourceView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    m_isStale = true;
    // The base paints the whole list anew for more than one cell; it alone tells screen readers.
    if (topLeft == bottomRight || QAccessible::isActive())
        FlatList::dataChanged(topLeft, bottomRight, roles);
    else if (isVisible())
        repaintSoon();
}

/// Once for all that comes in one turn of the event loop, unless somebody looks before it ends.
void SourceView::repaintSoon()
{
    if (std::exchange(m_mayDiffer, true))
        return;
    const auto look = [this] {
        if (m_mayDiffer)
            repaintChanged();
    };
    QMetaObject::invokeMethod(this, look, Qt::QueuedConnection);
}

SourceView::Sight SourceView::sight() const
{
    Sight found{{}, viewport()->size(), verticalOffset(), 0};
    for (const VisibleRow &row : visibleRows())
        found.rows.push_back(row.status->id);
    if (!found.rows.empty())
        found.rowHeight = visualRect(indexAt({0, 0})).height();
    return found;
}

void SourceView::doItemsLayout()
{
    m_isStale = true;
    // The base paints everything anew. With thousands of sources, rows move all the time, and hardly ever those in
    // sight.
    viewport()->setAttribute(Qt::WA_UpdatesDisabled);
    FlatList::doItemsLayout();
    viewport()->setAttribute(Qt::WA_UpdatesDisabled, false);
    if (isVisible() && sight() == m_seen)
        repaintSoon();
    else
        viewport()->update();
}

void SourceView::paintEvent(QPaintEvent *event)
{
    FlatList::paintEvent(event);
    m_seen = sight();
}

} // namespace tokenwatch
