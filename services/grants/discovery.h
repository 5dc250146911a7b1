// SPDX-License-Identifier: GPL-3.0-or-later
// In front of any flow of a source that names its issuer: asks for the metadata (RFC 8414 3, OpenID Connect Discovery
// 4), checks that it is the issuer's, and starts the flow with it. Nothing secret is sent before. What was found is
// remembered for a day, and asked for again when the token endpoint is no longer there. Owned as any flow.
#pragma once

#include "grants/flowmemory.h"
#include "grants/provider.h"

#include <functional>

namespace tokenwatch {

/// The flow behind discovery.
using MakeFlow = std::function<Expected<std::unique_ptr<GrantFlow>>(const FlowContext &, const Provider &)>;

class Discovery final : public GrantFlow
{
public:
    static constexpr Seconds rememberedFor{24 * 60 * 60};

    /// `known`: what the source says itself; its issuer is the one to ask.
    Discovery(FlowContext context, Provider known, MakeFlow make);

    Step next(Answer answer, Moment now) override;
    [[nodiscard]] QByteArray memory() const override;
    /// Of the flow behind it. Where else the metadata could have been matters as long as it was not found.
    [[nodiscard]] std::vector<HttpRequest> untried() const override;

private:
    struct Found {
        QJsonObject metadata;
        WallTime at;
    };

    [[nodiscard]] Step begin(Moment now);
    [[nodiscard]] Step ask();
    [[nodiscard]] Step afterMetadata(const Expected<HttpResponse> &answer, Moment now);
    [[nodiscard]] Step found(Found found, Moment now);
    [[nodiscard]] Step giveUp(Error error, Moment now);
    [[nodiscard]] Step startFlow(Moment now);
    [[nodiscard]] Step fromFlow(Step step);
    [[nodiscard]] Error combinedError() const;
    [[nodiscard]] Provider provider() const;

    const FlowContext m_context;
    const Provider m_known;
    const MakeFlow m_make;
    const QList<QUrl> m_addresses;

    std::optional<Found> m_found;
    bool m_isRemembered = false; ///< m_found is of an earlier run
    qsizetype m_asked = 0;       ///< of m_addresses
    std::vector<Error> m_errors;
    std::unique_ptr<GrantFlow> m_flow;
    int m_sent = 0;                                   ///< by m_flow
    std::optional<Expected<HttpResponse>> m_heldBack; ///< "not there" from the endpoint, while asking again
};

} // namespace tokenwatch
