// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the dialogs by which sources come and change: the editor's steps, the import, the sign-in. Window thread.
#pragma once

#include "ui/theme.h"

#include <QPixmap>
#include <vector>

namespace tokenwatch {

struct NamedPicture {
    QString name;
    QPixmap picture;
};

[[nodiscard]] std::vector<NamedPicture> editorPictures(Theme &theme);

} // namespace tokenwatch
