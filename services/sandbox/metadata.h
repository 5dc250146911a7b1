// SPDX-License-Identifier: GPL-3.0-or-later
// What this server says of itself (RFC 8414, OpenID Connect Discovery 1.0) and the keys of its ID tokens.
// Sandbox thread.
#pragma once

#include "sandbox/facilities.h"
#include "sandbox/idtokens.h"
#include "sandbox/system.h"

namespace tokenwatch::sandbox {

class Metadata final : public RoutedSystem<Metadata>
{
public:
    Metadata(const Facilities &facilities, QStringList grantTypes, IdTokens &idTokens);

    [[nodiscard]] static std::span<const Route<Metadata>> routes();
    /// Nobody's.
    [[nodiscard]] const Client *subjectOf(const Visit &visit) const override;

private:
    [[nodiscard]] http::Response document(const Visit &visit);
    [[nodiscard]] http::Response keys(const Visit &visit);

    const Facilities m_facilities;
    const QStringList m_grantTypes;
    IdTokens &m_idTokens;
};

} // namespace tokenwatch::sandbox
