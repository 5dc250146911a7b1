// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/base64url.h"

#include <array>

namespace tokenwatch::jose {

namespace {

constexpr std::uint32_t noDigit = 0xFF;

constexpr std::array<std::uint8_t, 256> digitsByCharacter()
{
    std::array<std::uint8_t, 256> digits{};
    digits.fill(noDigit);
    constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    for (std::size_t digit = 0; digit < 64; ++digit)
        digits.at(static_cast<unsigned char>(alphabet[digit])) = static_cast<std::uint8_t>(digit);
    return digits;
}

constexpr std::array<std::uint8_t, 256> digits = digitsByCharacter();

std::uint32_t digit(char character)
{
    return digits[static_cast<unsigned char>(character)];
}

} // namespace

// QByteArray::fromBase64Encoding() lets padding, stray bits and a left-over character pass; to encode again and compare
// would take three times as long.
std::optional<QByteArray> fromBase64Url(QByteArrayView text)
{
    const qsizetype tail = text.size() % 4;
    if (tail == 1)
        return std::nullopt;
    QByteArray bytes(text.size() / 4 * 3 + (tail == 0 ? 0 : tail - 1), Qt::Uninitialized);
    char *out = bytes.data();
    const char *in = text.data();
    std::uint32_t seen = 0; // its upper bits tell whether any character was no digit
    for (qsizetype group = text.size() / 4; group > 0; --group, in += 4) {
        const std::uint32_t a = digit(in[0]);
        const std::uint32_t b = digit(in[1]);
        const std::uint32_t c = digit(in[2]);
        const std::uint32_t d = digit(in[3]);
        seen |= a | b | c | d;
        *out++ = static_cast<char>(a << 2U | b >> 4U);
        *out++ = static_cast<char>(b << 4U | c >> 2U);
        *out++ = static_cast<char>(c << 6U | d);
    }
    std::uint32_t strayBits = 0;
    if (tail >= 2) {
        const std::uint32_t a = digit(in[0]);
        const std::uint32_t b = digit(in[1]);
        const std::uint32_t c = tail == 3 ? digit(in[2]) : 0;
        seen |= a | b | c;
        *out++ = static_cast<char>(a << 2U | b >> 4U);
        if (tail == 3)
            *out++ = static_cast<char>(b << 4U | c >> 2U);
        strayBits = tail == 3 ? c & 0x3U : b & 0xFU;
    }
    if (seen > 63 || strayBits != 0)
        return std::nullopt;
    return bytes;
}

QByteArray toBase64Url(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size())
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace tokenwatch::jose
