// SPDX-License-Identifier: GPL-3.0-or-later
// How a path leads to a file right now, and how to tell that it leads to something else. Values; any thread.
#pragma once

#include <QString>
#include <QStringList>
#include <array>

namespace tokenwatch {

/// Every directory that is walked through, the targets of links included, as far as they exist.
struct FileTrail {
    QStringList directories;
    QString file; ///< the end of the trail with all links resolved; empty if nothing is there

    [[nodiscard]] static FileTrail of(const QString &path);
};

/// What is at a path, without reading it.
struct FileMark {
    /// Device, inode, size, and the times of its content and of its state; all 0: nothing is there.
    std::array<qint64, 7> facts{};

    [[nodiscard]] static FileMark of(const QString &path);
    [[nodiscard]] bool sameFile(const FileMark &other) const
    {
        return facts[0] == other.facts[0] && facts[1] == other.facts[1];
    }
    friend bool operator==(const FileMark &, const FileMark &) = default;
};

} // namespace tokenwatch
