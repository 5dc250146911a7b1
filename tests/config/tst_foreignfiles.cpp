// SPDX-License-Identifier: GPL-3.0-or-later
// Files as Postman 10 and Insomnia 2023.5 and 9 write them.
#include "config/importer.h"
#include "grants/catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tokenwatch;
using namespace tokenwatch::config;
using namespace Qt::StringLiterals;

namespace {

QByteArray exported(const QString &name)
{
    QFile file(qEnvironmentVariable("TOKENWATCH_SOURCE") + u"/tests/config/exports/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const ImportedSource *named(const ReadForReview &read, const QString &name)
{
    for (const ImportedSource &each : read.sources) {
        if (each.source.name == name)
            return &each;
    }
    return nullptr;
}

QByteArray secretOf(const ImportedSource &imported, const QByteArray &slot)
{
    const auto found = imported.secrets.find(slot);
    return found == imported.secrets.end() ? QByteArray() : found->second.reveal().toByteArray();
}

/// Of Postman 2.0, whose pairs are objects.
QJsonObject request(const QString &type, const QJsonObject &pairs)
{
    const QJsonObject auth{{u"type"_s, type}, {type, pairs}};
    return {{u"name"_s, u"a"_s}, {u"request"_s, QJsonObject{{u"auth"_s, auth}}}};
}

QByteArray collectionOf(const QJsonArray &items, const QJsonObject &variables = {})
{
    const QJsonObject info{{u"name"_s, u"x"_s}};
    return QJsonDocument(QJsonObject{{u"info"_s, info}, {u"variable"_s, variables}, {u"item"_s, items}}).toJson();
}

} // namespace

class TestForeignFiles : public QObject
{
    Q_OBJECT
    QByteArray collection;

private Q_SLOTS:
    void initTestCase()
    {
        collection = exported(u"postman-collection.json"_s);
        QVERIFY(!collection.isEmpty());
    }
    void postmanCollectionsBringTheirSignIns()
    {
        const auto read = readForReview(collection, {}, grantCatalogue());
        QVERIFY(read);
        QCOMPARE(read->format, ImportFormat::Postman);
        QCOMPARE(read->sources.size(), 4u); // the second request signs in as the first does
        const ImportedSource *customs = named(*read, u"list-declarations"_s);
        QVERIFY(customs);
        QCOMPARE(customs->source.grant.type, "client_credentials");
        QCOMPARE(customs->source.grant.text(u"token_url"_s), u"https://auth.customs.example/oauth/token"_s);
        QCOMPARE(customs->source.grant.text(u"client_auth"_s), u"client_secret_post"_s);
        QCOMPARE(customs->source.grant.text(u"scope"_s), u"read write"_s);
        QCOMPARE(secretOf(*customs, "client_secret"), QByteArray("c\xc3\xbcstoms \"secret\""));
        QVERIFY(!customs->source.grant.fields.contains(u"client_secret"_s));
        const ImportedSource *warehouse = named(*read, u"warehouse"_s);
        QVERIFY(warehouse);
        QCOMPARE(warehouse->source.grant.type, "password");
        QVERIFY(warehouse->secrets.empty()); // it is in a vault of Postman's own
        QCOMPARE(entryOf(*warehouse, grantCatalogue()).missing, QList<QByteArray>{"password"});
        QCOMPARE(named(*read, u"portal"_s)->source.grant.type, "authorization_code");
        QCOMPARE(secretOf(*named(*read, u"status-page"_s), "token"), "status-token-1");
    }

    void whatCannotBeASourceIsSaid()
    {
        const auto read = readForReview(collection, {}, grantCatalogue());
        QVERIFY(read);
        QCOMPARE(read->refused.size(), 2u);
        QCOMPARE(read->refused[0].name, u"legacy"_s);
        QVERIFY(read->refused[0].problem->serverText.contains(u"{{undefined}}"));
        QVERIFY(read->refused[1].problem->serverText.contains(u"implicit"));
        // Who imports without looking gets all of it or nothing.
        QCOMPARE(readImport(collection, {}, grantCatalogue()).error().kind, ErrorKind::InvalidInput);
    }

    void environmentsFillTheVariablesOfADump()
    {
        const QByteArray environment =
            R"({"id":"1","name":"prod","values":[{"key":"undefined","value":"https://legacy.example","type":"default","enabled":true}],"_postman_variable_scope":"environment"})";
        const QByteArray dump =
            "{\"version\":1,\"collections\":[" + collection + "],\"environments\":[" + environment + "]}";
        const auto read = readForReview(dump, {}, grantCatalogue());
        QVERIFY(read);
        QCOMPARE(named(*read, u"legacy"_s)->source.grant.text(u"token_url"_s), u"https://legacy.example/token"_s);
        const auto alone = readForReview(environment, {}, grantCatalogue());
        QVERIFY(!alone);
        QVERIFY(alone.error().serverText.contains(u"collection"));
    }

    void insomniaExportsBringTheirSignIns_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QString>("clientAuth");
        QTest::newRow("4") << exported(u"insomnia-4.json"_s) << QByteArray("insomnia-secret")
                           << u"client_secret_basic"_s;
        QTest::newRow("5") << exported(u"insomnia-5.yaml"_s) << QByteArray("yaml-secret") << u"client_secret_post"_s;
    }
    void insomniaExportsBringTheirSignIns()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, secret);
        QFETCH(QString, clientAuth);
        const auto read = readForReview(text, {}, grantCatalogue());
        QVERIFY2(read, read ? "" : qPrintable(read.error().serverText));
        QCOMPARE(read->format, ImportFormat::Insomnia);
        QCOMPARE(read->sources.size(), 1u);
        const ImportedSource &parts = read->sources.front();
        QCOMPARE(parts.source.name, u"parts"_s);
        QCOMPARE(parts.source.grant.text(u"token_url"_s), u"https://sso.plant.example/token"_s);
        QCOMPARE(parts.source.grant.text(u"client_auth"_s), clientAuth);
        QCOMPARE(secretOf(parts, "client_secret"), secret);
    }

    void variablesThatNameEachOtherEnd()
    {
        QByteArray circle = collection;
        circle.replace("https://{{auth_host}}", "{{auth_host}}").replace("auth.customs.example", "{{auth_base}}");
        const auto read = readForReview(circle, {}, grantCatalogue());
        QVERIFY(read);
        QVERIFY(!named(*read, u"list-declarations"_s));
    }

    void variablesOfVariablesStayWithinBounds()
    {
        QJsonObject variables{{u"v7"_s, u"https://a.example/"_s}};
        for (int i = 0; i < 7; ++i)
            variables.insert(u"v%1"_s.arg(i), u"{{v%1}}"_s.arg(i + 1).repeated(12));
        const QJsonObject auth{
            {u"grant_type"_s, u"client_credentials"_s}, {u"clientId"_s, u"c"_s}, {u"accessTokenUrl"_s, u"{{v0}}"_s}};
        const auto read = readForReview(collectionOf({request(u"oauth2"_s, auth)}, variables), {}, grantCatalogue());
        QVERIFY(read);
        QVERIFY(read->sources.empty());
        QCOMPARE(read->refused.size(), 1u);
        QVERIFY(read->refused[0].problem->serverText.contains(u"longer than"));
    }

    void moreSignInsThanAnybodyHasAreRefused()
    {
        QJsonArray items;
        for (int i = 0; i < 1001; ++i)
            items.append(request(u"bearer"_s, {{u"token"_s, u"token-%1"_s.arg(i)}}));
        const auto read = readForReview(collectionOf(items), {}, grantCatalogue());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
        items.removeLast();
        QCOMPARE(readForReview(collectionOf(items), {}, grantCatalogue())->sources.size(), 1000u);
    }

    void noStrangersFileSendsAKnownSecretElsewhere_data()
    {
        QTest::addColumn<QString>("known");
        QTest::addColumn<bool>("isReplaced");
        QTest::newRow("the same host") << u"https://auth.customs.example/old/token"_s << true;
        QTest::newRow("another host") << u"https://login.example/token"_s << false;
        QTest::newRow("another port") << u"https://auth.customs.example:8443/oauth/token"_s << false;
    }
    void noStrangersFileSendsAKnownSecretElsewhere()
    {
        QFETCH(const QString, known);
        QFETCH(const bool, isReplaced);
        const auto read = readForReview(collection, {}, grantCatalogue());
        QVERIFY(read);
        Source present;
        present.name = u"list-declarations"_s;
        present.grant = {"client_credentials", {{u"token_url"_s, known}}};
        const auto allowed = mayReplace(present, *named(*read, present.name));
        QCOMPARE(allowed.has_value(), isReplaced);
        if (!isReplaced)
            QCOMPARE(allowed.error().kind, ErrorKind::Conflict);
    }

    void brokenFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("key twice") << QByteArray(R"({"info":{},"info":{},"item":[]})");
        QTest::newRow("no sign-in") << QByteArray(R"({"info":{"name":"x"},"item":[]})");
        QTest::newRow("alias bomb") << QByteArray("type: collection.insomnia.rest/5.0\na: &a [x,x]\nb: [*a,*a]\n");
        QTest::newRow("yaml key twice") << QByteArray("type: collection.insomnia.rest/5.0\nname: a\nname: b\n");
    }
    void brokenFilesAreRefused()
    {
        QFETCH(QByteArray, text);
        const auto read = readForReview(text, {}, grantCatalogue());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
    }

    void secretsAreTakenOutAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("blanked");
        QTest::newRow("dotenv") << QByteArray("# s3cret\nEXTERNAL_AUTH_URL=https://a.example/s3cret\r\n"
                                              "OAUTH_CLIENT_SECRET=s3cret # mine\nOTHER='s3cret'\nX=s3cretive\n")
                                << QByteArray("# s3cret\nEXTERNAL_AUTH_URL=https://a.example/s3cret\r\n"
                                              "OAUTH_CLIENT_SECRET= # mine\nOTHER=\nX=s3cretive\n");
        QTest::newRow("json") << QByteArray(R"({"a": "s3cret", "s3cret-key": "x s3cret", "b": "\u0073\u0033cret"})")
                              << QByteArray(R"({"a": "", "s3cret-key": "x s3cret", "b": ""})");
        QTest::newRow("yaml") << QByteArray("a: s3cret\nb: \"s3cret\"\nc: not s3cret\n")
                              << QByteArray("a: \"\"\nb: \"\"\nc: not s3cret\n");
        QTest::newRow("nothing") << QByteArray(R"({"a":"b"})") << QByteArray();
    }
    void secretsAreTakenOutAndNothingElse()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, blanked);
        const Secret secret("s3cret");
        QCOMPARE(withoutSecrets(text, {&secret}), blanked);
    }
};

QTEST_GUILESS_MAIN(TestForeignFiles)
#include "tst_foreignfiles.moc"
