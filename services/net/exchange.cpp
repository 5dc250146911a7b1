// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/exchange.h"

#include "domain/timing.h"
#include "net/outgoingrequest.h"
#include "net/tlsfault.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readBuffer = 64 * 1024;
} // namespace

Exchange::Exchange(const HttpRequest &request, const Road &road, Clock &clock, Then<HttpResponse> done)
    : m_url(request.url)
    , m_bytes(serialised(request))
    , m_done(std::move(done))
    , m_reader(Timing::answerLimit, request.method == "HEAD")
{
    m_socket.setReadBufferSize(readBuffer);
    connect(&m_socket, &QSslSocket::alertReceived, this,
            [this](QSsl::AlertLevel, QSsl::AlertType type, const QString &) {
                m_saidFarewell = m_saidFarewell || type == QSsl::AlertType::CloseNotify;
            });
    m_connector.emplace(m_socket, m_url, clock, [this](const Expected<> &connected) {
        if (!connected)
            return end(tl::unexpected(connected.error()));
        connect(&m_socket, &QSslSocket::readyRead, this, [this] { receive(); });
        connect(&m_socket, &QSslSocket::errorOccurred, this,
                [this](QAbstractSocket::SocketError error) { fail(error); });
        send();
    });
    m_connector->start(road);
}

Exchange::~Exchange()
{
    abandon();
    m_socket.abort();
}

void Exchange::abandon()
{
    m_done = nullptr;
    m_connector.reset();
    m_socket.disconnect(this);
}

void Exchange::timeOut(Seconds patience)
{
    Error late = failure(ErrorKind::TimedOut, m_url.host()).value();
    late.maySent = m_maySent;
    late.patience = patience;
    end(failure(std::move(late)));
}

void Exchange::send()
{
    if (m_socket.bytesAvailable() > 0)
        return end(ErrorKind::BrokenAnswer, u"an answer before the request"_s);
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
    if (error == QAbstractSocket::RemoteHostClosedError && m_reader.hasBegun()) {
        // An attacker on the way can end a TCP connection, but cannot say so inside of TLS.
        if (m_url.scheme() == "https"_L1 && !m_saidFarewell)
            return end(ErrorKind::BrokenAnswer, u"the connection ended inside the answer"_s);
        return judge(m_reader.finish());
    }
    const ErrorKind kind = kindOfSocketError(error);
    if (kind == ErrorKind::TlsFailed) {
        // With TLS 1.3 a server refuses this side's certificate after the handshake.
        Error refused = tls::handshakeError(m_url.host(), m_socket.errorString());
        refused.maySent = m_maySent;
        return end(failure(std::move(refused)));
    }
    end(kind == ErrorKind::ConnectionFailed && m_reader.hasBegun() ? ErrorKind::BrokenAnswer : kind,
        m_socket.errorString());
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
    m_socket.disconnect(this); // no more news; abort() is left to the destructor, outside of the socket's signals
    done(std::move(answer));
}

} // namespace tokenwatch
