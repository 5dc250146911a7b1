// SPDX-License-Identifier: GPL-3.0-or-later
// Files that the agent keeps fresh: by the true agent, its sandbox, and everything that could lie in their place.
#include "integrationroom.h"

#include <sys/stat.h>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class TestSinks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void holdsTheTokenInEachForm_data();
    void holdsTheTokenInEachForm();
    void followsARefresh();
    void goesWithTheToken_data();
    void goesWithTheToken();
    void followsAnEdit();
    void writesAroundWhatIsNotItsOwn_data();
    void writesAroundWhatIsNotItsOwn();
    void isWrittenOnceTheObstacleIsGone();
    void isPrivateWhateverTheUmask();
    void twoSourcesDoNotShareAFile();
    void twoSourcesDoNotShareAFileAfterARestartEither();
    void overTcpNobodyBringsOne();
    void isThereAfterARestart();

private:
    [[nodiscard]] QString sink() const { return m_folder + u"/token"_s; }
    [[nodiscard]] QByteArray held() const
    {
        QFile file(sink());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QByteArray definition(const QString &name, const QString &extra) const
    {
        return uR"({"name":"%1","grant":{"type":"client_credentials","token_url":"%2/oauth/token",
                    "client_id":"reporting"},"sink":{"path":"%3"%4}})"_s.arg(name, m_provider, sink(), extra)
            .toUtf8();
    }
    [[nodiscard]] bool add(const QString &name, const QString &extra = {})
    {
        m_added.append(name);
        return m_agent->ctl({u"source"_s, u"add"_s, u"--file"_s, u"-"_s}, definition(name, extra)).exit == 0 &&
               m_agent->ctl({u"secret"_s, u"set"_s, name, u"client_secret"_s}, m_secret).exit == 0;
    }
    [[nodiscard]] QByteArray token(const QString &name) const
    {
        return m_agent->ctl({u"get"_s, name, u"--min-valid"_s, u"0"_s}).out.trimmed();
    }
    void startAgent()
    {
        m_agent = std::make_unique<AgentProcess>(m_home, QStringList{u"--sandbox"_s} + keyFileOptions(m_home));
        QVERIFY2(m_agent->isReady(), m_agent->log().constData());
        m_provider = m_agent->ask({u"sandbox"_s, u"status"_s}).json()[u"url"_s].toString();
    }

    Home m_home;
    QString m_folder, m_provider;
    QByteArray m_secret;
    QStringList m_added;
    std::unique_ptr<AgentProcess> m_agent;
    int m_round = 0;
};

void TestSinks::initTestCase()
{
    startAgent();
    const QJsonArray clients = m_agent->ask({u"sandbox"_s, u"status"_s}).json()[u"clients"_s].toArray();
    for (const QJsonValue &client : clients) {
        if (client[u"client_id"_s] == u"reporting"_s)
            m_secret = client[u"client_secret"_s].toString().toLatin1();
    }
    QVERIFY(!m_secret.isEmpty());
}

void TestSinks::init()
{
    for (const QString &name : std::exchange(m_added, {}))
        (void)m_agent->ctl({u"source"_s, u"remove"_s, name});
    m_folder = m_home.path(u"sinks%1"_s.arg(++m_round));
    QVERIFY(QDir().mkpath(m_folder));
    QVERIFY(::chmod(QFile::encodeName(m_folder).constData(), 0700) == 0);
}

void TestSinks::holdsTheTokenInEachForm_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("shape");
    QTest::newRow("usual") << QString() << "%\n"_ba;
    QTest::newRow("bare") << uR"(,"format":"bare")"_s << "%\n"_ba;
    QTest::newRow("header") << uR"(,"format":"header")"_s << "Authorization: Bearer %\n"_ba;
    QTest::newRow("env") << uR"(,"format":"env","variable":"T")"_s << "T='%'\n"_ba;
    QTest::newRow("env, usual name") << uR"(,"format":"env")"_s << "ACCESS_TOKEN='%'\n"_ba;
}

void TestSinks::holdsTheTokenInEachForm()
{
    QFETCH(const QString, format);
    QFETCH(QByteArray, shape);
    QVERIFY(add(u"shaped"_s, format));
    QTRY_VERIFY(!held().isEmpty());
    QCOMPARE(held(), shape.replace("%", token(u"shaped"_s)));
}

