// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/settings.h"

#include "json/strictjson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <algorithm>
#include <array>

namespace tokenwatch::config {

using namespace Qt::StringLiterals;

namespace {

constexpr int settingsVersion = 1;
constexpr qint64 longestSettings = 256 * 1024;
constexpr Seconds shortestOnClipboard{5};
constexpr Seconds longestOnClipboard{600};
constexpr Seconds longestLead = std::chrono::hours(24 * 7);
constexpr Seconds longestCover = std::chrono::hours(24);
constexpr Seconds shortestRange = std::chrono::hours(1);
constexpr Seconds longestRange = std::chrono::hours(24 * 7);
constexpr qsizetype mostPutOff = 10000;
constexpr Seconds lastOfDay = std::chrono::hours(24) - Seconds(1);

template <class T>
using Spelling = std::pair<T, QLatin1StringView>;
constexpr std::array themeWords{Spelling<Settings::Theme>(Settings::Theme::System, "system"_L1),
                                Spelling<Settings::Theme>(Settings::Theme::Light, "light"_L1),
                                Spelling<Settings::Theme>(Settings::Theme::Dark, "dark"_L1)};
constexpr std::array closeWords{Spelling<Settings::OnClose>(Settings::OnClose::KeepRunning, "keep_running"_L1),
                                Spelling<Settings::OnClose>(Settings::OnClose::Quit, "quit"_L1)};
constexpr std::array trayWords{Spelling<Settings::TrayStyle>(Settings::TrayStyle::Automatic, "automatic"_L1),
                               Spelling<Settings::TrayStyle>(Settings::TrayStyle::Dark, "dark"_L1),
                               Spelling<Settings::TrayStyle>(Settings::TrayStyle::Light, "light"_L1),
                               Spelling<Settings::TrayStyle>(Settings::TrayStyle::Coloured, "coloured"_L1)};
constexpr std::array placeWords{Spelling<Settings::DetailsPlace>(Settings::DetailsPlace::Right, "right"_L1),
                                Spelling<Settings::DetailsPlace>(Settings::DetailsPlace::Below, "below"_L1)};
constexpr std::array viewWords{Spelling<Settings::MainView>(Settings::MainView::Table, "table"_L1),
                               Spelling<Settings::MainView>(Settings::MainView::Timeline, "timeline"_L1)};

template <class Words, class T>
QString wordOf(const Words &words, T value)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [value](const auto &each) { return each.first == value; });
    return found == words.end() ? QString() : QString(found->second);
}

/// The first of them for anything else.
template <class Words>
auto valueOf(const Words &words, const QJsonValue &word)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const auto &each) { return each.second == word.toString(); });
    return found == words.end() ? words.front().first : found->first;
}

/// `fallback` for what is no whole number of that range.
Seconds secondsFrom(const QJsonValue &value, Seconds fallback, Seconds least, Seconds most)
{
    const Seconds found(value.toInt(-1));
    return found < least || found > most ? fallback : found;
}
qint64 number(Seconds span)
{
    return span.count();
}

