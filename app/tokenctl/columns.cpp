// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"

#include <algorithm>

namespace tokenctl {

namespace {

std::size_t characters(const std::string &text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char byte) { return (unsigned(byte) & 0xc0U) != 0x80U; }));
}

} // namespace

std::string aligned(const std::vector<std::vector<std::string>> &rows)
{
    std::vector<std::size_t> widths;
    for (const auto &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], characters(row[i]));
    }
    std::string text;
    for (const auto &row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            text += row[i];
            if (i + 1 < row.size())
                text.append(widths[i] - characters(row[i]) + 2, ' ');
        }
        text += '\n';
    }
    return text;
}

std::string toTheSecond(const std::string &instant)
{
    const std::size_t point = instant.find('.');
    return point == std::string::npos ? instant : instant.substr(0, point) + 'Z';
}

} // namespace tokenctl
