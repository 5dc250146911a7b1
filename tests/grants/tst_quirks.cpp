// SPDX-License-Identifier: GPL-3.0-or-later
// X-01: each quirk that docs and providers are known for is one row, named after who does it: a whole answer as it was
// recorded, shortened, and what this program makes of it. The parser's own rules are in tst_tokenresponse.
#include "answers.h"

#include "grants/tokenresponse.h"

using namespace tokenwatch;
using namespace tokenwatch::testing;
using namespace Qt::StringLiterals;

/// What becomes of an answer. Lifetimes are seconds; -1: none said.
struct Recorded {
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    HeaderList headers = {};

    QByteArray access = "T";
    QByteArray refresh = {};
    QByteArray scope = {};
    qint64 lifetime = 3600;
    ExpiryOrigin origin = ExpiryOrigin::ExpiresIn;
    qint64 refreshLifetime = -1;

    std::optional<ErrorKind> error = {};
    QByteArray code = {};
    QString words = {};
};
Q_DECLARE_METATYPE(Recorded)

class TestQuirks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachQuirkHasItsResult_data();
    void eachQuirkHasItsResult();
    void aRotatedTokenIsAdoptedInOneStep();

private:
    static void lifetimes();
    static void lifetimesByArbitration();
    static void refreshLifetimes();
    static void types();
    static void errors();
    static void encodings();
    static void places();
};

namespace {

constexpr qint64 nowSeconds = 1795226400;

void quirk(const char *name, Recorded recorded)
{
    QTest::newRow(name) << std::move(recorded);
}

QByteArray claims(qint64 issued, qint64 expires)
{
    return jwt({{u"iat"_s, issued}, {u"exp"_s, expires}});
}

QByteArray withToken(const QByteArray &token, const QByteArray &rest)
{
    return R"({"access_token":")" + token + R"(",)" + rest + '}';
}

} // namespace

