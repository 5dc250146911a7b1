// SPDX-License-Identifier: GPL-3.0-or-later
// Sources from the environment and from .env files: S5-13, S5-19, S5-20, S5-21, S5-29.
#include "config/dotenv.h"
#include "config/environment.h"
#include "config/importer.h"
#include "grants/catalogue.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class TestVariables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesASourceOfTheEnvironment_data();
    void makesASourceOfTheEnvironment();
    void aLoginIsRenewedAtThePaceOfTheSeed();
    void refusesAnIncompleteEnvironment_data();
    void refusesAnIncompleteEnvironment();
    void readsSecretsFromFiles();
    void refusesBadSecretFiles_data();
    void refusesBadSecretFiles();
    void readsDotenvLines_data();
    void readsDotenvLines();
    void refusesDotenvLines_data();
    void refusesDotenvLines();
    void importsADotenvFile();
    void refusesImports_data();
    void refusesImports();
};

namespace {

QProcessEnvironment environmentOf(const QMap<QString, QString> &variables)
{
    QProcessEnvironment environment;
    for (auto it = variables.cbegin(); it != variables.cend(); ++it)
        environment.insert(it.key(), it.value());
    return environment;
}

using Map = QMap<QString, QString>;

const Map user{{u"EXTERNAL_AUTH_URL"_s, u"https://news.example/login"_s},
               {u"EXTERNAL_API_EMAIL"_s, u"a@b.example"_s},
               {u"EXTERNAL_API_PASSWORD"_s, u"pw"_s}};
const Map client{{u"OAUTH_CLIENT_ID"_s, u"app"_s}, {u"OAUTH_CLIENT_SECRET"_s, u"cs"_s}, {u"OAUTH_SCOPE"_s, u"read"_s}};
const Map address{{u"EXTERNAL_AUTH_URL"_s, u"https://news.example/login"_s}};
const Map token{{u"EXTERNAL_API_TOKEN"_s, u"tok"_s}};

Map merged(std::initializer_list<Map> maps)
{
    Map all;
    for (const Map &map : maps)
        all.insert(map);
    return all;
}

QMap<QByteArray, QByteArray> revealed(const std::map<QByteArray, Secret> &secrets)
{
    QMap<QByteArray, QByteArray> plain;
    for (const auto &[slot, secret] : secrets)
        plain.insert(slot, secret.reveal().toByteArray());
    return plain;
}

} // namespace

using Plain = QMap<QByteArray, QByteArray>;

// S5-20
void TestVariables::makesASourceOfTheEnvironment_data()
{
    QTest::addColumn<Map>("variables");
    QTest::addColumn<QByteArray>("grant");
    QTest::addColumn<bool>("hasFallback");
    QTest::addColumn<Plain>("secrets");
    QTest::newRow("login") << user << QByteArray("login") << false << Plain{{"password", "pw"}};
    QTest::newRow("login with a client") << merged({user, client}) << QByteArray("login") << false
                                         << Plain{{"password", "pw"}, {"client_secret", "cs"}};
    QTest::newRow("only a client") << merged({address, client}) << QByteArray("client_credentials") << false
                                   << Plain{{"client_secret", "cs"}};
    QTest::newRow("S5-19 only a token") << token << QByteArray("manual") << false << Plain{{"token", "tok"}};
    QTest::newRow("S5-19 login with a token")
        << merged({user, token}) << QByteArray("login") << true << Plain{{"password", "pw"}, {"fallback.token", "tok"}};
    QTest::newRow("client with a token") << merged({address, client, token}) << QByteArray("client_credentials") << true
                                         << Plain{{"client_secret", "cs"}, {"fallback.token", "tok"}};
    QTest::newRow("nothing") << Map{} << QByteArray() << false << Plain{};
    QTest::newRow("OAUTH_* of somebody else") << client << QByteArray() << false << Plain{};
    QTest::newRow("empty is unset") << Map{{u"EXTERNAL_AUTH_URL"_s, QString()}} << QByteArray() << false << Plain{};
}

