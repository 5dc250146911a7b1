// SPDX-License-Identifier: GPL-3.0-or-later
// The sign-in in a browser, step by step: RFC 6749 4.1, 7636, 8252, 9207.
#include "answers.h"

#include "grants/pkce.h"

#include <QUrlQuery>

using namespace tokenwatch;
using namespace tokenwatch::testing;
using namespace Qt::StringLiterals;

namespace {

const QUrl redirectUri(u"http://127.0.0.1:49152/callback"_s);

QVariantMap codeFields(const QVariantMap &more = {})
{
    QVariantMap fields{{u"authorization_url"_s, u"https://idp.example/authorize"_s},
                       {u"token_url"_s, u"https://idp.example/token"_s},
                       {u"client_id"_s, u"app"_s}};
    fields.insert(more);
    return fields;
}

FlowContext signIn(const QVariantMap &more = {}, const QMap<QByteArray, QByteArray> &secrets = {})
{
    FlowContext with = context("authorization_code", codeFields(more), secrets);
    with.signIn = true;
    return with;
}

Answer listening()
{
    return Expected<Listening>(Listening{redirectUri});
}

/// The redirect with these parameters, and the state of `browse` unless they say another.
Answer redirected(const Browse &browse, const QByteArray &query, bool withState = true)
{
    QUrl address = redirectUri;
    address.setQuery(QString::fromLatin1(withState ? query + "&state=" + browse.state : query), QUrl::StrictMode);
    return Expected<Redirected>(Redirected{address});
}

/// A flow that waits for its redirect.
struct AtBrowser {
    explicit AtBrowser(FlowContext with)
    {
        auto started = start(std::move(with));
        if (!started)
            return;
        flow = std::move(*started);
        (void)flow->next(Begin{}, instant);
        const Step step = flow->next(listening(), instant);
        if (const auto *wanted = std::get_if<Browse>(&step))
            browse = *wanted;
    }
    [[nodiscard]] QString parameter(const QString &name) const
    {
        return QUrlQuery(browse.address).queryItemValue(name, QUrl::FullyDecoded);
    }
    [[nodiscard]] Step comeBack(const QByteArray &query, bool withState = true) const
    {
        return flow->next(redirected(browse, query, withState), instant);
    }

    std::unique_ptr<GrantFlow> flow;
    Browse browse;
};

QString bodyValue(const Step &step, const QString &name)
{
    return QUrlQuery(QString::fromLatin1(requestOf(step).body)).queryItemValue(name, QUrl::FullyDecoded);
}

HttpResponse metadata(const QByteArray &rest = {})
{
    return answer(200, R"({"issuer":"https://idp.example","authorization_endpoint":"https://idp.example/authorize",)"
                       R"("token_endpoint":"https://idp.example/token")" +
                           rest + '}');
}

} // namespace

class TestAuthorizationCode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void challengeIsTheOneOfTheStandard();
    void verifierAndStateCannotBeGuessed();
    void listensThenBrowses();
    void sendsThePersonWithEverythingTheProviderNeeds();
    void keepsTheQueryOfTheAddress();
    void exchangesTheCodeForAToken();
    void exchangesWithTheClientsSecret();
    void takesOnlyItsOwnAnswer_data();
    void takesOnlyItsOwnAnswer();
    void checksTheIssuer_data();
    void checksTheIssuer();
    void saysWhyTheProviderRefused_data();
    void saysWhyTheProviderRefused();
    void neverEchoesCodeOrVerifier();
    void endsWithWhatStoppedThePerson_data();
    void endsWithWhatStoppedThePerson();
    void refreshesWhileNobodyIsThere();
    void asksForASignInWhenNothingElseHelps();
    void aSignInReplacesTheRefreshToken();
    void refusesSourcesThatCannotWork_data();
    void refusesSourcesThatCannotWork();
};

