// SPDX-License-Identifier: GPL-3.0-or-later
// Around a flow whose client authentication nobody chose: Basic is tried, and where the provider says plainly that it
// does not know the client, the body and Basic without encoding. What worked is remembered. Owned as any flow.
#pragma once

#include "grants/clientauth.h"
#include "grants/flowdecorator.h"
#include "grants/provider.h"

namespace tokenwatch {

class ClientProbe final : public FlowDecorator
{
public:
    ClientProbe(std::unique_ptr<GrantFlow> inner, const FlowContext &context, ClientAuth client,
                const Provider &provider);

    Step next(Answer answer, Moment now) override;
    /// The same request with the client said in the other ways.
    [[nodiscard]] std::vector<HttpRequest> untried() const override;

private:
    void remember(FlowMemory &memory) const override;
    [[nodiscard]] Step sent(Step step);

    ClientAuth m_client;
    std::optional<ClientAuth::Method> m_known; ///< worked before, worked now, or the provider says so
    std::vector<ClientAuth::Method> m_left;    ///< not tried yet with the request under way
    ClientAuth::Method m_trying = ClientAuth::Method::Basic;
    std::optional<Send> m_asMade; ///< what the flow inside sent last of what may be said in other ways
    bool m_isProbing = false;     ///< its answer is awaited
    std::optional<Expected<HttpResponse>> m_firstAnswer;
};

} // namespace tokenwatch
