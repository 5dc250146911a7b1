// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/message.h"

#include "http/screening.h"

#include <QJsonDocument>
#include <algorithm>

namespace tokenwatch::http {

namespace {

const std::pair<QByteArray, QByteArray> *findHeader(const Headers &headers, QByteArrayView name)
{
    const auto found = std::find_if(headers.cbegin(), headers.cend(),
                                    [name](const auto &header) { return sameName(header.first, name); });
    return found == headers.cend() ? nullptr : &*found;
}

QString decodedField(QByteArrayView raw)
{
    QByteArray bytes = raw.toByteArray();
    bytes.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(bytes));
}

QList<std::pair<QString, QString>> decodedFields(QByteArrayView raw)
{
    QList<std::pair<QString, QString>> fields;
    while (!raw.isEmpty()) {
        const qsizetype end = raw.indexOf('&');
        const QByteArrayView field = end < 0 ? raw : raw.first(end);
        raw = end < 0 ? QByteArrayView() : raw.sliced(end + 1);
        if (field.isEmpty())
            continue;
        const qsizetype equals = field.indexOf('=');
        if (equals < 0)
            fields.append({decodedField(field), QString()});
        else
            fields.append({decodedField(field.first(equals)), decodedField(field.sliced(equals + 1))});
    }
    return fields;
}

} // namespace

QByteArray Request::header(QByteArrayView name) const
{
    const auto *found = findHeader(headers, name);
    return found ? found->second : QByteArray();
}

bool Request::hasHeader(QByteArrayView name) const
{
    return findHeader(headers, name) != nullptr;
}

std::optional<QString> Request::parameter(const QString &name) const
{
    const auto fields = decodedFields(query);
    const auto found =
        std::find_if(fields.cbegin(), fields.cend(), [&name](const auto &field) { return field.first == name; });
    return found == fields.cend() ? std::nullopt : std::optional(found->second);
}

QList<std::pair<QString, QString>> Request::form() const
{
    return decodedFields(body);
}

Response Response::json(const QJsonObject &object, int status)
{
    return {status, {{"Content-Type", "application/json"}}, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Response Response::text(const QByteArray &text, int status)
{
    return {status, {{"Content-Type", "text/plain; charset=utf-8"}}, text};
}

} // namespace tokenwatch::http
