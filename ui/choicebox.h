// SPDX-License-Identifier: GPL-3.0-or-later
// A list of choices that is as wide as the ones above and below it, so that forms have an edge on the right as well.
// Where there is little room it shrinks to its words. Owned by its form. Window thread.
#pragma once

#include <QComboBox>

namespace tokenwatch {

class ChoiceBox final : public QComboBox
{
    Q_OBJECT
public:
    static constexpr int usualWidth = 220;

    using QComboBox::QComboBox;
    [[nodiscard]] QSize sizeHint() const override { return QComboBox::sizeHint().expandedTo({usualWidth, 0}); }
};

} // namespace tokenwatch
