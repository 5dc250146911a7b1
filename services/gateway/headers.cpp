// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/headers.h"

#include "http/screening.h"

#include <algorithm>
#include <array>

namespace tokenwatch::gateway {

namespace {

using http::sameName;

/// In order of their length, which tells most names apart at once.
constexpr std::array<QByteArrayView, 15> neverPassed{"te",
                                                     "dpop",
                                                     "host",
                                                     "expect",
                                                     "trailer",
                                                     "upgrade",
                                                     "connection",
                                                     "keep-alive",
                                                     "trailers",
                                                     "authorization",
                                                     "content-length",
                                                     "proxy-connection",
                                                     "x-tokenwatch-key",
                                                     "transfer-encoding",
                                                     "http2-settings"};

bool isNeverPassed(QByteArrayView name)
{
    if (name.contains('_') || (name.size() > 6 && sameName(name.first(6), "proxy-")))
        return true;
    return std::any_of(neverPassed.begin(), neverPassed.end(),
                       [name](QByteArrayView other) { return sameName(name, other); });
}

/// The names in a list of tokens, as Connection has it.
template <class Visit>
void eachToken(QByteArrayView list, Visit visit)
{
    while (!list.isEmpty()) {
        const qsizetype comma = list.indexOf(',');
        visit((comma < 0 ? list : list.first(comma)).trimmed());
        list = comma < 0 ? QByteArrayView() : list.sliced(comma + 1);
    }
}

bool listsToken(const http::Request &request, QByteArrayView header, QByteArrayView token)
{
    bool found = false;
    for (const auto &[name, value] : request.headers) {
        if (sameName(name, header))
            eachToken(value, [&](QByteArrayView listed) { found = found || sameName(listed, token); });
    }
    return found;
}

} // namespace

HeaderList requestHeaders(const http::Request &request)
{
    QList<QByteArrayView> named;
    for (const auto &[name, value] : request.headers) {
        if (sameName(name, "connection"))
            eachToken(value, [&](QByteArrayView listed) { named.append(listed); });
    }
    HeaderList passed;
    passed.reserve(request.headers.size() + 2);
    for (const auto &header : request.headers) {
        const QByteArrayView name(header.first);
        const bool isNamed =
            std::any_of(named.cbegin(), named.cend(), [name](QByteArrayView other) { return sameName(name, other); });
        if (!isNamed && !isNeverPassed(name))
            passed.append(header);
    }
    return passed;
}

http::Headers answerHeaders(const UpstreamHead &head, bool replacesExpiry)
{
    http::Headers passed;
    passed.reserve(static_cast<qsizetype>(head.headers.size()) + 1);
    for (const UpstreamField &field : head.headers) {
        if (!replacesExpiry || !sameName(field.name, expiresHeader))
            passed.append({field.name.toByteArray(), field.value.toByteArray()});
    }
    return passed;
}

bool asksForWebSocket(const http::Request &request)
{
    return request.method == "GET" && sameName(request.header("Upgrade"), "websocket") &&
           listsToken(request, "connection", "upgrade");
}

} // namespace tokenwatch::gateway