void TestSinks::followsARefresh()
{
    QVERIFY(add(u"followed"_s, uR"(,"format":"json")"_s));
    QTRY_VERIFY(!held().isEmpty());
    const QJsonObject first = QJsonDocument::fromJson(held()).object();
    QCOMPARE(first[u"source"_s], u"followed"_s);
    QCOMPARE(first[u"token_type"_s], u"Bearer"_s);
    QCOMPARE(first[u"expires_at"_s], m_agent->source(u"followed"_s)[u"expires_at"_s]);
    // A token that is younger than a second is new enough for whoever asks for a refresh.
    QTRY_VERIFY_WITH_TIMEOUT(m_agent->ctl({u"refresh"_s, u"followed"_s}).exit == 0 &&
                                 QJsonDocument::fromJson(held()).object()[u"generation"_s].toInt() >
                                     first[u"generation"_s].toInt(),
                             15000);
    QCOMPARE(QJsonDocument::fromJson(held()).object()[u"access_token"_s].toString().toLatin1(), token(u"followed"_s));
    QCOMPARE(QDir(m_folder).entryList(QDir::Files | QDir::Hidden), QStringList{u"token"_s});
}

void TestSinks::goesWithTheToken_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("cleared") << QStringList{u"clear"_s, u"going"_s};
    QTest::newRow("removed") << QStringList{u"source"_s, u"remove"_s, u"going"_s};
}

void TestSinks::goesWithTheToken()
{
    QFETCH(const QStringList, command);
    QVERIFY(add(u"going"_s));
    QTRY_VERIFY(!held().isEmpty());
    QCOMPARE(m_agent->ctl(command).exit, 0);
    QTRY_VERIFY(!QFile::exists(sink()));
    QVERIFY(QFile::exists(m_folder));
}

void TestSinks::followsAnEdit()
{
    QVERIFY(add(u"moved"_s));
    QTRY_VERIFY(!held().isEmpty());
    const QString before = sink();
    m_folder += u"/below"_s;
    QVERIFY(QDir().mkpath(m_folder));
    const QJsonObject stored = m_agent->ask({u"source"_s, u"show"_s, u"moved"_s}).json();
    QJsonObject edited = stored;
    edited[u"sink"_s] = QJsonObject{{u"path"_s, sink()}};
    const Ran put = run(u"curl"_s,
                        {u"-s"_s, u"--unix-socket"_s, m_agent->data(u"agent.sock"_s), u"-X"_s, u"PUT"_s, u"-d"_s,
                         QString::fromUtf8(QJsonDocument(edited).toJson(QJsonDocument::Compact)),
                         u"http://localhost/api/sources/moved"_s},
                        m_home.environment());
    QVERIFY2(put.json()[u"success"_s].toBool(), put.out.constData());
    QTRY_VERIFY(!held().isEmpty());
    QTRY_VERIFY(!QFile::exists(before));
}

void TestSinks::writesAroundWhatIsNotItsOwn_data()
{
    QTest::addColumn<QString>("make");
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("a symbolic link") << u"echo precious >real; ln -s real token"_s << "symbolic link"_ba;
    QTest::newRow("a dangling link") << u"ln -s nowhere token"_s << "symbolic link"_ba;
    QTest::newRow("a pipe") << u"mkfifo token"_s << "regular file"_ba;
    QTest::newRow("a socket's directory") << u"mkdir token"_s << "regular file"_ba;
    QTest::newRow("a hard link") << u"echo x >real; ln real token"_s << "hard link"_ba;
    QTest::newRow("a file of other content")
        << u"printf 'alias ll=\"ls -l\"\\nPATH=/bin\\n' >token"_s << "not a token"_ba;
    QTest::newRow("a key") << u"printf -- '-----BEGIN PRIVATE KEY-----\\nMIIB\\n' >token"_s << "not a token"_ba;
    QTest::newRow("a directory for everybody") << u"chmod 0777 ."_s << "everybody"_ba;
    if (::geteuid() == 0)
        QTest::newRow("a directory of another user") << u"chown 65534 ."_s << "another user"_ba;
}

