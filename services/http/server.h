// SPDX-License-Identifier: GPL-3.0-or-later
// An HTTP/1.1 server for loopback and local sockets. One thread: its owner's. Every request passes http/screening
// before a handler sees it; requests of one connection are answered in order, and the next is read only then.
// A client that ends its sending side while an answer is awaited counts as gone (TCP does not tell the two apart).
#pragma once

#include "domain/error.h"
#include "http/dialogue.h"
#include "http/message.h"

#include <QDateTime>
#include <QObject>
#include <chrono>
#include <functional>
#include <memory>

class QSslConfiguration;
class QTcpServer;

namespace tokenwatch::http {

struct Limits {
    qsizetype headerBytes = 16 * 1024;         ///< the request line included; 431, or 414 for the line alone
    qsizetype bodyBytes = 1024 * 1024;         ///< 413
    std::chrono::milliseconds arrival{10'000}; ///< from a request's first byte to its last; 408
    std::chrono::milliseconds idle{60'000};    ///< between requests
    int idleConnections = 64; ///< the longest idle is closed beyond this; waiting requests are not idle
    int connections = 1024;   ///< those whose request is not with the handler; 503 and close beyond this
};

/// A body of unknown length, sent as it comes (server-sent events). Ends when destroyed.
class Stream
{
public:
    virtual ~Stream() = default;
    /// False, and nothing is sent of it, when the client is gone, or so slow that more than 256 KiB wait already.
    virtual bool write(const QByteArray &chunk) = 0;
};

/// The right to answer one request, once, now or later. Destroyed unanswered it answers 500.
/// Safe to use after the client or the server is gone: then it does nothing.
class Responder
{
public:
    struct Private;
    explicit Responder(std::unique_ptr<Private> d);
    Responder(Responder &&) noexcept;
    Responder &operator=(Responder &&) noexcept;
    ~Responder();

    void send(const Response &response);
    /// Headers and the head's body now, more of it as it comes. `onClosed` is called when the client leaves first.
    [[nodiscard]] std::unique_ptr<Stream> stream(const Response &head, std::function<void()> onClosed);
    /// The client left before the answer: whatever is under way for it may stop. Called at most once.
    void onClosed(std::function<void()> closed);
    /// Closes the connection without an answer (the sandbox's "drop" faults).
    void drop();
    /// Promises the whole body, sends so many bytes of it and closes the connection (its "truncated" fault).
    void sendPart(const Response &response, qsizetype bytes);

private:
    std::unique_ptr<Private> d;
};

using Handler = std::function<void(const Request &, Responder)>;
/// Given a request as soon as its head is there.
using DialogueHandler = std::function<void(Request &&, Dialogue)>;

class Server : public QObject
{
    Q_OBJECT
public:
    Server(Limits limits, Handler handler, QObject *parent = nullptr);
    /// For requests that are passed on while they come: Limits::bodyBytes does not count, and Limits::arrival, once the
    /// head is there, is the longest pause in a body.
    Server(Limits limits, DialogueHandler handler, QObject *parent = nullptr);
    /// Closes all connections.
    ~Server() override;

    /// 127.0.0.1 only; 0: any free port. The port, or InUse naming it. Takes the place of the port before, if there was
    /// one and the new one can be had; connections that came by that one are served on.
    [[nodiscard]] Expected<quint16> listenTcp(quint16 port);
    /// TLS on 127.0.0.1, beside the plain port. `configuration` is asked for each connection: with a local certificate
    /// and its key.
    [[nodiscard]] Expected<quint16> listenTls(quint16 port, std::function<QSslConfiguration()> configuration);
    /// Mode 0600; a stale socket file is replaced, anything else at `path` is refused.
    [[nodiscard]] Expected<> listenLocal(const QString &path);
    /// No new connections and no further requests by the plain port. Those that are with the handler are answered
    /// first, if that takes no longer than `grace`.
    void closeTcp(std::chrono::milliseconds grace);
    void close();
    /// No new connections; those that are open are served on and end by themselves.
    void stopListening();

    /// With a clock, answers carry a Date of it (read about once a second); without one they must not.
    void setClock(std::function<QDateTime()> utcNow);

private:
    struct Private;
    Server(std::unique_ptr<Private> made, QObject *parent);
    void admitFrom(QTcpServer &listener);
    std::unique_ptr<Private> d;
};

} // namespace tokenwatch::http
