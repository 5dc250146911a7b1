// SPDX-License-Identifier: GPL-3.0-or-later
// One client: reads a request, hands it over, waits for the answer, reads the next. Made by the roster, deletes itself
// when the client is gone. Sockets emit signals out of write(), so every entry guards itself. Its server's thread.
#pragma once

#include "http/requestreader.h"
#include "http/talk.h"
#include "http/wire.h"

#include <QObject>

namespace tokenwatch::http {

class Roster;

/// What the connections of a server share; it lives as long as one of them is inside a handler.
struct Service {
    Limits limits;
    Handler handler;           ///< for whole requests, or
    DialogueHandler dialogues; ///< for those that are passed on while they come
};

class Connection final : public QObject
{
public:
    /// More answer bytes than this never wait for one client.
    static constexpr qint64 mostWaiting = 256 * 1024;

    Connection(Roster &roster, std::shared_ptr<const Service> service, Wire wire);

    /// Answers with an error and closes.
    void refuse(Refusal why);
    /// The deadline passed: 408 for half a request, else closes.
    void expire();
    /// Takes no request any more. One that is with the handler is answered first, unless that takes longer than
    /// `grace`.
    void leave(std::chrono::milliseconds grace);
    /// Without a word; onClosed is called if an answer was awaited. `silently`: it is not.
    void close(bool silently = false);

    [[nodiscard]] bool isLocal() const { return m_wire.isLocal(); }
    [[nodiscard]] quint64 deadline() const { return isLeavingFirst() ? m_leaving : m_deadline; }
    /// Served at least once and waiting for another request.
    [[nodiscard]] bool isIdle() const;
    /// Rises with every beginning of idleness in the whole server.
    [[nodiscard]] quint64 idleSince() const { return m_idleSince; }

    // For Responder and Stream. `serial` names the request; a call for another one does nothing.
    void answer(quint64 serial, const Response &response);
    void answerPart(quint64 serial, const Response &response, qsizetype bytes);
    [[nodiscard]] bool beginStream(quint64 serial, const Response &head, std::function<void()> onClosed);
    [[nodiscard]] bool writeStream(quint64 serial, const QByteArray &piece);
    void endStream(quint64 serial);
    void whenClosed(quint64 serial, std::function<void()> closed);
    void drop(quint64 serial);

    // For Dialogue, likewise.
    [[nodiscard]] Talk *talk(quint64 serial);
    void listenTalk(quint64 serial, DialogueListener &listener);
    void pauseTalk(quint64 serial, bool paused);
    void sendTalk(quint64 serial, const Response &response);
    void beginTalk(quint64 serial, const Response &head, std::optional<quint64> length);
    [[nodiscard]] bool writeTalk(quint64 serial, QByteArrayView piece);
    void finishTalk(quint64 serial);
    void flushTalk(quint64 serial);
    void breakTalk(quint64 serial);
    void upgradeTalk(quint64 serial, const Headers &headers);
    void leaveTalk(quint64 serial);

private:
    enum class Phase {
        Fresh,     ///< nothing arrived yet
        Arriving,  ///< part of a request is there
        Handling,  ///< the handler owes the answer
        Streaming, ///< an answer is on its way, piece by piece
        Talking,   ///< in a dialogue: the body may still arrive while the answer goes
        Idle,      ///< answered, waiting for another request
        Closing,   ///< the last answer is being sent
        Lingering, ///< sent; reading on, so that the client is not reset before it has read the answer
        Closed
    };

    [[nodiscard]] bool takesRequests() const;
    [[nodiscard]] bool isLeavingFirst() const { return m_leaving != 0 && (m_deadline == 0 || m_leaving <= m_deadline); }
    void serve();
    [[nodiscard]] bool step();
    [[nodiscard]] bool receive();
    void dispatch();
    void beginDialogue();
    [[nodiscard]] bool stepTalk();
    [[nodiscard]] bool stepRaw();
    void setTalkDeadline();
    void failTalk(Refusal why);
    void endTalk(bool close);
    void talkFlushed(bool progress);
    void postFlush();
    void serveLater();
    void finishAnswer(bool close);
    void flush(QByteArrayView more = {});
    void written();
    void linger();
    void gone();
    void setPhase(Phase phase);

    Roster *m_roster;
    const std::shared_ptr<const Service> m_service;
    const Wire m_wire;
    const Peer m_peer;
    RequestReader m_reader;
    QByteArray m_out;
    std::function<void()> m_onClosed;
    std::optional<Talk> m_talk;
    quint64 m_serial = 0;
    quint64 m_deadline = 0;
    quint64 m_leaving = 0; ///< the tick at which all of it ends; 0: no end is set
    quint64 m_idleSince = 0;
    Phase m_phase = Phase::Fresh;
    bool m_serving = false;
    bool m_writing = false;
    bool m_head = false;
    bool m_http11 = true;
    bool m_closeAfter = false;
    bool m_flushPosted = false;
    bool m_servePosted = false;
};

} // namespace tokenwatch::http
