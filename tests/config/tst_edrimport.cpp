// SPDX-License-Identifier: GPL-3.0-or-later
// EDR JSON becomes sources: both encodings, lists, names, and what a second import of the same one leaves alone.
#include "config/importer.h"
#include "grants/catalogue.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class TestEdrImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesASourceOfAnEdr_data();
    void makesASourceOfAnEdr();
    void namesEachOfSeveral();
    void refusesAllForOneMistake_data();
    void refusesAllForOneMistake();
    void aNewEdrLeavesTheSourcesSettingsAlone();
    void othersReplaceWhatIsThere();
};

namespace {

const QByteArray management = R"({"@type":"DataAddress","endpoint":"https://p.example/api",)"
                              R"("tx-auth:refreshToken":"r1","authorization":"a1","tx-auth:expiresIn":"300"})";

QByteArray dspMessage(const QByteArray &pid)
{
    return R"({"@type":"dspace:TransferStartMessage","dspace:providerPid":"urn:uuid:9","dspace:consumerPid":")" + pid +
           R"(","dspace:dataAddress":{"dspace:endpointProperties":[)"
           R"({"dspace:name":"https://w3id.org/edc/v0.0.1/ns/authorization","dspace:value":"a1"}]}})";
}

QByteArray callback(const QByteArray &ids)
{
    return R"({"id":"event-1","type":"TransferProcessStarted","payload":{)" + ids + R"(,"dataAddress":)" + management +
           "}}";
}

QVariantMap ids(const char *field, const QString &value)
{
    return {{QLatin1StringView(field), value}};
}

} // namespace

// S1-14
void TestEdrImport::makesASourceOfAnEdr_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QVariantMap>("fields");
    const QString noName;
    QTest::newRow("management, named") << management << u"catena"_s << u"catena"_s << QVariantMap();
    QTest::newRow("management, nameless") << management << noName << u"edr"_s << QVariantMap();
    QTest::newRow("DSP, by its transfer process") << dspMessage("urn:uuid:4f-1") << noName << u"urn-uuid-4f-1"_s
                                                  << ids("transfer_process_id", u"urn:uuid:4f-1"_s);
    QTest::newRow("callback, by its asset")
        << callback(R"("assetId":"Parts List 7")") << noName << u"parts-list-7"_s << ids("asset_id", u"Parts List 7"_s);
    QVariantMap all{{u"transfer_process_id"_s, u"tp-1"_s},
                    {u"asset_id"_s, u"asset"_s},
                    {u"agreement_id"_s, u"ag"_s},
                    {u"provider_id"_s, u"BPNL1"_s},
                    {u"contract_negotiation_id"_s, u"cn"_s}};
    QTest::newRow("callback, all ids")
        << callback(R"("transferProcessId":"tp-1","assetId":"asset","contractId":"ag","providerId":"BPNL1",)"
                    R"("contractNegotiationId":"cn")")
        << noName << u"tp-1"_s << all;
    QTest::newRow("an id that fits no name")
        << callback(R"("assetId":"\u00e4\u00f6")") << noName << u"edr"_s << ids("asset_id", u"äö"_s);
}

void TestEdrImport::makesASourceOfAnEdr()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, asked);
    QFETCH(const QString, name);
    QFETCH(const QVariantMap, fields);
    const auto imported = config::readImport(text, asked, grantCatalogue());
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().where + imported.error().serverText));
    QCOMPARE(imported->size(), std::size_t(1));
    const config::ImportedSource &one = imported->front();
    QCOMPARE(one.source.name, name);
    QVERIFY(isValidSourceName(one.source.name));
    QCOMPARE(one.source.grant.type, QByteArray("edr"));
    QCOMPARE(one.source.grant.fields, fields);
    QCOMPARE(one.source.headerScheme, QByteArray("raw")); // S1-11
    QCOMPARE(one.secrets.size(), std::size_t(1));
    const auto token =
        findGrant(grantCatalogue(), "edr")->adopt(one.source.grant, "edr", one.secrets.at("edr"), Moment{});
    QVERIFY(token);
    QCOMPARE(token->access.reveal().toByteArray(), QByteArray("a1"));
}

void TestEdrImport::namesEachOfSeveral()
{
    const QByteArray list = '[' + management + ',' + dspMessage("tp-1") + ',' + dspMessage("tp-1") + ']';
    const auto imported = config::readImport(list, {}, grantCatalogue());
    QVERIFY(imported);
    QStringList names;
    for (const config::ImportedSource &one : *imported)
        names.append(one.source.name);
    QCOMPARE(names, (QStringList{u"edr"_s, u"tp-1"_s, u"tp-1-2"_s}));
}

void TestEdrImport::refusesAllForOneMistake_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("where");
    QTest::newRow("no token in the second")
        << '[' + management + R"(,{"dataAddress":{"endpoint":"https://p.example"}}])" << QString()
        << u"[1].edr.authorization"_s;
    QTest::newRow("lifetime") << QByteArray(R"({"authorization":"a1","expiresIn":"soon"})") << QString()
                              << u"edr.expiresIn"_s;
    QTest::newRow("one name for two") << '[' + management + ',' + management + ']' << u"x"_s << u"name"_s;
    QTest::newRow("bad name") << management << u"Bad Name"_s << u"name"_s;
    QTest::newRow("something else in the list") << '[' + management + R"(,{"a":1}])" << QString() << QString();
}

void TestEdrImport::refusesAllForOneMistake()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, name);
    QFETCH(const QString, where);
    const auto imported = config::readImport(text, name, grantCatalogue());
    QVERIFY(!imported);
    QCOMPARE(imported.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(imported.error().where, where);
    QVERIFY(!imported.error().serverText.contains(u"a1"_s));
}

// S1-24
void TestEdrImport::aNewEdrLeavesTheSourcesSettingsAlone()
{
    Source known;
    known.id = {"00112233445566778899aabbccddeeff"};
    known.revision = {7};
    known.name = u"catena"_s;
    known.title = u"Parts"_s;
    known.grant = {"edr", {{u"did"_s, u"did:web:me"_s}, {u"mode"_s, u"none"_s}, {u"transfer_process_id"_s, u"tp-0"_s}}};
    const auto imported = config::readImport(dspMessage("tp-1"), known.name, grantCatalogue());
    QVERIFY(imported);
    Source expected = known;
    expected.grant.fields.insert(u"transfer_process_id"_s, u"tp-1"_s);
    QCOMPARE(config::mergedInto(known, imported->front()), expected);
}

void TestEdrImport::othersReplaceWhatIsThere()
{
    Source known;
    known.id = {"00112233445566778899aabbccddeeff"};
    known.revision = {7};
    known.name = u"one"_s;
    known.title = u"Old"_s;
    known.grant = {"login", {{u"auth_url"_s, u"https://a.example"_s}}};
    for (const QByteArray &text : {QByteArray(R"({"name":"one","grant":{"type":"manual"}})"), management}) {
        const auto imported = config::readImport(text, u"one"_s, grantCatalogue());
        QVERIFY(imported);
        Source expected = imported->front().source;
        expected.id = known.id;
        expected.revision = known.revision;
        QCOMPARE(config::mergedInto(known, imported->front()), expected);
    }
}

QTEST_GUILESS_MAIN(TestEdrImport)
#include "tst_edrimport.moc"
