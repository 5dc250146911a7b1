// SPDX-License-Identifier: GPL-3.0-or-later
// The sandbox's faults as the true engine meets them: one program plays the provider, alone, another one keeps tokens
// of it. What must hold each time: the right verdict, the token served on, and all well again once the fault is over.
#include "support/agentprocess.h"
#include "support/plainrequest.h"

#include <QTcpSocket>
#include <QUrl>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class SandboxFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void whatSpendsNothingFailsForAWhile_data(); // X-06
    void whatSpendsNothingFailsForAWhile();
    void whatDoesNotHurtIsRefreshed_data(); // X-06
    void whatDoesNotHurtIsRefreshed();
    void aRefreshTokenThatMayBeSpentIsNotGivenUp_data(); // X-06
    void aRefreshTokenThatMayBeSpentIsNotGivenUp();
    void anAnswerLostAfterRotationNeedsAPerson(); // X-06
    void badCertificatesLearnNothing_data();      // X-06
    void badCertificatesLearnNothing();
    void revokedSessionsAreRefused();          // S3-15
    void theTraceShowsRetriesWithoutSecrets(); // S4-14
    void aFaultThatMakesNoSenseIsExplained();  // X-06
    void theSandboxAloneHasNoEngine();         // X-07
    void aTakenPortIsNamed();
    void theSandboxListensOnLoopbackAlone(); // X-07
    void theSandboxSaysThatNothingInItIsReal();

private:
    [[nodiscard]] Ran provider(const QStringList &arguments) const { return m_provider->ask(arguments); }
    [[nodiscard]] bool arm(const QStringList &words) const;
    /// One true attempt: those that the engine puts off do not count.
    [[nodiscard]] Ran attempted(const QString &name) const;
    [[nodiscard]] QString outcome(const QString &name) const;
    [[nodiscard]] bool isWellAgain(const QString &name, int generation) const;
    [[nodiscard]] bool addRefreshing(const QString &name) const;

    Home m_home;
    std::unique_ptr<AgentProcess> m_provider, m_engine;
    QUrl m_url;
    QJsonObject m_status;
};

namespace {

QJsonObject clientNamed(const QJsonObject &status, const QString &id)
{
    const QJsonArray clients = status[u"clients"_s].toArray();
    for (const QJsonValue &client : clients) {
        if (client[u"client_id"_s] == id)
            return client.toObject();
    }
    return {};
}

} // namespace

void SandboxFaultsTest::initTestCase()
{
    m_provider = std::make_unique<AgentProcess>(m_home, QStringList{u"--sandbox-only"_s}, QMap<QString, QString>(),
                                                m_home.path(u"provider"_s));
    QVERIFY2(m_provider->isReady(), m_provider->log().constData());
    m_engine = std::make_unique<AgentProcess>(m_home, QStringList{u"--secrets"_s, u"memory"_s});
    QVERIFY2(m_engine->isReady(), m_engine->log().constData());
    m_url = QUrl(m_provider->description()[u"sandbox"_s].toString());
    m_status = provider({u"sandbox"_s, u"status"_s}).json();
    const QByteArray secret = clientNamed(m_status, u"inventory"_s)[u"client_secret"_s].toString().toUtf8();
    QVERIFY(m_engine->addClient(u"inventory"_s, m_url.toEncoded() + "/oauth/token", secret));
    QTRY_COMPARE(m_engine->ctl({u"refresh"_s, u"inventory"_s}).exit, 0);
    QVERIFY(addRefreshing(u"shop"_s));
}

void SandboxFaultsTest::cleanupTestCase()
{
    QCOMPARE(m_engine->end(), 0);
    QCOMPARE(m_provider->end(), 0);
    QVERIFY(!m_engine->log().contains("eyJ"));
}

bool SandboxFaultsTest::addRefreshing(const QString &name) const
{
    const QJsonObject user = m_status[u"user"_s].toObject();
    const QByteArray form =
        "grant_type=password&client_id=web-shop&username=" + QUrl::toPercentEncoding(user[u"email"_s].toString()) +
        "&password=" + QUrl::toPercentEncoding(user[u"password"_s].toString());
    const PlainAnswer pair =
        plainRequest(m_url, "POST", "/oauth/token", "Content-Type: application/x-www-form-urlencoded\r\n", form);
    const QJsonObject grant{{u"type"_s, u"refresh_token"_s},
                            {u"token_url"_s, m_url.toString() + u"/oauth/token"_s},
                            {u"client_id"_s, u"web-shop"_s},
                            {u"client_auth"_s, u"none"_s}};
    const QJsonObject source{{u"name"_s, name}, {u"grant"_s, grant}};
    return m_engine->ctl({u"source"_s, u"add"_s, u"--file"_s, u"-"_s}, QJsonDocument(source).toJson()).exit == 0 &&
           m_engine->ctl({u"secret"_s, u"set"_s, name, u"refresh_token"_s},
                         pair.json()[u"refresh_token"_s].toString().toUtf8())
                   .exit == 0 &&
           QTest::qWaitFor(
               [&] {
                   return m_engine->ctl({u"refresh"_s, name}).exit == 0;
               },
               10000);
}

