// SPDX-License-Identifier: GPL-3.0-or-later
// The connections to one service: the idle ones, last used first, those being made, and the line of exchanges that
// wait for one. Service thread; owned together by whoever holds the route and by its exchanges.
#pragma once

#include "net/road.h"
#include "net/upstreamconnection.h"

#include <deque>
#include <vector>

namespace tokenwatch {

/// What all routes of a client have in common.
struct UpstreamShared {
    explicit UpstreamShared(Clock &c)
        : clock(c)
        , scratch(UpstreamExchange::readBuffer, Qt::Uninitialized)
    {}

    /// A connection has become idle: one timer closes all that stay so for UpstreamClient::idleFor.
    void idleBegan();

    Clock &clock;
    std::vector<UpstreamRoute *> routes;
    std::size_t idle = 0; ///< connections, over all routes
    QByteArray scratch;   ///< where connections read to; one at a time
    bool isReading = false;

private:
    void arm(Milliseconds wait);
    void sweep();

    Pending m_sweep;
    bool m_isArmed = false;
};

class UpstreamRoute final
{
public:
    /// `shared` outlives it.
    UpstreamRoute(UpstreamShared &shared, const QUrl &origin, Road road);
    ~UpstreamRoute();
    UpstreamRoute(const UpstreamRoute &) = delete;
    UpstreamRoute &operator=(const UpstreamRoute &) = delete;

    [[nodiscard]] UpstreamShared &shared() const { return m_shared; }
    [[nodiscard]] const QUrl &origin() const { return m_origin; }
    [[nodiscard]] const QByteArray &host() const { return m_host; }
    [[nodiscard]] const Road &road() const { return m_road; }

    /// Begins it on a connection, or lets it wait in line.
    void assign(UpstreamExchange &exchange);
    /// Begins it once more, on a connection that nobody used before.
    void assignFresh(UpstreamExchange &exchange);
    /// Its owner has destroyed it.
    void forget(UpstreamExchange &exchange);

    // From its connections.
    void isOpen();
    /// Where no other connection is open either, whoever waits in line learns the same as `exchange`.
    void couldNotOpen(UpstreamConnection &connection, UpstreamExchange &exchange, const Error &error);
    void release(UpstreamConnection &connection);
    void drop(UpstreamConnection &connection);

    /// Closes what has been idle since `since`; when the next one began to be.
    std::optional<BootTime> closeIdle(BootTime since);

private:
    struct Retire {
        void operator()(UpstreamConnection *connection) const { connection->retire(); }
    };
    using Owned = std::unique_ptr<UpstreamConnection, Retire>;

    void remove(UpstreamConnection &connection);
    void dial(UpstreamExchange &exchange);
    [[nodiscard]] bool mayDial() const;
    void enqueue(UpstreamExchange &exchange);
    [[nodiscard]] UpstreamExchange *firstInLine();
    void serveLine();

    UpstreamShared &m_shared;
    const QUrl m_origin;
    const QByteArray m_host;
    const Road m_road;
    std::vector<Owned> m_connections;         ///< each knows its place
    std::vector<UpstreamConnection *> m_idle; ///< the last one was used last
    std::deque<UpstreamExchange *> m_line;    ///< null: has left it
    std::size_t m_lineStart = 0;              ///< the place of its first
    std::size_t m_dialling = 0;
};

} // namespace tokenwatch
