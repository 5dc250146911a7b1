// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/secretshapes.h"

#include <algorithm>
#include <array>

namespace tokenwatch::log {

namespace {

/// In the form of plainName().
constexpr std::array headerNames{u"authorization", u"proxyauthorization", u"cookie", u"cookies", u"setcookie", u"dpop"};
constexpr std::array secretNames{
    u"jwt", u"pwd",          u"pass",       u"passphrase",  u"codeverifier",   u"devicecode", u"authcode",
    u"otp", u"samlresponse", u"credential", u"credentials", u"xtokenwatchkey", u"datakey"};
constexpr std::array wordsOfProse{u"access", u"refresh", u"key", u"auth", u"edr"};
constexpr std::array secretEndings{u"token",  u"password",        u"passwd",     u"secret",   u"apikey",
                                   u"cookie", u"subscriptionkey", u"privatekey", u"assertion"};
/// End like a secret's name and are what an error or a flag is called.
constexpr std::array harmlessNames{u"notoken",      u"novalidtoken", u"unusabletoken", u"invalidtoken",
                                   u"expiredtoken", u"missingtoken", u"hastoken",      u"hasrefreshtoken"};

/// "clientSecret", "client_secret" and "client-secret" are one name.
QString plainName(QStringView name)
{
    QString plain;
    plain.reserve(name.size());
    for (const QChar c : name) {
        if (c != u'_' && c != u'-')
            plain += c.toLower();
    }
    return plain;
}

template <std::size_t Size>
bool isAmong(const std::array<const char16_t *, Size> &names, QStringView name)
{
    return std::any_of(names.begin(), names.end(),
                       [name](const char16_t *known) { return name == QStringView(known); });
}

} // namespace

NameKind nameKind(QStringView name)
{
    // No name of a field is this long, and a long run of letters need not be copied to know that.
    if (name.size() > 80)
        return NameKind::Harmless;
    const QString plain = plainName(name);
    if (plain == QStringView(u"code"))
        return NameKind::Code;
    if (isAmong(headerNames, plain))
        return NameKind::HeaderLine;
    if (isAmong(wordsOfProse, plain))
        return NameKind::SecretIfAssigned;
    if (isAmong(harmlessNames, plain))
        return NameKind::Harmless;
    const bool ending = std::any_of(secretEndings.begin(), secretEndings.end(), [&plain](const char16_t *known) {
        return QStringView(plain).endsWith(QStringView(known));
    });
    return ending || isAmong(secretNames, plain) ? NameKind::Secret : NameKind::Harmless;
}

} // namespace tokenwatch::log
