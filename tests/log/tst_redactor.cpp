// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/redactor.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

namespace {
// header {"alg":"HS256"}, payload {"sub":"canary"}
const QString jwt = u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjYW5hcnkifQ.c2lnbmF0dXJl"_s;
} // namespace

class TestRedactor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hidesSecretsByShape_data();
    void hidesSecretsByShape();
    void leavesTheRestAlone_data();
    void leavesTheRestAlone();
    void hidesKnownValuesInEveryEncoding_data();
    void hidesKnownValuesInEveryEncoding();
    void ignoresKnownValuesTooShortToMean();
    void redactingTwiceChangesNothing();
    void cutsLongTexts();
    void hostileTextsTakeLinearTime_data();
    void hostileTextsTakeLinearTime();
};

void TestRedactor::hidesSecretsByShape_data() // X-07
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("jwt") << u"got "_s + jwt + u" for billing"_s << u"got ••• for billing"_s;
    QTest::newRow("jwt at the end of a sentence") << jwt + u","_s << u"•••,"_s;
    QTest::newRow("jwt in a path") << u"/t/"_s + jwt << u"/t/•••"_s;
    QTest::newRow("jwt without a signature") << u"eyJhbGciOiJub25lIn0.e30."_s << u"•••"_s;
    QTest::newRow("jwt in base64") << QString::fromLatin1(jwt.toLatin1().toBase64()) << u"•••"_s;
    QTest::newRow("jwt url-encoded json") << u"%22"_s + jwt + u"%22"_s << u"%22•••%22"_s;
    QTest::newRow("a key for programs") << u"X-Api-Key is twk_AbC-_0123456789abcdef, they say"_s
                                        << u"X-Api-Key is •••, they say"_s;
    QTest::newRow("a key for programs in a path") << u"/k/twk_AbC-_0123456789abcdef/x"_s << u"/k/•••/x"_s;
    QTest::newRow("the beginning of a key is harmless")
        << u"keys begin with twk_ and go on"_s << u"keys begin with twk_ and go on"_s;
    QTest::newRow("bearer") << u"Authorization: Bearer abc.def-123"_s << u"Authorization: •••"_s;
    QTest::newRow("bearer in prose") << u"sent Bearer abcdefgh to the API"_s << u"sent Bearer ••• to the API"_s;
    QTest::newRow("bearer in lower case") << u"bearer abcdefgh"_s << u"bearer •••"_s;
    QTest::newRow("dpop") << u"DPoP abcdefgh"_s << u"DPoP •••"_s;
    QTest::newRow("basic") << u"Basic dXNlcjpwYXNz"_s << u"Basic •••"_s;
    QTest::newRow("header in curl") << u"curl -H \"Authorization: Basic dXNlcjpwYXNz\" https://a.example"_s
                                    << u"curl -H \"Authorization: •••\" https://a.example"_s;
    QTest::newRow("own scheme") << u"Authorization: Splunk abc def\nnext: line"_s
                                << u"Authorization: •••\nnext: line"_s;
    QTest::newRow("json") << uR"({"access_token":"abc","token_type":"Bearer","expires_in":3600})"_s
                          << uR"({"access_token":"•••","token_type":"Bearer","expires_in":3600})"_s;
    QTest::newRow("json with blanks") << uR"({ "refresh_token" : "a b c" , "x":1})"_s
                                      << uR"({ "refresh_token" : "•••" , "x":1})"_s;
    QTest::newRow("json, escaped quote in the value")
        << uR"({"password":"a\"b,c","x":1})"_s << uR"({"password":"•••","x":1})"_s;
    QTest::newRow("json in json") << uR"("{\"client_secret\":\"abc\",\"x\":1}")"_s
                                  << uR"("{\"client_secret\":\"•••\",\"x\":1}")"_s;
    QTest::newRow("json in json in json")
        << uR"({\\\"token\\\":\\\"abc\\\",\\\"x\\\":1})"_s << uR"({\\\"token\\\":\\\"•••\\\",\\\"x\\\":1})"_s;
    QTest::newRow("cut json") << uR"({"id_token":"abc)"_s << uR"({"id_token":"•••)"_s;
    QTest::newRow("number") << uR"({"password":123456})"_s << uR"({"password":•••})"_s;
    QTest::newRow("list") << uR"({"token":["abc","def"],"x":1})"_s << uR"({"token":•••,"x":1})"_s;
    QTest::newRow("camel case") << uR"({"accessToken":"abc","authToken":"def"})"_s
                                << uR"({"accessToken":"•••","authToken":"•••"})"_s;
    QTest::newRow("short names of S5-06") << uR"({"access":"abc","refresh":"def","jwt":"ghi","token":"jkl"})"_s
                                          << uR"({"access":"•••","refresh":"•••","jwt":"•••","token":"•••"})"_s;
    QTest::newRow("python") << u"{'token': 'abc', 'x': 1}"_s << u"{'token': '•••', 'x': 1}"_s;
    QTest::newRow("form") << u"grant_type=password&username=ann&password=p%26w&scope=a"_s
                          << u"grant_type=password&username=ann&password=•••&scope=a"_s;
    QTest::newRow("form with secrets")
        << u"client_secret=abc&assertion=def&client_assertion=ghi&subject_token=jkl&x=1"_s
        << u"client_secret=•••&assertion=•••&client_assertion=•••&subject_token=•••&x=1"_s;
    QTest::newRow("query") << u"https://a.example/cb?code=SplxlOBeZQ&state=x"_s
                           << u"https://a.example/cb?code=•••&state=x"_s;
    QTest::newRow("device code") << uR"({"device_code":"GmRh-abc"})"_s << uR"({"device_code":"•••"})"_s;
    QTest::newRow("encoded query") << u"next=%2Fcb%3Faccess_token%3Dabc%26x%3D1"_s
                                   << u"next=%2Fcb%3Faccess_token%3D•••%26x%3D1"_s;
    QTest::newRow("encoded json") << u"%7B%22token%22%3A%22abc%22%7D"_s << u"%7B%22token%22%3A%22•••%22%7D"_s;
    QTest::newRow("environment") << u"EXTERNAL_API_PASSWORD=hunter2 OAUTH_CLIENT_SECRET=abc"_s
                                 << u"EXTERNAL_API_PASSWORD=••• OAUTH_CLIENT_SECRET=•••"_s;
    QTest::newRow("yaml") << u"password: hunter2"_s << u"password: •••"_s;
    QTest::newRow("scheme in a value") << u"token=Bearer abc def"_s << u"token=••• def"_s;
    QTest::newRow("slot of a fallback") << u"fallback.client_secret=abc"_s << u"fallback.client_secret=•••"_s;
    QTest::newRow("api key header") << u"X-Api-Key: abc"_s << u"X-Api-Key: •••"_s;
    QTest::newRow("gateway key header") << u"x-tokenwatch-key: abc"_s << u"x-tokenwatch-key: •••"_s;
    QTest::newRow("cookies") << u"Cookie: a=1; session=abc\r\nAccept: x"_s << u"Cookie: •••\r\nAccept: x"_s;
    QTest::newRow("set-cookie") << u"set-cookie: __client=abc; Path=/; HttpOnly"_s << u"set-cookie: •••"_s;
    QTest::newRow("user info") << u"proxy http://ann:s3cret@proxy.example:8080/x"_s
                               << u"proxy http://•••@proxy.example:8080/x"_s;
    QTest::newRow("token as user") << u"https://ghp_abc@git.example/"_s << u"https://•••@git.example/"_s;
    QTest::newRow("at sign in the password") << u"https://ann:a@b@h.example"_s << u"https://•••@h.example"_s;
    QTest::newRow("private key") << u"key -----BEGIN EC PRIVATE KEY-----\nMHcCAQEE\n-----END EC PRIVATE KEY----- end"_s
                                 << u"key ••• end"_s;
    QTest::newRow("cut private key") << u"-----BEGIN PRIVATE KEY-----\nMHcCAQEE"_s << u"•••"_s;
    QTest::newRow("several") << u"token=a password=b Bearer c"_s << u"token=••• password=••• Bearer •••"_s;
}

void TestRedactor::hidesSecretsByShape()
{
    QFETCH(QString, text);
    QTEST(log::redacted(text), "expected");
}

void TestRedactor::leavesTheRestAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text : {
             u"",
             u"billing: refreshed, expires in 3600 s",
             uR"({"token_type":"Bearer","expires_in":3600})",
             uR"({"error":"invalid_grant","error_description":"Token has been expired or revoked."})",
             uR"({"code":"invalid_grant"})",
             uR"({"code":404,"message":"not found"})",
             u"exit code: 3",
             u"code=500",
             uR"(WWW-Authenticate: Bearer realm="api", error="invalid_token")",
             u"Bearer token expired",
             u"the Bearer scheme",
             u"basic authentication failed",
             u"access: denied",
             u"refresh: failed",
             u"token_url=https://idp.example/token",
             u"client_auth=client_secret_basic",
             u"no_token: the answer has none",
             uR"({"access_token":null,"hasToken":true,"password":""})",
             u"https://idp.example:8443/token?x=1#y",
             u"mail ann@b.example",
             u"password_field=pw",
             u"EXTERNAL_API_PASSWORD_FILE=/run/secrets/x",
             u"-----BEGIN CERTIFICATE-----",
             u"eyJ",
             u"the token is valid",
             u"grant password, slot client_secret",
             u"12:30:00 tokenwatch.net",
             u"\u00e4\u00f6\u00fc \U0001F600 token",
             u"code",
             u"token=",
             u"token:",
         })
        QTest::newRow(qPrintable(QString::fromUtf16(text).left(60))) << QString::fromUtf16(text);
}

