// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/exchange.h"

#include "domain/timing.h"
#include "net/outgoingrequest.h"

#include <QSslCertificate>
#include <QSslError>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 readBuffer = 64 * 1024;
}

Exchange::Exchange(const HttpRequest &request, const QSslConfiguration &tls, const QNetworkProxy &proxy, Clock &clock,
                   Then<HttpResponse> done)
    : m_url(request.url)
    , m_bytes(serialised(request))
    , m_done(std::move(done))
    , m_reader(Timing::answerLimit, request.method == "HEAD")
{
    m_socket.setProxy(proxy);
    m_socket.setReadBufferSize(readBuffer);
    const bool secure = m_url.scheme() == "https"_L1;
    if (secure)
        connect(&m_socket, &QSslSocket::encrypted, this, [this] { send(); });
    else
        connect(&m_socket, &QSslSocket::connected, this, [this] { send(); });
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
        [this, secure, tls] {
            if (!m_done)
                return;
            if (!secure)
                return m_socket.connectToHost(m_url.host(), quint16(m_url.port(80)));
            m_socket.setSslConfiguration(tls);
            m_socket.connectToHostEncrypted(m_url.host(), quint16(m_url.port(443)));
        },
        Qt::QueuedConnection);
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
    while (m_done && m_socket.bytesAvailable() > 0)
        judge(m_reader.feed(m_socket.read(readBuffer)));
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
    switch (error) {
    case QAbstractSocket::RemoteHostClosedError:
        if (m_maySent && m_reader.hasBegun())
            return judge(m_reader.finish());
        break;
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
