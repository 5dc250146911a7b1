// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/exchange.h"

#include "domain/timing.h"
#include "net/certificatename.h"
#include "net/outgoingrequest.h"

#include <QSslCertificate>
#include <QSslError>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readBuffer = 64 * 1024;
} // namespace

Exchange::Exchange(const HttpRequest &request, const QSslConfiguration &tls, const QNetworkProxy &proxy, Clock &clock,
                   Then<HttpResponse> done)
    : m_url(request.url)
    , m_bytes(serialised(request))
    , m_done(std::move(done))
    , m_reader(Timing::answerLimit, request.method == "HEAD")
{
    m_socket.setReadBufferSize(readBuffer);
    if (m_url.scheme() == "https"_L1)
        connect(&m_socket, &QSslSocket::encrypted, this, [this] {
            if (!namesHost(m_socket.peerCertificate(), m_url.host()))
                return end(ErrorKind::TlsFailed, u"the certificate is not for this host name"_s);
            send();
        });
    else
        connect(&m_socket, &QSslSocket::connected, this, [this] { send(); });
    connect(&m_socket, &QSslSocket::alertReceived, this,
            [this](QSsl::AlertLevel, QSsl::AlertType type, const QString &) {
                m_saidFarewell = m_saidFarewell || type == QSsl::AlertType::CloseNotify;
            });
    connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        // Only noted: the handshake fails by itself, since nothing here ever ignores an error.
        const QSslCertificate certificate = m_socket.peerCertificate();
        m_tlsMistake = errors.isEmpty() ? QString() : errors.first().errorString();
        if (!certificate.isNull())
            m_tlsMistake += " (issuer: "_L1 + certificate.issuerDisplayName() + u')';
    });
    connect(&m_socket, &QSslSocket::readyRead, this, [this] { receive(); });
    connect(&m_socket, &QSslSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) { fail(error); });
    m_connectDeadline = clock.after(Timing::connectDeadline, [this] { timeOut(); });
    // After the constructor: an address that fails at once is reported by a signal as well.
    QMetaObject::invokeMethod(
        this,
        [this, tls, proxy] {
            if (m_done)
                connectTo(tls, proxy);
        },
        Qt::QueuedConnection);
}

void Exchange::connectTo(const QSslConfiguration &tls, const QNetworkProxy &proxy)
{
    if (m_url.scheme() == "http"_L1) {
        m_socket.setProxy(proxy);
        return m_socket.connectToHost(m_url.host(), quint16(m_url.port(80)));
    }
    m_socket.setSslConfiguration(tls);
    if (proxy.type() != QNetworkProxy::HttpProxy) {
        m_socket.setProxy(proxy);
        return m_socket.connectToHostEncrypted(m_url.host(), quint16(m_url.port(443)));
    }
    // Qt's own way through an HTTP proxy answers Negotiate with the desktop's tickets, and reads without end.
    m_proxy = proxy.hostName() + u':' + QString::number(proxy.port());
    m_tunnel.emplace();
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QSslSocket::connected, this,
            [this, request = ProxyTunnel::request(m_url, proxy)] { m_socket.write(request); });
    m_socket.connectToHost(proxy.hostName(), proxy.port());
}

/// Through the proxy.
void Exchange::dig()
{
    switch (m_tunnel->feed(m_socket.read(readBuffer))) {
    case ProxyTunnel::Progress::Hungry:
        return;
    case ProxyTunnel::Progress::Refused:
        return endAtProxy(ErrorKind::ConnectionFailed, m_tunnel->mistake());
    case ProxyTunnel::Progress::Open:
        m_tunnel.reset();
        m_proxy.clear();
        m_socket.setPeerVerifyName(m_url.host());
        return m_socket.startClientEncryption();
    }
}

Exchange::~Exchange()
{
    abandon();
    m_socket.abort();
}

void Exchange::abandon()
{
    m_done = nullptr;
    m_connectDeadline.cancel();
    m_socket.disconnect(this);
}

void Exchange::timeOut()
{
    end(ErrorKind::TimedOut);
}

void Exchange::send()
{
    if (!m_done || m_maySent)
        return;
    m_connectDeadline.cancel();
    m_maySent = true; // from the first byte on nobody here can know how much of it was taken
    m_socket.write(std::exchange(m_bytes, {}));
}

void Exchange::receive()
{
    while (m_done && m_socket.bytesAvailable() > 0) {
        if (m_tunnel)
            dig();
        else
            judge(m_reader.feed(m_socket.read(readBuffer)));
    }
}

void Exchange::judge(ResponseReader::Progress progress)
{
    switch (progress) {
    case ResponseReader::Progress::Hungry:
        return;
    case ResponseReader::Progress::Complete:
        if (!m_maySent)
            return end(ErrorKind::BrokenAnswer, u"an answer before the request"_s);
        m_reader.response().url = m_url;
        return end(std::move(m_reader.response()));
    case ResponseReader::Progress::Broken:
        return end(ErrorKind::BrokenAnswer, QString::fromLatin1(m_reader.mistake()));
    case ResponseReader::Progress::TooLarge:
        return end(ErrorKind::AnswerTooLarge);
    }
}

void Exchange::fail(QAbstractSocket::SocketError error)
{
    receive(); // what came before the end counts
    if (!m_done)
        return;
    if (m_tunnel)
        return endAtProxy(error == QAbstractSocket::HostNotFoundError ? ErrorKind::HostNotFound
                                                                      : ErrorKind::ConnectionFailed,
                          u"the proxy: "_s + m_socket.errorString());
    switch (error) {
    case QAbstractSocket::RemoteHostClosedError:
        if (!m_maySent || !m_reader.hasBegun())
            break;
        // An attacker on the way can end a TCP connection, but cannot say so inside of TLS.
        if (m_url.scheme() == "https"_L1 && !m_saidFarewell)
            return end(ErrorKind::BrokenAnswer, u"the connection ended inside the answer"_s);
        return judge(m_reader.finish());
    case QAbstractSocket::HostNotFoundError:
        return end(ErrorKind::HostNotFound);
    case QAbstractSocket::SocketTimeoutError:
        return end(ErrorKind::TimedOut); // the system gave up before our deadline
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return end(ErrorKind::TlsFailed, m_tlsMistake.isEmpty() ? m_socket.errorString() : m_tlsMistake);
    default:
        break; // the enum is Qt's and grows; whatever else it is, the connection failed
    }
    end(m_reader.hasBegun() ? ErrorKind::BrokenAnswer : ErrorKind::ConnectionFailed, m_socket.errorString());
}

void Exchange::endAtProxy(ErrorKind kind, const QString &text)
{
    end(failure(kind, m_proxy, cleaned(text)));
}

void Exchange::end(ErrorKind kind, const QString &text)
{
    end(tl::unexpected(Error{.kind = kind,
                             .maySent = m_maySent,
                             .code = {},
                             .where = m_url.host(),
                             .serverText = cleaned(text),
                             .retryAfter = {}}));
}

void Exchange::end(Expected<HttpResponse> answer)
{
    const auto done = std::exchange(m_done, nullptr);
    if (!done)
        return;
    m_connectDeadline.cancel();
    m_socket.disconnect(this); // no more news; abort() is left to the destructor, outside of the socket's signals
    done(std::move(answer));
}

} // namespace tokenwatch
