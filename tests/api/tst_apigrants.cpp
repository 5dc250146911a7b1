// SPDX-License-Identifier: GPL-3.0-or-later
// Every way to get a token, through the API: what its descriptor says is what is taken, given back, refused, and
// described by the schema. A new grant is tested here without a line of its own.
#include "apiroom.h"

#include "grants/catalogue.h"
#include "support/rawclient.h"
#include "support/schemacheck.h"

#include <QFileInfo>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class ApiGrantsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeTableIsThere();
    void givesBackWhatItTook_data();
    void givesBackWhatItTook();
    void takesTheFewestFields_data();
    void takesTheFewestFields();
    void refusesAnUnknownField_data();
    void refusesAnUnknownField();
    void refusesAMissingField_data();
    void refusesAMissingField();
    void refusesSecretsAmongTheFields_data();
    void refusesSecretsAmongTheFields(); // S5-29
    void theGuideShowsEachOfThem();
    void programsDoNotComeOverTheNetwork_data();
    void programsDoNotComeOverTheNetwork();

private:
    static void everyGrant()
    {
        QTest::addColumn<QByteArray>("type");
        for (const GrantDescriptor &grant : grantCatalogue())
            QTest::newRow(grant.type) << QByteArray(grant.type);
    }
};

namespace {

QJsonValue valueFor(const FieldRule &rule)
{
    switch (rule.type) {
    case FieldType::Text:
        return u"some text"_s;
    case FieldType::Url:
        return u"https://idp.example/"_s + QLatin1StringView(rule.name);
    case FieldType::Choice:
        return QString::fromLatin1(rule.choices.front());
    case FieldType::Boolean:
        return true;
    case FieldType::Integer:
        return 30;
    case FieldType::StringList:
        return QJsonArray{u"/usr/bin/print-token"_s, u"--quietly"_s};
    case FieldType::Instant:
        return u"2030-01-01T00:00:00Z"_s;
    case FieldType::InstantOrNever:
        return u"never"_s;
    case FieldType::TextMap:
        return QJsonObject{{u"tenant"_s, u"blue"_s}};
    case FieldType::Path:
        return u"/run/tokens/one"_s;
    case FieldType::SourceName:
        return u"another"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject grantJson(const GrantDescriptor &grant, bool onlyNeeded)
{
    QJsonObject object{{u"type"_s, QString::fromLatin1(grant.type)}};
    for (const FieldRule &rule : grant.fields) {
        if (!onlyNeeded || rule.required)
            object[QLatin1StringView(rule.name)] = valueFor(rule);
    }
    return object;
}

QByteArray sourceText(const QJsonObject &grant)
{
    return QJsonDocument(QJsonObject{{u"name"_s, u"one"_s}, {u"grant"_s, grant}}).toJson();
}

const GrantDescriptor &descriptor(const QByteArray &type)
{
    return *findGrant(grantCatalogue(), type);
}

/// Empty: the schema that the API serves takes it.
QString objectionOf(ApiRoom &room, const QJsonObject &grant)
{
    const QJsonObject file{{u"version"_s, 1},
                           {u"sources"_s, QJsonArray{QJsonObject{{u"name"_s, u"one"_s}, {u"grant"_s, grant}}}}};
    return schemaObjection(room.get("/api/sources.schema.json").json(), file);
}

void open(ApiRoom &room)
{
    room.grants = grantCatalogue();
    room.serve();
}

} // namespace

void ApiGrantsTest::theWholeTableIsThere()
{
    QSet<QByteArray> types;
    for (const GrantDescriptor &grant : grantCatalogue())
        types.insert(grant.type);
    QCOMPARE(types, (QSet<QByteArray>{"client_credentials", "password", "login", "refresh_token", "authorization_code",
                                      "device_code", "jwt_bearer", "token_exchange", "session_refresh", "clerk_session",
                                      "edr", "manual", "file", "command"}));
}

void ApiGrantsTest::givesBackWhatItTook_data()
{
    everyGrant();
}

void ApiGrantsTest::givesBackWhatItTook()
{
    QFETCH(QByteArray, type);
    ApiRoom room;
    open(room);
    const QJsonObject grant = grantJson(descriptor(type), false);
    const ApiAnswer added = room.post("/api/sources", sourceText(grant));
    QVERIFY2(added.status == 201, added.body.constData());
    QCOMPARE(room.get("/api/sources/one").data()[u"grant"_s].toObject(), grant);
    QStringList slotNames;
    for (const SlotRule &rule : descriptor(type).secretSlots)
        slotNames.append(QString::fromLatin1(rule.name));
    QCOMPARE(added.json()[u"secret_slots"_s].toArray(), QJsonArray::fromStringList(slotNames));
    QCOMPARE(objectionOf(room, grant), QString());
    // What is shown can be sent back, and what is exported imported.
    const QJsonObject shown = room.get("/api/sources/one").data();
    QCOMPARE(room.ask({.method = "PUT", .target = "/api/sources/one", .body = QJsonDocument(shown).toJson()}).status,
             200);
    const QJsonObject exported = room.get("/api/sources?form=export").json();
    QCOMPARE(schemaObjection(room.get("/api/sources.schema.json").json(), exported), QString());
}

void ApiGrantsTest::takesTheFewestFields_data()
{
    everyGrant();
}

void ApiGrantsTest::takesTheFewestFields()
{
    QFETCH(QByteArray, type);
    ApiRoom room;
    open(room);
    const QJsonObject grant = grantJson(descriptor(type), true);
    const ApiAnswer added = room.post("/api/sources", sourceText(grant));
    QVERIFY2(added.status == 201, added.body.constData());
    QCOMPARE(added.data()[u"grant"_s].toObject(), grant);
    QCOMPARE(objectionOf(room, grant), QString());
}

void ApiGrantsTest::refusesAnUnknownField_data()
{
    everyGrant();
}

void ApiGrantsTest::refusesAnUnknownField()
{
    QFETCH(QByteArray, type);
    ApiRoom room;
    open(room);
    QJsonObject grant = grantJson(descriptor(type), false);
    grant[u"foo"_s] = u"bar"_s;
    const ApiAnswer refused = room.post("/api/sources", sourceText(grant));
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.errorKind(), u"invalid_input"_s);
    QCOMPARE(refused.errorMessage(), u"grant.foo is not a field of "_s + QLatin1StringView(type) + u'.');
    QVERIFY(!objectionOf(room, grant).isEmpty());
    QVERIFY(room.service->catalog().all().empty());
}

void ApiGrantsTest::refusesAMissingField_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("field");
    for (const GrantDescriptor &grant : grantCatalogue()) {
        for (const FieldRule &rule : grant.fields) {
            if (rule.required)
                QTest::addRow("%s without %s", grant.type, rule.name)
                    << QByteArray(grant.type) << QString::fromLatin1(rule.name);
        }
    }
}

