// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/figurecard.h"

#include "ui/detail/detailpage.h"
#include "ui/tokenmonitor/lifetimebar.h"

#include <QVBoxLayout>

namespace tokenwatch {

using namespace Qt::StringLiterals;

FigureCard::FigureCard(const Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_label(plainLabel(this, theme.fonts().small, true))
    , m_value(plainLabel(this, theme.fonts().title, false))
    , m_remark(plainLabel(this, theme.fonts().small, true))
{
    m_remark->setWordWrap(true);
    m_remark->setMinimumWidth(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(11, 8, 8, 8);
    layout->setSpacing(1);
    layout->addWidget(m_label);
    layout->addWidget(m_value);
    layout->addWidget(m_remark);
    layout->addStretch();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // as high as the highest beside it
    connect(&theme, &Theme::changed, this, &FigureCard::takeColour);
}

void FigureCard::show(const HistoryFigure &figure)
{
    put(m_label, figure.label);
    put(m_value, figure.value);
    put(m_remark, figure.remark);
    setAccessibleName(figure.label + u": "_s + figure.value + u", "_s + figure.remark);
    m_family = figure.family;
    takeColour();
}

void FigureCard::takeColour()
{
    QPalette palette = m_value->palette();
    palette.setColor(QPalette::WindowText,
                     m_family == Family::Off ? m_theme.colours().text : m_theme.word(inkOf(m_family)));
    m_value->setPalette(palette);
}

} // namespace tokenwatch
