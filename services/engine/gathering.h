// SPDX-License-Identifier: GPL-3.0-or-later
// Answers once when all who hold it are done: with the first failure noted, or success. Service thread.
#pragma once

#include "domain/pending.h"

namespace tokenwatch {

class Gathering
{
public:
    explicit Gathering(Then<> then)
        : m_then(std::move(then))
    {}
    ~Gathering() { m_then(std::move(m_result)); }
    Gathering(const Gathering &) = delete;
    Gathering &operator=(const Gathering &) = delete;
    void note(const Expected<> &part)
    {
        if (!part && m_result)
            m_result = part;
    }

private:
    const Then<> m_then;
    Expected<> m_result;
};

} // namespace tokenwatch
