// SPDX-License-Identifier: GPL-3.0-or-later
// /api/openapi.json against the API, both ways. That each single answer fits the document, all tests of the API check
// (ApiRoom::finish); here it is held against OpenAPI itself, against the paths that are served, and each documented
// status is brought about once.
#include "apiroom.h"

#include "grants/catalogue.h"
#include "jose/jwk.h"
#include "support/schemacheck.h"

#include <QRegularExpression>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class ApiDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOpenApi31();
    void everyOperationIsDescribed();
    void parametersOfPathsAndQueriesAreKnown();
    void everyReferenceLeadsSomewhere();
    void noSchemaIsLeftOver();
    void everyDocumentedPathIsServed();
    void pathsOfTheContractAreThere_data();
    void pathsOfTheContractAreThere();
    void theSchemasRefuseWhatIsWrong_data();
    void theSchemasRefuseWhatIsWrong();
    void everyStatusOfTheTokenRoutesIsReal();
    void aSandboxAloneDescribesItselfOnly();
};

namespace {

struct Operation {
    QString path, method;
    QJsonObject object;
};

std::vector<Operation> operationsOf(const QJsonObject &document)
{
    std::vector<Operation> operations;
    const QJsonObject paths = document[u"paths"_s].toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject item = path.value().toObject();
        for (auto method = item.begin(); method != item.end(); ++method)
            operations.push_back({path.key(), method.key(), method.value().toObject()});
    }
    return operations;
}

QStringList referencesIn(const QJsonValue &value)
{
    QStringList found;
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            found += referencesIn(item);
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"$ref"_s)
            found.append(it.value().toString());
        found += referencesIn(it.value());
    }
    return found;
}

QJsonObject documentOf(ApiRoom &room)
{
    room.serve();
    return room.document();
}

} // namespace

void ApiDocumentTest::isOpenApi31()
{
    ApiRoom room;
    room.serve();
    const ApiAnswer answer = room.get("/api/openapi.json");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.head.contains("Content-Type: application/json"));
    const QJsonObject document = answer.json();
    QCOMPARE(document[u"openapi"_s], u"3.1.0"_s);
    QVERIFY(!document[u"info"_s][u"title"_s].toString().isEmpty());
    QVERIFY(!document[u"info"_s][u"version"_s].toString().isEmpty());
    QCOMPARE(document[u"components"_s][u"securitySchemes"_s].toObject().keys(),
             (QStringList{u"bearer"_s, u"header"_s}));
    const QSet<QString> methods{u"get"_s, u"put"_s, u"post"_s, u"delete"_s, u"patch"_s};
    for (const Operation &operation : operationsOf(document)) {
        QVERIFY2(operation.path.startsWith(u'/'), qPrintable(operation.path));
        QVERIFY2(methods.contains(operation.method), qPrintable(operation.method));
    }
}

void ApiDocumentTest::everyOperationIsDescribed()
{
    ApiRoom room;
    static const QRegularExpression status(u"^[1-5][0-9][0-9]$"_s);
    for (const Operation &operation : operationsOf(documentOf(room))) {
        const QString place = operation.method + u' ' + operation.path;
        QVERIFY2(!operation.object[u"summary"_s].toString().isEmpty(), qPrintable(place));
        const QJsonObject responses = operation.object[u"responses"_s].toObject();
        bool canSucceed = false;
        for (auto it = responses.begin(); it != responses.end(); ++it) {
            QVERIFY2(status.match(it.key()).hasMatch(), qPrintable(place));
            const QJsonObject response = it.value().toObject();
            QVERIFY2(response.contains(u"$ref"_s) || !response[u"description"_s].toString().isEmpty(),
                     qPrintable(place));
            canSucceed = canSucceed || it.key().startsWith(u'2');
        }
        QVERIFY2(canSucceed, qPrintable(place + u": no good answer is described"_s));
    }
}

