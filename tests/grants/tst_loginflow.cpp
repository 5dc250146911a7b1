// SPDX-License-Identifier: GPL-3.0-or-later
// Logging in: which requests are made, in which order, and what is remembered (S5-01 to S5-06).
#include "answers.h"

#include "grants/logindiscovery.h"

using namespace tokenwatch;
using namespace tokenwatch::testing;
using namespace Qt::StringLiterals;

namespace {

QVariantMap loginFields(const QVariantMap &more = {})
{
    QVariantMap fields{{u"auth_url"_s, u"https://news.example/api/auth/login"_s}, {u"email"_s, u"ada@example.org"_s}};
    fields.insert(more);
    return fields;
}

/// What a run asked, "POST path format", against a provider that answers by table.
struct LoginRun {
    QStringList asked;
    std::vector<std::optional<Spends>> spends;
    std::optional<Token> token;
    std::optional<Error> error;
    QByteArray memory;
};

QString formatOf(const HttpRequest &request)
{
    if (request.body.startsWith("{\"email\""))
        return u"email"_s;
    if (request.body.startsWith('{'))
        return u"json"_s;
    if (request.body.startsWith("grant_type=refresh_token"))
        return u"refresh"_s;
    return request.body.startsWith("grant_type=client_credentials") ? u"client"_s : u"form"_s;
}

using Provider = std::function<Expected<HttpResponse>(const HttpRequest &, const QString &format)>;

LoginRun run(FlowContext with, const Provider &provider)
{
    LoginRun run;
    auto flow = start(std::move(with));
    if (!flow) {
        run.error = flow.error();
        return run;
    }
    Step step = (*flow)->next(Begin{}, instant);
    while (auto *send = std::get_if<Send>(&step)) {
        const QString format = formatOf(send->request);
        run.asked.append(send->request.url.path() + u' ' + format);
        run.spends.push_back(send->spends);
        if (run.asked.size() > 40)
            break;
        step = (*flow)->next(provider(send->request, format), instant);
    }
    if (auto *done = std::get_if<Done>(&step)) {
        if (*done)
            run.token = std::move(**done);
        else
            run.error = done->error();
    }
    run.memory = (*flow)->memory();
    return run;
}

Provider always(int status, const QByteArray &body = {}, const HeaderList &headers = {})
{
    return [=](const HttpRequest &, const QString &) { return answer(status, body, headers); };
}

/// Answers `token` to one path and format, `otherwise` to the rest.
Provider only(const QString &path, const QString &format, int otherwise)
{
    return [=](const HttpRequest &request, const QString &asked) {
        return request.url.path() == path && asked == format ? answer(200, R"({"token":"T"})") : answer(otherwise, "");
    };
}

FlowContext login(const QVariantMap &more = {}, const QMap<QByteArray, QByteArray> &secrets = {{"password", "pw"}})
{
    return context("login", loginFields(more), secrets);
}

const QString home = u"/api/auth/login"_s;

} // namespace

class TestLoginFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesEachFormat_data();
    void writesEachFormat();
    void triesTheConfiguredAddressInEveryFormat();
    void asksNowhereElseUnlessTold();
    void thenTriesTheCommonPathsOfTheSameOrigin();
    void findsTheBaseOfTheCommonPaths_data();
    void findsTheBaseOfTheCommonPaths();
    void rulesAPathOutWithOneRequest_data();
    void rulesAPathOutWithOneRequest();
    void takesThisForAnotherFormat_data();
    void takesThisForAnotherFormat();
    void stopsAfterTwoRefusals_data();
    void stopsAfterTwoRefusals();
    void stopsAtOnce_data();
    void stopsAtOnce();
    void stopsAfterTwelveRequestsAndGoesOnLater();
    void comesBackToRefusedFormatsInLaterRuns();
    void remembersWhatWorked();
    void aKnownWayThatIsRefusedStopsAtOnce();
    void looksAgainWhenTheKnownWayIsGone();
    void forgetsWhenTheConfigurationChanges();
    void listsWhatWasTriedWithoutSecrets();
    void refreshesWhereTheLoginSpeaksOAuth();
    void logsInAgainWhenTheRefreshIsRefused();
    void guessedPagesAreNoLogin();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
};

