// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to a service and the exchange that uses it: sends its request, reads the answer and tells it on in
// pieces. Service thread; owned by its route. Every call out may destroy the exchange, and with it the route.
#pragma once

#include "net/answerreader.h"
#include "net/connector.h"
#include "net/upstreamclient.h"
#include "net/upstreamwire.h"

#include <QObject>

namespace tokenwatch {

class UpstreamConnection final : public QObject, private UpstreamWire::Watcher
{
public:
    /// Opens itself, and begins `first` then.
    UpstreamConnection(UpstreamRoute &route, UpstreamExchange &first);
    ~UpstreamConnection() override;

    /// Instead of delete: it may be deep inside one of its own signals.
    void retire();

    [[nodiscard]] bool isDialling() const { return !m_wire; }
    [[nodiscard]] bool isQuiet() const { return m_wire->isQuiet(); }
    [[nodiscard]] BootTime idleSince() const { return m_idleSince; }
    void setIdleSince(BootTime since) { m_idleSince = since; }
    /// Among its route's connections.
    [[nodiscard]] std::size_t place() const { return m_place; }
    void setPlace(std::size_t place) { m_place = place; }

    /// The next exchange, on a connection that is open and unused.
    void begin(UpstreamExchange &exchange);
    /// More of its request, after the head where that was held back.
    void send(QByteArrayView before, QByteArrayView bytes, QByteArrayView after);
    void finishSending();
    /// The request is whole: from now on an answer is due.
    void awaitHead();
    [[nodiscard]] qint64 waiting() const { return m_wire ? m_wire->waiting() : 0; }
    void setReading(bool on);

private:
    /// While calls go out: retire() must not delete.
    class Busy;

    void connected(const Expected<> &result);
    void sendHead();
    void wireReadable() override;
    void wireWritten() override;
    void readOn();
    void receive();
    void keep(QByteArrayView rest);
    /// Whether there is anything more to do for the same exchange.
    [[nodiscard]] bool tellHead();
    [[nodiscard]] bool tellBody(QByteArrayView body);
    void ended();
    void complete(bool clean);
    void fail(ErrorKind kind, const QString &text);
    UpstreamExchange *detach();
    void attach(UpstreamExchange &exchange);
    void tellWritable();
    void later(void (UpstreamConnection::*then)());

    UpstreamRoute *m_route; ///< null: retired
    UpstreamExchange *m_exchange = nullptr;
    std::unique_ptr<QTcpSocket> m_socket; ///< until it is open
    std::optional<Connector> m_connector; ///< likewise
    std::unique_ptr<UpstreamWire> m_wire;
    AnswerReader m_reader;
    QByteArray m_carry; ///< bytes that came and could not be told yet
    Pending m_headDeadline;
    BootTime m_idleSince{};
    qint64 m_sentBefore = 0; ///< by the wire, before this exchange
    quint64 m_turn = 0;      ///< changes with the exchange
    std::size_t m_place = 0;
    bool m_isBusy = false;
    bool m_isReused = false;
    bool m_hasBegun = false; ///< the answer
    bool m_hasHead = false;  ///< and its head was told
    bool m_holdsHead = false;
    bool m_holdsNews = false; ///< a paused exchange has not been told all that was read
};

} // namespace tokenwatch
