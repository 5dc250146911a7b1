// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a picture of a window still is what it was. A reference is the picture at half its size, with few colours, so
// that many of them fit into a repository. A surface must keep its colour to a few steps; at edges, where glyphs are
// smoothed, a picture may have whatever stands beside in the reference, and the other way round. So a glyph may lie
// a dot aside, but not be missing. What differs is counted in fields the size of an icon.
#pragma once

#include <QHash>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <array>
#include <vector>

namespace tokenwatch {

class PictureMatch
{
public:
    static constexpr int surfaceTolerance = 3; ///< steps of 255, for a surface
    static constexpr int edgeTolerance = 24;   ///< beside an edge; more than what gridOf() takes away
    static constexpr int contrastShare = 3;    ///< of the contrast around, which smoothing takes away
    static constexpr int fieldSide = 8;        ///< of the reference's dots: 16 of the picture's
    static constexpr int fieldStep = 2;        ///< they overlap: an icon lies in one of them as a whole
    static constexpr int mostInField = 3;      ///< dots that may differ

    /// What is stored of a picture.
    static QImage reference(const QImage &picture)
    {
        const QImage half = halved(picture);
        QHash<QRgb, int> counts;
        QHash<QRgb, bool> surfaces; // their colours stay as they are
        for (int y = 0; y < half.height(); ++y) {
            for (int x = 0; x < half.width(); ++x) {
                const QRgb colour = at(half, x, y);
                if (!surfaces.contains(colour) && spanAround(half, x, y).isFlat())
                    surfaces.insert(colour, true);
            }
        }
        const auto kept = [&surfaces](QRgb colour) { return surfaces.contains(colour) ? colour : gridOf(colour); };
        for (int y = 0; y < half.height(); ++y) {
            for (int x = 0; x < half.width(); ++x)
                ++counts[kept(at(half, x, y))];
        }
        std::vector<std::pair<int, QRgb>> wanted;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            wanted.emplace_back(surfaces.contains(it.key()) ? INT_MAX : it.value(), it.key());
        std::sort(wanted.begin(), wanted.end(), std::greater<>());
        QList<QRgb> palette;
        for (const auto &[count, colour] : wanted) {
            if (palette.size() < paletteSize)
                palette.append(colour);
        }
        QHash<QRgb, uchar> places;
        for (int i = 0; i < palette.size(); ++i)
            places.insert(palette.at(i), static_cast<uchar>(i));
        QImage made(half.size(), QImage::Format_Indexed8);
        made.setColorTable(palette);
        for (int y = 0; y < half.height(); ++y) {
            uchar *line = made.scanLine(y);
            for (int x = 0; x < half.width(); ++x) {
                const QRgb colour = kept(at(half, x, y));
                auto place = places.constFind(colour);
                if (place == places.constEnd())
                    place = places.insert(colour, nearest(colour, palette));
                line[x] = place.value();
            }
        }
        return made;
    }

    PictureMatch(const QImage &reference, const QImage &picture)
        : m_stored(reference.convertToFormat(QImage::Format_RGB32))
        , m_now(halved(picture))
    {
        if (m_stored.size() != m_now.size())
            return;
        m_differs.assign(size_t(m_now.width()) * size_t(m_now.height()), 0);
        bool isExact = true;
        for (int y = 0; y < m_now.height(); ++y) {
            for (int x = 0; x < m_now.width(); ++x) {
                if (isAlike(x, y))
                    continue;
                m_differs[place(x, y)] = 1;
                isExact = false;
            }
        }
        if (isExact)
            return;
        for (int y = 0; y < m_now.height(); y += fieldStep) {
            for (int x = 0; x < m_now.width(); x += fieldStep)
                count(QRect(x, y, fieldSide, fieldSide) & m_now.rect());
        }
    }

    [[nodiscard]] bool isSame() const { return m_stored.size() == m_now.size() && m_fields.empty(); }

    /// What differs, and where in the picture; empty if nothing does.
    [[nodiscard]] QString sentence() const
    {
        if (m_stored.size() != m_now.size())
            return QStringLiteral("it is %1×%2 now and was %3×%4")
                .arg(2 * m_now.width())
                .arg(2 * m_now.height())
                .arg(2 * m_stored.width())
                .arg(2 * m_stored.height());
        if (isSame())
            return {};
        return QStringLiteral("%1 fields differ, first around %2,%3")
            .arg(m_fields.size())
            .arg(2 * m_fields.front().center().x())
            .arg(2 * m_fields.front().center().y());
    }

    /// The reference, the picture as it is now, and below what differs, framed.
    [[nodiscard]] QImage difference() const
    {
        QImage all(m_stored.width() + m_now.width() + 8, std::max(m_stored.height(), m_now.height()) * 2 + 8,
                   QImage::Format_RGB32);
        all.fill(Qt::darkGray);
        QPainter painter(&all);
        painter.drawImage(0, 0, m_stored);
        painter.drawImage(m_stored.width() + 8, 0, m_now);
        const QPoint below(m_stored.width() + 8, all.height() / 2 + 4);
        painter.setOpacity(0.35);
        painter.drawImage(below, m_now);
        painter.setOpacity(1);
        painter.setPen(Qt::red);
        for (const QRect &field : m_fields)
            painter.drawRect(field.translated(below));
        return all;
    }

private:
    static constexpr int paletteSize = 256;

