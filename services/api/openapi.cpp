// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/openapi.h"

#include <QJsonArray>
#include <algorithm>
#include <map>

namespace tokenwatch::api {

using namespace Qt::StringLiterals;

namespace {

struct ParameterText {
    const char *name;
    const char *type;
    const char *what;
};

/// Of queries and of paths; one name means one thing in the whole API.
constexpr ParameterText parameterTexts[] = {
    {"after", "integer", "Only what has a higher number than this."},
    {"auto_refresh", "boolean", "Whether an EDR that has ended is refreshed first; true if absent."},
    {"fault", "string", "The name of a fault; all of them if absent."},
    {"file", "string", "The name of the file that the text is from; for messages."},
    {"form", "string", "\"export\": without ids and revisions, as another agent imports it."},
    {"id", "string", "The id of what the path is about: a transfer process, or a session."},
    {"if_generation", "integer", "Do nothing if the token is newer than this generation."},
    {"min_valid", "integer", "Seconds for which the token must be valid; 60 if absent. Causes one refresh at most."},
    {"n", "integer", "How many, the newest."},
    {"name", "string", "The name of a source."},
    {"revoke", "integer", "1: give up the refresh token, too, and tell the provider."},
    {"since", "string", "Only what happened then or later (RFC 3339)."},
    {"slot", "string", "A secret slot of the source's grant."},
    {"source", "string", "The name of a source; needed where there are several."},
    {"wait", "integer", "Seconds to wait at most, up to 300."},
    {"with_refresh_token", "boolean", "Export: with the refresh token, for whoever renews the EDR from now on."},
};

QJsonObject described(const char *text)
{
    return {{u"description"_s, QString::fromLatin1(text)}};
}

QJsonObject parameterJson(const QByteArray &name, bool inPath)
{
    const auto *const found = std::find_if(std::begin(parameterTexts), std::end(parameterTexts),
                                           [&](const ParameterText &text) { return name == text.name; });
    QJsonObject parameter{{u"name"_s, QString::fromLatin1(name)}, {u"in"_s, inPath ? u"path"_s : u"query"_s}};
    parameter.insert("required"_L1, inPath);
    if (found != std::end(parameterTexts)) {
        parameter.insert("description"_L1, QString::fromLatin1(found->what));
        parameter.insert("schema"_L1, QJsonObject{{u"type"_s, QString::fromLatin1(found->type)}});
    }
    return parameter;
}

QJsonObject referenceTo(const char *schema)
{
    return {{u"$ref"_s, u"#/components/schemas/"_s + QLatin1StringView(schema)}};
}

QJsonObject contentJson(const char *body, bool alsoAsText = false)
{
    const QLatin1StringView name(body);
    const QJsonObject text{{u"schema"_s, QJsonObject{{u"type"_s, u"string"_s}}}};
    QJsonObject content;
    if (name.contains(u'/'))
        content.insert(name, text);
    else
        content.insert("application/json"_L1, QJsonObject{{u"schema"_s, referenceTo(body)}});
    if (alsoAsText)
        content.insert("text/plain"_L1, text);
    return content;
}

const char *meaningOf(int status)
{
    switch (status) {
    case 200:
        return "Done";
    case 201:
        return "Made";
    case 204:
        return "Done; there is nothing to say";
    case 400:
        return "The request is not right; the message names the place";
    case 401:
        return "The key is missing or wrong, or the provider refused";
    case 403:
        return "Not allowed: to this caller, from a web page, or for this kind of source";
    case 404:
        return "There is no such thing";
    case 409:
        return "Ambiguous, or not possible as things stand";
    case 413:
        return "The body is too large";
    case 421:
        return "The Host is not this API's";
    case 429:
        return "Too early: Retry-After says when";
    case 500:
        return "A failure of this program";
    case 501:
        return "This agent cannot do it";
    case 502:
        return "The provider failed or could not be reached";
    case 503:
        return "Not at present; the message says why";
    default:
        return "See the message";
    }
}

QJsonObject responsesJson(const RouteText &text)
{
    std::map<int, QJsonObject> responses;
    for (const int status : {401, 403, 421, 500})
        responses[status] = {{u"$ref"_s, u"#/components/responses/Problem%1"_s.arg(status)}};
    for (const AnswerText &answer : text.answers) {
        QJsonObject response = described(meaningOf(answer.status));
        if (*answer.body != '\0')
            response.insert("content"_L1, contentJson(answer.body, text.alsoAsText && answer.status == 200));
        responses[answer.status] = response;
    }
    QJsonObject object;
    for (const auto &[status, response] : responses)
        object.insert(QString::number(status), response);
    return object;
}

QJsonObject operationJson(const Router::Route &route)
{
    QJsonArray parameters;
    for (const QByteArray &segment : route.segments) {
        if (segment.startsWith(':'))
            parameters.append(parameterJson(segment.mid(1), true));
    }
    for (const char *name : route.text.query)
        parameters.append(parameterJson(name, false));
    QJsonObject operation{{u"summary"_s, QString::fromLatin1(route.text.summary)},
                          {u"responses"_s, responsesJson(route.text)}};
    if (!parameters.isEmpty())
        operation.insert("parameters"_L1, parameters);
    if (*route.text.body != '\0')
        operation.insert("requestBody"_L1, QJsonObject{{u"content"_s, contentJson(route.text.body)}});
    return operation;
}

/// "/api/sources/:name" → "/api/sources/{name}"
QString templateOf(const Router::Route &route)
{
    QStringList segments;
    for (const QByteArray &segment : route.segments)
        segments.append(segment.startsWith(':') ? u'{' + QString::fromLatin1(segment.mid(1)) + u'}'
                                                : QString::fromLatin1(segment));
    return segments.join(u'/');
}

QJsonObject commonResponses()
{
    QJsonObject responses;
    for (const int status : {401, 403, 421, 500}) {
        QJsonObject response = described(meaningOf(status));
        response.insert("content"_L1, contentJson("Problem"));
        responses.insert(u"Problem%1"_s.arg(status), response);
    }
    return responses;
}

} // namespace

QJsonObject openApi(const Router &router)
{
    QJsonObject paths;
    for (const Router::Route &route : router.routes()) {
        const QString path = templateOf(route);
        QJsonObject item = paths.value(path).toObject();
        item.insert(QString::fromLatin1(route.method.toLower()), operationJson(route));
        paths.insert(path, item);
    }
    const QJsonObject bearer{{u"type"_s, u"http"_s}, {u"scheme"_s, u"bearer"_s}};
    const QJsonObject header{{u"type"_s, u"apiKey"_s}, {u"in"_s, u"header"_s}, {u"name"_s, u"X-Api-Key"_s}};
    return {{u"openapi"_s, u"3.1.0"_s},
            {u"info"_s,
             QJsonObject{{u"title"_s, u"Tokenwatch local API"_s},
                         {u"version"_s, QStringLiteral(TOKENWATCH_VERSION)},
                         {u"description"_s, u"Served on the agent's socket, where no key is needed, and on loopback "
                                            "TCP, where it is. Durations are seconds, instants RFC 3339 in UTC."_s},
                         {u"license"_s,
                          QJsonObject{{u"name"_s, u"GPL-3.0-or-later"_s}, {u"identifier"_s, u"GPL-3.0-or-later"_s}}}}},
            {u"servers"_s, QJsonArray{QJsonObject{{u"url"_s, u"/"_s}}}},
            {u"security"_s, QJsonArray{QJsonObject{{u"bearer"_s, QJsonArray()}},
                                       QJsonObject{{u"header"_s, QJsonArray()}}, QJsonObject()}},
            {u"paths"_s, paths},
            {u"components"_s,
             QJsonObject{{u"schemas"_s, schemas()},
                         {u"responses"_s, commonResponses()},
                         {u"securitySchemes"_s, QJsonObject{{u"bearer"_s, bearer}, {u"header"_s, header}}}}}};
}

void addDocumentRoute(Router &router)
{
    // Made when somebody asks for it, and never again: the table is complete then.
    const auto kept = std::make_shared<std::optional<http::Response>>();
    router.add("GET", "/api/openapi.json",
               [&router, kept](const Call &, http::Responder responder) {
                   if (!*kept)
                       *kept = http::Response::json(openApi(router));
                   responder.send(**kept);
               },
               {.summary = "This document", .answers = {{200, "Document"}}});
}

} // namespace tokenwatch::api
