// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmonitor/splitarea.h"

#include "ui/tokenmonitor/detailpane.h"

#include <QBoxLayout>
#include <algorithm>

namespace tokenwatch {

namespace {

constexpr int narrowestDetails = 340;
constexpr double widthShare = 0.36;
constexpr int lowestDetails = 200;
constexpr int highestDetails = 340;
constexpr double heightShare = 0.42;

} // namespace

SplitArea::SplitArea(QWidget *main, DetailPane *details, QWidget *parent)
    : QWidget(parent)
    , m_details(details)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(main, 1);
    m_layout->addWidget(details);
    fit();
}

void SplitArea::setDetailsPlace(Settings::DetailsPlace place)
{
    if (place == m_place)
        return;
    m_place = place;
    const bool isBelow = place == Settings::DetailsPlace::Below;
    m_layout->setDirection(isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_details->setPlace(place);
    fit();
}

void SplitArea::fit()
{
    m_details->setMinimumSize(0, 0);
    m_details->setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    if (m_place == Settings::DetailsPlace::Below)
        m_details->setFixedHeight(std::clamp(int(height() * heightShare), lowestDetails, highestDetails));
    else
        m_details->setFixedWidth(std::clamp(int(width() * widthShare), narrowestDetails, DetailPane::wantedWidth));
}

void SplitArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace tokenwatch
