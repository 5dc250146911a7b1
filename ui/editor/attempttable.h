// SPDX-License-Identifier: GPL-3.0-or-later
// The requests of a test, one row each, as they are answered. A row that is chosen shows its answer elsewhere.
// Window thread; owned by TestPage.
#pragma once

#include "domain/testreport.h"
#include "ui/tokenmonitor/card.h"

#include <QAbstractButton>

class QButtonGroup;
class QVBoxLayout;

namespace tokenwatch {

class AttemptRow final : public QAbstractButton
{
    Q_OBJECT
public:
    AttemptRow(int number, const Theme &theme, QWidget *parent);

    void show(const TestAttempt &attempt, bool works);
    /// It was planned; there is no answer to choose.
    void showUnsent(const TestAttempt &attempt, const QString &why);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    const int m_number;
    const Theme &m_theme;
    TestAttempt m_attempt;
    bool m_works = false, m_wasSent = true;
    QLabel *m_meaning;
};

class AttemptTable final : public Card
{
    Q_OBJECT
public:
    AttemptTable(const Theme &theme, QWidget *parent);

    void clear();
    void append(const TestAttempt &attempt);
    /// What they mean in the end; the last one of a test that succeeded works. Below them what was not sent.
    void settle(const TestReport &report);
    /// Of those that were sent.
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int chosen() const;
    void choose(int number);

Q_SIGNALS:
    void chosenChanged(int number);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout;
    QButtonGroup *m_choice;
    QList<AttemptRow *> m_rows, m_unsent;
};

} // namespace tokenwatch
