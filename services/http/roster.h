// SPDX-License-Identifier: GPL-3.0-or-later
// All connections of a server and their deadlines. Time is counted in ticks of one coarse timer, which runs only while
// there are connections: no clock is read and no timer is set for a request. Owned by the server, on its thread.
#pragma once

#include "http/connection.h"

#include <QDateTime>
#include <QSet>
#include <QTimer>

namespace tokenwatch::http {

class Roster final : public QObject
{
public:
    explicit Roster(std::shared_ptr<const Service> service);
    /// Closes all connections.
    ~Roster() override;

    void admit(Wire wire);
    void remove(Connection *connection);
    void closeAll();
    /// Those of local sockets stay, and what is with the handler for so long.
    void closeTcp(std::chrono::milliseconds grace);
    void setClock(std::function<QDateTime()> utcNow);

    /// The tick at which `wait` has certainly passed.
    [[nodiscard]] quint64 deadlineIn(std::chrono::milliseconds wait) const;
    [[nodiscard]] quint64 nextIdle() { return ++m_idles; }
    /// How many more (or fewer) requests are with the handler or answered piece by piece.
    void countHandled(int change) { m_handled += change; }
    /// Empty without a clock (RFC 9110 6.6.1).
    [[nodiscard]] const QByteArray &dateLine() const { return m_dateLine; }

private:
    [[nodiscard]] bool isFull(const Wire &wire) const;
    void sweep();
    void refreshDate();

    const std::shared_ptr<const Service> m_service;
    std::function<QDateTime()> m_utcNow;
    QByteArray m_dateLine;
    QSet<Connection *> m_connections;
    QTimer m_timer;
    quint64 m_tick = 1;
    quint64 m_idles = 0;
    quint64 m_idlesAtSweep = 0;
    qsizetype m_handled = 0;
    const int m_mostDescriptor;
};

} // namespace tokenwatch::http
