// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/upstreamconnection.h"

#include "net/upstreamheads.h"
#include "net/upstreamroute.h"

#include <QSslSocket>
#include <cstring>

namespace tokenwatch {

using namespace Qt::StringLiterals;

class UpstreamConnection::Busy
{
public:
    explicit Busy(UpstreamConnection &connection)
        : m_flag(connection.m_isBusy)
        , m_before(std::exchange(m_flag, true))
    {}
    ~Busy() { m_flag = m_before; }
    Q_DISABLE_COPY_MOVE(Busy)

private:
    bool &m_flag;
    const bool m_before;
};

UpstreamConnection::UpstreamConnection(UpstreamRoute &route, UpstreamExchange &first)
    : m_route(&route)
{
    const bool inClear = route.origin().scheme() == "http"_L1;
    m_socket = inClear ? std::make_unique<QTcpSocket>() : std::make_unique<QSslSocket>();
    m_socket->setReadBufferSize(UpstreamExchange::readBuffer);
    m_connector.emplace(*m_socket, route.origin(), route.shared().clock,
                        [this](const Expected<> &result) { connected(result); });
    m_connector->start(route.road());
    attach(first);
}

UpstreamConnection::~UpstreamConnection()
{
    if (m_socket)
        m_socket->disconnect();
}

void UpstreamConnection::retire()
{
    m_route = nullptr;
    if (m_exchange)
        detach();
    m_connector.reset();
    if (m_wire)
        m_wire->setReading(false);
    if (m_isBusy)
        deleteLater();
    else
        delete this;
}

void UpstreamConnection::connected(const Expected<> &result)
{
    if (!m_route)
        return;
    const Busy busy(*this);
    m_connector.reset();
    Expected<> opened = result;
    if (opened && m_socket->bytesAvailable() > 0)
        opened = failure(ErrorKind::BrokenAnswer, m_route->origin().host(), u"an answer before the request"_s);
    if (opened) {
        if (qobject_cast<QSslSocket *>(m_socket.get()))
            m_wire =
                UpstreamWire::tls(std::unique_ptr<QSslSocket>(static_cast<QSslSocket *>(m_socket.release())), *this);
        else
            m_wire = UpstreamWire::plain(*m_socket, *this);
        m_socket.reset();
        if (!m_wire)
            opened = failure(ErrorKind::ConnectionFailed, m_route->origin().host(), u"no descriptor is left"_s);
    }
    if (!opened) {
        UpstreamExchange &exchange = *detach();
        const auto route = exchange.m_route;
        return route->couldNotOpen(*this, exchange, opened.error());
    }
    m_route->isOpen();
    begin(*m_exchange);
}

void UpstreamConnection::begin(UpstreamExchange &exchange)
{
    if (m_exchange != &exchange)
        attach(exchange);
    m_reader.restart(exchange.m_bodiless, !exchange.m_upgrade.isEmpty());
    m_carry = QByteArray();
    m_sentBefore = m_wire->sent();
    m_hasBegun = m_hasHead = m_holdsNews = false;
    m_wire->setReading(!exchange.m_paused);
    m_holdsHead = true;
    // A body's first piece takes the head along; but a head does not wait for a slow body.
    exchange.m_wrote = !exchange.m_early.isEmpty();
    if (exchange.m_wrote || exchange.isBodyWhole())
        send({}, std::exchange(exchange.m_early, {}), {});
    else
        later(&UpstreamConnection::sendHead);
    if (exchange.isBodyWhole())
        awaitHead();
    if (exchange.m_wasFull)
        later(&UpstreamConnection::tellWritable);
}

void UpstreamConnection::sendHead()
{
    if (m_exchange && m_holdsHead)
        send({}, {}, {});
}

void UpstreamConnection::send(QByteArrayView before, QByteArrayView bytes, QByteArrayView after)
{
    const bool first = std::exchange(m_holdsHead, false);
    if (first || !before.isEmpty() || !bytes.isEmpty())
        m_wire->write({first ? QByteArrayView(m_exchange->m_head) : QByteArrayView(), before, bytes, after});
}

void UpstreamConnection::finishSending()
{
    m_wire->finishSending();
}

void UpstreamConnection::awaitHead()
{
    if (m_exchange->m_headDeadline > Seconds(0) && !m_hasBegun)
        m_headDeadline = m_route->shared().clock.after(m_exchange->m_headDeadline, [this] {
            const Busy busy(*this);
            fail(ErrorKind::TimedOut, {});
        });
}

void UpstreamConnection::setReading(bool on)
{
    if (!m_wire)
        return;
    m_wire->setReading(on);
    if (on && m_holdsNews)
        later(&UpstreamConnection::readOn);
}

/// For the same exchange, from the event loop.
void UpstreamConnection::later(void (UpstreamConnection::*then)())
{
    QMetaObject::invokeMethod(
        this,
        [this, then, turn = m_turn] {
            if (m_route && m_turn == turn)
                (this->*then)();
        },
        Qt::QueuedConnection);
}

void UpstreamConnection::wireReadable()
{
    if (m_route)
        readOn();
}

void UpstreamConnection::wireWritten()
{
    if (m_route && m_exchange)
        tellWritable();
}

void UpstreamConnection::tellWritable()
{
    if (!m_exchange->m_wasFull || m_exchange->waiting() > UpstreamExchange::drained)
        return;
    const Busy busy(*this);
    m_exchange->m_wasFull = false;
    m_exchange->m_receiver.upstreamWritable();
}

void UpstreamConnection::readOn()
{
    UpstreamShared &shared = m_route->shared();
    if (m_isBusy || shared.isReading) // somebody runs an event loop inside of a call
        return later(&UpstreamConnection::readOn);
    const Busy busy(*this);
    if (!m_exchange) // an end, or bytes that nobody asked for
        return m_route->drop(*this);
    if (m_exchange->m_paused)
        return;
    shared.isReading = true;
    receive();
    shared.isReading = false;
    if (m_route && m_exchange && !m_exchange->m_paused && m_wire->hasMore())
        later(&UpstreamConnection::readOn);
}

/// One read, and all that it brings.
void UpstreamConnection::receive()
{
    constexpr qsizetype most = UpstreamExchange::readBuffer;
    const bool carries = !m_carry.isEmpty();
    QByteArray &buffer = carries ? m_carry : m_route->shared().scratch;
    const qsizetype old = carries ? m_carry.size() : 0;
    if (carries)
        m_carry.resize(old + most);
    char *const start = buffer.data();
    const qint64 got = m_wire->read(start + old, most);
    if (carries)
        m_carry.resize(old + qMax<qint64>(0, got));
    QByteArrayView rest(start, old + qMax<qint64>(0, got));
    m_hasBegun = m_hasBegun || !rest.isEmpty();
    m_holdsNews = false;

    // The pieces of a body move together, so that small chunks are told in one piece.
    char *body = nullptr;
    qsizetype bodySize = 0;
    AnswerReader::Progress progress = AnswerReader::Progress::Body;
    while (progress == AnswerReader::Progress::Body || progress == AnswerReader::Progress::Head) {
        progress = m_reader.next(rest);
        if (progress == AnswerReader::Progress::Head && !tellHead())
            return keep(rest);
        if (progress != AnswerReader::Progress::Body)
            continue;
        const QByteArrayView piece = m_reader.body();
        if (!body)
            body = start + (piece.data() - start);
        else if (body + bodySize != piece.data())
            std::memmove(body + bodySize, piece.data(), std::size_t(piece.size()));
        bodySize += piece.size();
    }
    if (bodySize > 0 && !tellBody({body, bodySize}))
        return keep(rest);
    if (progress == AnswerReader::Progress::Broken)
        return fail(ErrorKind::BrokenAnswer, QString::fromLatin1(m_reader.mistake()));
    if (progress == AnswerReader::Progress::Complete)
        return complete(rest.isEmpty());
    if (got < 0)
        return ended();
    keep(rest);
}

/// What was read and not used: the front of a line, or what a paused exchange is to be told later.
void UpstreamConnection::keep(QByteArrayView rest)
{
    if (!m_exchange)
        return;
    if (rest.isEmpty())
        m_carry = QByteArray();
    else if (m_carry.isEmpty())
        m_carry = rest.toByteArray();
    else
        m_carry.remove(0, m_carry.size() - rest.size());
    m_holdsNews = m_exchange->m_paused;
    if (m_hasHead)
        m_exchange->m_receiver.upstreamFlush();
}

bool UpstreamConnection::tellHead()
{
    const AnswerHead &head = m_reader.head();
    const UpstreamFields fields = endToEndFields(head);
    const UpstreamHead told{.status = head.status,
                            .reason = head.reason,
                            .headers = {fields.data(), std::size_t(fields.size())},
                            .length = head.length,
                            .hasBody = head.hasBody};
    if (head.status == 101) {
        if (!http::sameName(told.header("upgrade"), m_exchange->m_upgrade)) {
            fail(ErrorKind::BrokenAnswer, u"a change to another protocol than was asked for"_s);
            return false;
        }
        m_exchange->m_switched = true;
    }
    m_hasHead = true;
    m_headDeadline.cancel();
    m_exchange->m_head = QByteArray();
    m_exchange->m_receiver.upstreamHead(told);
    return m_exchange && !m_exchange->m_paused;
}

bool UpstreamConnection::tellBody(QByteArrayView body)
{
    m_exchange->m_receiver.upstreamBody(body);
    return m_exchange && !m_exchange->m_paused;
}

/// The service closed, or the road to it broke; all that came before has been told.
void UpstreamConnection::ended()
{
    const UpstreamWire::End end = m_wire->end();
    if (m_hasBegun) {
        if (end.inOrder && m_reader.finish() == AnswerReader::Progress::Complete)
            return complete(false);
        return fail(end.kind == ErrorKind::ConnectionFailed ? ErrorKind::BrokenAnswer : end.kind,
                    end.inOrder ? QString::fromLatin1(m_reader.mistake()) : end.text);
    }
    // It was closing while it was idle: the request never was its business.
    const bool untouched = m_wire->sent() == m_sentBefore;
    if (!m_isReused || m_exchange->m_resent || m_exchange->m_wrote || !(untouched || m_exchange->m_idempotent))
        return fail(end.kind, end.text);
    UpstreamExchange &again = *detach();
    const auto route = again.m_route;
    again.m_resent = true;
    route->drop(*this);
    route->assignFresh(again);
}

void UpstreamConnection::complete(bool clean)
{
    UpstreamExchange &over = *detach();
    const auto route = over.m_route;
    over.m_over = true;
    m_isReused = true;
    // Released before the end is told, so that what is asked next finds it.
    if (clean && m_reader.keepsAlive() && !over.m_switched && over.isBodyWhole() && m_wire->waiting() == 0)
        route->release(*this);
    else
        route->drop(*this);
    over.m_receiver.upstreamEnd();
}

void UpstreamConnection::fail(ErrorKind kind, const QString &text)
{
    UpstreamExchange &over = *detach();
    const auto route = over.m_route;
    const Error error{.kind = kind,
                      .maySent = m_hasBegun || m_wire->sent() > m_sentBefore,
                      .code = {},
                      .where = route->origin().host(),
                      .serverText = cleaned(text),
                      .retryAfter = {}};
    route->drop(*this);
    over.fail(error);
}

void UpstreamConnection::attach(UpstreamExchange &exchange)
{
    ++m_turn;
    m_exchange = &exchange;
    exchange.m_connection = this;
}

UpstreamExchange *UpstreamConnection::detach()
{
    ++m_turn;
    m_headDeadline.cancel();
    UpstreamExchange *exchange = std::exchange(m_exchange, nullptr);
    exchange->m_connection = nullptr;
    return exchange;
}

} // namespace tokenwatch
