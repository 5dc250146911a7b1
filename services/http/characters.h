// SPDX-License-Identifier: GPL-3.0-or-later
// The classes of bytes that HTTP's grammar is made of. Pure; any thread.
#pragma once

#include <QtGlobal>
#include <array>

namespace tokenwatch::http {

/// tchar of RFC 9110 5.6.2: what names of methods, headers, schemes and parameters are made of.
[[nodiscard]] inline bool isTokenByte(char c)
{
    static constexpr std::array<bool, 256> tokenBytes = [] {
        std::array<bool, 256> table{};
        for (int letter = '0'; letter <= '9'; ++letter)
            table[std::size_t(letter)] = true;
        for (int letter = 'a'; letter <= 'z'; ++letter)
            table[std::size_t(letter)] = true;
        for (int letter = 'A'; letter <= 'Z'; ++letter)
            table[std::size_t(letter)] = true;
        for (const uchar mark : {'!', '#', '$', '%', '&', '\'', '*', '+', '-', '.', '^', '_', '`', '|', '~'})
            table[std::size_t(mark)] = true;
        return table;
    }();
    return tokenBytes[uchar(c)];
}

} // namespace tokenwatch::http
