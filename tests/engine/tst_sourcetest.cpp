// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineroom.h"

#include "grants/catalogue.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

// S5-34: a source is tried out before anybody relies on it.
class SourceTestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatTheRequestWasAnswered(); // S5-34
    void nothingIsStoredOrChanged();       // S5-34
    void aDraftNeedsNoVault();
    void aDraftMayUseTheSecretsOfItsNamesake();
    void secretsOfOtherGrantsAreRefused();
    void eachAnswerHasItsMeaning_data();
    void eachAnswerHasItsMeaning(); // S5-34
    void triesFormatAfterFormat();  // S5-05
    void twelveRequestsAreTheMost();
    void stopsAfterTwoRefusedPasswords(); // S5-16
    void credentialsGoToOneHostOnly();
    void aDescriptionMayBeReadElsewhere();
    void aRefusedPasswordRestsThirtySeconds(); // S5-16
    void sharesTheCoolDownOfTheSource();       // S5-16
    void whatWorksOnlyOnceIsRefreshedInstead();
    void aDraftWithOnlySuchACredentialIsRefused();
    void oneTestAtATime();
    void stoppingItDropsTheRequest();
    void aTransportErrorIsNoAnswer();
    void eachAttemptIsToldWithItsAnswerAndNoSecret(); // S5-34
    void redirectsSayWhereTheyPoint();
    void whatWasNotSentIsTold();
    void otherWaysToSayTheClientAreTold_data();
    void otherWaysToSayTheClientAreTold();
    void oneRequestLeavesNothingUnsent_data();
    void oneRequestLeavesNothingUnsent();
    void whatALimitKeptBackWasNotSent();
    void fieldsOfAnAnswerWithoutATokenAreNamed();

private:
    static Expected<TestReport> tried(EngineRoom &room, const TestWish &wish)
    {
        Expected<TestReport> report = failure(ErrorKind::Internal, u"no answer"_s);
        Pending pending = room.service->tests().run(wish, [&](Expected<TestReport> answer) { report = answer; });
        room.settle();
        return report;
    }
    static TestWish draft(const QByteArray &type, const QByteArray &secret = "typed")
    {
        TestWish wish{.source = scriptedSource(u"draft"_s, type)};
        wish.source.id = {};
        if (!secret.isEmpty())
            wish.given.insert("secret", std::make_shared<const Secret>(secret));
        return wish;
    }
    static HttpRequest request(const char *method, const char *url, const QByteArray &body = "body")
    {
        return {method, QUrl(QString::fromLatin1(url)), {{"Content-Type", "application/json"}}, body};
    }
    /// A true login, which tries one format after the other.
    static TestWish login(EngineRoom &room)
    {
        room.grants = grantCatalogue();
        TestWish wish{.source = scriptedSource(u"draft"_s, "login")};
        wish.source.id = {};
        wish.source.grant.fields = {{u"auth_url"_s, u"https://idp.example/login"_s}, {u"email"_s, u"a@b.example"_s}};
        wish.given.insert("password", std::make_shared<const Secret>("typed-password"));
        return wish;
    }
    static QStringList askedBy(const std::vector<TestAttempt> &attempts)
    {
        QStringList list;
        for (const TestAttempt &attempt : attempts)
            list.append(attempt.path + u' ' + attempt.asks.join(u','));
        return list;
    }
    static Step doneWith(const char *access)
    {
        Token token;
        token.access = Secret(QByteArrayView(access));
        token.type = "Bearer";
        return Done(std::move(token));
    }
    /// A flow that asks these, one after the other, whatever is answered, and gives up then.
    static void askAll(std::vector<HttpRequest> requests, Spends spends = Spends::Nothing)
    {
        const auto next = std::make_shared<std::size_t>(0);
        setScriptedStep([requests = std::move(requests), next, spends](const Answer &, Moment) -> Step {
            if (*next < requests.size())
                return Send{requests[(*next)++], spends};
            return Done(failure(ErrorKind::DiscoveryFailed));
        });
    }
    static QList<TestMeaning> meanings(const TestReport &report)
    {
        QList<TestMeaning> list;
        for (const TestAttempt &attempt : report.attempts)
            list.append(attempt.meaning);
        return list;
    }
};