bool SandboxFaultsTest::arm(const QStringList &words) const
{
    return m_provider->ctl({u"sandbox"_s, u"reset"_s}).exit == 0 &&
           m_provider->ctl(QStringList{u"sandbox"_s, u"fault"_s} + words).exit == 0;
}

Ran SandboxFaultsTest::attempted(const QString &name) const
{
    const QString before = m_engine->source(name)[u"last_attempt"_s][u"at"_s].toString();
    Ran ran;
    (void)QTest::qWaitFor(
        [&] {
            ran = m_engine->ask({u"refresh"_s, name});
            return m_engine->source(name)[u"last_attempt"_s][u"at"_s].toString() != before;
        },
        20000);
    return ran;
}

QString SandboxFaultsTest::outcome(const QString &name) const
{
    return m_engine->source(name)[u"last_attempt"_s][u"outcome"_s].toString();
}

bool SandboxFaultsTest::isWellAgain(const QString &name, int generation) const
{
    (void)m_provider->ctl({u"sandbox"_s, u"reset"_s});
    return QTest::qWaitFor(
        [&] {
            (void)m_engine->ctl({u"refresh"_s, name});
            const QJsonObject source = m_engine->source(name);
            return source[u"generation"_s].toInt() > generation && source[u"state"_s] == u"fresh"_s;
        },
        20000);
}

void SandboxFaultsTest::whatSpendsNothingFailsForAWhile_data()
{
    QTest::addColumn<QStringList>("fault");
    for (const char *name :
         {"unavailable", "server_error", "bad_gateway", "gateway_timeout", "rate_limited_bare", "rate_limited_junk",
          "drop_before", "drop_after", "truncated", "oversized", "empty", "html_page", "bad_json"})
        QTest::newRow(name) << QStringList{QString::fromLatin1(name)};
    for (const char *name : {"rate_limited", "rate_limited_date"})
        QTest::newRow(name) << QStringList{QString::fromLatin1(name), u"--by"_s, u"1s"_s};
}

void SandboxFaultsTest::whatSpendsNothingFailsForAWhile()
{
    QFETCH(const QStringList, fault);
    const int generation = m_engine->source(u"inventory"_s)[u"generation"_s].toInt();
    const QByteArray token = m_engine->ctl({u"get"_s, u"inventory"_s, u"--min-valid"_s, u"0s"_s}).out;
    QVERIFY(token.startsWith("eyJ"));
    QVERIFY(arm(fault));
    QCOMPARE(attempted(u"inventory"_s).exit, 1);
    QCOMPARE(outcome(u"inventory"_s), u"transient"_s);
    QCOMPARE(m_engine->source(u"inventory"_s)[u"needs_user"_s], false);
    QCOMPARE(m_engine->ctl({u"get"_s, u"inventory"_s, u"--min-valid"_s, u"0s"_s}).out, token);
    QVERIFY(isWellAgain(u"inventory"_s, generation));
}

void SandboxFaultsTest::whatDoesNotHurtIsRefreshed_data()
{
    QTest::addColumn<QStringList>("fault");
    QTest::newRow("wrong type") << QStringList{u"wrong_type"_s};
    QTest::newRow("slow") << QStringList{u"latency"_s, u"--by"_s, u"1s"_s};
    QTest::newRow("clock ahead") << QStringList{u"clock_skew"_s, u"--by"_s, u"2h"_s};
    QTest::newRow("clock behind") << QStringList{u"clock_skew"_s, u"--by=-2h"_s};
}

void SandboxFaultsTest::whatDoesNotHurtIsRefreshed()
{
    QFETCH(const QStringList, fault);
    QVERIFY(arm(fault));
    QCOMPARE(attempted(u"inventory"_s).exit, 0);
    const QJsonObject source = m_engine->source(u"inventory"_s);
    QCOMPARE(source[u"state"_s].toString(), u"fresh"_s);
    // Whatever the provider's clock says, the token lives as long as it was given.
    QVERIFY(source[u"expires_in"_s].toInt() > 50 && source[u"expires_in"_s].toInt() <= 60);
}

void SandboxFaultsTest::aRefreshTokenThatMayBeSpentIsNotGivenUp_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("dropped") << u"drop_before"_s << u"ambiguous"_s;
    QTest::newRow("504") << u"gateway_timeout"_s << u"ambiguous"_s;
    QTest::newRow("503") << u"unavailable"_s << u"transient"_s;
    QTest::newRow("429") << u"rate_limited_bare"_s << u"transient"_s;
}

