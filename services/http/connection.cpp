// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/connection.h"

#include "http/answer.h"
#include "http/exchange.h"
#include "http/roster.h"

namespace tokenwatch::http {

namespace {
constexpr std::chrono::milliseconds lingerTime{2000};
constexpr qsizetype mostKeptCapacity = 64 * 1024;
constexpr qsizetype mostKeptInTalk = 256 * 1024;
} // namespace

Connection::Connection(Roster &roster, std::shared_ptr<const Service> service, Wire wire)
    : m_roster(&roster)
    , m_service(std::move(service))
    , m_wire(wire)
    , m_peer(m_wire.peer())
    , m_reader(m_service->limits, m_service->dialogues ? RequestReader::Reads::HeadOnly : RequestReader::Reads::Whole)
{
    m_wire.device()->setParent(this);
    connect(m_wire.device(), &QIODevice::readyRead, this, [this] { serve(); });
    m_wire.onWritten(this, [this] { written(); });
    m_wire.onDisconnected(this, [this] {
        // Out of our own write: the caller is still at work here and learns it from the phase.
        if (m_writing)
            QMetaObject::invokeMethod(
                this, [this] { gone(); }, Qt::QueuedConnection);
        else
            gone();
    });
    setPhase(Phase::Fresh);
}

void Connection::setPhase(Phase phase)
{
    const auto isHandled = [](Phase some) {
        return some == Phase::Handling || some == Phase::Streaming || some == Phase::Talking;
    };
    if (m_roster)
        m_roster->countHandled(int(isHandled(phase)) - int(isHandled(m_phase)));
    m_phase = phase;
    if (!m_roster)
        return;
    switch (phase) {
    case Phase::Fresh:
    case Phase::Arriving:
        m_deadline = m_roster->deadlineIn(m_service->limits.arrival);
        break;
    case Phase::Idle:
        m_idleSince = m_roster->nextIdle();
        m_deadline = m_roster->deadlineIn(m_service->limits.idle);
        break;
    case Phase::Closing:
        m_deadline = m_roster->deadlineIn(m_service->limits.idle);
        break;
    case Phase::Lingering:
        m_deadline = m_roster->deadlineIn(lingerTime);
        break;
    case Phase::Handling:
    case Phase::Streaming:
    case Phase::Talking:
    case Phase::Closed:
        m_deadline = 0;
        break;
    }
}

bool Connection::isIdle() const
{
    return m_phase == Phase::Idle && m_wire.waiting() == 0;
}

bool Connection::takesRequests() const
{
    return m_phase == Phase::Fresh || m_phase == Phase::Arriving || m_phase == Phase::Idle;
}

void Connection::serve()
{
    if (m_serving || m_writing)
        return;
    m_serving = true;
    while (step()) {
    }
    flush();
    m_serving = false;
}

/// One request, or one helping of bytes; false when there is nothing to do for now.
bool Connection::step()
{
    if (m_phase == Phase::Lingering) {
        char unread[4096];
        return m_wire.read(unread, sizeof unread) > 0;
    }
    if (m_phase == Phase::Talking)
        return stepTalk();
    if (!takesRequests())
        return false;
    if (m_out.size() + m_wire.waiting() > mostWaiting) {
        flush(); // a client that asks and does not read is served on when it reads (written())
        if (!takesRequests() || m_wire.waiting() > mostWaiting)
            return false;
    }
    if (m_reader.hasBytes()) {
        switch (m_reader.advance()) {
        case RequestReader::Progress::Complete:
            dispatch();
            return true;
        case RequestReader::Progress::Refused:
            refuse(m_reader.refusal());
            return false;
        case RequestReader::Progress::Hungry:
            break;
        }
        if (m_reader.takeContinue())
            m_out += "HTTP/1.1 100 Continue\r\n\r\n";
        if (m_reader.hasBytes() && m_phase == Phase::Idle)
            setPhase(Phase::Arriving); // the rest of what came with the request before
    }
    return receive();
}

bool Connection::receive()
{
    const qint64 size = qMin(m_wire.available(), Wire::readBuffer);
    if (size <= 0)
        return false;
    const qint64 got = m_wire.read(m_reader.fill(size), size);
    m_reader.unfilled(size - qMax<qint64>(got, 0));
    if (got <= 0)
        return false;
    if (takesRequests() && m_phase != Phase::Arriving)
        setPhase(Phase::Arriving); // the deadline counts from the first byte
    return true;
}

void Connection::dispatch()
{
    Request &request = m_reader.request();
    request.peer = m_peer;
    m_head = request.method == "HEAD";
    m_http11 = m_reader.isHttp11();
    m_closeAfter = !m_reader.keepsAlive();
    if (m_service->dialogues)
        return beginDialogue();
    setPhase(Phase::Handling);
    // Whatever the handler does, also ending the server: this object lives until the event loop turns.
    m_service->handler(request, Responder(std::make_unique<Responder::Private>(this, ++m_serial)));
    m_reader.next();
}

void Connection::answer(quint64 serial, const Response &response)
{
    if (serial != m_serial || m_phase != Phase::Handling)
        return;
    m_onClosed = nullptr;
    AnswerShape shape;
    shape.body = m_head ? AnswerShape::Body::HeadOnly : AnswerShape::Body::Whole;
    shape.close = m_closeAfter || wantsClose(response);
    shape.date = m_roster->dateLine();
    appendAnswer(m_out, response, shape);
    finishAnswer(shape.close);
}

void Connection::answerPart(quint64 serial, const Response &response, qsizetype bytes)
{
    if (serial != m_serial || m_phase != Phase::Handling)
        return;
    m_onClosed = nullptr;
    AnswerShape shape;
    shape.body = m_head ? AnswerShape::Body::HeadOnly : AnswerShape::Body::Whole;
    shape.close = true;
    shape.date = m_roster->dateLine();
    appendAnswer(m_out, response, shape);
    if (m_out.endsWith(response.body))
        m_out.chop(response.body.size() - qBound(qsizetype(0), bytes, response.body.size()));
    finishAnswer(true);
}

bool Connection::beginStream(quint64 serial, const Response &head, std::function<void()> onClosed)
{
    if (serial != m_serial || m_phase != Phase::Handling)
        return false;
    m_onClosed = std::move(onClosed);
    m_closeAfter = m_closeAfter || wantsClose(head);
    AnswerShape shape;
    shape.body = m_http11 ? AnswerShape::Body::Chunked : AnswerShape::Body::UntilClose;
    shape.close = m_closeAfter;
    shape.date = m_roster->dateLine();
    appendAnswer(m_out, {head.status, head.headers, {}}, shape);
    if (!m_head && m_http11)
        appendChunk(m_out, head.body);
    else if (!m_head)
        m_out += head.body;
    setPhase(Phase::Streaming);
    serve();
    return m_phase == Phase::Streaming;
}

bool Connection::writeStream(quint64 serial, const QByteArray &piece)
{
    if (serial != m_serial || m_phase != Phase::Streaming)
        return false;
    if (m_head)
        return true;
    if (m_out.size() + m_wire.waiting() > mostWaiting)
        return false;
    if (m_http11)
        appendChunk(m_out, piece);
    else
        m_out += piece;
    if (!m_serving)
        flush();
    return m_phase == Phase::Streaming;
}

void Connection::endStream(quint64 serial)
{
    if (serial != m_serial || m_phase != Phase::Streaming)
        return;
    m_onClosed = nullptr;
    if (m_http11 && !m_head)
        m_out += "0\r\n\r\n";
    finishAnswer(m_closeAfter);
}

void Connection::whenClosed(quint64 serial, std::function<void()> closed)
{
    if (serial == m_serial && m_phase == Phase::Handling)
        m_onClosed = std::move(closed);
}

void Connection::drop(quint64 serial)
{
    if (serial == m_serial && m_phase == Phase::Handling)
        close(true);
}

void Connection::finishAnswer(bool close)
{
    setPhase(close ? Phase::Closing : Phase::Idle);
    serve(); // inside a handler it does nothing: the loop that called the handler goes on
}

void Connection::refuse(Refusal why)
{
    if (!takesRequests())
        return;
    Response response = Response::text(QByteArray(why.why) + '\n', why.status);
    if (why.status == 405)
        response.with("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
    AnswerShape shape;
    shape.close = true;
    shape.date = m_roster->dateLine();
    appendAnswer(m_out, response, shape);
    finishAnswer(true);
}

void Connection::expire()
{
    if (isLeavingFirst())
        close();
    else if (m_phase == Phase::Arriving)
        refuse({408, "the request did not arrive in time"});
    else if (m_phase == Phase::Talking && m_talk->readingDeadline == 0)
        failTalk({408, "the body did not arrive in time"});
    else
        close();
}

void Connection::leave(std::chrono::milliseconds grace)
{
    m_leaving = m_roster->deadlineIn(grace);
    m_closeAfter = true;
    if (takesRequests())
        finishAnswer(true); // what was answered is sent
}

/// Everything in one write, then `more`, which is not copied unless it must wait; not to be given out of our own write.
/// May end the connection.
void Connection::flush(QByteArrayView more)
{
    if (m_writing || m_phase == Phase::Closed)
        return;
    if (!m_out.isEmpty() || !more.isEmpty()) {
        m_writing = true;
        if (!m_out.isEmpty())
            m_wire.write(m_out);
        if (!more.isEmpty() && m_wire.device()->isOpen())
            m_wire.write(more);
        m_writing = false;
        if (m_out.capacity() > (m_phase == Phase::Talking ? mostKeptInTalk : mostKeptCapacity))
            m_out = {};
        else
            m_out.resize(0);
    }
    if (m_phase == Phase::Closing && m_wire.waiting() == 0)
        linger();
    else if (m_phase == Phase::Streaming && m_roster)
        m_deadline = m_wire.waiting() > 0 ? m_roster->deadlineIn(m_service->limits.idle) : 0;
    else if (m_phase == Phase::Talking)
        talkFlushed(false);
}

void Connection::written()
{
    if (m_writing || m_phase == Phase::Closed || !m_roster)
        return;
    // The client reads: what is bounded is the time without any progress.
    if (m_phase == Phase::Closing || m_phase == Phase::Idle)
        m_deadline = m_roster->deadlineIn(m_service->limits.idle);
    else if (m_phase == Phase::Talking)
        talkFlushed(true);
    serve();
}

void Connection::linger()
{
    setPhase(Phase::Lingering);
    m_wire.finishSending();
    if (m_wire.available() > 0)
        QMetaObject::invokeMethod(
            this, [this] { serve(); }, Qt::QueuedConnection);
}

void Connection::close(bool silently)
{
    if (m_phase == Phase::Closed)
        return;
    if (silently)
        m_onClosed = nullptr;
    gone();
    m_wire.abort();
}

void Connection::gone()
{
    if (m_phase == Phase::Closed)
        return;
    setPhase(Phase::Closed);
    if (Roster *roster = std::exchange(m_roster, nullptr))
        roster->remove(this);
    deleteLater();
    DialogueListener *listener = m_talk ? m_talk->listener : nullptr;
    m_talk.reset();
    if (listener)
        listener->clientLeft();
    if (const auto closed = std::exchange(m_onClosed, nullptr))
        closed();
}

} // namespace tokenwatch::http
