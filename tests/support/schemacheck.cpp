// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/schemacheck.h"

#include "domain/time.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

class SchemaCheck
{
public:
    explicit SchemaCheck(QJsonObject root)
        : m_root(std::move(root))
    {}

    QString objection(const QJsonObject &schema, const QJsonValue &value, const QString &place) const
    {
        // "components" is where an OpenAPI document keeps what its schemas refer to.
        static const QSet<QString> known{
            u"$schema"_s, u"components"_s, u"$id"_s,        u"$defs"_s,    u"title"_s,     u"description"_s,
            u"default"_s, u"$ref"_s,       u"type"_s,       u"enum"_s,     u"const"_s,     u"anyOf"_s,
            u"oneOf"_s,   u"allOf"_s,      u"pattern"_s,    u"minimum"_s,  u"maximum"_s,   u"format"_s,
            u"items"_s,   u"required"_s,   u"properties"_s, u"minItems"_s, u"minLength"_s, u"additionalProperties"_s};
        for (const QString &keyword : schema.keys()) {
            if (!known.contains(keyword))
                return place + u": unknown keyword "_s + keyword;
        }
        for (const auto check :
             {&SchemaCheck::reference, &SchemaCheck::kind, &SchemaCheck::choice, &SchemaCheck::combination,
              &SchemaCheck::text, &SchemaCheck::number, &SchemaCheck::list, &SchemaCheck::object}) {
            if (const QString why = (this->*check)(schema, value, place); !why.isEmpty())
                return why;
        }
        return {};
    }

private:
    QString reference(const QJsonObject &schema, const QJsonValue &value, const QString &place) const
    {
        const QString name = schema[u"$ref"_s].toString();
        if (name.isEmpty())
            return {};
        QJsonValue target = m_root;
        const QStringList parts = name.split(u'/').mid(1);
        for (const QString &part : parts)
            target = target.toObject()[part];
        if (!target.isObject())
            return place + u": dangling "_s + name;
        return objection(target.toObject(), value, place);
    }

    static bool isOf(const QString &type, const QJsonValue &value)
    {
        switch (value.type()) {
        case QJsonValue::Null:
            return type == u"null"_s;
        case QJsonValue::Bool:
            return type == u"boolean"_s;
        case QJsonValue::Double:
            return type == u"number"_s ||
                   (type == u"integer"_s && value.toDouble() == static_cast<double>(value.toInteger()));
        case QJsonValue::String:
            return type == u"string"_s;
        case QJsonValue::Array:
            return type == u"array"_s;
        case QJsonValue::Object:
            return type == u"object"_s;
        case QJsonValue::Undefined:
            break;
        }
        return false;
    }

    QString kind(const QJsonObject &schema, const QJsonValue &value, const QString &place) const
    {
        if (!schema.contains(u"type"_s))
            return {};
        const QJsonArray types =
            schema[u"type"_s].isArray() ? schema[u"type"_s].toArray() : QJsonArray{schema[u"type"_s]};
        for (const QJsonValue &type : types) {
            if (isOf(type.toString(), value))
                return {};
        }
        return place + u": type"_s;
    }

    QString choice(const QJsonObject &schema, const QJsonValue &value, const QString &place) const
    {
        if (schema.contains(u"enum"_s) && !schema[u"enum"_s].toArray().contains(value))
            return place + u": enum"_s;
        if (schema.contains(u"const"_s) && schema[u"const"_s] != value)
            return place + u": const"_s;
        return {};
    }

    QString combination(const QJsonObject &schema, const QJsonValue &value, const QString &place) const
    {
        for (const QString &keyword : {u"anyOf"_s, u"oneOf"_s, u"allOf"_s}) {
            if (!schema.contains(keyword))
                continue;
            const QJsonArray parts = schema[keyword].toArray();
            qsizetype fitting = 0;
            QString first;
            for (const QJsonValue &part : parts) {
                const QString why = objection(part.toObject(), value, place);
                fitting += why.isEmpty() ? 1 : 0;
                if (first.isEmpty())
                    first = why;
            }
            const bool fits = keyword == u"anyOf"_s   ? fitting > 0
                              : keyword == u"oneOf"_s ? fitting == 1
                                                      : fitting == parts.size();
            if (!fits)
                return place + u": "_s + keyword + u" ("_s + first + u')';
        }
        return {};
    }

    QString text(const QJsonObject &schema, const QJsonValue &value, const QString &place) const
    {
        if (!value.isString())
            return {};
        const QString string = value.toString();
        if (schema.contains(u"pattern"_s) &&
            !QRegularExpression(schema[u"pattern"_s].toString()).match(string).hasMatch())
            return place + u": pattern"_s;
        if (string.size() < schema[u"minLength"_s].toInteger())
            return place + u": minLength"_s;
        const QString format = schema[u"format"_s].toString();
        if (format == u"uri"_s && QUrl(string, QUrl::StrictMode).isRelative())
            return place + u": uri"_s;
        if (format == u"date-time"_s && !fromRfc3339(string))
            return place + u": date-time"_s;
        return {};
    }

    QString number(const QJsonObject &schema, const QJsonValue &value, const QString &place) const
    {
        if (value.isDouble() && schema.contains(u"minimum"_s) && value.toDouble() < schema[u"minimum"_s].toDouble())
            return place + u": minimum"_s;
        if (value.isDouble() && schema.contains(u"maximum"_s) && value.toDouble() > schema[u"maximum"_s].toDouble())
            return place + u": maximum"_s;
        return {};
    }

    QString list(const QJsonObject &schema, const QJsonValue &value, const QString &place) const
    {
        if (!value.isArray())
            return {};
        const QJsonArray items = value.toArray();
        if (items.size() < schema[u"minItems"_s].toInteger())
            return place + u": minItems"_s;
        for (qsizetype i = 0; i < items.size() && schema.contains(u"items"_s); ++i) {
            const QString why = objection(schema[u"items"_s].toObject(), items[i], place + u"[%1]"_s.arg(i));
            if (!why.isEmpty())
                return why;
        }
        return {};
    }

    QString object(const QJsonObject &schema, const QJsonValue &value, const QString &place) const
    {
        if (!value.isObject())
            return {};
        const QJsonObject object = value.toObject();
        const QJsonArray required = schema[u"required"_s].toArray();
        for (const QJsonValue &name : required) {
            if (!object.contains(name.toString()))
                return place + u": required "_s + name.toString();
        }
        const QJsonObject properties = schema[u"properties"_s].toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString path = place.isEmpty() ? it.key() : place + u'.' + it.key();
            const QJsonValue other = schema[u"additionalProperties"_s];
            QString why;
            if (properties.contains(it.key()))
                why = objection(properties[it.key()].toObject(), it.value(), path);
            else if (other.isObject())
                why = objection(other.toObject(), it.value(), path);
            else if (other.isBool() && !other.toBool())
                why = path + u": not a property"_s;
            if (!why.isEmpty())
                return why;
        }
        return {};
    }

    const QJsonObject m_root;
};

} // namespace

QString schemaObjection(const QJsonObject &schema, const QJsonValue &value)
{
    return SchemaCheck(schema).objection(schema, value, {});
}

} // namespace tokenwatch
