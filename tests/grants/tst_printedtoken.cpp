// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens that other programs keep in a file or print: the grants `file` and `command`, and the reader they share.
#include "answers.h"

#include "grants/printedtoken.h"

using namespace tokenwatch;
using namespace tokenwatch::testing;
using namespace Qt::StringLiterals;

class TestPrintedToken : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheToken_data();
    void findsTheToken();
    void readsTheEnd_data();
    void readsTheEnd();
    void saysWhyThereIsNone_data();
    void saysWhyThereIsNone();
    void neverQuotesWhatItRead();
    void leavesTheRefreshTokenToItsOwner();
    void fileIsReadAndNothingElse();
    void fileErrorsPassThrough();
    void commandIsRunWithItsLimits();
    void commandOutputIsRead();
    void commandThatFailsSaysWhy_data();
    void commandThatFailsSaysWhy();
    void commandNeverShowsATokenInItsComplaint();
    void refusesSourcesThatCannotWork_data();
    void refusesSourcesThatCannotWork();
};

namespace {

constexpr qint64 nowSeconds = 1795226400;
const QString filePath = u"/run/tokens/api"_s;

PrintedRules fileRules(const QString &field = {})
{
    return {.tokenField = field, .relative = Relative::Unknown, .kind = ErrorKind::FileUnreadable, .where = filePath};
}

PrintedRules commandRules(const QString &field = {})
{
    return {.tokenField = field, .relative = Relative::FromNow, .kind = ErrorKind::ProgramFailed, .where = u"az"_s};
}

Expected<Token> readPrinted(const QByteArray &text, const PrintedRules &rules)
{
    return readPrintedToken(Secret(text), rules, instant);
}

FlowContext commandContext(const QVariantMap &more = {})
{
    QVariantMap fields{{u"argv"_s, QStringList{u"/usr/bin/az"_s, u"account"_s, u"get-access-token"_s}}};
    fields.insert(more);
    return context("command", fields);
}

Answer ran(int exitCode, const QByteArray &output, const QString &errorText = {})
{
    return Expected<Ran>(Ran{exitCode, Secret(output), errorText});
}

} // namespace

void TestPrintedToken::findsTheToken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("token");
    const auto row = [](const char *name, const QByteArray &text, const char *token, const QString &field = {}) {
        QTest::newRow(name) << text << field << QByteArray(token);
    };
    row("bare", "abc", "abc");
    row("with a line feed", "abc\r\n", "abc");
    row("with its scheme", "Bearer abc\n", "abc");
    row("after a byte order mark",
        "\xEF\xBB\xBF"
        "abc\r\n",
        "abc");
    row("base64 with padding is no assignment", "dGVzdA==", "dGVzdA==");
    row("a line", "ACCESS_TOKEN=abc\n", "abc");
    row("a quoted line among others", "# note\nexport API_TOKEN='abc'\nREFRESH_TOKEN=r\nHOST=h\n", "abc");
    row("ACCESS_TOKEN before other names", "GITHUB_TOKEN=x\nACCESS_TOKEN=abc\n", "abc");
    row("the line asked for", "A=1\nMY_KEY=\"abc\"\n", "abc", u"MY_KEY"_s);
    row("OAuth JSON", R"({"access_token":"abc","token_type":"Bearer","expires_in":300})", "abc");
    row("az", R"({"accessToken":"abc","expiresOn":"2026-11-21 03:00:00.000000","tokenType":"Bearer"})", "abc");
    row("gcloud print-access-token", R"({"token":"abc"})", "abc");
    row("gcloud config-helper", R"({"configuration":{},"credential":{"access_token":"abc","id_token":"i"}})", "abc");
    row("kubectl ExecCredential",
        R"({"kind":"ExecCredential","apiVersion":"client.authentication.k8s.io/v1","spec":{},"status":{"token":"abc"}})",
        "abc");
    row("AWS CodeArtifact", R"({"authorizationToken":"abc","expiration":1795230000})", "abc");
    row("a field of the JSON", R"({"token":"x","data":{"mine":"abc"}})", "abc", u"data.mine"_s);
}