// S5-01, S5-05
void TestLoginFlow::writesEachFormat_data()
{
    QTest::addColumn<QVariantMap>("fields");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("JSON email") << QVariantMap() << u"email"_s
                                << QByteArray(R"({"email":"ada@example.org","password":"p\"&+%ä"})");
    QTest::newRow("JSON username") << QVariantMap() << u"json"_s
                                   << QByteArray(R"({"password":"p\"&+%ä","username":"ada@example.org"})");
    QTest::newRow("JSON username of its own") << QVariantMap{{u"username"_s, u"ada"_s}} << u"json"_s
                                              << QByteArray(R"({"password":"p\"&+%ä","username":"ada"})");
    QTest::newRow("JSON field names") << QVariantMap{{u"username_field"_s, u"user"_s}, {u"password_field"_s, u"pass"_s}}
                                      << u"json"_s << QByteArray(R"({"pass":"p\"&+%ä","user":"ada@example.org"})");
    QTest::newRow("Devise: JSON inside of an object")
        << QVariantMap{{u"username_field"_s, u"user.email"_s}, {u"password_field"_s, u"user.password"_s}} << u"json"_s
        << QByteArray(R"({"user":{"email":"ada@example.org","password":"p\"&+%ä"}})");
    QTest::newRow("form") << QVariantMap() << u"form"_s
                          << QByteArray("grant_type=password&username=ada%40example.org&email=ada%40example.org"
                                        "&password=p%22%26%2B%25%C3%A4&client_id=app&client_secret=c%26s");
    QTest::newRow("form with names and scope")
        << QVariantMap{{u"username_field"_s, u"user"_s}, {u"password_field"_s, u"pass"_s}, {u"scope"_s, u"a b"_s}}
        << u"form"_s
        << QByteArray("grant_type=password&user=ada%40example.org&pass=p%22%26%2B%25%C3%A4&scope=a+b&client_id=app&"
                      "client_secret=c%26s");
    QTest::newRow("S5-02 client form")
        << QVariantMap{{u"scope"_s, u"a"_s}} << u"client"_s
        << QByteArray("grant_type=client_credentials&scope=a&client_id=app&client_secret=c%26s");
}

void TestLoginFlow::writesEachFormat()
{
    QFETCH(QVariantMap, fields);
    QFETCH(const QString, format);
    QFETCH(const QByteArray, body);
    fields.insert(u"client_id"_s, u"app"_s);
    HttpRequest seen;
    const LoginRun done = run(login(fields, {{"password", "p\"&+%\xc3\xa4"}, {"client_secret", "c&s"}}),
                              [&](const HttpRequest &request, const QString &asked) {
                                  if (asked != format)
                                      return answer(415, "");
                                  seen = request;
                                  return answer(200, R"({"token":"T"})");
                              });
    QVERIFY(done.token);
    QCOMPARE(seen.body, body);
    QCOMPARE(seen.method, QByteArray("POST"));
    QCOMPARE(headerValue(seen.headers, "Accept"), QByteArray("application/json"));
    QCOMPARE(headerValue(seen.headers, "Content-Type"),
             body.startsWith('{') ? QByteArray("application/json") : QByteArray("application/x-www-form-urlencoded"));
    QVERIFY(headerValue(seen.headers, "Authorization").isEmpty());
}

// S5-03, S5-05
void TestLoginFlow::triesTheConfiguredAddressInEveryFormat()
{
    const LoginRun done =
        run(login({{u"client_id"_s, u"app"_s}}, {{"password", "pw"}, {"client_secret", "cs"}}), always(422));
    QCOMPARE(done.asked, (QStringList{home + u" email"_s, home + u" json"_s, home + u" form"_s, home + u" client"_s}));
    QCOMPARE(done.spends.back(), Spends::Nothing);
    QCOMPARE(done.spends.front(), Spends::Attempt);
    QVERIFY(done.error);
    QCOMPARE(done.error->kind, ErrorKind::DiscoveryFailed);
    QCOMPARE(done.error->httpStatus, 422);
}

void TestLoginFlow::asksNowhereElseUnlessTold()
{
    const LoginRun done = run(login(), always(404));
    QCOMPARE(done.asked, (QStringList{home + u" email"_s}));
    QCOMPARE(done.error->kind, ErrorKind::DiscoveryFailed);
}

// S5-04
void TestLoginFlow::thenTriesTheCommonPathsOfTheSameOrigin()
{
    const LoginRun done = run(login({{u"probe"_s, u"common"_s}}), always(404));
    QCOMPARE(done.asked, (QStringList{home + u" email"_s, u"/oauth/token email"_s, u"/api/oauth/token email"_s,
                                      u"/auth/oauth/token email"_s, u"/api/auth/token email"_s, u"/api/login email"_s,
                                      u"/api/token email"_s, u"/api/authenticate email"_s}));
}

