// SPDX-License-Identifier: GPL-3.0-or-later
// How rows come, go and find their places: few as single signals, many in one.
#include "models/sourcefilter.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tokenwatch {

namespace {

constexpr size_t mostStretches = 16; ///< of rows that come or go by signals of their own

/// First and last of each stretch without gaps; `places` is sorted.
std::vector<std::pair<int, int>> stretchesOf(const std::vector<int> &places)
{
    std::vector<std::pair<int, int>> stretches;
    for (const int place : places) {
        if (!stretches.empty() && stretches.back().second + 1 == place)
            stretches.back().second = place;
        else
            stretches.emplace_back(place, place);
    }
    return stretches;
}

std::vector<bool> markedIn(size_t size, const std::vector<int> &rows)
{
    std::vector<bool> marked(size);
    for (const int row : rows)
        marked[static_cast<size_t>(row)] = true;
    return marked;
}

void sortOnce(std::vector<int> &rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
}

} // namespace

void SourceFilter::connectModel()
{
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
                // A cell alone, a history, belongs to no batch, and nothing is sorted by it.
                if (topLeft != bottomRight)
                    noteChanged(topLeft.row(), bottomRight.row());
                else if (const QModelIndex cell = mapFromSource(topLeft); cell.isValid())
                    Q_EMIT dataChanged(cell, cell);
            });
    connect(m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { noteChanged(first, last); });
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { dropRows(first, last); });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { closeGap(first, last); });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        startAnew();
        endResetModel();
    });
    connect(m_model, &QAbstractItemModel::headerDataChanged, this, &SourceFilter::headerDataChanged);
    connect(m_model, &SourcesModel::batchApplied, this, &SourceFilter::settle);
    connect(m_model, &SourcesModel::coversWorkedOut, this, &SourceFilter::takeCovers);
}

void SourceFilter::startAnew()
{
    m_changed.clear();
    m_keys.clear();
    m_settled = m_model->rowCount();
    m_places.assign(static_cast<size_t>(m_settled), -1);
    takeAllKeys();
    m_rows.clear();
    for (int row = 0; row < m_settled; ++row) {
        if (accepts(row))
            m_rows.push_back(row);
    }
    std::sort(m_rows.begin(), m_rows.end(), [this](int left, int right) { return isBefore(left, right); });
    number();
}

void SourceFilter::noteChanged(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_changed.push_back(row);
    m_places.resize(static_cast<size_t>(m_model->rowCount()), -1);
}

/// A batch is over: all its rows find their places at once.
void SourceFilter::settle()
{
    if (m_changed.empty())
        return;
    if (!m_isHeld) {
        sortIn(std::exchange(m_changed, {}));
        m_settled = m_model->rowCount();
        return;
    }
    // Held: what is there stays where it is, what is new comes at the end.
    Rows added;
    for (int row = m_settled; row < m_model->rowCount(); ++row) {
        if (accepts(row))
            added.push_back(row);
    }
    m_settled = m_model->rowCount();
    takeKeys(added);
    if (!added.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(added.size()) - 1);
        m_rows.insert(m_rows.end(), added.begin(), added.end());
        number();
        endInsertRows();
    }
    sortOnce(m_changed);
    tellChanged(m_changed);
}

void SourceFilter::sortIn(Rows changed)
{
    sortOnce(changed);
    if (sortsByWords(m_column) || hasNewGroup(changed))
        takeAllKeys(); // a new word moves the ranks of the others
    else
        takeKeys(changed);
    Rows gone, added, stayed;
    for (const int row : changed) {
        const bool wasShown = placeOf(row) >= 0;
        if (accepts(row))
            (wasShown ? stayed : added).push_back(row);
        else if (wasShown)
            gone.push_back(row);
    }
    // Gone first: beside a row that has changed and goes, one that stays would seem to be in order.
    leave(gone);
    // Before rows come: it is the list as it stands that may be out of order.
    if (!std::all_of(stayed.begin(), stayed.end(), [this](int row) { return isInOrder(row); })) {
        const std::vector<bool> moves = markedIn(m_places.size(), stayed);
        Rows kept;
        kept.reserve(m_rows.size());
        std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(kept),
                     [&](int row) { return !moves[static_cast<size_t>(row)]; });
        takeOrder(merged(std::move(kept), stayed));
    }
    enter(std::move(added));
    tellChanged(stayed);
}

void SourceFilter::filterAnew()
{
    Rows gone, added;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool isShown = placeOf(row) >= 0;
        if (accepts(row) != isShown)
            (isShown ? gone : added).push_back(row);
    }
    leave(gone);
    enter(std::move(added));
}

/// Forecasts that were missing when rows were sorted by them are there now.
void SourceFilter::takeCovers()
{
    if (!std::exchange(m_lacksCovers, false))
        return;
    if (m_isHeld && m_model->rowCount() > 0)
        return noteChanged(0, m_model->rowCount() - 1);
    takeAllKeys();
    Rows sorted = m_rows;
    std::sort(sorted.begin(), sorted.end(), [this](int left, int right) { return isBefore(left, right); });
    takeOrder(std::move(sorted));
}

void SourceFilter::dropRows(int first, int last)
{
    Rows gone;
    for (int row = first; row <= last; ++row) {
        if (placeOf(row) >= 0)
            gone.push_back(row);
    }
    leave(gone);
}

