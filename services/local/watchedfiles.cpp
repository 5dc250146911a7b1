// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/watchedfiles.h"

#include "local/filetrail.h"

#include <QFile>
#include <QFileSystemWatcher>
#include <QSet>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

class OpenedFile
{
public:
    explicit OpenedFile(const char *path)
        : m_number(::open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)) // a FIFO must not hold us up
    {}
    ~OpenedFile()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(OpenedFile)
    [[nodiscard]] int number() const { return m_number; }

private:
    const int m_number;
};

tl::unexpected<Error> unreadable(const QString &path, const QString &why)
{
    return failure(ErrorKind::FileUnreadable, path, cleaned(why));
}

tl::unexpected<Error> systemSays(const QString &path)
{
    return unreadable(path, QString::fromLocal8Bit(std::strerror(errno)));
}

Expected<Secret> readTokenFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (name.isEmpty() || name.contains('\0'))
        return unreadable(path, u"not a path"_s);
    struct stat found {
    };
    // Asked first: merely opening some devices does something.
    if (::stat(name.constData(), &found) != 0)
        return systemSays(path);
    if (!S_ISREG(found.st_mode))
        return unreadable(path, u"not a regular file"_s);
    const OpenedFile file(name.constData());
    if (file.number() < 0 || ::fstat(file.number(), &found) != 0)
        return systemSays(path);
    if (!S_ISREG(found.st_mode))
        return unreadable(path, u"not a regular file"_s);

    // As large as it may become and one more, so that no part of it is copied about.
    std::vector<char> bytes(std::size_t(WatchedFiles::mostBytes) + 1);
    std::size_t size = 0;
    ssize_t got = 0;
    while (size < bytes.size()) {
        got = ::read(file.number(), bytes.data() + size, bytes.size() - size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        size += std::size_t(got);
    }
    const int why = errno;
    Secret secret(QByteArrayView(bytes.data(), qsizetype(size)));
    wipeMemory(bytes.data(), bytes.size());
    if (got < 0)
        return unreadable(path, QString::fromLocal8Bit(std::strerror(why)));
    if (size == bytes.size())
        return failure(ErrorKind::AnswerTooLarge, path);
    return secret;
}

} // namespace

struct WatchedFiles::Private {
    Private(WatchedFiles &files, Clock &c)
        : owner(files)
        , clock(c)
    {
        QObject::connect(&watcher, &QFileSystemWatcher::directoryChanged, &owner, [this] { lookSoon(); });
        QObject::connect(&watcher, &QFileSystemWatcher::fileChanged, &owner, [this] { lookSoon(); });
    }

    WatchedFiles &owner;
    Clock &clock;
    QFileSystemWatcher watcher;
    std::map<QString, FileMark> marks;  ///< by path: what was there when it was looked at last
    std::map<QString, FileMark> places; ///< that are watched
    Pending soon, sometime;

    void lookSoon()
    {
        if (soon.isOwned() || marks.empty())
            return;
        soon = clock.after(together, [this] {
            soon = {};
            look();
        });
    }

    void lookSometime()
    {
        sometime = marks.empty() ? Pending() : clock.after(lookEvery, [this] { look(); });
    }

    void look()
    {
        follow(); // before the look: what changes after it is told by the watcher
        QStringList changes;
        for (auto &[path, mark] : marks) {
            const FileMark now = FileMark::of(path);
            if (now == std::exchange(mark, now))
                continue;
            changes.append(path);
        }
        lookSometime();
        for (const QString &path : std::as_const(changes))
            Q_EMIT owner.changed(path);
    }

    /// Watches what is on the way to each file now, and nothing else.
    void follow()
    {
        QSet<QString> wanted;
        for (const auto &[path, mark] : marks) {
            const FileTrail trail = FileTrail::of(path);
            wanted.unite(QSet<QString>(trail.directories.cbegin(), trail.directories.cend()));
            if (!trail.file.isEmpty())
                wanted.insert(trail.file);
        }
        for (auto place = places.begin(); place != places.end();) {
            // A name may stand for another thing by now than the one that is watched under it.
            if (wanted.contains(place->first) && FileMark::of(place->first).sameFile(place->second)) {
                ++place;
                continue;
            }
            watcher.removePath(place->first);
            place = places.erase(place);
        }
        for (const QString &place : std::as_const(wanted)) {
            if (places.emplace(place, FileMark::of(place)).second)
                watcher.addPath(place); // what cannot be watched is still looked at now and then
        }
    }
};

WatchedFiles::WatchedFiles(Clock &clock)
    : d(std::make_unique<Private>(*this, clock))
{}

WatchedFiles::~WatchedFiles() = default;

Pending WatchedFiles::read(const QString &path, Then<Secret> then)
{
    const Reply<Secret> reply(std::move(then));
    QMetaObject::invokeMethod(
        this,
        [path, reply] {
            if (reply.isWanted())
                reply.resolve(readTokenFile(path));
        },
        Qt::QueuedConnection);
    return reply.pending();
}

void WatchedFiles::watch(const QStringList &paths)
{
    std::map<QString, FileMark> marks;
    for (const QString &path : paths) {
        const auto known = d->marks.find(path);
        marks.emplace(path, known != d->marks.end() ? known->second : FileMark::of(path));
    }
    d->marks = std::move(marks);
    d->follow();
    d->lookSometime();
    // What changed between the marks and the watching.
    d->lookSoon();
}

} // namespace tokenwatch
