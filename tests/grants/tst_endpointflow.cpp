// SPDX-License-Identifier: GPL-3.0-or-later
// The grants over a token endpoint, step by step and byte by byte: client_credentials, password, refresh_token.
#include "answers.h"

#include "grants/formbody.h"

using namespace tokenwatch;
using namespace tokenwatch::testing;
using namespace Qt::StringLiterals;

namespace {

QVariantMap clientFields(const QVariantMap &more = {})
{
    QVariantMap fields{{u"token_url"_s, u"https://idp.example/token"_s}, {u"client_id"_s, u"app"_s}};
    fields.insert(more);
    return fields;
}

QVariantMap userFields()
{
    return clientFields({{u"username"_s, u"ada"_s}});
}

QByteArray headerOf(const Step &step, const char *name)
{
    return headerValue(requestOf(step).headers, name);
}

const HttpResponse granted = answer(200, R"({"access_token":"new","expires_in":300})");
const HttpResponse refused = answer(400, R"({"error":"invalid_grant"})");

} // namespace

class TestEndpointFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void encodesForms_data();
    void encodesForms();
    void sendsClientCredentials();
    void authenticatesTheClientInOneWayOnly_data();
    void authenticatesTheClientInOneWayOnly();
    void sendsAPassword();
    void sendsAdditionalParameters();
    void saysWhatIsMissingOrWrong_data();
    void saysWhatIsMissingOrWrong();
    void usesTheRefreshTokenFirst_data();
    void usesTheRefreshTokenFirst();
    void replacesOrKeepsTheRefreshToken();
    void fallsBackToPrimaryCredentialsWhenRefused_data();
    void fallsBackToPrimaryCredentialsWhenRefused();
    void neverSendsARefusedRefreshTokenAgain();
    void leavesTheRefreshTokenAlone_data();
    void leavesTheRefreshTokenAlone();
    void endsWithTheErrorOfTheRoad();
    void refreshTokenGrantHasNothingElse();
    void adoptsARefreshToken();
    void adoptsAPastedToken_data();
    void adoptsAPastedToken();
    void refusesAPastedTokenUnfitForAHeader();
    void aPastedTokenCannotBeRenewed();
    void everyGrantDescribesItself();
};

void TestEndpointFlow::encodesForms_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("letters") << QByteArray("aZ09*-._") << QByteArray("aZ09*-._");
    QTest::newRow("separators") << QByteArray("a&b=c+d%e") << QByteArray("a%26b%3Dc%2Bd%25e");
    QTest::newRow("blank") << QByteArray("a b") << QByteArray("a+b");
    QTest::newRow("refresh-crlf") << QByteArray("a\r\nb") << QByteArray("a%0D%0Ab");
    QTest::newRow("UTF-8") << QByteArray("p\xc3\xa4ss\xe2\x82\xac") << QByteArray("p%C3%A4ss%E2%82%AC");
    QTest::newRow("NUL and tilde") << QByteArray("a\0~", 3) << QByteArray("a%00%7E");
    QTest::newRow("colon") << QByteArray("a:b") << QByteArray("a%3Ab");
}

void TestEndpointFlow::encodesForms()
{
    QFETCH(const QByteArray, plain);
    QFETCH(const QByteArray, encoded);
    QCOMPARE(formEncoded(plain), encoded);
    QCOMPARE(FormBody().add("x", QByteArrayView(plain)).add("y", u"1"_s).encoded(), "x=" + encoded + "&y=1");
}

