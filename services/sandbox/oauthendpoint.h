// SPDX-License-Identifier: GPL-3.0-or-later
// POST /oauth/token (RFC 6749, S2-01), and where else S5's clients look for it. Sandbox thread.
#pragma once

#include "sandbox/facilities.h"
#include "sandbox/oauthgrant.h"
#include "sandbox/system.h"

namespace tokenwatch::sandbox {

class OAuthEndpoint final : public RoutedSystem<OAuthEndpoint>
{
public:
    explicit OAuthEndpoint(const Facilities &facilities);
    void add(std::unique_ptr<OAuthGrant> grant);
    [[nodiscard]] QStringList grantTypes() const;

    [[nodiscard]] static std::span<const Route<OAuthEndpoint>> routes();
    [[nodiscard]] const Client *subjectOf(const Visit &visit) const override;

private:
    [[nodiscard]] http::Response token(const Visit &visit);
    [[nodiscard]] OAuthResult<http::Response> redeemed(const Visit &visit);
    [[nodiscard]] OAuthGrant *grantOf(const QString &type) const;

    const Facilities m_facilities;
    std::vector<std::unique_ptr<OAuthGrant>> m_grants;
};

/// `invalid_request` unless it is a form, and names each parameter once.
[[nodiscard]] OAuthResult<void> readableForm(const Submission &submission);

/// What a caller may have the sandbox keep for it, in characters: much of it is kept many thousand times.
inline constexpr qsizetype longestKeptText = 4000;

/// Scopes are words of printable ASCII, separated by single spaces (RFC 6749 3.3), `longestKeptText` in all.
[[nodiscard]] bool isScope(const QString &scope);

} // namespace tokenwatch::sandbox
