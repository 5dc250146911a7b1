// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the detail tabs from fixed sample data, for screenshots.cpp. Window thread.
#pragma once

#include "ui/editorshots.h"

namespace tokenwatch {

/// Every tab in the window, and some of their states.
[[nodiscard]] std::vector<NamedPicture> detailPictures(Theme &theme);

} // namespace tokenwatch
