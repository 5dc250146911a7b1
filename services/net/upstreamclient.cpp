// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/upstreamclient.h"

#include "net/outgoingrequest.h"
#include "net/upstreamheads.h"
#include "net/upstreamroute.h"

#include <algorithm>
#include <charconv>

namespace tokenwatch {

namespace {

bool isIdempotent(QByteArrayView method)
{
    constexpr std::array<QByteArrayView, 5> methods{"GET", "HEAD", "OPTIONS", "PUT", "DELETE"};
    return std::find(methods.begin(), methods.end(), method) != methods.end();
}

} // namespace

UpstreamClient::UpstreamClient(Clock &clock, NetworkEnvironment environment)
    : m_environment(std::move(environment))
    , m_shared(std::make_unique<UpstreamShared>(clock))
{}

UpstreamClient::~UpstreamClient() = default;

void UpstreamClient::setEnvironment(NetworkEnvironment environment)
{
    m_environment = std::move(environment);
}

Expected<std::shared_ptr<UpstreamRoute>> UpstreamClient::route(const QUrl &origin, const TransportProfile &profile)
{
    if (const auto checked = checkAddress(origin, profile.allowHttp); !checked)
        return tl::unexpected(checked.error());
    auto road = roadTo(origin, profile, m_environment);
    if (!road)
        return tl::unexpected(road.error());
    return std::make_shared<UpstreamRoute>(*m_shared, origin, std::move(*road));
}

std::unique_ptr<UpstreamExchange> UpstreamClient::open(const std::shared_ptr<UpstreamRoute> &route,
                                                       const UpstreamRequest &request, UpstreamReceiver &receiver)
{
    std::unique_ptr<UpstreamExchange> exchange(new UpstreamExchange(route, request, receiver));
    auto head = upstreamRequestHead(request, route->host());
    if (!head) {
        head.error().where = route->origin().host();
        exchange->refuseLater(std::move(head.error()));
    } else {
        exchange->m_head = std::move(*head);
        route->assign(*exchange);
    }
    return exchange;
}

UpstreamExchange::UpstreamExchange(std::shared_ptr<UpstreamRoute> route, const UpstreamRequest &request,
                                   UpstreamReceiver &receiver)
    : m_route(std::move(route))
    , m_receiver(receiver)
    , m_upgrade(request.upgrade)
    , m_headDeadline(request.headDeadline)
    , m_left(request.length)
    , m_body(request.body)
    , m_bodiless(request.method == "HEAD")
    , m_idempotent(isIdempotent(request.method))
{}

UpstreamExchange::~UpstreamExchange()
{
    if (!m_over)
        m_route->forget(*this);
}

bool UpstreamExchange::takesBody() const
{
    return !m_over && !m_finished && (m_switched || m_body != UpstreamRequest::Body::None);
}

void UpstreamExchange::write(QByteArrayView bytes)
{
    if (!takesBody() || bytes.isEmpty())
        return;
    if (m_switched)
        return put({}, bytes, {});
    if (m_body == UpstreamRequest::Body::Length) {
        // More than was announced would be read as the next request.
        bytes = bytes.first(qMin<qsizetype>(bytes.size(), m_left));
        m_left -= bytes.size();
        return put({}, bytes, {});
    }
    std::array<char, 20> line;
    char *end = std::to_chars(line.data(), line.data() + 16, quint64(bytes.size()), 16).ptr;
    *end++ = '\r';
    *end++ = '\n';
    put({line.data(), end}, bytes, "\r\n");
}

void UpstreamExchange::finish()
{
    if (!takesBody())
        return;
    m_finished = !m_switched && (m_body == UpstreamRequest::Body::Chunked || m_left == 0);
    const bool isOpen = m_connection && !m_connection->isDialling();
    if (m_switched)
        return m_connection->finishSending();
    if (m_body == UpstreamRequest::Body::Chunked)
        put({}, "0\r\n\r\n", {});
    else if (isOpen)
        m_connection->send({}, {}, {});
    if (m_finished && isOpen)
        m_connection->awaitHead();
}

void UpstreamExchange::put(QByteArrayView before, QByteArrayView bytes, QByteArrayView after)
{
    if (m_connection && !m_connection->isDialling()) {
        m_wrote = true;
        m_connection->send(before, bytes, after);
    } else {
        m_early.append(before).append(bytes).append(after);
    }
    m_wasFull = m_wasFull || isFull();
}

qint64 UpstreamExchange::waiting() const
{
    return m_early.size() + (m_connection ? m_connection->waiting() : 0);
}

void UpstreamExchange::pause()
{
    m_paused = true;
    if (m_connection)
        m_connection->setReading(false);
}

void UpstreamExchange::resume()
{
    m_paused = false;
    if (m_connection)
        m_connection->setReading(true);
}

void UpstreamExchange::refuseLater(Error error)
{
    m_refusal = std::make_unique<QObject>();
    QMetaObject::invokeMethod(
        m_refusal.get(), [this, error = std::move(error)] { fail(Error(error)); }, Qt::QueuedConnection);
}

void UpstreamExchange::fail(const Error &error)
{
    m_over = true;
    m_receiver.upstreamFailed(error);
}

} // namespace tokenwatch
