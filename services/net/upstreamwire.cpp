// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/upstreamwire.h"

#include "net/connector.h"

#include <QSocketNotifier>
#include <QSslSocket>
#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

namespace tokenwatch {

namespace {

/// Nothing to read in the kernel, and no end.
bool isSilent(int descriptor)
{
    char byte = 0;
    const ssize_t got = ::recv(descriptor, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    return got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
}

void setOption(int descriptor, int level, int option, int value)
{
    ::setsockopt(descriptor, level, option, &value, sizeof value);
}

/// A small piece of a stream does not wait for the answer to the last one; and since bodies have no deadline, the
/// system asks after a silent service, so that one that is gone is noticed within minutes.
void tune(int descriptor)
{
    setOption(descriptor, IPPROTO_TCP, TCP_NODELAY, 1);
    setOption(descriptor, SOL_SOCKET, SO_KEEPALIVE, 1);
    setOption(descriptor, IPPROTO_TCP, TCP_KEEPIDLE, 60);
    setOption(descriptor, IPPROTO_TCP, TCP_KEEPINTVL, 15);
    setOption(descriptor, IPPROTO_TCP, TCP_KEEPCNT, 4);
}

class PlainWire final : public UpstreamWire
{
public:
    PlainWire(int descriptor, Watcher &watcher)
        : m_descriptor(descriptor)
        , m_watcher(watcher)
        , m_readable(descriptor, QSocketNotifier::Read)
        , m_writable(descriptor, QSocketNotifier::Write)
    {
        tune(m_descriptor);
        m_writable.setEnabled(false);
        QObject::connect(&m_readable, &QSocketNotifier::activated, &m_readable, [this] { m_watcher.wireReadable(); });
        QObject::connect(&m_writable, &QSocketNotifier::activated, &m_writable, [this] { writeOn(); });
    }
    ~PlainWire() override
    {
        m_readable.setEnabled(false);
        m_writable.setEnabled(false);
        ::close(m_descriptor);
    }

    qint64 read(char *bytes, qint64 most) override
    {
        if (m_ended)
            return -1;
        ssize_t got = -1;
        do {
            got = ::recv(m_descriptor, bytes, std::size_t(most), MSG_DONTWAIT);
        } while (got < 0 && errno == EINTR);
        if (got > 0)
            return got;
        if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
            return 0;
        m_ended = true;
        m_error = got < 0 ? errno : 0;
        m_readable.setEnabled(false);
        return -1;
    }
    End end() const override
    {
        if (m_error == 0)
            return {ErrorKind::ConnectionFailed, QStringLiteral("the service closed the connection"), true};
        return {m_error == ETIMEDOUT ? ErrorKind::TimedOut : ErrorKind::ConnectionFailed, qt_error_string(m_error),
                false};
    }
    bool hasMore() const override { return false; }
    void setReading(bool on) override { m_readable.setEnabled(on && !m_ended); }
    bool isQuiet() const override { return !m_ended && !m_broken && m_out.isEmpty() && isSilent(m_descriptor); }

    void write(const Parts &parts) override
    {
        if (m_broken)
            return;
        std::size_t taken = m_out.isEmpty() ? send(parts) : 0;
        if (m_broken)
            return;
        for (const QByteArrayView part : parts) {
            const std::size_t skipped = qMin(taken, std::size_t(part.size()));
            taken -= skipped;
            m_out += part.sliced(qsizetype(skipped));
        }
        if (!m_out.isEmpty())
            m_writable.setEnabled(true);
    }
    qint64 waiting() const override { return m_out.size(); }
    qint64 sent() const override { return m_sent; }
    void finishSending() override
    {
        m_finishing = true;
        if (m_out.isEmpty())
            ::shutdown(m_descriptor, SHUT_WR);
    }

private:
    std::size_t send(const Parts &parts)
    {
        std::array<iovec, 4> pieces{};
        for (std::size_t i = 0; i < parts.size(); ++i)
            pieces[i] = {const_cast<char *>(parts[i].data()), std::size_t(parts[i].size())};
        msghdr message{};
        message.msg_iov = pieces.data();
        message.msg_iovlen = pieces.size();
        ssize_t sent = -1;
        do {
            sent = ::sendmsg(m_descriptor, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
        } while (sent < 0 && errno == EINTR);
        if (sent >= 0) {
            m_sent += sent;
            return std::size_t(sent);
        }
        // Only noted: what the service said before it stopped listening can still be read, and so can its end.
        m_broken = errno != EAGAIN && errno != EWOULDBLOCK;
        return 0;
    }

    void writeOn()
    {
        m_out.remove(0, qsizetype(send({m_out, {}, {}, {}})));
        if (m_broken)
            m_out.clear();
        if (m_out.isEmpty()) {
            m_out = QByteArray(); // with its memory
            m_writable.setEnabled(false);
            if (m_finishing)
                ::shutdown(m_descriptor, SHUT_WR);
        }
        m_watcher.wireWritten();
    }

    const int m_descriptor;
    Watcher &m_watcher;
    QSocketNotifier m_readable, m_writable;
    QByteArray m_out;
    qint64 m_sent = 0;
    int m_error = 0;
    bool m_ended = false;
    bool m_broken = false; ///< for writing
    bool m_finishing = false;
};

class TlsWire final : public UpstreamWire
{
public:
    TlsWire(std::unique_ptr<QSslSocket> socket, Watcher &watcher)
        : m_watcher(watcher)
        , m_socket(std::move(socket))
    {
        tune(int(m_socket->socketDescriptor()));
        QObject::connect(m_socket.get(), &QSslSocket::readyRead, m_socket.get(), [this] {
            if (m_reading)
                tell(&Watcher::wireReadable);
        });
        QObject::connect(m_socket.get(), &QSslSocket::alertReceived, m_socket.get(),
                         [this](QSsl::AlertLevel, QSsl::AlertType type, const QString &) {
                             m_saidFarewell = m_saidFarewell || type == QSsl::AlertType::CloseNotify;
                         });
        QObject::connect(m_socket.get(), &QSslSocket::errorOccurred, m_socket.get(),
                         [this](QAbstractSocket::SocketError error) { close(error); });
        QObject::connect(m_socket.get(), &QSslSocket::disconnected, m_socket.get(),
                         [this] { close(QAbstractSocket::RemoteHostClosedError); });
        QObject::connect(m_socket.get(), &QSslSocket::encryptedBytesWritten, m_socket.get(),
                         [this] { tell(&Watcher::wireWritten); });
    }
    ~TlsWire() override { m_socket->disconnect(); }

    qint64 read(char *bytes, qint64 most) override
    {
        const qint64 got = m_socket->read(bytes, most);
        return got > 0 ? got : m_end ? -1 : 0;
    }
    End end() const override { return m_end.value_or(End()); }
    bool hasMore() const override { return m_end || m_socket->bytesAvailable() > 0; }
    void setReading(bool on) override
    {
        m_reading = on;
        if (on && (m_socket->bytesAvailable() > 0 || m_end))
            tellLater(&Watcher::wireReadable);
    }
    bool isQuiet() const override
    {
        return !m_end && waiting() == 0 && m_socket->bytesAvailable() == 0 &&
               m_socket->encryptedBytesAvailable() == 0 && isSilent(int(m_socket->socketDescriptor()));
    }

    void write(const Parts &parts) override
    {
        if (m_end)
            return;
        // Signals out of these calls are told later: the caller is still at work.
        m_inCall = true;
        for (const QByteArrayView part : parts) {
            if (!part.isEmpty())
                m_sent += qMax<qint64>(0, m_socket->write(part.data(), part.size()));
        }
        m_socket->flush();
        m_inCall = false;
    }
    qint64 waiting() const override { return m_end ? 0 : m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite(); }
    qint64 sent() const override { return m_sent; }
    void finishSending() override
    {
        m_inCall = true;
        m_socket->disconnectFromHost();
        m_inCall = false;
    }

private:
    using News = void (Watcher::*)();

    void close(QAbstractSocket::SocketError error)
    {
        if (m_end)
            return;
        m_end = End{kindOfSocketError(error), m_socket->errorString(),
                    error == QAbstractSocket::RemoteHostClosedError && m_saidFarewell};
        // Queued: Qt itself still is inside the end of this connection, and bytes may come out of its buffers.
        tellLater(&Watcher::wireWritten);
        if (m_reading)
            tellLater(&Watcher::wireReadable);
    }
    void tell(News news)
    {
        if (m_inCall)
            tellLater(news);
        else
            (m_watcher.*news)();
    }
    void tellLater(News news)
    {
        QMetaObject::invokeMethod(
            m_socket.get(), [this, news] { (m_watcher.*news)(); }, Qt::QueuedConnection);
    }

    Watcher &m_watcher;
    const std::unique_ptr<QSslSocket> m_socket;
    std::optional<End> m_end;
    qint64 m_sent = 0;
    bool m_saidFarewell = false;
    bool m_reading = true;
    bool m_inCall = false;
};

} // namespace

std::unique_ptr<UpstreamWire> UpstreamWire::plain(QTcpSocket &socket, Watcher &watcher)
{
    const int own = ::fcntl(int(socket.socketDescriptor()), F_DUPFD_CLOEXEC, 0);
    socket.abort();
    return own < 0 ? nullptr : std::make_unique<PlainWire>(own, watcher);
}

std::unique_ptr<UpstreamWire> UpstreamWire::tls(std::unique_ptr<QSslSocket> socket, Watcher &watcher)
{
    return std::make_unique<TlsWire>(std::move(socket), watcher);
}

} // namespace tokenwatch
