// SPDX-License-Identifier: GPL-3.0-or-later
// Waits in a test for the one answer of an asynchronous call: await<Secret>([&](auto then) { store.read(ref, then); }).
// Runs the event loop; an answer that does not come within ten seconds is an Internal error.
#pragma once

#include "domain/pending.h"

#include <QTest>

namespace tokenwatch {

template <class T = void, class Ask>
[[nodiscard]] Expected<T> await(Ask ask)
{
    // Shared: the answer may come after the test gave up.
    const auto answer = std::make_shared<std::optional<Expected<T>>>();
    const auto then = Then<T>([answer](Expected<T> given) { answer->emplace(std::move(given)); });
    std::optional<Pending> pending;
    if constexpr (std::is_same_v<std::invoke_result_t<Ask, Then<T>>, Pending>)
        pending.emplace(ask(then));
    else
        ask(then);
    if (!QTest::qWaitFor([&answer] { return answer->has_value(); }, 10000))
        return failure(ErrorKind::Internal, {}, QStringLiteral("no answer came"));
    return std::move(**answer);
}

} // namespace tokenwatch