void TestAuthorizationCode::challengeIsTheOneOfTheStandard()
{
    // RFC 7636 appendix B
    QCOMPARE(codeChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
             QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
}

void TestAuthorizationCode::verifierAndStateCannotBeGuessed()
{
    static const QRegularExpression unreserved(u"\\A[A-Za-z0-9._~-]{43,128}\\z"_s); // RFC 7636 4.1
    QSet<QByteArray> seen;
    for (int i = 0; i < 50; ++i) {
        const QByteArray value = unguessable();
        QVERIFY(unreserved.match(QString::fromLatin1(value)).hasMatch());
        seen.insert(value);
    }
    QCOMPARE(seen.size(), 50);
    const AtBrowser first(signIn()), second(signIn());
    QVERIFY(first.browse.state != second.browse.state);
    QVERIFY(first.parameter(u"code_challenge"_s) != second.parameter(u"code_challenge"_s));
    QVERIFY(first.parameter(u"code_challenge"_s) != QString::fromLatin1(codeChallenge(first.browse.state)));
}

void TestAuthorizationCode::listensThenBrowses()
{
    auto flow = start(signIn({{u"redirect_port"_s, 8123}}));
    QVERIFY(flow);
    const Step first = (*flow)->next(Begin{}, instant);
    QVERIFY(std::holds_alternative<Listen>(first));
    QCOMPARE(std::get<Listen>(first).port, quint16(8123));
    QVERIFY(std::holds_alternative<Browse>((*flow)->next(listening(), instant)));

    auto anyPort = start(signIn());
    const Step any = (*anyPort)->next(Begin{}, instant);
    QCOMPARE(std::get<Listen>(any).port, quint16(0));
}

void TestAuthorizationCode::sendsThePersonWithEverythingTheProviderNeeds()
{
    const AtBrowser at(signIn({{u"scope"_s, u"read a+b"_s},
                               {u"audience"_s, u"https://api.example"_s},
                               {u"extra"_s, QVariantMap{{u"tenant"_s, u"t"_s}}},
                               {u"authorization_extra"_s, QVariantMap{{u"prompt"_s, u"consent"_s}}}},
                              {{"client_secret", "s3cret"}}));
    QVERIFY(at.flow);
    QCOMPARE(at.browse.address.adjusted(QUrl::RemoveQuery), QUrl(u"https://idp.example/authorize"_s));
    QCOMPARE(at.parameter(u"response_type"_s), u"code"_s);
    QCOMPARE(at.parameter(u"client_id"_s), u"app"_s);
    QCOMPARE(at.parameter(u"redirect_uri"_s), u"http://127.0.0.1:49152/callback"_s);
    QCOMPARE(at.parameter(u"scope"_s), u"read a+b"_s);
    QCOMPARE(at.parameter(u"audience"_s), u"https://api.example"_s);
    QCOMPARE(at.parameter(u"state"_s).toLatin1(), at.browse.state);
    QCOMPARE(at.parameter(u"code_challenge_method"_s), u"S256"_s);
    QCOMPARE(at.parameter(u"code_challenge"_s).size(), 43);
    QCOMPARE(at.parameter(u"prompt"_s), u"consent"_s);
    const QByteArray query = at.browse.address.query(QUrl::FullyEncoded).toLatin1();
    QVERIFY(!query.contains('+')); // a blank is %20, whoever decodes it
    QVERIFY(!query.contains("tenant"));
    QVERIFY(!query.contains("s3cret"));
}

void TestAuthorizationCode::keepsTheQueryOfTheAddress()
{
    const AtBrowser at(signIn({{u"authorization_url"_s, u"https://idp.example/authorize?p=B2C_1%2Bx"_s}}));
    QVERIFY(at.browse.address.query(QUrl::FullyEncoded).startsWith(u"p=B2C_1%2Bx&response_type=code&"));
}

void TestAuthorizationCode::exchangesTheCodeForAToken()
{
    const AtBrowser at(signIn({{u"extra"_s, QVariantMap{{u"tenant"_s, u"t"_s}}}}));
    const Step step = at.comeBack("code=a%2Bb%2Fc");
    QCOMPARE(requestOf(step).url, QUrl(u"https://idp.example/token"_s));
    QCOMPARE(bodyValue(step, u"grant_type"_s), u"authorization_code"_s);
    QCOMPARE(bodyValue(step, u"code"_s), u"a+b/c"_s);
    QCOMPARE(bodyValue(step, u"redirect_uri"_s), u"http://127.0.0.1:49152/callback"_s);
    QCOMPARE(bodyValue(step, u"client_id"_s), u"app"_s);
    QCOMPARE(bodyValue(step, u"tenant"_s), u"t"_s);
    QCOMPARE(QString::fromLatin1(codeChallenge(bodyValue(step, u"code_verifier"_s).toLatin1())),
             at.parameter(u"code_challenge"_s));
    QCOMPARE(spendsOf(step), Spends::Nothing);

    const HttpResponse granted = answer(200, R"({"access_token":"new","refresh_token":"r1","expires_in":300})");
    const Step last = at.flow->next(Expected<HttpResponse>(granted), instant);
    QVERIFY(tokenOf(last));
    QCOMPARE(text(tokenOf(last)->access), QByteArray("new"));
    QCOMPARE(text(tokenOf(last)->refresh), QByteArray("r1"));
}

void TestAuthorizationCode::exchangesWithTheClientsSecret()
{
    const AtBrowser at(signIn({{u"client_auth"_s, u"client_secret_basic"_s}}, {{"client_secret", "s3cret"}}));
    const Step step = at.comeBack("code=c");
    QCOMPARE(headerValue(requestOf(step).headers, "Authorization"), "Basic " + QByteArray("app:s3cret").toBase64());
    QVERIFY(bodyValue(step, u"client_id"_s).isEmpty());
}

void TestAuthorizationCode::takesOnlyItsOwnAnswer_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("withState");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const char *query, bool withState, ErrorKind kind) {
        QTest::newRow(name) << QByteArray(query) << withState << kind;
    };
    using enum ErrorKind;
    row("no state", "code=c", false, NotAllowed);
    row("another state", "code=c&state=x", false, NotAllowed);
    row("two states", "code=c&state=x", true, MalformedAnswer);
    row("two codes", "code=c&code=d", true, MalformedAnswer);
    row("no code", "x=1", true, MalformedAnswer);
    row("an empty code", "code=", true, MalformedAnswer);
    row("nothing", "", false, MalformedAnswer);
}

