// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/connector.h"

#include "domain/timing.h"
#include "net/certificatename.h"
#include "net/tlsfault.h"

#include <QSslSocket>

namespace tokenwatch {

using namespace Qt::StringLiterals;

ErrorKind kindOfSocketError(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return ErrorKind::HostNotFound;
    case QAbstractSocket::SocketTimeoutError:
        return ErrorKind::TimedOut; // the system gave up before our deadline
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return ErrorKind::TlsFailed;
    default:
        return ErrorKind::ConnectionFailed; // the enum is Qt's and grows; whatever else it is, the connection failed
    }
}

Connector::Connector(QTcpSocket &socket, QUrl url, Clock &clock, std::function<void(Expected<>)> done)
    : m_socket(socket)
    , m_tls(qobject_cast<QSslSocket *>(&socket))
    , m_url(std::move(url))
    , m_clock(clock)
    , m_done(std::move(done))
{
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) { fail(error); });
}

void Connector::start(const Road &road)
{
    m_deadline = m_clock.after(road.patience, [this, patience = road.patience] {
        Error late = failure(ErrorKind::TimedOut, m_url.host()).value();
        late.patience = patience;
        end(failure(std::move(late)));
    });
    // Later: an address that fails at once is reported by a signal as well.
    QMetaObject::invokeMethod(
        this,
        [this, road] {
            if (!m_result)
                connectTo(road.tls, road.proxy);
        },
        Qt::QueuedConnection);
}

void Connector::connectTo(const QSslConfiguration &tls, const QNetworkProxy &proxy)
{
    if (m_url.scheme() == "http"_L1) {
        connect(&m_socket, &QTcpSocket::connected, this, [this] { end({}); });
        m_socket.setProxy(proxy);
        return m_socket.connectToHost(m_url.host(), quint16(m_url.port(80)));
    }
    connect(m_tls, &QSslSocket::encrypted, this, [this] {
        if (!namesHost(m_tls->peerCertificate(), m_url.host()))
            return end(failure(tls::otherNameError(m_url.host(), m_tls->peerCertificate())));
        end({});
    });
    connect(m_tls, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        // Only noted: the handshake fails by itself, since nothing here ever ignores an error.
        m_refusedCertificate = tls::certificateError(m_url.host(), errors, m_tls->peerCertificate());
    });
    m_tls->setSslConfiguration(tls);
    if (proxy.type() != QNetworkProxy::HttpProxy) {
        m_tls->setProxy(proxy);
        return m_tls->connectToHostEncrypted(m_url.host(), quint16(m_url.port(443)));
    }
    // Qt's own way through an HTTP proxy answers Negotiate with the desktop's tickets, and reads without end.
    m_proxy = proxy.hostName() + u':' + QString::number(proxy.port());
    m_tunnel.emplace();
    m_tls->setProxy(QNetworkProxy::NoProxy);
    connect(m_tls, &QTcpSocket::readyRead, this, [this] { dig(); });
    connect(m_tls, &QTcpSocket::connected, this,
            [this, request = ProxyTunnel::request(m_url, proxy)] { m_socket.write(request); });
    m_tls->connectToHost(proxy.hostName(), proxy.port());
}

/// Through the proxy.
void Connector::dig()
{
    if (!m_tunnel || m_result)
        return;
    switch (m_tunnel->feed(m_socket.read(ProxyTunnel::mostAnswer))) {
    case ProxyTunnel::Progress::Hungry:
        return;
    case ProxyTunnel::Progress::Refused:
        return refuseAtProxy(ErrorKind::ConnectionFailed, m_tunnel->mistake());
    case ProxyTunnel::Progress::Open:
        m_tunnel.reset();
        m_proxy.clear();
        m_tls->setPeerVerifyName(m_url.host());
        return m_tls->startClientEncryption();
    }
}

void Connector::fail(QAbstractSocket::SocketError error)
{
    dig(); // what came before the end counts
    if (m_tunnel)
        return refuseAtProxy(kindOfSocketError(error), u"the proxy: "_s + m_socket.errorString());
    const ErrorKind kind = kindOfSocketError(error);
    if (kind == ErrorKind::HostNotFound || kind == ErrorKind::TimedOut)
        return refuse(kind);
    if (kind == ErrorKind::TlsFailed)
        return end(failure(m_refusedCertificate ? *m_refusedCertificate
                                                : tls::handshakeError(m_url.host(), m_socket.errorString())));
    refuse(kind, m_socket.errorString());
}

void Connector::refuseAtProxy(ErrorKind kind, const QString &text)
{
    end(failure(kind, m_proxy, cleaned(text)));
}

void Connector::refuse(ErrorKind kind, const QString &text)
{
    end(failure(kind, m_url.host(), cleaned(text)));
}

void Connector::end(Expected<> result)
{
    // The first mistake counts; a connection that breaks before its owner heard of it was none.
    if (m_result && (!m_result->has_value() || result))
        return;
    const bool isNews = !m_result;
    m_result = std::move(result);
    m_deadline.cancel();
    if (!isNews)
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_socket.disconnect(this);
            // Both taken out first: whoever is called may destroy this.
            const auto done = std::move(m_done);
            const Expected<> told = std::move(*m_result);
            done(told);
        },
        Qt::QueuedConnection);
}

} // namespace tokenwatch
