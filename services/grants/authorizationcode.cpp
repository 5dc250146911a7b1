// SPDX-License-Identifier: GPL-3.0-or-later
// grant_type=authorization_code (RFC 6749 4.1) for a native application (RFC 8252): the system's browser, a receiver on
// loopback, PKCE always, and the answer's issuer checked (RFC 9207). Between sign-ins the refresh token does the work.
#include "grants/aftercare.h"
#include "grants/descriptors.h"
#include "grants/endpointflow.h"
#include "grants/endpointgrant.h"
#include "grants/fieldrows.h"
#include "grants/pkce.h"

#include "crypto/mac.h"

#include <algorithm>
#include <array>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr auto authorizationExtra = "authorization_extra"_L1;
constexpr auto redirectPort = "redirect_port"_L1;

/// What the flow says itself, or what would send the answer elsewhere than into the redirect's query.
bool isTheFlowsOwn(const QString &parameter)
{
    static constexpr std::array owned{
        "response_type", "response_mode", "client_id",      "redirect_uri",          "scope",   "state",
        "audience",      "resource",      "code_challenge", "code_challenge_method", "request", "request_uri"};
    return std::any_of(owned.begin(), owned.end(), [&](const char *name) { return parameter == QLatin1String(name); });
}

class CodeFlow final : public GrantFlow
{
public:
    CodeFlow(GrantSpec grant, TokenEndpoint endpoint)
        : m_grant(std::move(grant))
        , m_endpoint(std::move(endpoint))
        , m_verifier(unguessable())
        , m_state(unguessable())
    {}

    Step next(Answer answer, Moment now) override
    {
        if (std::holds_alternative<Begin>(answer))
            return Listen{static_cast<quint16>(m_grant.fields.value(redirectPort).toUInt())};
        if (auto *listening = std::get_if<Expected<Listening>>(&answer))
            return *listening ? browse((*listening)->redirectUri) : Done(failure(std::move(listening->error())));
        if (auto *redirected = std::get_if<Expected<Redirected>>(&answer))
            return *redirected ? exchange((*redirected)->address, now) : Done(failure(std::move(redirected->error())));
        if (const auto *response = std::get_if<Expected<HttpResponse>>(&answer))
            return Done(m_endpoint.read(*response, now));
        return Done(failure(ErrorKind::Internal));
    }

private:
    [[nodiscard]] Step browse(const QUrl &redirectUri)
    {
        m_redirectUri = redirectUri.toEncoded();
        FormBody query;
        query.add("response_type", QByteArrayView("code"))
            .add("client_id", m_grant.text(u"client_id"_s))
            .add("redirect_uri", QByteArrayView(m_redirectUri))
            .addIfSet("scope", m_grant.text(u"scope"_s))
            .add("state", QByteArrayView(m_state))
            .add("code_challenge", QByteArrayView(codeChallenge(m_verifier)))
            .add("code_challenge_method", QByteArrayView("S256"))
            .addIfSet("audience", m_grant.text(u"audience"_s))
            .addIfSet("resource", m_grant.text(u"resource"_s));
        const QVariantMap extra = m_grant.fields.value(authorizationExtra).toMap();
        for (auto it = extra.cbegin(); it != extra.cend(); ++it)
            query.add(it.key().toUtf8(), it.value().toString());
        // %20 is read by servers that decode a form and by those that decode an address.
        const QByteArray ours = QByteArray(query.encoded()).replace('+', "%20");
        QUrl address = m_endpoint.provider().address(Endpoint::Authorization);
        const QByteArray before = address.query(QUrl::FullyEncoded).toLatin1(); // stays (RFC 6749 3.1)
        address.setQuery(QString::fromLatin1(before.isEmpty() ? ours : before + '&' + ours), QUrl::StrictMode);
        return Browse{address, m_state};
    }

