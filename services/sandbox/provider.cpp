// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/provider.h"

#include "sandbox/clientcredentialsgrant.h"
#include "sandbox/loginendpoint.h"
#include "sandbox/oauthendpoint.h"
#include "sandbox/passwordgrant.h"
#include "sandbox/refreshgrant.h"
#include "sandbox/resource.h"

#include <algorithm>

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

Provider::Provider(const SandboxOptions &options, const Registry &registry, const Keys &keys, QString url,
                   std::unique_ptr<SessionStore> store, Faults &faults)
    : m_url(std::move(url))
    , m_sessions(std::move(store))
    , m_issuer(keys.tokens.duplicate(), m_url)
    , m_desk(*m_sessions, m_issuer)
    , m_admission(*m_sessions, m_issuer)
    , m_facilities{m_url, registry, *m_sessions, m_issuer, m_desk, m_admission, faults}
{
    // Where two share a path, the one that asks for something particular comes first.
    m_systems.push_back(std::make_unique<LoginEndpoint>(m_facilities));
    m_systems.push_back(oauthEndpoint(options));
    m_systems.push_back(std::make_unique<Resource>(m_facilities));
}

Provider::~Provider() = default;

std::unique_ptr<OAuthEndpoint> Provider::oauthEndpoint(const SandboxOptions &options) const
{
    auto endpoint = std::make_unique<OAuthEndpoint>(m_facilities);
    endpoint->add(std::make_unique<PasswordGrant>(m_facilities));
    endpoint->add(std::make_unique<ClientCredentialsGrant>(m_facilities));
    endpoint->add(std::make_unique<RefreshGrant>(m_facilities, options.reuseGrace));
    return endpoint;
}

const Client *Provider::subjectOf(const Visit &visit) const
{
    const auto system = std::ranges::find_if(m_systems, [&](const auto &each) { return each->isFor(visit); });
    return system == m_systems.end() ? nullptr : (*system)->subjectOf(visit);
}

http::Response Provider::answer(Visit visit)
{
    const Client *subject = subjectOf(visit);
    auto struck = m_facilities.faults.strike(subject ? subject->id : QString(), visit.now);
    http::Response answer = struck ? *std::move(struck) : routed(visit);
    // RFC 6749 5.1; nothing here is worth a cache.
    return answer.with("Cache-Control", "no-store").with("Pragma", "no-cache");
}

http::Response Provider::routed(Visit &visit)
{
    QList<QByteArray> allowed;
    for (const auto &system : m_systems) {
        if (auto answer = system->answer(visit, allowed))
            return *std::move(answer);
    }
    return notRouted(allowed);
}

} // namespace tokenwatch::sandbox
