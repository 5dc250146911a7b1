// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/dpop.h"

#include "crypto/mac.h"
#include "crypto/random.h"
#include "grants/answerbody.h"
#include "jose/jws.h"

#include <QJsonDocument>
#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

std::optional<jose::Jwk> keptKey(const FlowMemory &memory)
{
    if (!memory.dpopKey)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(memory.dpopKey->reveal().toByteArray()).object();
    auto key = jose::Jwk::fromJson(json);
    return key && key->isPrivate() ? std::optional(*key) : std::nullopt;
}

jose::Jwk keyOf(const FlowMemory &memory)
{
    const auto kept = keptKey(memory);
    return kept ? *kept : jose::Jwk::generateEs256();
}

/// The code of RFC 9449 8, in the body or, as resources say it, in the challenge.
bool asksForNonce(const HttpResponse &response)
{
    if (response.status != 400 && response.status != 401)
        return false;
    const bool inBody = readBody(response).object.value("error"_L1).toString() == "use_dpop_nonce"_L1;
    return inBody || headerValue(response.headers, "WWW-Authenticate").contains("use_dpop_nonce");
}

} // namespace

/// 1*NQCHAR (RFC 9449 8.1), and not longer than anybody needs.
bool isDpopNonce(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= 512 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c <= '~' && c != '"' && c != '\\'; });
}

std::optional<jose::Jwk> dpopKeyOf(const Token &token)
{
    return keptKey(FlowMemory::read(token.flowMemory.reveal()));
}

Expected<QByteArray> dpopProof(const jose::Jwk &key, const DpopTarget &target, Moment now)
{
    const QString address =
        target.address.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment).toString(QUrl::FullyEncoded);
    QJsonObject claims{{u"jti"_s, QString::fromLatin1(jose::toBase64Url(crypto::randomBytes(16)))},
                       {u"htm"_s, QString::fromLatin1(target.method)},
                       {u"htu"_s, address},
                       {u"iat"_s, qint64(std::chrono::floor<Seconds>(now.wall.time_since_epoch()).count())}};
    if (!target.nonce.isEmpty())
        claims.insert(u"nonce"_s, target.nonce);
    if (!target.access.isEmpty())
        claims.insert(u"ath"_s, QString::fromLatin1(jose::toBase64Url(crypto::sha256(target.access))));
    return jose::sign(claims, {{u"typ"_s, u"dpop+jwt"_s}, {u"jwk"_s, key.publicJson()}}, key, jose::Algorithm::ES256);
}

DpopFlow::DpopFlow(std::unique_ptr<GrantFlow> inner, const FlowContext &context, QUrl tokenUrl)
    : FlowDecorator(std::move(inner))
    , m_tokenUrl(std::move(tokenUrl))
    , m_server(m_tokenUrl.scheme() + u"://"_s + m_tokenUrl.authority())
    , m_key(keyOf(FlowMemory::of(context)))
    , m_nonces(FlowMemory::of(context).dpopNonces)
{}

Step DpopFlow::next(Answer answer, Moment now)
{
    const auto *response = std::get_if<Expected<HttpResponse>>(&answer);
    if (!response || !m_underWay)
        return sent(m_inner->next(std::move(answer), now), now);
    Send asked = *std::exchange(m_underWay, std::nullopt);
    if (*response) {
        const QJsonValue before = m_nonces.value(m_server);
        learnNonce(**response);
        // Refused before anything in the request was looked at, so nothing of it is spent.
        if (!m_isRepeated && asksForNonce(**response) && m_nonces.value(m_server) != before) {
            m_isRepeated = true;
            m_underWay = asked;
            return withProof(std::move(asked), now);
        }
    }
    return sent(m_inner->next(std::move(answer), now), now);
}

Step DpopFlow::sent(Step step, Moment now)
{
    auto *send = std::get_if<Send>(&step);
    if (!send)
        return passedOn(std::move(step));
    if (send->request.url != m_tokenUrl)
        return step;
    m_underWay = *send;
    m_isRepeated = false;
    return withProof(std::move(*send), now);
}

Step DpopFlow::withProof(Send send, Moment now) const
{
    const QString nonce = m_nonces.value(m_server).toString();
    const auto proof = dpopProof(m_key, {send.request.method, send.request.url, nonce}, now);
    if (!proof)
        return Done(failure(proof.error()));
    send.request.headers.emplaceBack("DPoP", *proof);
    return send;
}

void DpopFlow::learnNonce(const HttpResponse &response)
{
    const QByteArray nonce = headerValue(response.headers, "DPoP-Nonce");
    if (isDpopNonce(nonce))
        m_nonces.insert(m_server, QString::fromLatin1(nonce));
}

void DpopFlow::remember(FlowMemory &memory) const
{
    memory.dpopKey = std::make_shared<const Secret>(m_key.privateJson());
    memory.dpopNonces = m_nonces;
}

} // namespace tokenwatch