void SourceTestTest::tellsWhatTheRequestWasAnswered()
{
    EngineRoom room;
    room.provide(300);
    room.start();
    const auto report = tried(room, draft("scripted_client"));
    QVERIFY(report);
    QVERIFY(report->succeeded());
    QCOMPARE(report->plan.limits, TestLimits{});
    QCOMPARE(report->plan.host, u"idp.example"_s);
    QCOMPARE(report->attempts.size(), std::size_t(1));
    const TestAttempt &attempt = report->attempts[0];
    QCOMPARE(attempt.method, "POST");
    QCOMPARE(attempt.host, u"idp.example"_s);
    QCOMPARE(attempt.path, u"/token"_s);
    QCOMPARE(attempt.httpStatus, 200);
    QCOMPARE(attempt.meaning, TestMeaning::TokenReceived);
    QCOMPARE(report->lifetime, std::optional<Milliseconds>(Seconds(300)));
    QCOMPARE(report->tokenType, "Bearer");
    QVERIFY(report->hasRefreshToken);
    QCOMPARE(room.transport.bodies(), QList<QByteArray>{"primary:typed"});
}

void SourceTestTest::nothingIsStoredOrChanged()
{
    EngineRoom room;
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.start();
    const QByteArray before = room.access(source);
    const SourceStatus status = room.status(source);
    room.refuseAll(400, "invalid_client");
    const auto report = tried(room, {.source = source, .isStored = true});
    QVERIFY(report && !report->succeeded());
    QCOMPARE(report->error->code, "invalid_client");
    QCOMPARE(room.access(source), before);
    QCOMPARE(room.status(source), status);
    // The token of a source is left alone, the refresh token too: the primary credentials are tried.
    QCOMPARE(room.transport.bodies().last(), "primary:s3cret");
    QVERIFY(startedFlows().back().primaryOnly);
    QVERIFY(!startedFlows().back().hadRefreshToken);
}

void SourceTestTest::aDraftNeedsNoVault()
{
    EngineRoom room;
    room.provide(300);
    room.start();
    room.vault.setState(Vault::Absent);
    const auto report = tried(room, draft("scripted_client"));
    QVERIFY(report && report->succeeded());
    // Without its secret nothing is sent.
    const auto missing = tried(room, draft("scripted_client", {}));
    QVERIFY(missing && !missing->succeeded());
    QCOMPARE(missing->error->kind, ErrorKind::MissingCredentials);
    QVERIFY(missing->attempts.empty());
    QCOMPARE(room.transport.count(), 1);
    QCOMPARE(room.vault.writes(), 0);
}

void SourceTestTest::aDraftMayUseTheSecretsOfItsNamesake()
{
    EngineRoom room;
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.start();
    TestWish wish = draft("scripted_client", {});
    wish.source.id = source.id;
    QVERIFY(tried(room, wish)->succeeded());
    QCOMPARE(room.transport.bodies().last(), "primary:s3cret");
    wish.given.insert("secret", std::make_shared<const Secret>("newer"));
    QVERIFY(tried(room, wish)->succeeded());
    QCOMPARE(room.transport.bodies().last(), "primary:newer");
    QCOMPARE(room.vault.stored(source.id, "secret"), std::optional<QByteArray>("s3cret"));
}

void SourceTestTest::secretsOfOtherGrantsAreRefused()
{
    EngineRoom room;
    room.start();
    TestWish wish = draft("scripted_client");
    wish.given.insert("pin", std::make_shared<const Secret>("1234"));
    const auto report = tried(room, wish);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(report.error().where, u"secrets.pin"_s);
    QCOMPARE(room.transport.count(), 0);
}

