// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/datadirectory.h"

#include "storage/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

QString ownerIn(int lock)
{
    char text[32] = {};
    const ssize_t length = ::pread(lock, text, sizeof text - 1, 0);
    return length > 0 ? cleaned(QString::fromLatin1(text, length).trimmed()) : QString();
}

bool writeOwner(int lock)
{
    const QByteArray pid = QByteArray::number(qint64(::getpid())) + '\n';
    return ::ftruncate(lock, 0) == 0 && ::pwrite(lock, pid.constData(), std::size_t(pid.size()), 0) == pid.size();
}

} // namespace

Expected<DataDirectory> DataDirectory::own(const QString &path)
{
    const QString directory = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (auto usable = makePrivateDirectory(directory, OpenToOthers::Tighten); !usable)
        return failure(usable.error());

    const QString name = directory + u"/agent.lock"_s;
    const int lock =
        ::open(QFile::encodeName(name).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600);
    const auto refused = [&name, lock](ErrorKind kind, const QString &why) {
        if (lock >= 0)
            ::close(lock);
        return failure(kind, name, why);
    };
    const auto systemRefused = [&refused](int error) {
        return refused(error == ENOSPC || error == EDQUOT ? ErrorKind::StorageFull : ErrorKind::StorageFailed,
                       QString::fromLocal8Bit(std::strerror(error)));
    };
    if (lock < 0)
        return errno == ELOOP ? refused(ErrorKind::StorageFailed, u"is a symbolic link"_s) : systemRefused(errno);
    struct stat status {
    };
    if (::fstat(lock, &status) != 0)
        return systemRefused(errno);
    if (!S_ISREG(status.st_mode))
        return refused(ErrorKind::StorageFailed, u"is not a regular file"_s);
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return systemRefused(errno);
        const QString owner = ownerIn(lock);
        ::close(lock);
        return failure(ErrorKind::InUse, directory, owner);
    }
    if (!writeOwner(lock))
        return systemRefused(errno);
    return DataDirectory(directory, lock);
}

DataDirectory::DataDirectory(DataDirectory &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_lock(std::exchange(other.m_lock, -1))
{}

DataDirectory::~DataDirectory()
{
    if (m_lock >= 0)
        ::close(m_lock);
}

void keepNewFilesPrivate()
{
    ::umask(077);
}

} // namespace tokenwatch
