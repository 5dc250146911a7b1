// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style.h"

#include "ui/icons.h"
#include "ui/scrollbars.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal cornerRadius = 4;
constexpr qreal focusWidth = 2;
constexpr int edgeWidth = 2;
constexpr int buttonHeight = 28;
constexpr int toolHeight = 30;
constexpr int fieldHeight = 28;
constexpr int fieldPadding = 6;

QColor blended(const QColor &a, const QColor &b, qreal share)
{
    return QColor::fromRgbF(static_cast<float>(a.redF() + (b.redF() - a.redF()) * share),
                            static_cast<float>(a.greenF() + (b.greenF() - a.greenF()) * share),
                            static_cast<float>(a.blueF() + (b.blueF() - a.blueF()) * share));
}

/// The field whose words below say what is wrong with it; while it is typed in, its ring is enough.
void markWrong(const QStyleOption &option, QPainter &painter, const QWidget *field, const ThemeColours &colours)
{
    if (field && field->property(wrongField).toBool() && !(option.state & QStyle::State_HasFocus))
        drawRoundedBox(painter, QRectF(option.rect), cornerRadius, Qt::NoBrush, colours.crit.graphic);
}

} // namespace

void drawRoundedBox(QPainter &painter, const QRectF &rect, qreal radius, const QBrush &fill, const QColor &line,
                    qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(width > 0 && line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal inset = width / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void fillMarked(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &edge, const Theme &theme)
{
    painter.fillRect(rect, fill);
    if (!theme.isHighContrast())
        return;
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), edgeWidth), edge);
    painter.fillRect(QRect(rect.left(), rect.bottom() + 1 - edgeWidth, rect.width(), edgeWidth), edge);
}

bool showsFocus(const QWidget &widget)
{
    return widget.hasFocus() && widget.window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

Style::Style(const Theme &theme)
    : QProxyStyle(u"Fusion"_s)
    , m_theme(theme)
{}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    m_returnPress.watch(*widget);
}

void Style::drawButton(const QStyleOption &option, QPainter &painter) const
{
    const ThemeColours &c = m_theme.colours();
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool enabled = option.state & State_Enabled;
    const bool primary = enabled && button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    QColor fill = primary ? c.accent : enabled ? c.button : c.window;
    if (enabled && option.state & State_Sunken)
        fill = blended(fill, c.text, primary ? 0.25 : 0.14);
    else if (enabled && option.state & State_MouseOver)
        fill = blended(fill, c.text, primary ? 0.12 : 0.06);
    // Edge to edge: its line stands in one column with the texts and cards above and below.
    const QRectF box(option.rect);
    drawRoundedBox(painter, box, cornerRadius, fill, primary ? fill : enabled ? c.border : c.line);
    if (!(option.state & State_HasFocus && option.state & State_KeyboardFocusChange))
        return;
    drawFocusRing(box, painter);
    if (primary) // the ring has the colour of the button
        drawRoundedBox(painter, box.adjusted(2, 2, -2, -2), cornerRadius - 1, Qt::NoBrush, c.onAccent);
}

void Style::drawField(const QStyleOption &option, QPainter &painter) const
{
    const ThemeColours &c = m_theme.colours();
    const bool focused = option.state & State_HasFocus;
    drawRoundedBox(painter, QRectF(option.rect), cornerRadius, option.palette.brush(QPalette::Base),
                   focused                        ? c.accent
                   : option.state & State_Enabled ? c.border
                                                  : c.line,
                   focused ? focusWidth : 1);
}

