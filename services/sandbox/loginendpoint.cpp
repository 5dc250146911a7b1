// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/loginendpoint.h"

#include "sandbox/clientauthentication.h"

#include <algorithm>

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *appLogin = "/apps/*/login";

struct FieldNames {
    const char *login, *password;
};
/// Under these names credentials are sent (S5, "constants confirmed in code").
constexpr FieldNames credentialFields[] = {
    {"email", "password"}, {"username", "password"}, {"user", "pass"}, {"login", "password"}};

/// The names under which this submission carries a user's credentials; null if it does not.
const FieldNames *credentialsIn(const Submission &submission)
{
    const auto names = std::ranges::find_if(credentialFields, [&](const FieldNames &n) {
        return submission.has(QLatin1String(n.login)) && submission.has(QLatin1String(n.password));
    });
    return names == std::end(credentialFields) ? nullptr : names;
}

/// A login, not an OAuth request.
bool isPlainLogin(const Visit &visit)
{
    return !visit.submission.has(u"grant_type"_s) && credentialsIn(visit.submission);
}

bool isClientCredentials(const Submission &submission)
{
    return submission.value(u"grant_type"_s) == "client_credentials"_L1;
}

/// One way to send credentials (S5-05).
struct LoginFormat {
    const char *name;
    Submission::Format body;
    bool (*matches)(const Submission &);
};
constexpr LoginFormat loginFormats[] = {
    {"json-email", Submission::Format::Json, [](const Submission &s) { return s.has(u"email"_s) && credentialsIn(s); }},
    {"json-username", Submission::Format::Json,
     [](const Submission &s) { return !s.has(u"email"_s) && credentialsIn(s); }},
    {"form", Submission::Format::Form, [](const Submission &s) { return !isClientCredentials(s) && credentialsIn(s); }},
    {"client-credentials", Submission::Format::Form, isClientCredentials},
};

/// One way to hand the token back (S5-06).
struct LoginShape {
    const char *name;
    http::Response (*write)(const LoginShape &, const Client &, const IssuedTokens &, WallTime);
};

/// The token alone, as the member that the shape is named after.
http::Response bareMember(const LoginShape &shape, const Client &, const IssuedTokens &tokens, WallTime)
{
    return http::Response::json({{QLatin1String(shape.name), QString::fromLatin1(tokens.access)}});
}

http::Response oauthBody(const LoginShape &, const Client &client, const IssuedTokens &tokens, WallTime now)
{
    return http::Response::json(TokenDesk::answer(client, tokens, now));
}

http::Response bearerHeader(const LoginShape &, const Client &, const IssuedTokens &tokens, WallTime)
{
    return http::Response::json({{u"success"_s, true}}).with("Authorization", "Bearer " + tokens.access);
}

http::Response nestedToken(const LoginShape &, const Client &, const IssuedTokens &tokens, WallTime)
{
    const QJsonObject inner{{u"token"_s, QString::fromLatin1(tokens.access)}};
    return http::Response::json({{u"success"_s, true}, {u"data"_s, inner}});
}

QJsonObject tokenObject(const IssuedTokens &tokens)
{
    return {{u"token"_s, QJsonObject{{u"access_token"_s, QString::fromLatin1(tokens.access)}}}};
}

http::Response objectToken(const LoginShape &, const Client &, const IssuedTokens &tokens, WallTime)
{
    return http::Response::json(tokenObject(tokens));
}

http::Response nestedObjectToken(const LoginShape &, const Client &, const IssuedTokens &tokens, WallTime)
{
    return http::Response::json({{u"success"_s, true}, {u"data"_s, tokenObject(tokens)}});
}

constexpr LoginShape loginShapes[] = {
    {"access_token", oauthBody}, {"access", bareMember},
    {"token", bareMember},       {"auth_token", bareMember},
    {"jwt", bareMember},         {"header", bearerHeader},
    {"nested", nestedToken},     {"key", bareMember},
    {"object", objectToken},     {"nested_object", nestedObjectToken},
};

template <class Table>
auto rowNamed(const Table &table, const QString &name)
{
    return std::ranges::find_if(table, [&](const auto &row) { return name == QLatin1String(row.name); });
}

tl::unexpected<OAuthError> unknownStyle(const QString &name)
{
    return refusal("not_found", u"There is no format or shape named %1."_s.arg(cleaned(name, 40)), 404);
}

} // namespace

LoginEndpoint::LoginEndpoint(const Facilities &facilities)
    : m_facilities(facilities)
    , m_clientCredentials(facilities)
{}

