// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/preferences.h"

#include "config/marginformat.h"
#include "json/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace tokenwatch::config {

using namespace Qt::StringLiterals;

namespace {

constexpr int preferencesVersion = 1;
using Network = AgentPreferences::Network;
using Serving = AgentPreferences::Serving;

constexpr std::array roadWords{std::pair(Network::Road::Environment, "environment"_L1),
                               std::pair(Network::Road::Direct, "direct"_L1),
                               std::pair(Network::Road::Proxy, "proxy"_L1)};

std::optional<int> wholeNumber(FieldReader &reader, const QString &key, int least, int most)
{
    const QJsonValue found = reader.value(key);
    if (found.isUndefined())
        return std::nullopt;
    const double number = found.toDouble(-1);
    if (!found.isDouble() || std::floor(number) != number || number < least || number > most) {
        reader.fail(key, u"must be a whole number from %1 to %2"_s.arg(least).arg(most));
        return std::nullopt;
    }
    return static_cast<int>(number);
}

std::optional<quint16> portNumber(FieldReader &reader, const QString &key)
{
    const auto number = wholeNumber(reader, key, 0, 65535);
    return number ? std::optional(static_cast<quint16>(*number)) : std::nullopt;
}

Network::Road readRoad(FieldReader &reader)
{
    const QString word = reader.text(u"road"_s);
    const auto found =
        std::find_if(roadWords.begin(), roadWords.end(), [&word](const auto &each) { return each.second == word; });
    if (found != roadWords.end())
        return found->first;
    if (!word.isEmpty())
        reader.fail(u"road"_s, u"must be environment, direct or proxy"_s);
    return Network().road;
}

QStringList readHosts(FieldReader &reader, const QString &key)
{
    QStringList hosts;
    const QJsonValue found = reader.value(key);
    if (!found.isUndefined() && !found.isArray())
        reader.fail(key, u"must be a list"_s);
    const QJsonArray list = found.toArray();
    for (const auto &host : list) {
        if (!host.isString() || host.toString().trimmed().isEmpty())
            reader.fail(key, u"must name hosts"_s);
        hosts << host.toString().trimmed();
    }
    return hosts;
}

Expected<AgentPreferences::Scheduling> readScheduling(const QJsonObject &object)
{
    AgentPreferences::Scheduling found;
    FieldReader reader(object, u"scheduling"_s);
    found.refreshBefore = readMargin(reader, u"refresh_before"_s);
    found.refreshEvery = readMargin(reader, u"refresh_every"_s);
    found.retryPace.firstWait = reader.seconds(u"first_wait"_s).value_or(found.retryPace.firstWait);
    found.retryPace.longestWait = reader.seconds(u"longest_wait"_s).value_or(found.retryPace.longestWait);
    found.attemptsPerHost =
        wholeNumber(reader, u"attempts_per_host"_s, 1, PreferenceLimits::mostPerHost).value_or(found.attemptsPerHost);
    if (const auto read = reader.result(u"is not a setting"_s); !read)
        return failure(read.error());
    return found;
}

Expected<Network> readNetwork(const QJsonObject &object)
{
    Network found;
    FieldReader reader(object, u"network"_s);
    found.road = readRoad(reader);
    found.proxy = reader.text(u"proxy"_s);
    found.direct = readHosts(reader, u"no_proxy"_s);
    found.caFile = reader.text(u"ca_file"_s);
    found.connectDeadline = reader.seconds(u"connect_deadline"_s).value_or(found.connectDeadline);
    found.attemptDeadline = reader.seconds(u"attempt_deadline"_s).value_or(found.attemptDeadline);
    if (const auto read = reader.result(u"is not a setting"_s); !read)
        return failure(read.error());
    return found;
}

Expected<Serving> readServing(const QJsonObject &object)
{
    Serving found;
    FieldReader reader(object, u"serving"_s);
    found.api = reader.boolean(u"api"_s, found.api);
    found.gateway = reader.boolean(u"gateway"_s, found.gateway);
    found.apiPort = portNumber(reader, u"api_port"_s);
    found.gatewayPort = portNumber(reader, u"gateway_port"_s);
    if (const auto read = reader.result(u"is not a setting"_s); !read)
        return failure(read.error());
    return found;
}

QJsonValue orNull(const std::optional<Margin> &margin)
{
    return margin ? writeMargin(*margin) : QJsonValue(QJsonValue::Null);
}
QJsonValue orNull(const std::optional<quint16> &port)
{
    return port ? QJsonValue(*port) : QJsonValue(QJsonValue::Null);
}
qint64 spanSeconds(Seconds span)
{
    return span.count();
}

} // namespace

Expected<AgentPreferences> parsePreferences(QByteArrayView text)
{
    const auto object = json::readObject(text);
    if (!object)
        return failure(ErrorKind::InvalidInput, {}, object.error().serverText);
    FieldReader reader(*object, {});
    // First of all: what else a newer version says is not ours to judge.
    const auto version = wholeNumber(reader, u"version"_s, 1, std::numeric_limits<int>::max());
    if (version.value_or(0) > preferencesVersion)
        return failure(ErrorKind::Unsupported, u"version"_s, u"was written by a newer version"_s);
    if (!version)
        reader.fail(u"version"_s, u"is needed"_s);
    const auto scheduling = readScheduling(reader.object(u"scheduling"_s));
    const auto network = readNetwork(reader.object(u"network"_s));
    const auto serving = readServing(reader.object(u"serving"_s));
    if (const auto read = reader.result(u"is not a setting"_s); !read)
        return failure(read.error());
    if (!scheduling)
        return failure(scheduling.error());
    if (!network)
        return failure(network.error());
    if (!serving)
        return failure(serving.error());
    const AgentPreferences preferences{*scheduling, *network, *serving};
    if (const auto checked = checkPreferences(preferences); !checked)
        return failure(checked.error());
    return preferences;
}

QByteArray preferencesText(const AgentPreferences &preferences)
{
    const AgentPreferences::Scheduling &scheduling = preferences.scheduling;
    const Network &network = preferences.network;
    const Serving &serving = preferences.serving;
    const auto road = std::find_if(roadWords.begin(), roadWords.end(),
                                   [&network](const auto &each) { return each.first == network.road; });
    const QJsonObject object{
        {u"version"_s, preferencesVersion},
        {u"scheduling"_s, QJsonObject{{u"refresh_before"_s, orNull(scheduling.refreshBefore)},
                                      {u"refresh_every"_s, orNull(scheduling.refreshEvery)},
                                      {u"first_wait"_s, spanSeconds(scheduling.retryPace.firstWait)},
                                      {u"longest_wait"_s, spanSeconds(scheduling.retryPace.longestWait)},
                                      {u"attempts_per_host"_s, scheduling.attemptsPerHost}}},
        {u"network"_s, QJsonObject{{u"road"_s, QString(road->second)},
                                   {u"proxy"_s, network.proxy},
                                   {u"no_proxy"_s, QJsonArray::fromStringList(network.direct)},
                                   {u"ca_file"_s, network.caFile},
                                   {u"connect_deadline"_s, spanSeconds(network.connectDeadline)},
                                   {u"attempt_deadline"_s, spanSeconds(network.attemptDeadline)}}},
        {u"serving"_s, QJsonObject{{u"api"_s, serving.api},
                                   {u"gateway"_s, serving.gateway},
                                   {u"api_port"_s, orNull(serving.apiPort)},
                                   {u"gateway_port"_s, orNull(serving.gatewayPort)}}}};
    return QJsonDocument(object).toJson();
}

} // namespace tokenwatch::config
