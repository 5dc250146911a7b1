// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/storefile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace tokenwatch::sql {

namespace {

class Descriptor
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] int get() const { return m_fd; }

private:
    const int m_fd;
};

/// One page of the smallest size. SQLite takes what is shorter for a new database and writes into it.
constexpr off_t smallestDatabase = 512;

tl::unexpected<Error> refused(const QString &path, const QString &why)
{
    return failure(ErrorKind::StorageFailed, path, why);
}

tl::unexpected<Error> failed(const QString &path, int code)
{
    const bool full = code == ENOSPC || code == EDQUOT;
    return failure(full ? ErrorKind::StorageFull : ErrorKind::StorageFailed, path,
                   QString::fromStdString(std::generic_category().message(code)));
}

Expected<FileState> inspectOne(const QString &path, off_t least)
{
    // O_PATH neither follows nor opens: a FIFO cannot hang it, and closing it drops no lock that SQLite holds.
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
    if (!file.isOpen())
        return errno == ENOENT ? Expected<FileState>(FileState::Missing) : failed(path, errno);
    struct stat facts {
    };
    if (::fstat(file.get(), &facts) != 0)
        return failed(path, errno);
    if (S_ISLNK(facts.st_mode))
        return refused(path, QStringLiteral("is a symbolic link"));
    if (!S_ISREG(facts.st_mode))
        return refused(path, QStringLiteral("is not a regular file"));
    if (facts.st_uid != ::geteuid())
        return refused(path, QStringLiteral("belongs to another user"));
    if (facts.st_nlink > 1)
        return refused(path, QStringLiteral("has a second name (hard link)"));
    if (facts.st_size < least)
        return failure(ErrorKind::StoreCorrupt, path, QStringLiteral("is cut short"));
    if ((facts.st_mode & 0177U) != 0) {
        const QByteArray self = "/proc/self/fd/" + QByteArray::number(file.get());
        if (::chmod(self.constData(), 0600) != 0)
            return failed(path, errno);
    }
    return FileState::Present;
}

} // namespace

Expected<FileState> inspectFile(const QString &path)
{
    for (const QLatin1StringView suffix :
         {QLatin1StringView("-wal"), QLatin1StringView("-shm"), QLatin1StringView("-journal")}) {
        if (const auto beside = inspectOne(path + suffix, 0); !beside)
            return beside;
    }
    return inspectOne(path, smallestDatabase);
}

Expected<QString> createDraft(const QString &path)
{
    const QString draft = path + QStringLiteral(".new");
    for (const QLatin1StringView suffix :
         {QLatin1StringView(""), QLatin1StringView("-wal"), QLatin1StringView("-shm"), QLatin1StringView("-journal")}) {
        if (::unlink(QFile::encodeName(draft + suffix).constData()) != 0 && errno != ENOENT)
            return failed(draft, errno);
    }
    const Descriptor file(
        ::open(QFile::encodeName(draft).constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.isOpen())
        return failed(draft, errno);
    return draft;
}

Expected<> publishDraft(const QString &draft, const QString &path)
{
    if (::rename(QFile::encodeName(draft).constData(), QFile::encodeName(path).constData()) != 0)
        return failed(path, errno);
    // The new name itself must survive a power cut.
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const Descriptor directory(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!directory.isOpen() || ::fsync(directory.get()) != 0)
        return failed(path, errno);
    return {};
}

} // namespace tokenwatch::sql
