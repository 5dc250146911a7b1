// SPDX-License-Identifier: GPL-3.0-or-later
// The credential plugin for Kubernetes' clients: with the real kubectl, and by the protocol of client-go.
#include "integrationroom.h"
#include "support/testauthority.h"

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class TestKubeCredential : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_room.isReady(), m_room.agent().log().constData()); }

    void kubectlReachesTheServerWithTheToken();
    void saysUntilWhenTheTokenMayBeKept();
    void speaksTheVersionThatIsAskedFor_data();
    void speaksTheVersionThatIsAskedFor();
    void aTokenThatNeedsAProofIsNotGiven();

private:
    [[nodiscard]] Ran plugin(const QString &info) const
    {
        return m_room.shell(u"tokenctl kube-credential reporting"_s, {{u"KUBERNETES_EXEC_INFO"_s, info}});
    }

    IntegrationRoom m_room;
};

void TestKubeCredential::kubectlReachesTheServerWithTheToken()
{
    if (QStandardPaths::findExecutable(u"kubectl"_s).isEmpty())
        QSKIP("kubectl is not installed");
    // Over plain http kubectl sends no credentials at all.
    TestAuthority authority(u"Cluster"_s);
    const auto issued = authority.issue({});
    GuardedFiles server("Bearer");
    server.speakTls(issued.certificate, issued.key);
    server.put("/healthz", "ok", "text/plain");
    server.admit("Bearer " + m_room.token());
    // The recipe; v1beta1 is what the kubectl of Debian speaks.
    const Ran set = m_room.shell(
        u"set -e; K=\"kubectl config --kubeconfig $HOME/kube\"; "
        "$K set-cluster c --server='%1' --certificate-authority='%2'; "
        "$K set-credentials me --exec-command=tokenctl --exec-api-version=client.authentication.k8s.io/v1beta1 "
        "--exec-arg=kube-credential --exec-arg=reporting; "
        "$K set-context x --cluster=c --user=me; $K use-context x"_s.arg(QString::fromLatin1(server.url()),
                                                                         authority.file()));
    QVERIFY2(set.exit == 0, set.err.constData());
    // Newer ones want to be told that nobody has to type anything.
    const QString file = m_room.home().path(u"kube"_s);
    QVERIFY(m_room
                .shell(u"grep -q interactiveMode '%1' || sed -i 's/^\\( *\\)command: tokenctl/\\1command: "
                       "tokenctl\\n\\1interactiveMode: Never/' '%1'"_s.arg(file))
                .exit == 0);
    const Ran got = m_room.shell(u"kubectl --kubeconfig '%1' get --raw /healthz"_s.arg(file));
    QVERIFY2(got.exit == 0, got.err.constData());
    QVERIFY(got.out.startsWith("ok"));
    QVERIFY(server.served() > 0);
}

void TestKubeCredential::saysUntilWhenTheTokenMayBeKept()
{
    const Ran ran = plugin({});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.json()[u"apiVersion"_s], u"client.authentication.k8s.io/v1"_s);
    QCOMPARE(ran.json()[u"kind"_s], u"ExecCredential"_s);
    const QJsonObject status = ran.json()[u"status"_s].toObject();
    QCOMPARE(status[u"token"_s].toString().toLatin1(), m_room.token());
    QCOMPARE(status[u"expirationTimestamp"_s], m_room.agent().source(u"reporting"_s)[u"expires_at"_s]);
}

void TestKubeCredential::speaksTheVersionThatIsAskedFor_data()
{
    QTest::addColumn<QString>("info");
    QTest::addColumn<QString>("version");
    const auto row = [](const char *name, const QString &version, bool isKnown) {
        QTest::newRow(name) << uR"({"apiVersion":"%1","kind":"ExecCredential","spec":{"interactive":false}})"_s.arg(
                                   version)
                            << (isKnown ? version : QString());
    };
    row("v1", u"client.authentication.k8s.io/v1"_s, true);
    row("v1beta1", u"client.authentication.k8s.io/v1beta1"_s, true);
    row("v1alpha1", u"client.authentication.k8s.io/v1alpha1"_s, false);
    row("of something else", u"v1"_s, false);
    QTest::newRow("another kind") << uR"({"apiVersion":"client.authentication.k8s.io/v1","kind":"Pod"})"_s << QString();
    QTest::newRow("no JSON") << u"{"_s << QString();
}

void TestKubeCredential::speaksTheVersionThatIsAskedFor()
{
    QFETCH(const QString, info);
    QFETCH(const QString, version);
    const Ran ran = plugin(info);
    QCOMPARE(ran.exit, version.isEmpty() ? 2 : 0);
    QCOMPARE(ran.json()[u"apiVersion"_s].toString(), version);
    if (version.isEmpty())
        QVERIFY(ran.out.isEmpty() && ran.err.contains("apiVersion"));
}

void TestKubeCredential::aTokenThatNeedsAProofIsNotGiven()
{
    const AgentProcess &agent = m_room.agent();
    const QJsonObject sandbox = agent.ask({u"sandbox"_s, u"status"_s}).json();
    QByteArray secret;
    for (const QJsonValue &client : sandbox[u"clients"_s].toArray()) {
        if (client[u"client_id"_s] == u"reporting"_s)
            secret = client[u"client_secret"_s].toString().toLatin1();
    }
    const QJsonObject grant{{u"type"_s, u"client_credentials"_s},
                            {u"token_url"_s, sandbox[u"url"_s].toString() + u"/oauth/token"_s},
                            {u"client_id"_s, u"reporting"_s},
                            {u"dpop"_s, true}};
    const QByteArray source = QJsonDocument(QJsonObject{{u"name"_s, u"bound"_s}, {u"grant"_s, grant}}).toJson();
    QCOMPARE(agent.ctl({u"source"_s, u"add"_s, u"--file"_s, u"-"_s}, source).exit, 0);
    QCOMPARE(agent.ctl({u"secret"_s, u"set"_s, u"bound"_s, u"client_secret"_s}, secret).exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(agent.source(u"bound"_s)[u"state"_s], u"fresh"_s, 15000);
    const Ran plugin = agent.ask({u"kube-credential"_s, u"bound"_s});
    QCOMPARE(plugin.exit, 1);
    QCOMPARE(plugin.errorKind(), u"unsupported"_s);
    QVERIFY(plugin.out.isEmpty());
    const Ran helper = agent.ctl({u"git-credential"_s, u"bound"_s, u"--for"_s, u"https://git.example"_s, u"get"_s},
                                 "protocol=https\nhost=git.example\n\n");
    QCOMPARE(helper.exit, 1);
    QVERIFY(helper.out.isEmpty() && helper.err.contains("DPoP"));
}

QTEST_GUILESS_MAIN(TestKubeCredential)
#include "tst_kubecredential.moc"
