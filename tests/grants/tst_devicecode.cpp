// SPDX-License-Identifier: GPL-3.0-or-later
// The sign-in on another device, step by step: RFC 8628.
#include "answers.h"

using namespace tokenwatch;
using namespace tokenwatch::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

FlowContext deviceContext(const QVariantMap &more = {})
{
    QVariantMap fields{{u"device_authorization_url"_s, u"https://idp.example/device"_s},
                       {u"token_url"_s, u"https://idp.example/token"_s},
                       {u"client_id"_s, u"app"_s}};
    fields.insert(more);
    FlowContext with = context("device_code", fields);
    with.signIn = true;
    return with;
}

QByteArray deviceAnswer(const QByteArray &rest = R"(,"expires_in":900)")
{
    return R"({"device_code":"dev&code","user_code":"WDJB-MJHT","verification_uri":"https://idp.example/activate")" +
           rest + '}';
}

const HttpResponse pending = answer(400, R"({"error":"authorization_pending"})");
const HttpResponse slowDown = answer(400, R"({"error":"slow_down"})");
const HttpResponse granted = answer(200, R"({"access_token":"new","refresh_token":"r1","expires_in":300})");

Moment after(Milliseconds passed)
{
    return {instant.wall + passed, instant.boot + passed};
}

std::optional<Milliseconds> waitOf(const Step &step)
{
    const auto *wait = std::get_if<Wait>(&step);
    return wait ? std::optional(wait->delay) : std::nullopt;
}

SignInPrompt promptOf(const Step &step)
{
    const auto *wait = std::get_if<Wait>(&step);
    return wait && wait->prompt ? *wait->prompt : SignInPrompt{};
}

/// A flow that has shown its code and waits; walks on its own clock.
struct Polling {
    explicit Polling(const QByteArray &body = deviceAnswer(), FlowContext with = deviceContext())
    {
        auto started = start(std::move(with));
        if (!started)
            return;
        flow = std::move(*started);
        (void)flow->next(Begin{}, instant);
        last = flow->next(Expected<HttpResponse>(answer(200, body)), instant);
    }

    /// Waits as the flow asked, and polls.
    Step poll()
    {
        now = {now.wall + waitOf(last).value_or(0ms), now.boot + waitOf(last).value_or(0ms)};
        last = flow->next(Elapsed{}, now);
        return std::exchange(last, Step(Done(failure(ErrorKind::Internal))));
    }

    /// One poll that is answered so; how long the flow then waits, -1 s if it does not.
    qint64 seconds(const Expected<HttpResponse> &response)
    {
        (void)poll();
        last = flow->next(response, now);
        return std::chrono::duration_cast<Seconds>(waitOf(last).value_or(-1s)).count();
    }

    std::unique_ptr<GrantFlow> flow;
    Step last = Done(failure(ErrorKind::Internal));
    Moment now = instant;
};

Expected<HttpResponse> roadError(ErrorKind kind)
{
    return failure(kind, u"idp.example"_s);
}

} // namespace

class TestDeviceCode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForACode();
    void showsThePersonWhereToGo();
    void showsOnlyWhatIsSafeToShow_data();
    void showsOnlyWhatIsSafeToShow();
    void refusesAnswersItCannotShow_data();
    void refusesAnswersItCannotShow();
    void pollsAsOftenAsAsked_data();
    void pollsAsOftenAsAsked();
    void pollsUntilThePersonIsDone();
    void slowDownIsKept();
    void troubleOnTheWaySlowsItDown();
    void waitsAsLongAsTheServerAsks();
    void stopsAtEveryOtherAnswer_data();
    void stopsAtEveryOtherAnswer();
    void stopsWhenTheCodeIsOver();
    void neverEchoesTheDeviceCode();
    void refreshesWhileNobodyIsThere();
    void asksForASignInWhenNothingElseHelps();
    void saysWhatIsMissing();
};

void TestDeviceCode::asksForACode()
{
    auto flow = start(deviceContext({{u"scope"_s, u"a b"_s}, {u"audience"_s, u"api"_s}}));
    QVERIFY(flow);
    const Step step = (*flow)->next(Begin{}, instant);
    QCOMPARE(requestOf(step).url, QUrl(u"https://idp.example/device"_s));
    QCOMPARE(requestOf(step).body, QByteArray("scope=a+b&audience=api&client_id=app"));
    QCOMPARE(spendsOf(step), Spends::Nothing);
}

