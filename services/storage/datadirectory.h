// SPDX-License-Identifier: GPL-3.0-or-later
// The data directory and its one owner. Two owners of one rotating refresh token would kill it, so an agent holds a
// lock that the kernel frees, however the agent ends. Made once at start, kept until the end.
#pragma once

#include "domain/error.h"

namespace tokenwatch {

class DataDirectory
{
public:
    /// Makes or checks the directory (0700, ours, no symbolic link) and takes its lock.
    /// InUse with the first owner's process id in `serverText`; StorageFailed or StorageFull naming what is wrong.
    [[nodiscard]] static Expected<DataDirectory> own(const QString &path);

    DataDirectory(DataDirectory &&other) noexcept;
    DataDirectory &operator=(DataDirectory &&) = delete;
    /// Frees the lock; the lock file stays, because removing it would let two owners in.
    ~DataDirectory();

    /// Absolute.
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    DataDirectory(QString path, int lock)
        : m_path(std::move(path))
        , m_lock(lock)
    {}

    QString m_path;
    int m_lock;
};

/// Nothing this process makes from now on is open to other users, whatever umask it was started with.
void keepNewFilesPrivate();

} // namespace tokenwatch
