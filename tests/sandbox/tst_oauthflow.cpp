// SPDX-License-Identifier: GPL-3.0-or-later
// S2 as a whole: each request of protocol.md with its status and fields, and what the sessions are afterwards.
#include "oauthbench.h"
#include "sql/connection.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <algorithm>

using namespace tokenwatch;
using namespace tokenwatch::sandbox;

namespace {

/// The client of S2 beside those of the bench: lifetimes and quirk are its own.
SandboxOptions flowOptions()
{
    SandboxOptions options = oauthOptions();
    options.clients.push_back(
        {.id = u"flow-demo"_s, .absoluteExpiresIn = true, .secret = fixedSecret("api-key"), .faithful = true});
    return options;
}

struct FlowBench : OAuthBench {
    explicit FlowBench(SandboxOptions options = flowOptions())
        : OAuthBench(std::move(options))
    {}

    HttpReply redeemed(const QByteArray &client = "app") const { return token(redemption(code(wish(client)), client)); }
    HttpReply currentUser(const QString &token) const
    {
        return send(requestBytes("GET", "/api/v1/users/current", "Authorization: Bearer " + token.toLatin1() + "\r\n"));
    }
    QByteArray basic() const { return basicHeader("flow-demo", "api-key"); }
    HttpReply refreshDemo(const QString &token, const QByteArray &headers) const
    {
        return form("/oauth/token", {{"grant_type", "refresh_token"}, {"refresh_token", token.toLatin1()}}, headers);
    }
};

} // namespace

class TestOAuthFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // S2-01, S2-05, S2-09
    void aPublicClientSignsInRefreshesAndSignsOut()
    {
        FlowBench bench;
        const HttpReply pair = bench.redeemed();
        QCOMPARE(pair.status, 200);
        const QJsonObject access = claimsOf(pair.text(u"access_token"_s));
        for (const char *claim : {"aud", "iss", "iat", "exp", "jti", "user_id"})
            QVERIFY2(access.contains(QLatin1String(claim)), claim);
        QCOMPARE(claimsOf(pair.text(u"refresh_token"_s)).keys(),
                 (QStringList{u"aud"_s, u"exp"_s, u"iat"_s, u"iss"_s, u"jti"_s}));
        QCOMPARE(jose::decode(pair.text(u"access_token"_s).toLatin1())->header.value(u"alg"), u"HS256"_s);

        const HttpReply user = bench.currentUser(pair.text(u"access_token"_s));
        QCOMPARE(user.status, 200);
        QCOMPARE(user.text(u"email"_s), u"ada@shop.example"_s);

        const HttpReply next = bench.refresh(pair.text(u"refresh_token"_s));
        QCOMPARE(next.status, 200);
        QVERIFY(next.text(u"refresh_token"_s) != pair.text(u"refresh_token"_s));
        const HttpReply stale = bench.currentUser(pair.text(u"access_token"_s));
        QCOMPARE(stale.status, 401);
        QVERIFY(!stale.error().isEmpty());

        QCOMPARE(bench.form("/oauth/revoke", {{"token", next.text(u"access_token"_s).toLatin1()}, {"client_id", "app"}})
                     .status,
                 200);
        QCOMPARE(bench.currentUser(next.text(u"access_token"_s)).status, 401);
        QCOMPARE(bench.states(), (QStringList{u"revoked"_s, u"refreshed"_s}));
    }

    // S2-09, S2-11, S2-12
    void aConfidentialClientHasTheLifetimesAndTheQuirkOfTheOriginal()
    {
        FlowBench bench;
        const QByteArray code = bench.code(OAuthBench::wish("flow-demo"));
        const HttpReply pair = bench.token(changed(OAuthBench::redemption(code), {{"client_id", {}}}), bench.basic());
        QCOMPARE(pair.status, 200);
        QCOMPARE(pair.json().value(u"expires_in").toInteger(), bench.now() + 300);
        QCOMPARE(claimsOf(pair.text(u"access_token"_s)).value(u"exp").toInteger(), bench.now() + 300);
        QCOMPARE(claimsOf(pair.text(u"refresh_token"_s)).value(u"exp").toInteger(), bench.now() + 1209600);
        const HttpReply next = bench.refreshDemo(pair.text(u"refresh_token"_s), bench.basic());
        QCOMPARE(next.status, 200);
        QCOMPARE(next.json().value(u"expires_in").toInteger(), bench.now() + 300);
    }

    // S2-07, S2-08: the original's own words, for a client that wants them.
    void theOriginalsAnswersAreASwitch()
    {
        FlowBench bench;
        const QByteArray code = bench.code(OAuthBench::wish("flow-demo"));
        const HttpReply pair = bench.token(changed(OAuthBench::redemption(code), {{"client_id", {}}}), bench.basic());
        const HttpReply denied = bench.refreshDemo(pair.text(u"refresh_token"_s), basicHeader("flow-demo", "wrong"));
        QCOMPARE(denied.status, 401);
        QCOMPARE(denied.body, "HTTP Basic: Access denied.\n");
        QVERIFY(denied.header("Content-Type").startsWith("text/plain"));
        QVERIFY(denied.header("WWW-Authenticate").startsWith("Basic "));
        QCOMPARE(bench.refreshDemo(pair.text(u"refresh_token"_s), bench.basic()).status, 200);
        const HttpReply replay = bench.refreshDemo(pair.text(u"refresh_token"_s), bench.basic());
        QCOMPARE(replay.status, 400);
        QCOMPARE(replay.error(), u"invalid_request"_s);
        QCOMPARE(bench.states(), (QStringList{u"revoked"_s, u"refreshed"_s}));
    }

    void theUserIsToldOnlyToASessionThatStands_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how :
             {"no token", "refresh token", "tampered", "wrong audience", "expired", "refreshed", "revoked"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void theUserIsToldOnlyToASessionThatStands()
    {
        QFETCH(QString, how);
        FlowBench bench;
        const HttpReply pair = bench.redeemed();
        QString token = pair.text(u"access_token"_s);
        if (how == u"refresh token")
            token = pair.text(u"refresh_token"_s);
        else if (how == u"tampered")
            token = Bench::tampered(token);
        else if (how == u"wrong audience")
            token = Bench::forged(token, {{u"aud"_s, u"x"_s}});
        else if (how == u"expired")
            bench.clock.advance(300s);
        else if (how == u"refreshed")
            QCOMPARE(bench.refresh(pair.text(u"refresh_token"_s)).status, 200);
        else if (how == u"revoked")
            QCOMPARE(bench.server.revokeAllSessions().value(), 1);
        const HttpReply reply =
            how == u"no token" ? bench.send(requestBytes("GET", "/api/v1/users/current")) : bench.currentUser(token);
        QCOMPARE(reply.status, 401);
        QVERIFY(!reply.error().isEmpty());
    }

    // S2-06, S2-07
    void ofFiftyRefreshesAtOnceOneSucceedsAndTheFamilyEnds()
    {
        FlowBench bench;
        const HttpReply other = bench.redeemed();
        const HttpReply pair = bench.redeemed();
        const std::vector<QByteArray> requests(
            50, formRequest("/oauth/token", {{"grant_type", "refresh_token"},
                                             {"refresh_token", pair.text(u"refresh_token"_s).toLatin1()},
                                             {"client_id", "app"}}));
        const std::vector<HttpReply> replies = converse(bench.server.url(), requests);
        QCOMPARE(std::ranges::count(replies, 200, &HttpReply::status), 1);
        QCOMPARE(std::ranges::count(replies, u"invalid_grant"_s, &HttpReply::error), 49);
        QCOMPARE(bench.states(), (QStringList{u"revoked"_s, u"revoked"_s, u"created"_s}));
        QCOMPARE(bench.refresh(other.text(u"refresh_token"_s)).status, 200);
    }

    // S2-15
    void noTokenAndNoIdentifierIsInTheFile()
    {
        QTemporaryDir directory;
        SandboxOptions options = flowOptions();
        options.database = directory.filePath(u"sandbox.db"_s);
        QList<QByteArray> hidden;
        {
            FlowBench bench(std::move(options));
            const QByteArray code = bench.code();
            const HttpReply pair = bench.token(OAuthBench::redemption(code));
            for (const QString &name : {u"access_token"_s, u"refresh_token"_s}) {
                hidden.append(pair.text(name).toLatin1());
                hidden.append(claimsOf(pair.text(name)).value(u"jti").toString().toLatin1());
            }
            hidden += {code, verifier, "p&ss=w/rd", "s3cret: +%"};
        }
        const QFileInfoList files = QDir(directory.path()).entryInfoList(QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const QByteArray &secret : std::as_const(hidden))
                QVERIFY2(!bytes.contains(secret), qPrintable(info.fileName()));
        }
    }

    // "cannot store"
    void whatCannotBeStoredIsNotIssued()
    {
        QTemporaryDir directory;
        SandboxOptions options = flowOptions();
        options.database = directory.filePath(u"sandbox.db"_s);
        FlowBench bench(options);
        const QByteArray code = bench.code();
        const HttpReply pair = bench.signedIn();
        {
            const auto other = sql::Connection::open(options.database, {{99, "DROP TABLE sessions"}});
            QVERIFY(other);
        }
        const auto expectWarning = [] {
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot read or write sessions"_s));
        };
        for (const HttpReply &reply :
             {(expectWarning(), bench.token(OAuthBench::redemption(code))),
              (expectWarning(), bench.refresh(pair.text(u"refresh_token"_s))),
              (expectWarning(), bench.form("/oauth/revoke", {{"token", pair.text(u"access_token"_s).toLatin1()},
                                                             {"client_id", "app"}}))}) {
            QCOMPARE(reply.status, 500);
            QCOMPARE(reply.error(), u"server_error"_s);
            QVERIFY(!reply.json().contains(u"access_token"));
        }
    }
};

QTEST_GUILESS_MAIN(TestOAuthFlow)
#include "tst_oauthflow.moc"
