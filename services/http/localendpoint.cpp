// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/localendpoint.h"

#include <QFile>
#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace tokenwatch::http {

namespace {

class Descriptor
{
public:
    Descriptor()
        : m_number(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] int release() { return std::exchange(m_number, -1); }

private:
    int m_number;
};

tl::unexpected<Error> systemFailure(const QString &path)
{
    return failure(ErrorKind::NotAllowed, path, cleaned(QString::fromLocal8Bit(std::strerror(errno))));
}

/// Makes way at the address: removes a socket of ours that nobody serves any more.
Expected<> clearAddress(const QString &path, const sockaddr_un &address)
{
    struct stat found {
    };
    if (::lstat(address.sun_path, &found) != 0)
        return errno == ENOENT ? Expected<>() : systemFailure(path);
    if (!S_ISSOCK(found.st_mode))
        return failure(ErrorKind::NotAllowed, path, QStringLiteral("not a socket"));
    if (found.st_uid != ::geteuid())
        return failure(ErrorKind::NotAllowed, path, QStringLiteral("a socket of another user"));
    const Descriptor probe;
    const int connected = ::connect(probe.number(), reinterpret_cast<const sockaddr *>(&address), sizeof address);
    if (connected == 0 || errno != ECONNREFUSED) // EAGAIN: somebody listens and is busy
        return failure(ErrorKind::InUse, path);
    if (::unlink(address.sun_path) != 0 && errno != ENOENT)
        return systemFailure(path);
    return {};
}

} // namespace

Expected<int> listenAt(const QString &path, int backlog)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    if (name.isEmpty() || std::size_t(name.size()) >= sizeof address.sun_path || name.contains('\0'))
        return failure(ErrorKind::InvalidInput, path, QStringLiteral("is too long for a socket"));
    std::memcpy(address.sun_path, name.constData(), std::size_t(name.size()));

    if (auto clear = clearAddress(path, address); !clear)
        return tl::unexpected(clear.error());
    Descriptor socket;
    // On Linux the file takes the mode of the unbound socket, so nobody ever finds it open; elsewhere chmod must do.
    ::fchmod(socket.number(), S_IRUSR | S_IWUSR);
    if (::bind(socket.number(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return errno == EADDRINUSE ? failure(ErrorKind::InUse, path) : systemFailure(path);
    if (::chmod(address.sun_path, S_IRUSR | S_IWUSR) != 0 || ::listen(socket.number(), backlog) != 0)
        return systemFailure(path);
    return socket.release();
}

} // namespace tokenwatch::http
