// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the floors from the rooms' build files and finds includes that break them. System headers are found by every
// target whether it links their library or not, so the build alone cannot keep the house in order.
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace house {

using namespace Qt::StringLiterals;

struct Room {
    QString name;
    int floor = 0;
    QString folder;
    QSet<QString> uses;
};

inline QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Every room below `root`, from its CMakeLists.txt.
inline QHash<QString, Room> rooms(const QString &root)
{
    static const QRegularExpression call(u"tokenwatch_room\\((\\w+)\\s+FLOOR\\s+(\\d+)(?:\\s+USES\\s+([a-z ]+))?"_s);
    QHash<QString, Room> found;
    QDirIterator files(root, {u"CMakeLists.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.contains(u"/build/"_s) || path.contains(u"/tests/"_s))
            continue;
        const auto match = call.match(readFile(path));
        if (!match.hasMatch())
            continue;
        const QStringList uses = match.captured(3).split(u' ', Qt::SkipEmptyParts);
        found.insert(match.captured(1), {match.captured(1), match.captured(2).toInt(), QFileInfo(path).path(),
                                         QSet<QString>(uses.cbegin(), uses.cend())});
    }
    return found;
}

/// A third-party header and the rooms that may include it.
struct Keeper {
    QRegularExpression header;
    QSet<QString> rooms;
};

inline const QList<Keeper> &keepers()
{
    static const QList<Keeper> all{
        {QRegularExpression(u"^openssl/"_s), {u"crypto"_s}},
        {QRegularExpression(u"^(qt6keychain|qtkeychain|qt5keychain)/"_s), {u"secrets"_s}},
        {QRegularExpression(u"^boost/"_s), {u"http"_s, u"net"_s}},
        {QRegularExpression(u"^nlohmann/|^yaml\\.h$"_s), {u"json"_s}},
        {QRegularExpression(u"^qrencode\\.h$"_s), {u"ui"_s}},
        {QRegularExpression(u"^CLI/"_s), {u"tokenctl"_s}},
        {QRegularExpression(u"^QSql|^QtSql"_s), {u"sql"_s, u"storage"_s, u"sandbox"_s}},
        {QRegularExpression(u"^(QtWidgets|QtCharts|QtSvg|QtGui)"_s), {}},
        {QRegularExpression(
             u"^(QWidget|QApplication|QMainWindow|QDialog|QMessageBox|QLabel|QPushButton|QToolButton|QToolBar|"
             u"QTreeView|QTableView|QAbstractItemView|QHeaderView|QStyle|QStyledItemDelegate|QMenu|QLineEdit|"
             u"QComboBox|QCheckBox|QLayout|QBoxLayout|QVBoxLayout|QHBoxLayout|QFrame|QFileDialog|QSystemTrayIcon|"
             u"QChart|QSvg|QIcon|QPixmap|QImage|QPainter|QFont|QPalette|QColor|QGuiApplication|QAction|"
             u"QClipboard|QIconEngine)\\w*$"_s),
         {u"ui"_s}},
    };
    return all;
}

/// The program a file under app/ belongs to: app/tokenctl is its own, without Qt.
inline QString keeperName(const QString &root, const QString &path, const QString &room)
{
    return path.startsWith(root + u"/app/tokenctl/"_s) ? u"tokenctl"_s : room;
}

/// One line per broken rule: "file:line: what".
inline QStringList brokenRules(const QString &root)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s);
    const auto all = rooms(root);
    QStringList broken;
    for (const Room &room : all) {
        QDirIterator files(room.folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QStringList lines = readFile(path).split(u'\n');
            for (qsizetype i = 0; i < lines.size(); ++i) {
                const auto match = include.match(lines.at(i));
                if (!match.hasMatch())
                    continue;
                const QString header = match.captured(1);
                const auto complain = [&](const QString &what) {
                    broken.append(u"%1:%2: %3"_s.arg(QDir(root).relativeFilePath(path)).arg(i + 1).arg(what));
                };
                const QString other = header.section(u'/', 0, 0);
                if (header.contains(u'/') && all.contains(other) && other != room.name) {
                    if (all.value(other).floor >= room.floor)
                        complain(u"%1 (floor %2) includes %3 (floor %4): only lower floors"_s.arg(room.name)
                                     .arg(room.floor)
                                     .arg(header)
                                     .arg(all.value(other).floor));
                    else if (!room.uses.contains(other))
                        complain(u"%1 includes %2 but its build file does not say that it uses %3"_s.arg(
                            room.name, header, other));
                }
                const QString name = keeperName(root, path, room.name);
                for (const Keeper &keeper : keepers()) {
                    const bool programs = room.name == u"app"_s && keeper.rooms.contains(u"ui"_s);
                    if (keeper.header.match(header).hasMatch() && !keeper.rooms.contains(name) && !programs)
                        complain(u"%1 may not include %2"_s.arg(name, header));
                }
            }
        }
    }
    broken.sort();
    return broken;
}

} // namespace house
