// SPDX-License-Identifier: GPL-3.0-or-later
// All sources as rows, fed by the batches of the StatusBoard. Window thread; owned by the window's runtime.
// It keeps instants, never remaining times: texts are computed from the clock when asked for, so nothing is
// signalled as time passes (the view's ticker repaints what is visible; models/ticker.h).
#pragma once

#include "domain/caller.h"
#include "domain/status.h"
#include "models/forecast.h"
#include "models/history.h"
#include "models/look.h"
#include "models/nameorder.h"
#include "ports/clock.h"
#include "texts/viewpoint.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QHash>
#include <QTimeZone>
#include <span>

namespace tokenwatch {

/// A source whose severity changed, to be announced once.
struct SeverityChange {
    SourceId id;
    Severity before = Severity::Fresh;
    Severity after = Severity::Fresh;
};

class SourcesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// In the order of the table; those from Grant on are hidden by default.
    enum Column {
        Status,
        Source,
        ExpiresIn,
        NextRefresh,
        LastResult,
        Last24h,
        Grant,
        Folder,
        ExpiresAt,
        Issued,
        Lifetime,
        Failures,
        RefreshTokenEnds,
        InUseBy,      ///< empty until setCallers()
        CoveredUntil, ///< of the timeline, as is the next one
        Lane,         ///< painted from models/lane.h; it has a text for screen readers only
        ColumnCount
    };

    /// DisplayRole is line 1 of a cell, ToolTipRole and AccessibleTextRole are per cell too.
    enum Role {
        SubTextRole = Qt::UserRole + 1, ///< QString, line 2 of the cell; of ExpiresIn "of 1 h", drawn at the right
        StateLineRole,    ///< QString, line 2 of the source where no Status stands beside it: "Failing · 2 failures"
        SelectedTextRole, ///< QString, line 1 as a selected row shows it: ExpiresIn with seconds under 10 min
        EmphasisRole,     ///< Emphasis of line 1 of the cell
        SeverityRole,     ///< Severity
        FamilyRole,       ///< Family: the colours of what is Coloured, of icon and bar
        IconNameRole,     ///< QString (iconName())
        StateRole,        ///< SourceState
        BarRole,          ///< Bar
        HistoryRole,      ///< History::Cells
        SourceIdRole,     ///< SourceId
        ExpiresAtRole,    ///< WallTime, or invalid
        IssuedAtRole,     ///< WallTime, or invalid
        RefreshAtRole,    ///< WallTime of the planned refresh, or invalid
    };

    /// `clock` must outlive the model; `zone` is what local times are shown in.
    explicit SourcesModel(const Clock &clock, QTimeZone zone = QTimeZone::systemTimeZone(), QObject *parent = nullptr);

    /// Takes a batch over. One that is older than the last is ignored, unless it is complete: an agent may start anew.
    void apply(const StatusBatch &batch);
    /// Fills the 24 cells of a source from stored attempts; unknown sources are ignored.
    void addHistory(const SourceId &id, const std::vector<Attempt> &attempts);
    /// Who took the token of a source, the last first; unknown sources are ignored.
    void setCallers(const SourceId &id, std::vector<CallerUse> uses);
    /// How many of them took it within the last day; 0 where that is not known.
    [[nodiscard]] int programsUsing(const SourceStatus &status) const;

    [[nodiscard]] std::span<const SourceStatus> statuses() const { return m_statuses; }
    /// `row` must be valid. The reference lives until the next apply().
    [[nodiscard]] const SourceStatus &statusAt(int row) const { return m_statuses[static_cast<size_t>(row)]; }
    /// -1 if there is no such source.
    [[nodiscard]] int rowOf(const SourceId &id) const { return m_rows.value(id, -1); }
    /// Null if there is no such source; lives until the next apply().
    [[nodiscard]] const SourceStatus *find(const SourceId &id) const;

    [[nodiscard]] const SchedulerStatus &scheduler() const { return m_scheduler; }
    [[nodiscard]] Vault vault() const { return m_vault; }
    [[nodiscard]] bool isOffline() const { return m_offline; }
    [[nodiscard]] const ClockStatus &clockStatus() const { return m_clockStatus; }
    /// The viewpoint of all texts: now, zone, locale, sources that wait for the keychain.
    [[nodiscard]] texts::Viewpoint viewpoint() const;

