// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauthbench.h"

#include <QRegularExpression>

using namespace tokenwatch;
using namespace tokenwatch::sandbox;

namespace {

struct DeviceBench : OAuthBench {
    using OAuthBench::OAuthBench;
    HttpReply begin(const Fields &fields = {{"client_id", "app"}, {"scope", "read"}}) const
    {
        return form("/oauth/device_authorization", fields);
    }
    HttpReply poll(const HttpReply &begun, const QByteArray &client = "app") const
    {
        return token({{"grant_type", "urn:ietf:params:oauth:grant-type:device_code"},
                      {"device_code", begun.text(u"device_code"_s).toLatin1()},
                      {"client_id", client}});
    }
    HttpReply decide(const QByteArray &userCode, const QByteArray &decision, const QByteArray &headers = {}) const
    {
        return form("/device", {{"user_code", userCode}, {"decision", decision}}, headers);
    }
    static QByteArray userCode(const HttpReply &begun) { return begun.text(u"user_code"_s).toLatin1(); }
};

} // namespace

class TestDeviceEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // RFC 8628 3.2
    void aDeviceIsToldWhatToShow()
    {
        DeviceBench bench;
        const HttpReply begun = bench.begin();
        QCOMPARE(begun.status, 200);
        QCOMPARE(begun.header("Cache-Control"), "no-store");
        static const QRegularExpression form(u"^[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}$"_s);
        QVERIFY(form.match(begun.text(u"user_code"_s)).hasMatch());
        QCOMPARE(begun.text(u"verification_uri"_s), bench.server.url() + u"/device"_s);
        QCOMPARE(begun.text(u"verification_uri_complete"_s),
                 bench.server.url() + u"/device?user_code="_s + begun.text(u"user_code"_s));
        QCOMPARE(begun.json().value(u"expires_in"), 600);
        QCOMPARE(begun.json().value(u"interval"), 5);
        QVERIFY(bench.begin().text(u"device_code"_s) != begun.text(u"device_code"_s));
    }

    void whoApprovesSignsTheDeviceIn()
    {
        DeviceBench bench;
        const HttpReply begun = bench.begin();
        QCOMPARE(bench.poll(begun).error(), u"authorization_pending"_s);
        const HttpReply asked = bench.send(requestBytes("GET", "/device?user_code=" + DeviceBench::userCode(begun)));
        QCOMPARE(asked.status, 200);
        QVERIFY(asked.body.contains("<strong>" + DeviceBench::userCode(begun)) && asked.body.contains("app"));
        QCOMPARE(bench.decide(DeviceBench::userCode(begun), "approve").status, 200);
        bench.clock.advance(5s);
        const HttpReply tokens = bench.poll(begun);
        QCOMPARE(tokens.status, 200);
        QCOMPARE(tokens.text(u"scope"_s), u"read"_s);
        QCOMPARE(claimsOf(tokens.text(u"access_token"_s)).value(u"user_id"), 7);
        QCOMPARE(bench.refresh(tokens.text(u"refresh_token"_s)).status, 200);
        // Once.
        bench.clock.advance(5s);
        QCOMPARE(bench.poll(begun).error(), u"invalid_grant"_s);
        QCOMPARE(bench.decide(DeviceBench::userCode(begun), "deny").status, 404);
    }

    void whoDeniesEndsIt()
    {
        DeviceBench bench;
        const HttpReply begun = bench.begin();
        QCOMPARE(bench.decide(DeviceBench::userCode(begun), "deny").status, 200);
        QCOMPARE(bench.poll(begun).error(), u"access_denied"_s);
        QCOMPARE(bench.decide(DeviceBench::userCode(begun), "approve").status, 404);
        QCOMPARE(bench.poll(begun).error(), u"access_denied"_s);
        QCOMPARE(bench.states(), QStringList());
    }

    void whoMayNotSignInSignsInNoDevice()
    {
        DeviceBench bench(withoutUser());
        const HttpReply begun = bench.begin();
        QCOMPARE(bench.decide(DeviceBench::userCode(begun), "approve").status, 200);
        QCOMPARE(bench.poll(begun).error(), u"access_denied"_s);
    }

    // RFC 8628 3.5
    void whoPollsTooSoonWaitsLongerForGood()
    {
        DeviceBench bench;
        const HttpReply begun = bench.begin();
        QCOMPARE(bench.poll(begun).error(), u"authorization_pending"_s);
        bench.clock.advance(4999ms);
        QCOMPARE(bench.poll(begun).error(), u"slow_down"_s);
        bench.clock.advance(9999ms);
        QCOMPARE(bench.poll(begun).error(), u"slow_down"_s);
        bench.clock.advance(15s);
        QCOMPARE(bench.poll(begun).error(), u"authorization_pending"_s);
    }

    void aCodeEndsAfterTenMinutes()
    {
        DeviceBench bench;
        const HttpReply begun = bench.begin();
        bench.clock.advance(599s);
        QCOMPARE(bench.poll(begun).error(), u"authorization_pending"_s);
        QCOMPARE(bench.decide(DeviceBench::userCode(begun), "approve").status, 200);
        bench.clock.advance(1s);
        QCOMPARE(bench.poll(begun).error(), u"expired_token"_s);
        const HttpReply late = bench.begin();
        bench.clock.advance(600s);
        QCOMPARE(bench.decide(DeviceBench::userCode(late), "approve").status, 404);
    }

    void anotherClientGetsNothing()
    {
        DeviceBench bench;
        const HttpReply begun = bench.begin();
        QCOMPARE(bench.decide(DeviceBench::userCode(begun), "approve").status, 200);
        QCOMPARE(bench.poll(begun, "other-app").error(), u"invalid_grant"_s);
        QCOMPARE(bench.poll(begun).status, 200);
    }

    // RFC 8628 6.1
    void peopleTypeTheCodeAsTheyLike_data()
    {
        QTest::addColumn<bool>("lower");
        QTest::addColumn<QByteArray>("between");
        QTest::newRow("as shown") << false << QByteArray("-");
        QTest::newRow("lower case") << true << QByteArray("-");
        QTest::newRow("without the dash") << false << QByteArray();
        QTest::newRow("with a space") << true << QByteArray(" ");
    }
    void peopleTypeTheCodeAsTheyLike()
    {
        QFETCH(bool, lower);
        QFETCH(QByteArray, between);
        DeviceBench bench;
        QByteArray code = DeviceBench::userCode(bench.begin()).replace("-", between);
        QCOMPARE(bench.decide(lower ? code.toLower() : code, "approve").status, 200);
    }

    void thePageAsksForACodeAndKnowsAWrongOne()
    {
        DeviceBench bench;
        const HttpReply page = bench.send(requestBytes("GET", "/device"));
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("name=\"user_code\""));
        const HttpReply wrong = bench.send(requestBytes("GET", "/device?user_code=%3Cscript%3E"));
        QCOMPARE(wrong.status, 404);
        QVERIFY(!wrong.body.contains("<script>"));
        QCOMPARE(bench.decide("BBBB-BBBB", "approve").status, 404);
        QCOMPARE(bench.decide("", "approve").status, 404);
    }

    void noDecisionChangesNothing()
    {
        DeviceBench bench;
        const HttpReply begun = bench.begin();
        QCOMPARE(bench.decide(DeviceBench::userCode(begun), "").status, 400);
        QCOMPARE(bench.decide(DeviceBench::userCode(begun), "approve", "Origin: https://evil.example\r\n").status, 403);
        QCOMPARE(bench.poll(begun).error(), u"authorization_pending"_s);
    }

    void onlyClientsMayBegin()
    {
        DeviceBench bench;
        QCOMPARE(bench.begin({}).error(), u"invalid_client"_s);
        QCOMPARE(bench.begin({{"client_id", "nobody"}}).status, 401);
        QCOMPARE(bench.begin({{"client_id", "billing"}}).error(), u"invalid_client"_s);
        QCOMPARE(bench.begin({{"client_id", "app"}, {"scope", "a\"b"}}).error(), u"invalid_scope"_s);
        QCOMPARE(bench.form("/oauth/device_authorization", {}, basicHeader("billing", "s3cret: +%")).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestDeviceEndpoint)
#include "tst_deviceendpoint.moc"
