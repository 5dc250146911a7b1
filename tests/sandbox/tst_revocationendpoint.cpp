// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauthbench.h"

using namespace tokenwatch;
using namespace tokenwatch::sandbox;

namespace {

struct RevocationBench : OAuthBench {
    HttpReply revoke(const QString &token, const QByteArray &hint = {}, const QByteArray &client = "app") const
    {
        return form("/oauth/revoke", {{"token", token.toLatin1()}, {"token_type_hint", hint}, {"client_id", client}});
    }
};

} // namespace

class TestRevocationEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // S2-10
    void eitherTokenEndsTheSessionWhateverTheHintSays_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<QByteArray>("hint");
        for (const char *token : {"access_token", "refresh_token"}) {
            for (const char *hint : {"", "access_token", "refresh_token", "saml2_bearer"})
                QTest::addRow("%s, hint '%s'", token, hint) << QString::fromLatin1(token) << QByteArray(hint);
        }
    }
    void eitherTokenEndsTheSessionWhateverTheHintSays()
    {
        QFETCH(QString, token);
        QFETCH(QByteArray, hint);
        RevocationBench bench;
        const HttpReply other = bench.signedIn();
        const HttpReply pair = bench.signedIn();
        const HttpReply reply = bench.revoke(pair.text(token), hint);
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.body.isEmpty());
        QCOMPARE(bench.states(), (QStringList{u"revoked"_s, u"created"_s}));
        QCOMPARE(bench.refresh(pair.text(u"refresh_token"_s)).error(), u"invalid_grant"_s);
        QCOMPARE(bench.resource(pair.text(u"access_token"_s)).text(u"reason"_s), u"revoked"_s);
        QCOMPARE(bench.resource(other.text(u"access_token"_s)).status, 200);
        // Once more is as good.
        QCOMPARE(bench.revoke(pair.text(token), hint).status, 200);
    }

    // S2: "own + active session"
    void anOldTokenEndsItsOwnAndTheActiveSession()
    {
        RevocationBench bench;
        const HttpReply first = bench.signedIn();
        const HttpReply second = bench.refresh(first.text(u"refresh_token"_s));
        const HttpReply third = bench.refresh(second.text(u"refresh_token"_s));
        QCOMPARE(bench.revoke(first.text(u"refresh_token"_s)).status, 200);
        QCOMPARE(bench.states(), (QStringList{u"revoked"_s, u"refreshed"_s, u"revoked"_s}));
        QCOMPARE(bench.refresh(third.text(u"refresh_token"_s)).error(), u"invalid_grant"_s);
    }

    void aTokenThatHasEndedMayBeRevoked()
    {
        RevocationBench bench;
        const HttpReply pair = bench.signedIn();
        bench.clock.advance(301s);
        QCOMPARE(bench.revoke(pair.text(u"access_token"_s)).status, 200);
        QCOMPARE(bench.states(), QStringList{u"revoked"_s});
    }

    void whatIsNotInOrderIsRefused_data()
    {
        QTest::addColumn<Fields>("changes");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("no token") << Fields{{"token", {}}} << 400 << u"invalid_request"_s;
        QTest::newRow("no JWT") << Fields{{"token", "opaque"}} << 400 << u"unsupported_token_type"_s;
        QTest::newRow("wrong signature") << Fields{{"token", "TAMPERED"}} << 400 << u"unsupported_token_type"_s;
        QTest::newRow("unknown") << Fields{{"token", "UNKNOWN"}} << 200 << QString();
        QTest::newRow("another client's") << Fields{{"client_id", "other-app"}} << 400 << u"invalid_grant"_s;
        QTest::newRow("no client") << Fields{{"client_id", {}}} << 401 << u"invalid_client"_s;
        QTest::newRow("unknown client") << Fields{{"client_id", "nobody"}} << 401 << u"invalid_client"_s;
        QTest::newRow("client without its secret") << Fields{{"client_id", "billing"}} << 401 << u"invalid_client"_s;
    }
    void whatIsNotInOrderIsRefused()
    {
        QFETCH(Fields, changes);
        QFETCH(int, status);
        QFETCH(QString, code);
        RevocationBench bench;
        const HttpReply pair = bench.signedIn();
        const QString token = pair.text(u"refresh_token"_s);
        for (auto &[name, value] : changes) {
            if (value == "TAMPERED")
                value = Bench::tampered(token).toLatin1();
            else if (value == "UNKNOWN")
                value = Bench::forged(token, {{u"jti"_s, u"nobody's"_s}}).toLatin1();
        }
        const HttpReply reply =
            bench.form("/oauth/revoke", changed({{"token", token.toLatin1()}, {"client_id", "app"}}, changes));
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.error(), code);
        QCOMPARE(bench.states(), QStringList{u"created"_s});
        QCOMPARE(bench.refresh(token).status, 200);
    }

    void aBodyThatIsNoFormIsRefused()
    {
        RevocationBench bench;
        QCOMPARE(bench.send(jsonRequest("/oauth/revoke", R"({"token":"x","client_id":"app"})")).error(),
                 u"invalid_request"_s);
    }
};

QTEST_GUILESS_MAIN(TestRevocationEndpoint)
#include "tst_revocationendpoint.moc"