void TestQuirks::lifetimes()
{
    using enum ExpiryOrigin;
    quirk("PayPal: expires_in is a text",
          {.body = R"({"scope":"openid","access_token":"T","token_type":"Bearer","app_id":"A","expires_in":"32400"})",
           .scope = "openid",
           .lifetime = 32400});
    // S2-13
    quirk("oauth-flow-demo: expires_in is an epoch",
          {.body = R"({"access_token":"T","refresh_token":"R","token_type":"Bearer","expires_in":1795226700})",
           .refresh = "R",
           .lifetime = 300});
    quirk("PDND: expires_in is an epoch in a text",
          {.body = R"({"access_token":"T","token_type":"Bearer","expires_in":"1795227000"})", .lifetime = 600});
    quirk("epoch in milliseconds",
          {.body = R"({"access_token":"T","expires_at":1795227000000})", .lifetime = 600, .origin = ExpiresAt});
    quirk("Mailchimp: expires_in 0, scope null",
          {.body = R"({"access_token":"T","expires_in":0,"scope":null})", .lifetime = 3600, .origin = Assumed});
    quirk("Salesforce: no lifetime, issued_at in milliseconds",
          {.body = R"({"access_token":"T","refresh_token":"R","signature":"S","instance_url":"https://x.example",)"
                   R"("id":"https://x.example/id","token_type":"Bearer","issued_at":"1795226400000"})",
           .refresh = "R",
           .lifetime = 3600,
           .origin = Assumed});
    quirk("tractusx-edc: expires and expires_in",
          {.body = R"({"access_token":"T","refresh_token":"R","expires":300,"expires_in":300,"token_type":"bearer"})",
           .refresh = "R",
           .lifetime = 300});
    quirk("tractusx-edc before July 2026: expires alone",
          {.body = R"({"access_token":"T","refresh_token":"R","expires":300,"token_type":"bearer"})",
           .refresh = "R",
           .lifetime = 300,
           .origin = Expires});
    quirk("expires is absolute", {.body = R"({"token":"T","expires":1795227000})", .lifetime = 600, .origin = Expires});
    quirk("Strava: expires_at beside expires_in",
          {.body = R"({"token_type":"Bearer","expires_at":1795248000,"expires_in":21600,"refresh_token":"R",)"
                   R"("access_token":"T"})",
           .refresh = "R",
           .lifetime = 21600});
    quirk("Slack tooling: exp, token",
          {.body = R"({"ok":true,"token":"T","refresh_token":"R","team_id":"E","user_id":"U","iat":1795226400,)"
                   R"("exp":1795269600})",
           .refresh = "R",
           .lifetime = 43200,
           .origin = ExpiresAt});
    quirk("Azure: expires_on is an epoch in a text, texts everywhere",
          {.body = R"({"access_token":"T","refresh_token":"","expires_on":"1795230000","not_before":"1795226100",)"
                   R"("resource":"https://vault.azure.net","token_type":"Bearer"})",
           .origin = ExpiresAt});
    quirk("Azure App Service on Linux: expires_on is a date",
          {.body = R"({"access_token":"T","expires_on":"11/21/2026 03:00:00 +00:00","resource":"https://r.example",)"
                   R"("token_type":"Bearer"})",
           .origin = ExpiresAt});
    quirk("Azure App Service on Windows: expires_on is a 12-hour date",
          {.body = R"({"access_token":"T","expires_on":"11/21/2026 3:00:00 AM +00:00","token_type":"Bearer"})",
           .origin = ExpiresAt});
    quirk("Azure App Service on Windows, after noon",
          {.body = R"({"access_token":"T","expires_on":"11/21/2026 1:00:00 PM +00:00","token_type":"Bearer"})",
           .lifetime = 39600,
           .origin = ExpiresAt});
    quirk("Azure AD: ext_expires_in is no lifetime",
          {.body = R"({"token_type":"Bearer","expires_in":3599,"ext_expires_in":262800,"access_token":"T"})",
           .lifetime = 3599});
    quirk("Azure AD: ext_expires_in alone says nothing",
          {.body = R"({"token_type":"Bearer","ext_expires_in":262800,"access_token":"T"})", .origin = Assumed});
    quirk("Zoho of old: expires_in in milliseconds, expires_in_sec in seconds",
          {.body = R"({"access_token":"T","expires_in_sec":3600,"api_domain":"https://z.example",)"
                   R"("token_type":"Bearer","expires_in":3600000})"});
    quirk("ISO date with an offset",
          {.body = R"({"accessToken":"T","expiresAt":"2026-11-21T05:00:00+02:00"})", .origin = ExpiresAt});
    quirk("ISO date with milliseconds",
          {.body = R"({"accessToken":"T","expiresAt":"2026-11-21T03:00:00.000Z"})", .origin = ExpiresAt});
    quirk("expiresIn", {.body = R"({"accessToken":"T","expiresIn":900})", .lifetime = 900});
    quirk("negative lifetime", {.body = R"({"access_token":"T","expires_in":-1})", .origin = Assumed});
}

