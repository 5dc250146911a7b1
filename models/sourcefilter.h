// SPDX-License-Identifier: GPL-3.0-or-later
// Which sources are shown, and in which order (ui/screens 2). The order depends on states and instants, never on the
// clock: healthy rows do not move. A batch is sorted in as a whole, by keys that are worked out once for each row, so
// that ten thousand rows cost a batch no frame. Window thread; its source model is a SourcesModel.
#pragma once

#include "models/sourceorder.h"

#include <QAbstractProxyModel>
#include <QSet>

namespace tokenwatch {

/// So that severities can be kept in a QSet.
inline size_t qHash(Severity severity, size_t seed = 0) noexcept
{
    return ::qHash(static_cast<int>(severity), seed);
}

class SourceFilter final : public QAbstractProxyModel
{
    Q_OBJECT
public:
    /// Sorts by urgency (SourcesModel::Status, ascending) from the start. `model` must outlive this.
    explicit SourceFilter(SourcesModel *model, QObject *parent = nullptr);

    /// Every word must be found in name, title, host or group, without case.
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_words.join(u' '); }

    /// Shows only these; empty: all.
    void setSeverities(const QSet<Severity> &severities);
    [[nodiscard]] const QSet<Severity> &severities() const { return m_severities; }

    /// Shows only these sources, whatever becomes of them; empty: all.
    void setOnly(const QSet<SourceId> &sources);
    [[nodiscard]] const QSet<SourceId> &only() const { return m_only; }

    [[nodiscard]] bool isFiltering() const
    {
        return !m_words.isEmpty() || !m_severities.isEmpty() || !m_only.isEmpty();
    }

    /// Rows of one group stand together, groups by name, those without one last; within a group as they are sorted.
    void setGrouping(Grouping grouping);
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    /// The group of a row, and whether it is the first of it.
    [[nodiscard]] QString groupOf(const QModelIndex &index) const;
    [[nodiscard]] bool startsGroup(const QModelIndex &index) const;
    /// What stands above the first row of a group: its name, or that its rows have none.
    [[nodiscard]] QString headingOf(const QModelIndex &index) const;
    /// Screen readers find the heading in the words of this column of the first row, and in those of the cell by which
    /// somebody came into the group; an invalid index: nobody did.
    void setHeadingColumn(int column) { m_headingColumn = column; }
    void setArrival(const QModelIndex &cell);

    /// Rows keep their places while the pointer is over the list, a menu is open or keys are pressed.
    void hold() { m_isHeld = true; }
    /// Sorts and filters at once what has changed since hold().
    void release();
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

    /// The row of a source here; an invalid index if it is not shown.
    [[nodiscard]] QModelIndex indexOf(const SourceId &id, int column = 0) const;
    /// The status behind an index of this model; null for an invalid one.
    [[nodiscard]] const SourceStatus *statusOf(const QModelIndex &index) const;
    /// The next row in trouble after `row`, or before it; wraps around, -1 if there is none (F8, Shift+F8).
    [[nodiscard]] int nextProblem(int row, bool forward) const;

    /// Nothing happens where canSortBy() says no.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int sortedBy() const { return m_column; }
    [[nodiscard]] Qt::SortOrder sortedHow() const { return m_order; }

    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override { return !parent.isValid() && !m_rows.empty(); }
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    using Rows = std::vector<int>; ///< of the source model, unless it is said otherwise

    void connectModel();
    void startAnew();
    void noteChanged(int first, int last);
    void settle();
    void sortIn(Rows changed);
    void filterAnew();
    void takeCovers();
    void dropRows(int first, int last);
    void closeGap(int first, int last);

    void leave(const Rows &rows);
    void enter(Rows rows);
    void takeOrder(Rows order);
    void number();
    void tellChanged(const Rows &changed);

    [[nodiscard]] bool accepts(int row) const;
    [[nodiscard]] bool isBefore(int left, int right) const;
    [[nodiscard]] int placeOf(int row) const { return m_places[static_cast<size_t>(row)]; }
    [[nodiscard]] bool isInOrder(int row) const;
    [[nodiscard]] Rows merged(Rows kept, Rows added) const;
    [[nodiscard]] OrderKey keyOf(int row);
    void takeKeys(const Rows &rows);
    void takeAllKeys();
    void rankGroups();
    [[nodiscard]] bool hasNewGroup(const Rows &rows) const;
    [[nodiscard]] int rowsUnderHeadingOf(const QModelIndex &index) const;
    [[nodiscard]] QString spokenHeading(const QModelIndex &index) const;
    [[nodiscard]] bool speaksHeading(const QModelIndex &index) const;

    SourcesModel *m_model;
    QStringList m_words; ///< without case
    QSet<Severity> m_severities;
    QSet<SourceId> m_only;
    Rows m_rows;                     ///< what is shown, in order
    std::vector<int> m_places;       ///< by row of the source model: its place in m_rows; -1: not shown
    std::vector<OrderKey> m_keys;    ///< by row of the source model
    QHash<QString, int> m_wordRanks; ///< of the columns that are words
    QHash<QString, int> m_groupRanks;
    Rows m_changed; ///< since they were sorted in; may hold a row twice
    SourcesModel::Column m_column = SourcesModel::Status;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    Grouping m_grouping = Grouping::None;
    int m_headingColumn = SourcesModel::Status;
    SourceId m_arrival;
    int m_arrivalColumn = -1;
    int m_settled = 0; ///< rows of the source model that were there when it was last sorted in
    bool m_isHeld = false;
    bool m_lacksCovers = false; ///< some rows are sorted by forecasts that no longer hold
};

} // namespace tokenwatch
