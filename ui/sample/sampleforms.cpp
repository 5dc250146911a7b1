// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/sampleforms.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr const char *sampleAuth[] = {"client_secret_basic", "client_secret_post", "private_key_jwt"};
constexpr const char *sampleProbe[] = {"configured", "common"};
constexpr FieldRule sampleEndpoint[] = {
    {.name = "token_url", .type = FieldType::Url, .required = true, .orElse = "issuer"},
    {.name = "issuer", .type = FieldType::Url},
    {.name = "client_id", .required = true},
    {.name = "client_auth", .type = FieldType::Choice, .choices = sampleAuth},
    {.name = "scope"},
    {.name = "audience"},
    {.name = "extra", .type = FieldType::TextMap},
};
constexpr SlotRule sampleClient[] = {{.name = "client_secret", .required = true}, {.name = "private_key"}};
constexpr FieldRule sampleLoginFields[] = {
    {.name = "auth_url", .type = FieldType::Url, .required = true},
    {.name = "email"},
    {.name = "token_field"},
    {.name = "client_id"},
    {.name = "probe", .type = FieldType::Choice, .defaultValue = "configured", .choices = sampleProbe},
};
constexpr SlotRule sampleLoginSlots[] = {{.name = "password", .required = true}, {.name = "client_secret"}};
constexpr SlotRule sampleRefresh[] = {{.name = "refresh_token", .required = true, .consumable = true}};
constexpr FieldRule sampleManualFields[] = {{.name = "expires_at", .type = FieldType::InstantOrNever}};
constexpr SlotRule sampleManual[] = {{.name = "token", .required = true, .consumable = true}};
constexpr FieldRule sampleFile[] = {{.name = "path", .type = FieldType::Path, .required = true}};
constexpr FieldRule sampleCommand[] = {{.name = "argv", .type = FieldType::StringList, .required = true}};
constexpr SlotRule sampleEdr[] = {{.name = "edr", .required = true, .consumable = true}};

TestAttempt sampleTry(const char *method, const QString &path, const char *type, int status, Milliseconds latency,
                      TestMeaning meaning)
{
    return {.method = method,
            .host = u"192.168.100.35"_s,
            .path = path,
            .contentType = type,
            .httpStatus = status,
            .latency = latency,
            .meaning = meaning};
}

} // namespace

QList<GrantForm> sampleForms()
{
    return {
        {.type = "client_credentials", .fields = sampleEndpoint, .secretSlots = sampleClient},
        {.type = "password", .fields = sampleEndpoint, .secretSlots = sampleLoginSlots},
        {.type = "login", .fields = sampleLoginFields, .secretSlots = sampleLoginSlots},
        {.type = "refresh_token", .fields = sampleEndpoint, .secretSlots = sampleRefresh},
        {.type = "authorization_code", .fields = sampleEndpoint, .secretSlots = {}, .signsIn = true},
        {.type = "device_code", .fields = sampleEndpoint, .secretSlots = {}, .signsIn = true},
        {.type = "jwt_bearer", .fields = sampleEndpoint, .secretSlots = sampleClient},
        {.type = "token_exchange", .fields = sampleEndpoint, .secretSlots = sampleClient},
        {.type = "session_refresh", .fields = sampleEndpoint, .secretSlots = sampleRefresh},
        {.type = "clerk_session", .fields = sampleEndpoint, .secretSlots = sampleRefresh},
        {.type = "edr", .fields = {}, .secretSlots = sampleEdr},
        {.type = "manual", .fields = sampleManualFields, .secretSlots = sampleManual},
        {.type = "file", .fields = sampleFile, .secretSlots = {}},
        {.type = "command", .fields = sampleCommand, .secretSlots = {}},
    };
}

Source sampleLogin()
{
    Source source;
    source.name = u"external-api"_s;
    source.title = u"External API login"_s;
    source.grant = {
        "login", {{u"auth_url"_s, u"http://192.168.100.35:9055/api/login/"_s}, {u"email"_s, u"ops@plant.example"_s}}};
    source.schedule.refreshBefore = 0.20;
    return source;
}