    /// The forecast of a row: worked out when it is first asked for, and kept until something changes it.
    [[nodiscard]] const Cover &coverAt(int row) const;
    [[nodiscard]] bool knowsCover(int row) const { return m_extras[static_cast<size_t>(row)].cover.has_value(); }
    /// How many forecasts would have to be worked out first.
    [[nodiscard]] int missingCovers() const { return m_missingCovers; }
    /// Works out some of them, so that whoever wants all does not keep the window waiting. coversWorkedOut() follows
    /// the last one.
    void workOutCovers(int most);

    /// What the urgency sort compares: while a source is refreshing, the place it had before.
    struct Place {
        Severity severity = Severity::Fresh;
        std::optional<WallTime> expiresAt;
        friend bool operator==(const Place &, const Place &) = default;
    };
    [[nodiscard]] const Place &placeAt(int row) const { return m_extras[static_cast<size_t>(row)].place; }
    /// Greater than that of every row whose name comes before, in people's order; ids decide between equal names.
    [[nodiscard]] int nameRankAt(int row) const { return m_names.rankOf(row); }
    /// Name, title, host and group, a line each, without case.
    [[nodiscard]] const QString &searchedTextAt(int row) const { return m_extras[static_cast<size_t>(row)].searched; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// After every batch: time to redo the summary, the status bar and the ticker.
    void batchApplied();
    /// By workOutCovers(): no forecast is missing any more.
    void coversWorkedOut();
    /// After the batch in which they changed; never for sources seen for the first time, nor the end of a
    /// trouble that was there when they were.
    void severitiesChanged(const QList<tokenwatch::SeverityChange> &changes);

private:
    struct Extra {
        Place place;
        QCollatorSortKey nameKey;
        QString searched;
        History history;
        std::optional<std::vector<CallerUse>> uses; ///< none: not asked for yet
        bool troubleSaid = false;                   ///< so that its end is said too
        mutable std::optional<Cover> cover;         ///< none: not asked for since it changed
    };

    [[nodiscard]] Extra extraFor(const SourceStatus &status) const;
    [[nodiscard]] ForecastWorld world() const;
    void forgetForecasts();
    void removeGone(const StatusBatch &batch);
    void compact(const std::vector<int> &gone);
    void renumber(int from);
    void insert(const std::vector<const SourceStatus *> &fresh);
    void update(int row, const SourceStatus &status, QList<SeverityChange> &changes);
    void countWaiting(std::vector<int> &changedRows);
    void emitChanged(std::vector<int> rows);
    void placeNames();
    void forgetCover(Extra &extra);

    /// Empty where they are not known.
    [[nodiscard]] texts::TwoLines inUse(const SourceStatus &status, const texts::Viewpoint &view) const;
    [[nodiscard]] const std::optional<std::vector<CallerUse>> &usesOf(const SourceStatus &status) const;
    [[nodiscard]] QVariant text(const SourceStatus &status, int column, bool selected) const;
    [[nodiscard]] QVariant subText(const SourceStatus &status, int column) const;
    [[nodiscard]] Emphasis emphasis(const SourceStatus &status, int column) const;
    [[nodiscard]] QString spoken(int row, int column) const;
    [[nodiscard]] QString toolTip(const SourceStatus &status, int column) const;

    const Clock &m_clock;
    QTimeZone m_zone;
    QCollator m_collator;
    std::vector<SourceStatus> m_statuses;
    std::vector<Extra> m_extras; ///< beside m_statuses, row by row
    QHash<SourceId, int> m_rows;
    NameOrder m_names;
    std::vector<int> m_renamed;      ///< and new ones: their names have no place yet
    mutable int m_missingCovers = 0; ///< rows without a cover
    bool m_coversChanged = false;    ///< since coversWorkedOut()
    int m_nextCover = 0;             ///< where workOutCovers() goes on
    Sequence m_sequence;
    SchedulerStatus m_scheduler;
    Vault m_vault = Vault::Ready;
    bool m_offline = false;
    ClockStatus m_clockStatus;
    int m_waitingForVault = 0;
};

} // namespace tokenwatch