// S5-02
void TestEndpointFlow::sendsClientCredentials()
{
    auto flow = start(
        context("client_credentials", clientFields({{u"scope"_s, u"read write"_s}}), {{"client_secret", "s3cret"}}));
    QVERIFY(flow);
    const Step first = (*flow)->next(Begin{}, instant);
    const HttpRequest request = requestOf(first);
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.url, QUrl(u"https://idp.example/token"_s));
    QCOMPARE(request.body, QByteArray("grant_type=client_credentials&scope=read+write"));
    QCOMPARE(headerOf(first, "Authorization"), "Basic " + QByteArray("app:s3cret").toBase64());
    QCOMPARE(headerOf(first, "Accept"), QByteArray("application/json"));
    QCOMPARE(headerOf(first, "Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(spendsOf(first), Spends::Nothing);

    const Step last = (*flow)->next(Expected<HttpResponse>(granted), instant);
    QVERIFY(tokenOf(last));
    QCOMPARE(text(tokenOf(last)->access), QByteArray("new"));
    QVERIFY(tokenOf(last)->refresh.isEmpty());
    QCOMPARE((*flow)->memory(), QByteArray(R"({"client_auth":"client_secret_basic"})"));
}

void TestEndpointFlow::authenticatesTheClientInOneWayOnly_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("clientSecret");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("body");
    const QByteArray grant = "grant_type=client_credentials";
    QTest::newRow("basic encodes both parts") << u"a:b"_s << u"client_secret_basic"_s << QByteArray("p&+% \xc3\xa4")
                                              << "Basic " + QByteArray("a%3Ab:p%26%2B%25+%C3%A4").toBase64() << grant;
    QTest::newRow("basic by default") << u"app"_s << QString() << QByteArray("s")
                                      << "Basic " + QByteArray("app:s").toBase64() << grant;
    QTest::newRow("post") << u"app"_s << u"client_secret_post"_s << QByteArray("p&+%\r\n") << QByteArray()
                          << grant + "&client_id=app&client_secret=p%26%2B%25%0D%0A";
    QTest::newRow("none ignores a stored secret")
        << u"app"_s << u"none"_s << QByteArray("s") << QByteArray() << grant + "&client_id=app";
    QTest::newRow("none") << u"app"_s << u"none"_s << QByteArray() << QByteArray() << grant + "&client_id=app";
}

void TestEndpointFlow::authenticatesTheClientInOneWayOnly()
{
    QFETCH(const QString, id);
    QFETCH(const QString, method);
    QFETCH(const QByteArray, clientSecret);
    QFETCH(const QByteArray, authorization);
    QFETCH(const QByteArray, body);
    auto flow = start(context("client_credentials", clientFields({{u"client_id"_s, id}, {u"client_auth"_s, method}}),
                              {{"client_secret", clientSecret}}));
    QVERIFY(flow);
    const Step step = (*flow)->next(Begin{}, instant);
    QCOMPARE(headerOf(step, "Authorization"), authorization);
    QCOMPARE(requestOf(step).body, body);
}

void TestEndpointFlow::sendsAPassword()
{
    auto flow = start(context("password", userFields(), {{"password", "p&w=+ %\xc3\xa4"}}));
    QVERIFY(flow);
    const Step step = (*flow)->next(Begin{}, instant);
    QCOMPARE(requestOf(step).body,
             QByteArray("grant_type=password&username=ada&password=p%26w%3D%2B+%25%C3%A4&client_id=app"));
    QCOMPARE(headerOf(step, "Authorization"), QByteArray());
    QCOMPARE(spendsOf(step), Spends::Attempt);
}

void TestEndpointFlow::sendsAdditionalParameters()
{
    const QVariantMap fields = clientFields({{u"audience"_s, u"https://api.example"_s},
                                             {u"resource"_s, u"urn:x"_s},
                                             {u"extra"_s, QVariantMap{{u"tenant"_s, u"a b"_s}}}});
    auto flow = start(context("client_credentials", fields, {{"client_secret", "s"}}));
    QVERIFY(flow);
    QCOMPARE(
        requestOf((*flow)->next(Begin{}, instant)).body,
        QByteArray("grant_type=client_credentials&audience=https%3A%2F%2Fapi.example&resource=urn%3Ax&tenant=a+b"));
}

void TestEndpointFlow::saysWhatIsMissingOrWrong_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QVariantMap>("fields");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const char *type, const QVariantMap &fields, ErrorKind kind,
                        const QString &where) { QTest::newRow(name) << QByteArray(type) << fields << kind << where; };
    using enum ErrorKind;
    row("no client secret", "client_credentials", clientFields(), MissingCredentials, u"client_secret"_s);
    row("asked for basic", "refresh_token", clientFields({{u"client_auth"_s, u"client_secret_basic"_s}}),
        MissingCredentials, u"client_secret"_s);
    row("no password", "password", userFields(), MissingCredentials, u"password"_s);
    row("no refresh token", "refresh_token", clientFields(), MissingCredentials, u"refresh_token"_s);
    row("plain http", "client_credentials", clientFields({{u"token_url"_s, u"http://idp.example/t"_s}}), InvalidInput,
        u"grant.token_url"_s);
    row("user info", "client_credentials", clientFields({{u"token_url"_s, u"https://a:b@idp.example/t"_s}}),
        InvalidInput, u"grant.token_url"_s);
    row("extra says grant_type", "password", clientFields({{u"extra"_s, QVariantMap{{u"grant_type"_s, u"x"_s}}}}),
        InvalidInput, u"grant.extra.grant_type"_s);
    row("pasted token", "manual", {}, MissingCredentials, u"token"_s);
}

