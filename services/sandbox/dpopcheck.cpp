// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/dpopcheck.h"

#include "crypto/mac.h"
#include "jose/jws.h"

#include <QUrl>
#include <algorithm>

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// How far `iat` may be from now, either way.
constexpr auto proofWindow = 60s;
/// A nonce is good in the period it was made in and in the next one.
constexpr auto noncePeriod = 5min;

tl::unexpected<OAuthError> badProof(const QString &why)
{
    return refusal("invalid_dpop_proof", why);
}

bool isSymmetric(QByteArrayView algorithm)
{
    return algorithm.startsWith("HS");
}

/// The key in the proof's header: public, and the one it is signed with.
Expected<jose::Jwk> provingKey(const jose::Jwt &proof)
{
    const QJsonValue jwk = proof.header.value("jwk"_L1);
    if (!jwk.isObject())
        return failure(ErrorKind::MalformedAnswer);
    auto key = jose::Jwk::fromJson(jwk.toObject());
    if (key && (key->isPrivate() || key->publicJson().isEmpty()))
        return failure(ErrorKind::NotAllowed);
    return key;
}

/// RFC 9449 4.3 point 9: without query and fragment, compared as addresses are (RFC 3986 6.2.2 and 6.2.3).
bool isSameAddress(const QString &htu, const QString &ours)
{
    const auto plain = [](const QString &text) {
        QUrl url(text, QUrl::StrictMode);
        url = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::NormalizePathSegments);
        url.setPort(url.port(url.scheme() == "https"_L1 ? 443 : 80));
        return url;
    };
    return plain(htu).isValid() && plain(htu) == plain(ours);
}

} // namespace

DpopCheck::DpopCheck(QString url, Secret nonceKey, Nonces nonces, SpentIds &spent)
    : m_url(std::move(url))
    , m_nonceKey(std::move(nonceKey))
    , m_nonces(nonces)
    , m_spent(spent)
{}

QByteArray DpopCheck::nonceOf(qint64 period) const
{
    return jose::toBase64Url(crypto::hmacSha256(m_nonceKey, "dpop nonce " + QByteArray::number(period)).first(18));
}

QByteArray DpopCheck::nonce(WallTime now) const
{
    return nonceOf(now.time_since_epoch() / noncePeriod);
}

bool DpopCheck::isOurNonce(const QByteArray &nonce, WallTime now) const
{
    const qint64 period = now.time_since_epoch() / noncePeriod;
    return crypto::equal(nonce, nonceOf(period)) || crypto::equal(nonce, nonceOf(period - 1));
}

http::Response DpopCheck::withNonce(http::Response answer, WallTime now) const
{
    if (m_nonces == Nonces::Demanded)
        answer.with("DPoP-Nonce", nonce(now));
    return answer;
}

QByteArray DpopCheck::nonceWanted(WallTime now) const
{
    return m_nonces == Nonces::Demanded ? nonce(now) : QByteArray();
}

OAuthResult<QByteArray> DpopCheck::provenKey(const http::Request &request, const QByteArray &token, WallTime now)
{
    const auto isProof = [](const auto &header) { return header.first.compare("DPoP", Qt::CaseInsensitive) == 0; };
    const auto count = std::ranges::count_if(request.headers, isProof);
    if (count == 0)
        return QByteArray();
    if (count > 1)
        return badProof(u"There is more than one DPoP header."_s);

    const QByteArray text = request.header("DPoP").trimmed();
    const auto proof = jose::decode(text);
    if (!proof || proof->header.value("typ"_L1) != u"dpop+jwt"_s)
        return badProof(u"The DPoP header is no JWT of type dpop+jwt."_s);
    if (isSymmetric(proof->header.value("alg"_L1).toString().toLatin1()))
        return badProof(u"The proof is not signed with a private key."_s);
    const auto key = provingKey(*proof);
    if (!key)
        return badProof(u"The proof's jwk is no public key that is known here."_s);
    if (!jose::verify(text, *key))
        return badProof(u"The proof's signature is wrong."_s);

    const QJsonObject &claims = proof->claims;
    const QString jti = claims.value("jti"_L1).toString();
    if (jti.isEmpty())
        return badProof(u"The proof has no jti."_s);
    if (claims.value("htm"_L1) != QString::fromLatin1(request.method))
        return badProof(u"The proof is for another method."_s);
    if (!isSameAddress(claims.value("htu"_L1).toString(), m_url + QString::fromUtf8(request.path)))
        return badProof(u"The proof is for another address."_s);
    const std::optional<WallTime> issued = proof->issuedAt();
    if (!issued || *issued > now + proofWindow || *issued < now - proofWindow)
        return badProof(u"The proof was not made just now."_s);
    const QString hash = QString::fromLatin1(jose::toBase64Url(crypto::sha256(token)));
    if (!token.isEmpty() && claims.value("ath"_L1) != hash)
        return badProof(u"The proof is for another access token."_s);
    if (m_nonces == Nonces::Demanded && !isOurNonce(claims.value("nonce"_L1).toString().toLatin1(), now))
        return refusal("use_dpop_nonce", u"The proof must hold the nonce of the DPoP-Nonce header."_s);
    const QByteArray thumbprint = key->thumbprint();
    if (!m_spent.spend("proof of " + thumbprint, jti.toUtf8(), *issued + proofWindow + 1s, now))
        return badProof(u"The proof was used before."_s);
    return thumbprint;
}

QJsonObject boundTo(const QByteArray &thumbprint, QJsonObject claims)
{
    if (!thumbprint.isEmpty())
        claims.insert(u"cnf"_s, QJsonObject{{u"jkt"_s, QString::fromLatin1(thumbprint)}});
    return claims;
}

QByteArray boundKeyOf(const QJsonObject &claims)
{
    return claims.value("cnf"_L1)["jkt"_L1].toString().toLatin1();
}

} // namespace tokenwatch::sandbox
