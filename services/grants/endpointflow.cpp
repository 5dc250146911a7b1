// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/endpointflow.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

EndpointFlow::EndpointFlow(FlowContext context, TokenEndpoint endpoint, std::unique_ptr<GrantFlow> primary,
                           const char *missing)
    : m_context(std::move(context))
    , m_endpoint(std::move(endpoint))
    , m_primary(std::move(primary))
    , m_missing(missing)
    , m_memory(FlowMemory::of(m_context))
{
    // Where it is all there is, a person who asks again gets another try.
    if (!m_primary)
        m_memory.refused.reset();
}

Step EndpointFlow::next(Answer answer, Moment now)
{
    switch (m_stage) {
    case Stage::Start:
        return begin(now);
    case Stage::Primary:
        return m_primary->next(std::move(answer), now);
    case Stage::Refreshing:
        break;
    }
    const auto *response = std::get_if<Expected<HttpResponse>>(&answer);
    if (!response)
        return Done(failure(ErrorKind::Internal));
    auto token = m_endpoint.read(*response, now);
    if (token)
        return Done(afterRefresh(std::move(*token), *m_context.current));
    if (m_primary && refusesRefreshToken(token.error())) {
        m_memory.refused = m_context.current->generation;
        return beginPrimary(now);
    }
    return Done(std::move(token));
}

std::vector<HttpRequest> EndpointFlow::untried() const
{
    return m_stage == Stage::Primary ? m_primary->untried() : std::vector<HttpRequest>();
}

Step EndpointFlow::begin(Moment now)
{
    const bool wantsPrimary = m_context.signIn && m_primary;
    if (!wantsPrimary && canRefresh(m_context, m_memory, now)) {
        m_stage = Stage::Refreshing;
        auto request = m_endpoint.refresh(m_context.current->refresh, now);
        if (!request)
            return Done(failure(request.error()));
        return Send{std::move(*request), Spends::Credential};
    }
    if (m_primary)
        return beginPrimary(now);
    return Done(failure(ErrorKind::MissingCredentials, QString::fromLatin1(m_missing)));
}

Step EndpointFlow::beginPrimary(Moment now)
{
    m_stage = Stage::Primary;
    return m_primary->next(Begin{}, now);
}

OneRequest::OneRequest(TokenEndpoint endpoint, MakeForm makeForm, Spends spends)
    : m_endpoint(std::move(endpoint))
    , m_makeForm(std::move(makeForm))
    , m_spends(spends)
{}

Step OneRequest::next(Answer answer, Moment now)
{
    if (const auto *response = std::get_if<Expected<HttpResponse>>(&answer))
        return Done(m_endpoint.read(*response, now));
    auto form = m_makeForm(m_endpoint, now);
    auto request = form ? m_endpoint.request(std::move(*form), now) : failure(form.error());
    if (!request)
        return Done(failure(request.error()));
    return Send{std::move(*request), m_spends};
}

} // namespace tokenwatch
