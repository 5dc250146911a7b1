// SPDX-License-Identifier: GPL-3.0-or-later
// GET /oauth/authorize: a person agrees that a client may act for them (S2-09; RFC 6749 4.1, 7636, 9207, 9700). The
// page keeps nothing: its form sends the whole request again, with the decision. Sandbox thread.
#pragma once

#include "sandbox/authorizationcodes.h"
#include "sandbox/facilities.h"
#include "sandbox/system.h"

namespace tokenwatch::sandbox {

class AuthorizationPage final : public RoutedSystem<AuthorizationPage>
{
public:
    enum class Consent { Asked, Given };
    /// `consent`: given without asking, unless the client wants the person asked.
    AuthorizationPage(const Facilities &facilities, AuthorizationCodes &codes, Consent consent);

    [[nodiscard]] static std::span<const Route<AuthorizationPage>> routes();
    [[nodiscard]] const Client *subjectOf(const Visit &visit) const override;

private:
    /// A request whose client and redirect address are beyond doubt: everything else may be answered there.
    struct Wish {
        const Client *client;
        QString redirectUri;
        Submission sent;
    };
    [[nodiscard]] http::Response ask(const Visit &visit);
    [[nodiscard]] http::Response decide(const Visit &visit);

    [[nodiscard]] OAuthResult<Wish> recognised(Submission sent) const;
    /// What is wrong with everything else.
    [[nodiscard]] OAuthResult<void> check(const Wish &wish) const;
    [[nodiscard]] http::Response answered(const OAuthResult<Wish> &wish, const QString &decision, Moment now);
    [[nodiscard]] http::Response page(const Wish &wish) const;
    [[nodiscard]] http::Response agreed(const Wish &wish, WallTime now);
    [[nodiscard]] http::Response sendBack(const Wish &wish, const OAuthError &error) const;

    const Facilities m_facilities;
    AuthorizationCodes &m_codes;
    const Consent m_consent;
};

/// Whether `uri` is one of the client's: the same characters, but any port of a loopback address (RFC 8252 7.3).
[[nodiscard]] bool isRegistered(const Client &client, const QString &uri);

} // namespace tokenwatch::sandbox