void TestLoginFlow::findsTheBaseOfTheCommonPaths_data()
{
    QTest::addColumn<QString>("configured");
    QTest::addColumn<QString>("guess");
    QTest::newRow("origin") << u"https://a.example"_s << u"https://a.example/oauth/token"_s;
    QTest::newRow("path") << u"https://a.example:8443/login?x=1"_s << u"https://a.example:8443/oauth/token"_s;
    QTest::newRow("below /api") << u"https://a.example/app/api/login"_s << u"https://a.example/app/oauth/token"_s;
    QTest::newRow("below /auth") << u"https://a.example/app/auth/login"_s << u"https://a.example/app/oauth/token"_s;
}

void TestLoginFlow::findsTheBaseOfTheCommonPaths()
{
    QFETCH(const QString, configured);
    QFETCH(const QString, guess);
    const auto addresses = loginAddresses(QUrl(configured), true);
    QCOMPARE(addresses.at(0), QUrl(configured));
    QCOMPARE(addresses.at(1), QUrl(guess));
    for (const QUrl &address : addresses)
        QCOMPARE(address.authority(), QUrl(configured).authority());
}

void TestLoginFlow::rulesAPathOutWithOneRequest_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {404, 405, 410})
        QTest::addRow("%d", status) << status;
}

void TestLoginFlow::rulesAPathOutWithOneRequest()
{
    QFETCH(const int, status);
    const LoginRun done = run(login({{u"probe"_s, u"common"_s}}), only(u"/oauth/token"_s, u"form"_s, status));
    QCOMPARE(done.asked, (QStringList{home + u" email"_s, u"/oauth/token email"_s, u"/api/oauth/token email"_s,
                                      u"/auth/oauth/token email"_s, u"/api/auth/token email"_s, u"/api/login email"_s,
                                      u"/api/token email"_s, u"/api/authenticate email"_s}));
}

void TestLoginFlow::takesThisForAnotherFormat_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    for (const int status : {400, 415, 422})
        QTest::addRow("%d", status) << status << QByteArray();
    QTest::newRow("unsupported grant") << 400 << QByteArray(R"({"error":"unsupported_grant_type"})");
    QTest::newRow("200 without a token") << 200 << QByteArray(R"({"message":"email missing"})");
}

void TestLoginFlow::takesThisForAnotherFormat()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const LoginRun done = run(login(), [&](const HttpRequest &, const QString &format) {
        return format == u"form"_s ? answer(200, R"({"token":"T"})") : answer(status, body);
    });
    QCOMPARE(done.asked, (QStringList{home + u" email"_s, home + u" json"_s, home + u" form"_s}));
    QVERIFY(done.token);
    QCOMPARE(text(done.token->access), QByteArray("T"));
}

void TestLoginFlow::stopsAfterTwoRefusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("401") << 401 << QByteArray(R"({"message":"wrong"})");
    QTest::newRow("403") << 403 << QByteArray();
    QTest::newRow("invalid_grant") << 400 << QByteArray(R"({"error":"invalid_grant"})");
    QTest::newRow("success:false") << 200 << QByteArray(R"({"success":false,"message":"wrong"})");
}

void TestLoginFlow::stopsAfterTwoRefusals()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const LoginRun done = run(login({{u"probe"_s, u"common"_s}}), always(status, body));
    QCOMPARE(done.asked.size(), 2);
    QCOMPARE(done.error->kind, ErrorKind::DiscoveryFailed);
    QCOMPARE(done.error->httpStatus, status);
    QCOMPARE(judge(*done.error, Spends::Attempt), Verdict::Refused);
    QVERIFY(!isBareRefusal(*done.error));
}

void TestLoginFlow::stopsAtOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("429") << 429 << QByteArray() << ErrorKind::HttpStatus;
    QTest::newRow("503") << 503 << QByteArray() << ErrorKind::HttpStatus;
    QTest::newRow("redirect of the configured address") << 302 << QByteArray() << ErrorKind::Redirected;
    QTest::newRow("portal") << 200 << QByteArray("<html>") << ErrorKind::CaptivePortal;
    QTest::newRow("unusable") << 200 << QByteArray(R"({"token":"a\nb"})") << ErrorKind::UnusableToken;
    QTest::newRow("unreadable") << 200 << QByteArray(R"({"token":)") << ErrorKind::MalformedAnswer;
}

void TestLoginFlow::stopsAtOnce()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorKind, kind);
    const LoginRun done = run(login(), always(status, body, {{"Retry-After", "90"}}));
    QCOMPARE(done.asked.size(), 1);
    QCOMPARE(wireName(done.error->kind), wireName(kind));
    if (status == 429)
        QCOMPARE(done.error->retryAfter, Seconds(90));
}

