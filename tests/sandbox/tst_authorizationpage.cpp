// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauthbench.h"
#include "sandbox/browserpage.h"

#include <QUuid>

using namespace tokenwatch;
using namespace tokenwatch::sandbox;

class TestAuthorizationPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // S2-09
    void aPersonAgreesAndTheClientIsGivenACode()
    {
        OAuthBench bench;
        const HttpReply page = bench.page(OAuthBench::wish());
        QCOMPARE(page.status, 200);
        QCOMPARE(page.header("Content-Type"), "text/html; charset=utf-8");
        QVERIFY(page.body.contains("<strong>app</strong>") && page.body.contains("ada@shop.example"));
        QVERIFY(page.body.contains("nothing here is real"));
        QVERIFY(page.body.contains("value=\"st4te &amp;\""));

        const HttpReply reply = bench.decide(OAuthBench::wish());
        QCOMPARE(reply.status, 303);
        QVERIFY(reply.header("Location").startsWith("http://127.0.0.1:4711/callback?"));
        QCOMPARE(OAuthBench::back(reply, u"state"_s), u"st4te &"_s);
        QCOMPARE(OAuthBench::back(reply, u"iss"_s), bench.server.url());
        QCOMPARE(reply.header("Cache-Control"), "no-store");
        const QString code = OAuthBench::back(reply, u"code"_s);
        QCOMPARE(QUuid(code).version(), QUuid::Random);

        const HttpReply tokens = bench.token(OAuthBench::redemption(code.toLatin1()));
        QCOMPARE(tokens.status, 200);
        QCOMPARE(claimsOf(tokens.text(u"access_token"_s)).value(u"user_id"), 7);
        QCOMPARE(tokens.text(u"scope"_s), u"read"_s);
        QVERIFY(!tokens.json().contains(u"id_token"));
        QCOMPARE(bench.states(), QStringList{u"created"_s});
    }

    void aPersonMaySayNo()
    {
        OAuthBench bench;
        const HttpReply reply = bench.decide(OAuthBench::wish(), "deny");
        QCOMPARE(reply.status, 303);
        QCOMPARE(OAuthBench::back(reply, u"error"_s), u"access_denied"_s);
        QCOMPARE(OAuthBench::back(reply, u"state"_s), u"st4te &"_s);
        QCOMPARE(OAuthBench::back(reply, u"iss"_s), bench.server.url());
        QVERIFY(OAuthBench::back(reply, u"code"_s).isEmpty());
    }

    void whoMayNotSignInAgreesToNothing()
    {
        OAuthBench bench(withoutUser());
        QCOMPARE(OAuthBench::back(bench.page(OAuthBench::wish()), u"error"_s), u"access_denied"_s);
        QCOMPARE(OAuthBench::back(bench.decide(OAuthBench::wish()), u"error"_s), u"access_denied"_s);
    }

    void consentMayBeGivenInAdvance()
    {
        SandboxOptions options = oauthOptions();
        options.autoApprove = true;
        OAuthBench bench(std::move(options));
        QVERIFY(!OAuthBench::back(bench.page(OAuthBench::wish()), u"code"_s).isEmpty());
        QVERIFY(!OAuthBench::back(bench.page(OAuthBench::wish() + Fields{{"prompt", "none"}}), u"code"_s).isEmpty());
        QCOMPARE(bench.page(OAuthBench::wish() + Fields{{"prompt", "consent"}}).status, 200);
    }

    // RFC 6749 4.1.2.1
    void whereToGoIsInDoubtThePersonIsTold_data()
    {
        QTest::addColumn<Fields>("changes");
        QTest::newRow("no client") << Fields{{"client_id", {}}};
        QTest::newRow("unknown client") << Fields{{"client_id", "nobody"}};
        QTest::newRow("no address") << Fields{{"redirect_uri", {}}};
        QTest::newRow("another host") << Fields{{"redirect_uri", "https://evil.example/callback"}};
        QTest::newRow("another path") << Fields{{"redirect_uri", "http://127.0.0.1:4711/callback2"}};
        QTest::newRow("a longer path") << Fields{{"redirect_uri", "http://127.0.0.1:4711/callback/x"}};
        QTest::newRow("a query") << Fields{{"redirect_uri", "http://127.0.0.1:4711/callback?x=1"}};
        QTest::newRow("a fragment") << Fields{{"redirect_uri", "http://127.0.0.1:4711/callback#x"}};
        QTest::newRow("a host that begins alike") << Fields{{"redirect_uri", "http://127.0.0.1.evil.example/callback"}};
        QTest::newRow("a user that looks like it")
            << Fields{{"redirect_uri", "http://127.0.0.1:1@evil.example/callback"}};
        QTest::newRow("a name for it") << Fields{{"redirect_uri", "http://localhost:4711/callback"}};
        QTest::newRow("https") << Fields{{"redirect_uri", "https://127.0.0.1:4711/callback"}};
        QTest::newRow("a port that there is not") << Fields{{"redirect_uri", "http://127.0.0.1:65536/callback"}};
        QTest::newRow("an escaped letter") << Fields{{"redirect_uri", "http://127.0.0.1:4711/%63allback"}};
        QTest::newRow("a line end") << Fields{{"redirect_uri", "http://127.0.0.1:4711/callback\r\nX: y"}};
        QTest::newRow("another client's") << Fields{{"redirect_uri", "https://web.example/back?from=sandbox"}};
        QTest::newRow("of a web client, with a port")
            << Fields{{"client_id", "web"}, {"redirect_uri", "https://web.example:1/back?from=sandbox"}};
    }
    void whereToGoIsInDoubtThePersonIsTold()
    {
        QFETCH(Fields, changes);
        OAuthBench bench;
        for (const HttpReply &reply :
             {bench.page(changed(OAuthBench::wish(), changes)), bench.decide(changed(OAuthBench::wish(), changes))}) {
            QCOMPARE(reply.status, 400);
            QVERIFY(reply.header("Location").isEmpty());
            QVERIFY(reply.body.contains("cannot go on"));
        }
    }

    void aParameterThatCameTwiceIsRefused()
    {
        OAuthBench bench;
        const HttpReply reply = bench.page(OAuthBench::wish() + Fields{{"client_id", "other-app"}});
        QCOMPARE(reply.status, 400);
        QVERIFY(reply.header("Location").isEmpty());
    }

    void everyOtherMistakeIsToldToTheClient_data()
    {
        QTest::addColumn<Fields>("changes");
        QTest::addColumn<QString>("code");
        const QString invalid = u"invalid_request"_s;
        QTest::newRow("no response_type") << Fields{{"response_type", {}}} << invalid;
        QTest::newRow("implicit") << Fields{{"response_type", "token"}} << u"unsupported_response_type"_s;
        QTest::newRow("no challenge") << Fields{{"code_challenge", {}}, {"code_challenge_method", {}}} << invalid;
        QTest::newRow("plain") << Fields{{"code_challenge_method", "plain"}} << invalid;
        QTest::newRow("plain, unsaid") << Fields{{"code_challenge_method", {}}} << invalid;
        QTest::newRow("a challenge that is none") << Fields{{"code_challenge", "short"}} << invalid;
        QTest::newRow("scope with a quote") << Fields{{"scope", "a\"b"}} << u"invalid_scope"_s;
        QTest::newRow("a scope without end") << Fields{{"scope", QByteArray(5000, 'a')}} << u"invalid_scope"_s;
        QTest::newRow("a nonce without end") << Fields{{"nonce", QByteArray(5000, 'a')}} << invalid;
        QTest::newRow("a key without end") << Fields{{"dpop_jkt", QByteArray(5000, 'a')}} << invalid;
        QTest::newRow("a request object") << Fields{{"request", "x.y.z"}} << u"request_not_supported"_s;
        QTest::newRow("a request_uri") << Fields{{"request_uri", "urn:x"}} << u"request_uri_not_supported"_s;
        QTest::newRow("another response_mode") << Fields{{"response_mode", "fragment"}} << invalid;
        QTest::newRow("without asking") << Fields{{"prompt", "none"}} << u"consent_required"_s;
        QTest::newRow("with and without asking") << Fields{{"prompt", "none login"}} << invalid;
    }
    void everyOtherMistakeIsToldToTheClient()
    {
        QFETCH(Fields, changes);
        QFETCH(QString, code);
        OAuthBench bench;
        for (const HttpReply &reply :
             {bench.page(changed(OAuthBench::wish(), changes)), bench.decide(changed(OAuthBench::wish(), changes))}) {
            QCOMPARE(reply.status, 303);
            QVERIFY(reply.header("Location").startsWith("http://127.0.0.1:4711/callback?"));
            QCOMPARE(OAuthBench::back(reply, u"error"_s), code);
            QCOMPARE(OAuthBench::back(reply, u"state"_s), u"st4te &"_s);
            QCOMPARE(OAuthBench::back(reply, u"iss"_s), bench.server.url());
            QVERIFY(OAuthBench::back(reply, u"code"_s).isEmpty());
        }
    }

    // RFC 8252 7.3
    void anyPortOfALoopbackAddressIsTheSame_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("none") << QByteArray("http://127.0.0.1/callback");
        QTest::newRow("one") << QByteArray("http://127.0.0.1:1/callback");
        QTest::newRow("another") << QByteArray("http://127.0.0.1:65535/callback");
    }
    void anyPortOfALoopbackAddressIsTheSame()
    {
        QFETCH(QByteArray, address);
        OAuthBench bench;
        QVERIFY(bench.decide(OAuthBench::wish("app", address)).header("Location").startsWith(address + '?'));
    }

    // S2-09
    void aClientWithASecretNeedsNoPkceAndNoAddress()
    {
        OAuthBench bench;
        const Fields wish{{"response_type", "code"}, {"client_id", "web"}};
        const HttpReply reply = bench.decide(wish);
        QVERIFY(reply.header("Location").startsWith("https://web.example/back?from=sandbox&code="));
        const Fields redeem{{"grant_type", "authorization_code"},
                            {"code", OAuthBench::back(reply, u"code"_s).toLatin1()}};
        QCOMPARE(bench.token(redeem).error(), u"invalid_client"_s);
        QCOMPARE(bench.token(redeem, basicHeader("web", webSecret)).status, 200);
    }

    void whatAClientSendsIsTextOnThePage()
    {
        OAuthBench bench;
        const HttpReply page = bench.page(
            changed(OAuthBench::wish(), {{"state", "\"><script>alert(1)</script>"}, {"scope", "<b>read</b>"}}));
        QCOMPARE(page.status, 200);
        QVERIFY(!page.body.contains("<script>") && !page.body.contains("<b>"));
        QVERIFY(page.body.contains("&lt;script&gt;"));
        QVERIFY(page.header("Content-Security-Policy").contains("frame-ancestors 'none'"));
        QCOMPARE(page.header("X-Frame-Options"), "DENY");
    }

    void anotherSitesFormDecidesNothing_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<bool>("isOwn");
        QTest::newRow("no browser") << QByteArray() << true;
        QTest::newRow("own page") << QByteArray("Origin: OWN\r\nSec-Fetch-Site: same-origin\r\n") << true;
        QTest::newRow("another site") << QByteArray("Origin: https://evil.example\r\n") << false;
        QTest::newRow("another port") << QByteArray("Origin: http://127.0.0.1:1\r\n") << false;
        QTest::newRow("a sandboxed frame") << QByteArray("Origin: null\r\n") << false;
        QTest::newRow("cross-site") << QByteArray("Sec-Fetch-Site: cross-site\r\n") << false;
        QTest::newRow("same site, another port") << QByteArray("Sec-Fetch-Site: same-site\r\n") << false;
    }
    void anotherSitesFormDecidesNothing()
    {
        QFETCH(QByteArray, headers);
        QFETCH(bool, isOwn);
        OAuthBench bench;
        headers.replace("OWN", bench.server.url().toLatin1());
        const HttpReply reply = bench.decide(OAuthBench::wish(), "approve", headers);
        QCOMPARE(reply.status, isOwn ? 303 : 403);
        QCOMPARE(reply.header("Location").isEmpty(), !isOwn);
    }

    // A page whose name was bound to this computer after it was read sends its own name as the Host, too.
    void onlyThisComputersOwnNamesAreTheSameSite_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("isOwn");
        QTest::newRow("address") << QByteArray("127.0.0.1:4711") << true;
        QTest::newRow("name") << QByteArray("localhost:4711") << true;
        QTest::newRow("IPv6") << QByteArray("[::1]:4711") << true;
        QTest::newRow("rebound") << QByteArray("evil.example:4711") << false;
        QTest::newRow("begins alike") << QByteArray("localhost.evil.example") << false;
    }
    void onlyThisComputersOwnNamesAreTheSameSite()
    {
        QFETCH(const QByteArray, host);
        QFETCH(const bool, isOwn);
        http::Request request;
        request.headers = {{"Host", host}, {"Origin", "http://" + host}};
        QCOMPARE(isFromAnotherSite(request, u"http://127.0.0.1:1"_s), !isOwn);
    }

    void aPostWithoutADecisionShowsThePage()
    {
        OAuthBench bench;
        QCOMPARE(bench.form("/oauth/authorize", OAuthBench::wish()).status, 200);
        QCOMPARE(bench.decide(OAuthBench::wish(), "perhaps").status, 200);
    }
};

QTEST_GUILESS_MAIN(TestAuthorizationPage)
#include "tst_authorizationpage.moc"
