// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/dialogue.h"

#include "http/connection.h"

namespace tokenwatch::http {

Dialogue::Dialogue(Connection *connection, quint64 serial)
    : m_connection(connection)
    , m_serial(serial)
{}

Dialogue::Dialogue(Dialogue &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
    , m_serial(other.m_serial)
{}

Dialogue::~Dialogue()
{
    if (m_connection)
        m_connection->leaveTalk(m_serial);
}

bool Dialogue::hasBody() const
{
    const Talk *talk = m_connection ? m_connection->talk(m_serial) : nullptr;
    return talk && talk->hasBody;
}

std::optional<quint64> Dialogue::bodyLength() const
{
    const Talk *talk = m_connection ? m_connection->talk(m_serial) : nullptr;
    return talk && !talk->framing.chunked ? std::optional(talk->framing.length) : std::nullopt;
}

void Dialogue::listen(DialogueListener &listener)
{
    if (m_connection)
        m_connection->listenTalk(m_serial, listener);
}

void Dialogue::pause()
{
    if (m_connection)
        m_connection->pauseTalk(m_serial, true);
}

void Dialogue::resume()
{
    if (m_connection)
        m_connection->pauseTalk(m_serial, false);
}

void Dialogue::send(const Response &response)
{
    if (m_connection)
        m_connection->sendTalk(m_serial, response);
}

void Dialogue::begin(const Response &head, std::optional<quint64> length)
{
    if (m_connection)
        m_connection->beginTalk(m_serial, head, length);
}

bool Dialogue::write(QByteArrayView piece)
{
    return m_connection && m_connection->writeTalk(m_serial, piece);
}

void Dialogue::finish()
{
    if (m_connection)
        m_connection->finishTalk(m_serial);
}

void Dialogue::collect()
{
    if (Talk *talk = m_connection ? m_connection->talk(m_serial) : nullptr)
        talk->collects = true;
}

void Dialogue::flush()
{
    if (m_connection)
        m_connection->flushTalk(m_serial);
}

void Dialogue::breakOff()
{
    if (m_connection)
        m_connection->breakTalk(m_serial);
}

void Dialogue::upgrade(const Headers &headers)
{
    if (m_connection)
        m_connection->upgradeTalk(m_serial, headers);
}

} // namespace tokenwatch::http
