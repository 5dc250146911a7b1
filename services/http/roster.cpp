// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/roster.h"

#include "http/answer.h"

#include <QLocalSocket>
#include <QTcpSocket>
#include <QPointer>
#include <algorithm>
#include <vector>

namespace tokenwatch::http {

namespace {
using namespace std::chrono_literals;
/// Connections beyond the limit that are told so; more are closed without a word.
constexpr int mostTurnedAway = 64;
} // namespace

Roster::Roster(std::shared_ptr<const Service> service)
    : m_service(std::move(service))
{
    const Limits &limits = m_service->limits;
    m_timer.setInterval(std::clamp<std::chrono::milliseconds>(std::min(limits.arrival, limits.idle) / 8, 10ms, 1000ms));
    m_timer.callOnTimeout(this, [this] { sweep(); });
}

Roster::~Roster()
{
    closeAll();
}

void Roster::closeAll()
{
    const QSet<Connection *> all = m_connections;
    for (Connection *connection : all) {
        if (m_connections.contains(connection))
            connection->close();
    }
}

void Roster::admit(Wire wire)
{
    const qsizetype most = m_service->limits.connections;
    if (m_connections.size() >= most + mostTurnedAway) {
        wire.abort();
        wire.device()->deleteLater();
        return;
    }
    if (m_connections.isEmpty()) {
        refreshDate();
        m_timer.start();
    }
    const bool full = m_connections.size() >= most;
    auto *connection = new Connection(*this, m_service, wire);
    m_connections.insert(connection);
    if (full)
        connection->refuse({503, "too many connections"});
}

void Roster::remove(Connection *connection)
{
    m_connections.remove(connection);
    if (m_connections.isEmpty())
        m_timer.stop();
}

void Roster::setClock(std::function<QDateTime()> utcNow)
{
    m_utcNow = std::move(utcNow);
    refreshDate();
}

void Roster::refreshDate()
{
    if (m_utcNow)
        m_dateLine = http::dateLine(m_utcNow());
}

quint64 Roster::deadlineIn(std::chrono::milliseconds wait) const
{
    const auto interval = m_timer.intervalAsDuration();
    return m_tick + quint64((wait + interval - 1ms) / interval) + 1;
}

void Roster::sweep()
{
    ++m_tick;
    refreshDate();
    // A connection that was idle a tick ago and still is: one between two requests in quick succession is not.
    std::vector<QPointer<Connection>> expired, idle;
    for (Connection *connection : std::as_const(m_connections)) {
        if (connection->deadline() != 0 && connection->deadline() <= m_tick)
            expired.emplace_back(connection);
        else if (connection->isIdle() && connection->idleSince() <= m_idlesAtSweep)
            idle.emplace_back(connection);
    }
    m_idlesAtSweep = m_idles;
    std::sort(idle.begin(), idle.end(), [](const auto &a, const auto &b) { return a->idleSince() < b->idleSince(); });
    const auto most = std::size_t(m_service->limits.idleConnections);
    if (idle.size() > most)
        expired.insert(expired.end(), idle.begin(), idle.end() - std::ptrdiff_t(most));
    for (const auto &connection : expired) {
        if (!connection)
            continue;
        connection->expire();
    }
}

} // namespace tokenwatch::http
