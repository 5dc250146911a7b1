// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordreader.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

QString RecordReader::path(const char *name) const
{
    return m_path.isEmpty() ? QString::fromLatin1(name) : m_path + u'.' + QLatin1String(name);
}

void RecordReader::complain(const char *name, const char *expected)
{
    if (m_complaint.isEmpty())
        m_complaint = path(name) + u" is not "_s + QLatin1String(expected);
}

Expected<> RecordReader::result() const
{
    if (!m_complaint.isEmpty())
        return failure(ErrorKind::StoreCorrupt, {}, m_complaint);
    return {};
}

QString RecordReader::text(const char *name)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (!value.isString())
        complain(name, "a text");
    return value.toString();
}

QByteArray RecordReader::bytes(const char *name)
{
    const auto decoded = QByteArray::fromBase64Encoding(text(name).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        complain(name, "base64");
    return decoded.decoded;
}

qint64 RecordReader::integer(const char *name)
{
    const auto value = optionalInteger(name);
    if (!value)
        complain(name, "an integer");
    return value.value_or(0);
}

std::optional<qint64> RecordReader::optionalInteger(const char *name)
{
    if (!has(name))
        return std::nullopt;
    const QJsonValue value = m_object.value(QLatin1String(name));
    // Two fallbacks: only a true integer gives itself both times.
    const qint64 read = value.toInteger(0);
    if (!value.isDouble() || read != value.toInteger(1))
        complain(name, "an integer");
    return read;
}

std::optional<WallTime> RecordReader::optionalInstant(const char *name)
{
    const auto value = optionalInteger(name);
    return value ? std::optional(WallTime(Milliseconds(*value))) : std::nullopt;
}

bool RecordReader::flag(const char *name)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (!value.isBool())
        complain(name, "true or false");
    return value.toBool();
}

QJsonObject RecordReader::object(const char *name)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (!value.isObject())
        complain(name, "an object");
    return value.toObject();
}

QJsonArray RecordReader::array(const char *name)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (!value.isArray())
        complain(name, "a list");
    return value.toArray();
}

} // namespace tokenwatch
