// SPDX-License-Identifier: GPL-3.0-or-later
// The snippets that the window offers, run as a person would run them: a true agent, a true tokenctl, a service that
// looks at the header. (There is no PowerShell here; its quoting is shown by tests/models/tst_usage.cpp.)
#include "models/usage.h"
#include "support/agentprocess.h"

#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

namespace {

/// Remembers what it is asked and says hello.
class HelloService final : public QTcpServer
{
public:
    QByteArrayList heads;

    HelloService()
    {
        if (!listen(QHostAddress(QHostAddress::LocalHost)))
            qFatal("no free port");
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                const QByteArray head = socket->peek(16384);
                if (!head.contains("\r\n\r\n"))
                    return;
                heads << socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello");
                socket->disconnectFromHost();
            });
        });
    }
};

} // namespace

class SnippetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_agent.reset(); }
    void theyAskWhenTheyRun_data();
    void theyAskWhenTheyRun();
    void aNewTokenNeedsNoNewSnippet();
    void theVariableOfAShellHoldsTheToken();

private:
    void storeToken(const QByteArray &token) const
    {
        QCOMPARE(m_agent->ctl({u"secret"_s, u"set"_s, u"billing"_s, u"token"_s}, token).exit, 0);
    }
    [[nodiscard]] UsageTarget target() const
    {
        return {u"billing"_s, u"http://127.0.0.1:%1/it's%20here"_s.arg(m_service.serverPort()),
                m_agent->data(u"agent.sock"_s)};
    }
    /// With tokenctl in the path, as after an installation.
    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = m_home.environment();
        const QString here = QFileInfo(program("tokenctl")).absolutePath();
        environment.insert(u"PATH"_s, here + u':' + environment.value(u"PATH"_s));
        return environment;
    }
    [[nodiscard]] Ran runAs(Language language) const
    {
        const QString text = snippet(language, target());
        const bool isPython = language == Language::Python;
        const QString by = QStandardPaths::findExecutable(isPython ? u"python3"_s : u"sh"_s);
        return run(by, {u"-c"_s, text}, environment());
    }

    Home m_home;
    HelloService m_service;
    std::unique_ptr<AgentProcess> m_agent;
};

void SnippetsTest::initTestCase()
{
    m_agent = std::make_unique<AgentProcess>(m_home, keyFileOptions(m_home));
    QVERIFY(m_agent->isReady());
    QCOMPARE(m_agent
                 ->ctl({u"source"_s, u"add"_s, u"--file"_s, u"-"_s},
                       R"({"name":"billing","grant":{"type":"manual"},"header_scheme":"Bearer"})")
                 .exit,
             0);
}

void SnippetsTest::init()
{
    m_service.heads.clear();
    storeToken("tok-first");
}

void SnippetsTest::theyAskWhenTheyRun_data()
{
    QTest::addColumn<int>("language");
    QTest::newRow("curl") << int(Language::Curl);
    QTest::newRow("Python") << int(Language::Python);
}

void SnippetsTest::theyAskWhenTheyRun()
{
    QFETCH(int, language);
    const Ran ran = runAs(Language(language));
    QVERIFY2(ran.exit == 0, ran.err.constData());
    QCOMPARE(ran.out.trimmed(), QByteArray("hello"));
    QCOMPARE(m_service.heads.size(), 1);
    QVERIFY2(m_service.heads.first().contains("\r\nAuthorization: Bearer tok-first\r\n"),
             m_service.heads.first().constData());
    QVERIFY2(m_service.heads.first().startsWith("GET /it's%20here HTTP/1.1"), m_service.heads.first().constData());
    QVERIFY(!snippet(Language(language), target()).contains(u"tok-first"));
}

void SnippetsTest::aNewTokenNeedsNoNewSnippet()
{
    storeToken("tok-second");
    QCOMPARE(runAs(Language::Curl).exit, 0);
    QVERIFY(m_service.heads.constFirst().contains("Bearer tok-second\r\n"));
}

void SnippetsTest::theVariableOfAShellHoldsTheToken()
{
    const QString file = m_home.file(u"sample.env"_s, snippet(Language::DotEnv, target()).toUtf8());
    const Ran ran = run(QStandardPaths::findExecutable(u"sh"_s),
                        {u"-c"_s, u"set -a; . %1; set +a; printenv ACCESS_TOKEN"_s.arg(file)}, environment());
    QCOMPARE(ran.out, QByteArray("tok-first\n"));
}

QTEST_GUILESS_MAIN(SnippetsTest)
#include "tst_snippets.moc"