void SourceTestTest::eachAnswerHasItsMeaning_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<TestMeaning>("meaning");
    const auto row = [](const char *name, int status, const QByteArray &body, TestMeaning meaning) {
        QTest::newRow(name) << status << body << meaning;
    };
    row("refused", 401, {}, TestMeaning::Refused);
    row("refused by code", 400, "invalid_client", TestMeaning::Refused);
    row("forbidden", 403, {}, TestMeaning::Refused);
    row("nothing here", 404, {}, TestMeaning::NoEndpoint);
    row("another method", 405, {}, TestMeaning::NoEndpoint);
    row("the last format", 415, {}, TestMeaning::Refused);
    row("too often", 429, {}, TestMeaning::TooOften);
    row("trouble", 503, {}, TestMeaning::Trouble);
    row("trouble with a code", 503, "temporarily_unavailable", TestMeaning::Trouble);
    row("elsewhere", 307, {}, TestMeaning::Elsewhere);
    row("no token", 200, "hello=world", TestMeaning::NoToken);
    row("odd", 418, {}, TestMeaning::Unexpected);
}

void SourceTestTest::eachAnswerHasItsMeaning()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    EngineRoom room;
    room.start();
    room.transport.answer(status, body);
    const auto report = tried(room, draft("scripted_client"));
    QVERIFY(report && !report->succeeded());
    QCOMPARE(report->attempts.size(), std::size_t(1));
    QCOMPARE(report->attempts[0].httpStatus, status);
    QTEST(report->attempts[0].meaning, "meaning");
}

void SourceTestTest::triesFormatAfterFormat()
{
    EngineRoom room;
    room.start();
    const auto step = std::make_shared<int>(0);
    setScriptedStep([step](const Answer &, Moment) -> Step {
        switch ((*step)++) {
        case 0:
            return Send{request("GET", "https://idp.example/.well-known/oauth-authorization-server", {})};
        case 1:
            return Send{request("POST", "https://idp.example/login?next=1")};
        case 2:
            return Send{request("POST", "https://idp.example/login")};
        default:
            return doneWith("A");
        }
    });
    room.transport.answer(200, "{}");
    room.transport.answer(415);
    room.transport.answer(200, "{}");
    const auto report = tried(room, draft("scripted_steps", {}));
    QVERIFY(report && report->succeeded());
    QCOMPARE(meanings(*report),
             (QList{TestMeaning::Described, TestMeaning::AnotherFormat, TestMeaning::TokenReceived}));
    QCOMPARE(report->attempts[1].path, u"/login"_s); // a query may hold a secret
    QCOMPARE(report->attempts[1].contentType, "application/json");
}

void SourceTestTest::twelveRequestsAreTheMost()
{
    EngineRoom room;
    room.start();
    room.refuseAll(404);
    askAll(std::vector<HttpRequest>(40, request("POST", "https://idp.example/login")));
    const auto report = tried(room, draft("scripted_steps", {}));
    QVERIFY(report && !report->succeeded());
    QCOMPARE(room.transport.count(), 12);
    QCOMPARE(report->attempts.size(), std::size_t(12));
    QCOMPARE(report->stop, TestReport::Stop::Requests);
}

void SourceTestTest::stopsAfterTwoRefusedPasswords()
{
    EngineRoom room;
    // The flow under test counts nothing itself.
    std::vector<GrantDescriptor> rows(room.grants.begin(), room.grants.end());
    for (GrantDescriptor &row : rows)
        row.usesPassword |= QByteArrayView(row.type) == "scripted_steps";
    room.grants = rows;
    room.start();
    askAll(std::vector<HttpRequest>(5, request("POST", "https://idp.example/login")), Spends::Attempt);
    room.transport.answer(415);
    room.refuseAll(401);
    const auto report = tried(room, draft("scripted_steps", {}));
    QVERIFY(report && !report->succeeded());
    QCOMPARE(room.transport.count(), 3);
    QCOMPARE(report->stop, TestReport::Stop::Refusals);
    QCOMPARE(meanings(*report), (QList{TestMeaning::AnotherFormat, TestMeaning::Refused, TestMeaning::Refused}));
}

void SourceTestTest::credentialsGoToOneHostOnly()
{
    EngineRoom room;
    room.start();
    room.refuseAll(404);
    askAll({request("POST", "https://idp.example/a"), request("POST", "https://other.example/b"),
            request("POST", "https://idp.example/c")});
    const auto report = tried(room, draft("scripted_steps", {}));
    QVERIFY(report && !report->succeeded());
    QCOMPARE(room.transport.count(), 1);
    QCOMPARE(report->stop, TestReport::Stop::AnotherHost);
    QCOMPARE(report->otherHost, u"other.example"_s);
    QCOMPARE(report->attempts.size(), std::size_t(1));
}

