// SPDX-License-Identifier: GPL-3.0-or-later
// The gateway's side towards the services: requests and answers that stream both ways in bounded memory, over
// connections that stay open between requests. Never follows a redirect, keeps no cookies, decompresses nothing, and
// changes no header but those of the connection. Service thread; owned by the runtime, outlives its routes and their
// exchanges.
#pragma once

#include "net/answerreader.h"
#include "net/networkenvironment.h"
#include "ports/clock.h"
#include "ports/httptransport.h"

#include <memory>
#include <span>

namespace tokenwatch {

/// A request without its body, which write() brings.
struct UpstreamRequest {
    enum class Body { None, Length, Chunked };

    QByteArray method = "GET";
    QByteArray target = "/"; ///< origin form as it goes on the wire: path and query with their escapes
    /// The end-to-end ones, the credential included: never logged. What belongs to the connection (Host, Connection,
    /// Content-Length, Transfer-Encoding, Expect, Upgrade, TE, Trailer, Keep-Alive, Proxy-*) is skipped here: the
    /// client writes its own.
    HeaderList headers;
    Body body = Body::None;
    qint64 length = 0;  ///< of a body with Body::Length; 0 is said too
    QByteArray upgrade; ///< the protocol asked for ("websocket"); empty: none. Needs Body::None
    /// From the request's last byte to the answer's head; zero: for ever, as long polls need it.
    Seconds headDeadline{0};
};

using UpstreamField = AnswerHead::Field;

/// The final answer's status and headers; everything in it is valid during the call only.
struct UpstreamHead {
    int status = 0; ///< 101 only for a request with `upgrade`, and then raw bytes go both ways
    QByteArrayView reason;
    /// End-to-end ones in their order: nothing of the connection (Connection and what it names, Keep-Alive,
    /// Proxy-Authenticate, TE, Trailer, Transfer-Encoding, Upgrade but for a 101), and no Content-Length.
    std::span<const UpstreamField> headers;
    std::optional<qint64> length; ///< Content-Length; for answers to HEAD and a 304 what it would be
    bool hasBody = false;         ///< without `length`: chunked, or until the connection ends

    /// First value, names without case; empty if absent.
    [[nodiscard]] QByteArrayView header(QByteArrayView name) const;
};

/// What comes back. Called from the event loop only, never from inside a call of open() or of the exchange; each of
/// these may destroy the exchange. After end() or failed() nothing follows.
class UpstreamReceiver
{
public:
    virtual ~UpstreamReceiver() = default;

    /// May come before the body is written: the answer is complete at end() all the same.
    virtual void upstreamHead(const UpstreamHead &head) = 0;
    /// Decoded from its chunks; after a 101 the raw bytes. Valid during the call.
    virtual void upstreamBody(QByteArrayView bytes) = 0;
    /// The answer is whole (trailers are dropped); after a 101 the service has closed.
    virtual void upstreamEnd() = 0;
    /// Before the head: there is no answer. After it: the answer broke off, and whoever reads it must see that.
    virtual void upstreamFailed(const Error &error) = 0;
    /// After isFull(): there is room again.
    virtual void upstreamWritable() = 0;
    /// All that came in one go has been told and more is to come: the time to send on what was collected of it.
    virtual void upstreamFlush() {}
};

/// One service with its TransportProfile, checked and read from its files, and the connections to it, which nobody
/// else ever uses. Dropping it closes them once its exchanges have ended.
class UpstreamRoute;
class UpstreamConnection;
struct UpstreamShared;

/// One request under way. Destroying it, at any time, aborts it and is silent.
class UpstreamExchange
{
public:
    static constexpr qint64 full = 256 * 1024;       ///< bytes; whoever has more to write waits for upstreamWritable()
    static constexpr qint64 drained = 64 * 1024;     ///< bytes; upstreamWritable() comes at this
    static constexpr qint64 readBuffer = 128 * 1024; ///< bytes that a paused exchange holds at most

    ~UpstreamExchange();
    UpstreamExchange(const UpstreamExchange &) = delete;
    UpstreamExchange &operator=(const UpstreamExchange &) = delete;

