// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/peerprogram.h"

#include "domain/error.h"
#include "domain/secret.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <cctype>
#include <climits>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tokenwatch::http {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 1000;

/// Empty where there is no such link or it may not be read.
QByteArray linkTarget(const QByteArray &link)
{
    std::array<char, PATH_MAX> target{};
    const ssize_t length = ::readlink(link.constData(), target.data(), target.size());
    return length > 0 ? QByteArray(target.data(), length) : QByteArray();
}

bool isFile(const QByteArray &path)
{
    struct stat found {
    };
    return ::stat(path.constData(), &found) == 0 && S_ISREG(found.st_mode);
}

QString shown(const QByteArray &path)
{
    return cleaned(QFile::decodeName(path), longestShown);
}

/// "python3.11" and "perl5.36.0" too: what follows the name is a version.
bool isInterpreter(const QByteArray &executable)
{
    static constexpr std::array names{"python", "perl",    "ruby",    "node",  "nodejs", "php",  "bash",
                                      "dash",   "sh",      "ksh",     "mksh",  "zsh",    "fish", "lua",
                                      "luajit", "tclsh",   "wish",    "guile", "deno",   "bun",  "gjs",
                                      "pypy",   "Rscript", "escript", "pwsh",  "busybox"};
    QByteArray name = executable.sliced(executable.lastIndexOf('/') + 1);
    while (!name.isEmpty() &&
           (std::isdigit(static_cast<unsigned char>(name.back())) || name.back() == '.' || name.back() == '-'))
        name.chop(1);
    return std::any_of(names.begin(), names.end(), [&name](const char *known) { return name == known; });
}

/// What stands after the first NUL of a command line; empty if there is none, or it is longer than any path.
QByteArray firstArgument(const QByteArray &processDirectory)
{
    const int file = ::open((processDirectory + "/cmdline").constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return {};
    std::array<char, 2 * PATH_MAX> bytes{};
    const ssize_t length = ::read(file, bytes.data(), bytes.size());
    ::close(file);
    const QByteArrayView line(bytes.data(), std::max<ssize_t>(length, 0));
    QByteArray argument;
    if (const qsizetype first = line.indexOf('\0'); first >= 0) {
        const qsizetype second = line.indexOf('\0', first + 1);
        if (second > first + 1)
            argument = line.sliced(first + 1, second - first - 1).toByteArray();
    }
    wipeMemory(bytes.data(), bytes.size());
    return argument;
}

QByteArray scriptOf(const QByteArray &processDirectory)
{
    QByteArray argument = firstArgument(processDirectory);
    if (argument.isEmpty() || argument.startsWith('-'))
        return {};
    if (!argument.startsWith('/'))
        argument = linkTarget(processDirectory + "/cwd") + '/' + argument;
    return argument.startsWith('/') && isFile(argument) ? argument : QByteArray();
}

} // namespace

PeerProgram programIn(const QString &processDirectory)
{
    const QByteArray directory = QFile::encodeName(processDirectory);
    QByteArray executable = linkTarget(directory + "/exe");
    // The kernel marks what was unlinked; a file may bear such a name, too.
    static constexpr QByteArrayView mark = " (deleted)";
    if (executable.endsWith(mark) && !isFile(executable))
        executable.chop(mark.size());
    PeerProgram program{shown(executable), {}};
    if (!executable.isEmpty() && isInterpreter(executable))
        program.script = QDir::cleanPath(shown(scriptOf(directory)));
    return program;
}

} // namespace tokenwatch::http
