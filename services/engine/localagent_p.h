// SPDX-License-Identifier: GPL-3.0-or-later
// How a question travels to the service thread and its answer back. Private to localagent*.cpp.
#pragma once

#include "engine/localagent.h"

#include <QMutex>

namespace tokenwatch {

/// The way back to the window thread, for as long as the agent lives.
struct LocalAgent::Mailbox {
    QMutex mutex;
    LocalAgent *agent;

    void post(std::function<void(LocalAgent &)> work)
    {
        const QMutexLocker lock(&mutex);
        if (agent)
            QMetaObject::invokeMethod(
                agent, [to = agent, work = std::move(work)] { work(*to); }, Qt::QueuedConnection);
    }
};

/// Service thread's side of one question. It lives in the work's own answer: a question whose Pending was detached is
/// worked on to its end, and nothing of it is ever destroyed on the window thread.
struct LocalAgent::Call {
    Pending work;
};

template <class T>
Pending LocalAgent::ask(Work<T> work, Then<T> then)
{
    const quint64 number = ++m_lastCall;
    const auto reply = std::make_shared<Reply<T>>(std::move(then));
    m_replies.emplace(number, reply);
    auto call = std::make_shared<Call>();
    const std::weak_ptr<Call> open = call;
    post([mailbox = m_mailbox, call = std::move(call), number, work = std::move(work)] {
        call->work = work([mailbox, call, number](Expected<T> answer) {
            // Shared, because posted work is copied and an answer may be a secret.
            const auto held = std::make_shared<Expected<T>>(std::move(answer));
            mailbox->post([number, held](LocalAgent &agent) {
                const auto found = agent.m_replies.extract(number);
                if (!found.empty())
                    std::static_pointer_cast<Reply<T>>(found.mapped())->resolve(std::move(*held));
            });
        });
    });
    return reply->pending([mailbox = m_mailbox, open, number] {
        LocalAgent *agent = mailbox->agent; // only this thread ever changes it
        if (!agent)
            return;
        agent->m_replies.erase(number);
        agent->post([open] {
            if (const auto asked = open.lock())
                asked->work.cancel();
        });
    });
}

} // namespace tokenwatch
