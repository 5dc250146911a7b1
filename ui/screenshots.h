// SPDX-License-Identifier: GPL-3.0-or-later
// Writes every shot (ui/shots) as a file, light and dark, for documentation and for the eye of a reviewer.
#pragma once

class QString;

namespace tokenwatch {

/// Writes NAME-light.png and NAME-dark.png for each shot into `directory`, which is made if needed; on a screen of
/// double density NAME-light-2x.png and so on. Needs a QApplication, whose look it changes. 0, or 1 with a sentence on
/// standard error if a file cannot be written.
[[nodiscard]] int renderScreens(const QString &directory);

} // namespace tokenwatch