void TestPrintedToken::findsTheToken()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, field);
    for (const PrintedRules &rules : {fileRules(field), commandRules(field)}) {
        const auto token = readPrinted(text, rules);
        QVERIFY2(token, token ? "" : qPrintable(token.error().serverText));
        QTEST(tokenwatch::testing::text(token->access), "token");
        QCOMPARE(token->type, QByteArray("Bearer"));
    }
}

void TestPrintedToken::readsTheEnd_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("inFile");
    QTest::addColumn<qint64>("printed");
    QTest::addColumn<ExpiryOrigin>("origin"); // of the printed one
    using enum ExpiryOrigin;
    const auto row = [](const char *name, const QByteArray &text, qint64 inFile, qint64 printed, ExpiryOrigin origin) {
        QTest::newRow(name) << text << inFile << printed << origin;
    };
    // S5-11. Issued long ago: our own clock counts, whatever the token says of when it began.
    row("a JWT's exp", jwt({{u"iat"_s, nowSeconds - 3000}, {u"exp"_s, nowSeconds + 600}}), 600, 600, ExpClaim);
    row("exp before what is said beside it",
        R"({"token":")" + jwt({{u"exp"_s, nowSeconds + 600}}) + R"(","expires_at":1795230000})", 600, 600, ExpClaim);
    row("nothing known", "abc", 3600, 3600, Assumed);
    row("a lifetime counts only when just printed", R"({"access_token":"abc","expires_in":300})", 3600, 300, ExpiresIn);
    row("an instant in expires_in", R"({"access_token":"abc","expires_in":1795226700})", 300, 300, ExpiresIn);
    row("kubectl", R"({"status":{"token":"abc","expirationTimestamp":"2026-11-21T02:05:00Z"}})", 300, 300, ExpiresAt);
    row("gcloud", R"({"credential":{"access_token":"abc","token_expiry":"2026-11-21T02:05:00Z"}})", 300, 300,
        ExpiresAt);
    row("az, in seconds", R"({"accessToken":"abc","expiresOn":"2026-11-21 04:05:00.000000","expires_on":1795226700})",
        300, 300, ExpiresAt);
    row("a time of day without its zone says nothing", R"({"token":"abc","expires_at":"2026-11-21 04:05:00"})", 3600,
        3600, Assumed);
    row("an offset counts", R"({"token":"abc","expiration":"2026-11-21T04:05:00+02:00"})", 300, 300, ExpiresAt);
}

void TestPrintedToken::readsTheEnd()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qint64, inFile);
    QFETCH(const qint64, printed);
    QFETCH(const ExpiryOrigin, origin);
    const auto fromFile = readPrinted(text, fileRules());
    const auto fromProgram = readPrinted(text, commandRules());
    QVERIFY(fromFile);
    QVERIFY(fromProgram);
    QCOMPARE(fromFile->lifetime()->count(), inFile * 1000);
    QCOMPARE(fromProgram->lifetime()->count(), printed * 1000);
    QCOMPARE(wireName(fromProgram->expiryOrigin), wireName(origin));
    QCOMPARE(fromFile->receivedAt, instant.wall);
}

void TestPrintedToken::saysWhyThereIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("field");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QByteArray &text, const QString &why, const QString &field = {},
                        ErrorKind kind = ErrorKind::ProgramFailed) {
        QTest::newRow(name) << text << field << kind << why;
    };
    row("nothing", " \n", u"is empty"_s);
    row("words", "please run az login", u"holds characters that no token has"_s);
    row("lines", "please\nrun az login\n", u"more than one line, and none is a token"_s);
    row("two names", "A_TOKEN=x\nB_TOKEN=y\n", u"several lines name a token; say which one in token_field"_s);
    row("no such line", "A_TOKEN=x\n", u"no line is named as token_field says"_s, u"C_TOKEN"_s);
    row("a list", "[1]", {});
    row("half JSON", R"({"token":"abc")", {});
    row("JSON without a token", R"({"status":"ok"})",
        u"no token in it; looked for access_token, accessToken, access, token"_s);
    row("an error as JSON", R"({"error":"invalid_grant","error_description":"run az login"})",
        u"invalid_grant: run az login"_s);
    row("over", jwt({{u"exp"_s, nowSeconds - 5}}), u"the token in it ended at 2026-11-21T01:59:55Z"_s);
    row("over, said beside it", R"({"token":"abc","expires_at":"2026-11-21T01:00:00Z"})",
        u"the token in it ended at 2026-11-21T01:00:00Z"_s);
    row("not a bearer token", R"({"access_token":"abc","token_type":"mac"})", u"token_type \"mac\""_s, {},
        ErrorKind::UnusableToken);
    row("token-crlf", R"({"access_token":"a\r\nb"})", u"the token contains characters that must not be in a header"_s,
        {}, ErrorKind::UnusableToken);
}

