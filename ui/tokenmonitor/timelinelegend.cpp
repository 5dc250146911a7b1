// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmonitor/timelinelegend.h"

#include "ui/theme.h"
#include "ui/tokenmonitor/lanepainter.h"

#include <QPainter>
#include <array>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int legendHeight = 38;
constexpr int legendMargin = 14;
constexpr int sampleHeight = 12;
constexpr int wordGap = 8;
constexpr int widestGap = 28;
constexpr int narrowestGap = 12;
constexpr std::array<int, 6> sampleWidths{30, 30, 14, 14, 30, 16};

} // namespace

TimelineLegend::TimelineLegend(const LanePainter &painter, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_painter(painter)
    , m_theme(theme)
    , m_words{tr("token in hand"),   tr("covered by planned refreshes"),
              tr("planned refresh"), tr("retry after a failure"),
              tr("no valid token"),  tr("refresh token ends")}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Legend: %1").arg(m_words.join(u", "_s)));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize TimelineLegend::sizeHint() const
{
    return {400, std::max(legendHeight, QFontMetrics(m_theme.fonts().small).height() + 20)};
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColours &c = m_theme.colours();
    painter.fillRect(rect(), c.base);
    painter.fillRect(QRect(0, 0, width(), 1), c.line);
    painter.setFont(m_theme.fonts().small);
    const QFontMetrics metrics = painter.fontMetrics();
    int needed = 0;
    for (int i = 0; i < m_words.size(); ++i)
        needed += sampleWidths.at(size_t(i)) + wordGap + metrics.horizontalAdvance(m_words.at(i));
    const int gaps = int(m_words.size()) - 1;
    const int gap = std::clamp((width() - 2 * legendMargin - needed) / gaps, narrowestGap, widestGap);
    int x = legendMargin;
    for (int i = 0; i < m_words.size(); ++i) {
        const int sample = sampleWidths.at(size_t(i));
        const int words = metrics.horizontalAdvance(m_words.at(i));
        if (x + sample + wordGap + words > width() - legendMargin / 2)
            return;
        const QRectF box(x, (height() - sampleHeight) / 2, sample, sampleHeight);
        switch (i) {
        case 0:
            m_painter.paintSample(painter, box, SpanKind::InHand, Family::Ok);
            break;
        case 1:
            m_painter.paintSample(painter, box, SpanKind::Planned, Family::Ok);
            break;
        case 2:
            m_painter.paintSample(painter, box, LaneMark::Refresh);
            break;
        case 3:
            m_painter.paintSample(painter, box, LaneMark::Retry);
            break;
        case 4:
            m_painter.paintSample(painter, box, SpanKind::Uncovered, Family::Crit);
            break;
        default:
            m_painter.paintSample(painter, box, LaneMark::RefreshTokenEnds);
            break;
        }
        x += sample + wordGap;
        painter.setPen(c.secondary);
        painter.drawText(QRect(x, 0, words + 2, height()), Qt::AlignVCenter, m_words.at(i));
        x += words + gap;
    }
}

} // namespace tokenwatch
