// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shapedlines.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

namespace tokenwatch {

namespace {

constexpr int mostLines = 600; // a screen of rows shows some 200
constexpr int mostCutLines = 200;
constexpr qreal endless = 0x01000000; // as QPainter::drawText() has it

/// The whole advance, as elision reckons with it.
qreal advanceOf(const QTextLayout &layout)
{
    return layout.lineAt(0).horizontalAdvance();
}

} // namespace

ShapedLines::ShapedLines()
    : m_layouts(mostLines)
    , m_cut(mostCutLines)
{}

ShapedLines::~ShapedLines() = default;

const QTextLayout &ShapedLines::layoutOf(const QString &text, const QFont &font)
{
    const Key key{text, font};
    if (const QTextLayout *known = m_layouts.object(key))
        return *known;
    ++m_shaped;
    auto *layout = new QTextLayout(QString(text).replace(u'\n', u' '), font);
    layout->setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    // Names are in any script; the list stands from left to right.
    option.setTextDirection(Qt::LeftToRight);
    layout->setTextOption(option);
    layout->beginLayout();
    layout->createLine().setLineWidth(endless);
    layout->endLayout();
    m_layouts.insert(key, layout); // owns it
    return *layout;
}

int ShapedLines::widthOf(const QString &text, const QFont &font)
{
    return text.isEmpty() ? 0 : qRound(advanceOf(layoutOf(text, font)));
}

void ShapedLines::draw(QPainter &painter, const QRect &where, const QFont &font, const QColor &colour,
                       const QString &text, Qt::Alignment alignment)
{
    if (text.isEmpty())
        return;
    const QTextLayout *layout = &layoutOf(text, font);
    if (advanceOf(*layout) > where.width()) {
        const std::pair key{Key{text, font}, where.width()};
        QString *cut = m_cut.object(key);
        if (!cut) {
            ++m_shaped;
            cut = new QString(QFontMetrics(font).elidedText(text, Qt::ElideRight, where.width()));
            m_cut.insert(key, cut); // owns it
        }
        if (cut->isEmpty())
            return;
        layout = &layoutOf(*cut, font);
    }
    const QTextLine line = layout->lineAt(0);
    const qreal besides = alignment & Qt::AlignRight ? where.width() - line.naturalTextWidth() : 0;
    const qreal above = (where.height() - line.ascent() - line.descent()) / 2;
    painter.setPen(colour);
    layout->draw(&painter, QPointF(where.left() + besides, where.top() + above));
}

} // namespace tokenwatch
