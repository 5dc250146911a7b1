// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedtransport.h"

namespace tokenwatch {

void ScriptedTransport::answer(int status, const QByteArray &body, const HeaderList &headers)
{
    m_script.push_back(HttpResponse{status, headers, body, {}});
}

void ScriptedTransport::fail(ErrorKind kind, bool maySent)
{
    Error error = failure(kind).value();
    error.maySent = maySent;
    m_script.push_back(failure(std::move(error)));
}

void ScriptedTransport::release()
{
    m_holding = false;
    for (const Waiting &waiting : std::exchange(m_held, {}))
        reply(waiting);
}

QList<QByteArray> ScriptedTransport::bodies() const
{
    QList<QByteArray> all;
    for (const Sent &sent : m_sent)
        all += sent.request.body;
    return all;
}

Pending ScriptedTransport::send(HttpRequest request, const TransportProfile &profile, Seconds total,
                                Then<HttpResponse> then)
{
    m_sent.push_back({request, profile, total});
    m_mostAtOnce = std::max(m_mostAtOnce, ++m_underWay);
    const Waiting waiting{std::move(request), Reply<HttpResponse>(std::move(then))};
    if (m_holding)
        m_held.push_back(waiting);
    else
        reply(waiting);
    return waiting.reply.pending([this] { --m_underWay; });
}

void ScriptedTransport::reply(const Waiting &waiting)
{
    std::optional<Expected<HttpResponse>> answer;
    if (!m_script.empty()) {
        answer = std::move(m_script.front());
        m_script.pop_front();
    } else if (m_otherwise) {
        answer = m_otherwise(waiting.request);
    }
    if (!answer) {
        m_unanswered.push_back(waiting);
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this, reply = waiting.reply, answer = std::move(*answer)] {
            if (!reply.isWanted())
                return;
            --m_underWay;
            reply.resolve(answer);
        },
        Qt::QueuedConnection);
}

} // namespace tokenwatch
