// SPDX-License-Identifier: GPL-3.0-or-later
// Both sides of S1 as whole programs: the sandbox starts a transfer, the engine takes the EDR and renews it, and is
// refused when the transfer has ended. The two share no code for this beyond signatures.
#include "jose/jws.h"
#include "support/agentprocess.h"
#include "support/plainrequest.h"

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class EdrSandboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void anEdrIsImportedRenewedAndLost_data(); // S1-10 S1-12 S1-14 S1-17
    void anEdrIsImportedRenewedAndLost();
    void anEdrIsRenewedBeforeItEnds();                // S1-19
    void aLostAnswerCostsTheEdrUnlessItIsKept_data(); // S1-09 X-06
    void aLostAnswerCostsTheEdrUnlessItIsKept();
    void aConnectorsClientFindsRenewsAndDeletesOne(); // S1-22 S1-23
    void theDemonstrationHasOneAfterEachStart();

private:
    [[nodiscard]] PlainAnswer startTransfer(const QByteArray &id, const QByteArray &query,
                                            const QByteArray &more = {}) const;
    [[nodiscard]] PlainAnswer data(const QByteArray &authorization) const;
    /// The EDR as a source named `name`, with the consumer's key.
    [[nodiscard]] bool imported(const QString &name, const QByteArray &edr) const;
    [[nodiscard]] QByteArray headerOf(const QString &name) const;

    Home m_home;
    std::unique_ptr<AgentProcess> m_agent;
    QUrl m_sandbox;
    QJsonObject m_consumer;
};

namespace {

/// In either encoding.
QByteArray refreshTokenIn(const QJsonObject &edr)
{
    const QJsonArray properties = edr[u"dspace:dataAddress"_s][u"dspace:endpointProperties"_s].toArray();
    for (const QJsonValue &property : properties) {
        if (property[u"dspace:name"_s].toString().endsWith(u"/refreshToken"_s))
            return property[u"dspace:value"_s].toString().toLatin1();
    }
    return edr[u"tx-auth:refreshToken"_s].toString().toLatin1();
}

} // namespace

void EdrSandboxTest::initTestCase()
{
    m_agent = std::make_unique<AgentProcess>(m_home, QStringList{u"--sandbox"_s});
    QVERIFY2(m_agent->isReady(), m_agent->log().constData());
    m_sandbox = QUrl(m_agent->description()[u"sandbox"_s].toString());
    m_consumer = m_agent->ask({u"sandbox"_s, u"status"_s}).json()[u"participants"_s].toArray().at(0).toObject();
    QVERIFY(m_consumer[u"did"_s].toString().startsWith(u"did:web:127.0.0.1%3A"_s));
}

void EdrSandboxTest::cleanupTestCase()
{
    QCOMPARE(m_agent->end(), 0);
    // Tokens and keys stay out of the log on both sides.
    QVERIFY(!m_agent->log().contains("eyJ"));
    QVERIFY(!m_agent->log().contains(m_consumer[u"private_key"_s].toObject()[u"d"_s].toString().toLatin1()));
}

PlainAnswer EdrSandboxTest::startTransfer(const QByteArray &id, const QByteArray &query, const QByteArray &more) const
{
    return plainRequest(m_sandbox, "POST", "/edc/transfers" + query, "Content-Type: application/json\r\n",
                        R"({"transferProcessId":")" + id + '"' + more + '}');
}

PlainAnswer EdrSandboxTest::data(const QByteArray &authorization) const
{
    return plainRequest(m_sandbox, "GET", "/edc/public", authorization + "\r\n");
}

bool EdrSandboxTest::imported(const QString &name, const QByteArray &edr) const
{
    const QString file = m_home.file(name + u".json"_s, edr);
    const QByteArray key = QJsonDocument(m_consumer[u"private_key"_s].toObject()).toJson();
    return m_agent->ctl({u"source"_s, u"import"_s, file, u"--name"_s, name}).exit == 0 &&
           m_agent->ctl({u"secret"_s, u"set"_s, name, u"private_key"_s}, key).exit == 0;
}

QByteArray EdrSandboxTest::headerOf(const QString &name) const
{
    return m_agent->ctl({u"header"_s, name}).out.trimmed();
}

void EdrSandboxTest::anEdrIsImportedRenewedAndLost_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("management") << QByteArray("management");
    QTest::newRow("dsp") << QByteArray("dsp");
}

