// SPDX-License-Identifier: GPL-3.0-or-later
// Clerk's Frontend API as far as its session tokens go (S3-07): signing in for the cookie `__client`, tokens of a
// minute by that cookie, ending the session, the public keys. Below /clerk, which is the tokens' issuer; client "clerk"
// has the lifetimes, and its secret is the key of the Backend API. Sandbox thread.
#pragma once

#include "sandbox/facilities.h"
#include "sandbox/options.h"
#include "sandbox/signingkeys.h"
#include "sandbox/system.h"

namespace tokenwatch::sandbox {

/// The issuer of Clerk's tokens, and the address of its Frontend API.
[[nodiscard]] QString clerkIssuer(const QString &url);
/// "user_7".
[[nodiscard]] QString clerkUserId(const User &user);

class ClerkSystem final : public RoutedSystem<ClerkSystem>
{
public:
    /// `wantsToken`: a token is only given for the one before it, once there was one.
    ClerkSystem(const Facilities &facilities, SigningKeys &keys, bool wantsToken);

    [[nodiscard]] static std::span<const Route<ClerkSystem>> routes();
    [[nodiscard]] const Client *subjectOf(const Visit &) const override { return &m_client; }

    struct SignIn {
        Session session;
        QByteArray cookie; ///< of the client
    };
    /// A session as signing in makes one.
    [[nodiscard]] Expected<SignIn> signIn(const User &user, WallTime now);
    /// "sess_…", as tokens and addresses name it.
    [[nodiscard]] static QString sessionName(const Session &session);

private:
    [[nodiscard]] http::Response keySet(const Visit &visit);
    [[nodiscard]] http::Response keySetForSecret(const Visit &visit);
    [[nodiscard]] http::Response signInByPassword(const Visit &visit);
    [[nodiscard]] http::Response describeClient(const Visit &visit);
    [[nodiscard]] http::Response token(const Visit &visit);
    [[nodiscard]] http::Response endSession(const Visit &visit);
    [[nodiscard]] http::Response signOut(const Visit &visit);

    template <class T>
    using Result = tl::expected<T, http::Response>;
    /// The live session of the request's cookie.
    [[nodiscard]] Result<Session> sessionOf(const Visit &visit);
    /// The same, if it is the one that the path names.
    [[nodiscard]] Result<Session> namedSession(const Visit &visit);
    /// Whether the request holds a token of this session, alive or not.
    [[nodiscard]] bool holdsToken(const Visit &visit, const Session &session) const;
    [[nodiscard]] Expected<QByteArray> mint(const Visit &visit, const Session &session, const QByteArray &cookie);
    [[nodiscard]] QJsonObject described(const Session &session, const QByteArray &token) const;
    [[nodiscard]] static QJsonObject envelope(const QJsonObject &response, const QJsonObject &client);
    [[nodiscard]] QJsonObject clientWith(const Session *session, const QByteArray &token) const;
    [[nodiscard]] http::Response ended(const Visit &visit);

    const Facilities m_facilities;
    const Client &m_client;
    SigningKeys &m_keys;
    const bool m_wantsToken;
};

} // namespace tokenwatch::sandbox
