// SPDX-License-Identifier: GPL-3.0-or-later
// What answers on the sandbox's port: its systems, behind the faults. Made once the address is known and the sessions
// are open. Sandbox thread.
#pragma once

#include "sandbox/authorizationcodes.h"
#include "sandbox/devicecodes.h"
#include "sandbox/facilities.h"
#include "sandbox/gatewaydoor.h"
#include "sandbox/idtokens.h"
#include "sandbox/options.h"
#include "sandbox/system.h"

namespace tokenwatch::sandbox {

class ClerkSystem;
class EdrSystem;
class OAuthEndpoint;

class Provider
{
public:
    Provider(const SandboxOptions &options, Registry &registry, const Keys &keys, QString url,
             std::unique_ptr<SessionStore> store, Faults &faults);
    ~Provider();

    /// The client that a request is made for, unproven; null if none can be told.
    [[nodiscard]] const Client *subjectOf(const Visit &visit) const;
    [[nodiscard]] http::Response answer(Visit visit);
    void addToStatus(QJsonObject &status) const;
    /// Asked after all that is there already.
    void add(std::unique_ptr<System> system) { m_systems.push_back(std::move(system)); }
    /// "POST /oauth/token": each route of every system, once.
    [[nodiscard]] QStringList endpoints() const;
    /// Clerk's tokens and those that say who signed in are signed with other keys; the old ones are forgotten.
    void rotateKeys(Milliseconds keepFor, WallTime now);

    [[nodiscard]] SessionStore &sessions() { return *m_sessions; }
    [[nodiscard]] TokenDesk &desk() { return m_desk; }
    [[nodiscard]] ClerkSystem &clerk() { return *m_clerk; }
    [[nodiscard]] EdrSystem &edr() { return *m_edr; }

private:
    [[nodiscard]] std::unique_ptr<OAuthEndpoint> oauthEndpoint(const SandboxOptions &options);
    [[nodiscard]] http::Response routed(Visit &visit);

    const QString m_url;
    std::unique_ptr<SessionStore> m_sessions;
    TokenIssuer m_issuer;
    TokenDesk m_desk;
    SpentIds m_spentIds;
    StatementCheck m_statements;
    DpopCheck m_dpop;
    Admission m_admission;
    AuthorizationCodes m_authorizationCodes;
    DeviceCodes m_deviceCodes;
    IdTokens m_idTokens;
    const Facilities m_facilities;
    SigningKeys m_clerkKeys;
    GatewayDoor m_gatewayDoor;
    ClerkSystem *m_clerk = nullptr;                 ///< among the systems
    EdrSystem *m_edr = nullptr;                     ///< among the systems
    std::vector<std::unique_ptr<System>> m_systems; ///< asked in this order
};

} // namespace tokenwatch::sandbox