void TestRedactor::leavesTheRestAlone()
{
    QFETCH(QString, text);
    QCOMPARE(log::redacted(text), text);
}

void TestRedactor::hidesKnownValuesInEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("secret");
    for (const char *secret : {"hunter2!", "p&w/+ =\"\\%", "ghp_0123456789abcdefghijklmnop", "pässwörd", "abcd"})
        QTest::newRow(secret) << QByteArray(secret);
}

void TestRedactor::hidesKnownValuesInEveryEncoding() // X-07
{
    QFETCH(QByteArray, secret);
    const Secret known{secret};
    QByteArray lowerHex = secret.toPercentEncoding();
    for (qsizetype at = lowerHex.indexOf('%'); at >= 0; at = lowerHex.indexOf('%', at + 1))
        lowerHex.replace(at, 3, lowerHex.sliced(at, 3).toLower());
    const QList<QByteArray> forms{
        secret,
        secret.toPercentEncoding(),
        secret.toPercentEncoding().replace("%20", "+"),
        secret.toBase64(),
        secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
        lowerHex,
        secret.toHex(),
        secret.toHex().toUpper(),
    };
    for (const QByteArray &form : forms) {
        const QString text = log::redacted(u'[' + QString::fromUtf8(form) + u']', {&known});
        QVERIFY2(text.startsWith(u"[•••"_s) && text.size() <= 9, qPrintable(text));
    }
    if (secret.size() >= 8) {
        // "user:SECRET" as Basic credentials are made, at each offset of base64.
        for (const QByteArray &user : {"u"_ba, "us"_ba, "use"_ba}) {
            const QString encoded = QString::fromLatin1((user + ':' + secret + ":tail").toBase64());
            const QString text = log::redacted(encoded, {&known});
            QVERIFY2(text.contains(u"•••"_s), qPrintable(encoded + u" -> "_s + text));
        }
    }
}