void TestAuthorizationCode::takesOnlyItsOwnAnswer()
{
    QFETCH(const QByteArray, query);
    QFETCH(const bool, withState);
    QFETCH(const ErrorKind, kind);
    const Step step = AtBrowser(signIn()).comeBack(query, withState);
    QVERIFY(errorOf(step)); // nothing was sent
    QCOMPARE(wireName(errorOf(step)->kind), wireName(kind));
    QCOMPARE(errorOf(step)->where, u"idp.example"_s);
}

void TestAuthorizationCode::checksTheIssuer_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("isRight");
    const QByteArray names = R"(,"authorization_response_iss_parameter_supported":true)";
    const QByteArray right = "code=c&iss=https%3A%2F%2Fidp.example";
    QTest::newRow("named") << names << right << true;
    QTest::newRow("named unasked") << QByteArray() << right << true;
    QTest::newRow("not promised, not named") << QByteArray() << QByteArray("code=c") << true;
    QTest::newRow("promised, not named") << names << QByteArray("code=c") << false;
    QTest::newRow("another") << names << QByteArray("code=c&iss=https%3A%2F%2Fevil.example") << false;
    QTest::newRow("another, unasked") << QByteArray() << QByteArray("code=c&iss=https%3A%2F%2Fevil.example") << false;
    QTest::newRow("almost the same") << names << QByteArray("code=c&iss=https%3A%2F%2Fidp.example%2F") << false;
    QTest::newRow("in a refusal") << names << QByteArray("error=access_denied&iss=https%3A%2F%2Fevil.example") << false;
}

