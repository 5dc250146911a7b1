// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedserver.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>
#include <sys/socket.h>

namespace tokenwatch {

namespace {

/// Bytes of the first whole request in `bytes`; 0: none yet.
qsizetype requestSize(const QByteArray &bytes)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return 0;
    const QByteArray lower = bytes.first(head + 2).toLower();
    if (lower.contains("\r\ntransfer-encoding: chunked\r\n")) {
        const qsizetype last = bytes.indexOf("\r\n0\r\n\r\n", head + 2);
        return last < 0 ? 0 : last + 7;
    }
    qsizetype body = 0;
    if (const qsizetype at = lower.indexOf("\r\ncontent-length:"); at >= 0) {
        const qsizetype value = at + 17;
        body = lower.mid(value, lower.indexOf("\r\n", value) - value).trimmed().toLongLong();
    }
    const qsizetype size = head + 4 + body;
    return bytes.size() >= size ? size : 0;
}

} // namespace

ScriptedServer::Turn ScriptedServer::answers(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket) { socket.write(bytes); };
}

ScriptedServer::Turn ScriptedServer::answersAndCloses(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
}

ScriptedServer::Turn ScriptedServer::answersAndResets(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket) {
        socket.write(bytes);
        socket.flush();
        const linger atOnce{1, 0};
        ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        socket.abort();
    };
}

ScriptedServer::Turn ScriptedServer::answersAndVanishes(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket) {
        socket.write(bytes);
        socket.flush();
        ::shutdown(int(socket.socketDescriptor()), SHUT_WR);
    };
}

ScriptedServer::Turn ScriptedServer::hangs()
{
    return [](QTcpSocket &) {};
}

ScriptedServer::Turn ScriptedServer::answersAndTunnels(const QByteArray &bytes, quint16 port)
{
    return [bytes, port](QTcpSocket &socket) {
        QObject::disconnect(&socket, &QTcpSocket::readyRead, nullptr, nullptr);
        auto *far = new QTcpSocket(&socket);
        far->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        connect(&socket, &QTcpSocket::readyRead, far, [&socket, far] { far->write(socket.readAll()); });
        connect(far, &QTcpSocket::readyRead, &socket, [&socket, far] { socket.write(far->readAll()); });
        connect(far, &QTcpSocket::disconnected, &socket, [&socket] { socket.disconnectFromHost(); });
        socket.write(bytes);
    };
}

ScriptedServer::Turn ScriptedServer::neverEnds(const QByteArray &start, const QByteArray &piece)
{
    return [start, piece](QTcpSocket &socket) {
        QByteArray block = piece;
        while (block.size() < 64 * 1024)
            block += piece;
        socket.write(start);
        // A TLS socket takes any amount at once, and says that it was written: only what the kernel took counts.
        auto *pump = new QTimer(&socket);
        connect(pump, &QTimer::timeout, &socket, [&socket, block] {
            const auto *tls = qobject_cast<QSslSocket *>(&socket);
            const qint64 waiting = socket.bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
            if (socket.state() == QAbstractSocket::ConnectedState && waiting < 512 * 1024)
                socket.write(block);
        });
        pump->start(std::chrono::milliseconds(0));
    };
}

ScriptedServer::Turn ScriptedServer::drips(const QByteArray &start, const QByteArray &piece)
{
    return [start, piece](QTcpSocket &socket) {
        socket.write(start);
        auto *timer = new QTimer(&socket);
        timer->start(std::chrono::milliseconds(5));
        connect(timer, &QTimer::timeout, &socket, [&socket, piece, at = qsizetype(0)]() mutable {
            if (socket.state() == QAbstractSocket::ConnectedState)
                socket.write(piece.constData() + at++ % piece.size(), 1);
        });
    };
}

ScriptedServer::ScriptedServer(Turn turn)
    : m_turn(std::move(turn))
{
    if (!listen(QHostAddress(QHostAddress::LocalHost)))
        qWarning("no free port");
}

ScriptedServer::~ScriptedServer()
{
    closeConnections();
}

void ScriptedServer::speakTls(const QSslCertificate &certificate, const QSslKey &key,
                              const QList<QSslCertificate> &clientRoots)
{
    m_certificate = certificate;
    m_key = key;
    m_clientRoots = clientRoots;
}

QByteArray ScriptedServer::address(const QByteArray &path) const
{
    return (m_key.isNull() ? "http://127.0.0.1:" : "https://127.0.0.1:") + QByteArray::number(serverPort()) + path;
}

void ScriptedServer::closeConnections()
{
    const auto sockets = findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) { m_sent += bytes; });
    if (m_mute)
        return;
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    if (m_key.isNull())
        return;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(m_certificate);
    tls.setPrivateKey(m_key);
    if (!m_clientRoots.isEmpty()) {
        tls.setCaCertificates(m_clientRoots);
        tls.setPeerVerifyMode(m_clientsMayHide ? QSslSocket::QueryPeer : QSslSocket::VerifyPeer);
    }
    socket->setSslConfiguration(tls);
    socket->startServerEncryption();
}

void ScriptedServer::read(QTcpSocket *socket)
{
    const QByteArray bytes = socket->readAll();
    m_received += bytes;
    if (m_greeting) {
        if (!socket->property("greeted").toBool()) {
            socket->setProperty("greeted", true);
            m_greeting(*socket);
        }
        return;
    }
    QByteArray waiting = socket->property("waiting").toByteArray() + bytes;
    while (const qsizetype size = requestSize(waiting)) {
        m_requests.append(waiting.first(size));
        waiting.remove(0, size);
        m_turn(*socket);
    }
    socket->setProperty("waiting", waiting);
}

} // namespace tokenwatch
