// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/portowner.h"

#include "domain/error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <pwd.h>

namespace tokenwatch::runtime {

using namespace Qt::StringLiterals;

namespace {

/// A listening socket of the kernel's table.
struct Listener {
    quint32 uid = 0;
    QByteArray inode;
};

/// "sl local_address rem_address st tx_queue:rx_queue tr:tm->when retrnsmt uid timeout inode …" (proc(5))
std::optional<Listener> listenerIn(const QString &table, quint16 port)
{
    QFile file(table);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray ending = ':' + QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QByteArrayList columns = line.simplified().split(' ');
        static constexpr auto listening = "0A";
        if (columns.size() > 9 && columns.at(1).endsWith(ending) && columns.at(3) == listening)
            return Listener{columns.at(7).toUInt(), columns.at(9)};
    }
    return std::nullopt;
}

bool hasOpen(const QString &process, const QString &socket)
{
    QDir descriptors(process + u"/fd"_s);
    // Unreadable, that of another user: an empty list.
    for (const QString &name : descriptors.entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot)) {
        if (QFile::symLinkTarget(descriptors.filePath(name)).endsWith(socket))
            return true;
    }
    return false;
}

QString userName(quint32 uid)
{
    const passwd *user = ::getpwuid(uid);
    return user ? QString::fromLocal8Bit(user->pw_name) : QString::number(uid);
}

} // namespace

std::optional<PortOwner> portOwner(quint16 port, const QString &processes)
{
    auto listener = listenerIn(processes + u"/net/tcp"_s, port);
    if (!listener)
        listener = listenerIn(processes + u"/net/tcp6"_s, port);
    if (!listener)
        return std::nullopt;
    const QString socket = u"socket:["_s + QString::fromLatin1(listener->inode) + u']';
    for (const QString &name : QDir(processes).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool isProcess = false;
        const qint64 pid = name.toLongLong(&isProcess);
        const QString process = processes + u'/' + name;
        if (!isProcess || !hasOpen(process, socket))
            continue;
        QString program = QFileInfo(QFile::symLinkTarget(process + u"/exe"_s)).fileName();
        if (program.endsWith(u" (deleted)"_s))
            program.chop(10);
        return PortOwner{cleaned(program, 100), pid, listener->uid};
    }
    return PortOwner{{}, 0, listener->uid};
}

Error takenPort(const QString &field, quint16 port, const std::optional<PortOwner> &owner)
{
    Error error = failure(ErrorKind::InUse, field).value();
    error.code = QByteArray::number(port);
    if (owner && !owner->program.isEmpty())
        error.serverText = u"%1 (PID %2)"_s.arg(owner->program).arg(owner->pid);
    else if (owner)
        error.serverText = u'@' + userName(owner->uid);
    return error;
}

QString takenPortWords(quint16 port, const std::optional<PortOwner> &owner)
{
    if (!owner)
        return u"port %1 is used by another program"_s.arg(port);
    if (!owner->program.isEmpty())
        return u"port %1 is used by %2 (process %3)"_s.arg(port).arg(owner->program).arg(owner->pid);
    return u"port %1 is used by a program of the user %2"_s.arg(port).arg(userName(owner->uid));
}

} // namespace tokenwatch::runtime
