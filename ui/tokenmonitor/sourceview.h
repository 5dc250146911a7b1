// SPDX-License-Identifier: GPL-3.0-or-later
// The table of sources: columns that fit the space, rows that keep their places while somebody aims at them, and one
// repaint per cell that reads differently. Owned by TokenMonitor; its model is a SourceFilter. Window thread.
#pragma once

#include "models/sourceorder.h"
#include "models/sourcesmodel.h"
#include "models/ticker.h"
#include "ui/flatlist.h"
#include "ui/tokenmonitor/columnfit.h"

namespace tokenwatch {

class LanePainter;
class RowMotion;
class SourceDelegate;
class SourceFilter;
class TableHeader;
class Theme;
class TimeAxisView;
class TimeScale;

class SourceView final : public FlatList
{
    Q_OBJECT
public:
    /// All of them must outlive the view.
    SourceView(SourceFilter &filter, const Theme &theme, Clock &clock, QWidget *parent);
    ~SourceView() override;

    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }

    /// What the timeline is painted with.
    struct Lanes {
        TimeScale &scale;
        const LanePainter &painter;
        const TimeAxisView &axis;
    };
    /// The same rows as lanes, or, with null, as the table again. Selection, filter and focus stay.
    void setTimeline(const Lanes *lanes);
    [[nodiscard]] bool isTimeline() const { return m_scale; }
    /// The stretch of the viewport, and of the header, in which the lanes lie.
    [[nodiscard]] QRect laneArea() const;

    /// Keeps the order while a menu of this list is open.
    void setMenuOpen(bool open);
    [[nodiscard]] bool isHeld() const;

    /// Repaints the visible cells whose text or bar has changed since they were last looked at; says how many.
    int repaintChanged();
    /// The same for the passing of time alone: rows in which nothing can read differently yet are not looked at.
    int repaintDue();
    /// What a ticker has to watch.
    [[nodiscard]] std::vector<VisibleRow> visibleRows() const;

    /// The widths that a person gave to columns, as text to be kept; empty: none, they follow their words.
    [[nodiscard]] QByteArray chosenColumns() const;
    void setChosenColumns(const QByteArray &columns);
    /// Whether a person wants a column of the table; one that is wanted may still give way where there is no space.
    [[nodiscard]] bool isColumnWanted(int column) const { return m_fit.isShown(column); }
    void setColumnWanted(int column, bool wanted);
    /// The widths follow the words again.
    void forgetWidths();
    /// Table and timeline alike.
    void setGrouping(Grouping grouping);
    [[nodiscard]] Grouping grouping() const;
    /// What the rows of table and timeline are sorted by, "status-asc covered-asc". What is not understood is left out.
    [[nodiscard]] QByteArray chosenOrder() const;
    void setChosenOrder(const QByteArray &order);

    /// These rows can be seen: what is being refreshed turns, and what changed its state comes in softly.
    void settleMotion(const std::vector<VisibleRow> &rows);
    void stopMotion();

    /// Measures the words again: after the first batch, and after another font.
    void measureColumns();

    /// Of many rows that changed at once only those in sight are looked at.
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    /// Rows that moved out of sight are laid out, not painted.
    void doItemsLayout() override;

Q_SIGNALS:
    void columnMenuWanted(const QPoint &globalPosition);
    /// More or fewer rows and columns may be in sight.
    void resized();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool viewportEvent(QEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct SortedBy {
        int column = SourcesModel::Status;
        Qt::SortOrder order = Qt::AscendingOrder;
    };
    [[nodiscard]] SortedBy sortedBy() const;
    void repaintMoved(const QSet<SourceId> &moved);

    /// What is in sight, and where.
    struct Sight {
        std::vector<SourceId> rows;
        QSize size;
        int offset = 0;
        int rowHeight = 0;
        friend bool operator==(const Sight &, const Sight &) = default;
    };

    struct PaintedRow {
        std::array<QString, SourcesModel::ColumnCount> cells; ///< their fingerprints
        std::optional<WallTime> changesAt;                    ///< by time alone; none: never
        bool selected = false;
    };

    [[nodiscard]] Sight sight() const;
    [[nodiscard]] std::optional<WallTime> nextChangeOf(const VisibleRow &row, WallTime now) const;
    int repaintRows(bool all);
    void repaintSoon();
    void fitColumns();
    void fitTable(int space);
    void fitTimeline(int space);
    void measureTimeline();
    void hideUnwantedColumns();
    void columnDragged(int column, int width);
    void settleHold();
    void pointerUsed();
    void watchPointer(Milliseconds wait);
    [[nodiscard]] bool isShownSelected(const QModelIndex &index) const;

    SourceFilter &m_filter;
    const Theme &m_theme;
    Clock &m_clock;
    RowMotion *m_motion;
    SourceDelegate *m_delegate;
    TableHeader *m_header;
    ColumnFit m_fit;
    TimeScale *m_scale = nullptr;                                         ///< null: the table is shown
    SortedBy m_otherSort{SourcesModel::CoveredUntil, Qt::AscendingOrder}; ///< of the table or timeline not shown
    int m_nameWidth = 0;                                                  ///< in the timeline
    int m_coverWidth = 0;                                                 ///< in the timeline
    std::optional<QString> m_currentGroup;                                ///< of the current row, when it became that
    bool m_fitting = false;
    bool m_widthsDiffer = false;           ///< of the columns, from those last painted
    bool m_mayDiffer = false;              ///< what is in sight, from what it showed when last looked at
    bool m_isStale = true;                 ///< something else than time has passed since the last look
    QHash<SourceId, PaintedRow> m_painted; ///< what each visible row showed when last looked at
    WallTime m_lookedAt{};
    Pending m_keyHold;
    Pending m_pointerRest;
    Sight m_seen;                       ///< when last painted
    std::optional<QPointF> m_pointerAt; ///< where it was last, on the screen; none: outside
    BootTime m_pointerUsedAt;
    bool m_pointerActive = false; ///< moved or pressed inside, not long ago
    bool m_menuOpen = false;
    bool m_keyPressed = false;
    bool m_compact = false;
};

} // namespace tokenwatch
