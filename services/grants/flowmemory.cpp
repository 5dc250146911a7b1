// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/flowmemory.h"

#include "json/strictjson.h"

#include <QJsonDocument>

namespace tokenwatch {

using namespace Qt::StringLiterals;

FlowMemory FlowMemory::of(const FlowContext &context)
{
    FlowMemory memory;
    QByteArray text = context.memory;
    if (text.isEmpty() && context.current)
        text = context.current->flowMemory.reveal().toByteArray();
    const auto object = text.isEmpty() ? Expected<QJsonObject>() : json::readObject(text);
    if (!object)
        return memory;
    bool isNumber = false;
    const quint64 generation = object->value("refused"_L1).toString().toULongLong(&isNumber);
    if (isNumber)
        memory.refused = Generation{generation};
    memory.login = object->value("login"_L1).toObject();
    return memory;
}

QByteArray FlowMemory::toJson() const
{
    QJsonObject object;
    if (refused)
        object.insert("refused"_L1, QString::number(refused->value));
    if (!login.isEmpty())
        object.insert("login"_L1, login);
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace tokenwatch
