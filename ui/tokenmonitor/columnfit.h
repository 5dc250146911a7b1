// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the table's columns are in a given space: what their words want, what a person chose, and which of them go
// first when space is short. A value without widgets.
#pragma once

#include "models/sourcesmodel.h"

#include <array>
#include <optional>

namespace tokenwatch {

class ColumnFit
{
public:
    static constexpr size_t count = SourcesModel::Last24h + 1; ///< those shown by default
    using Widths = std::array<int, count>;

    static constexpr int narrowestSource = 150;
    static constexpr int widestSource = 320;

    /// What the words of each column need.
    Widths wanted{};

    /// A person made `column` as wide as `width`: from now on the others keep what `shown` says, and the last one takes
    /// the rest.
    void choose(int column, int width, const Widths &shown);
    void forgetChoices() { m_chosen = {}; }

    /// 0: not shown. The widths of the others fill `space`, as long as it is wide enough for the first three.
    [[nodiscard]] Widths fitted(int space) const;

    /// The choices as text, "source=226 expires=196", to be kept; and back. What is not understood is left out.
    [[nodiscard]] QByteArray saved() const;
    void restore(const QByteArray &text);

private:
    [[nodiscard]] int base(size_t column) const { return m_chosen[column].value_or(wanted[column]); }
    [[nodiscard]] bool hasChoices() const;

    std::array<std::optional<int>, count> m_chosen;
};

} // namespace tokenwatch
