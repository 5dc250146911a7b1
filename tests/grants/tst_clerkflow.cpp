// SPDX-License-Identifier: GPL-3.0-or-later
// clerk_session step by step (S3-06), with answers as Clerk's Frontend API gives them.
#include "answers.h"

using namespace tokenwatch;
using namespace tokenwatch::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 nowSeconds = 1795226400;

QVariantMap clerkFields(const QVariantMap &more = {})
{
    QVariantMap fields{{u"frontend_api"_s, u"https://clerk.app.example"_s}, {u"session_id"_s, u"sess_2aB"_s}};
    fields.insert(more);
    return fields;
}

QByteArray sessionToken(qint64 issued)
{
    return jwt({{u"sid"_s, u"sess_2aB"_s}, {u"sub"_s, u"user_1"_s}, {u"iat"_s, issued}, {u"exp"_s, issued + 60}});
}

FlowContext clerkContext(const QByteArray &access = {}, const QVariantMap &fields = clerkFields())
{
    FlowContext with = context("clerk_session", fields);
    Token token = stored("cookie-1")->duplicate();
    token.access = Secret(access);
    token.expiresAt = instant.wall + Seconds(access.isEmpty() ? 0 : 12);
    with.current = std::make_shared<const Token>(std::move(token));
    return with;
}

HttpResponse minted(qint64 issued, const HeaderList &headers = {})
{
    return answer(200, R"({"object":"token","jwt":")" + sessionToken(issued) + R"("})", headers);
}

const HttpResponse missingExpiredToken =
    answer(422, R"({"errors":[{"message":"Missing required parameter","long_message":"expired_token is required",)"
                R"("code":"missing_expired_token"}],"clerk_trace_id":"7c"})");

Step answered(GrantFlow &flow, const HttpResponse &response)
{
    return flow.next(Expected<HttpResponse>(response), instant);
}

} // namespace

class TestClerkFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fetchesATokenWithTheCookie();
    void asksAtTheRightAddress_data();
    void asksAtTheRightAddress();
    void sendsTheOldTokenWhereItIsAskedFor();
    void sendsNoOldTokenTwiceOrWithoutOne();
    void aRotatedCookieTakesTheOldOnesPlace_data();
    void aRotatedCookieTakesTheOldOnesPlace();
    void aStalerTokenNeverOverwritesAFresherOne();
    void judgesAnswers_data();
    void judgesAnswers();
    void neverEchoesTheCookie();
    void adoptsTheCookie_data();
    void adoptsTheCookie();
    void saysWhatIsMissingOrWrong_data();
    void saysWhatIsMissingOrWrong();
};

