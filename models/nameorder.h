// SPDX-License-Identifier: GPL-3.0-or-later
// Which row comes when by name, as a number for each: comparing names the way people do is the dearest part of sorting
// thousands of rows, so it is done once for each name and not once for each pair. A value; owned by SourcesModel.
#pragma once

#include <functional>
#include <vector>

namespace tokenwatch {

class NameOrder
{
public:
    using Before = std::function<bool(int, int)>; ///< a strict order of two rows

    /// `rows` are new or were renamed; all others kept their names. `rowCount`: with the new ones.
    void place(std::vector<int> rows, int rowCount, const Before &before);
    /// `gone` is sorted; the rows after them move up.
    void remove(const std::vector<int> &gone);

    /// Greater than that of every row whose name comes before.
    [[nodiscard]] int rankOf(int row) const { return m_ranks[static_cast<size_t>(row)]; }

private:
    void number();

    std::vector<int> m_rows;  ///< by name
    std::vector<int> m_ranks; ///< by row
};

} // namespace tokenwatch
