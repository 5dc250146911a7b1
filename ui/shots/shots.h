// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen and state of the window from fixed sample data, for documentation, for a reviewer's eye and for tests:
// one function per topic. What a shot shows exists only while it is looked at. Window thread.
#pragma once

#include "ui/theme.h"

#include <QPixmap>
#include <functional>
#include <vector>

class QWidget;

namespace tokenwatch {

/// Is shown a window as it stands, and gives a picture of it or none. Tests look at more than the picture.
using Eye = std::function<QPixmap(QWidget &window)>;

struct Shot {
    QString name; ///< of the picture's file, without theme and scale
    /// Calls the eye once for each window that is seen; gives the whole picture, or none where the eye gave none.
    std::function<QPixmap(Theme &theme, const Eye &eye)> render;
    QString language = QStringLiteral("en");
};

[[nodiscard]] std::vector<Shot> windowShots();
[[nodiscard]] std::vector<Shot> bannerShots();
[[nodiscard]] std::vector<Shot> questionShots();
[[nodiscard]] std::vector<Shot> timelineShots();
[[nodiscard]] std::vector<Shot> detailShots();
[[nodiscard]] std::vector<Shot> editorShots();
[[nodiscard]] std::vector<Shot> settingShots();
[[nodiscard]] std::vector<Shot> outsideShots();
[[nodiscard]] std::vector<Shot> sandboxShots();

/// All of them; names are unique.
[[nodiscard]] std::vector<Shot> everyShot();

/// Takes the picture in the shot's language, whatever the program's is.
[[nodiscard]] QPixmap taken(const Shot &shot, Theme &theme);

} // namespace tokenwatch
