// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/aasrequest.h"

#include "http/screening.h"
#include "json/strictjson.h"

namespace tokenwatch::gateway {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> aasMistake(QLatin1StringView member, const QString &why)
{
    return failure(ErrorKind::InvalidInput, QString(member), why);
}

} // namespace

Expected<AasRequest> readAasRequest(QByteArrayView text)
{
    const auto object = json::readObject(text, {.depth = 8, .bytes = 64 * 1024});
    if (!object)
        return failure(ErrorKind::InvalidInput, {}, object.error().serverText);
    for (const QLatin1StringView member :
         {"transferProcessId"_L1, "assetId"_L1, "providerId"_L1, "pathSegments"_L1, "queryParams"_L1}) {
        const QJsonValue value = object->value(member);
        if (!value.isUndefined() && !value.isNull() && !value.isString())
            return aasMistake(member, u"must be a text"_s);
    }
    const auto textOf = [&](QLatin1StringView member) { return object->value(member).toString(); };
    AasRequest request{textOf("transferProcessId"_L1), textOf("assetId"_L1), textOf("providerId"_L1), {}, "/"};
    if (request.transferProcessId.isEmpty() == request.assetId.isEmpty())
        return aasMistake("transferProcessId"_L1, u"or assetId is needed, and not both"_s);

    QByteArray path = textOf("pathSegments"_L1).toUtf8();
    if (!path.isEmpty() && !path.startsWith('/'))
        path.prepend('/');
    const QByteArray query = textOf("queryParams"_L1).toUtf8();
    if (!path.isEmpty()) {
        auto screened = http::screenTarget(path);
        if (!screened || path.contains('?'))
            return aasMistake("pathSegments"_L1, u"must be a path without dot segments, with its escapes"_s);
        request.path = std::move(screened->path);
    }
    if (!http::screenTarget("/?" + query))
        return aasMistake("queryParams"_L1, u"must be a query, with its escapes"_s);
    request.rest = query.isEmpty() ? path : path + '?' + query;
    return request;
}

Expected<SourceId> edrFor(const AasRequest &request, const std::vector<Source> &sources,
                          const std::function<bool(const SourceId &)> &mayUse)
{
    const QString wanted = request.transferProcessId.isEmpty() ? request.assetId : request.transferProcessId;
    QStringList names;
    SourceId found;
    for (const Source &source : sources) {
        if (source.grant.type != "edr" || !mayUse(source.id))
            continue;
        const bool matches =
            request.transferProcessId.isEmpty()
                ? source.grant.text(u"asset_id"_s) == request.assetId &&
                      (request.providerId.isEmpty() || source.grant.text(u"provider_id"_s) == request.providerId)
                : source.grant.text(u"transfer_process_id"_s) == request.transferProcessId;
        if (!matches)
            continue;
        names.append(source.name);
        found = source.id;
    }
    if (names.isEmpty())
        return failure(ErrorKind::NoSuchSource, cleaned(wanted));
    if (names.size() > 1)
        return failure(ErrorKind::Ambiguous, cleaned(wanted), names.join(u", "_s));
    return found;
}

} // namespace tokenwatch::gateway
