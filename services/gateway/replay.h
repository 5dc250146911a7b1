// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what was sent of a request's body, so that it can be sent once more: as long as it is short, and as long as all
// such bodies together take little memory. Service thread; owned by a passage.
#pragma once

#include <QByteArray>

namespace tokenwatch::gateway {

/// Bytes that all bodies of a gateway may take together.
class ReplayBudget
{
public:
    static constexpr qsizetype most = 64 * 1024 * 1024;
    [[nodiscard]] bool take(qsizetype size)
    {
        if (m_taken + size > most)
            return false;
        m_taken += size;
        return true;
    }
    void giveBack(qsizetype size) { m_taken -= size; }

private:
    qsizetype m_taken = 0;
};

class Replay
{
public:
    static constexpr qsizetype mostBytes = 1024 * 1024; ///< of one body

    explicit Replay(ReplayBudget &budget)
        : m_budget(budget)
    {}
    ~Replay() { giveUp(); }
    Replay(const Replay &) = delete;
    Replay &operator=(const Replay &) = delete;

    void add(QByteArrayView piece)
    {
        if (!m_possible)
            return;
        if (m_bytes.size() + piece.size() > mostBytes || !m_budget.take(piece.size()))
            return giveUp();
        m_bytes += piece;
    }
    /// It is too long, or was answered: no more of it is kept.
    void giveUp()
    {
        m_possible = false;
        m_budget.giveBack(m_bytes.size());
        m_bytes = {};
    }
    [[nodiscard]] bool isPossible() const { return m_possible; }
    /// All that was sent so far.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    ReplayBudget &m_budget;
    QByteArray m_bytes;
    bool m_possible = true;
};

} // namespace tokenwatch::gateway