void EdrSandboxTest::anEdrIsImportedRenewedAndLost()
{
    QFETCH(const QByteArray, encoding);
    const QByteArray transfer = "tp-" + encoding;
    const QString name = u"parts-"_s + QString::fromLatin1(encoding);
    const PlainAnswer started = startTransfer(transfer, "?encoding=" + encoding);
    QCOMPARE(started.status, 201);
    QVERIFY(imported(name, started.body));

    const QByteArray first = headerOf(name);
    QVERIFY(first.startsWith("Authorization: eyJ")); // raw: without a scheme
    QCOMPARE(data(first).status, 200);
    QTRY_COMPARE(m_agent->ctl({u"refresh"_s, name}).exit, 0);
    const QByteArray second = headerOf(name);
    QVERIFY(second != first);
    QCOMPARE(data(second).json()[u"transferProcessId"_s].toString().toLatin1(), transfer);
    QVERIFY(m_agent->source(name)[u"generation"_s].toInt() >= 2);

    // What the first refresh spent is worth nothing any more.
    const QByteArray accessToken = first.mid(first.indexOf(' ') + 1);
    const QByteArray refreshToken = refreshTokenIn(started.json());
    QVERIFY(refreshToken.startsWith("eyJ"));
    const auto key = jose::Jwk::fromJson(m_consumer[u"private_key"_s].toObject());
    const QString did = m_consumer[u"did"_s].toString();
    const auto authentication =
        jose::sign({{u"iss"_s, did},
                    {u"sub"_s, did},
                    {u"aud"_s, did},
                    {u"jti"_s, u"replay"_s},
                    {u"token"_s, QString::fromLatin1(accessToken)}},
                   {{u"kid"_s, m_consumer[u"key_id"_s].toString()}}, *key, jose::Algorithm::EdDSA);
    const PlainAnswer replay = plainRequest(
        m_sandbox, "POST", "/edc/public/token",
        "Content-Type: application/x-www-form-urlencoded\r\nAuthorization: Bearer " + *authentication + "\r\n",
        "grant_type=refresh_token&refresh_token=" + refreshToken);
    QCOMPARE(replay.status, 401);
    QVERIFY(replay.body.contains("Provided refresh token does not match the stored refresh token."));
    QCOMPARE(data(second).status, 200);

    QCOMPARE(plainRequest(m_sandbox, "DELETE", "/edc/transfers/" + transfer).status, 204);
    QCOMPARE(data(second).status, 403);
    Ran refused;
    QVERIFY(QTest::qWaitFor([&] {
        refused = m_agent->ask({u"refresh"_s, name});
        return refused.exit != 0 && refused.errorKind() != u"cooling"_s;
    }));
    QCOMPARE(refused.exit, 1);
    const QJsonObject source = m_agent->source(name);
    QCOMPARE(source[u"last_attempt"_s][u"outcome"_s].toString(), u"refused"_s);
    QCOMPARE(source[u"last_attempt"_s][u"http_status"_s].toInt(), 401);
    QCOMPARE(source[u"needs_user"_s], true);

    // The person brings the EDR of a new transfer, and all is well again.
    const PlainAnswer resumed = startTransfer(transfer, "?encoding=" + encoding);
    QVERIFY(m_agent->ctl({u"secret"_s, u"set"_s, name, u"edr"_s}, resumed.body).exit == 0);
    QTRY_COMPARE(m_agent->ctl({u"refresh"_s, name}).exit, 0);
    QCOMPARE(data(headerOf(name)).status, 200);
}

void EdrSandboxTest::anEdrIsRenewedBeforeItEnds()
{
    const PlainAnswer started = startTransfer("tp-short", "", R"(,"expiresIn":8)");
    QVERIFY(imported(u"parts-short"_s, started.body));
    QTRY_VERIFY_WITH_TIMEOUT(m_agent->source(u"parts-short"_s)[u"generation"_s].toInt() >= 3, 30000);
    const QJsonObject source = m_agent->source(u"parts-short"_s);
    QCOMPARE(source[u"last_attempt"_s][u"outcome"_s].toString(), u"refreshed"_s);
    QCOMPARE(data(headerOf(u"parts-short"_s)).status, 200);
}

void EdrSandboxTest::aLostAnswerCostsTheEdrUnlessItIsKept_data()
{
    QTest::addColumn<bool>("kept");
    QTest::newRow("kept") << true;
    QTest::newRow("not kept") << false;
}