std::span<const Route<LoginEndpoint>> LoginEndpoint::routes()
{
    static constexpr Route<LoginEndpoint> table[] = {
        {"POST", "/login", &LoginEndpoint::logIn},
        {"POST", "/auth/login", &LoginEndpoint::logIn},
        {"POST", "/api/login", &LoginEndpoint::logIn},
        {"POST", "/api/auth/login", &LoginEndpoint::logIn},
        {"POST", "/api/authenticate", &LoginEndpoint::logIn},
        // The seeds' clients try a plain login at token endpoints too (S5-04).
        {"POST", "/oauth/token", &LoginEndpoint::logIn, isPlainLogin},
        {"POST", "/api/oauth/token", &LoginEndpoint::logIn, isPlainLogin},
        {"POST", "/auth/oauth/token", &LoginEndpoint::logIn, isPlainLogin},
        {"POST", "/api/auth/token", &LoginEndpoint::logIn, isPlainLogin},
        {"POST", "/api/token", &LoginEndpoint::logIn, isPlainLogin},
        {"POST", appLogin, &LoginEndpoint::logInToApp},
        {"POST", "/shape/*/login", &LoginEndpoint::logInShaped},
        {"POST", "/format/*/login", &LoginEndpoint::logInFormatted},
    };
    return table;
}

const Client *LoginEndpoint::subjectOf(const Visit &visit) const
{
    if (const auto app = matched(appLogin, visit.request.path))
        return m_facilities.registry.find(app->constFirst());
    const QString id = claimedClientId(visit.request, visit.submission);
    // A login that names no client is the first one's.
    return id.isEmpty() ? &m_facilities.registry.first() : m_facilities.registry.find(id);
}

LoginEndpoint::Style LoginEndpoint::Style::of(const Visit &visit)
{
    return {.format = visit.request.parameter(u"format"_s).value_or(QString()),
            .shape = visit.request.parameter(u"shape"_s).value_or(QString())};
}

http::Response LoginEndpoint::logIn(const Visit &visit)
{
    return written(visit, m_facilities.registry.first(), Style::of(visit));
}

http::Response LoginEndpoint::logInToApp(const Visit &visit)
{
    const Client *client = m_facilities.registry.find(visit.segments.constFirst());
    return client ? written(visit, *client, Style::of(visit)) : notRouted({});
}

http::Response LoginEndpoint::logInShaped(const Visit &visit)
{
    Style style = Style::of(visit);
    style.shape = visit.segments.constFirst();
    return written(visit, m_facilities.registry.first(), style);
}

http::Response LoginEndpoint::logInFormatted(const Visit &visit)
{
    Style style = Style::of(visit);
    style.format = visit.segments.constFirst();
    return written(visit, m_facilities.registry.first(), style);
}

http::Response LoginEndpoint::written(const Visit &visit, const Client &client, const Style &style)
{
    const auto shape = rowNamed(loginShapes, style.shape.isEmpty() ? u"access_token"_s : style.shape);
    if (shape == std::end(loginShapes))
        return unknownStyle(style.shape).value().response();
    const Client *forClient = &client;
    const auto tokens = tokensFor(visit, forClient, style.format);
    if (!tokens)
        return tokens.error().response();
    return shape->write(*shape, *forClient, *tokens, visit.now.wall);
}

OAuthResult<IssuedTokens> LoginEndpoint::tokensFor(const Visit &visit, const Client *&client, const QString &format)
{
    const Submission &submission = visit.submission;
    const auto only = rowNamed(loginFormats, format);
    if (!format.isEmpty() && only == std::end(loginFormats))
        return unknownStyle(format);
    const bool knownBody =
        submission.format != Submission::Format::None && (format.isEmpty() || only->body == submission.format);
    if (!knownBody)
        return refusal("unsupported_format", u"This endpoint reads another content type."_s, 415);
    const auto accepts = [&](const LoginFormat &row) {
        return row.body == submission.format && row.matches(submission);
    };
    const bool accepted = format.isEmpty() ? std::ranges::any_of(loginFormats, accepts) : accepts(*only);
    if (!submission.readable || !submission.repeated.isEmpty() || !accepted)
        return refusal("invalid_request", u"The fields that this endpoint expects are missing."_s);

    if (isClientCredentials(submission)) {
        const auto proven = authenticatedClient(visit, m_facilities);
        if (!proven)
            return tl::unexpected(proven.error());
        client = *proven;
        return m_clientCredentials.redeem(*client, visit);
    }
    const FieldNames *names = credentialsIn(submission);
    const User *user = m_facilities.registry.authenticate(submission.value(QLatin1String(names->login)),
                                                          submission.value(QLatin1String(names->password)));
    if (!user)
        return refusal("invalid_credentials", u"The e-mail address or the password is wrong."_s, 401);
    auto tokens = m_facilities.desk.issue(*client, user, u"login"_s, {}, TokenDesk::Refreshable::No, visit.now.wall);
    if (!tokens)
        return storageRefusal(tokens.error());
    return std::move(*tokens);
}

} // namespace tokenwatch::sandbox
