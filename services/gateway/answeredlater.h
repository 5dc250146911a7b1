// SPDX-License-Identifier: GPL-3.0-or-later
// Asks somebody who may answer at once, or later, so that the answer never comes inside the call. Service thread.
#pragma once

#include "ports/clock.h"

namespace tokenwatch::gateway {

template <class T>
[[nodiscard]] Pending answeredLater(Clock &clock, const std::function<Pending(Then<T>)> &ask, Then<T> then)
{
    struct Asking {
        Pending answer, pause;
    };
    const auto asking = std::make_shared<Asking>();
    asking->answer = ask([&clock, then = std::move(then), weak = std::weak_ptr(asking)](Expected<T> answer) {
        const auto self = weak.lock();
        if (!self)
            return;
        const auto kept = std::make_shared<Expected<T>>(std::move(answer));
        self->pause = clock.after(Milliseconds(0), [then, kept] { then(std::move(*kept)); });
    });
    return Pending([asking] {
        asking->answer.cancel();
        asking->pause.cancel();
    });
}

} // namespace tokenwatch::gateway
