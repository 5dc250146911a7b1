// SPDX-License-Identifier: GPL-3.0-or-later
// A transport that answers from a script and records what was sent. Answers arrive through the event loop, never inside
// send(). Lives on the test's thread.
#pragma once

#include "ports/httptransport.h"

#include <QObject>
#include <deque>

namespace tokenwatch {

class ScriptedTransport final : public QObject, public HttpTransport
{
    Q_OBJECT
public:
    struct Sent {
        HttpRequest request;
        TransportProfile profile;
        Seconds total;
    };
    using Answerer = std::function<Expected<HttpResponse>(const HttpRequest &)>;

    /// The next answers, in order; when they are used up, `otherwise` answers, and without it nobody does.
    void answer(int status, const QByteArray &body = {}, const HeaderList &headers = {});
    void fail(ErrorKind kind, bool maySent);
    void otherwise(Answerer answerer) { m_otherwise = std::move(answerer); }
    /// Requests wait, unanswered, until release().
    void hold() { m_holding = true; }
    void release();

    [[nodiscard]] const std::vector<Sent> &sent() const { return m_sent; }
    [[nodiscard]] int count() const { return static_cast<int>(m_sent.size()); }
    /// Bodies, oldest first.
    [[nodiscard]] QList<QByteArray> bodies() const;
    [[nodiscard]] int underWay() const { return m_underWay; }
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; }

    Pending send(HttpRequest request, const TransportProfile &profile, Seconds total, Then<HttpResponse> then) override;

private:
    struct Waiting {
        HttpRequest request;
        Reply<HttpResponse> reply;
    };
    void reply(const Waiting &waiting);

    std::deque<Expected<HttpResponse>> m_script;
    Answerer m_otherwise;
    bool m_holding = false;
    std::vector<Waiting> m_held, m_unanswered;
    std::vector<Sent> m_sent;
    int m_underWay = 0, m_mostAtOnce = 0;
};

} // namespace tokenwatch
