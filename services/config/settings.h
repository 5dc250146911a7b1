// SPDX-License-Identifier: GPL-3.0-or-later
// What the window remembers of a person's taste: one value, passed in, read and written here only. Window thread.
#pragma once

#include "domain/error.h"

#include <QByteArray>

namespace tokenwatch::config {

struct Settings {
    enum class Theme { System, Light, Dark };
    Theme theme = Theme::System;
    bool compactRows = false;
    bool detailsVisible = true;
    QByteArray windowGeometry; ///< QWidget::saveGeometry()
    QByteArray columns;        ///< QHeaderView::saveState()

    friend bool operator==(const Settings &, const Settings &) = default;
};

/// A missing file is the defaults; a member of the wrong type counts as not there. StoreCorrupt for a file that is no
/// JSON object, Unsupported for one of a newer version: then go on with defaults and leave the file alone.
[[nodiscard]] Expected<Settings> loadSettings(const QString &file);

/// Whole or not at all, mode 0600. StorageFailed names the file.
[[nodiscard]] Expected<> saveSettings(const QString &file, const Settings &settings);

} // namespace tokenwatch::config
