// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxbench.h"

#include <QRegularExpression>
#include <algorithm>

using namespace tokenwatch;
using namespace tokenwatch::sandbox;

class TestRefreshGrant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // S2-03, S2-05, S2-06
    void refreshRotatesThePairAndLeavesThePredecessorRefreshed()
    {
        Bench bench;
        const HttpReply first = bench.signedIn("app", "read write");
        bench.clock.advance(10s);
        const HttpReply second = bench.refresh(first.text(u"refresh_token"_s));
        QCOMPARE(second.status, 200);
        QVERIFY(second.text(u"access_token"_s) != first.text(u"access_token"_s));
        QVERIFY(second.text(u"refresh_token"_s) != first.text(u"refresh_token"_s));
        QCOMPARE(second.json().value(u"expires_in"), 300);
        QCOMPARE(second.text(u"scope"_s), u"read write"_s);
        QCOMPARE(bench.states(), (QStringList{u"created"_s, u"refreshed"_s}));
        const QJsonArray sessions = bench.server.sessions().value();
        QCOMPARE(sessions.at(0)[u"grant_id"], sessions.at(1)[u"grant_id"]);
        QCOMPARE(bench.refresh(second.text(u"refresh_token"_s)).status, 200);
    }

    void aSecretClientRefreshesWithItsSecretOnly()
    {
        Bench bench;
        const HttpReply pair =
            bench.token({{"grant_type", "password"}, {"username", "ada@shop.example"}, {"password", "p&ss=w/rd"}},
                        basicHeader("billing", "s3cret: +%"));
        const Fields ask{{"grant_type", "refresh_token"}, {"refresh_token", pair.text(u"refresh_token"_s).toUtf8()}};
        QCOMPARE(bench.token(ask + Fields{{"client_id", "billing"}}).error(), u"invalid_client"_s);
        QCOMPARE(bench.states(), QStringList{u"created"_s});
        QCOMPARE(bench.token(ask, basicHeader("billing", "s3cret: +%")).status, 200);
    }

    // S2-04: each row of the event table that is one refused request.
    void aTokenThatIsNotInOrderIsRefused_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<QJsonObject>("changed");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("state");
        const QString refresh = u"refresh"_s;
        QTest::newRow("garbage") << u"garbage"_s << QJsonObject() << u"invalid_request"_s << u"created"_s;
        QTest::newRow("bad signature") << u"tampered"_s << QJsonObject() << u"invalid_request"_s << u"created"_s;
        QTest::newRow("an access token") << u"access"_s << QJsonObject() << u"invalid_grant"_s << u"created"_s;
        QTest::newRow("unknown jti") << refresh << QJsonObject{{u"jti"_s, u"nobody's"_s}} << u"invalid_grant"_s
                                     << u"created"_s;
        QTest::newRow("no jti") << refresh << QJsonObject{{u"jti"_s, QJsonValue()}} << u"invalid_grant"_s
                                << u"created"_s;
        QTest::newRow("no exp") << refresh << QJsonObject{{u"exp"_s, QJsonValue()}} << u"invalid_grant"_s
                                << u"expired"_s;
        QTest::newRow("past exp") << refresh << QJsonObject{{u"exp"_s, 1000}} << u"invalid_grant"_s << u"expired"_s;
        QTest::newRow("other aud") << refresh << QJsonObject{{u"aud"_s, u"x"_s}} << u"invalid_grant"_s << u"revoked"_s;
        QTest::newRow("other iss") << refresh << QJsonObject{{u"iss"_s, u"x"_s}} << u"invalid_grant"_s << u"revoked"_s;
        QTest::newRow("past exp and other aud: revoked wins")
            << refresh << QJsonObject{{u"exp"_s, 1000}, {u"aud"_s, u"x"_s}} << u"invalid_grant"_s << u"revoked"_s;
    }
    void aTokenThatIsNotInOrderIsRefused()
    {
        QFETCH(QString, token);
        QFETCH(QJsonObject, changed);
        QFETCH(QString, code);
        QFETCH(QString, state);
        Bench bench;
        const HttpReply pair = bench.signedIn();
        if (token == u"access")
            token = pair.text(u"access_token"_s);
        else if (token == u"tampered")
            token = Bench::tampered(pair.text(u"refresh_token"_s));
        else if (token == u"refresh")
            token = Bench::forged(pair.text(u"refresh_token"_s), changed);
        const HttpReply reply = bench.refresh(token);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.error(), code);
        QCOMPARE(bench.states(), QStringList{state});
        // What was refused without a trace still works; what left one does not.
        QCOMPARE(bench.refresh(pair.text(u"refresh_token"_s)).status, state == u"created" ? 200 : 400);
    }

    // S2-06
    void aTokenIsExpiredFromItsLastSecondOn()
    {
        Bench bench;
        const HttpReply pair = bench.signedIn();
        bench.clock.advance(3599s);
        const HttpReply inTime = bench.refresh(pair.text(u"refresh_token"_s));
        QCOMPARE(inTime.status, 200);
        bench.clock.advance(3600s);
        QCOMPARE(bench.refresh(inTime.text(u"refresh_token"_s)).error(), u"invalid_grant"_s);
        QCOMPARE(bench.states().constFirst(), u"expired"_s);
    }

    // S2-07
    void replayRevokesTheFamilyAndIsLogged()
    {
        Bench bench;
        const HttpReply other = bench.signedIn();
        const HttpReply first = bench.signedIn();
        const HttpReply second = bench.refresh(first.text(u"refresh_token"_s));
        QTest::ignoreMessage(
            QtWarningMsg,
            QRegularExpression(u"client app for client app user 7 session [0-9a-f]{16} revoked [0-9a-f]{16}$"_s));
        const HttpReply replay = bench.refresh(first.text(u"refresh_token"_s));
        QCOMPARE(replay.status, 400);
        QCOMPARE(replay.error(), u"invalid_grant"_s);
        QCOMPARE(bench.states(), (QStringList{u"revoked"_s, u"refreshed"_s, u"created"_s}));
        QCOMPARE(bench.refresh(second.text(u"refresh_token"_s)).error(), u"invalid_grant"_s);
        QCOMPARE(bench.resource(second.text(u"access_token"_s)).text(u"reason"_s), u"revoked"_s);
        // Another sign-in of the same user and client is another family.
        QCOMPARE(bench.refresh(other.text(u"refresh_token"_s)).status, 200);
    }

    // S2-07
    void aForeignClientRevokesTheSession()
    {
        Bench bench;
        const HttpReply pair = bench.signedIn("app");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"client other-app for client app"_s));
        QCOMPARE(bench.refresh(pair.text(u"refresh_token"_s), "other-app").error(), u"invalid_grant"_s);
        QCOMPARE(bench.states(), QStringList{u"revoked"_s});
        QCOMPARE(bench.refresh(pair.text(u"refresh_token"_s), "app").error(), u"invalid_grant"_s);
    }

    void scopeMayShrinkButNotGrow()
    {
        Bench bench;
        const HttpReply pair = bench.signedIn("app", "read write");
        const HttpReply wider = bench.refresh(pair.text(u"refresh_token"_s), "app", "read admin");
        QCOMPARE(wider.error(), u"invalid_scope"_s);
        const HttpReply narrower = bench.refresh(pair.text(u"refresh_token"_s), "app", "read");
        QCOMPARE(narrower.status, 200);
        QCOMPARE(narrower.text(u"scope"_s), u"read"_s);
        QCOMPARE(bench.refresh(narrower.text(u"refresh_token"_s)).text(u"scope"_s), u"read write"_s);
    }

    void ofManyAtOnceExactlyOneWinsAndTheFamilyEnds()
    {
        Bench bench;
        const HttpReply pair = bench.signedIn();
        const std::vector<QByteArray> requests(
            200, formRequest("/oauth/token", {{"grant_type", "refresh_token"},
                                              {"refresh_token", pair.text(u"refresh_token"_s).toUtf8()},
                                              {"client_id", "app"}}));
        const std::vector<HttpReply> replies = converse(bench.server.url(), requests);
        QCOMPARE(std::ranges::count(replies, 200, &HttpReply::status), 1);
        QCOMPARE(std::ranges::count(replies, u"invalid_grant"_s, &HttpReply::error), 199);
        QCOMPARE(bench.states(), (QStringList{u"revoked"_s, u"revoked"_s}));
    }

    void withinTheGracePeriodAReplayGetsAPairOfItsOwn()
    {
        SandboxOptions options = benchOptions();
        options.reuseGrace = 10s;
        Bench bench(std::move(options));
        const HttpReply first = bench.signedIn();
        const HttpReply second = bench.refresh(first.text(u"refresh_token"_s));
        bench.clock.advance(9s);
        const HttpReply again = bench.refresh(first.text(u"refresh_token"_s));
        QCOMPARE(again.status, 200);
        QCOMPARE(bench.states(), (QStringList{u"created"_s, u"created"_s, u"refreshed"_s}));
        // A foreign client has no grace, and the period ends.
        bench.clock.advance(1s);
        QCOMPARE(bench.refresh(first.text(u"refresh_token"_s)).error(), u"invalid_grant"_s);
        QCOMPARE(bench.states(), (QStringList{u"revoked"_s, u"revoked"_s, u"refreshed"_s}));
        QCOMPARE(bench.refresh(second.text(u"refresh_token"_s)).error(), u"invalid_grant"_s);
    }

    void graceDoesNotReviveARevokedFamilyNorServeAForeignClient()
    {
        SandboxOptions options = benchOptions();
        options.reuseGrace = 10s;
        Bench bench(std::move(options));
        const HttpReply first = bench.signedIn();
        QCOMPARE(bench.refresh(first.text(u"refresh_token"_s)).status, 200);
        QCOMPARE(bench.refresh(first.text(u"refresh_token"_s), "other-app").error(), u"invalid_grant"_s);
        QCOMPARE(bench.refresh(first.text(u"refresh_token"_s)).error(), u"invalid_grant"_s);
    }

    void endedSessionsAreForgottenAfterAnHour()
    {
        Bench bench;
        bench.token({{"grant_type", "client_credentials"}}, basicHeader("billing", "s3cret: +%"));
        bench.clock.advance(50min);
        bench.signedIn();
        QCOMPARE(bench.states().size(), 2);
        bench.clock.advance(11min);
        bench.signedIn();
        QCOMPARE(bench.states().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestRefreshGrant)
#include "tst_refreshgrant.moc"