void TestEndpointFlow::saysWhatIsMissingOrWrong()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QVariantMap, fields);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, where);
    const auto flow = start(context(type.constData(), fields));
    QVERIFY(!flow);
    QCOMPARE(wireName(flow.error().kind), wireName(kind));
    QCOMPARE(flow.error().where, where);
}

void TestEndpointFlow::usesTheRefreshTokenFirst_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("client_credentials") << QByteArray("client_credentials")
                                        << QByteArray("grant_type=refresh_token&refresh_token=r%2B1%26");
    QTest::newRow("password") << QByteArray("password")
                              << QByteArray("grant_type=refresh_token&refresh_token=r%2B1%26");
    QTest::newRow("refresh_token") << QByteArray("refresh_token")
                                   << QByteArray("grant_type=refresh_token&refresh_token=r%2B1%26");
}

void TestEndpointFlow::usesTheRefreshTokenFirst()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    FlowContext with = context(type.constData(), userFields(), {{"client_secret", "s"}, {"password", "p"}});
    with.current = stored("r+1&");
    auto flow = start(std::move(with));
    QVERIFY(flow);
    const Step step = (*flow)->next(Begin{}, instant);
    QCOMPARE(requestOf(step).body, body);
    QCOMPARE(headerOf(step, "Authorization"), "Basic " + QByteArray("app:s").toBase64());
    QCOMPARE(spendsOf(step), Spends::Credential);
}

// S5-33
void TestEndpointFlow::replacesOrKeepsTheRefreshToken()
{
    for (const auto &[body, refresh] : {std::pair{R"({"access_token":"new","refresh_token":"r2"})", "r2"},
                                        std::pair{R"({"access_token":"new"})", "r1"},
                                        std::pair{R"({"access_token":"new","refresh_token":""})", "r1"}}) {
        FlowContext with = context("refresh_token", clientFields());
        with.current = stored("r1");
        auto flow = start(std::move(with));
        QVERIFY(flow);
        (void)(*flow)->next(Begin{}, instant);
        const Step step = (*flow)->next(Expected<HttpResponse>(answer(200, body)), instant);
        QVERIFY(tokenOf(step));
        QCOMPARE(text(tokenOf(step)->refresh), QByteArray(refresh));
    }
}

void TestEndpointFlow::fallsBackToPrimaryCredentialsWhenRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("fallsBack");
    QTest::newRow("invalid_grant") << 400 << QByteArray(R"({"error":"invalid_grant"})") << true;
    QTest::newRow("GitHub at 200") << 200 << QByteArray(R"({"error":"bad_refresh_token"})") << true;
    QTest::newRow("S2 replay") << 400 << QByteArray(R"({"error":"invalid_request"})") << true;
    QTest::newRow("bare 400") << 400 << QByteArray() << true;
    QTest::newRow("bare 401") << 401 << QByteArray() << true;
    QTest::newRow("client refused") << 401 << QByteArray(R"({"error":"invalid_client"})") << false;
    QTest::newRow("not found") << 404 << QByteArray() << false;
    QTest::newRow("busy") << 429 << QByteArray() << false;
    QTest::newRow("server trouble") << 503 << QByteArray() << false;
    QTest::newRow("server trouble with a code") << 500 << QByteArray(R"({"error":"invalid_grant"})") << false;
    QTest::newRow("unreadable") << 200 << QByteArray("{") << false;
}

