// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of the sandbox's OAuth endpoints need beside sandboxbench.h: clients that sign, statements, proofs, and a
// person at the authorization page.
#pragma once

#include "crypto/mac.h"
#include "sandbox/tokendesk.h"
#include "sandboxbench.h"

#include <QUrlQuery>

namespace tokenwatch::sandbox {

constexpr auto jwtBearerType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// A key for the whole test, with a private part.
inline const jose::Jwk &signerKey()
{
    static const jose::Jwk key = jose::Jwk::generateEs256();
    return key;
}

/// benchOptions() and: `signer` signs with signerKey(), `web` has a web address, `bound` wants proofs.
inline SandboxOptions oauthOptions()
{
    SandboxOptions options = benchOptions();
    const auto published = jose::JwkSet::fromObject(signerKey().publicJson());
    options.clients.push_back({.id = u"signer"_s, .keys = std::make_shared<const jose::JwkSet>(published.value())});
    options.clients.push_back({.id = u"web"_s,
                               .secret = fixedSecret("a secret for the web, which is long enough"),
                               .redirectUris = {u"https://web.example/back?from=sandbox"_s}});
    options.clients.push_back({.id = u"bound"_s, .type = ClientType::Public, .demandsProofs = true});
    return options;
}

/// The one user may not sign in any more.
inline SandboxOptions withoutUser()
{
    SandboxOptions options = oauthOptions();
    options.user.active = false;
    return options;
}

inline const QByteArray webSecret = "a secret for the web, which is long enough";
inline const QByteArray verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
/// RFC 7636 appendix B.
inline const QByteArray challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

/// `fields` with those of the same name replaced, or without them where the value is null.
inline Fields changed(Fields fields, const Fields &changes)
{
    for (const auto &[name, value] : changes) {
        fields.removeIf([&name](const auto &field) { return field.first == name; });
        if (!value.isNull())
            fields.append({name, value});
    }
    return fields;
}

/// Claims or header members, with those that are null in `changes` left out.
inline QJsonObject withChanges(QJsonObject object, const QJsonObject &changes)
{
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (change->isNull())
            object.remove(change.key());
        else
            object.insert(change.key(), *change);
    }
    return object;
}

struct ProofChanges {
    QJsonObject claims = {}, header = {};
    QByteArray token = {}; ///< for `ath`
};
struct OAuthBench : Bench {
    explicit OAuthBench(SandboxOptions options = oauthOptions())
        : Bench(std::move(options))
    {}

    [[nodiscard]] qint64 now() const { return numericDate(clock.now().wall); }

    /// What an application sends a browser to.
    static Fields wish(const QByteArray &client = "app", const QByteArray &redirect = "http://127.0.0.1:4711/callback")
    {
        return {{"response_type", "code"},        {"client_id", client}, {"redirect_uri", redirect},
                {"code_challenge", challenge},    {"state", "st4te &"},  {"scope", "read"},
                {"code_challenge_method", "S256"}};
    }
    HttpReply page(const Fields &fields) const
    {
        return send(requestBytes("GET", "/oauth/authorize?" + encodedForm(fields)));
    }
    HttpReply decide(const Fields &fields, const QByteArray &decision = "approve", const QByteArray &headers = {}) const
    {
        return send(formRequest("/oauth/authorize", fields + Fields{{"decision", decision}}, headers));
    }
    /// A parameter of the address that the browser is sent to.
    static QString back(const HttpReply &reply, const QString &name)
    {
        return QUrlQuery(QUrl(QString::fromLatin1(reply.header("Location")))).queryItemValue(name, QUrl::FullyDecoded);
    }
    QByteArray code(const Fields &fields = wish()) const { return back(decide(fields), u"code"_s).toLatin1(); }
    static Fields redemption(const QByteArray &code, const QByteArray &client = "app")
    {
        return {{"grant_type", "authorization_code"},
                {"code", code},
                {"redirect_uri", "http://127.0.0.1:4711/callback"},
                {"code_verifier", verifier},
                {"client_id", client}};
    }

    /// Signed by the client `signer` for this server.
    QByteArray statement(const QJsonObject &changes = {}, const jose::Jwk &key = signerKey(),
                         jose::Algorithm algorithm = jose::Algorithm::ES256) const
    {
        const QJsonObject claims{{u"iss"_s, u"signer"_s}, {u"sub"_s, u"signer"_s}, {u"aud"_s, server.url()},
                                 {u"exp"_s, now() + 60},  {u"iat"_s, now()},       {u"jti"_s, newIdentifier()}};
        return jose::sign(withChanges(claims, changes), {}, key, algorithm).value();
    }

    /// A DPoP header line for a request to `path`.
    QByteArray proof(const QByteArray &method, const QByteArray &path, const ProofChanges &changes = {},
                     const jose::Jwk &key = signerKey()) const
    {
        QJsonObject claims{{u"jti"_s, newIdentifier()},
                           {u"htm"_s, QString::fromLatin1(method)},
                           {u"htu"_s, server.url() + QString::fromLatin1(path)},
                           {u"iat"_s, now()}};
        if (!changes.token.isEmpty())
            claims.insert(u"ath"_s, QString::fromLatin1(jose::toBase64Url(crypto::sha256(changes.token))));
        const QJsonObject header{{u"typ"_s, u"dpop+jwt"_s}, {u"jwk"_s, key.publicJson()}};
        const auto jwt = jose::sign(withChanges(claims, changes.claims), withChanges(header, changes.header), key,
                                    key.algorithms().constFirst());
        return "DPoP: " + jwt.value() + "\r\n";
    }
    QByteArray tokenProof(const ProofChanges &changes = {}, const jose::Jwk &key = signerKey()) const
    {
        return proof("POST", "/oauth/token", changes, key);
    }
    HttpReply form(const QByteArray &path, const Fields &fields, const QByteArray &headers = {}) const
    {
        return send(formRequest(path, fields, headers));
    }
    static Fields passwordFields(const QByteArray &client)
    {
        return {{"grant_type", "password"},
                {"username", "ada@shop.example"},
                {"password", "p&ss=w/rd"},
                {"client_id", client}};
    }
};

inline QJsonObject claimsOf(const QString &token)
{
    return jose::decode(token.toLatin1()).value().claims;
}

} // namespace tokenwatch::sandbox
