// SPDX-License-Identifier: GPL-3.0-or-later
// Luminance and contrast of colours as WCAG 2 has them; reckoned here once more, so that the tests do not ask the theme
// whether the theme is right.
#pragma once

#include <QColor>
#include <algorithm>
#include <cmath>

namespace tokenwatch {

/// One part of sRGB as an amount of light, 0 to 1.
inline double linearLight(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

inline double luminance(const QColor &colour)
{
    return 0.2126 * linearLight(colour.redF()) + 0.7152 * linearLight(colour.greenF()) +
           0.0722 * linearLight(colour.blueF());
}

/// 1 to 21
inline double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace tokenwatch
