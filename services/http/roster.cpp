// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/roster.h"

#include "http/answer.h"

#include <QLocalSocket>
#include <QTcpSocket>
#include <QPointer>
#include <algorithm>
#include <limits>
#include <sys/resource.h>
#include <vector>

namespace tokenwatch::http {

namespace {
using namespace std::chrono_literals;
/// Connections beyond the limit that are told so; more are closed without a word.
constexpr int mostTurnedAway = 64;
/// Descriptors that clients leave to the database, to providers and to what runs beside them.
constexpr rlim_t keptDescriptors = 256;

/// Descriptors are given out from the lowest on: where a client gets a higher one, most of those that the process may
/// have are in use, whoever holds them.
int mostDescriptor()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur > rlim_t(std::numeric_limits<int>::max()))
        return std::numeric_limits<int>::max();
    return int(limit.rlim_cur - std::min(keptDescriptors, limit.rlim_cur / 4));
}

} // namespace

Roster::Roster(std::shared_ptr<const Service> service)
    : m_service(std::move(service))
    , m_mostDescriptor(mostDescriptor())
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

void Roster::closeTcp(std::chrono::milliseconds grace)
{
    const QSet<Connection *> all = m_connections;
    for (Connection *connection : all) {
        if (m_connections.contains(connection) && !connection->isLocal())
            connection->leave(grace);
    }
}

void Roster::admit(Wire wire)
{
    if (m_connections.size() - m_handled >= m_service->limits.connections + mostTurnedAway) {
        wire.abort();
        wire.device()->deleteLater();
        return;
    }
    if (m_connections.isEmpty()) {
        refreshDate();
        m_timer.start();
    }
    const bool full = isFull(wire);
    auto *connection = new Connection(*this, m_service, wire);
    m_connections.insert(connection);
    if (full)
        connection->refuse({503, "too many connections"});
}

/// Requests that wait for their answer are bounded by what the process can hold, not by a number.
bool Roster::isFull(const Wire &wire) const
{
    return m_connections.size() - m_handled >= m_service->limits.connections || wire.descriptor() >= m_mostDescriptor;
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
