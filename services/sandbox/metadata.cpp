// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/metadata.h"

#include <QJsonArray>

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonArray namesOf(std::initializer_list<jose::Algorithm> algorithms)
{
    QJsonArray names;
    for (const jose::Algorithm algorithm : algorithms)
        names.append(QString::fromLatin1(jose::wireName(algorithm)));
    return names;
}

QJsonArray publicKeyAlgorithms()
{
    using enum jose::Algorithm;
    return namesOf({RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512, EdDSA});
}

QJsonArray allAlgorithms()
{
    QJsonArray all = publicKeyAlgorithms();
    using enum jose::Algorithm;
    const QJsonArray ofShared = namesOf({HS256, HS384, HS512});
    for (const auto &name : ofShared)
        all.append(name);
    return all;
}

} // namespace

Metadata::Metadata(const Facilities &facilities, QStringList grantTypes, IdTokens &idTokens)
    : m_facilities(facilities)
    , m_grantTypes(std::move(grantTypes))
    , m_idTokens(idTokens)
{}

std::span<const Route<Metadata>> Metadata::routes()
{
    static constexpr Route<Metadata> table[] = {
        {"GET", "/.well-known/oauth-authorization-server", &Metadata::document},
        {"GET", "/.well-known/openid-configuration", &Metadata::document},
        {"GET", "/oauth/jwks", &Metadata::keys},
    };
    return table;
}

const Client *Metadata::subjectOf(const Visit &) const
{
    return nullptr;
}

http::Response Metadata::document(const Visit &)
{
    const auto at = [this](QLatin1StringView path) { return QString(m_facilities.url + path); };
    const QJsonArray provenBy{u"client_secret_basic"_s, u"client_secret_post"_s, u"client_secret_jwt"_s,
                              u"private_key_jwt"_s};
    QJsonArray provenOrPublic = provenBy;
    provenOrPublic.append(u"none"_s);
    const QJsonArray signedBy = allAlgorithms();
    return http::Response::json({{u"issuer"_s, m_facilities.url},
                                 {u"authorization_endpoint"_s, at("/oauth/authorize"_L1)},
                                 {u"token_endpoint"_s, at("/oauth/token"_L1)},
                                 {u"device_authorization_endpoint"_s, at("/oauth/device_authorization"_L1)},
                                 {u"revocation_endpoint"_s, at("/oauth/revoke"_L1)},
                                 {u"introspection_endpoint"_s, at("/oauth/introspect"_L1)},
                                 {u"registration_endpoint"_s, at("/oauth/register"_L1)},
                                 {u"jwks_uri"_s, at("/oauth/jwks"_L1)},
                                 {u"response_types_supported"_s, QJsonArray{u"code"_s}},
                                 {u"response_modes_supported"_s, QJsonArray{u"query"_s}},
                                 {u"grant_types_supported"_s, QJsonArray::fromStringList(m_grantTypes)},
                                 {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}},
                                 {u"authorization_response_iss_parameter_supported"_s, true},
                                 {u"token_endpoint_auth_methods_supported"_s, provenOrPublic},
                                 {u"token_endpoint_auth_signing_alg_values_supported"_s, signedBy},
                                 {u"revocation_endpoint_auth_methods_supported"_s, provenOrPublic},
                                 {u"revocation_endpoint_auth_signing_alg_values_supported"_s, signedBy},
                                 {u"introspection_endpoint_auth_methods_supported"_s, provenBy},
                                 {u"introspection_endpoint_auth_signing_alg_values_supported"_s, signedBy},
                                 {u"dpop_signing_alg_values_supported"_s, publicKeyAlgorithms()},
                                 {u"scopes_supported"_s, QJsonArray{u"openid"_s, u"offline_access"_s}},
                                 {u"subject_types_supported"_s, QJsonArray{u"public"_s}},
                                 {u"id_token_signing_alg_values_supported"_s, QJsonArray{u"RS256"_s}},
                                 {u"claims_supported"_s, QJsonArray{u"sub"_s, u"iss"_s, u"aud"_s, u"exp"_s, u"iat"_s,
                                                                    u"auth_time"_s, u"nonce"_s}},
                                 {u"prompt_values_supported"_s, QJsonArray{u"none"_s, u"login"_s, u"consent"_s}},
                                 {u"request_parameter_supported"_s, false},
                                 {u"request_uri_parameter_supported"_s, false}});
}

http::Response Metadata::keys(const Visit &visit)
{
    return http::Response::json(m_idTokens.keySet(visit.now.wall));
}

} // namespace tokenwatch::sandbox