void TestPrintedToken::saysWhyThereIsNone()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, field);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, why);
    const auto token = readPrinted(text, commandRules(field));
    QVERIFY(!token);
    QCOMPARE(wireName(token.error().kind), wireName(kind));
    QCOMPARE(token.error().where, u"az"_s);
    QVERIFY(!token.error().serverText.isEmpty());
    if (!why.isEmpty())
        QCOMPARE(token.error().serverText, why);
}

void TestPrintedToken::neverQuotesWhatItRead()
{
    for (const QByteArray &text :
         {QByteArray("s3cret s3cret"), QByteArray("{\"s3cret\":1,"), QByteArray("{\"x\":\"s3cret\"} s3cret"),
          QByteArray("s3cret\ns3cret s3cret"), QByteArray("A_TOKEN=s3cret\nB_TOKEN=s3cret"),
          QByteArray(R"({"token":"s3cret\n"})")}) {
        const auto token = readPrinted(text, fileRules());
        QVERIFY2(!token, text.constData());
        QVERIFY2(!token.error().serverText.contains(u"s3cret"), qPrintable(token.error().serverText));
        QCOMPARE(token.error().where, filePath);
    }
}

void TestPrintedToken::leavesTheRefreshTokenToItsOwner()
{
    const QByteArray text = R"({"access_token":"abc","refresh_token":"theirs","refresh_expires_in":9})";
    for (const PrintedRules &rules : {fileRules(), commandRules()}) {
        const auto token = readPrinted(text, rules);
        QVERIFY(token);
        QVERIFY(token->refresh.isEmpty());
        QVERIFY(!token->refreshExpiresAt);
    }
}

void TestPrintedToken::fileIsReadAndNothingElse()
{
    auto flow = start(context("file", {{u"path"_s, filePath}, {u"token_field"_s, u"mine"_s}}));
    QVERIFY(flow);
    const Step first = (*flow)->next(Begin{}, instant);
    const auto *read = std::get_if<ReadFile>(&first);
    QVERIFY(read);
    QCOMPARE(read->path, filePath);
    const Step last = (*flow)->next(
        Expected<Secret>(Secret(QByteArrayView(R"({"token":"x","mine":"abc","expires_in":9})"))), instant);
    QVERIFY(tokenOf(last));
    QCOMPARE(text(tokenOf(last)->access), QByteArray("abc"));
    QCOMPARE(wireName(tokenOf(last)->expiryOrigin), wireName(ExpiryOrigin::Assumed));

    const GrantDescriptor *grant = findGrant(grantCatalogue(), "file");
    QVERIFY(grant->watchOnly);
    QVERIFY(!grant->hasPrimaryCredentials({}));
}

void TestPrintedToken::fileErrorsPassThrough()
{
    auto flow = start(context("file", {{u"path"_s, filePath}}));
    QVERIFY(flow);
    (void)(*flow)->next(Begin{}, instant);
    const Step step = (*flow)->next(Expected<Secret>(failure(ErrorKind::AnswerTooLarge, filePath)), instant);
    QVERIFY(errorOf(step));
    QCOMPARE(wireName(errorOf(step)->kind), wireName(ErrorKind::AnswerTooLarge));
}

void TestPrintedToken::commandIsRunWithItsLimits()
{
    auto flow = start(commandContext());
    QVERIFY(flow);
    const Step step = (*flow)->next(Begin{}, instant);
    const auto *run = std::get_if<Run>(&step);
    QVERIFY(run);
    QCOMPARE(run->order.argv, QStringList({u"/usr/bin/az"_s, u"account"_s, u"get-access-token"_s}));
    QCOMPARE(run->order.timeout.count(), 30);
    QCOMPARE(run->order.outputLimit, 64 * 1024);

    auto patient = start(commandContext({{u"timeout"_s, 90}}));
    QVERIFY(patient);
    const Step patientStep = (*patient)->next(Begin{}, instant);
    QCOMPARE(std::get<Run>(patientStep).order.timeout.count(), 90);
    QVERIFY(findGrant(grantCatalogue(), "command")->hasPrimaryCredentials({}));
}

