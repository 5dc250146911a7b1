// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a connection that serves dialogues: bodies piece by piece, answers as they come, raw bytes after 101.
#include "http/connection.h"

#include "http/answer.h"
#include "http/roster.h"

namespace tokenwatch::http {

namespace {

constexpr qint64 drainedBelow = 64 * 1024;
/// Smaller pieces wait for what follows in the same turn of the event loop: one write for a head and its body.
constexpr qsizetype writtenAtOnce = 32 * 1024;

} // namespace

Talk *Connection::talk(quint64 serial)
{
    return serial == m_serial && m_phase == Phase::Talking && m_talk ? &*m_talk : nullptr;
}

void Connection::beginDialogue()
{
    const bool wantsContinue = m_reader.takeContinue();
    m_talk.emplace(m_reader.framing(), m_service->limits.headerBytes);
    m_talk->framing.wantsContinue = wantsContinue;
    setPhase(Phase::Talking);
    Request request = std::move(m_reader.request());
    // What follows belongs to the body, or to the next request.
    m_reader.next();
    m_service->dialogues(std::move(request), Dialogue(this, ++m_serial));
}

/// One piece of the body; false when there is nothing to do for now.
bool Connection::stepTalk()
{
    if (!m_talk->listener || m_talk->paused || (m_talk->bodyDone && m_talk->answer != Talk::Answer::Raw))
        return false;
    if (m_talk->answer == Talk::Answer::Raw)
        return stepRaw();
    const BodyReader::Step step = m_talk->body.advance(m_reader.waiting());
    m_reader.use(step.used);
    switch (step.kind) {
    case BodyReader::Step::Kind::Hungry:
        if (!receive())
            return false;
        m_talk->arrivalDeadline = m_roster->deadlineIn(m_service->limits.arrival);
        setTalkDeadline();
        return true;
    case BodyReader::Step::Kind::Piece:
        m_talk->listener->bodyArrived(step.piece);
        return true;
    case BodyReader::Step::Kind::Complete:
        m_talk->bodyDone = true;
        setTalkDeadline();
        m_talk->listener->bodyEnded();
        return true;
    case BodyReader::Step::Kind::Refused:
        failTalk(step.refusal);
        return false;
    }
    Q_UNREACHABLE();
}

bool Connection::stepRaw()
{
    if (m_reader.waiting().isEmpty() && !receive())
        return false;
    const QByteArrayView bytes = m_reader.waiting();
    m_reader.use(bytes.size());
    m_talk->listener->bodyArrived(bytes);
    return true;
}

void Connection::setTalkDeadline()
{
    if (!m_talk || m_phase != Phase::Talking)
        return;
    const bool awaitsBody = m_talk->listener && !m_talk->bodyDone && !m_talk->paused;
    const quint64 arrival = awaitsBody ? m_talk->arrivalDeadline : 0;
    const quint64 reading = m_talk->readingDeadline;
    m_deadline = arrival && reading ? qMin(arrival, reading) : arrival + reading;
}

void Connection::listenTalk(quint64 serial, DialogueListener &listener)
{
    Talk *talk = this->talk(serial);
    if (!talk)
        return;
    talk->listener = &listener;
}

void Connection::pauseTalk(quint64 serial, bool paused)
{
    Talk *talk = this->talk(serial);
    if (!talk || std::exchange(talk->paused, paused) == paused)
        return;
    talk->arrivalDeadline = m_roster->deadlineIn(m_service->limits.arrival);
    setTalkDeadline();
    if (paused)
        return;
    if (std::exchange(talk->framing.wantsContinue, false) && talk->answer == Talk::Answer::Owed) {
        m_out += "HTTP/1.1 100 Continue\r\n\r\n";
        postFlush();
    }
    serveLater();
}

void Connection::sendTalk(quint64 serial, const Response &response)
{
    Talk *talk = this->talk(serial);
    if (!talk || talk->answer != Talk::Answer::Owed)
        return;
    AnswerShape shape;
    shape.body = m_head ? AnswerShape::Body::HeadOnly : AnswerShape::Body::Whole;
    shape.close = m_closeAfter || !talk->bodyDone || wantsClose(response);
    shape.date = m_roster->dateLine();
    appendAnswer(m_out, response, shape);
    endTalk(shape.close);
}

void Connection::beginTalk(quint64 serial, const Response &head, std::optional<quint64> length)
{
    Talk *talk = this->talk(serial);
    if (!talk || talk->answer != Talk::Answer::Owed)
        return;
    AnswerShape shape;
    shape.length = length;
    if (m_head || head.status == 204 || head.status == 304) {
        talk->answer = Talk::Answer::Bodiless;
        shape.body = length ? AnswerShape::Body::HeadOnly : AnswerShape::Body::UntilClose;
    } else if (length) {
        talk->answer = Talk::Answer::Sized;
        talk->left = *length;
        shape.body = AnswerShape::Body::HeadOnly;
    } else {
        talk->answer = m_http11 ? Talk::Answer::Chunked : Talk::Answer::UntilClose;
        shape.body = m_http11 ? AnswerShape::Body::Chunked : AnswerShape::Body::UntilClose;
    }
    shape.close = m_closeAfter;
    shape.date = m_roster->dateLine();
    appendAnswer(m_out, {head.status, head.headers, {}}, shape);
    postFlush();
}

bool Connection::writeTalk(quint64 serial, QByteArrayView piece)
{
    Talk *talk = this->talk(serial);
    if (!talk)
        return false;
    switch (talk->answer) {
    case Talk::Answer::Owed:
        return false;
    case Talk::Answer::Bodiless:
        return true;
    case Talk::Answer::Sized:
        if (static_cast<quint64>(piece.size()) > talk->left) // surplus never becomes an answer
            piece = piece.first(static_cast<qsizetype>(talk->left));
        talk->left -= static_cast<quint64>(piece.size());
        break;
    case Talk::Answer::Chunked:
        appendChunk(m_out, piece);
        piece = {};
        break;
    case Talk::Answer::UntilClose:
    case Talk::Answer::Raw:
        break;
    }
    if (piece.size() >= writtenAtOnce && !m_writing)
        flush(piece);
    else
        m_out += piece;
    if (m_out.size() >= writtenAtOnce)
        flush();
    else if (!m_out.isEmpty())
        postFlush();
    talk = this->talk(serial);
    if (!talk)
        return false;
    talk->starved = m_out.size() + m_wire.waiting() > mostWaiting;
    return !talk->starved;
}

void Connection::finishTalk(quint64 serial)
{
    Talk *talk = this->talk(serial);
    if (!talk)
        return;
    bool close = m_closeAfter || !talk->bodyDone;
    switch (talk->answer) {
    case Talk::Answer::Owed:
        return sendTalk(serial, {500, {}, {}});
    case Talk::Answer::Sized:
        if (talk->left > 0)
            return breakTalk(serial);
        break;
    case Talk::Answer::Chunked:
        m_out += "0\r\n\r\n";
        break;
    case Talk::Answer::UntilClose:
    case Talk::Answer::Raw:
        close = true;
        break;
    case Talk::Answer::Bodiless:
        break;
    }
    endTalk(close);
}

void Connection::flushTalk(quint64 serial)
{
    if (talk(serial))
        flush();
}

void Connection::breakTalk(quint64 serial)
{
    Talk *talk = this->talk(serial);
    if (!talk)
        return;
    // Where the end of the connection is the end of the answer, only a reset can say that it is none.
    if (talk->answer == Talk::Answer::UntilClose || talk->answer == Talk::Answer::Owed) {
        m_talk.reset();
        m_wire.resetOnClose();
        return close(true);
    }
    endTalk(true);
}

void Connection::upgradeTalk(quint64 serial, const Headers &headers)
{
    Talk *talk = this->talk(serial);
    if (!talk || talk->answer != Talk::Answer::Owed || !talk->bodyDone)
        return;
    talk->answer = Talk::Answer::Raw;
    talk->paused = false;
    appendSwitch(m_out, headers);
    postFlush();
    serveLater();
}

void Connection::leaveTalk(quint64 serial)
{
    Talk *talk = this->talk(serial);
    if (!talk)
        return;
    talk->listener = nullptr;
    if (talk->answer == Talk::Answer::Owed)
        sendTalk(serial, {500, {}, {}});
    else
        breakTalk(serial);
}

/// The client's body cannot be read, or did not come.
void Connection::failTalk(Refusal why)
{
    DialogueListener *listener = std::exchange(m_talk->listener, nullptr);
    const quint64 serial = m_serial;
    if (m_talk->answer == Talk::Answer::Owed)
        sendTalk(serial, Response::text(QByteArray(why.why) + '\n', why.status).with("Connection", "close"));
    else
        breakTalk(serial);
    if (listener)
        listener->clientLeft();
}

/// The phase first: whatever follows, this dialogue is over.
void Connection::endTalk(bool close)
{
    m_talk.reset();
    setPhase(close ? Phase::Closing : Phase::Idle);
    flush();
    if (m_phase == Phase::Idle && (m_reader.hasBytes() || m_wire.available() > 0))
        serveLater();
}

void Connection::postFlush()
{
    if ((m_talk && m_talk->collects) || std::exchange(m_flushPosted, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_flushPosted = false;
            flush();
        },
        Qt::QueuedConnection);
}

/// Listeners are never called from inside a call of theirs.
void Connection::serveLater()
{
    if (m_serving || std::exchange(m_servePosted, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_servePosted = false;
            serve();
        },
        Qt::QueuedConnection);
}

/// After something was written: deadlines, and whoever waits to write more.
void Connection::talkFlushed(bool progress)
{
    if (!m_talk || !m_roster)
        return;
    const qint64 waiting = m_wire.waiting();
    if (waiting == 0)
        m_talk->readingDeadline = 0;
    else if (progress || m_talk->readingDeadline == 0)
        m_talk->readingDeadline = m_roster->deadlineIn(m_service->limits.idle);
    setTalkDeadline();
    if (!m_talk->starved || !m_talk->listener || m_out.size() + waiting > drainedBelow)
        return;
    if (!progress) {
        // Out of a write, which may be the listener's own: the kernel took everything, and will say no more.
        QMetaObject::invokeMethod(
            this, [this] { talkFlushed(true); }, Qt::QueuedConnection);
        return;
    }
    m_talk->starved = false;
    m_talk->listener->drained();
}

} // namespace tokenwatch::http