void SourceTestTest::aDescriptionMayBeReadElsewhere()
{
    EngineRoom room;
    room.start();
    room.refuseAll(200, "{}");
    askAll({request("GET", "https://issuer.example/.well-known/openid-configuration", {}),
            request("POST", "https://idp.example/token")});
    const auto report = tried(room, draft("scripted_steps", {}));
    QVERIFY(report);
    QCOMPARE(room.transport.count(), 2);
    QCOMPARE(report->stop, TestReport::Stop::None);
}

void SourceTestTest::aRefusedPasswordRestsThirtySeconds()
{
    EngineRoom room;
    room.start();
    room.refuseAll(401);
    QVERIFY(!tried(room, draft("scripted_password"))->succeeded());
    const auto again = tried(room, draft("scripted_password"));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Cooling);
    QVERIFY(again.error().retryAfter > Seconds(25) && again.error().retryAfter <= Seconds(30));
    QCOMPARE(room.transport.count(), 1);
    room.pass(Seconds(31));
    QVERIFY(tried(room, draft("scripted_password")));
    QCOMPARE(room.transport.count(), 2);
    // A client's secret locks nobody out.
    QVERIFY(tried(room, draft("scripted_client")));
    QVERIFY(tried(room, draft("scripted_client")));
}

void SourceTestTest::sharesTheCoolDownOfTheSource()
{
    EngineRoom room;
    room.refuseAll(401);
    const Source source = room.put(u"billing"_s, "scripted_password");
    room.start();
    room.pass(Seconds(2));
    const int sent = room.transport.count();
    QVERIFY(sent > 0);
    // As stored, and as a draft of the same account under another name.
    TestWish wish = draft("scripted_password");
    for (const TestWish &each : {TestWish{.source = source, .isStored = true}, wish}) {
        const auto report = tried(room, each);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Cooling);
    }
    QCOMPARE(room.transport.count(), sent);
    wish.source.grant.fields[u"token_url"_s] = u"https://elsewhere.example/token"_s;
    QVERIFY(tried(room, wish));
}

void SourceTestTest::whatWorksOnlyOnceIsRefreshedInstead()
{
    EngineRoom room;
    room.provide(300);
    const Source source = scriptedSource(u"partner"_s, "scripted_refresh");
    StoredSource stored;
    stored.source = source;
    stored.token = EngineRoom::tokenOf(source, room.now(), Seconds(3600));
    room.memory.put(stored);
    room.start();
    QCOMPARE(room.access(source), "A0");
    const TestWish wish{.source = source, .isStored = true};
    QVERIFY(room.service->tests().plan(wish)->refreshes);
    const auto report = tried(room, wish);
    QVERIFY(report && report->succeeded());
    QVERIFY(report->plan.refreshes);
    QCOMPARE(meanings(*report), QList{TestMeaning::TokenReceived});
    QCOMPARE(room.transport.bodies(), QList<QByteArray>{"refresh:R0"});
    // What came back is kept: it is the only credential.
    QCOMPARE(room.access(source), "A1");

    room.pass(Seconds(2));
    room.refuseAll(400, "invalid_grant");
    const auto refused = tried(room, wish);
    QVERIFY(refused && !refused->succeeded());
    QCOMPARE(refused->error->code, "invalid_grant");
    QCOMPARE(meanings(*refused), QList{TestMeaning::Refused});
}

void SourceTestTest::aDraftWithOnlySuchACredentialIsRefused()
{
    EngineRoom room;
    room.start();
    TestWish wish = draft("scripted_refresh", {});
    wish.given.insert("refresh_token", std::make_shared<const Secret>("R0"));
    const auto report = tried(room, wish);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Unsupported);
    QCOMPARE(report.error().code, "once");
    QCOMPARE(room.transport.count(), 0);
}

