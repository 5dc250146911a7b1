// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/claimtexts.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace tokenwatch::texts {

namespace {

struct ClaimWords {
    Q_DECLARE_TR_FUNCTIONS(Claims)
};

struct KnownClaim {
    const char *name;
    const char *meaning;
};

constexpr std::array knownClaims{
    KnownClaim{"iss", QT_TRANSLATE_NOOP("Claims", "issuer")},
    KnownClaim{"aud", QT_TRANSLATE_NOOP("Claims", "audience: who may accept it")},
    KnownClaim{"sub", QT_TRANSLATE_NOOP("Claims", "subject: whom it speaks for")},
    KnownClaim{"scope", QT_TRANSLATE_NOOP("Claims", "what it allows")},
    KnownClaim{"scp", QT_TRANSLATE_NOOP("Claims", "what it allows")},
    KnownClaim{"roles", QT_TRANSLATE_NOOP("Claims", "roles")},
    KnownClaim{"realm_access", QT_TRANSLATE_NOOP("Claims", "roles in the realm")},
    KnownClaim{"resource_access", QT_TRANSLATE_NOOP("Claims", "roles at each client")},
    KnownClaim{"permissions", QT_TRANSLATE_NOOP("Claims", "permissions")},
    KnownClaim{"groups", QT_TRANSLATE_NOOP("Claims", "groups")},
    KnownClaim{"jti", QT_TRANSLATE_NOOP("Claims", "token id, new each time")},
    KnownClaim{"sid", QT_TRANSLATE_NOOP("Claims", "session at the provider")},
    KnownClaim{"client_id", QT_TRANSLATE_NOOP("Claims", "client that asked for it")},
    KnownClaim{"azp", QT_TRANSLATE_NOOP("Claims", "client that asked for it")},
    KnownClaim{"appid", QT_TRANSLATE_NOOP("Claims", "client that asked for it")},
    KnownClaim{"typ", QT_TRANSLATE_NOOP("Claims", "kind of token")},
    KnownClaim{"acr", QT_TRANSLATE_NOOP("Claims", "how strongly the person proved who they are")},
    KnownClaim{"amr", QT_TRANSLATE_NOOP("Claims", "how the person signed in")},
    KnownClaim{"nonce", QT_TRANSLATE_NOOP("Claims", "ties it to one sign-in")},
    KnownClaim{"cnf", QT_TRANSLATE_NOOP("Claims", "key that whoever uses it must hold")},
    KnownClaim{"act", QT_TRANSLATE_NOOP("Claims", "who acts for the subject")},
    KnownClaim{"tid", QT_TRANSLATE_NOOP("Claims", "tenant")},
    KnownClaim{"oid", QT_TRANSLATE_NOOP("Claims", "object id of the subject")},
    KnownClaim{"org_id", QT_TRANSLATE_NOOP("Claims", "organisation")},
    KnownClaim{"email", QT_TRANSLATE_NOOP("Claims", "e-mail address")},
    KnownClaim{"email_verified", QT_TRANSLATE_NOOP("Claims", "whether the e-mail address was verified")},
    KnownClaim{"name", QT_TRANSLATE_NOOP("Claims", "name of the person")},
    KnownClaim{"preferred_username", QT_TRANSLATE_NOOP("Claims", "user name")},
    KnownClaim{"ver", QT_TRANSLATE_NOOP("Claims", "version of the token's form")},
    KnownClaim{"exp", QT_TRANSLATE_NOOP("Claims", "end")},
    KnownClaim{"iat", QT_TRANSLATE_NOOP("Claims", "issued")},
    KnownClaim{"nbf", QT_TRANSLATE_NOOP("Claims", "valid from")},
    KnownClaim{"auth_time", QT_TRANSLATE_NOOP("Claims", "last sign-in of the person")},
    KnownClaim{"updated_at", QT_TRANSLATE_NOOP("Claims", "last change of the person's profile")},
};

} // namespace

QString claimMeaning(const QString &claim)
{
    const auto *const known = std::find_if(knownClaims.begin(), knownClaims.end(), [&claim](const KnownClaim &one) {
        return claim == QLatin1StringView(one.name);
    });
    return known == knownClaims.end() ? QString() : ClaimWords::tr(known->meaning);
}

} // namespace tokenwatch::texts