void TestLoginFlow::stopsAfterTwelveRequestsAndGoesOnLater()
{
    FlowContext with = login({{u"probe"_s, u"common"_s}});
    const LoginRun first = run(with, always(422));
    QCOMPARE(first.asked.size(), 12);
    QCOMPARE(first.asked.last(), u"/auth/oauth/token form"_s);
    QCOMPARE(first.error->kind, ErrorKind::DiscoveryFailed);

    with.memory = first.memory;
    const LoginRun second = run(with, only(u"/api/login"_s, u"json"_s, 422));
    QCOMPARE(second.asked, (QStringList{u"/api/auth/token email"_s, u"/api/auth/token json"_s,
                                        u"/api/auth/token form"_s, u"/api/login email"_s, u"/api/login json"_s}));
    QVERIFY(second.token);
}

void TestLoginFlow::comesBackToRefusedFormatsInLaterRuns()
{
    FlowContext with = login();
    const LoginRun first = run(with, always(401));
    QCOMPARE(first.asked, (QStringList{home + u" email"_s, home + u" json"_s}));
    // The person has corrected the password: the format refused before is the right one.
    with.memory = first.memory;
    const LoginRun second = run(with, only(home, u"email"_s, 415));
    QCOMPARE(second.asked, (QStringList{home + u" form"_s, home + u" email"_s}));
    QVERIFY(second.token);
}

void TestLoginFlow::remembersWhatWorked()
{
    FlowContext with = login();
    const LoginRun first = run(with, only(home, u"form"_s, 415));
    QVERIFY(first.token);
    with.current = stored({}, text(first.token->flowMemory));
    const LoginRun second = run(with, only(home, u"form"_s, 415));
    QCOMPARE(second.asked, (QStringList{home + u" form"_s}));
    QVERIFY(second.token);
    QCOMPARE(text(second.token->flowMemory), text(first.token->flowMemory));

    // An outage does not make it forget, and the memory of a failed run stands in for the token's.
    const LoginRun outage = run(with, always(503));
    QCOMPARE(outage.asked.size(), 1);
    with.memory = outage.memory;
    QCOMPARE(run(with, only(home, u"form"_s, 415)).asked, (QStringList{home + u" form"_s}));
}

void TestLoginFlow::aKnownWayThatIsRefusedStopsAtOnce()
{
    FlowContext with = login();
    const LoginRun first = run(with, only(home, u"json"_s, 415));
    with.current = stored({}, text(first.token->flowMemory));
    const LoginRun second = run(with, always(401, R"({"message":"wrong password"})"));
    QCOMPARE(second.asked, (QStringList{home + u" json"_s}));
    QCOMPARE(second.error->kind, ErrorKind::HttpStatus);
    QCOMPARE(second.error->httpStatus, 401);
    with.memory = second.memory;
    QCOMPARE(run(with, only(home, u"json"_s, 415)).asked, (QStringList{home + u" json"_s}));
}

void TestLoginFlow::looksAgainWhenTheKnownWayIsGone()
{
    FlowContext with = login();
    const LoginRun first = run(with, only(home, u"form"_s, 415));
    with.current = stored({}, text(first.token->flowMemory));
    const LoginRun second = run(with, only(home, u"json"_s, 415));
    QCOMPARE(second.asked, (QStringList{home + u" form"_s, home + u" email"_s, home + u" json"_s}));
    QVERIFY(second.token);
}

void TestLoginFlow::forgetsWhenTheConfigurationChanges()
{
    const LoginRun first = run(login(), only(home, u"form"_s, 415));
    for (const QVariantMap &edit :
         {QVariantMap{{u"auth_url"_s, u"https://other.example/login"_s}}, QVariantMap{{u"username_field"_s, u"user"_s}},
          QVariantMap{{u"probe"_s, u"common"_s}}}) {
        FlowContext with = login(edit);
        with.current = stored({}, text(first.token->flowMemory));
        QVERIFY(!run(with, always(503)).asked.first().endsWith(u" form"_s));
    }
    FlowContext broken = login();
    broken.memory = "{not json";
    QCOMPARE(run(broken, always(503)).asked.size(), 1);
}

void TestLoginFlow::listsWhatWasTriedWithoutSecrets()
{
    const LoginRun done =
        run(login({{u"client_id"_s, u"app"_s}}, {{"password", "pass-word-1"}, {"client_secret", "client-sec-1"}}),
            [](const HttpRequest &, const QString &format) {
                return answer(format == u"email"_s ? 401 : 415, R"({"error":"not pass-word-1 either"})");
            });
    QCOMPARE(done.error->serverText,
             u"POST /api/auth/login JSON email: 401 “not ••• either”; POST /api/auth/login JSON username: 415; "
             "POST /api/auth/login form: 415; POST /api/auth/login client form: 415"_s);
    QCOMPARE(done.error->httpStatus, 401);
    QVERIFY(!done.memory.contains("pass-word-1") && !done.memory.contains("client-sec-1") &&
            !done.memory.contains("ada"));
}

