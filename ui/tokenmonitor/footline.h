// SPDX-License-Identifier: GPL-3.0-or-later
// The line at the foot: how far off this clock is, what the scheduler does, with Start when it stands still (S5-36),
// and room for what the window around the monitor has to say (keychain, addresses). Owned by TokenMonitor. Window
// thread.
#pragma once

#include "domain/status.h"
#include "texts/viewpoint.h"
#include "ui/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace tokenwatch {

/// A small icon and a text, as they stand in the foot line.
class FootItem final : public QWidget
{
    Q_OBJECT
public:
    FootItem(const Theme &theme, QWidget *parent);

    /// `link` is the text of a link at the end, empty for none; without an icon the text stands alone.
    void show(const QString &icon, Ink ink, const QString &text, const QString &link = {});
    [[nodiscard]] QString text() const { return m_text; }
    /// Something is wrong: it is not the one to go where space is short.
    [[nodiscard]] bool isLoud() const { return m_ink != Ink::Secondary; }
    void setCrowdedOut(bool out);
    /// As wide as all its words.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void linkActivated();
    /// It takes more space, or less.
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void redo();
    void fit();

    const Theme &m_theme;
    QLabel *m_label;
    QString m_icon, m_text, m_link;
    QString m_words, m_offer; ///< as rich text
    int m_wholeWidth = 0;
    Ink m_ink = Ink::Secondary;
    bool m_isCrowdedOut = false;
};

class FootLine final : public QWidget
{
    Q_OBJECT
public:
    FootLine(const Theme &theme, QWidget *parent);

    void show(const SchedulerStatus &scheduler, const ClockStatus &clock, const texts::Viewpoint &view);
    /// From the left, in the order of calls.
    FootItem *addItem();

Q_SIGNALS:
    void startAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void settleSpace();

    const Theme &m_theme;
    QHBoxLayout *m_left;
    FootItem *m_clock;
    FootItem *m_scheduler;
};

} // namespace tokenwatch