void TestQuirks::lifetimesByArbitration()
{
    using enum ExpiryOrigin;
    const QByteArray hour = claims(nowSeconds, nowSeconds + 3600);
    quirk("Salesforce with JWT tokens: exp",
          {.body = withToken(hour, R"("token_type":"Bearer")"), .access = hour, .origin = ExpClaim});
    quirk("Zoho of old with a JWT: exp - iat arbitrates",
          {.body = withToken(hour, R"("expires_in":3600000)"), .access = hour, .origin = ExpClaim});
    quirk("a JWT that outlives what is said",
          {.body = withToken(hour, R"("expires_in":300)"), .access = hour, .lifetime = 300});
    const QByteArray early = claims(nowSeconds - 86400, nowSeconds - 86400 + 3600);
    quirk("a provider a day behind, told by Date", {.body = withToken(early, R"("token_type":"Bearer")"),
                                                    .headers = {{"Date", "Fri, 20 Nov 2026 02:00:00 GMT"}},
                                                    .access = early,
                                                    .origin = ExpClaim});
    quirk("a provider a day ahead, absolute instant, told by Date",
          {.body = R"({"access_token":"T","expires_at":1795316400})",
           .headers = {{"Date", "Sun, 22 Nov 2026 02:00:00 GMT"}},
           .origin = ExpiresAt});
    quirk("oauth-flow-demo a day ahead: epoch in expires_in, told by Date",
          {.body = R"({"access_token":"T","expires_in":1795313100})",
           .headers = {{"Date", "Sun, 22 Nov 2026 02:00:00 GMT"}},
           .lifetime = 300});
    const QByteArray jwe = "eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ.a2V5.aXY.Y2lwaGVy.dGFn";
    quirk("encrypted JWT: as an opaque token",
          {.body = withToken(jwe, R"("expires_in":1800)"), .access = jwe, .lifetime = 1800});
    quirk("encrypted JWT, nothing said",
          {.body = withToken(jwe, R"("token_type":"Bearer")"), .access = jwe, .origin = Assumed});
    quirk("unparsable JWT", {.body = withToken("eyJhbGciOi.bm90IGpzb24.c2ln", R"("expires_in":1800)"),
                             .access = "eyJhbGciOi.bm90IGpzb24.c2ln",
                             .lifetime = 1800});
    quirk("opaque token, nothing said", {.body = R"({"access_token":"T"})", .origin = Assumed});
}

void TestQuirks::refreshLifetimes()
{
    quirk("Keycloak: refresh_expires_in, shorter than the token",
          {.body = R"({"access_token":"T","expires_in":3600,"refresh_expires_in":1800,"refresh_token":"R",)"
                   R"("token_type":"Bearer","not-before-policy":0,"session_state":"s","scope":"email profile"})",
           .refresh = "R",
           .scope = "email profile",
           .refreshLifetime = 1800});
    quirk("Keycloak: offline token, refresh_expires_in 0",
          {.body = R"({"access_token":"T","expires_in":3600,"refresh_expires_in":0,"refresh_token":"R"})",
           .refresh = "R"});
    quirk("GitHub: refresh_token_expires_in",
          {.body = R"({"access_token":"T","expires_in":28800,"refresh_token":"R",)"
                   R"("refresh_token_expires_in":15897600,"scope":"","token_type":"bearer"})",
           .refresh = "R",
           .lifetime = 28800,
           .refreshLifetime = 15897600});
    quirk("QuickBooks: x_refresh_token_expires_in",
          {.body = R"({"x_refresh_token_expires_in":8726400,"refresh_token":"R","access_token":"T",)"
                   R"("token_type":"bearer","expires_in":3600})",
           .refresh = "R",
           .refreshLifetime = 8726400});
}

void TestQuirks::types()
{
    quirk("Weibo: no token_type",
          {.body = R"({"access_token":"T","remind_in":"157679999","expires_in":157679999,"uid":"1"})",
           .lifetime = 157679999});
    quirk("Douban: no token_type", {.body = R"({"access_token":"T","expires_in":3920,"refresh_token":"R",)"
                                            R"("douban_user_id":"1"})",
                                    .refresh = "R",
                                    .lifetime = 3920});
    quirk("lower case token_type", {.body = R"({"access_token":"T","token_type":"bearer","expires_in":3600})"});
    quirk("eBay: User Access Token",
          {.body = R"({"access_token":"T","expires_in":7200,"refresh_token":"R",)"
                   R"("refresh_token_expires_in":47304000,"token_type":"User Access Token"})",
           .refresh = "R",
           .lifetime = 7200,
           .refreshLifetime = 47304000});
    quirk("eBay: Application Access Token",
          {.body = R"({"access_token":"T","expires_in":7200,"token_type":"Application Access Token"})",
           .lifetime = 7200});
}

