// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedprograms.h"

namespace tokenwatch {

void ScriptedPrograms::answer(const QByteArray &output, int exitCode, const QString &errorText)
{
    m_script.push_back({exitCode, output, errorText, {}});
}

void ScriptedPrograms::fail(ErrorKind kind, const QString &where)
{
    m_script.push_back({0, {}, {}, failure(kind, where).value()});
}

void ScriptedPrograms::finish(const QByteArray &output, int exitCode)
{
    for (const Reply<Ran> &reply : std::exchange(m_endless, {})) {
        if (!reply.isWanted())
            continue;
        --m_running;
        reply.resolve(Ran{exitCode, Secret(output), {}});
    }
}

Pending ScriptedPrograms::run(ProgramOrder order, Then<Ran> then)
{
    m_orders.push_back(std::move(order));
    ++m_running;
    const Reply<Ran> reply(std::move(then));
    if (m_script.empty()) {
        m_endless.push_back(reply);
    } else {
        QMetaObject::invokeMethod(
            this,
            [this, reply, line = std::move(m_script.front())] {
                if (!reply.isWanted())
                    return;
                --m_running;
                if (line.error)
                    reply.resolve(failure(*line.error));
                else
                    reply.resolve(Ran{line.exitCode, Secret(line.output), line.errorText});
            },
            Qt::QueuedConnection);
        m_script.pop_front();
    }
    return reply.pending([this] {
        --m_running;
        ++m_killed;
    });
}

} // namespace tokenwatch
