// SPDX-License-Identifier: GPL-3.0-or-later
// What this program is, which version of it, and under which licence. Owns itself; the parent opens it. Window thread.
#pragma once

#include <QDialog>

namespace tokenwatch {

class Theme;

class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    AboutDialog(const Theme &theme, QWidget *parent);
};

} // namespace tokenwatch
