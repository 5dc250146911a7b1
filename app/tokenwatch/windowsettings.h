// SPDX-License-Identifier: GPL-3.0-or-later
// What a person chose, and what the window looked like when it was last used: read from settings.json at start, written
// on change and at the end. Window thread.
#pragma once

#include "config/settings.h"
#include "ui/mainwindow.h"

namespace tokenwatch::runtime {

class WindowSettings
{
public:
    /// Reads the file in `directory`. One that is missing or damaged counts as empty; one that this program must not
    /// overwrite, a newer version's, is left alone for good.
    explicit WindowSettings(const QString &directory);

    [[nodiscard]] WindowLook look() const;
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    /// Writes if it differs from what is known. A failure is logged: nobody can do anything about it here.
    void keep(const WindowLook &look);
    void keep(const Settings &settings);

private:
    const QString m_directory;
    Settings m_settings;
    bool m_isOurs = true;
};

} // namespace tokenwatch::runtime
