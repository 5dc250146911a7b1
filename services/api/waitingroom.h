// SPDX-License-Identifier: GPL-3.0-or-later
// Requests whose answer takes time: keeps the Responder and the Pending together, so that a client that leaves
// cancels its wish, and the end of the API silences all of them.
#pragma once

#include "domain/pending.h"
#include "http/server.h"

#include <unordered_map>

namespace tokenwatch::api {

class WaitingRoom
{
public:
    /// Calls `ask` with a callback; its answer is rendered and sent.
    template <class T>
    void admit(http::Responder responder, const std::function<Pending(Then<T>)> &ask,
               std::function<http::Response(Expected<T>)> render)
    {
        const quint64 ticket = ++m_lastTicket;
        responder.onClosed([this, ticket] { m_seats.erase(ticket); });
        m_seats.emplace(ticket, Seat{std::move(responder), {}});
        Pending pending = ask([this, ticket, render = std::move(render)](Expected<T> answer) {
            const auto seat = m_seats.extract(ticket);
            if (!seat.empty())
                seat.mapped().responder.send(render(std::move(answer)));
        });
        // The answer may have come at once.
        if (const auto seat = m_seats.find(ticket); seat != m_seats.end())
            seat->second.pending = std::move(pending);
    }

private:
    struct Seat {
        http::Responder responder;
        Pending pending;
    };
    std::unordered_map<quint64, Seat> m_seats;
    quint64 m_lastTicket = 0;
};

} // namespace tokenwatch::api
