// SPDX-License-Identifier: GPL-3.0-or-later
#include "autostart.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace tokenwatch::runtime {

using namespace Qt::StringLiterals;

namespace {

/// As the Desktop Entry Specification wants an argument of Exec: quoted, its special characters escaped twice.
QString quotedForExec(const QString &program)
{
    QString quoted;
    for (const QChar each : program) {
        if (u"\"`$\\"_s.contains(each))
            quoted += u"\\\\"_s;
        if (each == u'%')
            quoted += u'%';
        quoted += each;
    }
    return u'"' + quoted + u'"';
}

} // namespace

QString autostartFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart/tokenwatch.desktop"_s;
}

bool startsAtLogin(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QStringList lines = QString::fromUtf8(file.read(64 * 1024)).split(u'\n');
    return !lines.contains(u"Hidden=true"_s) && !lines.contains(u"X-GNOME-Autostart-enabled=false"_s);
}

Expected<> setStartsAtLogin(const QString &path, bool starts, const QString &program)
{
    if (!starts) {
        QFile file(path);
        if (file.exists() && !file.remove())
            return failure(ErrorKind::StorageFailed, path, file.errorString());
        return {};
    }
    QDir().mkpath(QFileInfo(path).path());
    const QByteArray text = "[Desktop Entry]\n"
                            "Type=Application\n"
                            "Version=1.4\n"
                            "Name=Tokenwatch\n"
                            "Comment=Keeps API tokens alive and shows which one will be lost next\n"
                            "Exec=" +
                            quotedForExec(program).toUtf8() +
                            " --in-tray\n"
                            "Icon=tokenwatch\n"
                            "Terminal=false\n"
                            "X-GNOME-Autostart-enabled=true\n";
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return failure(ErrorKind::StorageFailed, path, file.errorString());
    return {};
}

} // namespace tokenwatch::runtime