void SourceTestTest::oneTestAtATime()
{
    EngineRoom room;
    room.start();
    room.transport.hold();
    Expected<TestReport> first = failure(ErrorKind::Internal);
    Pending pending =
        room.service->tests().run(draft("scripted_password"), [&](Expected<TestReport> answer) { first = answer; });
    room.settle();
    const auto second = tried(room, draft("scripted_password"));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
    QCOMPARE(room.transport.count(), 1);
}

void SourceTestTest::stoppingItDropsTheRequest()
{
    EngineRoom room;
    room.start();
    room.transport.hold();
    bool isAnswered = false;
    {
        Pending pending = room.service->tests().run(draft("scripted_client"), [&](const auto &) { isAnswered = true; });
        room.settle();
        QCOMPARE(room.transport.underWay(), 1);
    }
    QCOMPARE(room.transport.underWay(), 0);
    room.transport.release();
    room.settle();
    QVERIFY(!isAnswered);
    // And the next one may run.
    room.provide(300);
    QVERIFY(tried(room, draft("scripted_client"))->succeeded());
}

void SourceTestTest::aTransportErrorIsNoAnswer()
{
    EngineRoom room;
    room.start();
    room.transport.fail(ErrorKind::TlsFailed, false);
    const auto report = tried(room, draft("scripted_client"));
    QVERIFY(report && !report->succeeded());
    QCOMPARE(meanings(*report), QList{TestMeaning::NoAnswer});
    QCOMPARE(report->attempts[0].error->kind, ErrorKind::TlsFailed);
    QCOMPARE(report->attempts[0].httpStatus, 0);
}

void SourceTestTest::eachAttemptIsToldWithItsAnswerAndNoSecret()
{
    EngineRoom room;
    room.start();
    room.transport.answer(401, R"({"detail":"wrong password hunter2hunter2","access_token":"abcdefghijk"})");
    TestWish wish = draft("scripted_client", "hunter2hunter2");
    std::vector<TestAttempt> told;
    wish.told = [&](const TestAttempt &attempt) { told.push_back(attempt); };
    const auto report = tried(room, wish);
    QVERIFY(report);
    QCOMPARE(told.size(), std::size_t(1));
    QCOMPARE(told[0].httpStatus, 401);
    QCOMPARE(told[0].meaning, TestMeaning::Refused);
    QVERIFY(told[0].answer.contains(u"wrong password"));
    QVERIFY(!told[0].answer.contains(u"hunter2"));
    QVERIFY(!told[0].answer.contains(u"abcdefghijk"));
    QCOMPARE(report->attempts[0].answer, told[0].answer);
}

void SourceTestTest::redirectsSayWhereTheyPoint()
{
    EngineRoom room;
    room.start();
    room.transport.answer(302, {}, {{"Location", "/new/login?code=secret#x"}});
    const auto report = tried(room, draft("scripted_client"));
    QVERIFY(report && !report->succeeded());
    QCOMPARE(report->attempts[0].location, u"https://idp.example/new/login"_s);
}

void SourceTestTest::whatWasNotSentIsTold()
{
    EngineRoom room;
    const TestWish wish = login(room);
    room.start();
    room.transport.answer(415);
    room.transport.answer(200, R"({"data":{"access_token":"tok-12345678","refresh_token":"ref-12345678",)"
                               R"("expires_in":1795272631}})");
    const auto report = tried(room, wish);
    QVERIFY(report && report->succeeded());
    QCOMPARE(askedBy(report->attempts), (QStringList{u"/login email"_s, u"/login username"_s}));
    QCOMPARE(askedBy(report->notSent), QStringList{u"/login password"_s});
    QCOMPARE(report->notSent[0].contentType, "application/x-www-form-urlencoded");
    QCOMPARE(room.transport.count(), 2);
    QCOMPARE(report->tokenField, u"data.access_token"_s);
    QCOMPARE(report->attempts[1].fields, QStringList{u"data.access_token"_s});
    QCOMPARE(report->refreshField, u"data.refresh_token"_s);
    QCOMPARE(report->datedLifetime, u"data.expires_in"_s);
}

