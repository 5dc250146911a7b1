// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/endpointflow.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

EndpointFlow::EndpointFlow(FlowContext context, TokenEndpoint endpoint, std::optional<PrimaryRequest> primary)
    : m_context(std::move(context))
    , m_endpoint(std::move(endpoint))
    , m_primary(std::move(primary))
    , m_memory(FlowMemory::of(m_context))
{
    // Where it is all there is, a person who asks again gets another try.
    if (!m_primary)
        m_memory.refused.reset();
}

Step EndpointFlow::next(Answer answer, Moment now)
{
    if (m_stage == Stage::Start)
        return begin(now);
    const auto *response = std::get_if<Expected<HttpResponse>>(&answer);
    if (!response)
        return Done(failure(ErrorKind::Internal));
    auto token = m_endpoint.read(*response, now);
    if (m_stage == Stage::Refreshing) {
        if (token)
            return Done(afterRefresh(std::move(*token), *m_context.current));
        if (m_primary && refusesRefreshToken(token.error())) {
            m_memory.refused = m_context.current->generation;
            return sendPrimary();
        }
    }
    return Done(std::move(token));
}

Step EndpointFlow::begin(Moment now)
{
    if (canRefresh(m_context, m_memory, now)) {
        m_stage = Stage::Refreshing;
        return Send{m_endpoint.refresh(m_context.current->refresh), Spends::Credential};
    }
    if (m_primary)
        return sendPrimary();
    return Done(failure(ErrorKind::MissingCredentials, u"refresh_token"_s));
}

Step EndpointFlow::sendPrimary()
{
    m_stage = Stage::Primary;
    return Send{m_endpoint.request(m_primary->form), m_primary->spends};
}

} // namespace tokenwatch
