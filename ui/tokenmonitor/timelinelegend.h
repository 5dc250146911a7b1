// SPDX-License-Identifier: GPL-3.0-or-later
// What the shapes of the lanes mean, in one line below them; where that is too long, the shapes stand closer and
// their words are fewer. Owned by TokenMonitor. Window thread.
#pragma once

#include <QWidget>

namespace tokenwatch {

class LanePainter;
class Theme;

class TimelineLegend final : public QWidget
{
    Q_OBJECT
public:
    TimelineLegend(const LanePainter &painter, const Theme &theme, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int needed(const QStringList &words) const;
    void paintSample(QPainter &painter, const QRectF &box, qsizetype which) const;

    const LanePainter &m_painter;
    const Theme &m_theme;
    QStringList m_words;
    QStringList m_fewWords;
};

} // namespace tokenwatch
