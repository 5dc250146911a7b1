// SPDX-License-Identifier: GPL-3.0-or-later
// A server on loopback that does with each request exactly what a test tells it: answers these bytes, closes, resets,
// drips, never ends. It records every byte it got. With a certificate it speaks TLS. For tests, on the test's thread.
#pragma once

#include <QPointer>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QTcpSocket>
#include <functional>

namespace tokenwatch {

class ScriptedServer final : public QTcpServer
{
public:
    /// What happens when a whole request (with its body, by Content-Length or in chunks) has arrived.
    using Turn = std::function<void(QTcpSocket &)>;

    [[nodiscard]] static Turn answers(const QByteArray &bytes);
    [[nodiscard]] static Turn answersAndCloses(const QByteArray &bytes);
    [[nodiscard]] static Turn answersAndResets(const QByteArray &bytes);
    /// Ends the TCP connection in order, but says no farewell inside of TLS.
    [[nodiscard]] static Turn answersAndVanishes(const QByteArray &bytes);
    [[nodiscard]] static Turn closes() { return answersAndCloses({}); }
    [[nodiscard]] static Turn resets() { return answersAndResets({}); }
    [[nodiscard]] static Turn hangs();
    /// `bytes`, then everything goes to and fro between this connection and a port on loopback: a proxy's tunnel.
    [[nodiscard]] static Turn answersAndTunnels(const QByteArray &bytes, quint16 port);
    /// `start`, then `piece` again and again, as fast as the client reads.
    [[nodiscard]] static Turn neverEnds(const QByteArray &start, const QByteArray &piece);
    /// `start`, then one byte of `piece` every few milliseconds, for ever.
    [[nodiscard]] static Turn drips(const QByteArray &start, const QByteArray &piece);

    explicit ScriptedServer(Turn turn = answers("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"));
    ~ScriptedServer() override;

    void setTurn(Turn turn) { m_turn = std::move(turn); }
    void speakTls(const QSslCertificate &certificate, const QSslKey &key,
                  const QList<QSslCertificate> &clientRoots = {});
    /// The certificate of a client is asked for, and not insisted on.
    void setClientsMayHide() { m_clientsMayHide = true; }
    /// What happens at the first bytes of a connection, whatever they are; nothing is read as HTTP then.
    void meetWith(Turn turn) { m_greeting = std::move(turn); }
    /// Accepts TCP and never says a word: a TLS handshake that hangs.
    void stayMute() { m_mute = true; }

    [[nodiscard]] QByteArray address(const QByteArray &path = "/token") const;
    /// Whole requests, in order.
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }
    /// Sockets for TLS have one inside.
    [[nodiscard]] int openConnections() const
    {
        return int(findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly).size());
    }
    /// Every byte that came, also of half requests, after TLS.
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    /// Bytes of endless answers that the kernel took.
    [[nodiscard]] qint64 sentEndlessly() const { return m_sent; }
    void closeConnections();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QTcpSocket *socket);

    Turn m_turn, m_greeting;
    QList<QByteArray> m_requests;
    QByteArray m_received;
    QSslCertificate m_certificate;
    QSslKey m_key;
    QList<QSslCertificate> m_clientRoots;
    qint64 m_sent = 0;
    int m_connections = 0;
    bool m_mute = false;
    bool m_clientsMayHide = false;
};

} // namespace tokenwatch
