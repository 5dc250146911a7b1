// SPDX-License-Identifier: GPL-3.0-or-later
// The three sets of colours of ui/theme.h (ui/screens 16, and 15 for high contrast).
#include "ui/theme.h"

#include <cmath>

namespace tokenwatch {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(value);
}

constexpr double strongContrast = 7.0; ///< WCAG 2, level AAA
constexpr double leastContrast = 4.5;

/// Relative luminance as WCAG 2 has it.
double luminanceOf(const QColor &colour)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrastOf(const QColor &a, const QColor &b)
{
    const double first = luminanceOf(a);
    const double second = luminanceOf(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

/// One colour for word and drawing, and no surface of its own.
FamilyColours family(unsigned value)
{
    return {rgb(value), rgb(value), {}};
}

ThemeColours blackOnWhite()
{
    return {.window = rgb(0xFFFFFF),
            .base = rgb(0xFFFFFF),
            .text = rgb(0x000000),
            .secondary = rgb(0x1F2328),
            .link = rgb(0x00349A),
            .accent = rgb(0x00349A),
            .onAccent = rgb(0xFFFFFF),
            .selection = {},
            .line = rgb(0x4A4F55),
            .border = rgb(0x000000),
            .track = rgb(0xD0D3D7),
            .button = rgb(0xFFFFFF),
            .hover = rgb(0xD9DCE0),
            .disabled = rgb(0x595F66),
            .ok = family(0x00506A),
            .warn = family(0x6B4200),
            .crit = family(0x8F0A05),
            .act = family(0x52208F),
            .off = family(0x3A3F45)};
}

ThemeColours whiteOnBlack()
{
    return {.window = rgb(0x000000),
            .base = rgb(0x000000),
            .text = rgb(0xFFFFFF),
            .secondary = rgb(0xE4E7EB),
            .link = rgb(0x9CD2FF),
            .accent = rgb(0x9CD2FF),
            .onAccent = rgb(0x000000),
            .selection = {},
            .line = rgb(0xB8BEC6),
            .border = rgb(0xFFFFFF),
            .track = rgb(0x3A3F46),
            .button = rgb(0x000000),
            .hover = rgb(0x2C3138),
            .disabled = rgb(0xA4ADB9),
            .ok = family(0x7FDCF7),
            .warn = family(0xFFC55C),
            .crit = family(0xFFA89C),
            .act = family(0xD9C2FF),
            .off = family(0xC9CFD8)};
}

} // namespace

ThemeColours lightColours()
{
    return {.window = rgb(0xF3F4F6),
            .base = rgb(0xFFFFFF),
            .text = rgb(0x1B1F24),
            .secondary = rgb(0x57606A),
            .link = rgb(0x0B5CAD),
            .accent = rgb(0x0B5CAD),
            .onAccent = rgb(0xFFFFFF),
            .selection = rgb(0xDCEBFA),
            .line = rgb(0xD8DCE2),
            .border = rgb(0x858D98),
            .track = rgb(0xE4E7EB),
            .button = rgb(0xFFFFFF),
            .hover = rgb(0xE6E9ED),
            .disabled = rgb(0x858D98),
            .ok = {rgb(0x07657F), rgb(0x1F8EAD), rgb(0xE3F1F6)},
            .warn = {rgb(0x835000), rgb(0xB97700), rgb(0xFDF1DC)},
            .crit = {rgb(0xB0231B), rgb(0xC9352B), rgb(0xFCE9E7)},
            .act = {rgb(0x66389F), rgb(0x7440B4), rgb(0xF1EAF9)},
            .off = {rgb(0x57606A), rgb(0x7A838D), rgb(0xEEF0F3)}};
}

ThemeColours darkColours()
{
    return {.window = rgb(0x22252B),
            .base = rgb(0x191C21),
            .text = rgb(0xE4E7EB),
            .secondary = rgb(0xA4ADB9),
            .link = rgb(0x7DBBF5),
            .accent = rgb(0x6CB2F2),
            .onAccent = rgb(0x14181D),
            .selection = rgb(0x24405F),
            .line = rgb(0x373C45),
            .border = rgb(0x7B8492),
            .track = rgb(0x31363F),
            .button = rgb(0x2A2F37),
            .hover = rgb(0x31363F),
            .disabled = rgb(0x7B8492),
            .ok = {rgb(0x6CCBE6), rgb(0x4DBEDD), rgb(0x173039)},
            .warn = {rgb(0xF0B54A), rgb(0xDB9B24), rgb(0x372B14)},
            .crit = {rgb(0xFF8E80), rgb(0xF0695A), rgb(0x3D2021)},
            .act = {rgb(0xC7A8F5), rgb(0x9E78E8), rgb(0x2E2540)},
            .off = {rgb(0xA4ADB9), rgb(0x828D9A), rgb(0x2A2E35)}};
}

ThemeColours contrastColours(bool dark, const QPalette &system)
{
    ThemeColours c = dark ? whiteOnBlack() : blackOnWhite();
    const auto of = [&system](QPalette::ColorRole role) { return system.color(QPalette::Active, role); };
    const bool isStrong = contrastOf(of(QPalette::Text), of(QPalette::Base)) >= strongContrast &&
                          contrastOf(of(QPalette::WindowText), of(QPalette::Window)) >= strongContrast &&
                          (luminanceOf(of(QPalette::Base)) < luminanceOf(of(QPalette::Text))) == dark;
    if (isStrong) {
        c.base = of(QPalette::Base);
        c.window = of(QPalette::Window);
        c.button = c.window;
        c.text = of(QPalette::Text);
        if (contrastOf(c.text, c.window) < strongContrast)
            c.text = of(QPalette::WindowText);
        c.border = c.text;
    }
    const auto stands = [&c](const QColor &colour) {
        return contrastOf(colour, c.base) >= leastContrast && contrastOf(colour, c.window) >= leastContrast;
    };
    if (isStrong && stands(of(QPalette::Link)))
        c.link = of(QPalette::Link);
    const QColor chosen = of(QPalette::Highlight);
    if (isStrong && stands(chosen) && contrastOf(of(QPalette::HighlightedText), chosen) >= leastContrast) {
        c.accent = chosen;
        c.onAccent = of(QPalette::HighlightedText);
    }
    for (QColor *colour : {&c.secondary, &c.link, &c.line, &c.disabled})
        *colour = stands(*colour) ? *colour : c.text;
    if (!stands(c.accent)) {
        c.accent = c.text;
        c.onAccent = c.base;
    }
    c.selection = c.base;
    for (FamilyColours *each : {&c.ok, &c.warn, &c.crit, &c.act, &c.off}) {
        if (!stands(each->text))
            each->text = each->graphic = c.text;
        each->tint = c.base;
    }
    return c;
}

} // namespace tokenwatch
