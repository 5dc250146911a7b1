// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onscreen.h"

#include <QScreen>
#include <QWidget>

namespace tokenwatch {

namespace {

constexpr QSize usualFrame(8, 40); // nobody knows the true one before the window is shown

} // namespace

QSize sizeOnScreen(const QWidget &window, QSize wanted)
{
    const QScreen *screen = window.screen();
    return screen ? wanted.boundedTo(screen->availableSize() - usualFrame) : wanted;
}

} // namespace tokenwatch
