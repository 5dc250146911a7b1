// SPDX-License-Identifier: GPL-3.0-or-later
// A consumer of the sandbox's transfers: its key, its authentication tokens, its requests.
#pragma once

#include "sandboxbench.h"

#include "sandbox/participantkeys.h"

#include <QJsonArray>

namespace tokenwatch::sandbox {

/// What an EDR says, whichever encoding it came in.
struct ReceivedEdr {
    QString authorization, refreshToken, refreshEndpoint, refreshAudience, audience, expiresIn, endpoint;

    [[nodiscard]] static ReceivedEdr of(const QJsonObject &address)
    {
        const auto text = [&](const char *name) { return address.value(QLatin1StringView(name)).toString(); };
        return {text("authorization"),
                text("tx-auth:refreshToken"),
                text("tx-auth:refreshEndpoint"),
                text("tx-auth:refreshAudience"),
                text("tx-auth:audience"),
                text("tx-auth:expiresIn"),
                text("endpoint")};
    }
};

struct EdrBench : Bench {
    explicit EdrBench(EdrSettings settings = {})
        : Bench([&] {
            SandboxOptions options = benchOptions();
            options.edr = std::move(settings);
            return options;
        }())
    {
        const QJsonValue consumer = server.status().value(u"participants"_s)[0];
        did = consumer[u"did"_s].toString();
        keyId = consumer[u"key_id"_s].toString();
        key.emplace(jose::Jwk::fromJson(consumer[u"private_key"_s].toObject()).value());
    }

    QString did, keyId;
    std::optional<jose::Jwk> key;

    HttpReply start(const QJsonObject &members = {}, const QByteArray &query = {}) const
    {
        return send(jsonRequest("/edc/transfers" + query, QJsonDocument(members).toJson()));
    }
    /// A transfer under way, and its EDR.
    ReceivedEdr started(const QJsonObject &members = {}) const { return ReceivedEdr::of(start(members).json()); }
    HttpReply revoke(const QByteArray &processId) const
    {
        return send(requestBytes("DELETE", "/edc/transfers/" + processId));
    }

    /// What the consumer's token service would say, with `changed` claims (null: left out).
    [[nodiscard]] QJsonObject claims(const QString &accessToken, const QJsonObject &changed = {}) const
    {
        const qint64 now = std::chrono::floor<Seconds>(clock.now().wall).time_since_epoch().count();
        QJsonObject claims{{u"iss"_s, did},         {u"sub"_s, did}, {u"aud"_s, did},      {u"token"_s, accessToken},
                           {u"jti"_s, u"auth-1"_s}, {u"iat"_s, now}, {u"exp"_s, now + 600}};
        return withChanges(std::move(claims), changed);
    }
    [[nodiscard]] static QJsonObject withChanges(QJsonObject claims, const QJsonObject &changed)
    {
        for (auto claim = changed.begin(); claim != changed.end(); ++claim) {
            if (claim->isNull())
                claims.remove(claim.key());
            else
                claims.insert(claim.key(), *claim);
        }
        return claims;
    }
    [[nodiscard]] static QByteArray signedBy(const jose::Jwk &key, const QString &keyId, const QJsonObject &claims)
    {
        return jose::sign(claims, {{u"kid"_s, keyId}}, key, key.algorithms().constFirst()).value();
    }
    /// An access token with other claims, signed with the provider's own key.
    [[nodiscard]] static QString signedByProvider(const QString &token, const QJsonObject &changed)
    {
        const auto jwt = jose::decode(token.toLatin1());
        const Secret master = Keys::from(*benchOptions().key).credentials.duplicate();
        return QString::fromLatin1(signedBy(derivedP256(master, "edr provider"), jwt->header.value(u"kid"_s).toString(),
                                            withChanges(jwt->claims, changed)));
    }
    [[nodiscard]] QByteArray authentication(const QString &accessToken, const QJsonObject &changed = {}) const
    {
        return signedBy(*key, keyId, claims(accessToken, changed));
    }
    [[nodiscard]] static QByteArray bearer(const QByteArray &token)
    {
        return "Authorization: Bearer " + token + "\r\n";
    }

    static Fields refreshFields(const QString &refreshToken)
    {
        return {{"grant_type", "refresh_token"}, {"refresh_token", refreshToken.toUtf8()}};
    }
    HttpReply refresh(const QString &refreshToken, const QByteArray &authenticationToken) const
    {
        return send(formRequest("/edc/public/token", refreshFields(refreshToken), bearer(authenticationToken)));
    }
    HttpReply refresh(const ReceivedEdr &edr) const
    {
        return refresh(edr.refreshToken, authentication(edr.authorization));
    }
    HttpReply data(const QByteArray &token, const QByteArray &path = "/edc/public") const
    {
        return send(requestBytes("GET", path, "Authorization: " + token + "\r\n"));
    }
    /// The only entry of EDC's list of errors; nothing if the body is not one.
    static QJsonObject edcErrorIn(const HttpReply &reply)
    {
        const QJsonDocument body = QJsonDocument::fromJson(reply.body);
        return body.isArray() && body.array().size() == 1 ? body.array().at(0).toObject() : QJsonObject();
    }
    static QString message(const HttpReply &reply) { return edcErrorIn(reply).value(u"message"_s).toString(); }

    /// Publishes a DID document with these keys, named "k1", "k2", …; the DID.
    QString published(const QString &name, const QList<jose::Jwk> &keys) const
    {
        const QString other = QString(did).replace(u":consumer"_s, u":"_s + name);
        QJsonArray methods;
        for (const jose::Jwk &each : keys)
            methods.append(QJsonObject{{u"id"_s, u"%1#k%2"_s.arg(other).arg(methods.size() + 1)},
                                       {u"type"_s, u"JsonWebKey2020"_s},
                                       {u"controller"_s, other},
                                       {u"publicKeyJwk"_s, each.publicJson()}});
        return publish(name, {{u"id"_s, other}, {u"verificationMethod"_s, methods}}).status == 201 ? other : QString();
    }
    HttpReply publish(const QString &name, const QJsonObject &document) const
    {
        return send(requestBytes("PUT", "/edc/participants/" + name.toLatin1() + "/did.json",
                                 "Content-Type: application/did+json\r\n", QJsonDocument(document).toJson()));
    }
};

} // namespace tokenwatch::sandbox
