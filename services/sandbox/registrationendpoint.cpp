// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/registrationendpoint.h"

#include "crypto/random.h"
#include "json/strictjson.h"
#include "log/categories.h"
#include "sandbox/browserpage.h"
#include "sandbox/oauthendpoint.h"

#include <QJsonArray>
#include <QUrl>

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRedirectUris = 20;

tl::unexpected<OAuthError> badMetadata(const QString &why)
{
    return refusal("invalid_client_metadata", why);
}

/// An address that a browser may be sent to: https, this computer, or a scheme of an application's own (RFC 8252 7).
bool isRedirectUri(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (text.size() > longestKeptText || !url.isValid() || url.hasFragment() || !url.userInfo().isEmpty())
        return false;
    if (url.scheme() == "https"_L1)
        return !url.host().isEmpty();
    if (url.scheme() == "http"_L1)
        return url.host() == "127.0.0.1"_L1 || url.host() == "::1"_L1 || url.host() == "localhost"_L1;
    return url.scheme().contains(u'.');
}

OAuthResult<QStringList> redirectUris(const QJsonValue &member)
{
    QStringList uris;
    const QJsonArray given = member.toArray();
    if (!member.isUndefined() && (given.isEmpty() || given.size() > mostRedirectUris))
        return refusal("invalid_redirect_uri", u"redirect_uris must be a list of 1 to 20 addresses."_s);
    for (const auto &uri : given) {
        if (!isRedirectUri(uri.toString()))
            return refusal("invalid_redirect_uri",
                           u"A redirect_uri must be https, on this computer, or of an application's own scheme."_s);
        uris.append(uri.toString());
    }
    return uris;
}

OAuthResult<std::shared_ptr<const jose::JwkSet>> publishedKeys(const QJsonValue &member)
{
    const auto keys = jose::JwkSet::fromObject(member.toObject());
    if (!keys || keys->keys().isEmpty())
        return badMetadata(u"private_key_jwt needs a jwks with a public key."_s);
    for (const jose::Jwk &key : keys->keys()) {
        if (key.isPrivate())
            return badMetadata(u"The jwks holds a private key; keep that."_s);
    }
    return std::make_shared<const jose::JwkSet>(*keys);
}

} // namespace

RegistrationEndpoint::RegistrationEndpoint(const Facilities &facilities, Registry &registry)
    : m_facilities(facilities)
    , m_registry(registry)
{}

std::span<const Route<RegistrationEndpoint>> RegistrationEndpoint::routes()
{
    static constexpr Route<RegistrationEndpoint> table[] = {{"POST", "/oauth/register", &RegistrationEndpoint::enrol}};
    return table;
}

const Client *RegistrationEndpoint::subjectOf(const Visit &) const
{
    return nullptr;
}

http::Response RegistrationEndpoint::enrol(const Visit &visit)
{
    const auto answer = registered(visit);
    return answer ? http::Response::json(*answer, 201) : answer.error().response();
}

OAuthResult<QJsonObject> RegistrationEndpoint::registered(const Visit &visit)
{
    if (isFromAnotherSite(visit.request, m_facilities.url))
        return refusal("access_denied", u"Another site's page may not register clients."_s, 403);
    const auto metadata = json::readObject(visit.request.body);
    if (visit.submission.format != Submission::Format::Json || !metadata)
        return badMetadata(u"Send one JSON object as application/json."_s);
    const auto uris = redirectUris(metadata->value("redirect_uris"_L1));
    if (!uris)
        return tl::unexpected(uris.error());

    const QString method = metadata->value("token_endpoint_auth_method"_L1).toString(u"client_secret_basic"_s);
    Client client{.id = QString::fromLatin1(crypto::randomBytes(8).toHex()),
                  .redirectUris = *uris,
                  .demandsProofs = metadata->value("dpop_bound_access_tokens"_L1).toBool()};
    QJsonObject answer{{u"client_id"_s, client.id},
                       {u"client_id_issued_at"_s, numericDate(visit.now.wall)},
                       {u"redirect_uris"_s, QJsonArray::fromStringList(*uris)},
                       {u"token_endpoint_auth_method"_s, method}};
    if (method == "none"_L1) {
        client.type = ClientType::Public;
    } else if (method == "private_key_jwt"_L1) {
        const auto keys = publishedKeys(metadata->value("jwks"_L1));
        if (!keys)
            return tl::unexpected(keys.error());
        client.keys = *keys;
        answer.insert(u"jwks"_s, metadata->value("jwks"_L1));
    } else if (method.startsWith("client_secret_"_L1)) {
        // Long enough for HS256 (RFC 7518 3.2).
        const QByteArray secret = jose::toBase64Url(crypto::randomBytes(32));
        client.secret = std::make_shared<const Secret>(QByteArrayView(secret));
        answer.insert(u"client_secret"_s, QString::fromLatin1(secret));
        answer.insert(u"client_secret_expires_at"_s, 0);
    } else {
        return badMetadata(u"This server does not know this token_endpoint_auth_method."_s);
    }
    const Client *added = m_registry.add(std::move(client));
    if (!added)
        return refusal("temporarily_unavailable", u"Too many clients are registered."_s, 503);
    if (const auto stored = m_facilities.sessions.registerClient(*added); !stored)
        return storageRefusal(stored.error());
    qCInfo(lcSandbox).noquote() << "registered client" << added->id;
    return answer;
}

} // namespace tokenwatch::sandbox
