// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxbench.h"

using namespace tokenwatch;
using namespace tokenwatch::sandbox;

namespace {

constexpr const char *formatNames[] = {"json-email", "json-username", "form", "client-credentials"};
constexpr const char *shapeNames[] = {"access_token", "access", "token", "auth_token", "jwt",
                                      "header",       "nested", "key",   "object",     "nested_object"};

/// A good login at `target` in this format.
QByteArray loginRequest(const QByteArray &target, const QByteArray &format)
{
    if (format == "json-email")
        return jsonRequest(target, R"({"email":"ada@shop.example","password":"p&ss=w/rd"})");
    if (format == "json-username")
        return jsonRequest(target, R"({"username":"ada","password":"p&ss=w/rd"})");
    if (format == "form")
        return formRequest(target, {{"username", "ada@shop.example"}, {"password", "p&ss=w/rd"}});
    return formRequest(
        target, {{"grant_type", "client_credentials"}, {"client_id", "billing"}, {"client_secret", "s3cret: +%"}});
}

/// Where S5-06 says that a token of this shape is.
QString tokenIn(const HttpReply &reply, const QByteArray &shape)
{
    if (shape == "header")
        return QString::fromLatin1(reply.header("Authorization").mid(qstrlen("Bearer ")));
    if (shape == "nested")
        return reply.json().value(u"data")[u"token"].toString();
    if (shape == "object")
        return reply.json().value(u"token")[u"access_token"].toString();
    if (shape == "nested_object")
        return reply.json().value(u"data")[u"token"][u"access_token"].toString();
    return reply.text(QString::fromLatin1(shape));
}

} // namespace

class TestLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // S5-35
    void everyFormatAndShapeGivesATokenThatWorks_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("shape");
        for (const char *format : formatNames) {
            for (const char *shape : shapeNames)
                QTest::addRow("%s, %s", format, shape) << QByteArray(format) << QByteArray(shape);
        }
    }
    void everyFormatAndShapeGivesATokenThatWorks()
    {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, shape);
        Bench bench;
        for (const QByteArray &target :
             {"/shape/" + shape + "/login", "/api/login?shape=" + shape, "/format/" + format + "/login?shape=" + shape,
              "/shape/" + shape + "/login?format=" + format}) {
            const HttpReply reply = bench.send(loginRequest(target, format));
            QCOMPARE(reply.status, 200);
            QCOMPARE(bench.resource(tokenIn(reply, shape)).status, 200);
            // The token is nowhere else: a reader of another place would not find it.
            for (const char *other : shapeNames)
                QVERIFY(shape == other || tokenIn(reply, other).isEmpty());
        }
    }

    // S5-35
    void everyAddressTakesEveryFormat_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path :
             {"/login", "/auth/login", "/api/login", "/api/auth/login", "/api/authenticate", "/apps/app/login",
              "/oauth/token", "/api/oauth/token", "/auth/oauth/token", "/api/auth/token", "/api/token"})
            QTest::newRow(path) << QByteArray(path);
    }
    void everyAddressTakesEveryFormat()
    {
        QFETCH(QByteArray, path);
        Bench bench;
        for (const char *format : formatNames) {
            const HttpReply reply = bench.send(loginRequest(path, format));
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.header("Cache-Control"), QByteArray("no-store"));
            QVERIFY(!reply.text(u"access_token"_s).isEmpty());
        }
    }

    void anAddressThatWantsOneFormatSaysThatAnotherIsWrong_data()
    {
        QTest::addColumn<QByteArray>("wanted");
        QTest::addColumn<QByteArray>("sent");
        for (const char *wanted : formatNames) {
            for (const char *sent : formatNames) {
                if (qstrcmp(wanted, sent) != 0)
                    QTest::addRow("%s instead of %s", sent, wanted) << QByteArray(wanted) << QByteArray(sent);
            }
        }
    }
    void anAddressThatWantsOneFormatSaysThatAnotherIsWrong()
    {
        QFETCH(QByteArray, wanted);
        QFETCH(QByteArray, sent);
        Bench bench;
        const HttpReply reply = bench.send(loginRequest("/format/" + wanted + "/login", sent));
        const bool sameBody = wanted.startsWith("json") == sent.startsWith("json");
        QCOMPARE(reply.status, sameBody ? 400 : 415);
        QCOMPARE(bench.states(), QStringList());
    }

    void badLoginsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const QByteArray path = "/api/login";
        QTest::newRow("wrong password") << jsonRequest(path, R"({"email":"ada@shop.example","password":"no"})") << 401;
        QTest::newRow("unknown user") << jsonRequest(path, R"({"email":"eve@shop.example","password":"p&ss=w/rd"})")
                                      << 401;
        QTest::newRow("wrong client secret")
            << formRequest(path,
                           {{"grant_type", "client_credentials"}, {"client_id", "billing"}, {"client_secret", "no"}})
            << 401;
        QTest::newRow("public client for itself")
            << formRequest(path, {{"grant_type", "client_credentials"}, {"client_id", "app"}}) << 400;
        QTest::newRow("no password") << jsonRequest(path, R"({"email":"ada@shop.example"})") << 400;
        QTest::newRow("password that is a number")
            << jsonRequest(path, R"({"email":"ada@shop.example","password":1})") << 400;
        QTest::newRow("no JSON") << jsonRequest(path, "{") << 400;
        QTest::newRow("duplicate key")
            << jsonRequest(path, R"({"email":"ada@shop.example","password":"no","password":"p&ss=w/rd"})") << 400;
        QTest::newRow("repeated field")
            << formRequest(path, {{"username", "ada"}, {"password", "no"}, {"password", "p&ss=w/rd"}}) << 400;
        QTest::newRow("other content type") << requestBytes("POST", path, "Content-Type: text/plain\r\n", "x") << 415;
        QTest::newRow("empty") << requestBytes("POST", path) << 415;
        QTest::newRow("GET") << requestBytes("GET", path) << 405;
        QTest::newRow("unknown app") << loginRequest("/apps/nobody/login", "json-email") << 404;
        QTest::newRow("unknown shape") << loginRequest("/shape/round/login", "json-email") << 404;
        QTest::newRow("unknown format") << loginRequest("/format/xml/login", "json-email") << 404;
    }
    void badLoginsAreRefused()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        Bench bench;
        QCOMPARE(bench.send(request).status, status);
        QCOMPARE(bench.states(), QStringList());
    }

    void otherFieldNamesOfTheSeedWork()
    {
        Bench bench;
        QCOMPARE(bench.send(jsonRequest("/api/login", R"({"user":"ada","pass":"p&ss=w/rd"})")).status, 200);
        QCOMPARE(bench.send(jsonRequest("/api/login", R"({"login":"ada","password":"p&ss=w/rd"})")).status, 200);
    }

    // S2-11
    void anAppsLoginHasThatClientsLifetime()
    {
        Bench bench;
        QCOMPARE(bench.send(loginRequest("/api/login", "form")).json().value(u"expires_in"), 300);
        QCOMPARE(bench.send(loginRequest("/apps/other-app/login", "form")).json().value(u"expires_in"), 120);
        QCOMPARE(bench.send(loginRequest("/api/login", "client-credentials")).json().value(u"expires_in"), 20);
    }
};

QTEST_GUILESS_MAIN(TestLogin)
#include "tst_login.moc"