void TestRedactor::ignoresKnownValuesTooShortToMean()
{
    const Secret shortOne("abc");
    const Secret empty;
    QCOMPARE(log::redacted(u"abcdef"_s, {&shortOne, &empty, nullptr}), u"abcdef"_s);
}

void TestRedactor::redactingTwiceChangesNothing()
{
    const QString once = log::redacted(
        u"token=a Authorization: Bearer b\nhttps://u:p@h/ {\"password\":\"x\"} Basic dXNlcjpwYXNz "_s + jwt);
    QCOMPARE(log::redacted(once), once);
}

void TestRedactor::cutsLongTexts()
{
    const Secret known("hunter22");
    const QString text = QString(32 * 1024 - 4, u'x') + u"hunter22"_s + QString(100, u'x');
    const QString result = log::redacted(text, {&known});
    QVERIFY(result.size() < 33 * 1024);
    QVERIFY(!result.contains(u"hunt"_s));
}

void TestRedactor::hostileTextsTakeLinearTime_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece :
         {"token=", "\"token\":\"", "eyJ.", "://", "://a@", "Bearer ", "-----BEGIN ", "-----BEGIN PRIVATE KEY",
          "token=[", "\\", "\\\"", "a", "%22", "basic a", "ZXlK", "Cookie: "})
        QTest::newRow(piece) << QString::fromLatin1(piece);
}

void TestRedactor::hostileTextsTakeLinearTime()
{
    QFETCH(QString, piece);
    QElapsedTimer timer;
    timer.start();
    (void)log::redacted(piece.repeated(1024 * 1024 / static_cast<int>(piece.size())));
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestRedactor)
#include "tst_redactor.moc"