// RFC 9207: an answer of another server is never taken to this one's token endpoint.
void TestAuthorizationCode::checksTheIssuer()
{
    QFETCH(const QByteArray, rest);
    QFETCH(const QByteArray, query);
    QFETCH(const bool, isRight);
    FlowContext with =
        context("authorization_code", {{u"issuer"_s, u"https://idp.example"_s}, {u"client_id"_s, u"app"_s}});
    with.signIn = true;
    auto flow = start(std::move(with));
    QVERIFY(flow);
    Step step = (*flow)->next(Begin{}, instant);
    QVERIFY(requestOf(step).url.path().startsWith(u"/.well-known/"));
    step = (*flow)->next(Expected<HttpResponse>(metadata(rest)), instant);
    QVERIFY(std::holds_alternative<Listen>(step));
    step = (*flow)->next(listening(), instant);
    QVERIFY(std::holds_alternative<Browse>(step));
    step = (*flow)->next(redirected(std::get<Browse>(step), query), instant);
    QCOMPARE(spendsOf(step).has_value(), isRight);
    if (!isRight) {
        QVERIFY(errorOf(step));
        QCOMPARE(wireName(errorOf(step)->kind), wireName(ErrorKind::WrongIssuer));
    }
}

void TestAuthorizationCode::saysWhyTheProviderRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("words");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("the person said no") << QByteArray("error=access_denied&error_description=The+user+said+no")
                                        << QByteArray("access_denied") << u"The user said no"_s << Verdict::Refused;
    QTest::newRow("without words") << QByteArray("error=invalid_scope") << QByteArray("invalid_scope") << QString()
                                   << Verdict::Refused;
    QTest::newRow("trouble") << QByteArray("error=temporarily_unavailable") << QByteArray("temporarily_unavailable")
                             << QString() << Verdict::Transient;
    QTest::newRow("error-control-chars") << QByteArray("error=a%0D%0Ab&error_description=%1B%5B31mno%E2%80%AE%0D%0Ayes")
                                         << QByteArray("a b") << u"[31mno yes"_s << Verdict::Refused;
}

void TestAuthorizationCode::saysWhyTheProviderRefused()
{
    QFETCH(const QByteArray, query);
    const Step step = AtBrowser(signIn()).comeBack(query);
    QVERIFY(errorOf(step));
    QCOMPARE(wireName(errorOf(step)->kind), wireName(ErrorKind::ProviderRefused));
    QTEST(errorOf(step)->code, "code");
    QTEST(errorOf(step)->serverText, "words");
    QFETCH(const Verdict, verdict);
    QCOMPARE(judge(*errorOf(step), Spends::Nothing), verdict);
}

void TestAuthorizationCode::neverEchoesCodeOrVerifier()
{
    const AtBrowser at(signIn());
    const Step sent = at.comeBack("code=the-secret-code");
    const QString verifier = bodyValue(sent, u"code_verifier"_s);
    const QByteArray echo =
        R"({"error":"invalid_grant","error_description":"the-secret-code )" + verifier.toLatin1() + R"("})";
    const Step last = at.flow->next(Expected<HttpResponse>(answer(400, echo)), instant);
    QVERIFY(errorOf(last));
    QCOMPARE(errorOf(last)->code, QByteArray("invalid_grant"));
    QVERIFY(!errorOf(last)->serverText.contains(u"the-secret-code"));
    QVERIFY(!errorOf(last)->serverText.contains(verifier));
}

void TestAuthorizationCode::endsWithWhatStoppedThePerson_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("nobody came back") << ErrorKind::TimedOut;
    QTest::newRow("cancelled") << ErrorKind::Cancelled;
}