TestReport sampleReport()
{
    TestReport report;
    report.plan = {.limits = {.hosts = 1, .requests = 12, .refusals = 2}, .host = u"192.168.100.35:9055"_s};
    constexpr auto form = "application/x-www-form-urlencoded";
    constexpr auto json = "application/json";
    report.attempts = {
        sampleTry("GET", u"/.well-known/openid-configuration"_s, "", 404, 31ms, TestMeaning::NoEndpoint),
        sampleTry("POST", u"/oauth/token"_s, form, 404, 28ms, TestMeaning::NoEndpoint),
        sampleTry("POST", u"/api/login/"_s, json, 400, 44ms, TestMeaning::AnotherFormat),
        sampleTry("POST", u"/api/login/"_s, json, 200, 96ms, TestMeaning::TokenReceived),
    };
    report.attempts[1].asks = {u"password"_s};
    report.attempts[2].asks = {u"email"_s};
    report.attempts[3].asks = {u"username"_s};
    report.attempts[3].fields = {u"access"_s};
    report.notSent = {sampleTry("POST", u"/api/login/"_s, form, 0, 0ms, TestMeaning::Unexpected)};
    report.notSent[0].asks = {u"password"_s};
    report.attempts[2].answer = u"{\"username\": [\"This field is required.\"]}"_s;
    report.attempts[3].answer = u"{\"access\": \"•••\", \"refresh\": \"•••\", \"expires_in\": 1795272631}"_s;
    report.lifetime = 15min;
    report.refreshLifetime = std::chrono::hours(24 * 7);
    report.expiryOrigin = ExpiryOrigin::ExpClaim;
    report.isJwt = true;
    report.tokenType = "Bearer";
    report.hasRefreshToken = true;
    report.tokenField = u"access"_s;
    report.refreshField = u"refresh"_s;
    report.datedLifetime = u"expires_in"_s;
    return report;
}

TestReport sampleFieldReport()
{
    TestReport report;
    report.plan = sampleReport().plan;
    constexpr auto json = "application/json";
    report.attempts = {sampleTry("POST", u"/api/login/"_s, json, 200, 88ms, TestMeaning::NoToken),
                       sampleTry("POST", u"/api/login/"_s, json, 400, 41ms, TestMeaning::AnotherFormat)};
    report.attempts[0].asks = {u"email"_s};
    report.attempts[0].fields = {u"session_key"_s, u"user.id"_s};
    report.attempts[0].answer = u"{\"session_key\": \"•••\", \"user\": {\"id\": \"•••\"}}"_s;
    report.attempts[1].asks = {u"username"_s};
    report.attempts[1].answer = u"{\"email\": [\"This field is required.\"]}"_s;
    report.error = Error{.kind = ErrorKind::NoToken, .httpStatus = 200, .where = u"192.168.100.35"_s};
    return report;
}

ImportReview sampleReview()
{
    ImportReview review;
    review.format = ImportFormat::Postman;
    review.entries = {
        {.name = u"partner-portal"_s,
         .host = u"portal.partner.example"_s,
         .grant = "client_credentials",
         .secrets = {"client_secret"}},
        {.name = u"customs-gateway"_s,
         .host = u"auth.customs.example"_s,
         .grant = "password",
         .secrets = {"client_secret", "password"},
         .replaces = true},
        {.name = u"repository-bot"_s, .host = u"git.plant.example"_s, .grant = "authorization_code", .secrets = {}},
        {.name = u"status-page"_s, .grant = "manual", .secrets = {"token"}},
        {.name = u"legacy-report"_s,
         .problem = Error{.kind = ErrorKind::InvalidInput,
                          .code = {},
                          .where = u"accessTokenUrl"_s,
                          .serverText = u"uses {{base}}, which the file does not define"_s}},
    };
    return review;
}

} // namespace tokenwatch
