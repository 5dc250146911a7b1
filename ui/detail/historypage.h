// SPDX-License-Identifier: GPL-3.0-or-later
// The History tab: three figures, the time left and the answer times as charts, and every incident in a table that
// carries the same facts; the attempts go out as CSV. Owned by DetailPane. Window thread.
#pragma once

#include "models/historytexts.h"
#include "ports/agent.h"
#include "ui/detail/detailpage.h"

#include <QPointer>

class QAction;
class QFileDialog;
class QPushButton;

namespace tokenwatch {

class FigureCard;
class RowsTable;
class SpanChart;

class HistoryPage final : public ScrolledPage
{
    Q_OBJECT
public:
    HistoryPage(Agent &agent, const Theme &theme, QWidget *parent);

    void follow(const SourceStatus &status, const texts::Viewpoint &view) override;
    void leave() override;

    /// Of the last 24 hours, 7 or 30 days: 0, 1 or 2.
    void setRange(int index);

private:
    void layOut();
    void ask();
    void settle();
    void askCsvFile();
    void writeCsv(const QString &path);

    Agent &m_agent;
    SourceStatus m_status;
    std::optional<WallTime> m_until; ///< the last attempt when attempts were asked for
    std::optional<WallTime> m_drawn; ///< when the charts were made
    texts::Viewpoint m_view;
    std::vector<Attempt> m_attempts;
    Pending m_answer;
    int m_range = 0;
    DetailRows m_rows;
    QList<QAction *> m_ranges;
    QWidget *m_segments;
    QPushButton *m_csv;
    FigureCard *m_covered;
    FigureCard *m_refreshes;
    FigureCard *m_closest;
    SpanChart *m_timeLeft;
    QLabel *m_answersTitle;
    SpanChart *m_answers;
    QLabel *m_incidentsTitle;
    RowsTable *m_incidents;
    QLabel *m_noIncident;
    QPointer<QFileDialog> m_dialog;
};

} // namespace tokenwatch