void SandboxFaultsTest::aRefreshTokenThatMayBeSpentIsNotGivenUp()
{
    QFETCH(const QString, fault);
    QFETCH(const QString, outcome);
    const int generation = m_engine->source(u"shop"_s)[u"generation"_s].toInt();
    const QByteArray token = m_engine->ctl({u"get"_s, u"shop"_s}).out;
    QVERIFY(arm({fault}));
    QCOMPARE(attempted(u"shop"_s).exit, 1);
    QCOMPARE(this->outcome(u"shop"_s), outcome);
    QCOMPARE(m_engine->ctl({u"get"_s, u"shop"_s}).out, token);
    QVERIFY(isWellAgain(u"shop"_s, generation));
}

void SandboxFaultsTest::anAnswerLostAfterRotationNeedsAPerson()
{
    QVERIFY(addRefreshing(u"unlucky"_s));
    const QByteArray token = m_engine->ctl({u"get"_s, u"unlucky"_s}).out;
    // The engine asks once more with the same token, which to the provider is a replay.
    QVERIFY(arm({u"drop_after"_s, u"--client"_s, u"web-shop"_s, u"--count"_s, u"1"_s}));
    QVERIFY(QTest::qWaitFor(
        [&] {
            (void)m_engine->ctl({u"refresh"_s, u"unlucky"_s});
            return m_engine->source(u"unlucky"_s)[u"needs_user"_s].toBool();
        },
        20000));
    QCOMPARE(outcome(u"unlucky"_s), u"refused"_s);
    QCOMPARE(m_engine->ctl({u"get"_s, u"unlucky"_s}).out, token);
    const QJsonArray requests = provider({u"sandbox"_s, u"status"_s}).json()[u"faults"_s].toArray();
    QVERIFY(requests.isEmpty());
}

