// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/authorizationcodes.h"

#include "crypto/mac.h"
#include "crypto/random.h"
#include "jose/base64url.h"

#include <QUuid>
#include <algorithm>

namespace tokenwatch::sandbox {

namespace {

bool isVerifier(const QString &text)
{
    const auto isUnreserved = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'_' || c == u'~');
    };
    return text.size() >= 43 && text.size() <= 128 && std::ranges::all_of(text, isUnreserved);
}

/// Version 4, from the operating system's generator.
QString newCode()
{
    QByteArray bytes = crypto::randomBytes(16);
    bytes[6] = char((bytes.at(6) & 0x0f) | 0x40);
    bytes[8] = char((bytes.at(8) & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

} // namespace

QString AuthorizationCodes::issue(Authorization authorization, WallTime now)
{
    if (m_codes.size() >= mostCodes)
        forgetEnded(now);
    const QString code = newCode();
    m_codes.insert(code, {.authorization = std::move(authorization), .endsAt = now + lifetime});
    return code;
}

AuthorizationCodes::Issued *AuthorizationCodes::find(const QString &code, WallTime now)
{
    const auto found = m_codes.find(code);
    if (found == m_codes.end())
        return nullptr;
    if (now < found->endsAt)
        return &*found;
    m_codes.remove(code);
    return nullptr;
}

void AuthorizationCodes::forgetEnded(WallTime now)
{
    m_codes.removeIf([now](const auto &code) { return code->endsAt <= now; });
    if (m_codes.size() < mostCodes)
        return;
    const QString oldest = std::ranges::min_element(m_codes, {}, &Issued::endsAt).key();
    m_codes.remove(oldest);
}

bool provesChallenge(const QString &verifier, const QString &challenge)
{
    return isVerifier(verifier) &&
           crypto::equal(jose::toBase64Url(crypto::sha256(verifier.toLatin1())), challenge.toUtf8());
}

bool isChallenge(const QString &challenge)
{
    const auto bytes = jose::fromBase64Url(challenge.toUtf8());
    return bytes && bytes->size() == 32;
}

} // namespace tokenwatch::sandbox