void TestDeviceCode::showsThePersonWhereToGo()
{
    const Polling flow(deviceAnswer(
        R"(,"verification_uri_complete":"https://idp.example/activate?user_code=WDJB-MJHT","expires_in":900)"));
    const SignInPrompt prompt = promptOf(flow.last);
    QCOMPARE(prompt.address, QUrl(u"https://idp.example/activate"_s));
    QCOMPARE(prompt.userCode, u"WDJB-MJHT"_s);
    QCOMPARE(prompt.completeAddress, QUrl(u"https://idp.example/activate?user_code=WDJB-MJHT"_s));
    QCOMPARE(*prompt.endsAt, instant.wall + 900s);
}

void TestDeviceCode::showsOnlyWhatIsSafeToShow_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("complete");
    QTest::newRow("control characters in the code")
        << QByteArray(R"({"device_code":"d","user_code":"A\u001b[31mB\r\nC","verification_uri":"https://x.example/"})")
        << u"A [31mB C"_s << QString();
    QTest::newRow("a program as complete address")
        << deviceAnswer(R"(,"verification_uri_complete":"javascript:alert")") << u"WDJB-MJHT"_s << QString();
    QTest::newRow("a file as complete address")
        << deviceAnswer(R"(,"verification_uri_complete":"file:///etc/passwd")") << u"WDJB-MJHT"_s << QString();
    QTest::newRow("verification_url (Google)")
        << QByteArray(R"({"device_code":"d","user_code":"X","verification_url":"https://x.example/device"})") << u"X"_s
        << QString();
}

void TestDeviceCode::showsOnlyWhatIsSafeToShow()
{
    QFETCH(const QByteArray, body);
    const SignInPrompt prompt = promptOf(Polling(body).last);
    QTEST(prompt.userCode, "code");
    QTEST(prompt.completeAddress.toString(), "complete");
    QCOMPARE(prompt.address.scheme(), u"https"_s);
}

void TestDeviceCode::refusesAnswersItCannotShow_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    using enum ErrorKind;
    const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind) {
        QTest::newRow(name) << status << body << kind;
    };
    row("no device code", 200, R"({"user_code":"X","verification_uri":"https://x.example"})", MalformedAnswer);
    row("no user code", 200, R"({"device_code":"d","verification_uri":"https://x.example"})", MalformedAnswer);
    row("no address", 200, R"({"device_code":"d","user_code":"X"})", MalformedAnswer);
    row("a program as address", 200, R"({"device_code":"d","user_code":"X","verification_uri":"javascript:1"})",
        MalformedAnswer);
    row("an address that pretends", 200,
        R"({"device_code":"d","user_code":"X","verification_uri":"https://idp.example@evil.example/"})",
        MalformedAnswer);
    row("not JSON", 200, "{", MalformedAnswer);
    row("a portal", 200, "<html>", CaptivePortal);
    row("refused", 400, R"({"error":"invalid_scope"})", ProviderRefused);
    row("refused at 200", 200, R"({"error":"device_flow_disabled"})", ProviderRefused);
    row("not there", 404, "", HttpStatus);
    row("redirect-302", 302, "", Redirected);
}

void TestDeviceCode::refusesAnswersItCannotShow()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorKind, kind);
    auto flow = start(deviceContext());
    (void)(*flow)->next(Begin{}, instant);
    const Step step = (*flow)->next(Expected<HttpResponse>(answer(status, body)), instant);
    QVERIFY(errorOf(step));
    QCOMPARE(wireName(errorOf(step)->kind), wireName(kind));
}

void TestDeviceCode::pollsAsOftenAsAsked_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("no interval") << QByteArray(R"(,"expires_in":900)") << qint64(5000);
    QTest::newRow("said") << QByteArray(R"(,"interval":8,"expires_in":900)") << qint64(8000);
    QTest::newRow("as text") << QByteArray(R"(,"interval":"8","expires_in":900)") << qint64(8000);
    QTest::newRow("zero") << QByteArray(R"(,"interval":0,"expires_in":900)") << qint64(5000);
    QTest::newRow("negative") << QByteArray(R"(,"interval":-3,"expires_in":900)") << qint64(5000);
    QTest::newRow("no pause at all") << QByteArray(R"(,"interval":0.001,"expires_in":900)") << qint64(1000);
    QTest::newRow("beyond the end") << QByteArray(R"(,"interval":99999,"expires_in":900)") << qint64(900'000);
}

void TestDeviceCode::pollsAsOftenAsAsked()
{
    QFETCH(const QByteArray, rest);
    QFETCH(const qint64, milliseconds);
    const Polling flow(deviceAnswer(rest));
    QCOMPARE(waitOf(flow.last).value_or(0ms).count(), milliseconds);
}

void TestDeviceCode::pollsUntilThePersonIsDone()
{
    Polling flow;
    for (int i = 0; i < 100; ++i)
        QCOMPARE(flow.seconds(pending), 5);
    const Step poll = flow.poll();
    QCOMPARE(requestOf(poll).url, QUrl(u"https://idp.example/token"_s));
    QCOMPARE(requestOf(poll).body,
             QByteArray("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&device_code=dev%26code"
                        "&client_id=app"));
    QCOMPARE(spendsOf(poll), Spends::Nothing);
    const Step last = flow.flow->next(Expected<HttpResponse>(granted), flow.now);
    QVERIFY(tokenOf(last));
    QCOMPARE(text(tokenOf(last)->access), QByteArray("new"));
    QCOMPARE(text(tokenOf(last)->refresh), QByteArray("r1"));
    QCOMPARE(tokenOf(last)->receivedAt, flow.now.wall);
}

void TestDeviceCode::slowDownIsKept()
{
    Polling flow;
    QCOMPARE(flow.seconds(pending), 5);
    QCOMPARE(flow.seconds(slowDown), 10);
    QCOMPARE(flow.seconds(pending), 10);
    QCOMPARE(flow.seconds(slowDown), 15);
    QCOMPARE(flow.seconds(pending), 15);
    // GitHub answers with 200.
    QCOMPARE(flow.seconds(answer(200, R"({"error":"slow_down","interval":20})")), 20);
    QCOMPARE(flow.seconds(answer(200, R"({"error":"authorization_pending"})")), 20);
}

void TestDeviceCode::troubleOnTheWaySlowsItDown()
{
    Polling flow;
    QCOMPARE(flow.seconds(roadError(ErrorKind::TimedOut)), 10);
    QCOMPARE(flow.seconds(roadError(ErrorKind::ConnectionFailed)), 20);
    QCOMPARE(flow.seconds(pending), 20);
    QCOMPARE(flow.seconds(answer(503, "")), 40);
    QCOMPARE(flow.seconds(answer(200, "<html>")), 60); // a portal; asked once a minute at least
    QCOMPARE(flow.seconds(roadError(ErrorKind::HostNotFound)), 60);
    (void)flow.poll();
    QVERIFY(tokenOf(flow.flow->next(Expected<HttpResponse>(granted), flow.now)));
}

void TestDeviceCode::waitsAsLongAsTheServerAsks()
{
    Polling flow;
    QCOMPARE(flow.seconds(answer(429, R"({"error":"slow_down"})", {{"Retry-After", "30"}})), 30);
    QCOMPARE(flow.seconds(answer(429, "", {{"Retry-After", "90"}})), 90);
    QCOMPARE(flow.seconds(pending), 20);
    QCOMPARE(flow.seconds(answer(503, "", {{"Retry-After", "86400"}})), 900 - 5 - 30 - 90 - 20); // the end of the code
}

void TestDeviceCode::stopsAtEveryOtherAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, int status, const char *body, const char *code) {
        QTest::newRow(name) << status << QByteArray(body) << QByteArray(code);
    };
    row("denied", 400, R"({"error":"access_denied"})", "access_denied");
    row("too late", 400, R"({"error":"expired_token"})", "expired_token");
    row("client refused", 401, R"({"error":"invalid_client"})", "invalid_client");
    row("used up", 400, R"({"error":"invalid_grant"})", "invalid_grant");
    row("bare", 400, "", "");
    row("unreadable", 200, "{", "");
    row("no token", 200, "{}", "");
    row("redirect-307", 307, "", "");
}

void TestDeviceCode::stopsAtEveryOtherAnswer()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    Polling flow;
    QCOMPARE(flow.seconds(answer(status, body)), -1);
    QVERIFY(errorOf(flow.last));
    QTEST(errorOf(flow.last)->code, "code");
}

