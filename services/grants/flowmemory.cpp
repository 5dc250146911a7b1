// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/flowmemory.h"

#include "json/strictjson.h"

#include <QJsonDocument>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

QByteArray compactJson(const QJsonObject &object)
{
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject clearMembers(const FlowMemory &memory)
{
    QJsonObject object;
    if (memory.refused)
        object.insert("refused"_L1, QString::number(memory.refused->value));
    const auto keep = [&](QLatin1StringView name, const QJsonObject &value) {
        if (!value.isEmpty())
            object.insert(name, value);
    };
    keep("login"_L1, memory.login);
    keep("provider"_L1, memory.provider);
    keep("dpop_nonces"_L1, memory.dpopNonces);
    if (!memory.clientAuth.isEmpty())
        object.insert("client_auth"_L1, QString::fromLatin1(memory.clientAuth));
    return object;
}

} // namespace

FlowMemory FlowMemory::read(QByteArrayView json)
{
    FlowMemory memory;
    const auto object = json.isEmpty() ? Expected<QJsonObject>() : json::readObject(json);
    if (!object)
        return memory;
    bool isNumber = false;
    const quint64 generation = object->value("refused"_L1).toString().toULongLong(&isNumber);
    if (isNumber)
        memory.refused = Generation{generation};
    memory.login = object->value("login"_L1).toObject();
    memory.provider = object->value("provider"_L1).toObject();
    memory.clientAuth = object->value("client_auth"_L1).toString().toLatin1();
    memory.dpopNonces = object->value("dpop_nonces"_L1).toObject();
    if (const QJsonObject key = object->value("dpop_key"_L1).toObject(); !key.isEmpty())
        memory.dpopKey = std::make_shared<const Secret>(Secret::take(compactJson(key)));
    return memory;
}

FlowMemory FlowMemory::of(const FlowContext &context)
{
    FlowMemory sealed = context.current ? read(context.current->flowMemory.reveal()) : FlowMemory();
    if (context.memory.isEmpty())
        return sealed;
    FlowMemory memory = read(context.memory);
    memory.dpopKey = sealed.dpopKey;
    return memory;
}

QByteArray FlowMemory::toJson() const
{
    return compactJson(clearMembers(*this));
}

Secret FlowMemory::sealed() const
{
    QJsonObject object = clearMembers(*this);
    if (dpopKey)
        object.insert("dpop_key"_L1, QJsonDocument::fromJson(dpopKey->reveal().toByteArray()).object());
    return Secret::take(compactJson(object));
}

} // namespace tokenwatch