QByteArray bytesFrom(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}
QString textFrom(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QJsonValue instantText(const std::optional<WallTime> &instant)
{
    return instant ? QJsonValue(toRfc3339(*instant)) : QJsonValue();
}

Settings::PutOff putOffFrom(const QJsonObject &object)
{
    Settings::PutOff found;
    found.notices = fromRfc3339(object.value("notifications_until"_L1).toString());
    found.refreshing = object.value("refreshing"_L1).toBool(found.refreshing);
    found.refreshingUntil = fromRfc3339(object.value("refreshing_until"_L1).toString());
    const QJsonArray sources = object.value("sources"_L1).toArray();
    for (qsizetype i = 0; i < std::min(sources.size(), mostPutOff); ++i) {
        const QJsonObject source = sources.at(i).toObject();
        Settings::PutOff::Source each{{source.value("id"_L1).toString().toLatin1()},
                                      fromRfc3339(source.value("until"_L1).toString()),
                                      source.value("trouble"_L1).toString().toLatin1()};
        if (!each.id.isEmpty())
            found.sources.push_back(std::move(each));
    }
    return found;
}

QJsonObject objectOf(const Settings::PutOff &putOff)
{
    QJsonArray sources;
    for (const Settings::PutOff::Source &source : putOff.sources)
        sources.append(QJsonObject{{u"id"_s, QString::fromLatin1(source.id.value)},
                                   {u"until"_s, instantText(source.until)},
                                   {u"trouble"_s, QString::fromLatin1(source.trouble)}});
    return {{u"notifications_until"_s, instantText(putOff.notices)},
            {u"sources"_s, sources},
            {u"refreshing"_s, putOff.refreshing},
            {u"refreshing_until"_s, instantText(putOff.refreshingUntil)}};
}

Settings::Notifying notifyingFrom(const QJsonObject &object)
{
    Settings::Notifying found;
    found.endings = object.value("endings"_L1).toBool(found.endings);
    found.losses = object.value("losses"_L1).toBool(found.losses);
    found.blocks = object.value("blocks"_L1).toBool(found.blocks);
    found.recoveries = object.value("recoveries"_L1).toBool(found.recoveries);
    found.lead = secondsFrom(object.value("lead"_L1), found.lead, Seconds(60), longestLead);
    found.quietHours = object.value("quiet_hours"_L1).toBool(found.quietHours);
    found.quietFrom = secondsFrom(object.value("quiet_from"_L1), found.quietFrom, Seconds(0), lastOfDay);
    found.quietUntil = secondsFrom(object.value("quiet_until"_L1), found.quietUntil, Seconds(0), lastOfDay);
    return found;
}

QJsonObject objectOf(const Settings::Notifying &notifying)
{
    return {{u"endings"_s, notifying.endings},
            {u"losses"_s, notifying.losses},
            {u"blocks"_s, notifying.blocks},
            {u"recoveries"_s, notifying.recoveries},
            {u"lead"_s, number(notifying.lead)},
            {u"quiet_hours"_s, notifying.quietHours},
            {u"quiet_from"_s, number(notifying.quietFrom)},
            {u"quiet_until"_s, number(notifying.quietUntil)}};
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
    settings.theme = valueOf(themeWords, object->value("theme"_L1));
    settings.highContrast = object->value("high_contrast"_L1).toBool(settings.highContrast);
    settings.reducedMotion = object->value("reduced_motion"_L1).toBool(settings.reducedMotion);
    settings.compactRows = object->value("compact_rows"_L1).toBool(settings.compactRows);
    settings.detailsVisible = object->value("details_visible"_L1).toBool(settings.detailsVisible);
    settings.detailsInTimeline = object->value("details_in_timeline"_L1).toBool(settings.detailsInTimeline);
    settings.detailsPlace = valueOf(placeWords, object->value("details_place"_L1));
    settings.mainView = valueOf(viewWords, object->value("main_view"_L1));
    settings.timelineRange =
        secondsFrom(object->value("timeline_range"_L1), settings.timelineRange, shortestRange, longestRange);
    settings.windowGeometry = bytesFrom(object->value("window_geometry"_L1));
    settings.columns = bytesFrom(object->value("columns"_L1));
    settings.order = object->value("order"_L1).toString().toLatin1();
    settings.language = object->value("language"_L1).toString();
    settings.onClose = valueOf(closeWords, object->value("on_close"_L1));
    settings.trayStyle = valueOf(trayWords, object->value("tray_style"_L1));
    settings.clipboardTime = secondsFrom(object->value("clipboard_time"_L1), settings.clipboardTime,
                                         shortestOnClipboard, longestOnClipboard);
    settings.logLevel = object->value("log_level"_L1).toString().toLatin1();
    settings.coverAfter = secondsFrom(object->value("cover_after"_L1), settings.coverAfter, Seconds(0), longestCover);
    settings.coverWhenLocked = object->value("cover_when_locked"_L1).toBool(settings.coverWhenLocked);
    settings.notifying = notifyingFrom(object->value("notifications"_L1).toObject());
    settings.putOff = putOffFrom(object->value("put_off"_L1).toObject());
    return settings;
}

Expected<> saveSettings(const QString &path, const Settings &settings)
{
    const QJsonObject object{{u"version"_s, settingsVersion},
                             {u"theme"_s, wordOf(themeWords, settings.theme)},
                             {u"high_contrast"_s, settings.highContrast},
                             {u"reduced_motion"_s, settings.reducedMotion},
                             {u"compact_rows"_s, settings.compactRows},
                             {u"details_visible"_s, settings.detailsVisible},
                             {u"details_in_timeline"_s, settings.detailsInTimeline},
                             {u"details_place"_s, wordOf(placeWords, settings.detailsPlace)},
                             {u"main_view"_s, wordOf(viewWords, settings.mainView)},
                             {u"timeline_range"_s, number(settings.timelineRange)},
                             {u"window_geometry"_s, textFrom(settings.windowGeometry)},
                             {u"columns"_s, textFrom(settings.columns)},
                             {u"order"_s, QString::fromLatin1(settings.order)},
                             {u"language"_s, settings.language},
                             {u"on_close"_s, wordOf(closeWords, settings.onClose)},
                             {u"tray_style"_s, wordOf(trayWords, settings.trayStyle)},
                             {u"clipboard_time"_s, number(settings.clipboardTime)},
                             {u"log_level"_s, QString::fromLatin1(settings.logLevel)},
                             {u"cover_after"_s, number(settings.coverAfter)},
                             {u"cover_when_locked"_s, settings.coverWhenLocked},
                             {u"notifications"_s, objectOf(settings.notifying)},
                             {u"put_off"_s, objectOf(settings.putOff)}};
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
