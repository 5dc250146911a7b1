// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/jwksclient.h"

#include "domain/address.h"
#include "domain/timing.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

Expected<jose::JwkSet> setIn(const Expected<HttpResponse> &response)
{
    if (!response)
        return failure(response.error());
    const QString host = response->url.host();
    if (response->status >= 300 && response->status < 400)
        return failure(ErrorKind::Redirected, host);
    if (response->status != 200)
        return failure(Error{.kind = ErrorKind::HttpStatus, .httpStatus = response->status, .where = host});
    Expected<jose::JwkSet> set = jose::JwkSet::fromJson(response->body);
    if (!set)
        return failure(ErrorKind::MalformedAnswer, host, set.error().serverText);
    return set;
}

} // namespace

JwksClient::JwksClient(HttpTransport &transport, Clock &clock)
    : m_transport(transport)
    , m_clock(clock)
{}

JwksClient::~JwksClient() = default;

Pending JwksClient::keysAt(const QUrl &url, const QByteArray &kid, Then<jose::JwkSet> then, const QString &caFile)
{
    if (const auto address = readAddress(url.toString(QUrl::FullyEncoded), false); !address) {
        then(failure(ErrorKind::InvalidInput, u"jwks_url"_s, address.error().serverText));
        return {};
    }
    // What one source's authorities vouch for is not vouched for by another's.
    const QByteArray key = url.toEncoded(QUrl::NormalizePathSegments) + '\n' + caFile.toUtf8();
    const BootTime now = m_clock.now().boot;
    const auto underWay = m_fetches.find(key);
    if (underWay == m_fetches.end() && !m_cache.wantsFetch(key, kid, now)) {
        then(m_cache.find(key, now));
        return {};
    }
    const Reply<jose::JwkSet> reply(std::move(then));
    Pending pending = reply.pending();
    m_fetches[key].waiting.push_back(reply);
    if (underWay == m_fetches.end())
        fetch(key, url, caFile);
    return pending;
}

void JwksClient::fetch(const QByteArray &key, const QUrl &url, const QString &caFile)
{
    // It goes on when nobody waits any more: the next one will ask for the same.
    Pending request =
        m_transport.send(HttpRequest{.url = url, .headers = {{"Accept", "application/jwk-set+json, application/json"}}},
                         {.caFile = caFile, .clientCertFile = {}}, Timing::attemptDeadline,
                         [this, key](const Expected<HttpResponse> &response) { ended(key, response); });
    // A transport may answer at once.
    if (const auto found = m_fetches.find(key); found != m_fetches.end())
        found->second.request = std::move(request);
}

void JwksClient::ended(const QByteArray &key, const Expected<HttpResponse> &response)
{
    const BootTime now = m_clock.now().boot;
    m_cache.keep(key, setIn(response), now);
    const auto fetch = m_fetches.extract(key);
    if (fetch.empty())
        return;
    for (const Reply<jose::JwkSet> &reply : fetch.mapped().waiting)
        reply.resolve(m_cache.find(key, now));
}

} // namespace tokenwatch
