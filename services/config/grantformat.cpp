// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/grantformat.h"

#include "config/fieldreader.h"
#include "domain/address.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tokenwatch::config {

using namespace Qt::StringLiterals;

namespace {

QString listed(std::span<const char *const> names)
{
    QStringList list;
    for (const char *name : names)
        list.append(QString::fromLatin1(name));
    return list.join(u", "_s);
}

QVariant readUrl(FieldReader &reader, const QString &key, bool allowHttp)
{
    const QString text = reader.text(key);
    if (text.isEmpty())
        return {};
    if (const auto address = readAddress(text, allowHttp); !address)
        reader.fail(key, address.error().serverText);
    return text;
}

QVariant readChoice(FieldReader &reader, const FieldRule &rule, const QString &key)
{
    const QString text = reader.text(key);
    const bool isKnown = std::any_of(rule.choices.begin(), rule.choices.end(),
                                     [&](const char *choice) { return text == QLatin1String(choice); });
    if (!text.isEmpty() && !isKnown)
        reader.fail(key, u"must be one of "_s + listed(rule.choices));
    return text;
}

QVariant readTexts(FieldReader &reader, const QString &key)
{
    const QJsonValue value = reader.value(key);
    QStringList texts;
    const QVariantList list = value.toVariant().toList();
    for (const QVariant &item : list) {
        if (item.userType() == QMetaType::QString)
            texts.append(item.toString());
    }
    if (!value.isUndefined() && (!value.isArray() || texts.size() != list.size()))
        reader.fail(key, u"must be a list of texts"_s);
    return texts.isEmpty() ? QVariant() : texts;
}

QVariant readTextMap(FieldReader &reader, const QString &key, GrantCatalogue grants, const GrantPlace &place)
{
    const QJsonObject object = reader.object(key);
    FieldReader members(object, reader.pathOf(key));
    QVariantMap map;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (isSecretName(it.key(), grants))
            members.fail(it.key(), secretHint(place.sourceName, place.slotPrefix + it.key()));
        map.insert(it.key(), members.text(it.key()));
    }
    if (const auto result = members.result({}); !result)
        reader.fail(result.error());
    return map.isEmpty() ? QVariant() : map;
}

QVariant readInteger(FieldReader &reader, const QString &key)
{
    const QJsonValue value = reader.value(key);
    if (value.isUndefined())
        return {};
    if (!value.isDouble() || std::floor(value.toDouble()) != value.toDouble() || std::abs(value.toDouble()) > 1e15)
        reader.fail(key, u"must be a whole number"_s);
    return value.toInteger();
}

QVariant readField(FieldReader &reader, const FieldRule &rule, GrantCatalogue grants, const GrantPlace &place)
{
    const QString key = QString::fromLatin1(rule.name);
    switch (rule.type) {
    case FieldType::Text:
    case FieldType::SourceName:
        return reader.text(key);
    case FieldType::Url:
        return readUrl(reader, key, place.allowHttp);
    case FieldType::Choice:
        return readChoice(reader, rule, key);
    case FieldType::Boolean:
        return reader.has(key) ? QVariant(reader.boolean(key, false)) : QVariant();
    case FieldType::Integer:
        return readInteger(reader, key);
    case FieldType::StringList:
        return readTexts(reader, key);
    case FieldType::Instant:
        (void)reader.instant(key);
        return reader.text(key);
    case FieldType::InstantOrNever:
        if (const QString text = reader.text(key); text == u"never"_s)
            return text;
        if (reader.has(key) && !fromRfc3339(reader.text(key)))
            reader.fail(key, u"must be an instant like 2026-11-21T02:00:00Z, or never"_s);
        return reader.text(key);
    case FieldType::Path:
        if (const QString path = reader.text(key); !path.isEmpty() && !path.startsWith(u'/'))
            reader.fail(key, u"must be an absolute path"_s);
        return reader.text(key);
    case FieldType::TextMap:
        return readTextMap(reader, key, grants, place);
    }
    Q_UNREACHABLE();
}

bool isEmptyValue(const QVariant &value)
{
    return !value.isValid() || (value.userType() == QMetaType::QString && value.toString().isEmpty());
}

} // namespace

bool isSecretName(const QString &name, GrantCatalogue grants)
{
    static constexpr std::array common{"password",    "passphrase",    "secret",        "client_secret", "access_token",
                                       "private_key", "refresh_token", "client_cookie", "api_key",       "token"};
    const auto isName = [&](const char *known) { return name.compare(QLatin1String(known), Qt::CaseInsensitive) == 0; };
    return std::any_of(common.begin(), common.end(), isName) ||
           std::any_of(grants.begin(), grants.end(), [&](const GrantDescriptor &grant) {
               return std::any_of(grant.secretSlots.begin(), grant.secretSlots.end(),
                                  [&](const SlotRule &slot) { return isName(slot.name); });
           });
}

QString secretHint(const QString &sourceName, const QString &slot)
{
    return u"is a secret and must not stand in a file; store it with: tokenctl secret set %1 %2"_s.arg(
        sourceName.isEmpty() ? u"NAME"_s : sourceName, cleaned(slot, 80));
}

Expected<GrantSpec> readGrant(const QJsonObject &object, GrantCatalogue grants, const GrantPlace &place)
{
    FieldReader reader(object, place.path);
    const QString type = reader.requiredText(u"type"_s);
    const GrantDescriptor *grant = findGrant(grants, type.toUtf8());
    if (!grant) {
        QStringList types;
        for (const GrantDescriptor &known : grants)
            types.append(QString::fromLatin1(known.type));
        return failure(ErrorKind::InvalidInput, reader.pathOf(u"type"_s),
                       type.isEmpty() ? u"is needed: one of "_s + types.join(u", "_s)
                                      : u"is not a known grant; known are "_s + types.join(u", "_s));
    }
    GrantSpec spec{grant->type, {}};
    for (const FieldRule &rule : grant->fields) {
        const QString key = QString::fromLatin1(rule.name);
        const QVariant value = readField(reader, rule, grants, place);
        if (!isEmptyValue(value))
            spec.fields.insert(key, value);
        else if (rule.required && !(rule.orElse && reader.has(QString::fromLatin1(rule.orElse))))
            reader.fail(key, rule.orElse ? u"is needed, or else "_s + QLatin1StringView(rule.orElse) : u"is needed"_s);
    }
    const QStringList unknown = reader.unknown();
    for (const QString &key : unknown) {
        if (isSecretName(key, grants))
            return failure(ErrorKind::InvalidInput, cleaned(reader.pathOf(key)),
                           secretHint(place.sourceName, place.slotPrefix + key));
    }
    if (const auto result = reader.result(u"is not a field of "_s + type); !result)
        return failure(result.error());
    return spec;
}

QJsonObject writeGrant(const GrantSpec &grant)
{
    QJsonObject object = QJsonObject::fromVariantMap(grant.fields);
    object.insert("type"_L1, QString::fromUtf8(grant.type));
    return object;
}

} // namespace tokenwatch::config
