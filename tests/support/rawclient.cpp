// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawclient.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QTest>
#include <sys/socket.h>

namespace tokenwatch {

RawClient::RawClient(quint16 port)
{
    QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { m_received += m_socket.readAll(); });
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!QTest::qWaitFor([this] { return isConnected(); }))
        qWarning("no connection to port %d", port);
}

RawClient &RawClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
    return *this;
}

void RawClient::finishSending()
{
    if (QTest::qWaitFor([this] { return m_socket.bytesToWrite() == 0; }))
        ::shutdown(int(m_socket.socketDescriptor()), SHUT_WR);
}

QByteArray RawClient::untilClosed(int timeout)
{
    if (!QTest::qWaitFor([this] { return !isConnected(); }, timeout))
        qWarning("the connection stays open");
    return m_received;
}

QByteArray RawClient::untilAnswers(int count, int timeout)
{
    if (!QTest::qWaitFor([this, count] { return statuses(m_received).size() >= count; }, timeout))
        qWarning("fewer answers than %d", count);
    return m_received;
}

bool RawClient::sees(const QByteArray &text, int timeout)
{
    return QTest::qWaitFor([this, &text] { return m_received.contains(text); }, timeout);
}

QList<int> statuses(const QByteArray &bytes)
{
    static const QRegularExpression line(QStringLiteral("HTTP/1\\.1 (\\d{3}) "));
    QList<int> found;
    for (auto match = line.globalMatch(QString::fromLatin1(bytes)); match.hasNext();)
        found.append(match.next().capturedView(1).toInt());
    return found;
}

} // namespace tokenwatch
