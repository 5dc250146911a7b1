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
    , m_fewWords{tr("in hand"), tr("planned"), tr("refresh"), tr("retry"), tr("no token"), tr("refresh token ends")}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Legend: %1").arg(m_words.join(u", "_s)));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize TimelineLegend::sizeHint() const
{
    return {400, std::max(legendHeight, QFontMetrics(m_theme.fonts().small).height() + 20)};
}

/// Without the gaps between them.
int TimelineLegend::needed(const QStringList &words) const
{
    const QFontMetrics metrics(m_theme.fonts().small);
    int sum = 0;
    for (qsizetype i = 0; i < words.size(); ++i)
        sum += sampleWidths.at(size_t(i)) + wordGap + metrics.horizontalAdvance(words.at(i));
    return sum;
}

void TimelineLegend::paintSample(QPainter &painter, const QRectF &box, qsizetype which) const
{
    switch (which) {
    case 0:
        return m_painter.paintSample(painter, box, SpanKind::InHand, Family::Ok);
    case 1:
        return m_painter.paintSample(painter, box, SpanKind::Planned, Family::Ok);
    case 2:
        return m_painter.paintSample(painter, box, LaneMark::Refresh);
    case 3:
        return m_painter.paintSample(painter, box, LaneMark::Retry);
    case 4:
        return m_painter.paintSample(painter, box, SpanKind::Uncovered, Family::Crit);
    default: // there are six
        return m_painter.paintSample(painter, box, LaneMark::RefreshTokenEnds);
    }
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColours &c = m_theme.colours();
    painter.fillRect(rect(), c.base);
    painter.fillRect(QRect(0, 0, width(), 1), c.line);
    painter.setFont(m_theme.fonts().small);
    const int gaps = int(m_words.size()) - 1;
    const int room = width() - 2 * legendMargin;
    const QStringList &words = needed(m_words) + gaps * narrowestGap <= room ? m_words : m_fewWords;
    const int gap = std::clamp((room - needed(words)) / gaps, narrowestGap, widestGap);
    int x = legendMargin;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const int sample = sampleWidths.at(size_t(i));
        const int top = (height() - sampleHeight) / 2; // whole pixels, or the edges blur
        paintSample(painter, QRectF(x, top, sample, sampleHeight), i);
        x += sample + wordGap;
        const int length = painter.fontMetrics().horizontalAdvance(words.at(i));
        painter.setPen(c.secondary);
        painter.drawText(QRect(x, 0, length + 2, height()), Qt::AlignVCenter, words.at(i));
        x += length + gap;
    }
}

} // namespace tokenwatch
