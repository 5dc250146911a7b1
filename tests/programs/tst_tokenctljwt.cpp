// SPDX-License-Identifier: GPL-3.0-or-later
// tokenctl jwt as scripts use it: the exit code says whether a signature is valid.
#include "support/agentprocess.h"
#include "support/scriptedserver.h"

#include "jose/jws.h"

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using jose::Algorithm;
using jose::Jwk;

class TokenctlJwtTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void decodeNeedsNoAgentAndWarns();
    void decodeRefusesWhatIsNoJwt_data();
    void decodeRefusesWhatIsNoJwt();
    void verifyEndsWellOnlyForAValidSignature_data();
    void verifyEndsWellOnlyForAValidSignature();
    void verifyReadsKeysFromFiles_data();
    void verifyReadsKeysFromFiles();
    void verifyFetchesKeys();
    void verifyTellsOfTheEndBesideTheSignature();
    void verifyPrintsOtherPayloadsHarmlessly();
    void whatATokenSaysCommandsNoTerminal();
    void verifyNeedsAnAgent();
    void wrongUsageIsSaid_data();
    void wrongUsageIsSaid();

private:
    [[nodiscard]] QByteArray token(const QJsonObject &claims = {{u"sub"_s, u"me"_s}}) const
    {
        return jose::sign(claims, {{u"kid"_s, u"a"_s}}, m_key, Algorithm::ES256).value();
    }
    [[nodiscard]] QByteArray publicSet() const
    {
        QJsonObject key = m_key.publicJson();
        key[u"kid"_s] = u"a"_s;
        return QJsonDocument(QJsonObject{{u"keys"_s, QJsonArray{key}}}).toJson();
    }
    [[nodiscard]] Ran decode(const QByteArray &input, const QStringList &options = {}) const
    {
        return run(program("tokenctl"), options + QStringList{u"jwt"_s, u"decode"_s}, m_home.environment(), input);
    }
    [[nodiscard]] Ran verify(const QByteArray &input, const QStringList &options = {}) const
    {
        return m_agent->ctl(QStringList{u"jwt"_s, u"verify"_s, u"--jwks"_s, m_keys} + options, input);
    }

    Home m_home;
    Jwk m_key = Jwk::generateEs256();
    QString m_keys;
    std::unique_ptr<AgentProcess> m_agent;
};

void TokenctlJwtTest::initTestCase()
{
    m_keys = m_home.file(u"keys.json"_s, publicSet());
    m_agent = std::make_unique<AgentProcess>(m_home, QStringList{u"--secrets"_s, u"memory"_s});
    QVERIFY2(m_agent->isReady(), m_agent->log().constData());
}

void TokenctlJwtTest::cleanupTestCase()
{
    QCOMPARE(m_agent->end(), 0);
}

void TokenctlJwtTest::decodeNeedsNoAgentAndWarns()
{
    const Ran text = decode(token() + '\n');
    QCOMPARE(text.exit, 0);
    QVERIFY(text.out.startsWith("Header\n{\n"));
    QVERIFY(text.out.contains("\"sub\": \"me\""));
    QVERIFY(text.err.contains("signature was not checked"));

    const Ran json = decode(token(), {u"--json"_s});
    QCOMPARE(json.exit, 0);
    QCOMPARE(json.json()[u"header"_s].toObject()[u"alg"_s], u"ES256"_s);
    QCOMPARE(json.json()[u"claims"_s].toObject()[u"sub"_s], u"me"_s);
    QCOMPARE(json.json()[u"signature_checked"_s], false);
    QVERIFY(json.err.isEmpty());
}

void TokenctlJwtTest::decodeRefusesWhatIsNoJwt_data()
{
    const QByteArray head = jose::toBase64Url(R"({"alg":"none"})");
    const auto payload = [head](const QByteArray &text) { return head + '.' + jose::toBase64Url(text) + '.'; };
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("opaque") << "0123456789abcdef"_ba;
    QTest::newRow("two parts") << head + ".e30"_ba;
    QTest::newRow("four parts") << head + ".e30.."_ba;
    QTest::newRow("encrypted") << head + "....AA"_ba;
    QTest::newRow("padded") << head + ".e30=."_ba;
    QTest::newRow("stray bits") << head + ".e31."_ba;
    QTest::newRow("a digit too many") << head + ".e30.A"_ba;
    QTest::newRow("a text") << payload("text");
    QTest::newRow("a list") << payload("[]");
    QTest::newRow("a member twice") << payload(R"({"exp":1,"exp":2})");
    QTest::newRow("a member twice, deeper") << payload(R"({"a":[{"exp":1,"exp":2}]})");
    QTest::newRow("bad UTF-8") << payload("{\"a\":\"\xFF\"}");
    QTest::newRow("text behind") << payload("{}{}");
    QTest::newRow("deep") << payload("{\"a\":" + QByteArray(20000, '[') + QByteArray(20000, ']') + '}');
    QTest::newRow("too long") << payload("{\"a\":\"" + QByteArray(70000, 'x') + "\"}");
}