// S3-06
void TestClerkFlow::fetchesATokenWithTheCookie()
{
    auto flow = start(clerkContext());
    QVERIFY(flow);
    const Step first = (*flow)->next(Begin{}, instant);
    const HttpRequest request = requestOf(first);
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.url, QUrl(u"https://clerk.app.example/v1/client/sessions/sess_2aB/tokens"_s));
    QCOMPARE(headerValue(request.headers, "Cookie"), QByteArray("__client=cookie-1"));
    QVERIFY(headerValue(request.headers, "Authorization").isEmpty());
    QCOMPARE(request.body, QByteArray());
    QCOMPARE(spendsOf(first), Spends::Nothing);

    const Step last = answered(**flow, minted(nowSeconds));
    QVERIFY(tokenOf(last));
    QCOMPARE(text(tokenOf(last)->access), sessionToken(nowSeconds));
    QCOMPARE(text(tokenOf(last)->refresh), QByteArray("cookie-1"));
    QCOMPARE(*tokenOf(last)->lifetime(), Milliseconds(60'000));
}

void TestClerkFlow::asksAtTheRightAddress_data()
{
    QTest::addColumn<QVariantMap>("more");
    QTest::addColumn<QString>("address");
    const QString base = u"https://clerk.app.example/v1/client/sessions/"_s;
    QTest::newRow("template") << QVariantMap{{u"template"_s, u"supabase"_s}} << base + u"sess_2aB/tokens/supabase"_s;
    QTest::newRow("blanks and more") << QVariantMap{{u"template"_s, u"my api?#"_s}}
                                     << base + u"sess_2aB/tokens/my%20api%3F%23"_s;
    QTest::newRow("behind a proxy path") << QVariantMap{{u"frontend_api"_s, u"https://app.example/__clerk/"_s}}
                                         << u"https://app.example/__clerk/v1/client/sessions/sess_2aB/tokens"_s;
    QTest::newRow("loopback") << QVariantMap{{u"frontend_api"_s, u"http://127.0.0.1:8080"_s}}
                              << u"http://127.0.0.1:8080/v1/client/sessions/sess_2aB/tokens"_s;
}

void TestClerkFlow::asksAtTheRightAddress()
{
    QFETCH(const QVariantMap, more);
    QFETCH(const QString, address);
    auto flow = start(clerkContext({}, clerkFields(more)));
    QVERIFY(flow);
    QCOMPARE(requestOf((*flow)->next(Begin{}, instant)).url.toString(QUrl::FullyEncoded), address);
}

// S3-06
void TestClerkFlow::sendsTheOldTokenWhereItIsAskedFor()
{
    auto flow = start(clerkContext(sessionToken(nowSeconds - 48)));
    (void)(*flow)->next(Begin{}, instant);
    const Step second = answered(**flow, missingExpiredToken);
    QCOMPARE(requestOf(second).body, "expired_token=" + sessionToken(nowSeconds - 48));
    QVERIFY(!requestOf(second).url.hasQuery());
    QCOMPARE(headerValue(requestOf(second).headers, "Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(headerValue(requestOf(second).headers, "Cookie"), QByteArray("__client=cookie-1"));
    QVERIFY(tokenOf(answered(**flow, minted(nowSeconds))));
}

void TestClerkFlow::sendsNoOldTokenTwiceOrWithoutOne()
{
    auto flow = start(clerkContext(sessionToken(nowSeconds - 48)));
    (void)(*flow)->next(Begin{}, instant);
    (void)answered(**flow, missingExpiredToken);
    const auto error = errorOf(answered(**flow, missingExpiredToken));
    QVERIFY(error);
    QCOMPARE(error->code, QByteArray("missing_expired_token"));
    QCOMPARE(judge(*error, Spends::Nothing), Verdict::Refused);

    auto empty = start(clerkContext());
    (void)(*empty)->next(Begin{}, instant);
    QVERIFY(errorOf(answered(**empty, missingExpiredToken)));
}

void TestClerkFlow::aRotatedCookieTakesTheOldOnesPlace_data()
{
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<QByteArray>("cookie");
    const auto row = [](const char *name, const HeaderList &headers, const char *cookie) {
        QTest::newRow(name) << headers << QByteArray(cookie);
    };
    row("rotated", {{"Set-Cookie", "__client=cookie-2; Path=/; HttpOnly; Secure"}}, "cookie-2");
    row("among others", {{"Set-Cookie", "__cf_bm=x\n__client=cookie-2; Path=/"}}, "cookie-2");
    row("other cookies", {{"Set-Cookie", "__client_uat=17; Path=/"}, {"Set-Cookie", "__session=x"}}, "cookie-1");
    row("taken away", {{"Set-Cookie", "__client=; Max-Age=0"}}, "cookie-1");
    row("unfit",
        {{"Set-Cookie", "__client=a\x01"
                        "b"}},
        "cookie-1");
}

void TestClerkFlow::aRotatedCookieTakesTheOldOnesPlace()
{
    QFETCH(const HeaderList, headers);
    QFETCH(const QByteArray, cookie);
    auto flow = start(clerkContext());
    (void)(*flow)->next(Begin{}, instant);
    const Step last = answered(**flow, minted(nowSeconds, headers));
    QVERIFY(tokenOf(last));
    QCOMPARE(text(tokenOf(last)->refresh), cookie);
}

// S3-06
void TestClerkFlow::aStalerTokenNeverOverwritesAFresherOne()
{
    const QByteArray held = sessionToken(nowSeconds - 10);
    auto flow = start(clerkContext(held));
    (void)(*flow)->next(Begin{}, instant);
    const auto error = errorOf(answered(**flow, minted(nowSeconds - 30)));
    QVERIFY(error);
    QCOMPARE(judge(*error, Spends::Nothing), Verdict::Transient);

    // A cookie that came with it is not lost.
    auto rotating = start(clerkContext(held));
    (void)(*rotating)->next(Begin{}, instant);
    const Step kept = answered(**rotating, minted(nowSeconds - 30, {{"Set-Cookie", "__client=cookie-2"}}));
    QVERIFY(tokenOf(kept));
    QCOMPARE(text(tokenOf(kept)->access), held);
    QCOMPARE(text(tokenOf(kept)->refresh), QByteArray("cookie-2"));

    // What is over is no reason to refuse anything.
    FlowContext with = clerkContext(held);
    Token over = with.current->duplicate();
    over.expiresAt = instant.wall;
    with.current = std::make_shared<const Token>(std::move(over));
    auto expired = start(std::move(with));
    (void)(*expired)->next(Begin{}, instant);
    QVERIFY(tokenOf(answered(**expired, minted(nowSeconds - 30))));
}

void TestClerkFlow::judgesAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Verdict>("verdict");
    const auto body = [](const char *code) {
        return R"({"errors":[{"message":"No","code":")" + QByteArray(code) + R"("}]})";
    };
    QTest::newRow("signed out") << 401 << body("authentication_invalid") << Verdict::Refused;
    QTest::newRow("no such session") << 404 << body("resource_not_found") << Verdict::Refused;
    QTest::newRow("session over") << 422 << body("session_expired") << Verdict::Refused;
    QTest::newRow("no such template") << 404 << body("jwt_template_not_found") << Verdict::Refused;
    QTest::newRow("too many") << 429 << body("too_many_requests") << Verdict::Transient;
    QTest::newRow("server") << 500 << QByteArray() << Verdict::Transient;
    QTest::newRow("gateway") << 504 << QByteArray() << Verdict::Transient;
    QTest::newRow("page") << 200 << QByteArray("<html>") << Verdict::Transient;
    QTest::newRow("no token") << 200 << QByteArray(R"({"object":"token"})") << Verdict::Transient;
}

void TestClerkFlow::judgesAnswers()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Verdict, verdict);
    auto flow = start(clerkContext(sessionToken(nowSeconds - 48)));
    (void)(*flow)->next(Begin{}, instant);
    const auto error = errorOf(answered(**flow, answer(status, body)));
    QVERIFY(error);
    QCOMPARE(wireName(judge(*error, Spends::Nothing)), wireName(verdict));
}

