// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/credentials.h"

#include "domain/authorization.h"
#include "grants/dpop.h"

namespace tokenwatch::gateway {

using namespace Qt::StringLiterals;

namespace {

/// More services than this are not asked with proofs; the nonces of others are learned anew.
constexpr std::size_t mostNonces = 256;

/// A data endpoint of S1 takes the token alone, whatever else the source says.
QByteArray schemeOf(const Source &source, const Token &token)
{
    if (isDpopBound(token))
        return "DPoP";
    return source.grant.type == "edr" ? QByteArray("raw") : source.headerScheme;
}

} // namespace

const jose::Jwk *Credentials::keyOf(const Source &source, const Token &token)
{
    const auto known = m_keys.find(source.id);
    if (known != m_keys.end() && known->second.generation == token.generation)
        return &known->second.key;
    const auto key = dpopKeyOf(token);
    if (!key)
        return nullptr;
    return &m_keys.insert_or_assign(source.id, Key{token.generation, *key}).first->second.key;
}

Expected<> Credentials::add(HeaderList &headers, const Source &source, const Token &token, const QByteArray &method,
                            const QUrl &address, Moment now)
{
    headers.emplaceBack("Authorization", authorizationValue(token, schemeOf(source, token)));
    if (!isDpopBound(token))
        return {};
    const jose::Jwk *key = keyOf(source, token);
    if (!key)
        return failure(ErrorKind::UnusableToken, source.name);
    const auto proof = dpopProof(*key,
                                 {.method = method,
                                  .address = address,
                                  .nonce = QString::fromLatin1(nonceFor(address)),
                                  .access = token.access.reveal()},
                                 now);
    if (!proof)
        return failure(proof.error());
    headers.emplaceBack("DPoP", *proof);
    return {};
}

void Credentials::learnNonce(const QUrl &address, QByteArrayView nonce)
{
    const QByteArray text = nonce.toByteArray();
    if (!isDpopNonce(text))
        return;
    if (m_nonces.size() >= mostNonces && !m_nonces.contains(address.authority()))
        m_nonces.clear();
    m_nonces[address.authority()] = text;
}

QByteArray Credentials::nonceFor(const QUrl &address) const
{
    const auto known = m_nonces.find(address.authority());
    return known == m_nonces.end() ? QByteArray() : known->second;
}

} // namespace tokenwatch::gateway
