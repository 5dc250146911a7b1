// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/privatefile.h"

#include "crypto/random.h"
#include "log/categories.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// Closes on the way out; close() tells whether that went well.
class Descriptor
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor() { (void)close(); }

    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] int get() const { return m_fd; }
    bool close()
    {
        const int fd = std::exchange(m_fd, -1);
        return fd < 0 || ::close(fd) == 0;
    }

private:
    int m_fd;
};

tl::unexpected<Error> systemFailure(const QString &path, int error = errno)
{
    const bool full = error == ENOSPC || error == EDQUOT;
    return failure(full ? ErrorKind::StorageFull : ErrorKind::StorageFailed, path,
                   QString::fromLocal8Bit(std::strerror(error)));
}

tl::unexpected<Error> refusal(const QString &path, const QString &why)
{
    return failure(ErrorKind::StorageFailed, path, why);
}

bool writeAll(int fd, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(fd, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

/// A new file of ours with all of `bytes` on disk.
Expected<> writeNew(const QByteArray &path, QByteArrayView bytes)
{
    Descriptor file(::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.isOpen())
        return systemFailure(QFile::decodeName(path));
    if (writeAll(file.get(), bytes) && ::fsync(file.get()) == 0 && file.close())
        return {};
    const int error = errno;
    ::unlink(path.constData());
    return systemFailure(QFile::decodeName(path), error);
}

QString parentOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}

QString leftoverPrefix(const QString &path)
{
    return u'.' + QFileInfo(path).fileName() + u".new-"_s;
}

Expected<> makeDirectories(const QString &path)
{
    if (::mkdir(QFile::encodeName(path).constData(), 0700) == 0 || errno == EEXIST)
        return {};
    const QString parent = parentOf(path);
    if (errno != ENOENT || parent == path)
        return systemFailure(path);
    if (auto made = makeDirectories(parent); !made)
        return made;
    if (::mkdir(QFile::encodeName(path).constData(), 0700) == 0 || errno == EEXIST)
        return {};
    return systemFailure(path);
}

} // namespace

Expected<> makePrivateDirectory(const QString &path, OpenToOthers others)
{
    // Without its last slash: "link/" would follow the link.
    const QString clean = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (auto made = makeDirectories(clean); !made)
        return made;

    const QByteArray name = QFile::encodeName(clean);
    struct stat status {
    };
    if (::lstat(name.constData(), &status) != 0)
        return systemFailure(clean);
    if (S_ISLNK(status.st_mode))
        return refusal(clean, u"is a symbolic link"_s);
    if (!S_ISDIR(status.st_mode))
        return refusal(clean, u"is not a directory"_s);
    if (status.st_uid != ::geteuid())
        return refusal(clean, u"belongs to another user"_s);
    if ((status.st_mode & 077) == 0)
        return {};
    if (others == OpenToOthers::Refuse)
        return refusal(clean, u"is open to other users"_s);

    const Descriptor directory(::open(name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!directory.isOpen() || ::fchmod(directory.get(), 0700) != 0)
        return systemFailure(clean);
    qCWarning(lcStorage, "%s was open to other users; its mode is now 0700", name.constData());
    return {};
}

Expected<std::optional<QByteArray>> readPrivateFile(const QString &path, qsizetype limit)
{
    // Not blocking: a FIFO must not hang the start.
    Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen()) {
        if (errno == ENOENT)
            return std::optional<QByteArray>();
        return errno == ELOOP ? refusal(path, u"is a symbolic link"_s) : systemFailure(path);
    }
    struct stat status {
    };
    if (::fstat(file.get(), &status) != 0)
        return systemFailure(path);
    if (!S_ISREG(status.st_mode))
        return refusal(path, u"is not a regular file"_s);
    if (status.st_uid != ::geteuid())
        return refusal(path, u"belongs to another user"_s);
    if ((status.st_mode & 077) != 0) {
        if (::fchmod(file.get(), 0600) != 0)
            return systemFailure(path);
        qCWarning(lcStorage, "%s was open to other users; its mode is now 0600", qUtf8Printable(path));
    }
    if (status.st_size > limit)
        return failure(ErrorKind::StoreCorrupt, path, u"is too long"_s);

    QByteArray bytes(static_cast<qsizetype>(status.st_size), Qt::Uninitialized);
    qsizetype have = 0;
    while (have < bytes.size()) {
        const ssize_t got = ::read(file.get(), bytes.data() + have, static_cast<std::size_t>(bytes.size() - have));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemFailure(path);
        if (got == 0)
            break;
        have += got;
    }
    bytes.truncate(have);
    return std::optional(bytes);
}

Expected<> replacePrivateFile(const QString &path, QByteArrayView bytes)
{
    const QString parent = parentOf(path);
    const QString fresh = parent + u'/' + leftoverPrefix(path) + QString::fromLatin1(crypto::randomBytes(8).toHex());
    const QByteArray freshName = QFile::encodeName(fresh);
    if (auto written = writeNew(freshName, bytes); !written) {
        written.error().where = path;
        return written;
    }
    if (::rename(freshName.constData(), QFile::encodeName(path).constData()) != 0) {
        const int error = errno;
        ::unlink(freshName.constData());
        return systemFailure(path, error);
    }
    Descriptor directory(::open(QFile::encodeName(parent).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!directory.isOpen() || ::fsync(directory.get()) != 0 || !directory.close())
        return systemFailure(path);
    return {};
}

void removeLeftovers(const QString &path)
{
    QDir directory(parentOf(path));
    const QString prefix = leftoverPrefix(path);
    const QStringList hidden = directory.entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : hidden) {
        if (name.startsWith(prefix))
            directory.remove(name);
    }
}

QString keepCorruptCopy(const QString &path, QByteArrayView bytes)
{
    const QString copy =
        path + u".corrupt-"_s + QFileInfo(path).lastModified().toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    struct stat status {
    };
    if (::lstat(QFile::encodeName(copy).constData(), &status) == 0)
        return copy;
    return writeNew(QFile::encodeName(copy), bytes) ? copy : QString();
}

} // namespace tokenwatch