void ApiGrantsTest::refusesAMissingField()
{
    QFETCH(QByteArray, type);
    QFETCH(QString, field);
    ApiRoom room;
    open(room);
    QJsonObject grant = grantJson(descriptor(type), true);
    grant.remove(field);
    const ApiAnswer refused = room.post("/api/sources", sourceText(grant));
    QCOMPARE(refused.status, 400);
    QVERIFY2(refused.errorMessage().startsWith(u"grant."_s + field + u" is needed"_s), refused.body.constData());
    QVERIFY(!objectionOf(room, grant).isEmpty());
}

void ApiGrantsTest::refusesSecretsAmongTheFields_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("slot");
    for (const GrantDescriptor &grant : grantCatalogue()) {
        for (const SlotRule &rule : grant.secretSlots)
            QTest::addRow("%s: %s", grant.type, rule.name) << QByteArray(grant.type) << QString::fromLatin1(rule.name);
    }
}

void ApiGrantsTest::refusesSecretsAmongTheFields()
{
    QFETCH(QByteArray, type);
    QFETCH(QString, slot);
    ApiRoom room;
    open(room);
    QJsonObject grant = grantJson(descriptor(type), false);
    grant[slot] = u"canary-value"_s;
    const ApiAnswer refused = room.post("/api/sources", sourceText(grant));
    QCOMPARE(refused.status, 400);
    QVERIFY2(refused.errorMessage().contains(u"tokenctl secret set one "_s + slot), refused.body.constData());
    QVERIFY(!refused.body.contains("canary"));
}

