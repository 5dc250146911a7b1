// SPDX-License-Identifier: GPL-3.0-or-later
// The words and icons of Style's menus and buttons.
#include "ui/icons.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal itemRadius = 4;
constexpr int toolPadding = 9;
constexpr int labelIcon = 16;
constexpr int toolGap = 8;

} // namespace

void Style::drawCheckBox(const QStyleOption &option, QPainter &painter) const
{
    const ThemeColours &c = m_theme.colours();
    const bool enabled = option.state & State_Enabled;
    const bool on = option.state & State_On;
    const QColor line = enabled ? c.border : c.line;
    drawRoundedBox(painter, QRectF(option.rect), 3, on && enabled ? c.accent : c.base, on && enabled ? c.accent : line);
    if (on)
        paintIcon(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), u"check"_s, enabled ? c.onAccent : c.disabled);
}

void Style::drawMenuBarItem(const QStyleOption &option, QPainter &painter) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    if (!item)
        return;
    const ThemeColours &c = m_theme.colours();
    painter.fillRect(option.rect, c.window);
    if (option.state & (State_Selected | State_Sunken) && option.state & State_Enabled)
        drawRoundedBox(painter, QRectF(option.rect).adjusted(1, 2, -1, -2), itemRadius, c.hover,
                       m_theme.isHighContrast() ? c.border : QColor(), m_theme.isHighContrast() ? 1 : 0);
    int flags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    if (!proxy()->styleHint(SH_UnderlineShortcut, &option, nullptr, nullptr))
        flags |= Qt::TextHideMnemonic;
    proxy()->drawItemText(&painter, option.rect, flags, option.palette, option.state & State_Enabled, item->text,
                          QPalette::WindowText);
}

void Style::drawPushButtonLabel(const QStyleOptionButton &button, QPainter &painter) const
{
    const bool enabled = button.state & State_Enabled;
    const bool primary = enabled && button.features.testFlag(QStyleOptionButton::DefaultButton);
    QPalette palette = button.palette;
    if (primary)
        palette.setColor(QPalette::ButtonText, m_theme.colours().onAccent);
    int flags = int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextShowMnemonic | Qt::TextSingleLine;
    if (!proxy()->styleHint(SH_UnderlineShortcut, &button, nullptr, nullptr))
        flags |= Qt::TextHideMnemonic;
    const int words = button.fontMetrics.size(flags, button.text).width();
    const int icon = button.icon.isNull() ? 0 : labelIcon;
    const int gap = icon > 0 && words > 0 ? buttonIconGap : 0;
    int x = button.rect.left() + std::max(0, (button.rect.width() - icon - gap - words) / 2);
    if (icon > 0)
        button.icon.paint(&painter, QRect(x, button.rect.top() + (button.rect.height() - icon) / 2, icon, icon),
                          Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    x += icon + gap;
    proxy()->drawItemText(&painter, QRect(x, button.rect.top(), button.rect.right() + 1 - x, button.rect.height()),
                          flags, palette, enabled, button.text, QPalette::ButtonText);
}

void Style::drawToolButtonLabel(const QStyleOptionToolButton &button, QPainter &painter) const
{
    const bool enabled = button.state & State_Enabled;
    const QRect icon(button.rect.left() + toolPadding, button.rect.center().y() - labelIcon / 2 + 1, labelIcon,
                     labelIcon);
    button.icon.paint(&painter, icon, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    const QRect words = button.rect.adjusted(toolPadding + labelIcon + toolGap, 0, 0, 0);
    proxy()->drawItemText(&painter, words, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextHideMnemonic, button.palette,
                          enabled, button.text, QPalette::WindowText);
}

} // namespace tokenwatch
