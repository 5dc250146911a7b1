// SPDX-License-Identifier: GPL-3.0-or-later
// One-shot asynchronous answers without futures: a callback, and a handle whose destruction cancels and silences it.
// Not thread-safe: a Pending, its Reply and its callback live on one thread.
#pragma once

#include "domain/error.h"

#include <functional>
#include <memory>
#include <utility>

namespace tokenwatch {

/// Called exactly once, unless its Pending was destroyed before.
template <class T = void>
using Then = std::function<void(Expected<T>)>;

/// Owns the wish for an answer. Destroying it cancels the work and silences the callback.
class [[nodiscard]] Pending
{
public:
    Pending() = default;
    explicit Pending(std::function<void()> cancel)
        : m_cancel(std::move(cancel))
    {}
    Pending(Pending &&other) noexcept
        : m_cancel(std::exchange(other.m_cancel, nullptr))
    {}
    Pending &operator=(Pending &&other) noexcept
    {
        if (this != &other) {
            cancel();
            m_cancel = std::exchange(other.m_cancel, nullptr);
        }
        return *this;
    }
    Pending(const Pending &) = delete;
    Pending &operator=(const Pending &) = delete;
    ~Pending() { cancel(); }

    void cancel()
    {
        if (auto cancel = std::exchange(m_cancel, nullptr))
            cancel();
    }

    /// Lets the work run to its end without an owner; the callback is still called.
    void detach() { m_cancel = nullptr; }

    /// False once cancelled, detached or default-made. It stays true after the answer: the owner knows that by its
    /// callback.
    [[nodiscard]] bool isOwned() const { return static_cast<bool>(m_cancel); }

private:
    std::function<void()> m_cancel;
};

/// The answering side of a Pending. Copies share one answer: the first resolve() counts.
template <class T = void>
class Reply
{
public:
    Reply() = default;
    explicit Reply(Then<T> then)
        : m_state(std::make_shared<Then<T>>(std::move(then)))
    {}

    /// Whether anybody still waits.
    [[nodiscard]] bool isWanted() const { return m_state && *m_state; }

    void resolve(Expected<T> answer) const
    {
        if (!isWanted())
            return;
        // Taken out first: the callback may destroy its Pending, or ask again.
        const Then<T> then = std::exchange(*m_state, nullptr);
        then(std::move(answer));
    }

    /// A Pending that silences this reply and then runs `onCancel` (if the answer was still wanted).
    [[nodiscard]] Pending pending(std::function<void()> onCancel = {}) const
    {
        return Pending([state = std::weak_ptr(m_state), onCancel = std::move(onCancel)] {
            const auto then = state.lock();
            if (!then || !*then)
                return;
            *then = nullptr;
            if (onCancel)
                onCancel();
        });
    }

private:
    std::shared_ptr<Then<T>> m_state;
};

} // namespace tokenwatch
