// SPDX-License-Identifier: GPL-3.0-or-later
// F6: moves the focus from one part of a window to the next. Window thread.
#pragma once

#include <vector>

class QWidget;

namespace tokenwatch {

/// The pane after the one that holds `focus`; the first one if none does. A pane that takes no focus itself gives it
/// to its first part that does; one without such a part is passed over.
void focusNextOf(const std::vector<QWidget *> &panes, const QWidget *focus);

} // namespace tokenwatch
