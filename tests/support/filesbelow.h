// SPDX-License-Identifier: GPL-3.0-or-later
// What a program left on the disk, for tests that look for what must not be there. Any thread.
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QStringList>

namespace tokenwatch {

/// The directory itself and all that is in it.
[[nodiscard]] inline QStringList filesBelow(const QString &directory)
{
    QStringList files{directory};
    QDirIterator it(directory, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    return files;
}

/// Empty for what is no file.
[[nodiscard]] inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace tokenwatch
