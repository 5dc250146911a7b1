// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxbench.h"

#include "support/logcapture.h"

using namespace tokenwatch;
using namespace tokenwatch::sandbox;

namespace {

/// The client of S4 with its documented lifetimes, or others.
SandboxOptions etlOptions(Seconds token = 300s, Seconds session = 3600s)
{
    SandboxOptions options = benchOptions();
    options.clients.push_back({.id = u"etl"_s, .accessLifetime = token, .refreshLifetime = session});
    return options;
}

struct EtlBench : Bench {
    explicit EtlBench(SandboxOptions options = benchOptions())
        : Bench(std::move(options))
    {}

    HttpReply post(const QByteArray &path, const QString &token = {}) const
    {
        const QByteArray header = token.isEmpty() ? QByteArray() : "Authorization: Bearer " + token.toLatin1() + "\r\n";
        return send(requestBytes("POST", path, header));
    }
    HttpReply logIn() const
    {
        return send(jsonRequest("/api/v1/auth/login", R"({"email":"ada@shop.example","password":"p&ss=w/rd"})"));
    }
    QString token() const { return logIn().text(u"token"_s); }
    HttpReply refreshBy(const QString &token) const { return post("/api/v1/auth/refresh", token); }
    bool isValid(const QString &token) const
    {
        return post("/api/v1/auth/validate", token).json().value(u"valid").toBool();
    }
};

QJsonObject claimsIn(const QString &token)
{
    return jose::decode(token.toLatin1()).value().claims;
}

void compareDetail(const HttpReply &reply, int status, const QString &detail)
{
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.text(u"detail"_s), detail);
}

} // namespace

