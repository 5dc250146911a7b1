// SPDX-License-Identifier: GPL-3.0-or-later
// Where the endpoints of an issuer are (RFC 8414, OpenID Connect Discovery), and that nothing secret goes out before
// it is sure whose they are.
#include "endpointwalk.h"

#include "grants/discovery.h"
#include "jose/issuermetadata.h"

#include <QJsonArray>

using namespace tokenwatch;
using namespace tokenwatch::testing;
using namespace Qt::StringLiterals;

namespace {

const QString issuer = u"https://idp.example/realms/one"_s;

FlowContext atIssuer(const QVariantMap &more = {}, const char *type = "client_credentials")
{
    QVariantMap fields{{u"issuer"_s, issuer}, {u"client_id"_s, u"app"_s}, {u"client_auth"_s, u"client_secret_post"_s}};
    fields.insert(more);
    return context(type, fields, {{"client_secret", "s3cret"}});
}

Expected<HttpResponse> metadata(QJsonObject more = {})
{
    QJsonObject object{{u"issuer"_s, issuer}, {u"token_endpoint"_s, u"https://login.example/token"_s}};
    for (auto it = more.constBegin(); it != more.constEnd(); ++it)
        object.insert(it.key(), it.value());
    return answered(200, QJsonDocument(object).toJson());
}

const Expected<HttpResponse> notFound = answered(404, "");
const Expected<HttpResponse> granted = answered(200, newToken);

/// What a provider answers, one after the other.
struct Answers {
    std::vector<Expected<HttpResponse>> list;
};

QStringList asked(const Walk &walk)
{
    QStringList list;
    for (const Send &send : walk.sent)
        list.append(QString::fromLatin1(send.request.method) + u' ' + send.request.url.toString());
    return list;
}

const QString first = u"GET https://idp.example/.well-known/oauth-authorization-server/realms/one"_s;
const QString second = u"GET https://idp.example/realms/one/.well-known/openid-configuration"_s;
const QString token = u"POST https://login.example/token"_s;

} // namespace

class TestDiscovery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsBothPlaces_data();
    void knowsBothPlaces();
    void asksTheStandardFirstThenOpenId();
    void doesWithoutWhereTheSourceSaysAll();
    void stopsBeforeAnythingSecretIsSent_data();
    void stopsBeforeAnythingSecretIsSent();
    void usesTheOtherDocumentWhereOneIsWrong();
    void remembersForADay();
    void goesOnWithYesterdaysAnswer();
    void asksAgainOnceWhenTheEndpointIsGone();
    void refusesAnIssuerThatIsNoAddress();
    void followsTheMethodsOfTheProvider();
    void takesTheAliasesForCertificates();
    void keepsWhatItLearnedAfterAFailure();
};

void TestDiscovery::knowsBothPlaces_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("standard");
    QTest::addColumn<QString>("openId");
    QTest::newRow("without a path") << u"https://idp.example"_s
                                    << u"https://idp.example/.well-known/oauth-authorization-server"_s
                                    << u"https://idp.example/.well-known/openid-configuration"_s;
    QTest::newRow("a slash alone") << u"https://idp.example/"_s
                                   << u"https://idp.example/.well-known/oauth-authorization-server"_s
                                   << u"https://idp.example/.well-known/openid-configuration"_s;
    QTest::newRow("RFC 8414 3.1") << u"https://example.com/issuer1"_s
                                  << u"https://example.com/.well-known/oauth-authorization-server/issuer1"_s
                                  << u"https://example.com/issuer1/.well-known/openid-configuration"_s;
    QTest::newRow("a slash behind the path")
        << u"http://127.0.0.1:8080/a/b/"_s << u"http://127.0.0.1:8080/.well-known/oauth-authorization-server/a/b"_s
        << u"http://127.0.0.1:8080/a/b/.well-known/openid-configuration"_s;
}

