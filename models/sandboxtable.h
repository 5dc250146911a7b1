// SPDX-License-Identifier: GPL-3.0-or-later
// What the tables of the sandbox window have in common: rows with a key, kept in the order they came, changed in place
// and bounded in number. A table adds its columns and words. Window thread.
#pragma once

#include "models/look.h"
#include "ports/clock.h"
#include "texts/viewpoint.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <deque>
#include <vector>

namespace tokenwatch {

/// Roles of every sandbox table; DisplayRole, ToolTipRole and AccessibleTextRole are per cell too.
enum SandboxRole {
    SandboxSubTextRole = Qt::UserRole + 1, ///< QString, a second line
    SandboxIconRole,                       ///< QString, a file in resources/icons
    SandboxFamilyRole,                     ///< Family: the colours of icon and of what is Coloured
    SandboxEmphasisRole,                   ///< Emphasis
    SandboxKeyRole,                        ///< QString: what commands name the row by
    SandboxProblemRole,                    ///< bool: whether "only failures" shows the row
    SandboxMonospaceRole,                  ///< bool: a path or an identifier; of the second line if there is one
    SandboxSearchRole,                     ///< QString, of column 0: what is found beside the texts of the cells
};

/// From where the texts of a table are read.
struct SandboxEye {
    const Clock &clock; ///< outlives the table
    QTimeZone zone = QTimeZone::systemTimeZone();

    [[nodiscard]] texts::Viewpoint viewpoint() const { return {.now = clock.now().wall, .zone = zone}; }
};

enum class SandboxOrder { OldestFirst, NewestFirst };

template <class Row>
class SandboxTable : public QAbstractTableModel
{
public:
    SandboxTable(SandboxOrder order, int most, QObject *parent)
        : QAbstractTableModel(parent)
        , m_order(order)
        , m_most(static_cast<std::size_t>(most))
    {}

    /// Rows oldest first; those that are there already are changed in place. `complete`: what is not in it goes.
    void take(bool complete, const std::vector<Row> &rows, const std::vector<QString> &gone = {})
    {
        removeAll(complete ? missing(rows) : QSet<QString>(gone.begin(), gone.end()));
        std::vector<const Row *> fresh;
        for (const Row &row : rows) {
            const int at = placeOf(keyOf(row));
            if (at < 0)
                fresh.push_back(&row);
            else
                replace(static_cast<std::size_t>(at), row);
        }
        append(fresh);
    }
    void clear() { removeAll(missing({})); }

    [[nodiscard]] const Row &at(int row) const { return m_rows[stored(row)]; }
    /// Null if there is none; lives until the next change.
    [[nodiscard]] const Row *find(const QString &key) const
    {
        const int at = placeOf(key);
        return at < 0 ? nullptr : &m_rows[static_cast<std::size_t>(at)];
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Row &row = at(index.row());
        return role == SandboxKeyRole ? QVariant(keyOf(row)) : cell(row, index.column(), role);
    }

protected:
    [[nodiscard]] virtual QString keyOf(const Row &row) const = 0;
    [[nodiscard]] virtual QVariant cell(const Row &row, int column, int role) const = 0;

    [[nodiscard]] const std::deque<Row> &rows() const { return m_rows; } ///< oldest first

private:
    [[nodiscard]] std::size_t stored(int row) const
    {
        const auto at = static_cast<std::size_t>(row);
        return m_order == SandboxOrder::OldestFirst ? at : m_rows.size() - 1 - at;
    }
    [[nodiscard]] int shown(std::size_t at) const { return static_cast<int>(stored(static_cast<int>(at))); }
    [[nodiscard]] int placeOf(const QString &key) const
    {
        const auto serial = m_serials.constFind(key);
        return serial == m_serials.cend() ? -1 : static_cast<int>(*serial - m_first);
    }

    [[nodiscard]] QSet<QString> missing(const std::vector<Row> &rows) const
    {
        QSet<QString> keys;
        for (const Row &row : m_rows)
            keys.insert(keyOf(row));
        for (const Row &row : rows)
            keys.remove(keyOf(row));
        return keys;
    }

    /// From `at` on, after rows went from before it.
    void renumber(std::size_t at)
    {
        for (; at < m_rows.size(); ++at)
            m_serials.insert(keyOf(m_rows[at]), m_first + static_cast<qint64>(at));
    }

    /// In runs, from the newest: views are told of few changes, not of one for each row.
    void removeAll(const QSet<QString> &keys)
    {
        if (keys.isEmpty())
            return;
        std::size_t end = m_rows.size();
        while (end > 0) {
            std::size_t first = end;
            while (first > 0 && keys.contains(keyOf(m_rows[first - 1])))
                --first;
            if (first == end) {
                --end;
                continue;
            }
            removeRun(first, end);
            end = first;
        }
    }

    void removeRun(std::size_t first, std::size_t end)
    {
        const int one = shown(first);
        const int other = shown(end - 1);
        beginRemoveRows({}, std::min(one, other), std::max(one, other));
        for (std::size_t at = first; at < end; ++at)
            m_serials.remove(keyOf(m_rows[at]));
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(first),
                     m_rows.begin() + static_cast<std::ptrdiff_t>(end));
        // The oldest go most often, and cost the others nothing.
        if (first == 0)
            m_first += static_cast<qint64>(end);
        else
            renumber(first);
        endRemoveRows();
    }

    void replace(std::size_t at, const Row &row)
    {
        if (m_rows[at] == row)
            return;
        m_rows[at] = row;
        Q_EMIT dataChanged(index(shown(at), 0), index(shown(at), columnCount() - 1));
    }

    void append(const std::vector<const Row *> &fresh)
    {
        if (fresh.empty())
            return;
        // Those that would be the first to go again never come.
        const std::size_t skipped = fresh.size() > m_most ? fresh.size() - m_most : 0;
        const std::size_t count = fresh.size() - skipped;
        if (m_rows.size() + count > m_most)
            removeRun(0, m_rows.size() + count - m_most);
        const int first = m_order == SandboxOrder::NewestFirst ? 0 : static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(count) - 1);
        const std::size_t before = m_rows.size();
        for (std::size_t at = skipped; at < fresh.size(); ++at)
            m_rows.push_back(*fresh[at]);
        renumber(before);
        endInsertRows();
    }

    const SandboxOrder m_order;
    const std::size_t m_most;
    std::deque<Row> m_rows;           ///< oldest first
    QHash<QString, qint64> m_serials; ///< by key; rows keep theirs while older ones go
    qint64 m_first = 0;               ///< of the oldest row
};

} // namespace tokenwatch
