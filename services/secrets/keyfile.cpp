// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keyfile.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// Why the file must not be used; empty if it may.
QString objection(const struct stat &status)
{
    if (!S_ISREG(status.st_mode))
        return u"is not a regular file"_s;
    if (status.st_uid != ::geteuid())
        return u"belongs to another user"_s;
    if ((status.st_mode & 07777 & ~mode_t(0600)) != 0)
        return u"is open to other users; its mode must be 0600"_s;
    if (status.st_size < shortestKeyFile)
        return u"is too short; at least 32 bytes are needed"_s;
    if (status.st_size > longestKeyFile)
        return u"is too long for a key file"_s;
    return {};
}

Expected<Secret> readKey(int file, qsizetype size, const QString &path)
{
    QByteArray bytes(size, '\0');
    qsizetype have = 0;
    while (have < size) {
        const ssize_t got = ::read(file, bytes.data() + have, static_cast<std::size_t>(size - have));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0) {
            wipeMemory(bytes.data(), static_cast<std::size_t>(size));
            return failure(ErrorKind::StorageFailed, path,
                           got < 0 ? QString::fromLocal8Bit(std::strerror(errno))
                                   : u"became shorter while it was read"_s);
        }
        have += got;
    }
    return Secret::take(std::move(bytes));
}

} // namespace

Expected<Secret> loadKeyFile(const QString &path)
{
    // Not blocking: a FIFO in its place must not hang the start.
    const int file =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (file < 0) {
        if (errno == ELOOP)
            return failure(ErrorKind::InvalidInput, path, u"is a symbolic link"_s);
        return failure(ErrorKind::StorageFailed, path, QString::fromLocal8Bit(std::strerror(errno)));
    }
    struct stat status {
    };
    const bool known = ::fstat(file, &status) == 0;
    const QString why = known ? objection(status) : QString::fromLocal8Bit(std::strerror(errno));
    Expected<Secret> key = why.isEmpty() ? readKey(file, static_cast<qsizetype>(status.st_size), path)
                                         : failure(ErrorKind::InvalidInput, path, why);
    ::close(file);
    return key;
}

} // namespace tokenwatch