void TestQuirks::errors()
{
    using enum ErrorKind;
    quirk("GitHub: bad_refresh_token at 200",
          {.body = R"({"error":"bad_refresh_token","error_description":"The refresh token passed is incorrect or )"
                   R"(expired.","error_uri":"https://docs.github.com"})",
           .error = ProviderRefused,
           .code = "bad_refresh_token",
           .words = u"The refresh token passed is incorrect or expired."_s});
    quirk("GitHub: the same as a form",
          {.body = "error=bad_refresh_token&error_description=The+refresh+token+passed+is+incorrect",
           .contentType = "application/x-www-form-urlencoded; charset=utf-8",
           .error = ProviderRefused,
           .code = "bad_refresh_token",
           .words = u"The refresh token passed is incorrect"_s});
    quirk("Slack: ok is false", {.body = R"({"ok":false,"error":"invalid_refresh_token"})",
                                 .error = ProviderRefused,
                                 .code = "invalid_refresh_token"});
    quirk("Slack: ok is false beside a token",
          {.body = R"({"ok":false,"access_token":"T"})", .error = ProviderRefused});
    quirk("S4: success is false", {.body = R"({"success":false,"message":"Session expired"})",
                                   .error = ProviderRefused,
                                   .words = u"Session expired"_s});
    quirk("Fitbit: errors[]",
          {.status = 400,
           .body = R"({"errors":[{"errorType":"invalid_grant","message":"Refresh token invalid: x."}],)"
                   R"("success":false})",
           .error = ProviderRefused,
           .code = "invalid_grant",
           .words = u"Refresh token invalid: x."_s});
    quirk("Supabase: error_code and msg",
          {.status = 400,
           .body = R"({"code":400,"error_code":"refresh_token_already_used","msg":"Already Used"})",
           .error = ProviderRefused,
           .code = "refresh_token_already_used",
           .words = u"Already Used"_s});
    quirk("EDC: a list of errors",
          {.status = 401,
           .body = R"([{"message":"Not authenticated","type":"AuthenticationFailed","path":null}])",
           .error = ProviderRefused,
           .code = "AuthenticationFailed",
           .words = u"Not authenticated"_s});
    quirk("EDC's data endpoint: errors are texts", {.status = 403,
                                                    .body = R"({"errors":["Not allowed here"]})",
                                                    .error = HttpStatus,
                                                    .words = u"Not allowed here"_s});
    quirk("Clerk: errors[] with a code",
          {.status = 422,
           .body = R"({"errors":[{"message":"is missing","long_message":"x","code":"missing_expired_token"}]})",
           .error = ProviderRefused,
           .code = "missing_expired_token",
           .words = u"is missing"_s});
    quirk("Okta: errorCode and errorSummary",
          {.status = 401,
           .body = R"({"errorCode":"invalid_client","errorSummary":"Invalid value for 'client_id' parameter.",)"
                   R"("errorLink":"invalid_client","errorId":"oaeX","errorCauses":[]})",
           .error = ProviderRefused,
           .code = "invalid_client",
           .words = u"Invalid value for 'client_id' parameter."_s});
    quirk("Zoom: a reason beside the code", {.status = 400,
                                             .body = R"({"reason":"Invalid Token!","error":"invalid_request"})",
                                             .error = ProviderRefused,
                                             .code = "invalid_request",
                                             .words = u"Invalid Token!"_s});
    quirk("Directus: the code is in extensions", {.status = 401,
                                                  .body = R"({"errors":[{"message":"Invalid user credentials.",)"
                                                          R"("extensions":{"code":"INVALID_CREDENTIALS"}}]})",
                                                  .error = ProviderRefused,
                                                  .code = "INVALID_CREDENTIALS",
                                                  .words = u"Invalid user credentials."_s});
    quirk("Matrix: errcode", {.status = 403,
                              .body = R"({"errcode":"M_FORBIDDEN","error":"Invalid username or password"})",
                              .error = ProviderRefused,
                              .code = "M_FORBIDDEN",
                              .words = u"Invalid username or password"_s});
    quirk("WeChat: a number that is not 0 at 200", {.body = R"({"errcode":40013,"errmsg":"invalid appid"})",
                                                    .error = ProviderRefused,
                                                    .words = u"invalid appid"_s});
    quirk("WeCom: errcode 0 is a success",
          {.body = R"({"errcode":0,"errmsg":"ok","access_token":"T","expires_in":7200})", .lifetime = 7200});
    quirk("an error beside a token",
          {.body = R"({"access_token":"T","error":"server_error"})", .error = ProviderRefused, .code = "server_error"});
    quirk("empty 200", {.body = "", .error = NoToken});
    quirk("a token that is empty", {.body = R"({"access_token":"","token_type":"Bearer"})", .error = NoToken});
}

