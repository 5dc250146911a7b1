// SPDX-License-Identifier: GPL-3.0-or-later
// Rich text in one line that ends in an ellipsis where it has no room, its marks kept. Pure; window thread, for fonts.
#pragma once

#include <QString>

class QFont;

namespace tokenwatch {

/// In pixels, in one line.
[[nodiscard]] int htmlWidth(const QString &html, const QFont &font);

/// `words` and `end` if both fit into `width` pixels; else as many letters of the words as do, and all of `end`.
[[nodiscard]] QString elidedHtml(const QString &words, const QString &end, const QFont &font, int width);

} // namespace tokenwatch
