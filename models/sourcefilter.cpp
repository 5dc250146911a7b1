// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown and in which order; how rows come, go and move is in sourcefilterrows.cpp, groups are in
// sourcefiltergroups.cpp.
#include "models/sourcefilter.h"

#include "models/look.h"

#include <algorithm>
#include <numeric>

namespace tokenwatch {

namespace {

/// So many forecasts are worked out when rows are sorted by them. More come with SourcesModel::coversWorkedOut.
constexpr int fewForecasts = 24;

} // namespace

SourceFilter::SourceFilter(SourcesModel *model, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
    connectModel();
    startAnew();
}

void SourceFilter::setText(const QString &text)
{
    const QStringList words = text.simplified().toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    filterAnew();
}

void SourceFilter::setSeverities(const QSet<Severity> &severities)
{
    if (severities == m_severities)
        return;
    m_severities = severities;
    filterAnew();
}

void SourceFilter::setOnly(const QSet<SourceId> &sources)
{
    if (sources == m_only)
        return;
    m_only = sources;
    filterAnew();
}

void SourceFilter::release()
{
    m_isHeld = false;
    settle();
}

QModelIndex SourceFilter::indexOf(const SourceId &id, int column) const
{
    const int row = m_model->rowOf(id);
    return row < 0 ? QModelIndex() : mapFromSource(m_model->index(row, column));
}

const SourceStatus *SourceFilter::statusOf(const QModelIndex &index) const
{
    const QModelIndex source = mapToSource(index);
    return source.isValid() ? &m_model->statusAt(source.row()) : nullptr;
}

int SourceFilter::nextProblem(int row, bool forward) const
{
    const int count = rowCount();
    const int start = row < 0 ? (forward ? -1 : 0) : row;
    for (int step = 1; step <= count; ++step) {
        const int candidate = ((forward ? start + step : start - step) % count + count) % count;
        const SourceStatus *status = statusOf(index(candidate, 0));
        if (status && isTrouble(status->severity))
            return candidate;
    }
    return -1;
}

void SourceFilter::sort(int column, Qt::SortOrder order)
{
    if (!canSortBy(column))
        return;
    m_column = static_cast<SourcesModel::Column>(column);
    m_order = order;
    m_changed.clear();
    m_keys.clear();
    takeAllKeys();
    Rows sorted = m_rows;
    std::sort(sorted.begin(), sorted.end(), [this](int left, int right) { return isBefore(left, right); });
    takeOrder(std::move(sorted));
    filterAnew(); // what changed while rows were held is looked at, too
}

bool SourceFilter::accepts(int row) const
{
    if (!m_only.isEmpty() && !m_only.contains(m_model->statusAt(row).id))
        return false;
    // By the place, not by the state: a source does not flicker out of a filtered list while it is refreshing.
    if (!m_severities.isEmpty() && !m_severities.contains(m_model->placeAt(row).severity))
        return false;
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return m_model->searchedTextAt(row).contains(word); });
}

bool SourceFilter::isBefore(int left, int right) const
{
    const qint64 group = m_keys[static_cast<size_t>(left)].group - m_keys[static_cast<size_t>(right)].group;
    if (group != 0)
        return group < 0;
    if (m_order == Qt::DescendingOrder)
        std::swap(left, right);
    const OrderKey &a = m_keys[static_cast<size_t>(left)];
    const OrderKey &b = m_keys[static_cast<size_t>(right)];
    return a != b ? a < b : m_model->nameRankAt(left) < m_model->nameRankAt(right);
}

/// The list is in order if each changed row is in order with its neighbours.
bool SourceFilter::isInOrder(int row) const
{
    const auto place = static_cast<size_t>(placeOf(row));
    return (place == 0 || isBefore(m_rows[place - 1], row)) &&
           (place + 1 == m_rows.size() || isBefore(row, m_rows[place + 1]));
}

OrderKey SourceFilter::keyOf(int row)
{
    if (m_column == SourcesModel::Status)
        return urgencyKey(m_model->placeAt(row));
    if (m_column == SourcesModel::CoveredUntil || m_column == SourcesModel::Lane) {
        if (m_model->knowsCover(row) || m_model->missingCovers() <= fewForecasts)
            return coverKey(m_model->placeAt(row), &m_model->coverAt(row));
        // Until it is known the old one holds.
        m_lacksCovers = true;
        OrderKey key = coverKey(m_model->placeAt(row), nullptr);
        if (const OrderKey &old = m_keys[static_cast<size_t>(row)]; old != OrderKey() && old.first == key.first)
            key.second = old.second;
        return key;
    }
    if (sortsByWords(m_column))
        return {m_wordRanks.value(sortedWord(m_model->statusAt(row), m_column)), 0};
    return columnKey(m_model->statusAt(row), m_column);
}

void SourceFilter::takeKeys(const Rows &rows)
{
    m_keys.resize(static_cast<size_t>(m_model->rowCount()));
    for (const int row : rows) {
        OrderKey key = keyOf(row);
        if (m_grouping != Grouping::None)
            key.group = m_groupRanks.value(groupWord(m_model->statusAt(row), m_grouping));
        m_keys[static_cast<size_t>(row)] = key;
    }
}

void SourceFilter::takeAllKeys()
{
    m_wordRanks.clear();
    if (sortsByWords(m_column)) {
        QStringList words;
        for (const SourceStatus &status : m_model->statuses())
            words << sortedWord(status, m_column);
        words.removeDuplicates();
        std::sort(words.begin(), words.end(),
                  [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
        for (qsizetype i = 0; i < words.size(); ++i)
            m_wordRanks.insert(words[i], static_cast<int>(i));
    }
    rankGroups();
    Rows all(static_cast<size_t>(m_model->rowCount()));
    std::iota(all.begin(), all.end(), 0);
    takeKeys(all);
}

} // namespace tokenwatch
