// SPDX-License-Identifier: GPL-3.0-or-later
// Token revocation (RFC 7009).
#include "grants/aftercare.h"
#include "grants/endpointgrant.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

class Revocation final : public GrantFlow
{
public:
    Revocation(TokenPtr token, TokenEndpoint endpoint)
        : m_token(std::move(token))
        , m_endpoint(std::move(endpoint))
        , m_isRefreshToken(!m_token->refresh.isEmpty())
    {}

    Step next(Answer answer, Moment now) override
    {
        const auto *response = std::get_if<Expected<HttpResponse>>(&answer);
        if (!response)
            return send(now);
        if (!*response)
            return Done(failure(response->error()));
        const AnswerBody body = readBody(**response);
        const bool isSuccess = (*response)->status >= 200 && (*response)->status < 300;
        if (isSuccess && !(body.kind == AnswerBody::Kind::Object && deniesSuccess(body.object)))
            return Done(Token());
        const Error error = providerError(**response, body, m_endpoint.known(), now.wall);
        // Unknown to the provider is what was wanted, although RFC 7009 2.2 would have it say 200 (Google says 400).
        if (error.code == "invalid_token")
            return Done(Token());
        if (error.code == "unsupported_token_type" && m_isRefreshToken && !m_token->access.isEmpty()) {
            m_isRefreshToken = false;
            return send(now);
        }
        return Done(failure(error));
    }

private:
    [[nodiscard]] Step send(Moment now)
    {
        FormBody form;
        form.add("token", (m_isRefreshToken ? m_token->refresh : m_token->access).reveal())
            .add("token_type_hint", QByteArrayView(m_isRefreshToken ? "refresh_token" : "access_token"));
        auto request = m_endpoint.request(std::move(form), now, Endpoint::Revocation);
        if (!request)
            return Done(failure(request.error()));
        return Send{std::move(*request), Spends::Nothing};
    }

    TokenPtr m_token;
    TokenEndpoint m_endpoint;
    bool m_isRefreshToken;
};

} // namespace

Expected<std::unique_ptr<GrantFlow>> startRevocation(FlowContext context)
{
    if (!context.current || (context.current->refresh.isEmpty() && context.current->access.isEmpty()))
        return failure(ErrorKind::MissingCredentials, u"token"_s);
    return startAtEndpoint(std::move(context), {.first = Endpoint::Revocation},
                           [](FlowContext with, TokenEndpoint endpoint) -> Expected<std::unique_ptr<GrantFlow>> {
                               return std::make_unique<Revocation>(with.current, std::move(endpoint));
                           });
}

} // namespace tokenwatch
