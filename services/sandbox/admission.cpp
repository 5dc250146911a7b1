// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/admission.h"

#include "jose/jwt.h"
#include "log/categories.h"

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

std::optional<QByteArray> bearerToken(const http::Request &request)
{
    const QByteArray header = request.header("Authorization");
    if (header.size() <= 7 || header.first(7).toLower() != "bearer ")
        return std::nullopt;
    return header.sliced(7).trimmed();
}

QString tokenClientId(const http::Request &request)
{
    const auto token = bearerToken(request);
    const auto jwt = token ? jose::decode(*token) : failure(ErrorKind::MalformedAnswer);
    return jwt ? jwt->claims.value("client_id"_L1).toString() : QString();
}

Admission::Admission(SessionStore &store, const TokenIssuer &issuer)
    : m_store(store)
    , m_issuer(issuer)
{}

http::Response Admission::Refusal::response() const
{
    const bool missing = qstrcmp(reason, "missing") == 0;
    auto answer = http::Response::json({{u"error"_s, missing ? u"unauthorized"_s : u"invalid_token"_s},
                                        {u"reason"_s, QLatin1String(reason)},
                                        {u"error_description"_s, description}},
                                       401);
    // Without a token there is no error code in the challenge (RFC 6750 3.1).
    QByteArray challenge = "Bearer realm=\"sandbox\"";
    if (!missing)
        challenge += ", error=\"invalid_token\", error_description=\"" + description.toLatin1() + '"';
    return answer.with("WWW-Authenticate", challenge);
}

tl::expected<Session, Admission::Refusal> Admission::ofRequest(const http::Request &request, Moment now) const
{
    if (!request.hasHeader("Authorization"))
        return tl::unexpected(Refusal{"missing", u"Send an access token as Authorization: Bearer."_s});
    return ofToken(bearerToken(request).value_or(QByteArray()), now);
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