void TestEndpointFlow::fallsBackToPrimaryCredentialsWhenRefused()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, fallsBack);
    FlowContext with = context("password", userFields(), {{"password", "p"}});
    with.current = stored("r1");
    auto flow = start(std::move(with));
    QVERIFY(flow);
    (void)(*flow)->next(Begin{}, instant);
    const Step step = (*flow)->next(Expected<HttpResponse>(answer(status, body)), instant);
    QCOMPARE(spendsOf(step).has_value(), fallsBack);
    if (!fallsBack) {
        QVERIFY(errorOf(step));
        QVERIFY((*flow)->memory().isEmpty());
        return;
    }
    QCOMPARE(spendsOf(step), Spends::Attempt);
    QVERIFY(requestOf(step).body.startsWith("grant_type=password&"));
    const Step last = (*flow)->next(Expected<HttpResponse>(granted), instant);
    QVERIFY(tokenOf(last));
    QVERIFY(tokenOf(last)->refresh.isEmpty());
}

void TestEndpointFlow::neverSendsARefusedRefreshTokenAgain()
{
    const auto begin = [](const QByteArray &memory, quint64 generation) {
        FlowContext with = context("password", userFields(), {{"password", "p"}});
        with.current = stored("r1", {}, generation);
        with.memory = memory;
        return start(std::move(with));
    };
    auto flow = begin({}, 7);
    (void)(*flow)->next(Begin{}, instant);
    (void)(*flow)->next(Expected<HttpResponse>(refused), instant);
    const Step failed = (*flow)->next(Expected<HttpResponse>(answer(503, "")), instant);
    QVERIFY(errorOf(failed));
    const QByteArray memory = (*flow)->memory();
    QVERIFY(!memory.isEmpty());

    auto again = begin(memory, 7);
    QCOMPARE(spendsOf((*again)->next(Begin{}, instant)), Spends::Attempt);
    auto newer = begin(memory, 8);
    QCOMPARE(spendsOf((*newer)->next(Begin{}, instant)), Spends::Credential);
}

void TestEndpointFlow::leavesTheRefreshTokenAlone_data()
{
    QTest::addColumn<bool>("primaryOnly");
    QTest::addColumn<qint64>("refreshLeft");
    QTest::addColumn<bool>("refreshes");
    QTest::newRow("S5-15 recovery") << true << qint64(3600) << false;
    QTest::newRow("known to be over") << false << qint64(0) << false;
    QTest::newRow("one second left") << false << qint64(1) << true;
}

void TestEndpointFlow::leavesTheRefreshTokenAlone()
{
    QFETCH(const bool, primaryOnly);
    QFETCH(const qint64, refreshLeft);
    QFETCH(const bool, refreshes);
    FlowContext with = context("password", userFields(), {{"password", "p"}});
    Token current = stored("r1")->duplicate();
    current.refreshExpiresAt = instant.wall + Seconds(refreshLeft);
    with.current = std::make_shared<const Token>(std::move(current));
    with.primaryOnly = primaryOnly;
    auto flow = start(std::move(with));
    QCOMPARE(spendsOf((*flow)->next(Begin{}, instant)), refreshes ? Spends::Credential : Spends::Attempt);
}

void TestEndpointFlow::endsWithTheErrorOfTheRoad()
{
    FlowContext with = context("password", userFields(), {{"password", "p"}});
    with.current = stored("r1");
    auto flow = start(std::move(with));
    (void)(*flow)->next(Begin{}, instant);
    Error lost{
        .kind = ErrorKind::TimedOut, .maySent = true, .code = {}, .where = {}, .serverText = {}, .retryAfter = {}};
    const Step step = (*flow)->next(Expected<HttpResponse>(failure(lost)), instant);
    QCOMPARE(errorOf(step), lost);
}

void TestEndpointFlow::refreshTokenGrantHasNothingElse()
{
    FlowContext with = context("refresh_token", clientFields());
    with.current = stored("r1");
    auto flow = start(std::move(with));
    QVERIFY(requestOf((*flow)->next(Begin{}, instant)).body.contains("refresh_token=r1"));
    const Step step = (*flow)->next(Expected<HttpResponse>(refused), instant);
    QVERIFY(errorOf(step));
    QCOMPARE(errorOf(step)->code, QByteArray("invalid_grant"));
}

void TestEndpointFlow::adoptsARefreshToken()
{
    const GrantDescriptor *grant = findGrant(grantCatalogue(), "refresh_token");
    const auto token = grant->adopt({"refresh_token", {}}, "refresh_token", Secret(QByteArrayView(" r1\n")), instant);
    QVERIFY(token);
    QCOMPARE(text(token->refresh), QByteArray("r1"));
    QVERIFY(token->access.isEmpty());
    QVERIFY(!token->isValidAt(instant.wall));
    QVERIFY(!grant->adopt({"refresh_token", {}}, "refresh_token", Secret(QByteArrayView(" \n")), instant));
}

