// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedfiles.h"

namespace tokenwatch {

void ScriptedFiles::write(const QString &path, const QByteArray &content)
{
    m_contents.insert(path, content);
    notice(path);
}

void ScriptedFiles::remove(const QString &path)
{
    m_contents.remove(path);
    notice(path);
}

void ScriptedFiles::notice(const QString &path)
{
    if (m_watched.contains(path))
        Q_EMIT changed(path);
}

Pending ScriptedFiles::read(const QString &path, Then<Secret> then)
{
    ++m_reads;
    const Reply<Secret> reply(std::move(then));
    // Read when it is asked for, answered later: what is written meanwhile is not in the answer.
    const auto content = m_contents.contains(path) ? std::optional(m_contents.value(path)) : std::nullopt;
    QMetaObject::invokeMethod(
        this,
        [reply, content, path] {
            if (content)
                reply.resolve(Secret(*content));
            else
                reply.resolve(failure(ErrorKind::FileUnreadable, path));
        },
        Qt::QueuedConnection);
    return reply.pending();
}

void ScriptedFiles::watch(const QStringList &paths)
{
    ++m_watchCalls;
    m_watched = paths;
}

} // namespace tokenwatch