/// The rows of the source model after the gap have moved up.
void SourceFilter::closeGap(int first, int last)
{
    const int count = last - first + 1;
    m_keys.erase(m_keys.begin() + first, m_keys.begin() + last + 1);
    m_places.erase(m_places.begin() + first, m_places.begin() + last + 1);
    for (int &row : m_rows)
        row -= row > last ? count : 0;
    Rows changed;
    for (const int row : m_changed) {
        if (row < first || row > last)
            changed.push_back(row - (row > last ? count : 0));
    }
    m_changed = std::move(changed);
    m_settled = m_model->rowCount();
}

/// A removal in very many places is one: the rows are gathered at the top first, so that the focus, if it stands on one
/// of them, goes to the first that is left.
void SourceFilter::leave(const Rows &rows)
{
    if (rows.empty())
        return;
    Rows places;
    places.reserve(rows.size());
    for (const int row : rows)
        places.push_back(placeOf(row));
    std::sort(places.begin(), places.end());
    auto stretches = stretchesOf(places);
    if (stretches.size() > mostStretches) {
        Rows order;
        order.reserve(m_rows.size());
        for (const int place : places)
            order.push_back(m_rows[static_cast<size_t>(place)]);
        const std::vector<bool> goes = markedIn(m_places.size(), rows);
        std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(order),
                     [&](int row) { return !goes[static_cast<size_t>(row)]; });
        takeOrder(std::move(order));
        stretches = {{0, static_cast<int>(rows.size()) - 1}};
    }
    for (auto stretch = stretches.rbegin(); stretch != stretches.rend(); ++stretch) {
        beginRemoveRows({}, stretch->first, stretch->second);
        for (int place = stretch->first; place <= stretch->second; ++place)
            m_places[static_cast<size_t>(m_rows[static_cast<size_t>(place)])] = -1;
        m_rows.erase(m_rows.begin() + stretch->first, m_rows.begin() + stretch->second + 1);
        number();
        endRemoveRows();
    }
}

/// Many rows that come to very many places are added at the end and sorted in with one signal.
void SourceFilter::enter(Rows rows)
{
    if (rows.empty())
        return;
    const Rows order = merged(m_rows, rows);
    const std::vector<bool> isNew = markedIn(m_places.size(), rows);
    Rows places;
    places.reserve(rows.size());
    for (size_t place = 0; place < order.size(); ++place) {
        if (isNew[static_cast<size_t>(order[place])])
            places.push_back(static_cast<int>(place));
    }
    const auto stretches = stretchesOf(places);
    if (stretches.size() > mostStretches) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        number();
        endInsertRows();
        takeOrder(order);
        return;
    }
    for (const auto &[first, last] : stretches) {
        beginInsertRows({}, first, last);
        m_rows.insert(m_rows.begin() + first, order.begin() + first, order.begin() + last + 1);
        number();
        endInsertRows();
    }
}

SourceFilter::Rows SourceFilter::merged(Rows kept, Rows added) const
{
    const auto before = [this](int left, int right) { return isBefore(left, right); };
    std::sort(added.begin(), added.end(), before);
    Rows both;
    both.reserve(kept.size() + added.size());
    std::merge(kept.begin(), kept.end(), added.begin(), added.end(), std::back_inserter(both), before);
    return both;
}

/// The same rows in another order.
void SourceFilter::takeOrder(Rows order)
{
    if (order == m_rows)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    Rows kept;
    kept.reserve(static_cast<size_t>(before.size()));
    for (const QModelIndex &index : before)
        kept.push_back(m_rows[static_cast<size_t>(index.row())]);
    m_rows = std::move(order);
    number();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after << createIndex(placeOf(kept[static_cast<size_t>(i)]), before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void SourceFilter::number()
{
    for (size_t place = 0; place < m_rows.size(); ++place)
        m_places[static_cast<size_t>(m_rows[place])] = static_cast<int>(place);
}

/// As one stretch, however scattered: the view looks at what is in sight only.
void SourceFilter::tellChanged(const Rows &changed)
{
    int first = rowCount();
    int last = -1;
    for (const int row : changed) {
        if (const int place = placeOf(row); place >= 0) {
            first = std::min(first, place);
            last = std::max(last, place);
        }
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

QModelIndex SourceFilter::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    return m_model->index(m_rows[static_cast<size_t>(index.row())], index.column());
}

QModelIndex SourceFilter::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid() || static_cast<size_t>(index.row()) >= m_places.size() || placeOf(index.row()) < 0)
        return {};
    return createIndex(placeOf(index.row()), index.column());
}

QModelIndex SourceFilter::index(int row, int column, const QModelIndex &parent) const
{
    const bool isThere = !parent.isValid() && row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
    return isThere ? createIndex(row, column) : QModelIndex();
}

QModelIndex SourceFilter::sibling(int row, int column, const QModelIndex &) const
{
    return index(row, column);
}

int SourceFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SourceFilter::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(SourcesModel::ColumnCount);
}

Qt::ItemFlags SourceFilter::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

QVariant SourceFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? m_model->headerData(section, orientation, role) : QVariant();
}

} // namespace tokenwatch
