// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QPointer>
#include <QSvgRenderer>

// Resources of a static library are dropped by the linker unless somebody asks for them, outside any namespace.
static void loadIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// The drawing in one colour; `size` in device pixels.
QPixmap tintedPixmap(const QString &name, QSize size, const QColor &colour)
{
    const QString key =
        u"tokenwatch/%1/%2x%3/%4"_s.arg(name).arg(size.width()).arg(size.height()).arg(colour.name(QColor::HexArgb));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    static const bool loaded = (loadIconResources(), true);
    Q_UNUSED(loaded)
    QSvgRenderer renderer(u":/tokenwatch/icons/%1.svg"_s.arg(name));
    Q_ASSERT_X(renderer.isValid(), "tintedPixmap", qPrintable(name));
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    pixmap = QPixmap::fromImage(std::move(image));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(const Theme &theme, QString name, Ink ink)
        : m_theme(&theme)
        , m_name(std::move(name))
        , m_ink(ink)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, colour(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        if (size.width() == size.height())
            return tintedPixmap(m_name, size, colour(mode));
        // Room around it was asked for, not another shape.
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintIcon(painter, QRectF(pixmap.rect()), m_name, colour(mode));
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new TintedIconEngine(*this); }
    QString key() const override { return u"tokenwatch"_s; }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        if (!m_theme)
            return Qt::gray;
        return mode == QIcon::Disabled ? m_theme->colours().disabled : m_theme->glyph(m_ink);
    }

    QPointer<const Theme> m_theme;
    QString m_name;
    Ink m_ink;
};

} // namespace

QIcon themedIcon(const Theme &theme, const QString &name, Ink ink)
{
    return QIcon(new TintedIconEngine(theme, name, ink));
}

void paintIcon(QPainter &painter, const QRectF &where, const QString &name, const QColor &colour)
{
    const qreal side = std::min(where.width(), where.height());
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int pixels = qRound(side * ratio);
    if (pixels <= 0)
        return;
    QPixmap pixmap = tintedPixmap(name, {pixels, pixels}, colour);
    pixmap.setDevicePixelRatio(ratio);
    // On whole device pixels, or the strokes blur.
    const qreal x = std::round((where.center().x() - side / 2) * ratio) / ratio;
    const qreal y = std::round((where.center().y() - side / 2) * ratio) / ratio;
    painter.drawPixmap(QPointF(x, y), pixmap);
}

QIcon applicationIcon()
{
    loadIconResources();
    // Rendered here: the icon plugin for SVG is not installed everywhere.
    QSvgRenderer renderer(u":/tokenwatch/icons/tokenwatch.svg"_s);
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace tokenwatch
