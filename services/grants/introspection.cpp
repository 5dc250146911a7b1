// SPDX-License-Identifier: GPL-3.0-or-later
// Token introspection (RFC 7662).
#include "grants/aftercare.h"
#include "grants/endpointgrant.h"
#include "grants/expiry.h"
#include "ports/httpdate.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

class Introspection final : public GrantFlow
{
public:
    Introspection(TokenPtr token, TokenEndpoint endpoint)
        : m_token(std::move(token))
        , m_endpoint(std::move(endpoint))
    {}

    Step next(Answer answer, Moment now) override
    {
        const auto *response = std::get_if<Expected<HttpResponse>>(&answer);
        if (!response)
            return send(now);
        if (!*response)
            return Done(failure(response->error()));
        return Done(read(**response, now));
    }

private:
    [[nodiscard]] Step send(Moment now)
    {
        FormBody form;
        form.add("token", m_token->access.reveal()).add("token_type_hint", QByteArrayView("access_token"));
        auto request = m_endpoint.request(std::move(form), now, Endpoint::Introspection);
        if (!request)
            return Done(failure(request.error()));
        return Send{std::move(*request), Spends::Nothing};
    }

    [[nodiscard]] Expected<Token> read(const HttpResponse &response, Moment now) const
    {
        const AnswerBody body = readBody(response);
        const bool isSuccess = response.status >= 200 && response.status < 300;
        if (!isSuccess || (body.kind == AnswerBody::Kind::Object && deniesSuccess(body.object)))
            return failure(providerError(response, body, m_endpoint.known(), now.wall));
        const QJsonValue active = body.object.value("active"_L1);
        if (!active.isBool())
            return failure(answerError(ErrorKind::MalformedAnswer, response, u"no \"active\""_s));
        if (!active.toBool()) {
            Error inactive = answerError(ErrorKind::ProviderRefused, response, u"the token is not active"_s);
            inactive.code = "invalid_token";
            return failure(std::move(inactive));
        }
        Token token = m_token->duplicate();
        const WallTime providerNow = providerClock(now.wall, serverDate(response), nullptr);
        if (const auto left = lifetimeFrom(body.object.value("exp"_L1), providerNow)) {
            token.expiresAt = now.wall + *left;
            token.expiryOrigin = ExpiryOrigin::Introspection;
        }
        return token;
    }

    TokenPtr m_token;
    TokenEndpoint m_endpoint;
};

} // namespace

Expected<std::unique_ptr<GrantFlow>> startIntrospection(FlowContext context)
{
    if (!context.current || context.current->access.isEmpty())
        return failure(ErrorKind::MissingCredentials, u"token"_s);
    return startAtEndpoint(std::move(context), {.first = Endpoint::Introspection},
                           [](FlowContext with, TokenEndpoint endpoint) -> Expected<std::unique_ptr<GrantFlow>> {
                               return std::make_unique<Introspection>(with.current, std::move(endpoint));
                           });
}

} // namespace tokenwatch