void ApiDocumentTest::parametersOfPathsAndQueriesAreKnown()
{
    ApiRoom room;
    static const QRegularExpression captured(u"\\{([a-z_]+)\\}"_s);
    for (const Operation &operation : operationsOf(documentOf(room))) {
        const QString place = operation.method + u' ' + operation.path;
        QSet<QString> inPath;
        const QJsonArray parameters = operation.object[u"parameters"_s].toArray();
        for (const QJsonValue &parameter : parameters) {
            const bool isInPath = parameter[u"in"_s] == u"path"_s;
            QVERIFY2(isInPath || parameter[u"in"_s] == u"query"_s, qPrintable(place));
            QCOMPARE(parameter[u"required"_s], isInPath);
            QVERIFY2(!parameter[u"description"_s].toString().isEmpty(),
                     qPrintable(place + u' ' + parameter[u"name"_s].toString()));
            QVERIFY2(parameter[u"schema"_s].toObject().contains(u"type"_s), qPrintable(place));
            if (isInPath)
                inPath.insert(parameter[u"name"_s].toString());
        }
        QSet<QString> inTemplate;
        for (auto match = captured.globalMatch(operation.path); match.hasNext();)
            inTemplate.insert(match.next().captured(1));
        QCOMPARE(inPath, inTemplate);
    }
}

void ApiDocumentTest::everyReferenceLeadsSomewhere()
{
    ApiRoom room;
    const QJsonObject document = documentOf(room);
    const QStringList references = referencesIn(document);
    QVERIFY(references.size() > 50);
    for (const QString &reference : references) {
        QVERIFY2(reference.startsWith(u"#/components/"_s), qPrintable(reference));
        QJsonValue target = document;
        for (const QString &part : reference.split(u'/').mid(1))
            target = target[part];
        QVERIFY2(target.isObject(), qPrintable(reference));
    }
}

void ApiDocumentTest::noSchemaIsLeftOver()
{
    ApiRoom room;
    const QJsonObject document = documentOf(room);
    const QStringList references = referencesIn(document);
    for (const QString &name : document[u"components"_s][u"schemas"_s].toObject().keys())
        QVERIFY2(references.contains(u"#/components/schemas/"_s + name), qPrintable(name));
}

void ApiDocumentTest::everyDocumentedPathIsServed()
{
    ApiRoom room;
    for (const Operation &operation : operationsOf(documentOf(room))) {
        if (operation.path == u"/api/events"_s)
            continue; // never ends: tst_apievents
        QString path = operation.path;
        path.replace(QRegularExpression(u"\\{[a-z_]+\\}"_s), u"nobody"_s);
        const ApiAnswer answer =
            room.ask({.method = operation.method.toUpper().toLatin1(), .target = path.toLatin1(), .body = "{}"});
        QVERIFY2(answer.status != 405, qPrintable(operation.method + u' ' + path));
        QVERIFY2(!answer.body.contains("is not a path of this API"), qPrintable(operation.method + u' ' + path));
    }
}

void ApiDocumentTest::pathsOfTheContractAreThere_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *methods, const char *path) {
        for (const QByteArray &method : QByteArray(methods).split(' '))
            QTest::newRow((method + ' ' + path).constData())
                << QString::fromLatin1(method) << QString::fromLatin1(path);
    };
    row("get", "/api/token/status");
    row("post", "/api/token/refresh");
    row("get delete", "/api/token");
    row("get", "/api/token/header");
    row("get post", "/api/sources");
    row("get put delete", "/api/sources/{name}");
    row("put delete", "/api/sources/{name}/secrets/{slot}");
    row("post", "/api/sources/{name}/pause");
    row("post", "/api/sources/{name}/resume");
    row("get post delete", "/api/sources/{name}/signin");
    row("post", "/api/sources/test");
    row("post", "/api/scheduler/start");
    row("post", "/api/scheduler/stop");
    row("get", "/api/history");
    row("get", "/api/log");
    row("get", "/api/events");
    row("post", "/v1/token/refresh");
    row("post", "/v3/edrs/request");
    row("get", "/v3/edrs/{id}/dataaddress");
    row("post", "/v3/edrs/{id}/refresh");
    row("delete", "/v3/edrs/{id}");
    row("post", "/api/jwt/verify");
    row("post delete", "/api/sandbox/faults");
    row("get delete", "/api/sandbox/sessions");
    row("delete", "/api/sandbox/sessions/{id}");
    row("get", "/metrics");
    row("get", "/api/openapi.json");
    row("get", "/healthz");
}

void ApiDocumentTest::pathsOfTheContractAreThere()
{
    QFETCH(QString, method);
    QFETCH(QString, path);
    ApiRoom room;
    QVERIFY(documentOf(room)[u"paths"_s][path][method].isObject());
}

