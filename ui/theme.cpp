// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/style.h"
#include "ui/systemscheme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QToolTip>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(value);
}

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
            .off = {rgb(0x57606A), rgb(0x7A838E), rgb(0xEEF0F3)}};
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
            .off = {rgb(0xA4ADB9), rgb(0x838C9A), rgb(0x2A2E35)}};
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
    m_preference = preference;
    settle();
}

void Theme::settle()
{
    const bool dark =
        m_preference == ThemePreference::Dark || (m_preference == ThemePreference::System && m_system->prefersDark());
    if (dark == m_dark)
        return;
    m_dark = dark;
    m_colours = dark ? darkColours() : lightColours();
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
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Link, c.link);
    palette.setColor(QPalette::LinkVisited, c.link);
    palette.setColor(QPalette::ToolTipBase, c.base);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Light, c.base);
    palette.setColor(QPalette::Midlight, c.hover);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.border);
    palette.setColor(QPalette::Shadow, m_dark ? rgb(0x000000) : c.border);
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
