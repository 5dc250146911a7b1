// SPDX-License-Identifier: GPL-3.0-or-later
// The Log tab: what happened to the source, newest first, with find, errors only and copy. Owned by DetailPane.
// Window thread.
#pragma once

#include "models/logrows.h"
#include "ports/agent.h"
#include "ui/detail/detailpage.h"

class QLineEdit;
class QPushButton;

namespace tokenwatch {

class RowsTable;

class LogPage final : public DetailPage
{
    Q_OBJECT
public:
    LogPage(Agent &agent, const Theme &theme, QWidget *parent);

    void follow(const SourceStatus &status, const texts::Viewpoint &view) override;
    void leave() override;

private:
    void layOut(const Theme &theme);
    void ask();
    void takeLines(std::vector<LogLine> lines);
    void settle();

    Agent &m_agent;
    SourceStatus m_status;
    texts::Viewpoint m_view;
    QDate m_day; ///< on which the rows were made
    std::vector<Attempt> m_attempts;
    std::vector<LogLine> m_lines;
    Pending m_attemptsAnswer, m_linesAnswer;
    DetailRows m_rows;
    QLineEdit *m_find;
    QPushButton *m_errorsOnly;
    QPushButton *m_copy;
    RowsTable *m_table;
    QLabel *m_nothing;
};

} // namespace tokenwatch