void EdrSandboxTest::aLostAnswerCostsTheEdrUnlessItIsKept()
{
    QFETCH(const bool, kept);
    const QString name = kept ? u"parts-kept"_s : u"parts-not-kept"_s;
    const PlainAnswer started = startTransfer(name.toLatin1(), "", kept ? R"(,"lostResponse":true)" : "");
    QVERIFY(imported(name, started.body));
    const QByteArray first = headerOf(name);
    QCOMPARE(m_agent
                 ->ctl({u"sandbox"_s, u"fault"_s, u"drop_after"_s, u"--count"_s, u"1"_s, u"--endpoint"_s,
                        u"/edc/public/token"_s})
                 .exit,
             0);
    // The provider rotates and nobody hears of it; the engine asks once more with what it has.
    (void)m_agent->ctl({u"refresh"_s, name});
    const auto outcome = [&] { return m_agent->source(name)[u"last_attempt"_s][u"outcome"_s].toString(); };
    QTRY_COMPARE_WITH_TIMEOUT(outcome(), kept ? u"refreshed"_s : u"refused"_s, 30000);
    QCOMPARE(m_agent->source(name)[u"needs_user"_s], !kept);
    // Either way what is still good is served.
    QCOMPARE(data(headerOf(name)).status, 200);
    QCOMPARE(headerOf(name) == first, !kept);
    if (!kept)
        return;
    QTRY_COMPARE(m_agent->ctl({u"refresh"_s, name}).exit, 0);
    QCOMPARE(data(headerOf(name)).status, 200);
}

void EdrSandboxTest::aConnectorsClientFindsRenewsAndDeletesOne()
{
    const PlainAnswer started = startTransfer("tp-managed", "?encoding=dsp");
    QVERIFY(imported(u"managed"_s, started.body));
    const QUrl api(m_agent->description()[u"api"_s].toString());
    const QByteArray key = "X-Api-Key: " + m_agent->description()[u"key"_s].toString().toLatin1() + "\r\n";
    const QByteArray path = "/v3/edrs/tp-managed";

    const PlainAnswer found =
        plainRequest(api, "POST", "/v3/edrs/request", key, R"({"transferProcessId":"tp-managed"})");
    QCOMPARE(QJsonDocument::fromJson(found.body).array().at(0)[u"@id"_s], u"tp-managed"_s);

    const PlainAnswer before = plainRequest(api, "GET", path + "/dataaddress", key);
    QCOMPARE(before.status, 200);
    const PlainAnswer after =
        plainRequest(api, "POST", "/v1/token/refresh", key, R"({"transferProcessId":"tp-managed"})");
    QCOMPARE(after.status, 200);
    const QByteArray authorization = after.json()[u"authorization"_s].toString().toLatin1();
    QVERIFY(authorization != before.json()[u"authorization"_s].toString().toLatin1());
    QVERIFY(!after.body.contains("refreshToken"));
    QCOMPARE(data("Authorization: " + authorization).status, 200);

    QCOMPARE(plainRequest(api, "DELETE", path, key).status, 204);
    QCOMPARE(plainRequest(api, "GET", path + "/dataaddress", key).status, 404);
}

void EdrSandboxTest::theDemonstrationHasOneAfterEachStart()
{
    const Home home;
    const QStringList options = QStringList{u"--sandbox"_s} + keyFileOptions(home);
    int generation = 0;
    for (int turn = 0; turn < 2; ++turn) {
        AgentProcess agent(home, options);
        QVERIFY2(agent.isReady(), agent.log().constData());
        QTRY_COMPARE_WITH_TIMEOUT(agent.source(u"supplier-parts"_s)[u"state"_s], u"fresh"_s, 15000);
        QTRY_COMPARE(agent.ctl({u"refresh"_s, u"supplier-parts"_s}).exit, 0);
        const QJsonObject source = agent.source(u"supplier-parts"_s);
        QCOMPARE(source[u"last_attempt"_s][u"outcome"_s].toString(), u"refreshed"_s);
        QVERIFY(source[u"generation"_s].toInt() > generation);
        generation = source[u"generation"_s].toInt();
        QCOMPARE(agent.end(), 0);
    }
}

QTEST_GUILESS_MAIN(EdrSandboxTest)
#include "tst_edrsandbox.moc"
