// SPDX-License-Identifier: GPL-3.0-or-later
// Renders the screens from fixed sample data, light and dark, for documentation and for the eye of a reviewer.
#pragma once

class QString;

namespace tokenwatch {

/// Writes NAME-light.png and NAME-dark.png for each screen into `directory`, which is made if needed. Needs a
/// QApplication, whose look it changes. 0, or 1 with a sentence on standard error if a file cannot be written.
[[nodiscard]] int renderScreens(const QString &directory);

} // namespace tokenwatch
