// SPDX-License-Identifier: GPL-3.0-or-later
// S4, the ETL front end's server: a token of five minutes that renews itself while it is valid, within a session of an
// hour that each renewal extends. Client "etl" has the two lifetimes. Sandbox thread.
#pragma once

#include "sandbox/facilities.h"
#include "sandbox/system.h"

namespace tokenwatch::sandbox {

class EtlSystem final : public RoutedSystem<EtlSystem>
{
public:
    explicit EtlSystem(const Facilities &facilities);

    [[nodiscard]] static std::span<const Route<EtlSystem>> routes();
    [[nodiscard]] const Client *subjectOf(const Visit &) const override { return &m_client; }

private:
    [[nodiscard]] http::Response logIn(const Visit &visit);
    /// With the current token as Bearer, and an empty body (S4-01).
    [[nodiscard]] http::Response refresh(const Visit &visit);
    /// What the front end's server asks behind refresh(): the same in OAuth's words.
    [[nodiscard]] http::Response refreshAtService(const Visit &visit);
    [[nodiscard]] http::Response validate(const Visit &visit);
    [[nodiscard]] http::Response logOut(const Visit &visit);
    [[nodiscard]] http::Response logOutEverywhere(const Visit &visit);

    /// What a refusal says, and how.
    struct Refusal {
        int status = 401;
        QString detail;
    };
    template <class T>
    using Result = tl::expected<T, Refusal>;
    [[nodiscard]] static tl::unexpected<Refusal> refused(QString detail, int status = 401);

    /// The session of a token that is valid now. Its predecessors are, too, until their own end.
    [[nodiscard]] Result<Session> sessionOf(const QByteArray &token, WallTime now);
    /// The session a token was issued in, whatever became of either.
    [[nodiscard]] Result<Session> signedSession(const QByteArray &token);
    [[nodiscard]] Result<Session> authenticated(const Visit &visit);
    [[nodiscard]] Result<IssuedTokens> refreshed(const Visit &visit);
    [[nodiscard]] QJsonObject describedUser() const;
    [[nodiscard]] MoreClaims claims() const;

    const Facilities m_facilities;
    const Client &m_client;
};

} // namespace tokenwatch::sandbox