void TestSinks::writesAroundWhatIsNotItsOwn()
{
    QFETCH(const QString, make);
    QFETCH(const QByteArray, why);
    const auto look = [this] {
        return run(u"/bin/bash"_s,
                   {u"-c"_s, u"cd '%1'; ls -lai; [ -f token ] && cat token; [ -f real ] && cat real"_s.arg(m_folder)},
                   m_home.environment())
            .out;
    };
    QCOMPARE(run(u"/bin/bash"_s, {u"-c"_s, u"cd '%1' && %2"_s.arg(m_folder, make)}, m_home.environment()).exit, 0);
    const QByteArray before = look();
    const qsizetype logged = m_agent->log().size();
    QVERIFY(add(u"blocked"_s));
    QTRY_VERIFY(m_agent->log().mid(logged).contains("the token file " + sink().toUtf8() + " cannot be written: "));
    QVERIFY2(m_agent->log().mid(logged).contains(why), m_agent->log().mid(logged).constData());
    QCOMPARE(look(), before);
    // The source itself is well.
    QVERIFY(!token(u"blocked"_s).isEmpty());
}

void TestSinks::isWrittenOnceTheObstacleIsGone()
{
    QVERIFY(QDir().rmdir(m_folder));
    const qsizetype logged = m_agent->log().size();
    QVERIFY(add(u"patient"_s));
    QTRY_VERIFY(m_agent->log().mid(logged).contains("cannot be written: its directory"));
    QVERIFY(QDir().mkpath(m_folder));
    QTRY_VERIFY_WITH_TIMEOUT(m_agent->ctl({u"refresh"_s, u"patient"_s}).exit == 0 && !held().isEmpty(), 15000);
    QTRY_COMPARE(held(), token(u"patient"_s) + '\n');
}

void TestSinks::isPrivateWhateverTheUmask()
{
    QVERIFY(add(u"private"_s));
    QTRY_VERIFY(!held().isEmpty());
    struct stat info = {};
    QVERIFY(::stat(QFile::encodeName(sink()).constData(), &info) == 0);
    QCOMPARE(info.st_mode & 07777, mode_t(0600));
}

void TestSinks::twoSourcesDoNotShareAFile()
{
    QVERIFY(add(u"first"_s));
    QTRY_VERIFY(!held().isEmpty());
    const qsizetype logged = m_agent->log().size();
    QVERIFY(add(u"second"_s));
    QTRY_VERIFY(m_agent->log().mid(logged).contains("another source writes it"));
    QCOMPARE(held(), token(u"first"_s) + '\n');
}

void TestSinks::twoSourcesDoNotShareAFileAfterARestartEither()
{
    QVERIFY(add(u"first"_s));
    QTRY_VERIFY(!held().isEmpty());
    QVERIFY(add(u"second"_s));
    QTRY_VERIFY(!token(u"second"_s).isEmpty());
    QCOMPARE(m_agent->end(), 0);
    startAgent();
    QTRY_VERIFY(m_agent->log().contains("another source writes it")); // both have a token at once
    QTRY_COMPARE(held(), token(u"first"_s) + '\n');
}

void TestSinks::overTcpNobodyBringsOne()
{
    const QJsonObject facts = m_agent->description();
    const Ran put = run(u"curl"_s,
                        {u"-s"_s, u"-H"_s, u"X-Api-Key: "_s + facts[u"key"_s].toString(), u"-d"_s,
                         QString::fromUtf8(definition(u"remote"_s, {}).simplified()),
                         facts[u"api"_s].toString() + u"/api/sources"_s},
                        m_home.environment());
    QCOMPARE(put.json()[u"error"_s][u"kind"_s], u"not_allowed"_s);
    QVERIFY(!QFile::exists(sink()));
}

void TestSinks::isThereAfterARestart()
{
    QVERIFY(add(u"kept"_s));
    QTRY_VERIFY(!held().isEmpty());
    QCOMPARE(m_agent->end(), 0);
    const QByteArray before = held();
    QVERIFY(!before.isEmpty());
    QVERIFY(QFile::remove(sink()));
    startAgent();
    QTRY_COMPARE(held(), before);
}

QTEST_GUILESS_MAIN(TestSinks)
#include "tst_sinks.moc"