void ApiDocumentTest::theSchemasRefuseWhatIsWrong_data()
{
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("a token without its end")
        << u"Token"_s << QByteArray(R"({"access_token":"a","token_type":"Bearer"})");
    QTest::newRow("an error without a hint") << u"Error"_s << QByteArray(R"({"kind":"internal","message":"m"})");
    QTest::newRow("health in words") << u"Health"_s << QByteArray(R"({"ok":"yes","reasons":[]})");
    QTest::newRow("an unknown member") << u"Health"_s << QByteArray(R"({"ok":true,"reasons":[],"mood":"fine"})");
    QTest::newRow("an unknown outcome")
        << u"Attempt"_s
        << QByteArray(R"({"at":"2026-11-21T12:00:00Z","outcome":"fine","http_status":1,"error":null,"latency":1})");
}

void ApiDocumentTest::theSchemasRefuseWhatIsWrong()
{
    QFETCH(QString, schema);
    QFETCH(QByteArray, value);
    ApiRoom room;
    const QJsonObject reference{{u"$ref"_s, u"#/components/schemas/"_s + schema}};
    QVERIFY(!schemaObjection(schemaIn(documentOf(room), reference), QJsonDocument::fromJson(value).object()).isEmpty());
}

void ApiDocumentTest::everyStatusOfTheTokenRoutesIsReal()
{
    QMap<QString, QSet<int>> seen;
    const auto note = [&seen](ApiRoom &room, const ApiQuestion &question) {
        const QString path = documentedOperation(room.document(), question).first;
        seen[QString::fromLatin1(question.method.toLower()) + u' ' + path].insert(room.ask(question).status);
    };
    const QList<std::pair<QByteArray, QByteArray>> routes{
        {"GET", "/api/token"},          {"GET", "/api/token/header"}, {"GET", "/api/token/status"},
        {"POST", "/api/token/refresh"}, {"DELETE", "/api/token"},
    };
    const auto noteAll = [&](ApiRoom &room, const QByteArray &query) {
        for (const auto &[method, target] : routes)
            note(room, {.method = method, .target = target + query});
    };
    {
        ApiRoom room;
        room.provide(300);
        room.put(u"billing"_s, "scripted_client");
        room.serve();
        room.pass(Seconds(2));
        noteAll(room, "?source=nobody");
        noteAll(room, "?source=billing");
        noteAll(room, "?source=billing&min_valid=soon&if_generation=soon");
    }
    {
        ApiRoom room;
        room.put(u"billing"_s, "scripted_client");
        StoredSource paper;
        paper.source = scriptedSource(u"paper"_s, "scripted_manual");
        paper.token = EngineRoom::tokenOf(paper.source, room.now(), Seconds(3600), {});
        room.memory.put(paper);
        room.put(u"login"_s, "scripted_password");
        room.refuseAll(503);
        room.serve();
        room.pass(Seconds(2));
        noteAll(room, {}); // ambiguous
        noteAll(room, "?source=billing&wait=0");
        room.refuseAll(400, "invalid_client");
        room.pass(Seconds(2));
        note(room, {.method = "POST", .target = "/api/token/refresh?source=billing"});
        note(room, {.method = "POST", .target = "/api/token/refresh?source=login"});
        note(room, {.method = "POST", .target = "/api/token/refresh?source=login"});
        note(room, {.method = "POST", .target = "/api/token/refresh?source=paper"});
        room.vault.setState(Vault::Locked);
        room.settle();
        note(room, {.method = "POST", .target = "/api/token/refresh?source=billing"});
    }
    ApiRoom room;
    const QSet<int> common{401, 403, 421, 500}; // tst_apiaccess
    for (const Operation &operation : operationsOf(documentOf(room))) {
        const QString name = operation.method + u' ' + operation.path;
        if (!seen.contains(name))
            continue;
        QSet<int> documented;
        for (const QString &status : operation.object[u"responses"_s].toObject().keys())
            documented.insert(status.toInt());
        const QSet<int> missing = documented - common - seen.value(name);
        QVERIFY2(missing.isEmpty(), qPrintable(name + u" was never answered with %1"_s.arg(missing.values().value(0))));
    }
    QCOMPARE(seen.size(), routes.size());
}

void ApiDocumentTest::aSandboxAloneDescribesItselfOnly()
{
    ApiRoom room;
    room.server = std::make_unique<api::ApiServer>(api::SandboxDoor{}, room.clock, room.callers);
    QVERIFY(room.server->listenLocal(room.socketPath()));
    const QStringList paths = room.get("/api/openapi.json").json()[u"paths"_s].toObject().keys();
    QVERIFY(paths.contains(u"/api/sandbox/faults"_s));
    QVERIFY(!paths.contains(u"/api/token"_s));
}

QTEST_GUILESS_MAIN(ApiDocumentTest)
#include "tst_apidocument.moc"