void TestDiscovery::knowsBothPlaces()
{
    QFETCH(const QString, issuer);
    QFETCH(const QString, standard);
    QFETCH(const QString, openId);
    QCOMPARE(jose::metadataAddresses(issuer), QList<QUrl>({QUrl(standard), QUrl(openId)}));
}

void TestDiscovery::asksTheStandardFirstThenOpenId()
{
    const Walk one = walked(start(atIssuer()), inTurn({metadata(), granted}));
    QCOMPARE(asked(one), QStringList({first, token}));
    QVERIFY(one.token);
    const Walk two = walked(start(atIssuer()), inTurn({notFound, metadata(), granted}));
    QCOMPARE(asked(two), QStringList({first, second, token}));
    QVERIFY(two.token);
    QCOMPARE(two.sent.front().spends, Spends::Nothing);
    QCOMPARE(headerValue(two.request(0).headers, "Accept"), QByteArray("application/json"));
    QCOMPARE(two.request(1).body, QByteArray());
}

void TestDiscovery::doesWithoutWhereTheSourceSaysAll()
{
    const Walk walk = walked(start(atIssuer({{u"token_url"_s, u"https://idp.example/mine"_s}})), inTurn({granted}));
    QCOMPARE(asked(walk), QStringList{u"POST https://idp.example/mine"_s});
}