void TestClerkFlow::neverEchoesTheCookie()
{
    auto flow = start(clerkContext());
    (void)(*flow)->next(Begin{}, instant);
    const auto error = errorOf(answered(**flow, answer(401, R"({"errors":[{"message":"bad cookie-1 here"}]})")));
    QVERIFY(error);
    QVERIFY(!error->serverText.contains(u"cookie-1"_s));
}

void TestClerkFlow::adoptsTheCookie_data()
{
    QTest::addColumn<QByteArray>("entered");
    QTest::addColumn<QByteArray>("cookie");
    QTest::newRow("value") << QByteArray(" eyJ.a.b\n") << QByteArray("eyJ.a.b");
    QTest::newRow("with its name") << QByteArray("__client=eyJ.a.b") << QByteArray("eyJ.a.b");
    QTest::newRow("header") << QByteArray("Cookie: __client_uat=1; __client=eyJ.a.b; x=y") << QByteArray("eyJ.a.b");
    QTest::newRow("empty") << QByteArray(" ") << QByteArray();
    QTest::newRow("header injection") << QByteArray("abc\r\nX-Evil: 1") << QByteArray();
    QTest::newRow("second cookie") << QByteArray("abc; __session=1") << QByteArray();
    QTest::newRow("non-ASCII") << QByteArray("abc\xc3\xa9") << QByteArray();
}

void TestClerkFlow::adoptsTheCookie()
{
    QFETCH(const QByteArray, entered);
    QFETCH(const QByteArray, cookie);
    const GrantDescriptor *grant = findGrant(grantCatalogue(), "clerk_session");
    const auto token = grant->adopt({}, "client_cookie", Secret(entered), instant);
    QCOMPARE(token.has_value(), !cookie.isEmpty());
    if (token) {
        QCOMPARE(text(token->refresh), cookie);
        QVERIFY(token->access.isEmpty());
    } else {
        QCOMPARE(token.error().where, u"client_cookie"_s);
        QVERIFY(!token.error().serverText.contains(u"abc"_s));
    }
}

void TestClerkFlow::saysWhatIsMissingOrWrong_data()
{
    QTest::addColumn<QVariantMap>("more");
    QTest::addColumn<QString>("where");
    QTest::newRow("plain http") << QVariantMap{{u"frontend_api"_s, u"http://clerk.app.example"_s}}
                                << u"grant.frontend_api"_s;
    QTest::newRow("path in the session") << QVariantMap{{u"session_id"_s, u"../../x"_s}} << u"grant.session_id"_s;
    QTest::newRow("up") << QVariantMap{{u"template"_s, u".."_s}} << u"grant.template"_s;
}

void TestClerkFlow::saysWhatIsMissingOrWrong()
{
    QFETCH(const QVariantMap, more);
    QFETCH(const QString, where);
    const auto flow = start(clerkContext({}, clerkFields(more)));
    QVERIFY(!flow);
    QCOMPARE(flow.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(flow.error().where, where);

    const auto bare = start(context("clerk_session", clerkFields()));
    QCOMPARE(bare.error().kind, ErrorKind::MissingCredentials);
    QCOMPARE(bare.error().where, u"client_cookie"_s);
}

QTEST_GUILESS_MAIN(TestClerkFlow)
#include "tst_clerkflow.moc"
