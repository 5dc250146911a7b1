// SPDX-License-Identifier: GPL-3.0-or-later
// A blocking HTTP client on a connection that stays: what remains is the server's time and two changes of thread.
// Any thread; one at a time.
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <functional>

namespace tokenwatch::bench {

class KeptConnection
{
public:
    /// To a local socket, or to a port of 127.0.0.1.
    explicit KeptConnection(const QByteArray &path);
    explicit KeptConnection(quint16 port);
    ~KeptConnection();
    Q_DISABLE_COPY_MOVE(KeptConnection)

    /// Sends it and reads the whole answer; anything but a 2xx ends the benchmarks. `body` is given each piece.
    void ask(QByteArrayView request, const std::function<void(QByteArrayView)> &body = {}) const;
    /// The two halves.
    void send(QByteArrayView request) const;
    void receive(const std::function<void(QByteArrayView)> &body = {}) const;

private:
    /// Lives until this thread reads again.
    [[nodiscard]] QByteArrayView more() const;

    const int m_socket;
};

} // namespace tokenwatch::bench
