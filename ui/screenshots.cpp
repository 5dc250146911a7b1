// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenshots.h"

#include "ui/shots/shots.h"

#include <QApplication>
#include <QDir>
#include <cstdio>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// "-2x" where one point of a picture is two dots wide.
QString scaleSuffix()
{
    const int ratio = qRound(qApp->devicePixelRatio());
    return ratio > 1 ? u"-%1x"_s.arg(ratio) : QString();
}

} // namespace

int renderScreens(const QString &directory)
{
    if (!QDir().mkpath(directory)) {
        std::fprintf(stderr, "%s cannot be made.\n", qPrintable(directory));
        return 1;
    }
    Theme theme;
    theme.applyToApplication();
    for (const ThemePreference preference : {ThemePreference::Light, ThemePreference::Dark}) {
        theme.setPreference(preference);
        const QString suffix = (theme.isDark() ? u"-dark"_s : u"-light"_s) + scaleSuffix();
        for (const Shot &shot : everyShot()) {
            const QString file = QDir(directory).filePath(shot.name + suffix + u".png"_s);
            if (!taken(shot, theme).save(file)) {
                std::fprintf(stderr, "%s cannot be written.\n", qPrintable(file));
                return 1;
            }
        }
    }
    return 0;
}

} // namespace tokenwatch