void SandboxFaultsTest::badCertificatesLearnNothing_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *name : {"certificate_expired", "certificate_wrong_host", "certificate_self_signed", "tls_too_old"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void SandboxFaultsTest::badCertificatesLearnNothing()
{
    QFETCH(const QString, fault);
    const PlainAnswer authority = plainRequest(m_url, "GET", "/ca.pem");
    QCOMPARE(authority.status, 200);
    QVERIFY(!authority.body.contains("PRIVATE KEY"));
    const QString file = m_home.file(u"ca.pem"_s, authority.body);
    const QString name = u"tls-"_s + QString(fault).replace(u'_', u'-');
    const QJsonObject grant{{u"type"_s, u"client_credentials"_s},
                            {u"token_url"_s, m_status[u"https"_s].toString() + u"/oauth/token"_s},
                            {u"client_id"_s, u"inventory"_s}};
    const QJsonObject source{{u"name"_s, name}, {u"grant"_s, grant}, {u"tls"_s, QJsonObject{{u"ca_file"_s, file}}}};
    QVERIFY(arm({fault}));
    QCOMPARE(m_engine->ctl({u"source"_s, u"add"_s, u"--file"_s, u"-"_s}, QJsonDocument(source).toJson()).exit, 0);
    const QByteArray secret = clientNamed(m_status, u"inventory"_s)[u"client_secret"_s].toString().toUtf8();
    const auto lastNumber = [&] {
        return provider({u"sandbox"_s, u"log"_s, u"-n"_s, u"1"_s}).json()[u"number"_s].toInt();
    };
    const int before = lastNumber();
    QCOMPARE(m_engine->ctl({u"secret"_s, u"set"_s, name, u"client_secret"_s}, secret).exit, 0);
    // Before the secret was there, an attempt may have failed for the want of it.
    QTRY_COMPARE_WITH_TIMEOUT(outcome(name), u"transient"_s, 10000);
    QCOMPARE(lastNumber(), before);
    QVERIFY(isWellAgain(name, 0));
    QVERIFY(lastNumber() > before);
}

void SandboxFaultsTest::revokedSessionsAreRefused()
{
    QVERIFY(addRefreshing(u"revoked"_s));
    QVERIFY(arm({u"revoke_all"_s}));
    QVERIFY(QTest::qWaitFor(
        [&] {
            (void)m_engine->ctl({u"refresh"_s, u"revoked"_s});
            return m_engine->source(u"revoked"_s)[u"needs_user"_s].toBool();
        },
        20000));
    QCOMPARE(outcome(u"revoked"_s), u"refused"_s);
}

void SandboxFaultsTest::theTraceShowsRetriesWithoutSecrets()
{
    const int generation = m_engine->source(u"inventory"_s)[u"generation"_s].toInt();
    QVERIFY(arm({u"unavailable"_s, u"--count"_s, u"1"_s}));
    QCOMPARE(attempted(u"inventory"_s).exit, 1);
    QVERIFY(isWellAgain(u"inventory"_s, generation));
    const QByteArray trace = m_provider->ctl({u"sandbox"_s, u"log"_s}).out;
    QVERIFY2(trace.contains(": 503 temporarily_unavailable [unavailable]"), trace.constData());
    QVERIFY(trace.contains(", attempt 2 after #"));
    const QByteArray curl = m_provider->ctl({u"sandbox"_s, u"log"_s, u"--curl"_s}).out;
    QVERIFY(curl.contains("curl -g -i -X POST '" + m_url.toEncoded() + "/oauth/token'"));
    const QByteArray secret = clientNamed(m_status, u"inventory"_s)[u"client_secret"_s].toString().toUtf8();
    QVERIFY(!curl.contains(secret));
    QVERIFY(!curl.contains(("inventory:" + secret).toBase64()));
    QVERIFY(!provider({u"sandbox"_s, u"log"_s}).out.contains("eyJ"));
}

void SandboxFaultsTest::aFaultThatMakesNoSenseIsExplained()
{
    QCOMPARE(m_provider->ctl({u"sandbox"_s, u"reset"_s}).exit, 0);
    const Ran unknown = provider({u"sandbox"_s, u"fault"_s, u"earthquake"_s});
    QCOMPARE(unknown.exit, 2);
    QVERIFY2(unknown.errorMessage().contains(u"drop_after"_s), unknown.err.constData());
    const Ran elsewhere = provider({u"sandbox"_s, u"fault"_s, u"unavailable"_s, u"--endpoint"_s, u"/oauth/tokens"_s});
    QCOMPARE(elsewhere.exit, 2);
    QVERIFY(elsewhere.errorMessage().contains(u"endpoint"_s));
    QCOMPARE(provider({u"sandbox"_s, u"fault"_s, u"unavailable"_s, u"--by"_s, u"soon"_s}).exit, 2);
    QVERIFY(provider({u"sandbox"_s, u"status"_s}).json()[u"faults"_s].toArray().isEmpty());
}

void SandboxFaultsTest::theSandboxAloneHasNoEngine()
{
    QVERIFY(m_provider->ctl({u"status"_s}).exit != 0);
    QVERIFY(m_provider->ctl({u"source"_s, u"list"_s}).exit != 0);
    // No store, no vault: there is nothing to keep.
    const QStringList files = QDir(m_provider->data()).entryList(QDir::Files);
    QVERIFY2(files.filter(u".sqlite"_s).isEmpty(), qPrintable(files.join(u' ')));
    m_provider->hangUp();
    QCOMPARE(m_provider->ctl({u"sandbox"_s, u"status"_s}).exit, 0);
}

void SandboxFaultsTest::aTakenPortIsNamed()
{
    const QString port = QString::number(m_url.port());
    const Ran second = run(program("tokenwatchd"),
                           {u"--data-dir"_s, m_home.path(u"second"_s), u"--sandbox-only"_s, u"--sandbox-port"_s, port},
                           m_home.environment());
    QCOMPARE(second.exit, 1);
    QVERIFY2(second.err.contains(port.toLatin1()), second.err.constData());
}

void SandboxFaultsTest::theSandboxListensOnLoopbackAlone()
{
    const QList<int> ports{m_url.port(), QUrl(m_status[u"https"_s].toString()).port()};
    QFile table(u"/proc/net/tcp"_s);
    QVERIFY(table.open(QIODevice::ReadOnly));
    QList<int> found;
    const QList<QByteArray> lines = table.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        const QByteArray local = words.value(1); // "0100007F:1F90", the address in the machine's order
        const int port = local.mid(local.indexOf(':') + 1).toInt(nullptr, 16);
        if (words.value(3) == "0A" && ports.contains(port)) {
            QCOMPARE(local.left(local.indexOf(':')), QByteArray("0100007F"));
            found.append(port);
        }
    }
    QCOMPARE(found.size(), ports.size());
    // Nor on IPv6, where a listener for all addresses would show.
    QFile table6(u"/proc/net/tcp6"_s);
    if (table6.open(QIODevice::ReadOnly)) {
        const QByteArray all = table6.readAll();
        for (const int port : ports)
            QVERIFY(!all.contains(':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper() + " 0000"));
    }
}

void SandboxFaultsTest::theSandboxSaysThatNothingInItIsReal()
{
    QVERIFY(plainRequest(m_url, "GET", "/").body.contains("nothing here is real"));
    QVERIFY(m_provider->ctl({u"sandbox"_s, u"status"_s}).out.contains("Nothing in it is real."));
    QTRY_VERIFY(m_provider->output().contains("Nothing in it is real."));
}

QTEST_GUILESS_MAIN(SandboxFaultsTest)
#include "tst_sandboxfaults.moc"
