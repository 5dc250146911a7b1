// SPDX-License-Identifier: GPL-3.0-or-later
// A table of the sandbox window: columns as wide as their words, one of which takes the rest. Owned by its page; the
// model outlives it. Window thread.
#pragma once

#include "ui/flatlist.h"
#include "ui/sandbox/sandboxdelegate.h"

namespace tokenwatch {

class TableHeader;

class SandboxTableView final : public FlatList
{
    Q_OBJECT
public:
    /// `wide` is the column that takes what the others leave.
    SandboxTableView(QAbstractItemModel &model, int wide, SandboxRows rows, const Theme &theme, QWidget *parent);

    /// SandboxKeyRole of the selected row; empty: none.
    [[nodiscard]] QString selectedKey() const;
    /// Reads all cells again: time has changed what some of them say.
    void repaintAll() { viewport()->update(); }

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;

private:
    void measure(int first, int last);
    void fitColumns();

    SandboxDelegate *m_delegate;
    TableHeader *m_header;
    const int m_wide;
    QList<int> m_wanted; ///< by column; grows only, so that nothing jumps while rows come in
};

} // namespace tokenwatch