void TestDiscovery::stopsBeforeAnythingSecretIsSent_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Verdict>("verdict");
    using enum ErrorKind;
    const auto same = [](const Expected<HttpResponse> &answer) { return Answers{{answer, answer}}; };
    const auto row = [](const char *name, const Answers &answers, ErrorKind kind, Verdict verdict) {
        QTest::newRow(name) << answers << kind << verdict;
    };
    const auto named = [](const QString &other) { return metadata({{u"issuer"_s, other}}); };
    row("another issuer", same(named(u"https://evil.example"_s)), WrongIssuer, Verdict::Refused);
    row("a slash more", same(named(issuer + u'/')), WrongIssuer, Verdict::Refused);
    row("another case", same(named(u"https://IDP.example/realms/one"_s)), WrongIssuer, Verdict::Refused);
    row("another issuer, then nothing", {{named(u"https://evil.example"_s), notFound}}, WrongIssuer, Verdict::Refused);
    row("no issuer", same(answered(200, R"({"token_endpoint":"https://login.example/token"})")), DiscoveryFailed,
        Verdict::Refused);
    row("an issuer that is no text", same(answered(200, R"({"issuer":["https://idp.example/realms/one"]})")),
        DiscoveryFailed, Verdict::Refused);
    row("not there", same(notFound), DiscoveryFailed, Verdict::Refused);
    row("a list", same(answered(200, R"([{"issuer":"https://idp.example/realms/one"}])")), DiscoveryFailed,
        Verdict::Refused);
    row("half a document", same(answered(200, R"({"issuer":"https://idp.example/realms/one")")), DiscoveryFailed,
        Verdict::Refused);
    row("twice the same member",
        same(answered(200, R"({"issuer":"https://idp.example/realms/one","issuer":"https://idp.example/realms/one"})")),
        DiscoveryFailed, Verdict::Refused);
    row("a portal", same(answer(200, "<html>log in to the hotel", {}, "text/html")), CaptivePortal, Verdict::Transient);
    row("trouble at the server", {{notFound, answered(503, "", {{"Retry-After", "7"}})}}, HttpStatus,
        Verdict::Transient);
    row("busy, then not there", {{answered(429, ""), notFound}}, HttpStatus, Verdict::Transient);
    row("elsewhere", same(answered(302, "", {{"Location", "https://evil.example/"}})), DiscoveryFailed,
        Verdict::Refused);
    Error lost{.kind = HostNotFound, .code = {}, .where = {}, .serverText = {}, .retryAfter = {}};
    row("the road", same(failure(lost)), HostNotFound, Verdict::Transient);
    row("no token endpoint", same(answered(200, R"({"issuer":"https://idp.example/realms/one"})")), DiscoveryFailed,
        Verdict::Refused);
    const auto at = [](const QString &endpoint) { return metadata({{u"token_endpoint"_s, endpoint}}); };
    row("plain http", same(at(u"http://login.example/token"_s)), DiscoveryFailed, Verdict::Refused);
    row("down to loopback", same(at(u"http://127.0.0.1/token"_s)), DiscoveryFailed, Verdict::Refused);
    row("user info", same(at(u"https://a:b@login.example/token"_s)), DiscoveryFailed, Verdict::Refused);
    row("another scheme", same(at(u"file:///etc/passwd"_s)), DiscoveryFailed, Verdict::Refused);
}

void TestDiscovery::stopsBeforeAnythingSecretIsSent()
{
    QFETCH(const Answers, answers);
    QFETCH(const ErrorKind, kind);
    QFETCH(const Verdict, verdict);
    const Walk walk = walked(start(atIssuer()), inTurn(answers.list));
    QVERIFY(walk.error);
    QCOMPARE(wireName(walk.error->kind), wireName(kind));
    QCOMPARE(wireName(judge(*walk.error, Spends::Nothing)), wireName(verdict));
    QVERIFY(walk.sent.size() <= 2);
    for (const Send &send : walk.sent) {
        QCOMPARE(send.request.method, QByteArray("GET"));
        QVERIFY(send.request.body.isEmpty());
        QVERIFY(authorization(send.request).isEmpty());
        QCOMPARE(send.request.url.host(), u"idp.example"_s);
    }
}

void TestDiscovery::usesTheOtherDocumentWhereOneIsWrong()
{
    const Walk walk =
        walked(start(atIssuer()), inTurn({metadata({{u"issuer"_s, u"https://other.example"_s}}), metadata(), granted}));
    QCOMPARE(asked(walk), QStringList({first, second, token}));
    QVERIFY(walk.token);
}

void TestDiscovery::remembersForADay()
{
    const Walk before = walked(start(atIssuer()), inTurn({metadata(), granted}));
    const auto later = [&](Seconds wait, const QVariantMap &more = {}) {
        FlowContext with = atIssuer(more);
        with.current = shared(*before.token);
        const Moment now{instant.wall + wait, instant.boot};
        return asked(walked(start(with), inTurn({notFound, metadata(), granted}), now)).first();
    };
    QCOMPARE(later(Seconds(0)), token);
    QCOMPARE(later(Discovery::rememberedFor - Seconds(1)), token);
    QCOMPARE(later(Discovery::rememberedFor), first);
    QCOMPARE(later(Seconds(-1)), first); // a clock that was wrong then, or is now
    QVERIFY(later(Seconds(0), {{u"issuer"_s, u"https://new.example"_s}}).startsWith(u"GET https://new.example/"_s));
}

void TestDiscovery::goesOnWithYesterdaysAnswer()
{
    const Walk before = walked(start(atIssuer()), inTurn({metadata(), granted}));
    FlowContext with = atIssuer();
    with.current = shared(*before.token);
    const Moment tomorrow{instant.wall + Seconds(100000), instant.boot};
    QCOMPARE(asked(walked(start(with), inTurn({answered(503, ""), notFound, granted}), tomorrow)),
             QStringList({first, second, token}));
    const Walk gone = walked(start(with), inTurn({answered(503, ""), notFound, notFound}), tomorrow);
    QCOMPARE(asked(gone), QStringList({first, second, token}));
    QCOMPARE(gone.error->httpStatus, 404);
    const Walk taken =
        walked(start(with), inTurn({metadata({{u"issuer"_s, u"https://evil.example"_s}}), notFound}), tomorrow);
    QCOMPARE(asked(taken), QStringList({first, second}));
    QCOMPARE(wireName(taken.error->kind), wireName(ErrorKind::WrongIssuer));
}

void TestDiscovery::asksAgainOnceWhenTheEndpointIsGone()
{
    const Walk before = walked(start(atIssuer()), inTurn({metadata(), granted}));
    FlowContext with = atIssuer();
    with.current = shared(*before.token);
    const QString moved = u"https://login.example/v2/token"_s;

    const Walk found = walked(start(with), inTurn({notFound, metadata({{u"token_endpoint"_s, moved}}), granted}));
    QCOMPARE(asked(found), QStringList({token, first, u"POST "_s + moved}));
    QVERIFY(found.token);

    const Walk gone = walked(start(with), inTurn({notFound, metadata()}));
    QCOMPARE(asked(gone), QStringList({token, first}));
    QCOMPARE(gone.error->httpStatus, 404);

    const Walk silent = walked(start(with), inTurn({notFound}));
    QCOMPARE(asked(silent), QStringList({token, first, second}));
    QCOMPARE(silent.error->httpStatus, 404);

    // What was asked for just now is not asked for again.
    QCOMPARE(asked(walked(start(atIssuer()), inTurn({metadata(), notFound}))), QStringList({first, token}));
}

void TestDiscovery::refusesAnIssuerThatIsNoAddress()
{
    for (const char *bad :
         {"idp.example", "http://idp.example", "https://idp.example?a=b", "https://a:b@idp.example"}) {
        const auto flow = start(atIssuer({{u"issuer"_s, QString::fromLatin1(bad)}}));
        QVERIFY2(!flow, bad);
        QCOMPARE(flow.error().where, u"grant.issuer"_s);
    }
    const auto neither = start(context("client_credentials", {{u"client_id"_s, u"app"_s}}, {{"client_secret", "s"}}));
    QVERIFY(!neither);
    QCOMPARE(neither.error().where, u"grant.token_url"_s);
    const auto withoutSecret = start(context("client_credentials", atIssuer().grant.fields));
    QVERIFY(!withoutSecret);
    QCOMPARE(withoutSecret.error().where, u"client_secret"_s);
}

void TestDiscovery::followsTheMethodsOfTheProvider()
{
    const QVariantMap unsaid{{u"client_auth"_s, QString()}};
    const auto methods = [](const QJsonArray &names) {
        return metadata({{u"token_endpoint_auth_methods_supported"_s, names}});
    };
    const Walk post = walked(start(atIssuer(unsaid)), inTurn({methods(QJsonArray{u"client_secret_post"_s}), granted}));
    QCOMPARE(authorization(post.request(1)), QByteArray());
    QCOMPARE(formValue(post.request(1), "client_secret"), QByteArray("s3cret"));
    const Walk both = walked(start(atIssuer(unsaid)),
                             inTurn({methods(QJsonArray{u"client_secret_post"_s, u"client_secret_basic"_s}), granted}));
    QVERIFY(authorization(both.request(1)).startsWith("Basic "));
    QVERIFY(!both.request(1).body.contains("s3cret"));
}

/// RFC 8705 5.
void TestDiscovery::takesTheAliasesForCertificates()
{
    const auto aliased =
        metadata({{u"mtls_endpoint_aliases"_s, QJsonObject{{u"token_endpoint"_s, u"https://mtls.example/token"_s}}}});
    const Walk byCertificate =
        walked(start(atIssuer({{u"client_auth"_s, u"tls_client_auth"_s}})), inTurn({aliased, granted}));
    QCOMPARE(asked(byCertificate).last(), u"POST https://mtls.example/token"_s);
    QCOMPARE(asked(walked(start(atIssuer()), inTurn({aliased, granted}))).last(), token);
}

void TestDiscovery::keepsWhatItLearnedAfterAFailure()
{
    FlowContext with = atIssuer();
    const Walk failed = walked(start(with), inTurn({metadata(), answered(503, "")}));
    QVERIFY(failed.error);
    QVERIFY(!failed.memory.contains("s3cret"));
    with.memory = failed.memory;
    QCOMPARE(asked(walked(start(with), inTurn({granted}))), QStringList{token});
}

QTEST_GUILESS_MAIN(TestDiscovery)
#include "tst_discovery.moc"
