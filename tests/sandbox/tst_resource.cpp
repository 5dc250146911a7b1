// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxbench.h"

using namespace tokenwatch;
using namespace tokenwatch::sandbox;

class TestResource : public QObject
{
    Q_OBJECT

    static void compareRefusal(const HttpReply &reply, const QString &reason)
    {
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.text(u"reason"_s), reason);
        QCOMPARE(reply.header("WWW-Authenticate").contains("error=\"invalid_token\""), reason != u"missing");
        QVERIFY(reply.header("WWW-Authenticate").startsWith("Bearer "));
    }

private Q_SLOTS:
    void aGoodTokenIsDescribed()
    {
        Bench bench;
        const HttpReply reply = bench.resource(bench.signedIn("app", "read").text(u"access_token"_s));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.text(u"client_id"_s), u"app"_s);
        QCOMPARE(reply.text(u"scope"_s), u"read"_s);
        QCOMPARE(reply.json().value(u"user_id"), 7);
    }

    void refusalsSayPreciselyWhy()
    {
        Bench bench;
        const HttpReply pair = bench.signedIn();
        const QString access = pair.text(u"access_token"_s);
        compareRefusal(bench.send(requestBytes("GET", "/api/resource")), u"missing"_s);
        compareRefusal(bench.send(requestBytes("GET", "/api/resource", basicHeader("app", ""))), u"malformed"_s);
        compareRefusal(bench.send(requestBytes("GET", "/api/resource", "Authorization: Bearer\r\n")), u"malformed"_s);
        compareRefusal(bench.resource(u"abc"_s), u"malformed"_s);
        compareRefusal(bench.resource(Bench::tampered(access)), u"invalid_signature"_s);
        compareRefusal(bench.resource(Bench::forged(access, {{u"jti"_s, u"nobody's"_s}})), u"unknown"_s);
        compareRefusal(bench.resource(Bench::forged(access, {{u"iss"_s, u"x"_s}})), u"unknown"_s);
        compareRefusal(bench.resource(pair.text(u"refresh_token"_s)), u"unknown"_s);
        compareRefusal(bench.resource(Bench::forged(access, {{u"exp"_s, QJsonValue()}})), u"expired"_s);
        QCOMPARE(bench.resource(access).status, 200);

        bench.clock.advance(299s);
        QCOMPARE(bench.resource(access).status, 200);
        bench.clock.advance(1s);
        compareRefusal(bench.resource(access), u"expired"_s);
    }

    void aTokenEndsWhenItsSessionDoes()
    {
        Bench bench;
        const HttpReply pair = bench.signedIn();
        const HttpReply next = bench.refresh(pair.text(u"refresh_token"_s));
        compareRefusal(bench.resource(pair.text(u"access_token"_s)), u"replaced"_s);
        QCOMPARE(bench.server.revokeAllSessions().value(), 1);
        compareRefusal(bench.resource(next.text(u"access_token"_s)), u"revoked"_s);
    }

    void currentUserIsForUsersOnly()
    {
        Bench bench;
        const auto currentUser = [&](const HttpReply &pair) {
            return bench.send(
                requestBytes("GET", "/api/v1/users/current",
                             "Authorization: Bearer " + pair.text(u"access_token"_s).toLatin1() + "\r\n"));
        };
        QCOMPARE(currentUser(bench.signedIn()).text(u"email"_s), u"ada@shop.example"_s);
        const HttpReply client =
            currentUser(bench.token({{"grant_type", "client_credentials"}}, basicHeader("billing", "s3cret: +%")));
        QCOMPARE(client.status, 403);
        QVERIFY(client.header("WWW-Authenticate").contains("insufficient_scope"));
        compareRefusal(bench.send(requestBytes("GET", "/api/v1/users/current")), u"missing"_s);
    }
};

QTEST_GUILESS_MAIN(TestResource)
#include "tst_resource.moc"
