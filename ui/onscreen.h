// SPDX-License-Identifier: GPL-3.0-or-later
// How large a window may begin, so that all of it is in sight. Window thread.
#pragma once

#include <QSize>

class QWidget;

namespace tokenwatch {

/// The wanted size, or what the window's screen has room for beside panels and the window's own frame.
[[nodiscard]] QSize sizeOnScreen(const QWidget &window, QSize wanted);

} // namespace tokenwatch
