// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/edrimport.h"

#include "config/sourcenaming.h"
#include "json/linkeddata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>

namespace tokenwatch::config {

using namespace Qt::StringLiterals;

namespace {

/// Deepest first: what stands nearer to the data address says more of it.
Expected<QJsonObject> edrSurroundings(const QJsonObject &object)
{
    auto members = json::plainMembers(object);
    if (!members || !members->value("payload"_L1).isObject())
        return members;
    const auto inner = json::plainMembers(members->value("payload"_L1).toObject());
    if (!inner)
        return inner;
    for (auto it = inner->begin(); it != inner->end(); ++it)
        members->insert(it.key(), it.value());
    return members;
}

bool isOneEdr(const QJsonObject &object)
{
    const auto members = edrSurroundings(object);
    if (!members)
        return false;
    static constexpr std::array marks{"authorization"_L1, "endpointProperties"_L1, "dataAddress"_L1};
    return !members->contains("grant"_L1) && !members->contains("sources"_L1) &&
           std::any_of(marks.begin(), marks.end(), [&](QLatin1StringView mark) { return members->contains(mark); });
}

/// As they stand in callbacks, query results and DSP messages, the own id before the counterparty's.
void takeEdrIds(const QJsonObject &members, QVariantMap &fields)
{
    static constexpr std::pair<QLatin1StringView, const char *> ids[] = {
        {"transferProcessId"_L1, "transfer_process_id"},
        {"consumerPid"_L1, "transfer_process_id"},
        {"assetId"_L1, "asset_id"},
        {"agreementId"_L1, "agreement_id"},
        {"contractId"_L1, "agreement_id"},
        {"providerId"_L1, "provider_id"},
        {"contractNegotiationId"_L1, "contract_negotiation_id"},
    };
    for (const auto &[member, field] : ids) {
        const QString id = cleaned(members.value(member).toString());
        if (!id.isEmpty() && !fields.contains(QLatin1StringView(field)))
            fields.insert(QLatin1StringView(field), id);
    }
}

QString edrName(const QVariantMap &fields, const std::vector<ImportedSource> &taken)
{
    QString base = nameFromText(fields.value(u"transfer_process_id"_s).toString());
    if (base.isEmpty())
        base = nameFromText(fields.value(u"asset_id"_s).toString());
    return freeName(base.isEmpty() ? u"edr"_s : base, taken);
}

/// The grant alone knows what is right; at which moment does not matter for that.
Expected<> checkEdr(const GrantDescriptor &grant, const GrantSpec &spec, const Secret &edr)
{
    const auto adopted = grant.adopt(spec, "edr", edr, Moment{});
    return adopted ? Expected<>() : failure(adopted.error());
}

Expected<ImportedSource> readEdr(const QJsonObject &object, const GrantDescriptor &grant)
{
    const auto members = edrSurroundings(object);
    if (!members)
        return failure(members.error());
    ImportedSource made;
    made.source.grant = {grant.type, {}};
    takeEdrIds(*members, made.source.grant.fields);
    // The data endpoint takes the token alone (S1-11).
    made.source.headerScheme = "raw";
    made.keepsKnown = true;
    Secret edr = Secret::take(QJsonDocument(object).toJson(QJsonDocument::Compact));
    if (const auto checked = checkEdr(grant, made.source.grant, edr); !checked)
        return failure(checked.error());
    made.secrets["edr"] = std::move(edr);
    return made;
}

} // namespace

bool isEdr(const QJsonValue &value)
{
    if (value.isObject())
        return isOneEdr(value.toObject());
    const QJsonArray list = value.toArray();
    return !list.isEmpty() && std::all_of(list.begin(), list.end(), [](const QJsonValue &one) {
        return one.isObject() && isOneEdr(one.toObject());
    });
}

Expected<std::vector<ImportedSource>> readEdrs(const QJsonValue &value, const QString &name, GrantCatalogue grants)
{
    const GrantDescriptor *grant = findGrant(grants, "edr");
    if (!grant || !grant->adopt)
        return failure(ErrorKind::Unsupported, u"edr"_s);
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    if (!name.isEmpty() && list.size() > 1)
        return failure(ErrorKind::InvalidInput, u"name"_s, u"is for one EDR; these are several"_s);
    std::vector<ImportedSource> result;
    for (qsizetype i = 0; i < list.size(); ++i) {
        auto made = readEdr(list.at(i).toObject(), *grant);
        if (!made) {
            Error error = made.error();
            if (value.isArray())
                error.where = u"[%1].%2"_s.arg(i).arg(error.where);
            return failure(std::move(error));
        }
        made->source.name = name.isEmpty() ? edrName(made->source.grant.fields, result) : name;
        result.push_back(std::move(*made));
    }
    return result;
}

} // namespace tokenwatch::config
