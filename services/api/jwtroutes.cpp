// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/answers.h"
#include "api/routes.h"
#include "json/strictjson.h"

#include <QJsonArray>
#include <QStringDecoder>

namespace tokenwatch::api {

using namespace Qt::StringLiterals;

namespace {

/// protocol.md S3: the issuer's clock may be this far off.
constexpr Seconds clockSkew{5};

struct VerifyWish {
    QByteArray token;
    std::optional<jose::Algorithm> only;
};

Error badJwtInput(const QString &where, const QString &why)
{
    return {.kind = ErrorKind::InvalidInput, .where = where, .serverText = why};
}

/// Names as in protocol.md S3 where it has one.
QString reasonOf(const Error &refusal)
{
    if (refusal.where == "signature"_L1 && refusal.kind == ErrorKind::NotAllowed)
        return u"token-invalid-signature"_s;
    if (refusal.where == "kid"_L1 && refusal.kind == ErrorKind::NotAllowed)
        return u"jwk-kid-mismatch"_s;
    if (refusal.where == "alg"_L1)
        return u"algorithm-not-allowed"_s;
    if (refusal.where == "crit"_L1 || refusal.where == "b64"_L1)
        return u"unsupported-header"_s;
    return refusal.kind == ErrorKind::NotAllowed ? u"key-not-usable"_s : u"malformed"_s;
}

QJsonObject refusedToken(const QString &reason, const Error &refusal)
{
    QString detail = refusal.serverText;
    if (!refusal.where.isEmpty())
        detail.prepend(refusal.where + u": "_s);
    return {{u"valid"_s, false}, {u"reason"_s, reason}, {u"detail"_s, detail}};
}

/// What the claims say of time. It is told beside the signature's validity and is no part of it.
void insertTimes(QJsonObject &data, const jose::Jwt &jwt, WallTime now)
{
    const auto expiresAt = jwt.expiresAt();
    const auto notBefore = jwt.notBefore();
    const auto issuedAt = jwt.issuedAt();
    const bool expired = expiresAt && *expiresAt + clockSkew <= now;
    const bool notYet = notBefore && *notBefore - clockSkew > now;
    QJsonArray reasons;
    if (expired)
        reasons.append(u"token-expired"_s);
    if (notYet)
        reasons.append(u"token-not-active-yet"_s);
    if (issuedAt && *issuedAt - clockSkew > now)
        reasons.append(u"token-iat-in-the-future"_s);
    data.insert("expired"_L1, expired);
    data.insert("not_yet_valid"_L1, notYet);
    data.insert("time_reasons"_L1, reasons);
    data.insert("expires_at"_L1, expiresAt ? QJsonValue(toRfc3339(*expiresAt)) : QJsonValue());
}

/// Claims as JSON; any other payload as text, or as base64url if it is none.
void insertPayload(QJsonObject &data, const jose::Jws &jws, WallTime now)
{
    if (auto claims = json::readObject(jws.payload)) {
        insertTimes(data, {jws.header, *claims, {}, {}}, now);
        data.insert("claims"_L1, *claims);
        return;
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(jws.payload);
    if (decoder.hasError())
        data.insert("payload_base64url"_L1, QString::fromLatin1(jose::toBase64Url(jws.payload)));
    else
        data.insert("payload"_L1, text);
}

class JwtRoutes
{
public:
    JwtRoutes(ApiDoors &doors, WaitingRoom &waiting)
        : m_doors(doors)
        , m_waiting(waiting)
    {}

    void verify(const Call &call, http::Responder responder) const
    {
        const auto body = json::readObject(call.request.body);
        if (!body)
            return responder.send(problem(badJwtInput({}, body.error().serverText)));
        const auto wish = wishIn(*body);
        if (!wish)
            return responder.send(problem(wish.error()));
        const QJsonValue keys = body->value("jwks"_L1);
        if (keys.isUndefined() == !body->contains("jwks_url"_L1))
            return responder.send(problem(badJwtInput(u"jwks"_s, u"either jwks or jwks_url is needed"_s)));
        if (keys.isUndefined())
            return fetchAndVerify(body->value("jwks_url"_L1).toString(), *wish, std::move(responder));
        responder.send(verified(*wish, keysIn(keys)));
    }

private:
    static Expected<VerifyWish> wishIn(const QJsonObject &body)
    {
        const QJsonValue token = body.value("token"_L1);
        if (!token.isString())
            return failure(badJwtInput(u"token"_s, u"must be a text"_s));
        VerifyWish wish{token.toString().toUtf8(), {}};
        const QJsonValue alg = body.value("alg"_L1);
        if (alg.isUndefined() || alg.isNull())
            return wish;
        wish.only = jose::algorithmFrom(alg.toString().toUtf8());
        if (!wish.only)
            return failure(
                badJwtInput(u"alg"_s, u"no signature algorithm such as RS256, PS256, ES256, EdDSA, HS256"_s));
        return wish;
    }

    /// Text is what a file holds; so nothing of it was lost before it was read strictly.
    static Expected<jose::JwkSet> keysIn(const QJsonValue &keys)
    {
        if (keys.isString())
            return jose::JwkSet::read(keys.toString().toUtf8());
        return jose::JwkSet::fromObject(keys.toObject());
    }

    void fetchAndVerify(const QString &address, const VerifyWish &wish, http::Responder responder) const
    {
        // Nobody is asked for keys for what cannot be verified anyway.
        const auto kid = jose::keyIdIn(wish.token);
        if (!kid)
            return responder.send(success(refusedToken(reasonOf(kid.error()), kid.error())));
        if (!m_doors.keysAt)
            return responder.send(problem({.kind = ErrorKind::Unsupported}));
        m_waiting.admit<jose::JwkSet>(
            std::move(responder),
            [this, address, kid](Then<jose::JwkSet> then) {
                return m_doors.keysAt(QUrl(address, QUrl::StrictMode), *kid, std::move(then));
            },
            [this, wish](const Expected<jose::JwkSet> &keys) {
                return keys ? verified(wish, keys) : problem(keys.error());
            });
    }

    http::Response verified(const VerifyWish &wish, const Expected<jose::JwkSet> &keys) const
    {
        if (!keys) {
            // A single key that must not be used makes no signature valid; what is no key at all is a wrong call.
            if (keys.error().where.isEmpty())
                return problem(badJwtInput(u"jwks"_s, keys.error().serverText));
            return success(refusedToken(u"key-not-usable"_s, keys.error()));
        }
        const auto jws = keys->verifyJws(wish.token, wish.only);
        if (!jws)
            return success(refusedToken(reasonOf(jws.error()), jws.error()));
        QJsonObject data{{u"valid"_s, true},
                         {u"reason"_s, QJsonValue()},
                         {u"alg"_s, QString::fromLatin1(wireName(jws->algorithm))},
                         {u"kid"_s, jws->header.value("kid"_L1).toString()},
                         {u"header"_s, jws->header}};
        insertPayload(data, *jws, m_doors.clock.now().wall);
        return success(data);
    }

    ApiDoors &m_doors;
    WaitingRoom &m_waiting;
};

} // namespace

void addJwtRoutes(Router &router, ApiDoors &doors, WaitingRoom &waiting)
{
    const auto routes = std::make_shared<JwtRoutes>(doors, waiting);
    router.add("POST", "/api/jwt/verify",
               [routes](const Call &call, http::Responder responder) { routes->verify(call, std::move(responder)); },
               {.summary = "Whether the signature of a token is valid, and why not",
                .body = "VerifyQuestion",
                .answers = answersOf({200, "Verified"}, {400, 501, 502})});
}

} // namespace tokenwatch::api