void TokenctlJwtTest::decodeRefusesWhatIsNoJwt()
{
    QFETCH(QByteArray, input);
    const Ran refused = decode(input);
    QCOMPARE(refused.exit, 1);
    QVERIFY(refused.out.isEmpty());
    QCOMPARE(refused.err.count('\n'), 1);
    QCOMPARE(decode(input, {u"--json"_s}).errorKind(), u"malformed_token"_s);
}

void TokenctlJwtTest::verifyEndsWellOnlyForAValidSignature_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exit");
    const QByteArray good = token();
    const QByteArrayList parts = good.split('.');
    const QStringList none;
    QTest::newRow("right") << good << none << 0;
    QTest::newRow("a line end") << good + '\n' << none << 0;
    QTest::newRow("the right algorithm") << good << QStringList{u"--alg"_s, u"ES256"_s} << 0;
    QTest::newRow("another algorithm") << good << QStringList{u"--alg"_s, u"RS256"_s} << 1;
    QTest::newRow("nothing") << QByteArray() << none << 1;
    QTest::newRow("two line ends") << good + "\n\n" << none << 1;
    QTest::newRow("another payload") << parts[0] + ".e30." + parts[2] << none << 1;
    QTest::newRow("no signature") << parts[0] + '.' + parts[1] + '.' << none << 1;
    QTest::newRow("none") << jose::toBase64Url(R"({"alg":"none"})") + '.' + parts[1] + '.' << none << 1;
    QTest::newRow("padded") << good + "==" << none << 1;
    QTest::newRow("no text") << "\xFF\xFE.a.b"_ba << none << 1;
    QTest::newRow("the key as a password")
        << jose::sign({}, {{u"kid"_s, u"a"_s}}, Jwk::fromBytes(Secret(publicSet())), Algorithm::HS256).value() << none
        << 1;
    QTest::newRow("another key") << jose::sign({}, {{u"kid"_s, u"a"_s}}, Jwk::generateEs256(), Algorithm::ES256).value()
                                 << none << 1;
}

void TokenctlJwtTest::verifyEndsWellOnlyForAValidSignature()
{
    QFETCH(QByteArray, input);
    QFETCH(QStringList, options);
    QFETCH(int, exit);
    const Ran text = verify(input, options);
    QCOMPARE(text.exit, exit);
    QCOMPARE(text.out.startsWith("The signature is valid: ES256 with the key a."), exit == 0);
    QCOMPARE(text.err.isEmpty(), exit == 0);
    const Ran json = verify(input, options + QStringList{u"--json"_s});
    QCOMPARE(json.exit, exit);
    QCOMPARE(json.json()[u"valid"_s], exit == 0);
    QCOMPARE(json.json().contains(u"claims"_s), exit == 0);
}

void TokenctlJwtTest::verifyReadsKeysFromFiles_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<int>("exit");
    const QJsonObject key = m_key.publicJson();
    QTest::newRow("a set") << publicSet() << 0;
    QTest::newRow("a key") << QJsonDocument(key).toJson() << 0;
    QTest::newRow("a private key") << m_key.privateJson().reveal().toByteArray() << 0;
    QTest::newRow("an empty set") << R"({"keys":[]})"_ba << 1;
    QTest::newRow("a weak key") << R"({"kty":"oct","k":"c2VjcmV0"})"_ba << 1;
    QTest::newRow("a set with a member twice") << R"({"keys":[],"keys":[]})"_ba << 2;
    QTest::newRow("nothing") << QByteArray() << 2;
    QTest::newRow("no keys") << "secret"_ba << 2;
}

void TokenctlJwtTest::verifyReadsKeysFromFiles()
{
    QFETCH(QByteArray, keys);
    const QString file = m_home.file(u"other.json"_s, keys);
    QTEST(m_agent->ctl({u"jwt"_s, u"verify"_s, u"--jwks"_s, file}, token()).exit, "exit");
}

