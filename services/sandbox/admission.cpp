// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/admission.h"

#include "http/credentials.h"
#include "jose/jwt.h"
#include "log/categories.h"

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

namespace {

std::optional<QByteArray> dpopToken(const http::Request &request)
{
    return http::tokenOfScheme(request, "DPoP");
}

} // namespace

QString tokenClientId(const http::Request &request)
{
    const auto token = dpopToken(request).has_value() ? dpopToken(request) : http::bearerToken(request);
    const auto jwt = token ? jose::decode(*token) : failure(ErrorKind::MalformedAnswer);
    return jwt ? jwt->claims.value("client_id"_L1).toString() : QString();
}

Admission::Admission(SessionStore &store, const TokenIssuer &issuer, DpopCheck &dpop)
    : m_store(store)
    , m_issuer(issuer)
    , m_dpop(dpop)
{}

http::Response Admission::Refusal::response() const
{
    const bool missing = qstrcmp(reason, "missing") == 0;
    const bool unproven = qstrcmp(reason, "unproven") == 0;
    auto answer = http::Response::json({{u"error"_s, missing ? u"unauthorized"_s : QString::fromLatin1(code)},
                                        {u"reason"_s, QLatin1String(reason)},
                                        {u"error_description"_s, description}},
                                       401);
    // Without a token there is no error code in the challenge (RFC 6750 3.1).
    QByteArray challenge = unproven ? "DPoP algs=\"ES256 ES384 ES512 RS256 PS256 EdDSA\"" : "Bearer realm=\"sandbox\"";
    if (!missing)
        challenge += ", error=\"" + QByteArray(code) + "\", error_description=\"" + description.toLatin1() + '"';
    answer.with("WWW-Authenticate", challenge);
    if (!nonce.isEmpty())
        answer.with("DPoP-Nonce", nonce);
    return answer;
}

tl::expected<Session, Admission::Refusal> Admission::ofRequest(const http::Request &request, Moment now) const
{
    if (!request.hasHeader("Authorization"))
        return tl::unexpected(Refusal{"missing", u"Send an access token as Authorization: Bearer."_s});
    const auto proven = dpopToken(request);
    const QByteArray token = proven ? *proven : http::bearerToken(request).value_or(QByteArray());
    auto session = ofToken(token, now);
    if (!session)
        return session;
    if (auto shown = checkPossession(request, token, now); !shown)
        return tl::unexpected(std::move(shown.error()));
    return session;
}

tl::expected<void, Admission::Refusal> Admission::checkPossession(const http::Request &request, const QByteArray &token,
                                                                  Moment now) const
{
    const auto unproven = [](const QString &description) { return tl::unexpected(Refusal{"unproven", description}); };
    const auto jwt = jose::decode(token);
    const QByteArray bound = jwt ? boundKeyOf(jwt->claims) : QByteArray();
    if (!dpopToken(request)) {
        if (bound.isEmpty())
            return {};
        return unproven(u"The access token is bound to a key; send it as Authorization: DPoP."_s);
    }
    const auto key = m_dpop.provenKey(request, token, now.wall);
    if (!key)
        return tl::unexpected(
            Refusal{"unproven", key.error().description, key.error().code, m_dpop.nonceWanted(now.wall)});
    if (key->isEmpty() || *key != bound)
        return unproven(u"The access token is bound to another key than the proof's."_s);
    return {};
}

tl::expected<Session, Admission::Refusal> Admission::ofToken(const QByteArray &token, Moment now) const
{
    const auto refuse = [](const char *reason, const QString &description) {
        return tl::unexpected(Refusal{reason, description});
    };
    const auto claims = m_issuer.verified(token);
    if (!claims && claims.error().kind == ErrorKind::MalformedAnswer)
        return refuse("malformed", u"The Authorization header holds no Bearer token that is a JWT."_s);
    if (!claims)
        return refuse("invalid_signature", u"The access token was not signed by this server."_s);
    const auto session = m_store.byAccess(claims->value("jti"_L1).toString());
    if (!session) {
        qCWarning(lcSandbox) << "cannot read sessions:" << wireName(session.error().kind).constData();
        return refuse("unknown", u"The access token cannot be looked up now."_s);
    }
    if (!*session || !m_issuer.isOurs(*claims))
        return refuse("unknown", u"This is not an access token for this resource."_s);
    const auto end = instantOf(*claims, u"exp");
    if (!end || now.wall >= *end)
        return refuse("expired", end ? u"The access token expired at %1."_s.arg(toRfc3339(*end))
                                     : u"The access token does not say when it ends."_s);
    switch ((*session)->status) {
    case SessionStatus::Created:
        return **session;
    case SessionStatus::Refreshed:
        return refuse("replaced", u"The access token was replaced by a newer one."_s);
    case SessionStatus::Expired:
        return refuse("expired", u"The session of this access token has expired."_s);
    case SessionStatus::Revoked:
        break;
    }
    return refuse("revoked", u"The access token was revoked."_s);
}

} // namespace tokenwatch::sandbox
