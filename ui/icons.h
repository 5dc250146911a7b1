// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own icons: one-colour 16-grid drawings in resources/icons, tinted when they are painted, so that they
// follow the theme, the disabled state and the device's pixel ratio. Window thread; the Theme outlives every icon.
#pragma once

#include "ui/theme.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace tokenwatch {

/// An icon that takes its colour from the theme at paint time; `name` as in resources/icons, without ".svg".
[[nodiscard]] QIcon themedIcon(const Theme &theme, const QString &name, Ink ink = Ink::Text);

/// Draws one icon as large as the smaller side of `where`, centred.
void paintIcon(QPainter &painter, const QRectF &where, const QString &name, const QColor &colour);

/// The program's own, in its own colours.
[[nodiscard]] QIcon applicationIcon();

} // namespace tokenwatch
