// SPDX-License-Identifier: GPL-3.0-or-later
// One request whose body may still be coming and whose answer goes out as it is made, each held back by whoever is
// slower: for handlers that pass requests on. Owned by the handler, on the server's thread; safe to use after the
// client or the server is gone: then it does nothing.
#pragma once

#include "http/message.h"

#include <QPointer>
#include <optional>

namespace tokenwatch::http {

class Connection;

/// What the client does meanwhile. Never called from inside a call of the dialogue; the dialogue may be destroyed in
/// each of them.
class DialogueListener
{
public:
    virtual void bodyArrived(QByteArrayView piece) = 0;
    virtual void bodyEnded() = 0; ///< not called for a request without a body
    virtual void drained() = 0;   ///< after write() said no: go on
    /// Left, broke the framing of its body, or was too slow: nothing more follows.
    virtual void clientLeft() = 0;

protected:
    ~DialogueListener() = default;
};

class Dialogue
{
public:
    Dialogue(Connection *connection, quint64 serial);
    Dialogue(Dialogue &&other) noexcept;
    Dialogue &operator=(Dialogue &&) = delete;
    /// Answers 500 if nothing was answered, breaks an answer off that was not finished.
    ~Dialogue();

    [[nodiscard]] bool hasBody() const;
    /// Content-Length; nothing for a body in chunks.
    [[nodiscard]] std::optional<quint64> bodyLength() const;

    /// From now on the listener is told. It must outlive the dialogue.
    void listen(DialogueListener &listener);
    /// The body is read from the first resume() on, which also tells a client that waits to be asked for it.
    void resume();
    /// No more of the body for now.
    void pause();

    /// A whole answer. What has not come of the body is not waited for: the connection ends then.
    void send(const Response &response);
    /// The head of an answer; `length` of its body if that is known. The answer to HEAD and those without a body
    /// (204, 304) are ended by finish() too.
    void begin(const Response &head, std::optional<quint64> length);
    /// Takes the piece in any case. False: wait for drained() before writing more.
    [[nodiscard]] bool write(QByteArrayView piece);
    void finish();
    /// From now on what is written waits for flush() or finish(), unless it is much: for whoever knows how long more
    /// comes at once. Otherwise it goes out at the end of the event loop's turn, which costs a turn more.
    void collect();
    void flush();
    /// The client sees that the answer is not whole: the connection ends without its proper end.
    void breakOff();
    /// Answers 101; from then on bytes go both ways as they are, and finish() or breakOff() ends it.
    void upgrade(const Headers &headers);

private:
    QPointer<Connection> m_connection;
    quint64 m_serial;
};

} // namespace tokenwatch::http
