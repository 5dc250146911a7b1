// SPDX-License-Identifier: GPL-3.0-or-later
// The recipes that need nothing but exec, header and env: npm, pip, curl, a shell, and .env files.
#include "config/dotenv.h"
#include "integrationroom.h"

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class TestRecipes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_room.isReady(), m_room.agent().log().constData()); }

    void npmReadsAPrivateRegistry();
    void pipReadsAPrivateIndex();
    void curlTakesTheHeaderFromAFile_data();
    void curlTakesTheHeaderFromAFile();
    void envWritesOneVariableAndNothingElse();
    void envIsReadBackByReadersOfEnvFiles();
    void envLeavesAFileThatIsNotItsOwn_data();
    void envLeavesAFileThatIsNotItsOwn();

private:
    IntegrationRoom m_room;
};

void TestRecipes::npmReadsAPrivateRegistry()
{
    if (QStandardPaths::findExecutable(u"npm"_s).isEmpty())
        QSKIP("npm is not installed");
    GuardedFiles registry("Bearer");
    registry.put("/left-pad",
                 R"({"name":"left-pad","dist-tags":{"latest":"1.3.0"},"versions":{"1.3.0":{"name":"left-pad",)"
                 R"("version":"1.3.0","dist":{"tarball":"http://127.0.0.1/x.tgz","shasum":"0"}}}})",
                 "application/json");
    registry.admit("Bearer " + m_room.token());
    const QString host = QString::fromLatin1(registry.host());
    // npm fills in the variable itself: the file holds no secret.
    (void)m_room.home().file(u".npmrc"_s, u"registry=http://%1/\n//%1/:_authToken=${NPM_TOKEN}\n"_s.arg(host).toUtf8());
    const Ran ran =
        m_room.shell(u"cd \"$HOME\" && tokenctl exec reporting --env NPM_TOKEN -- npm view left-pad version "
                     "--userconfig \"$HOME/.npmrc\" --no-update-notifier"_s);
    QVERIFY2(ran.exit == 0, ran.err.constData());
    QCOMPARE(ran.out.trimmed(), "1.3.0");
    QVERIFY(registry.served() > 0);
}

void TestRecipes::pipReadsAPrivateIndex()
{
    const QString python = u"/usr/bin/python3"_s;
    if (run(python, {u"-m"_s, u"pip"_s, u"--version"_s}, m_room.environment()).exit != 0)
        QSKIP("pip is not installed");
    GuardedFiles index;
    index.put("/simple/left-pad/",
              "<!DOCTYPE html><html><body><a href=\"left_pad-1.3.0-py3-none-any.whl\">left_pad-1.3.0-py3-none-any.whl"
              "</a></body></html>",
              "text/html");
    index.admit("Basic " + ("__token__:" + m_room.token()).toBase64());
    const Ran ran =
        m_room.shell(u"tokenctl exec reporting --env PIP_INDEX_URL --format 'http://__token__:{token}@%1/simple/' -- "
                     "%2 -m pip --disable-pip-version-check --no-cache-dir index versions left-pad"_s.arg(
                         QString::fromLatin1(index.host()), python));
    QVERIFY2(ran.exit == 0, ran.err.constData());
    QVERIFY(ran.out.contains("1.3.0"));
    QVERIFY(index.served() > 0);
    QVERIFY(!ran.out.contains(m_room.token()) && !ran.err.contains(m_room.token()));
}

void TestRecipes::curlTakesTheHeaderFromAFile_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("a file that is a pipe") << u"curl -sf -H @<(tokenctl header reporting) %1"_s;
    QTest::newRow("standard input") << u"tokenctl header reporting | curl -sf -H @- %1"_s;
    QTest::newRow("a file of options")
        << u"curl -sf --config <(printf 'header = \"%s\"\\n' \"$(tokenctl header reporting)\") %1"_s;
}

