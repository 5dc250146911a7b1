// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/secret.h"

#include <cstring>
#include <utility>

namespace tokenwatch {

void wipeMemory(void *bytes, std::size_t size) noexcept
{
    volatile auto *cursor = static_cast<volatile unsigned char *>(bytes);
    while (size-- > 0)
        *cursor++ = 0;
}

Secret::Secret(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    m_size = static_cast<std::size_t>(bytes.size());
    m_bytes = new char[m_size];
    std::memcpy(m_bytes, bytes.data(), m_size);
}

Secret Secret::take(QByteArray &&bytes)
{
    Secret secret{QByteArrayView(bytes)};
    if (bytes.isDetached())
        wipeMemory(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
    return secret;
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe() noexcept
{
    if (m_bytes)
        wipeMemory(m_bytes, m_size);
    delete[] m_bytes;
    m_bytes = nullptr;
    m_size = 0;
}

bool operator==(const Secret &a, const Secret &b) noexcept
{
    if (a.m_size != b.m_size)
        return false;
    unsigned char difference = 0;
    for (std::size_t i = 0; i < a.m_size; ++i)
        difference = static_cast<unsigned char>(difference | (a.m_bytes[i] ^ b.m_bytes[i]));
    return difference == 0;
}

} // namespace tokenwatch
