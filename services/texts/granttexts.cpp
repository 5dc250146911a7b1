// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/granttexts.h"

#include "texts/sourcetexts.h"

#include <QCoreApplication>
#include <span>

namespace tokenwatch::texts {

namespace {

struct GrantWords {
    Q_DECLARE_TR_FUNCTIONS(Grant)
};

struct NamedText {
    const char *name;
    const char *title;
    const char *hint;
};

// The titles of the types are grantLabel()'s.
constexpr NamedText typeTexts[] = {
    {"client_credentials", nullptr, QT_TRANSLATE_NOOP("Grant", "A program signs in with its own ID and secret.")},
    {"password", nullptr, QT_TRANSLATE_NOOP("Grant", "A user name and password at an OAuth token address.")},
    {"login", nullptr, QT_TRANSLATE_NOOP("Grant", "An email and password at a service’s own login address.")},
    {"refresh_token", nullptr, QT_TRANSLATE_NOOP("Grant", "A refresh token that you already have is kept alive.")},
    {"authorization_code", nullptr, QT_TRANSLATE_NOOP("Grant", "You sign in once in your browser.")},
    {"device_code", nullptr,
     QT_TRANSLATE_NOOP("Grant", "You sign in once with a code, in a browser on any computer or phone.")},
    {"jwt_bearer", nullptr, QT_TRANSLATE_NOOP("Grant", "A private key signs a statement that the server trusts.")},
    {"token_exchange", nullptr, QT_TRANSLATE_NOOP("Grant", "The token of another source is exchanged for this one.")},
    {"session_refresh", nullptr, QT_TRANSLATE_NOOP("Grant", "A login session that is extended before it ends.")},
    {"clerk_session", nullptr, QT_TRANSLATE_NOOP("Grant", "Short tokens of a Clerk session, from its client cookie.")},
    {"edr", nullptr, QT_TRANSLATE_NOOP("Grant", "An endpoint data reference of a dataspace transfer.")},
    {"manual", nullptr, QT_TRANSLATE_NOOP("Grant", "A token that you paste; its end is watched.")},
    {"file", nullptr, QT_TRANSLATE_NOOP("Grant", "The token is read from a file whenever the file changes.")},
    {"command", nullptr, QT_TRANSLATE_NOOP("Grant", "A program on this computer prints the token.")},
};

// "GRANT.FIELD" for words that fit one grant alone, "FIELD" for all others.
constexpr NamedText fieldTexts[] = {
    // Where.
    {"token_url", QT_TRANSLATE_NOOP("Grant", "Token address"),
     QT_TRANSLATE_NOOP("Grant", "Where tokens are asked for, for example https://idp.example/oauth/token.")},
    {"issuer", QT_TRANSLATE_NOOP("Grant", "Issuer"),
     QT_TRANSLATE_NOOP("Grant", "The address of the provider; it tells the other addresses by itself.")},
    {"authorization_url", QT_TRANSLATE_NOOP("Grant", "Sign-in address"),
     QT_TRANSLATE_NOOP("Grant", "What your browser opens so that you can sign in.")},
    {"device_authorization_url", QT_TRANSLATE_NOOP("Grant", "Device sign-in address"),
     QT_TRANSLATE_NOOP("Grant", "Where the code for the sign-in is asked for.")},
    {"revocation_url", QT_TRANSLATE_NOOP("Grant", "Revocation address"),
     QT_TRANSLATE_NOOP("Grant", "Where a token is given up when you clear it.")},
    {"introspection_url", QT_TRANSLATE_NOOP("Grant", "Introspection address"),
     QT_TRANSLATE_NOOP("Grant", "Where to ask how long a token lasts that does not say so itself.")},
    {"auth_url", QT_TRANSLATE_NOOP("Grant", "Login address"),
     QT_TRANSLATE_NOOP("Grant", "Where the service takes email and password.")},
    {"login_url", QT_TRANSLATE_NOOP("Grant", "Login address"),
     QT_TRANSLATE_NOOP("Grant", "Where the service takes email and password.")},
    {"refresh_url", QT_TRANSLATE_NOOP("Grant", "Refresh address"),
     QT_TRANSLATE_NOOP("Grant", "Where the session is extended.")},
    {"edr.refresh_url", QT_TRANSLATE_NOOP("Grant", "Refresh address"),
     QT_TRANSLATE_NOOP("Grant", "Where the EDR is renewed; leave it empty to use the one that the EDR names.")},
    {"frontend_api", QT_TRANSLATE_NOOP("Grant", "Frontend API address"),
     QT_TRANSLATE_NOOP("Grant", "The Clerk address of the application, for example https://clerk.app.example.")},
    {"path", QT_TRANSLATE_NOOP("Grant", "File"),
     QT_TRANSLATE_NOOP("Grant", "The file that the other program keeps the token in.")},
    // By whom.
    {"client_id", QT_TRANSLATE_NOOP("Grant", "Client ID"),
     QT_TRANSLATE_NOOP("Grant", "The name under which the provider knows this program.")},
    {"client_auth", QT_TRANSLATE_NOOP("Grant", "Client authentication"),
     QT_TRANSLATE_NOOP("Grant", "How the client proves who it is; leave it empty if you do not know.")},
    {"key_id", QT_TRANSLATE_NOOP("Grant", "Key ID"),
     QT_TRANSLATE_NOOP("Grant", "The name (kid) under which the provider knows the public key.")},
    {"signing_alg", QT_TRANSLATE_NOOP("Grant", "Signature algorithm"),
     QT_TRANSLATE_NOOP("Grant", "Leave it empty to use the one that suits the key.")},
    {"assertion_audience", QT_TRANSLATE_NOOP("Grant", "Audience of the assertion"),
     QT_TRANSLATE_NOOP("Grant", "Whom the signed statement is for; usually the issuer or the token address.")},
    {"dpop", QT_TRANSLATE_NOOP("Grant", "Bind tokens to a key (DPoP)"),
     QT_TRANSLATE_NOOP("Grant", "A stolen token is of no use without the key; the provider must support it.")},
    {"username", QT_TRANSLATE_NOOP("Grant", "User name"), QT_TRANSLATE_NOOP("Grant", "The account to sign in with.")},
    {"email", QT_TRANSLATE_NOOP("Grant", "Email"),
     QT_TRANSLATE_NOOP("Grant", "The email address of the account to sign in with.")},
    {"subject", QT_TRANSLATE_NOOP("Grant", "Subject"),
     QT_TRANSLATE_NOOP("Grant", "The account that the token is for; leave it empty for the client itself.")},
    {"subject_source", QT_TRANSLATE_NOOP("Grant", "Source of the subject token"),
     QT_TRANSLATE_NOOP("Grant", "The source whose token is exchanged.")},
    {"session_id", QT_TRANSLATE_NOOP("Grant", "Session ID"),
     QT_TRANSLATE_NOOP("Grant", "The session that tokens are made for; it begins with sess_.")},
    {"did", QT_TRANSLATE_NOOP("Grant", "Own DID"),
     QT_TRANSLATE_NOOP("Grant", "The decentralized identifier under which you take part, for example did:web:….")},
    // For what.
    {"scope", QT_TRANSLATE_NOOP("Grant", "Scope"),
     QT_TRANSLATE_NOOP("Grant", "What the token may be used for, separated by blanks.")},
    {"audience", QT_TRANSLATE_NOOP("Grant", "Audience"),
     QT_TRANSLATE_NOOP("Grant", "The API that the token is for, if the provider asks for it.")},
    {"edr.audience", QT_TRANSLATE_NOOP("Grant", "Audience"),
     QT_TRANSLATE_NOOP("Grant", "Whom the authentication token is for; leave it empty to use what the EDR says.")},
    {"resource", QT_TRANSLATE_NOOP("Grant", "Resource"),
     QT_TRANSLATE_NOOP("Grant", "The address of the API that the token is for, if the provider asks for it.")},
    {"extra", QT_TRANSLATE_NOOP("Grant", "More parameters"),
     QT_TRANSLATE_NOOP("Grant", "Sent with each token request, one NAME=value a line.")},
    {"authorization_extra", QT_TRANSLATE_NOOP("Grant", "More sign-in parameters"),
     QT_TRANSLATE_NOOP("Grant", "Added to the sign-in address, one NAME=value a line, for example prompt=consent.")},
    {"template", QT_TRANSLATE_NOOP("Grant", "Token template"),
     QT_TRANSLATE_NOOP("Grant", "The name of a JWT template; leave it empty for the session token.")},
    {"subject_token_type", QT_TRANSLATE_NOOP("Grant", "Type of the subject token"),
     QT_TRANSLATE_NOOP("Grant", "Leave it empty for an access token.")},
    {"requested_token_type", QT_TRANSLATE_NOOP("Grant", "Type of the new token"),
     QT_TRANSLATE_NOOP("Grant", "Leave it empty for what the provider gives by itself.")},
    {"transfer_process_id", QT_TRANSLATE_NOOP("Grant", "Transfer process ID"),
     QT_TRANSLATE_NOOP("Grant", "The transfer that the EDR belongs to.")},
    {"asset_id", QT_TRANSLATE_NOOP("Grant", "Asset ID"), QT_TRANSLATE_NOOP("Grant", "What is transferred.")},
    {"agreement_id", QT_TRANSLATE_NOOP("Grant", "Agreement ID"),
     QT_TRANSLATE_NOOP("Grant", "The contract agreement of the transfer.")},
    {"provider_id", QT_TRANSLATE_NOOP("Grant", "Provider ID"),
     QT_TRANSLATE_NOOP("Grant", "The participant that provides the data.")},
    {"contract_negotiation_id", QT_TRANSLATE_NOOP("Grant", "Contract negotiation ID"),
     QT_TRANSLATE_NOOP("Grant", "The negotiation that led to the agreement.")},
    // How.
    {"probe", QT_TRANSLATE_NOOP("Grant", "Look for the login address"),
     QT_TRANSLATE_NOOP("Grant", "Whether the usual paths of the same host may be tried too; they get the password.")},
    {"username_field", QT_TRANSLATE_NOOP("Grant", "Name of the user field"),
     QT_TRANSLATE_NOOP("Grant", "What the service calls the user name, if it is neither email nor username.")},
    {"password_field", QT_TRANSLATE_NOOP("Grant", "Name of the password field"),
     QT_TRANSLATE_NOOP("Grant", "What the service calls the password, if it is not password.")},
    {"token_field", QT_TRANSLATE_NOOP("Grant", "Where the token is"),
     QT_TRANSLATE_NOOP("Grant", "The path of the token in the answer, for example data.session.jwt.")},
    {"file.token_field", QT_TRANSLATE_NOOP("Grant", "Where the token is"),
     QT_TRANSLATE_NOOP("Grant", "Its path in the JSON, or the name of its line; empty if it is found anyway.")},
    {"command.token_field", QT_TRANSLATE_NOOP("Grant", "Where the token is"),
     QT_TRANSLATE_NOOP("Grant", "Its path in the JSON, or the name of its line; empty if it is found anyway.")},
    {"redirect_port", QT_TRANSLATE_NOOP("Grant", "Port for the browser’s return"),
     QT_TRANSLATE_NOOP("Grant", "Leave it empty for any free port; some providers want a fixed one.")},
    {"style", QT_TRANSLATE_NOOP("Grant", "What renews the session"),
     QT_TRANSLATE_NOOP("Grant", "Whether the token itself or a refresh token is sent to the refresh address.")},
    {"mode", QT_TRANSLATE_NOOP("Grant", "When it is renewed"),
     QT_TRANSLATE_NOOP("Grant", "Before its end, at every request for it, or never by this program.")},
    {"expires_at", QT_TRANSLATE_NOOP("Grant", "Ends at"),
     QT_TRANSLATE_NOOP("Grant", "An instant like 2026-11-21T14:00:00Z, or never; empty if the token tells it.")},
    {"argv", QT_TRANSLATE_NOOP("Grant", "Program and arguments"),
     QT_TRANSLATE_NOOP("Grant", "One argument a line, without a shell: no quotes, no variables, no secrets.")},
    {"timeout", QT_TRANSLATE_NOOP("Grant", "Time limit in seconds"),
     QT_TRANSLATE_NOOP("Grant", "The program is ended after this time; at most 600.")},
};

constexpr NamedText slotTexts[] = {
    {"client_secret", QT_TRANSLATE_NOOP("Grant", "Client secret"),
     QT_TRANSLATE_NOOP("Grant", "What the provider gave out with the client ID.")},
    {"private_key", QT_TRANSLATE_NOOP("Grant", "Private key (PEM or JWK)"),
     QT_TRANSLATE_NOOP("Grant", "It signs, and never leaves this computer.")},
    {"tls_client_key", QT_TRANSLATE_NOOP("Grant", "TLS client key (PEM)"),
     QT_TRANSLATE_NOOP("Grant", "The key of the client certificate, if it is not in the certificate’s file.")},
    {"password", QT_TRANSLATE_NOOP("Grant", "Password"), QT_TRANSLATE_NOOP("Grant", "Of the account to sign in with.")},
    {"refresh_token", QT_TRANSLATE_NOOP("Grant", "Refresh token"),
     QT_TRANSLATE_NOOP("Grant", "No other program may use it too: many work only once.")},
    {"client_cookie", QT_TRANSLATE_NOOP("Grant", "Client cookie"),
     QT_TRANSLATE_NOOP("Grant", "The value of the __client cookie of a signed-in browser.")},
    {"edr", QT_TRANSLATE_NOOP("Grant", "EDR (JSON)"),
     QT_TRANSLATE_NOOP("Grant", "As the connector delivered it, in either of its two forms.")},
    {"token", QT_TRANSLATE_NOOP("Grant", "Access token"),
     QT_TRANSLATE_NOOP("Grant", "With or without Bearer before it.")},
};

/// "FIELD.CHOICE"
constexpr NamedText choiceTexts[] = {
    {"client_auth.client_secret_basic", QT_TRANSLATE_NOOP("Grant", "Secret in the header (client_secret_basic)"), {}},
    {"client_auth.client_secret_post", QT_TRANSLATE_NOOP("Grant", "Secret in the body (client_secret_post)"), {}},
    {"client_auth.client_secret_jwt", QT_TRANSLATE_NOOP("Grant", "Signed with the secret (client_secret_jwt)"), {}},
    {"client_auth.private_key_jwt", QT_TRANSLATE_NOOP("Grant", "Signed with a private key (private_key_jwt)"), {}},
    {"client_auth.tls_client_auth", QT_TRANSLATE_NOOP("Grant", "Client certificate (tls_client_auth)"), {}},
    {"client_auth.none", QT_TRANSLATE_NOOP("Grant", "None, a public client"), {}},
    {"probe.configured", QT_TRANSLATE_NOOP("Grant", "Only the address given"), {}},
    {"probe.common", QT_TRANSLATE_NOOP("Grant", "Also the usual paths of its host"), {}},
    {"style.bearer", QT_TRANSLATE_NOOP("Grant", "The token itself"), {}},
    {"style.body", QT_TRANSLATE_NOOP("Grant", "A refresh token"), {}},
    {"mode.auto", QT_TRANSLATE_NOOP("Grant", "Before its end"), {}},
    {"mode.force", QT_TRANSLATE_NOOP("Grant", "At every request"), {}},
    {"mode.none", QT_TRANSLATE_NOOP("Grant", "Never, it is entered anew"), {}},
};

const NamedText *textNamed(std::span<const NamedText> all, const QByteArray &name)
{
    for (const NamedText &text : all) {
        if (name == text.name)
            return &text;
    }
    return nullptr;
}

FormText spokenAs(const NamedText *text, const QByteArray &name)
{
    if (!text)
        return {QString::fromLatin1(name), {}};
    return {GrantWords::tr(text->title), GrantWords::tr(text->hint)};
}

} // namespace

FormText grantTypeText(const QByteArray &type)
{
    const NamedText *text = textNamed(typeTexts, type);
    return {grantLabel(type), text ? GrantWords::tr(text->hint) : QString()};
}

FormText fieldText(const QByteArray &grant, const QByteArray &field)
{
    const NamedText *own = textNamed(fieldTexts, grant + '.' + field);
    return spokenAs(own ? own : textNamed(fieldTexts, field), field);
}

FormText slotText(const QByteArray &slot)
{
    const QByteArray fallback = "fallback.";
    if (!slot.startsWith(fallback))
        return spokenAs(textNamed(slotTexts, slot), slot);
    FormText text = slotText(slot.sliced(fallback.size()));
    text.title = GrantWords::tr("%1 (fallback)").arg(text.title);
    return text;
}

QString choiceText(const QByteArray &field, const QByteArray &choice)
{
    const NamedText *text = textNamed(choiceTexts, field + '.' + choice);
    return text ? GrantWords::tr(text->title) : QString::fromLatin1(choice);
}

} // namespace tokenwatch::texts
