// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a detail tab: claims, log lines, incidents and programs are all told in this one shape, made as values by
// pure functions. Owned by its page; window thread.
#pragma once

#include "models/look.h"

#include <QAbstractTableModel>
#include <vector>

namespace tokenwatch {

struct DetailRow {
    QString lead;     ///< left of the text: the claim's name, a time
    QString iconName; ///< before the text; may be empty
    Family family = Family::Off;
    QString first;         ///< what it says
    QString second;        ///< what it means; shown smaller; may be empty
    QString trailing;      ///< at the right; may be empty
    bool isMarked = false; ///< stands on the tint of its family
    bool isCode = false;   ///< lead and first are for machines: fixed pitch
    friend bool operator==(const DetailRow &, const DetailRow &) = default;
};

class DetailRows final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Lead, Text, Trailing, ColumnCount };
    enum Role {
        IconNameRole = Qt::UserRole + 1,
        FamilyRole, ///< Family
        SecondRole,
        MarkedRole,
        CodeRole,
    };

    /// `headers`: what Lead, Text and Trailing are, for screen readers.
    explicit DetailRows(QStringList headers, QObject *parent = nullptr);

    /// Nothing is signalled if nothing changed; rows that only changed their words stay where they are.
    void setRows(std::vector<DetailRow> rows);
    void clear() { setRows({}); }
    [[nodiscard]] const std::vector<DetailRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_headers;
    std::vector<DetailRow> m_rows;
};

/// One line a row, its parts parted by tabs.
[[nodiscard]] QString asText(const std::vector<DetailRow> &rows);

} // namespace tokenwatch
