// SPDX-License-Identifier: GPL-3.0-or-later
// session_refresh step by step, with answers as the S4 and S3 services give them: both styles, the login in reserve,
// and a session that was begun elsewhere.
#include "answers.h"

using namespace tokenwatch;
using namespace tokenwatch::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 nowSeconds = 1795226400;

QVariantMap sessionFields(const QVariantMap &more = {})
{
    QVariantMap fields{{u"refresh_url"_s, u"https://etl.example/api/v1/auth/refresh"_s}};
    fields.insert(more);
    return fields;
}

QVariantMap withLogin(const QVariantMap &more = {})
{
    QVariantMap fields = sessionFields(
        {{u"login_url"_s, u"https://etl.example/api/v1/auth/login"_s}, {u"email"_s, u"ada@etl.example"_s}});
    fields.insert(more);
    return fields;
}

const QVariantMap bodyStyle{{u"style"_s, u"body"_s}};

/// A token of five minutes, as S4 gives them, received a minute ago.
TokenPtr session(const QByteArray &refresh = {}, Seconds left = Seconds(240))
{
    Token token = stored(refresh)->duplicate();
    token.receivedAt = instant.wall - Seconds(60);
    token.expiresAt = instant.wall + left;
    return std::make_shared<const Token>(std::move(token));
}

FlowContext sessionContext(const QVariantMap &fields, TokenPtr current, const QByteArray &password = {})
{
    FlowContext with = context("session_refresh", fields);
    if (!password.isEmpty())
        with.secrets.insert("password", secret(password));
    with.current = std::move(current);
    return with;
}

QByteArray s4Token()
{
    return jwt(
        {{u"user_id"_s, 7}, {u"email"_s, u"ada@etl.example"_s}, {u"iat"_s, nowSeconds}, {u"exp"_s, nowSeconds + 300}});
}

HttpResponse s4Answer()
{
    return answer(200, R"({"success":true,"token":")" + s4Token() +
                           R"(","user":{"id":7,"email":"ada@etl.example","role":"admin","is_admin":true}})");
}

const HttpResponse expiredAtS4 = answer(401, R"({"detail":"Invalid or expired token"})");

Step answered(GrantFlow &flow, const HttpResponse &response)
{
    return flow.next(Expected<HttpResponse>(response), instant);
}

} // namespace

class TestSessionFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTokenRenewsItself();
    void anExpiredTokenIsNeverSent_data();
    void anExpiredTokenIsNeverSent();
    void logsInWithoutASession();
    void logsInAgainWhenTheRefreshIsRefused_data();
    void logsInAgainWhenTheRefreshIsRefused();
    void neverSendsARefusedTokenAgain();
    void aRefusalStandsWithoutALogin_data();
    void aRefusalStandsWithoutALogin();
    void successFalseIsARefusal();
    void networkTroubleEndsNoSession();
    void aRefreshTokenGoesIntoTheBody();
    void recoveryStartsWithTheLogin();
    void adoptsASessionBegunElsewhere();
    void saysWhatIsMissingOrWrong_data();
    void saysWhatIsMissingOrWrong();
    void aSessionRenewsWithWhatItsStyleSends();
};

