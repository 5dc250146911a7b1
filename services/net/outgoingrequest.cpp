// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/outgoingrequest.h"

#include "domain/address.h"
#include "http/screening.h"

#include <algorithm>
#include <iterator>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

bool isTransportsOwn(QByteArrayView name)
{
    constexpr const char *own[] = {
        "host",    "connection", "content-length", "transfer-encoding", "accept-encoding", "expect",
        "upgrade", "te",         "trailer"};
    return std::any_of(std::begin(own), std::end(own), [name](const char *n) { return http::sameName(name, n); });
}

tl::unexpected<Error> refusedRequest(const QUrl &url, const QString &why)
{
    return failure(ErrorKind::InvalidInput, url.host().isEmpty() ? url.scheme() : url.host(), why);
}

} // namespace

QByteArray hostHeader(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (url.port() >= 0)
        host += ':' + QByteArray::number(url.port());
    return host;
}

Expected<> checkAddress(const QUrl &url, bool allowHttp)
{
    if (!url.isValid() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1) || url.host().isEmpty())
        return refusedRequest(url, u"is not an http address"_s);
    if (!url.userInfo().isEmpty())
        return refusedRequest(url, u"must not come with a name or password in the address"_s);
    if (url.scheme() == "http"_L1 && !allowHttp && !isLoopbackHost(url.host()))
        return refusedRequest(url, u"would be asked over plain http, which sends credentials readable"_s);
    return {};
}

Expected<> checkRequest(const HttpRequest &request, bool allowHttp)
{
    if (const auto checked = checkAddress(request.url, allowHttp); !checked)
        return checked;
    if (!http::screenMethod(request.method))
        return refusedRequest(request.url, u"would be asked with a method that HTTP does not know"_s);
    const bool safe = std::all_of(request.headers.cbegin(), request.headers.cend(),
                                  [](const auto &header) { return http::isSafeHeader(header.first, header.second); });
    if (!safe)
        return refusedRequest(request.url, u"would get a header with a control character"_s);
    return {};
}

QByteArray serialised(const HttpRequest &request)
{
    QByteArray path = request.url.path(QUrl::FullyEncoded).toLatin1();
    if (!path.startsWith('/'))
        path.prepend('/');
    if (request.url.hasQuery())
        path += '?' + request.url.query(QUrl::FullyEncoded).toLatin1();

    QByteArray out;
    out.reserve(512 + request.body.size());
    out += request.method + ' ' + path + " HTTP/1.1\r\nHost: " + hostHeader(request.url) + "\r\n";
    bool agent = false;
    for (const auto &[name, value] : request.headers) {
        if (isTransportsOwn(name))
            continue;
        agent = agent || http::sameName(name, "user-agent");
        out += name + ": " + value + "\r\n";
    }
    if (!agent)
        out += "User-Agent: Tokenwatch/" TOKENWATCH_VERSION "\r\n";
    out += "Accept-Encoding: identity\r\nConnection: close\r\n";
    if (!request.body.isEmpty() || (request.method != "GET" && request.method != "HEAD"))
        out += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    out += "\r\n";
    out += request.body;
    return out;
}

} // namespace tokenwatch
