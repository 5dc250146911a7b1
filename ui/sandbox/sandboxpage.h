// SPDX-License-Identifier: GPL-3.0-or-later
// One tab of the sandbox window: a line with the filter and what can be done, the table below, and words where the
// table is empty. Owned by the window. Window thread.
#pragma once

#include "models/sandboxfilter.h"
#include "ui/sandbox/sandboxtableview.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tokenwatch {

class FilterField;

/// Icon and the gap behind it, as the buttons of the window have them.
inline constexpr QSize buttonIcon{22, 16};

class SandboxPage : public QWidget
{
    Q_OBJECT
public:
    struct Words {
        QString name;     ///< of the table, for screen readers: "Sessions"
        QString empty;    ///< what is said where there are no rows: "Nobody has signed in yet."
        QString problems; ///< of the box that leaves only rows in trouble; empty: no such box
    };
    /// `model` outlives the page.
    SandboxPage(QAbstractItemModel &model, int wide, SandboxRows rows, Words words, const Theme &theme,
                QWidget *parent);
    ~SandboxPage() override;

    [[nodiscard]] SandboxTableView &view() const { return *m_view; }
    [[nodiscard]] QString selectedKey() const { return m_view->selectedKey(); }
    /// From the right of the line.
    QPushButton *addButton(const QString &text, const QString &icon = {});
    void addTool(QWidget *tool);
    /// A line of its own between the filter and the table.
    void addLine(QLayout *line);
    /// Beside the table.
    void addBeside(QWidget *part, int stretch);
    /// What stands at the left of the line's buttons: counts, a hint.
    void setRemark(const QString &remark);

    void focusFilter();
    void focusTable();
    void setFilterText(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

    const Theme &m_theme;

private:
    void showWhatIsLeft();

    const Words m_words;
    SandboxFilter *m_filter;
    SandboxTableView *m_view;
    FilterField *m_field;
    QCheckBox *m_problems;
    QLabel *m_remark;
    QLabel *m_nothing;
    QHBoxLayout *m_line;
    QHBoxLayout *m_middle;
    QVBoxLayout *m_all;
};

} // namespace tokenwatch
