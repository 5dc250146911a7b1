// SPDX-License-Identifier: GPL-3.0-or-later
// A row of choices of which one holds: Table or Timeline, 1 h to 7 d. Each segment shows an action of a group: its
// words, icon and check mark are the action's. Arrow keys move the choice. Window thread.
#pragma once

#include <QAbstractButton>
#include <QWidget>

class QAction;

namespace tokenwatch {

class Theme;

class Segment final : public QAbstractButton
{
    Q_OBJECT
public:
    enum class End { Left, Middle, Right };

    Segment(QAction *action, End end, const Theme &theme, QWidget *parent);

    /// Without words, where space is short and there is an icon.
    void setTerse(bool terse);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void takeOver();

    const Theme &m_theme;
    QAction *m_action;
    End m_end;
    bool m_terse = false;
};

class Segments final : public QWidget
{
    Q_OBJECT
public:
    /// `name` is for screen readers. The actions must be checkable and exclude each other.
    Segments(const QString &name, const QList<QAction *> &actions, const Theme &theme, QWidget *parent);

    void setTerse(bool terse);

private:
    QList<Segment *> m_segments;
};

} // namespace tokenwatch
