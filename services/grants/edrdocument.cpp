// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/edrdocument.h"

#include "domain/timing.h"
#include "json/linkeddata.h"
#include "json/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr auto authorizationName = "authorization"_L1;
constexpr auto refreshTokenName = "refreshToken"_L1;
constexpr auto expiresInName = "expiresIn"_L1;

/// What stands around the data address: DSP's transfer start, a callback's event, an entry with its ids.
Expected<QJsonObject> dataAddressIn(const QJsonObject &document)
{
    auto members = json::plainMembers(document);
    for (const QLatin1StringView wrapper : {"payload"_L1, "dataAddress"_L1}) {
        if (members && members->value(wrapper).isObject())
            members = json::plainMembers(members->value(wrapper).toObject());
    }
    return members;
}

Expected<> insertOnce(QJsonObject &into, const QString &name, const QJsonValue &value)
{
    if (into.contains(name) && into.value(name) != value)
        return failure(ErrorKind::InvalidInput, cleaned(name, 80), u"stands there twice"_s);
    into.insert(name, value);
    return {};
}

/// DSP: [{"name": …, "value": …}].
Expected<> takeEndpointProperties(QJsonObject &members)
{
    const QJsonValue list = members.take("endpointProperties"_L1);
    // One property alone is unwrapped as any list of one.
    const QJsonArray array = list.isObject() ? QJsonArray{list} : list.toArray();
    for (const auto &entry : array) {
        const auto property = json::plainMembers(entry.toObject());
        if (!property)
            return failure(property.error());
        const QString name = json::localName(property->value("name"_L1).toString());
        if (name.isEmpty())
            return failure(ErrorKind::InvalidInput, u"endpointProperties"_s, u"holds a property without a name"_s);
        if (auto inserted = insertOnce(members, name, property->value("value"_L1)); !inserted)
            return inserted;
    }
    return {};
}

/// The connector's own form: {"properties": {"https://w3id.org/edc/v0.0.1/ns/endpoint": …}}.
Expected<> takeProperties(QJsonObject &members)
{
    const auto inner = json::plainMembers(members.take("properties"_L1).toObject());
    if (!inner)
        return failure(inner.error());
    for (auto it = inner->begin(); it != inner->end(); ++it) {
        if (auto inserted = insertOnce(members, it.key(), it.value()); !inserted)
            return inserted;
    }
    return {};
}

/// Seconds, as a number or a text; absent or blank: never.
Expected<std::optional<Seconds>> readExpiresIn(const QJsonValue &said)
{
    if (said.isUndefined() || said.isNull() || (said.isString() && said.toString().trimmed().isEmpty()))
        return std::nullopt;
    bool isNumber = said.isDouble();
    const double seconds = isNumber ? said.toDouble() : said.toString().trimmed().toDouble(&isNumber);
    if (!isNumber || !(seconds >= 0.0))
        return failure(ErrorKind::InvalidInput, QString(expiresInName), u"must be seconds"_s);
    const auto most = static_cast<double>(Timing::longestLifetime.count());
    return Seconds(static_cast<qint64>(std::min(seconds, most)));
}

/// Empty if it is absent or null; InvalidInput if it is no text.
Expected<Secret> takeText(QJsonObject &members, QLatin1StringView name)
{
    const QJsonValue value = members.take(name);
    if (!value.isString() && !value.isUndefined() && !value.isNull())
        return failure(ErrorKind::InvalidInput, QString(name), u"must be a text"_s);
    return Secret::take(value.toString().trimmed().toUtf8());
}

} // namespace

Expected<Edr> Edr::read(const QJsonObject &document)
{
    auto members = dataAddressIn(document);
    if (!members)
        return failure(std::move(members.error()));
    if (const auto taken = takeEndpointProperties(*members); !taken)
        return failure(taken.error());
    if (const auto taken = takeProperties(*members); !taken)
        return failure(taken.error());

    auto authorization = takeText(*members, authorizationName);
    if (!authorization)
        return failure(std::move(authorization.error()));
    if (authorization->isEmpty())
        return failure(ErrorKind::InvalidInput, QString(authorizationName), u"is needed: the access token"_s);
    auto refreshToken = takeText(*members, refreshTokenName);
    if (!refreshToken)
        return failure(std::move(refreshToken.error()));
    const auto expiresIn = readExpiresIn(members->take(expiresInName));
    if (!expiresIn)
        return failure(expiresIn.error());
    return Edr{std::move(*authorization), std::move(*refreshToken), *expiresIn, std::move(*members)};
}

Edr Edr::of(const Token &token, WallTime now)
{
    Edr edr = fromMemory(token.flowMemory);
    edr.authorization = token.access.duplicate();
    edr.refreshToken = token.refresh.duplicate();
    if (token.expiresAt)
        edr.expiresIn = std::max(std::chrono::floor<Seconds>(*token.expiresAt - now), Seconds(0));
    return edr;
}

QJsonObject Edr::dataAddress(bool withRefreshToken) const
{
    static constexpr std::array ofTractusX{"refreshEndpoint"_L1, "refreshAudience"_L1, "audience"_L1};
    const QString prefix = u"tx-auth:"_s;
    QJsonObject address;
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const bool isPrefixed = std::find(ofTractusX.begin(), ofTractusX.end(), it.key()) != ofTractusX.end();
        address.insert(isPrefixed ? prefix + it.key() : it.key(), it.value());
    }
    address.insert("@type"_L1, u"DataAddress"_s);
    address.insert("@context"_L1, QJsonObject{{u"@vocab"_s, u"https://w3id.org/edc/v0.0.1/ns/"_s},
                                              {u"edc"_s, u"https://w3id.org/edc/v0.0.1/ns/"_s},
                                              {u"tx-auth"_s, u"https://w3id.org/tractusx/auth/"_s}});
    address.insert(authorizationName, QString::fromUtf8(authorization.reveal()));
    if (expiresIn)
        address.insert(prefix + expiresInName, QString::number(expiresIn->count()));
    if (withRefreshToken && !refreshToken.isEmpty())
        address.insert(prefix + refreshTokenName, QString::fromUtf8(refreshToken.reveal()));
    return address;
}

Secret Edr::memory() const
{
    return Secret::take(QJsonDocument(QJsonObject{{u"edr"_s, properties}}).toJson(QJsonDocument::Compact));
}

Edr Edr::fromMemory(const Secret &memory)
{
    const auto object = json::readObject(memory.reveal());
    return {{}, {}, {}, object ? object->value("edr"_L1).toObject() : QJsonObject()};
}

} // namespace tokenwatch