void TestVariables::makesASourceOfTheEnvironment()
{
    QFETCH(const Map, variables);
    QFETCH(const QByteArray, grant);
    QFETCH(const bool, hasFallback);
    QFETCH(const Plain, secrets);
    const auto made = config::sourceFromEnvironment(environmentOf(variables));
    QVERIFY(made);
    QCOMPARE(made->has_value(), !grant.isEmpty());
    if (!*made)
        return;
    const Source &source = (*made)->source;
    QCOMPARE(source.name, u"external_api"_s);
    QVERIFY(source.provisioned);
    QCOMPARE(source.grant.type, grant);
    QCOMPARE(source.fallback.has_value(), hasFallback);
    QCOMPARE(revealed((*made)->secrets), secrets);
    // Each grant and each slot is one that the catalogue knows.
    const GrantDescriptor *descriptor = findGrant(grantCatalogue(), grant);
    QVERIFY(descriptor);
    for (const QString &field : source.grant.fields.keys())
        QVERIFY2(std::any_of(descriptor->fields.begin(), descriptor->fields.end(),
                             [&](const FieldRule &rule) { return field == QLatin1String(rule.name); }),
                 qPrintable(field));
    // No secret is in what may be exported.
    for (const QVariant &value : source.grant.fields)
        QVERIFY(value.toString() != u"pw"_s && value.toString() != u"cs"_s && value.toString() != u"tok"_s);
}

// S5-13
void TestVariables::aLoginIsRenewedAtThePaceOfTheSeed()
{
    const auto login = config::sourceFromEnvironment(environmentOf(merged({user, client})));
    QCOMPARE(std::get<Seconds>(*(*login)->source.schedule.refreshEvery), Seconds(600));
    QCOMPARE((*login)->source.grant.fields, (QVariantMap{{u"auth_url"_s, u"https://news.example/login"_s},
                                                         {u"email"_s, u"a@b.example"_s},
                                                         {u"client_id"_s, u"app"_s},
                                                         {u"scope"_s, u"read"_s}}));
    const auto pasted = config::sourceFromEnvironment(environmentOf(token));
    QVERIFY(!(*pasted)->source.schedule.refreshEvery);
}

void TestVariables::refusesAnIncompleteEnvironment_data()
{
    QTest::addColumn<Map>("variables");
    QTest::addColumn<QString>("named");
    const auto without = [](Map map, const QString &name) {
        map.remove(name);
        return map;
    };
    QTest::newRow("no password") << without(user, u"EXTERNAL_API_PASSWORD"_s) << u"EXTERNAL_API_PASSWORD"_s;
    QTest::newRow("no email") << without(user, u"EXTERNAL_API_EMAIL"_s) << u"EXTERNAL_API_EMAIL"_s;
    QTest::newRow("no address") << without(user, u"EXTERNAL_AUTH_URL"_s) << u"EXTERNAL_AUTH_URL"_s;
    QTest::newRow("only an address") << address << u"EXTERNAL_API_EMAIL"_s;
    QTest::newRow("client without secret")
        << without(merged({address, client}), u"OAUTH_CLIENT_SECRET"_s) << u"OAUTH_CLIENT_SECRET"_s;
    QTest::newRow("secret without client")
        << without(merged({user, client}), u"OAUTH_CLIENT_ID"_s) << u"OAUTH_CLIENT_ID"_s;
    Map plain = user;
    plain[u"EXTERNAL_AUTH_URL"_s] = u"http://news.example/login"_s;
    QTest::newRow("S5-32 plain http") << plain << u"EXTERNAL_AUTH_URL"_s;
}

void TestVariables::refusesAnIncompleteEnvironment()
{
    QFETCH(const Map, variables);
    QFETCH(const QString, named);
    const auto made = config::sourceFromEnvironment(environmentOf(variables));
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(made.error().where, named);
}

