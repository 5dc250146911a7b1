// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/remedy.h"

#include "texts/errortexts_p.h"

#include <QCoreApplication>

namespace tokenwatch::texts {

namespace {

struct RemedyWords {
    Q_DECLARE_TR_FUNCTIONS(Remedy)
};

Remedy clientSecret()
{
    return {RemedyWords::tr("The server refuses the client secret"), RemedyWords::tr("needs a client secret"),
            RemedyWords::tr("Enter the present client secret."), ActionKind::AddCredentials,
            RemedyWords::tr("Enter client secret…")};
}

Remedy password()
{
    return {RemedyWords::tr("The server refuses the password"), RemedyWords::tr("needs a password"),
            RemedyWords::tr("Enter the present password."), ActionKind::AddCredentials,
            RemedyWords::tr("Enter password…")};
}

Remedy privateKey()
{
    return {RemedyWords::tr("The server refuses the signed assertion"), RemedyWords::tr("needs a private key"),
            RemedyWords::tr("Enter a private key that the server knows."), ActionKind::AddCredentials,
            RemedyWords::tr("Enter private key…")};
}

Remedy refreshToken()
{
    return {RemedyWords::tr("The server refuses the refresh token"), RemedyWords::tr("needs a new refresh token"),
            RemedyWords::tr("Sign in at the server, then paste the new refresh token."), ActionKind::PasteToken,
            RemedyWords::tr("Paste refresh token…")};
}

Remedy signIn(const QString &source)
{
    return {RemedyWords::tr("The server refuses the refresh token"),
            RemedyWords::tr("needs a sign-in"),
            RemedyWords::tr("Sign in again: tokenctl signin %1.").arg(source),
            ActionKind::None,
            {}};
}

Remedy edr()
{
    return {RemedyWords::tr("The server refuses the refresh token"), RemedyWords::tr("needs a new EDR"),
            RemedyWords::tr("Start a new transfer, then paste the new EDR."), ActionKind::PasteToken,
            RemedyWords::tr("Paste new EDR…")};
}

Remedy pastedToken()
{
    return {RemedyWords::tr("The server refuses the token"), RemedyWords::tr("needs a new token"),
            RemedyWords::tr("Paste a new token."), ActionKind::PasteToken, RemedyWords::tr("Paste token…")};
}

Remedy cookie()
{
    return {RemedyWords::tr("The server refuses the session"), RemedyWords::tr("needs a new client cookie"),
            RemedyWords::tr("Sign in with a browser, then paste the new client cookie."), ActionKind::PasteToken,
            RemedyWords::tr("Paste client cookie…")};
}

/// Both ways are refused, and the status does not say what the fallback is made of: the dialog offers all slots.
Remedy eitherWay()
{
    return {RemedyWords::tr("The server refuses this source and its fallback"),
            RemedyWords::tr("needs new credentials"),
            RemedyWords::tr("Enter the present credentials of the source or of its fallback."),
            ActionKind::AddCredentials, RemedyWords::tr("Enter credentials…")};
}

Remedy elsewhere()
{
    return {RemedyWords::tr("No new token is given"), RemedyWords::tr("needs you"),
            RemedyWords::tr("Look at the program that gives this token, then try again."), ActionKind::TryNow,
            RemedyWords::tr("Try now")};
}

} // namespace

Remedy remedyFor(const SourceStatus &status)
{
    if (status.usesFallback)
        return eitherWay();
    // The client is refused whatever the grant; its secret is what helps, where the grant has one.
    const bool clientRefused =
        status.lastAttempt && status.lastAttempt->error && refusesClient(*status.lastAttempt->error);
    const QByteArray &grant = status.grant;
    if (grant == "edr")
        return edr();
    if (grant == "manual")
        return pastedToken();
    if (grant == "jwt_bearer")
        return privateKey();
    if (grant == "clerk_session")
        return cookie();
    if (grant == "file" || grant == "command")
        return elsewhere();
    if (clientRefused || grant == "client_credentials" || grant == "token_exchange")
        return clientSecret();
    if (grant == "authorization_code" || grant == "device_code")
        return signIn(status.name);
    if (grant == "login" || grant == "password" || grant == "session_refresh")
        return password();
    return refreshToken();
}

} // namespace tokenwatch::texts