class TestEtlSystem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // S4-02
    void aTokenOfAnotherSystemRenewsNothing()
    {
        const EtlBench bench;
        const HttpReply login =
            bench.send(jsonRequest("/apps/etl/login", R"({"email":"ada@shop.example","password":"p&ss=w/rd"})"));
        QCOMPARE(login.status, 200);
        const QString token = login.text(u"access_token"_s);
        compareDetail(bench.refreshBy(token), 401, u"Session not found"_s);
        QVERIFY(!bench.isValid(token));
    }

    // S4-04
    void loginGivesATokenAUserAndTheSharedCookie()
    {
        const EtlBench bench;
        const HttpReply reply = bench.logIn();
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json().value(u"success"), true);
        const QJsonObject user = reply.json().value(u"user").toObject();
        QCOMPARE(user.value(u"id"), 7);
        QCOMPARE(user.value(u"email"), u"ada@shop.example"_s);
        const QString token = reply.text(u"token"_s);
        QVERIFY(reply.header("Set-Cookie").startsWith("pulse_token=" + token.toLatin1() + ';'));
        const QJsonObject claims = claimsIn(token);
        for (const char *name : {"user_id", "email", "role", "is_admin", "tenant_id", "iat", "exp", "iss"})
            QVERIFY2(claims.contains(QLatin1String(name)), name);
        QCOMPARE(claims.value(u"user_id"), 7);
        QCOMPARE(claims.value(u"exp").toInteger() - claims.value(u"iat").toInteger(), 300);
        QVERIFY(bench.isValid(token));
    }

    void badLoginsAreRefused()
    {
        EtlBench bench;
        const auto logIn = [&](const char *body) { return bench.send(jsonRequest("/api/v1/auth/login", body)); };
        compareDetail(logIn(R"({"email":"ada@shop.example","password":"no"})"), 401, u"Invalid email or password"_s);
        compareDetail(logIn(R"({"email":"eve@shop.example","password":"p&ss=w/rd"})"), 401,
                      u"Invalid email or password"_s);
        QCOMPARE(logIn(R"({"email":"ada@shop.example"})").status, 422);
        QCOMPARE(logIn("{").status, 422);
        QCOMPARE(bench.send(requestBytes("GET", "/api/v1/auth/login")).status, 405);
        QCOMPARE(bench.states(), QStringList());
    }

    // S4-01, S4-03
    void aValidTokenRenewsItself()
    {
        EtlBench bench;
        const QString first = bench.token();
        bench.clock.advance(200s);
        const HttpReply reply = bench.refreshBy(first);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json().value(u"success"), true);
        QCOMPARE(reply.json().value(u"user")[u"email"], u"ada@shop.example"_s);
        const QString second = reply.text(u"token"_s);
        QVERIFY(reply.header("Set-Cookie").contains(second.toLatin1()));
        // The same user, permissions, key, algorithm and format, another life.
        QCOMPARE(jose::decode(second.toLatin1())->header, jose::decode(first.toLatin1())->header);
        QJsonObject before = claimsIn(first);
        QJsonObject after = claimsIn(second);
        QCOMPARE(after.value(u"exp").toInteger(), before.value(u"exp").toInteger() + 200);
        for (const auto &changes : {u"iat"_s, u"exp"_s, u"jti"_s}) {
            QVERIFY(before.take(changes) != after.take(changes));
        }
        QCOMPARE(after, before);
        QVERIFY(bench.isValid(second));
    }

    // S4-04
    void aChainOfRenewalsOutlivesAnySingleSession()
    {
        EtlBench bench;
        QString token = bench.token();
        for (int i = 0; i < 30; ++i) {
            bench.clock.advance(250s);
            token = bench.refreshBy(token).text(u"token"_s);
            QVERIFY(!token.isEmpty());
        }
        QVERIFY(bench.isValid(token));
    }

    /// A client whose answer was lost asks again with what it has.
    void theTokenBeforeWorksUntilItsOwnEnd()
    {
        EtlBench bench;
        const QString first = bench.token();
        bench.clock.advance(100s);
        const QString second = bench.refreshBy(first).text(u"token"_s);
        QVERIFY(bench.isValid(first));
        QCOMPARE(bench.refreshBy(first).status, 200);
        bench.clock.advance(200s);
        QVERIFY(!bench.isValid(first));
        QVERIFY(bench.isValid(second));
    }

    // S4-02
    void whatCannotRefreshIsToldWhy()
    {
        EtlBench bench;
        const QString token = bench.token();
        compareDetail(bench.refreshBy({}), 401, u"Missing or invalid authorization header"_s);
        compareDetail(bench.refreshBy(u"abc"_s), 401, u"Invalid token"_s);
        compareDetail(bench.refreshBy(Bench::tampered(token)), 401, u"Invalid token"_s);
        compareDetail(bench.refreshBy(Bench::forged(token, {{u"iss"_s, u"x"_s}})), 401, u"Invalid token"_s);
        compareDetail(bench.refreshBy(Bench::forged(token, {{u"jti"_s, u"x"_s}})), 401, u"Session not found"_s);
        // A token of another client of this server.
        compareDetail(bench.refreshBy(bench.signedIn().text(u"access_token"_s)), 401, u"Session not found"_s);
        bench.clock.advance(299s);
        QCOMPARE(bench.refreshBy(token).status, 200);
        bench.clock.advance(1s);
        const HttpReply late = bench.refreshBy(token);
        compareDetail(late, 401, u"Token has expired"_s);
        QVERIFY(late.header("WWW-Authenticate").startsWith("Bearer"));
    }

    // S4-04
    void theSessionHasALifetimeOfItsOwn()
    {
        // Tokens that would outlive their session, so that its end is seen.
        EtlBench bench(etlOptions(7200s, 3600s));
        const QString token = bench.token();
        bench.clock.advance(3599s);
        QVERIFY(bench.isValid(token));
        bench.clock.advance(1s);
        compareDetail(bench.refreshBy(token), 401, u"Session has expired"_s);
        QCOMPARE(bench.states(), QStringList{u"expired"_s});
    }

    // S4-04
    void validateTakesHeaderOrCookieAndNeverRefuses()
    {
        EtlBench bench;
        const QString token = bench.token();
        const HttpReply byCookie = bench.send(
            requestBytes("POST", "/api/v1/auth/validate", "Cookie: a=b; pulse_token=" + token.toLatin1() + "\r\n"));
        QCOMPARE(byCookie.json().value(u"valid"), true);
        QCOMPARE(byCookie.json().value(u"user")[u"id"], 7);
        for (const QString &bad : {QString(), u"abc"_s, Bench::tampered(token)}) {
            const HttpReply reply = bench.post("/api/v1/auth/validate", bad);
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.json(), (QJsonObject{{u"valid"_s, false}, {u"user"_s, QJsonValue()}}));
        }
    }

    // S4-04
    void logoutEndsOneSession()
    {
        EtlBench bench;
        const QString first = bench.token();
        const QString renewed = bench.refreshBy(first).text(u"token"_s);
        const QString other = bench.token();
        const HttpReply reply = bench.post("/api/v1/auth/logout", renewed);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json().value(u"success"), true);
        QVERIFY(reply.header("Set-Cookie").contains("Max-Age=0"));
        QVERIFY(!bench.isValid(first));
        QVERIFY(!bench.isValid(renewed));
        QCOMPARE(bench.refreshBy(renewed).status, 401);
        QVERIFY(bench.isValid(other));
        QCOMPARE(bench.post("/api/v1/auth/logout", renewed).json().value(u"success"), false);
        QCOMPARE(bench.post("/api/v1/auth/logout", u"abc"_s).json().value(u"success"), false);
        QCOMPARE(bench.post("/api/v1/auth/logout").status, 401);
    }

    void anExpiredTokenCanStillLogOut()
    {
        EtlBench bench;
        const QString token = bench.token();
        bench.clock.advance(301s);
        QCOMPARE(bench.post("/api/v1/auth/logout", token).json().value(u"success"), true);
        QCOMPARE(bench.states(), QStringList{u"revoked"_s});
    }

    // S4-04
    void logoutAllEndsEverySessionOfTheUserHereAndNoOther()
    {
        EtlBench bench;
        const QString first = bench.token();
        const QString second = bench.token();
        const QString elsewhere = bench.signedIn().text(u"access_token"_s);
        QCOMPARE(bench.post("/api/v1/auth/logout-all").status, 401);
        QCOMPARE(bench.post("/api/v1/auth/logout-all", first).json().value(u"success"), true);
        QVERIFY(!bench.isValid(first));
        QVERIFY(!bench.isValid(second));
        QCOMPARE(bench.resource(elsewhere).status, 200);
    }

    void theServiceBehindAnswersInOAuthsWords()
    {
        EtlBench bench;
        const HttpReply reply = bench.post("/api/v1/token/refresh", bench.token());
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json().value(u"token_type"), u"bearer"_s);
        QCOMPARE(reply.json().value(u"expires_in"), 300);
        QVERIFY(bench.isValid(reply.text(u"access_token"_s)));
    }

    void aServiceThatIsDownSaysSo()
    {
        EtlBench bench;
        const QString token = bench.token();
        QVERIFY(
            bench.server.addFault({.name = "unavailable", .count = 1, .lasts = {}, .client = u"etl"_s, .every = {}}));
        QCOMPARE(bench.refreshBy(token).status, 503);
        QCOMPARE(bench.refreshBy(token).status, 200);
    }

    void aRefusalOnPurposeSpendsNothing()
    {
        EtlBench bench;
        const QString token = bench.token();
        QVERIFY(bench.server.addFault(
            {.name = "refuse_refresh", .count = 1, .lasts = {}, .client = u"etl"_s, .every = {}}));
        QCOMPARE(bench.refreshBy(token).status, 401);
        QCOMPARE(bench.refreshBy(token).status, 200);
    }

    // S4-12
    void theLogNamesTheUserAndNeverTheToken()
    {
        EtlBench bench;
        const QString token = bench.token();
        const LogCapture log;
        QCOMPARE(bench.refreshBy(token).status, 200);
        QVERIFY(log.text().contains(u"Token refreshed successfully for user_id: 7"_s));
        QVERIFY(!log.text().contains(u"expiring soon"_s));
        bench.clock.advance(260s);
        const QString next = bench.refreshBy(token).text(u"token"_s);
        QVERIFY(log.text().contains(u"Token expiring soon for user_id: 7 with 40 s left"_s));
        bench.clock.advance(100s);
        QCOMPARE(bench.refreshBy(token).status, 401);
        QVERIFY(log.text().contains(u"Token refresh error: Token has expired"_s));
        for (const QString &secret : {token, next}) {
            for (const QString &part : secret.split(u'.').sliced(1))
                QVERIFY(!log.text().contains(part));
        }
    }
};

QTEST_GUILESS_MAIN(TestEtlSystem)
#include "tst_etlsystem.moc"
