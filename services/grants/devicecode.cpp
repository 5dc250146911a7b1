// SPDX-License-Identifier: GPL-3.0-or-later
// The device authorization grant (RFC 8628): a person types a code on any device, and the token endpoint is asked until
// that has happened. Between sign-ins the refresh token does the work.
#include "grants/aftercare.h"
#include "grants/descriptors.h"
#include "grants/endpointflow.h"
#include "grants/endpointgrant.h"
#include "grants/expiry.h"
#include "grants/fieldrows.h"

#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Milliseconds usualInterval = 5s;     ///< RFC 8628 3.2, where the provider says none
constexpr Milliseconds slowDownBy = 5s;        ///< RFC 8628 3.5
constexpr Milliseconds slowestInterval = 1min; ///< of our own doubling: a person is waiting for it
constexpr Milliseconds usualEnd = 15min;       ///< where the provider leaves out when the code ends
constexpr Milliseconds latestEnd = 1h;
constexpr qsizetype longestUserCode = 64;

struct DeviceAnswer {
    Secret deviceCode;
    Milliseconds endsAfter{0};
    Milliseconds interval{0};
    SignInPrompt prompt;
};

/// An address that a person may be sent to; empty for anything else.
QUrl pageFor(const QJsonObject &answer, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        const QString text = answer.value(name).toString();
        const QUrl page(text, QUrl::StrictMode);
        const bool isWeb = page.scheme() == "https"_L1 || page.scheme() == "http"_L1;
        if (cleaned(text, text.size()) == text && page.isValid() && isWeb && !page.host().isEmpty() &&
            page.userInfo().isEmpty())
            return page;
    }
    return {};
}

/// RFC 8628 3.2. "verification_url" was the draft's name, and is Google's.
Expected<DeviceAnswer> readDeviceAnswer(const HttpResponse &response, const KnownSecrets &known, Moment now)
{
    const AnswerBody body = readBody(response);
    const bool isSuccess = response.status >= 200 && response.status < 300;
    if (!isSuccess || (body.kind == AnswerBody::Kind::Object && deniesSuccess(body.object)))
        return failure(providerError(response, body, known, now.wall));
    if (body.kind == AnswerBody::Kind::Html)
        return failure(answerError(ErrorKind::CaptivePortal, response));
    const auto lacks = [&](const QString &what) {
        return failure(answerError(ErrorKind::MalformedAnswer, response, what));
    };
    DeviceAnswer answer;
    answer.deviceCode = Secret(body.object.value("device_code"_L1).toString().toUtf8());
    if (answer.deviceCode.isEmpty())
        return lacks(u"no device_code"_s);
    answer.prompt.userCode = cleaned(body.object.value("user_code"_L1).toString(), longestUserCode);
    if (answer.prompt.userCode.isEmpty())
        return lacks(u"no user_code"_s);
    answer.prompt.address = pageFor(body.object, {"verification_uri"_L1, "verification_url"_L1});
    if (answer.prompt.address.isEmpty())
        return lacks(u"no verification_uri that a browser can open"_s);
    answer.prompt.completeAddress =
        pageFor(body.object, {"verification_uri_complete"_L1, "verification_url_complete"_L1});
    const auto endsAfter = lifetimeFrom(body.object.value("expires_in"_L1), now.wall);
    answer.endsAfter = std::min(endsAfter.value_or(usualEnd), latestEnd);
    answer.interval =
        std::max(lifetimeFrom(body.object.value("interval"_L1), now.wall).value_or(usualInterval), Milliseconds(1s));
    answer.prompt.endsAt = now.wall + answer.endsAfter;
    return answer;
}

class DeviceFlow final : public GrantFlow
{
public:
    DeviceFlow(QString scope, TokenEndpoint endpoint)
        : m_scope(std::move(scope))
        , m_endpoint(std::move(endpoint))
    {}

    Step next(Answer answer, Moment now) override
    {
        if (std::holds_alternative<Begin>(answer))
            return send(FormBody().addIfSet("scope", m_scope), Endpoint::DeviceAuthorization, now);
        if (std::holds_alternative<Elapsed>(answer))
            return poll(now);
        const auto *response = std::get_if<Expected<HttpResponse>>(&answer);
        if (!response)
            return Done(failure(ErrorKind::Internal));
        return m_answer ? afterPoll(*response, now) : prompt(*response, now);
    }

private:
    [[nodiscard]] Step send(FormBody form, Endpoint to, Moment now)
    {
        auto request = m_endpoint.request(std::move(form), now, to);
        if (!request)
            return Done(failure(request.error()));
        return Send{std::move(*request), Spends::Nothing};
    }

