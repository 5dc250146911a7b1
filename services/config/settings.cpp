// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/settings.h"

#include "json/strictjson.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace tokenwatch::config {

using namespace Qt::StringLiterals;

namespace {

constexpr int settingsVersion = 1;
constexpr qint64 longestSettings = 256 * 1024;

QString themeName(Settings::Theme theme)
{
    switch (theme) {
    case Settings::Theme::System:
        return u"system"_s;
    case Settings::Theme::Light:
        return u"light"_s;
    case Settings::Theme::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
}

Settings::Theme themeFrom(const QString &name)
{
    for (const auto theme : {Settings::Theme::Light, Settings::Theme::Dark}) {
        if (name == themeName(theme))
            return theme;
    }
    return Settings::Theme::System;
}

QByteArray bytesFrom(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}
QString textFrom(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

Expected<Settings> loadSettings(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Settings{};
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::StorageFailed, path, file.errorString());
    const auto object = json::readObject(file.read(longestSettings));
    if (!object)
        return failure(ErrorKind::StoreCorrupt, path, object.error().serverText);
    if (object->value("version"_L1).toInt(settingsVersion) > settingsVersion)
        return failure(ErrorKind::Unsupported, path, u"was written by a newer version"_s);
    Settings settings;
    settings.theme = themeFrom(object->value("theme"_L1).toString());
    settings.compactRows = object->value("compact_rows"_L1).toBool(settings.compactRows);
    settings.detailsVisible = object->value("details_visible"_L1).toBool(settings.detailsVisible);
    settings.windowGeometry = bytesFrom(object->value("window_geometry"_L1));
    settings.columns = bytesFrom(object->value("columns"_L1));
    return settings;
}

Expected<> saveSettings(const QString &path, const Settings &settings)
{
    const QJsonObject object{{u"version"_s, settingsVersion},
                             {u"theme"_s, themeName(settings.theme)},
                             {u"compact_rows"_s, settings.compactRows},
                             {u"details_visible"_s, settings.detailsVisible},
                             {u"window_geometry"_s, textFrom(settings.windowGeometry)},
                             {u"columns"_s, textFrom(settings.columns)}};
    QSaveFile file(path);
    const QByteArray text = QJsonDocument(object).toJson();
    // Before the first byte is in it, so that nobody else ever reads one.
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                           file.write(text) == text.size() && file.commit();
    if (!isWritten)
        return failure(ErrorKind::StorageFailed, path, file.errorString());
    return {};
}

} // namespace tokenwatch::config
