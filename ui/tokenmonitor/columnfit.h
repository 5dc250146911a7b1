// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the table's columns are shown and how wide they are in a given space: what a person chose, what their words
// want, and which of them go first when space is short. A value without widgets.
#pragma once

#include "models/sourcesmodel.h"

#include <array>
#include <optional>

namespace tokenwatch {

class ColumnFit
{
public:
    static constexpr size_t count = SourcesModel::CoveredUntil; ///< all that the table may show
    using Widths = std::array<int, count>;

    static constexpr int narrowestSource = 150;
    static constexpr int widestSource = 320;

    /// What the words of each column need; of the countdown with "of 1 h" beside it.
    Widths wanted{};
    /// What the countdown needs alone: "of 1 h" goes before a third column does. 0: it never goes.
    int bareCountdown = 0;

    /// Which source it is and how it stands is always to be seen.
    [[nodiscard]] static constexpr bool isOptional(int column) { return column > SourcesModel::Source; }
    /// Whether a person wants to see it; it may still be dropped for want of space.
    void setShown(int column, bool shown);
    [[nodiscard]] bool isShown(int column) const { return m_shown[static_cast<size_t>(column)]; }

    /// A person made `column` as wide as `width`: from now on the others keep what `shown` says, and the last one takes
    /// the rest.
    void choose(int column, int width, const Widths &shown);
    void forgetChoices() { m_chosen = {}; }

    /// 0: not shown. The widths of the others fill `space`, as long as it is wide enough for the first three.
    [[nodiscard]] Widths fitted(int space) const;

    /// The choices as text, "source=226 +grant -last", to be kept; and back. What is not understood is left out.
    [[nodiscard]] QByteArray saved() const;
    void restore(const QByteArray &text);

private:
    [[nodiscard]] int base(size_t column) const { return m_chosen[column].value_or(wanted[column]); }
    [[nodiscard]] bool hasChoices() const;

    [[nodiscard]] static std::array<bool, count> shownByDefault();

    std::array<std::optional<int>, count> m_chosen;
    std::array<bool, count> m_shown = shownByDefault();
};

} // namespace tokenwatch
