// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/signingkeys.h"

#include "crypto/random.h"
#include "jose/jws.h"
#include "log/categories.h"

#include <QJsonArray>

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

namespace {

jose::Jwk newSigningKey()
{
    return jose::Jwk::generateRs256("ins_" + crypto::randomBytes(12).toHex());
}

} // namespace

void SigningKeys::prepare(WallTime now)
{
    if (m_keys.empty()) {
        m_keys.push_back({newSigningKey(), {}});
        publish();
    } else if (std::erase_if(m_keys, [&](const Published &each) { return each.until && *each.until <= now; }) > 0) {
        publish();
    }
}

void SigningKeys::publish()
{
    QJsonArray keys;
    for (const Published &each : m_keys) {
        QJsonObject key = each.key.publicJson();
        key.insert(u"kid"_s, QString::fromLatin1(each.key.keyId()));
        key.insert(u"alg"_s, u"RS256"_s);
        key.insert(u"use"_s, u"sig"_s);
        keys.append(key);
    }
    m_document = {{u"keys"_s, keys}};
    // Our own document is in order.
    m_set = jose::JwkSet::fromObject(m_document).value_or(jose::JwkSet());
}

QByteArray SigningKeys::sign(const QJsonObject &claims, WallTime now)
{
    prepare(now);
    const jose::Jwk &key = m_keys.back().key;
    const QJsonObject header{{u"typ"_s, u"JWT"_s}, {u"kid"_s, QString::fromLatin1(key.keyId())}};
    return jose::sign(claims, header, key, jose::Algorithm::RS256).value_or(QByteArray());
}

void SigningKeys::rotate(Milliseconds keepFor, WallTime now)
{
    prepare(now);
    m_keys.back().until = now + keepFor;
    std::erase_if(m_keys, [&](const Published &each) { return *each.until <= now; });
    m_keys.push_back({newSigningKey(), {}});
    publish();
    qCInfo(lcSandbox).noquote() << "signing with key" << m_keys.back().key.keyId() << "of" << m_keys.size();
}

QJsonObject SigningKeys::document(WallTime now)
{
    prepare(now);
    return m_document;
}

const jose::JwkSet &SigningKeys::set(WallTime now)
{
    prepare(now);
    return m_set;
}

} // namespace tokenwatch::sandbox
