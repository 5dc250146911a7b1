// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/edrquery.h"

#include "json/linkeddata.h"
#include "json/strictjson.h"

#include <QJsonObject>
#include <algorithm>
#include <array>

namespace tokenwatch::api {

using namespace Qt::StringLiterals;

namespace {

struct EdrField {
    QLatin1StringView member;
    const char *field;
};
constexpr std::array edrFields{EdrField{"transferProcessId"_L1, "transfer_process_id"},
                               EdrField{"assetId"_L1, "asset_id"}, EdrField{"agreementId"_L1, "agreement_id"},
                               EdrField{"providerId"_L1, "provider_id"},
                               EdrField{"contractNegotiationId"_L1, "contract_negotiation_id"}};

tl::unexpected<Error> badQuery(const QString &where, const QString &why)
{
    return failure(ErrorKind::InvalidInput, cleaned(where, 80), why);
}

/// By a member's name, prefixed or not; "id" is the transfer process.
QByteArray grantFieldOf(const QString &member)
{
    const QString name = json::localName(member);
    if (name == "id"_L1 || name == "@id"_L1)
        return edrFields.front().field;
    const auto *const found =
        std::find_if(edrFields.begin(), edrFields.end(), [&](const EdrField &row) { return row.member == name; });
    return found == edrFields.end() ? QByteArray() : QByteArray(found->field);
}

Expected<EdrQuery::Criterion> readCriterion(const QJsonObject &object, const QString &place)
{
    const auto members = json::plainMembers(object);
    if (!members)
        return failure(members.error());
    EdrQuery::Criterion criterion{grantFieldOf(members->value("operandLeft"_L1).toString()), {}};
    if (criterion.field.isEmpty())
        return badQuery(place + u".operandLeft"_s, u"must be a field of an EDR entry, such as assetId"_s);
    const QString comparison = members->value("operator"_L1).toString();
    const QJsonValue right = members->value("operandRight"_L1);
    criterion.isNot = comparison == "!="_L1;
    if (comparison == "in"_L1) {
        const QJsonArray list = right.isArray() ? right.toArray() : QJsonArray{right};
        for (const QJsonValue value : list)
            criterion.anyOf.append(value.toString());
        return criterion;
    }
    if (comparison != "="_L1 && !criterion.isNot)
        return badQuery(place + u".operator"_s, u"must be =, != or in"_s);
    if (!right.isString())
        return badQuery(place + u".operandRight"_s, u"must be a text"_s);
    criterion.anyOf = {right.toString()};
    return criterion;
}

Expected<> readCriteria(const QJsonObject &members, EdrQuery &query)
{
    for (const EdrField &row : edrFields) {
        if (members.contains(row.member))
            query.criteria.push_back({row.field, {members.value(row.member).toString()}});
    }
    const QJsonValue filter = members.value("filterExpression"_L1);
    // A list of one is unwrapped when JSON-LD is read.
    const QJsonArray list = filter.isObject() ? QJsonArray{filter} : filter.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        auto criterion = readCriterion(list.at(i).toObject(), u"filterExpression[%1]"_s.arg(i));
        if (!criterion)
            return failure(criterion.error());
        query.criteria.push_back(std::move(*criterion));
    }
    return {};
}

Expected<qsizetype> readCount(const QJsonObject &members, QLatin1StringView name, qsizetype fallback, qsizetype least)
{
    const QJsonValue value = members.value(name);
    if (value.isUndefined() || value.isNull())
        return fallback;
    const double number = value.toDouble(-1);
    if (!(number >= double(least)) || number > 1e9)
        return badQuery(name, u"must be a whole number of at least %1"_s.arg(least));
    return qsizetype(number);
}

bool matches(const EdrQuery::Criterion &criterion, const EdrEntry &entry)
{
    return criterion.anyOf.contains(entry.grant.text(QString::fromLatin1(criterion.field))) != criterion.isNot;
}

QJsonObject entryJson(const EdrEntry &entry)
{
    QJsonObject object{{u"@type"_s, u"EndpointDataReferenceEntry"_s},
                       {u"@id"_s, entry.grant.text(u"transfer_process_id"_s)},
                       {u"createdAt"_s, static_cast<qint64>(entry.createdAt.time_since_epoch().count())},
                       {u"@context"_s, QJsonObject{{u"@vocab"_s, u"https://w3id.org/edc/v0.0.1/ns/"_s}}}};
    for (const EdrField &row : edrFields) {
        if (const QString value = entry.grant.text(QLatin1StringView(row.field)); !value.isEmpty())
            object.insert(row.member, value);
    }
    return object;
}

} // namespace

QString transferProcessOf(const Source &source)
{
    return source.grant.type == "edr" ? source.grant.text(u"transfer_process_id"_s) : QString();
}

Expected<EdrQuery> EdrQuery::read(const QByteArray &body)
{
    EdrQuery query;
    if (body.trimmed().isEmpty())
        return query;
    const auto object = json::readObject(body);
    if (!object)
        return badQuery({}, object.error().serverText);
    const auto members = json::plainMembers(*object);
    if (!members)
        return failure(members.error());
    if (const auto read = readCriteria(*members, query); !read)
        return failure(read.error());
    const auto offset = readCount(*members, "offset"_L1, 0, 0);
    const auto limit = readCount(*members, "limit"_L1, 50, 1);
    if (!offset || !limit)
        return failure(offset ? limit.error() : offset.error());
    query.offset = *offset;
    query.limit = *limit;
    const QString order = members->value("sortOrder"_L1).toString(u"ASC"_s);
    if (order != "ASC"_L1 && order != "DESC"_L1)
        return badQuery(u"sortOrder"_s, u"must be ASC or DESC"_s);
    query.descending = order == "DESC"_L1;
    if (const QString field = members->value("sortField"_L1).toString(); !field.isEmpty()) {
        query.sortField = json::localName(field) == "createdAt"_L1 ? QByteArray("createdAt") : grantFieldOf(field);
        if (query.sortField.isEmpty())
            return badQuery(u"sortField"_s, u"must be a field of an EDR entry, such as createdAt"_s);
    }
    return query;
}

QJsonArray EdrQuery::answer(std::vector<EdrEntry> entries) const
{
    std::erase_if(entries, [this](const EdrEntry &entry) {
        return !std::all_of(criteria.begin(), criteria.end(),
                            [&entry](const Criterion &criterion) { return matches(criterion, entry); });
    });
    const auto isBefore = [this](const EdrEntry &a, const EdrEntry &b) {
        if (sortField == "createdAt")
            return a.createdAt < b.createdAt;
        const QString field =
            QString::fromLatin1(sortField.isEmpty() ? QByteArray(edrFields.front().field) : sortField);
        return a.grant.text(field) < b.grant.text(field);
    };
    std::stable_sort(entries.begin(), entries.end(), [&](const EdrEntry &a, const EdrEntry &b) {
        return descending ? isBefore(b, a) : isBefore(a, b);
    });
    QJsonArray array;
    for (qsizetype i = offset; i < qsizetype(entries.size()) && i - offset < limit; ++i)
        array.append(entryJson(entries[std::size_t(i)]));
    return array;
}

} // namespace tokenwatch::api
