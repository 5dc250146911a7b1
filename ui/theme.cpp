// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/style.h"
#include "ui/systemscheme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QToolTip>
#include <algorithm>
#include <utility>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// What the platform gives to programs that choose nothing, as of now.
QPalette systemPalette()
{
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const QPalette theirs = QApplication::palette();
    QApplication::setPalette(ours);
    return theirs;
}

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

ThemeFonts madeFonts()
{
    const QStringList wanted{u"Noto Sans"_s, u"Inter"_s, u"DejaVu Sans"_s};
    const QStringList there = QFontDatabase::families();
    // DejaVu is an eighth wider than the others: narrowed by as much, it gives the same measure.
    const auto first = std::find_if(wanted.begin(), wanted.end(), [&](const QString &f) { return there.contains(f); });
    const bool wide = first != wanted.end() && *first == u"DejaVu Sans"_s;
    constexpr int size = 14;
    const auto font = [&](int pixels, QFont::Weight weight) {
        QFont made;
        made.setFamilies(wanted);
        made.setPixelSize(pixels);
        made.setWeight(weight);
        if (wide)
            made.setStretch(QFont::SemiCondensed);
        return made;
    };
    return {.body = font(size, QFont::Normal),
            .bold = font(size, QFont::Bold),
            .small = font(size - 2, QFont::Normal),
            .smallBold = font(size - 1, QFont::Bold),
            .title = font(size + 2, QFont::Bold),
            .headline = font(size + 4, QFont::Bold),
            .countdown = font(size + 7, QFont::Bold)};
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_colours(lightColours())
    , m_fonts(madeFonts())
    , m_system(new SystemScheme(this))
{
    connect(m_system, &SystemScheme::changed, this, &Theme::settle);
    connect(m_system, &SystemScheme::changed, this, &Theme::systemChanged);
}

bool Theme::systemPrefersDark() const
{
    return m_system->prefersDark();
}

Theme::~Theme()
{
    // The application's style asks this theme for colours.
    if (m_applies && qApp)
        QApplication::setStyle(u"Fusion"_s);
}

void Theme::setPreference(ThemePreference preference)
{
    if (std::exchange(m_preference, preference) != preference)
        settle();
}

void Theme::setHighContrast(bool wanted)
{
    if (std::exchange(m_wantsContrast, wanted) != wanted)
        settle();
}

void Theme::setReducedMotion(bool wanted)
{
    m_wantsStillness = wanted; // looked at with every step of a motion
}

bool Theme::isStill() const
{
    return m_wantsStillness || m_system->prefersStillness();
}

void Theme::settle()
{
    const bool contrast = m_wantsContrast || m_system->prefersContrast();
    const QPalette system = contrast ? systemPalette() : QPalette();
    bool dark = m_preference == ThemePreference::Dark;
    if (m_preference == ThemePreference::System) // desktops say it by their palette too where they mean contrast
        dark = m_system->prefersDark() || (contrast && isDarkPalette(system));
    const Mode mode{dark, contrast};
    if (mode == m_mode)
        return;
    m_mode = mode;
    m_colours = contrast ? contrastColours(dark, system) : dark ? darkColours() : lightColours();
    if (m_applies)
        applyToApplication();
    Q_EMIT changed();
}

const FamilyColours &Theme::family(Ink ink) const
{
    switch (ink) {
    case Ink::Ok:
        return m_colours.ok;
    case Ink::Warn:
        return m_colours.warn;
    case Ink::Crit:
        return m_colours.crit;
    case Ink::Act:
        return m_colours.act;
    case Ink::Off:
    case Ink::Text:
    case Ink::Secondary:
    case Ink::Accent:
    case Ink::OnAccent:
        break;
    }
    return m_colours.off;
}

QColor Theme::glyph(Ink ink) const
{
    switch (ink) {
    case Ink::Text:
        return m_colours.text;
    case Ink::Secondary:
        return m_colours.secondary;
    case Ink::Accent:
        return m_colours.accent;
    case Ink::OnAccent:
        return m_colours.onAccent;
    case Ink::Ok:
    case Ink::Warn:
    case Ink::Crit:
    case Ink::Act:
    case Ink::Off:
        break;
    }
    return family(ink).graphic;
}

QColor Theme::word(Ink ink) const
{
    switch (ink) {
    case Ink::Text:
    case Ink::Secondary:
    case Ink::Accent:
    case Ink::OnAccent:
        return glyph(ink);
    case Ink::Ok:
    case Ink::Warn:
    case Ink::Crit:
    case Ink::Act:
    case Ink::Off:
        break;
    }
    return family(ink).text;
}

QPalette Theme::palette() const
{
    const ThemeColours &c = m_colours;
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.base);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.secondary);
    palette.setColor(QPalette::Button, c.button);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.onAccent);
    // A menu or a list has no outline to show what is chosen.
    palette.setColor(QPalette::Highlight, m_mode.contrast ? c.accent : c.selection);
    palette.setColor(QPalette::HighlightedText, m_mode.contrast ? c.onAccent : c.text);
    palette.setColor(QPalette::Link, c.link);
    palette.setColor(QPalette::LinkVisited, c.link);
    palette.setColor(QPalette::ToolTipBase, c.base);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Light, c.base);
    palette.setColor(QPalette::Midlight, c.hover);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.border);
    palette.setColor(QPalette::Shadow, m_mode.dark ? QColor(Qt::black) : c.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
                            QPalette::PlaceholderText, QPalette::ToolTipText, QPalette::Link})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, c.window);
    palette.setColor(QPalette::Disabled, QPalette::Button, c.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    return palette;
}

void Theme::applyToApplication()
{
    if (!m_applies) {
        m_applies = true;
        QApplication::setStyle(new Style(*this)); // the application owns it
        QApplication::setFont(m_fonts.body);
    }
    QApplication::setPalette(palette());
    QToolTip::setPalette(palette());
    QToolTip::setFont(m_fonts.body);
}

} // namespace tokenwatch
