// SPDX-License-Identifier: GPL-3.0-or-later
// The credential helper with the real git, against a server that asks for a password; and what git must never be told.
#include "integrationroom.h"

#include <QDirIterator>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

namespace {

QByteArray basic(const QByteArray &user, const QByteArray &password)
{
    return "Basic " + (user + ':' + password).toBase64();
}

} // namespace

class TestGitCredential : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void gitClonesWithTheToken();
    void anotherServerGetsNothing();
    void aRefusedTokenIsRefreshedForTheNextTry();
    void answersForOneAddressOnly_data();
    void answersForOneAddressOnly();
    void refusesAddressesThatAreNoAnswer_data();
    void refusesAddressesThatAreNoAnswer();
    void storeSaysNothing();
    void eraseOfAnotherPasswordLeavesTheToken();

private:
    /// The recipe, for a server of the test's.
    Ran git(const QStringList &words, const QByteArray &server) const
    {
        QProcessEnvironment environment = m_room.environment();
        environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
        environment.insert(u"GIT_CONFIG_NOSYSTEM"_s, u"1"_s);
        const QString helper =
            u"credential.helper=!tokenctl git-credential reporting --for %1"_s.arg(QString::fromLatin1(server));
        return run(u"git"_s, QStringList{u"-c"_s, helper} + words, environment);
    }
    Ran ask(const QByteArray &input, const QString &address = u"https://git.example"_s,
            const QString &operation = u"get"_s) const
    {
        return m_room.shell(u"printf %b '%1' | tokenctl git-credential reporting --for '%2' %3"_s.arg(
            QString::fromUtf8(input), address, operation));
    }

    IntegrationRoom m_room;
    GuardedFiles m_server;
};

void TestGitCredential::initTestCase()
{
    QVERIFY2(m_room.isReady(), m_room.agent().log().constData());
    const Ran made = m_room.shell(u"set -e; cd \"$HOME\"; git init -q work; cd work; echo hello >greeting; git add .; "
                                  "git -c user.name=t -c user.email=t@t.example commit -q -m first; cd ..; "
                                  "git clone -q --bare work served.git; cd served.git; git update-server-info"_s);
    QVERIFY2(made.exit == 0, made.err.constData());
    // The simple protocol is files alone.
    const QDir root(m_room.home().path(u"served.git"_s));
    QDirIterator files(root.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_server.put("/served.git/" + root.relativeFilePath(file.fileName()).toUtf8(), file.readAll());
    }
}

void TestGitCredential::gitClonesWithTheToken()
{
    m_server.admit(basic("oauth2", m_room.token()));
    const Ran cloned =
        git({u"clone"_s, u"-q"_s, QString::fromLatin1(m_server.url() + "/served.git"), m_room.home().path(u"cloned"_s)},
            m_server.url());
    QVERIFY2(cloned.exit == 0, cloned.err.constData());
    QVERIFY(QFile::exists(m_room.home().path(u"cloned/greeting"_s)));
    QVERIFY(m_server.served() > 3);
}

void TestGitCredential::anotherServerGetsNothing()
{
    GuardedFiles other;
    const Ran ran = git({u"ls-remote"_s, QString::fromLatin1(other.url() + "/served.git")}, m_server.url());
    QVERIFY(ran.exit != 0);
    QVERIFY(!other.authorizations().isEmpty());
    for (const QByteArray &authorization : other.authorizations())
        QVERIFY(authorization.isEmpty());
    QVERIFY(!ran.err.contains(m_room.token()));
}

void TestGitCredential::aRefusedTokenIsRefreshedForTheNextTry()
{
    const QByteArray old = m_room.token();
    m_server.admit({});
    const QStringList words{u"ls-remote"_s, QString::fromLatin1(m_server.url() + "/served.git")};
    // A source that was refreshed this very second is not refreshed again.
    QTRY_VERIFY_WITH_TIMEOUT(git(words, m_server.url()).exit != 0 && m_room.token() != old, 15000);
    m_server.admit(basic("oauth2", m_room.token()));
    const Ran again = git(words, m_server.url());
    QCOMPARE(again.exit, 0);
    QVERIFY(again.out.contains("HEAD"));
}

