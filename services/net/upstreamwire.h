// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of one open connection to a service, in the clear or in TLS. In the clear it is the bare descriptor: a
// QTcpSocket copies each byte once more and switches its notifiers for each request, and loses an answer that came
// before a failed write. Service thread; owned by its UpstreamConnection.
#pragma once

#include "domain/error.h"

#include <QByteArrayView>
#include <array>
#include <memory>

class QSslSocket;
class QTcpSocket;

namespace tokenwatch {

class UpstreamWire
{
public:
    /// Called from the event loop only, never from inside a call of the wire.
    class Watcher
    {
    public:
        virtual void wireReadable() = 0; ///< there are bytes, or the end
        virtual void wireWritten() = 0;  ///< waiting() has fallen
    protected:
        ~Watcher() = default;
    };
    struct End {
        ErrorKind kind = ErrorKind::ConnectionFailed;
        QString text;         ///< not cleaned
        bool inOrder = false; ///< the service closed and, in TLS, said so
    };
    using Parts = std::array<QByteArrayView, 4>;

    /// Takes over the connection of `socket`, which is as good as closed afterwards.
    [[nodiscard]] static std::unique_ptr<UpstreamWire> plain(QTcpSocket &socket, Watcher &watcher);
    /// `socket` has shaken hands.
    [[nodiscard]] static std::unique_ptr<UpstreamWire> tls(std::unique_ptr<QSslSocket> socket, Watcher &watcher);

    virtual ~UpstreamWire() = default;

    /// How many bytes; 0: none now; -1: none ever, see end().
    [[nodiscard]] virtual qint64 read(char *bytes, qint64 most) = 0;
    [[nodiscard]] virtual End end() const = 0;
    /// Something can be read, or the end, that wireReadable() will not tell again.
    [[nodiscard]] virtual bool hasMore() const = 0;
    /// Off: no wireReadable(), and nothing is taken from the kernel beyond a small buffer.
    virtual void setReading(bool on) = 0;
    /// Alive, with nothing to read and nothing waiting to be sent.
    [[nodiscard]] virtual bool isQuiet() const = 0;

    /// All parts in one go. Where the connection is broken they are dropped: reading tells.
    virtual void write(const Parts &parts) = 0;
    [[nodiscard]] virtual qint64 waiting() const = 0;
    /// Bytes that left this program since the connection was opened.
    [[nodiscard]] virtual qint64 sent() const = 0;
    /// No more writes: closes the sending side (in TLS: the connection) once nothing waits.
    virtual void finishSending() = 0;
};

} // namespace tokenwatch