void TestLoginFlow::refreshesWhereTheLoginSpeaksOAuth()
{
    FlowContext with = login({{u"client_id"_s, u"app"_s}}, {{"password", "pw"}, {"client_secret", "cs"}});
    const LoginRun first = run(with, only(home, u"form"_s, 415));
    with.current = stored("r1", text(first.token->flowMemory));
    QByteArray body;
    const LoginRun second = run(with, [&](const HttpRequest &request, const QString &) {
        body = request.body;
        return answer(200, R"({"access_token":"T2","refresh_token":"r2"})");
    });
    QCOMPARE(second.asked, (QStringList{home + u" refresh"_s}));
    QCOMPARE(second.spends.front(), Spends::Credential);
    QCOMPARE(body, QByteArray("grant_type=refresh_token&refresh_token=r1&client_id=app&client_secret=cs"));
    QCOMPARE(text(second.token->refresh), QByteArray("r2"));
    QCOMPARE(text(second.token->flowMemory), text(first.token->flowMemory));

    // Where the login speaks JSON nobody knows how to refresh.
    FlowContext json = login();
    const LoginRun jsonRun = run(json, only(home, u"email"_s, 415));
    json.current = stored("r1", text(jsonRun.token->flowMemory));
    QCOMPARE(run(json, only(home, u"email"_s, 415)).asked, (QStringList{home + u" email"_s}));
}

void TestLoginFlow::logsInAgainWhenTheRefreshIsRefused()
{
    FlowContext with = login();
    const LoginRun first = run(with, only(home, u"form"_s, 415));
    with.current = stored("r1", text(first.token->flowMemory));
    const LoginRun second = run(with, [](const HttpRequest &, const QString &format) {
        return format == u"refresh"_s ? answer(400, R"({"error":"invalid_grant"})") : answer(200, R"({"token":"T"})");
    });
    QCOMPARE(second.asked, (QStringList{home + u" refresh"_s, home + u" form"_s}));
    QVERIFY(second.token);
    QVERIFY(second.token->refresh.isEmpty());
}

void TestLoginFlow::guessedPagesAreNoLogin()
{
    const LoginRun done = run(login({{u"probe"_s, u"common"_s}}), [](const HttpRequest &request, const QString &) {
        if (request.url.path() == home)
            return answer(404, "");
        if (request.url.path() == u"/oauth/token"_s)
            return answer(200, "<html>single page</html>", {}, "text/html");
        if (request.url.path() == u"/api/oauth/token"_s)
            return answer(302, "", {{"Location", "/login"}});
        return answer(200, R"({"token":"T"})");
    });
    QCOMPARE(done.asked, (QStringList{home + u" email"_s, u"/oauth/token email"_s, u"/api/oauth/token email"_s,
                                      u"/auth/oauth/token email"_s}));
    QVERIFY(done.token);
}

void TestLoginFlow::saysWhatIsMissing_data()
{
    QTest::addColumn<QVariantMap>("fields");
    QTest::addColumn<QByteArray>("slot");
    QTest::addColumn<QString>("where");
    QTest::newRow("password") << QVariantMap() << QByteArray("client_secret") << u"password"_s;
    QTest::newRow("user") << QVariantMap{{u"email"_s, QString()}} << QByteArray("password") << u"grant.email"_s;
    QTest::newRow("client secret") << QVariantMap{{u"email"_s, QString()}, {u"client_id"_s, u"app"_s}}
                                   << QByteArray("password") << u"client_secret"_s;
    QTest::newRow("plain http") << QVariantMap{{u"auth_url"_s, u"http://news.example/login"_s}}
                                << QByteArray("password") << u"grant.auth_url"_s;
}

void TestLoginFlow::saysWhatIsMissing()
{
    QFETCH(const QVariantMap, fields);
    QFETCH(const QByteArray, slot);
    QFETCH(const QString, where);
    const LoginRun done = run(login(fields, {{slot, "x"}}), always(200));
    QVERIFY(done.asked.isEmpty());
    QVERIFY(done.error);
    QCOMPARE(done.error->where, where);
}

QTEST_GUILESS_MAIN(TestLoginFlow)
#include "tst_loginflow.moc"
