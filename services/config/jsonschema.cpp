// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/jsonschema.h"

#include "config/sinkformat.h"

#include <QJsonArray>

namespace tokenwatch::config {

using namespace Qt::StringLiterals;

namespace {

/// Null stands for absent wherever the reader takes it so.
QJsonObject typed(const QString &type)
{
    return {{u"type"_s, QJsonArray{type, u"null"_s}}};
}

QJsonObject fieldSchema(const FieldRule &rule)
{
    QJsonObject schema;
    switch (rule.type) {
    case FieldType::Text:
    case FieldType::Path:
    case FieldType::SourceName:
        schema = typed(u"string"_s);
        break;
    case FieldType::Url:
        schema = {{u"type"_s, u"string"_s}, {u"format"_s, u"uri"_s}, {u"pattern"_s, u"^https?://"_s}};
        break;
    case FieldType::Choice: {
        QJsonArray choices;
        for (const char *choice : rule.choices)
            choices.append(QString::fromLatin1(choice));
        schema = {{u"enum"_s, choices}};
        break;
    }
    case FieldType::Boolean:
        schema = typed(u"boolean"_s);
        break;
    case FieldType::Integer:
        schema = typed(u"integer"_s);
        break;
    case FieldType::StringList:
        schema = {{u"type"_s, u"array"_s}, {u"items"_s, QJsonObject{{u"type"_s, u"string"_s}}}};
        break;
    case FieldType::Instant:
        schema = {{u"type"_s, u"string"_s}, {u"format"_s, u"date-time"_s}};
        break;
    case FieldType::InstantOrNever:
        schema = {{u"anyOf"_s, QJsonArray{QJsonObject{{u"type"_s, u"string"_s}, {u"format"_s, u"date-time"_s}},
                                          QJsonObject{{u"const"_s, u"never"_s}}}}};
        break;
    case FieldType::TextMap:
        schema = {{u"type"_s, u"object"_s}, {u"additionalProperties"_s, QJsonObject{{u"type"_s, u"string"_s}}}};
        break;
    }
    if (rule.defaultValue)
        schema.insert("default"_L1, QString::fromLatin1(rule.defaultValue));
    return schema;
}

QJsonObject closed(const QJsonObject &properties, const QJsonArray &required = {})
{
    QJsonObject schema{{u"type"_s, u"object"_s}, {u"properties"_s, properties}, {u"additionalProperties"_s, false}};
    if (!required.isEmpty())
        schema.insert("required"_L1, required);
    return schema;
}

QJsonObject needing(const QString &name)
{
    return {{u"required"_s, QJsonArray{name}}};
}

QJsonObject grantSchema(const GrantDescriptor &grant)
{
    QJsonObject properties{{u"type"_s, QJsonObject{{u"const"_s, QString::fromLatin1(grant.type)}}}};
    QJsonArray required{u"type"_s};
    QJsonArray alternatives;
    for (const FieldRule &rule : grant.fields) {
        const QString name = QString::fromLatin1(rule.name);
        properties.insert(name, fieldSchema(rule));
        if (rule.required && rule.orElse)
            alternatives.append(
                QJsonObject{{u"anyOf"_s, QJsonArray{needing(name), needing(QString::fromLatin1(rule.orElse))}}});
        else if (rule.required)
            required.append(name);
    }
    QJsonObject schema = closed(properties, required);
    if (!alternatives.isEmpty())
        schema.insert("allOf"_L1, alternatives);
    return schema;
}

QJsonObject scheduleSchema()
{
    const QJsonObject seconds{{u"type"_s, QJsonArray{u"integer"_s, u"null"_s}}, {u"minimum"_s, 1}};
    const QJsonObject share{{u"type"_s, u"string"_s}, {u"pattern"_s, u"^[0-9]{1,3}(\\.[0-9]{1,6})?%$"_s}};
    const QJsonObject margin{{u"anyOf"_s, QJsonArray{seconds, share}}};
    const QJsonObject until =
        closed({{u"until"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"format"_s, u"date-time"_s}}}}, {u"until"_s});
    const QJsonObject words{{u"enum"_s, QJsonArray{u"always"_s, u"on_demand"_s}}};
    return closed({{u"refresh_before"_s, margin},
                   {u"refresh_every"_s, margin},
                   {u"keep_alive"_s, QJsonObject{{u"anyOf"_s, QJsonArray{words, until}}}}});
}

} // namespace

QJsonObject sourcesSchema(GrantCatalogue grants)
{
    QJsonArray kinds;
    for (const GrantDescriptor &grant : grants)
        kinds.append(grantSchema(grant));
    const QJsonObject text = typed(u"string"_s);
    const QJsonObject flag = typed(u"boolean"_s);
    const QJsonObject grant{{u"$ref"_s, u"#/$defs/grant"_s}};
    const QJsonObject upstream{{u"type"_s, u"string"_s}, {u"format"_s, u"uri"_s}};
    const auto listOf = [](const QJsonObject &item) {
        return QJsonObject{{u"type"_s, QJsonArray{u"array"_s, u"null"_s}}, {u"items"_s, item}};
    };
    const QJsonObject path{{u"type"_s, u"string"_s}, {u"pattern"_s, u"^/"_s}};
    const QJsonObject guard =
        closed({{u"issuer"_s, upstream}, {u"authorized_parties"_s, listOf(text)}, {u"public_paths"_s, listOf(path)}},
               {u"issuer"_s});
    const QJsonObject source = closed(
        {
            {u"id"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"pattern"_s, u"^[0-9a-f]{32}$"_s}}},
            {u"name"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"pattern"_s, u"^[a-z0-9][a-z0-9._-]{0,62}$"_s}}},
            {u"revision"_s, QJsonObject{{u"type"_s, QJsonArray{u"integer"_s, u"null"_s}}, {u"minimum"_s, 0}}},
            {u"title"_s, text},
            {u"group"_s, text},
            {u"notes"_s, text},
            {u"grant"_s, grant},
            {u"fallback"_s, grant},
            {u"schedule"_s, scheduleSchema()},
            {u"header_scheme"_s, text},
            {u"clear_on_exit"_s, flag},
            {u"rotate_credentials_every"_s,
             QJsonObject{{u"type"_s, QJsonArray{u"integer"_s, u"null"_s}}, {u"minimum"_s, 1}}},
            {u"gateway"_s,
             closed({{u"upstream"_s, upstream}, {u"unauthenticated_fallback"_s, flag}, {u"guard"_s, guard}},
                    {u"upstream"_s})},
            {u"sink"_s, sinkSchema()},
            {u"tls"_s, closed({{u"ca_file"_s, text}, {u"client_cert_file"_s, text}})},
            {u"allow_http"_s, flag},
            {u"paused"_s, flag},
        },
        {u"name"_s, u"grant"_s});
    QJsonObject schema = closed({{u"version"_s, QJsonObject{{u"const"_s, 1}}},
                                 {u"sources"_s, QJsonObject{{u"type"_s, u"array"_s}, {u"items"_s, source}}}},
                                {u"version"_s, u"sources"_s});
    schema.insert("$schema"_L1, u"https://json-schema.org/draft/2020-12/schema"_s);
    schema.insert("title"_L1, u"Tokenwatch sources"_s);
    schema.insert("$defs"_L1, QJsonObject{{u"grant"_s, QJsonObject{{u"oneOf"_s, kinds}}}});
    return schema;
}

} // namespace tokenwatch::config
