// SPDX-License-Identifier: GPL-3.0-or-later
// Single lines of text whose letters are shaped once: what a list paints again, or measures before it paints it, costs
// its pixels only. Looks to the pixel as QPainter::drawText() of an elided text does. Owned by whoever paints; window
// thread.
#pragma once

#include <QCache>
#include <QFont>
#include <QString>

class QColor;
class QPainter;
class QRect;
class QTextLayout;

namespace tokenwatch {

class ShapedLines
{
public:
    ShapedLines();
    ~ShapedLines();
    Q_DISABLE_COPY_MOVE(ShapedLines)

    /// In the middle of the height of `where`; cut at its end where it has no room.
    void draw(QPainter &painter, const QRect &where, const QFont &font, const QColor &colour, const QString &text,
              Qt::Alignment alignment = Qt::AlignLeft);
    /// In pixels, as QFontMetrics::horizontalAdvance().
    [[nodiscard]] int widthOf(const QString &text, const QFont &font);
    /// How many lines have been shaped so far.
    [[nodiscard]] int shaped() const { return m_shaped; }

private:
    struct Key {
        QString text;
        QFont font;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept { return qHashMulti(seed, key.text, key.font); }
    };
    [[nodiscard]] const QTextLayout &layoutOf(const QString &text, const QFont &font);

    QCache<Key, QTextLayout> m_layouts;
    QCache<std::pair<Key, int>, QString> m_cut; ///< by what was too long and the width it had
    int m_shaped = 0;
};

} // namespace tokenwatch
