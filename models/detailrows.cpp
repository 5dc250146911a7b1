// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detailrows.h"

#include "models/tooltip.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

DetailRows::DetailRows(QStringList headers, QObject *parent)
    : QAbstractTableModel(parent)
    , m_headers(std::move(headers))
{}

void DetailRows::setRows(std::vector<DetailRow> rows)
{
    if (rows == m_rows)
        return;
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    // Times tick in these rows: whoever reads or selects them is not thrown out.
    m_rows = std::move(rows);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int DetailRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DetailRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DetailRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DetailRow &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case IconNameRole:
        return row.iconName;
    case FamilyRole:
        return QVariant::fromValue(row.family);
    case SecondRole:
        return row.second;
    case MarkedRole:
        return row.isMarked;
    case CodeRole:
        return row.isCode;
    case Qt::ToolTipRole:
        return index.column() == Text ? QVariant(plainToolTip(row.first)) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == Text && !row.second.isEmpty())
            return QString(row.first + u", "_s + row.second);
        break;
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (static_cast<Column>(index.column())) {
    case Lead:
        return row.lead;
    case Text:
        return row.first;
    case Trailing:
        return row.trailing;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant DetailRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_headers.value(section)) : QVariant();
}

QString asText(const std::vector<DetailRow> &rows)
{
    QString text;
    for (const DetailRow &row : rows) {
        QStringList parts;
        for (const QString &part : {row.lead, row.first, row.second, row.trailing}) {
            if (!part.isEmpty())
                parts << part;
        }
        text += parts.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace tokenwatch
