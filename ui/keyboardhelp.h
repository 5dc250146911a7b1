// SPDX-License-Identifier: GPL-3.0-or-later
// F1: every key of the window. They are read from its menus, so that none is missing and none is made up; the few that
// no menu has stand at the end. Window thread.
#pragma once

#include <QDialog>

class QMenuBar;

namespace tokenwatch {

class Theme;

class KeyboardHelp final : public QDialog
{
    Q_OBJECT
public:
    KeyboardHelp(const QMenuBar &menus, const Theme &theme, QWidget *parent);
};

} // namespace tokenwatch
