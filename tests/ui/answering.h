// SPDX-License-Identifier: GPL-3.0-or-later
// How the fakes of the window's ports answer: at once, and with an error where a test wants one.
#pragma once

#include "domain/pending.h"

#include <optional>

namespace tokenwatch {

class Answering
{
public:
    std::optional<Error> failing; ///< every answer fails with it

protected:
    template <class T>
    Pending answer(Then<T> then, T value)
    {
        const Reply<T> reply(std::move(then));
        if (failing)
            reply.resolve(failure(*failing));
        else
            reply.resolve(std::move(value));
        return {};
    }
    Pending answer(Then<> then)
    {
        const Reply<> reply(std::move(then));
        if (failing)
            reply.resolve(failure(*failing));
        else
            reply.resolve({});
        return {};
    }
};

} // namespace tokenwatch
