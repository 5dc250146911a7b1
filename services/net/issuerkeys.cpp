// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/issuerkeys.h"

#include "domain/address.h"
#include "domain/timing.h"
#include "jose/issuermetadata.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

IssuerKeys::IssuerKeys(HttpTransport &transport, Clock &clock, JwksClient &keys)
    : m_transport(transport)
    , m_clock(clock)
    , m_keys(keys)
{}

IssuerKeys::~IssuerKeys() = default;

Pending IssuerKeys::keysOf(const QString &issuer, const QByteArray &kid, const QString &caFile, Then<jose::JwkSet> then)
{
    if (const auto address = readAddress(issuer, false); !address) {
        then(failure(ErrorKind::InvalidInput, u"issuer"_s, address.error().serverText));
        return {};
    }
    const quint64 number = ++m_lastNumber;
    Search &search = m_searches[number];
    search.issuer = issuer;
    search.kid = kid;
    search.caFile = caFile;
    search.reply = Reply<jose::JwkSet>(std::move(then));
    search.places = jose::metadataAddresses(issuer);
    search.deadline = m_clock.after(Timing::attemptDeadline, [this, number, host = QUrl(issuer).host()] {
        finish(number, failure(ErrorKind::TimedOut, host));
    });
    Pending pending = search.reply.pending();
    lookOn(number);
    return pending;
}

void IssuerKeys::lookOn(quint64 number)
{
    Search &search = m_searches.at(number);
    if (!search.reply.isWanted()) {
        m_searches.erase(number);
        return;
    }
    if (search.places.isEmpty())
        return fetchKeys(number, jose::usualKeySet(search.issuer));
    HttpRequest request{.url = search.places.takeFirst(), .headers = {{"Accept", "application/json"}}, .body = {}};
    Pending asking =
        m_transport.send(std::move(request), {.caFile = search.caFile, .clientCertFile = {}}, Timing::attemptDeadline,
                         [this, number](const Expected<HttpResponse> &response) { answered(number, response); });
    // A transport may answer at once.
    if (const auto found = m_searches.find(number); found != m_searches.end())
        found->second.asking = std::move(asking);
}

void IssuerKeys::answered(quint64 number, const Expected<HttpResponse> &response)
{
    const auto found = m_searches.find(number);
    if (found == m_searches.end())
        return;
    if (!response)
        return finish(number, failure(response.error()));
    const QString host = QUrl(found->second.issuer).host();
    if (response->status >= 500)
        return finish(number,
                      failure(Error{.kind = ErrorKind::HttpStatus, .httpStatus = response->status, .where = host}));
    if (response->status == 200) {
        auto address = jose::keySetIn(response->body, found->second.issuer);
        if (address)
            return fetchKeys(number, *address);
        if (address.error().kind == ErrorKind::WrongIssuer) {
            address.error().where = host;
            return finish(number, failure(address.error()));
        }
    }
    lookOn(number); // it is not here
}

void IssuerKeys::fetchKeys(quint64 number, const QUrl &address)
{
    const Search &search = m_searches.at(number);
    Pending asking = m_keys.keysAt(
        address, search.kid, [this, number](Expected<jose::JwkSet> keys) { finish(number, std::move(keys)); },
        search.caFile);
    if (const auto found = m_searches.find(number); found != m_searches.end())
        found->second.asking = std::move(asking);
}

void IssuerKeys::finish(quint64 number, Expected<jose::JwkSet> keys)
{
    // Taken out first: whoever is told may ask again.
    const auto search = m_searches.extract(number);
    if (!search.empty())
        search.mapped().reply.resolve(std::move(keys));
}

} // namespace tokenwatch