void TestDeviceCode::stopsWhenTheCodeIsOver()
{
    Polling flow(deviceAnswer(R"(,"interval":8,"expires_in":20)"));
    QCOMPARE(flow.seconds(pending), 8);
    QCOMPARE(flow.seconds(pending), 4); // 16 s are over
    const Step end = flow.poll();
    QVERIFY(errorOf(end)); // without one more request
    QCOMPARE(errorOf(end)->code, QByteArray("expired_token"));
    QCOMPARE(judge(*errorOf(end), Spends::Nothing), Verdict::Refused);

    // The computer slept through it.
    Polling slept(deviceAnswer(R"(,"expires_in":20)"));
    QVERIFY(errorOf(slept.flow->next(Elapsed{}, after(1h))));
    // No end is said: a quarter of an hour.
    QCOMPARE(*promptOf(Polling(deviceAnswer({})).last).endsAt, instant.wall + 15min);
}

void TestDeviceCode::neverEchoesTheDeviceCode()
{
    Polling flow;
    (void)flow.seconds(answer(400, R"({"error":"invalid_grant","error_description":"dev&code is unknown"})"));
    QVERIFY(errorOf(flow.last));
    QVERIFY(!errorOf(flow.last)->serverText.contains(u"dev&code"));
    QVERIFY(errorOf(flow.last)->serverText.contains(u"is unknown"));
}

