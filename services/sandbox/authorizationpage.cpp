// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/authorizationpage.h"

#include "log/categories.h"
#include "sandbox/browserpage.h"
#include "sandbox/oauthendpoint.h"

#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// What the form sends again.
constexpr const char *keptParameters[] = {"response_type", "client_id",     "redirect_uri",   "scope",
                                          "state",         "response_mode", "code_challenge", "code_challenge_method",
                                          "nonce",         "dpop_jkt"};

/// An address without its port, if it is a loopback one.
QString withoutLoopbackPort(const QString &uri)
{
    static const QRegularExpression loopback(u"^(http://(?:127\\.0\\.0\\.1|\\[::1\\]))(?::[0-9]{1,5})?(/.*)?$"_s);
    const auto match = loopback.match(uri);
    // A port beyond the last one makes no address that a browser could be sent to.
    return match.hasMatch() && QUrl(uri, QUrl::StrictMode).isValid() ? match.captured(1) + match.captured(2) : uri;
}

http::Response errorPage(const OAuthError &error)
{
    return browserPage(
        u"This sign-in cannot go on"_s,
        u"<p>%1</p><p><code>%2</code></p>"_s.arg(error.description.toHtmlEscaped(), QLatin1String(error.code)),
        error.status);
}

QStringList words(const Submission &sent, const QString &name)
{
    return sent.value(name).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

bool isRegistered(const Client &client, const QString &uri)
{
    return std::ranges::any_of(client.redirectUris, [&](const QString &registered) {
        return uri == registered || withoutLoopbackPort(uri) == withoutLoopbackPort(registered);
    });
}

AuthorizationPage::AuthorizationPage(const Facilities &facilities, AuthorizationCodes &codes, Consent consent)
    : m_facilities(facilities)
    , m_codes(codes)
    , m_consent(consent)
{}

std::span<const Route<AuthorizationPage>> AuthorizationPage::routes()
{
    static constexpr Route<AuthorizationPage> table[] = {
        {"GET", "/oauth/authorize", &AuthorizationPage::ask},
        {"POST", "/oauth/authorize", &AuthorizationPage::decide},
    };
    return table;
}

const Client *AuthorizationPage::subjectOf(const Visit &visit) const
{
    const Submission sent = visit.request.method == "POST" ? visit.submission : Submission::ofQuery(visit.request);
    return m_facilities.registry.find(sent.value(u"client_id"_s));
}

http::Response AuthorizationPage::ask(const Visit &visit)
{
    return answered(recognised(Submission::ofQuery(visit.request)), {}, visit.now);
}

http::Response AuthorizationPage::decide(const Visit &visit)
{
    const QString decision = visit.submission.value(u"decision"_s);
    // Without a decision it is a request like any other (OpenID Connect Core 3.1.2.1).
    if (!decision.isEmpty() && isFromAnotherSite(visit.request, m_facilities.url))
        return errorPage({"access_denied", u"Another site's page has filled in this form."_s, 403});
    return answered(recognised(visit.submission), decision, visit.now);
}

OAuthResult<AuthorizationPage::Wish> AuthorizationPage::recognised(Submission sent) const
{
    if (!sent.repeated.isEmpty())
        return refusal("invalid_request", u"%1 came more than once."_s.arg(cleaned(sent.repeated, 40)));
    const Client *client = m_facilities.registry.find(sent.value(u"client_id"_s));
    if (!client)
        return refusal("invalid_request", u"client_id names no client of this server."_s);
    const QString given = sent.value(u"redirect_uri"_s);
    if (given.isEmpty() && (client->type == ClientType::Public || client->redirectUris.size() != 1))
        return refusal("invalid_request", u"redirect_uri is missing."_s);
    const QString target = given.isEmpty() ? client->redirectUris.constFirst() : given;
    if (!isRegistered(*client, target))
        return refusal("invalid_request", u"redirect_uri is not registered for this client."_s);
    return Wish{client, target, std::move(sent)};
}

OAuthResult<void> AuthorizationPage::check(const Wish &wish) const
{
    const Submission &sent = wish.sent;
    if (sent.has(u"request"_s))
        return refusal("request_not_supported", u"Send the parameters themselves."_s);
    if (sent.has(u"request_uri"_s))
        return refusal("request_uri_not_supported", u"Send the parameters themselves."_s);
    if (!sent.has(u"response_type"_s))
        return refusal("invalid_request", u"response_type is missing."_s);
    if (sent.value(u"response_type"_s) != "code"_L1)
        return refusal("unsupported_response_type", u"This server knows the response_type code."_s);
    if (sent.has(u"response_mode"_s) && sent.value(u"response_mode"_s) != "query"_L1)
        return refusal("invalid_request", u"This server knows the response_mode query."_s);
    const QString challenge = sent.value(u"code_challenge"_s);
    if (challenge.isEmpty() && (wish.client->type == ClientType::Public || sent.has(u"code_challenge_method"_s)))
        return refusal("invalid_request", u"code_challenge is missing."_s);
    // Without a method "plain" is meant (RFC 7636 4.3).
    if (!challenge.isEmpty() && sent.value(u"code_challenge_method"_s) != "S256"_L1)
        return refusal("invalid_request", u"code_challenge_method must be S256."_s);
    if (!challenge.isEmpty() && !isChallenge(challenge))
        return refusal("invalid_request", u"code_challenge is no SHA-256 in base64url."_s);
    if (!isScope(sent.value(u"scope"_s)))
        return refusal("invalid_scope", u"The scope is too long, or holds characters that are not allowed."_s);
    for (const auto &name : {u"nonce"_s, u"dpop_jkt"_s}) {
        if (sent.value(name).size() > longestKeptText)
            return refusal("invalid_request", u"%1 is too long."_s.arg(name));
    }
    if (!m_facilities.registry.user().active)
        return refusal("access_denied", u"The user may not sign in any more."_s);
    const QStringList prompt = words(sent, u"prompt"_s);
    if (prompt.contains(u"none"_s) && prompt.size() > 1)
        return refusal("invalid_request", u"prompt=none stands alone."_s);
    if (prompt.contains(u"none"_s) && m_consent == Consent::Asked)
        return refusal("consent_required", u"This server asks before it agrees."_s);
    return {};
}

http::Response AuthorizationPage::answered(const OAuthResult<Wish> &wish, const QString &decision, Moment now)
{
    // Where to send the browser is in doubt: tell the person instead (RFC 6749 4.1.2.1).
    if (!wish)
        return errorPage(wish.error());
    if (const auto checked = check(*wish); !checked)
        return sendBack(*wish, checked.error());
    if (decision == "approve"_L1)
        return agreed(*wish, now.wall);
    if (decision == "deny"_L1)
        return sendBack(*wish, {"access_denied", u"The person said no."_s});
    const QStringList prompt = words(wish->sent, u"prompt"_s);
    const bool wantsPage = !prompt.isEmpty() && !prompt.contains(u"none"_s);
    if (m_consent == Consent::Given && !wantsPage)
        return agreed(*wish, now.wall);
    return page(*wish);
}

http::Response AuthorizationPage::page(const Wish &wish) const
{
    QList<std::pair<QString, QString>> fields;
    for (const char *name : keptParameters) {
        if (wish.sent.has(QLatin1String(name)))
            fields.append({QLatin1String(name), wish.sent.value(QLatin1String(name))});
    }
    const QString scope = wish.sent.value(u"scope"_s);
    const QString content = u"<p><strong>%1</strong> wants to act for <strong>%2</strong>%3.</p>"
                            "<p>Afterwards you are sent to <code>%4</code>.</p>"_s.arg(
                                wish.client->id.toHtmlEscaped(), m_facilities.registry.user().email.toHtmlEscaped(),
                                scope.isEmpty() ? QString() : u", within <code>%1</code>"_s.arg(scope.toHtmlEscaped()),
                                wish.redirectUri.toHtmlEscaped());
    return browserPage(u"Do you agree?"_s, content + decisionForm(u"/oauth/authorize"_s, fields));
}

http::Response AuthorizationPage::agreed(const Wish &wish, WallTime now)
{
    const Submission &sent = wish.sent;
    const QString code = m_codes.issue({.clientId = wish.client->id,
                                        .userId = m_facilities.registry.user().id,
                                        .redirectUri = sent.value(u"redirect_uri"_s),
                                        .scope = sent.value(u"scope"_s),
                                        .challenge = sent.value(u"code_challenge"_s),
                                        .nonce = sent.value(u"nonce"_s),
                                        .key = sent.value(u"dpop_jkt"_s).toLatin1(),
                                        .agreedAt = now},
                                       now);
    qCInfo(lcSandbox).noquote() << "user" << m_facilities.registry.user().id << "authorized client" << wish.client->id;
    return redirectTo(wish.redirectUri,
                      {{u"code"_s, code}, {u"state"_s, sent.value(u"state"_s)}, {u"iss"_s, m_facilities.url}});
}

http::Response AuthorizationPage::sendBack(const Wish &wish, const OAuthError &error) const
{
    return redirectTo(wish.redirectUri, {{u"error"_s, QLatin1String(error.code)},
                                         {u"error_description"_s, error.description},
                                         {u"state"_s, wish.sent.value(u"state"_s)},
                                         {u"iss"_s, m_facilities.url}});
}

} // namespace tokenwatch::sandbox
