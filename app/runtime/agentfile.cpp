// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/agentfile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

namespace tokenwatch::runtime {

using namespace Qt::StringLiterals;

namespace {

QString loopback(quint16 port)
{
    return u"http://127.0.0.1:%1"_s.arg(port);
}

QString systemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

} // namespace

Expected<> makeRuntimeDirectory(const QString &path)
{
    const QByteArray native = QFile::encodeName(path);
    QDir().mkpath(QFileInfo(path).path());
    if (::mkdir(native.constData(), 0700) != 0 && errno != EEXIST)
        return failure(ErrorKind::StorageFailed, path, systemError());
    struct stat info = {};
    if (::lstat(native.constData(), &info) != 0)
        return failure(ErrorKind::StorageFailed, path, systemError());
    if (!S_ISDIR(info.st_mode) || info.st_uid != ::getuid())
        return failure(ErrorKind::StorageFailed, path, u"it is not a directory of this user"_s);
    if ((info.st_mode & 077) != 0 && ::chmod(native.constData(), 0700) != 0)
        return failure(ErrorKind::StorageFailed, path, systemError());
    return {};
}

Expected<AgentFile> AgentFile::write(const QString &directory, const AgentDescription &description)
{
    const auto addressOf = [](const std::optional<quint16> &port) {
        return port ? QJsonValue(loopback(*port)) : QJsonValue();
    };
    const QJsonObject object{
        {u"pid"_s, static_cast<qint64>(::getpid())},
        {u"version"_s, QStringLiteral(TOKENWATCH_VERSION)},
        {u"socket"_s, description.socket},
        {u"api"_s, addressOf(description.apiPort)},
        {u"gateway"_s, addressOf(description.gatewayPort)},
        {u"sandbox"_s, description.sandbox.isEmpty() ? QJsonValue() : QJsonValue(description.sandbox)},
        {u"key"_s, QString::fromLatin1(description.key->reveal())},
    };
    QSaveFile file(directory + u"/agent.json"_s);
    // The mode is set on the temporary file, before the key is in it.
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(QJsonDocument(object).toJson()) > 0 && file.commit();
    if (!written)
        return failure(ErrorKind::StorageFailed, file.fileName(), file.errorString());
    return AgentFile(file.fileName());
}

AgentFile::~AgentFile()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

} // namespace tokenwatch::runtime
