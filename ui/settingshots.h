// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the settings, and of what is outside the window: tray and notifications. Window thread.
#pragma once

#include "ui/editorshots.h"

namespace tokenwatch {

[[nodiscard]] std::vector<NamedPicture> settingsPictures(Theme &theme);

} // namespace tokenwatch
