// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/fieldreader.h"

#include "domain/timing.h"

#include <algorithm>
#include <cmath>

namespace tokenwatch::config {

using namespace Qt::StringLiterals;

bool FieldReader::has(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

QString FieldReader::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

QJsonValue FieldReader::value(const QString &key)
{
    know(key);
    return has(key) ? m_object.value(key) : QJsonValue(QJsonValue::Undefined);
}

QString FieldReader::text(const QString &key, bool multiline)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return {};
    if (!found.isString()) {
        fail(key, u"must be a text"_s);
        return {};
    }
    const QString text = found.toString();
    const bool hasControls = std::any_of(text.cbegin(), text.cend(), [multiline](QChar c) {
        return c.category() == QChar::Other_Control && !(multiline && (c == u'\n' || c == u'\t'));
    });
    if (hasControls)
        fail(key, u"must not contain control characters"_s);
    return text;
}

QString FieldReader::requiredText(const QString &key)
{
    const QString found = text(key);
    if (found.isEmpty())
        fail(key, u"is needed"_s);
    return found;
}

bool FieldReader::boolean(const QString &key, bool otherwise)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return otherwise;
    if (!found.isBool())
        fail(key, u"must be true or false"_s);
    return found.toBool(otherwise);
}

std::optional<Seconds> FieldReader::seconds(const QString &key)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return std::nullopt;
    const double count = found.toDouble(-1);
    if (!found.isDouble() || std::floor(count) != count || count < 1 ||
        count > static_cast<double>(Timing::longestLifetime.count())) {
        fail(key, u"must be a whole number of seconds, at least 1"_s);
        return std::nullopt;
    }
    return Seconds(static_cast<qint64>(count));
}

std::optional<WallTime> FieldReader::instant(const QString &key)
{
    const QString said = text(key);
    if (said.isEmpty())
        return std::nullopt;
    const auto instant = fromRfc3339(said);
    if (!instant)
        fail(key, u"must be an instant like 2026-11-21T02:00:00Z"_s);
    return instant;
}

QJsonObject FieldReader::object(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isObject())
        fail(key, u"must be an object"_s);
    return found.toObject();
}

void FieldReader::fail(const QString &key, const QString &why)
{
    fail(Error{.kind = ErrorKind::InvalidInput, .code = {}, .where = pathOf(key), .serverText = why, .retryAfter = {}});
}

void FieldReader::fail(const Error &error)
{
    if (!m_mistake)
        m_mistake = error;
}

QStringList FieldReader::unknown() const
{
    QStringList names;
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (!m_known.contains(it.key()))
            names.append(it.key());
    }
    return names;
}

Expected<> FieldReader::result(const QString &whatUnknownIs) const
{
    const QStringList names = unknown();
    if (!names.isEmpty())
        return failure(ErrorKind::InvalidInput, cleaned(pathOf(names.first())), whatUnknownIs);
    if (m_mistake)
        return failure(*m_mistake);
    return {};
}

} // namespace tokenwatch::config
