// SPDX-License-Identifier: GPL-3.0-or-later
// What the shots share: a main window over the sample, and how a picture is put together of a window and what stands
// over it. Window thread.
#pragma once

#include "ui/mainwindow.h"
#include "ui/sample/fixedclock.h"
#include "ui/sample/sampleagent.h"
#include "ui/shots/shots.h"

namespace tokenwatch {

/// Layouts settle, heights follow from widths; nothing else may happen.
void letSettle();

/// Shows the window and lets the eye look at it.
[[nodiscard]] QPixmap seen(QWidget &window, const Eye &eye);

/// `above` in the middle of a picture that steps back behind it.
void putOver(QPixmap &picture, const QPixmap &above, const Theme &theme);

class Stage
{
public:
    explicit Stage(Theme &theme, SampleAgent::Scene scene = SampleAgent::Scene::Everyday, QSize size = {1440, 900});

    [[nodiscard]] SampleAgent &agent() { return m_agent; }
    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] TokenMonitor &monitor() { return m_window.monitor(); }

    /// The source of this title; nothing if there is none.
    void select(const QString &title);
    [[nodiscard]] QPixmap picture(const Eye &eye) { return seen(m_window, eye); }
    /// With the dialog that was opened last, if one is open.
    [[nodiscard]] QPixmap pictureWithDialog(const Eye &eye);

private:
    Theme &m_theme;
    FixedClock m_clock{SampleAgent::instant()};
    SampleAgent m_agent;
    MainWindow m_window;
};

} // namespace tokenwatch
