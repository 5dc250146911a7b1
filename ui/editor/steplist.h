// SPDX-License-Identifier: GPL-3.0-or-later
// The editor's steps, at its left: where one is, what is done, what is wrong. Window thread; owned by the editor.
#pragma once

#include <QAbstractButton>
#include <QWidget>

class QButtonGroup;

namespace tokenwatch {

class Theme;

class StepButton final : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Mark { Number, Done, Wrong };
    StepButton(int number, const QString &title, const Theme &theme, QWidget *parent);

    void show(Mark mark, const QString &detail);
    [[nodiscard]] Mark mark() const { return m_mark; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const int m_number;
    const Theme &m_theme;
    Mark m_mark = Mark::Number;
    QString m_detail;
};

class StepList final : public QWidget
{
    Q_OBJECT
public:
    StepList(const QStringList &titles, const Theme &theme, QWidget *parent);

    [[nodiscard]] StepButton &step(int number) const;
    void setCurrent(int number);

Q_SIGNALS:
    void chosen(int number);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QButtonGroup *m_steps;
};

} // namespace tokenwatch
