// SPDX-License-Identifier: GPL-3.0-or-later
// What every target shares. A target is one file fuzz_NAME.cpp with LLVMFuzzerTestOneInput: it gives the input to one
// reader and holds what comes out against what must be true of it. Its seeds are in corpus/NAME.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// NOLINTNEXTLINE: the fuzzer's name for it
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace tokenwatch::fuzz {

/// Ends the run, and so keeps the input, when something is not as it must be.
inline void must(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "not true: %s\n", what);
    std::abort();
}

/// The input, taken apart from its front.
class Input
{
public:
    Input(const std::uint8_t *data, std::size_t size)
        : m_rest(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size))
    {}
    /// 0 at the end.
    [[nodiscard]] std::uint8_t byte()
    {
        if (m_rest.isEmpty())
            return 0;
        const auto first = static_cast<std::uint8_t>(m_rest.front());
        m_rest = m_rest.sliced(1);
        return first;
    }
    /// Up to a line feed, which is dropped; or all that is left.
    [[nodiscard]] QByteArrayView line()
    {
        const qsizetype end = m_rest.indexOf('\n');
        const QByteArrayView found = end < 0 ? m_rest : m_rest.first(end);
        m_rest = end < 0 ? QByteArrayView() : m_rest.sliced(end + 1);
        return found;
    }
    [[nodiscard]] QByteArrayView rest() const { return m_rest; }

private:
    QByteArrayView m_rest;
};

} // namespace tokenwatch::fuzz
