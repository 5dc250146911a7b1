// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion, flattened: plain buttons and fields with one line around them, a focus ring in the accent colour, and bars
// without gradients. Owned by QApplication; asks the Theme at paint time.
#pragma once

#include "ui/returnpress.h"

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionToolButton;

namespace tokenwatch {

class Theme;

/// Between the icon and the words of a button.
constexpr int buttonIconGap = 7;

class Style final : public QProxyStyle
{
    Q_OBJECT
public:
    explicit Style(const Theme &theme);

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *answer) const override;

private:
    void drawButton(const QStyleOption &option, QPainter &painter) const;
    void drawField(const QStyleOption &option, QPainter &painter) const;
    void drawCheckBox(const QStyleOption &option, QPainter &painter) const;
    void drawFocusRing(const QRectF &rect, QPainter &painter) const;
    void drawPushButtonLabel(const QStyleOptionButton &button, QPainter &painter) const;
    void drawToolButtonLabel(const QStyleOptionToolButton &button, QPainter &painter) const;
    void drawMenuBarItem(const QStyleOption &option, QPainter &painter) const;

    const Theme &m_theme;
    ReturnPress m_returnPress;
};

/// Names the property of a field whose content is wrong: its line is red then.
inline constexpr const char *wrongField = "wrong";

/// A box with rounded corners on whole pixels: fill, then a line of `width` inside the edge.
void drawRoundedBox(QPainter &painter, const QRectF &rect, qreal radius, const QBrush &fill, const QColor &line,
                    qreal width = 1);

/// A surface that says something by its colour. With high contrast colours say nothing: lines above and below do.
void fillMarked(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &edge, const Theme &theme);

/// Whether the ring is to be drawn: the widget has the focus, and got it or uses it by the keyboard.
[[nodiscard]] bool showsFocus(const QWidget &widget);

} // namespace tokenwatch