void SourceTestTest::otherWaysToSayTheClientAreTold_data()
{
    QTest::addColumn<QByteArray>("refusal"); // of the first request
    QTest::addColumn<QStringList>("sent");
    QTest::addColumn<QStringList>("notSent");
    const QString basic = u"/token client_credentials,client_secret_basic"_s;
    const QString post = u"/token client_credentials,client_secret_post"_s;
    QTest::newRow("the first works") << QByteArray() << QStringList{basic} << QStringList{post};
    QTest::newRow("the second works") << QByteArray("invalid_client") << QStringList{basic, post} << QStringList();
    QTest::newRow("it is no question of the client")
        << QByteArray("invalid_scope") << QStringList{basic} << QStringList{post};
}

// S5-34
void SourceTestTest::otherWaysToSayTheClientAreTold()
{
    QFETCH(QByteArray, refusal);
    EngineRoom room;
    room.grants = grantCatalogue();
    TestWish wish{.source = scriptedSource(u"draft"_s, "client_credentials")};
    wish.source.id = {};
    wish.source.grant.fields = {{u"token_url"_s, u"https://idp.example/token"_s}, {u"client_id"_s, u"web"_s}};
    wish.given.insert("client_secret", std::make_shared<const Secret>("typed-secret"));
    room.start();
    if (!refusal.isEmpty())
        room.transport.answer(400, "{\"error\":\"" + refusal + "\"}");
    room.transport.answer(200, R"({"access_token":"tok-12345678","token_type":"Bearer","expires_in":300})");
    const auto report = tried(room, wish);
    QVERIFY(report);
    QTEST(askedBy(report->attempts), "sent");
    QTEST(askedBy(report->notSent), "notSent");
    // One that the source names is the only one.
    wish.source.grant.fields.insert(u"client_auth"_s, u"client_secret_post"_s);
    room.transport.answer(200, R"({"access_token":"tok-12345678","token_type":"Bearer","expires_in":300})");
    const auto named = tried(room, wish);
    QVERIFY(named && named->notSent.empty());
}

void SourceTestTest::oneRequestLeavesNothingUnsent_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("worked") << 200;
    QTest::newRow("refused") << 401;
}

void SourceTestTest::oneRequestLeavesNothingUnsent()
{
    QFETCH(int, status);
    EngineRoom room;
    room.grants = grantCatalogue();
    TestWish wish{.source = scriptedSource(u"draft"_s, "session_refresh")};
    wish.source.id = {};
    wish.source.grant.fields = {{u"login_url"_s, u"https://idp.example/login"_s},
                                {u"refresh_url"_s, u"https://idp.example/refresh"_s},
                                {u"email"_s, u"a@b.example"_s}};
    wish.given.insert("password", std::make_shared<const Secret>("typed-password"));
    room.start();
    room.transport.answer(status, R"({"token":"tok-12345678"})");
    const auto report = tried(room, wish);
    QVERIFY(report);
    QCOMPARE(report->attempts.size(), std::size_t(1));
    QVERIFY(report->notSent.empty());
}

void SourceTestTest::whatALimitKeptBackWasNotSent()
{
    EngineRoom room;
    room.start();
    room.refuseAll(404);
    askAll(std::vector<HttpRequest>(40, request("POST", "https://idp.example/login", R"({"email":"a"})")));
    const auto report = tried(room, draft("scripted_steps", {}));
    QCOMPARE(report->attempts.size(), std::size_t(12));
    QCOMPARE(askedBy({report->notSent.front()}), QStringList{u"/login email"_s});
}

void SourceTestTest::fieldsOfAnAnswerWithoutATokenAreNamed()
{
    EngineRoom room;
    const TestWish wish = login(room);
    room.start();
    room.transport.answer(200, R"({"session_key":"tok-12345678","user":{"id":"0123456789"}})");
    room.refuseAll(415);
    const auto report = tried(room, wish);
    QVERIFY(report && !report->succeeded());
    QCOMPARE(report->attempts[0].meaning, TestMeaning::NoToken);
    QCOMPARE(report->attempts[0].fields, (QStringList{u"session_key"_s, u"user.id"_s}));
    QVERIFY(!report->attempts[0].answer.contains(u"tok-12345678"));
    QVERIFY(report->notSent.empty());
}

QTEST_GUILESS_MAIN(SourceTestTest)
#include "tst_sourcetest.moc"
