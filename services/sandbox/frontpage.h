// SPDX-License-Identifier: GPL-3.0-or-later
// What a visitor of the bare address finds: that nothing here is real, what can be asked for, and the certificate to
// trust on the https port. Owned by Provider; sandbox thread.
#pragma once

#include "sandbox/system.h"

namespace tokenwatch::sandbox {

class FrontPage final : public RoutedSystem<FrontPage>
{
public:
    /// `authority`: PEM, empty where there is no https port. `endpoints` is asked at each visit.
    FrontPage(QByteArray authority, std::function<QStringList()> endpoints);

    [[nodiscard]] static std::span<const Route<FrontPage>> routes();
    [[nodiscard]] const Client *subjectOf(const Visit &) const override { return nullptr; }

private:
    [[nodiscard]] http::Response page(const Visit &visit);
    [[nodiscard]] http::Response certificate(const Visit &visit);

    const QByteArray m_authority;
    const std::function<QStringList()> m_endpoints;
};

} // namespace tokenwatch::sandbox