void TestQuirks::encodings()
{
    using enum ExpiryOrigin;
    quirk("GitHub: a form, comma scopes", {.body = "access_token=T&expires_in=3600&scope=repo%2Cgist&token_type=bearer",
                                           .contentType = "application/x-www-form-urlencoded; charset=utf-8",
                                           .scope = "repo gist"});
    quirk("GitHub: comma scopes in JSON",
          {.body = R"({"access_token":"T","expires_in":3600,"scope":"repo,gist","token_type":"bearer"})",
           .scope = "repo gist"});
    quirk("Facebook: a form as text/plain, expires", {.body = "access_token=T&expires=5184000",
                                                      .contentType = "text/plain; charset=UTF-8",
                                                      .lifetime = 5184000,
                                                      .origin = Expires});
    quirk("JSON as text/html",
          {.body = R"({"access_token":"T","expires_in":3600})", .contentType = "text/html; charset=utf-8"});
    quirk("JSON without a type", {.body = R"({"access_token":"T","expires_in":3600})", .contentType = ""});
    quirk("camelCase",
          {.body = R"({"accessToken":"T","refreshToken":"R","expiresIn":3600,"tokenType":"Bearer"})", .refresh = "R"});
    quirk("scope null", {.body = R"({"access_token":"T","expires_in":3600,"scope":null})"});
    quirk("scopes as a list", {.body = R"({"access_token":"T","expires_in":3600,"scope":["a","b"]})", .scope = "a b"});
}

void TestQuirks::places()
{
    using enum ExpiryOrigin;
    quirk("nested data.token", {.body = R"({"success":true,"data":{"token":"T","expiresIn":3600}})"});
    quirk("nested data.token.access_token",
          {.body = R"({"data":{"token":{"access_token":"T","refresh_token":"R","expires_in":3600}}})", .refresh = "R"});
    quirk("Slack: authed_user alone",
          {.body = R"({"ok":true,"app_id":"A","authed_user":{"id":"U","scope":"chat:write","access_token":"T",)"
                   R"("token_type":"user","refresh_token":"R","expires_in":43200}})",
           .refresh = "R",
           .scope = "chat:write",
           .lifetime = 43200});
    quirk("Slack: the bot's token before the user's",
          {.body = R"({"ok":true,"access_token":"T","token_type":"bot","expires_in":43200,"refresh_token":"R",)"
                   R"("authed_user":{"id":"U","access_token":"other","token_type":"user"}})",
           .refresh = "R",
           .lifetime = 43200});
    quirk("Vault: auth.client_token, lease_duration",
          {.body = R"({"lease_id":"","lease_duration":0,"data":null,"warnings":null,"auth":{"client_token":"T",)"
                   R"("accessor":"a","policies":["default"],"lease_duration":2764800,"renewable":true}})",
           .lifetime = 2764800});
    quirk("Lark: expire",
          {.body = R"({"code":0,"msg":"ok","access_token":"T","expire":7140})", .lifetime = 7140, .origin = Expires});
    quirk("RealWorld services: user.token",
          {.body = R"({"user":{"email":"a@b.example","username":"a","token":"T"}})", .origin = Assumed});
    quirk("Mattermost: a header named Token",
          {.body = R"({"id":"x","username":"u"})", .headers = {{"Token", "T"}}, .origin = Assumed});
    quirk("OpenStack: X-Subject-Token", {.status = 201,
                                         .body = R"({"token":{"methods":["password"],"user":{"name":"u"}}})",
                                         .headers = {{"X-Subject-Token", "T"}},
                                         .origin = Assumed});
    quirk("Authorization response header",
          {.body = R"({"user":{"id":1}})", .headers = {{"Authorization", "Bearer T"}}, .origin = Assumed});
    quirk("Authorization response header, empty body",
          {.body = "", .headers = {{"Authorization", "Bearer T"}}, .origin = Assumed});
    quirk("cookie", {.body = R"({"success":true})",
                     .headers = {{"Set-Cookie", "access_token=T; Path=/; HttpOnly; Secure; SameSite=Lax"}},
                     .origin = Assumed});
}