void Style::drawFocusRing(const QRectF &rect, QPainter &painter) const
{
    drawRoundedBox(painter, rect, cornerRadius + 1, Qt::NoBrush, m_theme.colours().accent, focusWidth);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const ThemeColours &c = m_theme.colours();
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(*option, *painter);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_PanelLineEdit:
        drawField(*option, *painter);
        markWrong(*option, *painter, widget, c);
        return;
    case PE_Frame:
        if (!qobject_cast<const QPlainTextEdit *>(widget))
            break;
        drawField(*option, *painter);
        markWrong(*option, *painter, widget, c);
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(*option, *painter);
        return;
    case PE_IndicatorArrowDown:
        paintIcon(*painter, QRectF(option->rect), u"chevron-down"_s,
                  option->state & State_Enabled ? c.text : c.disabled);
        return;
    case PE_FrameFocusRect:
        // A clicked row is marked by its selection; the ring is for the keyboard. The tree view names no widget here.
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget ? widget : QApplication::focusWidget());
            view && !showsFocus(*view))
            return;
        drawFocusRing(QRectF(option->rect), *painter);
        return;
    case PE_PanelButtonTool:
        if (option->state & (State_MouseOver | State_Sunken | State_On) && option->state & State_Enabled)
            drawRoundedBox(*painter, QRectF(option->rect), cornerRadius,
                           option->state & State_On       ? c.selection
                           : option->state & State_Sunken ? blended(c.hover, c.text, 0.08)
                                                          : c.hover,
                           m_theme.isHighContrast() ? c.border : QColor(), m_theme.isHighContrast() ? 1 : 0);
        if (option->state & State_HasFocus && option->state & State_KeyboardFocusChange)
            drawFocusRing(QRectF(option->rect), *painter);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        // Fusion's edge is black in the dark, on what is nearly black.
        painter->fillRect(option->rect, c.base);
        painter->setPen(c.border);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, c.base);
        painter->setPen(c.border);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_IndicatorToolBarSeparator: {
        const int x = option->rect.center().x();
        painter->fillRect(QRect(x, option->rect.center().y() - 10, 1, 20), c.line);
        return;
    }
    case PE_PanelMenuBar:
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.line);
        return;
    default:
        break; // the rest is Fusion's: PrimitiveElement is Qt's own open set
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); control == CC_ScrollBar && bar) {
        drawScrollBar(*bar, *painter, widget, m_theme);
        return;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (control == CC_ToolButton && button && button->toolButtonStyle == Qt::ToolButtonIconOnly) {
        // Three dots say "menu" well enough; Fusion would put an arrow into their corner.
        QStyleOptionToolButton plain = *button;
        plain.features &= ~QStyleOptionToolButton::HasMenu;
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const ThemeColours &c = m_theme.colours();
    switch (element) {
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, c.window);
        return;
    case CE_MenuBarItem:
        drawMenuBarItem(*option, *painter);
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty()) {
            painter->fillRect(QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1), c.line);
            return;
        }
        break;
    case CE_ProgressBarGroove:
        drawRoundedBox(*painter, QRectF(option->rect), option->rect.height() / 2.0, c.track, QColor(), 0);
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            QStyleOptionProgressBar plain = *bar;
            plain.palette.setColor(QPalette::Highlight, c.accent); // what is chosen is too pale for it
            QProxyStyle::drawControl(element, &plain, painter, widget);
            return;
        }
        break;
    case CE_ToolBar:
        painter->fillRect(option->rect, c.window);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.line);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && !button->features.testFlag(QStyleOptionButton::HasMenu)) {
            drawPushButtonLabel(*button, *painter);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && !combo->editable) {
            const QRect words = proxy()
                                    ->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget)
                                    .adjusted(fieldPadding, 0, 0, 0);
            const QString text = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, words.width());
            proxy()->drawItemText(painter, words, int(Qt::AlignLeft | Qt::AlignVCenter), combo->palette,
                                  combo->state & State_Enabled, text, QPalette::ButtonText);
            return;
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon) {
            drawToolButtonLabel(*button, *painter);
            return;
        }
        break;
    case CE_TabBarTabShape: {
        const QRect r = option->rect;
        painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), c.line);
        if (option->state & State_Selected)
            painter->fillRect(QRect(r.left(), r.bottom() - 2, r.width(), 3), c.accent);
        return;
    }
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            const bool selected = option->state & State_Selected;
            painter->save();
            painter->setFont(selected ? m_theme.fonts().bold : m_theme.fonts().body);
            painter->setPen(selected ? c.text : c.secondary);
            painter->drawText(option->rect.adjusted(0, 0, 0, -3), Qt::AlignCenter | Qt::TextShowMnemonic, tab->text);
            painter->restore();
            if (option->state & State_HasFocus && option->state & State_KeyboardFocusChange)
                drawFocusRing(QRectF(option->rect).adjusted(2, 2, -2, -5), *painter);
            return;
        }
        break;
    default:
        break; // Qt's own open set, as above
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); control == CC_ScrollBar && bar)
        return scrollBarPart(*bar, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        // Without Fusion's least width of 80, so that short words make short buttons.
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const int gap = button && !button->icon.isNull() ? buttonIconGap - 4 : 0; // the button itself counts 4
        // Bold words are a pixel taller; the button beside them is not.
        result = QSize(size.width() + gap + 26, std::max(size.height() + 11, buttonHeight));
        break;
    }
    case CT_MenuItem:
        result.rheight() += 4;
        break;
    case CT_MenuBarItem:
        result = QSize(size.width() + 20, std::max(size.height() + 10, fieldHeight));
        break;
    case CT_ToolButton:
        result = QSize(size.width() + 14, std::max(size.height() + 10, toolHeight));
        break;
    case CT_ComboBox:
        result = QSize(result.width() + 10, std::max(result.height(), buttonHeight));
        break;
    case CT_LineEdit:
        result.setHeight(std::max(result.height(), fieldHeight));
        break;
    case CT_TabBarTab:
        result = QSize(size.width() + 8, std::max(size.height() + 12, 36));
        break;
    default:
        break; // the rest as Fusion has it
    }
    return result;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_MenuBarPanelWidth:
    case PM_ToolBarFrameWidth:
    case PM_TabBarBaseOverlap:
    case PM_ToolBarHandleExtent:
        return 0;
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuBarHMargin:
        return 5;
    case PM_MenuBarVMargin:
        return 1;
    case PM_ToolBarItemSpacing:
        return 2;
    case PM_ToolBarItemMargin:
        return 6;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_ToolBarSeparatorExtent:
        return 13;
    case PM_ToolBarIconSize:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Widget_Animation_Duration:
        return m_theme.isStill() ? 0 : QProxyStyle::styleHint(hint, option, widget, answer);
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace tokenwatch