// S5-29
void TestVariables::readsSecretsFromFiles()
{
    const QTemporaryDir folder;
    const auto file = [&](const QString &name, const QByteArray &bytes) {
        QFile out(folder.filePath(name));
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() ? out.fileName() : QString();
    };
    const auto made = config::sourceFromEnvironment(environmentOf({
        {u"EXTERNAL_AUTH_URL_FILE"_s, file(u"url"_s, "https://news.example/login\r\n")},
        {u"EXTERNAL_API_EMAIL"_s, u"a@b.example"_s},
        {u"EXTERNAL_API_PASSWORD_FILE"_s, file(u"password"_s, " p\xc3\xa4ss \n\n")},
    }));
    QVERIFY(made);
    QCOMPARE((*made)->source.grant.text(u"auth_url"_s), u"https://news.example/login"_s);
    // One line break belongs to the editor, everything else to the password.
    QCOMPARE(revealed((*made)->secrets), (Plain{{"password", " p\xc3\xa4ss \n"}}));
}

void TestVariables::refusesBadSecretFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << u"nowhere"_s;
    QTest::newRow("directory") << u"."_s;
    QTest::newRow("device") << u"/dev/zero"_s;
    QTest::newRow("empty") << u"empty"_s;
    QTest::newRow("too large") << u"large"_s;
    QTest::newRow("not text") << u"binary"_s;
    QTest::newRow("beside the plain form") << u"good"_s;
}

void TestVariables::refusesBadSecretFiles()
{
    QFETCH(const QString, path);
    const QTemporaryDir folder;
    for (const auto &[name, bytes] :
         {std::pair{u"empty"_s, QByteArray("\n")}, std::pair{u"large"_s, QByteArray(65537, 'x')},
          std::pair{u"binary"_s, QByteArray("\xff\xfe")}, std::pair{u"good"_s, QByteArray("pw")}}) {
        QFile out(folder.filePath(name));
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
    }
    Map variables = user;
    if (path != u"good"_s)
        variables.remove(u"EXTERNAL_API_PASSWORD"_s);
    variables.insert(u"EXTERNAL_API_PASSWORD_FILE"_s, path.startsWith(u'/') ? path : folder.filePath(path));
    const auto made = config::sourceFromEnvironment(environmentOf(variables));
    QVERIFY(!made);
    QCOMPARE(made.error().where, u"EXTERNAL_API_PASSWORD_FILE"_s);
}

// S5-21
void TestVariables::readsDotenvLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const QByteArray &text, const QString &value) {
        QTest::newRow(name) << text << value;
    };
    row("plain", "X=abc", u"abc"_s);
    row("export", "export X=abc", u"abc"_s);
    row("blanks", "  X =  a b  ", u"a b"_s);
    row("empty", "X=", QString());
    row("single quotes keep all", R"(X='a\n"$b#c ')", u"a\\n\"$b#c "_s);
    row("double quotes with escapes", R"(X="a\n\t\"\\\$b")", u"a\n\t\"\\$b"_s);
    row("unknown escape", R"(X="a\qb")", u"a\\qb"_s);
    row("dollar untouched", "X=a$HOME${Y}`id`", u"a$HOME${Y}`id`"_s);
    row("equals in the value", "X=a=b==", u"a=b=="_s);
    row("comment after a blank", "X=abc # comment", u"abc"_s);
    row("hash in a password", "X=ab#c", u"ab#c"_s);
    row("comment after quotes", "X=\"a # b\" # comment", u"a # b"_s);
    row("hash only", "X=#c", QString());
    row("comment lines", "# one\n\n  # two\nX=abc\n", u"abc"_s);
    row("CRLF", "Y=1\r\nX=abc\r\nZ=2\r\n", u"abc"_s);
    row("byte order mark", "\xef\xbb\xbfX=abc", u"abc"_s);
    row("UTF-8", "X=p\xc3\xa4ss", u"päss"_s);
    row("last wins", "X=a\nX=b", u"b"_s);
    row("quote inside", "X=it's", u"it's"_s);
}