    [[nodiscard]] Step exchange(const QUrl &address, Moment now)
    {
        // A query is written as a form; none may say a thing twice (RFC 6749 3.1).
        const AnswerBody said = readBody({.status = 200,
                                          .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                                          .body = address.query(QUrl::FullyEncoded).toLatin1(),
                                          .url = address});
        if (said.kind != AnswerBody::Kind::Object)
            return Done(
                failure(ErrorKind::MalformedAnswer, host(), u"the browser came back with no readable answer"_s));
        const auto parameter = [&](QLatin1StringView name) { return said.object.value(name).toString(); };
        if (!crypto::equal(parameter("state"_L1).toUtf8(), m_state))
            return Done(failure(ErrorKind::NotAllowed, host(), u"the answer is to another sign-in"_s));
        if (const auto wrong = wrongIssuer(said.object))
            return Done(failure(ErrorKind::WrongIssuer, host(), cleaned(*wrong)));
        if (said.object.contains("error"_L1))
            return Done(failure(refusal(parameter("error"_L1), parameter("error_description"_L1))));
        const QByteArray code = parameter("code"_L1).toUtf8();
        if (code.isEmpty())
            return Done(failure(ErrorKind::MalformedAnswer, host(), u"no code"_s));

        m_endpoint.hide(code);
        m_endpoint.hide(m_verifier);
        FormBody form;
        form.add("grant_type", QByteArrayView("authorization_code"))
            .add("code", QByteArrayView(code))
            .add("redirect_uri", QByteArrayView(m_redirectUri))
            .add("code_verifier", QByteArrayView(m_verifier));
        auto request = m_endpoint.request(std::move(form), now);
        if (!request)
            return Done(failure(request.error()));
        return Send{std::move(*request), Spends::Nothing};
    }

    /// RFC 9207 2.4, which holds for errors too: what is wrong with the issuer that the answer names; nothing if it is
    /// right, or nothing can be known of it.
    [[nodiscard]] std::optional<QString> wrongIssuer(const QJsonObject &said) const
    {
        const Provider &provider = m_endpoint.provider();
        if (!said.contains("iss"_L1))
            return provider.namesIssuerInReply ? std::optional(u"no iss"_s) : std::nullopt;
        const QString named = said.value("iss"_L1).toString();
        return provider.issuer.isEmpty() || named == provider.issuer ? std::nullopt : std::optional(named);
    }

    /// RFC 6749 4.1.2.1. It came through the browser, where anybody may have written it.
    [[nodiscard]] Error refusal(const QString &code, const QString &description) const
    {
        Error error = failure(ErrorKind::ProviderRefused, host(), safeWords(description, m_endpoint.known())).value();
        error.code = safeWords(code, m_endpoint.known()).left(64).toUtf8();
        return error;
    }

    [[nodiscard]] QString host() const { return hostOf(m_endpoint.provider().address(Endpoint::Authorization)); }

    const GrantSpec m_grant;
    TokenEndpoint m_endpoint;
    const QByteArray m_verifier, m_state;
    QByteArray m_redirectUri;
};

Expected<> checkCodeFields(const GrantSpec &grant)
{
    const qlonglong port = grant.fields.value(redirectPort).toLongLong();
    if (port < 0 || port > 65535)
        return failure(ErrorKind::InvalidInput, u"grant."_s + redirectPort, u"must be a port, 1 to 65535, or 0"_s);
    const QStringList names = grant.fields.value(authorizationExtra).toMap().keys();
    const auto own = std::find_if(names.cbegin(), names.cend(), isTheFlowsOwn);
    if (own != names.cend())
        return failure(ErrorKind::InvalidInput, u"grant.%1.%2"_s.arg(QString(authorizationExtra), *own),
                       u"has a field of its own, or is the sign-in's to say"_s);
    return {};
}

Expected<std::unique_ptr<GrantFlow>> startAuthorizationCode(FlowContext context)
{
    if (const auto fine = checkCodeFields(context.grant); !fine)
        return failure(fine.error());
    EndpointNeeds needs;
    if (context.signIn)
        needs.second = Endpoint::Authorization;
    return startAtEndpoint(std::move(context), needs,
                           [](FlowContext with, TokenEndpoint endpoint) -> Expected<std::unique_ptr<GrantFlow>> {
                               std::unique_ptr<GrantFlow> primary;
                               if (with.signIn)
                                   primary = std::make_unique<CodeFlow>(with.grant, endpoint);
                               return std::make_unique<EndpointFlow>(std::move(with), std::move(endpoint),
                                                                     std::move(primary), "sign_in");
                           });
}

} // namespace

GrantDescriptor authorizationCodeGrant()
{
    static constexpr FieldRule own[] = {
        {.name = "authorization_url", .type = FieldType::Url, .required = true, .orElse = "issuer"},
        {.name = "client_id", .required = true},
    };
    static constexpr FieldRule browser[] = {
        {.name = "authorization_extra", .type = FieldType::TextMap},
        {.name = "redirect_port", .type = FieldType::Integer},
    };
    static constexpr auto fields =
        rows::joined(rows::server, own, rows::clientProof, rows::scope, rows::target, browser, rows::services);
    return {.type = "authorization_code",
            .fields = fields,
            .secretSlots = rows::clientSlots,
            .hasPrimaryCredentials = [](const GrantSpec &) { return false; },
            .signsIn = true,
            .start = startAuthorizationCode,
            .revoke = startRevocation,
            .introspect = startIntrospection};
}

} // namespace tokenwatch
