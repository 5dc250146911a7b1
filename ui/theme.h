// SPDX-License-Identifier: GPL-3.0-or-later
// The colours and fonts of the window, light, dark and with high contrast, and the choice between them.
// Owned by whoever builds the window; lives on the window thread. Painting code asks it at paint time and keeps no
// colour, so that a change of theme leaves nothing behind.
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

namespace tokenwatch {

class SystemScheme;

/// What a glyph or a text is painted in.
enum class Ink { Text, Secondary, Accent, OnAccent, Ok, Warn, Crit, Act, Off };

enum class ThemePreference { System, Light, Dark };

/// One status family: text and graphic stand on any surface of the window, the tint is a surface itself.
struct FamilyColours {
    QColor text, graphic, tint;
};

struct ThemeColours {
    QColor window, base, text, secondary, link, accent, onAccent, selection, line, border, track, button, hover,
        disabled;
    FamilyColours ok, warn, crit, act, off;
};
[[nodiscard]] ThemeColours lightColours();
[[nodiscard]] ThemeColours darkColours();
/// Black on white or white on black, without tints; surfaces, text, links and accent are the system's where they are
/// as strong as that.
[[nodiscard]] ThemeColours contrastColours(bool dark, const QPalette &system);

/// Sizes follow the body font: a small second line, a title, the large countdown.
struct ThemeFonts {
    QFont body, bold, small, smallBold, title, headline, countdown;
};

class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    [[nodiscard]] ThemePreference preference() const { return m_preference; }
    void setPreference(ThemePreference preference);

    /// On: whatever the desktop says. Off: as the desktop says.
    void setHighContrast(bool wanted);
    void setReducedMotion(bool wanted);

    [[nodiscard]] bool isDark() const { return m_mode.dark; }
    /// The colours of the system as far as they are strong enough; no tints: what has one has an outline instead.
    [[nodiscard]] bool isHighContrast() const { return m_mode.contrast; }
    /// Nothing turns and nothing fades.
    [[nodiscard]] bool isStill() const;
    /// Whatever was chosen for this program.
    [[nodiscard]] bool systemPrefersDark() const;
    [[nodiscard]] const ThemeColours &colours() const { return m_colours; }
    [[nodiscard]] const ThemeFonts &fonts() const { return m_fonts; }
    /// For glyphs (`graphic` of a family) and for words (`text` of a family).
    [[nodiscard]] QColor glyph(Ink ink) const;
    [[nodiscard]] QColor word(Ink ink) const;
    [[nodiscard]] const FamilyColours &family(Ink ink) const;
    [[nodiscard]] QPalette palette() const;

    /// Sets style, palette, fonts and tooltip colours of the application, now and after every change.
    void applyToApplication();

Q_SIGNALS:
    void changed();
    void systemChanged();

private:
    struct Mode {
        bool dark = false;
        bool contrast = false;
        friend bool operator==(const Mode &, const Mode &) = default;
    };

    void settle();

    ThemePreference m_preference = ThemePreference::System;
    bool m_wantsContrast = false;
    bool m_wantsStillness = false;
    Mode m_mode;
    bool m_applies = false;
    ThemeColours m_colours;
    ThemeFonts m_fonts;
    SystemScheme *m_system;
};

} // namespace tokenwatch