    struct Span {
        std::array<int, 3> least{255, 255, 255}, most{0, 0, 0};
        [[nodiscard]] bool isFlat() const { return least == most; }
        [[nodiscard]] bool holds(QRgb colour) const
        {
            const std::array<int, 3> parts{qRed(colour), qGreen(colour), qBlue(colour)};
            for (size_t i = 0; i < parts.size(); ++i) {
                const int slack = edgeTolerance + (most.at(i) - least.at(i)) / contrastShare;
                if (parts.at(i) < least.at(i) - slack || parts.at(i) > most.at(i) + slack)
                    return false;
            }
            return true;
        }
    };

    static QRgb at(const QImage &image, int x, int y)
    {
        return reinterpret_cast<const QRgb *>(image.constScanLine(y))[x] | 0xFF000000U;
    }
    [[nodiscard]] size_t place(int x, int y) const { return size_t(y) * size_t(m_now.width()) + size_t(x); }

    /// Each dot is the middle of four.
    static QImage halved(const QImage &picture)
    {
        const QImage whole = picture.convertToFormat(QImage::Format_RGB32);
        QImage half(whole.width() / 2, whole.height() / 2, QImage::Format_RGB32); // an odd row is left out
        for (int y = 0; y < half.height(); ++y) {
            const auto *upper = reinterpret_cast<const QRgb *>(whole.constScanLine(2 * y));
            const auto *lower = reinterpret_cast<const QRgb *>(whole.constScanLine(2 * y + 1));
            auto *line = reinterpret_cast<QRgb *>(half.scanLine(y));
            for (int x = 0; x < half.width(); ++x) {
                const std::array<QRgb, 4> four{upper[2 * x], upper[2 * x + 1], lower[2 * x], lower[2 * x + 1]};
                int red = 2;
                int green = 2;
                int blue = 2;
                for (const QRgb colour : four) {
                    red += qRed(colour);
                    green += qGreen(colour);
                    blue += qBlue(colour);
                }
                line[x] = qRgb(red / 4, green / 4, blue / 4);
            }
        }
        return half;
    }

    static Span spanAround(const QImage &image, int x, int y)
    {
        Span span;
        for (int row = std::max(0, y - 1); row <= std::min(image.height() - 1, y + 1); ++row) {
            const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(row));
            for (int column = std::max(0, x - 1); column <= std::min(image.width() - 1, x + 1); ++column) {
                const QRgb colour = line[column];
                const std::array<int, 3> parts{qRed(colour), qGreen(colour), qBlue(colour)};
                for (size_t i = 0; i < parts.size(); ++i) {
                    span.least.at(i) = std::min(span.least.at(i), parts.at(i));
                    span.most.at(i) = std::max(span.most.at(i), parts.at(i));
                }
            }
        }
        return span;
    }

    /// Sixteen steps for each part.
    static QRgb gridOf(QRgb colour)
    {
        const auto step = [](int part) { return (part + 8) / 17 * 17; };
        return qRgb(step(qRed(colour)), step(qGreen(colour)), step(qBlue(colour)));
    }
    static uchar nearest(QRgb colour, const QList<QRgb> &palette)
    {
        const auto distance = [colour](QRgb other) {
            return std::abs(qRed(colour) - qRed(other)) + std::abs(qGreen(colour) - qGreen(other)) +
                   std::abs(qBlue(colour) - qBlue(other));
        };
        const auto best = std::min_element(palette.cbegin(), palette.cend(),
                                           [&](QRgb a, QRgb b) { return distance(a) < distance(b); });
        return static_cast<uchar>(best - palette.cbegin());
    }

    [[nodiscard]] bool isAlike(int x, int y) const
    {
        const QRgb stored = at(m_stored, x, y);
        const QRgb now = at(m_now, x, y);
        if (std::abs(qRed(stored) - qRed(now)) <= surfaceTolerance &&
            std::abs(qGreen(stored) - qGreen(now)) <= surfaceTolerance &&
            std::abs(qBlue(stored) - qBlue(now)) <= surfaceTolerance)
            return true;
        const Span storedSpan = spanAround(m_stored, x, y);
        const Span nowSpan = spanAround(m_now, x, y);
        if (storedSpan.isFlat() && nowSpan.isFlat())
            return false;
        return storedSpan.holds(now) && nowSpan.holds(stored);
    }

    void count(const QRect &field)
    {
        int differing = 0;
        for (int y = field.top(); y <= field.bottom(); ++y) {
            for (int x = field.left(); x <= field.right(); ++x)
                differing += m_differs[place(x, y)];
        }
        if (differing > mostInField)
            m_fields.push_back(field);
    }

    QImage m_stored, m_now;
    std::vector<char> m_differs; ///< by dot
    std::vector<QRect> m_fields;
};

} // namespace tokenwatch
