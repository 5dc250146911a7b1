// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/filetrail.h"

#include <QDir>
#include <QFile>
#include <climits>
#include <sys/stat.h>
#include <unistd.h>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// As many links as the kernel follows.
constexpr int mostLinks = 40;

QString linkTarget(const QByteArray &path)
{
    char target[PATH_MAX];
    const ssize_t size = ::readlink(path.constData(), target, sizeof target);
    return size <= 0 ? QString() : QFile::decodeName(QByteArray(target, qsizetype(size)));
}

} // namespace

FileTrail FileTrail::of(const QString &path)
{
    FileTrail trail;
    QStringList ahead = QDir().absoluteFilePath(path).split(u'/', Qt::SkipEmptyParts);
    QString here = u"/"_s;
    int links = 0;
    while (!ahead.isEmpty()) {
        const QString step = ahead.takeFirst();
        if (step == "."_L1)
            continue;
        if (step == ".."_L1) {
            here = here.left(qMax<qsizetype>(here.lastIndexOf(u'/'), 1));
            continue;
        }
        if (!trail.directories.contains(here))
            trail.directories.append(here);
        const QString next = (here.endsWith(u'/') ? here : here + u'/') + step;
        const QByteArray name = QFile::encodeName(next);
        struct stat found {
        };
        if (::lstat(name.constData(), &found) != 0)
            return trail;
        if (S_ISLNK(found.st_mode)) {
            const QString target = linkTarget(name);
            if (target.isEmpty() || ++links > mostLinks)
                return trail;
            if (target.startsWith(u'/'))
                here = u"/"_s;
            ahead = target.split(u'/', Qt::SkipEmptyParts) + ahead;
            continue;
        }
        here = next;
    }
    trail.file = here;
    return trail;
}

FileMark FileMark::of(const QString &path)
{
    struct stat found {
    };
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return {{qint64(found.st_dev), qint64(found.st_ino), found.st_size, found.st_mtim.tv_sec, found.st_mtim.tv_nsec,
             found.st_ctim.tv_sec, found.st_ctim.tv_nsec}};
}

} // namespace tokenwatch
