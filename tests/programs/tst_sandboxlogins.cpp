// SPDX-License-Identifier: GPL-3.0-or-later
// Each way in which the sandbox hands a login's token back, read by the true engine: what it finds opens the resource.
#include "support/agentprocess.h"
#include "support/plainrequest.h"

#include <QUrl>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class SandboxLoginsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theEngineFindsTheToken_data(); // S5-06 S5-35
    void theEngineFindsTheToken();
    void theEngineFindsTheFormat_data(); // S5-05 S5-35
    void theEngineFindsTheFormat();

private:
    [[nodiscard]] bool opensTheResource(const QString &name, const QString &path) const;

    Home m_home;
    std::unique_ptr<AgentProcess> m_agent;
    QUrl m_url;
    QJsonObject m_user;
};

void SandboxLoginsTest::initTestCase()
{
    m_agent = std::make_unique<AgentProcess>(m_home, QStringList{u"--sandbox"_s});
    QVERIFY2(m_agent->isReady(), m_agent->log().constData());
    const QJsonObject status = m_agent->ask({u"sandbox"_s, u"status"_s}).json();
    m_url = QUrl(status[u"url"_s].toString());
    m_user = status[u"user"_s].toObject();
}

bool SandboxLoginsTest::opensTheResource(const QString &name, const QString &path) const
{
    const QJsonObject grant{
        {u"type"_s, u"login"_s}, {u"auth_url"_s, m_url.toString() + path}, {u"email"_s, m_user[u"email"_s]}};
    const QJsonObject source{{u"name"_s, name}, {u"grant"_s, grant}};
    if (m_agent->ctl({u"source"_s, u"add"_s, u"--file"_s, u"-"_s}, QJsonDocument(source).toJson()).exit != 0)
        return false;
    const QByteArray password = m_user[u"password"_s].toString().toUtf8();
    if (m_agent->ctl({u"secret"_s, u"set"_s, name, u"password"_s}, password).exit != 0)
        return false;
    const Ran header = m_agent->ctl({u"header"_s, name});
    return header.exit == 0 && plainRequest(m_url, "GET", "/api/resource", header.out.trimmed() + "\r\n").status == 200;
}

void SandboxLoginsTest::theEngineFindsTheToken_data()
{
    QTest::addColumn<QString>("shape");
    for (const char *shape :
         {"access_token", "access", "token", "auth_token", "jwt", "key", "header", "nested", "object", "nested_object"})
        QTest::newRow(shape) << QString::fromLatin1(shape);
}

void SandboxLoginsTest::theEngineFindsTheToken()
{
    QFETCH(const QString, shape);
    QVERIFY(opensTheResource(u"shape-"_s + QString(shape).replace(u'_', u'-'), u"/shape/"_s + shape + u"/login"_s));
}

void SandboxLoginsTest::theEngineFindsTheFormat_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"json-email", "json-username", "form"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void SandboxLoginsTest::theEngineFindsTheFormat()
{
    QFETCH(const QString, format);
    QVERIFY(opensTheResource(u"format-"_s + format, u"/format/"_s + format + u"/login"_s));
}

QTEST_GUILESS_MAIN(SandboxLoginsTest)
#include "tst_sandboxlogins.moc"