    [[nodiscard]] Step prompt(const Expected<HttpResponse> &response, Moment now)
    {
        auto answer = response ? readDeviceAnswer(*response, m_endpoint.known(), now) : failure(response.error());
        if (!answer)
            return Done(failure(answer.error()));
        m_endpoint.hide(answer->deviceCode.reveal());
        m_endsAt = now.boot + answer->endsAfter;
        m_interval = answer->interval;
        m_answer = std::move(*answer);
        return Wait{pause(now), m_answer->prompt};
    }

    [[nodiscard]] Step poll(Moment now)
    {
        if (now.boot >= m_endsAt)
            return Done(failure(expired()));
        FormBody form;
        form.add("grant_type", QByteArrayView("urn:ietf:params:oauth:grant-type:device_code"))
            .add("device_code", m_answer->deviceCode.reveal());
        return send(std::move(form), Endpoint::Token, now);
    }

    [[nodiscard]] Step afterPoll(const Expected<HttpResponse> &response, Moment now)
    {
        auto token = m_endpoint.read(response, now);
        if (token)
            return Done(std::move(token));
        const Error &error = token.error();
        if (error.code == "slow_down") {
            m_interval += slowDownBy;
        } else if (error.code != "authorization_pending") {
            if (!mayPass(error))
                return Done(std::move(token));
            // RFC 8628 3.5: ask less often after a timeout, and go on doing so.
            m_interval = std::max(m_interval, std::min(m_interval * 2, slowestInterval));
        }
        return Wait{pause(now, error.retryAfter.value_or(Seconds(0))), std::nullopt};
    }

    /// Trouble on the road or at the server, not an answer about this sign-in.
    [[nodiscard]] static bool mayPass(const Error &error)
    {
        // Success without a readable token would be the same the next time: the code is used up.
        const bool isUseless = error.kind == ErrorKind::MalformedAnswer || error.kind == ErrorKind::NoToken;
        return !isUseless && judge(error, Spends::Nothing) == Verdict::Transient;
    }

    /// Until the next poll, or until the code is over: then one look at the clock says so.
    [[nodiscard]] Milliseconds pause(Moment now, Milliseconds atLeast = {}) const
    {
        return std::clamp<Milliseconds>(std::max(m_interval, atLeast), 0ms,
                                        std::max<Milliseconds>(m_endsAt - now.boot, 0ms));
    }

    [[nodiscard]] Error expired() const
    {
        Error error = failure(ErrorKind::ProviderRefused, hostOf(m_endpoint.provider().address(Endpoint::Token)),
                              u"the code was not used in time"_s)
                          .value();
        error.code = "expired_token";
        return error;
    }

    QString m_scope;
    TokenEndpoint m_endpoint;
    std::optional<DeviceAnswer> m_answer;
    Milliseconds m_interval{0};
    BootTime m_endsAt;
};

Expected<std::unique_ptr<GrantFlow>> startDeviceCode(FlowContext context)
{
    EndpointNeeds needs;
    if (context.signIn)
        needs.second = Endpoint::DeviceAuthorization;
    return startAtEndpoint(std::move(context), needs,
                           [](FlowContext with, TokenEndpoint endpoint) -> Expected<std::unique_ptr<GrantFlow>> {
                               std::unique_ptr<GrantFlow> primary;
                               if (with.signIn)
                                   primary = std::make_unique<DeviceFlow>(with.grant.text(u"scope"_s), endpoint);
                               return std::make_unique<EndpointFlow>(std::move(with), std::move(endpoint),
                                                                     std::move(primary), "sign_in");
                           });
}

} // namespace

GrantDescriptor deviceCodeGrant()
{
    static constexpr FieldRule own[] = {
        {.name = "device_authorization_url", .type = FieldType::Url, .required = true, .orElse = "issuer"},
        {.name = "client_id", .required = true},
    };
    static constexpr auto fields =
        rows::joined(rows::server, own, rows::clientProof, rows::scope, rows::target, rows::services);
    return {.type = "device_code",
            .fields = fields,
            .secretSlots = rows::clientSlots,
            .hasPrimaryCredentials = [](const GrantSpec &) { return false; },
            .signsIn = true,
            .start = startDeviceCode,
            .revoke = startRevocation,
            .introspect = startIntrospection};
}

} // namespace tokenwatch
