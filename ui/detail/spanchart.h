// SPDX-License-Identifier: GPL-3.0-or-later
// A chart of spans of time over time (Qt Charts): a line with an area under it, or points; a guide line; a cross for
// each failure. The grid and the labels are our own, on round local times. Takes every colour from the theme when it is
// shown or the theme changes. Screen readers are given a sentence, and a table stands below. Window thread.
#pragma once

#include "models/tokenhistory.h"
#include "texts/viewpoint.h"

#include <QChartView>

class QAreaSeries;
class QLineSeries;
class QScatterSeries;
class QValueAxis;

namespace tokenwatch {

class Theme;

class SpanChart final : public QChartView
{
    Q_OBJECT
public:
    enum class Kind { Line, Points };

    struct Content {
        WallTime from, to;
        std::vector<ChartPoint> points;
        std::vector<WallTime> failures;
        std::optional<Milliseconds> guide; ///< a dashed line at this height
        QString guideLabel;
        QString spoken;  ///< for screen readers
        QString nothing; ///< instead of the chart where there is no point
    };

    SpanChart(const QString &name, Kind kind, const Theme &theme, QWidget *parent);

    void show(Content content, const texts::Viewpoint &view);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void takeColours();
    void settlePlot();
    [[nodiscard]] QString labelOf(Milliseconds span) const;
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] qreal xOf(WallTime at) const;
    [[nodiscard]] qreal yOf(double milliseconds) const;

    const Theme &m_theme;
    Kind m_kind;
    Content m_content;
    texts::Viewpoint m_view;
    std::vector<Milliseconds> m_ticks;
    QLineSeries *m_line;
    QLineSeries *m_floor;
    QAreaSeries *m_area = nullptr;
    QLineSeries *m_edge = nullptr; ///< the upper edge of the area
    QScatterSeries *m_dots = nullptr;
    QValueAxis *m_across;
    QValueAxis *m_up;
};

} // namespace tokenwatch
