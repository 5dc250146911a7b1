// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/linkeddata.h"

#include <QJsonArray>

namespace tokenwatch::json {

namespace {

QJsonValue unwrapped(QJsonValue value)
{
    if (value.isArray() && value.toArray().size() == 1)
        value = value.toArray().first();
    const QJsonObject object = value.toObject();
    const qsizetype typed = object.contains(QLatin1StringView("@type")) ? 1 : 0;
    for (const QLatin1StringView wrapper : {QLatin1StringView("@value"), QLatin1StringView("@id")}) {
        if (object.contains(wrapper) && object.size() == 1 + typed)
            return object.value(wrapper);
    }
    return value;
}

} // namespace

QString localName(const QString &name)
{
    qsizetype border = -1;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name.at(i) == u':' || name.at(i) == u'/' || name.at(i) == u'#')
            border = i;
    }
    return name.sliced(border + 1);
}

Expected<QJsonObject> plainMembers(const QJsonObject &node)
{
    QJsonObject members;
    for (auto it = node.begin(); it != node.end(); ++it) {
        const QString name = localName(it.key());
        const QJsonValue value = unwrapped(it.value());
        if (members.contains(name) && members.value(name) != value)
            return failure(ErrorKind::InvalidInput, cleaned(name, 80), QStringLiteral("stands there twice"));
        members.insert(name, value);
    }
    return members;
}

} // namespace tokenwatch::json
