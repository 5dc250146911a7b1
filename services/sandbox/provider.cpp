// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/provider.h"

#include "sandbox/authorizationpage.h"
#include "sandbox/clerksystem.h"
#include "sandbox/clientcredentialsgrant.h"
#include "sandbox/codegrant.h"
#include "sandbox/deviceendpoint.h"
#include "sandbox/devicegrant.h"
#include "sandbox/etlsystem.h"
#include "sandbox/exchangegrant.h"
#include "sandbox/introspectionendpoint.h"
#include "sandbox/jwtbearergrant.h"
#include "sandbox/edrsystem.h"
#include "sandbox/guardedsystem.h"
#include "sandbox/internalsystem.h"
#include "sandbox/loginendpoint.h"
#include "sandbox/metadata.h"
#include "sandbox/oauthendpoint.h"
#include "sandbox/passwordgrant.h"
#include "sandbox/refreshgrant.h"
#include "sandbox/registrationendpoint.h"
#include "sandbox/resource.h"
#include "sandbox/revocationendpoint.h"

#include <algorithm>

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

Provider::Provider(const SandboxOptions &options, Registry &registry, const Keys &keys, QString url,
                   std::unique_ptr<SessionStore> store, Faults &faults)
    : m_url(std::move(url))
    , m_sessions(std::move(store))
    , m_issuer(keys.tokens.duplicate(), m_url)
    , m_desk(*m_sessions, m_issuer)
    , m_statements(registry, m_url, m_spentIds)
    , m_dpop(m_url, keys.nonces.duplicate(),
             options.dpopNonces ? DpopCheck::Nonces::Demanded : DpopCheck::Nonces::Unused, m_spentIds)
    , m_admission(*m_sessions, m_issuer, m_dpop)
    , m_idTokens(m_url)
    , m_facilities{m_url, registry, *m_sessions, m_issuer, m_desk, m_admission, faults, m_statements, m_dpop}
    , m_gatewayDoor(m_facilities, m_clerkKeys, options.authorizedParties)
{
    // Where two share a path, the one that asks for something particular comes first.
    m_systems.push_back(std::make_unique<LoginEndpoint>(m_facilities));
    auto tokens = oauthEndpoint(options);
    const QStringList grantTypes = tokens->grantTypes();
    m_systems.push_back(std::move(tokens));
    m_systems.push_back(std::make_unique<AuthorizationPage>(m_facilities, m_authorizationCodes,
                                                            options.autoApprove ? AuthorizationPage::Consent::Given
                                                                                : AuthorizationPage::Consent::Asked));
    m_systems.push_back(std::make_unique<DeviceEndpoint>(m_facilities, m_deviceCodes));
    m_systems.push_back(std::make_unique<RevocationEndpoint>(m_facilities));
    m_systems.push_back(std::make_unique<IntrospectionEndpoint>(m_facilities));
    m_systems.push_back(std::make_unique<RegistrationEndpoint>(m_facilities, registry));
    m_systems.push_back(std::make_unique<Metadata>(m_facilities, grantTypes, m_idTokens));
    auto clerk = std::make_unique<ClerkSystem>(m_facilities, m_clerkKeys, options.clerkWantsToken);
    m_clerk = clerk.get();
    m_systems.push_back(std::move(clerk));
    m_systems.push_back(std::make_unique<GuardedSystem>(m_facilities, m_gatewayDoor));
    m_systems.push_back(std::make_unique<InternalSystem>(m_facilities, m_gatewayDoor));
    m_systems.push_back(std::make_unique<EtlSystem>(m_facilities));
    m_systems.push_back(std::make_unique<Resource>(m_facilities));
    auto edr = std::make_unique<EdrSystem>(m_facilities, keys.credentials, options.edr);
    m_edr = edr.get();
    m_systems.push_back(std::move(edr));
}

Provider::~Provider() = default;

std::unique_ptr<OAuthEndpoint> Provider::oauthEndpoint(const SandboxOptions &options)
{
    auto endpoint = std::make_unique<OAuthEndpoint>(m_facilities);
    endpoint->add(std::make_unique<PasswordGrant>(m_facilities));
    endpoint->add(std::make_unique<ClientCredentialsGrant>(m_facilities));
    endpoint->add(std::make_unique<RefreshGrant>(m_facilities, options.reuseGrace));
    endpoint->add(std::make_unique<CodeGrant>(m_facilities, m_authorizationCodes, m_idTokens));
    endpoint->add(std::make_unique<DeviceGrant>(m_facilities, m_deviceCodes, m_idTokens));
    endpoint->add(std::make_unique<ExchangeGrant>(m_facilities));
    endpoint->add(std::make_unique<JwtBearerGrant>(m_facilities));
    return endpoint;
}

void Provider::addToStatus(QJsonObject &status) const
{
    for (const auto &system : m_systems)
        system->addToStatus(status);
}

QStringList Provider::endpoints() const
{
    QStringList list;
    for (const auto &system : m_systems)
        list += system->endpoints();
    list.removeDuplicates();
    return list;
}

void Provider::rotateKeys(Milliseconds keepFor, WallTime now)
{
    m_clerkKeys.rotate(keepFor, now);
    m_idTokens.keys().rotate(keepFor, now);
}

const Client *Provider::subjectOf(const Visit &visit) const
{
    const auto system = std::ranges::find_if(m_systems, [&](const auto &each) { return each->isFor(visit); });
    return system == m_systems.end() ? nullptr : (*system)->subjectOf(visit);
}

http::Response Provider::answer(Visit visit)
{
    http::Response answer = routed(visit);
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