void TestPrintedToken::commandOutputIsRead()
{
    auto flow = start(commandContext());
    (void)(*flow)->next(Begin{}, instant);
    const Step last = (*flow)->next(ran(0, R"({"access_token":"abc","expires_in":300})", u"a warning"_s), instant);
    QVERIFY(tokenOf(last));
    QCOMPARE(text(tokenOf(last)->access), QByteArray("abc"));
    QCOMPARE(tokenOf(last)->lifetime()->count(), 300'000);
}

void TestPrintedToken::commandThatFailsSaysWhy_data()
{
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("errorText");
    QTest::addColumn<QString>("why");
    QTest::newRow("with words") << 1 << u"Please run 'az login'."_s << u"exit code 1: Please run 'az login'."_s;
    QTest::newRow("without") << 127 << QString() << u"exit code 127"_s;
    QTest::newRow("a terminal's colours") << 2 << u"\x1b[31mno\x1b[0m\nreally"_s << u"exit code 2: [31mno [0m really"_s;
    QTest::newRow("a secret by its shape")
        << 1 << u"bad request: client_secret=hunter2"_s << u"exit code 1: bad request: client_secret=•••"_s;
}

void TestPrintedToken::commandThatFailsSaysWhy()
{
    QFETCH(const int, exitCode);
    QFETCH(const QString, errorText);
    QFETCH(const QString, why);
    auto flow = start(commandContext());
    (void)(*flow)->next(Begin{}, instant);
    const Step last = (*flow)->next(ran(exitCode, "abc", errorText), instant);
    QVERIFY(errorOf(last)); // what it printed does not count
    QCOMPARE(wireName(errorOf(last)->kind), wireName(ErrorKind::ProgramFailed));
    QCOMPARE(errorOf(last)->where, u"az"_s);
    QCOMPARE(errorOf(last)->serverText, why);
    QCOMPARE(judge(*errorOf(last), Spends::Nothing), Verdict::Transient);
}

void TestPrintedToken::commandNeverShowsATokenInItsComplaint()
{
    FlowContext with = commandContext();
    with.current = stored("r1");
    auto flow = start(std::move(with));
    (void)(*flow)->next(Begin{}, instant);
    const Step last = (*flow)->next(ran(1, "fresh-one\n", u"old-access is over, fresh-one is new"_s), instant);
    QVERIFY(errorOf(last));
    QCOMPARE(errorOf(last)->serverText, u"exit code 1: ••• is over, ••• is new"_s);
}

void TestPrintedToken::refusesSourcesThatCannotWork_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QVariantMap>("fields");
    QTest::addColumn<QString>("where");
    const QStringList program{u"az"_s};
    QTest::newRow("no program") << QByteArray("command") << QVariantMap{} << u"grant.argv"_s;
    QTest::newRow("an empty program") << QByteArray("command") << QVariantMap{{u"argv"_s, QStringList{QString()}}}
                                      << u"grant.argv"_s;
    QTest::newRow("no time") << QByteArray("command") << QVariantMap{{u"argv"_s, program}, {u"timeout"_s, 0}}
                             << u"grant.timeout"_s;
    QTest::newRow("for ever") << QByteArray("command") << QVariantMap{{u"argv"_s, program}, {u"timeout"_s, 601}}
                              << u"grant.timeout"_s;
    QTest::newRow("a relative path") << QByteArray("file") << QVariantMap{{u"path"_s, u"token"_s}} << u"grant.path"_s;
}

void TestPrintedToken::refusesSourcesThatCannotWork()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QVariantMap, fields);
    const auto flow = start(context(type.constData(), fields));
    QVERIFY(!flow);
    QCOMPARE(wireName(flow.error().kind), wireName(ErrorKind::InvalidInput));
    QTEST(flow.error().where, "where");
}

QTEST_GUILESS_MAIN(TestPrintedToken)
#include "tst_printedtoken.moc"