void TestDeviceCode::refreshesWhileNobodyIsThere()
{
    FlowContext with = deviceContext();
    with.signIn = false;
    with.current = stored("r1");
    auto flow = start(std::move(with));
    QVERIFY(flow);
    const Step step = (*flow)->next(Begin{}, instant);
    QCOMPARE(requestOf(step).body, QByteArray("grant_type=refresh_token&refresh_token=r1&client_id=app"));
    QCOMPARE(spendsOf(step), Spends::Credential);
}

void TestDeviceCode::asksForASignInWhenNothingElseHelps()
{
    FlowContext with = deviceContext();
    with.signIn = false;
    auto flow = start(std::move(with));
    QVERIFY(flow);
    const Step step = (*flow)->next(Begin{}, instant);
    QVERIFY(errorOf(step));
    QCOMPARE(wireName(errorOf(step)->kind), wireName(ErrorKind::MissingCredentials));
    QCOMPARE(errorOf(step)->where, u"sign_in"_s);
}

void TestDeviceCode::saysWhatIsMissing()
{
    const auto noAddress = start(deviceContext({{u"device_authorization_url"_s, QString()}}));
    QVERIFY(!noAddress);
    QCOMPARE(noAddress.error().where, u"grant.device_authorization_url"_s);

    // The issuer's metadata names no such endpoint: providers may leave it out.
    FlowContext with = context("device_code", {{u"issuer"_s, u"https://idp.example"_s}, {u"client_id"_s, u"app"_s}});
    with.signIn = true;
    auto flow = start(std::move(with));
    QVERIFY(flow);
    (void)(*flow)->next(Begin{}, instant);
    const Step step =
        (*flow)->next(Expected<HttpResponse>(answer(
                          200, R"({"issuer":"https://idp.example","token_endpoint":"https://idp.example/token"})")),
                      instant);
    QVERIFY(errorOf(step));
    QCOMPARE(wireName(errorOf(step)->kind), wireName(ErrorKind::Unsupported));
    QCOMPARE(errorOf(step)->where, u"device_authorization_endpoint"_s);
    QCOMPARE(errorOf(step)->serverText, u"is not offered by the provider"_s);
}

QTEST_GUILESS_MAIN(TestDeviceCode)
#include "tst_devicecode.moc"