void TestGitCredential::answersForOneAddressOnly_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("answered");
    const auto row = [](const char *name, const QByteArray &request, bool answered, int code = 0,
                        const QString &address = u"https://git.example"_s) {
        QTest::newRow(name) << request << address << code << answered;
    };
    row("the same", R"(protocol=https\nhost=git.example\n\n)", true);
    row("no empty line at the end", R"(protocol=https\nhost=git.example\n)", true);
    row("capitals", R"(protocol=https\nhost=GIT.Example\n\n)", true);
    row("the usual port", R"(protocol=https\nhost=git.example:443\n\n)", true);
    row("a path", R"(protocol=https\nhost=git.example\npath=a/b.git\n\n)", true);
    row("newer words", R"(capability[]=authtype\ncapability[]=state\nprotocol=https\nhost=git.example\n\n)", true);
    row("challenges", R"(protocol=https\nhost=git.example\nwwwauth[]=Basic\nwwwauth[]=Bearer\n\n)", true);
    row("another host", R"(protocol=https\nhost=evil.example\n\n)", false);
    row("a longer host", R"(protocol=https\nhost=git.example.evil.example\n\n)", false);
    row("a shorter host", R"(protocol=https\nhost=example\n\n)", false);
    row("another port", R"(protocol=https\nhost=git.example:8443\n\n)", false);
    row("plain http", R"(protocol=http\nhost=git.example\n\n)", false);
    row("no host", R"(protocol=https\n\n)", false);
    row("empty host", R"(protocol=https\nhost=\n\n)", false);
    row("nothing", R"(\n)", false);
    // CVE-2020-5260, CVE-2024-50338, CVE-2024-52006
    row("a carriage return", R"(protocol=https\nhost=git.example\r\n\n)", false, 2);
    row("a carriage return inside", R"(protocol=https\nhost=evil.example\rhost=git.example\n\n)", false, 2);
    row("two hosts", R"(protocol=https\nhost=evil.example\nhost=git.example\n\n)", false, 2);
    row("two protocols", R"(protocol=http\nprotocol=https\nhost=git.example\n\n)", false, 2);
    row("zero byte", R"(protocol=https\nhost=git.example\0.evil.example\n\n)", false, 2);
    row("escape", R"(protocol=https\nhost=git.example\033[2J\n\n)", false, 2);
    row("no form", R"(protocol=https\nhost\n\n)", false, 2);
    const QString team = u"https://git.example/team"_s;
    row("below the path", R"(protocol=https\nhost=git.example\npath=team/a.git\n\n)", true, 0, team);
    row("beside the path", R"(protocol=https\nhost=git.example\npath=teams/a.git\n\n)", false, 0, team);
    row("out of the path", R"(protocol=https\nhost=git.example\npath=team/../a.git\n\n)", false, 0, team);
    row("out of the path, encoded", R"(protocol=https\nhost=git.example\npath=team/%%2e%%2e/a.git\n\n)", false, 0,
        team);
    row("no path said", R"(protocol=https\nhost=git.example\n\n)", false, 0, team);
}

void TestGitCredential::answersForOneAddressOnly()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QString, address);
    QFETCH(const bool, answered);
    const Ran ran = ask(request, address);
    QTEST(ran.exit, "code");
    if (answered) {
        QVERIFY(ran.out.startsWith("username=oauth2\npassword=" + m_room.token() + '\n'));
        QVERIFY(ran.out.contains("\npassword_expiry_utc="));
    } else {
        QVERIFY2(ran.out.isEmpty(), ran.out.constData());
    }
}

void TestGitCredential::refusesAddressesThatAreNoAnswer_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"git.example", "http://git.example", "ftp://git.example", "https://", "https:///x",
                                "https://:443", "http://:80", "https://u:p@git.example", "https://git.example?x",
                                "https://*.example/%2e", "https://git example", "http://127.0.0.1.evil.example"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestGitCredential::refusesAddressesThatAreNoAnswer()
{
    QFETCH(const QString, address);
    const Ran ran = ask(R"(protocol=https\nhost=git.example\n\n)", address);
    QCOMPARE(ran.exit, 2);
    QVERIFY(ran.out.isEmpty());
    QVERIFY(ran.err.contains("--for"));
}

void TestGitCredential::storeSaysNothing()
{
    const Ran ran =
        ask(R"(protocol=https\nhost=git.example\nusername=u\npassword=p\n\n)", u"https://git.example"_s, u"store"_s);
    QCOMPARE(ran.exit, 0);
    QVERIFY(ran.out.isEmpty() && ran.err.isEmpty());
}

void TestGitCredential::eraseOfAnotherPasswordLeavesTheToken()
{
    const QByteArray before = m_room.token();
    const Ran ran =
        ask(R"(protocol=https\nhost=git.example\nusername=u\npassword=old\n\n)", u"https://git.example"_s, u"erase"_s);
    QCOMPARE(ran.exit, 0);
    QCOMPARE(m_room.token(), before);
}

QTEST_GUILESS_MAIN(TestGitCredential)
#include "tst_gitcredential.moc"