void TokenctlJwtTest::verifyFetchesKeys()
{
    ScriptedServer server(ScriptedServer::answers(jsonAnswer(publicSet())));
    const QStringList line{u"jwt"_s, u"verify"_s, u"--jwks"_s, QString::fromLatin1(server.address("/keys"))};
    QCOMPARE(m_agent->ctl(line, token()).exit, 0);
    QCOMPARE(m_agent->ctl(line, token()).exit, 0);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().first().startsWith("GET /keys HTTP/1.1\r\n"));
    server.setTurn(ScriptedServer::answers("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"));
    const QString gone = QString::fromLatin1(server.address("/gone"));
    QCOMPARE(m_agent->ctl({u"jwt"_s, u"verify"_s, u"--jwks"_s, gone}, token()).exit, 1);
    const Ran plain = m_agent->ctl({u"jwt"_s, u"verify"_s, u"--jwks"_s, u"http://idp.example/keys"_s}, token());
    QCOMPARE(plain.exit, 2);
    QVERIFY(plain.err.contains("jwks_url"));
}

void TokenctlJwtTest::verifyTellsOfTheEndBesideTheSignature()
{
    const Ran ended = verify(token({{u"exp"_s, 1000000000}}));
    QCOMPARE(ended.exit, 0);
    QVERIFY(ended.out.contains("The token has expired (2001-09-09T01:46:40Z)."));
}

void TokenctlJwtTest::verifyPrintsOtherPayloadsHarmlessly()
{
    // RFC 8037 A.4
    const QString file =
        m_home.file(u"ed.json"_s, R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})");
    const Ran text =
        m_agent->ctl({u"jwt"_s, u"verify"_s, u"--jwks"_s, file},
                     "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.hgyY0il_MGCjP0JzlnLWG1PPOt7-"
                     "09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg");
    QCOMPARE(text.exit, 0);
    QCOMPARE(text.out, "The signature is valid: EdDSA.\n\"Example of Ed25519 signing\"\n"_ba);
}

void TokenctlJwtTest::whatATokenSaysCommandsNoTerminal()
{
    const QString name = u"\u001b[2J\u009b2J\u202e\nForged"_s;
    const QByteArray odd = jose::sign({{u"sub"_s, name}}, {{u"kid"_s, name}}, m_key, Algorithm::ES256).value();
    QJsonObject key = m_key.publicJson();
    key[u"kid"_s] = name;
    m_keys = m_home.file(u"odd.json"_s, QJsonDocument(key).toJson());
    const Ran verified = verify(odd);
    m_keys = m_home.file(u"keys.json"_s, publicSet());
    QCOMPARE(verified.exit, 0);
    for (const QByteArray &out : {verified.out, decode(odd).out}) {
        const QString shown = QString::fromUtf8(out);
        for (const QChar character : {u'\u001b', u'\u009b', u'\u202e'})
            QVERIFY(!shown.contains(character));
        QVERIFY(!shown.contains(u"\nForged"));
        QVERIFY(shown.contains(u"\\u009b2J\\u202e\\nForged"));
    }
}

void TokenctlJwtTest::verifyNeedsAnAgent()
{
    const Ran alone = run(program("tokenctl"),
                          {u"--data-dir"_s, m_home.path(u"nobody"_s), u"jwt"_s, u"verify"_s, u"--jwks"_s, m_keys},
                          m_home.environment(), token());
    QCOMPARE(alone.exit, 3);
}

void TokenctlJwtTest::wrongUsageIsSaid_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::newRow("no verb") << QStringList{u"jwt"_s};
    QTest::newRow("no keys") << QStringList{u"jwt"_s, u"verify"_s};
    QTest::newRow("no such file") << QStringList{u"jwt"_s, u"verify"_s, u"--jwks"_s, u"/nowhere/keys.json"_s};
    QTest::newRow("a directory") << QStringList{u"jwt"_s, u"verify"_s, u"--jwks"_s, u"/"_s};
    QTest::newRow("no end") << QStringList{u"jwt"_s, u"verify"_s, u"--jwks"_s, u"/dev/zero"_s};
    QTest::newRow("an unknown algorithm")
        << QStringList{u"jwt"_s, u"verify"_s, u"--jwks"_s, m_keys, u"--alg"_s, u"none"_s};
}

void TokenctlJwtTest::wrongUsageIsSaid()
{
    QFETCH(QStringList, line);
    QCOMPARE(m_agent->ctl(line, token()).exit, 2);
}

QTEST_GUILESS_MAIN(TokenctlJwtTest)
#include "tst_tokenctljwt.moc"