void TestRecipes::curlTakesTheHeaderFromAFile()
{
    QFETCH(QString, line);
    GuardedFiles api("Bearer");
    api.put("/v1/invoices", "[]", "application/json");
    api.admit("Bearer " + m_room.token());
    const Ran ran = m_room.shell(line.replace(u"%1"_s, QString::fromLatin1(api.url() + "/v1/invoices")));
    QVERIFY2(ran.exit == 0, ran.err.constData());
    QCOMPARE(ran.out, "[]");
}

void TestRecipes::envWritesOneVariableAndNothingElse()
{
    const QByteArray before = "# keep me\r\nA=1\n\nexport API_TOKEN=old # gone\nB='two words'\nAPI_TOKEN=later\nC=3";
    const QString file = m_room.home().file(u".env"_s, before);
    QVERIFY(QFile::setPermissions(file, QFile::Permissions(0x6644)));
    const Ran ran = m_room.shell(u"umask 000; tokenctl env reporting \"$HOME/.env\" --env API_TOKEN"_s);
    QVERIFY2(ran.exit == 0, ran.err.constData());
    QVERIFY(!ran.out.contains(m_room.token()));
    QFile after(file);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), "# keep me\r\nA=1\n\nexport API_TOKEN='" + m_room.token() + "'\nB='two words'\nC=3");
    QCOMPARE(QFileInfo(file).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
    // Again: the same file.
    QCOMPARE(m_room.shell(u"tokenctl env reporting \"$HOME/.env\" --env API_TOKEN"_s).exit, 0);
    after.seek(0);
    QCOMPARE(after.readAll().count("API_TOKEN"), 1);
    const QStringList left = QDir(m_room.home().path()).entryList({u".env*"_s}, QDir::Files | QDir::Hidden);
    QCOMPARE(left, QStringList{u".env"_s});
}

void TestRecipes::envIsReadBackByReadersOfEnvFiles()
{
    const QString file = m_room.home().path(u"fresh.env"_s);
    QCOMPARE(m_room.shell(u"tokenctl env reporting '%1'"_s.arg(file)).exit, 0);
    QFile bytes(file);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    const auto variables = config::readDotenv(bytes.readAll());
    QVERIFY(variables);
    QCOMPARE(variables->value(u"ACCESS_TOKEN"_s).toLatin1(), m_room.token());
    QCOMPARE(m_room.shell(u". '%1'; printf %s \"$ACCESS_TOKEN\""_s.arg(file)).out, m_room.token());
    QCOMPARE(m_room.shell(u"eval \"$(tokenctl env reporting --env T)\"; printf %s \"$T\""_s).out, m_room.token());
}

void TestRecipes::envLeavesAFileThatIsNotItsOwn_data()
{
    QTest::addColumn<QString>("make");
    QTest::newRow("a symbolic link") << u"echo A=1 >real; ln -s real odd.env"_s;
    QTest::newRow("a dangling link") << u"ln -s nowhere odd.env"_s;
    QTest::newRow("a pipe") << u"mkfifo odd.env"_s;
    QTest::newRow("a hard link") << u"echo A=1 >real; ln real odd.env"_s;
    QTest::newRow("a directory") << u"mkdir odd.env"_s;
    QTest::newRow("no such directory") << u"ln -s nowhere/at/all odd.env"_s;
}

void TestRecipes::envLeavesAFileThatIsNotItsOwn()
{
    QFETCH(const QString, make);
    const Ran ran =
        m_room.shell(u"cd \"$(mktemp -d -p \"$HOME\")\" && %1 && ls -l >../before; "
                     "tokenctl env reporting odd.env; code=$?; ls -l | diff ../before - >&2; exit $code"_s.arg(make));
    QCOMPARE(ran.exit, 2);
    QVERIFY2(ran.err.startsWith("tokenctl: The file odd.env cannot be written: "), ran.err.constData());
    QCOMPARE(ran.err.count('\n'), 1);
}

QTEST_GUILESS_MAIN(TestRecipes)
#include "tst_recipes.moc"