void ApiGrantsTest::theGuideShowsEachOfThem()
{
    ApiRoom room;
    open(room);
    QFile guide(qEnvironmentVariable("TOKENWATCH_SOURCE", QFileInfo(QString::fromUtf8(__FILE__)).path() + u"/../.."_s) +
                u"/docs/sources.md"_s);
    QVERIFY2(guide.open(QIODevice::ReadOnly), qPrintable(guide.fileName()));
    QSet<QByteArray> shown;
    for (const QByteArray &part : guide.readAll().split('`')) {
        if (!part.startsWith("json\n"))
            continue;
        QJsonObject source = QJsonDocument::fromJson(part.mid(5)).object();
        shown.insert(source[u"grant"_s].toObject()[u"type"_s].toString().toLatin1());
        source[u"name"_s] = u"example%1"_s.arg(shown.size() * 100 + room.service->catalog().all().size());
        const ApiAnswer added = room.post("/api/sources", QJsonDocument(source).toJson());
        QVERIFY2(added.status == 201, (part + added.body).constData());
    }
    for (const GrantDescriptor &grant : grantCatalogue())
        QVERIFY2(shown.contains(grant.type), grant.type);
}

void ApiGrantsTest::programsDoNotComeOverTheNetwork_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    const QByteArray main = R"({"name":"one","grant":{"type":"command","argv":["/bin/true"]}})";
    const QByteArray fallback =
        R"({"name":"one","grant":{"type":"manual"},"fallback":{"type":"command","argv":["/bin/true"]}})";
    for (const auto &[name, source] : {std::pair("grant", main), std::pair("fallback", fallback)}) {
        QTest::addRow("added, as %s", name) << QByteArray("POST") << QByteArray("/api/sources") << source;
        QTest::addRow("changed, as %s", name) << QByteArray("PUT") << QByteArray("/api/sources/two") << source;
        QTest::addRow("tested, as %s", name)
            << QByteArray("POST") << QByteArray("/api/sources/test") << "{\"source\":" + source + '}';
        QTest::addRow("imported, as %s", name) << QByteArray("POST") << QByteArray("/api/sources/import")
                                               << "{\"version\":1,\"sources\":[" + source + "]}";
        QTest::addRow("imported alone, as %s", name)
            << QByteArray("POST") << QByteArray("/api/sources/import") << source;
    }
}

void ApiGrantsTest::programsDoNotComeOverTheNetwork()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    ApiRoom room;
    open(room);
    QCOMPARE(room.post("/api/sources", R"({"name":"two","grant":{"type":"manual"}})").status, 201);
    const quint16 port = room.server->listenTcp(0).value();
    RawClient client(port);
    client.send(
        method + ' ' + target + " HTTP/1.1\r\nConnection: close\r\nHost: 127.0.0.1:" + QByteArray::number(port) +
        "\r\nX-Api-Key: the-managing-key\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    const QByteArray refused = client.untilClosed();
    QVERIFY2(refused.startsWith("HTTP/1.1 403"), refused.constData());
    QVERIFY(refused.contains("\"not_allowed\""));
    QVERIFY(room.imports.empty());
    QVERIFY(room.programs.orders().empty());
    QCOMPARE(room.service->catalog().all().size(), std::size_t(1));
    // The same over the socket is fine.
    const ApiAnswer taken = room.ask({.method = method, .target = target, .body = body});
    QVERIFY2(taken.status != 403, taken.body.constData());
}

QTEST_GUILESS_MAIN(ApiGrantsTest)
#include "tst_apigrants.moc"
