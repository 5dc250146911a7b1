// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/dataaddress.h"

#include <QJsonArray>
#include <vector>

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto edcNamespace = "https://w3id.org/edc/v0.0.1/ns/"_L1;
constexpr auto authNamespace = "https://w3id.org/tractusx/auth/"_L1;
constexpr auto httpType = "https://w3id.org/idsa/v4.1/HTTP"_L1;

struct AddressProperty {
    QLatin1StringView space, name;
    QString value;
};

/// All that a consumer needs besides the endpoint and its type.
std::vector<AddressProperty> propertiesOf(const DataAddress &address)
{
    return {{edcNamespace, "authorization"_L1, QString::fromLatin1(address.authorization)},
            {edcNamespace, "authType"_L1, u"bearer"_s},
            {authNamespace, "refreshToken"_L1, QString::fromLatin1(address.refreshToken)},
            {authNamespace, "refreshEndpoint"_L1, address.refreshEndpoint},
            {authNamespace, "refreshAudience"_L1, address.audience},
            {authNamespace, "expiresIn"_L1, QString::number(address.expiresIn.count())},
            {authNamespace, "audience"_L1, address.audience}};
}

} // namespace

QJsonObject managementEncoding(const DataAddress &address)
{
    QJsonObject encoded{{u"@context"_s, QJsonObject{{u"@vocab"_s, edcNamespace}, {u"tx-auth"_s, authNamespace}}},
                        {u"@type"_s, u"DataAddress"_s},
                        {u"type"_s, httpType},
                        {u"endpointType"_s, httpType},
                        {u"endpoint"_s, address.endpoint}};
    for (const AddressProperty &property : propertiesOf(address)) {
        const QString prefix = property.space == authNamespace ? u"tx-auth:"_s : QString();
        encoded.insert(prefix + property.name, property.value);
    }
    return encoded;
}

QJsonObject transferStartMessage(const DataAddress &address, const TransferIds &ids)
{
    QJsonArray properties;
    for (const AddressProperty &property : propertiesOf(address)) {
        properties.append(QJsonObject{{u"@type"_s, u"dspace:EndpointProperty"_s},
                                      {u"dspace:name"_s, property.space + property.name},
                                      {u"dspace:value"_s, property.value}});
    }
    return {{u"@context"_s, QJsonObject{{u"dspace"_s, u"https://w3id.org/dspace/v0.8/"_s}}},
            {u"@type"_s, u"dspace:TransferStartMessage"_s},
            {u"dspace:providerPid"_s, ids.providerPid},
            {u"dspace:consumerPid"_s, ids.consumerPid},
            {u"dspace:dataAddress"_s, QJsonObject{{u"@type"_s, u"dspace:DataAddress"_s},
                                                  {u"dspace:endpointType"_s, httpType},
                                                  {u"dspace:endpoint"_s, address.endpoint},
                                                  {u"dspace:endpointProperties"_s, properties}}}};
}

} // namespace tokenwatch::sandbox