// S5-19
void TestEndpointFlow::adoptsAPastedToken_data()
{
    QTest::addColumn<QString>("expiresAt");
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<qint64>("left");
    QTest::addColumn<ExpiryOrigin>("origin");
    const qint64 now = instant.wall.time_since_epoch().count() / 1000;
    const QByteArray withExp = jwt({{u"iat"_s, now - 86400}, {u"exp"_s, now + 500}});
    QTest::newRow("said") << u"2026-11-21T03:00:00Z"_s << QByteArray("opaque") << qint64(3600)
                          << ExpiryOrigin::ExpiresAt;
    QTest::newRow("said wins over exp") << u"2026-11-21T03:00:00Z"_s << withExp << qint64(3600)
                                        << ExpiryOrigin::ExpiresAt;
    QTest::newRow("S5-11 exp") << QString() << withExp << qint64(500) << ExpiryOrigin::ExpClaim;
    QTest::newRow("exp wins over never") << u"never"_s << withExp << qint64(500) << ExpiryOrigin::ExpClaim;
    QTest::newRow("never") << u"never"_s << QByteArray("opaque") << qint64(-1) << ExpiryOrigin::None;
    QTest::newRow("unknown") << QString() << QByteArray("opaque") << qint64(3600) << ExpiryOrigin::Assumed;
    QTest::newRow("with its scheme and a line feed")
        << QString() << QByteArray("Bearer opaque\n") << qint64(3600) << ExpiryOrigin::Assumed;
}

void TestEndpointFlow::adoptsAPastedToken()
{
    QFETCH(const QString, expiresAt);
    QFETCH(const QByteArray, pasted);
    QFETCH(const qint64, left);
    QFETCH(const ExpiryOrigin, origin);
    const GrantDescriptor *grant = findGrant(grantCatalogue(), "manual");
    const auto token = grant->adopt({"manual", {{u"expires_at"_s, expiresAt}}}, "token", Secret(pasted), instant);
    QVERIFY(token);
    QVERIFY(text(token->access) == "opaque" || text(token->access) == pasted);
    QCOMPARE(wireName(token->expiryOrigin), wireName(origin));
    QCOMPARE(token->expiresAt.has_value(), left >= 0);
    if (left >= 0)
        QCOMPARE(*token->lifetime(), Milliseconds(left * 1000));
}

void TestEndpointFlow::refusesAPastedTokenUnfitForAHeader()
{
    const GrantDescriptor *grant = findGrant(grantCatalogue(), "manual");
    for (const char *pasted : {"two words", "a\r\nb", "\xc3\xa4"}) {
        const auto token = grant->adopt({"manual", {}}, "token", Secret(QByteArrayView(pasted)), instant);
        QVERIFY(!token);
        QCOMPARE(token.error().kind, ErrorKind::UnusableToken);
    }
    QVERIFY(!grant->adopt({"manual", {}}, "token", Secret(), instant));
}

void TestEndpointFlow::aPastedTokenCannotBeRenewed()
{
    FlowContext with = context("manual", {});
    with.current = stored("r1");
    const auto flow = start(std::move(with));
    QVERIFY(!flow);
    QVERIFY(isStateNotOutcome(flow.error().kind));
}

void TestEndpointFlow::everyGrantDescribesItself()
{
    QSet<QByteArray> types;
    for (const GrantDescriptor &grant : grantCatalogue()) {
        QVERIFY(!types.contains(grant.type));
        types.insert(grant.type);
        QVERIFY(grant.start);
        QVERIFY(grant.hasPrimaryCredentials);
        QSet<QByteArray> names;
        for (const FieldRule &field : grant.fields) {
            QCOMPARE(field.type == FieldType::Choice, !field.choices.empty());
            QVERIFY(!names.contains(field.name));
            names.insert(field.name);
        }
        for (const FieldRule &field : grant.fields)
            QVERIFY(!field.orElse || names.contains(field.orElse));
        for (const SlotRule &slot : grant.secretSlots)
            QVERIFY(!slot.consumable || grant.adopt);
    }
}

QTEST_GUILESS_MAIN(TestEndpointFlow)
#include "tst_endpointflow.moc"