void TestAuthorizationCode::endsWithWhatStoppedThePerson()
{
    QFETCH(const ErrorKind, kind);
    const AtBrowser at(signIn());
    const Step step = at.flow->next(Expected<Redirected>(failure(kind)), instant);
    QVERIFY(errorOf(step));
    QCOMPARE(wireName(errorOf(step)->kind), wireName(kind));

    auto flow = start(signIn({{u"redirect_port"_s, 8123}}));
    (void)(*flow)->next(Begin{}, instant);
    const Step inUse = (*flow)->next(Expected<Listening>(failure(ErrorKind::InUse, u"127.0.0.1:8123"_s)), instant);
    QCOMPARE(wireName(errorOf(inUse)->kind), wireName(ErrorKind::InUse));
}

void TestAuthorizationCode::refreshesWhileNobodyIsThere()
{
    FlowContext with = signIn();
    with.signIn = false;
    with.current = stored("r1");
    auto flow = start(std::move(with));
    QVERIFY(flow);
    const Step step = (*flow)->next(Begin{}, instant);
    QCOMPARE(requestOf(step).body, QByteArray("grant_type=refresh_token&refresh_token=r1&client_id=app"));
    QCOMPARE(spendsOf(step), Spends::Credential);
    const Step refused = (*flow)->next(Expected<HttpResponse>(answer(400, R"({"error":"invalid_grant"})")), instant);
    QVERIFY(errorOf(refused)); // and no browser opens by itself
    QCOMPARE(errorOf(refused)->code, QByteArray("invalid_grant"));
}

void TestAuthorizationCode::asksForASignInWhenNothingElseHelps()
{
    FlowContext with = signIn();
    with.signIn = false;
    with.current = stored("");
    auto flow = start(std::move(with));
    QVERIFY(flow);
    const Step step = (*flow)->next(Begin{}, instant);
    QVERIFY(errorOf(step));
    QCOMPARE(wireName(errorOf(step)->kind), wireName(ErrorKind::MissingCredentials));
    QCOMPARE(errorOf(step)->where, u"sign_in"_s);
}

void TestAuthorizationCode::aSignInReplacesTheRefreshToken()
{
    FlowContext with = signIn();
    with.current = stored("r1");
    const AtBrowser at(std::move(with));
    QVERIFY(!at.browse.state.isEmpty()); // not a refresh: the person may want another account
    (void)at.comeBack("code=c");
    const Step last = at.flow->next(Expected<HttpResponse>(answer(200, R"({"access_token":"new"})")), instant);
    QVERIFY(tokenOf(last));
    QVERIFY(tokenOf(last)->refresh.isEmpty());
}

void TestAuthorizationCode::refusesSourcesThatCannotWork_data()
{
    QTest::addColumn<QVariantMap>("more");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const QString &field, const QVariant &value, const QString &where) {
        QTest::newRow(name) << QVariantMap{{field, value}} << where;
    };
    row("plain http", u"authorization_url"_s, u"http://idp.example/a"_s, u"grant.authorization_url"_s);
    row("no address", u"authorization_url"_s, QString(), u"grant.authorization_url"_s);
    row("no port", u"redirect_port"_s, 65536, u"grant.redirect_port"_s);
    row("a negative port", u"redirect_port"_s, -1, u"grant.redirect_port"_s);
    for (const char *own : {"state", "redirect_uri", "code_challenge_method", "response_mode", "request"}) {
        const QString name = QString::fromLatin1(own);
        row(own, u"authorization_extra"_s, QVariantMap{{name, u"x"_s}}, u"grant.authorization_extra."_s + name);
    }
    row("extra says the verifier", u"extra"_s, QVariantMap{{u"code_verifier"_s, u"x"_s}},
        u"grant.extra.code_verifier"_s);
}

void TestAuthorizationCode::refusesSourcesThatCannotWork()
{
    QFETCH(const QVariantMap, more);
    const auto flow = start(signIn(more));
    QVERIFY(!flow);
    QCOMPARE(wireName(flow.error().kind), wireName(ErrorKind::InvalidInput));
    QTEST(flow.error().where, "where");
}

QTEST_GUILESS_MAIN(TestAuthorizationCode)
#include "tst_authorizationcode.moc"
