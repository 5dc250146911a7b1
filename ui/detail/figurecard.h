// SPDX-License-Identifier: GPL-3.0-or-later
// One figure: what it is, its value, and a remark below. Owned by HistoryPage. Window thread.
#pragma once

#include "models/historytexts.h"
#include "ui/tokenmonitor/card.h"

namespace tokenwatch {

class FigureCard final : public Card
{
    Q_OBJECT
public:
    FigureCard(const Theme &theme, QWidget *parent);

    void show(const HistoryFigure &figure);

private:
    void takeColour();

    Family m_family = Family::Off;
    QLabel *m_label;
    QLabel *m_value;
    QLabel *m_remark;
};

} // namespace tokenwatch
