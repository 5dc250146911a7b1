// SPDX-License-Identifier: GPL-3.0-or-later
// A screen and fonts that are the same on every machine: for tests that measure or compare what is painted.
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace tokenwatch {

/// Before the QApplication is made. `source`: where the project's files are.
inline void useFixedScreen()
{
    const QByteArray here = qgetenv("TOKENWATCH_SOURCE") + "/tests/ui/";
    qputenv("FONTCONFIG_FILE", here + "fonts.conf");
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + here + "screen.json");
    qunsetenv("QT_SCALE_FACTOR");
    qunsetenv("QT_FONT_DPI");
}

} // namespace tokenwatch
