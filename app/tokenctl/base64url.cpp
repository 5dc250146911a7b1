// SPDX-License-Identifier: GPL-3.0-or-later
#include "base64url.h"

#include <cstdint>
#include <string_view>

namespace tokenctl {

std::optional<std::string> fromBase64Url(const std::string &text)
{
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::string bytes;
    std::uint32_t bits = 0;
    int count = 0;
    for (const char character : text) {
        const std::size_t digit = alphabet.find(character);
        if (digit == std::string_view::npos)
            return std::nullopt;
        bits = bits << 6U | static_cast<std::uint32_t>(digit);
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>(bits >> static_cast<unsigned>(count));
            bits &= (1U << static_cast<unsigned>(count)) - 1U;
        }
    }
    // Six bits left over are a digit too many; any bit set among the rest is a second spelling of the same bytes.
    if (count == 6 || bits != 0)
        return std::nullopt;
    return bytes;
}

} // namespace tokenctl
