// SPDX-License-Identifier: GPL-3.0-or-later
// The table of sources: columns that fit the space, rows that keep their places while somebody aims at them, and one
// repaint per cell that reads differently. Owned by TokenMonitor; its model is a SourceFilter. Window thread.
#pragma once

#include "models/sourcesmodel.h"
#include "models/ticker.h"

#include <QTreeView>

namespace tokenwatch {

class SourceDelegate;
class SourceFilter;
class TableHeader;
class Theme;

class SourceView final : public QTreeView
{
    Q_OBJECT
public:
    /// All of them must outlive the view.
    SourceView(SourceFilter &filter, const Theme &theme, Clock &clock, QWidget *parent);
    ~SourceView() override;

    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }

    /// Keeps the order while a menu of this list is open.
    void setMenuOpen(bool open);
    [[nodiscard]] bool isHeld() const;

    /// Repaints the visible cells whose text or bar has changed since they were last looked at; says how many.
    int repaintChanged();
    /// What a ticker has to watch.
    [[nodiscard]] std::vector<VisibleRow> visibleRows() const;

    /// Measures the words again: after the first batch, and after another font.
    void measureColumns();

Q_SIGNALS:
    void menuWanted(const QPoint &globalPosition);
    void selectionMoved();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void fitColumns();
    void settleHold();
    [[nodiscard]] bool isShownSelected(const QModelIndex &index) const;

    SourceFilter &m_filter;
    const Theme &m_theme;
    Clock &m_clock;
    SourceDelegate *m_delegate;
    TableHeader *m_header;
    std::array<int, SourcesModel::Last24h + 1> m_wanted{};
    QHash<std::pair<SourceId, int>, QString> m_painted; ///< what each visible cell showed when last looked at
    Pending m_keyHold;
    bool m_pointerInside = false;
    bool m_menuOpen = false;
    bool m_keyPressed = false;
    bool m_compact = false;
};

} // namespace tokenwatch