void TestVariables::readsDotenvLines()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, value);
    const auto variables = config::readDotenv(text);
    QVERIFY(variables);
    QVERIFY(variables->contains(u"X"_s));
    QCOMPARE(variables->value(u"X"_s), value);
}

void TestVariables::refusesDotenvLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("no equals") << QByteArray("A=1\nsecret-word") << u"line 2"_s;
    QTest::newRow("bad name") << QByteArray("1A=secret-word") << u"line 1"_s;
    QTest::newRow("open quote") << QByteArray("A=1\r\n\r\nB=\"secret-word\r\n") << u"line 3"_s;
    QTest::newRow("after the quote") << QByteArray("A='secret-word' x") << u"line 1"_s;
    QTest::newRow("escaped last quote") << QByteArray(R"(A="secret-word\")") << u"line 1"_s;
    QTest::newRow("not UTF-8") << QByteArray("A=secret-word\xff") << u"line 1"_s;
    QTest::newRow("NUL") << QByteArray("A=secret-word\0", 14) << u"line 1"_s;
}

void TestVariables::refusesDotenvLines()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, line);
    const auto variables = config::readDotenv(text);
    QVERIFY(!variables);
    QCOMPARE(variables.error().where, line);
    QVERIFY(!variables.error().serverText.contains(u"secret-word"_s));
}

// S5-21
void TestVariables::importsADotenvFile()
{
    const QByteArray text =
        "# News\nexport EXTERNAL_AUTH_URL=https://news.example/login\nEXTERNAL_API_EMAIL=a@b.example\n"
        "EXTERNAL_API_PASSWORD='p w'\nLOG_LEVEL=debug\nDATABASE_URL=postgres://x\n";
    const auto imported = config::readImport(text, u"news"_s, grantCatalogue());
    QVERIFY(imported);
    QCOMPARE(imported->size(), std::size_t(1));
    const config::ImportedSource &one = imported->front();
    QCOMPARE(one.source.name, u"news"_s);
    QCOMPARE(one.source.grant.type, QByteArray("login"));
    QVERIFY(!one.source.provisioned);
    QCOMPARE(revealed(one.secrets), (Plain{{"password", "p w"}}));
    QCOMPARE(config::readImport(text, {}, grantCatalogue())->front().source.name, u"external_api"_s);
}

void TestVariables::refusesImports_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("where");
    QTest::newRow("nothing of ours") << QByteArray("A=1\n") << QString() << QString();
    QTest::newRow("empty") << QByteArray() << QString() << QString();
    QTest::newRow("incomplete") << QByteArray("EXTERNAL_API_EMAIL=a@b.example") << QString()
                                << u"EXTERNAL_API_PASSWORD"_s;
    QTest::newRow("bad line") << QByteArray("EXTERNAL_API_TOKEN=a\n???") << QString() << u"line 2"_s;
    QTest::newRow("bad name") << QByteArray("EXTERNAL_API_TOKEN=a") << u"Bad Name"_s << u"name"_s;
    QTest::newRow("files are not followed")
        << QByteArray("EXTERNAL_API_TOKEN_FILE=/etc/shadow") << QString() << u"EXTERNAL_API_TOKEN_FILE"_s;
    QTest::newRow("JSON array") << QByteArray("[]") << QString() << QString();
}

void TestVariables::refusesImports()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, name);
    QFETCH(const QString, where);
    const auto imported = config::readImport(text, name, grantCatalogue());
    QVERIFY(!imported);
    QCOMPARE(imported.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(imported.error().where, where);
}

QTEST_GUILESS_MAIN(TestVariables)
#include "tst_variables.moc"
