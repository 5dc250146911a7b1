// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/exchange.h"

namespace tokenwatch::http {

namespace {

class ChunkStream final : public Stream
{
public:
    ChunkStream(QPointer<Connection> connection, quint64 serial)
        : m_connection(std::move(connection))
        , m_serial(serial)
    {}
    ~ChunkStream() override
    {
        if (m_connection)
            m_connection->endStream(m_serial);
    }
    bool write(const QByteArray &chunk) override { return m_connection && m_connection->writeStream(m_serial, chunk); }

private:
    const QPointer<Connection> m_connection;
    const quint64 m_serial;
};

} // namespace

Responder::Responder(std::unique_ptr<Private> p)
    : d(std::move(p))
{}
Responder::Responder(Responder &&) noexcept = default;

Responder &Responder::operator=(Responder &&other) noexcept
{
    Responder old(std::move(d)); // an unanswered request is answered now
    d = std::move(other.d);
    return *this;
}

Responder::~Responder()
{
    if (d)
        send({500, {}, {}});
}

void Responder::send(const Response &response)
{
    // Taken out first: whatever follows from the answer, this request is done.
    if (const auto exchange = std::move(d); exchange && exchange->connection)
        exchange->connection->answer(exchange->serial, response);
}

std::unique_ptr<Stream> Responder::stream(const Response &head, std::function<void()> onClosed)
{
    const auto exchange = std::move(d);
    if (exchange && exchange->connection &&
        exchange->connection->beginStream(exchange->serial, head, std::move(onClosed)))
        return std::make_unique<ChunkStream>(exchange->connection, exchange->serial);
    return std::make_unique<ChunkStream>(nullptr, 0);
}

void Responder::onClosed(std::function<void()> closed)
{
    if (d && d->connection)
        d->connection->whenClosed(d->serial, std::move(closed));
}

void Responder::drop()
{
    if (const auto exchange = std::move(d); exchange && exchange->connection)
        exchange->connection->drop(exchange->serial);
}

void Responder::sendPart(const Response &response, qsizetype bytes)
{
    if (const auto exchange = std::move(d); exchange && exchange->connection)
        exchange->connection->answerPart(exchange->serial, response, bytes);
}

} // namespace tokenwatch::http
