// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/upstreamroute.h"

#include "net/outgoingrequest.h"

#include <algorithm>

namespace tokenwatch {

void UpstreamShared::idleBegan()
{
    if (!m_isArmed)
        arm(UpstreamClient::idleFor);
}

void UpstreamShared::arm(Milliseconds wait)
{
    m_isArmed = true;
    m_sweep = clock.after(wait, [this] { sweep(); });
}

void UpstreamShared::sweep()
{
    m_isArmed = false;
    const BootTime now = clock.now().boot;
    std::optional<BootTime> next;
    for (UpstreamRoute *route : routes) {
        const auto oldest = route->closeIdle(now - UpstreamClient::idleFor);
        if (oldest && (!next || *oldest < *next))
            next = oldest;
    }
    if (next)
        arm(*next + UpstreamClient::idleFor - now);
}

UpstreamRoute::UpstreamRoute(UpstreamShared &shared, const QUrl &origin, Road road)
    : m_shared(shared)
    , m_origin(origin)
    , m_host(hostHeader(origin))
    , m_road(std::move(road))
{
    m_shared.routes.push_back(this);
}

UpstreamRoute::~UpstreamRoute()
{
    m_shared.idle -= m_idle.size();
    m_shared.routes.erase(std::find(m_shared.routes.begin(), m_shared.routes.end(), this));
}

void UpstreamRoute::assign(UpstreamExchange &exchange)
{
    while (!m_idle.empty()) {
        UpstreamConnection &connection = *m_idle.back();
        m_idle.pop_back();
        --m_shared.idle;
        // Bytes that nobody asked for must not become this answer; an end that was not noticed yet is one.
        if (connection.isQuiet())
            return connection.begin(exchange);
        remove(connection);
    }
    assignFresh(exchange);
}

void UpstreamRoute::assignFresh(UpstreamExchange &exchange)
{
    if (mayDial())
        dial(exchange);
    else
        enqueue(exchange);
}

void UpstreamRoute::forget(UpstreamExchange &exchange)
{
    if (exchange.m_connection)
        return drop(*exchange.m_connection);
    const std::size_t at = exchange.m_place - m_lineStart;
    if (at < m_line.size() && m_line[at] == &exchange)
        m_line[at] = nullptr;
}

void UpstreamRoute::isOpen()
{
    --m_dialling;
    serveLine();
}

void UpstreamRoute::couldNotOpen(UpstreamConnection &connection, UpstreamExchange &exchange, const Error &error)
{
    --m_dialling;
    remove(connection);
    // Nobody gets through: who waits would only learn the same, a few at a time. Not those who come from now on.
    const std::size_t end = m_connections.empty() ? m_lineStart + m_line.size() : 0;
    exchange.fail(error);
    while (m_lineStart < end && !m_line.empty()) {
        UpstreamExchange *waiting = m_line.front();
        m_line.pop_front();
        ++m_lineStart;
        if (waiting)
            waiting->fail(error);
    }
    serveLine();
}

void UpstreamRoute::release(UpstreamConnection &connection)
{
    if (UpstreamExchange *next = firstInLine())
        return connection.begin(*next);
    if (m_shared.idle >= UpstreamClient::mostIdle)
        return drop(connection);
    connection.setIdleSince(m_shared.clock.now().boot);
    m_idle.push_back(&connection);
    ++m_shared.idle;
    m_shared.idleBegan();
}

void UpstreamRoute::drop(UpstreamConnection &connection)
{
    if (connection.isDialling())
        --m_dialling;
    // The last one is the likeliest.
    const auto idle = std::find(m_idle.rbegin(), m_idle.rend(), &connection);
    if (idle != m_idle.rend()) {
        m_idle.erase(std::next(idle).base());
        --m_shared.idle;
    }
    remove(connection);
    serveLine();
}

std::optional<BootTime> UpstreamRoute::closeIdle(BootTime since)
{
    const auto young = std::find_if(m_idle.begin(), m_idle.end(), [since](const UpstreamConnection *connection) {
        return connection->idleSince() > since;
    });
    for (auto old = m_idle.begin(); old != young; ++old)
        remove(**old);
    m_shared.idle -= std::size_t(young - m_idle.begin());
    m_idle.erase(m_idle.begin(), young);
    return m_idle.empty() ? std::nullopt : std::optional(m_idle.front()->idleSince());
}

void UpstreamRoute::remove(UpstreamConnection &connection)
{
    const std::size_t place = connection.place();
    std::swap(m_connections[place], m_connections.back());
    m_connections[place]->setPlace(place);
    m_connections.pop_back();
}

void UpstreamRoute::dial(UpstreamExchange &exchange)
{
    ++m_dialling;
    m_connections.emplace_back(new UpstreamConnection(*this, exchange));
    m_connections.back()->setPlace(m_connections.size() - 1);
}

bool UpstreamRoute::mayDial() const
{
    const std::size_t most = m_connections.size() < UpstreamClient::ample ? UpstreamClient::mostDialling : 1;
    return m_connections.size() < UpstreamClient::mostOpen && m_dialling < most;
}

void UpstreamRoute::enqueue(UpstreamExchange &exchange)
{
    exchange.m_place = m_lineStart + m_line.size();
    m_line.push_back(&exchange);
}

UpstreamExchange *UpstreamRoute::firstInLine()
{
    UpstreamExchange *first = nullptr;
    while (!first && !m_line.empty()) {
        first = m_line.front();
        m_line.pop_front();
        ++m_lineStart;
    }
    return first;
}

void UpstreamRoute::serveLine()
{
    while (mayDial()) {
        UpstreamExchange *next = firstInLine();
        if (!next)
            return;
        dial(*next);
    }
}

} // namespace tokenwatch
