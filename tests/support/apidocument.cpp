// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/apidocument.h"

#include "support/schemacheck.h"

#include <QJsonArray>
#include <QUrl>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// How many segments of the template are parameters; -1: it is not of this path.
int parametersIn(const QString &pattern, const QStringList &path)
{
    const QStringList segments = pattern.split(u'/');
    if (segments.size() != path.size())
        return -1;
    int parameters = 0;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const bool isParameter = segments[i].startsWith(u'{') && !path[i].isEmpty();
        if (!isParameter && segments[i] != path[i])
            return -1;
        parameters += isParameter ? 1 : 0;
    }
    return parameters;
}

QByteArray mediaType(const ApiAnswer &answer)
{
    const QByteArray head = answer.head.toLower();
    const qsizetype at = head.indexOf("\r\ncontent-type: ");
    if (at < 0)
        return {};
    const QByteArray value = head.mid(at + 16, head.indexOf("\r\n", at + 2) - at - 16);
    return value.split(';').constFirst().trimmed();
}

QJsonValue parsed(const QByteArray &body)
{
    const QJsonDocument json = QJsonDocument::fromJson(body);
    return json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
}

} // namespace

std::pair<QString, QJsonObject> documentedOperation(const QJsonObject &document, const ApiQuestion &question)
{
    const QByteArray method = question.method == "HEAD" ? QByteArray("get") : question.method.toLower();
    const QStringList path =
        QUrl::fromPercentEncoding(question.target.split('?').constFirst().split('#').constFirst()).split(u'/');
    const QJsonObject paths = document[u"paths"_s].toObject();
    std::pair<QString, QJsonObject> best;
    int fewest = 100;
    for (auto it = paths.begin(); it != paths.end(); ++it) {
        const QJsonObject operation = it.value()[QLatin1StringView(method)].toObject();
        const int parameters = operation.isEmpty() ? -1 : parametersIn(it.key(), path);
        if (parameters >= 0 && parameters < fewest) {
            fewest = parameters;
            best = {it.key(), operation};
        }
    }
    return best;
}

QJsonObject schemaIn(const QJsonObject &document, const QJsonObject &schema)
{
    QJsonObject whole = schema;
    whole.insert("components"_L1, document[u"components"_s]);
    return whole;
}

QString documentObjection(const QJsonObject &document, const ApiQuestion &question, const ApiAnswer &answer)
{
    const QString place =
        QString::fromLatin1(question.method + ' ' + question.target.left(80)) + u" -> %1: "_s.arg(answer.status);
    const QByteArray type = mediaType(answer);
    if (type == "text/plain" && answer.status >= 400)
        return {}; // the server's own, before there was a request
    const auto [path, operation] = documentedOperation(document, question);
    const QString status = QString::number(answer.status);
    const QJsonObject problem{{u"$ref"_s, u"#/components/schemas/Problem"_s}};
    if (path.isEmpty()) {
        if (answer.status != 404 && answer.status != 405 && answer.status != 401 && answer.status != 403 &&
            answer.status != 421)
            return place + u"not a documented path"_s;
        return schemaObjection(schemaIn(document, problem), parsed(answer.body));
    }
    QJsonObject response = operation[u"responses"_s][status].toObject();
    if (response.contains(u"$ref"_s))
        response =
            document[u"components"_s][u"responses"_s][response[u"$ref"_s].toString().section(u'/', -1)].toObject();
    if (response.isEmpty())
        return place + u"not a documented status of "_s + path;
    if (question.method == "HEAD")
        return {};
    const QJsonObject content = response[u"content"_s].toObject();
    if (content.isEmpty())
        return answer.body.isEmpty() ? QString() : place + u"a body that is not documented"_s;
    if (!content.contains(QLatin1StringView(type)))
        return place + u"a body of type "_s + QString::fromLatin1(type);
    if (type != "application/json")
        return {};
    const QJsonObject schema = content[u"application/json"_s][u"schema"_s].toObject();
    const QString objection = schemaObjection(schemaIn(document, schema), parsed(answer.body));
    return objection.isEmpty() ? QString() : place + objection;
}

} // namespace tokenwatch
