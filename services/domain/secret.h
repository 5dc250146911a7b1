// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that must not leak: move-only, wiped on destruction, not streamable, shown only by reveal().
// It wipes what it owns; copies that Qt makes of revealed bytes are beyond it (docs/security.md).
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <cstddef>

namespace tokenwatch {

class Secret
{
public:
    Secret() = default;
    /// Copies the bytes; the caller's copy stays the caller's to care for.
    explicit Secret(QByteArrayView bytes);
    /// Takes the bytes over and wipes the source when it is not shared.
    [[nodiscard]] static Secret take(QByteArray &&bytes);

    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::size_t size() const { return m_size; }

    /// The bytes, valid while this object lives unchanged.
    [[nodiscard]] QByteArrayView reveal() const { return {m_bytes, static_cast<qsizetype>(m_size)}; }

    /// An explicit copy, so that none is made by accident.
    [[nodiscard]] Secret duplicate() const { return Secret(reveal()); }

    void wipe() noexcept;

    /// In constant time for equal lengths.
    friend bool operator==(const Secret &a, const Secret &b) noexcept;

private:
    char *m_bytes = nullptr;
    std::size_t m_size = 0;
};

/// Overwrites memory in a way the compiler may not leave out.
void wipeMemory(void *bytes, std::size_t size) noexcept;

} // namespace tokenwatch
