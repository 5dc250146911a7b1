// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/quirks.h"

namespace tokenwatch::quirks {

std::span<const Name> containers()
{
    static constexpr Name rows[] = {
        {"", "RFC 6749 5.1"},
        {"data", "many login services"},
        {"token", "S5: token.access_token"},
        {"data.token", "S5: data.token.access_token"},
        {"authed_user", "Slack user tokens"},
        {"status", "Kubernetes ExecCredential"},
        {"credential", "gcloud config config-helper"},
        {"auth", "HashiCorp Vault"},
        {"user", "RealWorld services"},
    };
    return rows;
}

std::span<const Name> accessNames()
{
    static constexpr Name rows[] = {
        {"access_token", "RFC 6749 5.1"},
        {"accessToken", "camelCase services"},
        {"access", "S5-06, Django simplejwt"},
        {"token", "S5-06, S4"},
        {"auth_token", "S5-06, djoser"},
        {"authToken", "camelCase services"},
        {"jwt", "S5-06, Strapi"},
        {"key", "S5, dj-rest-auth"},
        {"authorizationToken", "AWS CodeArtifact"},
        {"client_token", "HashiCorp Vault"},
    };
    return rows;
}

std::span<const Name> refreshNames()
{
    static constexpr Name rows[] = {
        {"refresh_token", "RFC 6749 5.1"},
        {"refreshToken", "camelCase services"},
        {"refresh", "Django simplejwt"},
    };
    return rows;
}

std::span<const Name> typeNames()
{
    static constexpr Name rows[] = {{"token_type", "RFC 6749 5.1"}, {"tokenType", "camelCase services"}};
    return rows;
}

std::span<const Name> scopeNames()
{
    static constexpr Name rows[] = {{"scope", "RFC 6749 5.1"}, {"scopes", "arrays of scopes"}};
    return rows;
}

std::span<const Name> headerNames()
{
    static constexpr Name rows[] = {
        {"Authorization", "S5-06, Devise"}, {"X-Subject-Token", "OpenStack Keystone"}, {"Token", "Mattermost"}};
    return rows;
}

std::span<const Name> cookieNames()
{
    static constexpr Name rows[] = {
        {"access_token", "S4 shared cookie"},
        {"accessToken", "camelCase services"},
        {"auth_token", "login services"},
        {"token", "login services"},
        {"jwt", "login services"},
    };
    return rows;
}

std::span<const Expiry> expiryNames()
{
    static constexpr Expiry rows[] = {
        {"expires_in_sec", ExpiryOrigin::ExpiresIn, "older Zoho, whose expires_in is in milliseconds"},
        {"expires_in", ExpiryOrigin::ExpiresIn, "RFC 6749 5.1; S2 and PDND put an epoch here, PayPal a string"},
        {"expiresIn", ExpiryOrigin::ExpiresIn, "camelCase services"},
        {"expires_at", ExpiryOrigin::ExpiresAt, "Supabase, many"},
        {"expiresAt", ExpiryOrigin::ExpiresAt, "camelCase services"},
        {"expires_on", ExpiryOrigin::ExpiresAt, "Azure"},
        {"expires", ExpiryOrigin::Expires, "S1, Facebook (relative), others (absolute)"},
        {"exp", ExpiryOrigin::ExpiresAt, "Slack tooling tokens"},
        {"expirationTimestamp", ExpiryOrigin::ExpiresAt, "Kubernetes ExecCredential"},
        {"token_expiry", ExpiryOrigin::ExpiresAt, "gcloud config config-helper"},
        {"expiration", ExpiryOrigin::ExpiresAt, "AWS CodeArtifact"},
        {"expiry", ExpiryOrigin::ExpiresAt, "Go's oauth2.Token"},
        {"expire", ExpiryOrigin::Expires, "Lark"},
        {"lease_duration", ExpiryOrigin::ExpiresIn, "HashiCorp Vault"},
    };
    return rows;
}

std::span<const Name> refreshExpiryNames()
{
    static constexpr Name rows[] = {
        {"refresh_expires_in", "Keycloak; 0 is an offline token"},
        {"refresh_token_expires_in", "GitHub"},
        {"x_refresh_token_expires_in", "QuickBooks"},
    };
    return rows;
}

std::span<const Type> tokenTypes()
{
    static constexpr Type rows[] = {
        {"bearer", "Bearer", "RFC 6750; lower case at many"},
        {"bearertoken", "Bearer", "Apigee"},
        {"user access token", "Bearer", "eBay"},
        {"application access token", "Bearer", "eBay"},
        {"bot", "Bearer", "Slack"},
        {"user", "Bearer", "Slack"},
        {"token", "Bearer", "login services"},
        {"jwt", "Bearer", "login services"},
        {"mac", nullptr, "RFC 6749 7.1"},
        {"dpop", nullptr, "RFC 9449: bound to a key that was not asked for"},
        {"pop", nullptr, "RFC 7800"},
    };
    return rows;
}

std::span<const Name> errorCodePaths()
{
    static constexpr Name rows[] = {
        {"error", "RFC 6749 5.2, Slack"},
        {"error.code", "error objects"},
        {"error.type", "error objects"},
        {"error.status", "Google APIs"},
        {"errors.0.errorType", "Fitbit"},
        {"errors.0.code", "JSON:API, Clerk"},
        {"errors.0.type", "EDC"},
        {"error_code", "Supabase"},
        {"data.error", "wrapped OAuth answers"},
        {"errorCode", "Okta"},
        {"errcode", "Matrix"},
        {"errors.0.extensions.code", "Directus, GraphQL"},
    };
    return rows;
}

std::span<const Name> errorTextPaths()
{
    static constexpr Name rows[] = {
        {"error_description", "RFC 6749 5.2"},
        {"errorDescription", "camelCase services"},
        {"error.message", "error objects"},
        {"errors.0.message", "Fitbit"},
        {"errors.0.detail", "JSON:API"},
        {"errors.0", "EDC's data endpoint"},
        {"message", "login services"},
        {"msg", "Supabase"},
        {"detail", "FastAPI, Django"},
        {"errorSummary", "Okta"},
        {"reason", "Zoom"},
        {"errmsg", "WeChat"},
        {"error", "a sentence as error"},
    };
    return rows;
}

std::span<const Name> successFlags()
{
    static constexpr Name rows[] = {{"ok", "Slack"}, {"success", "S4, S5"}};
    return rows;
}

} // namespace tokenwatch::quirks