    /// More of the body, as chunks where it is chunked; after a 101 raw bytes. Copied only as far as the kernel does
    /// not take it. Dropped once the answer is whole: nobody waits for the rest.
    void write(QByteArrayView bytes);
    /// The body is whole. After a 101: the connection closes once everything is sent. Not needed without a body.
    /// A body shorter than its announced length can only be abandoned, by destroying the exchange.
    void finish();
    /// Bytes given to write() that the kernel has not taken.
    [[nodiscard]] qint64 waiting() const;
    [[nodiscard]] bool isFull() const { return waiting() >= full; }

    /// No more upstreamHead(), upstreamBody(), upstreamEnd() or broken answers until resume().
    void pause();
    void resume();

private:
    friend class UpstreamClient;
    friend class UpstreamConnection;
    friend class UpstreamRoute;
    UpstreamExchange(std::shared_ptr<UpstreamRoute> route, const UpstreamRequest &request, UpstreamReceiver &receiver);

    [[nodiscard]] bool isBodyWhole() const { return m_body == UpstreamRequest::Body::None || m_finished; }
    [[nodiscard]] bool takesBody() const;
    void put(QByteArrayView before, QByteArrayView bytes, QByteArrayView after);
    void refuseLater(Error error);
    /// The last call; it may destroy this.
    void fail(const Error &error);

    const std::shared_ptr<UpstreamRoute> m_route;
    UpstreamReceiver &m_receiver;
    UpstreamConnection *m_connection = nullptr; ///< null: waits in line, or it is over
    QByteArray m_head;                          ///< kept until an answer begins
    QByteArray m_early;                         ///< of the body, from before there was a connection
    QByteArray m_upgrade;
    std::unique_ptr<QObject> m_refusal;
    Seconds m_headDeadline;
    std::size_t m_place = 0; ///< in the line
    qint64 m_left;           ///< of a body with a length
    UpstreamRequest::Body m_body;
    bool m_bodiless;   ///< HEAD
    bool m_idempotent; ///< RFC 9110 9.2.2
    bool m_wrote = false;
    bool m_finished = false;
    bool m_paused = false;
    bool m_wasFull = false;
    bool m_switched = false; ///< a 101 came
    bool m_resent = false;
    bool m_over = false;
};

class UpstreamClient
{
public:
    static constexpr Seconds idleFor{30};           ///< then an unused connection is closed
    static constexpr std::size_t mostIdle = 256;    ///< connections, over all routes
    static constexpr std::size_t mostOpen = 1000;   ///< connections of one route; further requests wait in line
    static constexpr std::size_t mostDialling = 32; ///< connections of one route being made at the same time
    static constexpr std::size_t ample = 64; ///< open ones of a route, beyond which one is made after the other: a
                                             ///< crowd let go by one refresh is served by these, and no flood

    explicit UpstreamClient(Clock &clock, NetworkEnvironment environment = {});
    ~UpstreamClient();

    /// For routes made from now on.
    void setEnvironment(NetworkEnvironment environment);

    /// Checks `origin` (scheme, host, port; the rest is not looked at) and reads the profile's files: to be kept as
    /// long as the source's settings and its client key stay as they are. InvalidInput as from
    /// HttpTransport: plain http beyond loopback without `allowHttp`, user information, unreadable files.
    [[nodiscard]] Expected<std::shared_ptr<UpstreamRoute>> route(const QUrl &origin, const TransportProfile &profile);

    /// Sends on the connection that was used last, or on a new one (within the road's patience, the handshake
    /// included). A request without a body, or one whose body nobody wrote yet, is sent a second time if a connection
    /// that was idle turns out to be dead before it brought an answer, and the method is idempotent or nothing was
    /// sent. InvalidInput (a method, target or header that could split the request) comes through upstreamFailed() too.
    /// `receiver` must outlive the exchange.
    [[nodiscard]] std::unique_ptr<UpstreamExchange> open(const std::shared_ptr<UpstreamRoute> &route,
                                                         const UpstreamRequest &request, UpstreamReceiver &receiver);

private:
    NetworkEnvironment m_environment;
    const std::unique_ptr<UpstreamShared> m_shared;
};

} // namespace tokenwatch