// S4-05, S4-13
void TestSessionFlow::theTokenRenewsItself()
{
    auto flow = start(sessionContext(sessionFields(), session()));
    QVERIFY(flow);
    const Step first = (*flow)->next(Begin{}, instant);
    const HttpRequest request = requestOf(first);
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.url, QUrl(u"https://etl.example/api/v1/auth/refresh"_s));
    QCOMPARE(headerValue(request.headers, "Authorization"), QByteArray("Bearer old-access"));
    QCOMPARE(request.body, QByteArray());
    QCOMPARE(spendsOf(first), Spends::Nothing);

    const Step last = answered(**flow, s4Answer());
    QVERIFY(tokenOf(last));
    QCOMPARE(text(tokenOf(last)->access), s4Token());
    QCOMPARE(*tokenOf(last)->lifetime(), Milliseconds(300'000));
}

// S4-06
void TestSessionFlow::anExpiredTokenIsNeverSent_data()
{
    QTest::addColumn<bool>("hasLogin");
    QTest::newRow("logs in instead") << true;
    QTest::newRow("asks a person") << false;
}

void TestSessionFlow::anExpiredTokenIsNeverSent()
{
    QFETCH(const bool, hasLogin);
    auto flow = start(sessionContext(hasLogin ? withLogin() : sessionFields(), session({}, Seconds(0)),
                                     hasLogin ? "p" : QByteArray()));
    QVERIFY(flow);
    const Step step = (*flow)->next(Begin{}, instant);
    if (hasLogin) {
        QCOMPARE(requestOf(step).url.path(), u"/api/v1/auth/login"_s);
        QVERIFY(headerValue(requestOf(step).headers, "Authorization").isEmpty());
    } else {
        QCOMPARE(errorOf(step)->kind, ErrorKind::MissingCredentials);
        QCOMPARE(errorOf(step)->where, u"token"_s);
    }
}

void TestSessionFlow::logsInWithoutASession()
{
    auto flow = start(sessionContext(withLogin(), nullptr, "p'w"));
    QVERIFY(flow);
    const Step first = (*flow)->next(Begin{}, instant);
    QCOMPARE(requestOf(first).url, QUrl(u"https://etl.example/api/v1/auth/login"_s));
    QCOMPARE(requestOf(first).body, QByteArray(R"({"email":"ada@etl.example","password":"p'w"})"));
    QCOMPARE(headerValue(requestOf(first).headers, "Content-Type"), QByteArray("application/json"));
    QCOMPARE(spendsOf(first), Spends::Attempt);
    const Step last = answered(**flow, s4Answer());
    QVERIFY(tokenOf(last));
    QCOMPARE(text(tokenOf(last)->access), s4Token());

    auto named = start(sessionContext(withLogin({{u"username_field"_s, u"user"_s}}), nullptr, "p"));
    QCOMPARE(requestOf((*named)->next(Begin{}, instant)).body,
             QByteArray(R"({"password":"p","user":"ada@etl.example"})"));
}

void TestSessionFlow::logsInAgainWhenTheRefreshIsRefused_data()
{
    QTest::addColumn<QVariantMap>("style");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("logsIn");
    const QVariantMap bearer;
    const QByteArray detail = R"({"detail":"Invalid or expired token"})";
    QTest::newRow("bearer, 401") << bearer << 401 << detail << true;
    QTest::newRow("bearer, success:false") << bearer << 200 << QByteArray(R"({"success":false})") << true;
    QTest::newRow("body, 401") << bodyStyle << 401 << detail << true;
    QTest::newRow("body, invalid_grant") << bodyStyle << 400 << QByteArray(R"({"error":"invalid_grant"})") << true;
    QTest::newRow("auth service down") << bearer << 503 << QByteArray() << false;
    QTest::newRow("too many") << bodyStyle << 429 << QByteArray() << false;
    QTest::newRow("not there") << bearer << 404 << QByteArray() << false;
}

void TestSessionFlow::logsInAgainWhenTheRefreshIsRefused()
{
    QFETCH(const QVariantMap, style);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, logsIn);
    auto flow = start(sessionContext(withLogin(style), session("r1"), "p"));
    QVERIFY(flow);
    QVERIFY(std::holds_alternative<Send>((*flow)->next(Begin{}, instant)));
    const Step second = answered(**flow, answer(status, body));
    QCOMPARE(requestOf(second).url.path(), logsIn ? u"/api/v1/auth/login"_s : QString());
    if (logsIn) {
        QCOMPARE(spendsOf(second), Spends::Attempt);
        QVERIFY(tokenOf(answered(**flow, s4Answer())));
    } else {
        QCOMPARE(errorOf(second)->httpStatus, status);
    }
}

void TestSessionFlow::neverSendsARefusedTokenAgain()
{
    auto flow = start(sessionContext(withLogin(), session(), "p"));
    (void)(*flow)->next(Begin{}, instant);
    (void)answered(**flow, expiredAtS4);
    const Step failed = answered(**flow, answer(503, {}));
    QCOMPARE(errorOf(failed)->httpStatus, 503);

    FlowContext again = sessionContext(withLogin(), session(), "p");
    again.memory = (*flow)->memory();
    QVERIFY(!again.memory.isEmpty());
    auto second = start(std::move(again));
    QCOMPARE(requestOf((*second)->next(Begin{}, instant)).url.path(), u"/api/v1/auth/login"_s);
}

// S4-10
void TestSessionFlow::aRefusalStandsWithoutALogin_data()
{
    QTest::addColumn<QVariantMap>("style");
    QTest::newRow("bearer") << QVariantMap();
    QTest::newRow("body") << bodyStyle;
}

void TestSessionFlow::aRefusalStandsWithoutALogin()
{
    QFETCH(const QVariantMap, style);
    auto flow = start(sessionContext(sessionFields(style), session("r1")));
    const Step first = (*flow)->next(Begin{}, instant);
    const auto error = errorOf(answered(**flow, expiredAtS4));
    QVERIFY(error);
    QCOMPARE(error->httpStatus, 401);
    QCOMPARE(error->serverText, u"Invalid or expired token"_s);
    QCOMPARE(judge(*error, *spendsOf(first)), Verdict::Refused);
    QVERIFY((*flow)->memory().isEmpty());
}

// S4-05
void TestSessionFlow::successFalseIsARefusal()
{
    auto flow = start(sessionContext(withLogin(), nullptr, "p"));
    (void)(*flow)->next(Begin{}, instant);
    const auto error = errorOf(answered(**flow, answer(200, R"({"success":false,"error":"Invalid credentials"})")));
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::ProviderRefused);
    QCOMPARE(error->serverText, u"Invalid credentials"_s);
    QCOMPARE(judge(*error, Spends::Attempt), Verdict::Refused);
}

// S4-10
void TestSessionFlow::networkTroubleEndsNoSession()
{
    for (const ErrorKind kind : {ErrorKind::TimedOut, ErrorKind::ConnectionFailed, ErrorKind::HostNotFound}) {
        auto flow = start(sessionContext(withLogin(), session(), "p"));
        const Step first = (*flow)->next(Begin{}, instant);
        const auto error = errorOf((*flow)->next(Expected<HttpResponse>(failure(kind)), instant));
        QVERIFY(error);
        QCOMPARE(wireName(error->kind), wireName(kind));
        QCOMPARE(judge(*error, *spendsOf(first)), Verdict::Transient);
        QVERIFY((*flow)->memory().isEmpty());
    }
}

// S3-08
void TestSessionFlow::aRefreshTokenGoesIntoTheBody()
{
    for (const auto &[rotated, kept] :
         {std::pair{QByteArray(R"(,"refresh_token":"r2")"), "r2"}, std::pair{QByteArray(), "r/1"}}) {
        auto flow = start(sessionContext(sessionFields(bodyStyle), session("r/1", Seconds(0))));
        QVERIFY(flow);
        const Step first = (*flow)->next(Begin{}, instant);
        QCOMPARE(requestOf(first).body, QByteArray(R"({"refresh_token":"r/1"})"));
        QCOMPARE(headerValue(requestOf(first).headers, "Content-Type"), QByteArray("application/json"));
        QVERIFY(headerValue(requestOf(first).headers, "Authorization").isEmpty());
        QCOMPARE(spendsOf(first), Spends::Credential);
        const Step last = answered(
            **flow, answer(200, R"({"access_token":"a2","token_type":"bearer","expires_in":1800)" + rotated + '}'));
        QVERIFY(tokenOf(last));
        QCOMPARE(text(tokenOf(last)->access), QByteArray("a2"));
        QCOMPARE(text(tokenOf(last)->refresh), QByteArray(kept));
        QCOMPARE(*tokenOf(last)->lifetime(), Milliseconds(1'800'000));
    }
}

// S5-15
void TestSessionFlow::recoveryStartsWithTheLogin()
{
    FlowContext with = sessionContext(withLogin(), session("r1"), "p");
    with.primaryOnly = true;
    auto flow = start(std::move(with));
    QCOMPARE(requestOf((*flow)->next(Begin{}, instant)).url.path(), u"/api/v1/auth/login"_s);
}

void TestSessionFlow::adoptsASessionBegunElsewhere()
{
    const GrantDescriptor *grant = findGrant(grantCatalogue(), "session_refresh");
    const auto pasted = grant->adopt({}, "token", Secret("Bearer " + s4Token() + "\n"), instant);
    QVERIFY(pasted);
    QCOMPARE(text(pasted->access), s4Token());
    QCOMPARE(*pasted->expiresAt, instant.wall + Seconds(300));
    QCOMPARE(pasted->expiryOrigin, ExpiryOrigin::ExpClaim);
    QVERIFY(pasted->isValidAt(instant.wall));

    const auto refresh = grant->adopt({}, "refresh_token", Secret(" r1\n"), instant);
    QVERIFY(refresh);
    QCOMPARE(text(refresh->refresh), QByteArray("r1"));
    QVERIFY(refresh->access.isEmpty());

    QCOMPARE(grant->adopt({}, "token", Secret("a b"), instant).error().kind, ErrorKind::UnusableToken);
    QCOMPARE(grant->adopt({}, "token", Secret(" "), instant).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(grant->adopt({}, "password", Secret("p"), instant).error().kind, ErrorKind::InvalidInput);
}

void TestSessionFlow::saysWhatIsMissingOrWrong_data()
{
    QTest::addColumn<QVariantMap>("fields");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const QVariantMap &fields, ErrorKind kind, const QString &where) {
        QTest::newRow(name) << fields << kind << where;
    };
    using enum ErrorKind;
    row("plain http", {{u"refresh_url"_s, u"http://etl.example/refresh"_s}}, InvalidInput, u"grant.refresh_url"_s);
    row("email without an address", sessionFields({{u"email"_s, u"a@b.example"_s}}), InvalidInput,
        u"grant.login_url"_s);
    row("address without an email", sessionFields({{u"login_url"_s, u"https://etl.example/login"_s}}), InvalidInput,
        u"grant.email"_s);
    row("login by plain http", withLogin({{u"login_url"_s, u"http://etl.example/login"_s}}), InvalidInput,
        u"grant.login_url"_s);
    row("no password", withLogin(), MissingCredentials, u"password"_s);
    row("no token", sessionFields(), MissingCredentials, u"token"_s);
    row("no refresh token", sessionFields(bodyStyle), MissingCredentials, u"refresh_token"_s);
}

void TestSessionFlow::saysWhatIsMissingOrWrong()
{
    QFETCH(const QVariantMap, fields);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, where);
    auto flow = start(sessionContext(fields, nullptr));
    const std::optional<Error> error = flow ? errorOf((*flow)->next(Begin{}, instant)) : flow.error();
    QVERIFY(error);
    QCOMPARE(wireName(error->kind), wireName(kind));
    QCOMPARE(error->where, where);
}

void TestSessionFlow::aSessionRenewsWithWhatItsStyleSends()
{
    const GrantDescriptor *grant = findGrant(grantCatalogue(), "session_refresh");
    QCOMPARE(grant->renewsWith({"session_refresh", sessionFields()}), RenewsWith::AccessToken);
    QCOMPARE(grant->renewsWith({"session_refresh", sessionFields(bodyStyle)}), RenewsWith::RefreshToken);
    QVERIFY(!grant->hasPrimaryCredentials({"session_refresh", sessionFields()}));
    QVERIFY(grant->hasPrimaryCredentials({"session_refresh", withLogin()}));
}

QTEST_GUILESS_MAIN(TestSessionFlow)
#include "tst_sessionflow.moc"