void TestQuirks::eachQuirkHasItsResult_data()
{
    QTest::addColumn<Recorded>("recorded");
    lifetimes();
    lifetimesByArbitration();
    refreshLifetimes();
    types();
    errors();
    encodings();
    places();
}

void TestQuirks::eachQuirkHasItsResult()
{
    QFETCH(const Recorded, recorded);
    const ResponseRules asLogin{.tokenField = {}, .headersToo = true, .known = {}};
    const auto token =
        readToken(answer(recorded.status, recorded.body, recorded.headers, recorded.contentType), asLogin, instant);
    if (recorded.error) {
        QVERIFY(!token);
        QCOMPARE(wireName(token.error().kind), wireName(*recorded.error));
        QCOMPARE(token.error().code, recorded.code);
        QCOMPARE(token.error().serverText, recorded.words);
        return;
    }
    QVERIFY2(token, token ? "" : wireName(token.error().kind).constData());
    QCOMPARE(text(token->access), recorded.access);
    QCOMPARE(text(token->refresh), recorded.refresh);
    QCOMPARE(token->type, QByteArray("Bearer"));
    QCOMPARE(token->scope, recorded.scope);
    QCOMPARE(token->lifetime().value_or(Milliseconds(-1)), Milliseconds(recorded.lifetime * 1000));
    QCOMPARE(wireName(token->expiryOrigin), wireName(recorded.origin));
    const auto refreshLifetime =
        token->refreshExpiresAt ? *token->refreshExpiresAt - instant.wall : Milliseconds(-1000);
    QCOMPARE(refreshLifetime, Milliseconds(recorded.refreshLifetime * 1000));
}

// S2-13
void TestQuirks::aRotatedTokenIsAdoptedInOneStep()
{
    FlowContext with = context("refresh_token", {{u"token_url"_s, u"https://idp.example/oauth/token"_s}});
    with.current = stored("refresh-1");
    auto flow = start(std::move(with));
    QVERIFY(flow);
    const Step first = (*flow)->next(Begin{}, instant);
    QCOMPARE(spendsOf(first), Spends::Credential);
    const QByteArray access = claims(nowSeconds, nowSeconds + 300);
    const Step last = (*flow)->next(
        Expected<HttpResponse>(answer(200, withToken(access, R"("refresh_token":"refresh-2","token_type":"Bearer",)"
                                                             R"("expires_in":1795226700)"))),
        instant);
    // One value holds all that the provider changed: the engine commits it whole or not at all.
    QVERIFY(tokenOf(last));
    QCOMPARE(text(tokenOf(last)->access), access);
    QCOMPARE(text(tokenOf(last)->refresh), QByteArray("refresh-2"));
    QCOMPARE(*tokenOf(last)->lifetime(), Milliseconds(300'000));
    QCOMPARE(tokenOf(last)->expiryOrigin, ExpiryOrigin::ExpiresIn);
}

QTEST_GUILESS_MAIN(TestQuirks)
#include "tst_quirks.moc"
