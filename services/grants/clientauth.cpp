// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/clientauth.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

Expected<ClientAuth> ClientAuth::from(const FlowContext &context, SecretNeed need)
{
    const QString asked = context.grant.text(u"client_auth"_s);
    ClientAuth auth;
    auth.m_id = context.grant.text(u"client_id"_s).toUtf8();
    if (asked == "none"_L1)
        return auth;
    const bool byKey = asked == "private_key_jwt"_L1;
    const bool byCertificate = asked == "tls_client_auth"_L1;
    const auto secret = context.secrets.value("client_secret");
    const bool hasSecret = secret && !secret->isEmpty();
    if (!byKey && !byCertificate && !hasSecret) {
        if (need == SecretNeed::Required || !asked.isEmpty())
            return failure(ErrorKind::MissingCredentials, u"client_secret"_s);
        return auth;
    }
    if (auth.m_id.isEmpty())
        return failure(ErrorKind::InvalidInput, u"grant.client_id"_s, u"is needed to authenticate the client"_s);
    if (byCertificate)
        return auth;
    if (byKey || asked == "client_secret_jwt"_L1) {
        auto key = byKey ? privateKeyOf(context) : secretKeyOf(context, *secret);
        if (!key)
            return failure(key.error());
        auth.m_method = Method::Assertion;
        auth.m_key = std::move(*key);
        return auth;
    }
    auth.m_secret = secret;
    auth.m_isGuess = asked.isEmpty();
    if (asked.isEmpty() || asked == "client_secret_basic"_L1)
        auth.m_method = Method::Basic;
    else if (asked == "client_secret_post"_L1)
        auth.m_method = Method::Post;
    else
        return failure(ErrorKind::InvalidInput, u"grant.client_auth"_s, u"is not a known method"_s);
    return auth;
}

Expected<> ClientAuth::apply(HttpRequest &request, FormBody &form, const QString &audience, Moment now,
                             KnownSecrets &made) const
{
    switch (m_method) {
    case Method::Basic:
    case Method::PlainBasic:
        request.headers.emplaceBack("Authorization", basicHeader(m_method));
        return {};
    case Method::Post:
        form.add("client_id", QByteArrayView(m_id)).add("client_secret", m_secret->reveal());
        return {};
    case Method::Assertion: {
        const QString id = QString::fromUtf8(m_id);
        const auto assertion = signedAssertion(*m_key, {.issuer = id, .subject = id, .audience = audience}, now);
        if (!assertion)
            return failure(assertion.error());
        made.push_back(std::make_shared<const Secret>(*assertion));
        form.add("client_id", QByteArrayView(m_id))
            .add("client_assertion_type", QByteArrayView("urn:ietf:params:oauth:client-assertion-type:jwt-bearer"))
            .add("client_assertion", QByteArrayView(*assertion));
        return {};
    }
    case Method::None:
        if (!m_id.isEmpty())
            form.add("client_id", QByteArrayView(m_id));
        return {};
    }
    Q_UNREACHABLE();
}

std::vector<ClientAuth::Method> ClientAuth::alternatives() const
{
    std::vector<Method> others{Method::Post};
    if (basicHeader(Method::Basic) != basicHeader(Method::PlainBasic))
        others.push_back(Method::PlainBasic);
    return others;
}

bool ClientAuth::isBasicIn(const HttpRequest &request) const
{
    return headerValue(request.headers, "Authorization") == basicHeader(Method::Basic);
}

HttpRequest ClientAuth::said(HttpRequest request, Method method) const
{
    if (!isBasicIn(request))
        return request;
    request.headers.removeIf([](const auto &header) { return header.first == "Authorization"; });
    if (method == Method::Post) {
        FormBody client;
        client.add("client_id", QByteArrayView(m_id)).add("client_secret", m_secret->reveal());
        request.body += (request.body.isEmpty() ? "" : "&") + client.encoded();
    } else {
        request.headers.emplaceBack("Authorization", basicHeader(method));
    }
    return request;
}

QByteArray ClientAuth::basicHeader(Method method) const
{
    // Both parts are form-encoded before they are joined: a ':' in the id would otherwise move the border.
    const QByteArray pair = method == Method::PlainBasic ? m_id + ':' + m_secret->reveal().toByteArray()
                                                         : formEncoded(m_id) + ':' + formEncoded(m_secret->reveal());
    return "Basic " + pair.toBase64();
}

} // namespace tokenwatch
