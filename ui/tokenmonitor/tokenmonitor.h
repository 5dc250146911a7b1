// SPDX-License-Identifier: GPL-3.0-or-later
// The token monitor: summary, table, details and scheduler line in one widget, to be put into any window. It asks the
// Agent alone and needs no other part of this program around it. Window thread; agent, clock and theme outlive it.
#pragma once

#include "domain/settings.h"
#include "models/attemptsmodel.h"
#include "models/sourcefilter.h"
#include "models/sourcesmodel.h"
#include "models/statusintake.h"
#include "models/summary.h"
#include "ports/agent.h"
#include "ui/theme.h"

#include <QWidget>

class QMenu;
class QStackedWidget;

namespace tokenwatch {

class Actions;
class AttemptsFeed;
class Banners;
class CallersFeed;
class ColumnMenu;
class DetailPane;
class EditingCommands;
class FootLine;
class NoHits;
class SourceCommands;
class SourceView;
class SplitArea;
class SummaryStrip;
class Timeline;
class UndoList;
class Welcome;

/// What somebody is looking at, to be found again where the same is shown anew.
struct MonitorGlance {
    SourceId selected; ///< empty: none
    QString filter;
    QSet<Severity> severities;
    int detailTab = 0;
};

class TokenMonitor final : public QWidget
{
    Q_OBJECT
public:
    /// Times are shown in `zone`. Calls Agent::start().
    TokenMonitor(Agent &agent, Clock &clock, Theme &theme, QTimeZone zone = QTimeZone::systemTimeZone(),
                 QWidget *parent = nullptr);
    ~TokenMonitor() override;

    [[nodiscard]] Actions &actions() const { return *m_actions; }
    [[nodiscard]] SourceCommands &commands() const { return *m_commands; }
    [[nodiscard]] EditingCommands &editing() const { return *m_editing; }
    [[nodiscard]] UndoList &undoList() const { return *m_undo; }
    [[nodiscard]] SourceView &view() const { return *m_view; }
    /// Which columns the table has, for a menu bar.
    [[nodiscard]] ColumnMenu &columnMenu() const { return *m_columns; }
    [[nodiscard]] FootLine &footLine() const { return *m_foot; }
    [[nodiscard]] Banners &banners() const { return *m_banners; }
    [[nodiscard]] const SourcesModel &sources() const { return m_sources; }
    /// False until the agent has said for the first time what there is.
    [[nodiscard]] bool hasBatch() const { return m_hasBatch; }

    /// Empty if nothing is selected.
    [[nodiscard]] SourceId selected() const;
    void select(const SourceId &id);
    [[nodiscard]] const SourceStatus *selectedStatus() const;

    void setFilterText(const QString &text);
    void setDetailsShown(bool shown);
    void setDetailsPlace(Settings::DetailsPlace place);
    [[nodiscard]] Settings::DetailsPlace detailsPlace() const;
    [[nodiscard]] DetailPane &details() const { return *m_details; }
    /// Whether the details stand beside the table, whatever is shown now: the timeline wants the whole width.
    [[nodiscard]] bool detailsBesideTable() const { return m_detailsBesideTable; }
    [[nodiscard]] bool detailsBesideLanes() const { return m_detailsBesideLanes; }
    /// Both at once, as they were kept.
    void setDetailsBeside(bool table, bool lanes);
    /// Table or timeline, as the actions do it.
    void setTimelineShown(bool shown);
    [[nodiscard]] Timeline &timeline() const { return *m_timeline; }
    [[nodiscard]] MonitorGlance glance() const;
    /// What is not there yet is selected when it comes. The filter's words belong to whoever shows their field.
    void setGlance(const MonitorGlance &glance);
    /// What was done in a window before this one can be taken back here.
    void takeUndoFrom(TokenMonitor &before);
    /// Nobody can see the window, though it is not hidden: nothing ticks and nothing moves.
    void setScreenLocked(bool locked);
    /// Nobody is there: no token is shown or copied, and the clipboard keeps none. Refreshing goes on.
    void setCovered(bool covered);
    /// To the table, or to what stands in its place while there is no source.
    void focusMain();
    /// Moves the focus to the next part (F6): messages with a button, chips, table, details, a foot line with a link.
    void focusNextPane();

Q_SIGNALS:
    /// After every batch, when all parts show it.
    void settled();
    void filterCleared();
    /// A person is back and wants to see what is covered.
    void showAgainAsked();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void connectActions();
    void takeBatch(const StatusBatch &batch);
    void settleLoading();
    void showSummary();
    void showDetails();
    void showWhatIsLeft();
    void selectionMoved();
    void announce(const QList<SeverityChange> &changes);
    void gotoProblem(int from, bool forward);
    void selectWhenThere(const SourceId &id);
    void clearFilter();
    /// Shown, and neither minimised nor behind a locked screen.
    [[nodiscard]] bool isSeen() const;
    void tick();
    void rearm();

    Agent &m_agent;
    Clock &m_clock;
    Theme &m_theme;
    SourcesModel m_sources;
    SourceFilter m_filter;
    StatusIntake m_intake;
    AttemptsModel m_attempts;
    AttemptsFeed *m_feed;
    CallersFeed *m_callers;
    Actions *m_actions;
    UndoList *m_undo;
    SourceCommands *m_commands;
    EditingCommands *m_editing;
    Banners *m_banners;
    QStackedWidget *m_pages;
    Welcome *m_welcome;
    SummaryStrip *m_strip;
    SourceView *m_view;
    NoHits *m_noHits;
    DetailPane *m_details;
    SplitArea *m_split = nullptr;
    FootLine *m_foot;
    Timeline *m_timeline;
    QMenu *m_menu;
    ColumnMenu *m_columns;
    QString m_filterText;
    std::optional<Standing> m_standing; ///< none: a batch came since it was made
    std::optional<WallTime> m_nextLossAt;
    Pending m_tick;
    bool m_detailsBesideTable = true;
    bool m_detailsBesideLanes = false;
    SourceId m_wanted; ///< to be selected when it is there
    bool m_hasBatch = false;
    bool m_isScreenLocked = false;
    bool m_isLoading = true; ///< until every source has had its first try, or has none to come
    bool m_personSelected = false;
    bool m_selectsItself = false;
};

} // namespace tokenwatch
